"""How long the window stands still while 100,000 people are imported through the wizard.

The heartbeat of :mod:`tests.benchmarks.stalls` beats through reading, looking up the names, trial,
import, the refresh of the list behind the closed wizard, and a search in it. Run:
``python -m tests.benchmarks.import_stalls [PEOPLE [FOLDER]]``; a folder keeps the workbook.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asn_desktop.__main__ import collect_rarely
from asn_desktop.core.settings import Settings
from asn_desktop.database.engine import Database
from asn_desktop.employees.sample import fill
from asn_desktop.founding import create_practice
from asn_desktop.shell.application import Application
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.widgets.import_wizard.frame import COLUMNS, PREVIEW, RESULT, VALUES
from tests.benchmarks.imports import make_workbook
from tests.benchmarks.stalls import LIMIT_MS, Heartbeat

PEOPLE = 100_000


def measure(window: MainWindow, heart: Heartbeat, file: Path) -> dict[str, tuple[float, float]]:
    """Milliseconds of the longest stall, and seconds, of each step."""
    found: dict[str, tuple[float, float]] = {}

    def step(name: str, action: Callable[[], object], arrived: Callable[[], bool]) -> None:
        began = time.perf_counter()
        stall = heart.until(action, arrived)
        found[name] = stall, time.perf_counter() - began

    window.show_screen("employees")
    people = window.current_record_screen()
    assert people is not None

    def at(*steps: int) -> Callable[[], bool]:
        return lambda: (
            people.wizard is not None
            and (people.wizard.step in steps and not people.wizard.work.is_busy)
        )

    step("reading", lambda: window.import_file(file), at(COLUMNS))
    wizard = people.wizard
    assert wizard is not None
    step("names and trial", wizard.next, at(VALUES, PREVIEW))
    if wizard.step == VALUES:
        step("trial", wizard.next, at(PREVIEW))
    step("import", wizard.next, at(RESULT))
    model = people.table.model
    step("list after it", lambda: wizard.done(0), lambda: model.complete and model.rowCount() > 0)
    found["what follows"] = heart.during(lambda: None, 3_000), 3.0
    box = people.table.search_box
    found["a search"] = heart.during(lambda: QTest.keyClicks(box, "s")), 1.0
    return found


def main() -> int:
    """Measure and print; 1 where a step stalls for longer than the limit."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    with tempfile.TemporaryDirectory() as temporary:
        os.environ["ASN_DESKTOP_DATA"] = temporary
        file = Path(sys.argv[2] if len(sys.argv) > 2 else temporary, f"employees-{people}.xlsx")
        if not file.exists():
            make_workbook(file, people)
        path = Path(temporary, "kantor.asn")
        with create_practice(path, people=0) as database:
            fill(database, 0)  # units and posts are known, people are not
        application = Application(Settings(theme="light"))
        collect_rarely()
        with Database.open(path) as database:
            window: MainWindow = application.open_main_window(database)
            window.setWindowState(Qt.WindowState.WindowNoState)
            window.resize(1366, 768)
            heart = Heartbeat()
            heart.during(lambda: None)
            found = measure(window, heart, file)
            window._close()
            window.deleteLater()
            QTimer.singleShot(0, QApplication.quit)
            QApplication.exec()
    print(f"{people} people through the wizard, limit {LIMIT_MS:.0f} ms")
    for name, (stall, seconds) in found.items():
        print(f"{name:20s} {stall:7.1f} ms {stall / LIMIT_MS:5.2f} ×   ({seconds:.2f} s)")
    return int(max(stall for stall, _ in found.values()) > LIMIT_MS)


if __name__ == "__main__":
    sys.exit(main())
