"""What the people in a file of policies mean; what is not certain is offered, never guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from asn_desktop.core.imports import NameKey, Resolution, Suggestion
from asn_desktop.core.values import fold_key
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules import drop_titles, full_name, split_name_nip

#: A NIP has this many digits.
_NIP = 18
_OFFERS = 3


def resolve_people(session: Session, keys: Sequence[NameKey]) -> dict[NameKey, Resolution]:
    """Who is meant by a name, a NIP, or both (name, NIP); a name that several people have is only
    clear together with the NIP."""
    return {key: _resolve(session, *(*key, "")[:2]) for key in keys}


def _resolve(session: Session, text: str, nip: str) -> Resolution:
    parts = split_name_nip(text)
    digits = re.sub(r"\D", "", nip or str(parts.get("nip") or ""))
    if len(digits) == _NIP:
        found = session.scalar(select(Employee.id).where(Employee.nip == digits))
        if found is not None:
            return Resolution(found)
    words = drop_titles(fold_key(str(parts.get("name") or "")).split())
    if not words:
        return Resolution(None)
    named = _people(session, Employee.name_key == " ".join(words))
    if len(named) == 1 and not digits:
        return Resolution(named[0].record_id)
    near = named or _people(session, Employee.name_key.startswith(words[0], autoescape=True))
    return Resolution(None, tuple(near[:_OFFERS]))


def _people(session: Session, condition: ColumnElement[bool]) -> list[Suggestion]:
    columns = (
        Employee.id,
        Employee.title_front,
        Employee.name,
        Employee.title_back,
        Employee.nip,
    )
    rows = session.execute(
        select(*columns).where(condition).order_by(Employee.name_key).limit(_OFFERS + 1)
    )
    return [Suggestion(row[0], f"{full_name(*row[1:4])} ({row[4]})", 80.0) for row in rows]


def find_people(session: Session, text: str, limit: int) -> list[tuple[int, str, str]]:
    """People whose name holds all the words, or whose NIP begins so, for a search box: id, name
    with titles, NIP."""
    digits = re.sub(r"\s", "", text)
    query = select(
        Employee.id, Employee.title_front, Employee.name, Employee.title_back, Employee.nip
    ).order_by(Employee.name_key)
    if digits.isdecimal():
        query = query.where(Employee.nip.startswith(digits))
    else:
        for word in drop_titles(fold_key(text).split()):
            query = query.where((" " + Employee.name_key).contains(f" {word}", autoescape=True))
    rows = session.execute(query.limit(limit))
    return [(row[0], full_name(*row[1:4]), row[4]) for row in rows]


def person_name(session: Session, employee_id: int | None) -> str:
    """The name with titles of somebody; "" for nobody."""
    row = session.get(Employee, employee_id) if employee_id else None
    return "" if row is None else full_name(row.title_front, row.name, row.title_back)
