"""The fields of the form of a signing official."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.translation import translate
from asn_desktop.office.rules import CAPACITY_WORDS, PAPERS_WORDS, Official
from asn_desktop.widgets.form import FormField

FIELDS = (
    "name",
    "position_title",
    "rank",
    "nip",
    "capacity",
    "on_behalf_of",
    "for_superior",
    "valid_from",
    "valid_to",
    "papers",
)
REQUIRED = ("name", "position_title", "capacity", "papers")
DATES = ("valid_from", "valid_to")
CHOICES = ("capacity", "papers")


def official_fields(words: Mapping[str, str]) -> list[FormField]:
    """The fields of the form under these captions."""
    kinds = {
        "nip": FieldKind.DIGITS,
        "capacity": FieldKind.CHOICE,
        "papers": FieldKind.CHOICE,
        "valid_from": FieldKind.DATE,
        "valid_to": FieldKind.DATE,
    }
    helps = {
        "position_title": translate("office", "Without Plt. or a.n.: these are put before it."),
        "valid_to": translate("office", "Empty: until further notice."),
        "papers": translate(
            "office", "A mayor signs regulations, not the lists and letters of the office."
        ),
    }
    choices = {"capacity": _capacities, "papers": _papers}
    return [
        FormField(
            name,
            words[name],
            kinds.get(name, FieldKind.TEXT),
            required=name in REQUIRED,
            help=helps.get(name, ""),
            choices=choices.get(name),
        )
        for name in FIELDS
    ]


def _capacities() -> list[tuple[Value, str]]:
    return [
        (capacity.value, translate("office", words)) for capacity, words in CAPACITY_WORDS.items()
    ]


def _papers() -> list[tuple[Value, str]]:
    return [(papers.value, translate("office", words)) for papers, words in PAPERS_WORDS.items()]


def official_values(official: Official) -> dict[str, Value]:
    """The fields of the form; an empty text is no value."""
    stored = asdict(official) | {
        "capacity": official.capacity.value,
        "papers": official.papers.value,
    }
    return {name: stored[name] if stored[name] != "" else None for name in FIELDS}
