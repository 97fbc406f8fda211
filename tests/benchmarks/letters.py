"""Personalised letters in one file against a bare ReportLab canvas that draws the same.

``python -m tests.benchmarks.letters`` prints the ratio for 1,000 circulars of one page with a
letterhead and its picture (limit: 1.5), where the canvas is handed finished lines; then the same
with a text that differs for every recipient, which is laid out each time; then time and memory for
11,000 copies of two pages (limit: 60 MB more than at rest). Each measurement runs in a process of
its own, in turns, and the median of five counts.
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
from asn_desktop.documents.arms import invented_arms
from asn_desktop.documents.copies import AddressSlot, Copy, write_copies
from asn_desktop.documents.flow import Block
from asn_desktop.documents.letterhead import Letterhead
from asn_desktop.documents.lines import Align
from asn_desktop.documents.official import Heading, NumberedList
from asn_desktop.documents.signature import SignatureBlock
from asn_desktop.documents.text import Paragraph
from asn_desktop.documents.writer import Document, Numbering
from tests.benchmarks.pdf import drawn_text, peak_mb

LIMIT = 1.5
MEMORY_MB = 60
ROUNDS = 5
LETTERS, MANY = 1000, 11_000

_SENTENCE = (
    "Setiap perangkat daerah menyusun rencana pengembangan kompetensi pegawai untuk tahun "
    "berikutnya dan menyampaikannya paling lambat pada minggu kedua bulan ini. "
)


def blocks(paragraphs: int, name: str = "") -> list[Block]:
    """The circular; with a ``name`` its text speaks of it."""
    slot = AddressSlot(("Yth. Kepala Dinas Contoh", "di Tempat"))
    return [
        slot,
        Heading(["SURAT EDARAN", "NOMOR 800.2.1/12/BKPSDM/2026", "TENTANG"], before=14),
        Heading(["PENYUSUNAN RENCANA PENGEMBANGAN KOMPETENSI PEGAWAI APARATUR SIPIL NEGARA"]),
        *(
            Paragraph(
                f"{name} {_SENTENCE * 2}" if name else _SENTENCE * 2,
                Align.JUSTIFY,
                indent=20,
                marker=f"{number}.",
            )
            for number in range(1, paragraphs + 1)
        ),
    ]


def circular(paragraphs: int) -> Document:
    """The letter with all that belongs to it."""
    return Document(
        "Surat Edaran",
        [*blocks(paragraphs), _SIGNATURE, NumberedList(["Wali Kota", "Inspektur"], "Tembusan:")],
        letterhead=Letterhead(
            ["PEMERINTAH KOTA CONTOH", "BADAN KEPEGAWAIAN"],
            ["Jalan Melati 1"],
            invented_arms(),
        ),
        footer="Kode periksa 7F3A-91C2",
        numbering=Numbering.CENTRED_FROM_SECOND,
    )


_SIGNATURE = SignatureBlock("Contoh", "1 Mei 2026", ["KEPALA BADAN"], "Orang Contoh")


def copies(count: int, own: int = 0) -> Iterator[Copy]:
    """Invented recipients; ``own`` paragraphs speak of each by name."""
    for number in range(count):
        name = f"Kepala Kelurahan Contoh Nomor {number + 1}"
        text = [*blocks(own, name), _SIGNATURE] if own else None
        yield Copy(name, (f"Yth. {name}", "di Tempat"), f"SE-{number + 1:05d}", text)


def draw_bare(pages: list[list[tuple[float, float, str]]], logo: bytes) -> bytes:
    """The same lines and the same picture by ReportLab's canvas, with nothing to decide."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    font = io.BytesIO(assets.read_bytes("fonts/LiberationSans-Regular.ttf"))
    pdfmetrics.registerFont(TTFont("Bare", font))
    picture = ImageReader(io.BytesIO(logo))
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(609.45, 935.43))
    for lines in pages:
        canvas.setFont("Bare", 11)
        canvas.drawImage(picture, 85, 815, 50, 60)
        for x, y, text in lines:
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def run_one(what: str, source: str) -> None:
    """One measurement: prints seconds, pages, bytes, memory at rest and at its peak."""
    import reportlab.pdfbase.ttfonts
    import reportlab.pdfgen.canvas  # noqa: F401

    logo = invented_arms()
    kind, _, number = what.partition(":")
    lines = json.loads(Path(source).read_text(encoding="utf-8")) if kind == "bare" else []
    target = Path(source).with_suffix(".pdf")
    rest = peak_mb()
    started = time.perf_counter()
    if kind == "bare":
        target.write_bytes(draw_bare(lines, logo))
        count = len(lines)
    elif kind == "own":
        count = write_copies(circular(4), copies(int(number), 4), int(number), target)
    else:
        paragraphs = 4 if kind == "one" else 14
        count = write_copies(circular(paragraphs), copies(int(number)), int(number), target)
    seconds = time.perf_counter() - started
    print(seconds, count, target.stat().st_size, rest, peak_mb())


def measured(what: str, source: Path) -> list[float]:
    """A measurement in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.letters", what, str(source)]
    answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [float(part) for part in answer.split()]


def main(arguments: list[str]) -> int:
    """Measure and print; 1 where a limit is missed."""
    if arguments:
        run_one(*arguments)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "lines.json")
        sheet = io.BytesIO()
        write_copies(circular(4), copies(LETTERS), LETTERS, sheet)
        lines = drawn_text(sheet.getvalue())
        source.write_text(json.dumps(lines), encoding="utf-8")
        kinds = ("bare", f"one:{LETTERS}", f"own:{LETTERS}")
        runs = [[measured(kind, source) for kind in kinds] for _ in range(ROUNDS)]
        many = measured(f"two:{MANY}", source)
    bare, ours, own = (
        statistics.median(run[place][0] for run in runs) for place in range(len(kinds))
    )
    drawn = sum(map(len, lines)) / len(lines)
    print(
        f"{LETTERS} letters of one page, {drawn:.0f} lines and a picture each: bare canvas "
        f"{bare:.2f} s, ours {ours:.2f} s, ratio {ours / bare:.2f} (limit {LIMIT}); text of its "
        f"own for everyone {own:.2f} s, ratio {own / bare:.2f}; size {runs[0][0][2] / 1024:.0f} → "
        f"{runs[0][1][2] / 1024:.0f} KB"
    )
    used = many[4] - many[3]
    print(
        f"{MANY} copies, {many[1]:.0f} pages: {many[0]:.2f} s, {used:.0f} MB more than at rest "
        f"(limit {MEMORY_MB}); size {many[2] / 1024:.0f} KB"
    )
    return int(ours > LIMIT * bare or used > MEMORY_MB)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
