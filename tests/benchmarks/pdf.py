"""The printed list against a bare ReportLab canvas that draws the same text at the same places.

``python -m tests.benchmarks.pdf`` prints the ratio for 2,800 people × 10 columns (limit: 2), where
the canvas is handed finished lines and our time includes measuring, wrapping, the grid, headers
and page numbers; then time and memory for 11,000 people (limit: 150 MB more than at rest). Each
measurement runs in a process of its own, in turns, and the median of five counts.
"""

from __future__ import annotations

import io
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from asn_desktop.core import assets
from asn_desktop.documents.letterhead import Letterhead
from asn_desktop.documents.lines import Align
from asn_desktop.documents.pages import LIST_MARGINS, Paper
from asn_desktop.documents.signature import SignatureBlock
from asn_desktop.documents.tables import Row, Table, TableColumn
from asn_desktop.documents.text import Title
from asn_desktop.documents.writer import Document, make_pdf

LIMIT = 2.0
MEMORY_MB = 150
ROUNDS = 5
LIST, MANY = 2800, 11_000

COLUMNS = (
    TableColumn("No", Align.RIGHT, whole=True),
    TableColumn("NIP", whole=True),
    TableColumn("Nama"),
    TableColumn("Pangkat, Golongan Ruang"),
    TableColumn("TMT", whole=True),
    TableColumn("Jabatan"),
    TableColumn("Unit Kerja"),
    TableColumn("Pendidikan"),
    TableColumn("Tanggal Lahir", whole=True),
    TableColumn("Jenis"),
)


def rows(count: int) -> Iterator[Row]:
    """Invented people: digits and names that never repeat, posts and units that do."""
    for number in range(count):
        year = 1966 + number * 7 % 38
        yield (
            str(number + 1),
            f"{year}{1 + number % 12:02d}15201{number % 10}01{1 + number % 2}{number % 1000:03d}",
            f"Orang Contoh Nomor {number * 7919 % 1_000_003} Santoso, S.Sos., M.Si.",
            ("Penata Muda Tingkat I, III/b", "Pembina, IV/a", "Golongan IX")[number % 3],
            f"01-{1 + number % 12:02d}-20{number % 26:02d}",
            f"Analis Kebijakan Ahli Muda Bidang Pelayanan {number % 300}",
            f"Seksi Pelayanan Umum pada Dinas Contoh Kota {number % 120}",
            f"S-1 Ilmu {number % 60}",
            f"{1 + number % 28:02d}-{1 + number % 12:02d}-{year}",
            ("PNS", "PPPK")[number % 2],
        )


def listing(count: int) -> Document:
    """The employee list with all that belongs to it."""
    return Document(
        "Daftar Pegawai",
        [Title("DAFTAR PEGAWAI", ["semua unit kerja"]), Table(COLUMNS, rows(count), count=count)],
        Paper.F4,
        landscape=True,
        margins=LIST_MARGINS,
        letterhead=Letterhead(["PEMERINTAH KOTA CONTOH", "BADAN KEPEGAWAIAN"], ["Jalan Melati 1"]),
        signature=SignatureBlock("Contoh", "1 Mei 2026", ["KEPALA BADAN"], "Orang Contoh"),
        footer="Daftar Pegawai",
    )


def drawn_text(pdf: bytes) -> list[list[tuple[float, float, str]]]:
    """Every line of text on every page with its place, read back from a finished list."""
    import pypdfium2
    import pypdfium2.raw as raw

    document = pypdfium2.PdfDocument(pdf)
    pages = []
    for page in document:
        text_page = page.get_textpage()
        lines = []
        for shown in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], textpage=text_page):
            matrix = shown.get_matrix()
            lines.append((matrix.e, matrix.f, shown.extract()))
        pages.append(lines)
    document.close()
    return pages


def draw_bare(pages: list[list[tuple[float, float, str]]]) -> bytes:
    """The same lines by ReportLab's canvas, with nothing to decide."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    font = io.BytesIO(assets.read_bytes("fonts/LiberationSans-Regular.ttf"))
    pdfmetrics.registerFont(TTFont("Bare", font))
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(935.43, 609.45))
    for lines in pages:
        canvas.setFont("Bare", 8.5)
        for x, y, text in lines:
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def peak_mb() -> float:
    """The most memory this process had, in MB; ``getrusage`` would count its parent's too."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (kilobytes,) = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
    return int(kilobytes) / 1024


def run_one(what: str, source: str) -> None:
    """One measurement: prints seconds, pages, bytes, memory at rest and at its peak."""
    import reportlab.pdfbase.ttfonts
    import reportlab.pdfgen.canvas  # noqa: F401

    pages = json.loads(Path(source).read_text(encoding="utf-8")) if what == "bare" else []
    rest = peak_mb()
    started = time.perf_counter()
    if what == "bare":
        data, count = draw_bare(pages), len(pages)
    else:
        data, count = make_pdf(listing(int(what)))
    seconds = time.perf_counter() - started
    print(seconds, count, len(data), rest, peak_mb())


def measured(what: str, source: Path) -> list[float]:
    """A measurement in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.pdf", what, str(source)]
    answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [float(part) for part in answer.split()]


def main(arguments: list[str]) -> int:
    """Measure and print; 1 where a limit is missed."""
    if arguments:
        run_one(*arguments)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "lines.json")
        lines = drawn_text(make_pdf(listing(LIST))[0])
        source.write_text(json.dumps(lines), encoding="utf-8")
        runs = [(measured("bare", source), measured(str(LIST), source)) for _ in range(ROUNDS)]
        many = measured(str(MANY), source)
    bare = statistics.median(run[0][0] for run in runs)
    ours = statistics.median(run[1][0] for run in runs)
    _, pages, size, _, _ = runs[0][1]
    drawn = sum(map(len, lines))
    print(
        f"{LIST} rows × {len(COLUMNS)}, {pages:.0f} pages, {drawn} lines: "
        f"bare canvas {bare:.2f} s, ours {ours:.2f} s, ratio {ours / bare:.2f} (limit {LIMIT}); "
        f"size {runs[0][0][2] / 1024:.0f} → {size / 1024:.0f} KB"
    )
    used = many[4] - many[3]
    print(
        f"{MANY} rows × {len(COLUMNS)}, {many[1]:.0f} pages: {many[0]:.2f} s, "
        f"{used:.0f} MB more than at rest (limit {MEMORY_MB}); size {many[2] / 1024:.0f} KB"
    )
    return int(ours > LIMIT * bare or used > MEMORY_MB)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
