"""What came back is keyed sheet by sheet in one step each, or row by row from its code; it can be
corrected and taken back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from asn_desktop.circulars.commands import distributions as sending
from asn_desktop.circulars.commands import receipts as commands
from asn_desktop.circulars.queries import distributions as queries
from asn_desktop.circulars.queries.distributions import missing_first
from asn_desktop.circulars.rules.audience import Criteria, To
from asn_desktop.circulars.rules.codes import RowCode
from asn_desktop.circulars.rules.receipts import SIGNED, Mark, ReceiptState, read_keying
from asn_desktop.core.errors import PersonError, RightError
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.database.rights import Actor
from asn_desktop.database.tables import OperationRow
from asn_desktop.database.unit_of_work import operation_title
from asn_desktop.employees.records import Employee
from tests import offices
from tests.circulars.receipts.sending import TODAY, entry, rows, sent, states

DAY = dt.date(2026, 3, 5)


@pytest.fixture
def office(site: offices.Site) -> Iterator[Database]:
    """A practice office, in a file and on a server."""
    with Database.open(offices.practice(site)) as database:
        yield database


def _long_sheet(database: Database, number: int) -> tuple[int, int]:
    """A sheet with several rows, and how many."""
    with database.read() as session:
        found = queries.sheets(session, number, database.actor)
    sheet = max(found, key=lambda each: each.completion.total)
    assert sheet.completion.total > 4
    return sheet.number, sheet.completion.total


def _key(database: Database, number: int, sheet: int, line: str, by: str = "Kurir Amin") -> int:
    with database.read() as session:
        marks = read_keying(line, queries.sheet_rows(session, number, sheet))
    changed = commands.key_sheet(
        database, number, sheet, marks, received_on=DAY, received_by=by, today=TODAY
    )
    return changed.operation_id


def test_a_sheet_is_keyed_in_one_step(office: Database) -> None:
    """All but two have signed: one line, one undo step, and the figures follow."""
    number = sent(office)
    sheet, count = _long_sheet(office, number)
    operation = _key(office, number, sheet, "kecuali 2 (menolak), 3")
    now = states(office, number, sheet)
    assert (now[1], now[2], now[3]) == ("received", "refused", "pending")
    assert list(now.values()).count("received") == count - 2
    first = rows(office, number, sheet)[0]
    assert (first.received_on, first.received_by) == (DAY, "Kurir Amin")
    completion = entry(office, number).completion
    assert (completion.received, completion.refused) == (count - 2, 1)
    assert completion.pending == completion.total - count + 1
    undo(office, operation)
    assert set(states(office, number, sheet).values()) == {"pending"}


def test_a_receipt_keeps_its_day(office: Database) -> None:
    """A second line about a sheet touches only rows of which it says something new; a row keyed by
    mistake is opened again and loses its day."""
    number = sent(office)
    sheet, _ = _long_sheet(office, number)
    _key(office, number, sheet, "1-2", by="Ani")
    with office.read() as session:
        marks = read_keying("semua", queries.sheet_rows(session, number, sheet))
    commands.key_sheet(office, number, sheet, marks, received_on=TODAY, today=TODAY)
    first, _, third, *_ = rows(office, number, sheet)
    assert (first.received_on, first.received_by) == (DAY, "Ani")
    assert third.received_on == TODAY
    _key(office, number, sheet, "1 (belum)")
    first = rows(office, number, sheet)[0]
    assert (first.state, first.received_on, first.received_by) == (ReceiptState.PENDING, None, "")


def test_one_row_is_keyed_by_its_code(office: Database) -> None:
    """Typed or scanned from the paper."""
    number = sent(office)
    sheet, _ = _long_sheet(office, number)
    code = rows(office, number, sheet)[3].code(number)
    commands.key_code(office, code, received_on=DAY, today=TODAY)
    assert states(office, number, sheet)[4] == "received"
    commands.key_code(
        office, code, Mark(ReceiptState.UNREACHABLE, "cuti"), received_on=DAY, today=TODAY
    )
    row = rows(office, number, sheet)[3]
    assert (row.state, row.note, row.received_on) == (ReceiptState.UNREACHABLE, "cuti", None)


def test_what_cannot_be_keyed_is_said(office: Database) -> None:
    """A sheet or row that is not there, a day before the sending or still to come, a distribution
    that was closed, none at all."""
    number = sent(office)
    sheet, count = _long_sheet(office, number)
    signed = {1: SIGNED}
    for where, marks, day, words in (
        ((number, 9_999), signed, DAY, "Tidak ada lembar 9999"),
        ((number, sheet), {count + 1: SIGNED}, DAY, f"Tidak ada baris {count + 1}"),
        ((number, sheet), signed, dt.date(2026, 3, 1), "lebih awal"),
        ((number, sheet), signed, dt.date(2026, 4, 1), "belum tiba"),
        ((number + 7, sheet), signed, DAY, f"Tidak ada distribusi nomor {number + 7}"),
    ):
        with pytest.raises(PersonError) as refused:
            commands.key_sheet(office, *where, marks, received_on=day, today=TODAY)
        assert words in str(refused.value)
    with pytest.raises(PersonError, match=f"Tidak ada distribusi nomor {number + 7}"):
        commands.key_code(office, RowCode(number + 7, 1, 1), received_on=DAY, today=TODAY)
    sending.close_distribution(office, number)
    with pytest.raises(PersonError, match="sudah ditutup"):
        commands.key_sheet(office, number, sheet, signed, received_on=DAY, today=TODAY)


def test_the_sheets_with_most_missing_come_first(office: Database) -> None:
    """And who is missing is known by name."""
    number = sent(office)
    sheet, count = _long_sheet(office, number)
    _key(office, number, sheet, "semua kecuali 1")
    with office.read() as session:
        ordered = missing_first(queries.sheets(session, number, office.actor))
        missing = queries.recipients(session, number, office.actor, missing=True)
    assert ordered[-1].number == sheet and ordered[-1].completion.received == count - 1
    assert ordered[-1].latest == DAY
    assert [each.row for each in missing if each.sheet == sheet] == [1]
    assert len(missing) == entry(office, number).completion.missing


def test_limited_people_key_only_their_rows(office: Database) -> None:
    """On a sheet with people of several agencies, "semua" means those one may see."""
    number = sent(office, Criteria(To.HEADS))
    head = next(each for each in rows(office, number) if each.employee_id)
    with office.read() as session:
        person = session.get(Employee, head.employee_id)
        assert person is not None and person.unit_id is not None
        unit = person.unit_id
    everywhere = office.actor
    office.actor = Actor("Budi", "budi", None, frozenset({unit}))
    try:
        _key(office, number, head.sheet, "semua")
        with pytest.raises((PersonError, RightError)):
            _key(office, number, 5_000, "semua")
    finally:
        office.actor = everywhere
    signed = [
        row for row, state in states(office, number, head.sheet).items() if state != "pending"
    ]
    assert signed == [head.row]


def test_everything_is_told_in_the_change_log(office: Database) -> None:
    """The step reads as a clerk would say it."""
    number = sent(office)
    sheet, _ = _long_sheet(office, number)
    name = rows(office, number, sheet)[0].sheet_name
    operation = _key(office, number, sheet, "1-3")
    with office.read() as session:
        row = session.get(OperationRow, operation)
        assert row is not None
        said = operation_title(row.code, row.params)
    assert said == f"Tanda terima {name}, distribusi {number}: 3"
