"""What a table of reference data is: its columns, how its cells read, what may stand in it.

Features declare their tables; the office edits them. The *content* of a table is plain JSON as it
stands in ``resources/reference/``: ``legal_basis``, ``valid_from`` and ``valid_to`` (ISO dates,
both days included, or None) and ``rows``, one object a row.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from asn_desktop.core import assets
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key, fold_space, parse_date, parse_decimal, parse_integer

#: A table as it is stored.
Content = Mapping[str, Any]
#: A row of it.
Row = Mapping[str, Any]

#: Stands between the parts of a list in one cell.
SEPARATOR = ";"
_YES = frozenset({"ya", "y", "yes", "true", "1", "x", "v", "✓"})
_NO = frozenset({"", "tidak", "t", "no", "false", "0"})


class ReferenceKind(StrEnum):
    """What one cell holds."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"  # a number in JSON: points of the index, percents
    DATE = "date"
    FLAG = "flag"
    TEXTS = "texts"  # a list
    INTEGERS = "integers"  # a list


_EMPTY: Mapping[ReferenceKind, Callable[[], Value]] = {
    ReferenceKind.TEXT: str,
    ReferenceKind.INTEGER: lambda: None,
    ReferenceKind.DECIMAL: lambda: None,
    ReferenceKind.DATE: lambda: None,
    ReferenceKind.FLAG: bool,
    ReferenceKind.TEXTS: list,
    ReferenceKind.INTEGERS: list,
}


@dataclass(frozen=True, slots=True)
class ReferenceColumn:
    """One column. ``label`` is the English source of its word on screen, ``heading`` its Indonesian
    heading in workbooks. ``choices`` gives the values that may stand in it with their words; of a
    ``fixed`` column the program gives the values. ``width`` counts characters."""

    name: str
    label: str
    heading: str
    kind: ReferenceKind = ReferenceKind.TEXT
    required: bool = False
    choices: Callable[[], Mapping[Any, str]] | None = None
    fixed: bool = False
    width: int = 16

    @property
    def is_list(self) -> bool:
        """Whether a cell holds several values."""
        return self.kind in (ReferenceKind.TEXTS, ReferenceKind.INTEGERS)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is wrong with a row (counted from 0), or with the table as a whole (None)."""

    row: int | None
    problem: Problem


@dataclass(frozen=True, slots=True)
class ReferenceTable:
    """One table. ``help`` says in a sentence what follows from it. ``closed``: the program knows
    exactly these codes, so rows are edited, but not added, moved or removed. No two rows are alike
    in all ``unique`` columns. ``check`` sees a content whose cells are sound and says what does not
    fit together."""

    name: str
    label: str
    context: str
    help: str
    columns: tuple[ReferenceColumn, ...]
    closed: bool = False
    unique: tuple[str, ...] = ()
    check: Callable[[Content], Iterable[RowProblem]] | None = None

    @property
    def title(self) -> str:
        """Its name in the person's language."""
        return translate(self.context, self.label)

    def column(self, name: str) -> ReferenceColumn:
        """The column of this name. Raises ``KeyError``."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)

    def empty_row(self) -> dict[str, Any]:
        """A row in which nothing stands yet."""
        return {column.name: _EMPTY[column.kind]() for column in self.columns}

    def shipped(self) -> Content:
        """The content that comes with the program."""
        return self.normal(assets.read_json(f"reference/{self.name}.json"))

    def normal(self, content: Content) -> Content:
        """The content with every column in every row, so that two can be compared."""
        return {
            "legal_basis": content.get("legal_basis") or "",
            "valid_from": content.get("valid_from") or None,
            "valid_to": content.get("valid_to") or None,
            "rows": [
                {name: row.get(name, empty) for name, empty in self.empty_row().items()}
                for row in content["rows"]
            ],
        }


class CellForm:
    """How the values of one column read as text, and text as values; made once per column."""

    def __init__(self, column: ReferenceColumn) -> None:
        self.column = column
        self.words: dict[Any, str] = dict(column.choices()) if column.choices else {}
        self._values = {fold_key(str(value)): value for value in self.words}
        self._values.update({fold_key(word): value for value, word in self.words.items()})

    def text(self, value: Value) -> str:
        """The value as a person reads it; "" where nothing stands."""
        if self.column.is_list:
            return f"{SEPARATOR} ".join(self._word(part) for part in value or ())
        if self.column.kind is ReferenceKind.FLAG:
            return "Ya" if value else "Tidak"
        if self.column.kind is ReferenceKind.DATE and value:
            return value_text(FieldKind.DATE, dt.date.fromisoformat(value))
        if self.column.kind is ReferenceKind.DECIMAL:
            return value_text(FieldKind.DECIMAL, value)
        return "" if value is None else self._word(value)

    def _word(self, value: Value) -> str:
        return self.words.get(value, str(value))

    def read(self, text: str, today: dt.date) -> Value:
        """The value of a text. Raises ``ValueError`` with the sentence to show."""
        text = fold_space(text.replace("\n", SEPARATOR) if self.column.is_list else text)
        match self.column.kind:
            case ReferenceKind.TEXTS | ReferenceKind.INTEGERS:
                parts = (part.strip() for part in text.split(SEPARATOR))
                return [self._one(part) for part in parts if part]
            case ReferenceKind.FLAG:
                return self._flag(text)
            case ReferenceKind.DATE:
                day = parse_date(text, today=today)
                return day.isoformat() if day else None
        return self._one(text) if text else _EMPTY[self.column.kind]()

    def _one(self, text: str) -> Value:
        if self.column.choices is not None:
            try:
                return self._values[fold_key(text)]
            except KeyError:
                raise ValueError(
                    translate("core", "“{text}” is not one of: {words}.").format(
                        text=text, words=", ".join(self.words.values())
                    )
                ) from None
        if self.column.kind in (ReferenceKind.INTEGER, ReferenceKind.INTEGERS):
            return parse_integer(text)
        if self.column.kind is ReferenceKind.DECIMAL:
            return _plain_number(parse_decimal(text))
        return text

    def _flag(self, text: str) -> bool:
        if text.casefold() in _YES:
            return True
        if text.casefold() in _NO:
            return False
        raise ValueError(translate("core", "“{text}” is neither yes nor no.").format(text=text))

    def sound(self, value: Value) -> bool:
        """Whether this value may be stored in the column."""
        if self.column.is_list:
            return isinstance(value, list) and all(self._sound_one(part) for part in value)
        if value == _EMPTY[self.column.kind]() and type(value) is not int:
            return True
        if self.column.kind is ReferenceKind.FLAG:
            return isinstance(value, bool)
        if self.column.kind is ReferenceKind.DATE:
            return _is_day(value)
        return self._sound_one(value)

    def _sound_one(self, value: Value) -> bool:
        whole = self.column.kind in (ReferenceKind.INTEGER, ReferenceKind.INTEGERS)
        right = type(value) is int if whole else isinstance(value, str)
        if self.column.kind is ReferenceKind.DECIMAL:
            right = type(value) is int or (type(value) is float and math.isfinite(value))
        return right and (self.column.choices is None or value in self.words)


def _plain_number(number: Decimal | None) -> Value:
    """As it stands in JSON: 15, 22.5."""
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else float(number)


def _is_day(value: Value) -> bool:
    try:
        dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        return False
    return True


def cell_forms(table: ReferenceTable) -> dict[str, CellForm]:
    """The form of each column by its name."""
    return {column.name: CellForm(column) for column in table.columns}


def read_content(table: ReferenceTable, data: object, today: dt.date) -> Content:
    """The content that a file holds as JSON. Cells may also be words as a person types them.

    Raises ``PersonError`` where the file has another form; whether the content is fit for use is
    asked of :func:`content_problems`.
    """
    if not isinstance(data, Mapping) or not _are_rows(data.get("rows")):
        raise PersonError(
            translate(
                "core",
                "The file does not hold a table of reference data. Export the table first, change "
                "that file, and import it again.",
            )
        )
    forms = cell_forms(table)
    rows = []
    for number, row in enumerate(data["rows"], 1):
        unknown = sorted(row.keys() - forms.keys())
        if unknown:
            raise PersonError(
                translate("core", "Row {row}: the table “{table}” has no column “{name}”.").format(
                    row=number, table=table.title, name=unknown[0]
                )
            )
        taken = table.empty_row()
        for name, value in row.items():
            form = forms[name]
            if not form.sound(value) and isinstance(value, str):
                try:
                    value = form.read(value, today)
                except ValueError as error:
                    raise PersonError(in_row(table, number, name, str(error))) from None
            taken[name] = value
        rows.append(taken)
    return table.normal({**data, "rows": rows})


def _are_rows(rows: object) -> bool:
    return isinstance(rows, list) and all(isinstance(row, dict) for row in rows)


def in_row(table: ReferenceTable, number: int, column: str, sentence: str) -> str:
    """A sentence about a cell, with where it stands; rows are counted from 1."""
    try:
        word = translate(table.context, table.column(column).label)
    except KeyError:
        return translate("core", "Row {row}: {sentence}").format(row=number, sentence=sentence)
    return translate("core", "Row {row}, {column}: {sentence}").format(
        row=number, column=word, sentence=sentence
    )


def content_problems(table: ReferenceTable, content: Content) -> list[RowProblem]:
    """What keeps a content from being used (errors), and what looks wrong (warnings)."""
    found = [*_validity_problems(content), *_cell_problems(table, content["rows"])]
    if not content["rows"]:
        found.append(wrong(None, "", translate("core", "The table has no rows. Add one.")))
    if not found:
        found += _repeated(table, content["rows"])
        if table.closed:
            found += _other_codes(table, content["rows"])
    if not found and table.check is not None:
        found += table.check(content)
    return found


def wrong(
    row: int | None, column: str, reason: str, severity: Severity = Severity.ERROR
) -> RowProblem:
    """A problem of a cell, a row (no column) or the whole table (no row)."""
    return RowProblem(row, Problem(severity, f"reference.{column or 'table'}", column, "", reason))


def _validity_problems(content: Content) -> list[RowProblem]:
    first, last = content["valid_from"], content["valid_to"]
    for name, day in (("valid_from", first), ("valid_to", last)):
        if day is not None and not _is_day(day):
            return [wrong(None, name, translate("core", "“{day}” is no day.").format(day=day))]
    if first and last and last < first:
        return [
            wrong(None, "valid_to", translate("core", "The last day lies before the first day."))
        ]
    if not isinstance(content["legal_basis"], str):
        return [wrong(None, "legal_basis", translate("core", "The legal basis is no text."))]
    return []


def _cell_problems(table: ReferenceTable, rows: Sequence[Row]) -> list[RowProblem]:
    found = []
    for form in cell_forms(table).values():
        column = form.column
        for number, row in enumerate(rows):
            value = row[column.name]
            if not form.sound(value):
                sentence = translate("core", "“{value}” cannot stand here.").format(value=value)
                found.append(wrong(number, column.name, sentence))
            elif column.required and value in ("", None, []):
                sentence = translate("core", "This cell must not be empty.")
                found.append(wrong(number, column.name, sentence))
    return found


def _repeated(table: ReferenceTable, rows: Sequence[Row]) -> list[RowProblem]:
    if not table.unique:
        return []
    found = []
    known: dict[tuple[Value, ...], int] = {}
    for number, row in enumerate(rows):
        first = known.setdefault(tuple(row[name] for name in table.unique), number)
        if first != number:
            sentence = translate("core", "The same stands in row {row} already.")
            found.append(wrong(number, table.unique[0], sentence.format(row=first + 1)))
    return found


def _other_codes(table: ReferenceTable, rows: Sequence[Row]) -> list[RowProblem]:
    codes = [row["code"] for row in rows]
    known = [row["code"] for row in table.shipped()["rows"]]
    new = [
        wrong(
            number,
            "code",
            translate("core", "The program does not know the code “{code}”.").format(code=code),
        )
        for number, code in enumerate(codes)
        if code not in known
    ]
    lost = [
        wrong(
            None,
            "code",
            translate("core", "The code “{code}” is missing; the program needs it.").format(
                code=code
            ),
        )
        for code in known
        if code not in codes
    ]
    return [*new, *lost]


def turning_days(content: Content) -> set[dt.date]:
    """The days on which a table or one of its rows begins to hold, or holds no longer."""
    days = set()
    for part in (content, *content["rows"]):
        if part.get("valid_from"):
            days.add(dt.date.fromisoformat(part["valid_from"]))
        if part.get("valid_to"):
            days.add(dt.date.fromisoformat(part["valid_to"]) + dt.timedelta(days=1))
    return days
