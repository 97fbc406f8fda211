"""What stands on the paper of a policy besides its text: head, formulas, who signs.

The words of each kind are a table that the office can edit (``policy_papers``); words in braces
stand for the office's own names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from asn_desktop.core.values import fold_space
from asn_desktop.policies.rules.reference import reference

#: What a word in braces stands for.
TOKENS = ("NAME", "name", "REGION", "region", "OFFICE", "office", "place", "year", "number")
#: Stands for what is not known before the enactment.
OPEN = "…"

_GOVERNMENT = re.compile(r"^PEMERINTAH\s+", re.IGNORECASE)
_REGION_KIND = re.compile(r"^(?:KOTA|KABUPATEN|PROVINSI)\s+", re.IGNORECASE)
_SMALL = frozenset(
    {"dan", "di", "ke", "dari", "yang", "untuk", "pada", "dengan", "atas", "tentang"}
)


@dataclass(frozen=True, slots=True)
class PaperWords:
    """The words of one kind. ``head`` stands above everything (or the ``letterhead`` does),
    ``decision`` before what is decided, ``closing`` behind it. Empty: not on this paper."""

    heading: str
    letterhead: bool = True
    head: tuple[str, ...] = ()
    blessing: str = ""
    authority: str = ""
    decision: tuple[str, ...] = ()
    closing: str = ""
    enacted: str = ""
    signer: str = ""
    promulgated: str = ""
    promulgator: str = ""
    gazette: str = ""


def paper_words(kind: str, names: Mapping[str, str]) -> PaperWords:
    """The words of a kind with the names of the office in their places; of a kind that the table
    does not have, its own name."""
    row = next((row for row in reference().rows("policy_papers") if row["code"] == kind), None)
    if row is None:
        return PaperWords(reference().kind(kind).label.upper())

    def said(name: str) -> str:
        return _filled(row.get(name) or "", names)

    def lines(name: str) -> tuple[str, ...]:
        return tuple(_filled(line, names) for line in row.get(name) or ())

    return PaperWords(
        heading=said("heading"),
        letterhead=bool(row.get("letterhead")),
        head=lines("head"),
        blessing=said("blessing"),
        authority=said("authority"),
        decision=lines("decision"),
        closing=said("closing"),
        enacted=said("enacted"),
        signer=said("signer"),
        promulgated=said("promulgated"),
        promulgator=said("promulgator"),
        gazette=said("gazette"),
    )


def office_names(*, government: str, office: str, city: str) -> dict[str, str]:
    """What the words in braces stand for in an office: "PEMERINTAH KOTA CONTOH" is the government
    of the region "KOTA CONTOH", whose name is "CONTOH"."""
    region = fold_space(_GOVERNMENT.sub("", government) or city)
    name = _REGION_KIND.sub("", region)
    return {
        "REGION": region.upper(),
        "region": titled(region),
        "NAME": name.upper(),
        "name": titled(name),
        "OFFICE": office.upper(),
        "office": titled(office),
        "place": city or titled(name) or OPEN,
    }


def titled(text: str) -> str:
    """Capitals made a name: "BADAN KEPEGAWAIAN DAN …" → "Badan Kepegawaian dan …"."""
    if not text.isupper():
        return text
    words = [word.capitalize() for word in text.split()]
    return " ".join(
        word.lower() if place and word.lower() in _SMALL else word
        for place, word in enumerate(words)
    )


def _filled(text: str, names: Mapping[str, str]) -> str:
    """The words in braces replaced; unknown ones stay, so that one sees them."""
    return re.sub(r"\{(\w+)\}", lambda token: names.get(token[1], token[0]), text)
