"""The screen of policies in the real window: form, aims, relations, files, several at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from asn_desktop.policies.commands.relations import save_relations
from asn_desktop.policies.queries import register
from asn_desktop.policies.screen.aims import AimsTab
from asn_desktop.policies.screen.attachments import AttachmentsTab
from asn_desktop.policies.screen.part_table import PartTab
from asn_desktop.policies.screen.policies import PoliciesScreen
from asn_desktop.policies.screen.relations import RelationsTab
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.widgets.messages import Toast, answered_by
from asn_desktop.widgets.reference_edit import ReferenceEdit
from tests import offices
from tests.policies.register.offices import perwal
from tests.shell.windows import files, opened, screen
from tests.widgets.answers import Answers

T = TypeVar("T", bound=PartTab)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """An office without records."""
    with opened(qtbot, offices.empty(tmp_path)) as window:
        yield window


def policies(qtbot: QtBot, window: MainWindow) -> PoliciesScreen:
    """The screen, its list read."""
    shown = screen(window, "policies")
    assert isinstance(shown, PoliciesScreen)
    qtbot.waitUntil(lambda: shown.table.model.complete and not shown.table.model.loading)
    return shown


def choose(qtbot: QtBot, shown: PoliciesScreen, policy: int) -> None:
    """Open a policy and wait for its form."""
    shown.reveal(policy)
    qtbot.waitUntil(lambda: shown.keeper.record == policy and shown.form.isEnabled())


def tab(qtbot: QtBot, shown: PoliciesScreen, kind: type[T]) -> T:
    """Look at a tab and wait until it has read."""
    found = next(each for _, each in shown.tabs if isinstance(each, kind))
    shown.page.detail.tabs.setCurrentWidget(found)
    qtbot.waitUntil(lambda: not found._stale)
    return found


def test_a_policy_is_typed_and_saved(qtbot: QtBot, window: MainWindow) -> None:
    """A new draft needs a kind and a title; saved, it stands at the first stage of its kind."""
    shown = policies(qtbot, window)
    shown.new_record()
    kind, title = shown.form.editor("kind"), shown.form.editor("title")
    assert isinstance(kind, QComboBox)
    assert isinstance(title, QPlainTextEdit)
    kind.setCurrentText("Peraturan Wali Kota")
    title.setPlainText("Pola Karier <b>&</b> 😀")
    shown.form.save()
    qtbot.waitUntil(lambda: shown.keeper.record not in (None, -1, 0))
    with window.desk.database.read() as session:
        (stored,) = register.find_policies(session, "", 5)
        values = register.policy(session, stored[0])
    assert values is not None
    assert (values["stage"], values["title"]) == ("planning", "Pola Karier <b>&</b> 😀")
    assert shown.page.detail.title.text().startswith("Rancangan Perwal")


def test_a_number_that_is_taken_is_said_beside_the_form(qtbot: QtBot, window: MainWindow) -> None:
    """What is typed stays, and nothing is stored."""
    perwal(window.desk.database, "12", 2025)
    other = perwal(window.desk.database, "13", 2025)
    shown = policies(qtbot, window)
    choose(qtbot, shown, other)
    number = shown.form.editor("number")
    assert isinstance(number, QLineEdit)
    number.selectAll()
    QTest.keyClicks(number, "12")
    shown.form.save()
    said = "Perwal 12/2025 sudah ada di register"
    qtbot.waitUntil(lambda: any(said in label.text() for label in shown.form.findChildren(QLabel)))
    assert number.text() == "12"
    shown.form.discard()


def test_aims_are_added_typed_moved_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    """An aim is added from the menu, its cells are typed over, it is moved by key; each is one step
    that can be undone."""
    database = window.desk.database
    policy = perwal(database, "12", 2025)
    shown = policies(qtbot, window)
    choose(qtbot, shown, policy)
    aims = tab(qtbot, shown, AimsTab)
    aims.add_aim("career")
    qtbot.waitUntil(lambda: aims.model.rowCount() == 1)
    aims.add_aim("competency")
    qtbot.waitUntil(lambda: aims.model.rowCount() == 2)
    aims.model.setData(aims.model.index(1, 3), " 20 ")
    qtbot.waitUntil(lambda: aims.model.texts[1][3] == "20")
    assert not aims.model.setData(aims.model.index(1, 5), "31 Feb")
    said = window.findChild(Toast)
    assert said is not None
    assert "31 Feb" in said.accessibleName() + said.text()
    aims.table.choose_row(1)
    aims.table.setFocus()
    QTest.keyClick(aims.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: aims.model.texts[0][0] == "Kompetensi")
    qtbot.waitUntil(lambda: len(window.desk.undo_stack._done) == 4)  # it is noted, too
    window.desk.undo(window)
    qtbot.waitUntil(lambda: aims.model.texts[0][0] == "Karier")
    with database.read() as session:
        assert [aim.target for aim in register.aims(session, policy)] == ["", "20"]


def test_a_relation_shows_on_both_sides_and_opens_the_other(
    qtbot: QtBot, window: MainWindow
) -> None:
    """Whoever revokes a policy in force is asked whether that one ends; a button opens it."""
    database = window.desk.database
    old, new = perwal(database, "5", 2020), perwal(database, "7", 2026)
    shown = policies(qtbot, window)
    choose(qtbot, shown, new)
    relations = tab(qtbot, shown, RelationsTab)
    qtbot.waitUntil(relations.add.isEnabled)
    relations.add.click()
    dialog = relations.dialog
    assert dialog is not None
    kind = dialog.form.editor("kind")
    assert isinstance(kind, QComboBox)
    kind.setCurrentText("mencabut")
    target = dialog.form.editor("target_id")
    assert isinstance(target, ReferenceEdit)
    target.setFocus()
    QTest.keyClicks(target, "perwal 5")
    qtbot.waitUntil(target.is_open)
    QTest.keyClick(target._popup, Qt.Key.Key_Return)
    assert target.current_id() == old
    with answered_by(Answers("end")):
        dialog.form.save()
        qtbot.waitUntil(lambda: relations.model.rowCount() == 1)
    assert relations.model.texts[0][:2] == ("mencabut", "Perwal 5/2020")
    with database.read() as session:
        assert (register.policy(session, old) or {})["valid_to"] == dt.date(2026, 1, 4)
    relations.table.choose_row(0)
    relations.open.click()
    qtbot.waitUntil(lambda: shown.keeper.record == old)
    back = ("dicabut dengan", "Perwal 7/2026")
    qtbot.waitUntil(lambda: relations.model.texts[0][:2] == back)
    state = shown.form.editor("status")
    assert isinstance(state, QLabel)
    qtbot.waitUntil(lambda: state.text() == "Dicabut")
    save_relations(database, new, [])
    qtbot.waitUntil(lambda: state.text() == "Kedaluwarsa")
    assert not relations.change.isEnabled()


def test_files_are_dropped_opened_saved_and_removed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """Dropped files are attached; one that is empty is refused in words; saving gives the bytes
    back."""
    policy = perwal(window.desk.database, "12", 2025)
    shown = policies(qtbot, window)
    choose(qtbot, shown, policy)
    beside = tab(qtbot, shown, AttachmentsTab)
    opened_files: list[bytes] = []

    def note(path: Path) -> bool:
        opened_files.append(path.read_bytes())
        return True

    beside._open_file = note
    good, empty = tmp_path / "notula.pdf", tmp_path / "kosong.pdf"
    good.write_bytes(b"%PDF isi")
    empty.touch()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(good)), QUrl.fromLocalFile(str(empty))])
    answers = Answers()
    with answered_by(answers):
        beside.dropEvent(
            QDropEvent(
                QPointF(5, 5),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
        qtbot.waitUntil(lambda: any("kosong" in text for _, text in answers.shown))
    qtbot.waitUntil(lambda: beside.model.rowCount() == 1)
    beside.table.choose_row(0)
    beside.open.click()
    qtbot.waitUntil(lambda: opened_files == [b"%PDF isi"])
    beside.model.setData(beside.model.index(0, 1), "rapat 12 Mei")
    qtbot.waitUntil(lambda: beside.model.texts[0][1] == "rapat 12 Mei")
    files(window).answers.append(tmp_path / "keluar.pdf")
    beside.table.choose_row(0)
    beside.save.click()
    qtbot.waitUntil((tmp_path / "keluar.pdf").exists)
    assert (tmp_path / "keluar.pdf").read_bytes() == b"%PDF isi"
    beside.remove.click()
    qtbot.waitUntil(lambda: beside.model.rowCount() == 0)


def test_every_tab_can_be_reached_and_named_by_a_reader(qtbot: QtBot, window: MainWindow) -> None:
    """Tables have names, and buttons without words have names."""
    policy = perwal(window.desk.database, "12", 2025)
    shown = policies(qtbot, window)
    choose(qtbot, shown, policy)
    for kind in (AimsTab, RelationsTab, AttachmentsTab):
        each = tab(qtbot, shown, kind)
        assert each.table.accessibleName()
        buttons = [one for one in each.findChildren(QPushButton) if one.isVisible()]
        assert len(buttons) >= 4
        assert all(button.text() or button.accessibleName() for button in buttons)
