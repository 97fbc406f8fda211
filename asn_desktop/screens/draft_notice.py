"""What earlier sessions left unsaved, told above every screen until somebody decides about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.core.translation import translate
from asn_desktop.database.drafts import Draft
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.form_keeper import draft_words
from asn_desktop.widgets import messages, theme

#: As many drafts are offered at once; others follow as these are decided.
SHOWN = 3


class DraftNotice(QWidget):
    """A line for each draft, with a button that goes on with it and one that throws it away.
    A line that is closed is not offered here again; the form of its record still does.

    ``label`` gives the words of the screen a draft was typed in.
    """

    #: a draft (``Draft``) is to be gone on with
    wanted = Signal(object)

    def __init__(
        self, desk: Desk, label: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._label = desk, label
        self._closed: list[Draft] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, 0)
        self._layout.setSpacing(theme.TIGHT)
        self.lines: list[messages.Banner] = []
        desk.drafts.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        waiting = [draft for draft in self._desk.drafts.waiting if draft not in self._closed]
        for draft in waiting[:SHOWN]:
            line = messages.Banner()
            self._layout.addWidget(line)
            line.say(self._words(draft), "info", self._actions(draft))
            line.closed.connect(lambda draft=draft: self._close(draft))
            self.lines.append(line)
        self.setVisible(bool(self.lines))

    def _words(self, draft: Draft) -> str:
        label = self._label(draft.screen)
        return f"{draft_words(draft)} · {label}" if label else draft_words(draft)

    def _actions(self, draft: Draft) -> tuple[tuple[str, Callable[[], object]], ...]:
        return (
            (translate("screens", "Continue"), lambda: self.wanted.emit(draft)),
            (translate("screens", "Throw away"), lambda: self._desk.drafts.throw_away(draft)),
        )

    def _close(self, draft: Draft) -> None:
        self._closed.append(draft)
        self._show()
