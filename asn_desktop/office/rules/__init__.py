"""How the office signs and numbers its papers. Plain values in and out.

Sources: Permendagri 1/2023 (official documents of regional governments) and the patterns met in
practice; where a city's own regulation differs, the pattern and the lines are data of the office.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import noop, translate

ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
#: The parts of a number pattern and what each stands for.
NUMBER_TOKENS = {
    "security": noop("office", "security code (B, T, R, SR)"),
    "classification": noop("office", "classification code"),
    "serial": noop("office", "serial number"),
    "unit": noop("office", "unit code"),
    "month": noop("office", "month in digits"),
    "month_roman": noop("office", "month in Roman numerals"),
    "year": noop("office", "year"),
}
#: A serial number is padded to at most so many digits.
MOST_DIGITS = 8
MONTH_NAMES = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)


class Capacity(StrEnum):
    """In which capacity an official signs."""

    OWN = "own"
    ON_BEHALF = "on_behalf"  # a.n.: one level down
    FOR_SUPERIOR = "for_superior"  # a.n. … u.b.: two levels down
    ACTING = "acting"  # Plt.: the post is vacant
    DAILY_ACTING = "daily_acting"  # Plh.: the holder is away
    PROVISIONAL = "provisional"  # Pj.


#: The capacities in words, as a clerk chooses them.
CAPACITY_WORDS = {
    Capacity.OWN: noop("office", "In their own right"),
    Capacity.ON_BEHALF: noop("office", "a.n. – on behalf of the superior"),
    Capacity.FOR_SUPERIOR: noop("office", "u.b. – on behalf, two levels down"),
    Capacity.ACTING: noop("office", "Plt. – acting, the post is vacant"),
    Capacity.DAILY_ACTING: noop("office", "Plh. – acting while the holder is away"),
    Capacity.PROVISIONAL: noop("office", "Pj. – provisional holder"),
}
ON_BEHALF = (Capacity.ON_BEHALF, Capacity.FOR_SUPERIOR)
PREFIXES = {
    Capacity.ACTING: "Plt. ",
    Capacity.DAILY_ACTING: "Plh. ",
    Capacity.PROVISIONAL: "Pj. ",
}


class Papers(StrEnum):
    """Which papers an official signs."""

    OFFICE = "office"  # the letters and lists of this office
    NAMED = "named"  # only papers that name the official: the mayor's regulations


#: The same in words, as a clerk chooses them.
PAPERS_WORDS = {
    Papers.OFFICE: noop("office", "Letters and lists of this office"),
    Papers.NAMED: noop("office", "Only papers that name this official"),
}

#: Who comes first where several may sign on one day: a stand-in is entered for just the days on
#: which the holder cannot sign; whoever signs on behalf is chosen only where nobody else may.
_ORDER = (
    Capacity.DAILY_ACTING,
    Capacity.ACTING,
    Capacity.PROVISIONAL,
    Capacity.OWN,
    Capacity.ON_BEHALF,
    Capacity.FOR_SUPERIOR,
)


class Standing(StrEnum):
    """Where an official stands on a day."""

    SIGNS = "signs"  # the one who signs
    MAY_SIGN = "may_sign"  # valid, but another comes first
    LATER = "later"
    ENDED = "ended"


STANDING_WORDS = {
    Standing.SIGNS: noop("office", "Signs today"),
    Standing.MAY_SIGN: noop("office", "May sign"),
    Standing.LATER: noop("office", "Not yet"),
    Standing.ENDED: noop("office", "Ended"),
}


@dataclass(frozen=True, slots=True)
class Official:
    """An official who may sign, from ``valid_from`` to ``valid_to`` (both days included)."""

    position_title: str
    name: str
    rank: str = ""
    nip: str = ""
    capacity: Capacity = Capacity.OWN
    on_behalf_of: str = ""
    for_superior: str = ""
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    papers: Papers = Papers.OFFICE
    id: int = 0
    version: int = 0

    def valid_on(self, day: dt.date) -> bool:
        """Whether this official may sign on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


def signature_lines(official: Official) -> tuple[str, ...]:
    """The lines above the signature, the last one closed by a comma."""
    title = PREFIXES.get(official.capacity, "") + official.position_title
    if official.capacity is Capacity.ON_BEHALF:
        return (f"a.n. {official.on_behalf_of}", f"{title},")
    if official.capacity is Capacity.FOR_SUPERIOR:
        return (f"a.n. {official.on_behalf_of}", official.for_superior, "u.b.", f"{title},")
    return (f"{title},",)


def official_for(officials: Sequence[Official], day: dt.date) -> Official | None:
    """Who signs the papers of the office on that day: a stand-in before the holder, the holder
    before those who sign on behalf, the later term before the earlier; None where nobody may."""
    valid = [
        official
        for official in officials
        if official.papers is Papers.OFFICE and official.valid_on(day)
    ]
    valid.sort(
        key=lambda official: (
            _ORDER.index(official.capacity),
            -(official.valid_from or dt.date.min).toordinal(),
        )
    )
    return valid[0] if valid else None


def standing(official: Official, officials: Sequence[Official], day: dt.date) -> Standing:
    """Where this one of the officials stands on that day."""
    if official.valid_on(day):
        signs = official_for(officials, day)
        return Standing.SIGNS if official == signs else Standing.MAY_SIGN
    return Standing.LATER if official.valid_from and day < official.valid_from else Standing.ENDED


def tidy(official: Official) -> Official:
    """The official as stored: digits of the NIP together, nothing said of a superior where the
    capacity has none."""
    capacity = official.capacity
    return replace(
        official,
        nip=official.nip.replace(" ", ""),
        on_behalf_of=official.on_behalf_of if capacity in ON_BEHALF else "",
        for_superior=official.for_superior if capacity is Capacity.FOR_SUPERIOR else "",
    )


def date_in_words(day: dt.date) -> str:
    """12 Januari 2026, as on official papers whatever the language of the window."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def number_text(
    pattern: str,
    *,
    serial: int,
    day: dt.date,
    classification: str = "",
    unit: str = "",
    security: str = "",
    digits: int = 1,
) -> str:
    """The number of a letter by the office's pattern, "800.2.1/0012/BKPSDM/2026"."""
    values = {
        "security": security,
        "classification": classification,
        "serial": str(serial).zfill(digits),
        "unit": unit,
        "month": f"{day.month:02d}",
        "month_roman": ROMAN_MONTHS[day.month - 1],
        "year": str(day.year),
    }
    return re.sub(r"\{(\w+)\}", lambda token: values.get(token[1], token[0]), pattern)


def check_profile(government: str, name: str, pattern: str, digits: int) -> list[Problem]:
    """What keeps the office's data from being printed."""
    problems = []
    if not government.strip():
        problems.append(_missing("government", translate("office", "The government is missing.")))
    if not name.strip():
        problems.append(_missing("name", translate("office", "The name of the office is missing.")))
    problems += _check_pattern(pattern)
    if not 1 <= digits <= MOST_DIGITS:
        problems.append(
            _wrong(
                "number_digits",
                str(digits),
                translate("office", "A serial number is padded to 1 to 8 digits."),
                translate("office", "Type 4 for numbers such as 0012."),
            )
        )
    return problems


def _check_pattern(pattern: str) -> list[Problem]:
    unknown = [token for token in re.findall(r"\{(\w*)\}", pattern) if token not in NUMBER_TOKENS]
    if unknown:
        return [
            _wrong(
                "number_pattern",
                pattern,
                translate("office", "The number pattern has an unknown part: {part}.").format(
                    part=f"{{{unknown[0]}}}"
                ),
                translate("office", "Known parts are: {parts}.").format(
                    parts=", ".join(f"{{{token}}}" for token in NUMBER_TOKENS)
                ),
            )
        ]
    if "{serial}" not in pattern:
        return [
            _wrong(
                "number_pattern",
                pattern,
                translate("office", "The number pattern has no serial number."),
                translate("office", "Add {serial} where the serial number belongs.").format(
                    serial="{serial}"
                ),
            )
        ]
    return []


def check_official(official: Official) -> list[Problem]:
    """What keeps an official from signing."""
    problems = []
    if not official.position_title.strip():
        problems.append(
            _missing("position_title", translate("office", "The title of the post is missing."))
        )
    if not official.name.strip():
        problems.append(
            _missing("name", translate("office", "The name of the official is missing."))
        )
    if official.capacity in ON_BEHALF and not official.on_behalf_of.strip():
        problems.append(
            _missing(
                "on_behalf_of",
                translate("office", "Whoever signs on behalf needs the official who is meant."),
            )
        )
    if official.capacity is Capacity.FOR_SUPERIOR and not official.for_superior.strip():
        problems.append(
            _missing(
                "for_superior",
                translate("office", "The line above “u.b.” needs the direct superior."),
            )
        )
    if official.valid_from and official.valid_to and official.valid_to < official.valid_from:
        problems.append(
            _wrong(
                "valid_to",
                official.valid_to.isoformat(),
                translate("office", "The last day lies before the first day."),
                translate("office", "Correct one of the two dates."),
            )
        )
    digits = official.nip.replace(" ", "")
    if digits and not (digits.isdecimal() and len(digits) == 18):
        problems.append(
            _wrong(
                "nip",
                official.nip,
                translate("office", "A NIP has 18 digits."),
                translate("office", "Type all 18 digits or leave the field empty."),
            )
        )
    return problems


def _missing(field: str, reason: str) -> Problem:
    return _wrong(field, "", reason, translate("office", "Please fill in this field."))


def _wrong(field: str, value: str, reason: str, remedy: str) -> Problem:
    return Problem(Severity.ERROR, f"office.{field}", field, value, reason, remedy)
