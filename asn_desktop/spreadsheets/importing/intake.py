"""The rows of the chosen sheets become drafts: split, parsed, checked, refused with a reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, compress

from asn_desktop.core.fields import Value
from asn_desktop.core.imports import Drafts, EmptyCells, ImportMode, ImportOptions
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.spreadsheets.columns import Cell, Column, Combined, Parse
from asn_desktop.spreadsheets.detect import TableGuess, columns_of
from asn_desktop.spreadsheets.importing.cells import Memo, is_empty, split, take_in
from asn_desktop.spreadsheets.importing.outcome import Places, SkippedRow
from asn_desktop.spreadsheets.reader import cell_text

#: Rows between two progress reports.
_REPORT_ROWS = 2000
#: Row numbers a sentence names before it says "and more".
_NAMED_ROWS = 8


@dataclass(frozen=True, slots=True)
class RawRows:
    """The cells of the chosen tables by column, one table after the other."""

    rows: list[int]
    columns: list[Sequence[Cell]]
    starts: tuple[int, ...]
    sheets: tuple[str, ...]
    #: rows that hold no record, as the search for the table found
    skipped: tuple[SkippedRow, ...]

    @classmethod
    def of(cls, tables: Sequence[TableGuess]) -> RawRows:
        """Read the tables; all have the same headings."""
        rows: list[int] = []
        parts = []
        starts = []
        for table in tables:
            numbers, columns = columns_of(table)
            starts.append(len(rows))
            rows.extend(numbers)
            parts.append(columns)
        joined: list[Sequence[Cell]] = [
            pieces[0] if len(pieces) == 1 else list(chain.from_iterable(pieces))
            for pieces in zip(*parts, strict=True)
        ]
        skipped = tuple(
            SkippedRow(table.name, one.row, one.reason) for table in tables for one in table.skipped
        )
        return cls(rows, joined, tuple(starts), tuple(table.name for table in tables), skipped)

    def places(self) -> Places:
        """Where each row stands."""
        return Places(self.starts, self.sheets, self.rows)


@dataclass(slots=True)
class Intake:
    """Drafts before names are looked up: ``drafts.columns`` hold texts for reference fields."""

    drafts: Drafts
    cells: dict[str, Sequence[Cell]]
    places: Places
    skipped: list[SkippedRow]
    #: positions in the raw rows, by draft
    origin: Sequence[int]


@dataclass(slots=True)
class Rules:
    """What the intake needs to know about the columns that are taken over."""

    columns: Sequence[Column]
    parsers: Mapping[str, Parse]
    labels: Mapping[str, str]
    key: str
    options: ImportOptions
    memos: dict[str, Memo] = field(default_factory=dict)


def gather_cells(
    raw: RawRows,
    direct: Mapping[str, int],
    combined: Iterable[tuple[Combined, int]],
    fixed: Mapping[str, str],
) -> dict[str, Sequence[Cell]]:
    """The cells of every field. A column of its own goes before a part of a combined cell; a value
    fixed for all rows goes before both."""
    cells: dict[str, Sequence[Cell]] = {
        name: raw.columns[position] for name, position in direct.items()
    }
    for parts, position in combined:
        for name, found in split(raw.columns[position], parts).items():
            own = cells.get(name)
            if own is None:
                cells[name] = found
            else:
                cells[name] = [
                    part if is_empty(cell) else cell for cell, part in zip(own, found, strict=True)
                ]
    for name, text in fixed.items():
        cells[name] = (text,) * len(raw.rows)
    return cells


def take_in_rows(
    raw: RawRows,
    cells: dict[str, Sequence[Cell]],
    fixed: Iterable[str],
    rules: Rules,
    progress: Progress,
) -> Intake:
    """Parse all cells, drop rows that hold nothing, find empty required cells and double keys."""
    label = translate("spreadsheets", "Taking in the cells")
    columns: dict[str, list[Value]] = {}
    problems: dict[int, list[Problem]] = {}
    wanted = [column for column in rules.columns if column.name in cells]
    for done, column in enumerate(wanted):
        progress(done, len(wanted), label)
        name = column.name
        values, found = take_in(cells[name], rules.parsers[name], rules.memos.setdefault(name, {}))
        columns[name] = values
        for index, about in found.items():
            problems.setdefault(index, []).extend(about)
    origin: Sequence[int] = range(len(raw.rows))
    rows = raw.rows
    starts = raw.starts
    empty = _empty_rows(cells, columns, problems, set(fixed))
    skipped = list(raw.skipped)
    if empty:
        reason = translate("spreadsheets", "Nothing stands in the columns that are taken over.")
        placed = raw.places()
        skipped += [SkippedRow(*placed.of(index), reason) for index in sorted(empty)]
        keep = [index not in empty for index in range(len(rows))]
        origin = list(compress(origin, keep))
        rows = list(compress(rows, keep))
        columns = {name: list(compress(values, keep)) for name, values in columns.items()}
        cells = {name: list(compress(found, keep)) for name, found in cells.items()}
        renumbered = {old: new for new, old in enumerate(origin)}
        problems = {renumbered[old]: about for old, about in problems.items()}
        starts = tuple(sum(keep[:start]) for start in starts)
    ordered = {column.name: cells[column.name] for column in wanted}
    places = Places(starts, raw.sheets, rows)
    drafts = Drafts(rows, columns, problems)
    _refuse_empty(drafts, wanted, rules)
    if rules.key in columns:
        _refuse_doubles(drafts, places, rules)
    return Intake(drafts, ordered, places, skipped, origin)


def _empty_rows(
    cells: Mapping[str, Sequence[Cell]],
    columns: Mapping[str, Sequence[Value]],
    problems: Mapping[int, Sequence[Problem]],
    fixed: set[str],
) -> set[int]:
    """Rows in which no column that is taken over holds anything (numbered lines of a form)."""
    candidates: Iterable[int] | None = None
    for name, values in columns.items():
        if name in fixed:
            continue
        candidates = [
            index
            for index in (range(len(values)) if candidates is None else candidates)
            if values[index] is None and index not in problems and is_empty(cells[name][index])
        ]
        if not candidates:
            return set()
    return set(candidates or ())


def _refuse_empty(drafts: Drafts, columns: Sequence[Column], rules: Rules) -> None:
    """A required cell may be empty only where a known record keeps what it has."""
    options = rules.options
    keeps = options.mode is ImportMode.UPDATE and options.empty is EmptyCells.KEEP
    for column in columns:
        if not (column.required or column.name == rules.key):
            continue
        if keeps and column.name != rules.key:
            continue
        values = drafts.columns[column.name]
        if None not in values:
            continue
        problem = Problem(
            Severity.ERROR,
            "required.empty",
            column.name,
            "",
            translate("spreadsheets", "{label} is empty.").format(label=rules.labels[column.name]),
            translate("spreadsheets", "Fill in the cell; without it the row cannot be taken over."),
        )
        for index, value in enumerate(values):
            if value is None:
                about = drafts.problems.setdefault(index, [])
                if not any(found.is_error and found.field == column.name for found in about):
                    about.append(problem)


def _refuse_doubles(drafts: Drafts, places: Places, rules: Rules) -> None:
    """Rows with the same key contradict each other: none of them is taken."""
    keys = drafts.columns[rules.key]
    double = {key for key, rows in Counter(keys).items() if rows > 1 and key is not None}
    if not double:
        return
    groups: dict[Value, list[int]] = {}
    for index, key in enumerate(keys):
        if key in double:
            groups.setdefault(key, []).append(index)
    several = len(places.sheets) > 1
    for key, members in groups.items():
        named = [
            f"{places.sheet(index)} {drafts.rows[index]}" if several else str(drafts.rows[index])
            for index in members[:_NAMED_ROWS]
        ]
        if len(members) > _NAMED_ROWS:
            named.append("…")
        problem = Problem(
            Severity.ERROR,
            "key.double",
            rules.key,
            cell_text(key),
            translate(
                "spreadsheets", "{label} {value} stands in more than one row: {rows}."
            ).format(label=rules.labels[rules.key], value=cell_text(key), rows=", ".join(named)),
            translate("spreadsheets", "Leave one row for each, then import again."),
        )
        for index in members:
            drafts.problems.setdefault(index, []).append(problem)


def check_rows(
    drafts: Drafts,
    check: Callable[[Mapping[str, Value]], Sequence[Problem]],
    progress: Progress,
) -> None:
    """Ask the feature what does not fit together in each row.

    A cell that was refused is empty to the check; what it says about that field is not repeated.
    """
    label = translate("spreadsheets", "Checking the rows")
    names = tuple(drafts.columns)
    total = len(drafts.rows)
    for index, row in enumerate(zip(*drafts.columns.values(), strict=True)):
        if index % _REPORT_ROWS == 0:
            progress(index, total, label)
        found = check(dict(zip(names, row, strict=True)))
        if not found:
            continue
        about = drafts.problems.get(index)
        if about is None:
            drafts.problems[index] = list(found)
            continue
        wrong = {problem.field for problem in about if problem.is_error}
        about.extend(problem for problem in found if problem.field not in wrong)
