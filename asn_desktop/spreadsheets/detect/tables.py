"""Finding tables: which sheet, which row is the header, of one line or two."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from asn_desktop.core.translation import translate
from asn_desktop.spreadsheets.columns import Cell, SheetLayout
from asn_desktop.spreadsheets.detect.content import Shape, find_records, is_column_numbers
from asn_desktop.spreadsheets.detect.guess import TableGuess
from asn_desktop.spreadsheets.detect.headings import (
    RUNNING_NUMBERS,
    Closeness,
    Heading,
    Meaning,
    index_of,
    normalise_heading,
)
from asn_desktop.spreadsheets.reader import Sheet, Workbook, cell_text

#: A header is looked for in so many rows that are not blank.
_HEADER_WITHIN = 20
_LONGEST_HEADING = 120
_SAMPLES = 5
_SAMPLE_ROWS = 200
_LONGEST_SAMPLE = 80

_SURENESS = {Closeness.EXACT: 1.0, Closeness.WORDS: 0.9, Closeness.SIMILAR: 0.7}
_KNOWN_BUT_LEFT_OUT = 0.2
_HIDDEN, _WITHOUT_ROWS = 0.5, 0.1
#: Two lines are chosen over one where they explain as much and really group columns.
_GROUPING_BONUS = 0.05

_Found = tuple[Closeness | None, list[Meaning]]


def find_tables(workbook: Workbook, layout: SheetLayout) -> list[TableGuess]:
    """The tables of the workbook that fit the layout, at most one a sheet, the best first.

    Sheets with equal headings (one for every office) have equal scores and keep the order of the
    workbook; :func:`alike` says which belong together. Empty where no sheet has a header.
    """
    tables = []
    for sheet in workbook.sheets:
        best = _best_header(sheet, layout)
        if best is not None:
            place, lines, score = best
            tables.append(_table(sheet, place, lines, score, layout))
    tables.sort(key=lambda table: -table.score)
    return tables


def alike(tables: Iterable[TableGuess]) -> list[list[TableGuess]]:
    """The tables in groups with the same headings, in the order of their first members; the tables
    of a group can be read together."""
    groups: dict[str, list[TableGuess]] = {}
    for table in tables:
        groups.setdefault(table.hash, []).append(table)
    return list(groups.values())


def table_at(sheet: Sheet, header_row: int, layout: SheetLayout) -> TableGuess:
    """The table whose header the person says is in this row of the file (counted from 1; the upper
    one of two). Raises ``ValueError`` for a row outside the sheet."""
    place = header_row - sheet.first_row
    if not 0 <= place < len(sheet.rows):
        raise ValueError(f"no row {header_row}")
    one, two = _score(sheet, place, 1, layout), _score(sheet, place, 2, layout)
    lines = 2 if two > one else 1
    return _table(sheet, place, lines, max(one, two), layout)


def _best_header(sheet: Sheet, layout: SheetLayout) -> tuple[int, int, float] | None:
    best: tuple[int, int, float] | None = None
    seen = 0
    for place, row in enumerate(sheet.rows):
        if not any(cell is not None for cell in row):
            continue
        seen += 1
        if seen > _HEADER_WITHIN:
            break
        for lines in (1, 2):
            score = _score(sheet, place, lines, layout)
            if score > (best[2] if best else 0.0):
                best = place, lines, score
    return best


def _score(sheet: Sheet, place: int, lines: int, layout: SheetLayout) -> float:
    """How much of the layout the headings explain; 0 for what is no header."""
    texts = _heading_texts(sheet, place, lines)
    if texts is None:
        return 0.0
    weights = {c.name: 2.0 if c.required else 1.0 for c in layout.columns}
    if layout.key:
        weights[layout.key] = 3.0
    fields: dict[str, float] = {}
    known = 0
    for _, (closeness, meanings) in _understood(texts, layout):
        if closeness is None:
            continue
        if not any(meaning.name for meaning in meanings):
            known += 1
        for meaning in meanings:
            for name in meaning.fields:
                fields[name] = max(fields.get(name, 0.0), _SURENESS[closeness])
    if len(fields) < 2 and layout.key not in fields:
        return 0.0
    score = sum(weights.get(name, 1.0) * sure for name, sure in fields.items())
    score += _KNOWN_BUT_LEFT_OUT * known
    if lines == 2:
        parents = [parent for parent, text in texts.values() if parent and text]
        if len(set(parents)) > 1 and len(parents) > len(set(parents)):
            score += _GROUPING_BONUS
    return score


def _understood(
    texts: dict[int, tuple[str, str]], layout: SheetLayout
) -> Iterable[tuple[int, _Found]]:
    index = index_of(layout)
    for column, (parent, text) in texts.items():
        yield column, index.find(text, parent)


def _heading_texts(sheet: Sheet, place: int, lines: int) -> dict[int, tuple[str, str]] | None:
    """Place of the column → heading above (may be "") and heading; None for what is no header."""
    upper = _texts(sheet.rows[place])
    if upper is None:
        return None
    if lines == 1:
        return {column: ("", text) for column, text in enumerate(upper) if text}
    if place + 1 >= len(sheet.rows) or is_column_numbers(
        [cell for cell in sheet.rows[place + 1] if cell is not None]
    ):
        return None
    lower = _texts(sheet.rows[place + 1])
    if lower is None or not any(lower):
        return None
    above = _parents(sheet, place, upper, lower)
    headings = {}
    for column, (own, text) in enumerate(zip(upper, lower, strict=True)):
        parent = above[column]
        if text:
            headings[column] = (parent, text)
        elif own:
            headings[column] = ("", own)
    return headings


def _texts(row: Sequence[Cell]) -> list[str] | None:
    """The cells as headings; None where they can be none (numbers, dates, long texts, NIPs)."""
    texts = []
    strange = 0
    for cell in row:
        text = " ".join(cell.split()) if isinstance(cell, str) else ""
        is_heading = len(text) <= _LONGEST_HEADING and not text[:8].isdigit()
        strange += cell is not None and not (is_heading and text)
        texts.append(text if is_heading else "")
    filled = sum(map(bool, texts))
    return texts if filled and strange <= filled // 4 else None


def _parents(sheet: Sheet, place: int, upper: list[str], lower: list[str]) -> list[str]:
    """For every column the heading of its group: the merged cell over it, or, where nothing is
    merged, the last heading to the left that has a heading under it."""
    parents = [""] * len(upper)
    row = sheet.first_row + place
    merged: dict[int, int] = {}
    for top, left, bottom, right in sheet.merged:
        if top <= row <= bottom:
            for column in range(left, min(right, sheet.first_column + len(upper) - 1) + 1):
                merged[column - sheet.first_column] = left - sheet.first_column
    group = ""
    for column, text in enumerate(upper):
        if text:
            group = text if lower[column] else ""
        if column in merged:
            first = merged[column]
            parents[column] = upper[first] if 0 <= first < len(upper) else ""
        elif lower[column]:
            parents[column] = text or group
        if column in merged and not text:
            group = ""
    return parents


def _table(sheet: Sheet, place: int, lines: int, score: float, layout: SheetLayout) -> TableGuess:
    texts = _heading_texts(sheet, place, lines) or {}
    start = place + lines
    texts = _with_unnamed(sheet, start, texts)
    headings = {
        column: Heading(sheet.first_column + column, text, parent)
        for column, (parent, text) in sorted(texts.items())
    }
    content = find_records(sheet, start, _shape(texts, headings, layout))
    table = TableGuess(
        sheet=sheet,
        header_row=sheet.first_row + place,
        header_rows=lines,
        first_data_row=sheet.first_row + (content.records[0] if content.records else start),
        headings=_finished(sheet, headings, content.records),
        data_rows=content.records,
        score=score * (_HIDDEN if sheet.hidden else 1) * (1 if content.records else _WITHOUT_ROWS),
        skipped=content.skipped,
        two_rows_per_record=content.two_rows,
    )
    if content.two_rows:
        table.notes.append(
            translate(
                "spreadsheets",
                "In the sheet “{sheet}” every record stands in two rows. Such a list cannot be "
                "read safely: ask for a list with one row per record.",
            ).format(sheet=sheet.name)
        )
    return table


def _with_unnamed(
    sheet: Sheet, start: int, texts: dict[int, tuple[str, str]]
) -> dict[int, tuple[str, str]]:
    """Also the columns without a heading that are filled in many rows."""
    rows = sheet.rows[start : start + _SAMPLE_ROWS]
    result = dict(texts)
    for column in range(len(rows[0]) if rows else 0):
        if column not in texts:
            filled = sum(row[column] is not None for row in rows)
            if filled > 1 and 5 * filled >= len(rows):
                result[column] = ("", "")
    return result


def _shape(
    texts: dict[int, tuple[str, str]], headings: dict[int, Heading], layout: SheetLayout
) -> Shape:
    needed = {column.name for column in layout.columns if column.required} | {layout.key}
    key: int | None = None
    identity: list[int] = []
    number: int | None = None
    parts: set[int] = set()
    for column, (_, meanings) in _understood(texts, layout):
        fields = {name for meaning in meanings for name in meaning.fields}
        if layout.key in fields and key is None:
            key = column
        if fields & needed:
            identity.append(column)
        if not fields.isdisjoint(layout.parts):
            parts.add(column)
        if number is None and normalise_heading(texts[column][1]) in RUNNING_NUMBERS:
            number = column
    return Shape(sorted(texts), key, identity, number, headings, frozenset(parts))


def _finished(sheet: Sheet, headings: dict[int, Heading], records: list[int]) -> list[Heading]:
    """The headings with their samples and the count of equal ones."""
    rows = [sheet.rows[place] for place in records[:_SAMPLE_ROWS]]
    seen: dict[str, int] = {}
    finished = []
    for column, heading in headings.items():
        samples: dict[str, None] = {}
        for row in rows:
            if row[column] is not None:
                samples.setdefault(cell_text(row[column])[:_LONGEST_SAMPLE])
                if len(samples) == _SAMPLES:
                    break
        seen[heading.key] = seen.get(heading.key, 0) + 1
        finished.append(replace(heading, samples=tuple(samples), repeat=seen[heading.key]))
    return finished
