"""Columns and saved views of a list are as a person arranged them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from asn_desktop.core.listing import ListQuery, SortKey
from asn_desktop.widgets.memory import ShortMemory
from asn_desktop.widgets.messages import answered_by
from asn_desktop.widgets.table_view import (
    ColumnState,
    SavedView,
    ShortViewStore,
)
from tests.widgets.answers import Answers
from tests.widgets.people_source import PeopleSource
from tests.widgets.shown_tables import Make, settle


def test_columns_are_remembered(make: Make, qtbot: QtBot) -> None:
    """Order, width and choice of columns and the sort come back with the next table."""
    memory = ShortMemory()
    table = make(memory=memory)
    assert table.visible_columns() == (
        "nip",
        "name",
        "post",
        "unit",
        "born",
        "age",
        "problems",
    )
    states = table.arrangement.states()
    name = next(state for state in states if state.name == "name")
    rest = [s for s in states if s.name not in ("name", "age")]
    table.arrangement.apply([ColumnState("name", True, 40.0), *rest, ColumnState("age", False, 6)])
    table.grid.header.sort_by(table.model.column_of("born"), descending=True)
    assert name.width != 40
    qtbot.waitUntil(lambda: memory.load("table.people") is not None)

    again = make(memory=memory)
    assert again.visible_columns() == ("name", "nip", "post", "unit", "born", "problems")
    width = next(s.width for s in again.arrangement.states() if s.name == "name")
    assert width == pytest.approx(40, abs=1)
    assert again.query().sort == (SortKey("born", True),)


@pytest.mark.parametrize(
    "kept",
    [
        None,
        "nonsense",
        {"columns": "x", "sort": [["nowhere", True], 3]},
        {"columns": [["gone", True, 5], ["name", "yes", 9], [1], ["nip", False, -4]]},
        {"columns": [[c.name, False, 9] for c in PeopleSource.columns]},
    ],
)
def test_damaged_memory_does_no_harm(make: Make, kept: object) -> None:
    """Whatever the memory holds, the table opens with at least one column and a valid order."""
    memory = ShortMemory()
    memory.save("table.people", kept)
    table = make(memory=memory)
    assert table.visible_columns()
    assert table.query().sort == ()


def test_column_chooser(make: Make, qtbot: QtBot) -> None:
    """Ticking shows a column, moving changes its place, and "as before" restores both."""
    table = make()
    table.chooser.fill(table.arrangement.states())
    rows = table.chooser.list
    names = [rows.item(n).data(Qt.ItemDataRole.UserRole) for n in range(rows.count())]
    rows.item(names.index("pay")).setCheckState(Qt.CheckState.Checked)
    assert "pay" in table.visible_columns()
    rows.setCurrentRow(1)
    table.chooser.move_current(-1)
    assert table.visible_columns()[:2] == ("name", "nip")
    table.chooser.reset_wanted.emit()
    assert table.visible_columns()[:2] == ("nip", "name")
    assert "pay" not in table.visible_columns()
    table.arrangement.hide(table.model.column_of("nip"))
    assert table.visible_columns()[0] == "name"


def test_saved_views(make: Make, qtbot: QtBot) -> None:
    """A view is saved under a name, brings back search, filters, order and columns, can be
    renamed and deleted."""
    store = ShortViewStore()
    table = make(views=store)
    table.show_query(ListQuery("7", {"unit": ("Dinas Kesehatan",)}, (SortKey("born", True),)))
    table.arrangement.hide(table.model.column_of("post"))
    settle(table, qtbot)
    wanted, columns = table.query(), table.visible_columns()
    with answered_by(Answers("Pensiun & mutasi")):
        table.views_button.save_as()
    table.views_button._standard()
    settle(table, qtbot)
    assert table.query() == ListQuery()
    assert table.visible_columns() != columns
    table.views_button._fill()
    assert table.views_button._menu.actions()[0].text() == "Pensiun && mutasi"
    table.views_button._menu.actions()[0].trigger()
    settle(table, qtbot)
    assert table.query() == wanted
    assert table.visible_columns() == columns
    with answered_by(Answers("Baru")):
        table.views_button.rename_active()
    assert [view.name for view in store.load()] == ["Baru"]
    with answered_by(Answers("back", "delete")):
        table.views_button.delete_active()
        assert len(store.load()) == 1
        table.views_button.delete_active()
    assert store.load() == ()


def test_view_of_the_same_name_is_asked_about(make: Make) -> None:
    """A name that is taken replaces the other view only after a yes."""
    store = ShortViewStore()
    store.save([SavedView("A", ListQuery("old"))])
    table = make(views=store)
    with answered_by(Answers("A", "back")):
        table.views_button.save_as()
    assert store.load()[0].query.search == "old"
    with answered_by(Answers("A", "replace")):
        table.views_button.save_as()
    assert [view.query.search for view in store.load()] == [""]


def test_view_survives_json() -> None:
    """A view comes back from plain values as it was."""
    view = SavedView(
        "A",
        ListQuery("x", {"unit": (3, 4), "kind": ("PNS",)}, (SortKey("name", True),)),
        (ColumnState("nip", True, 20.0),),
    )
    assert SavedView.from_plain(view.to_plain()) == view
