"""How the office signs and numbers its papers. Plain values in and out.

Sources: Permendagri 1/2023 (official documents of regional governments) and the patterns met in
practice; where a city's own regulation differs, the pattern and the lines are data of the office.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate

ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
NUMBER_TOKENS = ("security", "classification", "serial", "unit", "month", "month_roman", "year")
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


PREFIXES = {
    Capacity.ACTING: "Plt. ",
    Capacity.DAILY_ACTING: "Plh. ",
    Capacity.PROVISIONAL: "Pj. ",
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
    id: int = 0

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
    """Who signs on that day: the first valid one, those with their own authority before others."""
    valid = [official for official in officials if official.valid_on(day)]
    valid.sort(key=lambda official: official.capacity is not Capacity.OWN)
    return valid[0] if valid else None


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


def check_profile(government: str, name: str, pattern: str) -> list[Problem]:
    """What keeps the office's data from being printed."""
    problems = []
    if not government.strip():
        problems.append(_missing("government", translate("office", "The government is missing.")))
    if not name.strip():
        problems.append(_missing("name", translate("office", "The name of the office is missing.")))
    unknown = [token for token in re.findall(r"\{(\w*)\}", pattern) if token not in NUMBER_TOKENS]
    if unknown:
        problems.append(
            Problem(
                Severity.ERROR,
                "office.number_token",
                "number_pattern",
                pattern,
                translate("office", "The number pattern has an unknown part: {part}.").format(
                    part="{" + unknown[0] + "}"
                ),
                translate("office", "Known parts are: {parts}.").format(
                    parts=", ".join("{" + token + "}" for token in NUMBER_TOKENS)
                ),
            )
        )
    if "{serial}" not in pattern:
        problems.append(
            Problem(
                Severity.ERROR,
                "office.number_serial",
                "number_pattern",
                pattern,
                translate("office", "The number pattern has no serial number."),
                translate("office", "Add {serial} where the serial number belongs.").replace(
                    "{{serial}}", "{serial}"
                ),
            )
        )
    return problems


def check_official(official: Official) -> list[Problem]:
    """What keeps an official from signing."""
    problems = []
    if not official.position_title.strip():
        problems.append(
            _missing("position_title", translate("office", "The title of the post is missing."))
        )
    if not official.name.strip():
        problems.append(_missing("name", translate("office", "The name of the official is missing.")))
    if (
        official.capacity in (Capacity.ON_BEHALF, Capacity.FOR_SUPERIOR)
        and not official.on_behalf_of.strip()
    ):
        problems.append(
            _missing(
                "on_behalf_of",
                translate("office", "Whoever signs on behalf needs the official who is meant."),
            )
        )
    if official.valid_from and official.valid_to and official.valid_to < official.valid_from:
        problems.append(
            Problem(
                Severity.ERROR,
                "office.validity",
                "valid_to",
                official.valid_to.isoformat(),
                translate("office", "The last day lies before the first day."),
                translate("office", "Correct one of the two dates."),
            )
        )
    digits = official.nip.replace(" ", "")
    if digits and not (digits.isdecimal() and len(digits) == 18):
        problems.append(
            Problem(
                Severity.ERROR,
                "office.nip",
                "nip",
                official.nip,
                translate("office", "A NIP has 18 digits."),
                translate("office", "Type all 18 digits or leave the field empty."),
            )
        )
    return problems


def _missing(field: str, reason: str) -> Problem:
    return Problem(
        Severity.ERROR,
        "office.missing",
        field,
        "",
        reason,
        translate("office", "Please fill in this field."),
    )
