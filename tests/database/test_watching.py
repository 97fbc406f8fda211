"""What others do on the same server is told within seconds, and a lost server does no harm."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from asn_desktop.core import translation
from asn_desktop.core.errors import WorldError
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.results import Changed
from asn_desktop.database import watching
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.database.watching import Watcher
from tests.database.records import (
    ADD,
    EDIT,
    LOAD,
    Person,
    Place,
    make_office,
    people_source,
    person,
)
from tests.offices import Site
from tests.servers import Server, running

pytestmark = pytest.mark.postgresql


@pytest.fixture
def two(server: Server) -> Iterator[tuple[Database, Database]]:
    """The same office, opened by Rina and by Dewi."""
    with (
        server.office("kernel", make_office) as url,
        Database.open(url) as rina,
        Database.open(url) as dewi,
    ):
        rina.actor, dewi.actor = Actor("Rina", "rina"), Actor("Dewi", "dewi")
        yield rina, dewi


def _until(true: Callable[[], object], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.02)


def test_what_others_do_is_told_and_own_work_is_told_once(
    two: tuple[Database, Database],
) -> None:
    """Rina hears Dewi's operations with their records and her name, in order; her own ones once."""
    rina, dewi = two
    heard: list[Changed] = []
    rina.subscribe(heard.append)
    watcher = Watcher(rina, every=0.05)
    watcher.start()
    try:
        with dewi.write(ADD, count=1) as work:
            siti = person("1", "Siti")
            work.session.add(siti)
        _until(lambda: heard)
        with rina.write(EDIT, name="") as mine:
            mine.session.get_one(Person, siti.id).name = "Siti Aminah"
        with dewi.write(EDIT, name="") as work:
            work.session.get_one(Person, siti.id).name = "Siti A."
        _until(lambda: len(heard) == 3)
        time.sleep(0.2)
    finally:
        watcher.stop()
    assert [(one.by, dict(one.ids)["test_people"].tolist()) for one in heard] == [
        ("Dewi", [siti.id]),
        (None, [siti.id]),
        ("Dewi", [siti.id]),
    ]
    assert rina.generation("test_people") == 3
    with dewi.write(ADD, count=1) as work:
        work.session.add(person("2", "Budi"))
    time.sleep(0.2)
    assert len(heard) == 3, "nobody looks after the end"


def test_large_and_many_operations_are_told_as_all(
    two: tuple[Database, Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    """After an import or a long sleep the whole kind counts as changed, in one piece of news."""
    rina, dewi = two
    heard: list[Changed] = []
    rina.subscribe(heard.append)
    watcher = Watcher(rina)
    with rina.read() as session:
        assert watcher.look() == 0, session
    monkeypatch.setattr(watching, "FEW", 10)
    with dewi.write(LOAD) as work:
        rows = [(f"{i}", "Nama", "nama") for i in range(11)]
        ids = insert_rows(work, Person, ["number", "name", "name_key"], rows)
    assert watcher.look() == 1
    assert {kind: list(each) for kind, each in heard[0].ids.items()} == {"test_people": []}
    monkeypatch.setattr(watching, "MANY", 2)
    for i in ids[:3]:
        with dewi.write(EDIT, name="") as work:
            work.session.get_one(Person, i).name = "Lain"
    assert watcher.look() == 3
    assert [len(each) for each in heard[1].ids.values()] == [0]
    assert len(heard) == 2


def test_lists_read_again_what_others_renamed(two: tuple[Database, Database]) -> None:
    """Texts of references are kept in memory while somebody watches, and only while they hold."""
    rina, dewi = two
    with dewi.write(ADD, count=1) as work:
        place = Place(name="Dinas Lama")
        work.session.add(place)
        work.session.flush()
        work.session.add(person("1", "Siti", place_id=place.id))
    watcher = Watcher(rina, every=0.05)
    watcher.start()
    try:
        people = people_source(rina)
        assert len(people.ids(ListQuery("lama"))) == 1
        with dewi.write(EDIT, name="") as work:
            work.session.get_one(Place, place.id).name = "Dinas Baru"
        _until(lambda: len(people.ids(ListQuery("baru"))) == 1)
        assert len(people.ids(ListQuery("lama"))) == 0
    finally:
        watcher.stop()


def test_a_server_that_goes_and_comes_back() -> None:
    """It is said once that it is gone and once that it is back; what was done meanwhile by others
    is told then, and the next operation works."""
    translation.set_language("en")
    with running() as server:
        if server is None:
            pytest.skip("the programs of a PostgreSQL server are not installed")
        url = server.url(server.new())
        make_office(url).close()
        said: list[tuple[str, bool]] = []
        heard: list[Changed] = []
        with Database.open(url) as office:
            office.subscribe(heard.append)
            watcher = Watcher(office, lambda sentence, bad: said.append((sentence, bad)), every=0.1)
            watcher.start()
            try:
                with (
                    pytest.raises(WorldError, match="cannot be reached"),
                    office.write(ADD, count=1) as work,
                ):
                    work.session.add(person("1", "Siti"))
                    server.stop()
                _until(lambda: said)
                time.sleep(0.5)
                assert [bad for _, bad in said] == [True]
                assert "cannot be reached" in said[0][0]
                server.start()
                _until(lambda: len(said) == 2)
                assert said[1] == ("The server answers again.", False)
                with office.write(ADD, count=1) as work:
                    work.session.add(person("1", "Siti"))
                assert office.check() == []
                with Database.open(url) as other, other.write(ADD, count=1) as work:
                    work.session.add(person("2", "Budi"))
                _until(lambda: len(heard) == 2)
            finally:
                watcher.stop()


def test_a_file_needs_no_watching(site: Site) -> None:
    """Only one program has it open: no thread is started."""
    before = threading.active_count()
    with Database.open(site.office("kernel", make_office)) as office:
        watcher = Watcher(office)
        watcher.start()
        expected = before if site.server is None else before + 1
        assert threading.active_count() == expected
        watcher.stop()
    assert threading.active_count() == before
