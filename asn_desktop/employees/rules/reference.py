"""Reference data of people and posts: ranks, kinds, levels, titles, aliases, retirement ages.

The tables come with the program (``resources/reference/*.json``) and can be edited by the office:
:func:`use_reference` replaces them. Rules take a :class:`Reference` or use the one in use.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from asn_desktop.core import assets
from asn_desktop.employees.rules.text import squeeze, words

#: A row of a table as it stands in the file.
Row = Mapping[str, Any]

TABLES = (
    "grades",
    "pppk_grades",
    "position_kinds",
    "retirement_ages",
    "functional_levels",
    "education_levels",
    "legal_statuses",
    "employee_types",
    "sexes",
    "echelons",
    "unit_kinds",
    "name_titles",
    "aliases",
)


class CodeBook:
    """The words of one closed list: codes with their Indonesian label and synonyms.

    ``rows`` hold ``code``, ``label`` and ``synonyms`` in the order in which a person chooses.
    """

    def __init__(self, rows: Sequence[Row]) -> None:
        self._labels = {str(row["code"]): str(row["label"]) for row in rows}
        self._codes: dict[str, str] = {}
        # A label always means its own code, whatever synonyms other rows have.
        for row in rows:
            self._codes[squeeze(row["label"])] = str(row["code"])
        for row in rows:
            for word in (*row.get("synonyms", ()), *row.get("siasn", ()), row["code"]):
                self._codes.setdefault(squeeze(str(word)), str(row["code"]))

    def find(self, text: str) -> str | None:
        """The code that this text means, or None."""
        return self._codes.get(squeeze(text))

    def find_beginning(self, text: str) -> str | None:
        """The code that the first words of this text mean, most words first; words of one letter
        are too little."""
        parts = words(text)
        for count in range(len(parts), 0, -1):
            key = "".join(parts[:count])
            if len(key) > 1 and key in self._codes:
                return self._codes[key]
        return None

    def label(self, code: str | None) -> str:
        """The Indonesian word of a code; the code itself where it is unknown, "" for None."""
        return "" if code is None else self._labels.get(code, str(code))

    @property
    def labels(self) -> list[str]:
        """All words in the order of the table."""
        return list(self._labels.values())

    @property
    def codes(self) -> list[str]:
        """All codes in the order of the table."""
        return list(self._labels)


@dataclass(frozen=True)
class RetirementRule:
    """One line of the table of retirement ages; "" fits every kind, level or title."""

    age: int
    kind: str
    level: str
    title: tuple[str, ...]
    valid_from: dt.date
    valid_to: dt.date

    def fits(self, kind: str, level: str, title: Sequence[str], day: dt.date) -> bool:
        """Whether a post is meant by this line on that day."""
        return (
            self.kind in ("", kind)
            and self.level in ("", level)
            and tuple(title[: len(self.title)]) == self.title
            and self.valid_from <= day <= self.valid_to
        )


@dataclass(frozen=True, eq=False)
class Reference:
    """All tables, each with the indexes that the rules need, built when first asked for.

    Compared and hashed by identity, so that indexes made elsewhere can be kept per reference.
    """

    tables: Mapping[str, Mapping[str, Any]] = field(repr=False)

    @classmethod
    def load(cls) -> Reference:
        """The tables that come with the program."""
        return cls({name: assets.read_json(f"reference/{name}.json") for name in TABLES})

    def replaced(self, tables: Mapping[str, Mapping[str, Any]]) -> Reference:
        """The same with the office's own tables in place of those named."""
        return Reference({**self.tables, **tables})

    def rows(self, table: str) -> Sequence[Row]:
        """The rows of a table. Raises ``KeyError`` for an unknown table."""
        rows: Sequence[Row] = self.tables[table]["rows"]
        return rows

    @cached_property
    def position_kinds(self) -> CodeBook:
        return CodeBook(self.rows("position_kinds"))

    @cached_property
    def functional_levels(self) -> CodeBook:
        return CodeBook(self.rows("functional_levels"))

    @cached_property
    def education_levels(self) -> CodeBook:
        return CodeBook(self.rows("education_levels"))

    @cached_property
    def legal_statuses(self) -> CodeBook:
        return CodeBook(self.rows("legal_statuses"))

    @cached_property
    def employee_types(self) -> CodeBook:
        return CodeBook(self.rows("employee_types"))

    @cached_property
    def sexes(self) -> CodeBook:
        return CodeBook(self.rows("sexes"))

    @cached_property
    def echelons(self) -> CodeBook:
        return CodeBook(self.rows("echelons"))

    @cached_property
    def unit_kinds(self) -> CodeBook:
        return CodeBook(self.rows("unit_kinds"))

    @cached_property
    def education_ranks(self) -> dict[str, int]:
        """Education level → 1 (SD) to 9 (S-3)."""
        return {row["code"]: int(row["rank"]) for row in self.rows("education_levels")}

    @cached_property
    def kind_of_echelon(self) -> dict[str, str]:
        """Former echelon → kind of position."""
        return {
            echelon: row["code"]
            for row in self.rows("position_kinds")
            for echelon in row["echelons"]
        }

    @cached_property
    def grades_of_level(self) -> dict[str, tuple[int, ...]]:
        """Functional level → PNS grades that belong to it."""
        return {row["code"]: tuple(row["grades"]) for row in self.rows("functional_levels")}

    @cached_property
    def grade_names(self) -> dict[int, str]:
        """Stored grade → "III/b" or "IX"."""
        both = (*self.rows("grades"), *self.rows("pppk_grades"))
        return {int(row["code"]): str(row["grade"]) for row in both}

    @cached_property
    def rank_names(self) -> dict[int, str]:
        """Stored grade of a PNS → "Penata Muda Tingkat I"."""
        return {int(row["code"]): str(row["rank"]) for row in self.rows("grades")}

    @cached_property
    def retirement_rules(self) -> tuple[RetirementRule, ...]:
        """The lines of the table of retirement ages, in its order."""
        table = self.tables["retirement_ages"]
        return tuple(
            RetirementRule(
                age=int(row["age"]),
                kind=row.get("position_kind", ""),
                level=row.get("functional_level", ""),
                title=tuple(words(row.get("title", ""))),
                valid_from=_day(row.get("valid_from") or table["valid_from"], dt.date.min),
                valid_to=_day(row.get("valid_to") or table["valid_to"], dt.date.max),
            )
            for row in table["rows"]
        )


def _day(text: str | None, default: dt.date) -> dt.date:
    return dt.date.fromisoformat(text) if text else default


_in_use: Reference | None = None


def reference() -> Reference:
    """The reference data in use; those of the program until an office brings its own."""
    global _in_use
    if _in_use is None:
        _in_use = Reference.load()
    return _in_use


def use_reference(replacement: Reference | None) -> None:
    """Use the office's own reference data from now on; None: those of the program again."""
    global _in_use
    _in_use = replacement
