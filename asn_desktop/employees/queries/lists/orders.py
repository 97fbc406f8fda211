"""What a list of people sorts by where the value stands in a small table.

The value is looked up beside the index of the column that refers to it: a million people are
sorted without a visit to their rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from sqlalchemy import case, func, outerjoin, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from asn_desktop.employees.records import Employee, Position, Unit

#: Units that stand above each other at most, as far as sorting by agency looks.
LEVELS = 5


def by_place(code: InstrumentedAttribute[str | None], order: Sequence[str]) -> Any:
    """The place of a code in this order; none where there is no code."""
    return case({value: place for place, value in enumerate(order)}, value=code)


def by_post(code: InstrumentedAttribute[str | None], order: Sequence[str]) -> Any:
    """The place of a code of the post in this order; none for a post without one."""
    return (
        select(by_place(code, order))
        .where(Position.id == Employee.position_id)
        .correlate(Employee.__table__)
        .scalar_subquery()
    )


def by_agency() -> Any:
    """The name of the unit at the top."""
    levels = [aliased(Unit) for _ in range(LEVELS)]
    joined: Any = levels[0]
    for below, above in pairwise(levels):
        joined = outerjoin(joined, above, above.id == below.parent_id)
    return (
        select(func.coalesce(*(level.name_key for level in reversed(levels))))
        .select_from(joined)
        .where(levels[0].id == Employee.unit_id)
        .correlate(Employee.__table__)
        .scalar_subquery()
    )
