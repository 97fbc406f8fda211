"""What is computed from a person's values and stored beside them, for sorting and filtering."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.core.fields import Value
from asn_desktop.core.values import fold_key
from asn_desktop.employees.records import Employee, Position
from asn_desktop.employees.rules import (
    data_problems,
    retirement_age,
    retirement_date,
    service_start,
)

#: Columns that nobody types.
DERIVED = ("name_key", "service_start", "retirement_date", "data_problems")
#: The typed columns of a person: what a form or a file may change.
TYPED = tuple(
    column.name
    for column in Employee.__table__.columns
    if column.name not in ("id", "uid", "version", *DERIVED)
)
_PROBLEMS_WIDTH = 200


@dataclass(frozen=True, slots=True)
class Post:
    """What a post says about its holder."""

    name: str
    kind: str | None
    level: str | None
    echelon: str | None
    retirement_age: int | None


def posts(session: Session) -> dict[int, Post]:
    """All posts by id."""
    rows = session.execute(
        select(
            Position.id,
            Position.name,
            Position.kind,
            Position.level,
            Position.echelon,
            Position.retirement_age,
        )
    )
    return {row[0]: Post(*row[1:]) for row in rows}


def derive(values: Mapping[str, Value], post: Post | None, today: dt.date) -> dict[str, Value]:
    """The derived columns of a person; ``values`` holds the typed ones by column name."""
    birth = values.get("birth_date")
    age = None
    if post is not None:
        age = post.retirement_age or retirement_age(
            post.kind, post.level, post.name, post.echelon, day=today
        )
    codes = dict.fromkeys(problem.code for problem in data_problems(facts(values, post), today))
    return {
        "name_key": fold_key(values["name"]),
        "service_start": service_start(values.get("cpns_date"), values.get("pppk_start")),
        "retirement_date": retirement_date(birth, age) if birth and age else None,
        "data_problems": _joined(codes),
    }


def facts(values: Mapping[str, Value], post: Post | None) -> dict[str, Value]:
    """A person's values as the rules know them: with the post's own, under field names."""
    known = dict(values)
    known["unit"] = values.get("unit_id")
    if post is not None:
        known["position"] = post.name
        known["position_kind"] = post.kind
        known["position_level"] = post.level
        known["echelon"] = post.echelon
        known["retirement_age"] = post.retirement_age
    return known


def _joined(codes: Mapping[str, None]) -> str:
    """Codes between commas (",a,b,"), whole ones only, so that one can be found by LIKE."""
    text = ""
    for code in codes:
        if len(text) + len(code) + 2 > _PROBLEMS_WIDTH:
            break
        text += f",{code}"
    return f"{text}," if text else ""
