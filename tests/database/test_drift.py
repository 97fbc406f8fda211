"""What the migrations make is what the records of the program say."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop.accounts import records as accounts
from asn_desktop.circulars import records as circulars
from asn_desktop.competencies import records as competencies
from asn_desktop.database import base
from asn_desktop.database.connections import file_engine
from asn_desktop.database.engine import Database
from asn_desktop.database.migrations import SCHEMA_VERSION, applied_version
from asn_desktop.database.migrations.drift import drift
from asn_desktop.employees import records as employees
from asn_desktop.office import records as office
from asn_desktop.policies import records as policies

DATA = Path(__file__).parent.parent / "data" / "offices"


def _own_tables() -> sa.MetaData:
    """The tables of the program alone: other tests declare records of their own."""
    metadata = sa.MetaData(naming_convention=base.NAMING)
    for table in base.Base.metadata.tables.values():
        modules = {
            mapper.class_.__module__
            for mapper in base.Base.registry.mappers
            if mapper.local_table is table
        }
        if any(module.startswith("asn_desktop.") for module in modules):
            table.to_metadata(metadata)
    return metadata


def test_a_new_office_is_as_the_records_say(tmp_path: Path) -> None:
    """Every table, column, index and constraint of the records stands in a new office, and nothing
    else."""
    features = (accounts, office, employees, competencies, policies, circulars)
    assert all(module.Record.__subclasses__() for module in features)
    path = tmp_path / "office.asn"
    Database.create(path).close()
    with file_engine(path, None).connect() as connection:
        assert drift(connection, _own_tables()) == []


def test_the_indexes_that_lists_name_are_there(tmp_path: Path) -> None:
    """An index of the records has the same name in the office file: lists ask for it by name."""
    path = tmp_path / "office.asn"
    Database.create(path).close()
    inspector = sa.inspect(file_engine(path, None))
    for record in (employees.Employee, employees.Unit, employees.Position):
        table = record.__table__
        assert isinstance(table, sa.Table)
        stored = {index["name"] for index in inspector.get_indexes(table.name)}
        assert {index.name for index in table.indexes} <= stored


#: Stored offices by their format, and how many people there are in each. A new format leaves one
#: of the format before here; the first one came before there were people.
STORED = {1: 0, 2: 3, 3: 3, 4: 3, 5: 3}


@pytest.mark.parametrize("number", range(1, SCHEMA_VERSION))
def test_an_office_of_every_format_opens(tmp_path: Path, number: int) -> None:
    """Stored office files of every earlier format are brought to today's, keep their people, and
    are sound and as the records say."""
    path = tmp_path / f"office-format-{number}.asn"
    path.write_bytes((DATA / path.name).read_bytes())
    with file_engine(path, None).connect() as connection:
        assert applied_version(connection) == number
    with Database.open(path) as database:
        info = database.info()
        assert info["schema_version"] == SCHEMA_VERSION
        assert info["counts"]["employees"] == STORED[number]
        assert database.check() == []
    with file_engine(path, None).connect() as connection:
        assert drift(connection, _own_tables()) == []


@pytest.mark.postgresql
def test_a_server_makes_what_the_records_say(server_url: str) -> None:
    """The steps make there what the records say, too."""
    with Database.create(server_url, practice=True) as database, database.read() as session:
        assert drift(session.connection(), _own_tables()) == []
