"""How fast the record table is with a million rows, beside Qt's bare table on the same machine.

Run: ``python -m tests.benchmarks.table``. The bare table has the same rows, size and columns and
a model of three methods; what it takes to paint and to jump is the limit. The longest pause of the
event loop is measured while the table loads, sorts, selects and searches.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTableView

from asn_desktop.core.fields import value_text
from asn_desktop.widgets import theme
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.table_view import RecordTable
from tests.widgets.people_source import PeopleSource

ROWS = 1_000_000
_NO_INDEX = QModelIndex()


class BareModel(QAbstractTableModel):
    """The least a model can be."""

    def __init__(self, source: PeopleSource) -> None:
        super().__init__()
        self._source = source

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return self._source.size

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return len(self._source.columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        column = index.column()
        value = self._source.row(index.row() + 1)[column]
        return value_text(self._source.columns[column].kind, value)


class Pauses:
    """The longest time between two beats of the event loop."""

    def __init__(self) -> None:
        self._worst = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=2)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._worst = max(self._worst, now - self._last)
        self._last = now

    def during(self, app: QApplication, act: Callable[[], object], done: Callable[[], bool]) -> str:
        """Do this, go on until it is done; how long it took and the longest pause."""
        app.processEvents()
        self._worst, self._last = 0.0, time.perf_counter()
        begin = time.perf_counter()
        act()
        while not done():
            app.processEvents()
        taken = time.perf_counter() - begin
        app.processEvents()
        self._beat()
        return f"{taken * 1000:7.0f} ms, longest pause {self._worst * 1000:4.0f} ms"


def _median(act: Callable[[int], object]) -> float:
    times = []
    for turn in range(40):
        begin = time.perf_counter()
        act(turn)
        times.append(time.perf_counter() - begin)
    return statistics.median(times) * 1000


def _jump(app: QApplication, view: QTableView) -> Callable[[int], object]:
    def act(turn: int) -> None:
        view.verticalScrollBar().setValue((turn * 7919 * 61) % ROWS)
        app.processEvents()

    return act


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    theme.apply_theme(app, "light")
    source = PeopleSource(ROWS)
    bare = QTableView()
    bare.setModel(BareModel(source))
    runner = JobRunner()
    table = RecordTable(source, runner, noun="pegawai")
    pauses = Pauses()
    for widget in (bare, table):
        widget.resize(1100, 640)
    bare.show()
    print("open         ", pauses.during(app, table.show, lambda: table.model.total == ROWS))
    pairs: dict[str, tuple[float, float]] = {
        "repaint": (
            _median(lambda _turn: table.grid.viewport().repaint()),
            _median(lambda _turn: bare.viewport().repaint()),
        ),
        "jump": (_median(_jump(app, table.grid)), _median(_jump(app, bare))),
    }
    for name, (ours, limit) in pairs.items():
        print(f"{name:13} {ours:7.1f} ms, bare table {limit:5.1f} ms: {ours / limit:.2f} ×")
    for name, act, done in (
        ("select all", table.grid.selectAll, lambda: table.selected_count() == ROWS),
        (
            "sort",
            lambda: table.grid.header.sort_by(0, descending=True),
            lambda: not table.model.loading and table.model.id_at(0) == ROWS,
        ),
        ("select none", table.grid.clearSelection, lambda: table.selected_count() == 0),
        (
            "search, first",
            lambda: table.search_box.start("77"),
            lambda: table.model.query.search == "77" and table.model.id_at(0) % 1000 == 977,
        ),
        ("search, all", lambda: None, lambda: not table.model.loading),
    ):
        print(f"{name:13}", pauses.during(app, act, done))
    print("(the search of this source is a Python loop; its time is not the table's)")
    runner.close()


if __name__ == "__main__":
    main()
