"""The nine boxes of talent (Permenpan-RB 3/2020): performance against potential.

The boxes are not numbered row by row; which number a box has is data (table ``talent_boxes``).
Where the three parts of an axis begin is the office's own choice (``rules.settings``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.settings import Settings


class Potential(StrEnum):
    """The columns of the boxes, from left to right."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


class Expectation(StrEnum):
    """The rows of the boxes, from below upwards."""

    BELOW = "below"
    MEETS = "meets"
    ABOVE = "above"


#: Words of official papers, Indonesian in every language.
POTENTIAL_WORDS = {
    Potential.LOW: "rendah",
    Potential.MIDDLE: "menengah",
    Potential.HIGH: "tinggi",
}
EXPECTATION_WORDS = {
    Expectation.BELOW: "di bawah",
    Expectation.MEETS: "sesuai",
    Expectation.ABOVE: "di atas",
}


@dataclass(frozen=True, slots=True)
class Box:
    """A box: its number and what is recommended for who stands in it."""

    number: int
    performance: Expectation
    potential: Potential
    recommendations: tuple[str, ...]

    @property
    def label(self) -> str:
        """ "Kinerja di atas ekspektasi dan potensial tinggi"."""
        row, column = EXPECTATION_WORDS[self.performance], POTENTIAL_WORDS[self.potential]
        return f"Kinerja {row} ekspektasi dan potensial {column}"


def boxes() -> dict[tuple[Expectation, Potential], Box]:
    """The boxes by row and column."""
    found = {}
    for row in reference().rows("talent_boxes"):
        performance, potential = Expectation(row["performance"]), Potential(row["potential"])
        found[performance, potential] = Box(
            int(row["box"]), performance, potential, tuple(row["recommendation"])
        )
    return found


def potential_of(score: float, settings: Settings) -> Potential:
    """The column of a potential of 0 to 100."""
    if score >= settings.potential_high:
        return Potential.HIGH
    return Potential.MIDDLE if score >= settings.potential_middle else Potential.LOW


def expectation_of(rating: str, score: float | None, settings: Settings) -> Expectation | None:
    """The row of a year's performance: by its score where one was recorded, else by its rating
    (table ``performance_ratings``); None for a rating that the table does not know."""
    if score is not None:
        if score >= settings.performance_high:
            return Expectation.ABOVE
        return Expectation.MEETS if score >= settings.performance_middle else Expectation.BELOW
    for row in reference().rows("performance_ratings"):
        if row["code"] == rating:
            return Expectation(row["expectation"])
    return None
