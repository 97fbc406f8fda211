"""Lists of records for screen, export and paper, from declarations."""

from asn_desktop.database.listing.declaration import (
    EMPTY,
    Beside,
    ChoiceFilter,
    NamedRange,
    RangeFilter,
    ReferenceFilter,
    SqlColumn,
    SqlFilter,
)
from asn_desktop.database.listing.source import SqlListSource
from asn_desktop.database.references import Reference, ReferenceTexts

__all__ = [
    "EMPTY",
    "Beside",
    "ChoiceFilter",
    "NamedRange",
    "RangeFilter",
    "Reference",
    "ReferenceFilter",
    "ReferenceTexts",
    "SqlColumn",
    "SqlFilter",
    "SqlListSource",
]
