"""What a feature declares, and how the kernel finds it: lists, imports, papers and screens.

The command line and the window offer whatever the features declare here; neither knows a feature
by name. A feature's ``feature.py`` fills in one :class:`Feature`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from asn_desktop.core.fields import Value
from asn_desktop.core.imports import ImportActions
from asn_desktop.core.listing import ListColumn, ListQuery, ListSource
from asn_desktop.database.engine import Database
from asn_desktop.database.history import RecordWording
from asn_desktop.database.reference_data import ReferenceUser
from asn_desktop.database.rights import AUTOMATIC
from asn_desktop.documents.writer import Document, Writer
from asn_desktop.spreadsheets.columns import SheetLayout

if TYPE_CHECKING:
    from asn_desktop.spreadsheets.writer import SheetTable

#: Looks records up for a search box: (text, limit) → (id, name, detail), best first.
FindRecords = Callable[[str, int], Sequence[tuple[int, str, str]]]


@dataclass(frozen=True, slots=True)
class RecordKind:
    """One kind of record that can be listed, searched, exported and imported.

    ``actions`` binds the import to an open office; None: no import.
    ``finders`` are the search boxes of fields that refer to other records; ``words`` turns the
    stored value of a field into what a person reads; ``choices`` are the names offered in the
    cells of a workbook for such fields.
    """

    name: str
    label: str
    context: str
    layout: SheetLayout
    source: Callable[[Database], ListSource]
    actions: Callable[[Database], ImportActions] | None = None
    finders: Callable[[Database], Mapping[str, FindRecords]] | None = None
    words: Callable[[Database], Callable[[str, Value], str]] | None = None
    choices: Callable[[Database], Mapping[str, Sequence[str]]] | None = None
    #: the rights that adding, changing and removing, and that importing take: who lacks them is not
    #: offered these deeds (the operations themselves refuse them)
    right: str = AUTOMATIC
    import_right: str = AUTOMATIC
    #: the layout where columns depend on what the office has (one for each competency)
    office_layout: Callable[[Database], SheetLayout] | None = None

    def layout_in(self, database: Database) -> SheetLayout:
        """The workbook of this kind in an open office."""
        return self.layout if self.office_layout is None else self.office_layout(database)


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """What is to be printed: these records (None: all that the query leaves), on this paper."""

    day: dt.date
    ids: Sequence[int] | None = None
    query: ListQuery = field(default_factory=ListQuery)
    columns: tuple[str, ...] = ()
    conditions: str = ""  # the filter in words, for the title
    paper: str = ""  # "F4" or "A4"; "" means the office's own
    landscape: bool | None = None  # None: as the paper is usually printed


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that can be printed; ``kind`` names the records it is about ("" for none).

    It is usually printed ``landscape`` or not; ``can_turn`` lets the person choose.
    """

    name: str
    label: str
    context: str
    kind: str
    make: Callable[[Database, PaperRequest], Document | Writer]
    landscape: bool = False
    can_turn: bool = False


@dataclass(frozen=True, slots=True)
class WorkbookOf:
    """A workbook made for reading (several sheets, figures, colours) rather than for taking in
    again; ``kind`` names the records it is about ("" for none)."""

    name: str
    label: str
    context: str
    kind: str
    make: Callable[[Database, PaperRequest], Sequence[SheetTable]]


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """Which figures: of a year and of a unit with all below it, where the report knows these."""

    day: dt.date
    year: int | None = None
    unit: int | None = None


@dataclass(frozen=True, slots=True)
class ReportTable:
    """The figures of a report, unrounded: ``columns`` name what stands in each row; ``summary`` are
    figures about all of it; ``method`` and ``legal_basis`` say how and by which rule they came
    about (Indonesian)."""

    columns: Sequence[ListColumn]
    rows: Sequence[Sequence[Value]]
    summary: Mapping[str, Value] = field(default_factory=dict)
    method: str = ""
    legal_basis: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Figures that the command line and other programs can ask for by name."""

    name: str
    label: str
    context: str
    make: Callable[[Database, ReportRequest], ReportTable]


@dataclass(frozen=True, slots=True)
class LentTab:
    """A tab that a feature shows beside the records of a lower one: ``kind`` names these records,
    ``target`` is "module:Class" of a ``screens.record_tab.RecordTab``, imported when the screen is
    first opened."""

    kind: str
    label: str
    context: str
    target: str


@dataclass(frozen=True, slots=True)
class ScreenEntry:
    """A screen in the navigation; ``target`` is "module:Class", imported when first opened. Only
    those who have the ``right`` see it."""

    name: str
    label: str
    context: str
    icon: str
    target: str
    right: str = AUTOMATIC


@dataclass(frozen=True, slots=True)
class Feature:
    """One subject of the office."""

    name: str
    kinds: tuple[RecordKind, ...] = ()
    papers: tuple[Paper, ...] = ()
    workbooks: tuple[WorkbookOf, ...] = ()
    screens: tuple[ScreenEntry, ...] = ()
    reports: tuple[Report, ...] = ()
    #: tabs beside the records of features below
    tabs: tuple[LentTab, ...] = ()
    #: how each kind of its records is told in the change log
    wordings: tuple[RecordWording, ...] = ()
    #: gives a new real office what it begins with
    begin: Callable[[Database], object] | None = None
    #: fills an empty practice office with invented records; ``people`` is its size
    sample: Callable[[Database, int], None] | None = None
    #: tables of reference data that an office may edit, and what the feature does with them
    references: ReferenceUser | None = None
