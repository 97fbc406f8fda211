"""The fields of the form of a circular."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from asn_desktop.circulars.queries import letters as queries
from asn_desktop.circulars.queries.letters import Letter
from asn_desktop.circulars.rules.letters import SECTION_STYLES, URGENCY_WORDS
from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.documents.pages import Paper
from asn_desktop.employees.queries import find_units
from asn_desktop.office.queries import officials
from asn_desktop.office.rules import PREFIXES, Official
from asn_desktop.office.rules.numbers import SECURITY_WORDS
from asn_desktop.policies.rules.reference import reference
from asn_desktop.widgets.form import FormField

Choices = Callable[[], Sequence[tuple[Value, str]]]


def letter_fields(database: Database) -> list[FormField]:
    """All fields, in the order of the eye."""

    def policy(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        with database.read() as session:
            return queries.explainable(session, text, limit)

    def unit(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        with database.read() as session:
            return find_units(session, text, limit)

    about = translate("circulars", "Circular")
    head = translate("circulars", "Head of the letter")
    end = translate("circulars", "End of the letter")
    more = translate("circulars", "Layout")
    return [
        FormField(
            "title",
            translate("circulars", "Subject"),
            required=True,
            section=about,
            wide=True,
            lines=2,
            help=translate("circulars", "What stands below “tentang”"),
        ),
        FormField(
            "explains_version",
            translate("circulars", "Explains"),
            FieldKind.REFERENCE,
            find=policy,
            section=about,
            wide=True,
            help=translate("circulars", "A version of a policy; its articles in the tab Articles"),
        ),
        FormField("number", translate("circulars", "Number"), read_only=True, section=about),
        FormField(
            "stage", translate("circulars", "Stage"), read_only=True, section=about, short=True
        ),
        FormField(
            "classification",
            translate("circulars", "Classification"),
            FieldKind.CHOICE,
            choices=_classifications,
            section=about,
            wide=True,
        ),
        FormField(
            "owner_unit",
            translate("circulars", "Unit that drafts it"),
            FieldKind.REFERENCE,
            find=unit,
            section=about,
            wide=True,
        ),
        FormField("place", translate("circulars", "Place"), section=head, short=True),
        FormField(
            "letter_date",
            translate("circulars", "Date"),
            FieldKind.DATE,
            section=head,
            short=True,
            help=translate("circulars", "Empty: that of the enactment"),
        ),
        FormField(
            "addressees",
            translate("circulars", "Addressees (Yth.)"),
            section=head,
            wide=True,
            lines=4,
            help=translate("circulars", "One a line; they are numbered where they are several."),
        ),
        FormField("addressed_at", translate("circulars", "At"), section=head, short=True),
        FormField("closing", translate("circulars", "Closing"), section=end, wide=True, lines=2),
        FormField(
            "official",
            translate("circulars", "Signing official"),
            FieldKind.CHOICE,
            choices=_officials(database),
            section=end,
            wide=True,
            help=translate("circulars", "Empty: whoever signs on the date of the letter"),
        ),
        FormField(
            "copies_to",
            translate("circulars", "Copies to (tembusan)"),
            section=end,
            wide=True,
            lines=3,
            help=translate("circulars", "One a line; empty: no copies"),
        ),
        FormField(
            "security",
            translate("circulars", "Security"),
            FieldKind.CHOICE,
            choices=lambda: [(code, f"{code} – {word}") for code, word in SECURITY_WORDS.items()],
            section=more,
            short=True,
        ),
        FormField(
            "urgency",
            translate("circulars", "Urgency"),
            FieldKind.CHOICE,
            choices=lambda: [(code.value, word) for code, word in URGENCY_WORDS.items()],
            section=more,
            short=True,
        ),
        FormField(
            "section_style",
            translate("circulars", "Numbers of sections"),
            FieldKind.CHOICE,
            choices=lambda: list(SECTION_STYLES.items()),
            section=more,
            short=True,
        ),
        FormField(
            "with_list",
            translate("circulars", "Distribution list as annex"),
            FieldKind.CHOICE,
            choices=lambda: [
                ("yes", translate("circulars", "yes")),
                ("no", translate("circulars", "no")),
            ],
            section=more,
            short=True,
        ),
        FormField(
            "paper",
            translate("circulars", "Paper"),
            FieldKind.CHOICE,
            choices=lambda: [(paper.value, paper.value) for paper in Paper],
            section=more,
            short=True,
            help=translate("circulars", "Empty: as the office"),
        ),
    ]


def letter_values(found: Letter) -> dict[str, Value]:
    """The fields of the form; an empty text is no value."""
    values: dict[str, Value] = {
        "title": found.title,
        "explains_version": found.explains_version_id,
        "classification": found.classification,
        "owner_unit": found.owner_unit_id,
        "place": found.place,
        "letter_date": found.letter_date,
        "addressees": found.addressees,
        "addressed_at": found.addressed_at,
        "closing": found.closing,
        "official": found.official_id,
        "copies_to": found.copies_to,
        "security": found.security,
        "urgency": found.urgency,
        "section_style": found.section_style,
        "with_list": "yes" if found.with_list else "no",
        "paper": found.paper,
    }
    return {name: None if value == "" else value for name, value in values.items()}


def _classifications() -> Sequence[tuple[Value, str]]:
    data = reference()
    old = [code for code in data.subjects if code not in data.offered_codes]
    return [(code, data.classification(code)) for code in (*data.offered_codes, *old)]


def _officials(database: Database) -> Choices:
    def known() -> Sequence[tuple[Value, str]]:
        with database.read() as session:
            return [(each.id, _official_words(each)) for each in officials(session)]

    return known


def _official_words(official: Official) -> str:
    """ "Plt. KEPALA BADAN … – Dr. Satria (02-01-2024 s.d. …)"."""
    title = PREFIXES.get(official.capacity, "") + official.position_title
    first, last = (
        value_text(FieldKind.DATE, day) for day in (official.valid_from, official.valid_to)
    )
    term = f" ({first or '…'} s.d. {last or '…'})" if first or last else ""
    on_behalf = f"a.n. {official.on_behalf_of}, " if official.on_behalf_of else ""
    return f"{official.name} – {on_behalf}{title}{term}"
