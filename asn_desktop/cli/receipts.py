"""Receipts from the command line: what came back on one sheet, in the words of the keying line."""

from __future__ import annotations

import argparse
import datetime as dt

from asn_desktop.circulars.commands.receipts import key_sheet
from asn_desktop.circulars.queries import distributions as queries
from asn_desktop.circulars.queries.distributions import DistributionEntry, SheetEntry
from asn_desktop.circulars.rules.codes import read_row_code
from asn_desktop.circulars.rules.receipts import (
    SIGNED,
    DistributionState,
    Mark,
    ReceiptState,
    read_keying,
)
from asn_desktop.cli.console import answer
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.translation import translate
from asn_desktop.core.values import parse_date
from asn_desktop.database.engine import Database


def key(options: argparse.Namespace, database: Database, policy_id: int) -> int:
    """``policy receipts ID LINE [--sheet N]``; without a sheet the line is a row code."""
    today = dt.date.today()
    entry = _distribution(database, policy_id, options.distribution)
    sheet, marks = _said(database, entry, options)
    key_sheet(
        database,
        entry.id,
        sheet,
        marks,
        received_on=_day(options.date, today),
        received_by=options.by,
        today=today,
    )
    with database.read() as session:
        found = {each.number: each for each in queries.sheets(session, entry.id, database.actor)}
    _answer(options, entry, found[sheet])
    return 0


def _distribution(database: Database, policy_id: int, number: int | None) -> DistributionEntry:
    """The one that is meant. Raises ``PersonError`` where there is none, and where there are
    several and none is named."""
    with database.read() as session:
        known = queries.distributions_of(session, policy_id, database.actor)
    chosen = [
        entry
        for entry in known
        if (entry.number == number if number else entry.state is DistributionState.OPEN)
    ]
    if len(chosen) == 1:
        return chosen[0]
    if not chosen:
        raise PersonError(
            translate("cli", "This policy has no open distribution to key receipts of.")
            if number is None
            else translate("cli", "This policy has no distribution {number}.").format(number=number)
        )
    raise PersonError(
        translate(
            "cli", "There are several open distributions: {known}. Say which: --distribution N."
        ).format(
            known=", ".join(
                f"{entry.number} ({value_text(FieldKind.DATE, entry.sent_on)})" for entry in chosen
            )
        )
    )


def _said(
    database: Database, entry: DistributionEntry, options: argparse.Namespace
) -> tuple[int, dict[int, Mark]]:
    """The sheet, and what the line says of its rows."""
    if options.sheet is None:
        code = read_row_code(options.line)
        if code.distribution != entry.number:
            raise PersonError(
                translate("cli", "{code} belongs to another distribution than {number}.").format(
                    code=code, number=entry.number
                )
            )
        return code.sheet, {code.row: SIGNED}
    with database.read() as session:
        rows = queries.sheet_rows(session, entry.id, options.sheet)
    if not rows:
        raise PersonError(
            translate("circulars", "There is no sheet {sheet} in this distribution.").format(
                sheet=options.sheet
            )
        )
    return options.sheet, dict(read_keying(options.line, rows))


def _day(text: str, today: dt.date) -> dt.date:
    try:
        return parse_date(text or today, today=today) or today
    except ValueError as error:
        raise PersonError(str(error)) from None


def _answer(options: argparse.Namespace, entry: DistributionEntry, sheet: SheetEntry) -> None:
    done = sheet.completion
    counts = {
        ReceiptState.RECEIVED: done.received,
        ReceiptState.REFUSED: done.refused,
        ReceiptState.UNREACHABLE: done.unreachable,
        ReceiptState.PENDING: done.pending,
    }
    told = translate("cli", "Sheet {number} ({name}): {received} of {total} received.").format(
        number=sheet.number, name=sheet.name, received=done.received, total=done.total
    )
    answer(
        options,
        {
            "distribution": entry.number,
            "sheet": sheet.number,
            "name": sheet.name,
            "recipients": done.total,
            **{state.value: count for state, count in counts.items()},
        },
        [told],
    )
