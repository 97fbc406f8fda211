"""What the feature offers to the kernel: the screens of the office's own data and tables."""

from __future__ import annotations

from asn_desktop.core.translation import noop
from asn_desktop.database.history import ChangeLog
from asn_desktop.database.rights import READ_LOG
from asn_desktop.declarations import Feature, Paper, RecordKind, Report, ScreenEntry
from asn_desktop.office import sheets
from asn_desktop.office.commands.numbers import WRITE
from asn_desktop.office.documents import change_log, letter_numbers, number_gaps, sample_letter
from asn_desktop.office.queries import numbers
from asn_desktop.office.sample import fill
from asn_desktop.office.sheets.numbers import LETTER_NUMBERS
from asn_desktop.office.wording import WORDINGS

SAMPLE_LETTER = Paper(
    name="sample-letter",
    label=noop("office", "Sample letter"),
    context="office",
    kind="",
    make=sample_letter,
)
CHANGE_LOG = RecordKind(
    "change-log", noop("office", "Change log"), "office", sheets.CHANGE_LOG, ChangeLog
)
CHANGE_LOG_PAPER = Paper(
    "change-log",
    noop("office", "Change log"),
    "office",
    CHANGE_LOG.name,
    change_log,
    landscape=True,
    can_turn=True,
)
NUMBERS = RecordKind(
    "letter-numbers",
    noop("office", "Letter numbers"),
    "office",
    LETTER_NUMBERS,
    numbers.letter_numbers,
    right=WRITE,
    import_right=WRITE,
)
NUMBERS_PAPER = Paper(
    "letter-numbers",
    noop("office", "Book of letter numbers"),
    "office",
    NUMBERS.name,
    letter_numbers,
    landscape=True,
    can_turn=True,
)

FEATURE = Feature(
    name="office",
    kinds=(CHANGE_LOG, NUMBERS),
    papers=(SAMPLE_LETTER, CHANGE_LOG_PAPER, NUMBERS_PAPER),
    screens=(
        ScreenEntry(
            "office",
            noop("office", "Office"),
            "office",
            "office",
            "asn_desktop.office.screen.office:OfficeScreen",
        ),
        ScreenEntry(
            "letter-numbers",
            noop("office", "Letter numbers"),
            "office",
            "number",
            "asn_desktop.office.screen.numbers:NumbersScreen",
        ),
        ScreenEntry(
            "reference",
            noop("office", "Reference data"),
            "office",
            "settings",
            "asn_desktop.office.screen.reference:ReferenceScreen",
        ),
        ScreenEntry(
            "change-log",
            noop("office", "Log"),
            "office",
            "history",
            "asn_desktop.office.screen.change_log:ChangeLogScreen",
            READ_LOG,
        ),
    ),
    reports=(
        Report("number-gaps", noop("office", "Letter numbers left out"), "office", number_gaps),
    ),
    wordings=WORDINGS,
    sample=fill,
)
