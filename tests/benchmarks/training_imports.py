"""Import of training history beside the import of employees, in one run.

``python -m tests.benchmarks.training_imports [ROWS]`` takes in trainings (100,000) of 11,000
people, and as many employees, each in a process of its own with every check, in turns; it prints
the median seconds of both, the ratio (at most 1.2), the second import of the same trainings
(nothing changes) and the undo of the first.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import statistics
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks import imports

# The process that reads imports the module that was started, as it does with the program's own.
if TYPE_CHECKING:
    from asn_desktop.database.engine import Database

ROWS = 100_000
PEOPLE = 11_000
RATIO = 1.2
ROUNDS = 3
HEADINGS = (
    "NIP",
    "NAMA",
    "JENIS DIKLAT",
    "NAMA DIKLAT",
    "PENYELENGGARA",
    "TANGGAL MULAI",
    "TANGGAL SELESAI",
    "TAHUN",
    "JUMLAH JP",
    "NOMOR SERTIFIKAT",
    "TANGGAL SERTIFIKAT",
)
TOPICS = ("Kearsipan", "Pengadaan", "Pelayanan Publik", "Keuangan Daerah", "Statistik", "SPBE")
FORMS = (
    ("Diklat Teknis", "Pelatihan Teknis", 3),
    ("Seminar", "Seminar Nasional", 0),
    ("Workshop", "Workshop", 1),
    ("Bimbingan Teknis", "Bimtek", 2),
)


def _office(folder: Path) -> Database:
    from asn_desktop.database.engine import Database
    from asn_desktop.employees.sample import fill

    database = Database.create(folder / "office.asn", practice=True)
    fill(database, PEOPLE)
    return database


def make_workbook(path: Path, rows: int) -> None:
    """Invented trainings as another program would hand them over."""
    import xlsxwriter

    from asn_desktop import features
    from asn_desktop.core.listing import ListQuery

    with tempfile.TemporaryDirectory() as folder, _office(Path(folder)) as database:
        source = features.record_kind("employees").source(database)
        at = {column.name: place for place, column in enumerate(source.columns)}
        people = [
            (row[at["nip"]], row[at["name"]])
            for row in source.rows(source.ids(ListQuery())).values()
        ]
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "dd-mm-yyyy"})
    sheet = book.add_worksheet("Riwayat")
    sheet.write_row(0, 0, HEADINGS)
    for number in range(rows):
        nip, name = people[number % len(people)]
        form, word, days = FORMS[number % len(FORMS)]
        topic = TOPICS[number // len(people) % len(TOPICS)]
        start = dt.date(2019, 1, 7) + dt.timedelta(number * 13 % 2_500)
        end = start + dt.timedelta(days)
        title = f"{word} {topic} Angkatan {number % 40 + 1}"
        row = (nip, name, form, title, f"BPSDM Provinsi {number % 30}", start, end, end.year)
        for column, value in enumerate((*row, 8 * (days + 1), f"{number:06d}/{end.year}", end)):
            if isinstance(value, str):
                sheet.write_string(number + 1, column, value)
            else:
                sheet.write(number + 1, column, value)
    book.close()


def trainings(path: Path, folder: Path) -> dict[str, float]:
    """Seconds of a first import, of the same once more, and of taking it back."""
    from asn_desktop import exchange, features
    from asn_desktop.__main__ import collect_rarely
    from asn_desktop.core import translation
    from asn_desktop.core.errors import Cancelled
    from asn_desktop.core.progress import Progress, silent
    from asn_desktop.database.imports import undo_import
    from asn_desktop.spreadsheets.reader import read_workbook

    collect_rarely()  # as the program does when it starts
    translation.set_language("en")

    def take(database: Database, progress: Progress = silent) -> Any:
        workbook = read_workbook(path, progress=progress)
        kind = features.record_kind("training-history")
        return exchange.import_session(database, kind, workbook).run(progress)

    with _office(folder) as database:
        with suppress(Cancelled):  # so come all imports of modules first, as with employees
            take(database, imports._Watch("Storing"))
        first, result = imports._timed(lambda: take(database))
        assert result.counts.added > imports.SURE * result.counts.read > 0, result.counts
        second, again = imports._timed(lambda: take(database))
        assert again.counts.unchanged == result.counts.added, again.counts
        undo, taken_back = imports._timed(lambda: undo_import(database, result.import_id))
        assert taken_back.reversed == result.counts.added
        return {"first": first, "second": second, "undo": undo, "peak": imports.peak_mb()}


def employees(path: Path, folder: Path) -> dict[str, float]:
    """Seconds of the import of as many employees."""
    return {"employees": imports.ours(path, folder)["first"]}


MEASURED = {"trainings": trainings, "employees": employees}


def _measured(what: str, path: Path) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.benchmarks.training_imports", "--measure", what]
        found = subprocess.run(
            [*command, "--folder", folder, str(path)], check=True, stdout=subprocess.PIPE
        )
        answer: dict[str, float] = json.loads(found.stdout)
        return answer


def main() -> int:
    """Measure and print; 1 where the limit is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--measure", choices=MEASURED)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("what", nargs="?", default=str(ROWS))
    options = parser.parse_args()
    if options.measure:
        print(json.dumps(MEASURED[options.measure](Path(options.what), options.folder)))
        return 0
    rows = int(options.what)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        files = {
            "trainings": folder / f"trainings-{rows}.xlsx",
            "employees": folder / f"employees-{rows}.xlsx",
        }
        if not files["trainings"].exists():
            make_workbook(files["trainings"], rows)
        if not files["employees"].exists():
            imports.make_workbook(files["employees"], rows)
        runs = [
            _measured("trainings", files["trainings"]) | _measured("employees", files["employees"])
            for _ in range(options.rounds)
        ]
    of = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    ratio = of["first"] / of["employees"]
    print(
        f"{rows:>7} trainings: first {of['first']:.2f} s, employees {of['employees']:.2f} s, ratio"
        f" {ratio:.2f} (limit {RATIO}); second {of['second']:.2f} s; undo {of['undo']:.2f} s;"
        f" peak {of['peak']:.0f} MB",
        flush=True,
    )
    return int(ratio > RATIO)


if __name__ == "__main__":
    sys.exit(main())
