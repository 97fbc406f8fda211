"""Cells that hold two things: name and NIP, rank and date, place and date of birth (section 10).

Each function returns the texts it found by field; what it does not find is left out.
"""

from __future__ import annotations

import datetime as dt
import re

from asn_desktop.core.values import fold_space
from asn_desktop.employees.rules.coded import cell_text
from asn_desktop.employees.rules.problems import Cell
from asn_desktop.employees.rules.reference import reference
from asn_desktop.employees.rules.text import words

#: Digits with decoration between them: names hold none, so a run is a NIP, also a damaged one.
_NUMBER = re.compile(r"\d(?:[\s.'’\-\u200b\u00a0]{0,3}\d){3,}")
_NIP_LABEL = re.compile(r"\b(?:NI\s*PPPK|NIPPPK|NIP|NI)\b\s*[.:]*\s*(?:BARU\b)?\s*[.:]*", re.I)
_MONTH = r"[^\W\d_]{3,9}"
_DATE_AT_END = re.compile(
    r"(?P<date>\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*(?:\d{4}|\d{2})"
    r"|\d{4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}"
    rf"|\d{{1,2}}[\s\-/.]+{_MONTH}[\s\-/.,]+(?:\d{{4}}|\d{{2}}))\s*\)?\s*$"
)
_BEFORE_DATE = re.compile(r"(?:[\s,;:/(\-–]|\b(?:TMT|TGL|TANGGAL)\b\.?)+$", re.I)
_YEARS = re.compile(r"(\d{1,2})\s*(?:TAHUN|THN|TH)\b", re.I)
_MONTHS = re.compile(r"(\d{1,2})\s*(?:BULAN|BLN|BL)\b", re.I)
_TWO_NUMBERS = re.compile(r"(\d{1,2})\s*[-/.,:\s]\s*(\d{1,2})")
_YEAR_AT_END = re.compile(r"[\s,;/(\-]*\b((?:19|20)\d{2})\)?$")
_TICKS = frozenset({"", "0", "tidak", "false", "-"})


def split_name_nip(cell: Cell) -> dict[str, Cell]:
    """ "Rahmawati, S.Sos. / 19800101 200501 2 001", in either order → name, nip."""
    if not isinstance(cell, str):
        return {} if cell is None else {"nip": cell}
    match = _NUMBER.search(cell)
    if match is None:
        text = fold_space(_NIP_LABEL.sub(" ", cell)).strip(" /:;|-,")
        return {"name": text} if cell_text(text) else {}
    rest = cell[: match.start()] + " " + cell[match.end() :]
    name = fold_space(_NIP_LABEL.sub(" ", rest)).strip(" /:;|-,()'")
    found: dict[str, Cell] = {"nip": match[0]}
    if name:
        found["name"] = name
    return found


def _text_and_date(cell: Cell) -> tuple[str, Cell]:
    """What stands before the date at the end of a cell, and the date; None where there is none."""
    if isinstance(cell, dt.date):
        return "", cell
    text = cell_text(cell)
    match = _DATE_AT_END.search(text)
    if match is None:
        return text, None
    return _BEFORE_DATE.sub("", text[: match.start()]).strip(), match["date"]


def _fields(**found: Cell) -> dict[str, Cell]:
    return {name: value for name, value in found.items() if value not in (None, "")}


def split_grade_date(cell: Cell) -> dict[str, Cell]:
    """ "Penata Muda Tk. I (III/b), 1-4-2020" → grade, grade_date."""
    text, date = _text_and_date(cell)
    if text.count("(") > text.count(")"):
        text += ")"
    return _fields(grade=text, grade_date=date)


def split_position_date(cell: Cell) -> dict[str, Cell]:
    """ "Kepala Seksi Umum / TMT 01-02-2022" → position, position_date."""
    text, date = _text_and_date(cell)
    return _fields(position=text, position_date=date)


def split_birth(cell: Cell) -> dict[str, Cell]:
    """ "Tangerang, 12 Maret 1980" → birth_place, birth_date."""
    text, date = _text_and_date(cell)
    return _fields(birth_place=text, birth_date=date)


def split_service(cell: Cell) -> dict[str, Cell]:
    """ "12 Tahun 5 Bulan" or "12-05" → service_years, service_months."""
    text = cell_text(cell)
    years, months = _YEARS.search(text), _MONTHS.search(text)
    if years or months:
        return _fields(
            service_years=years[1] if years else None, service_months=months[1] if months else None
        )
    if pair := _TWO_NUMBERS.fullmatch(text):
        return {"service_years": pair[1], "service_months": pair[2]}
    return _fields(service_years=text)


def split_education(cell: Cell) -> dict[str, Cell]:
    """ "S-1 Administrasi Negara, 2003" → education_level, education_name, graduation_year."""
    text = cell_text(cell)
    year = _YEAR_AT_END.search(text)
    if year is not None:
        text = text[: year.start()].strip(" ,;/-(")
    book = reference().education_levels
    parts = [part for part in re.split(r"[\s/,;:()]+", text) if words(part)]
    for count in range(min(4, len(parts)), 0, -1):
        level = " ".join(parts[:count])
        if book.find(level) is not None:
            name = " ".join(parts[count:]).strip("-– ")
            return _fields(
                education_level=level,
                education_name=name,
                graduation_year=year[1] if year else None,
            )
    return _fields(education_name=text, graduation_year=year[1] if year else None)


def split_male_tick(cell: Cell) -> dict[str, Cell]:
    """The column L of a pair L, P that are ticked: a mark means male."""
    return _tick(cell, "Laki-laki")


def split_female_tick(cell: Cell) -> dict[str, Cell]:
    """The column P of a pair L, P that are ticked: a mark means female."""
    return _tick(cell, "Perempuan")


def _tick(cell: Cell, word: str) -> dict[str, Cell]:
    return {} if cell_text(cell).casefold() in _TICKS else {"sex": word}
