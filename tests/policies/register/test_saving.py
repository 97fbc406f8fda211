"""Adding and changing policies by hand: what is refused, and in which words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest

from asn_desktop.core.errors import ChangedMeanwhile, PersonError
from asn_desktop.core.translation import set_language
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.policies.commands import register as commands
from asn_desktop.policies.queries import register as queries
from asn_desktop.policies.rules.aims import Aim
from asn_desktop.policies.rules.register import check_policy
from asn_desktop.policies.rules.stages import Stage
from tests import offices

TODAY = dt.date(2026, 11, 28)
PERWAL = {
    "kind": "mayor_regulation",
    "number": " Nomor 12 Tahun 2026 ",
    "year": 2026,
    "title": "  Pengembangan  Kompetensi ",
    "legal_basis": "UU 20/2023\n\n  PP 11/2017 ",
    "enacted_on": dt.date(2026, 3, 2),
    "valid_from": dt.date(2026, 3, 3),
}


@pytest.fixture
def office(site: offices.Site) -> Iterator[Database]:
    """An office without records, with sentences in their source language."""
    set_language("en")
    with Database.open(offices.empty(site)) as database:
        yield database


def save(database: Database, **values: Any) -> int:
    """A policy with these values besides those of ``PERWAL``."""
    return commands.save_policy(database, {**PERWAL, **values}, today=TODAY)[0]


def stored(database: Database, policy_id: int) -> dict[str, Any]:
    """Its columns as they are stored."""
    with database.read() as session:
        found = queries.policy(session, policy_id)
    assert found is not None
    return found


def test_a_policy_is_kept_tidy_and_stands_where_its_dates_say(office: Database) -> None:
    """The year leaves the number, needless spaces and empty lines go, and a regulation in force
    stands in the stage of application; a new draft stands at the first stage of its kind."""
    row = stored(office, save(office))
    assert (row["number"], row["title"]) == ("12", "Pengembangan Kompetensi")
    assert row["legal_basis"] == "UU 20/2023\nPP 11/2017"
    assert row["stage"] == Stage.APPLICATION
    nothing = {"number": None, "year": None, "enacted_on": None, "valid_from": None}
    assert stored(office, save(office, **nothing))["stage"] == Stage.PLANNING
    assert stored(office, save(office, **nothing, kind="circular"))["stage"] == Stage.DRAFTING


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"title": " "}, "title is missing"),
        ({"kind": None}, "kind of policy is missing"),
        ({"kind": "ukase"}, "no kind of policy “ukase”"),
        ({"number": "5", "year": None}, "number 5 has no year"),
        ({"number": ""}, "a year, but no number"),
        ({"year": 1944}, "1944 cannot be right"),
        ({"year": 2028}, "from 1945 to 2027"),
        ({"valid_to": dt.date(2026, 3, 2)}, "lies before the first, 03-03-2026"),
        ({"review_on": dt.date(2026, 1, 1)}, "lies before it was enacted"),
        ({"promulgated_on": dt.date(2026, 3, 1)}, "promulgated on 01-03-2026, before"),
        ({"title": "x" * 501}, "501 characters, at most 500"),
        ({"note": "x" * 1001}, "1.001 characters, at most 1.000"),
        ({"number": "9" * 121}, "121 characters, at most 120"),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    office: Database, values: dict[str, Any], sentence: str
) -> None:
    """Nothing is stored, and the sentence says what is wrong."""
    with pytest.raises(PersonError, match=sentence):
        save(office, **values)
    with office.read() as session:
        assert queries.find_policies(session, "", 5) == []


@pytest.mark.parametrize("number", ["12", "012", "No. 12", "12 Tahun 2026", "12/2026"])
def test_a_number_belongs_to_one_policy(office: Database, number: str) -> None:
    """The same kind, number and year, however they are written, name the one that has them; another
    kind or year may have the number."""
    save(office)
    with pytest.raises(PersonError, match="Perwal 12/2026 is already in the register: Pengemb"):
        save(office, number=number, title="Another")
    save(office, number=number, kind="mayor_decree")
    other = {"number": "12", "year": 2025, "enacted_on": None, "valid_from": None}
    assert save(office, **other)


def test_a_circular_keeps_the_whole_number_of_its_letter(office: Database) -> None:
    """The year within the number of a letter stays a part of it."""
    row = stored(office, save(office, kind="circular", number="800.1.4/12/BKPSDM/2026"))
    assert row["number"] == "800.1.4/12/BKPSDM/2026"


def test_a_rule_that_reaches_back_is_only_warned_about() -> None:
    """In force before it was enacted: unusual, but it happens."""
    problems = check_policy({**PERWAL, "number": "12", "valid_from": dt.date(2026, 1, 1)}, TODAY)
    assert [problem.code for problem in problems] == ["valid.backdated"]
    assert not problems[0].is_error


@pytest.mark.parametrize("typed", ["walikota", "Wali Kota", "WALIKOTA tangerang"])
def test_both_spellings_of_the_mayor_are_found(office: Database, typed: str) -> None:
    """ "Walikota" and "Wali Kota" are the same word for whoever searches."""
    one = save(office, title="Tugas Walikota Tangerang Selatan", kind="sop")
    two = save(office, title="Tugas Wali Kota Tangerang Selatan", kind="guideline")
    with office.read() as session:
        found = {row[0] for row in queries.find_policies(session, typed, 10)}
    assert found == {one, two}


def test_two_people_do_not_overwrite_each_other(office: Database) -> None:
    """Who saves over a policy that was changed since it was read is told so."""
    policy = save(office)
    commands.save_policy(office, {"note": "x"}, policy_id=policy, version=1, today=TODAY)
    with pytest.raises(ChangedMeanwhile, match="Pengembangan Kompetensi was changed"):
        commands.save_policy(office, {"note": "y"}, policy_id=policy, version=1, today=TODAY)


def test_aims_are_saved_with_the_form_and_undone_with_it(office: Database) -> None:
    """The form and its aims are one step: undo takes both back."""
    policy, changed = commands.save_policy(
        office,
        PERWAL,
        aims=[Aim("competency", " jam  pelajaran ", "12", "20", "JP"), Aim("career")],
        today=TODAY,
    )
    with office.read() as session:
        aims = queries.aims(session, policy)
    assert [(aim.aim, aim.indicator) for aim in aims] == [
        ("competency", "jam pelajaran"),
        ("career", ""),
    ]
    undo(office, changed.operation_id)
    with office.read() as session:
        assert queries.policy(session, policy) is None
        assert queries.aims(session, policy) == []


def test_an_aim_that_is_not_known_is_refused(office: Database) -> None:
    """The sentence names the aims there are."""
    with pytest.raises(PersonError, match=r"no aim “fame”\. Choose one of: Kondusif"):
        commands.save_policy(office, PERWAL, aims=[Aim("fame")], today=TODAY)
