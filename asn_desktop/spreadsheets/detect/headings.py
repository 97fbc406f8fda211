"""Headings and what they may mean (section 10.4 of the domain reference).

A heading is never matched by "contains": NAMA SEKOLAH is not the person's name.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from asn_desktop.core.translation import noop
from asn_desktop.spreadsheets.columns import SheetLayout

_NO_WORD = re.compile(r"[^\w&%]|_")

#: How Indonesian offices shorten the words of headings.
_ABBREVIATIONS = {
    "BLN": "BULAN",
    "GLR": "GELAR",
    "GOL": "GOLONGAN",
    "JAB": "JABATAN",
    "JK": "JENIS KELAMIN",
    "JML": "JUMLAH",
    "JLH": "JUMLAH",
    "JNS": "JENIS",
    "KAB": "KABUPATEN",
    "KEC": "KECAMATAN",
    "KEL": "KELURAHAN",
    "MK": "MASA KERJA",
    "NM": "NAMA",
    "NMR": "NOMOR",
    "NO": "NOMOR",
    "NOMER": "NOMOR",
    "PEND": "PENDIDIKAN",
    "PDDK": "PENDIDIKAN",
    "TEL": "TELEPON",
    "TELP": "TELEPON",
    "TGL": "TANGGAL",
    "TH": "TAHUN",
    "THN": "TAHUN",
    "TK": "TINGKAT",
    "TKT": "TINGKAT",
    "TMP": "TEMPAT",
    "TMPT": "TEMPAT",
    "TTL": "TEMPAT TANGGAL LAHIR",
}

# fmt: off
#: Words that change nothing: joints, patterns of dates, marks of required columns.
_FILLERS = frozenset({
    "&", "DAN", "ATAU", "DD", "MM", "YY", "YYYY", "HH", "BB", "TT", "TTTT", "WAJIB", "DIISI",
})

#: Headings of the running number of a list.
RUNNING_NUMBERS = frozenset(("NO", "NOMOR", "NR", "NO URUT", "NOMOR URUT", "NOMER", "URUT"))

#: These mean something only together with the heading above them.
_GENERIC = frozenset({
    "ANGKATAN", "BLN", "BULAN", "ID", "JAM", "JENIS", "JML", "JUMLAH", "KET", "KETERANGAN",
    "KODE", "L", "LAMA", "NAMA", "NO", "NOMOR", "P", "STATUS", "TAHUN", "TANGGAL", "TEMPAT",
    "TGL", "THN", "TINGKAT", "TK", "TKT", "TMT",
})
#: Headings over a group that say only that this is about the person of the row.
_NEUTRAL = frozenset({
    "ASN", "BIODATA", "DATA", "DIRI", "IDENTITAS", "KEPEGAWAIAN", "KETERANGAN", "PEGAWAI",
    "PERORANGAN", "PNS", "PPPK", "PRIBADI", "PROFIL", "UMUM", "UTAMA",
})
#: Words in a heading over a group that make it about someone else or another time.
_FOREIGN = frozenset({
    "ANAK", "ASAL", "ATASAN", "AWAL", "AYAH", "IBU", "ISTERI", "ISTRI", "KELUARGA", "LAMA",
    "ORANGTUA", "ORTU", "PASANGAN", "PEJABAT", "PENANDATANGAN", "PENILAI", "SEBELUMNYA",
    "SEMULA", "SUAMI", "TUA", "USUL", "USULAN",
})

# fmt: on
#: A misspelt word must be at least this long: NIP and NIK, PNS and CPNS differ by one letter.
_SHORTEST_MISSPELT = 5


@lru_cache(maxsize=8192)
def normalise_heading(text: str) -> str:
    """The heading for comparing: upper case, no punctuation or line breaks, single blanks."""
    return " ".join(_NO_WORD.sub(" ", unicodedata.normalize("NFKC", text).upper()).split())


def column_letter(column: int) -> str:
    """The letters of a column counted from 1: 1 → A, 28 → AB."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading of a table. ``column`` counts from 1 in the file; ``parent`` is the heading of
    the group above ("" with a header of one line); ``samples`` are cells of the column as text;
    ``repeat`` numbers equal headings of one table from 1."""

    column: int
    text: str
    parent: str = ""
    samples: tuple[str, ...] = ()
    repeat: int = 1

    @property
    def letter(self) -> str:
        """The column as the spreadsheet program calls it."""
        return column_letter(self.column)

    @property
    def full(self) -> str:
        """Both lines as one text."""
        return f"{self.parent} {self.text}".strip()

    @property
    def key(self) -> str:
        """What names this heading when a mapping is remembered; differs within a table."""
        key = normalise_heading(self.full) or f"({self.letter})"
        return key if self.repeat == 1 else f"{key} #{self.repeat}"


def header_hash(headings: Sequence[Heading]) -> str:
    """The same for files of one sender: a hash of the normalised headings in their order."""
    return hashlib.sha256("|".join(heading.key for heading in headings).encode()).hexdigest()[:32]


class Closeness(IntEnum):
    """How near a heading is to a synonym; the higher, the surer."""

    SIMILAR = 1
    WORDS = 2
    EXACT = 3


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading stands for: the name of a column or a combined column with the fields it
    fills, or, with ``name`` None, something known that is left out for ``reason``."""

    name: str | None
    fields: tuple[str, ...] = ()
    reason: str = ""
    sensitive: bool = False


_COMPUTED = noop("spreadsheets", "This is computed by the program and never read from a file.")
_RUNNING_NUMBER = noop("spreadsheets", "This is the running number of the list.")


class HeadingIndex:
    """All headings that a layout knows."""

    def __init__(self, layout: SheetLayout) -> None:
        self.layout = layout
        self._exact: dict[object, list[Meaning]] = {}
        self._compact: dict[object, list[Meaning]] = {}
        self._words: dict[object, list[Meaning]] = {}
        self._spelt: dict[int, list[tuple[tuple[str, ...], Meaning]]] = {}
        for column in layout.columns:
            if column.read_only:
                meaning = Meaning(None, (), _COMPUTED)
            else:
                meaning = Meaning(column.name, (column.name,), sensitive=column.sensitive)
            self._add(meaning, (column.heading, *column.synonyms, column.name))
        for combined in layout.combined:
            self._add(Meaning(combined.name, combined.fields), combined.synonyms)
        for left_out in layout.left_out:
            self._add(Meaning(None, (), left_out.reason), left_out.synonyms)
        self._add(Meaning(None, (), _RUNNING_NUMBER), RUNNING_NUMBERS)

    def _add(self, meaning: Meaning, synonyms: Sequence[str] | frozenset[str]) -> None:
        for synonym in synonyms:
            text = normalise_heading(synonym)
            words = _words(text)
            places = (
                (self._exact, text),
                (self._compact, text.replace(" ", "")),
                (self._words, frozenset(words)),
            )
            for where, key in places:
                known = where.setdefault(key, [])
                # A field that is taken over beats the same heading among those left out.
                if meaning not in known and (meaning.name or not known):
                    known[:] = [m for m in known if m.name or not meaning.name] + [meaning]
            self._spelt.setdefault(len(words), []).append((words, meaning))

    def find(self, text: str, parent: str = "") -> tuple[Closeness | None, list[Meaning]]:
        """The nearest meanings of a heading, all equally near; none: ``(None, [])``."""
        forms = _forms(text, parent)
        exact = [meanings for form in forms if (meanings := self._find_exact(form))]
        if len(exact) == 2 and _splits(exact[0], exact[1]):
            return Closeness.EXACT, exact[1]
        if exact:
            return Closeness.EXACT, exact[0]
        for form in forms:
            if same_words := self._words.get(frozenset(_words(form))):
                return Closeness.WORDS, same_words
        for form in forms:
            if misspelt := self._find_misspelt(form):
                return Closeness.SIMILAR, misspelt
        return None, []

    def _find_exact(self, form: str) -> list[Meaning]:
        return self._exact.get(form) or self._compact.get(form.replace(" ", "")) or []

    def _find_misspelt(self, form: str) -> list[Meaning]:
        words = _words(form)
        found: list[Meaning] = []
        for known, meaning in self._spelt.get(len(words), ()):
            if meaning not in found and _misspelt(words, known):
                found.append(meaning)
        return found


@lru_cache(maxsize=32)
def index_of(layout: SheetLayout) -> HeadingIndex:
    """The index of a layout, made once."""
    return HeadingIndex(layout)


def _forms(text: str, parent: str) -> list[str]:
    """Under which texts a heading is looked up, the surest first: with the one above it, then,
    where that cannot change its meaning, alone."""
    child, above = normalise_heading(text), normalise_heading(parent)
    if not child:
        return [above] if above else []
    if not above:
        return [child]
    words = set(above.split())
    alone = words <= _NEUTRAL or (child not in _GENERIC and not words & _FOREIGN)
    return [f"{above} {child}", child] if alone else [f"{above} {child}"]


def _splits(joined: list[Meaning], alone: list[Meaning]) -> bool:
    """PANGKAT over GOL/RUANG names a cell of two things, but here each has its own column."""
    return (
        len(joined) == len(alone) == 1
        and len(joined[0].fields) > 1
        and len(alone[0].fields) == 1
        and alone[0].fields[0] in joined[0].fields
    )


@lru_cache(maxsize=8192)
def _words(text: str) -> tuple[str, ...]:
    """The words of a normalised heading, long forms only, in alphabetic order."""
    long = " ".join(_ABBREVIATIONS.get(word, word) for word in text.split()).split()
    return tuple(sorted({word for word in long if word not in _FILLERS}))


def _misspelt(words: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Whether exactly one word differs, by one slip of the pen."""
    ours, theirs = set(words) - set(known), set(known) - set(words)
    if len(ours) != 1 or len(theirs) != 1:
        return False
    word, other = ours.pop(), theirs.pop()
    if min(len(word), len(other)) < _SHORTEST_MISSPELT or not (word + other).isalpha():
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(word, other, score_cutoff=1) <= 1
