"""Import of employees against the limit: calamine reads, ``executemany`` stores, no checks.

``python -m tests.benchmarks.imports [ROWS …]`` prints for 11,000 and 100,000 rows of 25 columns
the ratio of a first import to the limit (at most 2.5), the second import of the same file (faster
than the first), undo, cancel, and the peak memory of the program and of the process that reads
for it (together at most 600 MB). Each measurement runs in a process of its own, limit and program
in turns, and the median of three counts. ``--folder`` keeps the workbooks for the next time.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asn_desktop.core.errors import Cancelled

# The process that reads imports the module that was started, as it does with the program's own:
# neither may import what only the other one needs.
if TYPE_CHECKING:
    from asn_desktop.database.engine import Database

SIZES = ("11000", "100000")
RATIO = 2.5
MEMORY_MB = 600
ROUNDS = 3
PAGE = 2_000
#: The least share of rows that are taken: some of the invented people have faults.
SURE = 0.99

FIELDS = (
    "nip",
    "name",
    "title_front",
    "title_back",
    "birth_place",
    "birth_date",
    "sex",
    "employee_type",
    "legal_status",
    "cpns_date",
    "pns_date",
    "pppk_start",
    "pppk_end",
    "grade",
    "grade_date",
    "service_years",
    "service_months",
    "position",
    "position_date",
    "education_level",
    "education_name",
    "graduation_year",
    "school_name",
    "unit",
    "agency",
)
#: The indexes of the table of employees; what is computed there is the column it comes from here.
INDEXES = (
    ("name", "nip", "position", "unit"),
    ("unit",),
    ("position",),
    ("grade",),
    ("pns_date",),
    ("birth_date",),
    ("cpns_date",),
    ("employee_type",),
    ("legal_status",),
    ("education_level",),
)


def make_workbook(path: Path, people: int) -> None:
    """Invented people as another program would hand them over: texts shared, dates as dates."""
    import xlsxwriter

    from asn_desktop import features
    from asn_desktop.core.listing import ListQuery
    from asn_desktop.database.engine import Database
    from asn_desktop.employees.sample import fill

    kind = features.record_kind("employees")
    with (
        tempfile.TemporaryDirectory() as folder,
        Database.create(Path(folder, "sender.asn"), practice=True) as database,
    ):
        fill(database, people)
        source = kind.source(database)
        at = {column.name: place for place, column in enumerate(source.columns)}
        places = [at[name] for name in FIELDS]
        ids = source.ids(ListQuery())
        book = xlsxwriter.Workbook(str(path), {"default_date_format": "dd-mm-yyyy"})
        sheet = book.add_worksheet("Pegawai")
        sheet.write_row(0, 0, [kind.layout.column(name).heading for name in FIELDS])
        row = 0
        for start in range(0, len(ids), PAGE):
            for values in source.rows(ids[start : start + PAGE]).values():
                row += 1
                for column, place in enumerate(places):
                    value = values[place]
                    if isinstance(value, str):
                        sheet.write_string(row, column, value)
                    elif value is not None:
                        sheet.write(row, column, value)
        book.close()


def limit(path: Path, folder: Path) -> dict[str, float]:
    """Seconds to read the file and to store its cells, with the same indexes and no checks."""
    from python_calamine import load_workbook

    from asn_desktop.database.connections import file_connector

    connection: Any = file_connector(folder / "limit.db", None)()
    names = ", ".join(FIELDS)
    connection.execute(f"CREATE TABLE people (id INTEGER PRIMARY KEY, {names}, UNIQUE (nip))")
    for number, columns in enumerate(INDEXES):
        connection.execute(f"CREATE INDEX i{number} ON people ({', '.join(columns)})")
    connection.execute(
        "CREATE VIRTUAL TABLE search USING fts5(text, content='', detail=none, columnsize=0,"
        " tokenize='trigram case_sensitive 1')"
    )
    started = time.perf_counter()
    rows = load_workbook(path).get_sheet_by_index(0).to_python()[1:]
    connection.execute("BEGIN IMMEDIATE")
    signs = ", ".join("?" for _ in FIELDS)
    connection.executemany(f"INSERT INTO people ({names}) VALUES ({signs})", rows)
    connection.execute("INSERT INTO search (rowid, text) SELECT id, ' ' || lower(name) FROM people")
    connection.execute("COMMIT")
    seconds = time.perf_counter() - started
    connection.close()
    return {"limit": seconds}


class _Watch:
    """Progress that notes how long it heard nothing, and cancels in a phase of the work."""

    def __init__(self, stop_in: str = "") -> None:
        self.last = time.perf_counter()
        self.silence = 0.0
        self.cancelled_at = 0.0
        self._stop_in = stop_in

    def __call__(self, done: int, total: int, label: str = "") -> None:
        now = time.perf_counter()
        self.silence = max(self.silence, now - self.last)
        self.last = now
        if self._stop_in and label.startswith(self._stop_in) and 2 * done >= total > 0:
            self.cancelled_at = now
            raise Cancelled


def _import(database: Database, path: Path, watch: _Watch) -> Any:
    """The whole way of a file, as the window and the command line walk it."""
    from asn_desktop import exchange, features
    from asn_desktop.spreadsheets.reader import read_workbook

    workbook = read_workbook(path, progress=watch)
    session = exchange.import_session(database, features.record_kind("employees"), workbook)
    return session.run(watch)


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    started = time.perf_counter()
    result = work()
    return time.perf_counter() - started, result


def peak_mb() -> float:
    """The most memory this process had, in MB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


def ours(path: Path, folder: Path) -> dict[str, float]:
    """Seconds and MB of a first import, a second one, a cancelled one and an undo, in an office
    that knows the units and posts. The cancelled one comes first, and so do all imports of
    modules."""
    from asn_desktop.__main__ import collect_rarely
    from asn_desktop.core import translation
    from asn_desktop.database.engine import Database
    from asn_desktop.database.imports import undo_import
    from asn_desktop.employees.sample import fill

    collect_rarely()  # as the program does when it starts
    translation.set_language("en")
    with Database.create(folder / "office.asn") as database:
        fill(database, 0)
        watch = _Watch("Storing")
        try:
            _import(database, path, watch)
        except Cancelled:
            cancel = time.perf_counter() - watch.cancelled_at
        # Now, because the peak of a later child counts from that of this process.
        reader = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        assert not database.info()["counts"]["employees"], "a cancel leaves nothing"
        watch = _Watch()
        first, result = _timed(lambda: _import(database, path, watch))
        peak = peak_mb()
        counts = result.counts
        assert counts.added > SURE * counts.read > 0, counts
        number = result.import_id
        del result
        second, again = _timed(lambda: _import(database, path, _Watch()))
        assert again.counts.unchanged == counts.added, again.counts
        del again
        undo, taken_back = _timed(lambda: undo_import(database, number))
        assert taken_back.reversed == counts.added
    return {
        "first": first,
        "second": second,
        "undo": undo,
        "cancel": cancel,
        "silence": watch.silence,
        "peak": peak,
        "peak_all": peak_mb(),
        "reader": reader,
    }


MEASURED = {"limit": limit, "ours": ours}


def measured(what: str, path: Path) -> dict[str, float]:
    """One measurement in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.benchmarks.imports", "--measure", what]
        found = subprocess.run(
            [*command, "--folder", folder, str(path)], check=True, stdout=subprocess.PIPE
        )
        answer: dict[str, float] = json.loads(found.stdout)
        return answer


def compare(path: Path, people: int) -> bool:
    """Measure, print and say whether every limit was kept."""
    runs = [measured("limit", path) | measured("ours", path) for _ in range(ROUNDS)]
    of = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    ratio = of["first"] / of["limit"]
    peak = of["peak_all"] + of["reader"]
    print(
        f"{people:>7} × {len(FIELDS)}: limit {of['limit']:.2f} s, first {of['first']:.2f} s, ratio "
        f"{ratio:.2f} (limit {RATIO}); second {of['second']:.2f} s; undo {of['undo']:.2f} s; "
        f"cancel {of['cancel']:.2f} s, longest silence {of['silence']:.2f} s; peak "
        f"{of['peak']:.0f} MB ({of['peak_all']:.0f} with all that follows) "
        f"+ reader {of['reader']:.0f} MB (limit {MEMORY_MB})",
        flush=True,
    )
    return ratio <= RATIO and of["second"] < of["first"] and peak <= MEMORY_MB


def main() -> int:
    """Measure and print; 1 where a limit is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--measure", choices=MEASURED)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("what", nargs="*", default=SIZES)
    options = parser.parse_args()
    if options.measure:
        print(json.dumps(MEASURED[options.measure](Path(options.what[0]), options.folder)))
        return 0
    kept = True
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for people in map(int, options.what):
            path = folder / f"employees-{people}.xlsx"
            if not path.exists():
                make_workbook(path, people)
            kept = compare(path, people) and kept
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
