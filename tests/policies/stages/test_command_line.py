"""The cycle of a policy from the command line, as scripts rely on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_desktop.database.engine import Database
from asn_desktop.policies.commands import texts
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.queries import conditions, frozen
from asn_desktop.policies.queries import texts as written
from asn_desktop.policies.rules.stages import Stage
from tests import offices
from tests.offices import Outcome, run
from tests.policies.stages.cycle import TODAY, Cycle, day, text


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """An office with one planned regulation, its draft written."""
    path = offices.empty(tmp_path)
    with Database.open(path) as database:
        cycle = Cycle(database)
        texts.new_draft(database, cycle.id)
        cycle.draft(text("Pegawai berhak atas 20 JP setahun.", "Peraturan ini mulai berlaku."))
    return path


@pytest.fixture
def policy(office: Path) -> Iterator[Path]:
    """The same office, the regulation discussed."""
    for arguments in (
        ("penyusunan", "--date", "3-11-2026"),
        ("participation", "--date", "5-11-2026", "--note", "Undangan konsultasi"),
        ("discussion", "--date", "12-11-2026", "--note", "Berita acara"),
    ):
        assert call(office, "step", 1, *arguments).status == 0
    yield office


def call(office: Path, action: str, *arguments: object) -> Outcome:
    """One action on a policy."""
    return run("policy", action, *arguments, "--office", office, "--json", "--language", "en")


def test_steps_tell_where_a_policy_stands_and_what_it_needs(policy: Path) -> None:
    """policy steps gives the timeline and, for each further step, what is missing."""
    data = call(policy, "steps", 1).data
    assert (data["stage"], data["in_force"]) == ("discussion", None)
    assert [step["stage"] for step in data["steps"]] == ["drafting", "participation", "discussion"]
    assert data["steps"][1]["note"] == "Undangan konsultasi"
    (enactment, back) = data["next"]
    assert (enactment["stage"], enactment["missing"]) == ("enactment", [])
    assert (back["stage"], back["way"], back["needs_reason"]) == ("drafting", "back", True)
    shown = run("policy", "steps", 1, "--office", policy).out
    assert "Pembahasan" in shown and "Berita acara" in shown


def test_a_condition_of_another_feature_shows_on_the_command_line(policy: Path) -> None:
    """Its own sentence stands with the step it holds, and refuses the enactment with it."""

    def check(session: object, policy_id: int) -> list[str]:
        return ["Masukan nomor 3 belum dijawab."]

    conditions.require(Stage.ENACTMENT, check)
    try:
        (enactment, *_) = call(policy, "steps", 1).data["next"]
        assert [found["reason"] for found in enactment["missing"]] == [
            "Masukan nomor 3 belum dijawab."
        ]
        refused = call(policy, "enact", 1, "--number", "12", "--date", "20-11-2026")
        assert (refused.status, refused.out) == (1, "")
        assert refused.sentences == ["Masukan nomor 3 belum dijawab."]
    finally:
        conditions.withdraw(check)


def test_a_step_that_cannot_be_says_why(policy: Path) -> None:
    """Unknown stages, impossible steps, wrong dates and missing files are one sentence each and
    leave the office as it was."""
    before = offices.digest(policy)
    for arguments, said in (
        (("terbang",), "There is no stage “terbang”"),
        (("evaluation",), "there is no step to “Evaluasi”"),
        (("drafting",), "why the policy goes to"),
        (("drafting", "--note", "x", "--date", "31-2-2026"), "31-2-2026"),
        (("drafting", "--note", "x", "--date", "1-11-2026"), "01-11-2026 is before the step"),
        (("drafting", "--note", "x", "--file", policy.with_name("tidak-ada.pdf")), "tidak-ada"),
        (("enactment",), "no plain step"),
    ):
        refused = call(policy, "step", 1, *arguments)
        assert (refused.status, refused.out, len(refused.sentences)) == (1, "", 1), arguments
        assert said in refused.err
    assert offices.digest(policy) == before


def test_a_policy_is_enacted_taken_back_and_repealed(policy: Path) -> None:
    """policy enact makes the final paper and keeps it; take-back leaves it on record; repeal ends
    the policy."""
    scan = policy.with_name("naskah-ttd.pdf")
    scan.write_bytes(b"%PDF-1.4 pindaian")
    enacted = call(
        policy, "enact", 1, "--number", "12", "--date", "20-11-2026", "--valid-from", "21-11-2026",
        "--promulgated", "20-11-2026", "--gazette", "Berita Daerah 2026 Nomor 12", "--file", scan,
    )  # fmt: skip
    assert (enacted.status, enacted.data["stage"]) == (0, "enactment")
    assert enacted.data["name"] == "Perwal 12/2026"
    with Database.open(policy) as database, database.read() as session:
        version = written.in_force_of(session, 1)
        assert version is not None
        paper = frozen.frozen(session, version.id)
    assert paper is not None and paper.content.startswith(b"%PDF-")
    assert enacted.data["paper"]["sha256"] == paper.fingerprint
    assert call(policy, "steps", 1).data["steps"][-1]["document"] == "naskah-ttd.pdf"
    assert run("office", "check", policy).status == 0
    back = call(policy, "take-back", 1, "--reason", "nomor salah")
    assert (back.status, back.data["stage"], back.data["in_force"]) == (0, "discussion", None)
    assert call(policy, "enact", 1, "--number", "13", "--date", "20-11-2026").status == 0
    spread = call(policy, "step", 1, "dissemination", "--date", "22-11-2026")
    assert spread.status == 1 and "promulgation is missing" in spread.err
    applied = call(policy, "step", 1, "application", "--date", "22-11-2026", "--note", "menyusul")
    assert (applied.status, applied.data["stage"]) == (0, "application")
    assert call(policy, "repeal", 1).status == 1
    ended = call(policy, "repeal", 1, "--date", "25-11-2026", "--reason", "Diganti")
    assert (ended.status, ended.data["stage"], ended.data["in_force"]) == (0, "repeal", None)


def test_the_text_of_an_old_policy_is_taken_over(office: Path) -> None:
    """policy adopt keeps the draft of a policy that is in force under its own number; a planned one
    is refused in words."""
    refused = call(office, "adopt", 1)
    assert (refused.status, len(refused.sentences)) == (1, 1)
    with Database.open(office) as database:
        values = {"kind": "sop", "title": "Kenaikan Pangkat", "number": "SOP.2", "year": 2024}
        old, _ = save_policy(database, {**values, "enacted_on": day(2)}, today=TODAY)
        version, _ = texts.new_draft(database, old)
        texts.save_text(database, version, text("Isi."), saved=version_of(database, version))
    taken = call(office, "adopt", old)
    assert (taken.status, taken.data["stage"]) == (0, "application")
    assert taken.data["in_force"] == version and len(taken.data["paper"]["sha256"]) == 64


def version_of(database: Database, version: int) -> int:
    """How often its text was saved."""
    with database.read() as session:
        return written.version(session, version).saved
