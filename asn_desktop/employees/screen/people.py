"""The screen of people: list, form, changes; moving many people at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from asn_desktop.core.fields import FieldKind, Value, group_thousands, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.employees import commands, queries
from asn_desktop.employees.feature import FEATURE
from asn_desktop.employees.rules import (
    age_on,
    check_draft,
    check_grade_cell,
    check_nip_cell,
    data_problems,
    full_name,
    grade_label,
    grade_labels,
    reference,
    retirement_age,
    retirement_date,
    service_length,
)
from asn_desktop.employees.screen.unit_entries import unit_entries
from asn_desktop.employees.sheets import EMPLOYEES
from asn_desktop.screens.bulk import BulkDialog
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.open_record import OpenRecord
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.screens.tree import Tree
from asn_desktop.widgets.form import FormField
from asn_desktop.widgets.page import PageAction

#: Sections of the form with their fields, in the order of the eye.
SECTIONS = (
    (
        "person",
        ("nip", "sex", "name", "title_front", "title_back", "birth_place", "birth_date", "age"),
    ),
    (
        "service",
        (
            "employee_type",
            "legal_status",
            "cpns_date",
            "pns_date",
            "pppk_start",
            "pppk_end",
            "service_length",
            "retirement_date",
        ),
    ),
    ("rank", ("grade", "grade_date", "service_years", "service_months")),
    ("post", ("position", "unit", "position_date")),
    ("education", ("education_level", "graduation_year", "education_name", "school_name")),
    ("more", ("nip_old", "nik", "siasn_id", "phone", "email", "note")),
)
#: Fields that a form stores under another name.
STORED = {"unit": "unit_id", "position": "position_id"}
COMPUTED = ("age", "service_length", "retirement_date")
WIDE = ("position", "unit", "note")
#: Fields with long values take the whole of a narrow form; all others stand two in a row.
LONG = (*WIDE, "name", "grade", "education_name", "school_name", "siasn_id", "email")


class PeopleScreen(RecordScreen):
    """People of the office."""

    depends_on = ("units", "positions", *queries.lent_kinds())
    warning_columns = ("data_problems",)
    title_column = "full_name"
    widths = MappingProxyType(
        {"nip": 19, "full_name": 21, "grade": 9, "position": 20, "unit": 17, "employee_type": 10}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.noun = translate("employees", "employees")
        self.new_text = translate("employees", "New")
        self.new_title = translate("employees", "New employee")
        self.search_hint = translate("employees", "name, NIP, post or unit…")
        self.empty_text = translate(
            "employees", "No employees yet. Import the list you have, or add the first one by hand."
        )
        self._finders = {}
        kind = FEATURE.kinds[0]
        if kind.finders is not None:
            self._finders = dict(kind.finders(desk.database))
        super().__init__(desk, kind, FEATURE.papers, parent)
        self.page.title.setText(translate("employees", "Employees and competencies"))

    # the form

    def form_fields(self) -> list[FormField]:
        titles = {
            "person": translate("employees", "Person"),
            "service": translate("employees", "Service"),
            "rank": translate("employees", "Rank"),
            "post": translate("employees", "Post and unit"),
            "education": translate("employees", "Last education"),
            "more": translate("employees", "More"),
        }
        return [self._field(name, titles[section]) for section, names in SECTIONS for name in names]

    def _field(self, name: str, section: str) -> FormField:
        column = EMPLOYEES.column(name)
        return FormField(
            name=name,
            label=translate("employees", column.label),
            kind=column.kind,
            required=column.required,
            help=_help(name),
            validate=_VALIDATE.get(name),
            choices=_choices(name),
            find=self._finders.get(name),
            read_only=name in COMPUTED,
            section=section,
            wide=name in WIDE,
            short=name not in LONG,
            lines=2 if name == "note" else 1,
        )

    def check(self, values: Mapping[str, Value]) -> Sequence[Problem]:
        if not values.get("nip") and not values.get("name"):
            return ()
        known = {name: value for name, value in values.items() if name not in COMPUTED}
        return check_draft(known, dt.date.today())

    def open_record(self, record: int) -> OpenRecord | None:
        database = self.desk.database
        with database.read() as session:
            stored = queries.person(session, record)
            if stored is None:
                return None
            tree = queries.unit_tree(session)
            post = (
                queries.position(session, stored["position_id"]) if stored["position_id"] else None
            )
        values = {
            name: stored.get(STORED.get(name, name))
            for _, names in SECTIONS
            for name in names
            if name not in COMPUTED
        }
        unit = stored["unit_id"]
        texts = {
            "unit": queries.unit_label(tree, unit) if unit else "",
            "position": post["name"] if post else "",
            **_computed(stored, post),
        }
        title = full_name(stored["title_front"], stored["name"], stored["title_back"])
        return OpenRecord(title, values, texts, stored["version"], _problems(stored, post))

    def store(
        self, changes: Mapping[str, Value], record: int | None, version: int | None
    ) -> tuple[int, Changed]:
        values = {STORED.get(name, name): value for name, value in changes.items()}
        return commands.save_employee(
            self.desk.database,
            values,
            employee_id=record,
            version=version,
            today=dt.date.today(),
        )

    def tree_beside(self) -> Tree:
        return Tree(
            translate("employees", "Unit tree"),
            lambda: unit_entries(self.desk.database),
            filter="unit",
            depends_on=("units", "employees"),
        )

    # several people

    def remove(self, ids: Sequence[int], progress: Progress) -> Changed:
        return commands.remove_employees(self.desk.database, ids, progress=progress)

    def remove_question(self, count: int) -> tuple[str, str]:
        return (
            translate("employees", "Remove the selected employees ({count}) from the list?").format(
                count=group_thousands(count)
            ),
            translate(
                "employees",
                "Only for people who should never have been on it. For those who left, change the "
                "legal status. Removing can be undone.",
            ),
        )

    def bulk_actions(self) -> list[PageAction]:
        return [
            PageAction(
                translate("employees", "Move to a work unit…"),
                "move",
                run=lambda: self._edit("unit"),
            ),
            PageAction(
                translate("employees", "Change a field of all selected…"),
                "edit",
                run=lambda: self._edit(""),
            ),
        ]

    def _edit(self, name: str) -> None:
        ids = list(self.table.selected_ids())
        if not ids:
            return
        names = (
            [name] if name else [field for _, group in SECTIONS for field in group if _bulk(field)]
        )
        fields = [self._field(field, "") for field in names]
        BulkDialog(
            fields,
            len(ids),
            self.desk.runner,
            lambda field, value: self._change(ids, field, value),
            self,
        ).open()

    def _change(self, ids: Sequence[int], field: FormField, value: Value) -> None:
        desk, column = self.desk, STORED.get(field.name, field.name)

        def work(progress: Progress) -> Changed:
            return commands.change_field(
                desk.database,
                ids,
                column,
                value,
                label=field.label,
                today=dt.date.today(),
                progress=progress,
            )

        told = translate("employees", "{field} changed for {count} employees.").format(
            field=field.label, count=group_thousands(len(ids))
        )
        self.bulk(translate("employees", "Changing"), work, told)


def _bulk(name: str) -> bool:
    """Fields that may be the same for several people."""
    return name not in COMPUTED and name not in ("nip", "name", "nip_old", "siasn_id", "nik")


def _choices(name: str) -> Callable[[], Sequence[tuple[Value, str]]] | None:
    data = reference()
    books = {
        "sex": data.sexes,
        "employee_type": data.employee_types,
        "legal_status": data.legal_statuses,
        "education_level": data.education_levels,
    }
    if name == "grade":
        return lambda: [(code, grade_label(code)) for code in map(_grade, grade_labels())]
    book = books.get(name)
    return None if book is None else lambda: list(zip(book.codes, book.labels, strict=True))


def _grade(text: str) -> int:
    code: int = check_grade_cell(text).value
    return code


def _nip(text: str) -> tuple[Value, Problem | None]:
    checked = check_nip_cell(text)
    problem = next((found for found in checked.problems if found.is_error), None)
    return (None, problem) if problem else (checked.value, None)


_VALIDATE = {"nip": _nip}


def _help(name: str) -> str:
    if name == "nip":
        return translate("employees", "18 digits; spaces do not matter")
    if name in ("birth_date", "cpns_date"):
        return translate("employees", "For example 23-11-1980 or 23 Nov 1980")
    if name == "name":
        return translate("employees", "Without titles")
    return ""


def _problems(stored: Mapping[str, Value], post: Mapping[str, Value] | None) -> Sequence[Problem]:
    """What asks to be mended in a stored person, as of today."""
    known = dict(stored) | {"unit": stored["unit_id"], "position": None}
    if post is not None:
        known |= {
            "position": post["name"],
            "position_kind": post["kind"],
            "position_level": post["level"],
            "echelon": post["echelon"],
            "retirement_age": post["retirement_age"],
        }
    return data_problems(known, dt.date.today())


def _computed(stored: Mapping[str, Value], post: Mapping[str, Value] | None) -> dict[str, str]:
    """The words of the computed fields, as of today."""
    today = dt.date.today()
    birth, start = stored["birth_date"], stored["service_start"]
    texts = {}
    if birth:
        texts["age"] = translate("employees", "{years} years").format(years=age_on(birth, today))
    if start:
        years, months = service_length(start, today)
        texts["service_length"] = translate("employees", "{years} years {months} months").format(
            years=years, months=months
        )
    if birth and post:
        age = post["retirement_age"] or retirement_age(
            post["kind"], post["level"], post["name"], post["echelon"], day=today
        )
        if age:
            texts["retirement_date"] = translate("employees", "{date} (age {age})").format(
                date=value_text(FieldKind.DATE, retirement_date(birth, age)), age=age
            )
    return texts
