"""The change log tells every change with the names of its time, and is closed to who may not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from asn_desktop.core import translation
from asn_desktop.core.errors import RightError
from asn_desktop.core.listing import ListQuery, SortKey
from asn_desktop.database.bulk import delete_rows, insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.history import (
    ChangeLog,
    RecordWording,
    periods,
    tell_record,
    undo,
    wording,
)
from asn_desktop.database.rights import READ_LOG, Actor
from asn_desktop.database.types import now
from tests.database.records import ADD, EDIT, LOAD, Person, Place, person

WORDINGS = {
    "test_people": RecordWording(
        "test_people",
        "person",
        "tests",
        "name",
        {"number": "Number", "name": "Name", "born": "Born", "place_id": "Place"},
        key="number",
    ),
    "test_places": RecordWording("test_places", "place", "tests", "name", {"name": "Name"}),
}


@pytest.fixture(autouse=True)
def _words(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(wording, "_known", dict(WORDINGS))
    spoken = translation.language()
    translation.set_language("en")
    yield
    translation.set_language(spoken)


@dataclass
class Story:
    """An office in which Siti moved, was renamed and left, and her place was renamed."""

    office: Database
    log: ChangeLog
    siti: int

    def act(self, name: str) -> None:
        self.office.actor = Actor(name, name.casefold())

    def told(self, column: str, query: ListQuery | None = None) -> list[object]:
        """A column of the log, newest first."""
        ids = self.log.ids(query or ListQuery())
        rows = self.log.rows(ids)
        at = [each.name for each in self.log.columns].index(column)
        return [rows[number][at] for number in ids]


@pytest.fixture
def story(office: Database) -> Story:
    office.actor = Actor("Rina", "rina")
    with office.write(ADD, count=2) as work:
        north, south = Place(name="North"), Place(name="South")
        work.session.add_all([north, south])
        work.session.flush()
        siti = person("1980", "Siti", place_id=north.id)
        work.session.add(siti)
    office.actor = Actor("Budi", "budi")
    with office.write(EDIT, name="Siti") as work:
        found = work.session.get_one(Person, siti.id)
        found.place_id, found.born = south.id, dt.date(1980, 2, 1)
    with office.write(EDIT, name="South") as work:
        work.session.get_one(Place, south.id).name = "Far South"
    with office.write(EDIT, name="Siti") as work:
        found = work.session.get_one(Person, siti.id)
        found.name = "Siti Rahma"
        found.place_id = None
    with office.write(EDIT, name="nobody") as work:
        work.session.delete(work.session.get_one(Person, siti.id))
    return Story(office, ChangeLog(office), siti.id)


def test_everything_has_the_name_it_had_then(story: Story) -> None:
    """After renames and a removal the log still calls people and places as they were called when
    it happened, also the records that a value refers to."""
    assert story.told("sentence") == [
        "Budi removed person Siti Rahma.",
        "Budi changed person Siti: Name from Siti to Siti Rahma; Place emptied (it was Far South).",
        "Budi changed place South: Name from South to Far South.",
        "Budi changed person Siti: Born filled in with 01-02-1980; Place from North to South.",
        "Rina added person Siti.",
        "Rina added place South.",
        "Rina added place North.",
    ]


def test_an_addition_tells_what_was_added_and_a_removal_what_was_lost(story: Story) -> None:
    """The values of an added record are those it began with, not what became of them."""
    after, before = story.told("after"), story.told("before")
    assert after[4] == "Number: 1980; Name: Siti; Place: North"
    assert before[0] == "Number: 1980; Name: Siti Rahma; Born: 01-02-1980"
    assert (before[1], after[1]) == ("Name: Siti; Place: Far South", "Name: Siti Rahma")
    assert (before[2], after[2]) == ("South", "Far South")


def test_one_record_tells_the_same_story(story: Story) -> None:
    """The history of one record and the log of the office never contradict each other."""
    with story.office.read() as session:
        told = tell_record(session, "test_people", story.siti)
    sentences = story.told("sentence", ListQuery(filters={"kind": ("test_people",)}))
    assert [change.sentence for change in told] == sentences
    assert len(told) == 4


def test_undo_and_redo_are_called_so(story: Story) -> None:
    """Who reads the log sees that something was taken back, and what."""
    removal = story.log.operation(story.log.ids(ListQuery())[0])
    assert removal is not None
    back = undo(story.office, removal.entry.operation_id)
    undo(story.office, back.changed.operation_id)
    assert story.told("sentence")[:2] == [
        "Budi did “Edit nobody” again; person Siti Rahma is gone.",
        "Budi took back “Edit nobody”; person Siti Rahma is there again.",
    ]
    assert story.told("state")[:3] == [None, "taken back", None]


def test_what_is_computed_is_no_riddle(story: Story) -> None:
    """A change of columns that only the program keeps is said to be that."""
    with story.office.write(ADD, count=1) as work:
        someone = person("7", "Dewi")
        work.session.add(someone)
    with story.office.write(EDIT, name="Dewi") as work:
        work.session.get_one(Person, someone.id).name_key = "other"
    assert story.told("deed")[0] == "Changed person Dewi: only what the program computes itself"


def test_another_picture_of_the_same_size_is_told(story: Story) -> None:
    """What the words cannot tell apart was changed nevertheless, and not by the program."""
    wording.make_known(
        [
            RecordWording(
                "test_people",
                "person",
                "tests",
                "name",
                {"name": "Name", "picture": "Picture", "active": "Active"},
                lambda column, value: f"{len(value)} bytes" if column == "picture" else str(value),
            )
        ]
    )
    with story.office.write(ADD, count=1) as work:
        someone = person("7", "Dewi", picture=b"one")
        work.session.add(someone)
    with story.office.write(EDIT, name="Dewi") as work:
        work.session.get_one(Person, someone.id).picture = b"two"
    assert story.told("deed")[0] == "Changed person Dewi: Picture replaced"


def test_an_operation_without_changes_stands_in_the_log(story: Story) -> None:
    """An import in which everything was known was done by somebody, too; it stands in its order."""
    with story.office.write(LOAD) as work:
        work.keep = True
    with story.office.write(ADD, count=1) as work:
        work.session.add(person("8", "Dewi"))
    assert story.told("deed")[:2] == [
        "Added person Dewi",
        "Did “Import people”, which changed no record",
    ]
    assert story.log.total() == 9
    alone = story.log.ids(ListQuery())[1]
    found = story.log.operation(alone)
    assert found is not None and not found.changes and not found.may_undo
    nothing = ListQuery(filters={"kind": ("",)})
    assert story.told("operation", nothing) == ["Import people"]


def test_filters_count_what_they_leave(story: Story) -> None:
    """Who, kind, what happened, which operation and when: each with its number of entries."""

    def offered(name: str, query: ListQuery | None = None) -> dict[object, int]:
        values = story.log.filter_values(name, query or ListQuery())
        return {value.value: value.count for value in values}

    assert offered("who") == {"Budi": 4, "Rina": 3}
    assert offered("kind") == {"test_people": 4, "test_places": 3}
    assert offered("action") == {"add": 3, "change": 3, "remove": 1}
    assert offered("operation") == {"test.add": 3, "test.edit": 4}
    assert {offered("period")[name] for name in ("today", "week", "month")} == {7}
    assert offered("period")["older"] == 0
    for name in ("who", "kind", "action", "operation", "period"):
        for value, count in offered(name).items():
            left = story.log.ids(ListQuery(filters={name: (str(value),)}))
            assert len(left) == count, (name, value)
    budi = ListQuery(filters={"who": ("Budi",)})
    assert offered("kind", budi) == {"test_people": 3, "test_places": 1}


def test_the_log_sorts_by_what_can_be_sorted(story: Story) -> None:
    """Newest first by itself; by person, kind and operation where wanted, and in both ways."""
    newest = list(story.log.ids(ListQuery()))
    assert newest == sorted(newest, reverse=True)
    oldest = list(story.log.ids(ListQuery(sort=(SortKey("at"),))))
    assert oldest == newest[::-1]
    assert story.told("who", ListQuery(sort=(SortKey("who"),)))[0] == "Budi"
    assert story.told("who", ListQuery(sort=(SortKey("who", descending=True),)))[0] == "Rina"
    kinds = story.told("kind", ListQuery(sort=(SortKey("kind"),)))
    assert kinds == ["Person"] * 4 + ["Place"] * 3
    for column in story.log.columns:
        if column.sortable:
            ids = story.log.ids(ListQuery(sort=(SortKey(column.name),)))
            assert sorted(ids, reverse=True) == newest
    assert list(story.log.first_ids(ListQuery(), 3)) == newest[:3]


def test_the_search_finds_by_any_name_of_any_time(story: Story) -> None:
    """Whoever looks for a person finds all that happened to it, under its old and new names; and
    entries by who did it, by field, by value and by the place a person moved to."""

    def found(text: str) -> list[object]:
        return story.told("sentence", ListQuery(search=text))

    everything = story.told("sentence")
    of_siti = [sentence for sentence in everything if "person" in str(sentence)]
    assert found("rahma") == found("SITI person") == of_siti
    assert found("1980 siti") == of_siti
    assert found("rina") == everything[4:]
    assert found("born") == [everything[3]]
    assert found("budi far") == [everything[1], everything[2], everything[3]]
    assert found("Dewi") == []
    assert found("place_id") == [], "names of columns are no words of people"


def test_who_has_no_right_reads_nothing(story: Story) -> None:
    """The log is closed by the functions that read it, not by hidden buttons."""
    any_id = story.log.ids(ListQuery())[0]
    story.office.actor = Actor("Siti", "siti", rights=frozenset({"history.undo"}))
    log = story.log
    for reading in (
        log.total,
        lambda: log.ids(ListQuery()),
        lambda: log.first_ids(ListQuery(), 5),
        lambda: log.rows([any_id]),
        lambda: log.filter_values("who", ListQuery()),
        lambda: log.operation(any_id),
    ):
        with pytest.raises(RightError, match="change log"):
            reading()
    story.office.actor = Actor("Siti", "siti", rights=frozenset({READ_LOG}))
    assert log.total() == 7


def test_who_may_take_back_is_told(story: Story) -> None:
    """One's own operations with the right to undo, those of others only with the wider right."""
    number = story.log.ids(ListQuery())[0]

    def may(name: str, *rights: str) -> bool:
        story.office.actor = Actor(name, name, rights=frozenset({READ_LOG, *rights}))
        found = story.log.operation(number)
        assert found is not None
        return found.may_undo

    assert may("Budi", "history.undo", "test")
    assert not may("Budi", "history.undo"), "what one may not do one may not undo"
    assert not may("Rina", "history.undo", "test")
    assert may("Rina", "history.undo", "history.undo_any", "test")


def test_a_large_import_is_told_page_by_page(office: Database) -> None:
    """Of thousands of entries any page is told as well as the first, and removed ones too."""
    with office.write(LOAD) as work:
        ids = insert_rows(
            work,
            Person,
            ("number", "name", "name_key"),
            [(f"{n:018}", f"Name {n}", f"name {n}") for n in range(1_200)],
        )
    with office.write(LOAD) as work:
        delete_rows(work, Person, ids)
    log = ChangeLog(office)
    numbers = log.ids(ListQuery())
    rows = log.rows(numbers)
    assert len(rows) == 2_400
    deeds = [rows[number][2] for number in numbers]
    assert sorted(deeds[:1_200]) == sorted(f"Removed person Name {n}" for n in range(1_200))
    assert sorted(deeds[1_200:]) == sorted(f"Added person Name {n}" for n in range(1_200))


def test_periods_follow_the_calendar() -> None:
    """Months are whole months, and what is no period leaves nothing."""
    assert periods.days_of("2026-12") == (dt.date(2026, 12, 1), dt.date(2027, 1, 1))
    first, beyond = periods.days_of("nonsense")
    assert first == beyond
    monday, _ = periods.days_of("week")
    assert monday is not None and monday.weekday() == 0
    last_year = now() - dt.timedelta(days=400)
    values = {each.value: each for each in periods.offered([(now(), 2), (last_year, 3)])}
    assert values["today"].count == values["month"].count == 2
    assert values["older"].count == 3
    month = f"{last_year.astimezone():%Y-%m}"
    assert values[month].count == 3 and values[month].label.endswith(month[:4])
