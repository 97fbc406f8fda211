"""A record as its form shows it, and who changed it last."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.database.history import record_history


@dataclass(frozen=True, slots=True)
class OpenRecord:
    """A record as its form shows it: values by field, words of references and computed fields, and
    what asks to be mended in it. ``origin`` is what the screen made it from."""

    title: str
    values: Mapping[str, Value] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    version: int | None = None
    problems: Sequence[Problem] = ()
    origin: Any = None


@dataclass(frozen=True, slots=True)
class Touch:
    """Somebody's change: who (empty where nobody was named) and when."""

    who: str
    at: dt.datetime

    @property
    def moment(self) -> str:
        """The time of day; of another day with its date."""
        local = self.at.astimezone()
        clock = f"{local:%H.%M}"
        if local.date() == dt.datetime.now().astimezone().date():
            return translate("screens", "{time} o'clock").format(time=clock)
        return value_text(FieldKind.DATE, local.replace(tzinfo=None))

    @property
    def words(self) -> str:
        """Who and when, in few words."""
        return f"{self.who}, {self.moment}" if self.who else self.moment


@dataclass(frozen=True, slots=True)
class Touches:
    """The last change of a record, and the last one of each of its fields."""

    last: Touch | None = None
    fields: Mapping[str, Touch] = field(default_factory=dict)

    def by(self) -> dict[str, str]:
        """Who gave each field its present value."""
        return {name: touch.words for name, touch in self.fields.items()}


def read_touches(database: Database, kind: str, record: int) -> Touches:
    """Who changed a record last, by its history."""
    with database.read() as session:
        entries = record_history(session, kind, record)
    fields: dict[str, Touch] = {}
    for entry in entries:  # the newest first
        touch = Touch(entry.user, entry.at)
        for name in entry.after or ():
            fields.setdefault(name.removesuffix("_id"), touch)
    last = Touch(entries[0].user, entries[0].at) if entries else None
    return Touches(last, fields)
