"""Choosing what holds where sources disagree."""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.records import CompetencySettings
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.settings import Settings, refuse_unsound
from asn_desktop.core.fields import Value
from asn_desktop.core.results import Changed
from asn_desktop.database.engine import Database
from asn_desktop.database.failures import changed_meanwhile


def save_settings(database: Database, chosen: Settings, *, seen: Settings | None = None) -> Changed:
    """Keep the choices of the office; what follows for everybody is computed again.

    Raises ``PersonError`` for choices that do not fit together, and ``ChangedMeanwhile`` where
    they are no longer as ``seen`` (None: whatever they are).
    """
    data = reference()
    refuse_unsound(chosen, data.methods.codes, data.index_sets.codes)
    with database.write(operations.SAVE_SETTINGS) as work:
        if seen is not None and settings(work.session) != seen:
            raise changed_meanwhile()
        row = work.session.get(CompetencySettings, 1)
        if row is None:
            row = CompetencySettings(id=1)
            work.session.add(row)
        for name, value in asdict(chosen).items():
            setattr(row, name, _stored(value))
        return work.changed


def _stored(value: Value) -> Value:
    """A choice as its column keeps it."""
    if isinstance(value, tuple):
        return list(value)
    return value.value if isinstance(value, StrEnum) else value
