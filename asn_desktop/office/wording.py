"""How the office's own data, its officials, accounts and tables are told in the change log."""

from __future__ import annotations

from asn_desktop.core.fields import FieldKind, Value, group_thousands, value_text
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.history import RecordWording
from asn_desktop.office.rules import CAPACITY_WORDS, PAPERS_WORDS, Capacity, Papers
from asn_desktop.office.rules.numbers import (
    SCOPE_WORDS,
    STATE_WORDS,
    NumberScope,
    NumberState,
)

CONTEXT = "office"


def _profile(column: str, value: Value) -> str:
    if column == "logo":
        size = group_thousands(len(value) // 1024 + 1)
        return translate("office", "a picture of {size} KB").format(size=size)
    if column == "number_scope":
        return translate("office", SCOPE_WORDS[NumberScope(value)])
    return ", ".join(str(value).splitlines())


def _official(column: str, value: Value) -> str:
    if column == "capacity":
        return translate("office", CAPACITY_WORDS[Capacity(value)])
    if column == "papers":
        return translate("office", PAPERS_WORDS[Papers(value)])
    return value_text(FieldKind.TEXT, value)


def _number(column: str, value: Value) -> str:
    if column == "state":
        return translate("office", STATE_WORDS[NumberState(value)])
    return value_text(FieldKind.TEXT, value)


def _table(column: str, value: Value) -> str:
    if column == "content":
        rows = group_thousands(len(value.get("rows", ())))
        return translate("office", "{count} rows").format(count=rows)
    return str(value)


WORDINGS = (
    RecordWording(
        "office_profiles",
        noop("office", "office data"),
        CONTEXT,
        "name",
        {
            "government": noop("office", "Government"),
            "name": noop("office", "Name of the office"),
            "short_name": noop("office", "Short name"),
            "city": noop("office", "Place in dates of letters"),
            "address": noop("office", "Address"),
            "contact": noop("office", "E-mail, website, telephone"),
            "logo": noop("office", "Logo"),
            "paper": noop("office", "Paper"),
            "number_pattern": noop("office", "Number pattern"),
            "number_unit": noop("office", "Unit code in the number"),
            "number_digits": noop("office", "Digits of the serial number"),
            "number_scope": noop("office", "Counter of letters"),
        },
        _profile,
    ),
    RecordWording(
        "signing_officials",
        noop("office", "signing official"),
        CONTEXT,
        "name",
        {
            "name": noop("office", "Name with titles"),
            "position_title": noop("office", "Title of the post"),
            "capacity": noop("office", "Signs"),
            "on_behalf_of": noop("office", "On behalf of (a.n.)"),
            "for_superior": noop("office", "Direct superior (line above “u.b.”)"),
            "rank": noop("office", "Rank"),
            "nip": noop("office", "NIP"),
            "valid_from": noop("office", "First day"),
            "valid_to": noop("office", "Last day"),
            "papers": noop("office", "Signs what"),
        },
        _official,
        "nip",
    ),
    RecordWording(
        "letter_numbers",
        noop("office", "letter number"),
        CONTEXT,
        "text",
        {
            "text": noop("office", "Number"),
            "state": noop("office", "State"),
            "day": noop("office", "Date"),
            "subject": noop("office", "Subject"),
            "classification": noop("office", "Classification"),
            "security": noop("office", "Security"),
            "year": noop("office", "Year"),
            "book": noop("office", "Counter"),
            "serial": noop("office", "Serial number"),
            "reason": noop("office", "Why it was cancelled"),
        },
        _number,
    ),
    RecordWording(
        "reference_tables",
        noop("office", "reference table"),
        CONTEXT,
        "name",
        {"name": noop("office", "Table"), "content": noop("office", "Content")},
        _table,
    ),
)
