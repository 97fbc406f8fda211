"""The office's own tables of reference data: in use from opening on, and after every change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from asn_desktop.core.reference import turning_days
from asn_desktop.core.results import Changed
from asn_desktop.database.engine import Database
from asn_desktop.database.reference_data import References
from asn_desktop.office.commands import COMPUTING, follow_reference
from asn_desktop.office.queries import is_outdated, left_alone, own_tables

#: The kind of record whose change means other tables.
KIND = "reference_tables"


def keep_in_use(
    database: Database,
    references: References,
    *,
    today: Callable[[], dt.date] = dt.date.today,
) -> Database:
    """Work with this office's own tables as long as it is open, also after an undo; returns the
    office, which is closed where this fails.

    Where a table or a row began or ceased to hold since something was last stored, what follows is
    computed again.
    """

    def use() -> None:
        with database.read() as session:
            references.use(own_tables(session))

    def changed(done: Changed) -> None:
        if KIND not in done.ids:
            return
        use()
        if done.by is not None:
            return  # the other program also computes what follows
        with database.read() as session:
            kept = left_alone(session, done.operation_id)
        if kept:  # what follows from the other table still stands in them
            follow_reference(database, references, today=today())

    try:
        use()
        database.subscribe(changed)
        _pass_days(database, references, today())
    except BaseException:
        database.close()
        raise
    return database


def _pass_days(database: Database, references: References, today: dt.date) -> None:
    """Follow the last day that has turned a table, unless that was done."""
    with database.read() as session:
        own = own_tables(session)
        contents = (own.get(name) or table.shipped() for name, table in references.tables.items())
        passed = [day for content in contents for day in turning_days(content) if day <= today]
        outdated = bool(passed) and is_outdated(session, max(passed), COMPUTING)
    if outdated and database.may_write:
        follow_reference(database, references, today=today)
