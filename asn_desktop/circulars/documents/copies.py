"""A copy of what went out for every recipient, in one file: the text as it was enacted, with the
recipient's lines in the place of the addressees and the row code at the foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from asn_desktop.circulars.documents.reminder import address_of
from asn_desktop.circulars.documents.sending import Sending, sendings
from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.copies import AddressSlot, Copy, Merged
from asn_desktop.policies.documents.naskah import naskah


def circular_copies(database: Database, request: PaperRequest) -> Merged:
    """The copies of one distribution, sheet after sheet and row after row, so that each lies where
    its receipt is signed. Raises ``PersonError`` for several: their letters differ."""
    found = sendings(database, request)
    if len(found) > 1:
        raise PersonError(
            translate("circulars", "Copies are printed for one distribution at a time. Choose one.")
        )
    sending = found[0]
    document = naskah(database, sending.entry.version_id, request)
    blocks = list(document.blocks)
    if not any(isinstance(block, AddressSlot) for block in blocks):
        blocks.insert(0, AddressSlot())  # a regulation has no addressees of its own
    return Merged(
        replace(document, blocks=blocks),
        _copies(sending, _place(blocks)),
        len(sending.recipients),
    )


def _place(blocks: Sequence[object]) -> tuple[str, ...]:
    """The lines below the addressees in the letter itself: "di", "Tempat"."""
    for block in blocks:
        if isinstance(block, AddressSlot) and "di" in block.sample:
            return tuple(block.sample[list(block.sample).index("di") :])
    return ("di", "Tempat")


def _copies(sending: Sending, place: Sequence[str]) -> Iterator[Copy]:
    for each in sending.recipients:
        yield Copy(each.name, [*address_of(each), *place], str(each.code(sending.entry.number)))
