"""Figures by name, as a table or as JSON."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Sequence

from asn_desktop import features
from asn_desktop.cli.console import answer, open_office
from asn_desktop.cli.usage import UsageError
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.declarations import ReportRequest, ReportTable

#: Units that are looked at for the one that is named.
NEAR = 2_000
#: Digits behind the comma in the table for a reader.
SHOWN_DIGITS = 4


def report(options: argparse.Namespace) -> int:
    """``report NAME``"""
    if options.list or not options.name:
        known = features.reports()
        answer(
            options,
            {"reports": sorted(known)},
            [f"{name}: {translate(each.context, each.label)}" for name, each in known.items()],
        )
        return 0
    try:
        wanted = features.report(options.name)
    except PersonError as error:
        raise UsageError(str(error)) from None
    with open_office(options) as database:
        request = ReportRequest(
            day=dt.date.today(),
            year=options.year,
            unit=_unit(database, options.unit) if options.unit else None,
        )
        made = wanted.make(database, request)
    data = {
        "report": wanted.name,
        "method": made.method,
        "legal_basis": made.legal_basis,
        "columns": [column.name for column in made.columns],
        "rows": [list(row) for row in made.rows],
        "summary": dict(made.summary),
    }
    answer(options, data, _lines(made))
    return 0


def _unit(database: Database, name: str) -> int:
    """The unit of this name, code or number. Raises ``PersonError`` for none and for several."""
    source = features.record_kind("units").source(database)
    rows = source.rows(source.first_ids(ListQuery(search=name), NEAR))
    places = [[column.name for column in source.columns].index(each) for each in ("code", "name")]
    wanted = name.casefold()
    exact = [
        record
        for record, row in rows.items()
        if wanted in [str(row[place] or "").casefold() for place in places]
    ]
    found = exact or list(rows)
    if not found:
        raise PersonError(translate("cli", "Nothing is named “{text}”.").format(text=name))
    if len(found) > 1:
        raise PersonError(
            translate(
                "cli", "Several units are named “{text}”. Give the code of the one that is meant."
            ).format(text=name)
        )
    return found[0]


def _lines(made: ReportTable) -> list[str]:
    """The table in columns of even width, then the figures about all of it."""
    rows = [[column.heading for column in made.columns]]
    rows += [
        [_shown(column.kind, value) for column, value in zip(made.columns, row, strict=True)]
        for row in made.rows
    ]
    widths = [max(len(row[place]) for row in rows) for place in range(len(made.columns))]
    lines = ["  ".join(_padded(row, widths)).rstrip() for row in rows]
    lines += [f"{name}: {_figure(value)}" for name, value in made.summary.items()]
    return lines + [text for text in (made.method, made.legal_basis) if text]


def _padded(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [text.ljust(width) for text, width in zip(row, widths, strict=True)]


def _figure(value: Value) -> str:
    return _shown(FieldKind.DECIMAL, value)


def _shown(kind: FieldKind, value: Value) -> str:
    """For a reader; scripts take the unrounded figures of the JSON."""
    return value_text(kind, round(value, SHOWN_DIGITS) if isinstance(value, float) else value)
