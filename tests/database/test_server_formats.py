"""Offices on a server in every format: renewed once, by one, and never behind a program's back."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import sqlalchemy as sa

from asn_desktop.core import translation
from asn_desktop.core.errors import WorldError
from asn_desktop.database import migrations, server_roles
from asn_desktop.database.connections import WRITING, server_engine
from asn_desktop.database.engine import Database
from asn_desktop.database.migrations import SCHEMA_VERSION, migrate
from asn_desktop.database.migrations.drift import drift
from tests.database.test_drift import _own_tables

pytestmark = pytest.mark.postgresql


@pytest.fixture(autouse=True)
def english() -> None:
    """The sentences are compared in their source language."""
    translation.set_language("en")


def _older(url: str, number: int) -> None:
    """An office of this format with something in it."""
    engine = server_engine(url)
    with engine.connect().execution_options(**{WRITING: True}) as connection:
        migrate(connection, until=number)
        with connection.begin():
            run = connection.exec_driver_sql
            run("INSERT INTO settings VALUES ('practice', 'false')")
            run("INSERT INTO saved_views (screen, name, definition) VALUES ('s', 'Guru', '{}')")
            if number >= 2:
                run("INSERT INTO units (uid, version, name, name_key) VALUES ('u', 1, 'D', 'd')")
                run(
                    "INSERT INTO employees (uid, version, nip, name, name_key, unit_id,"
                    " data_problems) SELECT 'e', 1, '198001012005011001', 'Budi', 'budi', id, ''"
                    " FROM units"
                )
    engine.dispose()


@pytest.mark.parametrize("number", range(1, SCHEMA_VERSION))
def test_an_office_of_every_format_opens_on_a_server(server_url: str, number: int) -> None:
    """It is brought to today's format, keeps what it had, and is sound and as the records say."""
    _older(server_url, number)
    with Database.open(server_url) as office:
        info = office.info()
        assert info["schema_version"] == SCHEMA_VERSION
        assert info["counts"]["employees"] == (number >= 2)
        assert office.check() == []
        with office.read() as session:
            assert session.scalar(sa.text("SELECT name FROM saved_views")) == "Guru"
            assert drift(session.connection(), _own_tables()) == []


def test_two_programs_do_not_renew_at_once(server_url: str) -> None:
    """Whoever comes second finds it done: every step is done once."""
    _older(server_url, 1)
    start = threading.Barrier(4)

    def enter(_: int) -> list[str]:
        start.wait()
        with Database.open(server_url) as office:
            return office.check()

    with ThreadPoolExecutor(4) as programs:
        assert list(programs.map(enter, range(4))) == [[]] * 4
    with Database.open(server_url) as office, office.read() as session:
        steps = session.scalars(sa.text("SELECT number FROM schema_version ORDER BY 1")).all()
    assert steps == list(range(1, SCHEMA_VERSION + 1))


def test_a_newer_office_is_refused_in_words(server_url: str) -> None:
    """At opening, and at the next operation where it was renewed while it was open."""
    with Database.create(server_url, practice=True) as office:
        with office.write_quietly() as session:
            newer = "INSERT INTO schema_version VALUES (:number, now())"
            session.execute(sa.text(newer), {"number": SCHEMA_VERSION + 1})
        with pytest.raises(WorldError, match="newer version"):
            office.set_setting("paper", "F4")
    with pytest.raises(WorldError, match="newer version"):
        Database.open(server_url)


def test_a_failing_step_changes_nothing_on_a_server(
    server_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It leaves the office in the format before it, and can be tried again."""
    from importlib import import_module

    _older(server_url, 1)
    second = import_module(migrations.step_modules()[2])
    whole = second.upgrade

    def fail(op: Any, connection: Any) -> None:
        whole(op, connection)
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(second, "upgrade", fail)
        with pytest.raises(WorldError, match="no room"):
            Database.open(server_url)
    with Database.open(server_url) as office:
        assert office.check() == []


def test_texts_are_ordered_as_in_a_file(server_url: str) -> None:
    """Whatever the language of the server: by the codes of letters, so that both give one list."""
    with Database.create(server_url, practice=True) as office, office.read() as session:
        words = ["a b", "ab", "B", "a-c", "\u00e9", "z", "12:", "1234"]
        listed = sa.text("SELECT unnest(CAST(:words AS text[])) AS word ORDER BY word")
        there = session.scalars(listed, {"words": words}).all()
        assert there != sorted(words), "the server of the tests has an order of its own"
        collations = session.execute(
            sa.text(
                "SELECT DISTINCT collation_name FROM information_schema.columns"
                " WHERE table_schema = 'public' AND data_type LIKE 'character%'"
            )
        )
        assert collations.all() == [("C",)]


def test_a_renewed_office_keeps_its_rights(server_url: str) -> None:
    """Tables that a step brings are given to the groups, too."""
    with Database.create(server_url) as office, office.write_quietly() as session:
        connection = session.connection()
        readers = server_roles.group_name(connection, server_roles.READERS)
        connection.exec_driver_sql("CREATE TABLE later (id int, uid text, version int)")
        server_roles.grant_all(connection)
        may = sa.text("SELECT has_table_privilege(:who, 'later', :what)")
        assert session.scalar(may, {"who": readers, "what": "SELECT"})
        assert not session.scalar(may, {"who": readers, "what": "INSERT"})
