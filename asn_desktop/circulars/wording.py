"""How circulars, their recipients and receipts are told in the change log."""

from __future__ import annotations

from asn_desktop.circulars.rules.audience import Criteria, criteria_words
from asn_desktop.circulars.rules.receipts import (
    DISTRIBUTION_LABELS,
    STATE_LABELS,
    DistributionState,
    ReceiptState,
)
from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.history import RecordWording

CONTEXT = "circulars"

_SOURCES = {
    "": noop("circulars", "none"),
    "keyed": noop("circulars", "keyed"),
    "imported": noop("circulars", "imported"),
}


def _audience(column: str, value: Value) -> str:
    if column == "criteria":
        return criteria_words(Criteria.from_json(value))
    return value_text(FieldKind.TEXT, value)


def _distribution(column: str, value: Value) -> str:
    if column == "state":
        return translate(CONTEXT, DISTRIBUTION_LABELS[DistributionState(value)])
    return _audience(column, value)


def _recipient(column: str, value: Value) -> str:
    if column == "state":
        return translate(CONTEXT, STATE_LABELS[ReceiptState(value)])
    if column == "source":
        return translate(CONTEXT, _SOURCES.get(value, str(value)))
    return value_text(FieldKind.TEXT, value)


RECEIPT_WORDINGS = (
    RecordWording(
        "audiences",
        noop("circulars", "list of recipients"),
        CONTEXT,
        "name",
        {"name": noop("circulars", "Name"), "criteria": noop("circulars", "Chosen by")},
        _audience,
    ),
    RecordWording(
        "distributions",
        noop("circulars", "distribution"),
        CONTEXT,
        "number",
        {
            "number": noop("circulars", "Number"),
            "version_id": noop("circulars", "Version"),
            "state": noop("circulars", "State"),
            "sent_on": noop("circulars", "Sent on"),
            "due_on": noop("circulars", "Due on"),
            "criteria": noop("circulars", "Chosen by"),
            "fingerprint": noop("circulars", "Fingerprint of the paper"),
            "note": noop("circulars", "Note"),
        },
        _distribution,
    ),
    RecordWording(
        "recipients",
        noop("circulars", "recipient"),
        CONTEXT,
        "name",
        {
            "name": noop("circulars", "Name"),
            "nip": noop("circulars", "NIP"),
            "position": noop("circulars", "Post"),
            "unit": noop("circulars", "Work unit"),
            "distribution_id": noop("circulars", "Distribution"),
            "sheet": noop("circulars", "Sheet"),
            "row": noop("circulars", "Row"),
            "sheet_name": noop("circulars", "Sheet of"),
            "employee_id": noop("circulars", "Employee"),
            "unit_id": noop("circulars", "Unit of the record"),
            "state": noop("circulars", "Receipt"),
            "received_on": noop("circulars", "Received on"),
            "received_by": noop("circulars", "Brought or signed by"),
            "source": noop("circulars", "How it came in"),
            "note": noop("circulars", "Note"),
        },
        _recipient,
        "nip",
    ),
)

WORDINGS = RECEIPT_WORDINGS
