"""One import from the workbook to the result; window and command line walk the same way.

No Qt and no SQL: the feature lends comparing, checking and writing (``ImportActions``). Every
question has a cautious answer when nobody answers it: the row is refused with a sentence.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from asn_desktop.core.errors import PersonError, WorldError
from asn_desktop.core.imports import (
    ImportActions,
    ImportMode,
    ImportOptions,
    ImportSource,
    NameKey,
)
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.spreadsheets.columns import Column, SheetLayout
from asn_desktop.spreadsheets.detect import (
    Heading,
    TableGuess,
)
from asn_desktop.spreadsheets.importing.cells import Memo, parser
from asn_desktop.spreadsheets.importing.intake import (
    Intake,
    RawRows,
    Rules,
    check_rows,
    gather_cells,
    take_in_rows,
)
from asn_desktop.spreadsheets.importing.lookups import Decision, LookupQuestion, Lookups, fold
from asn_desktop.spreadsheets.importing.mapping import (
    Ambiguity,
    ColumnMapping,
    MappedHeading,
    Target,
    is_reason,
    layout_hash,
)
from asn_desktop.spreadsheets.importing.outcome import (
    ImportResult,
    Trial,
    count,
    group_causes,
)
from asn_desktop.spreadsheets.importing.places import correct_cells, placed, refused_rows
from asn_desktop.spreadsheets.importing.refusals import (
    check_columns,
    check_fixed,
    check_tables,
    refuse_without_rows,
    refuse_without_table,
)
from asn_desktop.spreadsheets.importing.sheet_names import told_by_sheets
from asn_desktop.spreadsheets.importing.tables import Tables
from asn_desktop.spreadsheets.reader import Workbook
from asn_desktop.spreadsheets.rejected import reason_column, write_rejected
from asn_desktop.spreadsheets.writer.frame import Look


@dataclass(frozen=True, slots=True)
class ImportKind:
    """A kind of record that can be imported; ``label`` is the English source of its name,
    translated in ``context`` like the labels of the columns."""

    name: str
    label: str
    context: str
    layout: SheetLayout
    actions: ImportActions


class ImportSession:
    """What the clerk has chosen so far, and what would come of it.

    Reading cells and looking up names happen in :meth:`questions`, :meth:`trial` and :meth:`run`;
    everything else is quick.
    """

    def __init__(
        self,
        kind: ImportKind,
        workbook: Workbook,
        *,
        sender: str = "",
        today: dt.date | None = None,
    ) -> None:
        self.kind = kind
        self.workbook = workbook
        self.options = ImportOptions()
        #: field → text that holds for all rows, whatever the file says
        self.fixed: dict[str, str] = {}
        self._today = today or dt.date.today()
        self._sender = sender
        self._layout = replace(kind.layout, left_out=(*kind.layout.left_out, reason_column()))
        self._lookups = Lookups(kind.actions.lookups, kind.context)
        self._corrections: dict[tuple[str, int, str], str] = {}
        self._memos: dict[str, Memo] = {}
        self._columns = ColumnMapping(self._layout, kind.context, (), None)
        self._raw: RawRows | None = None
        self._trial: Trial | None = None
        self._trial_of: object = None
        self._changes = 0
        self._tables = Tables(workbook, self._layout)
        if self.chosen:
            self._start_over()

    # --- sheet and header ------------------------------------------------------------------------

    @property
    def tables(self) -> list[TableGuess]:
        """The tables that were recognised, the best first; one for a sheet."""
        return self._tables.found

    @property
    def chosen(self) -> list[TableGuess]:
        """The tables that are read: of one sheet, or of several sheets with the same headings."""
        return self._tables.chosen

    def choose_sheet(self, *names: str) -> None:
        """Read these sheets and no others. Raises :class:`PersonError` where a sheet does not exist
        or has no header that is recognised, or where the sheets differ in their headings."""
        self._tables.choose(names)
        self._start_over()

    def choose_header(self, sheet: str, row: int) -> None:
        """The header of this sheet stands in this row of the file (1-based); reads this sheet."""
        self._tables.choose_header(sheet, row)
        self._start_over()

    def _start_over(self) -> None:
        self._raw = None
        self._trial = None
        self._corrections.clear()
        self._map_headings()

    def _map_headings(self) -> None:
        headings = self.chosen[0].headings
        recall = self.kind.actions.recall
        remembered = recall(layout_hash(headings), self._sender) if recall else None
        self._columns = ColumnMapping(self._layout, self.kind.context, headings, remembered)
        self._touch()

    def _touch(self) -> None:
        self._changes += 1

    @property
    def sender(self) -> str:
        """Who sent the file; the mapping of a header is remembered for each sender."""
        return self._sender

    @sender.setter
    def sender(self, name: str) -> None:
        if name == self._sender:
            return
        self._sender = name
        if self.chosen and not self._columns.is_chosen:
            self._map_headings()

    # --- columns ---------------------------------------------------------------------------------

    @property
    def headings(self) -> list[Heading]:
        """The headings of the chosen sheets; a position is an index in this list."""
        return list(self.chosen[0].headings) if self.chosen else []

    @property
    def mapping(self) -> list[MappedHeading]:
        """What every heading is taken for."""
        return list(self._columns.mapped)

    def targets(self) -> list[Target]:
        """What a heading may be mapped to."""
        return self._columns.targets()

    def map(self, position: int, target: str | None) -> None:
        """Take the column at this position for a field or combined column (None: leave it out)."""
        self._columns.map(position, target)
        self._touch()

    def left_out(self) -> list[MappedHeading]:
        """The columns of the file that are not taken over, each with its reason."""
        return [one for one in self.mapping if one.target is None]

    def ambiguities(self) -> list[Ambiguity]:
        """Fields that several headings claim: none of these columns is taken until one is
        chosen."""
        return self._columns.ambiguities()

    def missing(self) -> list[Column]:
        """Columns without which nothing can be imported under the options chosen."""
        key_alone = self.options.mode is ImportMode.UPDATE
        return self._columns.missing(self.fixed, key_alone=key_alone)

    # --- names of other records ------------------------------------------------------------------

    def create_missing(self, names: Iterable[str]) -> None:
        """Create what is not known, for these lookups (their ``create_name``: "units"). Raises
        :class:`PersonError` for a name that this kind does not know."""
        known = {one.create_name: one.field for one in self.kind.actions.lookups if one.can_create}
        for name in names:
            if name not in known:
                raise PersonError(
                    translate(
                        "spreadsheets",
                        "“{name}” cannot be created by this import. Possible: {all}.",
                    ).format(name=name, all=", ".join(known) or "–")
                )
            self._lookups.creating.add(known[name])
        self._touch()

    def questions(self, progress: Progress = silent) -> list[LookupQuestion]:
        """Names in the file that match no record exactly, each once, with the answer so far."""
        intake = self._take_in(progress)
        return self._lookups.questions(intake.drafts.columns)

    def decide(self, field: str, key: NameKey, decision: Decision | None) -> None:
        """Answer a question (None: leave it open)."""
        place = (field, fold(key))
        if decision is None:
            self._lookups.decisions.pop(place, None)
        else:
            self._lookups.decisions[place] = decision
        self._touch()

    # --- rows ------------------------------------------------------------------------------------

    def correct(self, row: int, field: str, text: str, *, sheet: str = "") -> None:
        """Put this text in place of a cell of the file (``sheet`` "": the first one chosen)."""
        name = sheet or (self.chosen[0].name if self.chosen else "")
        self._corrections[name, row, field] = text
        self._touch()

    def trial(self, progress: Progress = silent) -> Trial:
        """What the import would do; writes nothing. Raises :class:`PersonError` where a needed
        column is missing, the file has no rows, or the table cannot be read row by row."""
        state = self._state()
        intake = self._take_in(progress)
        drafts = intake.drafts
        progress(0, 0, translate("spreadsheets", "Looking up names"))
        columns, drafts.create, problems = self._lookups.resolve(drafts.columns)
        drafts.columns.update(columns)
        for index, about in problems.items():
            drafts.problems.setdefault(index, []).extend(about)
        check_rows(drafts, self.kind.actions.check, progress)
        plan = self.kind.actions.plan(drafts, self.options, progress)
        found = placed(plan.drafts.problems, intake.places, self.chosen, self._columns)
        trial = Trial(
            plan=plan,
            counts=count(plan, len(intake.skipped)),
            problems=found,
            causes=group_causes(found),
            fields=tuple(drafts.columns),
            cells=intake.cells,
            places=intake.places,
            origin=intake.origin,
            skipped=intake.skipped,
        )
        self._trial, self._trial_of = trial, state
        return trial

    def check(self, progress: Progress = silent) -> ImportResult:
        """The trial run as a report; writes nothing."""
        started = time.perf_counter()
        return self._result(self._current_trial(progress), started, None)

    def run(self, progress: Progress = silent) -> ImportResult:
        """Import: the trial (again, if anything was chosen since), then one operation that is
        written whole or, on a fault or cancel, not at all."""
        started = time.perf_counter()
        trial = self._current_trial(progress)
        changed = None
        if trial.plan.added or trial.plan.changed:
            changed = self.kind.actions.run(trial.plan, self._source(), progress)
            self._remember()
            # What was unknown or new is not any more.
            self._lookups.forget()
            self._trial_of = None
        return self._result(trial, started, changed)

    def write_rejected(
        self,
        path: str | Path,
        *,
        practice: bool = False,
        paper: str = "F4",
        progress: Progress = silent,
    ) -> int:
        """Save the refused rows of the last trial as a workbook that can be imported again, with
        the corrections made so far; returns how many they are. Where none was refused, no file is
        written."""
        trial = self._trial or self.trial(progress)
        if not trial.plan.refused:
            return 0
        assert self._raw is not None, "a trial has read the rows"
        kept = [n for n, heading in enumerate(self.headings) if not is_reason(heading)]
        return write_rejected(
            path,
            [self.headings[position].full for position in kept],
            refused_rows(trial, self._raw, self._columns, self._corrections, kept),
            title=self.chosen[0].name,
            look=Look(practice=practice, paper=paper, personal=self._layout.personal),
            count=len(trial.plan.refused),
            progress=progress,
        )

    # --- inside ----------------------------------------------------------------------------------

    def _state(self) -> object:
        return (self._changes, self.options, tuple(self.fixed.items()))

    def _current_trial(self, progress: Progress) -> Trial:
        if self._trial is None or self._trial_of != self._state():
            return self.trial(progress)
        return self._trial

    def _arrange(self, intake: Intake) -> None:
        """Let the feature put the columns in order; what it adds stands for its own cells."""
        arrange = self.kind.actions.arrange
        if arrange is None:
            return
        arrange(intake.drafts.columns)
        for name, values in intake.drafts.columns.items():
            intake.cells.setdefault(name, values)

    def _take_in(self, progress: Progress) -> Intake:
        mapping = self._columns
        if not self.chosen:
            raise refuse_without_table(self.workbook, self._layout)
        check_tables(self.chosen)
        check_fixed(self.fixed, mapping)
        check_columns(self.missing(), self.chosen, mapping)
        if self._raw is None:
            progress(0, 0, translate("spreadsheets", "Taking in the cells"))
            self._raw = RawRows.of(self.chosen)
        raw = self._raw
        if not raw.rows:
            raise refuse_without_rows(self.workbook, self.chosen)
        cells = gather_cells(raw, mapping.direct(), mapping.combined(), self.fixed)
        for lookup in self.kind.actions.lookups:
            if lookup.by_sheet and lookup.field not in cells:
                told = told_by_sheets(raw, lookup)
                if told is not None:
                    cells[lookup.field] = told
        correct_cells(cells, raw, self._corrections)
        columns = [one for one in self._layout.columns if one.name in cells]
        labels = {one.name: mapping.label(one.name) for one in columns}
        rules = Rules(
            columns=columns,
            parsers={
                one.name: parser(
                    one,
                    labels[one.name],
                    cells[one.name],
                    today=self._today,
                    date_1904=self.workbook.date_1904,
                )
                for one in columns
            },
            labels=labels,
            key=self._layout.key,
            options=self.options,
            # What a rule made from all cells says of one changes with the others.
            memos={
                one.name: {} if one.parse_for else self._memos.setdefault(one.name, {})
                for one in columns
            },
        )
        intake = take_in_rows(raw, cells, self.fixed, rules, progress)
        self._arrange(intake)
        if not intake.drafts.rows:
            raise refuse_without_rows(self.workbook, self.chosen)
        return intake

    def _result(self, trial: Trial, started: float, changed: Changed | None) -> ImportResult:
        source = self._source()
        return ImportResult(
            kind=source.kind,
            file=source.file,
            sheet=source.sheet,
            header_row=source.header_row,
            mapping=source.mapping,
            counts=trial.counts,
            trial=trial,
            seconds=time.perf_counter() - started,
            changed=changed,
        )

    def _source(self) -> ImportSource:
        return ImportSource(
            kind=self.kind.name,
            file=Path(self.workbook.path).name,
            sheet=", ".join(table.name for table in self.chosen),
            fingerprint=self.workbook.fingerprint,
            header_row=self.chosen[0].header_row,
            mapping=self._columns.as_texts(),
            sender=self._sender,
        )

    def _remember(self) -> None:
        remember = self.kind.actions.remember
        if remember is None:
            return
        # The import is written: that its mapping could not be kept does not make it fail.
        with suppress(WorldError):
            remember(layout_hash(self.headings), self._sender, self._columns.to_remember())
