"""The form of a training, the same in the list of all and beside a person."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from asn_desktop.competencies.commands.training import COLUMNS, problems_of
from asn_desktop.competencies.queries.dictionary import find_competencies
from asn_desktop.competencies.queries.training import training
from asn_desktop.competencies.rules.hours import Validity, validity
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.training import (
    STRUCTURAL,
    hours_cell,
    hours_text,
    leadership_in_name,
)
from asn_desktop.competencies.sheets.training import TRAINING_HISTORY
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.employees.queries import employees
from asn_desktop.employees.rules import CodeBook
from asn_desktop.employees.rules.problems import warning
from asn_desktop.screens.open_record import OpenRecord
from asn_desktop.widgets.form import FormField

#: Sections of the form with their fields, in the order of the eye.
SECTIONS = (
    (
        "training",
        (
            "employee",
            "form",
            "leadership",
            "training_name",
            "training_organizer",
            "training_start",
            "training_end",
            "training_year",
            "training_hours",
            "competency",
        ),
    ),
    ("proof", ("certificate_no", "certificate_date", "valid_until", "verified")),
    ("more", ("siasn_id", "note")),
)
WIDE = ("employee", "training_name", "training_organizer", "competency", "certificate_no", "note",
        "siasn_id")  # fmt: skip


def training_fields(database: Database, *, whose: bool = True) -> list[FormField]:
    """The fields; without ``whose`` it is known who learned."""
    titles = {
        "training": translate("competencies", "Training"),
        "proof": translate("competencies", "Certificate"),
        "more": translate("competencies", "More"),
    }
    return [
        _field(database, name, titles[section])
        for section, names in SECTIONS
        for name in names
        if whose or name != "employee"
    ]


def _field(database: Database, name: str, section: str) -> FormField:
    if name == "employee":
        return FormField(
            name,
            translate("competencies", "Employee"),
            FieldKind.REFERENCE,
            required=True,
            help=translate("competencies", "Name or NIP"),
            find=_people(database),
            section=section,
            wide=True,
        )
    column = TRAINING_HISTORY.column(name)
    data = reference()
    choices: Mapping[str, Callable[[], Sequence[tuple[Value, str]]]] = {
        "form": _words(data.forms),
        "leadership": _words(data.leadership),
        "verified": lambda: [
            (True, translate("competencies", "Yes")),
            (False, translate("competencies", "No")),
        ],
    }
    return FormField(
        name,
        translate("competencies", column.label),
        FieldKind.CHOICE if name in choices else _KINDS.get(name, column.kind),
        required=name in ("form", "training_name"),
        help=_help(name),
        validate=_hours if name == "training_hours" else None,
        choices=choices.get(name),
        find=_competencies(database) if name == "competency" else None,
        section=section,
        wide=name in WIDE,
        short=name not in (*WIDE, "form", "leadership"),
        lines=2 if name == "note" else 1,
    )


#: Hours are read with their unit ("20 JP"), which only a text can hold while it is typed.
_KINDS = {"training_hours": FieldKind.TEXT}


def _words(book: CodeBook) -> Callable[[], Sequence[tuple[Value, str]]]:
    return lambda: list(zip(book.codes, book.labels, strict=True))


def _help(name: str) -> str:
    match name:
        case "training_hours":
            return translate("competencies", "JP of 45 minutes")
        case "training_year":
            return translate("competencies", "Where the days are unknown")
        case "leadership":
            return translate("competencies", "Of a structural training")
        case "verified":
            return translate("competencies", "You have seen it")
    return ""


def _hours(text: str) -> tuple[Value, Problem | None]:
    checked = hours_cell(text)
    problem = next((found for found in checked.problems if found.is_error), None)
    return (None, problem) if problem else (hours_text(checked.value) or None, None)


def _people(database: Database) -> Callable[[str, int], Sequence[tuple[int, str, str]]]:
    """Those whom the list of people shows to this account."""
    source = employees(database)
    at = {column.name: place for place, column in enumerate(source.columns)}

    def find(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        ids = source.first_ids(ListQuery(search=text), limit)
        rows = source.rows(ids)
        return [(key, rows[key][at["full_name"]], rows[key][at["nip"]]) for key in rows]

    return find


def _competencies(database: Database) -> Callable[[str, int], Sequence[tuple[int, str, str]]]:
    def find(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        with database.read() as session:
            return find_competencies(session, text, limit)

    return find


def stored_values(typed: Mapping[str, Value]) -> dict[str, Value]:
    """What the form holds, as it is kept."""
    values = dict(typed)
    if "training_hours" in values:
        values["training_hours"] = hours_cell(values["training_hours"]).value
    return values


def open_training(database: Database, record: int) -> OpenRecord | None:
    """Read a training for its form. Runs in a background thread."""
    today = dt.date.today()
    with database.read() as session:
        found = training(session, record)
        if found is None:
            return None
        values = {field: found.values[column] for field, column in COLUMNS.items()}
        problems = problems_of(session, values, today, database.actor)
    if values["form"] == STRUCTURAL and not values["leadership"]:
        problems.append(_no_rank(leadership_in_name(values["training_name"])))
    if validity(values["valid_until"], today) is Validity.EXPIRED:
        problems.append(
            warning(
                "certificate.expired",
                "valid_until",
                values["valid_until"],
                translate("competencies", "The certificate has expired."),
            )
        )
    shown = values | {"training_hours": hours_text(values["training_hours"]) or None}
    return OpenRecord(
        f"{values['training_name']} · {found.person}",
        shown,
        {"employee": found.person, "competency": found.competency},
        found.values["version"],
        problems,
    )


def _no_rank(found: str | None) -> Problem:
    sentence = translate("competencies", "A structural training without its rank counts nowhere.")
    remedy = translate("competencies", "Choose the leadership training.")
    label = reference().leadership.label(found)
    return warning(
        "leadership.missing",
        "leadership",
        label,
        sentence,
        f"{remedy} ({label})" if label else remedy,
    )
