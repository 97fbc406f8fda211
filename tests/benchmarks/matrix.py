"""How fast the matrix of position standards is with 600 posts and 30 competencies.

Run: ``python -m tests.benchmarks.matrix``. The practice office with 11,000 people gets posts and
competencies until there are so many; what a step down and a typed level take until they are painted
is measured, and the longest pause of the event loop while a block of 600 × 30 cells is pasted,
stored and taken back. 20 milliseconds a step are smooth; no pause may be felt (100 ms) but for the
pasted block, which Excel users wait for, too.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asn_desktop.competencies.queries.dictionary import competencies
from asn_desktop.competencies.records import Competency
from asn_desktop.competencies.screen.matrix import StandardsScreen
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.employees.commands.operations import SAMPLE
from asn_desktop.employees.records import Position
from asn_desktop.founding import create_practice
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from tests.benchmarks.table import Pauses

PEOPLE, POSTS, COMPETENCIES = 11_000, 600, 30
KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)


def enlarge(office: Database) -> None:
    """Add posts and technical competencies until there are as many as are to be measured."""
    with office.read() as session:
        known = competencies(session)
        posts = session.query(Position.id).count()
    with office.write(SAMPLE) as work:
        insert_rows(
            work,
            Position,
            ("name", "name_key", "kind"),
            [(f"Jabatan {n}", f"jabatan {n}", "administrator") for n in range(POSTS - posts)],
        )
        common = (known[0].framework_id, "technical", 99, "", "")
        insert_rows(
            work,
            Competency,
            (
                "framework_id",
                "group",
                "place",
                "definition",
                "legal_basis",
                "code",
                "name",
                "name_key",
            ),
            [
                (*common, f"B{n}", f"Teknis {n}", f"teknis{n}")
                for n in range(COMPETENCIES - len(known))
            ],
        )


def median(act: Callable[[int], object], times: int = 30) -> str:
    """The usual time of doing this once."""
    taken = []
    for step in range(times):
        began = time.perf_counter()
        act(step)
        taken.append((time.perf_counter() - began) * 1000)
    return f"{statistics.median(taken):6.1f} ms"


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    theme.apply_theme(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        office = create_practice(Path(folder) / "kantor.asn", people=PEOPLE)
        enlarge(office)
        runner = JobRunner()
        desk = Desk(office, runner, ShortMemory())
        measure(app, desk)
        desk.close()
        runner.close()
        office.close()


def measure(app: QApplication, desk: Desk) -> None:
    """The screen, from opening to undo."""
    pauses = Pauses()
    screen = StandardsScreen(desk)
    screen.resize(1190, 700)
    print("open      ", pauses.during(app, screen.show, lambda: bool(screen.model.posts)))
    print(f"{len(screen.model.posts)} posts, {len(screen.model.competencies)} competencies")
    levels = screen.grid.levels
    bar = levels.verticalScrollBar()

    def step_down(step: int) -> None:
        bar.setValue(step * 7 % bar.maximum())
        levels.viewport().repaint()
        screen.grid.names.viewport().repaint()

    def type_level(step: int) -> None:
        QTest.keyClick(levels, KEYS[step % len(KEYS)])
        levels.viewport().repaint()

    def stored() -> bool:
        return not screen.typing.busy and not screen.model.pending

    print("step down ", median(step_down))
    screen.grid.go_to(300, 5)
    print("typing    ", median(type_level, 10))
    pauses.during(app, lambda: None, stored)
    QGuiApplication.clipboard().setText("\r\n".join(["\t".join("4" * COMPETENCIES)] * POSTS))
    screen.grid.go_to(0)
    print("paste     ", pauses.during(app, screen.paste, stored))
    first = screen.model.posts[0].id, screen.model.competencies[-1].id
    undone = pauses.during(
        app, lambda: desk.undo(screen), lambda: screen.model.own_level(first) is None
    )
    print("undo      ", undone)


if __name__ == "__main__":
    main()
