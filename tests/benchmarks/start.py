"""From nothing to a window that can be used, beside a bare PySide6 window with a table.

Both are whole processes on the same machine, in turns; figures are medians. The limit is 1.6 times
the bare window. Run: ``python -m tests.benchmarks.start [PEOPLE]``.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from asn_desktop.core import paths
from asn_desktop.founding import create_practice

LIMIT, ROUNDS = 1.6, 7

BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
app = QApplication([])
model = QStandardItemModel(30, 7)
for row in range(30):
    for column in range(7):
        model.setItem(row, column, QStandardItem(f"{row} {column}"))
window = QMainWindow()
table = QTableView()
table.setModel(model)
window.setCentralWidget(table)
window.resize(1366, 768)
window.show()
window.grab()
QTimer.singleShot(0, app.quit)
app.exec()
"""

#: The real program, ended as soon as its list has been read and painted.
OURS = """
import sys
import asn_desktop.startup  # first, as in the program: what is imported after Qt costs more
from asn_desktop.shell.application import Application
from PySide6.QtCore import QTimer
def run(self, window):
    table = window.current_record_screen().table
    def look():
        if table.model.complete and table.model.rowCount():
            timer.stop()
            window.grab()
            self.qt.quit()
    timer = QTimer(interval=1)
    timer.timeout.connect(look)
    timer.start()
    self.qt.exec()
    heavy = ("openpyxl", "xlsxwriter", "reportlab", "lxml", "rapidfuzz", "alembic", "pypdfium2",
             "python_calamine", "msoffcrypto", "charset_normalizer", "numpy", "scipy")
    print(" ".join(name for name in heavy if name in sys.modules), file=sys.stderr)
    window._close()
    return 0
Application.exec = run
from asn_desktop.__main__ import main
sys.exit(main(["--office", sys.argv[1]]))
"""


def seconds(script: str, *arguments: str) -> tuple[float, str]:
    """How long the process takes, and what it said."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment["QT_LOGGING_RULES"] = "qt.qpa.*=false"
    # An installed program has compiled modules, whatever this machine says about writing them.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(paths.data_dir() / "compiled")
    before = time.perf_counter()
    ended = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return time.perf_counter() - before, ended.stderr.strip()


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 11_000
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ASN_DESKTOP_DATA"] = folder
        office = Path(folder) / "kantor.asn"
        create_practice(office, people=people).close()
        seconds(BARE), seconds(OURS, str(office))  # the disk is warm from here on
        bare, ours, heavy = [], [], ""
        for _round in range(ROUNDS):
            bare.append(seconds(BARE)[0])
            taken, heavy = seconds(OURS, str(office))
            ours.append(taken)
    limit, reached = statistics.median(bare), statistics.median(ours)
    print(f"bare window with a table   {limit:6.2f} s")
    print(f"the program, {people} people {reached:6.2f} s")
    print(f"ratio {reached / limit:.2f} (limit {LIMIT})")
    print(f"heavy libraries at start: {heavy or 'none'}")


if __name__ == "__main__":
    main()
