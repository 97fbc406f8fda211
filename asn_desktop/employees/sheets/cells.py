"""How cells become values and values become cells: the rules of this feature as columns use them.

Every function made here takes any cell without raising. A value written by ``text`` (or by its
kind) is read back as the same value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from asn_desktop.core.fields import Value
from asn_desktop.core.translation import translate
from asn_desktop.employees import rules
from asn_desktop.employees.rules.problems import error, warning
from asn_desktop.employees.rules.reference import CodeBook, Reference, reference
from asn_desktop.spreadsheets.columns import Cell, Parse, Parsed

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?![\d.,])")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_SIASN_ID = re.compile(r"[0-9A-Fa-f]{32}|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
#: A name with this many digits holds a NIP or a NIK.
_TOO_MANY_DIGITS = 4


def checked(check: Callable[[Cell], rules.Checked]) -> Parse:
    """A rule about cells as the parser of a column."""

    def parse(cell: Cell) -> Parsed:
        return Parsed(*check(cell))

    return parse


def sexes(found: Iterable[Cell]) -> Parse:
    """How the cells of one column of sexes are read: "P" is a woman beside "L", a man beside
    "W"."""
    return checked(rules.sex_reader(found))


def text(field: str, limit: int) -> Parse:
    """Free text in one line, at most ``limit`` characters."""

    def parse(cell: Cell) -> Parsed:
        return _limited(rules.cell_text(cell), field, limit)

    return parse


def _limited(found: str, field: str, limit: int) -> Parsed:
    if len(found) > limit:
        return Parsed(
            None,
            (
                error(
                    "text.long",
                    field,
                    found,
                    translate(
                        "employees", "The text has {count} characters, at most {limit} are kept."
                    ).format(count=len(found), limit=limit),
                    translate("employees", "Shorten the text."),
                ),
            ),
        )
    return Parsed(found or None)


def title(field: str, place: str, limit: int) -> Parse:
    """Titles in front of or behind a name, in their usual spelling."""

    def parse(cell: Cell) -> Parsed:
        found = rules.cell_text(cell)
        return _limited(rules.tidy_titles(found, place) if found else "", field, limit)

    return parse


def name(field: str, limit: int) -> Parse:
    """The name of a person: text with letters, without a number in it."""

    def parse(cell: Cell) -> Parsed:
        found = rules.cell_text(cell)
        letters = sum(character.isalpha() for character in found)
        digits = sum(character.isdigit() for character in found)
        if found and (digits >= _TOO_MANY_DIGITS or not letters):
            return Parsed(
                None,
                (
                    error(
                        "name.digits",
                        field,
                        cell,
                        translate("employees", "This is not the name of a person alone."),
                        translate(
                            "employees",
                            "If the column holds name and NIP, choose “Name and NIP” for it.",
                        ),
                    ),
                ),
            )
        return _limited(found, field, limit)

    return parse


def year(field: str) -> Parse:
    """A year, also inside a text or a date; what holds none is left out with a warning."""

    def parse(cell: Cell) -> Parsed:
        found = rules.cell_text(cell)
        years = _YEAR.findall(found)
        if len(years) == 1:
            return Parsed(int(years[0]))
        return Parsed() if found in ("", "0") else _left_out(field, cell)

    return parse


def count(field: str) -> Parse:
    """A small whole number, also with its unit ("12 tahun"); what holds none is left out with a
    warning."""

    def parse(cell: Cell) -> Parsed:
        found = rules.cell_text(cell)
        numbers = _NUMBER.findall(found)
        if len(numbers) == 1 and "-" not in found:
            return Parsed(int(numbers[0]))
        return Parsed() if not found else _left_out(field, cell)

    return parse


def _left_out(field: str, cell: Cell) -> Parsed:
    return Parsed(
        None,
        (
            warning(
                "number.left_out",
                field,
                cell,
                translate("employees", "This is not a number that fits here; it is left out."),
            ),
        ),
    )


def pattern(field: str, shape: re.Pattern[str], reason: Callable[[], str]) -> Parse:
    """Text of a fixed shape; anything else is left out with a warning."""

    def parse(cell: Cell) -> Parsed:
        found = rules.cell_text(cell)
        if not found or shape.fullmatch(found):
            return Parsed(found or None)
        return Parsed(None, (warning(f"{field}.shape", field, cell, reason()),))

    return parse


def email(field: str) -> Parse:
    """An e-mail address."""
    return pattern(
        field,
        _EMAIL,
        lambda: translate("employees", "This is not an e-mail address; it is left out."),
    )


def siasn_id(field: str) -> Parse:
    """The id of a person in SIASN: 32 hexadecimal characters, with or without dashes."""
    return pattern(
        field,
        _SIASN_ID,
        lambda: translate("employees", "This is not an id of SIASN; it is left out."),
    )


class Coded:
    """One closed list as a column uses it: reading, writing, offering its words."""

    def __init__(
        self,
        field: str,
        heading: str,
        book: Callable[[Reference], CodeBook],
        *,
        beginning: bool = False,
    ) -> None:
        self._field = field
        self._heading = heading
        self._book = book
        self._beginning = beginning

    def parse(self, cell: Cell) -> Parsed:
        """The code of the word in a cell."""
        book = self._book(reference())
        found = rules.check_code(cell, book, self._field, self._heading, beginning=self._beginning)
        return Parsed(*found)

    def text(self, value: Value) -> str:
        """The Indonesian word of a code."""
        return self._book(reference()).label(value)

    def choices(self) -> Sequence[str]:
        """All words in the order of the reference table."""
        return self._book(reference()).labels
