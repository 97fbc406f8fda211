"""The register of imports and taking one back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import PersonError
from asn_desktop.core.progress import Progress
from asn_desktop.widgets.imports_view import (
    ImportsDesk,
    ImportsView,
    KeptRecord,
    UndoImportDialog,
    UndoOutcome,
)


@dataclass(frozen=True)
class Entry:
    import_id: int
    file: str = "pegawai.xlsx"
    kind: str = "employees"
    sheet: str = "Data"
    sender: str = "Dinas Kesehatan"
    at: dt.datetime = dt.datetime(2026, 11, 23, 3, 5, tzinfo=dt.UTC)
    user: str = "rina"
    added: int = 1200
    changed: int = 34
    unchanged: int = 9000
    refused: int = 5
    undone: bool = False


class Register:
    """A register in memory; ``undo`` gives ``outcome`` or raises it."""

    def __init__(self) -> None:
        self.entries = [Entry(2), Entry(1, "lama.csv", undone=True)]
        self.outcome: UndoOutcome | PersonError = UndoOutcome(
            1231, (KeptRecord("Budi Santoso", "diubah 22-11-2026 oleh tono"),)
        )
        self.undone: list[int] = []

    def list(self, progress: Progress) -> list[Entry]:
        return list(self.entries)

    def undo(self, import_id: int, progress: Progress) -> UndoOutcome:
        if isinstance(self.outcome, PersonError):
            raise self.outcome
        self.undone.append(import_id)
        self.entries = [
            replace(entry, undone=True) if entry.import_id == import_id else entry
            for entry in self.entries
        ]
        return self.outcome

    def plan(self, import_id: int, progress: Progress) -> UndoOutcome:
        assert isinstance(self.outcome, UndoOutcome)
        return self.outcome


@pytest.fixture
def register() -> Register:
    return Register()


@pytest.fixture
def view(qtbot: QtBot, register: Register) -> Iterator[ImportsView]:
    desk = ImportsDesk(register.list, register.undo, kind_word=lambda kind: "Pegawai")
    made = ImportsView(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.table.rowCount() == 2)
    yield made
    made.reject()


def dialog_of(view: ImportsView) -> UndoImportDialog:
    dialog = view.findChild(UndoImportDialog)
    assert isinstance(dialog, UndoImportDialog)
    return dialog


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_each_import_says_what_it_did(view: ImportsView) -> None:
    """A row must hold file, sender, who and the counts as a clerk reads them."""
    texts = [view.table.index(0, column).data() for column in range(view.table.columnCount())]
    for part in ("Pegawai", "pegawai.xlsx · Data", "Dinas Kesehatan", "rina", "1.200", "9.000"):
        assert part in texts


def test_an_import_taken_back_cannot_be_taken_back_again(qtbot: QtBot, view: ImportsView) -> None:
    """The button must be off for an import that was taken back, and the row must say so."""
    assert view.undo_button.isEnabled()
    view.grid.selectRow(1)
    assert not view.undo_button.isEnabled()
    assert view.table.index(1, view.table.columnCount() - 1).data()
    view.take_back()
    assert view.findChild(UndoImportDialog) is None


def test_taking_back_happens_after_the_second_press_and_lists_what_is_kept(
    qtbot: QtBot, view: ImportsView, register: Register
) -> None:
    """The first press only asks; the second takes back, lists the kept records and tells it."""
    click(qtbot, view.undo_button)
    dialog = dialog_of(view)
    assert register.undone == []
    assert "1.200" in dialog.text()
    with qtbot.waitSignal(view.undone) as seen:
        click(qtbot, dialog.do_button)
    assert seen.args == [2]
    assert register.undone == [2]
    assert "Budi Santoso: diubah 22-11-2026 oleh tono" in dialog.text()
    assert not dialog.do_button.isVisible()
    click(qtbot, dialog.copy_button)
    assert "Budi Santoso" in QGuiApplication.clipboard().text()
    qtbot.waitUntil(lambda: view.table.entries[0].undone)
    click(qtbot, dialog.close_button)


def test_turning_back_changes_nothing(qtbot: QtBot, view: ImportsView, register: Register) -> None:
    """Closing the question must leave the import as it is."""
    click(qtbot, view.undo_button)
    click(qtbot, dialog_of(view).close_button)
    assert register.undone == []


def test_a_refusal_is_said_in_the_dialog(
    qtbot: QtBot, view: ImportsView, register: Register
) -> None:
    """Where an import cannot be taken back the sentence must stand in the dialog."""
    register.outcome = PersonError("Impor ini sudah dibatalkan.")
    click(qtbot, view.undo_button)
    dialog = dialog_of(view)
    click(qtbot, dialog.do_button)
    qtbot.waitUntil(lambda: dialog._notice.text() == "Impor ini sudah dibatalkan.")
    click(qtbot, dialog.close_button)


def test_a_look_ahead_comes_before_the_press(qtbot: QtBot, register: Register) -> None:
    """With a look ahead the dialog must list the records to be kept before anything happens."""
    view = ImportsView(ImportsDesk(register.list, register.undo, register.plan))
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: view.table.rowCount() == 2)
    view.take_back()
    dialog = dialog_of(view)
    qtbot.waitUntil(lambda: "Budi Santoso" in dialog.text())
    assert register.undone == []
    assert dialog.do_button.isEnabled()
    dialog.reject()
    view.reject()
