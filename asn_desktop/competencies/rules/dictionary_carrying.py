"""From one framework to another: which competency becomes which, and which level which.

Nothing is lost and nothing is made up: a level that is not mapped stays as it is, 0 stays 0, and a
competency without a counterpart is not carried.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from asn_desktop.competencies.rules.dictionary import LEVELS, competency_key, meant_key
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key
from asn_desktop.employees.rules.problems import error

#: A name at least so similar (0–100) is proposed as what a competency becomes.
PROPOSED = 72.0
#: How alike two names are of which one is a known spelling of the other.
_OTHER_SPELLING = 95.0


@dataclass(frozen=True, slots=True)
class Carried:
    """A competency becomes another; ``levels`` holds the levels that change."""

    source: int
    target: int
    levels: Mapping[int, int] = field(default_factory=dict)

    def level(self, level: int) -> int:
        """What a level becomes."""
        return self.levels.get(level, level)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a competency probably becomes; ``similarity`` 0–100 says how alike the names are."""

    source: int
    target: int | None
    similarity: float = 0.0


def propose(sources: Mapping[int, str], targets: Mapping[int, str]) -> list[Proposal]:
    """A counterpart for each source by likeness of names, each target at most once: the likest
    pairs are bound first."""
    from rapidfuzz import fuzz

    pairs = [
        (_alike(name, other, fuzz.token_sort_ratio), source, target)
        for source, name in sources.items()
        for target, other in targets.items()
    ]
    pairs.sort(key=lambda pair: (-pair[0], pair[1], pair[2]))
    found: dict[int, Proposal] = {}
    given: set[int] = set()
    for similarity, source, target in pairs:
        if similarity >= PROPOSED and source not in found and target not in given:
            found[source] = Proposal(source, target, similarity)
            given.add(target)
    return [found.get(source, Proposal(source, None)) for source in sources]


def _alike(name: str, other: str, score: object) -> float:
    if competency_key(name) == competency_key(other):
        return 100.0
    if meant_key(name) == meant_key(other):
        return _OTHER_SPELLING
    assert callable(score)
    return float(score(fold_key(name), fold_key(other)))


def check_carrying(pairs: Sequence[Carried], names: Mapping[int, str]) -> list[Problem]:
    """What keeps a mapping from being carried out; ``names`` are those of the targets."""
    if not pairs:
        return [
            error(
                "mapping.empty",
                "target",
                "",
                translate("competencies", "No competency has a counterpart yet."),
                translate("competencies", "Choose at least one in the column “Becomes”."),
            )
        ]
    found = []
    targets = [pair.target for pair in pairs]
    for target in _doubles(targets):
        found.append(
            error(
                "mapping.double",
                "target",
                names.get(target, ""),
                translate(
                    "competencies",
                    "Two competencies become “{name}”: a person would have two levels of it.",
                ).format(name=names.get(target, "")),
                translate("competencies", "Choose the one that it continues, and clear the other."),
            )
        )
    for pair in pairs:
        for old, new in pair.levels.items():
            if old not in LEVELS or new not in LEVELS:
                found.append(
                    error(
                        "mapping.level",
                        "levels",
                        f"{old} → {new}",
                        translate("competencies", "Level {old} cannot become {new}.").format(
                            old=old, new=new
                        ),
                        translate("competencies", "Levels go from 1 to 5."),
                    )
                )
    return found


def _doubles(values: Iterable[int]) -> list[int]:
    seen: set[int] = set()
    double: list[int] = []
    for value in values:
        if value in seen and value not in double:
            double.append(value)
        seen.add(value)
    return double
