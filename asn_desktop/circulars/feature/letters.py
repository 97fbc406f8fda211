"""Circulars as the kernel knows them: the list, the paper, the screen, the tab of policies."""

from __future__ import annotations

from asn_desktop.circulars.commands import enacting, letters
from asn_desktop.circulars.documents.letter import circular
from asn_desktop.circulars.queries.letter_lists import circulars
from asn_desktop.circulars.sheets.letters import CIRCULARS
from asn_desktop.core.translation import noop
from asn_desktop.declarations import LentTab, Paper, RecordKind, ScreenEntry
from asn_desktop.policies.commands.operations import WRITE

#: What takes part in operations on policies from the first import on.
WATCHING = (enacting, letters)
CONTEXT = "circulars"

KIND = RecordKind(
    "circulars", noop("circulars", "Circulars"), CONTEXT, CIRCULARS, circulars, right=WRITE
)
KINDS = (KIND,)
PAPERS = (Paper("circular", noop("circulars", "Circular"), CONTEXT, "circulars", circular),)
SCREENS = (
    ScreenEntry(
        "circulars",
        noop("circulars", "Circulars"),
        CONTEXT,
        "mail",
        "asn_desktop.circulars.screen.circulars:CircularsScreen",
    ),
)
TABS = (
    LentTab(
        "policies",
        noop("circulars", "Circulars"),
        CONTEXT,
        "asn_desktop.circulars.screen.explaining:ExplainingTab",
    ),
)
