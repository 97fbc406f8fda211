"""What competencies lend to the list of people: how they match their posts, and filters by it.

All is looked up in what is derived (``competency_profiles``, ``counted_levels``) as of today.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import partial
from typing import Any

import sqlalchemy as sa

from asn_desktop.competencies.queries.gaps import in_service
from asn_desktop.competencies.queries.kept import KINDS, KeptStandards
from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.records import CompetencyProfile, CompetencySettings, CountedLevel
from asn_desktop.competencies.rules.counting import months_after
from asn_desktop.competencies.rules.jpm import MAPPING, SELECTION, band, bands
from asn_desktop.competencies.rules.settings import JpmMethod
from asn_desktop.competencies.rules.shades import GAP_COUNT, MATCH, category_shades
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.listing import ListColumn, ListFilter
from asn_desktop.core.translation import noop
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import Beside, NamedRange, RangeFilter, SqlColumn, SqlFilter
from asn_desktop.database.sql import value_set
from asn_desktop.employees.queries import Lent, lend
from asn_desktop.employees.queries.filters import years_after
from asn_desktop.employees.records import Employee

#: Names of the filters, for whoever opens the list narrowed by them.
GAP, BAND, SELECTION_BAND, ASSESSED, OPEN_GAPS = (
    "competency_gap",
    "mapping_category",
    "selection_category",
    "assessed",
    "open_gaps",
)
#: Years after which an assessment is old; months within which one that ends is soon over.
OLD_YEARS, SOON_MONTHS = 2, 6

_CONTEXT = "employees"
_PROFILE: Any = CompetencyProfile.__table__.c
_LEVEL: Any = CountedLevel.__table__.c


def _now(table: Any) -> sa.ColumnElement[bool]:
    """What holds today."""
    today = dt.date.today()
    return sa.and_(table.from_day <= today, table.to_day >= today)


#: A person's profile of today; none for who was never assessed.
_TODAY = Beside(_PROFILE.employee_id, lambda: _now(_PROFILE))
#: The same where anything could be compared.
_MATCH: Any = sa.alias(CompetencyProfile.__table__, "matches").c
_COMPARED = Beside(_MATCH.employee_id, lambda: sa.and_(_now(_MATCH), _MATCH.required_total > 0))


def _total(table: Any, method: JpmMethod | None) -> Any:
    """What is set against the sum of required levels; None: by the method that the office has
    chosen by now."""
    per_item = sa.select(CompetencySettings.jpm_method).scalar_subquery()
    return {
        JpmMethod.AGGREGATE: table.actual_total,
        JpmMethod.PER_ITEM: table.capped_total,
        None: sa.case(
            (per_item == JpmMethod.PER_ITEM.value, table.capped_total), else_=table.actual_total
        ),
    }[method]


def _share(method: JpmMethod | None) -> Any:
    """The unrounded match for sorting."""
    total = _total(_MATCH, method)
    return sa.case((total >= _MATCH.required_total, 1.0), else_=total * 1.0 / _MATCH.required_total)


def _percent(total: int | None, required: int | None) -> Fraction | None:
    if total is None or not required:
        return None
    return min(Fraction(100 * total, required), Fraction(100))


def _percent_shown(total: int | None, required: int | None) -> Value:
    value = _percent(total, required)
    if value is None:
        return None
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(Decimal("0.01"), ROUND_HALF_UP)


def _category(purpose: str) -> Callable[[int | None, int | None], Value]:
    def words(total: int | None, required: int | None) -> Value:
        found = band(purpose, _percent(total, required))
        return found.label if found else None

    return words


_METHOD_COLUMNS: Mapping[JpmMethod, ListColumn] = {
    JpmMethod.AGGREGATE: ListColumn(
        "jpm_aggregate",
        noop("employees", "JPM (sums)"),
        "JPM (%)",
        FieldKind.DECIMAL,
        10,
        shown=False,
        shades=MATCH,
    ),
    JpmMethod.PER_ITEM: ListColumn(
        "jpm_per_item",
        noop("employees", "JPM (per competency)"),
        "JPM PER KOMPETENSI (%)",
        FieldKind.DECIMAL,
        10,
        shown=False,
        shades=MATCH,
    ),
}


def _columns(database: Database) -> list[SqlColumn]:
    with database.read() as session:
        method = settings(session).jpm_method
    required = _MATCH.required_total
    others = [each for each in JpmMethod if each is not method]
    columns = [
        SqlColumn(
            ListColumn(
                "open_gaps",
                noop("employees", "Gaps"),
                "KESENJANGAN",
                FieldKind.INTEGER,
                14,
                shades=GAP_COUNT,
            ),
            (_MATCH.open_gaps,),
            beside=_COMPARED,
        )
    ]
    columns += [
        SqlColumn(
            _METHOD_COLUMNS[each],
            (_total(_MATCH, each), required),
            value=_percent_shown,
            order=_share(each),
            beside=_COMPARED,
        )
        for each in (method, *others)
    ]
    columns += [
        SqlColumn(
            ListColumn(
                name, label, heading, width=18, shown=False, shades=category_shades(purpose)
            ),
            (_total(_MATCH, None), required),
            value=_category(purpose),
            order=_share(None),
            beside=_COMPARED,
        )
        for name, label, heading, purpose in (
            (
                BAND,
                noop("employees", "Category of mapping"),
                "KATEGORI PEMETAAN KOMPETENSI",
                MAPPING,
            ),
            (
                SELECTION_BAND,
                noop("employees", "Category of selection"),
                "KATEGORI PENGISIAN JABATAN",
                SELECTION,
            ),
        )
    ]
    columns += [
        SqlColumn(
            ListColumn(name, label, heading, FieldKind.DATE, 12, shown=False),
            (column,),
            beside=_TODAY,
        )
        for name, label, heading, column in (
            (
                "last_assessed",
                noop("employees", "Last assessed"),
                "TANGGAL PENILAIAN TERAKHIR",
                _PROFILE.last_assessed_on,
            ),
            (
                "assessment_expires",
                noop("employees", "Assessment valid until"),
                "PENILAIAN BERLAKU SAMPAI",
                _PROFILE.expires_on,
            ),
        )
    ]
    return columns


# filters


def _profiled(*conditions: Any) -> sa.Select[Any]:
    """People whose profile of today is so."""
    return sa.select(_PROFILE.employee_id).where(_now(_PROFILE), *conditions)


def _range(name: str, label: str, members: Callable[[], sa.Select[Any]]) -> NamedRange:
    return NamedRange.of_members(name, label, Employee.id, members)


def _none() -> NamedRange:
    return NamedRange(
        "none",
        noop("employees", "Cannot be compared"),
        lambda: Employee.id.not_in(_profiled(_PROFILE.required_total > 0)),
    )


@dataclass(frozen=True, slots=True)
class BandFilter(RangeFilter):
    """The categories of a purpose by the method in use, compared unrounded: in whole numbers."""

    purpose: str = MAPPING

    def parts(self) -> Sequence[NamedRange]:
        parts = []
        upper: Sequence[Any] = ()
        for each in bands(self.purpose):
            reached = (
                100 * each.lowest.denominator * _total(_PROFILE, None)
                >= each.lowest.numerator * _PROFILE.required_total
            )
            met = _profiled(_PROFILE.required_total > 0, reached, *upper)
            parts.append(_range(each.code, each.label, partial(_as_it_is, met)))
            upper = (sa.not_(reached),)
        return [*parts, _none()]


def _as_it_is(select: sa.Select[Any]) -> sa.Select[Any]:
    return select


def _gap_ranges() -> tuple[NamedRange, ...]:
    def between(first: int, last: int | None) -> Callable[[], sa.Select[Any]]:
        limits = [_PROFILE.required_total > 0, _PROFILE.open_gaps >= first]
        if last is not None:
            limits.append(_PROFILE.open_gaps <= last)
        return lambda: _profiled(*limits)

    return (
        _range("any", noop("employees", "Any gap"), between(1, None)),
        _range("1", noop("employees", "1 to 2 gaps"), between(1, 2)),
        _range("3", noop("employees", "3 to 5 gaps"), between(3, 5)),
        _range("6", noop("employees", "6 gaps or more"), between(6, None)),
        _range("0", noop("employees", "No gap"), between(0, 0)),
        _none(),
    )


def _assessed_ranges() -> tuple[NamedRange, ...]:
    assessed = _PROFILE.last_assessed_on

    def limit() -> dt.date:
        return years_after(dt.date.today(), -OLD_YEARS)

    def soon() -> sa.Select[Any]:
        return _profiled(_PROFILE.expires_on <= months_after(dt.date.today(), SOON_MONTHS))

    def expired() -> sa.Select[Any]:
        """Who had a level of a competency that counts no more, and has none after it."""
        later = sa.alias(CountedLevel.__table__, "later")
        today = dt.date.today()
        still = sa.select(sa.literal(1)).where(
            later.c.employee_id == _LEVEL.employee_id,
            later.c.competency_id == _LEVEL.competency_id,
            later.c.to_day >= today,
        )
        return (
            sa.select(_LEVEL.employee_id).where(_LEVEL.to_day < today, ~still.exists()).distinct()
        )

    return (
        NamedRange(
            "never",
            noop("employees", "Never assessed"),
            lambda: Employee.id.not_in(_profiled()),
        ),
        _range(
            "old", noop("employees", "More than 2 years ago"), lambda: _profiled(assessed < limit())
        ),
        _range(
            "recent", noop("employees", "Within 2 years"), lambda: _profiled(assessed >= limit())
        ),
        _range("expired", noop("employees", "An assessment has expired"), expired),
        _range("soon", noop("employees", "Expires within 6 months"), soon),
    )


@dataclass(frozen=True, slots=True)
class GapFilter(RangeFilter):
    """Who of those in service lacks a competency: the level that counts today is below what the
    post requires. A value is the id of a competency."""

    kept: KeptStandards = field(kw_only=True)

    def parts(self) -> Sequence[NamedRange]:
        return [
            _range(str(each.id), each.name, partial(self._lacking, each.id))
            for each in self.kept.competencies()
        ]

    def _lacking(self, competency: int) -> sa.Select[Any]:
        posts: dict[int, list[int]] = {}
        for post, required in self.kept.standards().items():
            if level := required.get(competency):
                posts.setdefault(level, []).append(post)
        post_id, dialect = _LEVEL.position_id, self.kept.dialect
        below = [
            sa.and_(_LEVEL.level < level, post_id.in_(value_set(dialect, known, post_id)))
            for level, known in sorted(posts.items())
        ]
        return sa.select(_LEVEL.employee_id).where(
            _LEVEL.competency_id == competency,
            _now(_LEVEL),
            sa.or_(sa.false(), *below),
            _LEVEL.employee_id.not_in(sa.select(Employee.id).where(sa.not_(in_service()))),
        )


def _filters(database: Database) -> list[SqlFilter]:
    return [
        GapFilter(
            ListFilter(GAP, noop("employees", "Gap in")), _CONTEXT, kept=KeptStandards(database)
        ),
        BandFilter(
            ListFilter(BAND, noop("employees", "Category of mapping")), _CONTEXT, purpose=MAPPING
        ),
        BandFilter(
            ListFilter(SELECTION_BAND, noop("employees", "Category of selection")),
            _CONTEXT,
            purpose=SELECTION,
        ),
        RangeFilter(ListFilter(OPEN_GAPS, noop("employees", "Gaps")), _CONTEXT, _gap_ranges()),
        RangeFilter(
            ListFilter(ASSESSED, noop("employees", "Assessed")), _CONTEXT, _assessed_ranges()
        ),
    ]


def lend_to_people() -> None:
    """Let lists of people have these columns and filters from now on."""
    kinds = frozenset(("assessments", *KINDS)) - {"positions"}
    lend("competencies", Lent(kinds, _columns, _filters))
