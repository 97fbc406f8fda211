"""Who could teach a competency: somebody who is a level above what the others need."""

from __future__ import annotations

from asn_desktop.competencies.rules.charts import HIGHEST


def teaches_from(required: int) -> int:
    """The lowest level with which somebody could bring others to the required one: one above it;
    for the highest level itself."""
    return min(required + 1, HIGHEST)
