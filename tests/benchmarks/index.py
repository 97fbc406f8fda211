"""The index (IP ASN) of a whole city beside one aggregate written by hand over the same tables.

``python -m tests.benchmarks.index [PEOPLE]`` prints the seconds of both, their ratio with its
limit, and what the list and the report take. The office is a practice office in a file.
"""

from __future__ import annotations

import datetime as dt
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop import features
from asn_desktop.competencies.queries.index import chosen_set, measure, together
from asn_desktop.core.listing import ListQuery, SortKey
from asn_desktop.database.engine import Database
from asn_desktop.declarations import ReportRequest
from asn_desktop.founding import create_practice

T = TypeVar("T")

PEOPLE, RUNS = 11_000, 5
#: How many times the aggregate the index of everybody may take.
MOST = 3.0

#: What a person who knows SQL and the set of 2019 would write.
BY_HAND = """
SELECT e.id,
  CASE e.education_level WHEN 'doctorate' THEN 25 WHEN 'master' THEN 20 WHEN 'bachelor' THEN 15
    WHEN 'diploma_4' THEN 15 WHEN 'diploma_3' THEN 10 WHEN 'diploma_2' THEN 5
    WHEN 'diploma_1' THEN 5 WHEN 'senior_high' THEN 5 WHEN 'junior_high' THEN 1
    WHEN 'elementary' THEN 1 END
  + CASE WHEN p.kind = 'staff' THEN
      22.5 * (coalesce(t.hours, 0) >= 20) + 17.5 * (coalesce(t.seminars, 0) > 0)
    WHEN p.kind = 'functional' THEN 15 * coalesce(t.functional, 0)
      + 15 * (coalesce(t.hours, 0) >= 20) + 10 * (coalesce(t.seminars, 0) > 0)
    WHEN p.kind IS NOT NULL THEN 15 * (coalesce(t.leadership, 0) >= CASE p.kind
        WHEN 'supervisor' THEN 1 WHEN 'administrator' THEN 2 WHEN 'jpt_pratama' THEN 3 ELSE 4 END)
      + 15 * (coalesce(t.hours, 0) >= 20) + 10 * (coalesce(t.seminars, 0) > 0) END
  + CASE r.rating WHEN 'very_good' THEN 30 WHEN 'good' THEN 25 WHEN 'needs_improvement' THEN 15
    WHEN 'poor' THEN 5 WHEN 'very_poor' THEN 1 ELSE 0 END
  + CASE d.place WHEN 2 THEN 1 WHEN 1 THEN 2 WHEN 0 THEN 3 ELSE 5 END
FROM employees e
LEFT JOIN positions p ON p.id = e.position_id
LEFT JOIN (
  SELECT employee_id,
    max(CASE leadership WHEN 'pkn_1' THEN 4 WHEN 'pkn_2' THEN 3 WHEN 'pka' THEN 2
      WHEN 'pkp' THEN 1 ELSE 0 END) AS leadership,
    max(form = 'functional') AS functional,
    sum(CASE WHEN form IN ('technical', 'managerial', 'sociocultural')
      AND coalesce(end_date, start_date) > :year_ago AND coalesce(end_date, start_date) <= :day
      THEN coalesce(hours, 0) ELSE 0 END) AS hours,
    sum(form NOT IN ('structural', 'functional', 'technical', 'managerial', 'sociocultural')
      AND coalesce(end_date, start_date) > :years_ago
      AND coalesce(end_date, start_date) <= :day) AS seminars
  FROM training_records GROUP BY employee_id
) t ON t.employee_id = e.id
LEFT JOIN performance_ratings r ON r.employee_id = e.id AND r.year = :rated
LEFT JOIN (
  SELECT employee_id,
    max(CASE severity WHEN 'heavy' THEN 2 WHEN 'medium' THEN 1 ELSE 0 END) AS place
  FROM discipline_records WHERE decided_on > :five_ago AND decided_on <= :day GROUP BY employee_id
) d ON d.employee_id = e.id
"""


def main(people: int) -> None:
    """Measure in an office of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "kantor.asn")
        create_practice(path, people=people).close()
        with Database.open(path) as database:
            _compare(database)
            _lists(database)


def _compare(database: Database) -> None:
    day = dt.date.today()
    given = {
        "day": day.isoformat(),
        "year_ago": day.replace(year=day.year - 1).isoformat(),
        "years_ago": day.replace(year=day.year - 2).isoformat(),
        "five_ago": day.replace(year=day.year - 5).isoformat(),
        "rated": day.year - 1,
    }
    with database.read() as session:
        chosen = chosen_set(session)
        by_hand, plain = _best(lambda: session.execute(sa.text(BY_HAND), given).all())
        measured, found = _best(lambda: measure(session, chosen, day))
        _agree(session, found, dict(map(tuple, plain)))
        summed, whole = _best(lambda: together(found))
    print(f"people {len(found)}, mean {float(whole.total or 0):.2f}")
    print(f"aggregate by hand {by_hand * 1000:7.0f} ms")
    print(f"index of everybody {measured * 1000:6.0f} ms, means {summed * 1000:.0f} ms")
    ratio = (measured + summed) / by_hand
    print(f"ratio {ratio:.2f} (at most {MOST})", "" if ratio <= MOST else "TOO SLOW")


def _agree(session: Session, found: list, plain: dict) -> None:  # type: ignore[type-arg]
    """Both ways give everybody the same index, or the race says nothing."""
    for person in found:
        total = person.points.total
        if total is not None and float(total) != plain[person.employee_id]:
            raise AssertionError((person, plain[person.employee_id]))


def _lists(database: Database) -> None:
    source = features.record_kind("ip-asn").source(database)
    by_total = ListQuery(sort=(SortKey("total", descending=True),))
    for name, work in (
        ("list, first time", lambda: source.ids(by_total)),
        ("list again", lambda: source.ids(by_total)),
        ("50 rows", lambda: source.rows(source.first_ids(ListQuery(), 50))),
        ("filter by category", lambda: source.filter_values("category", ListQuery())),
        (
            "report",
            lambda: features.reports()["ip-asn"].make(database, ReportRequest(dt.date.today())),
        ),
    ):
        started = time.perf_counter()
        work()
        print(f"{name:20} {(time.perf_counter() - started) * 1000:7.0f} ms")


def _best(work: Callable[[], T]) -> tuple[float, T]:
    """The shortest of some runs by the clock of the processor: the rest is the machine's."""
    seconds = []
    for _ in range(RUNS):
        started = time.process_time()
        result = work()
        seconds.append(time.process_time() - started)
    return min(seconds), result


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE)
