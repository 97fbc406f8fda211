"""Text files and pasted cells: encoding, separator, quotation marks."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from itertools import chain, islice

from asn_desktop.core import decoding
from asn_desktop.core.translation import translate
from asn_desktop.spreadsheets.reader.faults import Unreadable, fault
from asn_desktop.spreadsheets.reader.transfer import plain
from asn_desktop.spreadsheets.reader.workbook import Sheet, Workbook

SEPARATORS = ";\t,|"
#: Longer than any cell of a spreadsheet program (32,767 characters).
_LONGEST_CELL = 10_000_000
_SAMPLE_CHARACTERS = 100_000
_SAMPLE_ROWS = 300
_END = "\x00end of text\x00"

_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)
_FORMULA_OF_TEXT = re.compile(r'="((?:[^"]|"")*)"')
_GUARDED = re.compile(r"'(?='*[=+\-@\t\r])|'(?=[\d ]+$)")
_TO_GUARD = re.compile(r"'*[=+\-@\t\r]")


def guard_text(text: str) -> str:
    """The text as a cell of a text file that no spreadsheet program takes for a formula; the
    reader takes the guard off again."""
    return "'" + text if _TO_GUARD.match(text) else text


def unguard_text(text: str) -> str:
    """The text without what an exporter added so that it stays text: an apostrophe in front of
    digits or of the start of a formula, or ``="…"`` around it."""
    if text[:1] == "'":
        return text[1:] if _GUARDED.match(text) else text
    if text[:2] == '="' and (formula := _FORMULA_OF_TEXT.fullmatch(text)):
        return formula[1].replace('""', '"')
    return text


def decode_text(content: bytes) -> tuple[str, str]:
    """The text and the name of its encoding. Raises :class:`Unreadable` for what is no text."""
    try:
        return decoding.decode_text(content)
    except decoding.NotText as fault:
        raise Unreadable("incomplete" if fault.incomplete else "unknown_kind") from None


def find_separator(text: str) -> str:
    """The character that makes the rows of the text widest and most alike; "" where none occurs."""
    sample = text[:_SAMPLE_CHARACTERS]
    best, best_score = "", 0.0
    for separator in SEPARATORS:
        if separator not in sample:
            continue
        reader = csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
        widths = [len(row) for row in islice(reader, _SAMPLE_ROWS) if row]
        counts = {width: widths.count(width) for width in set(widths) if width > 1}
        if not counts:
            continue
        width, count = max(counts.items(), key=lambda entry: (entry[1] * (entry[0] - 1), entry))
        score = count / len(widths) * (width - 1) ** 0.5
        if score > best_score:
            best, best_score = separator, score
    return best


def split_separator_line(text: str) -> tuple[str, str]:
    """The separator that a first line ``sep=;`` names ("" without one) and the text after it."""
    named = _SEPARATOR_LINE.match(text)
    return (named[1], text[named.end() :]) if named else ("", text)


def rows_of_text(text: str, separator: str) -> Iterator[list[str]]:
    """The rows of a text, their cells without guards. Raises :class:`Unreadable` where a quotation
    mark is never closed, since the rest of the text would become one cell."""
    csv.field_size_limit(_LONGEST_CELL)
    # The end is marked, so that a quotation mark that swallows it shows.
    lines = chain(io.StringIO(text, newline=""), [_END])
    reader = csv.reader(lines, delimiter=separator or "\x01")
    number = 0
    try:
        for row in reader:
            if row == [_END]:
                return
            number += 1
            if row and row[-1].endswith(_END):
                raise Unreadable("quotation", row=str(number))
            for place, cell in enumerate(row):
                if cell[:1] in ("'", "="):
                    row[place] = unguard_text(cell)
            yield row
    except csv.Error:
        raise Unreadable("quotation", row=str(number + 1)) from None


def read_pasted(text: str) -> Workbook:
    """The cells that a spreadsheet program put on the clipboard as text: tabs between cells,
    quotation marks around cells with line breaks. Raises ``PersonError`` where there is nothing."""
    workbook = Workbook(path="", format="pasted", encoding="utf-8", separator="\t")
    try:
        rows = list(rows_of_text(text, "\t"))
    except Unreadable:
        # A cell that merely begins with a quotation mark is not quoted by Excel.
        rows = [line.split("\t") for line in text.replace("\r\n", "\n").split("\n")]
    width = max(map(len, rows), default=0)
    sheet = Sheet(name=translate("spreadsheets", "Pasted cells"))
    sheet.rows = [[*map(plain, row), *[None] * (width - len(row))] for row in rows]
    while sheet.rows and not any(cell is not None for cell in sheet.rows[-1]):
        sheet.rows.pop()
    if not sheet.rows:
        raise fault("nothing_pasted", "", {})
    workbook.sheets.append(sheet)
    return workbook
