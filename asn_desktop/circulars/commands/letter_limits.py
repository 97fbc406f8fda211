"""A person who works for some units only reads circulars and templates and leaves them as they
are."""

from __future__ import annotations

from asn_desktop.circulars.records import Circular, CircularTemplate
from asn_desktop.core.errors import RightError
from asn_desktop.core.translation import translate
from asn_desktop.database.rights import guard
from asn_desktop.database.unit_of_work import UnitOfWork


def _refuse(work: UnitOfWork) -> None:
    if work.actor.units is not None and not work.automatic:
        raise RightError(
            translate(
                "circulars",
                "Circulars hold for the whole office, and your account is limited to some units."
                " Nothing was changed; ask the administrator of this office.",
            )
        )


for record in (Circular, CircularTemplate):
    guard(record.__tablename__, _refuse)
