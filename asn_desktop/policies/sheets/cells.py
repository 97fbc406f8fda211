"""How cells of the register become values and values become cells.

Every function made here takes any cell without raising. A value written by ``text`` is read back as
the same value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from asn_desktop.core.fields import Value
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space
from asn_desktop.employees.rules import cell_text, check_code
from asn_desktop.employees.rules.problems import error, warning
from asn_desktop.employees.rules.reference import CodeBook
from asn_desktop.policies.rules.naming import (
    parse_name,
    short_name,
    split_number,
    title_alone,
)
from asn_desktop.policies.rules.reference import Reference, reference
from asn_desktop.policies.rules.register import (
    LIMITS,
    STATUS_WORDS,
    Status,
    aims_in_words,
    legal_lines,
)
from asn_desktop.policies.rules.stages import STAGE_WORDS, Stage
from asn_desktop.spreadsheets.columns import Cell, Parse, Parsed

_SEPARATOR = "; "
_DRAFT = re.compile(r"rancangan\s+", re.IGNORECASE)
_ABOUT = re.compile(r"\s*\b(?:tentang|ttg)\b[\s:.]*", re.IGNORECASE)
#: Between the parts of a list in one cell.
_PARTS = re.compile(r"[;\n]")
_AIM_PARTS = re.compile(r"[;\n,/&]|\bdan\b")

_STAGE_SYNONYMS: dict[Stage, tuple[str, ...]] = {
    Stage.PLANNING: ("Rencana",),
    Stage.DRAFTING: ("Rancangan", "Draf", "Draft", "Penyusunan Rancangan"),
    Stage.PARTICIPATION: ("Konsultasi", "Konsultasi Publik", "Partisipasi Publik"),
    Stage.DISCUSSION: ("Harmonisasi", "Pengharmonisasian", "Fasilitasi", "Pembahasan Harmonisasi"),
    Stage.ENACTMENT: ("Ditetapkan",),
    Stage.DISSEMINATION: ("Pengundangan", "Diundangkan", "Sosialisasi", "Penyebaran"),
    Stage.APPLICATION: ("Pelaksanaan", "Berlaku", "Diterapkan"),
    Stage.EVALUATION: ("Dalam Evaluasi", "Analisis dan Evaluasi"),
    Stage.AMENDMENT: ("Dalam Revisi", "Revisi"),
    Stage.REPEAL: ("Dicabut",),
}
_STATUS_SYNONYMS: dict[Status, tuple[str, ...]] = {
    Status.DRAFT: ("Draf", "Draft", "Konsep"),
    Status.ENACTED: ("Belum Berlaku",),
    Status.IN_FORCE: ("Aktif", "Masih Berlaku", "Mengubah", "Mencabut"),
    Status.AMENDED: ("Berubah", "Diubah Sebagian", "Dicabut Sebagian"),
    Status.REVOKED: ("Tidak Berlaku", "Tidak Berlaku Lagi", "Tidak Aktif", "Batal"),
    Status.EXPIRED: ("Kadaluarsa", "Kadaluwarsa", "Habis Masa Berlaku"),
}


def _book(words: dict[Stage, str] | dict[Status, str], synonyms: dict[Value, Value]) -> CodeBook:
    return CodeBook(
        [
            {"code": code.value, "label": word, "synonyms": synonyms.get(code, ())}
            for code, word in words.items()
        ]
    )


STAGES = _book(STAGE_WORDS, dict(_STAGE_SYNONYMS))
STATUSES = _book(STATUS_WORDS, dict(_STATUS_SYNONYMS))


def text(field: str) -> Parse:
    """Free text in one line, not longer than is kept."""
    limit = LIMITS.get(field, 300)

    def parse(cell: Cell) -> Parsed:
        found = cell_text(cell)
        return _too_long(field, found, limit) if len(found) > limit else Parsed(found or None)

    return parse


def _too_long(field: str, found: str, limit: int) -> Parsed:
    return Parsed(
        None,
        (
            error(
                "text.long",
                field,
                found,
                translate(
                    "policies", "The text has {count} characters, at most {limit} are kept."
                ).format(count=len(found), limit=limit),
                translate("policies", "Shorten the text."),
            ),
        ),
    )


def legal_basis(cell: Cell) -> Parsed:
    """The rules a policy rests on: one a line of the cell, or between semicolons."""
    lines = legal_lines(str(cell)) if cell is not None else []
    return Parsed("\n".join(lines) or None)


def legal_text(value: Value) -> str:
    """The rules a policy rests on in one cell."""
    return _SEPARATOR.join(legal_lines(str(value or "")))


class Coded:
    """One list of the reference data as a column uses it: reading, writing, offering its words."""

    def __init__(self, field: str, heading: str, book: Callable[[Reference], CodeBook]) -> None:
        self._field, self._heading, self._book = field, heading, book

    def parse(self, cell: Cell) -> Parsed:
        """The code of the word in a cell."""
        return Parsed(*check_code(cell, self._book(reference()), self._field, self._heading))

    def text(self, value: Value) -> str:
        """The Indonesian word of a code."""
        return self._book(reference()).label(value)

    def choices(self) -> Sequence[str]:
        """All words in the order of the table."""
        return self._book(reference()).labels


def _lenient(field: str, heading: str, book: CodeBook) -> Parse:
    """A word that only helps: one that is not known is left out with a warning."""

    def parse(cell: Cell) -> Parsed:
        found = check_code(cell, book, field, heading)
        if not found.problems:
            return Parsed(found.value)
        reason = translate("policies", "“{value}” is not in the list {heading}; it is left out.")
        told = reason.format(value=cell_text(cell), heading=heading)
        return Parsed(None, (warning(f"{field}.unknown", field, cell, told),))

    return parse


stage = _lenient("stage", "TAHAP", STAGES)
status = _lenient("status", "STATUS", STATUSES)


def classification(cell: Cell) -> Parsed:
    """A classification code, also with its subject behind it."""
    found = cell_text(cell)
    code = re.match(r"\d{3}(?:\.\d{1,2})*", found)
    return Parsed(code[0]) if code else text("classification")(cell)


def classification_text(value: Value) -> str:
    """The code with its subject."""
    return reference().classification(value)


def aims(cell: Cell) -> Parsed:
    """The aims in a cell, as codes with a semicolon between them."""
    book = reference().aims
    codes: list[str] = []
    for part in _AIM_PARTS.split(str(cell or "")):
        word = fold_space(part).strip(" .-")
        code = book.find(word) if word else None
        if word and code is None:
            return Parsed(*check_code(word, book, "aims", "TUJUAN"))
        if code is not None and code not in codes:
            codes.append(code)
    return Parsed(";".join(codes) or None)


def aims_text(value: Value) -> str:
    """The words of such codes."""
    return aims_in_words([code for code in str(value or "").split(";") if code])


def targets(field: str) -> Parse:
    """The policies that a cell names, each as the register would write it."""

    def parse(cell: Cell) -> Parsed:
        named = list(dict.fromkeys(filter(None, map(canonical, _PARTS.split(str(cell or ""))))))
        longest = max(map(len, named), default=0)
        return (
            _too_long(field, named[0], 300) if longest > 300 else Parsed("; ".join(named) or None)
        )

    return parse


def canonical(name: str) -> str:
    """A policy by the name the register gives it, a foreign rule as it is written."""
    found = parse_name(name)
    return short_name(*found) if found else fold_space(name)


def split_number_year(cell: Cell) -> dict[str, Cell]:
    """ "12 Tahun 2026" → number, year."""
    number, year = split_number(cell_text(cell))
    found: dict[str, Cell] = {"number": number} if number else {}
    return found | ({"year": year} if year else {})


def split_name(cell: Cell) -> dict[str, Cell]:
    """ "Perwal Nomor 12 Tahun 2026 tentang Pola Karier" → kind, number, year, title; of
    "Rancangan Perwal tentang Pola Karier" kind and title."""
    whole = cell_text(cell)
    named = parse_name(whole)
    found: dict[str, Cell] = {}
    if named:
        label = reference().kinds.label(named.kind)
        found = {"kind": label, "number": named.number, "year": named.year}
        title = title_alone(whole)
        return found if title == whole else found | {"title": title}
    if draft := _DRAFT.match(whole):
        name, *titles = _ABOUT.split(whole[draft.end() :], maxsplit=1)
        kind = reference().kinds.find(name)
        if kind:
            found = {"kind": reference().kinds.label(kind)}
            return found | {"title": titles[0]} if titles else found
    return {"title": whole} if whole else {}
