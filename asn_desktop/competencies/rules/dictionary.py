"""The dictionary of competencies: how names are compared, what a competency and its levels must
have, and in which days each holds.

Levels 1 to 5 and their names: Permenpan-RB 38/2017 (names from common use).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from asn_desktop.competencies.rules.reference import Reference, reference
from asn_desktop.core.fields import Value
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import noop, translate
from asn_desktop.core.values import fold_key, fold_space
from asn_desktop.employees.rules.problems import error

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
    "framework_code": 40,
}
#: What stands before a name and is not part of it: a running number, the word for competency.
_BEFORE = re.compile(r"^(?:\d+\s+)*(?:kompetensi\s+)?")
_BULLET = re.compile(
    r"^(?:[-–—•●▪*·o]|\(?(?:\d{1,2}(?:\.\d{1,2})+[.)]?|(?:\d{1,2}|[a-z])[.)]))\s+", re.IGNORECASE
)


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


_NUMBERED = re.compile(r"(?:^|(?<=[.;\s]))\(?(?P<sign>\d{1,2}|[a-h])[.)]\s+(?=\S)")


def split_indicators(text: str) -> list[str]:
    """The behaviours in a cell: one a line, else between semicolons, else numbered in one line
    ("1. Menaati … 2. Menolak …")."""
    lines = indicator_lines(text)
    if len(lines) != 1:
        return lines
    (line,) = lines
    parts = line.split(";") if ";" in line else _split_numbered(fold_space(text))
    return [part for part in (_BULLET.sub("", each.strip(" ;")) for each in parts) if part]


def _split_numbered(line: str) -> list[str]:
    """Only where the line begins to count and the numbers go on: "pasal 3. Bab 5." is one
    sentence."""
    marks = list(_NUMBERED.finditer(line))
    if not marks or marks[0].start():
        return [line]
    counting = iter("abcdefgh" if marks[0]["sign"] == "a" else map(str, range(1, 100)))
    wanted = next(counting)
    found = []
    for mark in marks:
        if mark["sign"] == wanted:
            found.append(mark)
            wanted = next(counting, "")
    ends = [*(mark.start() for mark in found[1:]), len(line)]
    return [line[mark.end() : end] for mark, end in zip(found, ends, strict=False)] or [line]


def level_field(level: int) -> str:
    """The field of a file that describes this level."""
    return f"level_{level}"


def indicators_field(level: int) -> str:
    """The field of a file that holds the indicators of this level."""
    return f"indicators_{level}"


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


def code_of(text: str, limit: int = LIMITS["code"]) -> str:
    """A code for what has none of its own: "Kerja Sama" → kerja_sama."""
    return "_".join(fold_key(text).split())[:limit]


def check_competency(values: Mapping[str, Value]) -> list[Problem]:
    """What is wrong with a competency as typed (by column), before it is stored."""
    found: list[Problem] = []
    for column, label in (("name", _NAME), ("group", _GROUP), ("framework_id", _FRAMEWORK)):
        if not values.get(column):
            found.append(
                error(
                    f"{column}.missing",
                    column.removesuffix("_id"),
                    "",
                    translate("competencies", "{label} is missing.").format(
                        label=translate("competencies", label)
                    ),
                    translate("competencies", "Fill it in."),
                )
            )
    found += check_texts(values)
    group = values.get("group")
    if group and group not in reference().groups.codes:
        found.append(
            error(
                "group.unknown",
                "group",
                group,
                translate("competencies", "There is no group “{group}”.").format(group=group),
                translate("competencies", "Choose one of: {known}.").format(
                    known=", ".join(reference().groups.labels)
                ),
            )
        )
    return found


_NAME = noop("competencies", "Competency")
_GROUP = noop("competencies", "Group")
_FRAMEWORK = noop("competencies", "Framework")


def check_texts(values: Mapping[str, Value]) -> list[Problem]:
    """Texts longer than is kept, and days in the wrong order."""
    found = [
        error(
            "text.long",
            name,
            values[name],
            translate(
                "competencies", "The text has {count} characters, at most {limit} are kept."
            ).format(count=len(values[name]), limit=limit),
            translate("competencies", "Shorten the text."),
        )
        for name, limit in LIMITS.items()
        if values.get(name) and len(values[name]) > limit
    ]
    first, last = values.get("valid_from"), values.get("valid_to")
    if first and last and last < first:
        found.append(days_turned(last))
    return found


def check_level(level: int, name: str) -> list[Problem]:
    """What is wrong with a level and what it is called."""
    found = check_texts({"level_name": name})
    if level not in LEVELS:
        found.append(
            error(
                "level.range",
                "level",
                level,
                translate("competencies", "A dictionary has no level {level}.").format(level=level),
                translate("competencies", "A dictionary describes the levels 1 to 5."),
            )
        )
    return found


def days_turned(last: Value) -> Problem:
    """The end of a validity lies before its beginning."""
    return error(
        "valid_to.early",
        "valid_to",
        last,
        translate("competencies", "The last day of validity lies before the first."),
        translate("competencies", "Correct one of the two days."),
    )
