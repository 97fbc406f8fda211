"""What every kind of file yields inside the worker: sheets, their rows one after another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from asn_desktop.spreadsheets.reader.workbook import Merged


@dataclass(slots=True)
class RawSheet:
    """A sheet being read. ``height`` is 0 where it is not known before; ``merged`` may grow until
    the last row was taken."""

    name: str
    rows: Iterable[list[Any]]
    first_row: int = 1
    first_column: int = 1
    height: int = 0
    merged: list[Merged] = field(default_factory=list)
    hidden: bool = False


@dataclass(slots=True)
class RawWorkbook:
    """A workbook being read; ``notes`` are codes of remarks with their facts."""

    format: str
    sheets: Iterator[RawSheet]
    date_1904: bool = False
    encoding: str = ""
    separator: str = ""
    notes: list[tuple[str, dict[str, str]]] = field(default_factory=list)
