"""Eight clerks at the same few records at once: nobody's work is lost and nobody waits for ever."""

from __future__ import annotations

import datetime as dt
import random
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop.core import translation
from asn_desktop.core.errors import ChangedMeanwhile, OfficeError, WorldError
from asn_desktop.database import connections
from asn_desktop.database.engine import Database
from asn_desktop.database.history import record_history
from asn_desktop.database.rights import Actor
from asn_desktop.employees import commands, queries
from tests import offices
from tests.servers import Server

pytestmark = pytest.mark.postgresql

CLERKS, EDITS, PEOPLE = 8, 200, 40
TODAY = dt.date(2026, 1, 5)


@pytest.fixture
def url(server: Server, tmp_path: Path) -> Iterator[str]:
    """A practice office on the server."""
    with ExitStack() as until_the_end:
        yield str(offices.practice(offices.Site(tmp_path, until_the_end, server)))


def _work(url: str, name: str, ids: list[int], start: threading.Barrier) -> tuple[int, list[str]]:
    """One clerk's day: read, add one to the count that stands in the note, save; where somebody
    was quicker, read again. How often that was, and every other sentence that was shown."""
    again, shown = 0, []
    with Database.open(url) as office:
        office.actor = Actor(name)
        start.wait()
        day = ids * (EDITS // len(ids))
        random.Random(name).shuffle(day)
        for record in day:
            while True:
                with office.read() as session:
                    found = queries.person(session, record)
                assert found is not None
                count = int(str(found["note"] or 0)) + 1
                try:
                    commands.save_employee(
                        office,
                        {"note": str(count)},
                        employee_id=record,
                        version=int(str(found["version"])),
                        today=TODAY,
                    )
                except ChangedMeanwhile:
                    again += 1
                except OfficeError as error:
                    shown.append(str(error))
                else:
                    break
    return again, shown


def test_eight_clerks_edit_at_once(url: str) -> None:
    """Every one of 1,600 edits counts, stands in the history under its clerk, and follows the one
    before; nobody sees anything but "changed meanwhile"."""
    with Database.open(url) as office:
        ids = [int(str(row["id"])) for row in offices.people(office)][:PEOPLE]
        for record in ids:
            commands.save_employee(office, {"note": "0"}, employee_id=record, today=TODAY)
    names = [f"Petugas {number}" for number in range(CLERKS)]
    start, began = threading.Barrier(CLERKS), time.process_time()
    with ThreadPoolExecutor(CLERKS) as clerks:
        days = list(clerks.map(lambda name: _work(url, name, ids, start), names))
    seconds = time.process_time() - began  # not those of a busy computer
    assert [sentence for _, shown in days for sentence in shown] == []
    each = CLERKS * EDITS // PEOPLE
    with Database.open(url) as office:
        who: Counter[str] = Counter()
        with office.read() as session:
            for record in ids:
                found = queries.person(session, record)
                assert found is not None
                assert found["note"] == str(each)
                told = [one for one in record_history(session, "employees", record) if one.after]
                steps = [one for one in told if "note" in (one.after or {})]
                values = sorted(
                    (int((one.before or {})["note"] or 0), int((one.after or {})["note"]))
                    for one in steps
                    if one.user in names
                )
                assert values == [(n, n + 1) for n in range(each)]
                who.update(one.user for one in steps if one.user in names)
        assert who == dict.fromkeys(names, EDITS)
        assert office.check() == []
    assert sum(again for again, _ in days) > 0, "they never met"
    assert seconds < 40


def test_a_stuck_writer_stops_nobody_for_ever(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits too long hears why, and nothing was changed; when the server takes the turn
    from the silent one, everybody goes on."""
    translation.set_language("en")
    impatient = connections._IN_THE_QUEUE.replace("'60s'", "'300ms'").replace("'120s'", "'2s'")
    monkeypatch.setattr(connections, "_IN_THE_QUEUE", impatient)
    with Database.open(url) as stuck, Database.open(url) as waiting:
        silent = stuck._engine.connect().execution_options(office_writing=True)
        silent.begin()
        silent.execute(sa.text("SELECT 1"))
        with pytest.raises(WorldError, match="Somebody else is still writing"):
            waiting.set_setting("paper", "F4")
        time.sleep(2.2)
        waiting.set_setting("paper", "A4")
        assert waiting.setting("paper") == "A4"
        silent.invalidate()
        silent.close()
        stuck.set_setting("paper", "F4")
        assert waiting.check() == []
