"""How people match what their posts require, computed from levels that are not stored yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.queries.standards import standards, valid_days
from asn_desktop.competencies.rules.jpm import Sums, sums
from asn_desktop.employees.records import Employee


class Figures:
    """What posts require, read once for a whole file. People are compared with the post they have
    now."""

    def __init__(self, session: Session) -> None:
        self.method = settings(session).jpm_method
        self._valid = valid_days(session)
        self._standards = standards(session, None)
        self._posts: Mapping[int, int | None] = {
            person: post
            for person, post in session.execute(select(Employee.id, Employee.position_id))
        }
        self._required: dict[tuple[int, dt.date], dict[int, int]] = {}

    def of(self, person: int, day: dt.date, levels: Mapping[int, int]) -> Sums | None:
        """The sums of a person with these levels on a day; None where nothing is required."""
        post = self._posts.get(person)
        if post is None:
            return None
        required = self._required.get((post, day))
        if required is None:
            required = self._required[post, day] = {
                key: level
                for key, level in self._standards.get(post, {}).items()
                if self._valid[key].holds(day)
            }
        return sums(required, levels) if required else None
