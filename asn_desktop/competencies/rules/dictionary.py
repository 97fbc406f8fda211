"""The dictionary of competencies: how names are compared, what a competency and its levels must
have, and in which days each holds.

Levels 1 to 5 and their names: Permenpan-RB 38/2017 (names from common use).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from asn_desktop.competencies.rules.reference import Reference, reference
from asn_desktop.core.values import fold_key, fold_space

CONTEXT = "competencies"
#: The levels that a dictionary describes; an assessment may also find 0 (not yet shown).
LEVELS = (1, 2, 3, 4, 5)
#: How much text is kept of each column (None: as much as is typed).
LIMITS: Mapping[str, int] = {
    "code": 60,
    "name": 200,
    "legal_basis": 200,
    "note": 500,
    "level_name": 80,
}
#: What stands before a name and is not part of it: a running number, the word for competency.
_BEFORE = re.compile(r"^(?:\d+\s+)*(?:kompetensi\s+)?")
_BULLET = re.compile(r"^(?:[-–—•●▪*·o]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z])[.)])\s+", re.IGNORECASE)


@lru_cache(maxsize=4096)
def competency_key(name: str) -> str:
    """The name of a competency as a key: "Kerjasama", "3. KERJA SAMA" and "Kompetensi Kerja Sama"
    have the same, and so have "Diri & Orang Lain" and "Diri dan Orang Lain". "" for no words."""
    folded = fold_key(name.replace("&", " dan "))
    bare = _BEFORE.sub("", folded) or folded
    return "".join(word for word in bare.split() if word != "dan")


def framework_key(text: str) -> str:
    """A regulation or a framework as a key: "Permenpan-RB 38/2017" and "Peraturan Menteri PANRB
    Nomor 38 Tahun 2017" have the same."""
    folded = fold_key(text).replace("peraturan menteri", "permen")
    return "".join(word for word in folded.split() if word not in _NO_NAME)


_NO_NAME = frozenset({"nomor", "no", "nomer", "tahun", "thn", "th"})


def meant_key(name: str) -> str:
    """The key of the competency that a name means: known other spellings and abbreviations (table
    ``competency_spellings``) become the name they stand for."""
    key = competency_key(name)
    return _spellings(reference()).get(key, key)


@lru_cache(maxsize=2)
def _spellings(data: Reference) -> dict[str, str]:
    return {
        competency_key(spelling): competency_key(row["name"])
        for row in data.rows("competency_spellings")
        for spelling in row["spellings"]
    }


def indicator_lines(text: str | None) -> list[str]:
    """The behaviours in a text, one a line, without bullets and numbers before them."""
    lines = (_BULLET.sub("", fold_space(line)) for line in (text or "").splitlines())
    return [line for line in lines if line]


def name_of_level(level: int) -> str:
    """What a level is usually called."""
    return _LEVEL_NAMES.get(level, "")


_LEVEL_NAMES: Mapping[int, str] = {
    0: "Belum menunjukkan",
    1: "Paham/dalam pengembangan",
    2: "Dasar",
    3: "Menengah",
    4: "Mumpuni",
    5: "Ahli",
}
