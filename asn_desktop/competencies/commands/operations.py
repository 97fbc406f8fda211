"""The operations on competencies: their names, and the right each needs."""

from __future__ import annotations

from asn_desktop.core.translation import noop
from asn_desktop.database.unit_of_work import Operation

#: Keeping what is known of people; the dictionary, what posts require, and settings.
WRITE, DICTIONARY = "competencies.write", "competencies.dictionary"

SAMPLE = Operation(
    "competencies.sample", "competencies", noop("competencies", "Fill the practice office"), WRITE
)
