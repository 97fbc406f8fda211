"""The choices of the office."""

from __future__ import annotations

from dataclasses import fields

from sqlalchemy.orm import Session

from asn_desktop.competencies.records import CompetencySettings
from asn_desktop.competencies.rules.settings import Counting, JpmMethod, Reading, Settings


def settings(session: Session) -> Settings:
    """The choices as stored; what holds by itself where the office has chosen nothing."""
    row = session.get(CompetencySettings, 1)
    if row is None:
        return Settings()
    stored = {each.name: getattr(row, each.name) for each in fields(Settings)}
    return Settings(
        **stored
        | {
            "counting": Counting(row.counting),
            "method_order": tuple(row.method_order),
            "default_reading": Reading(row.default_reading),
            "jpm_method": JpmMethod(row.jpm_method),
        }
    )
