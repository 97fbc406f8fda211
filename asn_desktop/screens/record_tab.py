"""A tab of its own beside the form of a record."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk


class RecordTab(QWidget):
    """Shows something of the record that is chosen in the list. What it costs to show is paid when
    the tab is looked at, not before."""

    #: kinds whose changes the tab shows beside those of its record
    depends_on: tuple[str, ...] = ()

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.kind = desk, kind
        self.record: int | None = None
        self._stale = False
        desk.changed.connect(self._take_news)

    def show_record(self, record: int | None) -> None:
        """The chosen record is this one now (None: none, or a new one that is not stored)."""
        if record != self.record:
            self.record = record
            self._renew()

    def read(self) -> None:
        """Read ``self.record`` and show it; in the background where that takes time."""
        raise NotImplementedError

    def leave(self, then: Callable[[], None]) -> None:
        """Call ``then`` when what is typed here is safe."""
        then()

    def _take_news(self, changed: Changed) -> None:
        if changed.ids.keys() & {self.kind, *self.depends_on}:
            self._renew()

    def _renew(self) -> None:
        self._stale = True
        if self.isVisible():
            self.renew_now()

    def renew_now(self) -> None:
        """Read again what has changed."""
        self._stale = False
        self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is not known yet."""
        super().showEvent(event)
        if self._stale:
            self.renew_now()


def lent_tabs(desk: Desk, kind: str) -> list[tuple[str, RecordTab]]:
    """The tabs that other features show beside the records of this kind, with their titles."""
    made = []
    for lent in desk.lent_tabs(kind):
        module, name = lent.target.split(":")
        tab: RecordTab = getattr(import_module(module), name)(desk, kind)
        made.append((translate(lent.context, lent.label), tab))
    return made
