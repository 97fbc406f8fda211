"""The competency map in the real window, walked by keyboard: from the city to the people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.competencies.commands.operations import SAMPLE
from asn_desktop.competencies.queries.people_list import GAP
from asn_desktop.competencies.records import Assessment
from asn_desktop.competencies.screen.by_competency import ByCompetencyPage
from asn_desktop.competencies.screen.heat_map import HeatPage, KindsPage, UnitsPage
from asn_desktop.competencies.screen.heat_map_grid import Measure
from asn_desktop.competencies.screen.map import MapScreen
from asn_desktop.competencies.screen.map_page import MapPage
from asn_desktop.competencies.screen.talent_box import TalentPage
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.translation import set_language
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.rights import Actor
from asn_desktop.employees.records import Unit
from asn_desktop.shell.main_window import MainWindow
from tests.competencies.gaps_office import TODAY, office_file
from tests.shell.windows import opened

ENTER, DOWN, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Right
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    set_language("en")
    with opened(qtbot, office_file(tmp_path)) as window:
        window.show_screen("competency_map")
        yield window


def screen(window: MainWindow) -> MapScreen:
    made = window.screen_named("competency_map")
    assert isinstance(made, MapScreen)
    return made


def page(qtbot: QtBot, window: MainWindow, name: str) -> MapPage:
    window.show_screen("competency_map")
    shown = screen(window).show_page(name)
    assert isinstance(shown, MapPage)
    settle(qtbot, shown)
    return shown


def settle(qtbot: QtBot, shown: MapPage) -> None:
    qtbot.waitUntil(lambda: shown.ready, timeout=20_000)


def listed(qtbot: QtBot, window: MainWindow) -> tuple[ListQuery, int]:
    """The list of people the window has gone to: its query, and how many it leaves."""
    people = window.current_record_screen()
    assert people is not None and people.kind.name == "employees"
    query = people.table.query()
    return query, len(people.source.ids(query))


def lead(qtbot: QtBot, window: MainWindow, grid: HeatPage, key: Callable[[], object]) -> int:
    """Follow the current cell to its people; how many stand there."""
    index = grid.grid.currentIndex()
    assert grid.model.map is not None
    lacking = grid.model.cell(index.row(), index.column()).lacking
    competency = grid.model.map.columns[index.column()].id
    assert lacking
    key()
    query, count = listed(qtbot, window)
    assert query.filters[GAP] == (str(competency),)
    assert count == lacking
    return count


def go_to_a_gap(shown: HeatPage, first: int = 1) -> None:
    """The first cell from a row on in which anybody is lacking."""
    rows, columns = shown.model.rowCount(), shown.model.columnCount()
    place = next(
        (row, column)
        for row in range(first, rows)
        for column in range(columns)
        if shown.model.cell(row, column).lacking and shown.conditions(shown.model.rows[row].key)
    )
    shown.grid.setCurrentIndex(shown.model.index(*place))
    shown.grid.setFocus()


def test_from_the_city_to_the_people_of_a_unit_by_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    """Arrows walk the cells, the sentence below says each whole; Ctrl+Enter looks into a unit,
    Backspace goes up again, Enter leads to exactly the people of the cell."""
    units = page(qtbot, window, "UnitsPage")
    assert isinstance(units, UnitsPage)
    assert units.place.text() == "All units"
    units.grid.setFocus()
    units.grid.setCurrentIndex(units.model.index(0, 0))
    QTest.keyClick(units.grid, DOWN)
    QTest.keyClick(units.grid, RIGHT)
    assert (units.grid.currentIndex().row(), units.grid.currentIndex().column()) == (1, 1)
    assert units.said.text() == units.model.sentence(1, 1)
    assert units.said.text().startswith("Dinas Kesehatan · Kerja Sama: ")
    QTest.keyClick(units.grid, ENTER, CONTROL)
    settle(qtbot, units)
    assert units.place.text() == "All units › Dinas Kesehatan"
    names = [row.name for row in units.model.rows]
    assert names == [
        "All together",
        "Directly in this unit",
        "Bidang Pelayanan",
        "Bidang Pencegahan",
    ]
    # who stands directly in a unit is no list of its own: the button says so by being off
    units.grid.setCurrentIndex(units.model.index(1, 0))
    assert not units.people.isEnabled()
    go_to_a_gap(units, 2)
    lead(qtbot, window, units, lambda: QTest.keyClick(units.grid, ENTER))
    window.show_screen("competency_map")
    go_to_a_gap(units, 0)  # the whole unit with all below it
    lead(qtbot, window, units, units.people.click)
    window.show_screen("competency_map")
    units.grid.setFocus()
    QTest.keyClick(units.grid, Qt.Key.Key_Backspace)
    settle(qtbot, units)
    assert units.place.text() == "All units"
    assert "Without a work unit" in [row.name for row in units.model.rows]
    go_to_a_gap(units, units.model.rowCount() - 1)
    lead(qtbot, window, units, units.people.click)


def test_other_figures_and_groups_and_what_is_copied(qtbot: QtBot, window: MainWindow) -> None:
    """The same cells in shares, people, mean gaps and people not assessed; one group alone; cells
    are copied with their headings."""
    units = page(qtbot, window, "UnitsPage")
    assert isinstance(units, UnitsPage)
    cell = units.model.cell(0, 0)
    seen = []
    for place, measure in enumerate(Measure):
        units.measure.setCurrentIndex(place)
        assert units.model.measure is measure
        seen.append(units.model.index(0, 0).data())
    assert cell.share is not None and cell.mean_gap is not None
    assert seen == [
        f"{round(100 * cell.share)} %",
        str(cell.lacking),
        f"{float(cell.mean_gap):.1f}".replace(".", ","),
        str(cell.not_assessed),
    ]
    units.grid.setCurrentIndex(units.model.index(1, 0))
    QTest.keyClick(units.grid, Qt.Key.Key_C, CONTROL)
    name, figure = units.model.rows[1].name, units.model.index(1, 0).data()
    assert QGuiApplication.clipboard().text() == f"\tIntegritas\r\n{name}\t{figure}\r\n"
    units.group.setCurrentIndex(units.group.findData("technical"))
    settle(qtbot, units)
    assert units.model.map is not None
    assert [each.name for each in units.model.map.columns] == ["Teknis 1", "Teknis 2"]
    # a post that requires nothing of this leaves its cell empty
    texts = {
        units.model.index(row, column).data()
        for row in range(units.model.rowCount())
        for column in range(2)
    }
    assert "0" in texts or "" in texts
    units.group.setCurrentIndex(units.group.findData("sociocultural"))
    settle(qtbot, units)
    assert units.model.columnCount() == 1


def test_kinds_of_posts_lead_to_their_people(qtbot: QtBot, window: MainWindow) -> None:
    """A functional post by its level, and who has no post or one of unknown kind."""
    kinds = page(qtbot, window, "KindsPage")
    assert isinstance(kinds, KindsPage)
    names = [row.name for row in kinds.model.rows]
    assert names[1:3] == ["JPT Pratama", "Administrator"]
    for row in range(1, kinds.model.rowCount()):
        if any(kinds.model.cell(row, n).lacking for n in range(kinds.model.columnCount())):
            window.show_screen("competency_map")
            go_to_a_gap(kinds, row)
            lead(qtbot, window, kinds, kinds.people.click)


def test_a_competency_shows_who_lacks_it_and_who_could_teach(
    qtbot: QtBot, window: MainWindow
) -> None:
    """The chosen competency by level; both lists of people; Enter opens a person, the button the
    list."""
    shown = page(qtbot, window, "ByCompetencyPage")
    assert isinstance(shown, ByCompetencyPage)
    qtbot.waitUntil(lambda: bool(shown.lacking.rows), timeout=20_000)
    assert shown.table.currentIndex().row() == 0
    shown.table.setFocus()
    QTest.keyClick(shown.table, DOWN)
    settle(qtbot, shown)
    assert shown.title.text() == shown.competencies.rows[1].texts[0]
    lacking = int(shown.competencies.rows[1].texts[3])
    assert len(shown.lacking.rows) == lacking
    assert shown.tabs.tabText(0) == f"Who lacks it ({lacking})"
    assert sum(int(row.texts[2]) for row in shown.levels.rows) == lacking
    shown.list_button.click()
    _, count = listed(qtbot, window)
    assert count == lacking
    window.show_screen("competency_map")
    shown.lacking_table.selectRow(0)
    shown.lacking_table.setFocus()
    QTest.keyClick(shown.lacking_table, ENTER)
    people = window.current_record_screen()
    assert people is not None
    qtbot.waitUntil(lambda: people._shown == shown.lacking.rows[0].key, timeout=20_000)


def test_boxes_are_chosen_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    """Every box says its number, its words and its people to a screen reader; choosing one shows
    who stands there and what is recommended."""
    shown = page(qtbot, window, "TalentPage")
    assert isinstance(shown, TalentPage)
    assert shown.map is not None
    for number, button in shown.boxes.items():
        count = len(shown.map.people[number])
        assert button.accessibleName() == f"{number}: {button.box.label}, {count} people"
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert len(shown.people.rows) == count
        assert shown.title.text() == f"{number} · {button.box.label}"
        assert shown.recommended.text().lower().startswith(button.box.recommendations[0])
    assert "Not placed: without potential 5" in shown.note.text()


def test_the_map_follows_an_assessment_and_its_undoing(qtbot: QtBot, window: MainWindow) -> None:
    """Somebody is assessed below the standard while the map is open: the cell counts one more, and
    undoing takes it back."""
    units = page(qtbot, window, "UnitsPage")
    assert isinstance(units, UnitsPage)
    assert units.model.map is not None
    database = window.database
    first = units.model.map.columns[0].id
    before = units.model.cell(0, 0)
    kept = (before.assessed, before.lacking)
    with database.read() as session:
        from asn_desktop.competencies.queries.gaps import person_gaps
        from asn_desktop.competencies.queries.standards import standards
        from asn_desktop.competencies.rules.settings import JpmMethod

        required = standards(session, TODAY)
        person = next(
            each
            for each in person_gaps(session, TODAY, JpmMethod.AGGREGATE)
            if each.match is None and required.get(each.position_id or 0, {}).get(first)
        )
    names = ("employee_id", "competency_id", "level", "assessed_on", "method")
    with database.write(SAMPLE) as work:
        insert_rows(work, Assessment, names, [(person.employee_id, first, 0, TODAY, "cact")])
    window.desk.note(work.changed)

    def counts() -> tuple[int, int]:
        cell = units.model.cell(0, 0)
        return cell.assessed, cell.lacking

    qtbot.waitUntil(lambda: counts() == (kept[0] + 1, kept[1] + 1), timeout=20_000)
    window.desk.undo(window)
    qtbot.waitUntil(lambda: counts() == kept, timeout=20_000)


def test_who_is_limited_to_units_sees_their_map_alone(qtbot: QtBot, tmp_path: Path) -> None:
    """No row, no count and no name of another unit."""
    set_language("en")
    with opened(qtbot, office_file(tmp_path)) as window:
        with window.database.read() as session:
            social = session.scalar(sa.select(Unit.id).where(Unit.name == "Dinas Sosial"))
        window.database.actor = Actor("rini", units=frozenset({social or 0}))
        units = page(qtbot, window, "UnitsPage")
        assert isinstance(units, UnitsPage)
        assert [row.name for row in units.model.rows] == ["All together", "Dinas Sosial"]
        by = page(qtbot, window, "ByCompetencyPage")
        assert isinstance(by, ByCompetencyPage)
        qtbot.waitUntil(lambda: bool(by.levels.rows), timeout=20_000)
        seen = {row.texts[4] for row in (*by.lacking.rows, *by.teachers.rows)}
        assert seen <= {"Dinas Sosial", "Bidang Rehabilitasi"}
        talent = page(qtbot, window, "TalentPage")
        assert isinstance(talent, TalentPage)
        assert talent.map is not None and 0 < talent.map.placed < 40
