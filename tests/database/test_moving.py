"""A whole office goes from a file to a server and back, and nothing of it is lost or different."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from asn_desktop.accounts.records import AccountRow
from asn_desktop.competencies.records import CompetencyMapping
from asn_desktop.core import translation
from asn_desktop.core.errors import Cancelled, PersonError, WorldError
from asn_desktop.core.imports import ImportPlan
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.progress import CancelAfter
from asn_desktop.database import moving
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.database.imports import register_import, remember_layout
from asn_desktop.database.moving import move_office
from asn_desktop.database.rights import Actor
from asn_desktop.database.tables import FormDraft, OperationRow
from asn_desktop.database.types import now
from asn_desktop.database.unit_of_work import Operation
from asn_desktop.database.views import save_view
from asn_desktop.employees.records import Employee, Unit
from asn_desktop.office.records import OfficeProfile
from tests import offices
from tests.database.test_imports import PLAN, SOURCE
from tests.servers import Server

pytestmark = pytest.mark.postgresql

EDIT = Operation("test.moving", "tests", "Edit", "test")
KEY = bytes(range(32))
MANY = [1e5, None, "é\u2028", {"b": 1, "a": 2}]


@pytest.fixture(autouse=True)
def english() -> None:
    """The sentences are compared in their source language."""
    translation.set_language("en")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A practice office in which everything that can be stored is stored: a picture, JSON with
    large and small numbers, drafts, views, imports, an undone operation, a tree that was turned
    over, and keys that were given and are free again."""
    path = offices.practice(tmp_path, 40)
    with Database.open(path) as database:
        database.actor = Actor("Rina")
        with database.write(
            EDIT, share=0.25, many=[1e5, None, "é\u2028", {"b": 1, "a": 2}]
        ) as work:
            work.session.get_one(OfficeProfile, 1).logo = b"\x00\x01\xff"
            first, second = Unit(name="A", name_key="a"), Unit(name="B", name_key="b")
            work.session.add_all([first, second])
            work.session.flush()
            first.parent_id = second.id
            register_import(work, SOURCE, PLAN)
        undo(database, work.operation_id)
        with database.write(EDIT) as gone:
            last = Unit(name="C", name_key="c")
            gone.session.add(last)
        with database.write(EDIT) as gone:
            gone.session.delete(gone.session.get_one(Unit, last.id))
        with database.write(EDIT) as plain:
            plain.keep = True
        with database.write(EDIT) as carried:
            columns = ("source_id", "target_id", "levels", "carried_on")
            insert_rows(
                carried, CompetencyMapping, columns, [(1, 2, {"2": 3}, dt.date(2026, 1, 1))]
            )
        save_view(database, "people", "Guru", {"filters": {"a": ["x"]}, "widths": {"b": 1.5}})
        remember_layout(database, "employees", "hash", "Dinas", {"A": "nip"})
        database.set_setting("nothing", None)
        with database.write_quietly() as session:
            draft = FormDraft(account="rina", screen="people", record_id=3, record_version=1)
            draft.title, draft.content, draft.at = "Siti", {"name": "Siti"}, now()
            session.add(draft)
    assert isinstance(PLAN, ImportPlan)
    return path


def _rows(database: Database, record: Any) -> list[tuple[Any, ...]]:
    with database.read() as session:
        query = sa.select(record.__table__).order_by(record.__table__.c.id)
        return [tuple(row) for row in session.execute(query)]


def test_there_and_back_it_is_the_same_office(server: Server, office: Path, tmp_path: Path) -> None:
    """Every table is equal on both sides, with its history; the check of both places is clean,
    search finds, undo goes on where it stopped, and no key is given twice."""
    url, back = server.url(server.new()), tmp_path / "back.asn"
    with Database.open(office) as database:
        there = move_office(database, url)
        before = {record: _rows(database, record) for record in (Employee, Unit, OperationRow)}
    assert {"operations", "changes", "imports", "form_drafts", "saved_views", "settings"} <= {
        table.name for table in there
    }
    # every other table has something to carry
    empty = {table.name for table in there if not table.rows}
    assert empty <= {"accounts", "reference_tables", "audiences", "policy_attachments"}, empty
    with Database.open(url) as database:
        assert database.is_practice
        assert database.check() == []
        assert {record: _rows(database, record) for record in before} == before
        assert move_office(database, back, key=KEY) == there
    with Database.open(back, key=KEY) as database:
        assert database.check() == []
        assert {record: _rows(database, record) for record in before} == before
    for place, key in ((url, None), (back, KEY)):
        with Database.open(place, key=key) as database:
            database.actor = Actor("Dewi")
            name = str(before[Employee][0][4]).split()[0]
            found = offices.people(database, ListQuery(search=name))
            assert before[Employee][0][0] in {row["id"] for row in found}
            newest = before[OperationRow][-1][0]
            with database.write(EDIT) as work:
                new = Unit(name="D", name_key="d")
                work.session.add(new)
            assert work.operation_id > newest
            assert new.id > max(row[0] for row in before[Unit]) + 1, "C had this key once"
            assert undo(database, work.operation_id).reversed == 1
            assert database.check() == []


def test_nothing_is_left_of_a_move_that_was_stopped(
    server: Server, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A cancel or a difference leaves no half office and no tables; it can be done again."""
    url, back = server.url(server.new()), tmp_path / "back.asn"
    with Database.open(office) as database:
        for target in (url, back):
            with pytest.raises(Cancelled):
                move_office(database, target, progress=CancelAfter(1))
            with monkeypatch.context() as patch:
                patch.setattr(moving, "_canonical", lambda row: f"{id(row)}\n")
                with pytest.raises(WorldError, match="differs"):
                    move_office(database, target)
        assert [each.name for each in tmp_path.iterdir() if "back" in each.name] == []
        with server.connect(str(sa.make_url(url).database)) as connection:
            count = "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"
            assert connection.execute(count).fetchone() == (0,)
        move_office(database, url)
        move_office(database, back)
        for target in (url, back):
            with pytest.raises(PersonError, match="already"):
                move_office(database, target)


def test_nobody_is_locked_out(server: Server, tmp_path: Path) -> None:
    """An office with accounts goes to a server only with an administrator whom both places know."""
    name = server.new()
    with server.connect() as connection:
        connection.execute(f"CREATE ROLE rina_{name} LOGIN CREATEROLE PASSWORD 'x'")
        connection.execute(f"ALTER DATABASE {name} OWNER TO rina_{name}")
    with Database.create(tmp_path / "office.asn", key=KEY) as database:
        with database.write(EDIT) as work:
            columns = {"role": "administrator", "active": True, "must_change": False}
            work.session.add(AccountRow(login=f"rina_{name}", name="Rina", units=None, **columns))
        with pytest.raises(PersonError, match=f"Enter the server as one of: rina_{name}"):
            move_office(database, server.url(name))
        move_office(database, server.url(name, f"rina_{name}"), password="x")
    server.drop(name)


def test_moments_and_numbers_have_one_form() -> None:
    """However a place writes it, the same value is digested the same way."""
    moment = dt.datetime(2026, 11, 28, 13, 0)
    same = [{"b": 1e5, "a": [1.0, None]}, moment, b"\x01", True, 7]
    other = [{"a": [1, None], "b": 100000}, moment.replace(microsecond=0), b"\x01", True, 7]
    assert moving._canonical(same) == moving._canonical(other)
    assert moving._canonical([1]) != moving._canonical([True])
    with pytest.raises(TypeError):
        moving._canonical([object()])
