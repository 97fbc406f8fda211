"""A list of a million people: open, sort, jump, search. ``python -m tests.benchmarks.list_million``

The office is encrypted. Also measured: adding 100,000 rows with their history, against plain
``executemany`` into the same table.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from asn_desktop.core import translation
from asn_desktop.core.listing import ListQuery, SortKey
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.connections import WRITING
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import SqlListSource
from tests.database.records import ADD, Person, make_office, people_source

FIRST = [
    "siti",
    "budi",
    "muhammad",
    "ahmad",
    "sri",
    "nur",
    "dewi",
    "agus",
    "rahmawati",
    "andi",
    "putri",
    "eko",
    "wahyu",
    "rina",
    "yuni",
    "hendra",
    "fitri",
    "joko",
    "ratna",
    "maya",
    "zulkifli",
    "abdul",
    "dwi",
    "tri",
    "indah",
    "lestari",
    "wati",
    "kurniawan",
    "santoso",
    "hidayat",
]
SYLLABLES = [
    a + b
    for a in "bdghjklmnprstwy"
    for b in ("a", "i", "u", "e", "o", "an", "in", "ar", "ur", "ah")
]
PLACES, POSTS, ROWS = 3_000, 1_500, 100_000

#: Seconds allowed.
OPEN, SORT, JUMP, KEYSTROKE = 1.5, 2.0, 0.050, 0.100


def _fill(database: Database, count: int) -> None:
    """Invented people by set-based SQL; common and rare names, clustered birth dates."""
    rng = random.Random(7)
    part = "(SELECT s FROM syllables WHERE i = {0} / {1} % 150)"
    word = " || ".join(part.format("{0}", 150**n) for n in range(3))
    people = f"""
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}),
        r AS (SELECT i, abs(random()) a, abs(random()) b, abs(random()) c, abs(random()) d,
                     abs(random()) e FROM n),
        m AS (SELECT *, (SELECT s FROM firsts WHERE i = a % 30 * (a / 90 % 30) / 30) || ' ' ||
            {word.format("b")} || ' ' || CASE WHEN c % 10 < 6 THEN {word.format("(c / 10)")}
            ELSE (SELECT s FROM firsts WHERE i = c / 10 % 30) END AS nm FROM r)
        INSERT INTO test_people (uid, version, number, name, name_key, born, status, active,
                                 place_id, post_id, extra)
        SELECT lower(hex(randomblob(16))), 1,
            strftime('%Y%m%d', '1965-01-01', '+' || (d % 14600) || ' days') ||
            strftime('%Y%m', '1995-01-01', '+' || (e % 9000) || ' days') || (1 + e % 2) ||
            printf('%03d', i % 1000),
            upper(nm), nm, date('1965-01-01', '+' || (d % 14600) || ' days'),
            CASE d % 3 WHEN 0 THEN 'full-time' WHEN 1 THEN 'part-time' END, d % 2,
            1 + a / 7 % {PLACES}, 1 + a / 11 % {POSTS},
            json_object('kota', 'Tangerang Selatan', 'pendidikan', 'S-1/Sarjana',
                        'jurusan', 'Manajemen Pemerintahan', 'surel', nm || '@contoh.id',
                        'catatan', hex(randomblob(100)))
        FROM m WHERE 1 ON CONFLICT DO NOTHING"""
    with (
        database._engine.connect().execution_options(**{WRITING: True}) as connection,
        connection.begin(),
    ):
        run = connection.exec_driver_sql
        run("CREATE TEMP TABLE syllables (i INTEGER PRIMARY KEY, s TEXT)")
        run("CREATE TEMP TABLE firsts (i INTEGER PRIMARY KEY, s TEXT)")
        run("INSERT INTO syllables VALUES (?, ?)", list(enumerate(SYLLABLES)))
        run("INSERT INTO firsts VALUES (?, ?)", list(enumerate(FIRST)))
        trigger = "SELECT sql FROM sqlite_master WHERE name = 'test_search_add'"
        keeps_index = run(trigger).scalar_one()
        run("DROP TRIGGER test_search_add")
        for table, total, width in (("test_places", PLACES, 7), ("test_posts", POSTS, 11)):
            names = [
                (i, f"{i:032d}", f"Bagian {rng.choice(SYLLABLES)}{SYLLABLES[i * width % 150]} {i}")
                for i in range(1, total + 1)
            ]
            run(f"INSERT INTO {table} (id, uid, version, name) VALUES (?, ?, 1, ?)", names)
        run("UPDATE test_places SET parent_id = id / 10 WHERE id >= 10")
        run(people)
        run("INSERT INTO test_search(test_search) VALUES ('rebuild')")
        run(keeps_index)


def _searches(database: Database) -> list[str]:
    """Two hundred varied things a clerk types: keystrokes of names, parts, numbers, places."""
    rng = random.Random(11)
    with database.read() as session:
        ids = [rng.randrange(1, 900_000) for _ in range(60)]
        people = [session.get(Person, i) for i in ids]
    found = [each for each in people if each is not None]
    typed: list[str] = []
    for each in found[:40]:
        first, middle, last = each.name_key.split()[:3]
        typed += [first, middle[:3], f"{last} {first}", f"{first[:3]} {middle[:4]}"]
    for each in found[:12]:
        typed += [each.number[:8], each.number, each.number[-4:]]
    typed += [f"{rng.choice(FIRST)} {rng.choice(FIRST)}" for _ in range(20)]
    typed += [f"bagian {rng.choice(SYLLABLES)} {rng.choice(FIRST)[:4]}" for _ in range(20)]
    typed += ["a", "b", "si", "wa", "zz", "xq", "qqq", "siti qqq", "bagian 12", "S.Kom. budi"]
    rng.shuffle(typed)
    return typed[:200]


def _seconds(work: Callable[[], Any]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _say(what: str, seconds: float, limit: float) -> None:
    print(f"{what:44} {seconds * 1000:9.1f} ms   {seconds / limit:5.2f} of the limit")


def _lists(source: SqlListSource) -> None:
    ids = source.ids(ListQuery())
    rng = random.Random(3)
    for name in ("born", "number", "place", "post"):
        query = ListQuery(sort=(SortKey(name, descending=name == "number"),))
        _say(f"sort by {name}", _seconds(lambda q=query: source.ids(q)), SORT)  # type: ignore[misc]
    jumps = []
    for _ in range(50):
        at = rng.randrange(len(ids) - 60)
        jumps.append(_seconds(lambda at=at: source.rows(ids[at : at + 60])))  # type: ignore[misc]
    _say("jump, slowest of 50", max(jumps), JUMP)
    for name in ("place", "status", "age"):
        took = _seconds(lambda name=name: source.filter_values(name, ListQuery()))  # type: ignore[misc]
        print(f"counts of filter {name:27} {took * 1000:9.1f} ms")
        query = ListQuery(search="siti", filters={"age": ("young",)})
        took = _seconds(lambda name=name, q=query: source.filter_values(name, q))  # type: ignore[misc]
        print(f"  under a search and a filter {'':14} {took * 1000:9.1f} ms")


def _search(source: SqlListSource, typed: list[str], sort: tuple[SortKey, ...]) -> None:
    took = []
    for text in typed:
        query = ListQuery(search=text, sort=sort)
        took.append((_seconds(lambda q=query: source.first_ids(q, 60)), text))  # type: ignore[misc]
    seconds = sorted(each for each, _ in took)
    name = sort[0].column if sort else "default sort"
    _say(f"{len(typed)} searches, {name}, median", statistics.median(seconds), KEYSTROKE)
    _say("  95th percentile", seconds[int(len(seconds) * 0.95) - 1], KEYSTROKE)
    print("  slowest:", ", ".join(f"{t!r} {s * 1000:.0f} ms" for s, t in sorted(took)[-5:]))


def _insertion(folder: Path) -> None:
    """100,000 rows through the kernel, and bare executemany into the same table."""
    columns = [c.name for c in Person.__table__.columns if c.name not in ("id", "uid", "version")]
    rows = []
    rng = random.Random(5)
    for i in range(ROWS):
        name = f"{rng.choice(FIRST)} {rng.choice(SYLLABLES)}{rng.choice(SYLLABLES)} {i}"
        row = {"number": f"{i * 7919 % 10**18:018d}", "name": name.upper(), "name_key": name}
        rows.append(tuple(row.get(column) for column in columns))
    times: dict[str, list[float]] = {"kernel": [], "executemany": []}
    for number in range(3):
        with make_office(folder / f"kernel-{number}.asn") as database:
            start = time.perf_counter()
            with database.write(ADD, count=ROWS) as work:
                insert_rows(work, Person, columns, rows)
            times["kernel"].append(time.perf_counter() - start)
        with make_office(folder / f"bare-{number}.asn") as database:
            signs = ", ".join("?" for _ in columns)
            statement = (
                f"INSERT INTO test_people (uid, version, {', '.join(columns)})"
                f" VALUES (lower(hex(randomblob(16))), 1, {signs})"
            )
            driver: Any = database._engine.raw_connection()
            start = time.perf_counter()
            driver.cursor().execute("BEGIN IMMEDIATE")
            driver.cursor().executemany(statement, rows)
            driver.commit()
            times["executemany"].append(time.perf_counter() - start)
            driver.close()
    kernel, bare = (statistics.median(times[name]) for name in ("kernel", "executemany"))
    print(f"add {ROWS:,} rows: kernel {kernel:.2f} s, bare {bare:.2f} s: ratio {kernel / bare:.2f}")


def main() -> None:
    """Run it; ``--rows`` makes a smaller list."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    rows = parser.parse_args().rows
    translation.set_language("en")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _insertion(folder)
        key = bytes(range(32))
        with make_office(folder / "million.asn", key) as database:
            print(f"filling: {_seconds(lambda: _fill(database, rows)):.0f} s")
        database = Database.open(folder / "million.asn", key=key)
        with database:
            source = people_source(database)
            _say("open: ids in default order", _seconds(lambda: source.ids(ListQuery())), OPEN)
            _say("total", _seconds(source.total), OPEN)
            _lists(source)
            typed = _searches(database)
            _search(source, typed, ())
            _search(source, typed, (SortKey("born"),))
            _search(source, typed, (SortKey("place"),))


if __name__ == "__main__":
    main()
