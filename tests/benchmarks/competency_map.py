"""Gaps of everybody, the heat map, and the list of people by what competencies lend to it.

``python -m tests.benchmarks.competency_map [--folder FOLDER] [--list PEOPLE]`` measures

* gaps and job person match of 11,000 people × 9 competencies beside one aggregate written by hand
  over the same tables (at most 3 ×),
* the heat map of all agencies × 30 competencies, everybody assessed in all 30: 11,000 people (at
  most 300 ms) and 100,000 people (at most 2 s); what it costs are the levels, not the rows,
* with ``--list 1000000`` the list of so many people, sorted and filtered by lent columns.

Seconds are those of the processor: the rest is the machine's. Offices are filled by SQL, with
levels by chance; what is derived of them is what the program itself would derive.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa

from asn_desktop import features
from asn_desktop.competencies.commands.dictionary import install
from asn_desktop.competencies.queries.gaps import person_gaps
from asn_desktop.competencies.queries.heat_map import by_post_kind, heat_map
from asn_desktop.competencies.queries.people_list import ASSESSED, BAND, GAP, OPEN_GAPS
from asn_desktop.competencies.queries.standards import standards
from asn_desktop.competencies.rules.settings import JpmMethod
from asn_desktop.core import translation
from asn_desktop.core.listing import ListQuery, ListSource, SortKey
from asn_desktop.database.connections import file_connector
from asn_desktop.database.engine import Database
from tests.benchmarks.employees_list import SORT, Report, make_office

T = TypeVar("T")

GENERIC, MANY = 9, 30
RUNS = 5
#: How many times the aggregate the gaps may take; seconds of the map by people.
MOST = 3.0
MAP_SECONDS = {11_000: 0.3, 100_000: 2.0}
#: Rows on the screen.
SCREEN = 60
LENT = ("open_gaps", "jpm_aggregate", "jpm_per_item", "last_assessed", "assessment_expires")

_JOINED = """
FROM counted_levels c
JOIN standard s ON s.position_id = c.position_id AND s.competency_id = c.competency_id
WHERE c.from_day <= :day AND c.to_day >= :day
GROUP BY c.employee_id
"""
#: What a person who knows SQL would write; ``standard`` is what posts require.
BY_HAND = f"""
SELECT c.employee_id, count(*), sum(s.level), sum(c.level), sum(min(c.level, s.level)),
  sum(c.level < s.level), sum(max(s.level - c.level, 0)) {_JOINED}
"""


def best(work: Callable[[], T]) -> tuple[float, T]:
    """The shortest of some runs."""
    seconds = []
    for _ in range(RUNS):
        started = time.process_time()
        result = work()
        seconds.append(time.process_time() - started)
    return min(seconds), result


def office_of(folder: Path, people: int, competencies: int) -> Path:
    """An office of this size in which everybody was assessed in all competencies; kept there."""
    path = folder / f"map-{people}-{competencies}.asn"
    if not path.exists():
        half = path.with_suffix(".part")
        half.unlink(missing_ok=True)
        make_office(half, people)
        with Database.open(half) as database:
            install(database)
        _assess(half, competencies)
        half.rename(path)
    return path


def _assess(path: Path, competencies: int) -> None:
    connection: Any = file_connector(path, None)()
    run = connection.execute
    run("BEGIN")
    run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
        'INSERT INTO competencies (uid, version, framework_id, code, name, name_key, "group",'
        " place, definition, legal_basis) SELECT lower(hex(randomblob(16))), 1, 1, 'teknis_' || i,"
        " 'Teknis ' || i, 'teknis ' || i, 'technical', i, '', '' FROM n WHERE ? > 0",
        (max(competencies - GENERIC, 1), competencies - GENERIC),
    )
    run(
        "INSERT INTO required_levels (uid, version, position_id, competency_id, level)"
        " SELECT lower(hex(randomblob(16))), 1, p.id, c.id, 1 + abs(random()) % 4"
        " FROM positions p, competencies c WHERE c.\"group\" = 'technical'"
    )
    run(
        "INSERT INTO counted_levels (employee_id, competency_id, from_day, to_day, level,"
        " assessment_id, unit_id, position_id) SELECT e.id, c.id,"
        " date('now', '-' || (1 + e.id * 7919 % 900) || ' days'),"
        " date('now', '+' || (1 + e.id * 7919 % 900) || ' days'), 1 + abs(random()) % 4,"
        " e.id * 100 + c.id, coalesce(e.unit_id, 0), coalesce(e.position_id, 0)"
        " FROM employees e, competencies c WHERE e.id % 20 ORDER BY 1, 2"
    )
    run("COMMIT")
    connection.close()
    with Database.open(path) as database, database.read() as session:
        required = standards(session, dt.date.today())
    connection = file_connector(path, None)()
    run = connection.execute
    run("BEGIN")
    _standard(connection, required)
    run(
        "INSERT INTO competency_profiles (employee_id, from_day, to_day, required_count, compared,"
        " required_total, actual_total, capped_total, open_gaps, gap_total, last_assessed_on,"
        " expires_on) SELECT c.employee_id, min(c.from_day), '9999-12-31', count(*), count(*),"
        " sum(s.level), sum(c.level), sum(min(c.level, s.level)), sum(c.level < s.level),"
        f" sum(max(s.level - c.level, 0)), min(c.from_day), min(c.to_day) {_JOINED}",
        {"day": dt.date.today().isoformat()},
    )
    run("COMMIT")
    run("ANALYZE")
    connection.close()


def _standard(connection: Any, required: Any) -> None:
    connection.execute(
        "CREATE TEMP TABLE standard (position_id INTEGER, competency_id INTEGER, level INTEGER,"
        " PRIMARY KEY (position_id, competency_id)) WITHOUT ROWID"
    )
    connection.executemany(
        "INSERT INTO standard VALUES (?, ?, ?)",
        [(post, key, level) for post, levels in required.items() for key, level in levels.items()],
    )


def compare(folder: Path) -> bool:
    """Gaps of everybody beside the aggregate; both must say the same of everybody."""
    day = dt.date.today()
    path = office_of(folder, 11_000, GENERIC)
    with Database.open(path) as database, database.read() as session:
        connection: Any = file_connector(path, None)()
        _standard(connection, standards(session, day))
        given = {"day": day.isoformat()}
        by_hand, plain = best(lambda: connection.execute(BY_HAND, given).fetchall())
        connection.close()
        ours, people = best(lambda: person_gaps(session, day, JpmMethod.AGGREGATE))
        known = {key: tuple(rest) for key, *rest in plain}
        for each in people:
            sums = each.match.sums if each.match else None
            found = known.get(each.employee_id)
            if sums is None:
                assert found is None, each
                continue
            figures = (sums.required_total, sums.actual_total, sums.capped_total)
            assert found == (sums.compared, *figures, sums.open_gaps, sums.gap_total), each
    ratio = ours / by_hand
    print(f"gaps and match of {len(people)} people × {GENERIC}: {ours * 1000:.0f} ms")
    print(f"aggregate by hand: {by_hand * 1000:.0f} ms; ratio {ratio:.2f} (at most {MOST})")
    return ratio <= MOST


def map_of(folder: Path, people: int) -> bool:
    """The map of agencies and of kinds of posts, everybody assessed in everything."""
    with Database.open(office_of(folder, people, MANY)) as database, database.read() as session:
        rows = session.scalar(sa.text("SELECT count(*) FROM counted_levels"))
        started = time.perf_counter()
        heat_map(session, dt.date.today())
        first = time.perf_counter() - started
        seconds, found = best(partial(heat_map, session, dt.date.today()))
        kinds, _ = best(partial(by_post_kind, session, dt.date.today()))
    limit = MAP_SECONDS[people]
    print(
        f"heat map, {people} people, {rows} levels, {len(found.rows)} units × {len(found.columns)}:"
        f" {seconds * 1000:.0f} ms (at most {limit * 1000:.0f}), first time by the clock"
        f" {first * 1000:.0f} ms; kinds of posts {kinds * 1000:.0f} ms"
    )
    return max(seconds, kinds) <= limit


def list_of(folder: Path, people: int) -> bool:
    """The list sorted and filtered by lent columns."""
    report = Report()

    def say(what: str, work: Callable[[], Any], limit: float | None = None) -> None:
        started = time.process_time()
        work()
        report.say(what, time.process_time() - started, limit)

    print(f"list of {people} people")
    with Database.open(office_of(folder, people, GENERIC)) as database:
        source: ListSource = features.record_kind("employees").source(database)
        source.ids(ListQuery())
        for name in LENT:
            query = ListQuery(sort=(SortKey(name, descending=True),))
            say(f"sort by {name}: first rows", partial(source.first_ids, query, SCREEN), SORT)
            say("  all rows", partial(source.ids, query))
        (gap, *_) = source.filter_values(GAP, ListQuery())
        for name, value in (
            (GAP, str(gap.value)),
            (BAND, "less_optimal"),
            (OPEN_GAPS, "any"),
            (ASSESSED, "never"),
            (ASSESSED, "old"),
            (ASSESSED, "expired"),
        ):
            query = ListQuery(filters={name: (value,)})
            say(f"{name} = {value}: first rows", partial(source.first_ids, query, SCREEN), SORT)
            say("  all rows", partial(source.ids, query))
        for name in (GAP, BAND, OPEN_GAPS, ASSESSED):
            say(f"counts of {name}", partial(source.filter_values, name, ListQuery()))
        ids = source.ids(ListQuery())
        middle = ids[len(ids) // 2 : len(ids) // 2 + SCREEN]
        say("rows of a screen", partial(source.rows, middle))
    return report.kept


def main() -> int:
    """Measure and print; 1 where a limit is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--list", type=int, default=0)
    options = parser.parse_args()
    translation.set_language("en")
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        if options.list:
            return int(not list_of(folder, options.list))
        kept = compare(folder)
        for people in MAP_SECONDS:
            kept = map_of(folder, people) and kept
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
