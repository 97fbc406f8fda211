"""The fields that mend a flaw, as a grid reads and shows them: by the rules of their workbooks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from asn_desktop.competencies.rules.mending import Target, fields, target
from asn_desktop.competencies.sheets.index_records import PERFORMANCE
from asn_desktop.competencies.sheets.training import TRAINING_HISTORY
from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.imports import Resolution
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules.problems import error
from asn_desktop.employees.sheets import EMPLOYEES
from asn_desktop.spreadsheets.columns import Column, Parsed
from asn_desktop.spreadsheets.importing.cells import is_empty, parser

#: What the name of a unit or a post that was typed means, by field.
Resolve = Callable[[str, str], Resolution]
#: Where each kind of record has its fields.
_LAYOUTS = {
    Target.PERSON: EMPLOYEES,
    Target.TRAINING: TRAINING_HISTORY,
    Target.RATING: PERFORMANCE,
}
#: Letters of a column at least, and of one with the names of units and posts.
_NARROW, _WIDE = 13, 34


@dataclass(frozen=True, slots=True)
class MendField:
    """A field in the grid: ``choices`` are offered while one types."""

    name: str
    label: str
    kind: FieldKind
    letters: int
    choices: tuple[str, ...]
    read: Callable[[str], Parsed]
    text: Callable[[Value], str]

    def problem(self, text: str) -> Problem | None:
        """Why what was typed is no value; what is left out on import is refused here, where
        somebody sees it."""
        return next(iter(self.read(text).problems), None)


def mend_fields(
    code: str, words: Mapping[str, Mapping[int, str]], resolve: Resolve, today: dt.date
) -> list[MendField]:
    """The fields that mend the flaw of this code; ``words`` names units and posts by field."""
    layout = _LAYOUTS.get(target(code))
    if layout is None:
        return []
    columns = [layout.column(name) for name in fields(code)]
    context = "employees" if target(code) is Target.PERSON else "competencies"
    return [_field(column, context, words, resolve, today) for column in columns]


def _field(
    column: Column,
    context: str,
    words: Mapping[str, Mapping[int, str]],
    resolve: Resolve,
    today: dt.date,
) -> MendField:
    label = translate(context, column.label)
    if column.kind is FieldKind.REFERENCE:
        named = words[column.name]
        return MendField(
            column.name,
            label,
            column.kind,
            _WIDE,
            tuple(sorted(set(named.values()), key=str.casefold)),
            _reader_of_names(column.name, named, resolve),
            lambda value: named.get(value, ""),
        )
    choices = tuple(column.choices()) if column.choices else ()
    if column.name == "verified":
        choices = ("Ya", "Tidak")
    # "L" beside "P": a grid that is typed into uses the letters of official lists
    own = parser(column, label, ("L", "P"), today=today, date_1904=False)

    def read(text: str) -> Parsed:
        return Parsed() if is_empty(text) else own(text)

    def words_of(value: Value) -> str:
        if value is None:
            return ""
        return column.text(value) if column.text else value_text(column.kind, value)

    widest = max((len(choice) for choice in choices), default=0)
    letters = max(_NARROW, min(column.width, 30), min(widest, 30), len(label))
    return MendField(column.name, label, column.kind, letters, choices, read, words_of)


def _reader_of_names(
    name: str, named: Mapping[int, str], resolve: Resolve
) -> Callable[[str], Parsed]:
    by_words: dict[str, int] = {}
    for key, text in named.items():
        by_words.setdefault(text.casefold(), key)
    known: dict[str, Parsed] = {}

    def read(text: str) -> Parsed:
        typed = " ".join(text.split())
        if typed not in known:
            key = by_words.get(typed.casefold())
            known[typed] = Parsed(key) if key is not None else resolved(typed)
        return known[typed]

    def resolved(text: str) -> Parsed:
        if not text:
            return Parsed()
        found = resolve(name, text)
        if found.record_id is not None:
            return Parsed(found.record_id)
        return Parsed(None, (_unknown(name, text, found),))

    return read


def _unknown(name: str, text: str, found: Resolution) -> Problem:
    sentence = (
        translate(
            "competencies", "“{value}” is not among the work units, or several have the name."
        )
        if name == "unit"
        else translate("competencies", "“{value}” is not among the posts.")
    )
    if found.reason:
        return error(f"{name}.unknown", name, text, found.reason, "")
    offers: Sequence[str] = [f"“{offer.name}”" for offer in found.suggestions]
    remedy = (
        translate("competencies", "Perhaps: {names}.").format(names=", ".join(offers))
        if offers
        else translate("competencies", "Choose one while typing, or add it to its list first.")
    )
    return error(f"{name}.unknown", name, text, sentence.format(value=text), remedy)
