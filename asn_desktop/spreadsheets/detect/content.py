"""Which rows below a header hold records, and which are numbers of columns, subtotals, repeated
headers, titles of groups, a legend or the place for the signature."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from asn_desktop.core.translation import noop, translate
from asn_desktop.spreadsheets.columns import Cell
from asn_desktop.spreadsheets.detect.guess import Skipped
from asn_desktop.spreadsheets.detect.headings import Heading, normalise_heading
from asn_desktop.spreadsheets.reader import Sheet, cell_text

_SUBTOTAL = re.compile(r"(?:SUB |GRAND )?(?:JUMLAH|TOTAL|SUBTOTAL|JML|RATA RATA|REKAPITULASI)\b")
_COLUMN_NUMBER = re.compile(r"\(?\s*(\d{1,3}|[a-zA-Z])\s*\)?\.?(?:\s*=.*)?")
_MANY_DIGITS = re.compile(r"(?:\d[\s.]*){8,}")
_LETTERS = re.compile(r"[^\W\d_]{3}")

_SAMPLE_ROWS = 400
_LONGEST_EXCERPT = 60
_FEWEST_COLUMN_NUMBERS = 3

_REASONS = {
    "header": noop("spreadsheets", "The headings are repeated here."),
    "numbers": noop("spreadsheets", "Only the numbers of the columns stand here."),
    "subtotal": noop("spreadsheets", "This is a sum, not a record."),
    "few": noop("spreadsheets", "Only a few cells are filled, as in the title of a group."),
    "number only": noop("spreadsheets", "Only the running number is filled."),
    "after": noop("spreadsheets", "This stands below the table, like a legend or a signature."),
}


@dataclass(slots=True)
class Shape:
    """What is known of the columns of a table, as places in a row: all of them, the one of the key
    (None: there is none), those without which a record is none, the one of the running number."""

    columns: list[int]
    key: int | None
    identity: list[int]
    number: int | None
    headings: dict[int, Heading]
    #: the columns that make a row count however few others are filled
    parts: frozenset[int] = frozenset()


#: From this share of rows with nothing but their key, such a row is a record.
_NEARLY_ALL = 0.9


@dataclass(slots=True)
class Content:
    """The rows of a table: places of the records, and what was left out."""

    records: list[int]
    skipped: list[Skipped]
    two_rows: bool


def find_records(sheet: Sheet, start: int, shape: Shape) -> Content:
    """Sort the rows from place ``start`` on."""
    rows = sheet.rows
    if _two_rows(sheet, start, shape):
        filled = [place for place in range(start, len(rows)) if any_filled(rows[place], shape)]
        return Content(filled, [], True)
    records, skipped = _sort(rows, start, shape, _least(rows, start, shape))
    last = records[-1] if records else start
    left_out = []
    for place, reason in sorted(skipped.items()):
        reason = "after" if place > last and reason == "few" else reason
        sentence = translate("spreadsheets", _REASONS[reason])
        left_out.append(Skipped(sheet.first_row + place, sentence, _first_text(rows[place], shape)))
    return Content(records, left_out, False)


def _sort(
    rows: list[list[Cell]], start: int, shape: Shape, least: float
) -> tuple[list[int], dict[int, str]]:
    """Places of the records, and why every other row that is not blank is none."""
    records: list[int] = []
    skipped: dict[int, str] = {}
    weak: list[int] = []  # rows after a gap that look like records only by the number of cells
    gap = False
    key = shape.key
    others = [column for column in (*shape.identity, *shape.columns) if column != key]
    beside = others[0] if others else key
    for place in range(start, len(rows)):
        row = rows[place]
        if key is not None and beside is not None:
            cell = row[key]
            # Nearly every row ends here: the key is a long text that begins like a number. Alone
            # it may be the NIP of the person who signs below the table.
            if (
                type(cell) is str
                and len(cell) > 7
                and "0" <= cell[0] <= "9"
                and row[beside] is not None
            ):
                records.append(place)
                gap = False
                weak.clear()
                continue
        filled = [column for column in shape.columns if row[column] is not None]
        if not filled:
            gap = True
        elif reason := _reason(row, filled, shape, least):
            if reason == "few" and records and not gap and not shape.parts.isdisjoint(filled):
                records.append(place)
            else:
                skipped[place] = reason
        else:
            records.append(place)
            if _strong(row, filled, shape, least):
                gap = False
                weak.clear()
            elif gap:
                weak.append(place)
    if len(weak) < len(records):
        skipped.update(dict.fromkeys(weak, "after"))
    if skipped:
        records = [place for place in records if place not in skipped]
    return records, skipped


def any_filled(row: Sequence[Cell], shape: Shape) -> bool:
    """Whether a column of the table is filled in this row."""
    return any(row[column] is not None for column in shape.columns)


def is_column_numbers(cells: Sequence[Cell]) -> bool:
    """Whether the filled cells count the columns: 1 2 3 …, (1) (2) …, a b c."""
    numbers: list[int] = []
    for cell in cells:
        match = _COLUMN_NUMBER.fullmatch(cell_text(cell).strip())
        if not match:
            return False
        mark = match[1]
        numbers.append(int(mark) if mark.isdigit() else ord(mark.lower()) - ord("a") + 1)
    rising = all(a < b for a, b in pairwise(numbers))
    return len(numbers) >= _FEWEST_COLUMN_NUMBERS and rising and numbers[0] <= 2


def _reason(row: Sequence[Cell], filled: list[int], shape: Shape, least: float) -> str:
    """Why the row is no record; "" where it is one."""
    first = row[filled[0]]
    if isinstance(first, str) and _SUBTOTAL.match(normalise_heading(first)):
        # The sum itself may stand in the column of the key.
        key = row[shape.key] if shape.key is not None else None
        if key is first or not _MANY_DIGITS.search(cell_text(key)):
            return "subtotal"
    if 2 * len(filled) >= len(shape.columns) and is_column_numbers([row[c] for c in filled]):
        return "numbers"
    if len(filled) > 1 or len(shape.columns) == 1:
        texts = [c for c in filled if isinstance(row[c], str)]
        same = sum(_is_heading(row[c], shape.headings.get(c)) for c in texts)
        if 2 * same > len(filled):
            return "header"
    if filled == [shape.number] and _has_digits(first):
        return "number only"
    if len(shape.columns) == 1:
        return ""
    key = row[shape.key] if shape.key is not None else None
    if filled == [shape.key] and not least:
        return ""
    if _is_whole(row, shape):
        return ""
    if len(filled) < 2 or (len(filled) < least and not _has_digits(key)):
        later = [row[c] for c in filled if isinstance(row[c], str)]
        if any(_SUBTOTAL.match(normalise_heading(text)) for text in later):
            return "subtotal"
        return "few"
    return ""


def _is_whole(row: Sequence[Cell], shape: Shape) -> bool:
    """Whether the row has all that a record needs, where that is more than one cell: few other
    cells may be filled yet, as in a draft without number and dates."""
    needed = shape.identity
    return shape.key is None and len(needed) > 1 and all(row[c] is not None for c in needed)


def _is_heading(cell: Cell, heading: Heading | None) -> bool:
    if not isinstance(cell, str) or heading is None:
        return False
    text = normalise_heading(cell)
    return bool(text) and text in (
        normalise_heading(heading.text),
        normalise_heading(heading.parent),
    )


def _has_digits(cell: Cell) -> bool:
    return cell is not None and any(character.isdigit() for character in cell_text(cell))


def _strong(row: Sequence[Cell], filled: list[int], shape: Shape, least: float) -> bool:
    """Surely a record: with a key, or filled like the others."""
    if shape.key is not None and _has_digits(row[shape.key]):
        return True
    return len(filled) >= 1.5 * least or _is_whole(row, shape)


def _least(rows: list[list[Cell]], start: int, shape: Shape) -> float:
    """The least number of filled cells of a record without a key: half of what is usual. 0 where
    nearly every row is its key and nothing else, as in a list of names with empty columns."""
    counts = []
    lone = 0
    for row in rows[start : start + _SAMPLE_ROWS]:
        count = sum(row[column] is not None for column in shape.columns)
        if count > 1:
            counts.append(count)
        elif count and shape.key is not None and row[shape.key] is not None:
            lone += 1
    if lone > _NEARLY_ALL * (lone + len(counts)):
        return 0.0
    return median(counts) / 2 if counts else 1.0


def _first_text(row: Sequence[Cell], shape: Shape) -> str:
    cell = next((row[c] for c in shape.columns if row[c] is not None), None)
    return cell_text(cell)[:_LONGEST_EXCERPT]


# --- two rows per record -------------------------------------------------------------------------


def _two_rows(sheet: Sheet, start: int, shape: Shape) -> bool:
    """Whether a record stands in two rows: name above number in one column, every second key or
    running number missing, or the cells that name a record merged over two rows."""
    sample = [
        place
        for place in range(start, min(len(sheet.rows), start + _SAMPLE_ROWS))
        if any_filled(sheet.rows[place], shape)
    ]
    rows = [sheet.rows[place] for place in sample]
    if len(rows) < 2:
        return False
    return (
        any(
            _name_above_number([row[column] for row in rows])
            for column in shape.identity or shape.columns
        )
        or any(
            _every_second(rows, column, shape)
            for column in (shape.key, shape.number)
            if column is not None
        )
        or _merged_in_pairs(sheet, start, sample, shape)
    )


def _name_above_number(cells: list[Cell]) -> bool:
    kinds = [_kind(cell) for cell in cells]
    pairs = sum(a == "letters" and b == "digits" for a, b in pairwise(kinds))
    # A group title or a repeated heading above a number makes a pair, too: one among many is none.
    return (
        pairs > 0 and "both" not in kinds and 2 * pairs >= 0.6 * sum(bool(kind) for kind in kinds)
    )


def _kind(cell: Cell) -> str:
    if cell is None:
        return ""
    text = cell_text(cell)
    digits, letters = bool(_MANY_DIGITS.search(text)), bool(_LETTERS.search(text))
    if digits:
        return "both" if letters and not re.match(r"\s*NIP", text, re.IGNORECASE) else "digits"
    return "letters" if letters else ""


def _every_second(rows: list[list[Cell]], column: int, shape: Shape) -> bool:
    filled = [row[column] is not None for row in rows]
    others = [sum(row[c] is not None for c in shape.columns) for row in rows]
    pairs = sum(
        a and not b and count > 1
        for a, b, count in zip(filled, filled[1:], others[1:], strict=False)
    )
    return pairs > 2 and 2 * pairs >= 0.7 * len(rows)


def _merged_in_pairs(sheet: Sheet, start: int, sample: list[int], shape: Shape) -> bool:
    identity = {*shape.identity, *(c for c in (shape.key, shape.number) if c is not None)}
    inside = set(sample)
    pairs: dict[int, int] = {}
    for top, left, bottom, _ in sheet.merged:
        column, place = left - sheet.first_column, top - sheet.first_row
        if bottom - top == 1 and column in identity and place in inside and place >= start:
            pairs[column] = pairs.get(column, 0) + 1
    return any(2 * count >= 0.3 * len(sample) for count in pairs.values())
