"""What a field of a form is, and how typed text becomes a value."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from asn_desktop.core import values
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.widgets.reference_edit import FindRecords

#: Typed text becomes a value, or a problem says why not. Must not raise.
Validate = Callable[[str], tuple[Value, Problem | None]]

#: What does not fit together between the fields of one record.
RowCheck = Callable[[Mapping[str, Value]], Sequence[Problem]]


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form.

    ``label``, ``help`` and ``section`` are finished words (already translated). ``validate`` takes
    the place of the rule of the field's kind. ``choices`` gives (stored value, word) pairs of a
    closed list; ``find`` looks up another record, whose id is the value. A ``wide`` field takes the
    whole row, a ``short`` one half of the usual width; ``lines`` above 1 makes a box for longer
    text. Fields of one ``section`` stand together under its title.
    """

    name: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    required: bool = False
    help: str = ""
    validate: Validate | None = None
    choices: Callable[[], Sequence[tuple[Value, str]]] | None = None
    find: FindRecords | None = None
    read_only: bool = False
    section: str = ""
    wide: bool = False
    short: bool = False
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in a box: its text, also a half typed or wrong one, and the code or id that was
    chosen with it."""

    text: str = ""
    value: str | int | None = None


def take_in(field: FormField, text: str, today: dt.date) -> tuple[Value, Problem | None]:
    """The value of typed text by the field's own rule or that of its kind; None for no text."""
    if field.validate is not None:
        value, problem = field.validate(text)
    else:
        try:
            value, problem = _by_kind(field, text.strip(), today), None
        except ValueError as error:
            value, problem = None, problem_of(field, "form.value", text, str(error))
    if field.required and problem is None and value in (None, ""):
        return None, missing(field)
    return value, problem


def _by_kind(field: FormField, text: str, today: dt.date) -> Value:
    """The value of the text; raises ``ValueError`` with the sentence to show."""
    if not text:
        return None
    match field.kind:
        case FieldKind.DATE:
            return values.parse_date(text, today=today)
        case FieldKind.INTEGER:
            return values.parse_integer(text)
        case FieldKind.DECIMAL:
            return values.parse_decimal(text)
        case FieldKind.MONEY:
            return values.parse_money(text)
        case FieldKind.DIGITS:
            return _digits(text)
    return text if field.lines > 1 else values.fold_space(text)


def _digits(text: str) -> str:
    digits = "".join(sign for sign in text if not sign.isspace() and sign not in ".-'’")
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(
            translate("widgets", "“{text}” holds more than digits. Remove the rest.").format(
                text=text
            )
        )
    return digits


def missing(field: FormField) -> Problem:
    """The problem of a required field without a value."""
    return problem_of(
        field,
        "form.missing",
        "",
        translate("widgets", "{label} is required.").format(label=field.label),
        translate("widgets", "Choose one.")
        if field.choices or field.find
        else translate("widgets", "Fill it in."),
    )


def unresolved(field: FormField, text: str) -> Problem:
    """The problem of a name that was typed but not chosen from the list."""
    return problem_of(
        field,
        "form.unresolved",
        text,
        translate("widgets", "“{text}” was not chosen from the list.").format(text=text),
        translate("widgets", "Press the Down key and choose one, or empty the box."),
    )


def problem_of(field: FormField, code: str, text: str, reason: str, remedy: str = "") -> Problem:
    """An error about this field."""
    return Problem(Severity.ERROR, code, field.name, text, reason, remedy)
