"""Reference data of competencies, learning and the index.

The tables come with the program (``resources/reference/*.json``) and can be edited by the office:
:func:`use_reference` replaces them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from asn_desktop.core import assets
from asn_desktop.employees.rules.reference import CodeBook

TABLES = (
    "competency_groups",
    "competency_spellings",
    "assessment_methods",
    "required_level_defaults",
    "jpm_bands",
    "training_forms",
    "leadership_trainings",
    "performance_ratings",
    "discipline_severities",
    "index_sets",
    "index_values",
    "index_bands",
    "talent_boxes",
    "hour_targets",
)


@dataclass(frozen=True, eq=False)
class Reference:
    """All tables, each with what the rules need of it, made when first asked for. Compared and
    hashed by identity, so that what is made elsewhere can be kept per reference."""

    tables: Mapping[str, Mapping[str, Any]] = field(repr=False)

    @classmethod
    def load(cls) -> Reference:
        """The tables that come with the program."""
        return cls({name: assets.read_json(f"reference/{name}.json") for name in TABLES})

    def replaced(self, tables: Mapping[str, Mapping[str, Any]]) -> Reference:
        """The same with the office's own tables in place of those named."""
        return Reference({**self.tables, **tables})

    def rows(self, table: str) -> Sequence[Mapping[str, Any]]:
        """The rows of a table. Raises ``KeyError`` for an unknown table."""
        rows: Sequence[Mapping[str, Any]] = self.tables[table]["rows"]
        return rows

    def legal_basis(self, table: str) -> str:
        """The regulation a table follows."""
        return str(self.tables[table]["legal_basis"] or "")

    @cached_property
    def groups(self) -> CodeBook:
        return CodeBook(self.rows("competency_groups"))

    @cached_property
    def generic_groups(self) -> frozenset[str]:
        """The groups whose competencies are required of every post."""
        return frozenset(row["code"] for row in self.rows("competency_groups") if row["generic"])

    @cached_property
    def methods(self) -> CodeBook:
        return CodeBook(self.rows("assessment_methods"))

    @cached_property
    def forms(self) -> CodeBook:
        return CodeBook(self.rows("training_forms"))

    @cached_property
    def leadership(self) -> CodeBook:
        return CodeBook(self.rows("leadership_trainings"))

    @cached_property
    def performance(self) -> CodeBook:
        return CodeBook(self.rows("performance_ratings"))

    @cached_property
    def severities(self) -> CodeBook:
        return CodeBook(self.rows("discipline_severities"))

    @cached_property
    def index_sets(self) -> CodeBook:
        return CodeBook(self.rows("index_sets"))


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
