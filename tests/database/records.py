"""A small invented office for the tests of the kernel: places, posts and people."""

from __future__ import annotations

import datetime as dt
import enum
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.core.fields import FieldKind
from asn_desktop.core.listing import ListColumn, ListFilter, SortKey
from asn_desktop.core.values import fold_key
from asn_desktop.database.base import NAMING, Record
from asn_desktop.database.connections import WRITING
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import (
    ChoiceFilter,
    NamedRange,
    RangeFilter,
    ReferenceFilter,
    SqlColumn,
    SqlListSource,
)
from asn_desktop.database.migrations.helpers import search_index_sql
from asn_desktop.database.references import Reference
from asn_desktop.database.search import SearchSpec
from asn_desktop.database.tables import SearchIndex
from asn_desktop.database.unit_of_work import Operation

OWN = sa.MetaData(naming_convention=NAMING)

ADD = Operation("test.add", "tests", "Add {count} people", "test")
EDIT = Operation("test.edit", "tests", "Edit {name}", "test")
LOAD = Operation("test.import", "tests", "Import people", "test")


class Status(enum.StrEnum):
    """A coded value."""

    FULL = "full-time"
    PART = "part-time"


class TestRecord(Record):
    """Records of the tests stand apart from those of the program."""

    __abstract__ = True
    __test__ = False
    metadata = OWN


class Place(TestRecord):
    """A tree of places."""

    __tablename__ = "test_places"

    name: Mapped[str]
    short: Mapped[str | None]
    parent_id: Mapped[int | None] = mapped_column(sa.ForeignKey("test_places.id"), index=True)


class Post(TestRecord):
    """A flat small table."""

    __tablename__ = "test_posts"

    name: Mapped[str]
    rank: Mapped[int | None]


class Person(TestRecord):
    """A large table that refers to both."""

    __tablename__ = "test_people"
    __table_args__ = (
        sa.Index("ix_test_people_search", "name_key", "place_id", "post_id", "number"),
    )

    number: Mapped[str] = mapped_column(sa.String(18), unique=True)
    name: Mapped[str]
    name_key: Mapped[str]
    born: Mapped[dt.date | None] = mapped_column(index=True)
    status: Mapped[Status | None] = mapped_column(index=True)
    active: Mapped[bool | None]
    extra: Mapped[dict[str, Any] | None]
    picture: Mapped[bytes | None] = mapped_column(sa.LargeBinary)
    seen: Mapped[dt.datetime | None]
    place_id: Mapped[int | None] = mapped_column(sa.ForeignKey("test_places.id"), index=True)
    post_id: Mapped[int | None] = mapped_column(sa.ForeignKey("test_posts.id"), index=True)


def person(number: str, name: str, **values: Any) -> Person:
    """A person with the folded name filled."""
    return Person(number=number, name=name, name_key=fold_key(name), **values)


def make_tables(database: Database) -> None:
    """Give an office the tables of the tests, with their search index."""
    with (
        database._engine.connect().execution_options(**{WRITING: True}) as connection,
        connection.begin(),
    ):
        OWN.create_all(connection)
        if connection.dialect.name == "sqlite":
            for statement in search_index_sql("test_people", "test_search", "name_key"):
                connection.exec_driver_sql(statement)
            connection.execute(
                sa.insert(SearchIndex).values(
                    fts_table="test_search",
                    table_name="test_people",
                    column_name="name_key",
                )
            )


def make_office(location: Path | str, key: bytes | None = None) -> Database:
    """A new office with the tables of the tests."""
    database = Database.create(location, key=key)
    make_tables(database)
    return database


def break_seals(database: Database) -> None:
    """Take the triggers away that keep the change log as it is."""
    with database.write_quietly() as session:
        for name in ("operations_sealed", "operations_kept", "changes_sealed", "changes_kept"):
            table = name.partition("_")[0]
            where = "" if database.dialect.name == "sqlite" else f" ON {table}"
            session.execute(sa.text(f"DROP TRIGGER IF EXISTS {name}{where}"))


PLACE = Reference(Place.name, parent=Place.parent_id, also=(Place.short,))
POST = Reference(Post.name, order=Post.rank)


def without_titles(text: str) -> str:
    """Takes an invented academic title away."""
    return text.replace("S.Kom.", " ")


def people_source(database: Database) -> SqlListSource:
    """The list of people."""
    digits = FieldKind.DIGITS
    return SqlListSource(
        database,
        record=Person,
        context="tests",
        columns=(
            SqlColumn(ListColumn("number", "Number", "Nomor", digits), (Person.number,)),
            SqlColumn(ListColumn("name", "Name", "Nama"), (Person.name,), order=Person.name_key),
            SqlColumn(ListColumn("born", "Born", "Lahir", FieldKind.DATE), (Person.born,)),
            SqlColumn(
                ListColumn("status", "Status", "Status"),
                (Person.status,),
                value=lambda status: None if status is None else status.value.upper(),
            ),
            SqlColumn(ListColumn("place", "Place", "Tempat"), (Person.place_id,), reference=PLACE),
            SqlColumn(ListColumn("post", "Post", "Jabatan"), (Person.post_id,), reference=POST),
            SqlColumn(
                ListColumn("line", "Line", "Baris"),
                (Person.name, Person.number),
                value=lambda name, number: f"{name} ({number})",
            ),
        ),
        filters=(
            ReferenceFilter(ListFilter("place", "Place"), Person.place_id, PLACE),
            ReferenceFilter(ListFilter("post", "Post"), Person.post_id, POST),
            ChoiceFilter(
                ListFilter("status", "Status"), Person.status, order=(Status.PART, Status.FULL)
            ),
            RangeFilter(
                ListFilter("age", "Age"),
                "tests",
                (
                    NamedRange("old", "Old", lambda: Person.born < dt.date(1970, 1, 1)),
                    NamedRange("young", "Young", lambda: Person.born >= dt.date(1970, 1, 1)),
                ),
            ),
        ),
        search=SearchSpec(
            "test_search",
            Person.name_key,
            references=((Person.place_id, PLACE), (Person.post_id, POST)),
            prefixes=(Person.number,),
            drop_words=without_titles,
        ),
        default_sort=(SortKey("name"),),
    )
