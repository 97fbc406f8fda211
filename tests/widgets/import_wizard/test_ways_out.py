"""The end of the wizard, and leaving it before."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from asn_desktop.core.progress import Progress
from asn_desktop.widgets.import_wizard import ImportWizard
from asn_desktop.widgets.import_wizard.frame import PREVIEW, RESULT, VALUES
from asn_desktop.widgets.import_wizard.plan_table import LEADING
from tests.widgets.answers import Answers
from tests.widgets.import_wizard.conftest import OpenWizard
from tests.widgets.import_wizard.fake_session import FakeSession, session_of, untidy_rows
from tests.widgets.import_wizard.steps import (
    arrive,
    to_columns,
    to_preview,
    to_values,
    waiting_run,
)


def test_the_import_is_written_and_told(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """The last button must write once, tell the window, and show counts and the way back."""
    to_preview(qtbot, wizard)
    assert "2" in wizard.ui.nextButton.text()
    with qtbot.waitSignal(wizard.imported) as seen:
        wizard.next()
    arrive(qtbot, wizard, RESULT)
    assert seen.args[0].import_id == 3
    assert session.runs == 1
    assert wizard.result_page.ui.undoNotice.isVisible()
    assert wizard.result_page.ui.refusedNotice.text().startswith("4 ")
    assert not wizard.ui.nextButton.isVisible()
    wizard.reject()
    assert not wizard.isVisible()


def test_cancelling_a_running_import_leaves_nothing(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """Esc during the import must stop it, say so, and stay in the preview."""
    started, go_on = waiting_run(session)
    to_preview(qtbot, wizard)
    wizard.next()
    assert started.wait(5)
    assert not wizard.ui.pages.isEnabled()
    assert not wizard.ui.pages.updatesEnabled()
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    go_on.set()
    qtbot.waitUntil(lambda: not wizard.work.is_busy)
    assert (session.runs, wizard.step) == (0, PREVIEW)
    assert wizard.ui.notice.isVisible()
    assert wizard.ui.pages.isEnabled()
    assert wizard.ui.pages.updatesEnabled()
    assert wizard.focusWidget() is wizard.preview_page.ui.rows


def test_leaving_half_way_asks_once(qtbot: QtBot, wizard: ImportWizard, answers: Answers) -> None:
    """Choices must not be lost without a question; turning back stays, stopping leaves."""
    to_values(qtbot, wizard)
    answers.prepared = ["back", "stop"]
    wizard.close()
    assert wizard.isVisible()
    wizard.close()
    assert not wizard.isVisible()
    assert len(answers.asked) == 2


def test_leaving_before_anything_was_read_asks_nothing(
    wizard: ImportWizard, answers: Answers
) -> None:
    """An empty wizard must close at once."""
    wizard.reject()
    assert (wizard.isVisible(), answers.asked) == (False, [])


def test_the_whole_way_works_by_keyboard(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """From the columns to the result nothing but keys must be needed."""
    to_columns(qtbot, wizard)
    for step in (VALUES, PREVIEW, RESULT):
        qtbot.keyClick(
            wizard.focusWidget() or wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
        arrive(qtbot, wizard, step)
    assert session.runs == 1


def test_every_control_has_a_name_for_a_screen_reader(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Every control that takes the focus must have words: its own text, a name, or a label."""
    nameless = []
    for kind in (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit):
        for widget in wizard.findChildren(kind):
            inner = not widget.objectName() or widget.objectName().startswith("qt_")
            words = widget.accessibleName() or (
                widget.text() if isinstance(widget, QAbstractButton) else ""
            )
            if not inner and widget.focusPolicy() and not words:
                nameless.append(widget.objectName())
    assert nameless == []


def test_a_hundred_thousand_rows_show_at_once(qtbot: QtBot, open_wizard: OpenWizard) -> None:
    """The table of the preview must ask for the cells it paints, not for all of them."""
    rows = untidy_rows()[:3]
    rows += [[f"{number:018d}", f"Pegawai {number}", "", "", ""] for number in range(20_000)]
    session = session_of(rows)
    wizard = open_wizard(session)
    to_columns(qtbot, wizard)
    asked: list[str] = []
    wizard.preview_page.table._words = lambda name, value: asked.append(name) or str(value)
    wizard.next()
    qtbot.waitUntil(lambda: wizard.step == PREVIEW and not wizard.work.is_busy, timeout=20_000)
    assert wizard.preview_page.table.rowCount() == 20_000
    assert len(asked) < 2_000
    assert wizard.preview_page.table.columnCount() == LEADING + 3


def test_closing_during_the_import_stops_it_first(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession, answers: Answers
) -> None:
    """Closing while rows are written must stop the work, write nothing, and then close."""
    started, go_on = waiting_run(session)
    to_preview(qtbot, wizard)
    wizard.next()
    assert started.wait(5)
    answers.prepared = ["stop"]
    wizard.close()
    assert wizard.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: not wizard.isVisible())
    assert session.runs == 0


def test_an_import_that_was_written_before_it_could_stop_shows_its_result(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession, answers: Answers
) -> None:
    """Where the rows were written all the same, the clerk must be told and not sent away."""
    started, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        go_on.wait(5)

    session.before_run = work
    to_preview(qtbot, wizard)
    real_trial = session.trial
    session.trial = lambda progress: real_trial()  # type: ignore[method-assign,assignment]
    wizard.next()
    assert started.wait(5)
    answers.prepared = ["stop"]
    with qtbot.waitSignal(wizard.imported):
        wizard.close()
        go_on.set()
    arrive(qtbot, wizard, RESULT)
    assert wizard.isVisible()
    wizard.close()
    assert not wizard.isVisible()
