"""The job person match (JPM), its categories, and the gap.

Principle and cap: Permenpan-RB 38/2017; two computations are in use, so the method is a setting and
is printed with every figure. Categories are compared with the unrounded value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import NamedTuple

from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.settings import JpmMethod

#: The purposes for which there are categories.
MAPPING, SELECTION = "mapping", "selection"


class Sums(NamedTuple):
    """A person against a post. Totals are taken over the ``compared`` competencies, which are both
    required and assessed: what was not assessed is left out of both sums, never counted as 0.
    ``capped_total`` counts each level up to what is required."""

    required_count: int
    compared: int
    required_total: int
    actual_total: int
    capped_total: int
    open_gaps: int
    gap_total: int


def sums(required: Mapping[int, int], actual: Mapping[int, int]) -> Sums:
    """The sums of a person; both by competency, ``required`` levels 1–5, ``actual`` 0–5."""
    compared = required_total = actual_total = open_gaps = gap_total = 0
    for key, level in required.items():
        found = actual.get(key)
        if found is None:
            continue
        compared += 1
        required_total += level
        actual_total += found
        if found < level:
            open_gaps += 1
            gap_total += level - found
    return Sums(
        required_count=len(required),
        compared=compared,
        required_total=required_total,
        actual_total=actual_total,
        capped_total=required_total - gap_total,
        open_gaps=open_gaps,
        gap_total=gap_total,
    )


def jpm(of: Sums, method: JpmMethod) -> Fraction | None:
    """JPM in percent, exact; None where nothing could be compared.

    ``aggregate``: Σ actual / Σ required, at most 100. ``per_item``: Σ min(actual, required) / Σ
    required.
    """
    if not of.required_total:
        return None
    total = of.actual_total if method is JpmMethod.AGGREGATE else of.capped_total
    return min(Fraction(100 * total, of.required_total), Fraction(100))


def percent_text(value: Fraction | float | None) -> str:
    """Two decimals with a comma: "94,44"; "" for none."""
    if value is None:
        return ""
    exact = Fraction(value)
    number = Decimal(exact.numerator) / Decimal(exact.denominator)
    return str(number.quantize(Decimal("0.01"), ROUND_HALF_UP)).replace(".", ",")


@dataclass(frozen=True, slots=True)
class Band:
    """A category: it holds from its lowest percent on."""

    code: str
    label: str
    lowest: Fraction


def bands(purpose: str) -> list[Band]:
    """The categories of a purpose (``mapping`` or ``selection``), the best first."""
    rows = (row for row in reference().rows("jpm_bands") if row["purpose"] == purpose)
    found = [
        Band(row["code"], row["label"], Fraction(str(row["from_percent"]).replace(",", ".")))
        for row in rows
    ]
    return sorted(found, key=lambda band: -band.lowest)


def band(purpose: str, value: Fraction | None) -> Band | None:
    """The category of an unrounded JPM; None for none."""
    if value is None:
        return None
    return next((each for each in bands(purpose) if value >= each.lowest), None)
