"""What a trial run and an import say: counts, problems with their cells, causes, a report."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from asn_desktop.core.imports import ImportPlan
from asn_desktop.core.results import Changed, Problem, Severity
from asn_desktop.spreadsheets.columns import Cell

#: How many row numbers a cause keeps as examples.
CAUSE_ROWS = 20


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A problem with its place in the file; ``letter`` and ``heading`` are "" for a whole row."""

    sheet: str
    row: int
    letter: str
    heading: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row below the header that is no record (a sum, a legend, an unused line), and why."""

    sheet: str
    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class Cause:
    """Equal problems together: how many, the first of them in words, the first rows."""

    code: str
    severity: Severity
    reason: str
    remedy: str
    count: int
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows of the file. ``read`` = added + changed + unchanged + refused.

    ``warnings`` counts rows that carry a warning, ``skipped`` rows that are no records.
    """

    read: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0
    warnings: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Places:
    """Where draft ``i`` stands: several sheets one after the other, each from its start."""

    starts: tuple[int, ...]
    sheets: tuple[str, ...]
    rows: Sequence[int]

    def sheet(self, index: int) -> str:
        """The sheet of draft ``index``."""
        return self.sheets[bisect_right(self.starts, index) - 1]

    def of(self, index: int) -> tuple[str, int]:
        """Sheet and row number of draft ``index``."""
        return self.sheet(index), self.rows[index]

    def index(self, sheet: str, row: int) -> int | None:
        """The draft that stands there, or None."""
        for part, name in enumerate(self.sheets):
            if name == sheet:
                start = self.starts[part]
                end = self.starts[part + 1] if part + 1 < len(self.starts) else len(self.rows)
                for index in range(start, end):
                    if self.rows[index] == row:
                        return index
        return None


@dataclass(slots=True)
class Trial:
    """What an import would do. ``cells[field][i]`` is the cell of draft ``i`` as it stands now,
    after splitting combined cells and with the clerk's corrections; ``origin[i]`` counts the rows
    of the tables that were read."""

    plan: ImportPlan
    counts: Counts
    problems: list[RowProblem]
    causes: list[Cause]
    fields: tuple[str, ...]
    cells: Mapping[str, Sequence[Cell]]
    places: Places
    origin: Sequence[int]
    skipped: Sequence[SkippedRow]

    def place(self, index: int) -> tuple[str, int]:
        """Sheet and row number of draft ``index``."""
        return self.places.of(index)


@dataclass(slots=True)
class ImportResult:
    """A finished import. ``changed`` is None when there was nothing to write."""

    kind: str
    file: str
    sheet: str
    header_row: int
    mapping: Mapping[str, str]
    counts: Counts
    trial: Trial
    seconds: float
    changed: Changed | None = None

    @property
    def problems(self) -> list[RowProblem]:
        """What was said about the rows, refused ones and others."""
        return self.trial.problems

    @property
    def import_id(self) -> int | None:
        """The number in the register of imports (None: nothing was written)."""
        entries = self.changed.ids.get("imports", ()) if self.changed else ()
        return entries[0] if entries else None

    def as_json(self) -> dict[str, Any]:
        """The report of ``import --json``; its names are a contract with scripts."""
        counts = self.counts
        return {
            "kind": self.kind,
            "file": self.file,
            "sheet": self.sheet,
            "header_row": self.header_row,
            "mapping": dict(self.mapping),
            "read": counts.read,
            "added": counts.added,
            "changed": counts.changed,
            "unchanged": counts.unchanged,
            "refused": counts.refused,
            "warnings": counts.warnings,
            "skipped": counts.skipped,
            "problems": [
                {
                    "sheet": found.sheet,
                    "row": found.row,
                    "column": found.letter,
                    "heading": found.heading,
                    "field": found.problem.field,
                    "value": found.problem.value,
                    "code": found.problem.code,
                    "reason": found.problem.reason,
                    "remedy": found.problem.remedy,
                    "severity": str(found.problem.severity),
                }
                for found in self.problems
            ],
            "skipped_rows": [
                {"sheet": one.sheet, "row": one.row, "reason": one.reason}
                for one in self.trial.skipped
            ],
            "import_id": self.import_id,
            "seconds": round(self.seconds, 3),
        }


def count(plan: ImportPlan, skipped: int) -> Counts:
    """The counts of a plan."""
    warned = sum(
        1
        for problems in plan.drafts.problems.values()
        if any(problem.severity is Severity.WARNING for problem in problems)
    )
    return Counts(
        read=len(plan.drafts.rows),
        added=len(plan.added),
        changed=len(plan.changed),
        unchanged=len(plan.unchanged),
        refused=len(plan.refused),
        warnings=warned,
        skipped=skipped,
    )


def group_causes(problems: Sequence[RowProblem]) -> list[Cause]:
    """Problems by code: errors first, the most frequent first."""
    groups: dict[tuple[str, Severity], list[RowProblem]] = {}
    for found in problems:
        groups.setdefault((found.problem.code, found.problem.severity), []).append(found)
    causes = [
        Cause(
            code=code,
            severity=severity,
            reason=members[0].problem.reason,
            remedy=members[0].problem.remedy,
            count=len(members),
            rows=tuple(member.row for member in members[:CAUSE_ROWS]),
        )
        for (code, severity), members in groups.items()
    ]
    causes.sort(key=lambda cause: (cause.severity is not Severity.ERROR, -cause.count, cause.code))
    return causes
