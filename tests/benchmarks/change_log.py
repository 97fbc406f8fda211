"""The change log after a large import: how long a page, the ids, a search and a filter take.

``python -m tests.benchmarks.change_log [ROWS …]`` fills an office with so many people in one
operation, changes a tenth of them, and prints milliseconds (median of five): the list of all ids,
a page of 200 entries at the beginning, in the middle and at the end (at most 50), counts of the
filters, searches, and what chaining the operation cost. Export and print report their peak memory.
"""

from __future__ import annotations

import argparse
import datetime as dt
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from asn_desktop import exchange, features
from asn_desktop.core.listing import ListQuery, SortKey
from asn_desktop.database import chain
from asn_desktop.database.engine import Database
from asn_desktop.database.history import ChangeLog, recent_operations
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.writer import write_document
from asn_desktop.employees import commands
from asn_desktop.employees.sample import fill
from tests.benchmarks.imports import peak_mb

SIZES = (11_000, 100_000)
PAGE, PAGE_MS, ROUNDS = 200, 50, 5


def measured(work: Callable[[], object]) -> float:
    """Milliseconds, the median of some rounds; the first, which fills caches, does not count."""
    work()
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        work()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def compare(people: int) -> bool:
    """Measure, print and say whether a page kept its limit."""
    features.all_features()
    with (
        tempfile.TemporaryDirectory() as folder,
        Database.create(Path(folder, "office.asn"), practice=True) as database,
    ):
        started = time.perf_counter()
        fill(database, people)
        filled = time.perf_counter() - started

        def chain_largest() -> None:
            with (
                database.read() as session,
                closing(chain._contents(session.connection(), largest)) as contents,
            ):
                assert next(contents).count > people

        with database.read() as session:
            largest = max(recent_operations(session, 5), key=lambda done: done.size).operation_id
        source = features.record_kind("employees").source(database)
        some = list(source.ids(ListQuery()))[: people // 10]
        commands.change_field(database, some, "note", "diperiksa", today=dt.date.today())
        log = ChangeLog(database)
        ids = log.ids(ListQuery())
        middle = len(ids) // 2
        places = {"first": 0, "middle": middle, "last": len(ids) - PAGE}
        pages = {
            name: measured(lambda at=at: log.rows(ids[at : at + PAGE]))  # type: ignore[misc]
            for name, at in places.items()
        }
        print(f"{people} people, {len(ids)} entries")
        print(f"  filling {filled:.2f} s, of it chaining {measured(chain_largest):.0f} ms")
        print("  page: " + ", ".join(f"{name} {ms:.0f} ms" for name, ms in pages.items()))
        print(f"  ids {measured(lambda: log.ids(ListQuery())):.0f} ms")
        by_who = ListQuery(sort=(SortKey("who"),))
        print(f"  ids by person {measured(lambda: log.ids(by_who)):.0f} ms")
        for name in ("period", "who", "kind", "action", "operation"):
            counted = measured(lambda name=name: log.filter_values(name, ListQuery()))  # type: ignore[misc]
            print(f"  filter {name} {counted:.0f} ms")
        for text in ("siti", "diperiksa", "golongan siti", "tidakada"):
            query = ListQuery(search=text)
            first = measured(lambda query=query: log.first_ids(query, PAGE))  # type: ignore[misc]
            whole = measured(lambda query=query: log.ids(query))  # type: ignore[misc]
            print(f"  search “{text}”: first {first:.0f} ms, all {whole:.0f} ms")
        started = time.perf_counter()
        assert database.check() == []
        print(f"  office check {time.perf_counter() - started:.2f} s")
        before = peak_mb()
        started = time.perf_counter()
        kind = features.record_kind("change-log")
        day = dt.date.today()
        exchange.export_list(
            database, kind, Path(folder, "log.xlsx"), exchange.Selection(), day=day
        )
        written = time.perf_counter() - started
        print(f"  export {written:.1f} s, peak {before:.0f} → {peak_mb():.0f} MB")
        started = time.perf_counter()
        paper = features.paper("change-log")
        sheets = write_document(
            paper.make(database, PaperRequest(day=day)), Path(folder, "log.pdf")
        )
        printed = time.perf_counter() - started
        print(f"  print {sheets} pages {printed:.1f} s, peak {peak_mb():.0f} MB", flush=True)
    return max(pages.values()) <= PAGE_MS


def main() -> int:
    """Measure and print; 1 where a page takes too long."""
    parser = argparse.ArgumentParser()
    parser.add_argument("people", nargs="*", type=int, default=SIZES)
    kept = [compare(people) for people in parser.parse_args().people]
    return int(not all(kept))


if __name__ == "__main__":
    sys.exit(main())
