"""The list of people sorts, filters and exports by what competencies lend to it."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from asn_desktop import features
from asn_desktop.competencies.commands.operations import SAMPLE
from asn_desktop.competencies.queries.gaps import PersonGaps, in_service, person_gaps
from asn_desktop.competencies.queries.people_list import (
    ASSESSED,
    BAND,
    GAP,
    OPEN_GAPS,
    SELECTION_BAND,
)
from asn_desktop.competencies.records import Assessment, CompetencySettings
from asn_desktop.competencies.rules.settings import JpmMethod, Settings
from asn_desktop.core.listing import ListQuery, ListSource, SortKey
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.employees.records import Employee, Position
from tests.competencies.gaps_office import TODAY, office_file, office_of
from tests.offices import Site, cells, listed, run

LENT = (
    "open_gaps",
    "jpm_aggregate",
    "jpm_per_item",
    "mapping_category",
    "selection_category",
    "last_assessed",
    "assessment_expires",
)


@pytest.fixture
def office(site: Site) -> Iterator[Database]:
    """The city, in a file and on a server."""
    with Database.open(office_of(site)) as database:
        yield database


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Database]:
    """The city in a file."""
    with Database.open(office_file(tmp_path)) as database:
        yield database


def source_of(office: Database) -> ListSource:
    return features.record_kind("employees").source(office)


def everybody(office: Database, method: JpmMethod = JpmMethod.AGGREGATE) -> dict[int, PersonGaps]:
    """Everybody's figures, those who have left, too."""
    ids = source_of(office).ids(ListQuery())
    with office.read() as session:
        found = person_gaps(session, TODAY, method, employees=ids)
    return {each.employee_id: each for each in found}


def choose(office: Database, method: JpmMethod) -> None:
    """The office computes its categories by this method from now on."""
    chosen = Settings()
    values = {name: getattr(chosen, name) for name in Settings.__dataclass_fields__}
    values |= {
        "jpm_method": method.value,
        "method_order": list(chosen.method_order),
        "counting": chosen.counting.value,
        "default_reading": chosen.default_reading.value,
    }
    with office.write(SAMPLE) as work:
        insert_rows(work, CompetencySettings, tuple(values), [tuple(values.values())])


def test_the_worked_example_of_two_methods(plain: Database) -> None:
    """Example A of Permenpan-RB 38/2017 as the domain reference tells it (3.5): a supervisor with
    standard 2 × 9 and levels 2,2,1,2,3,2,2,1,2 has 94,44 and is Optimal by sums, and has 88,89 and
    is Cukup Optimal by competencies; for a post he is Memenuhi Syarat by both."""
    with plain.read() as session:
        generic = [each.id for each in _generic(session)]
    with plain.write(SAMPLE) as work:
        (post,) = insert_rows(
            work, Position, ("name", "name_key", "kind"), [("Kasubbag", "kasubbag", "supervisor")]
        )
        values = ("nip", "name", "name_key", "position_id", "data_problems")
        row = ("199001012015011001", "Contoh A", "contoh a", post, "")
        (person,) = insert_rows(work, Employee, values, [row])
        insert_rows(
            work,
            Assessment,
            ("employee_id", "competency_id", "level", "assessed_on", "method"),
            [
                (person, key, level, TODAY, "assessment_center")
                for key, level in zip(generic, (2, 2, 1, 2, 3, 2, 2, 1, 2), strict=True)
            ],
        )
    for method, category in (
        (JpmMethod.AGGREGATE, "Optimal"),
        (JpmMethod.PER_ITEM, "Cukup Optimal"),
    ):
        if method is JpmMethod.PER_ITEM:
            choose(plain, method)
        (row,) = [each for each in listed(plain, "employees") if each["id"] == person]
        assert row["jpm_aggregate"] == Decimal("94.44")
        assert row["jpm_per_item"] == Decimal("88.89")
        assert row["open_gaps"] == 2
        assert row["mapping_category"] == category
        assert row["selection_category"] == "Memenuhi Syarat"
        assert row["last_assessed"] == TODAY
        (found,) = [
            value.value
            for value in source_of(plain).filter_values(BAND, ListQuery(search="contoh a"))
            if value.count
        ]
        assert found == {"Optimal": "optimal", "Cukup Optimal": "fairly_optimal"}[category]


def _generic(session: object) -> list[object]:
    from asn_desktop.competencies.queries.dictionary import competencies

    return [each for each in competencies(session, TODAY) if each.generic]  # type: ignore[arg-type]


def sort_key(person: PersonGaps, column: str) -> object:
    match = person.match
    known = match is not None and match.sums.required_total > 0
    if column == "open_gaps":
        return match.sums.open_gaps if known and match else None
    if column == "last_assessed":
        return person.last_assessed_on
    if column == "assessment_expires":
        return person.expires_on
    if match is None:
        return None
    return match.per_item if column == "jpm_per_item" else match.aggregate


def test_lent_columns_sort_like_their_values_with_empty_ones_last(office: Database) -> None:
    """Upwards and downwards, alone, beside a filter, a search and a second column; the first rows
    are the beginning of all rows."""
    source, people = source_of(office), everybody(office)
    chance = random.Random(5)
    queries = (
        {},
        {"filters": {ASSESSED: ("recent", "old")}},
        {"search": "siti"},
        {"search": "1", "filters": {OPEN_GAPS: ("any", "none")}},
    )
    for column in LENT:
        for descending in (False, True):
            for given in queries:
                for then in ((), (SortKey("nip", chance.random() < 0.5),)):
                    query = ListQuery(sort=(SortKey(column, descending), *then), **given)  # type: ignore[arg-type]
                    ids = list(source.ids(query))
                    assert sorted(ids) == sorted(source.ids(ListQuery(**given)))  # type: ignore[arg-type]
                    assert list(source.first_ids(query, 7)) == ids[:7]
                    values = [sort_key(people[key], column) for key in ids]
                    known = [value for value in values if value is not None]
                    assert values[len(known) :] == [None] * (len(values) - len(known))
                    assert known == sorted(known, reverse=descending)  # type: ignore[type-var]
    second = (SortKey("open_gaps"), SortKey("jpm_aggregate", True), SortKey("full_name"))
    ordered = [people[key] for key in source.ids(ListQuery(sort=second))]
    pairs = [
        (each.match.sums.open_gaps, -(each.match.aggregate or Fraction(0)))
        for each in ordered
        if each.match and each.match.sums.required_total
    ]
    assert pairs == sorted(pairs)


def test_every_filter_leaves_whom_it_names(office: Database) -> None:
    """Categories, gaps and the age of assessments: counts, people and their sums agree, unrounded
    at the bounds."""
    source, people = source_of(office), everybody(office)

    def left(name: str, value: str) -> set[int]:
        return set(source.ids(ListQuery(filters={name: (value,)})))

    for name, attribute in ((BAND, "mapping"), (SELECTION_BAND, "selection")):
        offered = source.filter_values(name, ListQuery())
        assert sum(value.count for value in offered) == len(people)
        for value in offered:
            by_hand = {
                key
                for key, each in people.items()
                if (
                    (band := getattr(each.match, attribute, None)) is not None
                    and band.code == value.value
                )
                or (value.value == "none" and getattr(each.match, attribute, None) is None)
            }
            assert left(name, str(value.value)) == by_hand
            assert value.count == len(by_hand)
    two_years = TODAY.replace(year=TODAY.year - 2, day=min(TODAY.day, 28))
    assert left(ASSESSED, "never") == {key for key, each in people.items() if each.match is None}
    last = {key: each.last_assessed_on for key, each in people.items() if each.match}
    clear = {key for key, day in last.items() if day and abs((day - two_years).days) > 3}
    assert left(ASSESSED, "old") & clear == {
        key for key in clear if (day := last[key]) is not None and day < two_years
    }
    assert left(ASSESSED, "recent") | left(ASSESSED, "old") == set(last)
    lacking = {key for key, each in people.items() if each.match and each.match.sums.open_gaps}
    assert left(OPEN_GAPS, "any") == lacking
    assert left(OPEN_GAPS, "1") | left(OPEN_GAPS, "3") | left(OPEN_GAPS, "6") == lacking
    both = ListQuery(filters={OPEN_GAPS: ("1", "6"), BAND: ("less_optimal",)})
    assert set(source.ids(both)) == (left(OPEN_GAPS, "1") | left(OPEN_GAPS, "6")) & left(
        BAND, "less_optimal"
    )
    found = source.filter_values(GAP, ListQuery(filters={BAND: ("less_optimal",)}))
    for value in found[:3]:
        query = ListQuery(filters={BAND: ("less_optimal",), GAP: (str(value.value),)})
        assert value.count == len(source.ids(query))


def test_an_expired_assessment_is_found_until_there_is_a_new_one(plain: Database) -> None:
    """Whoever had a level that counts no more is named, once; a new assessment takes the name
    off the list; who was never assessed is not on it."""
    source = source_of(plain)
    query = ListQuery(filters={ASSESSED: ("expired",)})
    before = list(source.ids(query))
    assert before and len(before) == len(set(before))
    never = set(source.ids(ListQuery(filters={ASSESSED: ("never",)})))
    assert not never & set(before)
    person = before[0]
    with plain.read() as session:
        from asn_desktop.competencies.queries.assessments import history

        known = {each.competency_id for each in history(session, person, TODAY)}
    with plain.write(SAMPLE) as work:
        insert_rows(
            work,
            Assessment,
            ("employee_id", "competency_id", "level", "assessed_on", "method"),
            [(person, key, 3, TODAY, "cact") for key in known],
        )
    assert person not in set(source.ids(query))


def test_what_is_lent_leaves_the_office_like_any_column(tmp_path: Path) -> None:
    """Exported as numbers and days, found by ``--where``, and printed in the list."""
    path = office_file(tmp_path)
    out = tmp_path / "kesenjangan.xlsx"
    done = run(
        "export",
        "employees",
        out,
        "--office",
        path,
        "--columns",
        "nip,name,jpm_aggregate,open_gaps,mapping_category,last_assessed",
        "--where",
        "mapping_category=Kurang Optimal",
    )
    assert done.status == 0, done.err
    headings, rows = cells(out)
    assert headings[2:] == [
        "JPM (%)",
        "KESENJANGAN",
        "KATEGORI PEMETAAN KOMPETENSI",
        "TANGGAL PENILAIAN TERAKHIR",
    ]
    assert rows
    for row in rows:
        assert isinstance(row["JPM (%)"], int | float) and row["JPM (%)"] < 78
        assert isinstance(row["KESENJANGAN"], int) and row["KESENJANGAN"] > 0
        assert isinstance(row["TANGGAL PENILAIAN TERAKHIR"], dt.datetime | dt.date)
    with Database.open(path) as office:
        kind = features.record_kind("employees")
        assert not {column.name for column in kind.layout.columns} & set(LENT)  # never imported
        with office.read() as session:
            assert session.query(Employee).filter(in_service()).count() < len(
                source_of(office).ids(ListQuery())
            )
    printed = tmp_path / "daftar.pdf"
    done = run("print", "employee-list", printed, "--office", path, "--all")
    assert done.status == 0, done.err
    assert printed.read_bytes().startswith(b"%PDF")
