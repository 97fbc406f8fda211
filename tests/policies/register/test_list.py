"""The list of policies: what its columns tell, what filters leave, what the search finds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import product
from types import MappingProxyType

import pytest
import sqlalchemy as sa

from asn_desktop.core.listing import ListQuery, SortKey
from asn_desktop.core.translation import set_language
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import SqlListSource
from asn_desktop.employees.commands import save_unit
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.commands.relations import save_relations
from asn_desktop.policies.queries import lists, register
from asn_desktop.policies.rules.aims import Aim
from asn_desktop.policies.rules.register import Status, status_word
from asn_desktop.policies.rules.relations import Relation
from tests import offices
from tests.policies.register.offices import TODAY, perwal, write

NOW = dt.date.today()


@pytest.fixture
def office(site: offices.Site) -> Iterator[Database]:
    """An office without records, with sentences in their source language."""
    set_language("en")
    with Database.open(offices.empty(site)) as database:
        yield database


def found(
    source: SqlListSource, search: str = "", filters: Mapping[str, str | int] = MappingProxyType({})
) -> set[int]:
    """The policies that search and filters leave; both ways to them agree."""
    query = ListQuery(search=search, filters={name: (each,) for name, each in filters.items()})
    ids = source.ids(query)
    assert set(source.first_ids(query, 50)) == set(ids)
    return set(ids)


def test_numbers_stand_in_the_order_of_numbers(office: Database) -> None:
    """2 stands before 12; the newest year comes first; drafts without a number come last."""
    ids = [perwal(office, "12", 2025), perwal(office, "2", 2025), perwal(office, "3", 2024)]
    draft = perwal(office, None)
    source = lists.policies(office)
    assert list(source.ids(ListQuery())) == [*ids, draft]
    rising = ListQuery(sort=(SortKey("number"),))
    assert list(source.ids(rising)) == [ids[1], ids[2], ids[0], draft]


def test_every_column_can_be_sorted_by(office: Database) -> None:
    """Whatever a clerk clicks on, the list stays whole."""
    perwal(office, "1", 2025)
    perwal(office, None)
    source = lists.policies(office)
    for column in source.columns:
        for downwards in (False, True):
            assert len(source.ids(ListQuery(sort=(SortKey(column.name, downwards),)))) == 2


def test_a_state_means_the_same_for_one_and_for_many(office: Database) -> None:
    """Whatever dates, stage and relations a policy has, the list and the form say the same state;
    every state occurs."""
    past, coming = NOW - dt.timedelta(40), NOW + dt.timedelta(40)
    number = 0
    dates = (None, past, coming)
    others = [perwal(office, str(900 + at), past.year, valid_from=past) for at in range(2)]
    waiting = perwal(office, "990", past.year, enacted_on=past, valid_from=coming)
    made = []
    for begin, end, done in product(dates, dates, ("", "amends", "revokes", "later")):
        if begin and end and end < begin:
            continue
        number += 1
        values = {"enacted_on": None, "valid_from": begin, "valid_to": end}
        target = perwal(office, str(number), past.year, **values)
        made.append(target)
        if done:
            source = waiting if done == "later" else others[done == "revokes"]
            kind = "revokes" if done == "later" else done
            with office.read() as session:
                known = register.relations(session, source)
            save_relations(office, source, [*known, Relation(kind, target)])
    listed = {row["id"]: row["status"] for row in offices.listed(office, "policies")}
    with office.read() as session:
        told = {one: register.status(session, one, NOW) for one in listed}
    assert listed == {one: status_word(state) for one, state in told.items()}
    assert {told[one] for one in made} == set(Status)


def test_filters_count_what_they_leave(office: Database) -> None:
    """Kind, year, stage, state, unit with all below it, aim and due reviews: the number beside a
    value is the number of policies it leaves."""
    above, _ = save_unit(office, {"name": "Dinas Contoh"})
    below, _ = save_unit(office, {"name": "Bidang Contoh", "parent_id": above})
    save_policy(
        office,
        {"kind": "sop", "title": "Satu", "owner_unit_id": below, "classification": "800.1.4"},
        aims=[Aim("career"), Aim("competency")],
        today=TODAY,
    )
    perwal(office, "1", 2025, review_on=NOW - dt.timedelta(1), owner_unit_id=above)
    perwal(office, "2", 2025, review_on=NOW)
    perwal(office, "3", 2024, review_on=NOW + dt.timedelta(31))
    perwal(office, "4", 2024, review_on=NOW + dt.timedelta(91))
    source = lists.policies(office)
    counted = {}
    for declared in source.filters:
        for value in source.filter_values(declared.name, ListQuery()):
            assert len(found(source, filters={declared.name: value.value})) == value.count
            counted[declared.name, value.value] = value.count
    assert counted["unit", above] == 2
    assert counted["aim", "career"] == 1
    assert [counted["review", name] for name in ("overdue", "30", "90", "later", "none")] == [1] * 5
    assert counted["classification", "800.1.4"] == 1
    assert counted["status", "draft"] == 1
    assert counted["stage", "application"] == 4


def test_words_in_different_articles_are_found(office: Database) -> None:
    """Each word may stand in another article, in the title or in the number; parts of words of
    three letters count, shorter ones begin a word."""
    policy = perwal(office, "8", 2025, title="Jam Kerja")
    write(office, policy, "Pegawai wajib hadir di kantor.", "Cuti diberikan oleh atasan.", "Zona A")
    other = perwal(office, "9", 2025, title="Jam Kerja")
    write(office, other, "Pegawai wajib hadir.")
    source = lists.policies(office)
    assert found(source, "hadir cuti") == {policy}
    assert found(source, "hadir jam") == {policy, other}
    assert found(source, "antor 8") == {policy}
    assert found(source, "zo a") == {policy}
    assert found(source, "hadir tidakada") == set()


def test_both_spellings_of_the_mayor_are_found_in_articles(office: Database) -> None:
    """ "Walikota" finds "Wali Kota" and the other way round."""
    policy = perwal(office, None, kind="sop", title="Tugas")
    write(office, policy, "Ditetapkan oleh Walikota.")
    source = lists.policies(office)
    assert found(source, "walikota ditetapkan") == {policy}
    assert found(source, "Wali Kota ditetapkan") == {policy}


def test_retired_texts_are_not_searched(office: Database) -> None:
    """What only an earlier version said is found no more."""
    policy = perwal(office, "8", 2025)
    version = write(office, policy, "Kalimat purbakala.")
    source = lists.policies(office)
    assert found(source, "purbakala") == {policy}
    with office.write_quietly() as session:
        session.execute(
            sa.text("UPDATE policy_versions SET state = 'retired' WHERE id = :id"), {"id": version}
        )
    assert found(source, "purbakala") == set()


def test_the_digits_of_a_long_number_are_found_with_and_without_points(office: Database) -> None:
    """Who types the number of a letter finds it, whole or its beginning."""
    circular = perwal(office, "800.1.11.1/123/BKPSDM/2026", 2026, kind="circular", title="Libur")
    source = lists.policies(office)
    for typed in ("800.1.11.1/123/BKPSDM/2026", "800.1.11.1/123", "123 bkpsdm", "80011"):
        assert found(source, typed) == {circular}, typed


def test_versions_and_articles_are_lists_of_their_own(office: Database) -> None:
    """Each version has a key that a person can read; each article tells its policy, its place and
    its words, in reading order."""
    policy = perwal(office, "12", 2025, title="Jam Kerja")
    write(office, policy, "Satu.", "Dua.")
    (version,) = offices.listed(office, "versions")
    assert (version["key"], version["state"]) == ("Perwal 12/2025 v1", "Rancangan")
    for typed, count in (("Perwal 12/2025 v1", 1), ("jam kerja", 1), ("v2", 0), ("lain", 0)):
        assert len(offices.listed(office, "versions", ListQuery(search=typed))) == count, typed
    articles = offices.listed(office, "articles")
    assert [(row["policy"], row["address"], row["text"]) for row in articles] == [
        ("Perwal 12/2025", "Pasal 1", "Satu."),
        ("Perwal 12/2025", "Pasal 2", "Dua."),
    ]
    assert len(offices.listed(office, "articles", ListQuery(search="dua"))) == 1
