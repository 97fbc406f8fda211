"""The reference tables that come with the program."""

from __future__ import annotations

import datetime as dt

import pytest

from asn_desktop.employees import rules
from asn_desktop.employees.rules.reference import TABLES


@pytest.mark.parametrize("name", TABLES)
def test_tables_say_where_they_come_from(name: str) -> None:
    """Every table names its content, its legal basis and its validity; doubtful rows are marked."""
    table = rules.reference().tables[name]
    assert set(table) == {"description", "legal_basis", "valid_from", "valid_to", "rows"}
    assert table["description"] and table["legal_basis"] and table["rows"]
    dt.date.fromisoformat(table["valid_from"])
    assert table["valid_to"] is None or table["valid_to"] > table["valid_from"]
    assert {row.get("confidence", "general") for row in table["rows"]} == {"general"}


def test_tables_agree_with_each_other() -> None:
    """Codes that one table takes from another exist there."""
    data = rules.reference()
    for row in data.rows("retirement_ages"):
        assert row.get("position_kind", "staff") in data.position_kinds.codes
        assert row.get("functional_level", "skilled") in data.functional_levels.codes
        assert 50 <= row["age"] <= 75
    assert set(data.kind_of_echelon) == set(data.echelons.codes)
    for grades in data.grades_of_level.values():
        assert set(grades) <= set(data.rank_names)
    assert sorted(set(data.education_ranks.values())) == list(range(1, 10))


def test_no_alias_leads_astray() -> None:
    """A short name means the unit it stands for, alone and as a word of a longer name."""
    for row in rules.reference().rows("aliases"):
        if row["kind"] == "name":
            assert rules.org_key(row["alias"]) == rules.org_key(row["name"]) != "", row["alias"]
        elif row["kind"] == "word":
            assert rules.org_key(f"x {row['alias']} y") == rules.org_key(f"x {row['name']} y")


def test_every_title_is_known_again() -> None:
    """Each title of the table, put around a name, comes off in its own spelling."""
    for row in rules.reference().rows("name_titles"):
        title = row["title"]
        if row["place"] == "front":
            assert rules.split_name(f"{title} Rahmawati") == (title, "Rahmawati", "")
        else:
            back = rules.split_name(f"Rahmawati, {title}").back
            assert rules.split_name(f"Rahmawati, {back}") == ("", "Rahmawati", back)
            assert back.replace(".", "").casefold().startswith(title[0].casefold())


def test_a_missing_table_is_named() -> None:
    """Asking for a table that does not exist names it."""
    with pytest.raises(KeyError, match="salaries"):
        rules.reference().rows("salaries")
