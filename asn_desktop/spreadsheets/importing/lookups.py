"""Names that mean other records: resolved once per distinct value, decided by the clerk.

A name that matches exactly (the feature folds case, spaces and usual variants) is taken silently.
Every other name is a question. Until it is answered, the rows that hold it are refused: nothing is
created and nothing is guessed behind the clerk's back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from asn_desktop.core.fields import Value
from asn_desktop.core.imports import Lookup, NameKey, Resolution
from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key

#: The likeness of a suggestion that has the very name.
_SAME = 100


class DecisionKind(StrEnum):
    """What is to be done with a name that matches nothing."""

    USE = "use"
    CREATE = "create"
    EMPTY = "empty"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer to a question; ``record_id`` goes with ``USE``."""

    kind: DecisionKind
    record_id: int | None = None

    def __post_init__(self) -> None:
        if (self.kind is DecisionKind.USE) != (self.record_id is not None):
            raise ValueError("a record goes with USE and with nothing else")


@dataclass(frozen=True, slots=True)
class LookupQuestion:
    """A name that matches nothing exactly; ``rows`` is the number of rows that hold it.

    ``key`` is the most frequent spelling; spellings that differ in case and punctuation alone are
    one question. ``decision`` None: unanswered, these rows would be refused.
    """

    lookup: Lookup
    label: str
    key: NameKey
    rows: int
    resolution: Resolution
    decision: Decision | None


@dataclass(slots=True)
class _Name:
    """The spellings of one name."""

    key: NameKey
    rows: int
    spellings: list[NameKey]


def fold(key: NameKey) -> NameKey:
    """The key under which spellings of one name meet."""
    return tuple(fold_key(text) for text in key)


@dataclass(slots=True)
class Lookups:
    """Resolutions and decisions of one session."""

    lookups: Sequence[Lookup]
    context: str
    decisions: dict[tuple[str, NameKey], Decision] = field(default_factory=dict)
    creating: set[str] = field(default_factory=set)
    _resolved: dict[tuple[str, NameKey], Resolution] = field(default_factory=dict)

    def names(self, lookup: Lookup, texts: Mapping[str, Sequence[Value]]) -> list[NameKey | None]:
        """The key of every row (None: empty cell)."""
        own = texts[lookup.field]
        others = [texts.get(name) for name in lookup.context]
        if not others:
            return [None if text is None else (str(text),) for text in own]
        empty: Sequence[Value] = (None,) * len(own)
        return [
            None if row[0] is None else tuple("" if text is None else str(text) for text in row)
            for row in zip(own, *(other or empty for other in others), strict=True)
        ]

    def questions(self, texts: Mapping[str, Sequence[Value]]) -> list[LookupQuestion]:
        """What the clerk has to decide, the most frequent name first."""
        found = []
        for lookup in self._used(texts):
            for folded, name in self._gather(lookup, self.names(lookup, texts)).items():
                resolution = self._resolved[lookup.field, folded]
                if resolution.record_id is None:
                    found.append(
                        LookupQuestion(
                            lookup=lookup,
                            label=translate(self.context, lookup.label),
                            key=name.key,
                            rows=name.rows,
                            resolution=resolution,
                            decision=self._decision(lookup, folded),
                        )
                    )
        found.sort(key=lambda question: (question.lookup.field, -question.rows, question.key))
        return found

    def resolve(
        self, texts: Mapping[str, Sequence[Value]]
    ) -> tuple[dict[str, list[Value]], dict[str, list[NameKey]], dict[int, list[Problem]]]:
        """Values instead of names: the columns, the names to be created, the problems."""
        columns: dict[str, list[Value]] = {}
        create: dict[str, list[NameKey]] = {}
        problems: dict[int, list[Problem]] = {}
        for lookup in self._used(texts):
            keys = self.names(lookup, texts)
            values: dict[NameKey | None, Value] = {None: None}
            refused: dict[NameKey | None, Problem] = {}
            for folded, name in self._gather(lookup, keys).items():
                resolution = self._resolved[lookup.field, folded]
                decision = self._decision(lookup, folded)
                value: Value = resolution.record_id
                problem = None
                if value is None and decision is not None:
                    if decision.kind is DecisionKind.USE:
                        value = decision.record_id
                    elif decision.kind is DecisionKind.CREATE:
                        made = create.setdefault(lookup.field, [])
                        made.append(name.key)
                        value = -len(made)
                if value is None and (decision is None or decision.kind is DecisionKind.REFUSE):
                    problem = self._problem(lookup, name.key, resolution)
                for spelling in name.spellings:
                    values[spelling] = value
                    if problem is not None:
                        refused[spelling] = problem
            columns[lookup.field] = [values[key] for key in keys]
            if refused:
                for index, key in enumerate(keys):
                    if key in refused:
                        problems.setdefault(index, []).append(refused[key])
        return columns, create, problems

    def forget(self) -> None:
        """Look everything up again: records were added."""
        self._resolved.clear()

    def _used(self, texts: Mapping[str, Sequence[Value]]) -> Iterable[Lookup]:
        return (lookup for lookup in self.lookups if lookup.field in texts)

    def _gather(self, lookup: Lookup, keys: Sequence[NameKey | None]) -> dict[NameKey, _Name]:
        """Spellings by folded key, all of them resolved in one call."""
        names: dict[NameKey, _Name] = {}
        # Most frequent first: its spelling stands for the name, and is the one to be created.
        for key, rows in Counter(keys).most_common():
            if key is None:
                continue
            name = names.setdefault(fold(key), _Name(key, 0, []))
            name.rows += rows
            name.spellings.append(key)
        unknown = {
            folded: name.key
            for folded, name in names.items()
            if (lookup.field, folded) not in self._resolved
        }
        if unknown:
            answers = lookup.resolve(list(unknown.values()))
            for folded, key in unknown.items():
                self._resolved[lookup.field, folded] = answers.get(key) or Resolution(None)
        return names

    def _decision(self, lookup: Lookup, folded: NameKey) -> Decision | None:
        decision = self.decisions.get((lookup.field, folded))
        if decision is not None or lookup.field not in self.creating:
            return decision
        # A name that several records have is not missing: it is not clear which one is meant.
        suggestions = self._resolved[lookup.field, folded].suggestions
        if suggestions and suggestions[0].score >= _SAME:
            return None
        return Decision(DecisionKind.CREATE)

    def _problem(self, lookup: Lookup, key: NameKey, resolution: Resolution) -> Problem:
        label = translate(self.context, lookup.label)
        reason = resolution.reason or translate(
            "spreadsheets", "“{name}” is not known ({label})."
        ).format(name=key[0], label=label)
        if resolution.suggestions:
            remedy = translate(
                "spreadsheets", "Perhaps “{suggestion}” is meant: choose it or correct the cell."
            ).format(suggestion=resolution.suggestions[0].name)
        elif lookup.can_create:
            remedy = translate(
                "spreadsheets", "Correct the cell, choose what is meant, or have it created."
            )
        else:
            remedy = translate("spreadsheets", "Correct the cell or choose what is meant.")
        return Problem(Severity.ERROR, "lookup.unknown", lookup.field, key[0], reason, remedy)
