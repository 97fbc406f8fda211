"""An encrypted office against a plain one: import, list, search; opening and the passphrase.

``python -m tests.benchmarks.encrypted [PEOPLE]`` makes the same office of 100,000 people twice, and
measures both in turns, so that the ratios hold on any machine. ``--folder`` keeps the offices and
the workbook for the next time; ``--only`` chooses parts.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

# The process that reads a workbook imports the module that was started: nothing heavy up here.
if TYPE_CHECKING:
    from asn_desktop.core.listing import ListSource

PEOPLE = 100_000
#: Times as long as in a plain office, at most.
IMPORT, LIST, SEARCH = 1.3, 1.5, 1.5
#: Seconds.
OPENING, CHECK = 0.150, (0.25, 1.0)
ROUNDS, IMPORTS, OPENINGS, CHECKS = 5, 5, 7, 9
JUMPS, SCREEN = 50, 60
KEY = bytes(range(32))
KEYS = {"plain": None, "encrypted": KEY}


def _seconds(work: Callable[[], Any]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def make_offices(folder: Path, people: int) -> dict[str, Path]:
    """The same people in a plain file and in an encrypted one."""
    from asn_desktop.database.encrypting import encrypted_copy
    from asn_desktop.database.engine import Database
    from tests.benchmarks.employees_list import make_office

    paths = {name: folder / f"{name}-{people}.asn" for name in KEYS}
    if not paths["plain"].exists():
        make_office(paths["plain"], people)
    if not paths["encrypted"].exists():
        with Database.open(paths["plain"]) as database:
            encrypted_copy(database, paths["encrypted"], KEY)
    return paths


# --- one measurement in a process of its own -----------------------------------------------------


def opening(path: Path, key: bytes | None) -> dict[str, float]:
    """The first opening in a process: the file, its readiness, the tables of reference data in
    use, and the first rows of the list; then once more."""
    from asn_desktop import features
    from asn_desktop.core.listing import ListQuery
    from asn_desktop.database.engine import Database
    from asn_desktop.office.reference import keep_in_use

    kind = features.record_kind("employees")
    references = features.references()

    def once() -> dict[str, float]:
        started = time.perf_counter()
        with keep_in_use(Database.open(path, key=key), references) as database:
            opened = time.perf_counter()
            source = kind.source(database)
            source.rows(source.first_ids(ListQuery(), SCREEN))
            shown = time.perf_counter()
        return {"opened": opened - started, "all": shown - started}

    first, again = once(), once()
    return first | {f"{name} again": seconds for name, seconds in again.items()}


def importing(path: Path, key: bytes | None) -> dict[str, float]:
    """A first import of a workbook into an office that knows units and posts."""
    from asn_desktop import exchange, features
    from asn_desktop.core import translation
    from asn_desktop.database.engine import Database
    from asn_desktop.employees.sample import fill
    from asn_desktop.spreadsheets.reader import read_workbook

    translation.set_language("en")
    with (
        tempfile.TemporaryDirectory() as folder,
        Database.create(Path(folder, "office.asn"), key=key, practice=True) as database,
    ):
        fill(database, 0)
        started = time.perf_counter()
        workbook = read_workbook(path)
        session = exchange.import_session(database, features.record_kind("employees"), workbook)
        read = time.perf_counter()
        result = session.run()
        seconds = time.perf_counter()
        assert result.counts.added > result.counts.read * 0.99
    return {"all": seconds - started, "without reading": seconds - read}


MEASURED = {"opening": opening, "importing": importing}


def measured(what: str, path: Path, name: str) -> dict[str, float]:
    """One measurement in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.encrypted", "--measure", what, name]
    found = subprocess.run([*command, str(path)], check=True, stdout=subprocess.PIPE)
    answer: dict[str, float] = json.loads(found.stdout)
    return answer


# --- comparisons ---------------------------------------------------------------------------------


class Report:
    """Prints figures beside their limits and remembers what was missed."""

    def __init__(self) -> None:
        self.kept = True

    def ratio(self, what: str, plain: float, encrypted: float, limit: float | None) -> None:
        """Encrypted against plain; without a limit it is only told."""
        found = encrypted / plain
        line = f"  {what:40} plain {plain * 1000:9.1f} ms, encrypted {encrypted * 1000:9.1f} ms"
        line += f", ratio {found:.2f}"
        if limit is not None:
            line += f" (limit {limit})"
            self.kept = self.kept and found <= limit
        print(line, flush=True)

    def seconds(self, what: str, found: float, least: float, most: float) -> None:
        """A figure between two limits."""
        self.kept = self.kept and least <= found <= most
        limits = f"limit {most * 1000:.0f} ms" if not least else f"limits {least}–{most} s"
        print(f"  {what:40} {found * 1000:9.1f} ms ({limits})", flush=True)


def compare_imports(folder: Path, people: int, report: Report) -> None:
    """The whole way of a workbook."""
    from tests.benchmarks.imports import make_workbook

    path = folder / f"employees-{people}.xlsx"
    if not path.exists():
        make_workbook(path, people)
    runs: dict[str, list[dict[str, float]]] = {name: [] for name in KEYS}
    for _ in range(IMPORTS):
        for name, kept in runs.items():
            kept.append(measured("importing", path, name))
    for part, limit in (("all", IMPORT), ("without reading", None)):
        of = {name: statistics.median(run[part] for run in kept) for name, kept in runs.items()}
        words = f"import of {people:,} rows" if limit else "  without reading the file"
        report.ratio(words, of["plain"], of["encrypted"], limit)


def compare_openings(paths: dict[str, Path], report: Report) -> None:
    """Opening, key derivation aside."""
    runs: dict[str, list[dict[str, float]]] = {name: [] for name in KEYS}
    for _ in range(OPENINGS):
        for name, path in paths.items():
            runs[name].append(measured("opening", path, name))
    for part, words in (
        ("all", "opening to the first rows"),
        ("opened", "  until it is open"),
        ("all again", "  once more, to the first rows"),
    ):
        of = {name: statistics.median(run[part] for run in kept) for name, kept in runs.items()}
        if part == "all":
            report.seconds("opening an encrypted office, first rows", of["encrypted"], 0, OPENING)
        report.ratio(words, of["plain"], of["encrypted"], None)


def _list_works(source: ListSource) -> dict[str, Callable[[], Any]]:
    from asn_desktop.core.listing import ListQuery, SortKey

    works: dict[str, Callable[[], Any]] = {"open: ids and first rows": partial(_first_rows, source)}
    for column in source.columns:
        if column.sortable:
            query = ListQuery(sort=(SortKey(column.name),))
            works[f"sort by {column.name}"] = partial(source.ids, query)
    ids = source.ids(ListQuery())
    chance = random.Random(3)
    for number in range(JUMPS):
        at = chance.randrange(max(len(ids) - SCREEN, 1))
        works[f"jump {number}"] = partial(source.rows, ids[at : at + SCREEN])
    return works


def _first_rows(source: ListSource) -> None:
    from asn_desktop.core.listing import ListQuery

    source.rows(source.ids(ListQuery())[:SCREEN])


def compare_lists(paths: dict[str, Path], report: Report) -> None:
    """Open, sort and jump, then type: each thing in turns, the median of several rounds."""
    from asn_desktop import features
    from asn_desktop.core.listing import ListQuery
    from asn_desktop.database.engine import Database
    from tests.benchmarks.employees_list import searches

    opened = {name: Database.open(path, key=KEYS[name]) for name, path in paths.items()}
    try:
        kind = features.record_kind("employees")
        sources = {name: kind.source(database) for name, database in opened.items()}
        cold = {name: _seconds(partial(_first_rows, source)) for name, source in sources.items()}
        report.ratio("list, the very first time", cold["plain"], cold["encrypted"], None)
        works = {name: _list_works(source) for name, source in sources.items()}
        for start, words in (
            ("open", "list: open"),
            ("sort", "list: sorts"),
            ("jump", "list: jumps"),
        ):
            chosen = [work for work in works["plain"] if work.startswith(start)]
            _compare(words, chosen, works, LIST, report)
        typed: dict[str, dict[str, Callable[[], Any]]] = {
            name: {
                text: partial(source.first_ids, ListQuery(search=text), SCREEN)
                for text in searches(opened["plain"])
            }
            for name, source in sources.items()
        }
        _compare("search: keystrokes", list(typed["plain"]), typed, SEARCH, report)
    finally:
        for database in opened.values():
            database.close()


def _compare(
    words: str,
    chosen: list[str],
    works: dict[str, dict[str, Callable[[], Any]]],
    limit: float,
    report: Report,
) -> None:
    of = {name: 0.0 for name in works}
    first = dict(of)
    slowest = (0.0, "")
    for work in chosen:
        took: dict[str, list[float]] = {name: [] for name in works}
        for _ in range(ROUNDS):
            for name, known in works.items():
                took[name].append(_seconds(known[work]))
        medians = {name: statistics.median(times) for name, times in took.items()}
        for name in of:
            of[name] += medians[name] / len(chosen)
            first[name] += took[name][0] / len(chosen)
        slowest = max(slowest, (medians["encrypted"] / medians["plain"], work))
    count = f" ({len(chosen)}, mean of medians)" if len(chosen) > 1 else ""
    report.ratio(words + count, of["plain"], of["encrypted"], limit)
    report.ratio("  the first time of each", first["plain"], first["encrypted"], None)
    if len(chosen) > 1:
        print(f"    largest ratio {slowest[0]:.2f}: {slowest[1]}", flush=True)


def measure_passphrase(report: Report) -> None:
    """What one check costs with the parameters that this computer was found to need."""
    from asn_desktop.database import keys

    cost = keys.calibrate()
    slot = keys.Slot.make("tag", "kuda laut biru tenang", KEY, cost)
    right = [_seconds(partial(slot.open, "kuda laut biru tenang")) for _ in range(CHECKS)]
    wrong = [_seconds(partial(slot.open, "kuda laut biru senang")) for _ in range(CHECKS)]
    words = f"passphrase check ({cost.passes} × {cost.memory // 1024} MiB, {cost.lanes} lanes)"
    report.seconds(words, statistics.median(right), *CHECK)
    report.seconds("  a wrong one", statistics.median(wrong), *CHECK)


PARTS = ("passphrase", "opening", "list", "import")


def main() -> int:
    """Measure and print; 1 where a limit is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--measure", nargs=2)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("what", nargs="?", default=str(PEOPLE))
    options = parser.parse_args()
    if options.measure:
        what, name = options.measure
        print(json.dumps(MEASURED[what](Path(options.what), KEYS[name])))
        return 0
    people = int(options.what)
    report = Report()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        if "passphrase" in options.only:
            measure_passphrase(report)
        if {"opening", "list"} & set(options.only):
            paths = make_offices(folder, people)
            if "opening" in options.only:
                compare_openings(paths, report)
            if "list" in options.only:
                compare_lists(paths, report)
        if "import" in options.only:
            compare_imports(folder, people, report)
    return int(not report.kept)


if __name__ == "__main__":
    sys.exit(main())
