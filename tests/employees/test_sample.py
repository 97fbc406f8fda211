"""The invented people of a practice office."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from asn_desktop import features
from asn_desktop.database.engine import Database
from asn_desktop.employees.rules import check_draft, check_nip_cell
from asn_desktop.founding import create_practice
from tests import offices


def test_the_same_number_gives_the_same_people(tmp_path: Path) -> None:
    """A course, a picture and a test agree about who is in the practice office."""
    lists = []
    for name in ("a.asn", "b.asn"):
        with create_practice(tmp_path / name, people=120) as database:
            lists.append(offices.people(database))
    assert lists[0] == lists[1]
    assert len(lists[0]) == 120


def test_nobody_has_an_impossible_number(tmp_path: Path) -> None:
    """Every NIP is sound and nobody's data holds an error; who has a problem has a warning."""
    with Database.open(offices.practice(tmp_path, 800)) as database:
        people = offices.people(database)
        assert database.check() == []
    today = dt.date(2026, 1, 5)
    assert len({row["nip"] for row in people}) == 800
    for row in people:
        checked = check_nip_cell(row["nip"])
        assert (checked.value, checked.problems) == (row["nip"], ())
        values = {name: row[name] for name in ("nip", "birth_date", "cpns_date", "pns_date")}
        assert not any(problem.is_error for problem in check_draft(values, today))
        assert row["unit"]
        assert row["position"]
    flawed = sum(bool(row["data_problems"]) for row in people) / len(people)
    assert 0.01 < flawed < 0.04


def test_filling_that_fails_leaves_no_office(tmp_path: Path) -> None:
    """An office that cannot be filled whole is not there afterwards."""
    path = tmp_path / "office.asn"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(features, "SAMPLE_ORDER", ("office", "nonsense"))
        with pytest.raises(ModuleNotFoundError):
            create_practice(path, people=5)
    assert not path.exists()
    create_practice(path, people=5).close()
