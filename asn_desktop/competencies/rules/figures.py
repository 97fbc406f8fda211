"""What a sheet of assessments has computed itself, compared with what its levels give.

A sheet's figure is right where it is the exact one rounded as the sheet rounds it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from asn_desktop.competencies.rules.jpm import (
    MAPPING,
    SELECTION,
    Sums,
    band,
    bands,
    jpm,
    percent_text,
)
from asn_desktop.competencies.rules.reference import Reference, reference
from asn_desktop.competencies.rules.settings import JPM_WORDS, JpmMethod
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key
from asn_desktop.employees.rules.problems import warning

#: The fields of a wide sheet that are compared and never taken over.
COMPARED = ("total", "jpm", "mapping_category", "selection_category")
#: A JPM up to this is a share (0,89), which a spreadsheet shows as percent.
_LARGEST_SHARE = Decimal("1.5")


class Told(NamedTuple):
    """What a wide row says of itself; None: nothing."""

    total: Decimal | None = None
    jpm: Decimal | None = None
    mapping_category: str | None = None
    selection_category: str | None = None


def compare(
    told: Told, levels: Mapping[int, int], found: Sums | None, method: JpmMethod
) -> Iterator[Problem]:
    """What the sheet says otherwise, as warnings. ``found`` None: nothing is set that the post
    requires, so the match cannot be computed."""
    total = sum(levels.values())
    if told.total is not None and told.total != total:
        yield warning(
            "total.differs",
            "total",
            _shown(told.total),
            translate("competencies", "The sheet says {told}, the levels make {found}.").format(
                told=_shown(told.total), found=total
            ),
            translate("competencies", "The levels are taken over; check them against the report."),
        )
    right = None if found is None else _right(found, method, reference())
    if right is None or found is None:
        if told.jpm is not None:
            yield _not_comparable(told.jpm)
        return
    match = right.match
    if told.jpm is not None and not _rounds_to(_percent(told.jpm), match):
        yield _other_match(_percent(told.jpm), match, found, method)
    for field, label, category in (
        ("mapping_category", told.mapping_category, right.mapping),
        ("selection_category", told.selection_category, right.selection),
    ):
        if label and category is not None and fold_key(label) not in category.called:
            yield warning(
                f"{field}.differs",
                field,
                label,
                translate(
                    "competencies", "The sheet says “{told}”, {percent} % is “{found}”."
                ).format(told=label, percent=percent_text(match), found=category.label),
                translate("competencies", "The category is computed here and not taken over."),
            )


@dataclass(frozen=True, slots=True)
class _Category:
    """A category and how it is written: in full, by its first letters where these are its own
    (MMS), or both."""

    label: str
    called: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Right:
    """What follows from the sums of a person."""

    match: Fraction
    mapping: _Category | None
    selection: _Category | None


@lru_cache(maxsize=4096)
def _right(found: Sums, method: JpmMethod, data: Reference) -> _Right | None:
    """Kept, because many rows of a sheet have the same sums; with other tables it is another."""
    match = jpm(found, method)
    if match is None:
        return None
    return _Right(match, _category(MAPPING, match), _category(SELECTION, match))


def _category(purpose: str, match: Fraction) -> _Category | None:
    found = band(purpose, match)
    if found is None:
        return None
    initials = {
        each.label: "".join(word[0] for word in each.label.split()).casefold()
        for each in bands(purpose)
    }
    own = initials[found.label]
    clear = len(own) > 1 and list(initials.values()).count(own) == 1
    whole = fold_key(found.label)
    return _Category(found.label, frozenset({whole, *([own, f"{whole} {own}"] if clear else [])}))


def _percent(told: Decimal) -> Decimal:
    return told.scaleb(2) if 0 < told <= _LARGEST_SHARE else told


def _rounds_to(told: Decimal, exact: Fraction) -> bool:
    exponent = told.as_tuple().exponent
    places = max(0, -exponent) if isinstance(exponent, int) else 0
    # in whole numbers: a sheet asks this of everybody, and fractions are slow
    top, bottom = told.as_integer_ratio()
    off = abs(top * exact.denominator - exact.numerator * bottom)
    return bool(2 * 10 ** min(places, 4) * off <= bottom * exact.denominator)


def _other_match(told: Decimal, match: Fraction, found: Sums, method: JpmMethod) -> Problem:
    other = next(each for each in JpmMethod if each is not method)
    by_other = jpm(found, other)
    text = translate(
        "competencies", "The sheet says {told}, by the method of this office it is {found}."
    ).format(told=_shown(told), found=percent_text(match))
    remedy = translate("competencies", "The match is computed here and not taken over.")
    if by_other is not None and by_other != match and _rounds_to(told, by_other):
        remedy = translate(
            "competencies", "The sheet uses the other method ({method}); nothing is wrong with it."
        ).format(method=translate("competencies", JPM_WORDS[other]))
    return warning("jpm.differs", "jpm", _shown(told), text, remedy)


def _not_comparable(told: Decimal) -> Problem:
    return warning(
        "jpm.not_compared",
        "jpm",
        _shown(told),
        translate(
            "competencies",
            "What the post of this person requires is not set, so the match of the sheet cannot be"
            " compared.",
        ),
        translate("competencies", "Set the position standard, or give the person a post."),
    )


def _shown(number: Decimal) -> str:
    return f"{number.normalize():f}".replace(".", ",")
