"""What a column of a workbook is. Features declare columns; reader, wizard and writer use them.

A *field* is what a record holds ("birth_date"). A :class:`Column` says how that field stands in a
workbook: its heading, the other headings under which it is met, how a cell becomes a value and how
a value becomes a cell. A :class:`Combined` column is one cell that holds several fields.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.results import Problem
from asn_desktop.core.shades import Shades

#: What the reader hands over: text as text, a numeric cell as a number, so that a rule can see
#: that an 18-digit number has passed through a float.
Cell = str | int | float | bool | dt.date | dt.datetime | None


@dataclass(frozen=True, slots=True)
class Parsed:
    """A cell taken in: the value to store (None: empty) and what is to say about it.

    A value with an error among its problems is not used.
    """

    value: Value = None
    problems: tuple[Problem, ...] = ()


#: A cell becomes a value. Must not raise for any cell.
Parse = Callable[[Cell], Parsed]


@dataclass(frozen=True, slots=True)
class Column:
    """One field as a column.

    ``heading`` is the official (Indonesian) heading, used in every workbook we write and the first
    synonym when reading. ``label`` is the English source of the word on screen. ``width`` counts
    characters. ``sensitive`` columns (personal data that the work does not need) are left out of
    import and export unless asked for. ``read_only`` columns are computed: written, never read;
    ``incoming`` ones are met in files of others: read, never written.
    ``parse_for`` makes ``parse`` from all distinct cells of the column, where one cell alone does
    not tell ("P" beside "L" or "W"). ``births`` are dates long ago: two digits of a year mean what
    makes a grown-up. ``text`` turns a stored value into the text of a cell for coded values (None:
    by kind). ``shades`` colour its cells; ``places`` are the decimals that a computed figure shows,
    and its cell keeps more.
    """

    name: str
    heading: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    synonyms: tuple[str, ...] = ()
    parse: Parse | None = None
    parse_for: Callable[[Iterable[Cell]], Parse] | None = None
    births: bool = False
    text: Callable[[Value], str] | None = None
    choices: Callable[[], Sequence[str]] | None = None
    required: bool = False
    key: bool = False
    width: int = 18
    sensitive: bool = False
    read_only: bool = False
    incoming: bool = False
    help: str = ""
    shades: Shades | None = None
    places: int | None = None


@dataclass(frozen=True, slots=True)
class Combined:
    """One cell that holds several fields ("Rahmawati / 1980…", "Penata, 1-4-2020").

    ``split`` takes the cell and returns a cell per field of ``fields``; fields it cannot find are
    left out. It must not raise.
    """

    name: str
    label: str
    fields: tuple[str, ...]
    synonyms: tuple[str, ...]
    split: Callable[[Cell], Mapping[str, Cell]]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Headings that are known and not taken over, with the reason to show."""

    reason: str
    synonyms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """All that a feature declares about the workbook of one kind of record.

    ``personal``: it holds personal data (UU 27/2022), which every printed page says.
    """

    kind: str
    title: str
    columns: tuple[Column, ...]
    combined: tuple[Combined, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    #: the field that names a record in a file ("nip"); two rows with the same key are refused.
    key: str = ""
    notes: tuple[str, ...] = field(default=())
    personal: bool = False
    #: fields that make a row count however few others are filled: a record of which little is
    #: known, or what goes on with the record above it
    parts: tuple[str, ...] = ()

    def column(self, name: str) -> Column:
        """The column of a field. Raises ``KeyError``."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)
