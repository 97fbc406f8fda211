"""The tables of reference data of competencies, learning and the index."""

from __future__ import annotations

from asn_desktop.competencies.rules.tables import (
    dictionary,
    gaps,
    index,
    requirements,
    training,
)
from asn_desktop.core.reference import ReferenceTable

REFERENCE_TABLES: tuple[ReferenceTable, ...] = (
    *dictionary.TABLES,
    *requirements.TABLES,
    *gaps.TABLES,
    *training.TABLES,
    *index.TABLES,
)
