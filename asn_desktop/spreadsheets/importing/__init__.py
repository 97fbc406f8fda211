"""The way of the rows of a spreadsheet into the office, for window and command line alike.

A file read by :mod:`asn_desktop.spreadsheets.reader` becomes an :class:`ImportSession`: which
sheets, which heading is which field, what unknown names mean, corrections of cells, a trial run
with counts and reasons, and the import itself.
"""

from __future__ import annotations

from asn_desktop.spreadsheets.importing.lookups import Decision, DecisionKind, LookupQuestion
from asn_desktop.spreadsheets.importing.mapping import Ambiguity, MappedHeading, Target
from asn_desktop.spreadsheets.importing.outcome import (
    Cause,
    Counts,
    ImportResult,
    RowProblem,
    SkippedRow,
    Trial,
)
from asn_desktop.spreadsheets.importing.session import ImportKind, ImportSession

__all__ = [
    "Ambiguity",
    "Cause",
    "Counts",
    "Decision",
    "DecisionKind",
    "ImportKind",
    "ImportResult",
    "ImportSession",
    "LookupQuestion",
    "MappedHeading",
    "RowProblem",
    "SkippedRow",
    "Target",
    "Trial",
]
