"""How policies are named and found by name: "Perwal 12/2026", "Walikota" for "Wali Kota"."""

from __future__ import annotations

import re
from typing import NamedTuple

from asn_desktop.core.values import fold_key, fold_space
from asn_desktop.policies.rules.reference import reference

#: Years in which a policy can have been made.
FIRST_YEAR = 1945

_NUMBER_WORD = re.compile(r"^(?:nomor|nomer|nmr|no)\b\s*[.:]*\s*", re.IGNORECASE)
_YEAR_AT_END = re.compile(r"\s*(?:\b(?:tahun|thn|th)\b\s*\.?\s*|/\s*)(\d{4})$", re.IGNORECASE)
_TITLE = re.compile(r"[\s,]+(?:tentang|ttg)\b.*$", re.IGNORECASE)
_ABOUT = re.compile(r"\b(?:tentang|ttg)\b[\s:.]*", re.IGNORECASE)
#: A number that needs its year to be read; a letter's number has parts of its own.
_PLAIN = re.compile(r"\d+[A-Za-z]?")
_MAYOR = re.compile(r"\bwalikota\b")
_NOT_NUMBER = re.compile(r"[^\d]+")


class PolicyName(NamedTuple):
    """What a name says: kind, number and year."""

    kind: str
    number: str
    year: int

    @property
    def key(self) -> tuple[str, str, int]:
        """The name so that two ways of writing it are the same."""
        return (self.kind, number_key(self.number, self.year), self.year)


def tidy_number(text: str) -> str:
    """A number as it is kept: "Nomor : 12" → "12"."""
    return _NUMBER_WORD.sub("", fold_space(text)).strip(" .:")


def split_number(text: str) -> tuple[str, int | None]:
    """A number and the year that stands behind it: "12 Tahun 2026", "12/2026"; a letter's number
    ("800.1.4/12/BKPSDM/2026") keeps its year as a part."""
    number = tidy_number(text)
    match = _YEAR_AT_END.search(number)
    if match is None:
        return number, None
    year, rest = int(match[1]), number[: match.start()].strip(" ,/")
    if not rest:
        return number, None
    by_word = not match[0].lstrip().startswith("/")
    return (rest if by_word or _PLAIN.fullmatch(rest) else number), year


def number_key(number: str | None, year: int | None) -> str:
    """A number for comparing: without spaces, case, leading zeros and its own year."""
    text = tidy_number(number or "")
    match = _YEAR_AT_END.search(text)
    if match is not None and int(match[1]) == year:
        text = text[: match.start()].strip(" ,/")
    text = re.sub(r"\s+", "", text).casefold()
    return text.lstrip("0") or text if text.isdecimal() else text


def short_name(kind: str, number: str | None, year: int | None, title: str = "") -> str:
    """ "Perwal 12/2026"; of a draft "Rancangan Perwal tentang Pola Karier"."""
    short = reference().kind(kind).short
    if not number:
        return f"Rancangan {short} tentang {title}" if title else f"Rancangan {short}"
    if _PLAIN.fullmatch(number):
        return f"{short} {number}/{year}" if year else f"{short} {number}"
    return f"{short} {number}" if not year or str(year) in number else f"{short} {number}/{year}"


def full_name(kind: str, number: str | None, year: int | None, title: str) -> str:
    """ "Peraturan Wali Kota Nomor 12 Tahun 2026 tentang Pola Karier"."""
    label = reference().kind(kind).label
    if not number:
        return f"Rancangan {label} tentang {title}"
    named = f"{label} Nomor {number}"
    if year and str(year) not in number:
        named += f" Tahun {year}"
    return f"{named} tentang {title}"


def parse_name(text: str) -> PolicyName | None:
    """The policy that a text names ("Peraturan Walikota Nomor 12 Tahun 2026 tentang …"); None
    where it names none of a known kind with number and year."""
    text = _TITLE.sub("", fold_space(text)).strip(" .;,")
    words = text.split(" ")
    for count in range(min(len(words), 8), 0, -1):
        kind = reference().kinds.find(" ".join(words[:count]))
        if kind is not None:
            rest = " ".join(words[count:])
            # What stands between is the place: "Perwal Tangerang Selatan Nomor 12 Tahun 2026".
            named = re.search(r"\b(?:nomor|nomer|nmr|no)\b|\d", rest, re.IGNORECASE)
            number, year = split_number(rest[named.start() :]) if named else ("", None)
            if number and year and year >= FIRST_YEAR:
                return PolicyName(kind, number, year)
            return None
    return None


def title_alone(whole: str) -> str:
    """What stands behind "tentang" where a whole name is written; else all of it."""
    match = _ABOUT.search(whole)
    return whole[match.end() :] if match and parse_name(whole) else whole


def fold_mayor(text: str) -> str:
    """Folded letters in which "Walikota" and "Wali Kota" are the same."""
    return _MAYOR.sub("wali kota", fold_key(text))


def search_key(
    kind: str, number: str | None, year: int | None, title: str, note: str | None
) -> str:
    """The letters by which a policy is searched."""
    known = reference().kind(kind)
    # Who types a long number with its points means its digits in one piece, too.
    digits = _NOT_NUMBER.sub("", f"{number or ''}{year or ''}")
    parts = (known.label, known.short, number or "", str(year or ""), title, note or "", digits)
    return fold_mayor(" ".join(part for part in parts if part))
