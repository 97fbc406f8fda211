"""Comparing a file of training history with what is stored, and writing what is new in it.

A training is known by its SIASN id, else by person, name and days (``rules.training.Trace``): the
same list taken in twice changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.commands.training import (
    COLUMNS,
    certificate_of_another,
    search_key,
)
from asn_desktop.competencies.commands.training_people import People, plain_id, say
from asn_desktop.competencies.queries.training_forms import form_of_id
from asn_desktop.competencies.records import TrainingRecord
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.training import (
    STRUCTURAL,
    Trace,
    counting_year,
    find_form,
    form_in_name,
    leadership_in_name,
    whole_hours,
)
from asn_desktop.core.fields import Value
from asn_desktop.core.imports import (
    Drafts,
    ImportOptions,
    ImportPlan,
    ImportSource,
    PlannedChange,
)
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.database.bulk import compare, insert_rows, update_rows
from asn_desktop.database.bulk.comparing import WHOLE_TABLE
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import importing
from asn_desktop.database.sql import CHUNK, value_set
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.rules.problems import error, warning

#: Fields of a file → the columns that keep them; once a row is recognised, its NIP is the person.
STORED = {"nip" if field == "employee" else field: name for field, name in COLUMNS.items()}
FIELDS = tuple(STORED)
#: By which a row of a file is known: a stored training, or (where it is new) the row.
_KEY = "_key"
#: The column that marks the rows whose form was read out of the name.
_READ = "_form_read"
#: The column that says whether the file tells ranks of leadership.
_TOLD = "_ranks_told"


def arrange_training(columns: dict[str, list[Value]]) -> None:
    """Put the columns of a file in order before names are looked up: where the form is not told,
    the first words of the name say it; a rank of leadership is a structural training, also where
    it stands for the form."""
    names = columns.get("training_name")
    if names is None:
        return
    forms = columns.get("form") or [None] * len(names)
    ranks = columns.get("leadership") or [None] * len(names)
    structural = reference().forms.label(STRUCTURAL)
    book = reference().forms
    read = [form is None for form in forms]
    for index, (form, name) in enumerate(zip(forms, names, strict=True)):
        if form is None:
            code = STRUCTURAL if ranks[index] else form_in_name(name or "")
            forms[index] = book.label(code) if code else None
        elif find_form(form) is None and (rank := leadership_in_name(form)) is not None:
            forms[index], ranks[index] = structural, ranks[index] or rank
    columns[_TOLD] = ["leadership" in columns] * len(names)
    columns["form"], columns["leadership"], columns[_READ] = forms, ranks, read


def plan_training(
    database: Database, drafts: Drafts, options: ImportOptions, progress: Progress = silent
) -> ImportPlan:
    """What the file would change; nothing is written."""
    label = translate("competencies", "Looking for people and trainings")
    progress(0, 0, label)
    _settle_years(drafts)
    with database.read() as session:
        people = People.read(session, drafts, database.actor)
        employees = people.recognise(drafts, progress, label)
        drafts.columns["nip"] = employees
        stored = _stored(session, employees)
        _warn_of_certificates(session, drafts, employees, people)
    keys = _recognise(drafts, stored, progress, label)
    _settle_forms(drafts, keys, stored)
    _keep_fractions(drafts, keys, stored)
    fields = [field for field in FIELDS if field != "nip"]
    known: dict[Value, tuple[Value, ...]] = {
        key: (key, *(values[field] for field in fields)) for key, values in stored.items()
    }
    by_key = Drafts(drafts.rows, {**drafts.columns, _KEY: keys}, drafts.problems, drafts.create)
    plan = compare(by_key, options, key=_KEY, stored=known, fields=fields, progress=progress)
    plan.drafts = drafts
    return plan


# the form


def _settle_forms(
    drafts: Drafts, keys: Sequence[Value], stored: Mapping[int, Mapping[str, Value]]
) -> None:
    """The chosen forms as they are stored. What is read out of a name is for new trainings: a known
    one keeps its form and rank. Where nothing says the form of a new one, the row is refused."""
    read, told = drafts.columns.pop(_READ), drafts.columns.pop(_TOLD)
    forms = drafts.columns["form"] = [form_of_id(key) for key in drafts.columns["form"]]
    names, ranks = drafts.columns["training_name"], drafts.columns["leadership"]
    for index, key in enumerate(keys):
        form = forms[index]
        if isinstance(key, int):
            if form is None or read[index]:
                form = forms[index] = stored[key]["form"]
            if ranks[index] is None and not told[index]:
                ranks[index] = stored[key]["leadership"]
        elif form is None and not _said(drafts, index, "form", "training_name"):
            say(drafts, index, _no_form())
        elif form is not None and read[index]:
            say(drafts, index, _form_read(form))
        if form == STRUCTURAL and ranks[index] is None:
            ranks[index] = leadership_in_name(names[index] or "")


def _said(drafts: Drafts, index: int, *fields: str) -> bool:
    """Whether one of these cells was complained about already."""
    return any(found.field in fields for found in drafts.problems.get(index, ()))


def _settle_years(drafts: Drafts) -> None:
    """Where the days are known they say the year."""
    empty: list[Value] = [None] * len(drafts.rows)
    columns = (
        drafts.columns.get(name) or empty
        for name in ("training_start", "training_end", "training_year")
    )
    drafts.columns["training_year"] = [counting_year(*row) for row in zip(*columns, strict=True)]


def _no_form() -> Problem:
    return error(
        "form.missing",
        "form",
        "",
        translate("competencies", "It is not said what kind of training this was."),
        translate("competencies", "Fill in JENIS DIKLAT, or choose one form for all rows."),
    )


def _form_read(form: str) -> Problem:
    return warning(
        "form.read",
        "form",
        "",
        translate("competencies", "The form is not told; by its name it is “{form}”.").format(
            form=reference().forms.label(form)
        ),
    )


# the same training


def _stored(session: Session, employees: Sequence[Value]) -> dict[int, dict[str, Value]]:
    """Every training of these people by field, by its id."""
    people = set(employees) - {None}
    columns = [getattr(TrainingRecord, column) for column in STORED.values()]
    query = sa.select(TrainingRecord.id, *columns)
    column = TrainingRecord.__table__.c.employee_id
    if len(people) < WHOLE_TABLE:
        query = query.where(column.in_(value_set(session.get_bind().dialect, people, column)))
    return {
        key: dict(zip(FIELDS, row, strict=True))
        for key, *row in session.execute(query)
        if row[0] in people
    }


class _Seen:
    """Trainings of a person by their folded names, each under the key by which it is known."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, str], list[tuple[Value, Trace]]] = {}

    def put(self, person: int, key: Value, trace: Trace) -> None:
        self._known.setdefault((person, trace.name), []).append((key, trace))

    def find(self, person: int, trace: Trace) -> list[Value]:
        """The keys of those that may be the same, the ones with the same days alone where there
        are any."""
        near = [
            (key, other)
            for key, other in self._known.get((person, trace.name), ())
            if trace.same(other)
        ]
        exact = [key for key, other in near if (other.start, other.end) == (trace.start, trace.end)]
        return exact or [key for key, _ in near]


def _recognise(
    drafts: Drafts, stored: Mapping[int, Mapping[str, Value]], progress: Progress, label: str
) -> list[Value]:
    """For each row the training it means, or a key of its own for a new one. Rows that tell of one
    training are refused, but for the first where all say the same."""
    known, fresh = _Seen(), _Seen()
    ids: dict[str, Value] = {}
    for stored_id, kept in stored.items():
        known.put(kept["nip"], stored_id, Trace.of(kept))
        if kept["siasn_id"]:
            ids[plain_id(kept["siasn_id"])] = stored_id
    names = [field for field in FIELDS if field in drafts.columns]
    rows: dict[Value, list[int]] = {}
    keys: list[Value] = []
    for index, row in enumerate(zip(*(drafts.columns[name] for name in names), strict=True)):
        if index % CHUNK == 0:
            progress(index, len(drafts.rows), label)
        values = dict(zip(names, row, strict=True))
        person = values["nip"]
        if person is None or not values.get("training_name"):
            keys.append(("new", index))
            continue
        trace = Trace.of(values)
        siasn = plain_id(values["siasn_id"]) if values.get("siasn_id") else ""
        found: list[Value] = [ids[siasn]] if siasn in ids else known.find(person, trace)
        if len(found) > 1:
            say(drafts, index, _several(values))
        if not found:
            found = fresh.find(person, trace)[:1]
        key: Value = found[0] if found else ("new", index)
        if not found:
            fresh.put(person, key, trace)
        if siasn:
            ids.setdefault(siasn, key)
        keys.append(key)
        rows.setdefault(key, []).append(index)
    for indices in rows.values():
        if len(indices) > 1:
            _refuse_doubles(drafts, names, indices)
    return keys


def _keep_fractions(
    drafts: Drafts, keys: Sequence[Value], stored: Mapping[int, Mapping[str, Value]]
) -> None:
    """SIASN has whole hours, rounded down: where they come back from it, what is stored stays."""
    hours = drafts.columns.get("training_hours", [])
    for index, key in enumerate(keys if hours else ()):
        kept = stored[key]["training_hours"] if isinstance(key, int) else None
        if kept is not None and hours[index] == whole_hours(kept):
            hours[index] = kept


def _refuse_doubles(drafts: Drafts, names: Sequence[str], indices: Sequence[int]) -> None:
    columns = [drafts.columns[name] for name in names]
    told = [tuple(column[index] for column in columns) for index in indices]
    alike = all(row == told[0] for row in told)
    numbers = ", ".join(str(drafts.rows[index]) for index in indices)
    for index in indices[1:] if alike else indices:
        say(
            drafts,
            index,
            error(
                "key.double",
                "training_name",
                drafts.columns["training_name"][index],
                translate("competencies", "The rows {rows} tell of the same training.").format(
                    rows=numbers
                ),
                translate("competencies", "The first of them is taken; this one is not needed.")
                if alike
                else translate("competencies", "Leave one row for each, then import again."),
            ),
        )


def _several(values: Mapping[str, Value]) -> Problem:
    return error(
        "training.several",
        "training_name",
        values["training_name"],
        translate("competencies", "The person has several trainings of this name in the year."),
        translate("competencies", "Fill in the days, so that it is clear which one is meant."),
    )


def _warn_of_certificates(
    session: Session, drafts: Drafts, employees: Sequence[Value], people: People
) -> None:
    """Say where two people have one certificate number, in the file or in the office."""
    numbers = drafts.columns.get("certificate_no")
    if numbers is None:
        return
    holders: dict[str, set[int]] = {}
    for number, person in zip(numbers, employees, strict=True):
        if number and person:
            holders.setdefault(number, set()).add(person)
    if not holders:
        return
    query = sa.select(TrainingRecord.certificate_no, TrainingRecord.employee_id)
    if len(holders) < WHOLE_TABLE:
        column = TrainingRecord.__table__.c.certificate_no
        query = query.where(
            column.in_(value_set(session.get_bind().dialect, list(holders), column))
        )
    for number, person in session.execute(query):
        if number in holders:
            holders[number].add(person)
    double = {number: sorted(found) for number, found in holders.items() if len(found) > 1}
    for index, number in enumerate(numbers) if double else ():
        if number in double and employees[index]:
            other = next(key for key in double[number] if key != employees[index])
            say(drafts, index, certificate_of_another(number, people.name_for(other)))


# writing


def run_training(
    database: Database, plan: ImportPlan, source: ImportSource, *, progress: Progress = silent
) -> Changed:
    """Write the plan in one operation."""
    with importing(database, operations.IMPORT_TRAININGS, plan, source) as work:
        _add(work, plan, progress)
        _change(work, plan, progress)
    return work.changed


def _add(work: UnitOfWork, plan: ImportPlan, progress: Progress) -> None:
    if not plan.added:
        return
    drafts = plan.drafts.columns
    empty: list[Value] = [None] * len(plan.drafts.rows)
    columns = [drafts.get(field) or empty for field in FIELDS]
    name, organizer, number, verified = (
        FIELDS.index(field)
        for field in ("training_name", "training_organizer", "certificate_no", "verified")
    )

    def rows() -> Iterator[tuple[Value, ...]]:
        for index in plan.added:
            row = [column[index] for column in columns]
            row[verified] = bool(row[verified])
            yield (*row, search_key(row[name], row[organizer], row[number]))

    insert_rows(
        work,
        TrainingRecord,
        (*STORED.values(), "search_key"),
        rows(),
        progress,
        total=len(plan.added),
    )


def _change(work: UnitOfWork, plan: ImportPlan, progress: Progress) -> None:
    if not plan.changed:
        return
    planned = {change.record_id: change for change in plan.changed}
    searched = (TrainingRecord.name, TrainingRecord.organizer, TrainingRecord.certificate_no)
    column = TrainingRecord.__table__.c.id
    query = sa.select(TrainingRecord.id, TrainingRecord.search_key, *searched).where(
        column.in_(value_set(work.connection.dialect, planned, column))
    )
    changes = []
    for key, found, *told in work.session.execute(query):
        change = planned[key]
        before = {STORED[field]: value for field, value in change.before.items()}
        after = {STORED[field]: value for field, value in change.after.items()}
        if "verified" in after:
            after["verified"] = bool(after["verified"])
        now = dict(zip(("name", "organizer", "certificate_no"), told, strict=True)) | after
        wanted = search_key(now["name"], now["organizer"], now["certificate_no"])
        if wanted != found:
            before["search_key"], after["search_key"] = found, wanted
        changes.append(PlannedChange(change.index, key, before, after))
    update_rows(work, TrainingRecord, changes, progress)
