"""How a workbook colours the cells of a column; the colours follow values that change there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Grade(StrEnum):
    """What a word says of what it stands for."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


@dataclass(frozen=True, slots=True)
class Shades:
    """Numbers are coloured along a scale from ``worst`` to ``best`` (equal: not at all), and
    ``words`` by their grade. Empty cells stay white: what is not known is neither."""

    worst: float = 0
    best: float = 0
    words: Mapping[str, Grade] = field(default_factory=dict)

    @classmethod
    def of_words(cls, *best_first: str) -> Shades:
        """Words from the best to the poorest; what lies between them is fair."""
        grades = dict.fromkeys(best_first, Grade.FAIR)
        grades[best_first[0]] = Grade.GOOD
        grades[best_first[-1]] = Grade.POOR
        return cls(words=grades)
