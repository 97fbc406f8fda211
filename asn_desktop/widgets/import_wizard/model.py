"""What the import wizard needs to know of the import it leads a clerk through.

The wizard is a widget and knows no spreadsheets: these protocols describe the session that
``spreadsheets.importing`` offers, and :class:`ImportDesk` holds what the shell lends to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value
from asn_desktop.core.imports import ImportOptions, ImportPlan, Lookup, NameKey, Resolution
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, Problem
from asn_desktop.widgets.reference_edit import FindRecords


class Sheet(Protocol):
    """A sheet of the file as it stands; ``first_row`` is the number of ``rows[0]`` (from 1)."""

    name: str
    rows: list[list[Any]]
    first_row: int
    first_column: int


class Workbook(Protocol):
    """The file that was read."""

    path: str
    format: str

    @property
    def sheets(self) -> Sequence[Sheet]: ...


class Heading(Protocol):
    """A heading of the table with a few cells from below it; ``parent`` stands above it."""

    @property
    def text(self) -> str: ...
    @property
    def parent(self) -> str: ...
    @property
    def samples(self) -> Sequence[str]: ...
    @property
    def letter(self) -> str: ...


class Table(Protocol):
    """A table found in a sheet."""

    header_row: int
    header_rows: int
    data_rows: list[int]

    @property
    def sheet(self) -> Sheet: ...


class MappedHeading(Protocol):
    """What a heading was taken for, and how that was guessed."""

    @property
    def position(self) -> int: ...
    @property
    def heading(self) -> Heading: ...
    @property
    def target(self) -> str | None: ...
    @property
    def how(self) -> str: ...
    @property
    def reason(self) -> str: ...


class Target(Protocol):
    """A field that a heading may be mapped to."""

    @property
    def name(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def required(self) -> bool: ...
    @property
    def combined(self) -> bool: ...


class Ambiguity(Protocol):
    """Headings among which the clerk has to choose."""

    @property
    def sentence(self) -> str: ...
    @property
    def positions(self) -> Sequence[int]: ...


class MissingColumn(Protocol):
    """A required column that no heading was mapped to."""

    @property
    def name(self) -> str: ...


class Question(Protocol):
    """A name in the file that is not the name of a stored record, asked once for all its rows."""

    @property
    def lookup(self) -> Lookup: ...
    @property
    def label(self) -> str: ...
    @property
    def key(self) -> NameKey: ...
    @property
    def rows(self) -> int: ...
    @property
    def resolution(self) -> Resolution: ...
    @property
    def decision(self) -> Decision | None: ...


class Decision(Protocol):
    """The clerk's answer to a question: ``kind`` is "use", "create", "empty" or "refuse"."""

    @property
    def kind(self) -> str: ...
    @property
    def record_id(self) -> int | None: ...


class Counts(Protocol):
    """How many rows of each fate."""

    @property
    def read(self) -> int: ...
    @property
    def added(self) -> int: ...
    @property
    def changed(self) -> int: ...
    @property
    def unchanged(self) -> int: ...
    @property
    def refused(self) -> int: ...
    @property
    def warnings(self) -> int: ...


class Cause(Protocol):
    """Equal problems, counted."""

    @property
    def code(self) -> str: ...
    @property
    def severity(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def remedy(self) -> str: ...
    @property
    def count(self) -> int: ...


class Trial(Protocol):
    """What the import would do; ``cells`` are the cells as they stand, by field and draft."""

    @property
    def plan(self) -> ImportPlan: ...
    @property
    def counts(self) -> Counts: ...
    @property
    def causes(self) -> Sequence[Cause]: ...
    @property
    def fields(self) -> Sequence[str]: ...
    @property
    def cells(self) -> Mapping[str, Sequence[Any]]: ...
    def place(self, index: int) -> tuple[str, int]: ...


class Result(Protocol):
    """What the import did."""

    @property
    def counts(self) -> Counts: ...
    @property
    def changed(self) -> Changed | None: ...
    @property
    def import_id(self) -> int | None: ...
    @property
    def seconds(self) -> float: ...


class Session(Protocol):
    """One import, from the file that was read to the rows that were written."""

    sender: str
    options: ImportOptions
    fixed: dict[str, str]

    @property
    def workbook(self) -> Workbook: ...
    @property
    def tables(self) -> Sequence[Table]: ...
    @property
    def chosen(self) -> Sequence[Table]: ...
    @property
    def mapping(self) -> Sequence[MappedHeading]: ...
    def choose_sheet(self, *names: str) -> None: ...
    def choose_header(self, sheet: str, row: int) -> None: ...
    def targets(self) -> Sequence[Target]: ...
    def map(self, position: int, target: str | None) -> None: ...
    def ambiguities(self) -> Sequence[Ambiguity]: ...
    def missing(self) -> Sequence[MissingColumn]: ...
    def questions(self, progress: Progress = silent) -> Sequence[Question]: ...
    def decide(self, field: str, key: NameKey, decision: Any) -> None: ...
    def correct(self, row: int, field: str, text: str, *, sheet: str = "") -> None: ...
    def trial(self, progress: Progress = silent) -> Trial: ...
    def run(self, progress: Progress = silent) -> Result: ...
    def write_rejected(self, path: str, *, practice: bool = False) -> int: ...


def _no_words(_field: str, value: Value) -> str:
    return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class ImportDesk:
    """What the shell lends to the wizard for one kind of record.

    ``title`` names what is imported, in the person's language. ``read`` reads a file (path,
    password or None, progress) and raises ``password_needed`` where it has a password; ``paste``
    takes cells copied from a spreadsheet program. ``decision`` makes the session's answer to a
    question from its kind and a record's id. ``finders`` are the search boxes of the fields that
    refer to other records; ``words`` turns a stored value of a field into the words a person reads.
    ``practice`` marks what is written on paper and in workbooks.
    """

    title: str
    read: Callable[[str, str | None, Progress], Session]
    paste: Callable[[str, Progress], Session]
    decision: Callable[[str, int | None], Any]
    password_needed: type[PersonError]
    senders: Sequence[str] = ()
    finders: Mapping[str, FindRecords] = field(default_factory=dict)
    words: Callable[[str, Value], str] = _no_words
    practice: bool = False


def problems_at(plan: ImportPlan, index: int) -> Sequence[Problem]:
    """What is to say about one draft."""
    return plan.drafts.problems.get(index, ())
