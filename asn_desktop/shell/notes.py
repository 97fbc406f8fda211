"""Sentences that stay above the screens until they are read, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.messages import Level

#: Words of a button and what it does.
Action = tuple[str, Callable[[], object]]


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence, how serious it is, and what can be done about it at once."""

    text: str
    level: Level = "warning"
    actions: Sequence[Action] = ()


class _Line(messages.Banner):
    """A banner that tells when it was closed."""

    def __init__(self, closed: Callable[[], None]) -> None:
        super().__init__()
        self._closed = closed

    def clear(self) -> None:
        super().clear()
        self._closed()


class Notes(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Note] = []
        self.line = _Line(self._go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, 0)
        layout.addWidget(self.line)
        self.hide()

    def text(self) -> str:
        """What is being said; "" for nothing."""
        return self._waiting[0].text if self._waiting else ""

    def say(self, note: Note) -> None:
        """Say this when what was said before has been read."""
        if any(note.text == known.text for known in self._waiting):
            return
        self._waiting.append(note)
        if len(self._waiting) == 1:
            self._show()

    def _show(self) -> None:
        note = self._waiting[0]
        actions = [(words, lambda act=act: self._act(act)) for words, act in note.actions]
        self.line.say(note.text, note.level, actions)
        self.show()

    def _act(self, act: Callable[[], object]) -> None:
        self.line.clear()
        act()

    def _go_on(self) -> None:
        if self._waiting:
            del self._waiting[0]
        if self._waiting:
            self._show()
        else:
            self.hide()
