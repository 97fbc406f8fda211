"""The one door for everything the program says or asks outside a form.

Nothing else opens a message box. Who answers can be exchanged, so that tests never block.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QMessageBox, QWidget

from asn_desktop.core.errors import DamagedError, OfficeError, WorldError
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.messages.notes import (
    Banner,
    Level,
    Toast,
    colour_of,
    hold_back,
    speak_again,
    tell,
)

__all__ = [
    "Answerer",
    "Banner",
    "BoxAnswerer",
    "Choice",
    "Level",
    "Toast",
    "answered_by",
    "ask",
    "ask_about_changes",
    "ask_text",
    "hold_back",
    "set_answerer",
    "set_crash_hook",
    "set_damage_hook",
    "show_error",
    "speak_again",
    "tell",
]

_log = logging.getLogger(__name__)

#: Pixels of a sentence in a box; a longer one is wrapped.
_BOX_WIDTH = 520


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: ``key`` comes back, ``text`` (a verb) stands on the button."""

    key: str
    text: str
    kind: Literal["plain", "primary", "danger"] = "plain"


class Answerer(Protocol):
    """Who answers questions: a person through boxes, or a test."""

    def ask(self, parent: QWidget | None, text: str, choices: Sequence[Choice], detail: str) -> str:
        """The key of one choice; closing the box means the last one."""

    def ask_text(self, parent: QWidget | None, text: str, initial: str) -> str | None:
        """A line of text, or None where the person turned back."""

    def show(self, parent: QWidget | None, text: str, level: Level) -> None:
        """Say something that must be seen before going on."""

    def crash(self, parent: QWidget | None, error: BaseException) -> None:
        """Say that the program itself is at fault."""


def _crash_sentence(parent: QWidget | None, error: BaseException) -> None:
    text = translate(
        "widgets",
        "The program made a mistake of its own and did not finish this step. What was saved "
        "before is safe. Try again; if it happens again, send the report to whoever looks "
        "after the program.",
    )
    _box(parent, text, "error").exec()


class BoxAnswerer:
    """Asks the person at the screen."""

    def __init__(self) -> None:
        #: shows our own faults; the shell puts its crash dialog here
        self.on_crash: Callable[[QWidget | None, BaseException], None] = _crash_sentence

    def ask(self, parent: QWidget | None, text: str, choices: Sequence[Choice], detail: str) -> str:
        risky = any(choice.kind == "danger" for choice in choices)
        box = _box(parent, text, "warning" if risky else "info")
        box.setInformativeText(detail)
        keys: dict[QObject, str] = {}
        for choice in choices:
            # One role for all keeps the given order on every platform.
            button = box.addButton(choice.text, QMessageBox.ButtonRole.ActionRole)
            button.setProperty("role", choice.kind)
            button.style().polish(button)  # its look was settled when it was made
            keys[button] = choice.key
            if choice.kind == "primary":
                box.setDefaultButton(button)
            if choice is choices[-1]:
                box.setEscapeButton(button)
        box.exec()
        return keys.get(box.clickedButton(), choices[-1].key)

    def ask_text(self, parent: QWidget | None, text: str, initial: str) -> str | None:
        dialog = QInputDialog(parent)
        dialog.setWindowTitle(_program())
        dialog.setLabelText(text)
        dialog.setTextValue(initial)
        dialog.setOkButtonText(translate("widgets", "Save"))
        dialog.setCancelButtonText(translate("widgets", "Back"))
        return dialog.textValue().strip() or None if dialog.exec() else None

    def show(self, parent: QWidget | None, text: str, level: Level) -> None:
        _box(parent, text, level).exec()

    def crash(self, parent: QWidget | None, error: BaseException) -> None:
        self.on_crash(parent, error)


def _program() -> str:
    return translate("widgets", "Personnel office")


def _box(parent: QWidget | None, text: str, level: Level) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle(_program())
    # Text of files and errors is shown as it is: no markup, no links.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setIconPixmap(theme.icon(level, colour_of(level)).pixmap(32))
    # Qt measures the sentence before it has its font, and would cut its end off.
    label = box.findChild(QLabel, "qt_msgbox_label")
    if label is not None:
        label.ensurePolished()
        label.setMinimumWidth(min(label.sizeHint().width(), _BOX_WIDTH))
    return box


_answerer: Answerer = BoxAnswerer()


@contextmanager
def answered_by(answerer: Answerer) -> Iterator[None]:
    """Let somebody else answer for a while; for tests."""
    before = set_answerer(answerer)
    try:
        yield
    finally:
        set_answerer(before)


def set_answerer(answerer: Answerer) -> Answerer:
    """Let somebody else answer from now on; returns who did before."""
    global _answerer
    before, _answerer = _answerer, answerer
    return before


def set_crash_hook(hook: Callable[[QWidget | None, BaseException], None]) -> None:
    """Show our own faults through this (the shell's crash dialog)."""
    if isinstance(_answerer, BoxAnswerer):
        _answerer.on_crash = hook


#: What is done about a damaged office instead of showing the sentence; True where it was done.
_damage_hook: Callable[[QWidget | None, DamagedError], bool] | None = None


def set_damage_hook(hook: Callable[[QWidget | None, DamagedError], bool] | None) -> None:
    """Let the shell offer a way out where an office turns out to be damaged."""
    global _damage_hook
    _damage_hook = hook


def show_error(parent: QWidget | None, error: BaseException) -> None:
    """Say what went wrong: a finished sentence where the fault can be mended by a person, the
    crash dialog where it is ours."""
    if isinstance(error, DamagedError) and _damage_hook and _damage_hook(parent, error):
        return
    if isinstance(error, OfficeError):
        level: Level = "error" if isinstance(error, WorldError) else "warning"
        _answerer.show(parent, str(error), level)
        return
    _log.error("fault of our own", exc_info=error)
    _answerer.crash(parent, error)


def ask(parent: QWidget | None, text: str, choices: Sequence[Choice], *, detail: str = "") -> str:
    """Ask and return the key of the choice; closing the question means the last one."""
    return _answerer.ask(parent, text, choices, detail)


def ask_about_changes(parent: QWidget) -> str:
    """What becomes of what is typed and not saved: "save", "discard" or "back"."""
    choices = (
        Choice("save", translate("widgets", "Save"), "primary"),
        Choice("discard", translate("widgets", "Discard")),
        Choice("back", translate("widgets", "Back")),
    )
    return ask(parent, translate("widgets", "There are changes that are not saved."), choices)


def ask_text(parent: QWidget | None, text: str, initial: str = "") -> str | None:
    """Ask for one line of text; None where the person turned back or left it empty."""
    return _answerer.ask_text(parent, text, initial)
