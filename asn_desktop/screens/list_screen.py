"""A list that is only read: table and detail, export and print, without form and import."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.declarations import Paper, RecordKind
from asn_desktop.screens.actions import output_actions
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.outputs import Outputs
from asn_desktop.screens.views import OfficeViews
from asn_desktop.widgets.page import PageAction, RecordPage
from asn_desktop.widgets.table_view import EmptyState, RecordTable


class ListScreen(QWidget):
    """List on the left; on the right what a feature shows of the row that is chosen.

    A feature says what its detail is and how a row is shown in it.
    """

    #: what a feature says in words, already translated
    noun = ""
    empty_text = ""
    search_hint = ""
    #: columns narrower or wider on the screen than on paper, in characters
    widths: Mapping[str, int] = {}

    def __init__(
        self,
        desk: Desk,
        kind: RecordKind,
        papers: Sequence[Paper] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self.kind = desk, kind
        self.papers = (*papers, *desk.lent_papers(kind.name))
        self._stale = False
        self.source = kind.source(desk.database)
        self.table = RecordTable(
            self.source,
            desk.runner,
            noun=self.noun,
            memory=desk.memory,
            views=OfficeViews(desk.database, kind.name),
            empty=EmptyState(self.empty_text),
            search_hint=self.search_hint,
            widths=self.widths,
        )
        self.outputs = Outputs(desk, kind, self.table, self)
        self.page = RecordPage(translate(kind.context, kind.label), self.table, memory=desk.memory)
        self.add_details()
        self.page.set_actions(self.deeds())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.page.record_changed.connect(self.show_row)
        desk.changed.connect(self.take_news)

    # what a feature says

    def add_details(self) -> None:
        """Add the tabs of the detail to the page."""
        raise NotImplementedError

    def show_row(self, row: int) -> None:
        """Show this row (-1: none) in the detail."""
        raise NotImplementedError

    def deeds(self) -> list[PageAction]:
        """The buttons above the list."""
        return output_actions(self)

    def concerns(self, changed: Changed) -> bool:
        """Whether an operation touched what the list shows."""
        return self.source.kind in changed.ids

    # news

    def take_news(self, changed: Changed) -> None:
        """Read the list again where it is touched: now, or when it is next seen."""
        if self.concerns(changed):
            self._stale = True
            if self.isVisible():
                self._reload()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._reload()

    def _reload(self) -> None:
        self._stale = False
        self.table.reload()
        self.show_row(self.table.current_id())

    def leave(self, then: Callable[[], None]) -> None:
        """Call ``then``: nothing is typed here that could be lost."""
        then()

    def close_jobs(self) -> None:
        """Want no more answers from the office."""
        self.table.close_jobs()
