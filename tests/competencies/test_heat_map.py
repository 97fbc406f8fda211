"""The map of gaps counts everybody in service once, and nobody as 0 who was not assessed."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from asn_desktop import features
from asn_desktop.competencies.queries.assessments import standing
from asn_desktop.competencies.queries.gaps import person_gaps
from asn_desktop.competencies.queries.heat_map import HeatMap, MapCell, by_post_kind, heat_map
from asn_desktop.competencies.queries.people_list import GAP
from asn_desktop.competencies.queries.teachers import competency_need
from asn_desktop.competencies.rules.settings import JpmMethod
from asn_desktop.core.listing import ListQuery
from asn_desktop.database.engine import Database
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules import LEFT_STATUSES
from tests.competencies.gaps_office import TODAY, office_of
from tests.offices import Site


@pytest.fixture
def office(site: Site) -> Iterator[Database]:
    """The city, in a file and on a server."""
    with Database.open(office_of(site)) as database:
        yield database


def expected(office: Database, under: int | None = None) -> dict[tuple[int, int], MapCell]:
    """The same map by looking at one person after the other."""
    cells: dict[tuple[int, int], MapCell] = defaultdict(MapCell)
    with office.read() as session:
        tree = unit_tree(session)
        for person in session.scalars(sa.select(Employee)):
            if person.legal_status in LEFT_STATUSES:
                continue
            path = [entry.id for entry in tree.path(person.unit_id or 0)] or [0]
            if under is None:
                row = path[0]
            elif under in path:
                row = path[path.index(under) + 1] if path[-1] != under else under
            else:
                continue
            for each in standing(session, person.id, TODAY):
                if each.required is None:
                    continue
                cell = cells[row, each.competency_id]
                cell.required += 1
                if each.actual is not None:
                    cell.assessed += 1
                    cell.lacking += each.actual < each.required
                    cell.gap_total += max(0, each.required - each.actual)
    return cells


def shown(found: HeatMap) -> dict[tuple[int | str, int], MapCell]:
    return {key: cell for key, cell in found.cells.items() if cell.required}


def test_the_map_is_what_looking_at_each_person_gives(office: Database) -> None:
    """Agencies, the units of an agency, and kinds of posts: the same people, the same counts."""
    with office.read() as session:
        whole = heat_map(session, TODAY)
        health = next(row.key for row in whole.rows if row.name == "Dinas Kesehatan")
        assert isinstance(health, int)
        below = heat_map(session, TODAY, under=health)
        kinds = by_post_kind(session, TODAY)
        technical = heat_map(session, TODAY, groups=("technical",))
    by_hand = expected(office)
    assert shown(whole) == by_hand
    assert any(cell.lacking for cell in by_hand.values())
    assert any(cell.not_assessed for cell in by_hand.values())
    assert shown(below) == expected(office, health)
    assert [row.name for row in below.rows] == [
        "Dinas Kesehatan",
        "Bidang Pelayanan",
        "Bidang Pencegahan",
    ]
    assert kinds.total == whole.total
    assert kinds.people == whole.people
    assert {entry.group for entry in technical.columns} == {"technical"}
    assert [row.name for row in kinds.rows][:2] == ["JPT Pratama", "Administrator"]


def test_a_cell_leads_to_exactly_its_people(office: Database) -> None:
    """The list of people, narrowed to unit and gap, holds as many as the cell says."""
    source = features.record_kind("employees").source(office)
    with office.read() as session:
        units, kinds = heat_map(session, TODAY), by_post_kind(session, TODAY)
    compared = 0
    for (row, competency), cell in shown(units).items():
        filters = {"unit": (row or "",), GAP: (str(competency),)}
        assert len(source.ids(ListQuery(filters=filters))) == cell.lacking
        compared += cell.lacking
    assert compared > 50
    for (row, competency), cell in shown(kinds).items():
        kind, _, level = str(row).partition("/")
        filters = {
            "position_kind": (kind,),
            "position_level": (level,),
            GAP: (str(competency),),
        }
        assert len(source.ids(ListQuery(filters=filters))) == cell.lacking
    offered = {value.value: value.count for value in source.filter_values(GAP, ListQuery())}
    assert offered == {str(key): cell.lacking for key, cell in units.total.items()}


def test_another_day_has_another_map(office: Database) -> None:
    """Before anybody was assessed, and after everything has expired, nobody lacks anything."""
    with office.read() as session:
        early = heat_map(session, dt.date(2000, 1, 1))
        late = heat_map(session, TODAY + dt.timedelta(days=40 * 365))
    for found in (early, late):
        cells = list(found.total.values())
        assert sum(cell.required for cell in cells) > 0
        assert sum(cell.assessed for cell in cells) == 0
        assert all(cell.share is None and cell.mean_gap is None for cell in cells)


def test_sums_of_people_and_of_the_map_agree(office: Database) -> None:
    """The gaps of the report are those of the map, person by person and unit by unit."""
    with office.read() as session:
        people = person_gaps(session, TODAY, JpmMethod.AGGREGATE)
        found = heat_map(session, TODAY)
        some = {row.key for row in found.rows if row.name == "Dinas Sosial"}
        (social,) = (key for key in some if isinstance(key, int))
        inside = unit_tree(session).subtree(social)
        narrowed = heat_map(session, TODAY, units=inside)
    known = [each.match.sums for each in people if each.match is not None]
    assert sum(sums.open_gaps for sums in known) == sum(c.lacking for c in found.total.values())
    assert sum(sums.gap_total for sums in known) == sum(c.gap_total for c in found.total.values())
    assert sum(sums.compared for sums in known) == sum(c.assessed for c in found.total.values())
    assert len(people) == found.people
    assert any(each.match is None for each in people)
    assert [row.key for row in narrowed.rows] == [social]
    assert shown(narrowed) == {key: cell for key, cell in shown(found).items() if key[0] == social}


def test_who_lacks_it_and_who_could_teach_it(office: Database) -> None:
    """Teachers are a level above what is needed; those who lack are those of the map."""
    with office.read() as session:
        found = heat_map(session, TODAY)
        for entry in found.columns:
            need = competency_need(session, entry.id, TODAY)
            cell = found.total[entry.id]
            assert len(need.lacking) == cell.lacking
            assert sum(each.assessed for each in need.levels) == cell.assessed
            gaps = [each.gap or 0 for each in need.lacking]
            assert gaps == sorted(gaps, reverse=True)
            lowest = min((each.level for each in need.levels if each.lacking), default=None)
            if lowest is not None:
                assert need.taught_from == min(lowest + 1, 5)
                assert all(each.level >= min(lowest + 1, 5) for each in need.teachers)
        first = found.columns[0].id
        social = next(row.key for row in found.rows if row.name == "Dinas Sosial")
        assert isinstance(social, int)
        inside = unit_tree(session).subtree(social)
        one = competency_need(session, first, TODAY, units=inside)
        everybody = competency_need(session, first, TODAY)
        own = set(session.scalars(sa.select(Employee.id).where(Employee.unit_id.in_(inside))))
    shown_people = {each.employee_id for each in (*one.lacking, *one.teachers)}
    assert shown_people and shown_people <= own
    assert {each.employee_id for each in one.lacking} == {
        each.employee_id for each in everybody.lacking if each.employee_id in own
    }
