"""How circulars, their recipients and receipts are told in the change log."""

from __future__ import annotations

from asn_desktop.circulars.rules.audience import Criteria, criteria_words
from asn_desktop.circulars.rules.letters import SECTION_STYLES, URGENCY_WORDS, Urgency
from asn_desktop.circulars.rules.receipts import (
    DISTRIBUTION_LABELS,
    STATE_LABELS,
    DistributionState,
    ReceiptState,
)
from asn_desktop.core.fields import FieldKind, Value, group_thousands, value_text
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.history import RecordWording
from asn_desktop.office.rules.numbers import SECURITY_WORDS

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


def _letter(column: str, value: Value) -> str:
    match column:
        case "urgency":
            return URGENCY_WORDS[Urgency(value)]
        case "security":
            return SECURITY_WORDS.get(value, str(value))
        case "section_style":
            return SECTION_STYLES.get(value, str(value))
        case "with_list":
            return translate("circulars", "yes") if value else translate("circulars", "no")
        case "explains":
            return translate("circulars", "{count} articles").format(count=len(value))
        case "body":
            return translate("circulars", "{count} parts").format(count=len(value))
        case "emblem":
            size = group_thousands(len(value) // 1024 + 1)
            return translate("circulars", "a picture of {size} KB").format(size=size)
    if isinstance(value, str):
        return ", ".join(value.splitlines())
    return value_text(FieldKind.TEXT, value)


LETTER_WORDINGS = (
    RecordWording(
        "circulars",
        noop("circulars", "letter of a circular"),
        CONTEXT,
        "policy_id",
        {
            "policy_id": noop("circulars", "Circular"),
            "number_id": noop("circulars", "Number"),
            "letter_date": noop("circulars", "Date"),
            "place": noop("circulars", "Place"),
            "official_id": noop("circulars", "Signing official"),
            "addressees": noop("circulars", "Addressees (Yth.)"),
            "addressed_at": noop("circulars", "At"),
            "closing": noop("circulars", "Closing"),
            "copies_to": noop("circulars", "Copies to (tembusan)"),
            "security": noop("circulars", "Security"),
            "urgency": noop("circulars", "Urgency"),
            "section_style": noop("circulars", "Numbers of sections"),
            "with_list": noop("circulars", "Distribution list as annex"),
            "paper": noop("circulars", "Paper"),
            "template_id": noop("circulars", "Template"),
            "explains_version_id": noop("circulars", "Explains"),
            "explains": noop("circulars", "Articles"),
        },
        _letter,
    ),
    RecordWording(
        "circular_templates",
        noop("circulars", "template of circulars"),
        CONTEXT,
        "name",
        {
            "name": noop("circulars", "Name"),
            "title": noop("circulars", "Subject"),
            "classification": noop("circulars", "Classification"),
            "letterhead": noop("circulars", "Letterhead"),
            "emblem": noop("circulars", "Emblem"),
            "addressees": noop("circulars", "Addressees (Yth.)"),
            "body": noop("circulars", "Text"),
            "closing": noop("circulars", "Closing"),
            "copies_to": noop("circulars", "Copies to (tembusan)"),
            "section_style": noop("circulars", "Numbers of sections"),
        },
        _letter,
    ),
)

WORDINGS = LETTER_WORDINGS + RECEIPT_WORDINGS
