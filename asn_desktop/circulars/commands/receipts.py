"""What came back: receipts keyed sheet by sheet or row by row, and taken in from a spreadsheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.circulars.commands import receipt_operations as operations
from asn_desktop.circulars.commands.distributions import open_row
from asn_desktop.circulars.queries.distributions import scope, sheet_rows
from asn_desktop.circulars.records import Distribution, Recipient
from asn_desktop.circulars.rules.codes import RowCode
from asn_desktop.circulars.rules.receipts import (
    SIGNED,
    DistributionState,
    Mark,
    ReceiptState,
    receipt_problem,
)
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.imports import (
    Drafts,
    ImportMode,
    ImportOptions,
    ImportPlan,
    ImportSource,
    PlannedChange,
)
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.prose import storable
from asn_desktop.core.results import Changed, Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.database.bulk import compare, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import importing
from asn_desktop.database.rights import Actor
from asn_desktop.database.sql import value_set
from asn_desktop.database.unit_of_work import UnitOfWork

#: What a receipt says of a recipient.
FIELDS = ("state", "received_on", "received_by", "note")
_KEYED, _IMPORTED = "keyed", "imported"
#: States that have a day: somebody was met.
_DATED = (ReceiptState.RECEIVED, ReceiptState.REFUSED)
_KEY = "_key"


def key_sheet(
    database: Database,
    distribution_id: int,
    sheet: int,
    marks: Mapping[int, Mark],
    *,
    received_on: dt.date,
    received_by: str = "",
    today: dt.date,
) -> Changed:
    """Keep what a sheet says about its rows, as one undo step. A row that is already as it is said
    to be keeps its day and who brought it.

    Raises ``PersonError`` for a row that is not there, a day that cannot be, and a distribution
    that takes no receipts.
    """
    with database.write(operations.KEY) as work:
        row = open_row(work.session, distribution_id)
        _check_day(row, received_on, today)
        stored = _stored_sheet(work, distribution_id, sheet)
        _check_rows(work.session, distribution_id, sheet, marks, stored)
        changes = []
        for place, mark in marks.items():
            if place in stored:
                changes += _change(stored[place], mark, received_on, received_by)
        name = next(iter(stored.values())).sheet_name
        work.params |= {
            "number": row.number,
            "sheet": name,
            "count": group_thousands(len(changes)),
        }
        if changes:
            update_rows(work, Recipient, changes)
        return work.changed


def key_code(
    database: Database,
    code: RowCode,
    mark: Mark = SIGNED,
    *,
    received_on: dt.date,
    received_by: str = "",
    today: dt.date,
) -> Changed:
    """Keep the receipt of one row, typed or scanned from its code."""
    with database.read() as session:
        number = session.scalar(
            sa.select(Distribution.id).where(Distribution.number == code.distribution)
        )
    return key_sheet(
        database,
        number or code.distribution,
        code.sheet,
        {code.row: mark},
        received_on=received_on,
        received_by=received_by,
        today=today,
    )


def _check_day(row: Distribution, received_on: dt.date, today: dt.date) -> None:
    problem = receipt_problem(received_on, row.sent_on, today)
    if problem:
        raise PersonError(problem)


def _stored_sheet(work: UnitOfWork, distribution_id: int, sheet: int) -> dict[int, Any]:
    """The rows of a sheet that this person may see, by their place."""
    query = sa.select(
        Recipient.id,
        Recipient.row,
        Recipient.sheet_name,
        Recipient.state,
        Recipient.received_on,
        Recipient.received_by,
        Recipient.source,
        Recipient.note,
    ).where(
        Recipient.distribution_id == distribution_id,
        Recipient.sheet == sheet,
        *scope(work.session, work.actor),
    )
    return {row.row: row for row in work.session.execute(query)}


def _check_rows(
    session: Session,
    distribution_id: int,
    sheet: int,
    marks: Mapping[int, Mark],
    stored: Mapping[int, Any],
) -> None:
    rows = sheet_rows(session, distribution_id, sheet)
    if not rows or not stored:
        raise PersonError(
            translate("circulars", "There is no sheet {sheet} in this distribution.").format(
                sheet=sheet
            )
        )
    for place in marks:
        if not 1 <= place <= rows:
            raise PersonError(
                translate("circulars", "There is no row {row}: this sheet has {rows} rows.").format(
                    row=place, rows=rows
                )
            )


def _change(row: Any, mark: Mark, received_on: dt.date, received_by: str) -> list[PlannedChange]:
    """The change of one recipient; none where the row already says it."""
    if row.state == mark.state and mark.note in ("", row.note):
        return []
    open_again = mark.state is ReceiptState.PENDING
    after: dict[str, Value] = {
        "state": mark.state.value,
        "received_on": received_on if mark.state in _DATED else None,
        "received_by": "" if open_again else storable(received_by.strip()),
        "source": "" if open_again else _KEYED,
        "note": storable(mark.note),
    }
    return _differing(row, after, 0)


def _differing(row: Any, after: Mapping[str, Value], index: int) -> list[PlannedChange]:
    before = {name: getattr(row, name) for name in after}
    changed = {name: value for name, value in after.items() if value != before[name]}
    if not changed:
        return []
    return [PlannedChange(index, row.id, {name: before[name] for name in changed}, changed)]


# from a spreadsheet


def arrange_receipts(columns: dict[str, list[Value]]) -> None:
    """A day beside no state, or beside the "not yet" of an exported list, means received."""
    count = max(map(len, columns.values()), default=0)
    states = columns.setdefault("state", [None] * count)
    days = columns.get("received_on") or [None] * count
    for index, day in enumerate(days):
        if day is not None and states[index] in (None, ReceiptState.PENDING):
            states[index] = ReceiptState.RECEIVED.value


def plan_receipts(
    database: Database,
    drafts: Drafts,
    options: ImportOptions,
    today: dt.date,
    progress: Progress = silent,
) -> ImportPlan:
    """What the file would change; nothing is written. A recipient is known by the row code, or by
    the NIP where it stands in one open distribution only. Recipients are never added."""
    with database.read() as session:
        known = _open_recipients(session, database.actor, drafts)
    keys = [known.find(drafts, index) for index in range(len(drafts.rows))]
    for index, key in enumerate(keys):
        if key is not None:
            _check_draft(drafts, index, known.rows[key], today)
    stored: dict[Value, tuple[Value, ...]] = {
        key: (key, *(getattr(row, name) for name in FIELDS)) for key, row in known.rows.items()
    }
    _refuse_doubles(drafts, keys)
    by_key = Drafts(drafts.rows, {**drafts.columns, _KEY: list(keys)}, drafts.problems)
    only_known = ImportOptions(ImportMode.UPDATE, options.empty)
    plan = compare(by_key, only_known, key=_KEY, stored=stored, fields=FIELDS, progress=progress)
    plan.drafts = drafts
    return plan


class _Known:
    """The recipients that the rows of a file may mean."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self.rows: dict[int, Any] = {}
        self._codes: dict[str, int] = {}
        self._nips: dict[str, list[int]] = {}
        for row in rows:
            self.rows[row.id] = row
            self._codes[str(RowCode(row.number, row.sheet, row.row))] = row.id
            if row.nip and row.distribution_state == DistributionState.OPEN:
                self._nips.setdefault(row.nip, []).append(row.id)

    def find(self, drafts: Drafts, index: int) -> int | None:
        """The recipient that a draft means; where there is none, the draft says why."""
        if drafts.refused(index):
            return None
        code, nip = (drafts.columns.get(name, ())[index : index + 1] for name in ("code", "nip"))
        if code and code[0]:
            found = self._codes.get(code[0])
            if found is None:
                _say(
                    drafts,
                    index,
                    "code",
                    code[0],
                    translate("circulars", "There is no such row in any distribution."),
                    translate("circulars", "Compare the code with the receipt sheet."),
                )
            return found
        if not nip or not nip[0]:
            _say(
                drafts,
                index,
                "code",
                "",
                translate("circulars", "The row names nobody."),
                translate("circulars", "Fill in the row code or the NIP."),
            )
            return None
        several = self._nips.get(nip[0], [])
        if len(several) == 1:
            return several[0]
        reason = (
            translate("circulars", "This person stands in several open distributions.")
            if several
            else translate("circulars", "This person stands in no open distribution.")
        )
        remedy = translate("circulars", "Fill in the row code of the receipt sheet.")
        _say(drafts, index, "nip", nip[0], reason, remedy)
        return None


def _open_recipients(session: Session, actor: Actor, drafts: Drafts) -> _Known:
    numbers = {
        int(str(code).split("-")[0]) for code in drafts.columns.get("code", ()) if code is not None
    }
    query = sa.select(
        Recipient.id,
        Recipient.sheet,
        Recipient.row,
        Recipient.nip,
        *(getattr(Recipient, name) for name in (*FIELDS, "source")),
        Distribution.number,
        Distribution.sent_on,
        Distribution.state.label("distribution_state"),
    ).join(Distribution, Distribution.id == Recipient.distribution_id)
    number = Distribution.__table__.c.number
    named = number.in_(value_set(session.get_bind().dialect, sorted(numbers), number))
    wanted = sa.or_(named, Distribution.state == DistributionState.OPEN)
    return _Known(session.execute(query.where(wanted, *scope(session, actor))))


def _check_draft(drafts: Drafts, index: int, row: Any, today: dt.date) -> None:
    if row.distribution_state != DistributionState.OPEN:
        _say(
            drafts,
            index,
            "code",
            str(row.number),
            translate("circulars", "The distribution is closed or cancelled."),
            translate("circulars", "Open it again, then import the row."),
        )
    days = drafts.columns.get("received_on")
    day = days[index] if days else None
    problem = receipt_problem(day, row.sent_on, today) if day else None
    if problem and day:
        _say(drafts, index, "received_on", f"{day:%d-%m-%Y}", problem, "")


def _refuse_doubles(drafts: Drafts, keys: Sequence[int | None]) -> None:
    """Rows about one and the same recipient contradict each other: none of them is taken."""
    rows: dict[int, list[int]] = {}
    for index, key in enumerate(keys):
        if key is not None:
            rows.setdefault(key, []).append(index)
    for indices in rows.values():
        for index in indices if len(indices) > 1 else ():
            _say(
                drafts,
                index,
                "code",
                "",
                translate("circulars", "The rows {rows} mean the same recipient.").format(
                    rows=", ".join(str(drafts.rows[each]) for each in indices)
                ),
                translate("circulars", "Leave one row for each, then import again."),
            )


def _say(drafts: Drafts, index: int, field: str, value: str, reason: str, remedy: str) -> None:
    problem = Problem(Severity.ERROR, f"receipt.{field}", field, value, reason, remedy)
    drafts.problems.setdefault(index, []).append(problem)


def run_receipts(
    database: Database, plan: ImportPlan, source: ImportSource, *, progress: Progress = silent
) -> Changed:
    """Write the plan in one operation."""
    with importing(database, operations.IMPORT_RECEIPTS, plan, source) as work:
        stored = _sources(work.session, [change.record_id for change in plan.changed])
        changes = [
            PlannedChange(
                change.index,
                change.record_id,
                {**change.before, "source": stored[change.record_id]},
                {**_texts(change.after), "source": _IMPORTED},
            )
            for change in plan.changed
            if change.record_id in stored
        ]
        if changes:
            update_rows(work, Recipient, changes, progress)
    return work.changed


def _texts(after: Mapping[str, Value]) -> dict[str, Value]:
    """Texts that are cleared are stored empty, not missing."""
    return {
        name: "" if value is None and name in ("received_by", "note") else value
        for name, value in after.items()
    }


def _sources(session: Session, ids: Sequence[int]) -> dict[int, str]:
    column = Recipient.__table__.c.id
    chosen = column.in_(value_set(session.get_bind().dialect, list(ids), column))
    return {
        row.id: row.source
        for row in session.execute(sa.select(Recipient.id, Recipient.source).where(chosen))
    }
