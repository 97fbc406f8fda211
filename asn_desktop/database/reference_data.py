"""The tables of reference data of all features, and what a feature does when one changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from asn_desktop.core.progress import Progress
from asn_desktop.core.reference import Content, ReferenceTable
from asn_desktop.database.unit_of_work import UnitOfWork

#: Works from now on with the office's own tables of these names, with the program's otherwise.
UseReferences = Callable[[Mapping[str, Content]], None]
#: Inside an operation, computes again what is stored and follows from the tables in use.
FollowReferences = Callable[[UnitOfWork, dt.date, Progress], None]


@dataclass(frozen=True, slots=True)
class ReferenceUser:
    """Who brings tables and works with them."""

    tables: tuple[ReferenceTable, ...]
    use: UseReferences
    follow: FollowReferences | None = None


@dataclass(frozen=True, slots=True)
class References:
    """All tables, each seen through its user; users in the order of the menu."""

    users: tuple[ReferenceUser, ...] = ()

    @property
    def tables(self) -> dict[str, ReferenceTable]:
        """Every table by name."""
        return {table.name: table for user in self.users for table in user.tables}

    def use(self, own: Mapping[str, Content]) -> None:
        """Work with the office's own tables from now on."""
        for user in self.users:
            user.use({table.name: own[table.name] for table in user.tables if table.name in own})

    def follow(self, work: UnitOfWork, today: dt.date, progress: Progress) -> None:
        """Compute again what is stored and follows from the tables in use."""
        for user in self.users:
            if user.follow is not None:
                user.follow(work, today, progress)
