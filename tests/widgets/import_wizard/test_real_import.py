"""The wizard over the real reader, the real import and a real office file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop import exchange, features
from asn_desktop.core.progress import Progress
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import undo_import
from asn_desktop.spreadsheets.importing import Decision, DecisionKind, ImportSession
from asn_desktop.spreadsheets.reader import PasswordNeeded, read_pasted, read_workbook
from asn_desktop.widgets.import_wizard import ImportDesk, ImportWizard
from asn_desktop.widgets.import_wizard.frame import COLUMNS, FILE, RESULT
from asn_desktop.widgets.import_wizard.trial_rows import Group
from tests.widgets.import_wizard.steps import arrive, shown, through_names

PEOPLE = (
    "DAFTAR PEGAWAI\n"
    "\n"
    "NIP\tNAMA\tJABATAN\tUNIT KERJA\n"
    "198001012005011001\tBudi Santoso, S.Sos.\tAnalis\tDinas Sosial\n"
    "198505052010012002\tSiti Aminah\tAnalis\tDinas Sosial\n"
    "19910101201501100\tAgus Salim\tAnalis\tDinas Sosial\n"
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with Database.create(tmp_path / "kantor.asn") as made:
        yield made


@pytest.fixture
def wizard(qtbot: QtBot, database: Database) -> ImportWizard:
    kind = features.record_kinds()["employees"]

    def read(path: str, password: str | None, progress: Progress) -> ImportSession:
        book = read_workbook(path, password=password, progress=progress)
        return exchange.import_session(database, kind, book)

    def paste(text: str, _progress: Progress) -> ImportSession:
        return exchange.import_session(database, kind, read_pasted(text))

    desk = ImportDesk(
        title="pegawai",
        read=read,
        paste=paste,
        decision=lambda choice, record: Decision(DecisionKind(choice), record),
        password_needed=PasswordNeeded,
    )
    made = ImportWizard(desk)
    qtbot.addWidget(made, before_close_func=lambda wizard: wizard.done(0))
    made.show()
    return made


def people(database: Database) -> int:
    return features.record_kinds()["employees"].source(database).total()


def test_people_come_in_and_go_again(
    qtbot: QtBot, wizard: ImportWizard, database: Database
) -> None:
    """Pasted people must pass every step, be stored, and go again when the import is undone."""
    wizard.start_paste(PEOPLE)
    arrive(qtbot, wizard, COLUMNS)
    assert wizard.columns_page.grid.header_position() >= 0
    through_names(qtbot, wizard)
    table = wizard.preview_page.table
    assert [len(table.rows_of(group)) for group in (Group.ADDED, Group.REFUSED)] == [2, 1]
    wizard.preview_page.show_group(Group.REFUSED)
    column = table.column_of("nip")
    assert shown(table, 0)[column] == "19910101201501100"
    assert table.setData(table.index(0, column), "199101012015011005")
    wizard.next()
    qtbot.waitUntil(lambda: not wizard.work.is_busy and not wizard.preview_page.is_stale)
    assert len(table.rows_of(Group.ADDED)) == 3
    with qtbot.waitSignal(wizard.imported) as seen:
        wizard.next()
    arrive(qtbot, wizard, RESULT)
    assert people(database) == 3
    undo_import(database, seen.args[0].import_id)
    assert people(database) == 0


def test_a_file_that_is_no_spreadsheet_is_said_in_the_page(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path
) -> None:
    """A picture must end in one sentence on the first step."""
    picture = tmp_path / "foto.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    wizard.start_file(str(picture))
    qtbot.waitUntil(lambda: wizard.ui.notice.text() != "", timeout=20_000)
    assert "foto.xlsx" in wizard.ui.notice.text()
    assert wizard.step == FILE


def test_cells_without_known_headings_ask_for_the_header(
    qtbot: QtBot, wizard: ImportWizard
) -> None:
    """Cells whose headings nobody knows must be shown, with the question which row they are."""
    wizard.start_paste("aaa\tbbb\nccc\tddd\neee\tfff\n")
    arrive(qtbot, wizard, COLUMNS)
    assert wizard.ui.notice.text() != ""
    assert wizard.columns_page.grid.rowCount() == 3
    wizard.next()
    assert wizard.step == COLUMNS
