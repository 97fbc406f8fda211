"""Assessments from a file, in both layouts: read beside what is recorded, and written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.commands.assessments import Judged, judge, store
from asn_desktop.competencies.queries.dictionary import CompetencyEntry, competencies
from asn_desktop.competencies.queries.figures import Figures
from asn_desktop.competencies.records import Assessment
from asn_desktop.competencies.rules.assessments import NewAssessment
from asn_desktop.competencies.rules.dictionary import competency_key
from asn_desktop.competencies.rules.figures import COMPARED, Told, compare
from asn_desktop.competencies.sheets.requirements import competency_in
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value
from asn_desktop.core.imports import Drafts, ImportMode, ImportOptions, ImportPlan, ImportSource
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key
from asn_desktop.database.bulk import stored_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.failures import changed_meanwhile
from asn_desktop.database.imports import importing
from asn_desktop.employees.commands.limits import own_units
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules.problems import error, warning

#: The column that holds, for each row, a day that stands for the days on which the same
#: competencies are in force.
DAY = "_day"
#: A name at least so similar (0–100) may be the person's.
_SAME_NAME = 75
#: Draft, person, day, method, and the texts of ``_TEXTS``.
_Row = tuple[int, int | None, dt.date | None, str | None, tuple[Value, ...]]
_TEXTS = ("assessor", "evidence", "note", "valid_until")


@dataclass(slots=True)
class AssessmentPlan(ImportPlan):
    """What an import would record; ``newest`` is the last assessment there was then."""

    new: list[NewAssessment] = field(default_factory=list)
    newest: int = 0


def arrange_assessments(
    columns: dict[str, list[Value]], entries: Sequence[CompetencyEntry]
) -> None:
    """Put beside every row the day on which its competency is looked up.

    Days on which the same competencies are in force count as one, so that a name is asked about
    once and not for every day of the file.
    """
    days = columns.get("assessed_on")
    if days is None or "competency" not in columns:
        return
    bounds = sorted(
        {one.valid_from for one in entries if one.valid_from}
        | {one.valid_to + dt.timedelta(days=1) for one in entries if one.valid_to}
    )
    first: dict[int, dt.date] = {}
    for day in days:
        if day is not None:
            era = sum(bound <= day for bound in bounds)
            first[era] = min(day, first.get(era, day))
    columns[DAY] = [
        None if day is None else first[sum(bound <= day for bound in bounds)] for day in days
    ]


def plan_assessments(
    database: Database,
    drafts: Drafts,
    options: ImportOptions,
    *,
    today: dt.date,
    progress: Progress = silent,
) -> AssessmentPlan:
    """What the file would record; nothing is written. Raises ``PersonError`` for a file without a
    level."""
    drafts.columns.pop(DAY, None)
    wide = {name: key for name in drafts.columns if (key := competency_in(name)) is not None}
    if not wide and not {"competency", "level"} <= drafts.columns.keys():
        raise PersonError(
            translate(
                "competencies",
                "The file has no levels: it needs the columns KOMPETENSI and LEVEL, or a column for"
                " each competency. Map them, or choose another sheet or header row.",
            )
        )
    with database.read() as session:
        reading = _Reading(session, drafts, wide)
        reading.find_people(database)
        new, rows = reading.assessments()
        progress(0, 0, translate("competencies", "Comparing with what is recorded"))
        judged = judge(session, new, today)
        reading.take_over(judged, rows)
        reading.compare_figures(Figures(session))
        newest = session.scalar(select(func.max(Assessment.id))) or 0
    plan = AssessmentPlan(drafts, newest=newest)
    refused = {index for index in drafts.problems if drafts.refused(index)}
    fresh: dict[int, list[NewAssessment]] = {}
    for place, (one, (index, _)) in enumerate(zip(new, rows, strict=True)):
        if index in refused:
            continue
        if place in judged.recorded:
            # what another row says already is recorded by that row, unless it is refused
            same = judged.recorded[place]
            if same is None or rows[same][0] not in refused:
                continue
        fresh.setdefault(index, []).append(one)
    for index in range(len(drafts.rows)):
        if index in refused:
            plan.refused.append(index)
        elif index not in fresh:
            plan.unchanged.append(index)
        elif options.mode is ImportMode.UPDATE:
            drafts.problems.setdefault(index, []).append(_only_new())
            plan.refused.append(index)
        else:
            plan.added.append(index)
            plan.new += fresh[index]
    return plan


def run_assessments(
    database: Database,
    plan: ImportPlan,
    source: ImportSource,
    *,
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Record what was planned in one operation."""
    assert isinstance(plan, AssessmentPlan)
    with importing(database, operations.IMPORT_ASSESSMENTS, plan, source) as work:
        if (work.session.scalar(select(func.max(Assessment.id))) or 0) != plan.newest:
            again = judge(work.session, plan.new, today)
            told = (problem for problems in again.problems.values() for problem in problems)
            if again.recorded or any(problem.is_error for problem in told):
                raise changed_meanwhile()
        work.params["levels"] = len(plan.new)
        work.params["people"] = len({one.employee_id for one in plan.new})
        store(work, plan.new, progress)
    return work.changed


class _Reading:
    """The rows of a file as assessments. ``wide`` names the fields that hold the levels of one
    competency each."""

    def __init__(self, session: Session, drafts: Drafts, wide: Mapping[str, int]) -> None:
        self._session, self._drafts = session, drafts
        self._wide = [(name, key, drafts.columns[name]) for name, key in wide.items()]
        self._single = "competency" in drafts.columns and "level" in drafts.columns
        self._refused = {index for index in drafts.problems if drafts.refused(index)}
        self._people: list[int | None] = []
        self._levels: dict[int, dict[int, int]] = {}
        self._meant = _meaning(competencies(session))

    def find_people(self, database: Database) -> None:
        """Who is meant by each NIP; unknown ones and people of others' units are refused."""
        nips = self._drafts.columns["nip"]
        known = stored_rows(self._session, Employee, "nip", ("unit_id", "name", "name_key"), nips)
        names = self._drafts.columns.pop("name", [None] * len(nips))
        own = None
        if database.actor.units is not None:
            own = own_units(database.actor, unit_tree(self._session))
        for index, nip in enumerate(nips):
            found = known.get(nip)
            self._people.append(None if found is None else found[0])
            if nip is None:
                continue
            if found is None:
                self._say(index, _unknown(nip))
            elif own is not None and found[1] not in own:
                self._say(index, _foreign(nip))
            elif names[index] and not _same_name(names[index], found[3]):
                self._say(index, _other_name(nip, names[index], found[2]))

    def assessments(self) -> tuple[list[NewAssessment], list[tuple[int, str]]]:
        """What the rows say, and for each the draft and the field of its level."""
        new: list[NewAssessment] = []
        rows: list[tuple[int, str]] = []
        for index, person, day, method, texts in self._rows():
            if person is None or day is None or method is None or index in self._refused:
                continue
            levels: dict[int, int] = {}
            for field_name, competency, level in self._levels_of(index):
                meant = self._meant(competency, day)
                levels[meant] = level
                new.append(NewAssessment(person, meant, level, day, method, *texts))
                rows.append((index, field_name))
            self._levels[index] = levels
        return new, rows

    def _rows(self) -> Iterator[_Row]:
        columns = self._drafts.columns
        empty: list[Value] = [None] * len(self._drafts.rows)
        days, methods = columns.get("assessed_on", empty), columns.get("method", empty)
        texts = zip(*(columns.get(name, empty) for name in _TEXTS), strict=True)
        rows = zip(self._people, days, methods, texts, strict=True)
        return ((index, *row) for index, row in enumerate(rows))

    def _levels_of(self, index: int) -> list[tuple[str, int, int]]:
        """Field, competency and level of a row. What is empty was not assessed, which is no 0."""
        found = [
            (name, competency, level)
            for name, competency, levels in self._wide
            if (level := levels[index]) is not None
        ]
        if not self._single:
            if not found:
                self._say(index, _without_level())
            return found
        columns = self._drafts.columns
        competency, level = columns["competency"][index], columns["level"][index]
        if competency is not None and level is not None:
            found.append(("level", competency, level))
        elif competency is not None or level is not None or not found:
            self._say(index, _half(competency is None))
        return found

    def take_over(self, judged: Judged, rows: Sequence[tuple[int, str]]) -> None:
        """Say of the rows what was found of their assessments, once each."""
        said: set[tuple[int, str, str]] = set()
        for place, problems in judged.problems.items():
            index, name = rows[place]
            for problem in problems:
                where = name if problem.field == "level" else problem.field
                if (index, problem.code, where) not in said:
                    said.add((index, problem.code, where))
                    self._say(index, replace(problem, field=where))

    def compare_figures(self, figures: Figures) -> None:
        """Compare what the sheet has computed with what its levels give."""
        columns = self._drafts.columns
        told = {name: columns.pop(name) for name in COMPARED if name in columns}
        if not told or not self._wide:
            return
        days, method, nothing = columns["assessed_on"], figures.method, Told()
        for index, levels in self._levels.items():
            told_here = Told(**{name: values[index] for name, values in told.items()})
            if not levels or told_here == nothing:
                continue
            person = self._people[index]
            assert person is not None
            found = figures.of(person, days[index], levels)
            for problem in compare(told_here, levels, found, method):
                self._say(index, problem)

    def _say(self, index: int, problem: Problem) -> None:
        self._drafts.problems.setdefault(index, []).append(problem)
        if problem.is_error:
            self._refused.add(index)


def _meaning(entries: Sequence[CompetencyEntry]) -> Callable[[int, dt.date], int]:
    """Which competency is meant on a day by one that another framework calls the same."""
    named: dict[str, list[CompetencyEntry]] = {}
    for entry in entries:
        named.setdefault(competency_key(entry.name), []).append(entry)
    same = {entry.id: group for group in named.values() for entry in group}
    known: dict[tuple[int, dt.date], int] = {}

    def meant(competency: int, day: dt.date) -> int:
        found = known.get((competency, day))
        if found is None:
            group = same[competency]
            own = [one for one in group if one.id == competency and one.holds(day)]
            holding = own or [one for one in group if one.holds(day)]
            found = known[competency, day] = holding[0].id if holding else competency
        return found

    return meant


def _unknown(nip: str) -> Problem:
    return error(
        "nip.unknown",
        "nip",
        nip,
        translate("competencies", "Nobody in the list of employees has this NIP."),
        translate("competencies", "Correct the NIP, or add the person first."),
    )


def _same_name(told: str, key: str) -> bool:
    """Whether a name in a sheet, with titles and slips of the pen, may be this person's."""
    folded = fold_key(told)
    if folded == key:
        return True
    from rapidfuzz import fuzz

    return fuzz.token_set_ratio(folded, key) >= _SAME_NAME


def _other_name(nip: str, told: str, name: str) -> Problem:
    return warning(
        "name.differs",
        "name",
        told,
        translate("competencies", "The NIP {nip} belongs to {name}, the sheet says {told}.").format(
            nip=nip, name=name, told=told
        ),
        translate("competencies", "Check the NIP: the levels are recorded for its owner."),
    )


def _foreign(nip: str) -> Problem:
    return error(
        "unit.foreign",
        "nip",
        nip,
        translate("competencies", "This person does not belong to the units of your account."),
        translate("competencies", "Leave the row to the administrator of the office."),
    )


def _without_level() -> Problem:
    return warning(
        "level.none",
        "",
        "",
        translate("competencies", "No level stands in this row, so nothing is recorded of it."),
    )


def _half(without_competency: bool) -> Problem:
    if without_competency:
        return error(
            "competency.empty",
            "competency",
            "",
            translate("competencies", "The row does not say which competency was assessed."),
            translate("competencies", "Write its name or code."),
        )
    return error(
        "level.empty",
        "level",
        "",
        translate("competencies", "The row has no level; not assessed is not level 0."),
        translate("competencies", "Write the level that was found, or remove the row."),
    )


def _only_new() -> Problem:
    return error(
        "assessment.only_new",
        "",
        "",
        translate("competencies", "What was assessed is never overwritten, only added to."),
        translate("competencies", "Allow the import to add new records."),
    )
