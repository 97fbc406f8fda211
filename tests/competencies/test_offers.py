"""What competencies offer beside people and units is in the menus of these screens, and comes out
as chosen there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from asn_desktop import features
from asn_desktop.database.engine import Database
from asn_desktop.employees.screen.people import PeopleScreen
from asn_desktop.employees.screen.units import UnitsScreen
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from tests.competencies import paper_office as here
from tests.shell.windows import Files


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A desk with what the window gives it."""
    features.all_features()
    path = tmp_path / "kantor.asn"
    shutil.copyfile(here.path(), path)
    runner = JobRunner()
    with Database.open(path) as database:
        made = Desk(
            database,
            runner,
            ShortMemory(),
            files=Files(),
            lent_papers=features.lent_papers,
            lent_workbooks=features.lent_workbooks,
        )
        yield made
        made.close()
        runner.close()


def shown(qtbot: QtBot, screen: RecordScreen, rows: int) -> RecordScreen:
    """The screen with its rows."""
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    qtbot.waitUntil(lambda: screen.table.grid.model().rowCount() == rows)
    return screen


def test_profiles_are_printed_from_the_list_of_people(qtbot: QtBot, desk: Desk) -> None:
    """The profile stands among the papers of people, and shows whoever is chosen."""
    screen = shown(qtbot, PeopleScreen(desk), 5)
    screen.table.select_id(here.SITI)
    screen.page.action("Profil kompetensi…").trigger()
    preview = screen.outputs.preview
    assert preview is not None
    qtbot.waitUntil(preview.isVisible)
    qtbot.waitUntil(lambda: preview.view.page_count == 1)
    preview.close()
    for label in ("Formulir penilaian untuk diisi…", "Formulir penilaian kosong…"):
        assert screen.page.action(label).isEnabled()


def test_a_workbook_of_gaps_is_saved_from_the_list_of_people(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    """With all that are seen where one row is chosen, in the background, under the name given."""
    screen = shown(qtbot, PeopleScreen(desk), 5)
    target, files = tmp_path / "buku.xlsx", desk.files
    assert isinstance(files, Files)
    files.answers.append(target)
    screen.page.action("Kesenjangan kompetensi (Excel)…").trigger()
    assert files.asked[0].startswith("Kesenjangan kompetensi")
    qtbot.waitUntil(target.exists)
    sheet = openpyxl.load_workbook(target).worksheets[0]
    names = [row[1] for row in sheet.iter_rows(values_only=True) if row[1]]
    assert names[0] == "NAMA" and len(names) == 6


def test_report_and_map_are_printed_from_the_units(qtbot: QtBot, desk: Desk) -> None:
    """The screen of units, which has no paper of its own, offers both, and the map as workbook."""
    screen = shown(qtbot, UnitsScreen(desk), 4)
    for label in (
        "Laporan kompetensi…",
        "Peta panas kesenjangan kompetensi…",
        "Peta panas (Excel)…",
    ):
        assert screen.page.action(label).isEnabled()
