"""Short ways to say what is wrong, used by all rules of this feature."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from asn_desktop.core.fields import Value
from asn_desktop.core.results import Problem, Severity

#: What a rule may be given: text as text, numeric cells as numbers (spreadsheets.columns.Cell).
Cell = str | int | float | bool | dt.date | dt.datetime | None


class Checked(NamedTuple):
    """A cell taken in: the value to store (None: empty) and what is to say about it."""

    value: Value = None
    problems: tuple[Problem, ...] = ()


EMPTY = Checked()


def error(code: str, field: str, value: object, reason: str, remedy: str = "") -> Problem:
    """A problem that refuses the row."""
    return Problem(Severity.ERROR, code, field, shown(value), reason, remedy)


def warning(code: str, field: str, value: object, reason: str, remedy: str = "") -> Problem:
    """A problem that lets the row pass and is shown."""
    return Problem(Severity.WARNING, code, field, shown(value), reason, remedy)


def refused(code: str, field: str, value: object, reason: str, remedy: str = "") -> Checked:
    """A cell that cannot be used."""
    return Checked(None, (error(code, field, value, reason, remedy),))


def shown(value: object) -> str:
    """A value as a person sees it in the cell, dates day first."""
    if value is None:
        return ""
    if isinstance(value, dt.date):
        return f"{value.day:02d}-{value.month:02d}-{value.year:04d}"
    return str(value)
