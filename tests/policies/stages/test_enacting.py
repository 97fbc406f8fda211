"""A draft becomes binding, and stops being so, in one operation with all that belongs to it."""

from __future__ import annotations

import pytest

from asn_desktop.core.errors import (
    ChangedMeanwhile,
    PersonError,
    RightError,
    WorldError,
)
from asn_desktop.core.prose import Run
from asn_desktop.database.history import undo
from asn_desktop.database.rights import Actor
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.policies.commands import texts
from asn_desktop.policies.commands.enacting import enact, repeal
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.commands.removing import remove_policies
from asn_desktop.policies.queries import frozen
from asn_desktop.policies.queries import texts as written
from asn_desktop.policies.records import PolicyVersion
from asn_desktop.policies.rules.enactment import Frozen
from asn_desktop.policies.rules.stages import Stage
from asn_desktop.policies.rules.text import Node, NodeKind, text_digest
from tests.offices import digest
from tests.policies.stages.cycle import PAPER, TODAY, Cycle, day, enactment, text

S = Stage


def test_enacting_sets_all_that_belongs_to_it(ready: Cycle) -> None:
    """Number, year and dates stand in the register, the version is in force under its heading and
    digest, the paper is kept byte for byte, and the step is in the timeline."""
    ready.enact()
    row = ready.columns
    assert (row["number"], row["year"], row["stage"]) == ("12", 2026, "enactment")
    assert (row["enacted_on"], row["promulgated_on"]) == (day(20), day(20))
    assert (row["valid_from"], row["valid_to"]) == (day(21), None)
    assert row["gazette"] == "Berita Daerah Kota Contoh Tahun 2026 Nomor 12"
    assert "12" in row["search_key"] and row["number_key"] == "12"
    (version_id,) = ready.version_ids
    with ready.database.read() as session:
        version = session.get_one(PolicyVersion, version_id)
        assert (version.state, version.enacted_on) == ("in_force", day(20))
        heading = [
            "mayor_regulation", "12", "2026", "Pengembangan Kompetensi", "2026-11-20",
        ]  # fmt: skip
        assert version.heading == heading
        assert version.digest == text_digest(written.nodes(session, version_id), heading)
        assert frozen.frozen(session, version_id) == PAPER
    step = ready.timeline[-1]
    assert (step.stage, step.day, step.version_id) == (S.ENACTMENT, day(20), version_id)
    assert ready.database.check() == []


def test_a_number_is_kept_without_its_words(ready: Cycle) -> None:
    """ "Nomor 12 Tahun 2026" is the number 12."""
    ready.enact(number=" Nomor  12 Tahun 2026 ")
    assert ready.columns["number"] == "12"


def test_the_earlier_version_retires_in_the_same_operation(binding: Cycle) -> None:
    """There is never a moment with two versions in force or none."""
    binding.enact(number="3", year=2026, enacted_on=day(26), promulgated_on=day(26),
                  valid_from=day(27))  # fmt: skip
    assert binding.versions == [(1, "retired"), (2, "in_force")]
    first, second = binding.version_ids
    with binding.database.read() as session:
        assert session.get_one(PolicyVersion, first).retired_on == day(27)
        # the earlier one still tells under which number it was enacted
        assert session.get_one(PolicyVersion, first).heading[1] == "12"
        assert session.get_one(PolicyVersion, second).heading[1] == "3"
    assert binding.database.check() == []


def test_the_undo_of_an_enactment_is_one_step(binding: Cycle) -> None:
    """Everything is as before, also the earlier version and number; the redo enacts again with the
    same paper."""
    before = binding.columns
    changed = binding.enact(
        number="3", enacted_on=day(26), promulgated_on=day(26), valid_from=day(27)
    )
    _, second = binding.version_ids
    undone = undo(binding.database, changed.operation_id)
    assert not undone.kept
    after = binding.columns
    assert {name: after[name] for name in after if name != "version"} == {
        name: before[name] for name in before if name != "version"
    }
    assert binding.versions == [(1, "in_force"), (2, "draft")]
    assert binding.papers(second) == []
    undo(binding.database, undone.changed.operation_id)
    assert binding.versions == [(1, "retired"), (2, "in_force")]
    assert binding.papers(second) == [PAPER.name]
    assert binding.database.check() == []


def test_taking_an_enactment_back_keeps_its_paper(binding: Cycle) -> None:
    """The earlier version is in force again under its own number and dates, the text is a draft
    again, and the paper that was signed stays on record; the corrected one is kept beside it."""
    before = binding.columns
    binding.enact(number="3", enacted_on=day(26), promulgated_on=day(26), valid_from=day(27))
    _, second = binding.version_ids
    binding.take_back("nomor salah")
    assert binding.versions == [(1, "in_force"), (2, "draft")]
    after = binding.columns
    for name in ("number", "year", "enacted_on", "gazette", "valid_from", "search_key", "stage"):
        assert after[name] == before[name], name
    with binding.database.read() as session:
        version = session.get_one(PolicyVersion, second)
        assert (version.digest, version.heading, version.enacted_on) == ("", [], None)
        assert frozen.frozen(session, second) is None
    assert binding.papers(second) == [PAPER.name]
    binding.enact(
        paper=Frozen("Perwal 4-2026.pdf", b"%PDF-1.7 corrected", 3, True),
        number="4", enacted_on=day(26), promulgated_on=day(26), valid_from=day(27),
    )  # fmt: skip
    assert binding.papers(second) == ["Perwal 4-2026.pdf", PAPER.name]
    assert binding.columns["number"] == "4"
    assert [step.holds for step in binding.timeline][-2:] == [False, True]


def test_a_version_whose_paper_is_kept_is_not_discarded(ready: Cycle) -> None:
    """After the enactment was taken back the draft is changed, not thrown away with its paper; the
    policy stays in the register, too."""
    ready.enact()
    ready.take_back("nomor salah")
    (version_id,) = ready.version_ids
    with pytest.raises(PersonError, match="was enacted once"):
        texts.discard_draft(ready.database, version_id)
    with pytest.raises(PersonError, match="stays in the register"):
        remove_policies(ready.database, [ready.id])
    assert ready.papers(version_id) == [PAPER.name]


def test_what_was_corrected_since_does_not_hinder_taking_back(ready: Cycle) -> None:
    """A note corrected after the enactment stays corrected, although its undo is refused."""
    enacted = ready.enact()
    save_policy(ready.database, {"note": "Salinan ada di map 4"},
                policy_id=ready.id, today=TODAY)  # fmt: skip
    with pytest.raises(PersonError, match="take steps back in the tab"):
        undo(ready.database, enacted.operation_id)
    assert ready.versions == [(1, "in_force")]
    ready.take_back("salah")
    row = ready.columns
    assert row["note"] == "Salinan ada di map 4"
    assert (row["number"], row["enacted_on"], row["stage"]) == (None, None, "discussion")


def test_an_enactment_is_not_taken_back_over_a_new_draft(ready: Cycle) -> None:
    """Two drafts of one policy never stand beside each other."""
    enacted = ready.enact()
    texts.new_draft(ready.database, ready.id)
    with pytest.raises(PersonError, match="new draft already"):
        ready.take_back()
    with pytest.raises(PersonError, match="two drafts"):
        undo(ready.database, enacted.operation_id)
    assert ready.versions == [(1, "in_force"), (2, "draft")]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"number": ""}, "The number is missing"),
        ({"enacted_on": day(29)}, "29-11-2026 is still to come"),
        ({"enacted_on": day(2), "promulgated_on": None}, "02-11-2026 is before the step"),
        ({"promulgated_on": day(19)}, "before it was enacted"),
        ({"valid_from": None}, "from when the policy is valid"),
        ({"valid_to": day(1)}, "last day in force"),
        ({"year": 2025}, "not that of the enactment"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    ready: Cycle, values: dict[str, object], sentence: str
) -> None:
    """Each wrong number or date is told in words; the office is as it was."""
    before = digest(ready.database.location) if ready.database.key is None else ""
    with pytest.raises(PersonError, match=sentence):
        ready.enact(**values)
    assert digest(ready.database.location) == before


def test_a_number_belongs_to_one_policy(ready: Cycle) -> None:
    """The same kind, number and year is refused with the name of the policy that has it."""
    save_policy(
        ready.database,
        {"kind": "mayor_regulation", "number": "012", "year": 2026, "title": "Pola Karier",
         "enacted_on": day(2), "valid_from": day(2)},
        today=TODAY,
    )  # fmt: skip
    with pytest.raises(PersonError, match="Perwal 012/2026 Pola Karier"):
        ready.enact()
    ready.enact(number="13")


def test_without_a_draft_there_is_nothing_to_enact(policy: Cycle) -> None:
    """A policy whose draft was discarded in the discussion is told so."""
    policy.discussed()
    (version_id,) = policy.version_ids
    texts.discard_draft(policy.database, version_id)
    with pytest.raises(PersonError, match="There is no draft with a text yet"):
        policy.enact()


def test_a_broken_reference_is_not_enacted(policy: Cycle) -> None:
    """An article that was referred to and deleted stops the enactment, and is named."""
    nodes = text("Isi.")
    nodes.append(
        Node("pasal2", NodeKind.ARTICLE, (Run("Sesuai "), Run("Pasal 9", target="hilang")))
    )
    policy.to(S.DRAFTING)
    policy.draft(nodes)
    policy.to(S.PARTICIPATION, note="Rujukan diperbaiki setelah konsultasi")
    policy.to(S.DISCUSSION, note="Berita acara")
    with pytest.raises(PersonError, match="deleted: Pasal 2 → Pasal 9"):
        policy.enact()


def test_an_enactment_waits_for_its_stage(policy: Cycle) -> None:
    """A plan is not enacted; from drafting only with a reason for all that is skipped."""
    with pytest.raises(PersonError, match="no step to “Penetapan”"):
        policy.enact()
    policy.to(S.DRAFTING)
    policy.draft()
    with pytest.raises(PersonError, match="skips “Partisipasi”, “Pembahasan”"):
        policy.enact()
    policy.enact(note="Perintah langsung Wali Kota")


def test_a_discussion_without_a_trace_needs_a_reason(policy: Cycle) -> None:
    """Where no note and no paper shows the discussion, one says why and goes on."""
    policy.to(S.DRAFTING)
    policy.draft()
    policy.to(S.PARTICIPATION, S.DISCUSSION)
    with pytest.raises(PersonError, match="Nothing shows the result of the discussion"):
        policy.enact()
    policy.enact(note="Dibahas lisan, berita acara menyusul")


def test_a_paper_of_an_older_draft_is_refused(ready: Cycle) -> None:
    """Whoever looked at a preview does not enact what another clerk wrote since."""
    (version_id,) = ready.version_ids
    with ready.database.read() as session:
        seen = text_digest(written.nodes(session, version_id))
    ready.draft(text("Pegawai berhak atas 40 JP setahun."))
    with pytest.raises(ChangedMeanwhile, match="changed since the paper was made"):
        enact(ready.database, ready.id, enactment(), PAPER, today=TODAY, text=seen)
    assert ready.versions == [(1, "draft")]


def test_only_those_who_may_enact_do(ready: Cycle) -> None:
    """An analyst prepares everything and is refused at the last step."""
    ready.database.actor = Actor("Rina", "rina", frozenset({"policies.write"}))
    with pytest.raises(RightError, match="may not do this"):
        ready.enact()
    with pytest.raises(RightError):
        repeal(ready.database, ready.id, day=day(20), reason="x", today=TODAY)
    assert ready.versions == [(1, "draft")]


def test_what_belongs_elsewhere_is_part_of_it(ready: Cycle) -> None:
    """A deed of another feature is done in the same operation; where it fails, or the person
    cancels, nothing of the enactment stays."""
    seen: list[str] = []

    def also(work: UnitOfWork) -> None:
        seen.append(work.session.get_one(PolicyVersion, version_id).state)
        if len(seen) == 1:
            raise WorldError("nomor surat sudah dipakai")

    (version_id,) = ready.version_ids
    before = digest(ready.database.location)
    with pytest.raises(WorldError):
        ready.enact(also=also)
    assert digest(ready.database.location) == before
    ready.enact(also=also)
    assert seen == ["in_force", "in_force"]
