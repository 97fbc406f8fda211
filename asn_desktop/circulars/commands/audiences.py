"""Lists of recipients that are kept under a name."""

from __future__ import annotations

import sqlalchemy as sa

from asn_desktop.circulars.commands import receipt_operations as operations
from asn_desktop.circulars.records import Audience
from asn_desktop.circulars.rules.audience import Criteria
from asn_desktop.core.errors import PersonError
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space
from asn_desktop.database.engine import Database
from asn_desktop.database.stored import row_to_change


def save_audience(
    database: Database,
    name: str,
    criteria: Criteria,
    *,
    audience_id: int | None = None,
    version: int | None = None,
) -> tuple[int, Changed]:
    """Keep criteria under a name, or change those kept. Raises ``PersonError`` for a name that is
    empty or taken."""
    name = fold_space(name)
    if not name:
        raise PersonError(translate("circulars", "Give the list a name."))
    with database.write(operations.SAVE_AUDIENCE, name=name) as work:
        holder = work.session.scalar(sa.select(Audience.id).where(Audience.name == name))
        if holder is not None and holder != audience_id:
            raise PersonError(
                translate(
                    "circulars", "A list is already called “{name}”. Choose another name."
                ).format(name=name)
            )
        if audience_id is None:
            row = Audience(name=name, criteria=criteria.to_json())
            work.session.add(row)
        else:
            row = row_to_change(work.session, Audience, audience_id, version)
            row.name, row.criteria = name, criteria.to_json()
        work.session.flush()
        return row.id, work.changed


def remove_audience(database: Database, audience_id: int) -> Changed:
    """Take a list away; what went out by it stays as it is."""
    with database.write(operations.REMOVE_AUDIENCE) as work:
        row = row_to_change(work.session, Audience, audience_id, None)
        work.params["name"] = row.name
        work.session.delete(row)
        return work.changed
