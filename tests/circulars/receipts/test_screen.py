"""The tab of recipients in the real window: sending, keying by keyboard alone, papers and files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop import features
from asn_desktop.circulars.commands import distributions as commands
from asn_desktop.circulars.queries import distributions as queries
from asn_desktop.circulars.rules.audience import Criteria, To
from asn_desktop.circulars.screen.audience import AudienceDialog
from asn_desktop.circulars.screen.keying import KeyingDialog
from asn_desktop.circulars.screen.recipients import RecipientsTab
from asn_desktop.core.values import parse_date
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.employees.commands import change_field
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from asn_desktop.widgets.messages import answered_by
from tests import offices
from tests.circulars.receipts.sending import entry, rows, stored
from tests.shell.windows import Files
from tests.widgets.answers import Answers


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    """A practice office."""
    features.all_features()
    with Database.open(offices.practice(tmp_path)) as database:
        yield database


@pytest.fixture
def desk(qtbot: QtBot, office: Database) -> Iterator[Desk]:
    """A desk in this office."""
    runner = JobRunner()
    made = Desk(office, runner, ShortMemory(), files=Files(), kinds=features.record_kinds)
    yield made
    made.close()
    runner.close()


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk) -> Iterator[RecipientsTab]:
    """The tab beside a circular that went out to people, with its first distribution."""
    number = _to_people(desk.database)
    made = RecipientsTab(desk, "circulars")
    made.resize(620, 600)
    qtbot.addWidget(made)
    made.show()
    made.show_record(entry(desk.database, number).policy_id)
    qtbot.waitUntil(lambda: made.box.count() > 0)
    made.box.setCurrentIndex(made.box.findData(number))
    made.box.activated.emit(made.box.currentIndex())
    with answered_by(Answers()):
        yield made


def _to_people(database: Database) -> int:
    with database.read() as session:
        known = queries.open_distributions(session, database.actor)
    letters = [each for each in known if each.kind == "circular"]
    number, _ = commands.open_distribution(
        database,
        letters[0].version_id,
        Criteria(),
        sent_on=max(each.sent_on for each in letters),
        due_on=dt.date.today() - dt.timedelta(days=1),
    )
    return number


def _keying(qtbot: QtBot, tab: RecipientsTab, sheet: int) -> KeyingDialog:
    tab.key(sheet)
    dialog = tab.dialog
    assert isinstance(dialog, KeyingDialog)
    qtbot.waitUntil(lambda: dialog.isVisible() and bool(dialog.model.rows))
    return dialog


def _number(tab: RecipientsTab) -> int:
    assert tab.entry is not None
    return tab.entry.number


def _long(tab: RecipientsTab) -> int:
    """A sheet with enough rows."""
    return max(tab.model.sheets, key=lambda each: each.completion.total).number


def test_the_tab_tells_how_far_it_is(qtbot: QtBot, tab: RecipientsTab) -> None:
    """Sheets with figures and bars, and in a line what is missing and that it is late."""
    shown = tab.entry
    assert shown is not None
    assert f"dari {shown.completion.total}" in tab.told.text()
    assert "lewat batas" in tab.told.text()
    assert sum(each.completion.total for each in tab.model.sheets) == shown.completion.total
    assert tab.key_button.isEnabled() and tab.send_button.isEnabled()


def test_what_is_typed_shows_before_it_is_kept(qtbot: QtBot, tab: RecipientsTab) -> None:
    """ "semua kecuali 3" changes the rows on the screen at once and nothing in the office; Enter
    keeps it as one step and goes to the next sheet on which somebody is missing."""
    number, sheet = _number(tab), _long(tab)
    dialog = _keying(qtbot, tab, sheet)
    QTest.keyClicks(dialog.line, "semua kecuali 3")
    marks = dialog.model.marks()
    assert len(marks) == len(dialog.model.rows) - 1 and 3 not in marks
    assert {each.state.value for each in rows(dialog._desk.database, number, sheet)} == {"pending"}
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.busy and dialog.line.text() == "")
    kept = {each.row: each.state.value for each in rows(dialog._desk.database, number, sheet)}
    assert kept[3] == "pending" and list(kept.values()).count("received") == len(kept) - 1
    assert dialog.model.rows[0].sheet != sheet
    assert dialog.line.hasFocus() or not dialog.isActiveWindow()
    dialog.reject()
    tab.desk.undo(tab)
    qtbot.waitUntil(
        lambda: {e.state.value for e in rows(tab.desk.database, number, sheet)} == {"pending"}
    )


def test_what_cannot_be_keyed_stands_below_the_line(qtbot: QtBot, tab: RecipientsTab) -> None:
    """The sentence says why, and nothing is kept."""
    dialog = _keying(qtbot, tab, _long(tab))
    QTest.keyClicks(dialog.line, "kecuali 999")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "Tidak ada baris 999" in dialog.note.text()
    assert dialog.model.marks() == {}
    dialog.line.clear()
    QTest.keyClicks(dialog.line, "1")
    dialog.day.setText("1-1-2000")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "lebih awal" in dialog.note.text()
    dialog.model.show_typed({})
    dialog.reject()


def test_the_space_bar_turns_a_row_on(qtbot: QtBot, tab: RecipientsTab) -> None:
    """From not yet to received, refused, not reached and back; typed and turned go together."""
    number, sheet = _number(tab), _long(tab)
    dialog = _keying(qtbot, tab, sheet)
    dialog.table.setFocus()
    dialog.table.selectRow(1)
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.model.marks()[2].state == "received"
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.model.marks()[2].state == "refused"
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.busy and dialog.model.rows[0].sheet != sheet)
    assert rows(dialog._desk.database, number, sheet)[1].state == "refused"
    dialog.reject()


def test_a_row_code_is_scanned_into_the_line(qtbot: QtBot, tab: RecipientsTab) -> None:
    """It leads to its sheet and keeps the receipt; one of another distribution is refused."""
    number, sheet = _number(tab), _long(tab)
    other = next(each.number for each in tab.model.sheets if each.number != sheet)
    dialog = _keying(qtbot, tab, other)
    code = rows(dialog._desk.database, number, sheet)[2].code(number)
    QTest.keyClicks(dialog.line, str(code))
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.busy and dialog.model.rows[0].sheet == sheet)
    assert rows(dialog._desk.database, number, sheet)[2].state == "received"
    wrong = str(code)[:-1] + ("A" if str(code)[-1] != "A" else "B")
    QTest.keyClicks(dialog.line, wrong)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "salah ketik" in dialog.note.text()
    dialog.reject()


def test_closing_asks_about_what_is_typed(qtbot: QtBot, tab: RecipientsTab) -> None:
    """Kept, thrown away, or back to it."""
    number, sheet = _number(tab), _long(tab)
    dialog = _keying(qtbot, tab, sheet)
    QTest.keyClicks(dialog.line, "1")
    with answered_by(Answers("back")):
        dialog.reject()
    assert dialog.isVisible()
    with answered_by(Answers("save")):
        dialog.reject()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert rows(dialog._desk.database, number, sheet)[0].state == "received"


def test_choosing_recipients_counts_at_once(qtbot: QtBot, tab: RecipientsTab) -> None:
    """Every choice tells how many that makes and who has no unit; sending opens a distribution
    with that many."""
    database = tab.desk.database
    someone = next(each for each in rows(database, _number(tab)) if each.employee_id)
    assert someone.employee_id
    change_field(database, [someone.employee_id], "unit_id", None, today=dt.date.today())
    tab.send()
    dialog = tab.dialog
    assert isinstance(dialog, AudienceDialog)
    choice = dialog.choice
    qtbot.waitUntil(lambda: choice.counted is not None)
    assert choice.counted is not None
    everybody = choice.counted.recipients
    assert "Tanpa unit kerja: 1" in choice.note.text() and someone.name in choice.note.text()
    qtbot.waitUntil(lambda: bool(choice.buttons["employee_types"].values.rowCount()))
    choice.buttons["employee_types"].choose(["pns"])
    choice.buttons["employee_types"].changed.emit()
    qtbot.waitUntil(lambda: choice.counted is not None and choice.counted.recipients < everybody)
    wanted = choice.counted.recipients
    assert str(wanted) in choice.told.text()
    assert choice.criteria() == Criteria(employee_types=("pns",))
    dialog.sent_on.setText("bukan tanggal")
    dialog.send()
    assert "hari-bulan-tahun" in dialog.notice.text()
    dialog.sent_on.show_day(dt.date.today())
    with qtbot.waitSignal(dialog.sent) as sent:
        dialog.send()
    number, _ = sent.args
    assert stored(database, number) == wanted
    qtbot.waitUntil(lambda: tab.entry is not None and tab.entry.number == number)


def test_heads_of_units_are_chosen_and_kept_as_a_list(qtbot: QtBot, tab: RecipientsTab) -> None:
    """The choices that belong to people disappear; the list comes back by its name."""
    tab.send()
    dialog = tab.dialog
    assert isinstance(dialog, AudienceDialog)
    dialog.choice.heads.setChecked(True)
    assert not dialog.choice.buttons["levels"].isVisibleTo(dialog)
    with answered_by(Answers("Semua kepala unit di kota")):
        dialog.keep()
    assert dialog.lists.currentText() == "Semua kepala unit di kota"
    dialog.lists.setCurrentIndex(0)
    dialog._use_list()
    assert dialog.choice.criteria() == Criteria()
    dialog.lists.setCurrentIndex(dialog.lists.findText("Semua kepala unit di kota"))
    dialog._use_list()
    assert dialog.choice.criteria() == Criteria(To.HEADS)
    qtbot.waitUntil(lambda: dialog.choice.counted is not None)
    dialog.forget()
    assert dialog.lists.findText("Semua kepala unit di kota") < 0
    dialog.reject()


def test_a_distribution_is_closed_and_opened_again(qtbot: QtBot, tab: RecipientsTab) -> None:
    """From the menu; nothing is keyed meanwhile."""
    number = _number(tab)
    tab.close_it()
    qtbot.waitUntil(lambda: tab.entry is not None and tab.entry.state == "closed")
    assert not tab.key_button.isEnabled()
    tab.reopen()
    qtbot.waitUntil(lambda: tab.entry is not None and tab.entry.state == "open")
    with answered_by(Answers("31-12-2027")):
        tab.change_due()
    due = parse_date("31-12-2027", today=dt.date.today())
    qtbot.waitUntil(lambda: tab.entry is not None and tab.entry.due_on == due)
    with answered_by(Answers("cancel")):
        tab.cancel()
    qtbot.waitUntil(lambda: tab.entry is not None and tab.entry.state == "cancelled")
    assert entry(tab.desk.database, number).completion.total > 0


def test_papers_and_files_go_out(qtbot: QtBot, tab: RecipientsTab, tmp_path: Path) -> None:
    """The preview shows the selected sheet; the export can be taken in again."""
    tab.table.selectRow(0)
    entries = dict(tab.outputs.paper_entries())
    entries["Hanya lembar tanda terima yang dipilih…"]()
    preview = tab.outputs.preview
    assert preview is not None
    qtbot.waitUntil(preview.isVisible)
    preview.close()
    book = tmp_path / "tanda-terima.xlsx"
    files = tab.desk.files
    assert isinstance(files, Files)
    files.answers.append(book)
    tab.outputs.export()
    qtbot.waitUntil(book.exists)
    qtbot.waitUntil(lambda: not tab.desk.runner.jobs())
    headings, cells = offices.cells(book)
    assert headings[0] == "KODE"
    assert tab.entry is not None and len(cells) == tab.entry.completion.total


def test_who_may_only_read_changes_nothing(qtbot: QtBot, tab: RecipientsTab) -> None:
    """A reader sees how far it is; sending and keying are switched off."""
    tab.desk.database.actor = Actor("Budi", "budi", frozenset())
    tab.renew_now()
    qtbot.waitUntil(lambda: not tab.send_button.isEnabled())
    assert not tab.key_button.isEnabled() and not tab.more_button.isEnabled()
    assert tab.print_button.isEnabled()
