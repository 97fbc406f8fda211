"""The signs that stand before the parts of a text, and the value each counts to."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from asn_desktop.core.counting import roman
from asn_desktop.policies.rules.numbering import ordinal

#: Dictums and Bagian are counted in words up to this.
_COUNTED = 300

CHAPTER = re.compile(r"BAB\s+([IVXLCDM]+|\d{1,3})\b\s*[.:]?\s*", re.IGNORECASE)
PARAGRAPH = re.compile(r"Paragraf\s+(\d{1,3})\b\s*[.:]?\s*", re.IGNORECASE)
ARTICLE = re.compile(r"Pasal\s+(\d{1,4}\s?[A-Z]?)\s*[.:]?\s*(?=$|\(1\))", re.IGNORECASE)
#: An article of a text that amends another; the others in it are those of that text.
AMENDING_ARTICLE = re.compile(r"Pasal\s+([IVX]{1,4})\s*[.:]?\s*$")
CLAUSE = re.compile(r"\((\d{1,3}[a-z]?)\)\s*")
PREAMBLE = re.compile(r"(Menimbang|Mengingat|Memperhatikan)\b\s*(:?)\s*", re.IGNORECASE)
_COUNT_WORDS = (
    r"(?:PERTAMA|KE(?:SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN|SEPULUH|SEBELAS|SERATUS)"
    r"(?:\s+(?:BELAS|PULUH|RATUS|SERATUS|SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN|"
    r"SEPULUH|SEBELAS))*)"
)
PART = re.compile(rf"Bagian\s+({_COUNT_WORDS})\b\s*[.:]?\s*", re.IGNORECASE)
DICTUM = re.compile(rf"(?:DIKTUM\s+)?({_COUNT_WORDS})\s*(?::\s*|$)", re.IGNORECASE)

#: What the program writes itself on the paper: the frame around a text.
DECIDING = re.compile(
    r"(?:M\s*E\s*M\s*U\s*T\s*U\s*S\s*K\s*A\s*N|M\s*E\s*N\s*G\s*I\s*N\s*S\s*T\s*R\s*U\s*K\s*S\s*I\s*"
    r"K\s*A\s*N)\s*:?\s*$",
    re.IGNORECASE,
)
ENACTING = re.compile(r"Menetapkan\s*(?::|$)", re.IGNORECASE)
CLOSING = re.compile(
    r"Agar setiap orang (?:dapat )?mengetahuinya|(?:Ditetapkan|Dikeluarkan|Diundangkan) di\b|"
    r"(?:Ditetapkan|Dikeluarkan)\s*:?\s*di\b",
    re.IGNORECASE,
)
CIRCULAR_CLOSING = re.compile(
    r"Tembusan\b|[A-Z][\w. ]{2,40},\s+(?:\d{1,2}|[.…_]+)?\s*"
    r"(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)"
    r"\s+(?:\d{4}|[.…_]+)\s*$",
    re.IGNORECASE,
)
ANNEX = re.compile(r"(?:LAMPIRAN|PENJELASAN)\b(?!.*[.;]$)")
FRAME = re.compile(
    r"(?:NOMOR|TENTANG|SALINAN|RANCANGAN|KONSEP|DRAF|DENGAN RAHMAT TUHAN YANG MAHA ESA|"
    r"Dengan Persetujuan Bersama)\b",
    re.IGNORECASE,
)
ADDRESSED = re.compile(r"(?:Kepada\s*:?\s*)?Yth\b|Kepada\s*:?\s*$", re.IGNORECASE)
PLACE = re.compile(r"di\s*[-–:]?\s*$|(?:di\s*[-–]?\s*)?Tempat\s*\.?$|di\s*[-–]?\s*[A-Z][\w ]+$")
#: The number of a page, or the first words of the next one at the foot of a page.
PAGE = re.compile(r"[-–]\s*\d{1,4}\s*[-–]\s*$|.{1,40}\s\. \. ?\.$")
CIRCULAR_TITLE = re.compile(r"(?:SURAT EDARAN|INSTRUKSI)\b")
GOODBYE = re.compile(r"Demikian(?:lah)?\b", re.IGNORECASE)


class Sign(NamedTuple):
    """A sign of a list: its shape ("1.", "a)", "(a)", "A.", "1.1"), what it counts to, and where
    the words behind it begin."""

    shape: str
    value: int
    label: str
    end: int


_LIST = re.compile(
    r"(?P<open>\()?(?P<core>[a-z]{1,2}|\d{1,3}|[A-Z]{1,2}|[IVXLC]{1,6}|[ivx]{1,5})(?P<close>[.)])"
    r"(?:\s+|$)"
)
_DECIMAL = re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,4})\.?(?:\s+|$)")


def list_sign(text: str, expected: dict[str, int]) -> Sign | None:
    """The sign of a list at the start of a line. ``expected`` is the next value of every list that
    is open, by shape: it tells the letter i from the numeral i."""
    if decimal := _DECIMAL.match(text):
        steps = decimal[1].split(".")
        shape = ".".join("1" for _ in steps)
        return Sign(shape, int(steps[-1]), decimal[1], decimal.end())
    match = _LIST.match(text)
    if match is None or (match["open"] and match["close"] == "."):
        return None
    core = match["core"]
    around = ("(" if match["open"] else "") + "{}" + match["close"]
    label = core.lower()
    if core.isdecimal():
        return Sign(around.format("1"), int(core), label, match.end())
    capital = core.isupper()
    letter, numeral = ("A", "I") if capital else ("a", "i")
    as_letter, as_numeral = _letter_value(label), _roman_values().get(core.upper())
    if as_numeral is not None and _is_numeral(as_letter, as_numeral, around, expected, capital):
        return Sign(around.format(numeral), as_numeral, label, match.end())
    if as_letter is None:
        return None
    return Sign(around.format(letter), as_letter, core if capital else label, match.end())


def _is_numeral(
    as_letter: int | None, as_numeral: int, around: str, expected: dict[str, int], capital: bool
) -> bool:
    letter, numeral = ("A", "I") if capital else ("a", "i")
    if as_letter is None:
        return True
    if expected.get(around.format(letter)) == as_letter:
        return False
    if expected.get(around.format(numeral)) == as_numeral:
        return True
    return as_numeral == 1


def _letter_value(core: str) -> int | None:
    """c → 3, "aa" and (as spreadsheets count) "ab" → 27 and 28."""
    first = ord(core[0]) - ord("a") + 1
    if len(core) == 1:
        return first
    if len(core) > 2:
        return None
    second = ord(core[1]) - ord("a") + 1
    return 26 + first if first == second else 26 * first + second


@cache
def _roman_values() -> dict[str, int]:
    return {roman(number): number for number in range(1, 100)}


@cache
def _counts() -> dict[str, int]:
    counts = {ordinal(number): number for number in range(1, _COUNTED)}
    return counts | {"pertama": 1}


def count_value(words: str) -> int | None:
    """ "KEDUA PULUH SATU" → 21; None for what is no count."""
    return _counts().get(" ".join(words.lower().split()))
