"""From the dictionary to one person's profile, through the real window and by real files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from pytestqt.qtbot import QtBot

from asn_desktop.competencies.feature.papers import PROFILE
from asn_desktop.competencies.screen.assessments import AssessmentsScreen
from asn_desktop.competencies.screen.heat_map import UnitsPage
from asn_desktop.competencies.screen.map import MapScreen
from asn_desktop.competencies.screen.matrix import StandardsScreen
from asn_desktop.core.translation import set_language
from asn_desktop.database.engine import Database
from asn_desktop.documents.preview import page_sizes
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.records import Employee, Position
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.widgets.import_wizard import ImportWizard
from asn_desktop.widgets.import_wizard.frame import COLUMNS, PREVIEW, RESULT, VALUES
from asn_desktop.widgets.import_wizard.question_table import Answer
from tests.journeys.steps import LONG, text_of
from tests.offices import practice, workbook
from tests.shell.windows import files, opened, ready, screen
from tests.widgets.import_wizard.steps import arrive

NEW = "Tata Kelola Arsip Uji"
GENERIC = (
    "Integritas",
    "Kerjasama",
    "Komunikasi",
    "Orintasi Pada Hasil",
    "Pelayanan Publik",
    "Pengembangan Diri & Orang Lain",
    "Mengelola Perubahan",
    "Pengambilan Keputusan",
    "Perekat Bangsa",
)
DICTIONARY = ("No", "Kelompok", "Kode", "Kompetensi", "Level", "Deskripsi", "Indikator Perilaku",
              "Dasar Hukum")  # fmt: skip
INDICATOR = "Menata arsip uji menurut kelasnya"


@dataclass(frozen=True)
class Group:
    """People of one post in one agency, by name: id, NIP, name."""

    agency: int
    post: str
    people: tuple[tuple[int, str, str], ...]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    set_language("id")
    with opened(qtbot, practice(tmp_path)) as window:
        yield window


def group_in(database: Database) -> Group:
    """The largest group of people of one post below one agency."""
    with database.read() as session:
        tree = unit_tree(session)
        rows = session.execute(
            sa.select(Employee.unit_id, Position.name, Employee.id, Employee.nip, Employee.name)
            .join(Position, Position.id == Employee.position_id)
            .where(Employee.legal_status == "active", Employee.unit_id.is_not(None))
            .order_by(Employee.name_key)
        ).all()
    groups: dict[tuple[int, str], list[tuple[int, str, str]]] = {}
    for unit, post, key, nip, name in rows:
        agency = tree.agency(unit or 0)
        assert agency is not None
        groups.setdefault((agency.id, post), []).append((key, nip, name))
    (agency_id, post), people = max(groups.items(), key=lambda each: len(each[1]))
    assert len(people) >= 3
    return Group(agency_id, post, tuple(people))


def take_in(qtbot: QtBot, wizard: ImportWizard | None) -> None:
    """Through the wizard: columns, unknown names are made, preview, import."""
    assert wizard is not None
    arrive(qtbot, wizard, COLUMNS)
    wizard.next()
    qtbot.waitUntil(lambda: wizard.step != COLUMNS and not wizard.work.is_busy, timeout=LONG)
    if wizard.step == VALUES:
        while wizard.values_page.table.unanswered():
            wizard.values_page.answer(Answer("create"))
        wizard.next()
    arrive(qtbot, wizard, PREVIEW)
    qtbot.waitUntil(lambda: not wizard.work.is_busy and not wizard.preview_page.is_stale)
    wizard.next()
    arrive(qtbot, wizard, RESULT)
    wizard.done(0)


def dictionary(folder: Path) -> Path:
    """A technical competency with three levels, as an agency writes it."""
    texts = ("Menyimpan arsip uji", INDICATOR, "Mengembangkan tata kelola arsip uji")
    rows = [
        (1, "Teknis", "UJI.01", NEW, level, text, text, "Peraturan Uji Nomor 1 Tahun 2025")
        for level, text in enumerate(texts, 1)
    ]
    return workbook(folder / "kamus.xlsx", DICTIONARY, rows)


def standards(folder: Path, post: str) -> Path:
    """A post in a row: all nine at 2, the new one at 2."""
    row: Sequence[Any] = (1, post, *(2 for _ in GENERIC), 2)
    headings = ("NO", "NAMA JABATAN", *GENERIC, NEW)
    return workbook(folder / "standar.xlsx", headings, [row], before=(("STANDAR JABATAN",), ()))


def levels(folder: Path, people: Sequence[tuple[int, str, str]]) -> Path:
    """A wide sheet: the last person reaches the new competency, all others show level 1 of it."""
    headings = ("NO", "NIP", "NAMA", *GENERIC, NEW, "TANGGAL PENILAIAN", "METODE")
    rows = [
        (
            number,
            nip,
            name,
            *(2 for _ in GENERIC),
            2 if number == len(people) else 1,
            "10-03-2026",
            "Assessment Center",
        )
        for number, (_, nip, name) in enumerate(people, 1)
    ]
    return workbook(folder / "hasil.xlsx", headings, rows, before=(("REKAP HASIL",), ()))


def test_from_the_dictionary_to_a_profile(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """A dictionary, the standard of a post and a wide sheet of levels come in as three imports; the
    map shows how many of the agency lack the new competency, its cell leads to just these people,
    and the profile of one of them is printed with the gap and the behaviour still to be shown."""
    group = group_in(window.database)
    competencies = screen(window, "competencies")
    qtbot.waitUntil(lambda: ready(window))
    known = competencies.table.model.total
    competencies.open_import(dictionary(tmp_path))
    take_in(qtbot, competencies.wizard)
    qtbot.waitUntil(lambda: competencies.table.model.total == known + 1)

    window.show_screen("required_levels")
    posts = window.screen_named("required_levels")
    assert isinstance(posts, StandardsScreen)
    qtbot.waitUntil(lambda: NEW in [one.name for one in posts.model.competencies], timeout=LONG)
    posts.actions_bar.open_import()
    assert posts.actions_bar.wizard is not None
    posts.actions_bar.wizard.start_file(str(standards(tmp_path, group.post)))
    take_in(qtbot, posts.actions_bar.wizard)

    window.show_screen("assessments")
    assessments = window.stack.currentWidget()
    assert isinstance(assessments, AssessmentsScreen)
    assessments.open_import(levels(tmp_path, group.people))
    take_in(qtbot, assessments.wizard)

    people = lacking(qtbot, window, group)
    assert {people.table.model.id_at(row) for row in range(people.table.model.rowCount())} == {
        person for person, _, _ in group.people[:-1]
    }
    profile(qtbot, window, group.people[0], tmp_path)


def lacking(qtbot: QtBot, window: MainWindow, group: Group) -> Any:
    """From the cell of agency and competency in the map to the list of its people."""
    window.show_screen("competency_map")
    shown = window.screen_named("competency_map")
    assert isinstance(shown, MapScreen)
    page = shown.show_page("UnitsPage")
    assert isinstance(page, UnitsPage)
    qtbot.waitUntil(lambda: page.ready and page.model.map is not None, timeout=LONG)
    assert page.model.map is not None
    column = [one.name for one in page.model.map.columns].index(NEW)
    row = [one.key for one in page.model.rows].index(group.agency)
    assert page.model.cell(row, column).lacking == len(group.people) - 1
    page.grid.setCurrentIndex(page.model.index(row, column))
    page.people.click()
    qtbot.waitUntil(lambda: ready(window), timeout=LONG)
    people = screen(window, "employees")
    qtbot.waitUntil(lambda: ready(window), timeout=LONG)
    return people


def profile(qtbot: QtBot, window: MainWindow, person: tuple[int, str, str], folder: Path) -> None:
    """The profile of a person of that list, saved from its preview."""
    people = screen(window, "employees")
    people.open(person[0])
    qtbot.waitUntil(lambda: people.table.current_id() == person[0], timeout=LONG)
    people.outputs.print_paper(PROFILE)
    preview = people.outputs.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.view.page_count > 0, timeout=LONG)
    saved = folder / "profil.pdf"
    files(window).answers = [saved]
    preview.save_document()
    qtbot.waitUntil(saved.exists, timeout=LONG)
    text = text_of(saved)
    assert len(page_sizes(saved.read_bytes())) == preview.view.page_count
    for words in (person[2], NEW, INDICATOR, "Assessment Center", "10-03-2026"):
        assert words in text, words
    preview.close()
