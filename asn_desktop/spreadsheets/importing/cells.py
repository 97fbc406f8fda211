"""Cells become values, column by column: every distinct cell of a column is taken in once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.core.values import (
    fold_key,
    fold_space,
    is_empty_marker,
    parse_date,
    parse_decimal,
    parse_integer,
    parse_money,
)
from asn_desktop.spreadsheets.columns import Cell, Column, Combined, Parse, Parsed
from asn_desktop.spreadsheets.reader import cell_text

#: What the cells of one column mean, by :func:`_identity`: the value, or the whole ``Parsed`` where
#: there is something to say about it. Kept by a session over its trial runs.
Memo = dict[Hashable, Any]

#: Days between the two epochs a workbook may count dates from (1899-12-30 and 1904-01-01).
_DAYS_1904 = 1462

#: A number beyond this has passed through 15 significant digits: its last digits are gone.
_EXACT_NUMBER = 10**15

#: Types of cells that may be equal although they are not the same.
_NUMBERS = {int, float, bool}

_EMPTY = Parsed()


def is_empty(cell: Cell) -> bool:
    """Whether nothing stands in the cell ("", spaces, "-", "NULL" …)."""
    return cell is None or (isinstance(cell, str) and is_empty_marker(cell))


def take_in(
    cells: Sequence[Cell], parse: Parse, memo: Memo
) -> tuple[list[Value], dict[int, tuple[Problem, ...]]]:
    """The values of a column and, by index, what is to say about them.

    ``parse`` sees no empty cells. A value with an error is None.
    """
    numbers = not _NUMBERS.isdisjoint(map(type, cells))
    keys: Sequence[Hashable] = list(map(_identity, cells)) if numbers else cells
    told = set()
    for key, cell in dict(zip(keys, cells, strict=True)).items():
        if key not in memo:
            parsed = _EMPTY if is_empty(cell) else parse(cell)
            memo[key] = parsed if parsed.problems else parsed.value
        if isinstance(memo[key], Parsed):
            told.add(key)
    values: list[Value] = list(map(memo.__getitem__, keys))
    problems: dict[int, tuple[Problem, ...]] = {}
    if told:
        for index, key in enumerate(keys):
            if key in told:
                parsed = memo[key]
                problems[index] = parsed.problems
                refused = any(problem.is_error for problem in parsed.problems)
                values[index] = None if refused else parsed.value
    return values, problems


def _identity(cell: Cell) -> Hashable:
    """The cell, and its type where another type may be equal to it: 1, 1.0 and True are one key of
    a dict, and a rule may tell them apart (18 digits that passed through a float are not the 18
    digits of a text)."""
    kind = type(cell)
    return (kind, cell) if kind in _NUMBERS else cell


def split(cells: Sequence[Cell], combined: Combined) -> dict[str, list[Cell]]:
    """The cells of every field of a combined column; None where the cell does not hold it."""
    parts: dict[Hashable, Mapping[str, Cell]] = {}
    rows: list[Mapping[str, Cell]] = []
    for cell in cells:
        key = _identity(cell)
        found = parts.get(key)
        if found is None:
            found = parts[key] = {} if is_empty(cell) else combined.split(cell)
        rows.append(found)
    return {name: [row.get(name) for row in rows] for name in combined.fields}


def parser(
    column: Column, label: str, cells: Sequence[Cell], *, today: dt.date, date_1904: bool
) -> Parse:
    """How a cell of this column becomes a value: the column's own rule or the one of its kind.

    Problems come out with field and value filled in. ``label`` names the column in sentences,
    ``cells`` are all of it, for a rule that must see them all.
    """
    if column.parse_for is not None:
        own = column.parse_for(set(cells))
    else:
        own = column.parse or _parse_by_kind(column, label, today)
    shifts = date_1904 and column.kind is FieldKind.DATE

    def parse(cell: Cell) -> Parsed:
        if shifts and isinstance(cell, int | float) and not isinstance(cell, bool):
            cell = cell + _DAYS_1904
        parsed = own(cell)
        if not parsed.problems:
            return parsed
        return Parsed(
            parsed.value,
            tuple(
                replace(
                    problem,
                    field=problem.field or column.name,
                    value=problem.value or cell_text(cell),
                )
                for problem in parsed.problems
            ),
        )

    return parse


def _parse_by_kind(column: Column, label: str, today: dt.date) -> Parse:
    kind = column.kind
    if kind is FieldKind.DATE:
        births = column.births
        return _guarded(
            lambda cell: parse_date(cell, today=today, birth=births), "date.invalid", label
        )
    if kind is FieldKind.DIGITS:
        return _digits(label)
    if kind is FieldKind.CHOICE:
        return _choice(column, label)
    numbers: dict[FieldKind, Callable[[Any], Value]] = {
        FieldKind.INTEGER: parse_integer,
        FieldKind.DECIMAL: parse_decimal,
        FieldKind.MONEY: parse_money,
    }
    if kind in numbers:
        return _guarded(numbers[kind], "number.invalid", label)
    return lambda cell: Parsed(fold_space(cell_text(cell)) or None)


def _guarded(convert: Callable[[Any], Value], code: str, label: str) -> Parse:
    """``convert`` says in a finished sentence what is wrong with the cell."""

    def parse(cell: Cell) -> Parsed:
        try:
            return Parsed(convert(cell))
        except ValueError as error:
            return _wrong(code, cell, f"{label}: {error}")

    return parse


def _wrong(code: str, cell: Cell, reason: str, remedy: str = "") -> Parsed:
    return Parsed(None, (Problem(Severity.ERROR, code, "", cell_text(cell), reason, remedy),))


def _digits(label: str) -> Parse:
    def parse(cell: Cell) -> Parsed:
        exact = not isinstance(cell, int | float) or (
            float(cell).is_integer() and abs(cell) < _EXACT_NUMBER
        )
        if isinstance(cell, bool | dt.date) or not exact:
            return _wrong(
                "digits.damaged",
                cell,
                translate(
                    "spreadsheets", "{label}: the cell holds a number whose digits are lost."
                ).format(label=label),
                translate("spreadsheets", "Type the digits again in a cell formatted as text."),
            )
        return Parsed(fold_space(cell_text(cell)) or None)

    return parse


def _choice(column: Column, label: str) -> Parse:
    known = {fold_key(choice): choice for choice in (column.choices() if column.choices else ())}

    def parse(cell: Cell) -> Parsed:
        text = cell_text(cell)
        choice = known.get(fold_key(text))
        if choice is not None:
            return Parsed(choice)
        return _wrong(
            "choice.unknown",
            cell,
            translate("spreadsheets", "{label}: “{value}” is none of the values offered.").format(
                label=label, value=text
            ),
            translate("spreadsheets", "Choose one of: {choices}.").format(
                choices=", ".join(known.values())
            ),
        )

    return parse
