"""What is stored of policies and follows from reference data."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select

from asn_desktop.core.errors import PersonError
from asn_desktop.core.imports import PlannedChange
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.bulk import update_rows
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.policies.commands.register import derive
from asn_desktop.policies.queries.register import name_of
from asn_desktop.policies.records import Policy, PolicyAim
from asn_desktop.policies.rules.reference import reference


def follow_references(work: UnitOfWork, today: dt.date, progress: Progress) -> None:
    """Let the words of the kinds be found by the search. Raises ``PersonError`` where a kind or an
    aim that policies have is in no table any more."""
    session = work.session
    changes = []
    names = ("kind", "number", "year", "title", "note")
    columns = [getattr(Policy, name) for name in names]
    for row in session.execute(select(Policy.id, Policy.search_key, *columns)):
        if not reference().knows_kind(row.kind):
            raise PersonError(
                translate(
                    "policies",
                    "{name} is of the kind “{kind}”, which would be in no table. Keep that row.",
                ).format(name=name_of(session, row.id), kind=row.kind)
            )
        key = derive(dict(zip(names, row[2:], strict=True)))["search_key"]
        if key != row.search_key:
            changes.append(
                PlannedChange(0, row.id, {"search_key": row.search_key}, {"search_key": key})
            )
    known = set(reference().aims.codes)
    for policy_id, aim in session.execute(select(PolicyAim.policy_id, PolicyAim.aim)):
        if aim not in known:
            raise PersonError(
                translate(
                    "policies",
                    "{name} has the aim “{aim}”, which would be in no table. Keep that row.",
                ).format(name=name_of(session, policy_id), aim=aim)
            )
    if changes:
        update_rows(work, Policy, changes, progress)
