"""What the tests of the table do again and again: wait for it, look behind it, select in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from asn_desktop.widgets.table_view import RecordTable
from tests.widgets.people_source import PeopleSource

#: Makes a table that is shown and loaded (the fixture ``make``).
Make = Callable[..., RecordTable]


def settle(table: RecordTable, qtbot: QtBot) -> None:
    """Wait until what was asked is shown."""
    qtbot.waitUntil(
        lambda: not table.search_box._pause.isActive() and not table.model.loading,
        timeout=20_000,
    )


def source_of(table: RecordTable) -> PeopleSource:
    """The people behind the table."""
    assert isinstance(table.source, PeopleSource)
    return table.source


def select_rows(table: RecordTable, *rows: int) -> None:
    """Add these rows to the selection."""
    flag = QItemSelectionModel.SelectionFlag
    for row in rows:
        table.grid.selectionModel().select(table.model.index(row, 0), flag.Select | flag.Rows)
