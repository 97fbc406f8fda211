"""The plain data of an import: drafts from a file, the comparison with what is stored.

The way of a row: file → drafts (``spreadsheets``) → plan (a feature's ``plan_import``) → preview →
one unit of work (a feature's ``run_import``). Drafts are kept by column, not by row: a value that
stands ten thousand times is taken in once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from asn_desktop.core.fields import Value
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem


class ImportMode(StrEnum):
    """What may happen to the office: only new records, only known ones, or both."""

    ADD = "add"
    UPDATE = "update"
    BOTH = "both"


class EmptyCells(StrEnum):
    """What an empty cell means for a record that has a value: keep it or clear it."""

    KEEP = "keep"
    CLEAR = "clear"


@dataclass(slots=True)
class Drafts:
    """The rows of a file, taken in.

    ``rows`` are row numbers as the spreadsheet program shows them; ``columns[field][i]`` is the
    value of draft ``i`` (None: empty cell). For a field that refers to another record the value is
    that record's id, or the negative number ``-(n + 1)`` of entry ``n`` of ``create[field]``, a
    record to be made. ``problems[i]`` are what is to say about draft ``i``; a draft with an error
    is refused.
    """

    rows: list[int]
    columns: dict[str, list[Value]]
    problems: dict[int, list[Problem]] = field(default_factory=dict)
    create: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)

    def refused(self, index: int) -> bool:
        """Whether this draft has an error."""
        return any(problem.is_error for problem in self.problems.get(index, ()))


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """A stored record that a draft changes; ``before`` and ``after`` hold the changed fields."""

    index: int
    record_id: int
    before: Mapping[str, Value]
    after: Mapping[str, Value]


@dataclass(slots=True)
class ImportPlan:
    """What an import would do. Every draft is in exactly one of the four groups (its index)."""

    drafts: Drafts
    added: list[int] = field(default_factory=list)
    changed: list[PlannedChange] = field(default_factory=list)
    unchanged: list[int] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """The clerk's rules for one import."""

    mode: ImportMode = ImportMode.BOTH
    empty: EmptyCells = EmptyCells.KEEP


@dataclass(frozen=True, slots=True)
class ImportSource:
    """Where the rows came from; kept with the import in the register."""

    kind: str
    file: str
    sheet: str
    fingerprint: str
    header_row: int
    mapping: Mapping[str, str]
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A stored record that an unknown name may mean; ``score`` 0–100."""

    record_id: int
    name: str
    score: float


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a name in the file means: a record, or suggestions to choose from. ``reason`` is a
    finished sentence where the name is known and still cannot be used."""

    record_id: int | None
    suggestions: tuple[Suggestion, ...] = ()
    reason: str = ""


#: A name to be resolved with the cells that help ("Seksi Umum", "Dinas Kesehatan").
NameKey = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lookup:
    """A field that refers to another record by name, resolved once per distinct value.

    ``context`` names further fields whose text helps ("agency" for "unit"); the key of a value is
    the tuple of both texts. ``label`` is the English source of what is looked up ("work unit").
    """

    field: str
    label: str
    resolve: Callable[[Sequence[NameKey]], Mapping[NameKey, Resolution]]
    context: tuple[str, ...] = ()
    can_create: bool = False
    #: what `--create-missing` calls it ("units")
    create_name: str = ""
    #: whether a workbook may have one sheet for each of these records, named after it
    by_sheet: bool = False


@dataclass(frozen=True, slots=True)
class ImportActions:
    """What a feature lends to the import: comparing and writing, bound to an open office.

    ``check`` sees the values of one draft (by field) and says what does not fit together; it is
    asked after every cell was taken in. ``arrange``, where there is one, puts the columns of all
    drafts in order in place before that (takes titles off names); fields it adds are looked up
    and compared like those of the file. ``plan`` compares and writes nothing; ``run`` writes the
    plan in one operation and returns what changed.
    """

    check: Callable[[Mapping[str, Value]], Sequence[Problem]]
    plan: Callable[[Drafts, ImportOptions, Progress], ImportPlan]
    run: Callable[[ImportPlan, ImportSource, Progress], Changed]
    lookups: tuple[Lookup, ...] = ()
    arrange: Callable[[dict[str, list[Value]]], None] | None = None
    recall: Callable[[str, str], Mapping[str, str] | None] | None = None
    remember: Callable[[str, str, Mapping[str, str]], None] | None = None
