"""The lists of people, units and posts: columns, order, filters, search, the tree of units."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import pairwise
from typing import Any

import pytest

from asn_desktop import features
from asn_desktop.core.listing import ListQuery, SortKey
from asn_desktop.database.engine import Database
from asn_desktop.employees import commands, queries
from asn_desktop.employees.rules import org_key, reference
from tests import offices


@pytest.fixture(
    scope="module", params=["file", pytest.param("server", marks=pytest.mark.postgresql)]
)
def office(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """A practice office that these tests only read, in a file and on a server."""
    with ExitStack() as until_the_end:
        server = request.getfixturevalue("server") if request.param == "server" else None
        site = offices.Site(tmp_path_factory.mktemp("queries"), until_the_end, server)
        with Database.open(offices.practice(site)) as database:
            yield database


def _column(office: Database, name: str, query: ListQuery) -> list[Any]:
    return [row[name] for row in offices.people(office, query)]


@pytest.mark.parametrize("kind", ["employees", "units", "positions"])
def test_every_sortable_column_sorts_both_ways(office: Database, kind: str) -> None:
    """Whatever column is clicked, all records are there once, in some order and its reverse, and
    the empty ones last."""
    source = features.record_kind(kind).source(office)
    everybody = set(source.ids(ListQuery()))
    for column in source.columns:
        if not column.sortable:
            continue
        for descending in (False, True):
            ids = source.ids(ListQuery(sort=(SortKey(column.name, descending),)))
            assert (len(ids), set(ids)) == (len(everybody), everybody), column.name
            if column.name == "rank_name":
                continue  # the grade of a PPPK has no name, and still its place
            at = [one.name for one in source.columns].index(column.name)
            rows = source.rows(ids)
            values = [rows[key][at] for key in ids]
            known = [value is not None for value in values]
            assert known == sorted(known, reverse=True), column.name


@pytest.mark.parametrize(
    "column", ["nip", "birth_date", "retirement_date", "birth_place", "graduation_year"]
)
def test_values_stand_in_their_order(office: Database, column: str) -> None:
    """Sorted up, each value is at least the one before."""
    values = _column(office, column, ListQuery(sort=(SortKey(column),)))
    known = [value for value in values if value is not None]
    assert known == sorted(known)
    assert len(set(known)) > 5


def test_a_higher_grade_stands_higher(office: Database) -> None:
    """Grades sort by rank, not by letters: IV/a comes after III/d, and PPPK by their number."""
    pns = ListQuery(filters={"employee_type": ("pns",)}, sort=(SortKey("grade"),))
    found = list(dict.fromkeys(_column(office, "grade", pns)))
    ladder = [f"{roman}/{letter}" for roman in ("I", "II", "III", "IV") for letter in "abcde"]
    assert [grade for grade in found if grade] == [grade for grade in ladder if grade in found]
    pppk = ListQuery(filters={"employee_type": ("pppk",)}, sort=(SortKey("grade"),))
    found = [grade for grade in dict.fromkeys(_column(office, "grade", pppk)) if grade]
    assert found == [grade for grade in ("V", "VII", "IX", "X") if grade in found]


def test_education_sorts_by_level(office: Database) -> None:
    """From school to university, whatever the stored codes begin with."""
    levels = _column(office, "education_level", ListQuery(sort=(SortKey("education_level"),)))
    ladder = list(reference().education_levels.labels)
    found = [level for level in dict.fromkeys(levels) if level]
    assert found == sorted(found, key=ladder.index)
    assert len(found) > 3


def test_what_the_post_and_the_agency_tell_sorts_too(office: Database) -> None:
    """Kinds of posts and levels sort in the order of their tables, agencies by name; who has the
    same is sorted by the next column."""
    kinds = _column(office, "position_kind", ListQuery(sort=(SortKey("position_kind"),)))
    ladder = list(reference().position_kinds.labels)
    found = [kind for kind in dict.fromkeys(kinds) if kind]
    assert found == sorted(found, key=ladder.index)
    assert len(found) > 3
    sort = (SortKey("agency"), SortKey("birth_date", descending=True))
    rows = offices.people(office, ListQuery(sort=sort))
    keys = [org_key(row["agency"]) for row in rows]
    assert keys == sorted(keys)
    for one, other in pairwise(rows):
        if one["agency"] == other["agency"]:
            assert one["birth_date"] >= other["birth_date"]
    down = _column(office, "agency", ListQuery(sort=(SortKey("agency", descending=True),)))
    assert down[0] == rows[-1]["agency"]


def test_filters_leave_what_they_count(office: Database) -> None:
    """Every value of every filter leaves exactly as many people as it says, also under another
    filter and a search."""
    source = features.record_kind("employees").source(office)
    for rest in (ListQuery(), ListQuery(search="ar", filters={"employee_type": ("pns",)})):
        for declared in source.filters:
            for item in source.filter_values(declared.name, rest):
                filters = {**rest.filters, declared.name: (item.value,)}
                left = source.ids(ListQuery(search=rest.search, filters=filters))
                assert len(left) == item.count, (declared.name, item.label)


def test_a_unit_filters_with_everything_below_it(office: Database) -> None:
    """Choosing an agency leaves the people of all its parts, and nobody else."""
    with office.read() as session:
        tree = queries.unit_tree(session)
    agency = next(entry for entry in tree.below(None) if entry.name == "Dinas Kesehatan")
    found = offices.people(office, ListQuery(filters={"unit": (agency.id,)}))
    expected = [row for row in offices.people(office) if row["agency"] == "Dinas Kesehatan"]
    assert sorted(row["nip"] for row in found) == sorted(row["nip"] for row in expected)
    assert len({row["unit"] for row in found}) > 2


def test_who_retires_within_a_year(office: Database) -> None:
    """The filter leaves those whose retirement lies between today and a year from today."""
    today = dt.date.today()
    found = offices.people(office, ListQuery(filters={"retirement": ("1",)}))
    year = dt.timedelta(days=366)
    assert all(today < row["retirement_date"] <= today + year for row in found)
    overdue = offices.people(office, ListQuery(filters={"retirement": ("overdue",)}))
    assert all(row["retirement_date"] <= today for row in overdue)


def test_data_problems_are_shown_in_words_and_filtered(office: Database) -> None:
    """About one person in fifty of a practice office has a problem, which is told in words."""
    found = offices.people(office, ListQuery(filters={"data_problems": ("any",)}))
    fine = offices.people(office, ListQuery(filters={"data_problems": ("none",)}))
    total = len(offices.people(office))
    assert len(found) + len(fine) == total
    assert 0.005 < len(found) / total < 0.06
    assert all(row["data_problems"] for row in found)
    assert not any(row["data_problems"] for row in fine)
    assert "nip." not in " ".join(row["data_problems"] for row in found)


def test_search_looks_everywhere_and_skips_titles(office: Database) -> None:
    """Parts of words in any order over name, post, unit and NIP; titles typed with the name do
    no harm; what fits nobody finds nobody."""
    person = next(row for row in offices.people(office) if " " in row["name"])
    first, last = person["name"].split()[0], person["name"].split()[-1]
    for text in (
        f"{last} {first}",
        f"Dr. {first} {last}, S.Kom.",
        f"{first[:3].upper()} {person['position'].split()[0].lower()}",
        f"{person['nip'][:10]} {last}",
        f"{person['nip'][:8]} {person['nip'][8:14]}",
    ):
        found = [row["nip"] for row in offices.people(office, ListQuery(search=text))]
        assert person["nip"] in found, text
    assert offices.people(office, ListQuery(search="tidak ada orang bernama begini")) == []


def test_every_row_says_how_old_and_how_long(office: Database) -> None:
    """Age and length of service are those of today."""
    today = dt.date.today()
    for row in offices.people(office)[:50]:
        birthday = (row["birth_date"].month, row["birth_date"].day)
        expected = today.year - row["birth_date"].year - ((today.month, today.day) < birthday)
        assert row["age"] == expected
        start = row["cpns_date"] or row["pppk_start"]
        months = (today.year - start.year) * 12 + today.month - start.month
        months -= today.day < start.day
        assert row["service_length"] == f"{months // 12} tahun {months % 12} bulan"


def test_sensitive_columns_wait_until_they_are_chosen(office: Database) -> None:
    """NIK, telephone and e-mail are marked sensitive and never shown by themselves."""
    source = features.record_kind("employees").source(office)
    sensitive = {column.name: column for column in source.columns if column.sensitive}
    assert set(sensitive) == {"nik", "phone", "email"}
    assert not any(column.shown for column in sensitive.values())


def test_the_tree_of_units(office: Database) -> None:
    """Every unit stands once below its parent; people in it and below are counted by the list."""
    with office.read() as session:
        tree = queries.unit_tree(session)
    walked = tree.walk()
    assert len(walked) == len(tree.by_id) == len(offices.listed(office, "units"))
    depths = {entry.id: depth for depth, entry in walked}
    for entry in tree.by_id.values():
        above = depths[entry.parent_id] + 1 if entry.parent_id else 0
        assert depths[entry.id] == above
    counted = sum(row["people"] for row in offices.listed(office, "units"))
    assert counted == len(offices.people(office))


def test_search_boxes_for_units_and_posts(office: Database) -> None:
    """Words in any order and abbreviations find a unit with where it stands, and posts with their
    kind."""
    with office.read() as session:
        units = queries.find_units(session, "kesehatan dinas", 10)
        short = queries.find_units(session, "dinkes", 10)
        many = queries.find_units(session, "sekretariat", 5)
        posts = queries.find_positions(session, "muda perawat", 10)
    assert "Dinas Kesehatan" in {name for _, name, _ in units}
    assert "Dinas Kesehatan" in {name for _, name, _ in short}
    assert len(many) == 5
    assert len({detail for _, _, detail in many}) == 5
    assert ("Perawat Ahli Muda", "Jabatan Fungsional") in {(name, kind) for _, name, kind in posts}


def test_lists_follow_what_commands_change(site: offices.Site) -> None:
    """A renamed agency, a post of another kind and a new unit show in lists, filters and search
    that were open before."""
    with Database.open(offices.practice(site)) as database:
        source = features.record_kind("employees").source(database)
        person = next(
            row for row in offices.people(database) if row["position_kind"] == "Administrator"
        )
        at = [column.name for column in source.columns].index
        before = source.rows([person["id"]])[person["id"]]
        assert before[at("agency")] == person["agency"]
        source.filter_values("position_kind", ListQuery())
        units = offices.listed(database, "units")
        agency = next(row for row in units if row["name"] == person["agency"])
        commands.save_unit(database, {"name": "Dinas Serba Baru"}, unit_id=agency["id"])
        post = next(
            row
            for row in offices.listed(database, "positions")
            if row["name"] == person["position"]
        )
        commands.save_position(
            database, {"kind": "staff"}, position_id=post["id"], today=dt.date(2026, 1, 5)
        )
        after = source.rows([person["id"]])[person["id"]]
        assert after[at("agency")] == "Dinas Serba Baru"
        assert after[at("position_kind")] == "Pelaksana"
        staff = source.ids(ListQuery(filters={"position_kind": ("staff",)}))
        assert person["id"] in staff
        assert len(source.ids(ListQuery(search="serba baru"))) > 0
