"""Locking: nothing of the office is seen or heard until the passphrase is given again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMenuBar,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import WorldError
from asn_desktop.core.progress import Progress
from asn_desktop.shell.idle import IdleWatch
from asn_desktop.shell.lock import Lock, LockDialog
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.widgets import messages
from asn_desktop.widgets.messages import BoxAnswerer, Choice, Toast, answered_by
from tests.offices import PASSPHRASE, practice, real
from tests.shell.doors import until, wait_for
from tests.shell.windows import opened, ready, screen
from tests.widgets.answers import Answers

#: What the lock itself says, written out: no name of the office must slip in here.
LOCK_WORDS = {
    "Terkunci",
    "Dikunci oleh siti.",
    "Kata sandi",
    "Ganti pengguna",
    "Tutup",
    "Buka kunci",
    "Tampilkan kata sandi",
}


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, real(tmp_path), who="siti") as window:
        people = screen(window)
        people.table.select_id(people.table.model.id_at(0))
        qtbot.waitUntil(people.form.isEnabled)
        yield window
        window.person.lock.unlock()


def locked(window: MainWindow) -> LockDialog:
    """Lock it as a person does; returns what asks for the passphrase."""
    next(a for a in window.findChildren(QAction) if a.shortcut().toString() == "Ctrl+L").trigger()
    dialog = window.person.lock.dialog
    assert dialog is not None
    QApplication.processEvents()
    return dialog


def unlock(qtbot: QtBot, window: MainWindow, dialog: LockDialog) -> None:
    dialog.passphrase.setText(PASSPHRASE)
    dialog.unlock_button.click()
    qtbot.waitUntil(lambda: not window.person.lock.locked)


def seen_words() -> list[str]:
    """Every word that stands in a widget that can be seen, titles of windows too."""
    words = []
    for widget in QApplication.allWidgets():
        if not widget.isVisible():
            continue
        words.append(widget.windowTitle())
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            words.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            words.append(widget.toPlainText())
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            columns = 1 if isinstance(widget, QListView) else model.columnCount()
            words += [
                str(model.index(row, column).data())
                for row in range(min(50, model.rowCount()))
                for column in range(columns)
            ]
        elif isinstance(widget, QMenuBar):
            words += [action.text() for action in widget.actions()]
    return [word for word in words if word]


def colours_of(widget: QWidget) -> set[str]:
    picture = widget.grab().toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }


def test_nothing_is_seen_while_it_is_locked(qtbot: QtBot, window: MainWindow) -> None:
    """No word and no point of the office is left in any window; with the passphrase everything is
    there again, at the same record."""
    people = screen(window)
    record = people.table.current_id()
    name, title = people.page.detail.title.text(), window.windowTitle()
    assert {name, title} <= set(seen_words())
    assert len(colours_of(window)) > 1
    dialog = locked(window)
    assert set(seen_words()) <= LOCK_WORDS
    assert len(colours_of(window)) == 1
    unlock(qtbot, window, dialog)
    assert window.windowTitle() == title
    assert people.page.detail.title.text() == name
    assert people.isVisible()
    assert people.table.current_id() == record


def test_typed_words_wait_behind_the_lock(qtbot: QtBot, window: MainWindow) -> None:
    """A form with changes is the same after the lock, cursor and all, and nobody was asked."""
    people = screen(window)
    box = people.form.editor("birth_place")
    assert isinstance(box, QLineEdit)
    with qtbot.waitActive(window):
        window.activateWindow()
    box.setFocus()
    box.clear()
    QTest.keyClicks(box, "Cimahi")
    dialog = locked(window)
    assert "Cimahi" not in seen_words()
    unlock(qtbot, window, dialog)
    assert box.text() == "Cimahi"
    assert people.form.is_dirty
    assert window.focusWidget() is box


def test_a_wrong_passphrase_opens_nothing_and_takes_longer(
    qtbot: QtBot, window: MainWindow
) -> None:
    """A wrong passphrase leaves it locked, and the next one has to wait; Esc opens nothing."""
    dialog = locked(window)
    dialog.passphrase.setText("salah sekali ini")
    dialog.unlock_button.click()
    wait_for(qtbot, dialog)
    assert "tidak benar" in dialog.note.text()
    assert not dialog.unlock_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert window.person.lock.locked
    assert dialog.isVisible()
    qtbot.waitUntil(dialog.unlock_button.isEnabled)
    unlock(qtbot, window, dialog)


def test_a_question_and_a_preview_wait_behind_the_lock(qtbot: QtBot, window: MainWindow) -> None:
    """A box that asks something and the print preview show nothing while it is locked, and are
    there again after; the question is still open."""
    people = screen(window)
    people.outputs.print_paper(people.papers[0])
    preview = people.outputs.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.view.page_count >= 1)
    answers: list[str] = []

    def while_asked() -> None:
        dialog = locked(window)
        words = seen_words()
        assert not any("Rahasia Siti" in word or "Pratinjau" in word for word in words)
        dialog.passphrase.setText(PASSPHRASE)
        dialog.unlock_button.click()
        until(lambda: not window.person.lock.locked)
        box = QApplication.activeModalWidget()
        assert box is not None
        assert any("Rahasia Siti" in label.text() for label in box.findChildren(QLabel))
        next(b for b in box.findChildren(QAbstractButton) if b.text() == "Ya").click()

    failure = in_a_moment(while_asked)
    with answered_by(BoxAnswerer()):
        choices = (Choice("yes", "Ya", "primary"), Choice("no", "Tidak"))
        answers.append(messages.ask(window, "Rahasia Siti?", choices))
    assert failure == []
    assert answers == ["yes"]
    assert preview.isVisible()
    assert "Pratinjau" in preview.windowTitle()
    preview.close()


def in_a_moment(step: object) -> list[BaseException]:
    """Do this while a box waits; what fails is kept, and the box closed."""
    failure: list[BaseException] = []

    def run() -> None:
        try:
            step()  # type: ignore[operator]
        except BaseException as error:
            failure.append(error)
            for window in QApplication.topLevelWidgets():
                if window.isModal() and not isinstance(window, LockDialog):
                    window.close()

    QTimer.singleShot(50, run)
    return failure


def test_news_wait_and_jobs_go_on(qtbot: QtBot, window: MainWindow) -> None:
    """What is begun goes on while it is locked; its note and an error are told after."""
    done: list[str] = []

    def begun(_progress: Progress) -> str:
        return "selesai"

    def told(result: str) -> None:
        done.append(result)
        messages.tell(window, "Rahasia Siti sudah diimpor", "success")
        messages.show_error(window, WorldError("Rahasia Siti tidak dapat dibaca"))
        done.append("dibaca")

    answers = Answers()
    with answered_by(answers):
        dialog = locked(window)
        window.runner.run(begun, title="Impor", on_done=told)
        qtbot.waitUntil(lambda: done == ["selesai", "dibaca"])
        QApplication.processEvents()
        assert not any("Rahasia" in word for word in seen_words())
        assert answers.shown == []
        unlock(qtbot, window, dialog)
        qtbot.waitUntil(lambda: bool(answers.shown))
        assert answers.shown == [("error", "Rahasia Siti tidak dapat dibaca")]
        toast = window.findChild(Toast)
        assert isinstance(toast, Toast)
        assert toast.isVisible()
        assert toast.text() == "Rahasia Siti sudah diimpor"


def test_who_has_to_ask_waits_for_the_answer(qtbot: QtBot, window: MainWindow) -> None:
    """Something that needs an answer while it is locked gets it after, from whoever is there."""
    answers = Answers("yes")
    with answered_by(answers):
        dialog = locked(window)

        def come_back() -> None:
            assert answers.asked == []
            dialog.passphrase.setText(PASSPHRASE)
            dialog.unlock_button.click()

        failure = in_a_moment(come_back)
        assert messages.ask(window, "Teruskan?", (Choice("yes", "Ya"), Choice("no", "Tidak"))) == (
            "yes"
        )
        assert failure == []
        assert answers.asked == ["Teruskan?"]
        assert not window.person.lock.locked


def test_keys_and_files_do_not_reach_what_is_hidden(qtbot: QtBot, window: MainWindow) -> None:
    """No shortcut of the window works while it is locked, and no file can be dropped on it."""
    locked(window)
    reached: list[QObject] = []
    for action in window.findChildren(QAction):
        action.triggered.connect(lambda *_what, action=action: reached.append(action))
    for shortcut in window.findChildren(QShortcut):
        shortcut.activated.connect(lambda shortcut=shortcut: reached.append(shortcut))
    for key in (Qt.Key.Key_K, Qt.Key.Key_N, Qt.Key.Key_Q, Qt.Key.Key_S, Qt.Key.Key_Z):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert reached == []
    data = QMimeData()
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert not window.acceptDrops()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_leaving_from_behind_the_lock_loses_nothing(qtbot: QtBot, window: MainWindow) -> None:
    """With something unsaved nobody can close or change places from outside; without it one can,
    and comes back to the login."""
    people = screen(window)
    box = people.form.editor("birth_place")
    assert isinstance(box, QLineEdit)
    box.clear()
    QTest.keyClicks(box, "Cimahi")
    dialog = locked(window)
    dialog.close_button.click()
    assert window.person.lock.locked
    assert "belum disimpan" in dialog.note.text()
    assert "Cimahi" not in " ".join(seen_words())
    unlock(qtbot, window, dialog)
    people.form.discard()
    dialog = locked(window)
    dialog.switch_button.click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.again is not None
    assert window.again.login == ""


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def test_it_locks_when_nobody_was_there_for_a_while(qtbot: QtBot, window: MainWindow) -> None:
    """After the office's minutes without key or mouse it locks by itself; a key in between begins
    anew, and so does a clock that was set back."""
    clock = Clock()
    lock = Lock(window, clock)
    lock.lock_after(10)
    clock.now += 9 * 60
    lock.look()
    assert not lock.locked
    handle = window.windowHandle()
    handle.installEventFilter(lock.idle)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(handle, key)
    clock.now += 9 * 60
    lock.look()
    assert not lock.locked
    clock.now -= 3600
    lock.look()
    assert not lock.locked
    clock.now += 10 * 60
    lock.look()
    assert lock.locked
    lock.unlock()


def test_windows_are_heard_as_they_come(qtbot: QtBot, window: MainWindow) -> None:
    """A window that gets the keys is listened to from then on; its opening counts as presence."""
    clock = Clock()
    watch = IdleWatch(window, clock)
    clock.now += 100
    assert watch.seconds() == 100
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    with qtbot.waitActive(other):
        other.activateWindow()
    assert watch.seconds() == 0
    assert other.windowHandle() in watch._windows


def test_the_key_works_in_every_window(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+L in the print preview, which stands before the window, locks as well."""
    people = screen(window)
    people.outputs.print_paper(people.papers[0])
    preview = people.outputs.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.view.page_count >= 1)
    handle = preview.windowHandle()
    handle.installEventFilter(window.person.lock.idle)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(handle, key)
    dialog = window.person.lock.dialog
    assert dialog is not None
    assert not any("Pratinjau" in word for word in seen_words())
    unlock(qtbot, window, dialog)
    assert preview.isVisible()
    preview.close()


def test_the_practice_office_says_that_it_has_no_passphrase(qtbot: QtBot, tmp_path: Path) -> None:
    """Ctrl+L in the practice office locks nothing and says why."""
    with opened(qtbot, practice(tmp_path)) as window:
        window.person.lock_now()
        assert not window.person.lock.locked
        toast = window.findChild(Toast)
        assert isinstance(toast, Toast)
        assert "tidak berkata sandi" in toast.text()
        assert ready(window)
