"""What the letter of a circular may say beside its text, and when it may be dated.

Sources: Permendagri 1/2023 (official documents of regional governments), Peraturan ANRI 5/2021.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.office.rules import date_in_words

#: The kind of policy that a circular is.
KIND = "circular"
#: Signs of the first level of sections.
SECTION_STYLES = {"1": "1. 2. 3.", "A": "A. B. C.", "I": "I. II. III."}
LONGEST_LINE = 300


class Urgency(StrEnum):
    """How soon a letter wants to be read."""

    ORDINARY = "ordinary"
    URGENT = "urgent"
    MOST_URGENT = "most_urgent"


URGENCY_WORDS = {
    Urgency.ORDINARY: "Biasa",
    Urgency.URGENT: "Segera",
    Urgency.MOST_URGENT: "Sangat Segera",
}


class Flag(StrEnum):
    """What has become of the version that a circular explains."""

    NONE = "none"  # it explains nothing of the register
    CURRENT = "current"
    DRAFT = "draft"  # it is not enacted yet
    REPLACED = "replaced"
    REPEALED = "repealed"


@dataclass(frozen=True, slots=True)
class Explained:
    """The version that a circular explains: what it is called, and its first and last day."""

    name: str
    enacted_on: dt.date | None
    flag: Flag


def lines(text: str) -> list[str]:
    """The lines of a text that has one entry a line, without empty ones."""
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def addressee_lines(text: str, at: str) -> list[str]:
    """How the addressees stand on the letter: "Yth.", numbered where they are several, and where
    they are."""
    who = lines(text)
    numbered = len(who) > 1
    listed = [f"{number}. {name}" if numbered else name for number, name in enumerate(who, 1)]
    return [*listed, "di", at] if at else listed


def check_letter(
    *,
    title: str,
    addressees: str,
    urgency: str,
    security: str,
    section_style: str,
    securities: Sequence[str],
) -> list[Problem]:
    """What keeps a letter from being kept: an empty draft may be incomplete, but not wrong."""
    found = []
    if not title.strip():
        found.append(
            _wrong(
                "title",
                "",
                translate("circulars", "The subject is missing."),
                translate("circulars", "Type what the circular is about."),
            )
        )
    if urgency not in list(Urgency):
        found.append(
            _wrong(
                "urgency",
                urgency,
                translate("circulars", "There is no urgency “{value}”.").format(value=urgency),
                translate("circulars", "Choose Biasa, Segera or Sangat Segera."),
            )
        )
    if security not in securities:
        found.append(
            _wrong(
                "security",
                security,
                translate("circulars", "There is no security code “{value}”.").format(
                    value=security
                ),
                translate("circulars", "Choose one of: {known}.").format(
                    known=", ".join(securities)
                ),
            )
        )
    if section_style not in SECTION_STYLES:
        found.append(
            _wrong(
                "section_style",
                section_style,
                translate("circulars", "Sections cannot be numbered like this."),
                translate("circulars", "Choose one of: {known}.").format(
                    known="; ".join(SECTION_STYLES.values())
                ),
            )
        )
    long = next((line for line in lines(addressees) if len(line) > LONGEST_LINE), None)
    if long is not None:
        found.append(
            _wrong(
                "addressees",
                long[:40] + "…",
                translate("circulars", "An addressee is longer than a paper is wide."),
                translate("circulars", "Type each addressee in a line of its own."),
            )
        )
    return found


def check_date(day: dt.date, explained: Explained | None) -> list[Problem]:
    """A circular explains what is enacted: it is not older than that."""
    if explained is None or explained.flag is Flag.NONE:
        return []
    if explained.enacted_on is None:
        return [
            _wrong(
                "letter_date",
                "",
                translate(
                    "circulars", "{name}, which the circular explains, is not enacted yet."
                ).format(name=explained.name),
                translate(
                    "circulars", "Enact that first, or let the circular explain another one."
                ),
            )
        ]
    if day < explained.enacted_on:
        return [
            _wrong(
                "letter_date",
                day.isoformat(),
                translate(
                    "circulars",
                    "The date of the circular ({day}) lies before the enactment of {name}"
                    " ({other}), which it explains.",
                ).format(
                    day=date_in_words(day),
                    name=explained.name,
                    other=date_in_words(explained.enacted_on),
                ),
                translate("circulars", "Correct the date of the circular."),
            )
        ]
    return []


def flag_words(flag: Flag) -> str:
    """The flag as a list shows it; "" where there is nothing to do."""
    return {
        Flag.REPLACED: translate("circulars", "Explains a replaced version"),
        Flag.REPEALED: translate("circulars", "Explains a repealed policy"),
        Flag.DRAFT: translate("circulars", "Explains a draft"),
    }.get(flag, "")


def flag_problem(flag: Flag, name: str) -> Problem | None:
    """The flag as a note above the form of the circular."""
    reasons = {
        Flag.REPLACED: translate(
            "circulars", "{name} has been replaced by a newer version since this circular."
        ),
        Flag.REPEALED: translate("circulars", "{name}, which this circular explains, is repealed."),
        Flag.DRAFT: translate(
            "circulars", "{name}, which this circular explains, is not enacted yet."
        ),
    }
    if flag not in reasons:
        return None
    return Problem(
        Severity.WARNING,
        f"circulars.{flag}",
        "explains",
        name,
        reasons[flag].format(name=name),
        translate("circulars", "Look whether it still holds: write a new circular or repeal it.")
        if flag is not Flag.DRAFT
        else translate("circulars", "Enact that first."),
    )


def _wrong(field: str, value: str, reason: str, remedy: str) -> Problem:
    return Problem(Severity.ERROR, f"circulars.{field}", field, value, reason, remedy)
