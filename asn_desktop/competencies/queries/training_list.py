"""The list of what everybody learned, as a table and in the layout of SIASN."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from asn_desktop.competencies.queries.training import counting_year_of
from asn_desktop.competencies.records import Competency, Proof, TrainingRecord
from asn_desktop.competencies.rules.hours import soon
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.training import hours_text, whole_hours
from asn_desktop.competencies.sheets.training import (
    SIASN_TRAININGS,
    TRAINING_HISTORY,
    form_text,
    yes_no,
)
from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.listing import FilterValue, ListColumn, ListFilter, SortKey
from asn_desktop.core.translation import noop
from asn_desktop.core.values import fold_key
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import (
    ChoiceFilter,
    NamedRange,
    RangeFilter,
    ReferenceFilter,
    SqlColumn,
    SqlFilter,
    SqlListSource,
)
from asn_desktop.database.references import Reference
from asn_desktop.database.search import ParentText, SearchSpec
from asn_desktop.employees.queries.lists.columns import UNIT, of_layout
from asn_desktop.employees.records import Employee, Unit
from asn_desktop.employees.rules import drop_titles, full_name

CONTEXT = "competencies"
_PEOPLE = SearchSpec("employees_search", Employee.name_key, prefixes=(Employee.nip,))
COMPETENCY = Reference(Competency.name)
#: Columns in the table until the person chooses others, in this order.
SHOWN = (
    "name",
    "training_name",
    "form",
    "training_end",
    "training_hours",
    "verified",
    "valid_until",
)


def _of_person(column: Any) -> Any:
    """Something of the person who learned."""
    return (
        sa.select(column)
        .where(Employee.id == TrainingRecord.employee_id)
        .correlate(TrainingRecord.__table__)
        .scalar_subquery()
    )


def _unit_name() -> Any:
    return (
        sa.select(Unit.name)
        .join(Employee, Employee.unit_id == Unit.id)
        .where(Employee.id == TrainingRecord.employee_id)
        .correlate(TrainingRecord.__table__)
        .scalar_subquery()
    )


def _proof_count() -> Any:
    return (
        sa.select(sa.func.count())
        .where(Proof.training_id == TrainingRecord.id)
        .correlate(TrainingRecord.__table__)
        .scalar_subquery()
    )


def number_of_hours(hours: float | None) -> Value:
    """Whole hours as whole numbers, so that "20" stands where 20 is meant."""
    return int(hours) if hours is not None and hours.is_integer() else hours


@dataclass(frozen=True, slots=True)
class PersonUnitFilter(ReferenceFilter):
    """The unit of the person who learned, with all below it."""

    def condition(
        self, chosen: Sequence[str | int], texts: Any, dialect: Dialect
    ) -> sa.ColumnElement[bool]:
        inside = ReferenceFilter(self.filter, Employee.unit_id, self.reference)
        people = sa.select(Employee.id).where(inside.condition(chosen, texts, dialect))
        return TrainingRecord.employee_id.in_(people)


def trainings(database: Database) -> SqlListSource:
    """Every training of everybody, the latest first."""
    listed = of_layout(TRAINING_HISTORY, shown=SHOWN)
    columns = _columns(listed)
    order = [*SHOWN, *(name for name in listed if name not in SHOWN)]
    return _source(database, [columns[name] for name in order])


def siasn_trainings(database: Database) -> SqlListSource:
    """The same as SIASN takes it: its own names and numbers, days as text, whole hours."""
    listed = of_layout(SIASN_TRAININGS, shown=tuple(c.name for c in SIASN_TRAININGS.columns))
    columns = _columns(listed)
    numbers = {str(row["code"]): row.get("siasn_id") for row in reference().rows("training_forms")}
    columns["form_id"] = SqlColumn(listed["form_id"], (TrainingRecord.form,), value=numbers.get)
    columns["year"] = SqlColumn(
        listed["year"],
        (counting_year_of(),),
        value=lambda year: year if year is None else int(year),
    )
    for name, column in (
        ("training_start", TrainingRecord.start_date),
        ("training_end", TrainingRecord.end_date),
    ):
        columns[name] = SqlColumn(listed[name], (column,), value=_day_text)
    columns["whole_hours"] = SqlColumn(
        listed["whole_hours"], (TrainingRecord.hours,), value=whole_hours
    )
    columns["hours_note"] = SqlColumn(
        listed["hours_note"], (TrainingRecord.hours,), value=_rounded_words
    )
    return _source(database, [columns[column.name] for column in SIASN_TRAININGS.columns])


def _day_text(day: dt.date | None) -> Value:
    return value_text(FieldKind.DATE, day) or None


def _rounded_words(hours: float | None) -> Value:
    if hours is None or hours == whole_hours(hours):
        return None
    return f"Dibulatkan ke bawah dari {hours_text(hours)} JP"


def _columns(listed: Mapping[str, ListColumn]) -> dict[str, SqlColumn]:
    """The columns that both lists have, as far as ``listed`` has them."""
    stored = {
        "leadership": TrainingRecord.leadership,
        "training_name": TrainingRecord.name,
        "training_organizer": TrainingRecord.organizer,
        "training_start": TrainingRecord.start_date,
        "training_end": TrainingRecord.end_date,
        "training_year": TrainingRecord.year,
        "certificate_no": TrainingRecord.certificate_no,
        "certificate_date": TrainingRecord.certificate_date,
        "valid_until": TrainingRecord.valid_until,
        "siasn_id": TrainingRecord.siasn_id,
        "note": TrainingRecord.note,
    }
    made = {
        name: SqlColumn(listed[name], (column,))
        for name, column in stored.items()
        if name in listed
    }
    words: dict[str, tuple[tuple[Any, ...], Callable[..., Value], Any]] = {
        "nip": ((_of_person(Employee.nip),), _same, None),
        "name": (
            tuple(map(_of_person, (Employee.title_front, Employee.name, Employee.title_back))),
            full_name,
            _of_person(Employee.name_key),
        ),
        "unit": ((_unit_name(),), _same, None),
        "person_id": ((_of_person(Employee.siasn_id),), _same, None),
        "form": ((TrainingRecord.form,), form_text, None),
        "leadership": ((TrainingRecord.leadership,), _leadership_text, None),
        "training_hours": ((TrainingRecord.hours,), number_of_hours, None),
        "verified": ((TrainingRecord.verified,), yes_no, None),
        "proofs": ((_proof_count(),), _same, None),
    }
    for name, (fields, value, order) in words.items():
        if name in listed:
            made[name] = SqlColumn(listed[name], fields, value=value, order=order)
    if "competency" in listed:
        made["competency"] = SqlColumn(
            listed["competency"], (TrainingRecord.competency_id,), reference=COMPETENCY
        )
    return made


def _same(value: Value) -> Value:
    return value


def _leadership_text(code: str | None) -> Value:
    return reference().leadership.label(code) or None


def _source(database: Database, columns: Sequence[SqlColumn]) -> SqlListSource:
    return SqlListSource(
        database,
        record=TrainingRecord,
        context=CONTEXT,
        columns=columns,
        filters=_filters(),
        search=SearchSpec(
            "training_records_search",
            TrainingRecord.search_key,
            drop_words=_without_titles,
            parents=(ParentText(TrainingRecord.employee_id, _PEOPLE),),
        ),
        default_sort=(SortKey("training_end", descending=True),),
        scope=PersonUnitFilter(ListFilter("unit", ""), _of_person(Employee.unit_id), UNIT),
    )


def _without_titles(typed: str) -> str:
    return " ".join(drop_titles(fold_key(typed).split()))


def _filters() -> list[SqlFilter]:
    forms = reference().forms
    return [
        PersonUnitFilter(
            ListFilter("unit", noop("competencies", "Work unit")),
            _of_person(Employee.unit_id),
            UNIT,
        ),
        ChoiceFilter(
            ListFilter("form", noop("competencies", "Form")),
            TrainingRecord.form,
            forms.label,
            tuple(forms.codes),
        ),
        YearFilter(
            ListFilter("year", noop("competencies", "Year")),
            counting_year_of(),
        ),
        RangeFilter(
            ListFilter("verified", noop("competencies", "Proof")), CONTEXT, _proof_ranges()
        ),
        RangeFilter(
            ListFilter("validity", noop("competencies", "Certificate")), CONTEXT, _validities()
        ),
    ]


@dataclass(frozen=True, slots=True)
class YearFilter(ChoiceFilter):
    """Years, the latest first."""

    def offered(self, counts: Mapping[Any, int], texts: Any) -> list[FilterValue]:
        found = ChoiceFilter.offered(self, counts, texts)
        return sorted(found, key=lambda each: -int(each.value or 0))


def _proof_ranges() -> tuple[NamedRange, ...]:
    has = sa.select(sa.literal(1)).where(Proof.training_id == TrainingRecord.id).exists()
    return (
        NamedRange(
            "yes", noop("competencies", "Proof seen"), lambda: TrainingRecord.verified.is_(True)
        ),
        NamedRange(
            "file",
            noop("competencies", "File there, not seen yet"),
            lambda: sa.and_(TrainingRecord.verified.is_(False), has),
        ),
        NamedRange(
            "none",
            noop("competencies", "No file, not seen"),
            lambda: sa.and_(TrainingRecord.verified.is_(False), sa.not_(has)),
        ),
    )


def _validities() -> tuple[NamedRange, ...]:
    until = TrainingRecord.valid_until
    return (
        NamedRange("expired", noop("competencies", "Has expired"), lambda: until < dt.date.today()),
        NamedRange(
            "soon",
            noop("competencies", "Ends within three months"),
            lambda: sa.and_(until >= dt.date.today(), until <= soon(dt.date.today())),
        ),
        NamedRange(
            "valid", noop("competencies", "Valid longer"), lambda: until > soon(dt.date.today())
        ),
    )
