"""The fourth step of the wizard: what the import would do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from asn_desktop.core.imports import EmptyCells, ImportMode, ImportOptions
from asn_desktop.widgets.import_wizard import ImportWizard
from asn_desktop.widgets.import_wizard.frame import PREVIEW
from asn_desktop.widgets.import_wizard.trial_rows import Group
from tests.widgets.import_wizard.conftest import OpenWizard
from tests.widgets.import_wizard.fake_parts import FakeSheet
from tests.widgets.import_wizard.fake_session import FakeSession, session_of, untidy_rows
from tests.widgets.import_wizard.steps import (
    FILE_PATH,
    arrive,
    shown,
    to_columns,
    to_preview,
)


def test_the_preview_counts_every_row_once(qtbot: QtBot, wizard: ImportWizard) -> None:
    """The tiles must count the groups, and new, changed, unchanged and refused add up."""
    to_preview(qtbot, wizard)
    tiles = wizard.preview_page.tiles
    counts = {group: int(tile.count()) for group, tile in tiles.items()}
    assert counts == {
        Group.ALL: 7,
        Group.ADDED: 1,
        Group.CHANGED: 1,
        Group.UNCHANGED: 1,
        Group.REFUSED: 4,
        Group.WARNING: 1,
    }
    assert wizard.ui.steps.badge(PREVIEW) == "7"


def test_changed_rows_show_old_and_new(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Each changed cell must show its old and new value, the others the cell of the file."""
    to_preview(qtbot, wizard)
    page = wizard.preview_page
    page.tiles[Group.CHANGED].click()
    assert page.table.rowCount() == 1
    row = shown(page.table, 0)
    assert row[page.table.column_of("name")] == "Budi Santoso → Budi Santosa"
    assert row[page.table.column_of("unit")] == "Dinas Kesehatan"
    assert row[0] == "4"


def test_causes_lead_to_their_rows_and_cells(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Choosing a cause must show its rows only and stand on the wrong cell with the sentence."""
    to_preview(qtbot, wizard)
    page = wizard.preview_page
    causes = page.ui.causes
    texts = [causes.topLevelItem(row).text(0) for row in range(causes.topLevelItemCount())]
    causes.setCurrentItem(causes.topLevelItem(texts.index("NIP tidak 18 angka.")))
    assert page.table.rowCount() == 1
    assert page.ui.rows.currentIndex().column() == page.table.column_of("nip")
    assert page.ui.rowNotice.text() == "NIP tidak 18 angka. Periksa pada SK."


def test_a_wrong_cell_is_mended_in_place_and_checked_again(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """Typing over a wrong cell must correct it, try the import again, and accept the row."""
    to_preview(qtbot, wizard)
    page = wizard.preview_page
    page.show_group(Group.REFUSED)
    view = page.ui.rows
    index = page.table.index(0, page.table.column_of("nip"))
    view.setFocus()
    view.setCurrentIndex(index)
    view.edit(index)
    editor = view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("199101012015011005")
    tried = session.trials
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    corrected = {("Data", 7, "nip"): "199101012015011005"}
    qtbot.waitUntil(lambda: session.corrections == corrected)
    qtbot.waitUntil(lambda: session.trials > tried and not wizard.work.is_busy)
    assert len(page.table.rows_of(Group.REFUSED)) == 3
    assert not page.is_stale


def test_rules_are_asked_and_lead_to_a_new_trial(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """Another rule must reach the session and no import may happen before it was tried out."""
    to_preview(qtbot, wizard)
    page = wizard.preview_page
    page._seconds = 99.0  # a long trial is not made again by itself
    box = page.ui.modeBox
    box.setCurrentIndex(box.findData(ImportMode.UPDATE))
    box.activated.emit(box.currentIndex())
    empty = page.ui.emptyBox
    empty.setCurrentIndex(empty.findData(EmptyCells.CLEAR))
    empty.activated.emit(empty.currentIndex())
    assert session.options == ImportOptions(ImportMode.UPDATE, EmptyCells.CLEAR)
    assert page.is_stale
    wizard.next()
    arrive(qtbot, wizard, PREVIEW)
    assert session.runs == 0
    assert not page.is_stale


def test_refused_rows_are_saved_beside_the_file(
    qtbot: QtBot,
    wizard: ImportWizard,
    session: FakeSession,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """The refused rows must go to the file the clerk names; the offer stands beside the source."""
    to_preview(qtbot, wizard)
    target = str(tmp_path / "ditolak.xlsx")
    offered: list[str] = []

    def choose(parent: Any, title: str, start: str, kinds: str) -> tuple[str, str]:
        offered.append(start)
        return target, kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    wizard.preview_page.ui.rejectedButton.click()
    qtbot.waitUntil(lambda: session.rejected == [target] and not wizard.work.is_busy)
    assert Path(offered[0]).parent == Path(FILE_PATH).parent
    assert target in wizard.ui.notice.text()


def test_rows_of_several_sheets_name_their_sheet(qtbot: QtBot, open_wizard: OpenWizard) -> None:
    """Where several sheets are read together a row must say on which sheet it stands."""
    session = session_of(untidy_rows()[:5])
    session.workbook.sheets.append(FakeSheet("Guru", untidy_rows()[2:4]))
    session.__post_init__()
    session.choose_sheet("Data", "Guru")
    wizard = open_wizard(session)
    to_columns(qtbot, wizard)
    wizard.next()
    arrive(qtbot, wizard, PREVIEW)
    wizard.preview_page.show_group(Group.ALL)
    assert shown(wizard.preview_page.table, 2)[0] == "Guru · 2"
