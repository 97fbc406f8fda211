"""A circular is enacted on the command line with all that a clerk says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from asn_desktop.core.listing import ListQuery
from asn_desktop.database.engine import Database
from asn_desktop.features import record_kind
from asn_desktop.office.sample import fill
from asn_desktop.policies.queries.steps import timeline
from tests.circulars.letters.desk import Desk
from tests.offices import Outcome, run


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """An office with one circular, number 2 of its policies, as a draft."""
    path = tmp_path / "kantor.asn"
    with Database.create(path, practice=True) as database:
        fill(database, 0)
        desk = Desk(database)
        policy = desk.begin()
        desk.save(policy, classification="800.2.1", addressees="Camat")
    return path


def enact(office: Path, *arguments: object) -> Outcome:
    """Enact the circular today."""
    where = ("--office", office, "--language", "en")
    return run("policy", "enact", 2, "--note", "Tanpa pembahasan", *arguments, *where)


def test_the_document_of_the_step_stays_with_it(office: Path) -> None:
    """What is named with --file is attached to the enactment."""
    paper = office.parent / "disposisi.txt"
    paper.write_text("Setuju")
    assert enact(office, "--file", paper).status == 0
    with Database.open(office) as database, database.read() as session:
        assert timeline(session, 2)[-1].attachment == "disposisi.txt"


def test_numbers_that_are_left_out_are_told(office: Path) -> None:
    """A typed number that skips others is taken, and the clerk hears which ones are missing."""
    outcome = enact(office, "--number", "800.2.1/4/BKPSDM/2026")
    assert outcome.status == 0
    assert "leaves out the numbers 1–3" in outcome.err + outcome.out
    with Database.open(office) as database:
        assert len(record_kind("letter-numbers").source(database).ids(ListQuery())) == 1


def test_a_circular_is_not_promulgated(office: Path) -> None:
    """What a circular does not have is not swallowed."""
    outcome = enact(office, "--gazette", "Berita Daerah Nomor 1")
    assert outcome.status == 2
    assert "not promulgated" in outcome.err
