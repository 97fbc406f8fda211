"""Drafts of policies: begun, saved, filled from a file, given reasons, discarded."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import select

from asn_desktop.core.errors import ChangedMeanwhile, PersonError, RemovedMeanwhile
from asn_desktop.core.prose import Run
from asn_desktop.core.translation import set_language
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.policies.commands import register, texts
from asn_desktop.policies.queries import reasons
from asn_desktop.policies.queries import texts as queries
from asn_desktop.policies.records import PolicyNode, PolicyVersion
from asn_desktop.policies.rules.compare import Change, compare
from asn_desktop.policies.rules.references import broken
from asn_desktop.policies.rules.stages import VersionState
from asn_desktop.policies.rules.text import Node, NodeKind, Text, TextForm
from tests import offices
from tests.policies.texts import writing

TODAY = dt.date(2026, 11, 28)
PERWAL = {"kind": "mayor_regulation", "title": "Pengembangan Kompetensi"}


@pytest.fixture
def office(site: offices.Site) -> Iterator[Database]:
    """An office without records, with sentences in their source language."""
    set_language("en")
    with Database.open(offices.empty(site)) as database:
        yield database


@pytest.fixture
def draft(office: Database) -> int:
    """The draft of a policy with a short text."""
    policy_id, _ = register.save_policy(office, PERWAL, today=TODAY)
    version_id, _ = texts.new_draft(office, policy_id)
    save(office, version_id, writing.regulation())
    return version_id


def save(office: Database, version_id: int, nodes: Text, *, broken: bool = False) -> int:
    """Save over what is stored; returns how many nodes were written."""
    changed = texts.save_text(
        office, version_id, nodes, saved=read(office, version_id).saved, broken=broken
    )
    return len(changed.ids.get("policy_nodes", ()))


def read(office: Database, version_id: int) -> queries.Version:
    """A version without its text."""
    with office.read() as session:
        return queries.version(session, version_id)


def text(office: Database, version_id: int) -> tuple[Node, ...]:
    """The stored text of a version."""
    with office.read() as session:
        return queries.nodes(session, version_id)


def enact(office: Database, version_id: int) -> None:
    """Make a draft the version in force, as enacting does to its record."""
    with office.write(texts.NEW_DRAFT, number=0, name="") as work:
        work.session.get_one(PolicyVersion, version_id).state = VersionState.IN_FORCE


def test_a_text_comes_back_as_it_was_saved(office: Database, draft: int) -> None:
    """Parts, emphasis, tables and references are stored in their order."""
    before = text(office, draft)
    assert [node.text for node in before] == [node.text for node in writing.regulation()]
    table = Node("t" * 32, NodeKind.TABLE, level=2,
                 cells=(((Run("Jenis", bold=True),), (Run("JP"),)),
                        ((), (Run("20"),))))  # fmt: skip
    place = next(i for i, node in enumerate(before) if node.kind is NodeKind.CHAPTER)
    save(office, draft, (*before[:place], table, *before[place:]))
    assert text(office, draft) == (*before[:place], table, *before[place:])


def test_one_typed_sentence_writes_one_row(office: Database, draft: int) -> None:
    """Only what differs is written: a sentence, a new article, an article that moved."""
    nodes = list(text(office, draft))
    assert save(office, draft, nodes) == 0, "nothing differs"
    last = replace(nodes[-1], runs=(Run("Mulai berlaku besok."),))
    assert save(office, draft, [*nodes[:-1], last]) == 1
    nodes = list(text(office, draft))
    new = writing.node("n" * 32, NodeKind.ARTICLE, 2, "Baru.")
    assert save(office, draft, [*nodes[:-1], new, nodes[-1]]) == 1, "neighbours stay"
    nodes = list(text(office, draft))
    moved = [*nodes[:-2], nodes[-1], nodes[-2]]
    assert save(office, draft, moved) == 1, "one of the two moved"
    assert text(office, draft) == tuple(moved)


def test_references_are_stored_in_their_words_of_today(office: Database, draft: int) -> None:
    """Put an article before the second one: who refers to Pasal 2 says Pasal 3 now, and can be
    found by that."""
    nodes = list(text(office, draft))
    place = nodes.index(writing.at(nodes, "Pasal 2"))
    nodes.insert(place, writing.node("n" * 32, NodeKind.ARTICLE, 2, "Baru."))
    assert save(office, draft, nodes) == 2, "the new one, and the one that refers"
    told = "sebagaimana dimaksud dalam Pasal 3 ayat (1) dan ayat (2) ditetapkan."
    assert any(node.text.endswith(told) for node in text(office, draft))
    with office.read() as session:
        keys = session.scalars(
            select(PolicyNode.text_key).where(PolicyNode.text_key.contains("pasal 3 ayat 1"))
        ).all()
    assert len(keys) == 1


def test_who_saved_first_is_not_overwritten(office: Database, draft: int) -> None:
    """Two people have the text open: the second is told, and undo does not fool anybody."""
    nodes = text(office, draft)
    seen = read(office, draft).saved
    changed = texts.save_text(office, draft, nodes[:-1], saved=seen)
    with pytest.raises(ChangedMeanwhile, match="saved by somebody else"):
        texts.save_text(office, draft, nodes, saved=seen)
    theirs = read(office, draft).saved
    undo(office, changed.operation_id)
    assert read(office, draft).saved == seen, "undone: what was read then stands there again"
    texts.save_text(office, draft, nodes[:-2], saved=seen)
    with pytest.raises(ChangedMeanwhile):
        texts.save_text(office, draft, nodes, saved=theirs)


def test_undo_of_a_save_is_one_step(office: Database, draft: int) -> None:
    """The whole text is as before, also a removed branch."""
    before = text(office, draft)
    changed = texts.save_text(office, draft, before[:3], saved=read(office, draft).saved)
    undo(office, changed.operation_id)
    assert text(office, draft) == before


def test_a_part_that_is_referred_to_goes_only_after_it_was_said(
    office: Database, draft: int
) -> None:
    """Who refers is named; then the references stay as words and are listed."""
    nodes = text(office, draft)
    gone = writing.at(nodes, "Pasal 2 ayat (2)")
    rest = [node for node in nodes if node is not gone]
    with pytest.raises(texts.ReferredTo) as refusal:
        save(office, draft, rest)
    assert str(refusal.value).startswith("Pasal 2 ayat (2) would be removed, but Pasal 3 refer")
    assert [part.address for part in refusal.value.referring] == ["Pasal 3"]
    assert text(office, draft) == nodes, "nothing was saved"
    save(office, draft, rest, broken=True)
    assert [words for _, words in broken(text(office, draft))] == ["ayat (2)"]
    save(office, draft, text(office, draft)[:-1])  # it was said: no question twice


def test_odd_letters_are_just_letters(office: Database, draft: int) -> None:
    """Markup, signs, emoji stay as typed; NUL is left out and half a character marked."""
    odd = writing.node("o" * 32, NodeKind.ARTICLE, 0, "<b>A & B</b> 😀 \x00x\ud83d y")
    save(office, draft, [*text(office, draft), odd])
    assert text(office, draft)[-1].text == "<b>A & B</b> 😀 x\ufffd y"


def test_there_is_one_draft(office: Database, draft: int) -> None:
    """A second draft is refused; a discarded one comes back by undo."""
    policy_id = read(office, draft).policy_id
    with pytest.raises(PersonError, match=r"already has a draft \(version 1\)"):
        texts.new_draft(office, policy_id)
    before = text(office, draft)
    changed = texts.discard_draft(office, draft)
    with pytest.raises(RemovedMeanwhile), office.read() as session:
        queries.version(session, draft)
    with pytest.raises(RemovedMeanwhile):
        texts.save_text(office, draft, before, saved=0)
    undo(office, changed.operation_id)
    assert text(office, draft) == before


def test_the_next_draft_is_a_copy_with_the_same_identities(office: Database, draft: int) -> None:
    """What was enacted stays; the copy begins without reasons and is compared part by part."""
    texts.set_reason(office, draft, text(office, draft)[-1].identity, "lama")
    enact(office, draft)
    version = read(office, draft)
    with pytest.raises(PersonError, match="Version 1 was enacted"):
        texts.save_text(office, draft, (), saved=version.saved)
    with pytest.raises(PersonError, match="Version 1 was enacted"):
        texts.discard_draft(office, draft)
    copy_id, _ = texts.new_draft(office, version.policy_id)
    copy = read(office, copy_id)
    assert (copy.number, copy.based_on_id, copy.form) == (2, draft, TextForm.REGULATION)
    assert text(office, copy_id) == tuple(replace(node, reason="") for node in text(office, draft))
    with office.read() as session:
        assert queries.draft_of(session, version.policy_id) == copy
        in_force = queries.in_force_of(session, version.policy_id)
        assert in_force is not None and in_force.id == draft
        assert [one.number for one in queries.versions(session, version.policy_id)] == [2, 1]


def test_reasons_stand_at_what_changed_and_at_what_is_gone(office: Database, draft: int) -> None:
    """The comparison tells the reason of a changed article, of a removed one, and what another
    feature knows."""
    enact(office, draft)
    old = text(office, draft)
    copy_id, _ = texts.new_draft(office, read(office, draft).policy_id)
    nodes = list(text(office, copy_id))
    gone = nodes.pop()
    third = nodes.index(writing.at(nodes, "Pasal 1"))
    nodes[third] = replace(nodes[third], runs=(Run("Diubah."),))
    save(office, copy_id, nodes)
    texts.set_reason(office, copy_id, nodes[third].identity, " Usul Bagian Hukum ")
    texts.set_reason(office, copy_id, gone.identity, "Tidak perlu")
    first = nodes[0].identity
    source = lambda session, version_id: {first: ["Masukan 3"]}  # noqa: E731
    reasons.add_source(source)
    try:
        with office.read() as session:
            extra = reasons.of(session, copy_id)
            found = compare(old, queries.nodes(session, copy_id), reasons=extra)
    finally:
        reasons._sources.remove(source)
    told = {one.reason: one.change for one in found if one.reason}
    assert told == {
        "Masukan 3": Change.SAME,
        "Usul Bagian Hukum": Change.CHANGED,
        "Tidak perlu": Change.REMOVED,
    }
    save(office, copy_id, [*nodes, gone])
    with office.read() as session:
        assert reasons.of(session, copy_id) == {}, "it is there again"


def test_a_text_from_a_file_keeps_what_is_the_same(office: Database, draft: int) -> None:
    """Imported over a draft, articles that say the same or nearly so stay the same ones; the
    references among them too. Behind it, everything is new."""
    before = {node.identity for node in text(office, draft)}
    file = writing.recognised(
        writing.REGULATION.replace("paling lama 30 hari", "paling lama 14 hari kerja").replace(
            "BAB II\n", "Pasal 1A\nSama sekali lain.\nBAB II\n"
        )
    )
    seen = read(office, draft).saved
    changed = texts.import_text(office, draft, file.nodes, file="naskah.docx", saved=seen)
    after = text(office, draft)
    new = [node.text for node in after if node.identity not in before]
    assert new == ["Sama sekali lain."]
    assert not broken(after)
    assert len(changed.ids["policy_nodes"]) == 3, "the new one, the changed one, who refers"
    seen = read(office, draft).saved
    texts.import_text(office, draft, writing.regulation(), file="b.txt", saved=seen, append=True)
    assert len(text(office, draft)) == len(after) + len(before)
