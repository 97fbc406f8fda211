"""Paper sizes and the frame of a page. Lengths are points (1/72 inch) unless a name says ``mm``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

#: Points in a millimetre.
MM = 72 / 25.4


class Paper(StrEnum):
    """The two papers of an Indonesian office. F4 is 215 × 330 mm, which is not Qt's Folio."""

    F4 = "F4"
    A4 = "A4"

    @property
    def size_mm(self) -> tuple[int, int]:
        """Width and height of the upright sheet in millimetres."""
        return (215, 330) if self is Paper.F4 else (210, 297)


@dataclass(frozen=True, slots=True)
class Margins:
    """The empty edges of a page in millimetres."""

    top: float
    right: float
    bottom: float
    left: float


#: Letters and other official papers: 3 cm left, 2 cm right, at least 2.5 cm below (tata naskah).
OFFICIAL_MARGINS = Margins(top=20, right=20, bottom=25, left=30)
#: Working lists, which need the width.
LIST_MARGINS = Margins(top=15, right=15, bottom=18, left=20)


@dataclass(frozen=True, slots=True)
class PageFrame:
    """Where text may stand on a page: the origin is the lower left corner of the sheet."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @classmethod
    def of(cls, paper: Paper, landscape: bool, margins: Margins) -> PageFrame:
        """The frame of a sheet, upright or lying, inside its margins."""
        short, long = (side * MM for side in paper.size_mm)
        width, height = (long, short) if landscape else (short, long)
        return cls(
            width=width,
            height=height,
            left=margins.left * MM,
            right=width - margins.right * MM,
            top=height - margins.top * MM,
            bottom=margins.bottom * MM,
        )

    @property
    def inner_width(self) -> float:
        """Width between the margins."""
        return self.right - self.left

    @property
    def inner_height(self) -> float:
        """Height between the margins."""
        return self.top - self.bottom
