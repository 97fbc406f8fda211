"""The numbers that stand in no book, and why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.fields import group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.office.commands import numbers as commands
from asn_desktop.office.queries.numbers import BookGap, book_gaps
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.screens.rights import not_allowed
from asn_desktop.widgets import messages, theme


class GapsTab(RecordTab):
    """What was left out in every book, and a button to say why."""

    def __init__(
        self,
        desk: Desk,
        kind: str,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(desk, kind, parent)
        self._today = today
        self._gaps: list[BookGap] = []
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setAccessibleName(translate("office", "Letter numbers left out"))
        self.tree.header().setStretchLastSection(False)
        self.tree.setHeaderLabels(
            [
                translate("office", "Year"),
                translate("office", "Counter"),
                translate("office", "Numbers"),
                translate("office", "Count"),
            ]
        )
        self.explain_button = QPushButton(translate("office", "&Enter the reason…"))
        theme.set_icon(self.explain_button, "edit")
        self.explain_button.clicked.connect(self.explain)
        self.tree.itemSelectionChanged.connect(self._enable)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.explain_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.told)
        layout.addWidget(self.tree, 1)
        layout.addLayout(foot)
        self._stale = True
        self._enable()

    def read(self) -> None:
        """Read what was left out in all books."""
        database = self.desk.database

        def look(_progress: Progress) -> list[BookGap]:
            with database.read() as session:
                return book_gaps(session)

        self.desk.runner.run(
            look, title="", on_done=self.show_gaps, quiet=True, patience=0.05, owner=self
        )

    def show_gaps(self, gaps: list[BookGap]) -> None:
        """Show these gaps."""
        self._gaps = gaps
        self.tree.clear()
        for each in gaps:
            book = each.book or translate("office", "(all letters)")
            item = QTreeWidgetItem(
                [str(each.year), book, str(each.gap), group_thousands(each.gap.count)]
            )
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setSizeHint(0, QSize(0, theme.row_height(self.tree.font())))
            self.tree.addTopLevelItem(item)
        for column in range(4):
            self.tree.resizeColumnToContents(column)
        self.told.setText(
            translate(
                "office",
                "These numbers stand in no book. Enter why; they are then kept as cancelled.",
            )
            if gaps
            else translate("office", "No number was left out.")
        )
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
        self._enable()

    def _enable(self) -> None:
        may = self.desk.database.actor.may(commands.WRITE)
        self.explain_button.setEnabled(may and self.tree.currentItem() is not None)
        self.explain_button.setToolTip("" if may else not_allowed())

    def explain(self) -> None:
        """Ask why the chosen numbers were left out, and keep that."""
        item = self.tree.currentItem()
        if item is None:
            return
        chosen = self._gaps[self.tree.indexOfTopLevelItem(item)]
        reason = messages.ask_text(
            self,
            translate("office", "Why were the numbers {numbers} left out?").format(
                numbers=chosen.gap
            ),
        )
        if not reason:
            return
        database, day = self.desk.database, self._today()

        def work(_progress: Progress) -> tuple[None, Changed]:
            changed = commands.explain_gap(
                database, chosen.year, chosen.book, chosen.gap, reason, day=day
            )
            return None, changed

        self.desk.operate(
            self,
            translate("office", "Saving"),
            work,
            told=translate("office", "The reason stands in the book."),
        )
