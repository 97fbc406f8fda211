"""Training history on the screen: the person's tab and the list of all, used by keyboard."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from asn_desktop import features
from asn_desktop.competencies.commands.proofs import add_proof
from asn_desktop.competencies.commands.training import mark_verified
from asn_desktop.competencies.queries.training import proofs
from asn_desktop.competencies.screen.training import TrainingScreen
from asn_desktop.competencies.screen.training_fields import training_fields
from asn_desktop.competencies.screen.training_tab import TrainingTab
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files import FileDialogs
from asn_desktop.widgets import messages
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from tests.competencies import training_office as people
from tests.competencies.training_office import BUDI, LAST_YEAR, RINA, SITI, TODAY, learn
from tests.offices import cells, listed
from tests.widgets.answers import Answers

SCAN = b"%PDF-1.7 " + bytes(range(256)) * 9


class Files(FileDialogs):
    """Answers where files are."""

    def __init__(self) -> None:
        self.path: Path | None = None

    def save(self, parent: QWidget | None, name: str, kinds: str) -> Path | None:
        return self.path

    def open(self, parent: QWidget | None, title: str, kinds: str) -> Path | None:
        return self.path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    with Database.open(people.copy(tmp_path)) as database:
        yield database


@pytest.fixture
def answers() -> Iterator[Answers]:
    answering = Answers()
    with messages.answered_by(answering):
        yield answering
    assert answering.crashes == []


@pytest.fixture
def desk(qtbot: QtBot, office: Database, answers: Answers) -> Iterator[Desk]:
    runner = JobRunner()
    made = Desk(office, runner, ShortMemory(), files=Files(), kinds=features.record_kinds)
    yield made
    made.close()
    runner.close()


def tab_of(qtbot: QtBot, desk: Desk, nip: str) -> TrainingTab:
    """The tab beside a person, read."""
    made = TrainingTab(desk)
    qtbot.addWidget(made)
    made.resize(480, 640)
    made.show()
    made.activateWindow()
    made.show_record(people.person(desk.database, nip))
    qtbot.waitUntil(lambda: bool(made._name))
    made.table.setFocus()
    return made


def screen_of(qtbot: QtBot, desk: Desk) -> TrainingScreen:
    """The list of all, read."""
    made = TrainingScreen(desk)
    qtbot.addWidget(made)
    made.resize(1180, 660)
    made.show()
    qtbot.waitUntil(lambda: made.table.model.complete and not made.table.model.loading)
    return made


def column(tab: TrainingTab, place: int) -> list[str]:
    return [row[place] for row in tab.model.texts]


def test_the_tab_tells_hours_certificates_and_proofs(
    qtbot: QtBot, office: Database, desk: Desk
) -> None:
    """Hours of this year against the target, earlier years beside them; a certificate that ended or
    ends soon says so in words and by a sign; a proof that was seen, and files, are told."""
    expired = learn(office, SITI, "Lewat", valid_until=TODAY - dt.timedelta(1), training_hours=7.5)
    learn(office, SITI, "Segera", valid_until=TODAY + dt.timedelta(30), training_start=None,
          training_end=dt.date(LAST_YEAR, 4, 1))  # fmt: skip
    add_proof(office, expired, "a.pdf", SCAN)
    mark_verified(office, [expired], True)
    tab = tab_of(qtbot, desk, SITI)
    assert tab.hours.title.text() == f"{TODAY.year}: 0 dari 20 JP dengan bukti diperiksa"
    assert tab.hours.note.text() == f"Sebelumnya: {LAST_YEAR}: 7,5 JP"
    assert column(tab, 1) == ["Lewat", "Segera"]
    assert column(tab, 2) == ["7,5", "6"]
    assert column(tab, 3) == ["diperiksa · 1 berkas", "tidak ada"]
    yesterday, later = TODAY - dt.timedelta(1), TODAY + dt.timedelta(30)
    assert column(tab, 4) == [
        f"{yesterday:%d-%m-%Y} (kedaluwarsa)",
        f"{later:%d-%m-%Y} (segera berakhir)",
    ]
    signs = [tab.model.index(row, 4).data(Qt.ItemDataRole.DecorationRole) for row in (0, 1)]
    assert all(sign is not None and not sign.isNull() for sign in signs)
    assert all(button.text() or button.accessibleName() for button in tab.findChildren(QPushButton))
    tab.show_record(people.person(office, BUDI))
    qtbot.waitUntil(lambda: tab._name == "Budi Santoso")
    assert tab.model.rowCount() == 0
    assert not tab.change.isEnabled()


def test_no_part_of_the_tab_flashes_up_as_a_window(qtbot: QtBot, desk: Desk) -> None:
    """While the tab is made and put in its place, nothing takes the cursor from the window."""
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                shown.extend([type(watched).__name__] if watched.isWindow() else [])
            return False

    watch = Watch()
    QApplication.instance().installEventFilter(watch)  # type: ignore[union-attr]
    try:
        window = QTabWidget()
        qtbot.addWidget(window)
        window.addTab(TrainingTab(desk), "Pelatihan")
        window.show()
    finally:
        QApplication.instance().removeEventFilter(watch)  # type: ignore[union-attr]
    assert shown == ["QTabWidget"]


def test_a_training_is_added_by_keyboard_alone(qtbot: QtBot, office: Database, desk: Desk) -> None:
    """Ins opens the form; a mistake is said beside its box and nothing is stored; Ctrl+S stores the
    mended training, which is selected then. Return opens it again, Esc leaves it."""
    learn(office, SITI, "Bimtek Arsip")
    tab = tab_of(qtbot, desk, SITI)
    QTest.keyClick(tab.table, Qt.Key.Key_Insert)
    dialog = tab.dialog
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    form = dialog.form
    kind = form.editor("form")
    assert isinstance(kind, QComboBox)
    assert dialog.focusWidget() is kind
    QTest.keyClicks(kind, "Sem")
    assert kind.currentText() == "Seminar"
    for name, text in (
        ("training_name", "Seminar Nasional"),
        ("training_start", f"3/2/{LAST_YEAR}"),
        ("training_end", f"3 Feb {LAST_YEAR}"),
        ("training_hours", "500 jam"),
    ):
        box = form.editor(name)
        assert isinstance(box, QLineEdit)
        box.setFocus()
        QTest.keyClicks(box, text)
    hours = form.editor("training_hours")
    assert isinstance(hours, QLineEdit)
    QTest.keyClick(hours, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "500 JP tidak muat dalam 1 hari" in form.note("training_hours")
    assert len(listed(office, "training-history")) == 1
    hours.selectAll()
    QTest.keyClicks(hours, "4,5 JP")
    QTest.keyClick(hours, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tab.model.rowCount() == 2)
    chosen = tab.chosen()
    assert chosen is not None
    assert (chosen.name, chosen.hours) == ("Seminar Nasional", 4.5)
    tab.activateWindow()
    qtbot.waitUntil(tab.table.hasFocus)
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    again = tab.dialog
    assert again is not None
    qtbot.waitUntil(again.form.isEnabled)
    assert again.form.values()["training_hours"] == "4,5"
    QTest.keyClick(again, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: tab.dialog is None)


def test_what_was_typed_is_asked_about_once(
    qtbot: QtBot, office: Database, desk: Desk, answers: Answers
) -> None:
    """Esc over a typed form asks; "back" goes on typing, "discard" leaves nothing behind."""
    answers.prepared = ["back", "discard"]
    tab = tab_of(qtbot, desk, SITI)
    tab.add_training()
    dialog = tab.dialog
    assert dialog is not None
    name = dialog.form.editor("training_name")
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "Bimtek")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.isVisible(), name.text()) == (True, "Bimtek")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: tab.dialog is None)
    assert len(answers.asked) == 2
    assert listed(office, "training-history") == []


def test_proofs_are_added_saved_out_and_removed_in_the_tab(
    qtbot: QtBot, office: Database, desk: Desk, tmp_path: Path, answers: Answers
) -> None:
    """The proofs of the selected training stand below; a training with proofs is removed only after
    a question, and one undo brings all of it back."""
    training = learn(office, SITI, "Bimtek Arsip")
    learn(office, SITI, "Webinar", training_start=None, training_end=dt.date(LAST_YEAR, 1, 9))
    tab = tab_of(qtbot, desk, SITI)
    source = tmp_path / "Sertifikat.pdf"
    source.write_bytes(SCAN)
    tab.choose(training)
    tab.proofs.take([source])
    qtbot.waitUntil(lambda: tab.proofs.model.rowCount() == 1)
    qtbot.waitUntil(lambda: column(tab, 3) == ["1 berkas", "tidak ada"])
    assert isinstance(desk.files, Files)
    desk.files.path = tmp_path / "keluar.pdf"
    tab.proofs.save.click()
    qtbot.waitUntil(desk.files.path.exists)
    assert desk.files.path.read_bytes() == SCAN
    tab.choose(training)
    answers.prepared = ["back", "remove"]
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_Delete)
    assert tab.model.rowCount() == 2
    QTest.keyClick(tab.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: column(tab, 1) == ["Webinar"])
    assert answers.asked[-1] == "Hapus “Bimtek Arsip” beserta berkas buktinya (1)?"
    qtbot.waitUntil(lambda: "Hapus pelatihan" in (desk.undo_stack.undo_title or ""))
    desk.undo(tab)
    qtbot.waitUntil(lambda: column(tab, 1) == ["Bimtek Arsip", "Webinar"])
    with office.read() as session:
        assert [one.size for one in proofs(session, training)] == [len(SCAN)]


def test_a_reader_is_offered_no_deeds(qtbot: QtBot, office: Database, desk: Desk) -> None:
    """Keys and buttons that change something do nothing for who may only read."""
    learn(office, SITI, "Bimtek Arsip")
    office.actor = Actor("Andi", rights=frozenset({"log.read"}))
    tab = tab_of(qtbot, desk, SITI)
    assert not any(
        button.isEnabled() for button in (tab.add, tab.change, tab.mark, tab.remove, tab.proofs.add)
    )
    for key in (Qt.Key.Key_Insert, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        QTest.keyClick(tab.table, key)
    assert tab.dialog is None
    assert column(tab, 1) == ["Bimtek Arsip"]


def test_the_list_marks_several_as_one_step_and_writes_for_siasn(
    qtbot: QtBot, office: Database, desk: Desk, tmp_path: Path
) -> None:
    """Marked together, undone together; what is seen goes out in the fields of SIASN with whole
    hours."""
    for nip in (SITI, BUDI, RINA):
        learn(office, nip, "Bimtek Arsip", training_hours=6.5)
    screen = screen_of(qtbot, desk)
    screen.table.grid.selectAll()
    screen._mark(True)
    qtbot.waitUntil(
        lambda: {one["verified"] for one in listed(office, "training-history")} == {"Ya"}
    )
    qtbot.waitUntil(lambda: desk.undo_stack.can_undo)  # the answer comes after the storing
    desk.undo(screen)
    qtbot.waitUntil(
        lambda: {one["verified"] for one in listed(office, "training-history")} == {"Tidak"}
    )
    assert isinstance(desk.files, Files)
    desk.files.path = tmp_path / "siasn.xlsx"
    screen.export_for_siasn()
    qtbot.waitUntil(desk.files.path.exists)
    qtbot.waitUntil(lambda: len(cells(tmp_path / "siasn.xlsx")[1]) == 3)
    headings, rows = cells(tmp_path / "siasn.xlsx")
    assert "namaKursus" in headings
    assert [row["jumlahJam"] for row in rows] == [6, 6, 6]
    screen.close_jobs()


def test_people_are_found_by_name_or_nip_within_the_own_units(
    qtbot: QtBot, office: Database, desk: Desk
) -> None:
    """The box that asks whose training it is finds by words and by the first digits of the NIP; a
    limited clerk is not offered people of other units."""
    whose = training_fields(office)[0]
    assert whose.find is not None
    assert [found[1:] for found in whose.find("rahma siti", 5)] == [("Siti Rahmawati", SITI)]
    assert [found[2] for found in whose.find(BUDI[:8], 5)] == [BUDI]
    unit = next(one["id"] for one in listed(office, "units") if one["name"] == "Dinas Kesehatan")
    office.actor = Actor("Dewi", rights=frozenset({"competencies.*"}), units=frozenset({unit}))
    assert whose.find("budi", 5) == []
    assert training_fields(office, whose=False)[0].name == "form"


def test_the_form_of_the_list_says_what_asks_to_be_mended(
    qtbot: QtBot, office: Database, desk: Desk
) -> None:
    """An expired certificate and a structural training without its rank are told above the form;
    a typed change is stored."""
    training = learn(
        office, SITI, "Diklat PIM IV", form="structural", valid_until=TODAY - dt.timedelta(1)
    )
    screen = screen_of(qtbot, desk)
    screen.reveal(training)
    qtbot.waitUntil(lambda: screen.keeper.record == training and screen.form.isEnabled())
    told = [problem.sentence for problem in screen.problems.problems]
    assert told == [
        "Diklat struktural tanpa jenjang tidak dihitung di mana pun."
        " Pilih diklat kepemimpinannya. (PKP)",
        "Sertifikat sudah kedaluwarsa.",
    ]
    rank = screen.form.editor("leadership")
    assert isinstance(rank, QComboBox)
    rank.setFocus()
    QTest.keyClicks(rank, "PKP")
    screen.form.save()
    qtbot.waitUntil(lambda: listed(office, "training-history")[0]["leadership"] == "PKP")
    qtbot.waitUntil(lambda: len(screen.problems.problems) == 1)
    screen.close_jobs()
