"""Comparing a file with the dictionary, and writing what is new in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.commands.dictionary import put_competency
from asn_desktop.competencies.commands.dictionary_levels import first_levels, put_level
from asn_desktop.competencies.commands.frameworks import put_framework
from asn_desktop.competencies.queries.dictionary import (
    LevelText,
    StoredCompetency,
    dictionary,
    frameworks,
    is_measured,
)
from asn_desktop.competencies.rules.dictionary import (
    check_competency,
    competency_key,
    framework_key,
    indicator_lines,
    indicators_field,
    level_field,
)
from asn_desktop.competencies.rules.dictionary_rows import (
    OWN,
    Row,
    Told,
    Words,
    take_together,
    words_of,
)
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
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.rules.problems import error, warning

#: The framework of competencies of which a file says nothing about theirs.
OWN_FRAMEWORK = "Kamus Kompetensi Kantor"
#: What an empty cell may clear.
_CLEARED = ("definition", "legal_basis", "valid_from", "valid_to")


@dataclass(slots=True)
class _Group:
    """The rows of a file about one competency; ``known`` None: a new one of ``framework`` (its id,
    or the name of a new one)."""

    framework: int | str
    known: StoredCompetency | None
    rows: list[int] = field(default_factory=list)
    told: Told = field(default_factory=Told)


class _Reading:
    """A file beside the dictionary as it is now."""

    def __init__(self, session: Session, drafts: Drafts, today: dt.date) -> None:
        self._drafts = drafts
        self._frameworks: dict[str, int] = {}
        #: names of new frameworks, each with the rule it follows
        self.new_frameworks: dict[str, str] = {}
        for each in frameworks(session):
            for name in (each.code, each.name, each.legal_basis, each.label):
                self._frameworks.setdefault(framework_key(name), each.id)
        self._frameworks.pop("", None)
        stored = dictionary(session, today)
        self._by_code = {(one.framework_id, one.values["code"]): one for one in stored}
        self._by_name: dict[tuple[int, str], StoredCompetency] = {}
        self._anywhere: dict[str, list[StoredCompetency]] = {}
        for one in stored:
            key = competency_key(one.values["name"])
            self._by_name[one.framework_id, key] = one
            self._anywhere.setdefault(key, []).append(one)
        self.groups: list[_Group] = []
        self._gather()

    def row(self, index: int) -> Row:
        """What a row says, by field."""
        return {name: column[index] for name, column in self._drafts.columns.items()}

    def _gather(self) -> None:
        groups: dict[object, _Group] = {}
        for index in range(len(self._drafts.rows)):
            if self._drafts.refused(index):
                continue
            row = self.row(index)
            framework, basis = self._framework(row)
            known, problem = self._known(framework, row)
            if problem is not None:
                self._drafts.problems.setdefault(index, []).append(problem)
                continue
            name = competency_key(row.get("name") or "") or str(row.get("code"))
            key = known.id if known else (framework, name)
            group = groups.setdefault(key, _Group(framework, known))
            group.rows.append(index)
            if isinstance(framework, str):
                self.new_frameworks.setdefault(framework, basis)
        self.groups = list(groups.values())
        for group in self.groups:
            rows = [(index, self.row(index)) for index in group.rows]
            group.told, against = take_together(rows)
            for index, problem in against.items():
                self._drafts.problems.setdefault(index, []).append(problem)
            group.rows = [index for index in group.rows if index not in against]

    def _framework(self, row: Row) -> tuple[int | str, str]:
        """The framework that a row belongs to, or the name of a new one, and the rule it follows:
        as it says; else by its legal basis; else where the competency is; else the office's own."""
        basis = row.get("legal_basis") or ""
        for text in (row.get("framework"), basis):
            if text:
                return self._frameworks.get(framework_key(text), text), basis
        known = self._anywhere.get(competency_key(row.get("name") or ""), [])
        if len(known) == 1:
            return known[0].framework_id, ""
        return self._frameworks.get(framework_key(OWN_FRAMEWORK), OWN_FRAMEWORK), ""

    def _known(
        self, framework: int | str, row: Row
    ) -> tuple[StoredCompetency | None, Problem | None]:
        """The competency that a row means: by code, or by name."""
        if isinstance(framework, str):
            return None, None
        code, name = row.get("code"), competency_key(row.get("name") or "")
        by_code = self._by_code.get((framework, code)) if code else None
        by_name = self._by_name.get((framework, name)) if name else None
        if by_code and by_name and by_code.id != by_name.id:
            return None, error(
                "code.taken",
                "code",
                code,
                translate(
                    "competencies", "The code {code} belongs to “{name}” in this framework."
                ).format(code=code, name=by_code.values["name"]),
                translate("competencies", "Correct the code or the name."),
            )
        return by_code or by_name, None


def plan_competencies(
    database: Database,
    drafts: Drafts,
    options: ImportOptions,
    today: dt.date,
    progress: Progress = silent,
) -> ImportPlan:
    """What the file would change; nothing is written. A competency is known by its code or its
    name within its framework; rows about one are compared together."""
    plan = ImportPlan(drafts)
    progress(0, 0, translate("competencies", "Comparing with the dictionary"))
    with database.read() as session:
        reading = _Reading(session, drafts, today)
    told: set[str] = set()
    for group in reading.groups:
        if group.known is None:
            _plan_new(plan, group, options, told)
        else:
            for index in group.rows:
                _plan_known(plan, index, group, reading.row(index), options)
    planned = {*plan.added, *plan.unchanged, *(change.index for change in plan.changed)}
    plan.refused = [index for index in range(len(drafts.rows)) if index not in planned]
    plan.added.sort()
    plan.unchanged.sort()
    plan.changed.sort(key=lambda change: change.index)
    return plan


def _plan_new(plan: ImportPlan, group: _Group, options: ImportOptions, told: set[str]) -> None:
    problems = [
        problem
        for problem in check_competency({**group.told.values, "framework_id": 1})
        if problem.is_error
    ]
    if options.mode is ImportMode.UPDATE:
        problems = [
            error(
                "record.unknown",
                "name",
                group.told.values.get("name"),
                translate("competencies", "There is no such competency in the dictionary."),
                translate("competencies", "Correct it, or allow the import to add new records."),
            )
        ]
    for index in group.rows:
        if problems:
            plan.drafts.problems.setdefault(index, []).extend(problems)
            continue
        if isinstance(group.framework, str) and group.framework not in told:
            told.add(group.framework)  # said once
            plan.drafts.problems.setdefault(index, []).append(_new_framework(group.framework))
        plan.added.append(index)


def _new_framework(name: str) -> Problem:
    return warning(
        "framework.new",
        "framework",
        name,
        translate("competencies", "The framework “{name}” is new and will be added.").format(
            name=name
        ),
        translate(
            "competencies", "If it is one that is there, write its name or its rule the same way."
        ),
    )


def _plan_known(
    plan: ImportPlan, index: int, group: _Group, row: Row, options: ImportOptions
) -> None:
    assert group.known is not None
    if options.mode is ImportMode.ADD:
        plan.unchanged.append(index)
        return
    stored = group.known
    before: dict[str, Value] = {}
    after: dict[str, Value] = {}
    for name in OWN:
        told = row.get(name)
        if told is None and not (
            name in row and name in _CLEARED and options.empty is EmptyCells.CLEAR
        ):
            continue
        if told != stored.values[name]:
            before[name], after[name] = stored.values[name], told
    for level in words_of(row):
        new, old = group.told.levels[level], stored.levels.get(level)
        for name, told, known in (
            ("level_name", new.name, old and old.name),
            (level_field(level), new.description, old and old.description),
            (indicators_field(level), new.indicators, old and "\n".join(old.indicators)),
        ):
            if told is not None and told != (known or None):
                before[name], after[name] = known or None, told
    if after:
        plan.changed.append(PlannedChange(index, stored.id, before, after))
    else:
        plan.unchanged.append(index)


def run_competencies(
    database: Database,
    plan: ImportPlan,
    source: ImportSource,
    *,
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Write the plan in one operation. What a level in use meant stays to be read and ends the day
    before today."""
    with importing(database, operations.IMPORT_DICTIONARY, plan, source) as work:
        reading = _Reading(work.session, plan.drafts, today)
        added = set(plan.added)
        changes = {change.index: change for change in plan.changed}
        made: dict[str, int] = {}
        for done, group in enumerate(reading.groups):
            progress(done, len(reading.groups), translate("competencies", "Storing"))
            if group.known is None and added.intersection(group.rows):
                _add(work, group, reading, made)
            elif group.known is not None:
                mine = [changes[index] for index in group.rows if index in changes]
                _change(work, group, mine, today)
    return work.changed


def _add(work: UnitOfWork, group: _Group, reading: _Reading, made: dict[str, int]) -> None:
    framework = group.framework
    if isinstance(framework, str):
        if framework not in made:
            values = {"name": framework, "legal_basis": reading.new_frameworks[framework]}
            made[framework] = put_framework(work, values).id
        framework = made[framework]
    row = put_competency(work, {**group.told.values, "framework_id": framework})
    texts = {level: _text(words, None) for level, words in group.told.levels.items()}
    work.session.add_all(first_levels(row.id, texts))


def _change(
    work: UnitOfWork, group: _Group, changes: Sequence[PlannedChange], today: dt.date
) -> None:
    assert group.known is not None
    stored = group.known
    after: Mapping[str, Value] = {
        name: value for change in changes for name, value in change.after.items()
    }
    own = {name: value for name, value in after.items() if name in OWN}
    if own:
        put_competency(work, own, competency_id=stored.id)
    used = is_measured(work.session, stored.id)
    levels = {level for change in changes for level in words_of(_row_levels(group, change, stored))}
    for level in sorted(levels):
        text = _text(group.told.levels[level], stored.levels.get(level))
        put_level(work.session, stored.id, level, text, from_day=today, used=used)


def _row_levels(group: _Group, change: PlannedChange, stored: StoredCompetency) -> Row:
    """What a change says of levels; a name alone belongs to every level that the rows name."""
    if "level_name" not in change.after:
        return change.after
    named = {
        level_field(level): words.description or "…"
        for level, words in group.told.levels.items()
        if words.name
    }
    return {**change.after, **named}


def _text(words: Words, stored: LevelText | None) -> LevelText:
    """What is told, and what is known where nothing is told."""
    old = stored or LevelText("", "", ())
    return LevelText(
        words.name or old.name,
        words.description or old.description,
        tuple(indicator_lines(words.indicators)) if words.indicators else old.indicators,
    )
