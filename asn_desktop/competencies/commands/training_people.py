"""Whom the rows of a file of training history mean: nobody is guessed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.competencies.rules.training import check_holder
from asn_desktop.core.fields import Value
from asn_desktop.core.imports import Drafts
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key
from asn_desktop.database.bulk.comparing import WHOLE_TABLE
from asn_desktop.database.rights import Actor
from asn_desktop.database.sql import CHUNK, value_set
from asn_desktop.employees.commands.limits import own_units
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules import drop_titles, same_person_name
from asn_desktop.employees.rules.problems import error, warning

#: Columns that only say who is meant.
_TOLD = ("nip", "name", "person_id")


def say(drafts: Drafts, index: int, problem: Problem) -> None:
    """Say something about a row."""
    drafts.problems.setdefault(index, []).append(problem)


@dataclass(frozen=True, slots=True)
class _Person:
    """Whom the rows are about, as far as the import needs it."""

    id: int
    nip: str
    name: str
    siasn_id: str | None
    birth_date: dt.date | None
    retirement_date: dt.date | None
    unit_id: int | None


class People:
    """The people that the rows of a file may mean."""

    def __init__(self, session: Session, rows: Iterable[Any], actor: Actor) -> None:
        self._session = session
        self._own = own_units(actor, unit_tree(session))
        self._names: dict[int, str] = {}
        self._nips: dict[str, _Person] = {}
        self._ids: dict[str, _Person] = {}
        for row in rows:
            person = _Person(*row)
            self._nips[person.nip] = person
            if person.siasn_id:
                self._ids[plain_id(person.siasn_id)] = person
        self._near: dict[str, str] = {}

    @classmethod
    def read(cls, session: Session, drafts: Drafts, actor: Actor) -> People:
        """All that may be meant: those with these numbers, or everybody for very many."""
        nips = set(drafts.columns.get("nip", ())) - {None}
        ids = set(drafts.columns.get("person_id", ())) - {None}
        query = sa.select(
            Employee.id,
            Employee.nip,
            Employee.name,
            Employee.siasn_id,
            Employee.birth_date,
            Employee.retirement_date,
            Employee.unit_id,
        )
        if not ids and len(nips) < WHOLE_TABLE:
            column = Employee.__table__.c.nip
            query = query.where(column.in_(value_set(session.get_bind().dialect, nips, column)))
        return cls(session, session.execute(query), actor)

    def recognise(self, drafts: Drafts, progress: Progress, label: str) -> list[Value]:
        """Who is meant by each row (None: nobody, and the row says why), with what does not fit
        this person."""
        count = len(drafts.rows)
        nips, names, ids = (drafts.columns.get(name) or [None] * count for name in _TOLD)
        checked = [
            drafts.columns.get(name) or [None] * count
            for name in ("training_start", "training_end", "training_year")
        ]
        called: dict[tuple[int, str], bool] = {}
        found: list[Value] = []
        for index, (nip, name, siasn) in enumerate(zip(nips, names, ids, strict=True)):
            if index % CHUNK == 0:
                progress(index, count, label)
            person = (
                self._nips.get(nip) if nip else self._ids.get(plain_id(siasn)) if siasn else None
            )
            if person is None:
                self._refuse(drafts, index, nip, name, siasn)
                found.append(None)
                continue
            found.append(person.id)
            if self._own is not None and person.unit_id not in self._own:
                say(drafts, index, _foreign(nip or siasn))
            if name and name != person.name:
                pair = (person.id, name)
                if pair not in called:
                    called[pair] = same_person_name(name, person.name)
                if not called[pair]:
                    say(drafts, index, self._another_name(person, name))
            if drafts.refused(index):
                continue  # a day that cannot be says nothing about the person
            if person.birth_date is not None or person.retirement_date is not None:
                start, end, year = (column[index] for column in checked)
                for problem in check_holder(
                    {"training_start": start, "training_end": end, "training_year": year},
                    person.birth_date,
                    person.retirement_date,
                ):
                    say(drafts, index, problem)
        return found

    def _find(self, nip: Value, siasn: Value) -> _Person | None:
        if nip:
            return self._nips.get(nip)
        return self._ids.get(plain_id(siasn)) if siasn else None

    def name_for(self, person_id: int) -> str:
        """Name and NIP of somebody; "" for one of whom this account learns nothing."""
        if person_id not in self._names:
            row = self._session.execute(
                sa.select(Employee.name, Employee.nip, Employee.unit_id).where(
                    Employee.id == person_id
                )
            ).first()
            known = row is not None and (self._own is None or row.unit_id in self._own)
            self._names[person_id] = f"{row.name} ({row.nip})" if row and known else ""
        return self._names[person_id]

    def _refuse(self, drafts: Drafts, index: int, nip: Value, name: Value, siasn: Value) -> None:
        told = drafts.problems.get(index, ())
        if any(problem.field == "nip" and problem.is_error for problem in told):
            return
        near = self._named(name) if name else ""
        remedy = (
            translate("competencies", "Perhaps {other} is meant: correct the cell.").format(
                other=near
            )
            if near
            else translate(
                "competencies", "Correct the cell, or take in the list of employees first."
            )
        )
        if nip or siasn:
            field = "nip" if nip else "person_id"
            reason = translate("competencies", "Nobody in the list of employees has this number.")
            say(drafts, index, error("person.unknown", field, nip or siasn, reason, remedy))
        else:
            reason = translate("competencies", "The row does not say whose training this is.")
            say(drafts, index, error("person.missing", "nip", name, reason, remedy))

    def _named(self, name: str) -> str:
        """The one person of this name, by name and NIP."""
        if name not in self._near:
            key = " ".join(drop_titles(fold_key(name).split()))
            rows = self._session.execute(
                sa.select(Employee.name, Employee.nip, Employee.unit_id)
                .where(Employee.name_key == key)
                .limit(2)
            ).all()
            known = len(rows) == 1 and (self._own is None or rows[0].unit_id in self._own)
            self._near[name] = f"{rows[0].name} ({rows[0].nip})" if known else ""
        return self._near[name]

    def _another_name(self, person: _Person, name: str) -> Problem:
        own = self._own is None or person.unit_id in self._own
        return warning(
            "name.differs",
            "name",
            name,
            translate("competencies", "The number belongs to {other}.").format(other=person.name)
            if own
            else translate("competencies", "The number belongs to somebody else."),
            translate("competencies", "Correct the NIP if another person is meant."),
        )


def plain_id(siasn: str) -> str:
    """An id of SIASN for comparing."""
    return siasn.replace("-", "").lower()


def _foreign(value: Value) -> Problem:
    return error(
        "unit.foreign",
        "nip",
        value,
        translate("employees", "This person does not belong to the units of your account."),
        translate("employees", "Leave the row to the administrator of the office."),
    )
