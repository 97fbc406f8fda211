"""Kinds, aims and classification as tables an office edits; the figures of the cycle."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest

from asn_desktop import features
from asn_desktop.core.errors import PersonError
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.reference import content_problems
from asn_desktop.core.translation import set_language
from asn_desktop.database.engine import Database
from asn_desktop.declarations import ReportRequest
from asn_desktop.employees.commands import save_unit
from asn_desktop.office.commands import save_reference
from asn_desktop.policies.commands import steps
from asn_desktop.policies.commands.relations import save_aims
from asn_desktop.policies.queries import lists
from asn_desktop.policies.rules.aims import Aim
from asn_desktop.policies.rules.reference import reference, use_reference
from asn_desktop.policies.rules.stages import Stage, path
from asn_desktop.policies.rules.tables import REFERENCE_TABLES
from asn_desktop.policies.rules.text import TextForm
from tests import offices
from tests.policies.register.offices import perwal

TABLES = {table.name: table for table in REFERENCE_TABLES}
DAY = dt.date(2026, 11, 28)


@pytest.fixture
def office(site: offices.Site) -> Iterator[Database]:
    """An office without records, with sentences in their source language."""
    set_language("en")
    with Database.open(offices.empty(site)) as database:
        yield database
    use_reference(None)


@pytest.mark.parametrize("name", TABLES)
def test_the_shipped_tables_are_fit_for_use(name: str) -> None:
    """Each passes its own checks."""
    assert content_problems(TABLES[name], TABLES[name].shipped()) == []


def test_every_kind_has_a_form_and_a_way(office: Database) -> None:
    """A circular is a letter and starts at drafting; a regulation passes every stage."""
    kinds = [reference().kind(code) for code in reference().kinds.codes]
    assert {kind.form for kind in kinds} == set(TextForm)
    assert path(reference().kind("mayor_regulation").stages) == tuple(Stage)
    assert reference().kind("circular").stages[0] is Stage.DRAFTING
    assert reference().kinds.find("PERATURAN WALIKOTA") == "mayor_regulation"


def test_old_codes_are_readable_and_not_offered(office: Database) -> None:
    """A code of the earlier rules has its subject and is not among those for new papers."""
    assert reference().classification("800") == "800 – Kepegawaian (kode lama)"
    assert "800" not in reference().offered_codes
    assert reference().classification("999.9") == "999.9"


@pytest.mark.parametrize(
    ("table", "change", "sentence"),
    [
        ("policy_kinds", lambda rows: rows[1].update(short="Perda"), "same short form"),
        ("policy_kinds", lambda rows: rows[1].update(code="Perwal Baru"), "small letters"),
        ("policy_kinds", lambda rows: rows[1].update(form="circular"), "belong to circulars"),
        ("policy_kinds", lambda rows: rows.pop(5), "“circular” is missing"),
        ("policy_aims", lambda rows: rows[1].update(label="KARIER"), "same word stands"),
        ("classification_codes", lambda rows: rows[0].update(code="abc"), "looks like 800.1.4"),
    ],
)
def test_a_table_that_cannot_be_is_refused(table: str, change: Any, sentence: str) -> None:
    """In words, before it is stored."""
    set_language("en")
    content = TABLES[table].shipped()
    rows = [dict(row) for row in content["rows"]]
    change(rows)
    found = content_problems(TABLES[table], {**content, "rows": rows})
    assert any(sentence in problem.problem.reason for problem in found)


def test_a_renamed_kind_is_found_and_one_in_use_stays(office: Database) -> None:
    """The new word of a kind is searched; a kind or an aim that policies have cannot go."""
    policy = perwal(office, "1", 2020)
    save_aims(office, policy, [Aim("career")])
    tables = features.references()

    def save(name: str, rows: list[dict[str, Any]]) -> None:
        content = {**TABLES[name].shipped(), "rows": rows}
        save_reference(office, tables, name, content, today=DAY)

    kinds = [dict(row) for row in TABLES["policy_kinds"].shipped()["rows"]]
    kinds[1]["label"] = "Peraturan Kepala Kota"
    save("policy_kinds", kinds)
    assert list(lists.policies(office).ids(ListQuery(search="kepala kota"))) == [policy]
    with pytest.raises(PersonError, match=r"is of the kind “mayor_regulation”"):
        save("policy_kinds", [row for row in kinds if row["code"] != "mayor_regulation"])
    aims = [dict(row) for row in TABLES["policy_aims"].shipped()["rows"]]
    with pytest.raises(PersonError, match=r"Perwal 1/2020 has the aim “career”"):
        save("policy_aims", [row for row in aims if row["code"] != "career"])


def test_the_cycle_tells_where_every_policy_stands(office: Database) -> None:
    """One row a policy: since when in its stage, what comes next, how long its review is late;
    a year and a unit with all below it narrow it; the sums hold."""
    above, _ = save_unit(office, {"name": "Dinas Contoh"})
    below, _ = save_unit(office, {"name": "Bidang Contoh", "parent_id": above})
    perwal(office, "1", 2020, review_on=DAY - dt.timedelta(10), owner_unit_id=below)
    moved = perwal(office, "2", 2019)
    steps.advance(office, moved, Stage.EVALUATION, day=DAY - dt.timedelta(3), note="x", today=DAY)
    perwal(office, None)
    report = features.report("cycle")
    table = report.make(office, ReportRequest(DAY))
    names = [column.name for column in table.columns]
    rows = [dict(zip(names, row, strict=True)) for row in table.rows]
    assert [(row["stage"], row["days"], row["overdue"]) for row in rows] == [
        ("Penerapan", (DAY - dt.date(2020, 1, 5)).days, 10),
        ("Evaluasi", 3, 0),
        ("Perencanaan", None, 0),
    ]
    assert [table.summary[name] for name in ("total", "planning", "overdue")] == [3, 1, 1]
    assert len(report.make(office, ReportRequest(DAY, year=2020)).rows) == 1
    assert len(report.make(office, ReportRequest(DAY, unit=above)).rows) == 1
    assert len(report.make(office, ReportRequest(DAY, year=2021)).rows) == 0
