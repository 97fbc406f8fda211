"""A city of 11,000 gets a circular: opening the distribution, keying a sheet, the figures, papers.

``python -m tests.benchmarks.receipts [PEOPLE]`` prints the seconds of each step beside its limit.
The office is a practice office in a file.
"""

from __future__ import annotations

import datetime as dt
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from asn_desktop import features
from asn_desktop.circulars.commands.distributions import open_distribution
from asn_desktop.circulars.commands.receipts import key_sheet
from asn_desktop.circulars.queries import distributions as queries
from asn_desktop.circulars.queries.audiences import audience_size
from asn_desktop.circulars.queries.receipt_report import figures
from asn_desktop.circulars.rules.audience import Criteria
from asn_desktop.circulars.rules.receipts import read_keying
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.writer import write_document
from asn_desktop.founding import create_practice

T = TypeVar("T")

PEOPLE = 11_000
#: Seconds each step may take for 11,000 people on a slow office computer.
LIMITS = {
    "count of an audience": 0.2,
    "open a distribution": 5.0,
    "tab with all sheets": 0.3,
    "key the largest sheet": 1.0,
    "figures by unit": 0.5,
    "circular-copies": 20.0,
    "receipt-sheets": 10.0,
    "receipt-report": 5.0,
}
_MB = 1024


def main(people: int) -> None:
    """Measure every step once, on an office of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "kantor.asn")
        create_practice(path, people=people).close()
        with Database.open(path) as database:
            _measure(database, Path(folder))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // _MB
    print(f"most memory of the whole run: {peak} MB")


def _measure(database: Database, folder: Path) -> None:
    today = dt.date.today()
    with database.read() as session:
        version = queries.open_distributions(session, database.actor)[0].version_id
        _timed("count of an audience", lambda: audience_size(session, Criteria()))
    number = _timed(
        "open a distribution",
        lambda: open_distribution(database, version, Criteria(), sent_on=today)[0],
    )
    with database.read() as session:
        sheets = _timed(
            "tab with all sheets", lambda: queries.sheets(session, number, database.actor)
        )
        largest = max(sheets, key=lambda each: each.completion.total)
        marks = read_keying("kecuali 1", queries.sheet_rows(session, number, largest.number))
    _timed(
        "key the largest sheet",
        lambda: key_sheet(database, number, largest.number, marks, received_on=today, today=today),
    )
    with database.read() as session:
        _timed("figures by unit", lambda: figures(session, database.actor))
    for name in ("circular-copies", "receipt-sheets", "receipt-report"):
        _paper(database, name, number, folder)
    total = sum(each.completion.total for each in sheets)
    print(f"{total} recipients on {len(sheets)} sheets")


def _paper(database: Database, name: str, number: int, folder: Path) -> None:
    target = folder / f"{name}.pdf"
    request = PaperRequest(day=dt.date.today(), ids=[number])
    paper = features.paper(name)
    pages = _timed(name, lambda: write_document(paper.make(database, request), target))
    print(f"    {pages} pages, {target.stat().st_size / 1_000_000:.1f} MB")


def _timed(step: str, work: Callable[[], T]) -> T:
    started = time.perf_counter()
    outcome = work()
    print(f"{step}: {time.perf_counter() - started:.2f} s (limit {LIMITS[step]} s)", flush=True)
    return outcome


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE)
