"""The register with 10,000 policies whose texts have 30 parts each: open, sort, search, filter.

``python -m tests.benchmarks.policies_list [POLICIES …]`` measures against the limits of seconds
below, which are those of the list of employees. ``--folder`` keeps the offices for the next time.
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
import statistics
import sys
import tempfile
from functools import partial
from pathlib import Path

from asn_desktop import features
from asn_desktop.core import translation
from asn_desktop.core.listing import ListQuery, ListSource
from asn_desktop.database.base import new_uid
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.unit_of_work import Operation
from asn_desktop.policies.commands.operations import WRITE
from asn_desktop.policies.records import Policy, PolicyNode, PolicyRelation, PolicyVersion
from asn_desktop.policies.rules.naming import search_key
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.stages import Stage, VersionState
from tests.benchmarks.employees_list import (
    KEYSTROKE,
    OPEN,
    ROUNDS,
    SCREEN,
    SORT,
    SYLLABLES,
    Report,
    _open,
    _seconds,
    measure_order,
)

SIZES = (10_000,)
PARTS = 30
WORDS = 22
#: Words that are rare stand in one part of a thousand.
COMMON = (
    *("pegawai", "negeri", "sipil", "wajib", "dapat", "kompetensi", "jabatan", "perangkat"),
    *("daerah", "wali", "kota", "melaksanakan", "pengembangan", "sebagaimana", "dimaksud"),
    *("pada", "ayat", "huruf", "atasan", "langsung", "tahun", "anggaran", "rencana", "hasil"),
)
FILL = Operation("policies.bench", "policies", "Fill", WRITE)


def make_office(path: Path, policies: int) -> None:
    """A practice office with so many policies, most of them in force, each with a text."""
    chance = random.Random(7)
    rare = ["".join(chance.choices(SYLLABLES, k=3)) for _ in range(4000)]
    kinds = reference().kinds.codes
    today = dt.date(2026, 11, 28)

    def words() -> str:
        said = chance.choices(COMMON, k=WORDS)
        if chance.random() < 0.2:
            said[chance.randrange(WORDS)] = chance.choice(rare)
        return " ".join(said)

    def register() -> list[tuple[object, ...]]:
        rows: list[tuple[object, ...]] = []
        for at in range(policies):
            kind, number, year = kinds[at % len(kinds)], str(at // 90 + 1), 2017 + at % 10
            title = f"{chance.choice(rare)} {' '.join(chance.choices(COMMON, k=6))}"
            begin = dt.date(year, chance.randint(1, 11), 5)
            stage = chance.choice(list(Stage)[5:])
            review = today + dt.timedelta(chance.randint(-400, 400))
            key = search_key(kind, number, year, title, None)
            rows.append((kind, f"{number}-{at}", f"{number}-{at}", year, title, key, stage.value,
                         "", begin, begin, review))  # fmt: skip
        return rows

    half = path.with_suffix(".half")
    half.unlink(missing_ok=True)
    with Database.create(half, practice=True) as database, database.write(FILL) as work:
        columns = ("kind", "number", "number_key", "year", "title", "search_key", "stage",
                   "legal_basis", "enacted_on", "valid_from", "review_on")  # fmt: skip
        ids = insert_rows(work, Policy, columns, register())
        versions = insert_rows(
            work,
            PolicyVersion,
            ("policy_id", "number", "state", "form", "summary", "saved", "removed_reasons",
             "heading", "digest"),
            [
                (key, 1, chance.choice((VersionState.IN_FORCE, VersionState.DRAFT)).value,
                 "regulation", "", 0, "{}", "[]", "")
                for key in ids
            ],
        )  # fmt: skip
        insert_rows(
            work,
            PolicyNode,
            ("version_id", "policy_id", "identity", "place", "level", "kind", "content", "reason",
             "text_key"),
            (
                (version, key, new_uid(), place * 1000, 0, "article", "{}", "", words())
                for key, version in zip(ids, versions, strict=True)
                for place in range(PARTS)
            ),
        )  # fmt: skip
        insert_rows(
            work,
            PolicyRelation,
            ("policy_id", "kind", "target_id", "target_text", "note"),
            [(one, chance.choice(("amends", "revokes")), other, "", "")
             for one, other in zip(ids[::4], ids[2::4], strict=False)],
        )  # fmt: skip
    half.rename(path)


def searches(policies: int) -> list[str]:
    """What clerks type: words of titles and of articles, common and rare, whole and begun; numbers
    and years."""
    chance = random.Random(11)
    rare = random.Random(7)
    seldom = ["".join(rare.choices(SYLLABLES, k=3)) for _ in range(4000)]
    typed = [chance.choice(COMMON) for _ in range(30)]
    typed += [" ".join(chance.sample(COMMON, 3)) for _ in range(30)]
    typed += [chance.choice(seldom) for _ in range(40)]
    typed += [f"{chance.choice(seldom)} {chance.choice(COMMON)}" for _ in range(30)]
    typed += [chance.choice(COMMON)[: chance.randint(1, 4)] for _ in range(30)]
    typed += [f"perwal {chance.randint(1, policies // 90)}" for _ in range(10)]
    typed += ["walikota", "2024", "perwal 12 2025", "xyzzy", "pegawai xyzzy", "a", "qq"]
    return list(dict.fromkeys(typed))


def measure_search(source: ListSource, typed: list[str], report: Report) -> None:
    """First rows while somebody types, and all of them."""
    for name, work, limit in (
        ("first rows", lambda query: source.first_ids(query, SCREEN), KEYSTROKE),
        ("all ids", source.ids, None),
    ):
        took = [(_seconds(partial(work, ListQuery(search=text))), text) for text in typed]
        seconds = sorted(each for each, _ in took)
        report.say(f"{len(typed)} searches, {name}: median", statistics.median(seconds))
        report.say("  95th percentile", seconds[int(len(seconds) * 0.95) - 1], limit)
        slow = sorted(took, reverse=True)[:5]
        print("    slowest:", ", ".join(f"“{text}” {each * 1000:.0f} ms" for each, text in slow))


def measure(path: Path, policies: int) -> bool:
    """Everything about one office; whether every limit was kept."""
    report = Report()
    print(f"{policies} policies")
    with Database.open(path) as database:
        source = features.record_kind("policies").source(database)
        report.say(
            "open: ids in default order and first rows", _seconds(partial(_open, source)), OPEN
        )
        again = [_seconds(partial(_open, source)) for _ in range(ROUNDS)]
        report.say("  once more", statistics.median(again), OPEN)
        measure_order(source, report)
        measure_search(source, searches(policies), report)
        for declared in source.filters:
            for query, words in (
                (ListQuery(), ""),
                (ListQuery(search="pegawai"), " beside a search"),
            ):
                took = _seconds(partial(source.filter_values, declared.name, query))
                report.say(f"counts of {declared.name}{words}", took, SORT)
    return report.kept


def main() -> int:
    """Measure and print; 1 where a limit is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("policies", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    translation.set_language("en")
    kept = True
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for policies in options.policies:
            path = folder / f"register-{policies}.asn"
            if not path.exists():
                print(f"filling: {_seconds(partial(make_office, path, policies)):.0f} s")
            kept = measure(path, policies) and kept
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
