"""The screen of the dictionary in the real window: list, form, levels, frameworks, carrying."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from asn_desktop.competencies.commands.dictionary import install, save_competency
from asn_desktop.competencies.commands.frameworks import save_framework
from asn_desktop.competencies.queries.dictionary import competencies, frameworks, level_rows
from asn_desktop.competencies.screen.dictionary import CompetenciesScreen
from asn_desktop.competencies.screen.dictionary_carrying import CarryingDialog
from asn_desktop.competencies.screen.dictionary_frameworks import FrameworksDialog
from asn_desktop.competencies.screen.dictionary_levels import LevelsTab
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.widgets.messages import answered_by
from asn_desktop.widgets.reference_edit import ReferenceEdit
from tests import offices
from tests.competencies.dictionaries import TODAY, id_of, use
from tests.shell.windows import opened, screen
from tests.widgets.answers import Answers


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """An office without a dictionary."""
    with opened(qtbot, offices.empty(tmp_path)) as window:
        yield window


def dictionary(qtbot: QtBot, window: MainWindow) -> CompetenciesScreen:
    """The screen, its list read."""
    shown = screen(window, "competencies")
    assert isinstance(shown, CompetenciesScreen)
    qtbot.waitUntil(lambda: shown.table.model.complete and not shown.table.model.loading)
    return shown


def levels_tab(qtbot: QtBot, shown: CompetenciesScreen, competency: int) -> LevelsTab:
    """The levels of a competency, read."""
    shown.reveal(competency)
    qtbot.waitUntil(lambda: shown.keeper.record == competency and shown.form.isEnabled())
    tab = next(each for _, each in shown.tabs if isinstance(each, LevelsTab))
    shown.page.detail.tabs.setCurrentWidget(tab)
    qtbot.waitUntil(lambda: not tab._stale)
    return tab


def test_the_nine_are_added_and_one_more_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    """An empty dictionary offers the nine; a competency of one's own needs a framework, a group and
    a name, and what was typed is stored."""
    shown = dictionary(qtbot, window)
    assert "sembilan kompetensi umum" in shown.empty_text
    with answered_by(Answers()):
        shown.install()
        qtbot.waitUntil(lambda: shown.table.model.rowCount() == 9)
        shown.new_record()
        framework, group = shown.form.editor("framework"), shown.form.editor("group")
        name = shown.form.editor("name")
        assert isinstance(framework, ReferenceEdit) and isinstance(group, QComboBox)
        assert isinstance(name, QPlainTextEdit)
        name.setPlainText("Audit Intern")
        shown.form.save()
        assert {one.field for one in shown.form.problems()} >= {"framework", "group"}
        framework.set_current(1, "Standar Kompetensi Jabatan ASN")
        group.setCurrentIndex(group.findText("Teknis"))
        shown.form.save()
        qtbot.waitUntil(lambda: shown.table.model.rowCount() == 10 and not shown.form.is_dirty)
    with window.desk.database.read() as session:
        assert competencies(session)[-1].name == "Audit Intern"


def test_a_level_in_use_gets_a_new_validity(qtbot: QtBot, window: MainWindow) -> None:
    """The dialog says that the old words stay; a day that is none is told beside it; saved, the tab
    shows both, and the history of the competency tells it."""
    database = window.desk.database
    install(database)
    integrity = id_of(database, "Integritas")
    use(database, integrity)
    shown = dictionary(qtbot, window)
    tab = levels_tab(qtbot, shown, integrity)
    tab.list.setCurrentItem(tab._items[2])
    assert tab.level == 3 and "Memastikan anggota tim" in tab.text.toPlainText()
    tab.edit()
    dialog = tab.dialog
    assert dialog is not None and dialog.day.isVisibleTo(dialog)
    dialog.description.setPlainText("Arti yang baru")
    dialog.indicators.setPlainText("1. Satu\n2. Dua")
    dialog.day.setText("31-2-2026")
    dialog.save()
    assert dialog.day_note is not None and "31-2-2026" in dialog.day_note.text()
    dialog.day.setText(f"{TODAY:%d-%m-%Y}")
    dialog.save()
    qtbot.waitUntil(lambda: "Arti yang baru" in tab.text.toPlainText())
    words = tab.text.toPlainText()
    assert "Memastikan anggota tim" in words and "Satu" in words
    with database.read() as session:
        rows = [row for row in level_rows(session, integrity) if row.level == 3]
    assert rows[0].text.indicators == ("Satu", "Dua")
    assert rows[1].valid_to == TODAY - dt.timedelta(1)
    assert [one for one in shown.kept_beside(integrity) if one[1] == rows[0].id]


def test_frameworks_are_kept_in_their_dialog(qtbot: QtBot, window: MainWindow) -> None:
    """A new one, its end, a wrong day told in words; one with competencies is not removed; leaving
    with something unsaved asks."""
    install(window.desk.database)
    shown = dictionary(qtbot, window)
    shown.keep()
    dialog = shown.dialog
    assert isinstance(dialog, FrameworksDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 1 and not dialog.busy)
    dialog.begin()
    dialog.name.setText("Kamus Teknis")
    dialog.last.setText("kemarin dulu")
    dialog.save()
    assert "kemarin dulu" in dialog._days_note.text()
    dialog.last.setText("31/12/30")
    dialog.save()
    qtbot.waitUntil(lambda: dialog.list.count() == 2 and not dialog.busy)
    with window.desk.database.read() as session:
        stored = {each.name: each for each in frameworks(session)}["Kamus Teknis"]
    assert (stored.code, stored.valid_to) == ("kamus_teknis", dt.date(2030, 12, 31))
    answers = Answers("remove", "discard")
    with answered_by(answers):
        dialog.list.setCurrentRow([each.name for each in dialog._entries].index(
            "Standar Kompetensi Jabatan ASN"))  # fmt: skip
        dialog.remove()
        qtbot.waitUntil(lambda: not dialog.busy)
        assert "berisi 9 kompetensi" in dialog.notice.text()
        dialog.note.setPlainText("belum disimpan")
        dialog.reject()
    assert not dialog.isVisible() and not answers.prepared


def test_records_are_carried_by_the_mapping_that_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    """What is alike is proposed; a counterpart and a level are typed over; two that become one keep
    the button closed; carried, the old framework ends, and one undo takes all of it back."""
    database = window.desk.database
    install(database)
    use(database, id_of(database, "Integritas"))
    new, _ = save_framework(database, {"name": "Baru", "legal_basis": "Permenpan-RB 1/2027"})
    for name in ("Kejujuran", "Kerjasama"):
        save_competency(database, {"framework_id": new, "name": name, "group": "managerial"})
    shown = dictionary(qtbot, window)
    shown.carry()
    dialog = shown.dialog
    assert isinstance(dialog, CarryingDialog)
    model = dialog.model
    qtbot.waitUntil(lambda: model.rowCount() == 9 and not dialog.busy)
    assert [model.target_name(row) for row in range(3)] == ["", "Kerjasama", ""]
    honest, together = (each.id for each in model.offer.targets)
    model.setData(model.index(0, 1), together)
    assert not dialog.carry_button.isEnabled() and "Kerjasama" in dialog.notice.text()
    model.setData(model.index(0, 1), honest)
    assert dialog.carry_button.isEnabled()
    assert not model.setData(model.index(0, 4), "6")
    assert model.setData(model.index(0, 4), "3")
    assert model.flags(model.index(0, 4)) & Qt.ItemFlag.ItemIsEditable
    assert "2 kompetensi dengan 1 penilaian dan 1 standar" in dialog.sum.text()
    dialog.day.setText("1-1-2027")
    with answered_by(Answers("carry")):
        dialog.look()
        qtbot.waitUntil(lambda: not dialog.isVisible())
    with database.read() as session:
        ends = {each.id: each.valid_to for each in frameworks(session)}
    assert ends == {1: dt.date(2026, 12, 31), new: None}
    window.desk.undo(window)
    qtbot.waitUntil(lambda: _ends(database) == {None})


def _ends(database: Database) -> set[dt.date | None]:
    with database.read() as session:
        return {each.valid_to for each in frameworks(session)}


def test_who_may_only_read_reads(qtbot: QtBot, tmp_path: Path) -> None:
    """No button of the dictionary changes anything for a reader, and the form is text."""
    path = offices.empty(tmp_path)
    with Database.open(path) as database:
        install(database)
    with opened(qtbot, path) as window:
        window.desk.database.actor = Actor("budi", "budi", frozenset())
        shown = CompetenciesScreen(window.desk)
        qtbot.addWidget(shown)
        assert not shown.new_action.isEnabled()
        assert not shown.page.action("Tambah sembilan kompetensi umum").isEnabled()
        tab = next(each for _, each in shown.tabs if isinstance(each, LevelsTab))
        tab.record = 1
        tab.renew_now()
        assert not tab.edit_button.isEnabled()
        shown.close_jobs()
