"""Reference data of policies: kinds, aims, archive classification.

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
from asn_desktop.policies.rules.stages import Stage
from asn_desktop.policies.rules.text import TextForm

TABLES = ("policy_kinds", "policy_aims", "classification_codes", "policy_papers")
#: The kind of policies that are letters: what a circular has besides is kept by a higher feature.
CIRCULAR = "circular"


@dataclass(frozen=True, slots=True)
class PolicyKind:
    """A kind of policy: "Peraturan Wali Kota", in short "Perwal"; how its text is built, and the
    stages it passes, in their order."""

    code: str
    label: str
    short: str
    form: TextForm
    stages: tuple[Stage, ...]


@dataclass(frozen=True, eq=False)
class Reference:
    """All tables, each with what the rules need of it, made when first asked for."""

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

    @cached_property
    def kinds(self) -> CodeBook:
        """The words of the kinds; their short forms mean them too."""
        rows = self.rows("policy_kinds")
        return CodeBook(
            [{**row, "synonyms": [row["short"], *row.get("synonyms", ())]} for row in rows]
        )

    @cached_property
    def _kinds(self) -> dict[str, PolicyKind]:
        return {
            row["code"]: PolicyKind(
                row["code"],
                row["label"],
                row["short"],
                TextForm(row["form"]),
                tuple(stage for stage in Stage if stage in row["stages"]),
            )
            for row in self.rows("policy_kinds")
        }

    def knows_kind(self, code: str) -> bool:
        """Whether a table has this kind."""
        return code in self._kinds

    def kind(self, code: str) -> PolicyKind:
        """A kind; one that is in no table passes every stage, and its text has no form."""
        return self._kinds.get(code) or PolicyKind(code, code, code, TextForm.FREE, tuple(Stage))

    @cached_property
    def aims(self) -> CodeBook:
        return CodeBook(self.rows("policy_aims"))

    @cached_property
    def subjects(self) -> dict[str, str]:
        """Classification code → what it is about, those of earlier rules too."""
        return {row["code"]: row["label"] for row in self.rows("classification_codes")}

    @cached_property
    def offered_codes(self) -> list[str]:
        """The classification codes that new papers get."""
        return [row["code"] for row in self.rows("classification_codes") if not row.get("old")]

    def classification(self, code: str | None) -> str:
        """A code with its subject: "800.1.4 – Pengembangan karier"; "" for none."""
        subject = self.subjects.get(code or "")
        return f"{code} – {subject}" if subject else code or ""


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
