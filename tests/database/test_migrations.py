"""The steps make what the records say, one at a time, and an older office is copied first."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from asn_desktop.core import translation
from asn_desktop.core.errors import WorldError
from asn_desktop.database import migrations, tables
from asn_desktop.database.base import Base
from asn_desktop.database.connections import APPLICATION_ID, WRITING, file_engine
from asn_desktop.database.engine import Database
from asn_desktop.database.migrations import applied_version, runner
from asn_desktop.database.migrations.drift import drift
from asn_desktop.database.migrations.helpers import create_record_table
from tests.database.records import ADD, person


def _kernel() -> sa.MetaData:
    """The tables of the kernel alone: what features store is compared where they are tested."""
    metadata = sa.MetaData(naming_convention=Base.metadata.naming_convention)
    for each in vars(tables).values():
        if isinstance(each, type) and issubclass(each, Base) and each is not Base:
            table: Any = each.__table__
            table.to_metadata(metadata)
    return metadata


def test_the_steps_make_what_the_kernel_stores(tmp_path: Path) -> None:
    """Between an office made by the steps and the classes there is no difference."""
    with Database.create(tmp_path / "office.asn") as office, office.read() as session:
        found = drift(session.connection(), _kernel())
    assert [line for line in found if not line.startswith(("remove_table", "remove_index"))] == []


def test_drift_is_seen(tmp_path: Path) -> None:
    """A column nobody migrated and a table whose keys would be given again are named."""
    metadata = _kernel()
    metadata.tables["settings"].append_column(sa.Column("note", sa.String(10)))
    with Database.create(tmp_path / "office.asn") as office:
        columns = [sa.Column(name, sa.Integer) for name in ("uid", "version")]
        table = sa.Table("loose", metadata, sa.Column("id", sa.Integer, primary_key=True), *columns)
        with office._transaction() as connection:
            table.create(connection)
        with office.read() as session:
            found = drift(session.connection(), metadata)
    assert any("add_column" in line and "note" in line for line in found)
    assert any("loose gives keys again" in line for line in found)


def test_the_version_is_the_last_step() -> None:
    """The steps are numbered without a gap and each says its own number."""
    modules = migrations.step_modules()
    assert list(modules) == list(range(1, migrations.SCHEMA_VERSION + 1))
    assert [import_module(name).NUMBER for name in modules.values()] == list(modules)


def _older_office(path: Path) -> None:
    """An office that went through the first step only."""
    made = file_engine(path, None)
    with made.connect().execution_options(**{WRITING: True}) as connection:
        driver: Any = connection.connection.dbapi_connection
        driver.execute(f"PRAGMA application_id={APPLICATION_ID}")
        with pytest.MonkeyPatch.context() as patch:
            first = {1: migrations.step_modules()[1]}
            patch.setattr(migrations, "step_modules", lambda: first)
            runner.migrate(connection)
    made.dispose()


def test_an_older_office_is_copied_and_renewed(tmp_path: Path) -> None:
    """It opens in today's format; the backup beside it has the old one."""
    path = tmp_path / "office.asn"
    _older_office(path)
    with Database.open(path) as office:
        assert office.info()["schema_version"] == migrations.SCHEMA_VERSION
        assert office.check() == []
    (copy,) = (tmp_path / "office.cadangan").iterdir()
    assert copy.name.endswith(".format-lama.asn")
    old = file_engine(copy, None)
    with old.connect() as connection:
        assert applied_version(connection) == 1
    old.dispose()


def test_a_failing_step_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A step that fails leaves the office in the format before it, and it can be tried again."""
    path = tmp_path / "office.asn"
    _older_office(path)
    second = import_module(migrations.step_modules()[2])
    whole = second.upgrade

    def fail(op: Any, connection: Any) -> None:
        whole(op, connection)
        raise OSError(28, "No space left on device")

    translation.set_language("en")
    with monkeypatch.context() as patch:
        patch.setattr(second, "upgrade", fail)
        with pytest.raises(WorldError, match="no room"):
            Database.open(path)
    with Database.open(path) as office:
        assert office.info()["schema_version"] == migrations.SCHEMA_VERSION


def test_a_step_that_breaks_a_reference_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """References are checked after every step, although they rest while it runs."""
    path = tmp_path / "office.asn"
    _older_office(path)
    second = import_module(migrations.step_modules()[2])

    def tear(op: Any, connection: Any) -> None:
        connection.exec_driver_sql(
            "INSERT INTO changes (operation_id, kind, record_id, action) VALUES (77, 'x', 1, 'add')"
        )

    monkeypatch.setattr(second, "upgrade", tear)
    with pytest.raises(RuntimeError, match="broken reference"):
        Database.open(path)


def test_tables_of_steps_never_give_a_key_again(tmp_path: Path) -> None:
    """A table made by the helper has the three columns of a record and grows its keys only."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    with Database.create(tmp_path / "office.asn") as office:
        with office._transaction() as connection:
            op = Operations(MigrationContext.configure(connection))
            create_record_table(op, "things", sa.Column("name", sa.String(10), nullable=False))
            add = "INSERT INTO things (uid, version, name) VALUES (?, 1, 'x')"
            connection.exec_driver_sql(add, ("a",))
            connection.exec_driver_sql("DELETE FROM things")
            connection.exec_driver_sql(add, ("b",))
            assert connection.exec_driver_sql("SELECT id FROM things").scalar_one() == 2
        with office.write(ADD, count=0) as work:
            assert work.operation_id == 1
            assert person("1", "Siti").uid is None
