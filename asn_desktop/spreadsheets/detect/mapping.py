"""Which heading means which field, how sure that is, and what else it could mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from asn_desktop.core.translation import translate
from asn_desktop.spreadsheets.columns import SheetLayout
from asn_desktop.spreadsheets.detect.headings import (
    Closeness,
    Heading,
    Meaning,
    header_hash,
    index_of,
    normalise_heading,
)

#: Below this likeness (0–100) a field is not even offered.
_LEAST_LIKENESS = 72
_MOST_CANDIDATES = 5


class How(StrEnum):
    """How a heading got its field, or why it has none."""

    EXACT = "exact"
    WORDS = "words"
    SIMILAR = "similar"
    REMEMBERED = "remembered"
    LEFT_OUT = "left out"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"


_HOW = {
    Closeness.EXACT: How.EXACT,
    Closeness.WORDS: How.WORDS,
    Closeness.SIMILAR: How.SIMILAR,
}


@dataclass(frozen=True, slots=True)
class HeadingGuess:
    """The field of one heading: ``target`` is the name of a column or a combined column, None for
    none. ``reason`` says in words why it has none; ``candidates`` are names to offer, the likeliest
    first."""

    heading: Heading
    target: str | None
    how: How
    reason: str = ""
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MappingGuess:
    """The fields of all headings of a table, in the order of the headings."""

    guesses: tuple[HeadingGuess, ...]
    hash: str

    @property
    def targets(self) -> dict[int, str]:
        """Position of the heading → name of its column or combined column."""
        return {n: guess.target for n, guess in enumerate(self.guesses) if guess.target}

    @property
    def ambiguous(self) -> list[int]:
        """Positions of headings about which the person has to be asked."""
        return [n for n, guess in enumerate(self.guesses) if guess.how is How.AMBIGUOUS]

    def missing(self, layout: SheetLayout) -> list[str]:
        """Names of required columns that no heading fills."""
        filled = fields_of(self.targets.values(), layout)
        return [c.name for c in layout.columns if c.required and c.name not in filled]


def fields_of(targets: Iterable[str], layout: SheetLayout) -> set[str]:
    """The fields that columns and combined columns of these names fill."""
    names = set(targets)
    fields: set[str] = {column.name for column in layout.columns if column.name in names}
    for combined in layout.combined:
        if combined.name in names:
            fields.update(combined.fields)
    return fields


def guess_mapping(
    headings: Sequence[Heading],
    layout: SheetLayout,
    remembered: Mapping[str, str] | None = None,
) -> MappingGuess:
    """Guess the field of every heading.

    ``remembered`` maps the ``key`` of a heading to a target ("" for none), as chosen for an
    earlier file of the sender; it goes before every guess. An exact synonym beats the same words
    in another order, these beat one misspelt word; nothing else is chosen, only offered. Two
    headings that are equally near to one field get none and are marked ambiguous. A combined
    column may fill a field that also has a column of its own; that column goes before it.
    """
    index = index_of(layout)
    found = [index.find(heading.text, heading.parent) for heading in headings]
    targets = {column.name for column in layout.columns if not column.read_only}
    targets |= {combined.name for combined in layout.combined}
    chosen: dict[int, HeadingGuess] = {}
    for place, heading in enumerate(headings):
        target = remembered.get(heading.key) if remembered else None
        if target is not None and (not target or target in targets):
            chosen[place] = HeadingGuess(heading, target or None, How.REMEMBERED)
    taken = fields_of([guess.target for guess in chosen.values() if guess.target], layout)
    claims: dict[str, list[int]] = {}
    for place, (_, meanings) in enumerate(found):
        if place not in chosen and len(meanings) == 1 and meanings[0].name:
            claims.setdefault(meanings[0].name, []).append(place)
    guesses = []
    for place, heading in enumerate(headings):
        closeness, meanings = found[place]
        guess = chosen.get(place) or _judge(
            heading, place, closeness, meanings, claims, found, taken
        )
        if guess.how in (How.UNKNOWN, How.AMBIGUOUS) and len(guess.candidates) < _MOST_CANDIDATES:
            guess = _with_candidates(guess, layout)
        guesses.append(guess)
    return MappingGuess(tuple(guesses), header_hash(headings))


def _judge(
    heading: Heading,
    place: int,
    closeness: Closeness | None,
    meanings: list[Meaning],
    claims: Mapping[str, list[int]],
    found: Sequence[tuple[Closeness | None, list[Meaning]]],
    taken: set[str],
) -> HeadingGuess:
    if closeness is None:
        return HeadingGuess(heading, None, How.UNKNOWN, _unknown(heading))
    names = tuple(meaning.name for meaning in meanings if meaning.name)
    if not names:
        reason = translate("spreadsheets", meanings[0].reason)
        return HeadingGuess(heading, None, How.LEFT_OUT, reason)
    if len(names) > 1:
        reason = translate("spreadsheets", "This heading can mean several fields. Choose one.")
        return HeadingGuess(heading, None, How.AMBIGUOUS, reason, names)
    meaning = meanings[0]
    if taken & set(meaning.fields):
        reason = translate("spreadsheets", "Another column was chosen for this field before.")
        return HeadingGuess(heading, None, How.LEFT_OUT, reason, names)
    if meaning.sensitive:
        reason = translate(
            "spreadsheets", "Personal data that is only taken over when you choose the field."
        )
        return HeadingGuess(heading, None, How.LEFT_OUT, reason, names)
    rivals = claims[names[0]]
    best = max(found[rival][0] or 0 for rival in rivals)
    nearest = [rival for rival in rivals if found[rival][0] == best]
    if place not in nearest:
        reason = translate("spreadsheets", "Another heading fits this field better.")
        return HeadingGuess(heading, None, How.UNKNOWN, reason, names)
    if len(nearest) > 1:
        reason = translate("spreadsheets", "Several columns fit this field. Choose one of them.")
        return HeadingGuess(heading, None, How.AMBIGUOUS, reason, names)
    return HeadingGuess(heading, names[0], _HOW[closeness])


def _unknown(heading: Heading) -> str:
    if not heading.full:
        return translate("spreadsheets", "This column has no heading.")
    return translate("spreadsheets", "This heading is not known.")


def _with_candidates(guess: HeadingGuess, layout: SheetLayout) -> HeadingGuess:
    """More names to offer, by likeness of their headings."""
    text = normalise_heading(guess.heading.full)
    if not text:
        return guess
    from rapidfuzz import fuzz, process

    choices: dict[str, str] = {}
    for column in layout.columns:
        if not column.read_only:
            for synonym in (column.heading, *column.synonyms):
                choices.setdefault(normalise_heading(synonym), column.name)
    for combined in layout.combined:
        for synonym in combined.synonyms:
            choices.setdefault(normalise_heading(synonym), combined.name)
    ranked = process.extract(
        text, list(choices), scorer=fuzz.token_sort_ratio, score_cutoff=_LEAST_LIKENESS, limit=20
    )
    names = dict.fromkeys((*guess.candidates, *(choices[synonym] for synonym, _, _ in ranked)))
    candidates = tuple(names)[:_MOST_CANDIDATES]
    return HeadingGuess(guess.heading, guess.target, guess.how, guess.reason, candidates)
