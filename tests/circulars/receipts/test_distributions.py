"""A version in force goes out to an audience; who gets it is kept as it was on that day, sheet by
sheet, tied to the frozen paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest
import sqlalchemy as sa

from asn_desktop.circulars.commands import audiences
from asn_desktop.circulars.commands import distributions as commands
from asn_desktop.circulars.queries import distributions as queries
from asn_desktop.circulars.queries.audiences import (
    HEADS,
    WITHOUT_UNIT,
    SavedAudience,
    audience_size,
    chosen,
    saved_audiences,
    without_unit,
)
from asn_desktop.circulars.rules.audience import Criteria, To
from asn_desktop.circulars.rules.receipts import DistributionState
from asn_desktop.core.errors import Cancelled, PersonError, RightError
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.progress import CancelAfter
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.database.rights import Actor
from asn_desktop.employees.commands import change_field, save_employee, save_unit
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.records import Employee, Position
from asn_desktop.policies.queries import conditions
from asn_desktop.policies.records import PolicyVersion
from asn_desktop.policies.rules.stages import Stage
from tests import offices
from tests.circulars.receipts.sending import (
    FINGERPRINT,
    MAKE,
    SENT,
    TODAY,
    circular,
    count,
    entry,
    rows,
    sent,
    stored,
)


@pytest.fixture
def office(site: offices.Site) -> Iterator[Database]:
    """A practice office, in a file and on a server."""
    with Database.open(offices.practice(site)) as database:
        yield database


@pytest.fixture
def filed(tmp_path: object) -> Iterator[Database]:
    """A practice office in a file."""
    with Database.open(offices.practice(tmp_path)) as database:  # type: ignore[call-overload]
        yield database


AT_WORK = sa.or_(Employee.legal_status.is_(None), Employee.legal_status == "active")


def _chosen(database: Database, criteria: Criteria) -> set[int | None]:
    with database.read() as session:
        people = chosen(session, criteria)
        size = audience_size(session, criteria)
    assert size.recipients == len(people)
    assert size.sheets == len({each.sheet for each in people})
    return {each.employee_id for each in people}


def test_criteria_choose_people(office: Database) -> None:
    """By unit with all below, kind of post, level, grade, kind of employee; only who is at work
    unless said otherwise; the count told while choosing is the number that is sent."""
    assert len(_chosen(office, Criteria())) == count(office, AT_WORK)
    everybody = _chosen(office, Criteria(active_only=False))
    assert len(everybody) == count(office)
    pns = _chosen(office, Criteria(employee_types=("pns",)))
    assert len(pns) == count(office, AT_WORK, Employee.employee_type == "pns")
    graded = _chosen(office, Criteria(grade_from=33))
    assert len(graded) == count(office, AT_WORK, Employee.grade >= 33, Employee.grade < 100)
    posts = sa.select(Position.id).where(Position.kind == "functional")
    functional = _chosen(office, Criteria(post_kinds=("functional",)))
    assert len(functional) == count(office, AT_WORK, Employee.position_id.in_(posts))
    with office.read() as session:
        tree = unit_tree(session)
    agency = next(entry.id for entry in tree.below(None) if tree.below(entry.id))
    inside = Employee.unit_id.in_(tree.subtree(agency))
    assert len(_chosen(office, Criteria(units=(agency,)))) == count(office, AT_WORK, inside)


def test_single_people_are_added_and_left_out(filed: Database) -> None:
    """Whatever else is chosen."""
    few = Criteria(employee_types=("cpns",))
    others = sorted(_chosen(filed, Criteria()) - _chosen(filed, few), key=str)
    more = replace(few, added=tuple(each for each in others[:2] if each))
    assert _chosen(filed, more) == _chosen(filed, few) | set(others[:2])
    left = replace(Criteria(), left_out=tuple(each for each in others[:3] if each))
    assert not _chosen(filed, left) & set(others[:3])


def test_levels_and_echelons_complement_each_other(filed: Database) -> None:
    """Choosing a level of functional posts and an echelon of managerial ones means both."""
    level = _chosen(filed, Criteria(levels=("junior_expert",)))
    echelon = _chosen(filed, Criteria(echelons=("II.b",)))
    assert level and echelon
    assert (
        _chosen(filed, Criteria(levels=("junior_expert",), echelons=("II.b",))) == level | echelon
    )


def test_the_heads_of_units_get_one_copy_each(office: Database) -> None:
    """Every agency, addressed to the person who leads it, or else to the office held."""
    with office.read() as session:
        tree = unit_tree(session)
        heads = chosen(session, Criteria(To.HEADS))
    assert [each.unit_id for each in heads] == [entry.id for entry in tree.below(None)]
    assert {each.sheet for each in heads} == {HEADS}
    known = [each for each in heads if each.employee_id]
    assert known and all(each.nip and each.position for each in known)
    unknown = [each for each in heads if not each.employee_id]
    assert all(each.name == each.position != "" for each in unknown)
    by_kind = Criteria(To.HEADS, unit_kinds=("village",))
    wanted = [entry.id for _, entry in tree.walk() if entry.kind == "village"]
    with office.read() as session:
        assert [each.unit_id for each in chosen(session, by_kind)] == wanted


def test_a_distribution_keeps_everybody_as_of_that_day(office: Database) -> None:
    """Names, posts and units stay as they were when it went out, on numbered sheets without gaps,
    tied to the frozen paper."""
    number = sent(office, due=dt.date(2026, 3, 16))
    made = entry(office, number)
    assert made.completion.total == count(office, AT_WORK) == stored(office, number)
    assert (made.fingerprint, made.number, made.sent_on) == (FINGERPRINT, number, SENT)
    assert made.state is DistributionState.OPEN and made.is_overdue(TODAY)
    assert not made.is_outdated
    before = rows(office, number)
    places = [(each.sheet, each.row) for each in before]
    assert places == sorted(set(places))
    assert {sheet for sheet, row in places if row == 1} == set(
        range(1, max(sheet for sheet, _ in places) + 1)
    )
    assert len({(each.sheet, each.sheet_name) for each in before}) == places[-1][0]
    person = next(each for each in before if each.employee_id)
    save_employee(office, {"name": "Nama Baru"}, employee_id=person.employee_id, today=TODAY)
    assert rows(office, number) == before


def test_sending_is_one_step(office: Database) -> None:
    """Undo takes the whole distribution back; its number is not given a second time, as it may
    stand on printed sheets."""
    version = circular(office)
    number, changed = commands.open_distribution(office, version, Criteria(), sent_on=SENT)
    undo(office, changed.operation_id)
    assert stored(office, number) == 0
    again, _ = commands.open_distribution(office, version, Criteria(), sent_on=SENT)
    assert again > number


def test_a_stopped_sending_leaves_nothing(filed: Database) -> None:
    """A cancel in the middle is as if nothing had been asked."""
    version = circular(filed)

    def known() -> list[int]:
        with filed.read() as session:
            return [each.id for each in queries.open_distributions(session, filed.actor)]

    before = known()
    with pytest.raises(Cancelled):
        commands.open_distribution(
            filed, version, Criteria(), sent_on=SENT, progress=CancelAfter(1)
        )
    assert known() == before


def test_what_cannot_be_sent_is_said(filed: Database) -> None:
    """A draft, an old version, nobody, a day before the enactment, a due day before the sending."""
    draft, old = circular(filed, state="draft"), circular(filed, state="retired")
    version = circular(filed)
    nobody = Criteria(positions=(999_999,))
    for which, criteria, day, due, words in (
        (draft, Criteria(), SENT, None, "Hanya versi yang berlaku"),
        (old, Criteria(), SENT, None, "Hanya versi yang berlaku"),
        (999, Criteria(), SENT, None, "Hanya versi yang berlaku"),
        (version, nobody, SENT, None, "Tidak ada penerima"),
        (version, Criteria(), dt.date(2026, 1, 1), None, "sebelum tanggal penetapan"),
        (version, Criteria(), SENT, dt.date(2026, 3, 1), "sebelum tanggal pengiriman"),
        (version, Criteria(grade_from=31, grade_to=105), SENT, None, "berbeda jenjang"),
    ):
        with pytest.raises(PersonError) as refused:
            commands.open_distribution(filed, which, criteria, sent_on=day, due_on=due)
        assert words in str(refused.value)


def test_who_has_no_unit_is_told_and_gets_a_sheet(office: Database) -> None:
    """Nobody is lost: they are listed by name before sending and stand on a sheet of their own."""
    with office.read() as session:
        people = list(session.scalars(sa.select(Employee.id).where(AT_WORK).limit(2)))
    change_field(office, people, "unit_id", None, today=TODAY)
    with office.read() as session:
        assert audience_size(session, Criteria()).without_unit == 2
        listed = without_unit(session, Criteria())
    assert len(listed) == 2
    number = sent(office)
    last = [each for each in rows(office, number) if each.sheet_name == WITHOUT_UNIT]
    assert len(last) == 2 and last[0].sheet == max(each.sheet for each in rows(office, number))
    assert all(each.name in " ".join(listed) for each in last)


def test_late_comers_are_added_behind_the_others(office: Database) -> None:
    """Who joins later gets a row at the end of the unit's sheet; nobody gets a second one."""
    number = sent(office, Criteria(employee_types=("pns",)))
    before = rows(office, number)
    assert commands.add_late_comers(office, number)[0] == 0
    with office.read() as session:
        other = session.scalar(
            sa.select(Employee.id).where(
                AT_WORK, Employee.employee_type == "pppk", Employee.unit_id.is_not(None)
            )
        )
    assert other is not None
    assert commands.add_late_comers(office, number, employees=[other])[0] == 1
    after = rows(office, number)
    (late,) = [each for each in after if each.employee_id == other]
    assert len(after) == len(before) + 1
    same = [each.row for each in before if each.sheet == late.sheet]
    assert late.row == len(same) + 1
    assert commands.add_late_comers(office, number, employees=[other])[0] == 0


def test_a_new_unit_gets_a_new_sheet(office: Database) -> None:
    """Sheets that were printed keep their numbers."""
    number = sent(office)
    sheets_before = {each.sheet for each in rows(office, number)}
    unit, _ = save_unit(office, {"name": "Puskesmas Baru Sekali", "kind": "health_centre"})
    nip = "199001012015031001"
    save_employee(office, {"nip": nip, "name": "Pegawai Baru", "unit_id": unit}, today=TODAY)
    commands.add_late_comers(office, number)
    (late,) = [each for each in rows(office, number) if each.nip == nip]
    assert late.sheet == max(sheets_before) + 1 and late.row == 1
    assert late.sheet_name == "Puskesmas Baru Sekali"


def test_a_distribution_is_closed_cancelled_and_opened_again(office: Database) -> None:
    """A cancelled one stays on record with everybody who was asked."""
    number = sent(office)
    total = stored(office, number)
    commands.close_distribution(office, number)
    assert entry(office, number).state is DistributionState.CLOSED
    with pytest.raises(PersonError, match="ditutup atau dibatalkan"):
        commands.add_late_comers(office, number)
    commands.reopen_distribution(office, number)
    changed = commands.cancel_distribution(office, number)
    assert entry(office, number).state is DistributionState.CANCELLED
    assert stored(office, number) == total
    undo(office, changed.operation_id)
    assert entry(office, number).state is DistributionState.OPEN
    commands.change_distribution(office, number, due_on=TODAY, note=" lewat kurir ")
    assert (entry(office, number).due_on, entry(office, number).note) == (TODAY, "lewat kurir")
    with pytest.raises(PersonError):
        commands.change_distribution(office, number, due_on=dt.date(2026, 1, 1), note="")


def test_a_replaced_version_makes_old_receipts_old(office: Database) -> None:
    """What was received of the earlier version says so."""
    number = sent(office)
    with office.write(MAKE) as work:
        version = work.session.get(PolicyVersion, entry(office, number).version_id)
        assert version is not None
        version.state = "retired"
    assert entry(office, number).is_outdated
    listed = offices.listed(office, "receipts", ListQuery(filters={"distribution": (number,)}))
    assert {row["version"] for row in listed} == {"1 (versi lama)"}


def test_an_enactment_whose_paper_went_out_stays(office: Database) -> None:
    """Before an enactment is taken back, what went out is cancelled: nobody signs for a draft."""
    number = sent(office)
    policy = entry(office, number).policy_id
    with office.read() as session:
        (said,) = conditions.holding(session, policy, Stage.ENACTMENT)
    assert f"distribusi {number}" in said
    commands.cancel_distribution(office, number)
    with office.read() as session:
        assert conditions.holding(session, policy, Stage.ENACTMENT) == []


def test_lists_are_kept_by_name(office: Database) -> None:
    """Two lists never have one name; a list can be changed and taken away."""
    criteria = Criteria(employee_types=("pns",), units=(1,))

    def known() -> dict[int, SavedAudience]:
        with office.read() as session:
            return {each.id: each for each in saved_audiences(session)}

    before = known()
    key, _ = audiences.save_audience(office, " Semua  PNS sekali ", criteria)
    kept = known()[key]
    assert (kept.name, kept.criteria) == ("Semua PNS sekali", criteria)
    for name in ("Semua PNS sekali", "  "):
        with pytest.raises(PersonError):
            audiences.save_audience(office, name, criteria)
    audiences.save_audience(office, "PNS saja", Criteria(), audience_id=key, version=kept.version)
    assert (known()[key].name, known()[key].criteria) == ("PNS saja", Criteria())
    audiences.remove_audience(office, key)
    assert known() == before


def test_limited_people_send_and_see_only_their_units(office: Database) -> None:
    """Somebody who works for one agency neither sends to others nor sees their receipts."""
    number = sent(office)
    with office.read() as session:
        tree = unit_tree(session)
    agency = next(
        entry.id
        for entry in tree.below(None)
        if count(office, AT_WORK, Employee.unit_id.in_(tree.subtree(entry.id))) > 2
    )
    inside = count(office, AT_WORK, Employee.unit_id.in_(tree.subtree(agency)))
    version = circular(office)
    everywhere = office.actor
    office.actor = Actor("Budi", "budi", None, frozenset({agency}))
    try:
        assert entry(office, number).completion.total == inside == len(rows(office, number))
        for forbidden in (
            lambda: commands.open_distribution(office, version, Criteria(), sent_on=SENT),
            lambda: commands.cancel_distribution(office, number),
        ):
            with pytest.raises(RightError, match="unit"):
                forbidden()
        own, _ = commands.open_distribution(
            office, version, Criteria(units=(agency,)), sent_on=SENT
        )
        commands.close_distribution(office, own)
    finally:
        office.actor = everywhere
    assert entry(office, number).state is DistributionState.OPEN
    assert stored(office, own) == inside
