"""Whom a paper goes to: criteria for people, or the heads of units; which receipt sheet each of
them stands on; who heads a unit and what the head of one is called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, Self

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import noop, translate
from asn_desktop.core.values import fold_key
from asn_desktop.employees.rules import PPPK_BASE, Echelon, PositionKind, UnitKind

#: Parts of an agency that get their papers with it: their people stand on the agency's sheet.
#: Schools, health centres, villages and technical units have a sheet of their own.
INNER_UNITS = frozenset(
    {
        UnitKind.SECRETARIAT,  # that of an agency; one that is an agency itself stands alone
        UnitKind.BUREAU,
        UnitKind.DIVISION,
        UnitKind.INSPECTOR_AREA,
        UnitKind.SUBBUREAU,
        UnitKind.SUBDIVISION,
        UnitKind.SECTION,
        UnitKind.GROUP,
    }
)
_STRUCTURAL = (
    PositionKind.JPT_UTAMA,
    PositionKind.JPT_MADYA,
    PositionKind.JPT_PRATAMA,
    PositionKind.ADMINISTRATOR,
    PositionKind.SUPERVISOR,
    PositionKind.STRUCTURAL,
)
#: First words of the posts that lead a unit.
_LEADING = ("kepala", "camat", "lurah", "direktur", "inspektur", "sekretaris", "asisten")


class To(StrEnum):
    """Whether every person gets a copy, or the head of each unit gets one for the unit."""

    PEOPLE = "people"
    HEADS = "heads"


@dataclass(frozen=True, slots=True)
class Criteria:
    """Whom a paper goes to. What is left empty narrows nothing; units count with all below them.

    ``units``, ``positions``, ``added`` and ``left_out`` are ids; the two last ones single people
    who get a copy, or get none, whatever else is said. For heads, ``unit_kinds`` chooses among the
    units and all below them; without it the units themselves are meant, or all agencies.
    """

    to: To = To.PEOPLE
    units: tuple[int, ...] = ()
    unit_kinds: tuple[str, ...] = ()
    post_kinds: tuple[str, ...] = ()
    positions: tuple[int, ...] = ()
    levels: tuple[str, ...] = ()
    echelons: tuple[str, ...] = ()
    grade_from: int | None = None
    grade_to: int | None = None
    employee_types: tuple[str, ...] = ()
    active_only: bool = True
    added: tuple[int, ...] = ()
    left_out: tuple[int, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """What is chosen, as it is stored."""
        stored = {each.name: getattr(self, each.name) for each in fields(self)}
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in stored.items()
            if value not in ((), None)
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """What :meth:`to_json` stored; what is not known is passed over."""
        known = {each.name for each in fields(cls)}
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in stored.items()
            if name in known
        }
        return replace(cls(**values), to=To(stored.get("to", To.PEOPLE)))


#: What each choice is called where a list is told.
_CHOICES = {
    "units": noop("circulars", "work units"),
    "unit_kinds": noop("circulars", "kinds of unit"),
    "post_kinds": noop("circulars", "kinds of post"),
    "positions": noop("circulars", "posts"),
    "levels": noop("circulars", "levels"),
    "echelons": noop("circulars", "echelons"),
    "grade_from": noop("circulars", "lowest grade"),
    "grade_to": noop("circulars", "highest grade"),
    "employee_types": noop("circulars", "kinds of employee"),
    "added": noop("circulars", "people added"),
    "left_out": noop("circulars", "people left out"),
}


def criteria_words(criteria: Criteria) -> str:
    """What is chosen by, for the change log: "All employees by work units, lowest grade"."""
    who = (
        translate("circulars", "heads of work units")
        if criteria.to is To.HEADS
        else translate("circulars", "employees")
    )
    by = ", ".join(
        translate("circulars", label)
        for name, label in _CHOICES.items()
        if getattr(criteria, name) not in ((), None)
    )
    if not by:
        return translate("circulars", "all {who}").format(who=who)
    return translate("circulars", "{who} by {choices}").format(who=who, choices=by)


def grade_range(first: int | None, last: int | None) -> tuple[int, int] | None:
    """The stored grades between two, both included; None where neither is given.

    PNS and PPPK have scales of their own: an end that is left open is the end of the scale of the
    other. Raises ``PersonError`` for ends of different scales, or in the wrong order.
    """
    given = [grade for grade in (first, last) if grade is not None]
    if not given:
        return None
    scales = {grade > PPPK_BASE for grade in given}
    if len(scales) > 1:
        raise PersonError(
            translate(
                "circulars",
                "The grades of PNS and of PPPK are different scales. Choose both ends from one of"
                " them.",
            )
        )
    low, high = (PPPK_BASE + 1, 2 * PPPK_BASE) if scales.pop() else (0, PPPK_BASE)
    low = low if first is None else first
    high = high if last is None else last
    if low > high:
        raise PersonError(
            translate("circulars", "The lower grade is above the higher one; exchange them.")
        )
    return low, high


def sheet_unit(path: Sequence[tuple[int, str | None]]) -> int | None:
    """The unit on whose receipt sheet a person stands: the nearest one, from the person's unit
    upwards, that gets papers of its own. ``path`` holds id and kind from the agency down."""
    for unit, kind in reversed(path):
        if kind not in INNER_UNITS:
            return unit
    return path[0][0] if path else None


@dataclass(frozen=True, slots=True)
class Holder:
    """A person of a unit with the post held."""

    employee: int
    position: str
    kind: str | None
    echelon: str | None


def head_of(holders: Iterable[Holder]) -> Holder | None:
    """The person who holds the leading post of a unit; None where that is not certain.

    The highest echelon leads. A school or a health centre is led without one, by somebody whose
    post says so ("Kepala Puskesmas").
    """
    ranked: dict[tuple[int, int], list[Holder]] = {}
    for holder in holders:
        rank = _rank(holder)
        if rank is not None:
            ranked.setdefault(rank, []).append(holder)
    if not ranked:
        return None
    first = ranked[min(ranked)]
    if len(first) > 1:
        first = [holder for holder in first if _leads(holder)]
    return first[0] if len(first) == 1 else None


def _leads(holder: Holder) -> bool:
    return fold_key(holder.position).startswith(_LEADING)


def _rank(holder: Holder) -> tuple[int, int] | None:
    """Where a post stands among those that lead; None for one that does not."""
    if holder.echelon in list(Echelon):
        return 0, list(Echelon).index(Echelon(holder.echelon))
    if holder.kind in _STRUCTURAL:
        return 1, _STRUCTURAL.index(PositionKind(holder.kind))
    return (2, 0) if _leads(holder) else None


def head_title(name: str, kind: str | None) -> str:
    """What the head of a unit is called where nobody is known to be it: "Camat Serpong"."""
    first, _, rest = name.partition(" ")
    called = {
        UnitKind.DISTRICT: ("kecamatan", f"Camat {rest}"),
        UnitKind.VILLAGE: ("kelurahan", f"Lurah {rest}"),
        UnitKind.SECRETARIAT: ("sekretariat", f"Sekretaris {rest}"),
        UnitKind.INSPECTORATE: ("inspektorat", f"Inspektur {rest}"),
        UnitKind.HOSPITAL: (first.casefold(), f"Direktur {name}"),
    }
    word, title = called.get(UnitKind(kind), ("", "")) if kind in list(UnitKind) else ("", "")
    return title.strip() if word == first.casefold() and word else f"Kepala {name}"
