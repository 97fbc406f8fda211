"""The practice office shows policies and circulars as they are in the middle of a year."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_desktop.circulars.sample import HEADS_NOTE, PEOPLE_NOTE, TITLE
from asn_desktop.core.fields import Value
from asn_desktop.database.engine import Database
from asn_desktop.policies.queries import frozen, texts
from asn_desktop.policies.rules.enactment import fingerprint
from asn_desktop.policies.rules.stages import VersionState
from tests import offices
from tests.offices import listed

#: Dates of what is still to come.
AHEAD = {"review_on", "valid_to", "due_on"}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with Database.open(offices.practice(tmp_path_factory.mktemp("office"))) as database:
        yield database


def of(database: Database, kind: str, **values: Value) -> dict[str, Value]:
    rows = listed(database, kind)
    return next(row for row in rows if values.items() <= row.items())


def test_a_regulation_is_enacted_twice(office: Database) -> None:
    """One version is in force, the one before retired on the same day; the paper of each is kept
    and is what its fingerprint says."""
    policy = of(office, "policies", title=TITLE)
    with office.read() as session:
        second, first = texts.versions(session, int(str(policy["id"])))
        papers = [frozen.frozen(session, version.id) for version in (first, second)]
        kept = [frozen.papers(session, version.id)[0] for version in (first, second)]
    assert (first.state, second.state) == (VersionState.RETIRED, VersionState.IN_FORCE)
    assert first.retired_on == second.enacted_on
    assert second.based_on_id == first.id
    for paper, mark in zip(papers, kept, strict=True):
        assert paper is not None
        assert paper.archival
        assert fingerprint(paper.content) == mark.fingerprint
    assert office.check() == []
    # the list tells the number that each was enacted under
    named = {row["key"]: row["enacted_as"] for row in listed(office, "versions")}
    short = f"Perwal 9/{second.enacted_on.year}" if second.enacted_on else ""
    assert named[f"{short} v2"] == short
    assert named[f"{short} v1"] not in (None, short)


def test_policies_stand_at_every_stage(office: Database) -> None:
    """Something is being planned, drafted, discussed, applied, evaluated, amended and repealed;
    some evaluations are overdue; nothing but what is still to come lies in the future."""
    rows = listed(office, "policies")
    stages = Counter(str(row["stage"]) for row in rows)
    assert len(stages) >= 8, stages
    assert len({row["kind"] for row in rows}) >= 8
    today = dt.date.today()
    assert sum(row["review_on"] is not None and row["review_on"] < today for row in rows) >= 5
    for kind in ("policies", "circulars", "distributions", "receipts"):
        for row in listed(office, kind):
            late = [
                name
                for name, value in row.items()
                if isinstance(value, dt.date) and value > today and name not in AHEAD
            ]
            assert not late, row


def test_a_circular_went_out_and_half_came_back(office: Database) -> None:
    """It was enacted under a number of the book, names what it explains, and went to heads and to
    people; some have signed, one refused, some were not met, and the rest is missing. Another one
    is being written, with a number of its own."""
    circular = of(office, "circulars", explains="Perwal 9/" + str(_year(office)))
    numbers = {row["state"]: row["number"] for row in listed(office, "letter-numbers")}
    assert circular["number"] in numbers.values()
    assert len(numbers) == 3  # used, reserved, cancelled
    for note in (HEADS_NOTE, PEOPLE_NOTE):
        sent = of(office, "distributions", note=note)
        assert 0 < int(str(sent["received"])) < int(str(sent["recipients"]))
    states = {row["state"] for row in listed(office, "receipts")}
    assert len(states) == 4
    assert [row["stage"] for row in listed(office, "circulars") if not row["number"]] == [
        "Penyusunan"
    ]


def _year(database: Database) -> Value:
    return of(database, "policies", title=TITLE)["year"]


@pytest.mark.parametrize("people", [1, 12])
def test_a_tiny_practice_office_is_made(tmp_path: Path, people: int) -> None:
    """However few people there are, the policies and the circular are there."""
    with Database.open(offices.practice(tmp_path, people)) as database:
        assert len(listed(database, "policies")) > 25
        assert len(listed(database, "distributions")) == 2
