"""Reading what posts require: the whole matrix, one post, and the lists for workbooks."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.dictionary import CompetencyEntry, competencies
from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.queries.standards import default_levels
from asn_desktop.competencies.records import Competency, RequiredLevel
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.requirements import OUTSIDE, UNDETERMINED, Origin, Required
from asn_desktop.competencies.sheets.requirements import (
    REQUIRED_LEVELS,
    STANDARDS,
    competency_columns,
)
from asn_desktop.core.fields import Value
from asn_desktop.core.listing import FilterValue, ListColumn, ListFilter, ListQuery, SortKey
from asn_desktop.core.translation import noop
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import (
    ChoiceFilter,
    Reference,
    ReferenceFilter,
    SqlColumn,
    SqlListSource,
)
from asn_desktop.database.sql import value_set
from asn_desktop.employees import queries as employees
from asn_desktop.employees.records import Employee, Position
from asn_desktop.employees.rules import position_key
from asn_desktop.employees.rules import reference as posts_reference

#: A competency of a post.
Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Post:
    """A post, its kind and functional level by code, and how many people hold it."""

    id: int
    name: str
    key: str
    kind: str
    level: str
    people: int


@dataclass(frozen=True, slots=True)
class Standards:
    """What all posts require on a day, and where each level comes from."""

    posts: Sequence[Post]
    competencies: Sequence[CompetencyEntry]
    own: Mapping[Cell, Required]
    defaults: Mapping[tuple[str, str], int]
    default_basis: str
    #: what is to be said where sources disagree about a default
    doubts: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def default(self, post: Post, competency: CompetencyEntry) -> Required:
        """What holds where nothing is set for the post itself."""
        if not competency.generic:
            return OUTSIDE
        level = self.defaults.get((post.kind, post.level))
        if level is None:
            return UNDETERMINED
        return Required(level, Origin.DEFAULT, self.default_basis)

    def doubt(self, post: Post, required: Required) -> str:
        """What is to be said where sources disagree about a default; "" elsewhere."""
        if required.origin is not Origin.DEFAULT:
            return ""
        return self.doubts.get((post.kind, post.level), "")

    def required(self, post: Post, competency: CompetencyEntry) -> Required:
        """What the post requires of the competency."""
        return self.own.get((post.id, competency.id)) or self.default(post, competency)


def standards_of(
    session: Session, day: dt.date, positions: Sequence[int] | None = None
) -> Standards:
    """The standards of these posts (None: all of them, by name) on a day."""
    chosen = settings(session)
    return Standards(
        posts=_posts(session, positions),
        competencies=competencies(session, day),
        own=_own(session, positions),
        defaults=default_levels(chosen.default_reading),
        default_basis=reference().legal_basis("required_level_defaults"),
        doubts={
            (row["position_kind"], row["position_level"] or ""): row["note"]
            for row in reference().rows("required_level_defaults")
            if row.get("note")
        },
    )


def _posts(session: Session, positions: Sequence[int] | None) -> list[Post]:
    dialect = session.get_bind().dialect
    held = select(Employee.position_id, func.count().label("people"))
    if positions is None:
        held = held.where(Employee.position_id.is_not(None))
    else:
        post_of = Employee.__table__.c.position_id
        held = held.where(post_of.in_(value_set(dialect, positions, post_of)))
    holders = held.group_by(Employee.position_id).subquery()
    query = (
        select(
            Position.id,
            Position.name,
            Position.name_key,
            func.coalesce(Position.kind, ""),
            func.coalesce(Position.level, ""),
            func.coalesce(holders.c.people, 0),
        )
        .outerjoin(holders, holders.c.position_id == Position.id)
        .order_by(Position.name_key)
    )
    if positions is not None:
        column = Position.__table__.c.id
        query = query.where(column.in_(value_set(dialect, positions, column)))
    return [Post(*row) for row in session.execute(query)]


def _own(session: Session, positions: Sequence[int] | None) -> dict[Cell, Required]:
    query = select(
        RequiredLevel.position_id,
        RequiredLevel.competency_id,
        RequiredLevel.level,
        RequiredLevel.legal_basis,
    )
    if positions is not None:
        column = RequiredLevel.__table__.c.position_id
        query = query.where(column.in_(value_set(session.get_bind().dialect, positions, column)))
    return {
        (post, competency): Required(level, Origin.OWN, basis or "")
        for post, competency, level, basis in session.execute(query)
    }


# the lists


def _listed(names: Sequence[str]) -> dict[str, ListColumn]:
    return {
        name: ListColumn(column.name, column.label, column.heading, column.kind, column.width)
        for name in names
        for column in (REQUIRED_LEVELS.column(name),)
    }


_POST = Reference(Position.name)
_COMPETENCY = Reference(Competency.name)


class _RequiredLevels(SqlListSource):
    """Required levels are searched by the words of their post, or of their competency."""

    def ids(self, query: ListQuery) -> array[int]:
        """All required levels that the query leaves, in its order."""
        return super().ids(self._in_filters(query))

    def first_ids(self, query: ListQuery, limit: int) -> array[int]:
        """The first of them."""
        return super().first_ids(self._in_filters(query), limit)

    def filter_values(self, name: str, query: ListQuery) -> list[FilterValue]:
        """The values of a filter with counts under the rest of the query."""
        return super().filter_values(name, self._in_filters(query))

    def _in_filters(self, query: ListQuery) -> ListQuery:
        words = position_key(query.search).split()
        if not words:
            return query
        filters = dict(query.filters)
        with self._database.read() as session:
            found = session.scalars(
                select(Position.id).where(
                    *(Position.name_key.contains(word, autoescape=True) for word in words)
                )
            ).all()
            if found:
                filters["position"] = (*found,)
            else:
                named = session.scalars(
                    select(Competency.id).where(
                        *(Competency.name.icontains(word, autoescape=True) for word in words)
                    )
                ).all()
                # nothing is found by no competency, rather than everything by no filter
                filters["competency"] = (*named, 0)
        return ListQuery("", filters, query.sort)


def required_levels(database: Database) -> SqlListSource:
    """The levels that are set for posts themselves, a row for each."""
    listed = _listed([column.name for column in REQUIRED_LEVELS.columns])
    kinds = posts_reference().position_kinds
    groups = reference().groups
    record = RequiredLevel
    kind = _of(Position.kind, Position.id == record.position_id)
    group = _of(Competency.group, Competency.id == record.competency_id)
    return _RequiredLevels(
        database,
        record=record,
        context="competencies",
        columns=[
            SqlColumn(listed["position"], (record.position_id,), reference=_POST),
            SqlColumn(listed["position_kind"], (kind,), lambda code: kinds.label(code) or None),
            SqlColumn(listed["competency"], (record.competency_id,), reference=_COMPETENCY),
            SqlColumn(listed["group"], (group,), lambda code: groups.label(code) or None),
            SqlColumn(listed["level"], (record.level,)),
            SqlColumn(listed["legal_basis"], (record.legal_basis,)),
        ],
        filters=[
            ReferenceFilter(
                ListFilter("position", noop("competencies", "Post")), record.position_id, _POST
            ),
            ReferenceFilter(
                ListFilter("competency", noop("competencies", "Competency")),
                record.competency_id,
                _COMPETENCY,
            ),
            ChoiceFilter(ListFilter("level", noop("competencies", "Level")), record.level),
        ],
        default_sort=(SortKey("position"), SortKey("competency")),
    )


def _of(column: object, condition: object) -> object:
    """A column of the record that a required level refers to."""
    return (
        select(column)  # type: ignore[call-overload]
        .where(condition)
        .correlate(RequiredLevel.__table__)
        .scalar_subquery()
    )


class StandardList:
    """The posts with what they require of every competency: a list like that of posts, with more
    columns. It shows what holds, set for the post itself or by default."""

    context = "competencies"

    def __init__(self, database: Database, day: dt.date | None = None) -> None:
        self._database = database
        self._day = day or dt.date.today()
        self._posts = employees.positions(database)
        self.kind = self._posts.kind
        self.filters = self._posts.filters
        with database.read() as session:
            self._competencies = competencies(session, self._day)
        self._own = [column.name for column in self._posts.columns if column.name in _OF_POSTS]
        known = {column.name: column for column in STANDARDS.columns}
        self.columns = tuple(
            ListColumn(column.name, column.label, column.heading, column.kind, column.width)
            for column in (
                *(known[_OF_POSTS[name]] for name in self._own),
                *competency_columns(self._competencies),
            )
        )

    def total(self) -> int:
        """How many posts there are in all."""
        return self._posts.total()

    def ids(self, query: ListQuery) -> array[int]:
        """All posts that the query leaves, in its order."""
        return self._posts.ids(_of_posts(query))

    def first_ids(self, query: ListQuery, limit: int) -> array[int]:
        """The first of them."""
        return self._posts.first_ids(_of_posts(query), limit)

    def filter_values(self, name: str, query: ListQuery) -> list[FilterValue]:
        """The values of a filter with counts under the rest of the query."""
        return self._posts.filter_values(name, _of_posts(query))

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Value, ...]]:
        """The words of these posts and their levels; 0: not required, None: not determined."""
        named = self._posts.rows(ids)
        places = [
            place for place, column in enumerate(self._posts.columns) if column.name in self._own
        ]
        with self._database.read() as session:
            found = standards_of(session, self._day, ids)
        return {
            post.id: (
                *(named[post.id][place] for place in places),
                *(found.required(post, competency).level for competency in self._competencies),
            )
            for post in found.posts
            if post.id in named
        }


#: The columns of the list of posts that stand before the competencies, and what they are called.
_OF_POSTS = {
    "name": "position",
    "kind": "position_kind",
    "level": "position_level",
    "people": "people",
}


def _of_posts(query: ListQuery) -> ListQuery:
    """The query as the list of posts knows it; competencies do not sort posts."""
    names = {ours: theirs for theirs, ours in _OF_POSTS.items()}
    sort = tuple(
        SortKey(names[key.column], key.descending) for key in query.sort if key.column in names
    )
    return ListQuery(query.search, query.filters, sort)


def standards_list(database: Database) -> StandardList:
    """The posts with their standards, a row for each."""
    return StandardList(database)


def standard_words(database: Database) -> Callable[[str, Value], str]:
    """How the values of an import read: posts and competencies by name."""
    describe = employees.words(database)
    with database.read() as session:
        names = {one.id: one.name for one in competencies(session)}

    def words(field: str, value: Value) -> str:
        return names.get(value, "") if field == "competency" else describe(field, value)

    return words
