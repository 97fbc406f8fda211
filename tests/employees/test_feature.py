"""What the feature declares: kinds, papers, screens, operations."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from asn_desktop import features
from asn_desktop.core.listing import ListQuery, ListSource
from asn_desktop.database.engine import Database
from asn_desktop.database.unit_of_work import Operation
from asn_desktop.declarations import RecordKind
from asn_desktop.employees.commands import operations
from asn_desktop.employees.feature import FEATURE
from tests import offices


def _kinds() -> list[str]:
    return [kind.name for kind in FEATURE.kinds]


@pytest.mark.parametrize("name", _kinds())
def test_a_kind_is_whole(tmp_path: Path, name: str) -> None:
    """Every kind lists, imports, finds, words and offers; its list has every column of its
    workbook, with the same heading."""
    kind: RecordKind = features.record_kind(name)
    with Database.open(offices.practice(tmp_path)) as database:
        source: ListSource = kind.source(database)
        listed = {column.name: column for column in source.columns}
        for column in kind.layout.columns:
            assert listed[column.name].heading == column.heading
            assert listed[column.name].sensitive == column.sensitive
        assert kind.actions is not None
        assert kind.finders is not None
        assert kind.words is not None
        assert kind.choices is not None
        actions = kind.actions(database)
        finders = kind.finders(database)
        for lookup in actions.lookups:
            assert finders[lookup.field]("a", 5)
            assert kind.choices(database)[lookup.field]
        words = kind.words(database)
        ids = source.ids(ListQuery())
        assert len(source.rows(ids[:5])) == 5
        assert words("sex", "female") == "Perempuan"


def test_what_a_choice_list_offers_is_understood(tmp_path: Path) -> None:
    """Every name that a workbook offers for the unit above or the post means one record when it
    comes back."""
    with Database.open(offices.practice(tmp_path)) as database:
        for kind_name, field in (("units", "parent"), ("employees", "position")):
            kind = features.record_kind(kind_name)
            assert kind.actions is not None
            assert kind.choices is not None
            (lookup,) = (one for one in kind.actions(database).lookups if one.field == field)
            offered = kind.choices(database)[field]
            keys = [(name,) for name in offered]
            found = lookup.resolve(keys)
            ids = {found[key].record_id for key in keys}
            assert None not in ids
            assert len(ids) == len(set(offered)) > 100


def test_every_paper_is_about_a_kind() -> None:
    """Papers name a kind that exists; screens a class in a module that exists."""
    for paper in FEATURE.papers:
        assert paper.kind in _kinds()
    for screen in FEATURE.screens:
        module, _, name = screen.target.partition(":")
        assert name
        assert find_spec(module) is not None


def test_every_operation_names_its_right() -> None:
    """Nothing is written without a right that says which; codes are one of a kind."""
    declared = [one for one in vars(operations).values() if isinstance(one, Operation)]
    assert len({one.code for one in declared}) == len(declared) > 10
    for one in declared:
        people, importing = one.code.startswith("employees."), one.code.endswith(".import")
        wanted = "employees.import" if importing else "employees.write"
        assert one.right == (wanted if people else "organisation.write")
