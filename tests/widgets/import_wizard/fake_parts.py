"""The plain data of a session in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from asn_desktop.core.errors import PersonError
from asn_desktop.core.imports import ImportPlan, Lookup, NameKey, Resolution
from asn_desktop.core.results import Changed


class FakePasswordError(PersonError):
    """The file has a password."""


@dataclass
class FakeSheet:
    name: str
    rows: list[list[Any]]
    first_row: int = 1
    first_column: int = 1


@dataclass
class FakeWorkbook:
    path: str
    format: str
    sheets: list[FakeSheet]


@dataclass(frozen=True)
class FakeHeading:
    text: str
    parent: str
    samples: list[str]
    letter: str


@dataclass
class FakeTable:
    sheet: FakeSheet
    header_row: int
    header_rows: int
    data_rows: list[int]


@dataclass(frozen=True)
class FakeMapped:
    position: int
    heading: FakeHeading
    target: str | None
    how: str
    reason: str = ""
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True)
class FakeTarget:
    name: str
    label: str
    combined: bool = False
    required: bool = False


@dataclass(frozen=True)
class FakeAmbiguity:
    sentence: str
    positions: tuple[int, ...]


@dataclass(frozen=True)
class FakeDecision:
    kind: str
    record_id: int | None = None


@dataclass(frozen=True)
class FakeQuestion:
    lookup: Lookup
    label: str
    key: NameKey
    rows: int
    resolution: Resolution
    decision: FakeDecision | None


@dataclass(frozen=True)
class FakeCounts:
    read: int
    added: int
    changed: int
    unchanged: int
    refused: int
    warnings: int


@dataclass(frozen=True)
class FakeCause:
    code: str
    severity: str
    reason: str
    remedy: str
    count: int


@dataclass
class FakeTrial:
    plan: ImportPlan
    counts: FakeCounts
    causes: list[FakeCause]
    fields: tuple[str, ...]
    cells: Mapping[str, Sequence[Any]]
    places: list[tuple[str, int]]

    def place(self, index: int) -> tuple[str, int]:
        return self.places[index]


@dataclass
class FakeResult:
    counts: FakeCounts
    changed: Changed | None
    import_id: int | None
    seconds: float = 0.1
