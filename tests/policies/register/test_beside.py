"""What belongs to a policy: relations from both sides, aims in their order, files byte for byte."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_desktop.core import attached
from asn_desktop.core.attached import LARGEST, clean_name
from asn_desktop.core.errors import ChangedMeanwhile, PersonError
from asn_desktop.core.translation import set_language
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.policies.commands import attachments, register, relations, removing
from asn_desktop.policies.queries import register as queries
from asn_desktop.policies.rules.aims import Aim
from asn_desktop.policies.rules.relations import Relation, relation_word
from tests import offices
from tests.policies.register.offices import TODAY, perwal, write


@pytest.fixture
def office(site: offices.Site) -> Iterator[Database]:
    """An office without records, with sentences in their source language."""
    set_language("en")
    with Database.open(offices.empty(site)) as database:
        yield database


def told(database: Database, policy_id: int) -> list[tuple[str, str]]:
    """Its relations in words, from its side."""
    with database.read() as session:
        found = queries.related(session, policy_id)
    return [(relation_word(one.kind, backward=one.backward), one.other) for one in found]


def test_a_relation_is_stored_once_and_seen_from_both_sides(office: Database) -> None:
    """Who changes something shows beside both; a rule outside the register is written out."""
    old, new = perwal(office, "5", 2020), perwal(office, "7", 2026)
    relations.save_relations(
        office, new, [Relation("amends", old, note="Pasal 3"), Relation("implements", None, "PP 1")]
    )
    assert told(office, new) == [("mengubah", "Perwal 5/2020"), ("melaksanakan", "PP 1")]
    assert told(office, old) == [("diubah dengan", "Perwal 7/2026")]


@pytest.mark.parametrize(
    ("kind", "target", "text", "sentence"),
    [
        ("amends", "itself", "", "no relation to itself"),
        ("amends", "none", " ", "Choose the other policy"),
        ("wounds", "other", "", "no relation “wounds”"),
        ("revokes", "other", "", "both ways at once cannot be"),
        ("refers_to", "none", "x" * 301, "at most 300 characters"),
    ],
)
def test_a_relation_that_cannot_be_is_refused(
    office: Database, kind: str, target: str, text: str, sentence: str
) -> None:
    """To itself, to nothing, in a circle, of an unknown kind: nothing is stored."""
    one, two = perwal(office, "1", 2020), perwal(office, "2", 2021)
    relations.save_relations(office, two, [Relation("amends", one)])
    ids = {"itself": one, "other": two, "none": None}
    with pytest.raises(PersonError, match=sentence):
        relations.save_relations(office, one, [Relation(kind, ids[target], text)])
    assert told(office, one) == [("diubah dengan", "Perwal 2/2021")]


def test_two_policies_may_refer_to_each_other(office: Database) -> None:
    """Referring is no order: it may go both ways, but stand only once."""
    one, two = perwal(office, "1", 2020), perwal(office, "2", 2021)
    relations.save_relations(office, one, [Relation("refers_to", two)])
    relations.save_relations(office, two, [Relation("refers_to", one)])
    with pytest.raises(PersonError, match="twice"):
        relations.save_relations(office, two, [Relation("refers_to", one)] * 2)


def test_whoever_revokes_is_asked_for_the_last_day(office: Database) -> None:
    """A policy in force without a last day that another one ends gets one in the same step, if the
    person wants; undo takes both back."""
    old, new = perwal(office, "5", 2020), perwal(office, "7", 2026)
    wanted = [Relation("revokes", old)]
    assert relations.open_ends(office, wanted, TODAY) == [old]
    last = dt.date(2026, 1, 4)
    changed = relations.save_relations(office, new, wanted, ends={old: last})
    with office.read() as session:
        assert (queries.policy(session, old) or {})["valid_to"] == last
    assert relations.open_ends(office, wanted, TODAY) == []
    undo(office, changed.operation_id)
    assert told(office, new) == []
    with office.read() as session:
        assert (queries.policy(session, old) or {})["valid_to"] is None
    with pytest.raises(PersonError, match="begins later"):
        relations.save_relations(office, new, wanted, ends={old: dt.date(2019, 1, 1)})


def test_aims_keep_their_order_and_their_rows(office: Database) -> None:
    """Moving an aim is a change of two rows, not of all; who saves over aims that others changed is
    told."""
    policy = perwal(office, "1", 2020)
    relations.save_aims(office, policy, [Aim("career", "satu"), Aim("welfare", "dua")])
    with office.read() as session:
        seen = queries.aims(session, policy)
    relations.save_aims(office, policy, list(reversed(seen)), before=seen)
    with office.read() as session:
        now = queries.aims(session, policy)
    assert [aim.indicator for aim in now] == ["dua", "satu"]
    assert {aim.id for aim in now} == {aim.id for aim in seen}
    with pytest.raises(ChangedMeanwhile):
        relations.save_aims(office, policy, [], before=seen)
    relations.save_aims(office, policy, [now[1]], before=now)
    with office.read() as session:
        assert [aim.indicator for aim in queries.aims(session, policy)] == ["satu"]


def test_a_file_comes_out_as_it_went_in(office: Database, tmp_path: Path) -> None:
    """Any bytes up to 10 MB, with their fingerprint; the second of a name gets a number."""
    policy = perwal(office, "1", 2020)
    content = os.urandom(LARGEST)
    first, _ = attachments.attach(office, policy, "C:\\scan\\Notula: 1?.pdf", content, today=TODAY)
    attachments.attach(office, policy, "notula 1 .PDF", b"x", note=" dua ", today=TODAY)
    with office.read() as session:
        files = queries.attachments(session, policy)
    assert [file.name for file in files] == ["Notula 1.pdf", "notula 1 (2).PDF"]
    assert [file.note for file in files] == ["", "dua"]
    out = attachments.save_attachment(office, first, tmp_path / "keluar.pdf")
    assert out.read_bytes() == content


def test_files_that_cannot_be_taken_are_refused(office: Database, tmp_path: Path) -> None:
    """Empty, larger than 10 MB, a folder, not there: one sentence each."""
    policy = perwal(office, "1", 2020)
    with pytest.raises(PersonError, match=r"10,0 MB; at most 10 MB"):
        attachments.attach(office, policy, "a.pdf", b"x" * (LARGEST + 1), today=TODAY)
    empty = tmp_path / "kosong.txt"
    empty.touch()
    with pytest.raises(PersonError, match="is empty"):
        attached.read_file(empty)
    with pytest.raises(PersonError, match="is no file"):
        attached.read_file(tmp_path)
    with pytest.raises(PersonError, match="is no file"):
        attached.read_file(tmp_path / "tiada.pdf")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("CON.txt", "_CON.txt"),
        (" . ", "lampiran"),
        ("a\x00b<c>.pdf", "a b c.pdf"),
        ("x" * 300 + ".pdf", "x" * 111 + ".pdf"),
        ("surat 😀.pdf", "surat 😀.pdf"),
    ],
)
def test_names_of_files_are_cleaned(name: str, kept: str) -> None:
    """No folders, nothing that Windows refuses, not too long; letters of all kinds stay."""
    assert clean_name(name) == kept


def test_a_policy_goes_with_all_that_belongs_to_it_and_comes_back(office: Database) -> None:
    """Removing takes draft, aims, relations and files along; undo brings everything back."""
    old, policy = perwal(office, "5", 2020), perwal(office, None)
    write(office, policy, "Satu.")
    relations.save_aims(office, policy, [Aim("career")])
    relations.save_relations(office, policy, [Relation("amends", old)])
    attachments.attach(office, policy, "a.pdf", b"x", today=TODAY)
    changed = removing.remove_policies(office, [policy])
    assert told(office, old) == []
    undo(office, changed.operation_id)
    with office.read() as session:
        assert queries.policy(session, policy) is not None
        assert len(queries.aims(session, policy)) == len(queries.attachments(session, policy)) == 1
    assert len(offices.listed(office, "articles")) == 1
    assert told(office, old) == [("diubah dengan", "Rancangan Perwal tentang Urusan baru")]


def test_what_hinders_removing_is_named(office: Database) -> None:
    """A policy that another one changes stays, and the sentence says why; both together can go."""
    old, new = perwal(office, "5", 2020), perwal(office, "7", 2026)
    relations.save_relations(office, new, [Relation("amends", old)])
    with pytest.raises(PersonError, match=r"Perwal 7/2026 has a relation to Perwal 5/2020"):
        removing.remove_policies(office, [old])
    removing.remove_policies(office, [old, new])
    assert offices.listed(office, "policies") == []


def test_several_policies_get_one_value_in_one_step(office: Database) -> None:
    """Owner, responsible, review and classification may be the same for many; a day that does not
    fit one of them names it and changes none."""
    ids = [perwal(office, "1", 2020), perwal(office, "2", 2021)]
    day = dt.date(2027, 1, 1)
    changed = register.change_field(office, ids, "review_on", day, label="Review", today=TODAY)
    assert list(changed.ids["policies"]) == ids
    with pytest.raises(PersonError, match=r"Perwal 2/2021: The review on 01-06-2020 lies before"):
        register.change_field(office, ids, "review_on", dt.date(2020, 6, 1), today=TODAY)
    with pytest.raises(PersonError, match="cannot be the same"):
        register.change_field(office, ids, "number", "9", today=TODAY)
    rows = offices.listed(office, "policies")
    assert {row["review_on"] for row in rows} == {day}
