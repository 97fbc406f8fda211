"""What the competencies named in a file mean: nothing is guessed, what is uncertain is offered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.dictionary import (
    CompetencyEntry,
    FrameworkEntry,
    competencies,
    frameworks,
)
from asn_desktop.competencies.rules.dictionary import (
    competency_key,
    framework_key,
    meant_key,
)
from asn_desktop.core.imports import NameKey, Resolution, Suggestion
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules.problems import shown

#: A name at least so similar (0–100) is offered as what was meant.
OFFERED = 70.0
OFFERS = 3


def resolve_competencies(
    session: Session, keys: Sequence[NameKey], day: dt.date | None = None
) -> dict[NameKey, Resolution]:
    """What competency a name or a code means on a day (None: whatever the day).

    A second text in a key names the framework (name, code or legal basis) that is looked into.
    Known other spellings mean their competency. One that does not hold on the day is not resolved,
    with the sentence that says so; a name that several frameworks have is offered; and so are
    similar names.
    """
    known = _Dictionary(competencies(session), frameworks(session))
    return {key: known.resolve(key[0], key[1] if len(key) > 1 else "", day) for key in keys}


class _Dictionary:
    """All competencies by everything they are called."""

    def __init__(self, entries: Sequence[CompetencyEntry], of: Sequence[FrameworkEntry]) -> None:
        self._frameworks: Mapping[int, FrameworkEntry] = {each.id: each for each in of}
        self._entries = {each.id: each for each in entries}
        self._called: dict[str, list[CompetencyEntry]] = {}
        for entry in entries:
            for key in {competency_key(entry.name), competency_key(entry.code)} - {""}:
                self._called.setdefault(key, []).append(entry)

    def resolve(self, name: str, framework: str, day: dt.date | None) -> Resolution:
        """The one competency meant, or what may be meant."""
        inside = self._inside(framework)
        found = self._called.get(competency_key(name)) or self._called.get(meant_key(name), [])
        if inside is not None:
            found = [entry for entry in found if entry.framework_id in inside]
        holding = [entry for entry in found if day is None or entry.holds(day)]
        if len(holding) == 1:
            return Resolution(holding[0].id)
        if holding:
            return Resolution(None, self._suggest([(one.id, 100) for one in holding[:OFFERS]]))
        if found and day is not None:
            # whoever chooses another one has read why
            return Resolution(None, self._near(name, day, inside), _not_in_force(found[0], day))
        return Resolution(None, self._near(name, day, inside))

    def _inside(self, framework: str) -> set[int] | None:
        """The frameworks that a text names; None for all where it names none."""
        wanted = framework_key(framework)
        if not wanted:
            return None
        return {
            each.id
            for each in self._frameworks.values()
            if wanted in map(framework_key, (each.code, each.name, each.legal_basis, each.label))
        }

    def _near(
        self, name: str, day: dt.date | None, inside: set[int] | None
    ) -> tuple[Suggestion, ...]:
        from rapidfuzz import fuzz, process

        choices = {
            each.id: competency_key(each.name)
            for each in self._entries.values()
            if (day is None or each.holds(day)) and (inside is None or each.framework_id in inside)
        }
        near = process.extract(
            meant_key(name), choices, scorer=fuzz.ratio, limit=OFFERS, score_cutoff=OFFERED
        )
        return self._suggest([(at, score) for _, score, at in near])

    def _suggest(self, scored: Sequence[tuple[int, float]]) -> tuple[Suggestion, ...]:
        """The offers, with their framework where two have one name."""
        names = [self._entries[at].name for at, _ in scored]
        return tuple(
            Suggestion(
                at,
                name
                if names.count(name) == 1
                else f"{name} · {self._frameworks[self._entries[at].framework_id].label}",
                score,
            )
            for (at, score), name in zip(scored, names, strict=True)
        )


def _not_in_force(entry: CompetencyEntry, day: dt.date) -> str:
    """Why it is not meant. One day may stand for others on which the same is in force, so that the
    day itself is not told."""
    if entry.valid_from is not None and day < entry.valid_from:
        reason = translate("competencies", "“{name}” is not in force then: only from {bound}.")
        bound = entry.valid_from
    else:
        assert entry.valid_to is not None
        reason = translate("competencies", "“{name}” is not in force then: only until {bound}.")
        bound = entry.valid_to
    return reason.format(name=entry.name, bound=shown(bound))
