"""Comparing files of required levels with what is stored, and writing them.

A file has a row for each post and competency, or a row for each post with a column for each
competency. What a row of the first kind says is set for its post; of the second kind only what its
post does not require by default already, unless the row names its legal basis.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.commands.requirements import (
    Cell,
    StoredLevel,
    stored_levels,
    write_levels,
)
from asn_desktop.competencies.queries.requirements import Standards, standards_of
from asn_desktop.competencies.sheets.requirements import competency_in
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value
from asn_desktop.core.imports import (
    Drafts,
    EmptyCells,
    ImportMode,
    ImportOptions,
    ImportPlan,
    ImportSource,
    PlannedChange,
)
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import importing
from asn_desktop.employees.commands.creating import create_positions, make_needed
from asn_desktop.employees.rules.problems import error

_REPORT_ROWS = 2_000


class _Said(NamedTuple):
    """What a row says of one competency of its post: the level in this field (None: empty)."""

    field: str
    cell: Cell
    level: int | None


class _Rows:
    """The rows of a file in either layout. Raises ``PersonError`` where it has no competency."""

    def __init__(self, drafts: Drafts) -> None:
        columns = self._columns = drafts.columns
        self.long = "competency" in columns and "level" in columns
        self._wide = [
            (field, number) for field in columns if (number := competency_in(field)) is not None
        ]
        if not self.long and not self._wide:
            raise PersonError(
                translate(
                    "competencies",
                    "No column tells the competency. The file needs the columns KOMPETENSI and"
                    " LEVEL, or a column for each competency, named like in the dictionary.",
                )
            )

    def at(self, index: int) -> Iterator[_Said]:
        """What a row says."""
        post = self._columns["position"][index]
        if self.long and (competency := self._columns["competency"][index]) is not None:
            yield _Said("level", (post, competency), self._columns["level"][index])
        for field, number in self._wide:
            yield _Said(field, (post, number), self._columns[field][index])

    def basis(self, index: int) -> str | None:
        """The legal basis that a row names."""
        column = self._columns.get("legal_basis")
        return column[index] if column else None

    @property
    def names_basis(self) -> bool:
        """Whether the file has a column of legal bases."""
        return "legal_basis" in self._columns

    def new(
        self, index: int, stored: Mapping[Cell, StoredLevel], now: Standards
    ) -> dict[str, _Said]:
        """What a row adds to the own levels of its post, by field."""
        usual = {post.id: post for post in now.posts}
        generic = {one.id: one for one in now.competencies}
        basis = self.basis(index)
        found = {}
        for said in self.at(index):
            post, competency = said.cell
            if said.level is None or said.cell in stored:
                continue
            if said.field != "level" and basis is None and post in usual and competency in generic:
                by_default = now.default(usual[post], generic[competency]).level
                if by_default == said.level:
                    continue
            found[said.field] = said
        return found


def check_required_row(values: Mapping[str, Value]) -> list[Problem]:
    """What is missing in a row for one competency."""
    if values.get("level") is None or values.get("competency", "") is not None:
        return []
    return [
        error(
            "competency.missing",
            "competency",
            "",
            translate("competencies", "The row has a level and no competency."),
            translate("competencies", "Write the name of the competency as in the dictionary."),
        )
    ]


def plan_required_levels(
    database: Database,
    drafts: Drafts,
    options: ImportOptions,
    progress: Progress = silent,
    *,
    today: dt.date,
) -> ImportPlan:
    """What the file would change; nothing is written."""
    rows = _Rows(drafts)
    _refuse_unclear(drafts, rows, options)
    with database.read() as session:
        posts = {post for post in drafts.columns["position"] if post is not None and post > 0}
        stored = stored_levels(session, posts)
        now = standards_of(session, today, sorted(posts))
    plan = ImportPlan(drafts)
    total = len(drafts.rows)
    for index in range(total):
        if index % _REPORT_ROWS == 0:
            progress(index, total, translate("competencies", "Comparing with the standards"))
        if drafts.refused(index):
            plan.refused.append(index)
            continue
        new = {} if options.mode is ImportMode.UPDATE else rows.new(index, stored, now)
        before, after = _differences(rows, index, stored, options)
        if after:
            before |= dict.fromkeys(new)
            after |= {field: said.level for field, said in new.items()}
            post = drafts.columns["position"][index]
            plan.changed.append(PlannedChange(index, post, before, after))
        elif new:
            plan.added.append(index)
        elif options.mode is ImportMode.UPDATE and not _known(rows, index, stored):
            drafts.problems.setdefault(index, []).append(_not_set())
            plan.refused.append(index)
        else:
            plan.unchanged.append(index)
    return plan


def _differences(
    rows: _Rows, index: int, stored: Mapping[Cell, StoredLevel], options: ImportOptions
) -> tuple[dict[str, Value], dict[str, Value]]:
    """What a row changes of levels that are set already: before and after, by field."""
    before: dict[str, Value] = {}
    after: dict[str, Value] = {}
    if options.mode is ImportMode.ADD:
        return before, after
    clears = options.empty is EmptyCells.CLEAR
    basis = rows.basis(index)
    for said in rows.at(index):
        known = stored.get(said.cell)
        if known is None:
            continue
        if said.level != known.level and (said.level is not None or clears):
            before[said.field], after[said.field] = known.level, said.level
        kept = basis is None and not (clears and rows.names_basis)
        if said.level is not None and not kept and basis != known.legal_basis:
            before["legal_basis"], after["legal_basis"] = known.legal_basis, basis
    return before, after


def _known(rows: _Rows, index: int, stored: Mapping[Cell, StoredLevel]) -> bool:
    return any(said.cell in stored for said in rows.at(index))


def _not_set() -> Problem:
    return error(
        "record.unknown",
        "position",
        "",
        translate("competencies", "Nothing is set for this post yet."),
        translate("competencies", "Allow the import to add new levels."),
    )


def _refuse_unclear(drafts: Drafts, rows: _Rows, options: ImportOptions) -> None:
    """Refuse rows without a level, and rows that speak of the same competency of one post."""
    where: dict[Cell, list[int]] = {}
    for index in range(len(drafts.rows)):
        if drafts.refused(index):
            continue
        for said in rows.at(index):
            if said.level is not None:
                where.setdefault(said.cell, []).append(index)
            elif said.field == "level" and options.empty is EmptyCells.KEEP:
                problem = error(
                    "level.missing",
                    "level",
                    "",
                    translate("competencies", "The level is empty; that is not 0."),
                    translate("competencies", "Write a level from 1 to 5, or 0 for not required."),
                )
                drafts.problems.setdefault(index, []).append(problem)
    for indexes in where.values():
        if len(indexes) > 1:
            _refuse_double(drafts, indexes)


def _refuse_double(drafts: Drafts, indexes: list[int]) -> None:
    problem = error(
        "key.double",
        "position",
        "",
        translate(
            "competencies", "The rows {rows} tell the level of the same competency of one post."
        ).format(rows=", ".join(str(drafts.rows[index]) for index in indexes)),
        translate("competencies", "Leave one row for each, then import again."),
    )
    for index in dict.fromkeys(indexes):
        about = drafts.problems.setdefault(index, [])
        if problem not in about:
            about.append(problem)


def run_required_levels(
    database: Database,
    plan: ImportPlan,
    source: ImportSource,
    *,
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Write the plan in one operation."""
    drafts = plan.drafts
    rows = _Rows(drafts)
    with importing(database, operations.IMPORT_REQUIRED_LEVELS, plan, source) as work:
        made = make_needed(work, plan, "position", create_positions)
        named = [post for post in drafts.columns["position"] if post is not None and post > 0]
        stored = stored_levels(work.session, set(named))
        now = standards_of(work.session, today, sorted(set(named)))
        levels: dict[Cell, int | None] = {}
        bases: dict[Cell, str | None] = {}
        for index in plan.added:
            for said in rows.new(index, stored, now).values():
                post, competency = said.cell
                cell = (made.get(post, post), competency)
                levels[cell], bases[cell] = said.level, rows.basis(index)
        for change in plan.changed:
            _take_change(rows, change, stored, levels, bases)
        write_levels(work, stored, levels, bases, progress)
    return work.changed


def _take_change(
    rows: _Rows,
    change: PlannedChange,
    stored: Mapping[Cell, StoredLevel],
    levels: dict[Cell, int | None],
    bases: dict[Cell, str | None],
) -> None:
    """What a changed row writes. Raises nothing where somebody changed a level meanwhile: writing
    compares with what is stored now."""
    for said in rows.at(change.index):
        known = stored.get(said.cell)
        if said.field in change.after:
            levels[said.cell] = change.after[said.field]
            if known is None:
                bases[said.cell] = rows.basis(change.index)
        elif known is not None and said.level is not None:
            levels[said.cell] = known.level
        if "legal_basis" in change.after and known is not None and said.cell in levels:
            bases[said.cell] = change.after["legal_basis"]
