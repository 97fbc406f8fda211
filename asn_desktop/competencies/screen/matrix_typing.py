"""What is typed into the matrix on its way to being stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.competencies.commands.operations import DICTIONARY
from asn_desktop.competencies.commands.requirements import set_levels
from asn_desktop.competencies.queries.requirements import Cell, Standards, standards_of
from asn_desktop.competencies.screen.matrix_model import MatrixModel
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk


def may_set(desk: Desk) -> bool:
    """Whether whoever works here sets what holds for the whole office."""
    actor = desk.database.actor
    return actor.may(DICTIONARY) and actor.units is None


class LevelTyping(QObject):
    """Stores one entry after the other, each as one step; what is typed meanwhile shows at once
    and follows in the next."""

    #: what posts require now (``Standards``)
    stored = Signal(object)
    #: an entry was not stored, for this reason
    refused = Signal(str)

    def __init__(
        self, desk: Desk, model: MatrixModel, today: Callable[[], dt.date], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._model, self._today, self._window = desk, model, today, parent
        self._waiting: dict[Cell, int | None] = {}
        #: an entry is being stored
        self.busy = False

    def take(self, typed: Mapping[Cell, int | None]) -> None:
        """Store these levels (None: the default), where they differ from what is shown."""
        model = self._model
        shown = model.own_levels(typed) | {
            cell: model.pending[cell] for cell in model.pending.keys() & typed.keys()
        }
        levels = {cell: level for cell, level in typed.items() if level != shown[cell]}
        if levels:
            model.type_levels(levels)
            self._waiting.update(levels)
            self._store()

    def _store(self) -> None:
        if self.busy or not self._waiting:
            return
        self.busy = True
        levels, self._waiting = self._waiting, {}
        seen = self._model.own_levels(levels)
        database, day = self._desk.database, self._today()

        def work(_progress: Progress) -> tuple[Standards, Changed]:
            changed = set_levels(database, levels, seen=seen)
            with database.read() as session:
                return standards_of(session, day), changed

        def done(standards: Standards) -> None:
            self.busy = False
            self._model.settle(cell for cell in levels if cell not in self._waiting)
            self.stored.emit(standards)
            self._store()

        def failed(error: OfficeError) -> None:
            self.busy = False
            self._waiting.clear()
            self._model.settle(list(self._model.pending))
            self.refused.emit(str(error))

        title = translate("competencies", "Saving")
        self._desk.operate(self._window, title, work, done=done, failed=failed)
