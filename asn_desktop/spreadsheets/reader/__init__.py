"""Reading spreadsheets of every kind a clerk receives, recognised by content, not by name.

The reading itself runs in a worker process with bounded memory and time, since native readers can
abort a process on a crafted file. Cells come back as they stand in the file: text as text, numeric
cells as numbers, dates as dates; nothing is guessed here.
"""

from __future__ import annotations

from asn_desktop.spreadsheets.reader.faults import PasswordNeeded
from asn_desktop.spreadsheets.reader.reading import read_workbook
from asn_desktop.spreadsheets.reader.separated import guard_text, read_pasted, unguard_text
from asn_desktop.spreadsheets.reader.workbook import Limits, Sheet, Workbook, cell_text

__all__ = [
    "Limits",
    "PasswordNeeded",
    "Sheet",
    "Workbook",
    "cell_text",
    "guard_text",
    "read_pasted",
    "read_workbook",
    "unguard_text",
]
