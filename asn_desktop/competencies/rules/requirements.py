"""What a post may require: a level from 1 to 5, or 0, which says that it does not require the
competency. Where nothing is said the default of the kind of post holds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from asn_desktop.competencies.rules.assessments import HIGHEST, LOWEST, check_level
from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import noop, translate
from asn_desktop.employees.rules.problems import Cell, Checked

#: How "not required" is shown and may be written.
NOT_REQUIRED = "–"
#: Characters that are kept of a legal basis.
BASIS_LIMIT = 200


class Origin(StrEnum):
    """Where a required level comes from."""

    OWN = "own"  # set for the post itself
    DEFAULT = "default"  # of the kind of post
    NONE = "none"  # belum ditetapkan
    OUTSIDE = "outside"  # a competency that is required only where it is set


ORIGIN_WORDS = {
    Origin.OWN: noop("competencies", "set for this post"),
    Origin.DEFAULT: noop("competencies", "default of the kind of post"),
    Origin.NONE: noop("competencies", "not determined yet"),
    Origin.OUTSIDE: noop("competencies", "not part of this standard"),
}


@dataclass(frozen=True, slots=True)
class Required:
    """What a post requires of a competency; ``level`` None: not determined yet, which is no 0."""

    level: int | None
    origin: Origin
    legal_basis: str = ""


UNDETERMINED = Required(None, Origin.NONE)
OUTSIDE = Required(None, Origin.OUTSIDE)


def level_sign(level: int | None) -> str:
    """A required level as a cell of a table shows it: "3", "–" for not required, "" for none."""
    if level is None:
        return ""
    return str(level) if level else NOT_REQUIRED


def check_required(cell: Cell) -> Checked:
    """The level in a cell; anything but a whole number from 0 to 5 is refused with what may be
    meant. An empty cell is no level."""
    if isinstance(cell, str) and cell.strip() == NOT_REQUIRED:
        return Checked(LOWEST)
    found = check_level(cell)
    return Checked(
        found.value,
        tuple(replace(one, remedy=_remedy(one.code, one.remedy)) for one in found.problems),
    )


def _remedy(code: str, remedy: str) -> str:
    """What to do, where the rule of assessments speaks of an assessor."""
    match code:
        case "level.range":
            return translate(
                "competencies",
                "Write the level that the post requires, or 0 where it requires none.",
            )
        case "level.fraction":
            return translate(
                "competencies", "A post requires a whole level: write a number from 0 to 5."
            )
    return remedy


def refuse_wrong_level(level: int | None) -> None:
    """Raise ``PersonError`` for a level that no post can require; None is the default."""
    if level is not None and not LOWEST <= level <= HIGHEST:
        raise PersonError(
            translate(
                "competencies",
                "There is no level {level}: a post requires 1 to 5, or 0 for not required. Nothing"
                " was saved.",
            ).format(level=level)
        )
