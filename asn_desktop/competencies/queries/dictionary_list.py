"""The list of competencies: for the screen, the workbook and the command line."""

from __future__ import annotations

import datetime as dt
from array import array
from typing import Any

import sqlalchemy as sa

from asn_desktop.competencies.queries.dictionary import find_ids, holds_on
from asn_desktop.competencies.records import (
    Assessment,
    Competency,
    CompetencyLevel,
    Framework,
    RequiredLevel,
)
from asn_desktop.competencies.rules.dictionary import LEVELS, indicators_field, level_field
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.sheets.dictionary import COMPETENCIES, group_text
from asn_desktop.core.fields import FieldKind
from asn_desktop.core.listing import FilterValue, ListColumn, ListFilter, ListQuery, SortKey
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import (
    ChoiceFilter,
    NamedRange,
    RangeFilter,
    Reference,
    ReferenceFilter,
    SqlColumn,
    SqlListSource,
)

CONTEXT = "competencies"
SHOWN = ("name", "group", "code", "framework", "levels", "in_use", "valid_from", "valid_to")
#: The filter that stands for what is searched.
_FOUND = "found"


class Competencies(SqlListSource):
    """Few records: words are looked for in names, codes, definitions, groups and frameworks."""

    def ids(self, query: ListQuery) -> array[int]:
        """All competencies that the query leaves, in its order."""
        return super().ids(self._looked_up(query))

    def first_ids(self, query: ListQuery, limit: int) -> array[int]:
        """The first of them."""
        return super().first_ids(self._looked_up(query), limit)

    def filter_values(self, name: str, query: ListQuery) -> list[FilterValue]:
        """The values of a filter with counts under the rest of the query."""
        return super().filter_values(name, self._looked_up(query))

    def _looked_up(self, query: ListQuery) -> ListQuery:
        if not query.search.strip():
            return query
        # not offered to anybody, so not one of ``filters``
        self._filters[_FOUND] = ChoiceFilter(ListFilter(_FOUND, ""), Competency.id)
        with self._database.read() as session:
            found = find_ids(session, query.search)
        # nothing is found by no competency, rather than everything by no filter
        return ListQuery("", {**query.filters, _FOUND: (*found, 0)}, query.sort)


def competencies(database: Database) -> Competencies:
    """The list of competencies, generic ones first."""
    listed = {
        column.name: ListColumn(
            name=column.name,
            label=column.label,
            heading=column.heading,
            kind=column.kind,
            width=column.width,
            shown=column.name in SHOWN,
        )
        for column in COMPETENCIES.columns
        if not column.incoming
    }
    record = Competency
    groups = {code: at for at, code in enumerate(reference().groups.codes)}
    by_group = sa.case(groups, value=record.group, else_=len(groups))
    # a framework stays together, whose order is its own
    order = (by_group * 1_000 + record.framework_id) * 10_000 + record.place
    framework = _of_framework(Framework.name)
    today = dt.date.today()
    own = [
        SqlColumn(listed["name"], (record.name,)),
        SqlColumn(listed["group"], (record.group,), group_text, order=order),
        SqlColumn(listed["code"], (record.code,)),
        SqlColumn(listed["framework"], (framework,)),
        SqlColumn(
            ListColumn(
                "levels",
                noop("competencies", "Levels"),
                "JUMLAH LEVEL",
                FieldKind.INTEGER,
                width=8,
            ),
            (_levels(sa.func.count(sa.distinct(CompetencyLevel.level)), today),),
        ),
        SqlColumn(
            ListColumn("in_use", noop("competencies", "In use"), "DIPAKAI", width=20),
            (_exists(Assessment), _exists(RequiredLevel)),
            in_use_words,
        ),
        SqlColumn(listed["valid_from"], (record.valid_from,)),
        SqlColumn(listed["valid_to"], (record.valid_to,)),
        SqlColumn(listed["place"], (record.place,)),
        SqlColumn(listed["definition"], (record.definition,), _or_none),
        SqlColumn(listed["legal_basis"], (record.legal_basis,), _or_none),
    ]
    texts = [
        SqlColumn(listed[name], (_levels(column, today, level),), _or_none)
        for level in LEVELS
        for name, column in (
            (level_field(level), sa.func.max(CompetencyLevel.description)),
            (indicators_field(level), sa.func.max(CompetencyLevel.indicators)),
        )
    ]
    return Competencies(
        database,
        record=record,
        context=CONTEXT,
        columns=[*own, *texts],
        filters=[
            ReferenceFilter(
                ListFilter("framework", noop("competencies", "Framework")),
                record.framework_id,
                Reference(Framework.name),
            ),
            ChoiceFilter(
                ListFilter("group", noop("competencies", "Group")),
                record.group,
                group_text,
                tuple(groups),
            ),
            RangeFilter(
                ListFilter("validity", noop("competencies", "Validity")),
                CONTEXT,
                (
                    NamedRange("in_force", noop("competencies", "In force today"), _in_force),
                    NamedRange(
                        "not_in_force",
                        noop("competencies", "Not in force today"),
                        lambda: sa.not_(_in_force()),
                    ),
                ),
            ),
        ],
        default_sort=(SortKey("group"), SortKey("name")),
    )


def in_use_words(assessed: bool | int, required: bool | int) -> str | None:
    """What a competency is used by, in words."""
    by = [
        word
        for used, word in (
            (assessed, translate("competencies", "assessments")),
            (required, translate("competencies", "standards")),
        )
        if used
    ]
    return ", ".join(by) or None


def _in_force() -> sa.ColumnElement[bool]:
    today = dt.date.today()
    framework = sa.exists().where(
        Framework.id == Competency.framework_id,
        holds_on(Framework.valid_from, Framework.valid_to, today),
    )
    return sa.and_(holds_on(Competency.valid_from, Competency.valid_to, today), framework)


def _levels(column: Any, day: dt.date, level: int | None = None) -> Any:
    """Of the levels of a competency that hold on a day, or of one of them."""
    query = sa.select(column).where(
        CompetencyLevel.competency_id == Competency.id,
        holds_on(CompetencyLevel.valid_from, CompetencyLevel.valid_to, day),
    )
    if level is not None:
        query = query.where(CompetencyLevel.level == level)
    return query.correlate(Competency.__table__).scalar_subquery()


def _exists(record: type[Assessment] | type[RequiredLevel]) -> Any:
    found = sa.exists().where(record.competency_id == Competency.id)
    return sa.case((found.correlate(Competency.__table__), 1), else_=0)


def _of_framework(column: Any) -> Any:
    return (
        sa.select(column)
        .where(Framework.id == Competency.framework_id)
        .correlate(Competency.__table__)
        .scalar_subquery()
    )


def _or_none(text: str | None) -> str | None:
    return text or None
