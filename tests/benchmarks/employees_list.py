"""The list of employees with 1,000,000 people: open, sort, jump, search, filter.

``python -m tests.benchmarks.employees_list [PEOPLE …]`` measures offices of 100,000 and 1,000,000
people in the real tables against the limits of seconds below. ``--folder`` keeps the offices for
the next time: filling the large one takes minutes.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import select

from asn_desktop import features
from asn_desktop.core import translation
from asn_desktop.core.listing import ListQuery, ListSource, SortKey
from asn_desktop.database.connections import file_connector
from asn_desktop.database.engine import Database
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.sample import fill

SIZES = (100_000, 1_000_000)
#: Seconds allowed.
OPEN, SORT, JUMP, KEYSTROKE = 1.5, 2.0, 0.050, 0.100
SEARCHES, JUMPS, ROUNDS = 200, 50, 3
#: Rows on the screen; figures shown of many.
SCREEN, SLOWEST = 60, 5

SYLLABLES = [
    first + rest
    for first in "bdghjklmnprstwy"
    for rest in ("a", "i", "u", "e", "o", "an", "in", "ar", "ur", "ah")
]


def make_office(path: Path, people: int) -> None:
    """A practice office of this size. Its invented names are few, so two thirds of the people get
    one more that is rare."""
    chance = random.Random(7)
    half = path.with_suffix(".half")
    half.unlink(missing_ok=True)
    with Database.create(half, practice=True) as database:
        fill(database, people)
    connection = file_connector(half, None)()
    connection.create_function("rare", 0, lambda: "".join(chance.choices(SYLLABLES, k=3)))
    trigger = "SELECT sql FROM sqlite_master WHERE name = 'employees_search_change'"
    (keeps_index,) = connection.execute(trigger).fetchone()
    for statement in (
        "BEGIN",
        "DROP TRIGGER employees_search_change",
        "UPDATE employees SET name = name || ' ' || rare() WHERE id % 3",
        "UPDATE employees SET name_key = lower(name) WHERE id % 3",
        "INSERT INTO employees_search (employees_search) VALUES ('rebuild')",
        keeps_index,
        "COMMIT",
    ):
        connection.execute(statement)
    connection.close()
    half.rename(path)


def _seconds(work: Callable[[], Any]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


class Report:
    """Prints each figure beside its limit and remembers what was missed."""

    def __init__(self) -> None:
        self.kept = True

    def say(self, what: str, seconds: float, limit: float | None = None) -> None:
        """One figure; without a limit it is only told."""
        line = f"  {what:44} {seconds * 1000:9.1f} ms"
        if limit is not None:
            line += f"   {seconds / limit:5.2f} of the limit"
            self.kept = self.kept and seconds <= limit
        print(line, flush=True)


def searches(database: Database) -> list[str]:
    """What clerks type: keystrokes of names, parts in any order, numbers, units, posts, titles."""
    chance = random.Random(11)
    with database.read() as session:
        last = session.scalar(select(Employee.id).order_by(Employee.id.desc()).limit(1)) or 1
        ids = [chance.randint(1, last) for _ in range(60)]
        people = list(session.scalars(select(Employee).where(Employee.id.in_(ids))))
        units = list(session.scalars(select(Unit.name)))
        posts = list(session.scalars(select(Position.name)))
    typed: list[str] = []
    for person in people[:30]:
        words = person.name.split()
        typed += [words[0], words[-1], words[-1][:3], f"{words[-1]} {words[0][:3]}"]
    for person in people[30:44]:
        typed += [person.nip, person.nip[:8], f"{person.nip[:8]} {person.nip[8:14]}"]
    typed += [person.nip[-4:] for person in people[44:48]]
    typed += [f"{person.name}, S.Sos., M.Si." for person in people[48:54]]
    for _ in range(10):
        unit, post, person = chance.choice(units), chance.choice(posts), chance.choice(people)
        typed += [unit, unit.split()[-1], f"{person.name.split()[0]} {unit.split()[0]}"]
        typed += [post.split()[0], f"{post.split()[-1]} {person.name.split()[-1]}"]
    typed += ["a", "si", "wa", "qq", "xyzzy", "siti xyzzy", "dr. sri", "19", "1980", "guru sd 01"]
    typed = list(dict.fromkeys(typed))
    chance.shuffle(typed)
    return typed[:SEARCHES]


def measure_order(source: ListSource, report: Report) -> None:
    """Sort by every column that can be, upwards and downwards, and jump."""
    took = {}
    for column in source.columns:
        if column.sortable:
            for down in (False, True):
                query = ListQuery(sort=(SortKey(column.name, down),))
                name = f"sort by {column.name}{', downwards' if down else ''}"
                took[name] = _seconds(partial(source.ids, query))
    report.say(f"{len(took)} sorts, median", statistics.median(took.values()))
    for name in sorted(took, key=lambda name: -took[name])[:SLOWEST]:
        report.say(f"  {name}", took[name], SORT)
    ids = source.ids(ListQuery())
    chance = random.Random(3)
    starts = [chance.randrange(max(len(ids) - SCREEN, 1)) for _ in range(JUMPS)]
    jumps = [_seconds(partial(source.rows, ids[at : at + SCREEN])) for at in starts]
    report.say(f"{JUMPS} jumps, median", statistics.median(jumps))
    report.say("  slowest", max(jumps), JUMP)


def measure_search(source: ListSource, typed: list[str], report: Report) -> None:
    """First rows while somebody types, in the default order and in others."""
    for sort in ((), (SortKey("unit"),), (SortKey("retirement_date", True),)):
        took = []
        for text in typed:
            query = ListQuery(search=text, sort=sort)
            took.append((_seconds(partial(source.first_ids, query, SCREEN)), text))
        seconds = sorted(each for each, _ in took)
        name = f"by {sort[0].column}" if sort else "default order"
        report.say(f"{len(typed)} searches, {name}: median", statistics.median(seconds))
        limit = None if sort else KEYSTROKE
        report.say("  95th percentile", seconds[int(len(seconds) * 0.95) - 1], limit)
        slow = sorted(took, reverse=True)[:SLOWEST]
        print("    slowest:", ", ".join(f"“{text}” {each * 1000:.0f} ms" for each, text in slow))


def measure_filters(source: ListSource, report: Report) -> None:
    """Counts of every filter, alone and beside a search and another filter."""
    beside = ListQuery(search="siti", filters={"employee_type": ("pns",)})
    for declared in source.filters:
        for query, words in ((ListQuery(), ""), (beside, " beside a search and a filter")):
            took = _seconds(partial(source.filter_values, declared.name, query))
            report.say(f"counts of {declared.name}{words}", took)


def _open(source: ListSource) -> None:
    source.rows(source.ids(ListQuery())[:SCREEN])


def measure(path: Path, people: int) -> bool:
    """Everything about one office; whether every limit was kept."""
    report = Report()
    print(f"{people} people")
    with Database.open(path) as database:
        source = features.record_kind("employees").source(database)
        report.say(
            "open: ids in default order and first rows", _seconds(partial(_open, source)), OPEN
        )
        again = [_seconds(partial(_open, source)) for _ in range(ROUNDS)]
        report.say("  once more", statistics.median(again), OPEN)
        report.say("total", _seconds(source.total))
        measure_order(source, report)
        typed = searches(database)
        measure_search(source, typed, report)
        measure_filters(source, report)
    return report.kept


def main() -> int:
    """Measure and print; 1 where a limit is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("people", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    translation.set_language("en")
    kept = True
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for people in options.people:
            path = folder / f"office-{people}.asn"
            if not path.exists():
                print(f"filling: {_seconds(partial(make_office, path, people)):.0f} s")
            kept = measure(path, people) and kept
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
