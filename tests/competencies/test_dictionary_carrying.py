"""From one framework to another: assessments and standards go along, nothing is changed, and one
step takes all of it back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from asn_desktop.competencies.commands.dictionary import install, save_competency
from asn_desktop.competencies.commands.dictionary_carrying import carry
from asn_desktop.competencies.commands.frameworks import save_framework
from asn_desktop.competencies.queries.dictionary import competencies, frameworks
from asn_desktop.competencies.queries.dictionary_carrying import (
    carrying_offer,
    likely_pair,
    preview,
)
from asn_desktop.competencies.records import (
    Assessment,
    CompetencyMapping,
    CountedLevel,
    RequiredLevel,
)
from asn_desktop.competencies.rules.dictionary_carrying import Carried
from asn_desktop.core.errors import PersonError
from asn_desktop.database.base import Record, table_of
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from tests import offices
from tests.competencies.dictionaries import assess, id_of, require, somebody

FIRST_DAY = dt.date(2027, 1, 1)


@pytest.fixture
def office(site: offices.Site) -> Iterator[Database]:
    """An office with the nine, some of it used, and a new framework with two of them."""
    with Database.open(offices.empty(site)) as database:
        install(database)
        old, _ = _frameworks(database)[0], None
        new, _ = save_framework(database, {"name": "Baru", "legal_basis": "Permenpan-RB 1/2027"})
        for name in ("Integritas", "Komunikasi Efektif"):
            save_competency(database, {"framework_id": new, "name": name, "group": "managerial"})
        integrity = id_of(database, "Integritas", old)
        assess(database, integrity, 2, note="bukti", valid_until=dt.date(2028, 3, 1))
        assess(database, integrity, 0, assessed_on=dt.date(2024, 3, 1))
        assess(database, integrity, 5, void_reason="salah orang")
        assess(database, id_of(database, "Komunikasi"), 3)
        require(database, integrity, 3)
        require(database, id_of(database, "Komunikasi"), 2)
        require(database, id_of(database, "Komunikasi Efektif"), 4)
        yield database


def _frameworks(database: Database) -> list[int]:
    with database.read() as session:
        return [each.id for each in frameworks(session)]


def pairs(office: Database) -> tuple[int, int, list[Carried]]:
    """What is proposed, with level 2 of integrity raised to 3."""
    with office.read() as session:
        likely = likely_pair(session)
        assert likely is not None
        offer = carrying_offer(session, *likely)
    found = [
        Carried(each.source, each.target, {2: 3} if each.similarity == 100 else {})
        for each in offer.proposals.values()
        if each.target is not None
    ]
    return *likely, found


def of_target(
    office: Database, record: type[Record], competency: int
) -> list[sa.Row[tuple[object, ...]]]:
    table = table_of(record)
    names = [each.name for each in table.c if each.name not in ("id", "uid", "version")]
    query = sa.select(*(table.c[name] for name in names)).where(table.c.competency_id == competency)
    with office.read() as session:
        return list(session.execute(query.order_by(table.c.id)))


def test_assessments_are_copied_and_standards_go_along(office: Database) -> None:
    """Each copy has the day, the end and the note of its original, the mapped level (0 stays 0) and
    says where it is from; void ones stay behind; a post keeps the level it has; the old framework
    ends the day before and the new one begins. What was recorded is as it was."""
    source, target, found = pairs(office)
    old, new = id_of(office, "Integritas", source), id_of(office, "Integritas", target)
    before = of_target(office, Assessment, old)
    with office.read() as session:
        expected = preview(session, found)
    assert (expected.assessments, expected.standards) == (3, 1)
    assert (expected.kept_assessments, expected.kept_standards) == (0, 1)
    carry(office, source, target, found, first_day=FIRST_DAY)
    copies = of_target(office, Assessment, new)
    assert [(row.level, row.method) for row in copies] == [(3, "carried"), (0, "carried")]
    assert (copies[0].note, copies[0].valid_until) == ("bukti", dt.date(2028, 3, 1))
    assert [row.assessed_on for row in copies] == [row.assessed_on for row in before[:2]]
    assert all(row.carried_from for row in copies)
    assert of_target(office, Assessment, old) == before
    assert [row.level for row in of_target(office, RequiredLevel, new)] == [3]
    kept = of_target(office, RequiredLevel, id_of(office, "Komunikasi Efektif"))
    assert [row.level for row in kept] == [4]
    with office.read() as session:
        days = {each.id: (each.valid_from, each.valid_to) for each in frameworks(session)}
        count = [len(competencies(session, FIRST_DAY - dt.timedelta(back))) for back in (1, 0)]
        levels = session.scalars(
            sa.select(CompetencyMapping.levels).order_by(CompetencyMapping.id)
        ).all()
        counted = session.scalars(
            sa.select(CountedLevel.level).where(CountedLevel.competency_id == new)
        ).all()
    assert days == {source: (None, dt.date(2026, 12, 31)), target: (FIRST_DAY, None)}
    assert count == [9, 2]
    assert levels == [{"2": 3}, {}]
    assert 3 in counted


def test_carrying_again_takes_nothing_twice_and_undoing_leaves_no_trace(office: Database) -> None:
    """A second time only what is new goes along; undone, the office is as it was before."""
    source, target, found = pairs(office)
    new = id_of(office, "Integritas", target)
    done = carry(office, source, target, found, first_day=FIRST_DAY)
    assess(office, id_of(office, "Integritas", source), 1, assessed_on=dt.date(2026, 3, 1))
    again = carry(office, source, target, found, first_day=FIRST_DAY)
    assert [row.level for row in of_target(office, Assessment, new)] == [3, 0, 1]
    for operation in (again, done):
        undo(office, operation.operation_id)
    assert of_target(office, Assessment, new) == []
    assert of_target(office, RequiredLevel, new) == []
    with office.read() as session:
        assert {(each.valid_from, each.valid_to) for each in frameworks(session)} == {(None, None)}


def test_what_cannot_be_carried_is_refused_in_words(office: Database) -> None:
    """The same framework, a day before the old one began or after the new one ends, a competency
    that went elsewhere meanwhile: nothing is written."""
    source, target, found = pairs(office)
    save_framework(office, {"valid_from": dt.date(2027, 6, 1)}, framework_id=source)
    save_framework(office, {"valid_to": dt.date(2027, 12, 31)}, framework_id=target)
    swapped = [Carried(each.target, each.source) for each in found]
    for where, which, day, sentence in (
        ((source, source), found, FIRST_DAY, "dua kerangka yang berbeda"),
        ((source, target), found, FIRST_DAY, "baru berlaku mulai 01-06-2027"),
        ((source, target), found, dt.date(2029, 1, 1), "hanya berlaku sampai 31-12-2027"),
        ((source, target), swapped, FIRST_DAY, "Kamus sementara itu diubah"),
        ((source, target), [], FIRST_DAY, "Belum ada kompetensi"),
    ):
        with pytest.raises(PersonError, match=sentence):
            carry(office, *where, which, first_day=day)
    assert of_target(office, Assessment, id_of(office, "Integritas", target)) == []
    assert somebody(office)
