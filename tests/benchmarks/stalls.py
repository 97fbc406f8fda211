"""How long the window stands still while a clerk works in a list of 11,000 people.

A heartbeat of 5 ms runs in the window's event loop; the longest time between two beats during each
action is the stall. Run: ``python -m tests.benchmarks.stalls [PEOPLE]``.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asn_desktop import features
from asn_desktop.core.listing import ListQuery, SortKey
from asn_desktop.core.settings import Settings
from asn_desktop.database.engine import Database
from asn_desktop.founding import create_practice
from asn_desktop.shell.application import Application
from asn_desktop.shell.main_window import MainWindow

LIMIT_MS = 100.0
#: Milliseconds an action is watched after it began; a round is the median of these many.
WATCHED_MS, ROUNDS = 1_000, 3
SEARCHES = ("a", "ad", "puskesmas", "1980", "guru ahli", "sekretariat dinas")


class Heartbeat:
    """The longest pause of the event loop since the last question, in milliseconds."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self._longest = 0.0
        self._timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def during(self, action: Callable[[], object], watched: int = WATCHED_MS) -> float:
        """The longest pause while this is done and what follows from it."""
        ends = time.perf_counter() + watched / 1000
        return self.until(action, lambda: time.perf_counter() >= ends)

    def until(self, action: Callable[[], object], arrived: Callable[[], bool]) -> float:
        """The longest pause while this is done, until it has arrived."""
        self._last, self._longest = time.perf_counter(), 0.0
        loop = QEventLoop()

        def look() -> None:
            if arrived():
                loop.quit()

        looking = QTimer(interval=5)
        looking.timeout.connect(look)
        QTimer.singleShot(0, action)
        looking.start()
        loop.exec()
        looking.stop()
        self._beat()
        return self._longest * 1000


def measure(window: MainWindow, heart: Heartbeat) -> dict[str, float]:
    """The longest stall of each action."""
    found = {
        f"opening the screen {entry.name}": heart.during(
            lambda name=entry.name: window.show_screen(name)  # type: ignore[misc]
        )
        for entry in features.screens()[1:]
    }
    window.show_screen("employees")
    people = window.current_record_screen()
    assert people is not None
    table = people.table

    def worst(actions: list[Callable[[], object]]) -> float:
        return max(heart.during(action, 400) for action in actions)

    for text in SEARCHES:
        table.search_box.clear()
        keys = [lambda letter=letter: QTest.keyClicks(table.search_box, letter) for letter in text]
        found[f"typing “{text}”"] = worst(keys)  # type: ignore[arg-type]
    heart.during(table.clear_conditions)
    rows = [lambda row=row: table.grid.selectRow(row) for row in range(0, 10_000, 1_000)]
    found["opening the detail of a person"] = worst(rows)  # type: ignore[arg-type]
    jumps = [lambda row=row: table.grid.scrollTo(table.model.index(row, 0)) for row in (9_000, 10)]
    found["jumping in the list"] = worst(jumps)  # type: ignore[arg-type]
    sorts = [
        lambda name=name: table.show_query(_sorted(table.query(), name))
        for name in ("unit", "nip", "full_name")
    ]
    found["sorting"] = worst(sorts)  # type: ignore[arg-type]
    found["searching everywhere"] = heart.during(lambda: _find(window, "puskesmas"))
    found["selecting everything"] = heart.during(table.grid.selectAll)
    found["opening a filter"] = heart.during(table.filters.buttons["unit"].click)
    table.filters.buttons["unit"].popup.hide()
    return found


def _sorted(query: ListQuery, name: str) -> ListQuery:
    return replace(query, sort=(SortKey(name),))


def _find(window: MainWindow, text: str) -> None:
    window.finder.setText(text)
    window.finder._look()


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 11_000
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ASN_DESKTOP_DATA"] = folder
        path = Path(folder) / "kantor.asn"
        create_practice(path, people=people).close()
        application = Application(Settings(theme="light"))
        rounds: dict[str, list[float]] = {}
        for _round in range(ROUNDS):
            with Database.open(path) as database:
                heart = Heartbeat()
                window: MainWindow = application.open_main_window(database)
                window.setWindowState(Qt.WindowState.WindowNoState)
                window.resize(1366, 768)
                heart.during(lambda: None)
                for name, stall in measure(window, heart).items():
                    rounds.setdefault(name, []).append(stall)
                window._close()
                window.deleteLater()
                QApplication.processEvents()
        load = Path("/proc/loadavg").read_text().split()[0] if os.name == "posix" else "?"
        print(f"{people} people, medians of {ROUNDS}, load {load}, limit {LIMIT_MS:.0f} ms")
        for name, stalls in rounds.items():
            middle = sorted(stalls)[len(stalls) // 2]
            print(
                f"{name:40s} {middle:7.1f} ms {middle / LIMIT_MS:5.2f} × (worst {max(stalls):.1f})"
            )


if __name__ == "__main__":
    main()
