"""Import of 99,000 assessments in the wide layout: each as quick as an employee is imported.

``python -m tests.benchmarks.assessments [PEOPLE]`` imports the list of 11,000 people (25 columns)
and then one wide row for each of them (nine competencies, total, match, category), with all checks
and all that is computed of assessments, into the same office. The ratio is the time of one
assessment to that of one employee (at most 1.0). Beside it stand the limit (calamine reads,
``executemany`` stores as many rows in tables with the same indexes, nothing checked or computed),
the second import of the file, and undo. Three rounds, each in a process of its own; the median
counts.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks import imports

PEOPLE = 11_000
RATIO = 1.0
ROUNDS = 3
COMPETENCIES = 9
DAY = dt.date(2026, 3, 2)


def make_sheet(path: Path, database: Any) -> int:
    """A wide row for everybody in the office, as an assessment centre hands it over; the figures of
    the sheet are right. Returns how many levels stand in it."""
    import xlsxwriter
    from sqlalchemy import select

    from asn_desktop.competencies.queries.dictionary import competencies
    from asn_desktop.competencies.queries.figures import Figures
    from asn_desktop.competencies.rules.jpm import MAPPING, band, jpm, percent_text
    from asn_desktop.employees.records import Employee

    with database.read() as session:
        entries = competencies(session, DAY)[:COMPETENCIES]
        figures = Figures(session)
        people = session.execute(
            select(Employee.id, Employee.nip, Employee.name).where(
                Employee.retirement_date > DAY, Employee.birth_date < DAY
            )
        ).all()
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Asesmen")
    headings = ["No", "NIP", "NAMA", *(one.name for one in entries), "TOTAL", "JPM (%)"]
    sheet.write_row(0, 0, [*headings, "Kategori Pemetaan Kompetensi"])
    for row, person in enumerate(people, 1):
        levels = [1 + (person.id + place) % 4 for place in range(COMPETENCIES)]
        found = figures.of(
            person.id, DAY, dict(zip((one.id for one in entries), levels, strict=True))
        )
        match = None if found is None else jpm(found, figures.method)
        right = band(MAPPING, match)
        percent = percent_text(match).replace(",", ".")
        told = [float(percent) if percent else "", right.label if right else ""]
        sheet.write_row(row, 0, [row, person.nip, person.name, *levels, sum(levels), *told])
    book.close()
    return len(people) * COMPETENCIES


def _import(database: Any, kind: str, path: Path, fixed: dict[str, str]) -> Any:
    from asn_desktop import exchange, features
    from asn_desktop.spreadsheets.reader import read_workbook

    session = exchange.import_session(database, features.record_kind(kind), read_workbook(path))
    session.fixed.update(fixed)
    return session.run()


def limit(folder: Path, sheet: Path) -> None:
    """Read the file and store as many rows as an import does, with the same indexes."""
    from python_calamine import load_workbook

    from asn_desktop.database.connections import file_connector

    connection: Any = file_connector(folder / "limit.db", None)()
    connection.executescript(TABLES)
    rows = load_workbook(sheet).get_sheet_by_index(0).to_python()[1:]
    places = range(COMPETENCIES)
    day, last = DAY.isoformat(), DAY.replace(year=DAY.year + 3).isoformat()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(
        "INSERT INTO assessments VALUES (NULL, lower(hex(randomblob(16))), 1, ?, ?, ?, ?, ?, ?,"
        " NULL, NULL, NULL, NULL, NULL)",
        [
            (person, place, int(row[3 + place]), day, "assessment_center", "Tim Asesor")
            for person, row in enumerate(rows, 1)
            for place in places
        ],
    )
    connection.execute(
        "INSERT INTO changes SELECT NULL, 1, 'assessments', id, 'add', NULL, NULL FROM assessments"
    )
    connection.executemany(
        "INSERT INTO counted VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (person, place, day, last, int(row[3 + place]), person, person % 60, person % 600)
            for person, row in enumerate(rows, 1)
            for place in places
        ],
    )
    connection.executemany(
        f"INSERT INTO profiles VALUES ({', '.join('?' * 12)})",
        [
            (person, start, last, 9, 9, 18, 17, 16, 2, 3, day, last)
            for person in range(1, len(rows) + 1)
            for start in (day, last)
        ],
    )
    connection.execute("COMMIT")
    connection.close()


#: The tables that an import writes, with the indexes they have.
TABLES = """
CREATE TABLE assessments (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT UNIQUE, version INTEGER,
  employee INTEGER, competency INTEGER, level INTEGER, day TEXT, method TEXT, assessor TEXT,
  evidence TEXT, note TEXT, until TEXT, void TEXT, carried INTEGER);
CREATE INDEX a1 ON assessments (employee, competency, day);
CREATE INDEX a2 ON assessments (competency);
CREATE INDEX a3 ON assessments (day);
CREATE INDEX a4 ON assessments (carried);
CREATE TABLE changes (id INTEGER PRIMARY KEY, operation INTEGER, kind TEXT, record INTEGER,
  action TEXT, before TEXT, after TEXT);
CREATE INDEX c1 ON changes (operation);
CREATE INDEX c2 ON changes (kind, record);
CREATE TABLE counted (employee INTEGER, competency INTEGER, first TEXT, last TEXT, level INTEGER,
  assessment INTEGER, unit INTEGER, position INTEGER, PRIMARY KEY (employee, competency, first));
CREATE INDEX l1 ON counted (unit, position, competency, level, first, last);
CREATE INDEX l2 ON counted (competency, position, level, first, last, employee);
CREATE TABLE profiles (employee INTEGER, first TEXT, last TEXT, a INTEGER, b INTEGER,
  needed INTEGER, d INTEGER, e INTEGER, open INTEGER, g INTEGER, assessed TEXT, ends TEXT,
  PRIMARY KEY (employee, first));
CREATE INDEX p1 ON profiles (open, employee, first, last, needed);
CREATE INDEX p2 ON profiles (assessed, employee, first, last);
CREATE INDEX p3 ON profiles (ends, employee, first, last);
"""


def _seconds(work: Callable[[], Any]) -> tuple[float, float, Any]:
    """Seconds by the clock, seconds of the processors (also of the process that reads), result."""
    before = os.times()
    clock, result = imports._timed(work)
    spent = [now - then for now, then in zip(os.times()[:4], before[:4], strict=True)]
    return clock, sum(spent), result


def once(folder: Path, people: Path) -> dict[str, float]:
    """Seconds of both imports into one new office."""
    from asn_desktop import features
    from asn_desktop.__main__ import collect_rarely
    from asn_desktop.competencies.commands import dictionary
    from asn_desktop.database.engine import Database
    from asn_desktop.database.imports import undo_import
    from asn_desktop.employees.sample import fill

    collect_rarely()
    features.all_features()
    fixed = {"assessed_on": "2-3-2026", "method": "Assessment Center", "assessor": "Tim Asesor"}
    with Database.create(folder / "office.asn") as database:
        fill(database, 0)
        dictionary.install(database)
        employees, employees_cpu, _ = _seconds(lambda: _import(database, "employees", people, {}))
        sheet = folder / "wide.xlsx"
        levels = make_sheet(sheet, database)
        least, _, _ = _seconds(lambda: limit(folder, sheet))
        first, first_cpu, result = _seconds(lambda: _import(database, "assessments", sheet, fixed))
        counts = result.counts
        assert counts.added * COMPETENCIES == levels and not counts.refused, counts
        second, again = imports._timed(lambda: _import(database, "assessments", sheet, fixed))
        assert again.counts.unchanged == counts.added, again.counts
        undo, _ = imports._timed(lambda: undo_import(database, result.import_id))
    return {
        "levels": levels,
        "employees": employees,
        "assessments": first,
        "ratio": first / levels / (employees / (levels / COMPETENCIES)),
        "cpu_ratio": first_cpu / levels / (employees_cpu / (levels / COMPETENCIES)),
        "limit": least,
        "to_limit": first / least,
        "warnings": counts.warnings,
        "again": second,
        "undo": undo,
    }


def main() -> int:
    """Measure, print, and fail where the ratio is too high."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("people", type=int, nargs="?", default=PEOPLE)
    parser.add_argument("--once", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.once:
        with tempfile.TemporaryDirectory() as folder:
            print(json.dumps(once(Path(folder), options.once)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        people = Path(folder, "people.xlsx")
        imports.make_workbook(people, options.people)
        command = [sys.executable, "-m", "tests.benchmarks.assessments", "--once", str(people)]
        rounds = []
        for _ in range(ROUNDS):
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            rounds.append(json.loads(done.stdout.splitlines()[-1]))
            print("  ".join(f"{name} {value:,.2f}" for name, value in rounds[-1].items()))
    ratio = statistics.median(each["ratio"] for each in rounds)
    print(f"an assessment / an employee: {ratio:.2f} (at most {RATIO})")
    return 0 if ratio <= RATIO else 1


if __name__ == "__main__":
    sys.exit(main())
