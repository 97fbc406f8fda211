"""The list of the index (IP ASN): people found and filtered by the database, points beside them."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction

from asn_desktop.competencies.queries.index import (
    PersonIndex,
    chosen_set,
    counted,
    measure,
)
from asn_desktop.competencies.rules.index import Dimension, Parameters, parameters
from asn_desktop.competencies.sheets.index import IP_ASN
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.listing import FilterValue, ListColumn, ListFilter, ListQuery, SortKey
from asn_desktop.core.translation import noop, translate
from asn_desktop.core.values import fold_key
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import (
    ChoiceFilter,
    NamedRange,
    RangeFilter,
    ReferenceFilter,
    SqlColumn,
    SqlListSource,
)
from asn_desktop.database.search import SearchSpec
from asn_desktop.database.sql import value_set
from asn_desktop.employees.queries.lists.columns import POST, UNIT, of_layout
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules import drop_titles, full_name
from asn_desktop.employees.rules import reference as employee_reference

CONTEXT = "competencies"
#: Records from which the index follows.
FOLLOWS = (
    "employees",
    "units",
    "positions",
    "training_records",
    "performance_ratings",
    "discipline_records",
    "competency_settings",
    "reference_tables",
)
#: Columns that the database does not know.
_POINTS = (*Dimension, "total")
_UNKNOWN = "unknown"


class MeasuredOffice:
    """The index of everybody who is counted, measured again after something it follows from was
    changed. Without a ``code`` it is the set that the office works with, without an ``asked_day``
    today; both may be chosen anew."""

    def __init__(
        self, database: Database, code: str | None = None, day: dt.date | None = None
    ) -> None:
        self._database = database
        self.code, self.asked_day = code, day
        self._kept: tuple[object, Parameters, dict[int, PersonIndex]] | None = None

    def _read(self) -> tuple[object, Parameters, dict[int, PersonIndex]]:
        day = self.day
        state = (self.code, day, *map(self._database.generation, FOLLOWS))
        kept = self._kept
        if kept is None or kept[0] != state:
            with self._database.read() as session:
                chosen = chosen_set(session) if self.code is None else parameters(self.code)
                found = {each.employee_id: each for each in measure(session, chosen, day)}
            kept = self._kept = (state, chosen, found)
        return kept

    @property
    def day(self) -> dt.date:
        """The day on which it is measured."""
        return self.asked_day or dt.date.today()

    @property
    def parameters(self) -> Parameters:
        """The parameter set by which it is measured."""
        return self._read()[1]

    @property
    def people(self) -> dict[int, PersonIndex]:
        """Everybody who is counted, by the person's id."""
        return self._read()[2]


class IndexList:
    """The list of the index. It has the ids of people."""

    kind = "employees"
    context = CONTEXT

    def __init__(
        self, database: Database, code: str | None = None, day: dt.date | None = None
    ) -> None:
        self.office = MeasuredOffice(database, code, day)
        self._database = database
        self._base: tuple[Parameters, SqlListSource] | None = None
        self._numbers: dict[int, int] = {}
        listed = of_layout(IP_ASN, shown=("name", "total", *Dimension))
        self.columns: tuple[ListColumn, ...] = (
            listed["name"],
            listed["total"],
            ListColumn("category", noop("competencies", "Category"), "KATEGORI", width=14),
            *(listed[each] for each in Dimension),
            ListColumn("unit", noop("competencies", "Work unit"), "UNIT KERJA", width=30),
            listed["nip"],
            ListColumn("position", noop("competencies", "Post"), "JABATAN", width=30, shown=False),
            replace(listed["number"], sortable=False),
        )
        self.filters: tuple[ListFilter, ...] = self._people().filters

    def _people(self) -> SqlListSource:
        """Those who are counted, as the database lists them."""
        chosen = self.office.parameters
        if self._base is None or self._base[0] is not chosen:
            self._base = (chosen, _counted_people(self._database, self.office))
        return self._base[1]

    def total(self) -> int:
        """How many people are counted."""
        return self._people().total()

    def ids(self, query: ListQuery) -> array[int]:
        """All ids that the query leaves, in its order."""
        found = self._ordered(query)
        self._numbers = {key: number for number, key in enumerate(found, 1)}
        return found

    def first_ids(self, query: ListQuery, limit: int) -> array[int]:
        """The first ``limit`` of :meth:`ids`."""
        if any(_by_points(key) for key in query.sort):
            return self._ordered(query)[:limit]
        return self._people().first_ids(query, limit)

    def _ordered(self, query: ListQuery) -> array[int]:
        source = self._people()
        if not any(_by_points(key) for key in query.sort):
            return source.ids(query)
        found = list(source.ids(replace(query, sort=())))
        for key in reversed(query.sort):
            found = self._sorted(found, key, source, query)
        return array("q", found)

    def _sorted(
        self, ids: list[int], key: SortKey, source: SqlListSource, query: ListQuery
    ) -> list[int]:
        """The ids in the order of one column; what is not known comes last."""
        if not _by_points(key):
            in_order = source.ids(replace(query, sort=(key,)))
            places = {record: place for place, record in enumerate(in_order)}
            return sorted(ids, key=lambda record: places.get(record, len(places)))
        values = {record: self._value(record, key.column) for record in ids}
        known = [record for record in ids if values[record] is not None]
        known.sort(key=lambda record: values[record] or 0, reverse=key.descending)
        return known + [record for record in ids if values[record] is None]

    def _value(self, record: int, column: str) -> float | int | None:
        person = self.office.people.get(record)
        name = "total" if column == "category" else column
        return None if person is None else plain(getattr(person.points, name))

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Value, ...]]:
        """The values of these people, in the order of ``columns``."""
        people, unknown = self.office.people, translate("competencies", "not yet computable")
        found: dict[int, tuple[Value, ...]] = {}
        listed = self._people().rows(ids)
        for number, record in enumerate(ids, 1):
            if record not in listed or record not in people:
                continue
            name, nip, unit, post = listed[record]
            of = people[record].points
            found[record] = (
                name,
                plain(of.total),
                of.category or unknown,
                *map(plain, of.parts),
                unit,
                nip,
                post,
                self._numbers.get(record, number),
            )
        return found

    def filter_values(self, name: str, query: ListQuery) -> list[FilterValue]:
        """The values of one filter with counts under the rest of the query."""
        plain = tuple(key for key in query.sort if not _by_points(key))
        return self._people().filter_values(name, replace(query, sort=plain))


def plain(value: Fraction | None) -> float | int | None:
    """Points as figures are written and sorted: 15, 22.5."""
    if value is None:
        return None
    return int(value) if value.denominator == 1 else float(value)


def ip_asn(database: Database) -> IndexList:
    """The list of the index as the office measures it today."""
    return IndexList(database)


def _by_points(key: SortKey) -> bool:
    return key.column in (*_POINTS, "category")


def _counted_people(database: Database, office: MeasuredOffice) -> SqlListSource:
    data, chosen = employee_reference(), office.parameters
    return SqlListSource(
        database,
        record=Employee,
        context=CONTEXT,
        columns=[
            SqlColumn(
                ListColumn("name", noop("competencies", "Name"), "NAMA"),
                (Employee.title_front, Employee.name, Employee.title_back),
                value=full_name,
                order=Employee.name_key,
            ),
            SqlColumn(
                ListColumn("nip", noop("competencies", "NIP"), "NIP", FieldKind.DIGITS),
                (Employee.nip,),
            ),
            SqlColumn(
                ListColumn("unit", noop("competencies", "Work unit"), "UNIT KERJA"),
                (Employee.unit_id,),
                reference=UNIT,
            ),
            SqlColumn(
                ListColumn("position", noop("competencies", "Post"), "JABATAN"),
                (Employee.position_id,),
                reference=POST,
            ),
        ],
        filters=[
            ReferenceFilter(
                ListFilter("unit", noop("competencies", "Work unit")), Employee.unit_id, UNIT
            ),
            RangeFilter(
                ListFilter("category", noop("competencies", "Category")),
                CONTEXT,
                _categories(database, office),
            ),
            ChoiceFilter(
                ListFilter("employee_type", noop("competencies", "Kind of employee")),
                Employee.employee_type,
                data.employee_types.label,
                tuple(data.employee_types.codes),
            ),
        ],
        search=SearchSpec(
            "employees_search",
            Employee.name_key,
            references=((Employee.position_id, POST), (Employee.unit_id, UNIT)),
            prefixes=(Employee.nip,),
            drop_words=lambda typed: " ".join(drop_titles(fold_key(typed).split())),
        ),
        default_sort=(SortKey("name"),),
        scope=ReferenceFilter(ListFilter("unit", ""), Employee.unit_id, UNIT),
        only=counted(chosen),
    )


def _categories(database: Database, office: MeasuredOffice) -> tuple[NamedRange, ...]:
    """The categories of the set as ranges; their people are known to the program only."""
    chosen, column = office.parameters, Employee.__table__.c.id

    def inside(label: str) -> Callable[[], object]:
        def condition() -> object:
            people = office.people.values()
            ids = [person.employee_id for person in people if person.points.category == label]
            return column.in_(value_set(database.dialect, ids, column))

        return condition

    named = [(band.label, band.label) for band in chosen.bands]
    named.append((_UNKNOWN, noop("competencies", "not yet computable")))
    return tuple(
        NamedRange(name, label, inside("" if name == _UNKNOWN else label))  # type: ignore[arg-type]
        for name, label in named
    )
