"""The one door for messages: boxes, notes in passing, and who answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import PersonError, WorldError
from asn_desktop.widgets import messages
from asn_desktop.widgets.messages import Banner, BoxAnswerer, Choice, Toast, answered_by
from tests.widgets.answers import Answers

CHOICES = (
    Choice("save", "Simpan", "primary"),
    Choice("drop", "Buang", "danger"),
    Choice("back", "Kembali"),
)


def _when_open(act: Callable[[QWidget], object]) -> None:
    """Do this with the box that opens next."""

    def try_it() -> None:
        box = QApplication.activeModalWidget()
        if box is None:
            QTimer.singleShot(5, try_it)
        else:
            act(box)

    QTimer.singleShot(0, try_it)


def _press(text: str) -> Callable[[QWidget], object]:
    def act(box: QWidget) -> None:
        next(b for b in box.findChildren(QPushButton) if b.text() == text).click()

    return act


def test_box_asks_and_returns_the_key(qtbot: QtBot) -> None:
    """The button that is pressed gives its key."""
    for choice in CHOICES:
        _when_open(_press(choice.text))
        assert messages.ask(None, "Simpan perubahan?", CHOICES) == choice.key


def test_closing_a_question_means_the_last_choice(qtbot: QtBot) -> None:
    """Esc or closing the box never does what was asked about."""
    _when_open(lambda box: box.close())
    assert messages.ask(None, "Simpan perubahan?", CHOICES) == "back"


def test_box_shows_text_as_it_is(qtbot: QtBot) -> None:
    """Markup in the name of a file is shown, not obeyed, and no exception name appears."""
    seen: list[str] = []

    def act(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        seen.append(box.text())
        assert box.textFormat().name == "PlainText"
        box.accept()

    _when_open(act)
    messages.show_error(None, WorldError("Berkas <b>a</b> rusak."))
    assert seen == ["Berkas <b>a</b> rusak."]


def test_text_is_asked_for(qtbot: QtBot) -> None:
    """A line of text comes back without blanks around it; turning back gives nothing."""

    def fill(box: QWidget) -> None:
        assert isinstance(box, QInputDialog)
        box.setTextValue("  Pensiun ")
        box.accept()

    _when_open(fill)
    assert messages.ask_text(None, "Nama", "lama") == "Pensiun"
    _when_open(lambda box: box.close())
    assert messages.ask_text(None, "Nama", "lama") is None


def test_faults_of_ours_go_to_the_crash_hook(qtbot: QtBot) -> None:
    """What is not for people goes to the crash dialog of the shell; without one a sentence
    stands in."""
    answerer = BoxAnswerer()
    seen: list[BaseException] = []
    fault = ZeroDivisionError()
    with answered_by(answerer):
        texts: list[str] = []

        def act(box: QWidget) -> None:
            assert isinstance(box, QMessageBox)
            texts.append(box.text())
            box.accept()

        _when_open(act)
        messages.show_error(None, fault)
        assert "ZeroDivision" not in texts[0]
        messages.set_crash_hook(lambda parent, error: seen.append(error))
        messages.show_error(None, fault)
    assert seen == [fault]


def test_answerer_is_given_back() -> None:
    """After a test the person answers again."""
    answers = Answers()
    with answered_by(answers):
        messages.show_error(None, PersonError("x"))
    assert answers.shown == [("warning", "x")]
    assert isinstance(messages._answerer, BoxAnswerer)


def test_note_in_passing(qtbot: QtBot) -> None:
    """A note stands inside the window above its lower edge, is replaced by the next, and its
    button acts and closes it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    child = QWidget(window)
    window.show()
    undone: list[bool] = []
    messages.tell(child, "3 pegawai dipindahkan.", "success")
    action = ("Urungkan", lambda: undone.append(True))
    messages.tell(child, "3 pegawai dipindahkan. " * 12, action=action)
    toasts = window.findChildren(Toast)
    assert len(toasts) == 1
    assert window.rect().contains(toasts[0].geometry())
    window.resize(400, 300)
    assert window.rect().contains(toasts[0].geometry())
    toasts[0].findChild(QPushButton).click()  # type: ignore[union-attr]
    assert undone == [True]
    assert not toasts[0].isVisible()


def test_banner_stays_until_cleared(qtbot: QtBot) -> None:
    """A sentence in a page stays with its level until it is cleared."""
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.say("Berkas dipakai jendela lain.", "warning")
    assert not banner.isHidden()
    assert banner.property("level") == "warning"
    banner.clear()
    assert banner.isHidden()
    assert banner.text() == ""


def test_a_note_with_buttons(qtbot: QtBot) -> None:
    """The buttons of a note do what they say, keep their words in a narrow place, and go with the
    sentence; a note that is closed by hand tells of it."""
    banner = Banner()
    qtbot.addWidget(banner)
    done: list[str] = []
    banner.say("Ada isian yang belum disimpan.", "info", (("Lanjutkan", lambda: done.append("a")),))
    banner.resize(600, 60)
    banner.show()
    (button,) = banner.buttons()
    wide = button.mapTo(banner, button.rect().topLeft()).y()
    button.click()
    assert done == ["a"]
    banner.resize(200, 120)
    qtbot.waitUntil(lambda: button.mapTo(banner, button.rect().topLeft()).y() > wide + 10)
    assert button.width() >= button.sizeHint().width()
    banner.say("Sudah disimpan.", "success")
    assert banner.buttons() == []
    with qtbot.waitSignal(banner.closed):
        banner.findChild(QToolButton).click()  # type: ignore[union-attr]
    assert banner.text() == "" and not banner.isVisible()
