"""Export against openpyxl's write-only mode, which does nothing but write.

``python -m tests.benchmarks.export [ROWS …]`` prints the ratio for 10,000 and 100,000 rows of 25
columns (limit: 0.6) and the memory of the process that exports (limit at 100,000 rows: 200 MB).
Each measurement runs in a process of its own, in turns, and the median of three counts.
"""

from __future__ import annotations

import datetime as dt
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.spreadsheets.columns import Column

LIMIT = 0.6
MEMORY_MB = 200
ROUNDS = 3
BOTH = ("openpyxl", "asn_desktop")


def columns() -> list[Column]:
    """25 columns of every kind, as an employee list has them."""
    kinds = {
        FieldKind.DIGITS: ("nip", "nip_old"),
        FieldKind.TEXT: ("name", "title", "birth_place", "education", "school", "note", "address"),
        FieldKind.DATE: ("birth_date", "cpns", "pns", "grade_date", "position_date", "retirement"),
        FieldKind.CHOICE: ("sex", "kind", "status", "grade", "level", "echelon"),
        FieldKind.INTEGER: ("years", "months"),
        FieldKind.REFERENCE: ("unit", "position"),
    }
    choices = [f"Pilihan {number}" for number in range(40)]
    return [
        Column(
            name,
            name.upper(),
            name,
            kind,
            choices=(lambda: choices) if kind is FieldKind.CHOICE else None,
        )
        for kind, names in kinds.items()
        for name in names
    ]


def rows(count: int) -> Iterator[list[Value]]:
    """Invented people: digits and names that never repeat, words and dates that do."""
    first = dt.date(1966, 1, 1)
    for number in range(count):
        yield [
            f"1980010120050{number:05d}",
            f"{480000000 + number}",
            f"Orang Contoh Bernama {number * 7919 % 1_000_003}",
            "S.Sos., M.Si.",
            f"Kota {number % 400}",
            f"S-1 Ilmu {number % 300}",
            f"Universitas Contoh {number % 900}",
            None,
            f"Jalan Melati Raya Nomor {number * 31 % 5000} RT 00{number % 9}",
            *(first + dt.timedelta(days=number * step % 14_000) for step in (1, 3, 5, 7, 11, 13)),
            *(f"Pilihan {number % step}" for step in (2, 3, 5, 17, 9, 7)),
            number % 35,
            number % 12,
            f"Seksi Pelayanan Umum {number % 800}",
            f"Analis Kebijakan Ahli Muda {number % 1200}",
        ]


def export(writer: str, count: int, target: Path) -> float:
    """Seconds to write ``count`` rows, imports left out."""
    if writer == "openpyxl":
        from openpyxl import Workbook

        started = time.perf_counter()
        book = Workbook(write_only=True)
        sheet = book.create_sheet("Pegawai")
        for row in rows(count):
            sheet.append(row)
        book.save(target)
        return time.perf_counter() - started
    import xlsxwriter  # noqa: F401

    from asn_desktop.spreadsheets.writer import SheetTable, write_workbook

    started = time.perf_counter()
    lines = ["Saringan: semua pegawai", "Keadaan 23-11-2026", f"Jumlah: {count}"]
    table = SheetTable("Daftar Pegawai", columns(), rows(count), lines, count=count)
    write_workbook(target, [table], office_name="BKPSDM Kota Contoh")
    return time.perf_counter() - started


def peak_mb() -> float:
    """The most memory this process had, in MB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measured(writer: str, count: int) -> tuple[float, float, float]:
    """Seconds, peak MB and size in MB, from a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "a.xlsx")
        command = [sys.executable, "-m", "tests.benchmarks.export", writer, str(count), str(target)]
        answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        seconds, peak = map(float, answer.split())
        return seconds, peak, target.stat().st_size / 2**20


def main(arguments: list[str]) -> int:
    """Measure and print; 1 where a limit is missed."""
    if arguments and arguments[0] in BOTH:
        print(export(arguments[0], int(arguments[1]), Path(arguments[2])), peak_mb())
        return 0
    missed = False
    for count in map(int, arguments or ["10000", "100000"]):
        runs = [{writer: measured(writer, count) for writer in BOTH} for _ in range(ROUNDS)]
        limit, ours = (statistics.median(run[writer][0] for run in runs) for writer in BOTH)
        peak = max(run["asn_desktop"][1] for run in runs)
        sizes = runs[0]["openpyxl"][2], runs[0]["asn_desktop"][2]
        missed = missed or ours > LIMIT * limit or peak > MEMORY_MB
        print(
            f"{count:>7} rows × {len(columns())}: openpyxl {limit:.2f} s, ours {ours:.2f} s, "
            f"ratio {ours / limit:.2f} (limit {LIMIT}); peak {peak:.0f} MB (limit {MEMORY_MB}); "
            f"size {sizes[0]:.1f} → {sizes[1]:.1f} MB"
        )
    return int(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
