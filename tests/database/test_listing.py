"""A list gives the same answer by every way: proposed, walked, sorted, or worked out by hand."""

from __future__ import annotations

import datetime as dt
import itertools
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from typing import Any

import pytest
import sqlalchemy as sa

from asn_desktop.core import translation
from asn_desktop.core.listing import FilterValue, ListQuery, SortKey
from asn_desktop.core.values import fold_key
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import EMPTY, SqlListSource, source
from tests.database.records import (
    ADD,
    EDIT,
    Person,
    Place,
    Post,
    Status,
    make_office,
    people_source,
    without_titles,
)
from tests.offices import Site

FIRST = ["Siti", "Budi", "Nur Aini", "Zulkifli", "I Made", "Sri", "D'Arcy", "José"]
LAST = ["Aminah", "Santoso", "Wati", "binti Umar", "Kesuma", "Ahmad", "Xu"]
COLUMNS = ["number", "name", "name_key", "born", "status", "place_id", "post_id"]


def _fill(office: Database, count: int = 400) -> None:
    rng = random.Random(3)
    with office.write(ADD, count=count) as work:
        places = [
            Place(name=name, short=short)
            for name, short in [
                ("Dinas Kesehatan", "Dinkes"),
                ("Dinas Pendidikan", None),
                ("Puskesmas Serpong", None),
                ("Puskesmas Pamulang 2", None),
                ("Kosong", None),
            ]
        ]
        posts = [
            Post(name=name, rank=rank)
            for name, rank in [("Perawat", 3), ("Guru", 1), ("Analis SDM", 2), ("Kepala", None)]
        ]
        work.session.add_all([*places, *posts])
        work.session.flush()
        places[2].parent_id = places[3].parent_id = places[0].id
        place_ids: list[int | None] = [*(place.id for place in places[:4]), None]
        post_ids: list[int | None] = [*(post.id for post in posts), None]
        rows = []
        for i in range(count):
            name = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
            born = dt.date(1960 + rng.randrange(40), 1 + rng.randrange(12), 1 + rng.randrange(28))
            rows.append(
                (
                    f"{born:%Y%m%d}2005{i:04d}",
                    name,
                    fold_key(name),
                    None if i % 11 == 0 else born,
                    rng.choice([Status.FULL, Status.PART, None]),
                    rng.choice(place_ids),
                    rng.choice(post_ids),
                )
            )
        insert_rows(work, Person, COLUMNS, rows)


@pytest.fixture(
    scope="module",
    params=["proposed", "walked", pytest.param("server", marks=pytest.mark.postgresql)],
)
def way(request: pytest.FixtureRequest) -> str:
    """How a list finds its records: there are two ways in a file, and that of the server."""
    return str(request.param)


@pytest.fixture(scope="module")
def filled(
    way: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """An office with four hundred people."""
    with ExitStack() as until_the_end:
        server = request.getfixturevalue("server") if way == "server" else None
        site = Site(tmp_path_factory.mktemp("listing"), until_the_end, server)
        with Database.open(site.office("kernel", make_office)) as database:
            _fill(database)
            yield database


@pytest.fixture
def people(filled: Database, way: str, monkeypatch: pytest.MonkeyPatch) -> SqlListSource:
    """The list, small enough for its proposals, and as if it were too large for them."""
    if way == "walked":
        monkeypatch.setattr(source, "FEW", 2)
        monkeypatch.setattr(source, "FEW_OF_ALL", 2)
        monkeypatch.setattr(source, "BEGINNING", 40)
    return people_source(filled)


class Oracle:
    """The same list worked out from plain rows."""

    def __init__(self, office: Database) -> None:
        with office.read() as session:
            self.people: list[Any] = list(session.execute(sa.select(*Person.__table__.c)))
            self.places = {place.id: place for place in session.scalars(sa.select(Place))}
            self.posts = {post.id: post for post in session.scalars(sa.select(Post))}
            session.expunge_all()
        self.numbers = [each.number for each in self.people]

    def _met(self, person: Any, word: str) -> bool:
        place, post = self.places.get(person.place_id), self.posts.get(person.post_id)
        above = self.places.get(place.parent_id or 0) if place else None
        texts = [
            person.name_key,
            fold_key(f"{place.name} {place.short or ''}") if place else "",
            fold_key(f"{above.name} {above.short or ''}") if above else "",
            fold_key(post.name) if post else "",
        ]
        part = f" {word}" if len(word) < 3 else word
        if any(part in f" {text}" for text in texts):
            return True
        if not word.isdecimal():
            return False
        begins = any(number.startswith(word) for number in self.numbers)
        number: str = person.number
        return number.startswith(word) if begins else word in number

    def _left(self, person: Any, name: str, chosen: Sequence[str | int]) -> bool:
        if name == "status":
            return (person.status or EMPTY) in chosen
        if name == "age":
            if person.born is None:
                return False
            return ("old" if person.born.year < 1970 else "young") in chosen
        if name == "post":
            return (person.post_id or EMPTY) in chosen
        place = self.places.get(person.place_id)
        if place is None:
            return EMPTY in chosen
        return place.id in chosen or place.parent_id in chosen

    def _key(self, person: Any, column: str) -> Any:
        if column == "place":
            place = self.places.get(person.place_id)
            return (
                None if place is None else (fold_key(f"{place.name} {place.short or ''}"), place.id)
            )
        if column == "post":
            post = self.posts.get(person.post_id)
            if post is None:
                return None
            return (post.rank is None, post.rank or 0, fold_key(post.name), post.id)
        return getattr(person, "name_key" if column == "name" else column)

    def _by(self, column: str) -> Callable[[Any], Any]:
        return lambda person: self._key(person, column)

    def ids(self, query: ListQuery) -> list[int]:
        """The ids of a query, by looking at everybody."""
        text = fold_key(without_titles(query.search)) or fold_key(query.search)
        digits = text.replace(" ", "")
        words = [digits] if digits.isdecimal() and len(digits) >= 8 else text.split()
        left = [
            each
            for each in self.people
            if all(self._met(each, word) for word in words)
            and all(self._left(each, n, chosen) for n, chosen in query.filters.items() if chosen)
        ]
        sort = query.sort or (SortKey("name"),)
        plain = len(sort) == 1 and sort[0].column not in ("place", "post")
        left.sort(key=lambda each: each.id, reverse=plain and sort[0].descending)
        for key in reversed(sort):
            known = [each for each in left if self._key(each, key.column) is not None]
            empty = [each for each in left if self._key(each, key.column) is None]
            known.sort(key=self._by(key.column), reverse=key.descending)
            left = known + empty
        return [each.id for each in left]


SEARCHES = [
    "",
    "   ",
    "siti",
    "SITI aminah",
    "aminah siti",
    "ami",
    "am",
    "a",
    "x",
    "xu",
    "jose",
    "José",
    "d arcy",
    "D'Arcy",
    "made i",
    "dinkes",
    "kesehatan siti",
    "puskesmas 2",
    "puskesmas guru",
    "perawat wati",
    "1980",
    "19800",
    "2005",
    "0123",
    "1980 0101 2005",
    "siti 19",
    "S.Kom.",
    "Budi S.Kom.",
    "tidak ada",
    "nur aini xu guru",
    "%",
    "_",
    '"',
    "' OR 1=1",
]
FILTERS: list[dict[str, tuple[str | int, ...]]] = [
    {},
    {"status": (Status.PART.value,)},
    {"status": (Status.FULL.value, EMPTY)},
    {"place": (1,)},
    {"place": (1, EMPTY), "age": ("old",)},
    {"place": (5,)},
    {"post": (2, 3), "status": (), "age": ("old", "young")},
]
SORTS = [
    (),
    (SortKey("name", True),),
    (SortKey("born"),),
    (SortKey("born", True),),
    (SortKey("place"),),
    (SortKey("post", True), SortKey("name")),
    (SortKey("status"), SortKey("born", True)),
    (SortKey("status", True), SortKey("place", True), SortKey("number")),
]


def test_every_query_is_answered_as_by_hand(people: SqlListSource, filled: Database) -> None:
    """Search, filters and sort in all combinations; the first ids are the beginning of all."""
    oracle = Oracle(filled)
    every = list(itertools.product(SEARCHES, FILTERS, SORTS))
    for text, filters, sort in random.Random(5).sample(every, 350):
        query = ListQuery(text, filters, sort)
        expected = oracle.ids(query)
        assert list(people.ids(query)) == expected, query
        assert list(people.first_ids(query, 7)) == expected[:7], query


def test_rows_are_what_a_person_reads(people: SqlListSource, filled: Database) -> None:
    """Coded values are words, dates are dates, references are names, computed ones computed."""
    ids = people.ids(ListQuery())
    rows = people.rows([*ids, 999_999])
    assert set(rows) == set(ids)
    with filled.read() as session:
        for record_id in list(ids)[:50]:
            stored = session.get_one(Person, record_id)
            place = session.get(Place, stored.place_id) if stored.place_id else None
            post = session.get(Post, stored.post_id) if stored.post_id else None
            assert rows[record_id] == (
                stored.number,
                stored.name,
                stored.born,
                stored.status.value.upper() if stored.status else None,
                place.name if place else None,
                post.name if post else None,
                f"{stored.name} ({stored.number})",
            )


@pytest.mark.parametrize(
    "query",
    [
        ListQuery(),
        ListQuery("siti"),
        ListQuery("a", {"status": (Status.FULL.value,)}),
        ListQuery("", {"place": (1,), "age": ("young",)}),
        ListQuery("tidak ada"),
    ],
)
def test_a_filter_promises_what_it_keeps(people: SqlListSource, query: ListQuery) -> None:
    """Choosing an offered value leaves exactly the number that stood beside it."""
    translation.set_language("en")
    for each in people.filters:
        offered = people.filter_values(each.name, query)
        for value in offered:
            narrowed = ListQuery(query.search, {**query.filters, each.name: (value.value,)})
            assert len(people.ids(narrowed)) == value.count, (each.name, value)


def test_the_values_of_a_tree_stand_below_each_other(people: SqlListSource) -> None:
    """Places come with their depth, sums include what is below, empty ones are left out."""
    translation.set_language("en")
    values = people.filter_values("place", ListQuery())
    assert [(each.label, each.depth) for each in values] == [
        ("Dinas Kesehatan", 0),
        ("Puskesmas Pamulang 2", 1),
        ("Puskesmas Serpong", 1),
        ("Dinas Pendidikan", 0),
        ("(empty)", 0),
    ]
    direct = people.filter_values("post", ListQuery(filters={"place": (values[0].value,)}))
    assert values[0].count == sum(each.count for each in direct)


def test_coded_values_come_in_their_order(people: SqlListSource) -> None:
    """A closed list is offered in the order the feature gave."""
    translation.set_language("en")
    values = people.filter_values("status", ListQuery())
    assert [each.value for each in values] == [Status.PART, Status.FULL, EMPTY]
    assert all(isinstance(each, FilterValue) for each in values)


def test_a_renamed_place_shows_and_is_found_at_once(office: Database) -> None:
    """Texts kept in memory are read again after an operation that touched them."""
    _fill(office, 40)
    people = people_source(office)
    assert len(people.ids(ListQuery("serpong"))) > 0
    with office.write(EDIT, name="") as work:
        work.session.get_one(Place, 3).name = "Puskesmas Ciputat"
    assert len(people.ids(ListQuery("serpong"))) == 0
    found = people.ids(ListQuery("ciputat"))
    assert {row[4] for row in people.rows(found).values()} == {"Puskesmas Ciputat"}


def test_an_empty_list_is_a_list(office: Database) -> None:
    """Without records everything is empty and nothing fails."""
    people = people_source(office)
    assert people.total() == 0
    for query in (ListQuery(), ListQuery("siti"), ListQuery(sort=(SortKey("place"),))):
        assert list(people.ids(query)) == list(people.first_ids(query, 5)) == []
    assert people.rows([]) == {}
    assert people.filter_values("place", ListQuery()) == []


def test_the_common_search_visits_only_its_index(file_office: Database) -> None:
    """The order is walked in one index that holds all the search compares: no row is visited."""
    _fill(file_office)
    people = people_source(file_office)
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    sa.event.listen(file_office._engine, "before_cursor_execute", note)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(source, "FEW", 0)
            people.first_ids(ListQuery("siti guru"), 5)
    finally:
        sa.event.remove(file_office._engine, "before_cursor_execute", note)
    walk = [each for each in seen if "INDEXED BY" in each][-1]
    with file_office.read() as session:
        count = walk.count("?")
        driver: Any = session.connection().connection.dbapi_connection
        plan = driver.execute(f"EXPLAIN QUERY PLAN {walk}", ["[]"] * count).fetchall()
    steps = [line[3] for line in plan]
    assert any("USING COVERING INDEX ix_test_people_search" in step for step in steps), steps
    # equal names among themselves are put in the order of their ids, nothing more is sorted
    assert "USE TEMP B-TREE FOR ORDER BY" not in steps
