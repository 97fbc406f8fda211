"""The work of one dialog."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import PersonError
from asn_desktop.core.progress import Progress
from asn_desktop.widgets import messages
from asn_desktop.widgets.page_work import PageWork
from tests.widgets.answers import Answers


@pytest.fixture
def dialog(qtbot: QtBot) -> QDialog:
    made = QDialog()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def banner(dialog: QDialog) -> messages.Banner:
    made = messages.Banner()
    QVBoxLayout(dialog).addWidget(made)
    return made


@pytest.fixture
def work(dialog: QDialog, banner: messages.Banner) -> PageWork:
    made = PageWork(banner, dialog)
    dialog.finished.connect(made.close)
    return made


def test_the_next_work_may_begin_where_one_ends(qtbot: QtBot, work: PageWork) -> None:
    """Work started from the outcome of other work must run, also where the first was instant."""
    got: list[int] = []

    def again(value: int) -> None:
        got.append(value)
        work.run("Dua", lambda _progress: value + 1, got.append)

    work.run("Satu", lambda _progress: 1, again)
    qtbot.waitUntil(lambda: got == [1, 2] and not work.is_busy)


def test_one_piece_of_work_at_a_time(qtbot: QtBot, work: PageWork) -> None:
    """While work is under way nothing else must begin."""
    go_on = threading.Event()
    got: list[int] = []
    work.run("Satu", lambda _progress: go_on.wait(5) and 1, lambda value: got.append(int(value)))
    assert work.is_busy
    work.run("Dua", lambda _progress: 2, got.append)
    go_on.set()
    qtbot.waitUntil(lambda: not work.is_busy)
    assert got == [1]


def test_a_fault_of_the_person_is_said_in_the_banner(
    qtbot: QtBot, work: PageWork, banner: messages.Banner
) -> None:
    """A sentence for the person must stand in the page, and the next work takes it away."""

    def refuse(_progress: Progress) -> None:
        raise PersonError("Pilih berkas lain.")

    work.run("Satu", refuse, lambda _nothing: None)
    qtbot.waitUntil(lambda: banner.text() == "Pilih berkas lain.")
    work.run("Dua", lambda _progress: None, lambda _nothing: None)
    assert banner.text() == ""
    qtbot.waitUntil(lambda: not work.is_busy)


def test_a_fault_of_our_own_goes_to_the_crash_dialog(qtbot: QtBot, work: PageWork) -> None:
    """What is no sentence for a person must reach the one door for our own faults."""
    answers = Answers()
    with messages.answered_by(answers):
        work.run("Satu", lambda _progress: {}["x"], lambda _nothing: None)
        qtbot.waitUntil(lambda: bool(answers.crashes))
    assert isinstance(answers.crashes[0], KeyError)
    assert not work.is_busy


def test_stopping_is_told(qtbot: QtBot, work: PageWork, banner: messages.Banner) -> None:
    """Stopped work must say that nothing was changed, and give back the cycle collector."""
    started, go_on = threading.Event(), threading.Event()
    collecting: list[bool] = []

    def long(progress: Progress) -> None:
        collecting.append(gc.isenabled())
        started.set()
        go_on.wait(5)
        progress(1, 2)

    work.run("Satu", long, lambda _nothing: None)
    assert started.wait(5)
    with qtbot.waitSignal(work.stopped):
        work.cancel()
        go_on.set()
    assert banner.text() != ""
    assert collecting == [False]
    assert gc.isenabled()
