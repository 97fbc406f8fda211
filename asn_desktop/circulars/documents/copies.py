"""A copy of what went out for every recipient, in one file: the text as it was enacted, with the
recipient's lines in the place of the addressees and the row code at the foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from asn_desktop.circulars.documents.reminder import YTH, address_of
from asn_desktop.circulars.documents.sending import Sending, sendings
from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.copies import AddressSlot, Copy, Merged
from asn_desktop.documents.text import Paragraph
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
    slot = next((block for block in blocks if isinstance(block, AddressSlot)), None)
    if slot is None:  # a regulation has no addressees of its own
        blocks[:0] = [AddressSlot(), Paragraph("", before=0)]
    return Merged(replace(document, blocks=blocks), _copies(sending, slot), len(sending.recipients))


def _copies(sending: Sending, slot: AddressSlot | None) -> Iterator[Copy]:
    place = _place(slot)
    for each in sending.recipients:
        first, *rest = address_of(each)
        if slot is not None:  # the letter has its own "Yth." above
            first = first.removeprefix(YTH)
        yield Copy(each.name, [first, *rest, *place], str(each.code(sending.entry.number)))


def _place(slot: AddressSlot | None) -> Sequence[str]:
    """The lines below the addressees in the letter itself: "di", "Tempat"."""
    lines = list(slot.sample) if slot is not None else []
    return lines[lines.index("di") :] if "di" in lines else ("di", "Tempat")
