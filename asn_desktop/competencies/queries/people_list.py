"""What competencies lend to the list of people: how they match their posts, and filters by it.

All is looked up in what is derived (``competency_profiles``, ``counted_levels``) as of today.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from asn_desktop.competencies.queries.kept import KINDS, KeptStandards
from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.records import CompetencyProfile, CompetencySettings, CountedLevel
from asn_desktop.competencies.rules.jpm import MAPPING, SELECTION, band, bands
from asn_desktop.competencies.rules.settings import JpmMethod
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.listing import FilterValue, ListColumn, ListFilter
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import NamedRange, RangeFilter, SqlColumn, SqlFilter
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


def _of_profile(value: Any) -> Any:
    """Something of a person's profile of today, none for who was never assessed."""
    return (
        sa.select(value)
        .where(_PROFILE.employee_id == Employee.id, _now(_PROFILE))
        .correlate(Employee.__table__)
        .scalar_subquery()
    )


#: What is set against the sum of required levels, by method; None: the method the office has
#: chosen by now.
_TOTALS: Mapping[JpmMethod | None, Any] = {
    JpmMethod.AGGREGATE: _PROFILE.actual_total,
    JpmMethod.PER_ITEM: _PROFILE.capped_total,
    None: sa.case(
        (
            sa.select(CompetencySettings.jpm_method).scalar_subquery() == JpmMethod.PER_ITEM.value,
            _PROFILE.capped_total,
        ),
        else_=_PROFILE.actual_total,
    ),
}


def _share(method: JpmMethod | None) -> Any:
    """The unrounded match for sorting; none where nothing could be compared."""
    total = _TOTALS[method]
    return sa.case(
        (_PROFILE.required_total == 0, None),
        (total >= _PROFILE.required_total, 1.0),
        else_=total * 1.0 / _PROFILE.required_total,
    )


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
    ),
    JpmMethod.PER_ITEM: ListColumn(
        "jpm_per_item",
        noop("employees", "JPM (per competency)"),
        "JPM PER KOMPETENSI (%)",
        FieldKind.DECIMAL,
        10,
        shown=False,
    ),
}


def _columns(database: Database) -> list[SqlColumn]:
    with database.read() as session:
        method = settings(session).jpm_method
    required = _of_profile(_PROFILE.required_total)
    others = [each for each in JpmMethod if each is not method]
    columns = [
        SqlColumn(
            ListColumn("open_gaps", noop("employees", "Gaps"), "KESENJANGAN", FieldKind.INTEGER, 8),
            (_of_profile(sa.case((_PROFILE.compared > 0, _PROFILE.open_gaps))),),
        )
    ]
    columns += [
        SqlColumn(
            _METHOD_COLUMNS[each],
            (_of_profile(_TOTALS[each]), required),
            value=_percent_shown,
            order=_of_profile(_share(each)),
        )
        for each in (method, *others)
    ]
    columns += [
        SqlColumn(
            ListColumn(name, label, heading, width=18, shown=False),
            (_of_profile(_TOTALS[None]), required),
            value=_category(purpose),
            order=_of_profile(_share(None)),
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
            (_of_profile(column),),
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


def _with_profile(*conditions: Any) -> sa.ColumnElement[bool]:
    """People whose profile of today is so."""
    return Employee.id.in_(sa.select(_PROFILE.employee_id).where(_now(_PROFILE), *conditions))


@dataclass(frozen=True, slots=True)
class BandFilter(RangeFilter):
    """The categories of a purpose by the method in use, compared unrounded: in whole numbers."""

    purpose: str = MAPPING

    def condition(
        self, chosen: Sequence[str | int], texts: Any, dialect: Dialect
    ) -> sa.ColumnElement[bool]:
        return sa.or_(sa.false(), *(part for code, _, part in self._parts() if code in chosen))

    def counted(self) -> Sequence[Any]:
        return tuple(part for _, _, part in self._parts())

    def offered(self, counts: Mapping[Any, int], texts: Any) -> list[FilterValue]:
        return [
            FilterValue(code, label, counts.get(place, 0))
            for place, (code, label, _) in enumerate(self._parts())
        ]

    def _parts(self) -> list[tuple[str, str, sa.ColumnElement[bool]]]:
        parts: list[tuple[str, str, sa.ColumnElement[bool]]] = []
        upper: list[Any] = []
        for each in bands(self.purpose):
            reached = (
                100 * each.lowest.denominator * _TOTALS[None]
                >= each.lowest.numerator * _PROFILE.required_total
            )
            met = _with_profile(_PROFILE.required_total > 0, reached, *upper)
            parts.append((each.code, each.label, met))
            upper = [sa.not_(reached)]
        none = _none()
        return [*parts, (none.name, translate(_CONTEXT, none.label), none.condition())]


def _none() -> NamedRange:
    return NamedRange(
        "none",
        noop("employees", "Cannot be compared"),
        lambda: sa.not_(_with_profile(_PROFILE.required_total > 0)),
    )


def _gap_ranges() -> tuple[NamedRange, ...]:
    def between(first: int, last: int | None) -> Callable[[], sa.ColumnElement[bool]]:
        def condition() -> sa.ColumnElement[bool]:
            limits = [_PROFILE.required_total > 0, _PROFILE.open_gaps >= first]
            if last is not None:
                limits.append(_PROFILE.open_gaps <= last)
            return _with_profile(*limits)

        return condition

    return (
        NamedRange("any", noop("employees", "Any gap"), between(1, None)),
        NamedRange("1", noop("employees", "1 to 2 gaps"), between(1, 2)),
        NamedRange("3", noop("employees", "3 to 5 gaps"), between(3, 5)),
        NamedRange("6", noop("employees", "6 gaps or more"), between(6, None)),
        NamedRange("0", noop("employees", "No gap"), between(0, 0)),
        _none(),
    )


def _assessed_ranges() -> tuple[NamedRange, ...]:
    def last(older: bool) -> Callable[[], sa.ColumnElement[bool]]:
        def condition() -> sa.ColumnElement[bool]:
            limit = years_after(dt.date.today(), -OLD_YEARS)
            column = _PROFILE.last_assessed_on
            return _with_profile(column < limit if older else column >= limit)

        return condition

    def never() -> sa.ColumnElement[bool]:
        return Employee.id.not_in(
            sa.select(_PROFILE.employee_id).where(_PROFILE.from_day <= dt.date.today())
        )

    def expired() -> sa.ColumnElement[bool]:
        later = sa.alias(CountedLevel.__table__, "later")
        today = dt.date.today()
        still = sa.select(sa.literal(1)).where(
            later.c.employee_id == _LEVEL.employee_id,
            later.c.competency_id == _LEVEL.competency_id,
            later.c.to_day >= today,
        )
        return Employee.id.in_(
            sa.select(_LEVEL.employee_id).where(_LEVEL.to_day < today, ~still.exists())
        )

    def soon() -> sa.ColumnElement[bool]:
        limit = dt.date.today() + dt.timedelta(days=30 * SOON_MONTHS)
        return _with_profile(_PROFILE.expires_on <= limit)

    return (
        NamedRange("never", noop("employees", "Never assessed"), never),
        NamedRange("old", noop("employees", "More than 2 years ago"), last(older=True)),
        NamedRange("recent", noop("employees", "Within 2 years"), last(older=False)),
        NamedRange("expired", noop("employees", "An assessment has expired"), expired),
        NamedRange("soon", noop("employees", "Expires within 6 months"), soon),
    )


@dataclass(frozen=True, slots=True)
class GapFilter(RangeFilter):
    """Who lacks a competency: the level that counts today is below what the post requires."""

    kept: KeptStandards | None = None

    def condition(
        self, chosen: Sequence[str | int], texts: Any, dialect: Dialect
    ) -> sa.ColumnElement[bool]:
        wanted = [int(value) for value in chosen]
        return sa.or_(*(self._lacking(each, dialect) for each in wanted))

    def counted(self) -> Sequence[Any]:
        assert self.kept is not None
        dialect = self.kept.dialect
        return tuple(self._lacking(each.id, dialect) for each in self.kept.competencies())

    def offered(self, counts: Mapping[Any, int], texts: Any) -> list[FilterValue]:
        assert self.kept is not None
        return [
            FilterValue(each.id, each.name, counts.get(place, 0))
            for place, each in enumerate(self.kept.competencies())
        ]

    def _lacking(self, competency: int, dialect: Dialect) -> sa.ColumnElement[bool]:
        assert self.kept is not None
        posts: dict[int, list[int]] = {}
        for post, required in self.kept.standards().items():
            if level := required.get(competency):
                posts.setdefault(level, []).append(post)
        below = [
            sa.and_(
                _LEVEL.level < level,
                _LEVEL.position_id.in_(value_set(dialect, known, _LEVEL.position_id)),
            )
            for level, known in sorted(posts.items())
        ]
        if not below:
            return sa.false()
        return Employee.id.in_(
            sa.select(_LEVEL.employee_id).where(
                _LEVEL.competency_id == competency, _now(_LEVEL), sa.or_(*below)
            )
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
