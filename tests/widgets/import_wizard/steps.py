"""Going through the wizard's steps, and reading its tables."""

from __future__ import annotations

import threading
from typing import Any

from pytestqt.qtbot import QtBot

from asn_desktop.core.progress import Progress
from asn_desktop.widgets.import_wizard import ImportWizard
from asn_desktop.widgets.import_wizard.frame import COLUMNS, PREVIEW, VALUES
from asn_desktop.widgets.import_wizard.question_table import Answer
from tests.widgets.import_wizard.fake_session import FakeSession

FILE_PATH = "/data/pegawai.xlsx"


def arrive(qtbot: QtBot, wizard: ImportWizard, step: int) -> None:
    qtbot.waitUntil(lambda: wizard.step == step and not wizard.work.is_busy)


def to_columns(qtbot: QtBot, wizard: ImportWizard) -> None:
    wizard.start_file(FILE_PATH)
    arrive(qtbot, wizard, COLUMNS)


def to_values(qtbot: QtBot, wizard: ImportWizard) -> None:
    to_columns(qtbot, wizard)
    wizard.next()
    arrive(qtbot, wizard, VALUES)


def to_preview(qtbot: QtBot, wizard: ImportWizard) -> None:
    to_values(qtbot, wizard)
    wizard.next()
    arrive(qtbot, wizard, PREVIEW)


def through_names(qtbot: QtBot, wizard: ImportWizard) -> None:
    """From the columns to the preview; names that nobody knows are made."""
    arrive(qtbot, wizard, COLUMNS)
    wizard.next()
    arrive(qtbot, wizard, VALUES)
    while wizard.values_page.table.unanswered():
        wizard.values_page.answer(Answer("create"))
    wizard.next()
    arrive(qtbot, wizard, PREVIEW)


def waiting_run(session: FakeSession) -> tuple[threading.Event, threading.Event]:
    """Lets the import wait in its middle: it sets the first event and waits for the second."""
    started, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        go_on.wait(5)
        progress(1, 2)

    session.before_run = work
    return started, go_on


def shown(table: Any, row: int) -> list[str]:
    return [str(table.index(row, column).data() or "") for column in range(table.columnCount())]
