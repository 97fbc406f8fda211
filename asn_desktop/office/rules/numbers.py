"""The book of letter numbers: who counts, which numbers were left out, and a number read back.

A number is never given twice, also after it was cancelled. What was counted by the office's
pattern is read back by it; a number of another system (SRIKANDI) is kept as it was given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import noop, translate
from asn_desktop.core.values import fold_space
from asn_desktop.office.rules import NUMBER_TOKENS, ROMAN_MONTHS

#: The book of numbers that another system gave; nobody counts in it.
ELSEWHERE = "*"
#: A gap this wide is explained at once; a wider one is a slip of the keyboard.
WIDEST_GAP = 2_000
LONGEST_REASON = 300
#: No office writes as many letters in a year.
HIGHEST_SERIAL = 999_999


class NumberState(StrEnum):
    """What became of a number."""

    RESERVED = "reserved"
    USED = "used"
    CANCELLED = "cancelled"


STATE_WORDS = {
    NumberState.RESERVED: noop("office", "Reserved"),
    NumberState.USED: noop("office", "Used"),
    NumberState.CANCELLED: noop("office", "Cancelled"),
}


class NumberScope(StrEnum):
    """What has a counter of its own in every year."""

    CLASSIFICATION = "classification"
    YEAR = "year"


SCOPE_WORDS = {
    NumberScope.CLASSIFICATION: noop("office", "Every classification counts its own letters"),
    NumberScope.YEAR: noop("office", "One counter for all letters of a year"),
}

#: Who may know a letter, as the first part of its number (Permendagri 1/2023).
SECURITY_WORDS = {"B": "Biasa", "T": "Terbatas", "R": "Rahasia", "SR": "Sangat Rahasia"}


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """The parts of a number that was written by the office's pattern."""

    serial: int
    classification: str | None = None
    security: str | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Serial numbers that stand in no book, from the first to the last."""

    first: int
    last: int

    @property
    def count(self) -> int:
        """How many there are."""
        return self.last - self.first + 1

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"


def book_of(scope: str, classification: str) -> str:
    """The counter of a letter."""
    return classification if scope == NumberScope.CLASSIFICATION else ""


def number_key(text: str) -> str:
    """A number for comparing: "B/800.2.1/0012/ BKPSDM/2026" is "b/800.2.1/12/bkpsdm/2026"."""
    parts = re.split(r"\s*/\s*", fold_space(text).casefold())
    return "/".join(part.lstrip("0") or part[-1:] if part.isdecimal() else part for part in parts)


def read_number(pattern: str, text: str, *, unit: str = "") -> ReadNumber | None:
    """The parts of a number, or None where it was not written by the pattern."""
    parts = {
        "security": r"(?P<security>SR|R|T|B)?",
        "classification": r"(?P<classification>\d{3}(?:\.\d+)*)?",
        "serial": r"0*(?P<serial>\d{1,9})",
        "unit": re.escape(unit),
        "month": r"\d{2}",
        "month_roman": rf"(?:{'|'.join(ROMAN_MONTHS)})",
        "year": r"(?P<year>\d{4})",
    }
    written = ""
    for piece in re.split(r"(\{\w+\})", pattern):
        token = piece[1:-1]
        if piece.startswith("{") and token in NUMBER_TOKENS:
            again = f"(?P<{token}>" in written
            written += rf"(?P={token})" if again else parts[token]
        else:
            written += r"\s*".join(re.escape(sign) for sign in piece.split())
    found = re.fullmatch(written, fold_space(text).replace(" ", ""), re.IGNORECASE)
    if found is None:
        return None
    given = found.groupdict()
    year = given.get("year")
    return ReadNumber(
        serial=int(given["serial"]),
        classification=given.get("classification"),
        security=(given.get("security") or "").upper() or None,
        year=int(year) if year else None,
    )


def gaps(serials: Iterable[int]) -> list[Gap]:
    """What is missing between 1 and the highest of these numbers."""
    found: list[Gap] = []
    expected = 1
    for serial in sorted(set(serials)):
        if serial > expected:
            found.append(Gap(expected, serial - 1))
        expected = max(expected, serial + 1)
    return found


def check_reservation(classification: str, scope: str, subject: str) -> list[Problem]:
    """What a number needs before it is given."""
    problems = []
    if scope == NumberScope.CLASSIFICATION and not classification:
        problems.append(
            _wrong(
                "classification",
                translate("office", "The classification code is missing."),
                translate("office", "Type it, for example 800.2.1: each code has its own counter."),
            )
        )
    return problems + check_subject(subject)


def check_subject(subject: str) -> list[Problem]:
    """A number in the book says what it is for."""
    if subject:
        return []
    return [
        _wrong(
            "subject",
            translate("office", "The subject is missing."),
            translate("office", "Type what the letter is about, so that the book tells it."),
        )
    ]


def check_scope(pattern: str, scope: str) -> list[Problem]:
    """Counters of their own need numbers that can be told apart."""
    if scope == NumberScope.CLASSIFICATION and "{classification}" not in pattern:
        return [
            Problem(
                Severity.ERROR,
                "office.number_scope",
                "number_scope",
                scope,
                translate(
                    "office",
                    "Every classification counts its own letters, but the number does not show it:"
                    " two letters would get the same number.",
                ),
                translate(
                    "office",
                    "Add {part} to the number pattern, or choose one counter for all letters.",
                ).format(part="{classification}"),
            )
        ]
    return []


def _wrong(field: str, reason: str, remedy: str) -> Problem:
    return Problem(Severity.ERROR, f"office.number.{field}", field, "", reason, remedy)
