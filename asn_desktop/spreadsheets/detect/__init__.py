"""Finding the table in a sheet: its header, its rows, and which heading means which field.

Works on what the reader returned; reads no file and guesses no value. Nothing is left out
silently: skipped rows and headings carry their reason.
"""

from __future__ import annotations

from asn_desktop.spreadsheets.detect.guess import Skipped, TableGuess, columns_of, rows_of
from asn_desktop.spreadsheets.detect.headings import (
    Heading,
    column_letter,
    header_hash,
    normalise_heading,
)
from asn_desktop.spreadsheets.detect.mapping import (
    HeadingGuess,
    How,
    MappingGuess,
    guess_mapping,
)
from asn_desktop.spreadsheets.detect.tables import alike, find_tables, table_at

__all__ = [
    "Heading",
    "HeadingGuess",
    "How",
    "MappingGuess",
    "Skipped",
    "TableGuess",
    "alike",
    "column_letter",
    "columns_of",
    "find_tables",
    "guess_mapping",
    "header_hash",
    "normalise_heading",
    "rows_of",
    "table_at",
]
