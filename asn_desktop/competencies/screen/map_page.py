"""What the pages of the competency map have in common: reading in the background, and the limits
of the person."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from asn_desktop.competencies.queries.kept import KINDS
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme

T = TypeVar("T")

#: Kinds of records that every page follows.
FOLLOWS = frozenset(("employees", "units", "assessments", *KINDS))


class MapPage(QWidget):
    """Reads when it is looked at and something has changed; an older answer is not shown."""

    #: kinds that this page follows besides
    depends_on: Collection[str] = ()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stale, self._asked = True, 0
        self.note = QLabel()
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        desk.changed.connect(self._take_news)

    @property
    def ready(self) -> bool:
        """Whether what is seen is as the office is."""
        return not self._stale and not self._asked

    def add_note(self, layout: QVBoxLayout) -> None:
        """What to do first, in the middle of the room that is empty as long as nothing is known."""
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.note, 1)
        self.note.hide()

    def renew(self) -> None:
        """Read and show what is chosen; a page asks :meth:`ask` for it."""
        raise NotImplementedError

    def ask(self, read: Callable[[], T], show: Callable[[T], None]) -> None:
        """Read in the background; only the answer to the last question is shown."""
        self._asked += 1
        asked = self._asked

        def done(found: T) -> None:
            if asked == self._asked:
                self._asked = 0
                show(found)

        self.desk.runner.run(
            lambda _progress: read(),
            title=translate("competencies", "Reading levels"),
            on_done=done,
            quiet=True,
            patience=0.05,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is not known yet."""
        super().showEvent(event)
        if self._stale:
            self._renew()

    def _take_news(self, changed: Changed) -> None:
        if changed.ids.keys() & {*FOLLOWS, *self.depends_on}:
            self._stale = True
            if self.isVisible():
                self._renew()

    def _renew(self) -> None:
        self._stale = False
        self.renew()


def choice(name: str, entries: Collection[tuple[str, object]]) -> QComboBox:
    """A box to choose from, as wide as its words."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for words, value in entries:
        box.addItem(words, value)
    box.setMinimumHeight(theme.row_height())
    return box
