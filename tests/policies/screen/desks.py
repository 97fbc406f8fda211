"""A window with a desk, a policy under way, and its editor or comparison."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.policies.queries import texts as written
from asn_desktop.policies.rules.stages import Stage
from asn_desktop.policies.rules.text import Node
from asn_desktop.policies.screen.comparison import open_comparison
from asn_desktop.policies.screen.comparison.window import ComparisonWindow
from asn_desktop.policies.screen.editor import open_editor, opened_editor
from asn_desktop.policies.screen.editor.window import EditorWindow
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from tests.policies.stages.cycle import Cycle, day
from tests.shell.windows import Files


@dataclass
class Room:
    """A main window with its desk."""

    window: QMainWindow
    desk: Desk

    @property
    def files(self) -> Files:
        assert isinstance(self.desk.files, Files)
        return self.desk.files


@contextmanager
def at_a_desk(database: Database) -> Iterator[Room]:
    """Somebody works; what is open at the end is closed without a question."""
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    runner = JobRunner(window)
    desk = Desk(database, runner, ShortMemory(), files=Files(), parent=window)
    try:
        yield Room(window, desk)
    finally:
        for other in QApplication.topLevelWidgets():
            if isinstance(other, EditorWindow):
                other._close()
            elif isinstance(other, ComparisonWindow):
                other.close()
        desk.close()
        runner.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def editor(qtbot: QtBot, room: Room, version: int) -> EditorWindow:
    """The editor of a version, its text there."""
    open_editor(room.desk, version, room.window)
    return waited(qtbot, version)


def waited(qtbot: QtBot, version: int) -> EditorWindow:
    qtbot.waitUntil(lambda: opened_editor(version) is not None)
    window = opened_editor(version)
    assert window is not None
    qtbot.waitUntil(lambda: window.sheet.complete)
    return window


def comparison(qtbot: QtBot, room: Room, old: int, new: int) -> ComparisonWindow:
    """The comparison of two versions."""
    open_comparison(room.desk, old, new, room.window)

    def shown() -> list[ComparisonWindow]:
        tops = QApplication.topLevelWidgets()
        return [one for one in tops if isinstance(one, ComparisonWindow) and one.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def stored(database: Database, version: int) -> list[Node]:
    """The text as it is in the office."""
    with database.read() as session:
        return list(written.nodes(session, version))


def rina_saves(database: Database, policy: Cycle, nodes: Sequence[Node]) -> None:
    """Somebody else saves the draft."""
    me, database.actor = database.actor, Actor("Rina Kusuma")
    try:
        version = policy.standing.draft_id
        assert version is not None
        policy.write(version, nodes)
    finally:
        database.actor = me


def revised(policy: Cycle, before: Sequence[Node], after: Sequence[Node]) -> tuple[int, int]:
    """A version in force that says ``before`` and a draft that says ``after``."""
    policy.discussed(before)
    old = policy.standing.draft_id
    assert old is not None
    policy.enact(enacted_on=day(20), promulgated_on=day(20), valid_from=day(21))
    policy.to(Stage.DISSEMINATION, on=21)
    policy.to(Stage.APPLICATION, on=22)
    policy.to(Stage.EVALUATION, Stage.AMENDMENT, on=23, note="Hasil evaluasi")
    return old, policy.draft(after)
