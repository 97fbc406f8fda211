"""The same office on a server: nothing above the kernel may notice."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from asn_desktop.core import translation
from asn_desktop.core.errors import OfficeError, PersonError
from asn_desktop.core.imports import PlannedChange
from asn_desktop.database import migrations
from asn_desktop.database.base import Base
from asn_desktop.database.bulk import delete_rows, insert_rows, stored_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.history import record_history, undo
from asn_desktop.database.migrations.drift import drift
from tests.database.records import (
    ADD,
    EDIT,
    LOAD,
    Person,
    Place,
    Status,
    make_tables,
    person,
)

pytestmark = pytest.mark.postgresql


def test_an_office_on_a_server(server_url: str) -> None:
    """It is made once, opens again, keeps settings, and may be open for two."""
    with Database.create(server_url, practice=True) as office:
        assert office.info()["schema_version"] == migrations.SCHEMA_VERSION
        assert office.check() == []
        office.set_setting("paper", {"size": "F4"})
    with pytest.raises(PersonError):
        Database.create(server_url)
    with Database.open(server_url) as first, Database.open(server_url) as second:
        assert first.is_practice
        assert second.setting("paper") == {"size": "F4"}


def test_steps_and_records_agree_on_a_server(server_url: str) -> None:
    """The steps make there what the classes say, too."""
    with Database.create(server_url) as office, office.read() as session:
        found = drift(session.connection(), Base.metadata)
    assert [line for line in found if not line.startswith(("remove_table", "remove_index"))] == []


def test_history_and_undo_on_a_server(server_url: str) -> None:
    """Objects and bulk leave their history and are undone and redone as in a file."""
    moment = dt.datetime(2026, 11, 23, 8, 30, tzinfo=dt.UTC)
    with Database.create(server_url) as office:
        make_tables(office)
        with office.write(ADD, count=1) as work:
            place = Place(name="Dinas")
            work.session.add(place)
            work.session.flush()
            siti = person(
                "1",
                "Siti",
                place_id=place.id,
                active=True,
                extra={"a": [1]},
                picture=b"\x01\xff",
                seen=moment,
                status=Status.FULL,
            )
            work.session.add(siti)
        rows = [(f"n{i}", f"Nama {i}", f"nama {i}", dt.date(1980, 1, 1)) for i in range(7_000)]
        with office.write(LOAD) as load:
            ids = insert_rows(load, Person, ["number", "name", "name_key", "born"], rows)
        with office.write(EDIT, name="") as edit:
            update_rows(
                edit,
                Person,
                [
                    PlannedChange(0, i, {"born": dt.date(1980, 1, 1)}, {"born": None})
                    for i in ids[:50]
                ],
            )
        with office.write(EDIT, name="") as gone:
            delete_rows(gone, Person, [siti.id, *ids[:10]])
        with office.read() as session:
            entry = record_history(session, "test_people", siti.id)[0]
            assert entry.before is not None
            assert (entry.before["picture"], entry.before["seen"]) == (b"\x01\xff", moment)
            keys = ["n9", "n20", "n60"]
            found = stored_rows(session, Person, "number", ["born"], keys)
        assert found == {"n20": (ids[20], None), "n60": (ids[60], dt.date(1980, 1, 1))}
        back = undo(office, gone.operation_id)
        assert (back.reversed, back.kept) == (11, [])
        with office.read() as session:
            again = session.get_one(Person, siti.id)
            assert (again.extra, again.picture, again.status) == (
                {"a": [1]},
                b"\x01\xff",
                Status.FULL,
            )
        assert undo(office, edit.operation_id).reversed == 50
        taken = undo(office, load.operation_id)
        assert taken.reversed == 7_000
        assert undo(office, taken.changed.operation_id).reversed == 7_000
        with office.write(ADD, count=1) as work:
            new = person("2", "Budi")
            work.session.add(new)
        assert new.id > max(ids)
        assert office.check() == []


def test_faults_are_said_on_a_server(server_url: str) -> None:
    """A number given twice, a lost update and a server that is not there end in sentences."""
    translation.set_language("en")
    with Database.create(server_url) as office:
        make_tables(office)
        with office.write(ADD, count=1) as work:
            work.session.add(person("1", "Siti"))
        with pytest.raises(PersonError, match="already"), office.write(ADD) as work:
            work.session.add(person("1", "Budi"))
        with office.read() as session:
            stale = session.scalars(sa.select(Person)).one()
            session.expunge(stale)
        with office.write(EDIT, name="") as work:
            work.session.scalars(sa.select(Person)).one().name = "Dewi"
        with pytest.raises(PersonError, match="meanwhile"), office.write(EDIT, name="") as work:
            work.session.add(stale)
            stale.name = "Rina"
        with pytest.raises(OfficeError), office.read() as session:
            session.add(person("3", "Wati"))
            session.flush()
    with pytest.raises(OfficeError):
        Database.open("postgresql://office:secret@127.0.0.1:1/none")
