"""Reading against the limit: calamine alone in this process, of the same file, in the same run.

``python -m tests.benchmarks.reading [rows]``
"""

from __future__ import annotations

import datetime as dt
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from asn_desktop.spreadsheets.reader import read_workbook

COLUMNS = 25
REPEATS = 3
LIMIT = 1.25


def make(path: Path, rows: int) -> None:
    """A workbook like an employee list: unique numbers, names, dates, numbers, repeated units."""
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("Data")
    date = book.add_format({"num_format": "dd-mm-yyyy"})
    chance = random.Random(1)
    for column in range(COLUMNS):
        sheet.write_string(0, column, f"KOLOM {column}")
    for row in range(1, rows + 1):
        for column in range(COLUMNS):
            if column < 3:
                sheet.write_string(row, column, str(10**17 + chance.randrange(10**16)))
            elif column < 6:
                sheet.write_string(row, column, f"Nama {chance.randrange(10**6)}")
            elif column < 10:
                day = dt.datetime(1980, 1, 1) + dt.timedelta(days=chance.randrange(9000))
                sheet.write_datetime(row, column, day, date)
            elif column < 13:
                sheet.write_number(row, column, chance.randrange(40))
            else:
                sheet.write_string(row, column, f"Dinas Kesehatan {chance.randrange(200)}")
    book.close()


def calamine(path: Path) -> None:
    """The limit: cells as Python objects, nothing else."""
    from python_calamine import load_workbook

    load_workbook(path).get_sheet_by_index(0).to_python()


def seconds(read: Callable[[Path], object], path: Path) -> float:
    """How long reading takes."""
    begun = time.perf_counter()
    read(path)
    return time.perf_counter() - begun


def main() -> None:
    """Measure in turns and print medians."""
    sizes = [int(sys.argv[1])] if len(sys.argv) > 1 else [11_000, 100_000]
    with tempfile.TemporaryDirectory() as folder:
        for rows in sizes:
            path = Path(folder) / f"{rows}.xlsx"
            make(path, rows)
            # Before this process grows: a child's peak counts from that of its parent.
            read_workbook(path)
            memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
            ours, limit = [], []
            for _ in range(REPEATS):
                ours.append(seconds(read_workbook, path))
                limit.append(seconds(calamine, path))
            ratio = median(ours) / median(limit)
            print(
                f"{rows} x {COLUMNS}: {median(ours):.2f} s, calamine {median(limit):.2f} s, "
                f"ratio {ratio:.2f} (limit {LIMIT}), worker {memory} MB"
            )


if __name__ == "__main__":
    main()
