"""Going through the wizard's steps, and reading its tables."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from asn_desktop.widgets.import_wizard import ImportWizard
from asn_desktop.widgets.import_wizard.frame import COLUMNS, PREVIEW, VALUES

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


def shown(table: Any, row: int) -> list[str]:
    return [str(table.index(row, column).data() or "") for column in range(table.columnCount())]
