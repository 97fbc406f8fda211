"""The tables of reference data of competencies, learning and the index."""

from __future__ import annotations

from asn_desktop.competencies.rules.tables import (
    dictionary,
    gaps,
    index,
    index_records,
    requirements,
    training,
)
from asn_desktop.core.reference import ReferenceTable
from asn_desktop.core.translation import noop

#: Headings of columns that these tables share with those of people: a table says its headings in
#: its own context.
SHARED = (
    noop("competencies", "Word"),
    noop("competencies", "Other words"),
    noop("competencies", "Certainty"),
    noop("competencies", "Note"),
    noop("competencies", "Code"),
)

REFERENCE_TABLES: tuple[ReferenceTable, ...] = (
    *dictionary.TABLES,
    *requirements.TABLES,
    *gaps.TABLES,
    *training.TABLES,
    *index.TABLES,
    *index_records.TABLES,
)
