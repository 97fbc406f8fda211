"""A list of articles to tick: those that a circular explains."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from asn_desktop.circulars.queries.letters import Article
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme

#: Letters of an article's words that stand beside its number.
_WORDS = 90


class ArticlesPicker(QListWidget):
    """Articles with a box each; space ticks the current one. None ticked: the whole text."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("circulars", "Articles that are explained"))
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumHeight(120)
        self.itemChanged.connect(lambda _item: self.picked.emit())

    def show_articles(self, articles: Sequence[Article], chosen: Sequence[str]) -> None:
        """Show these articles with the chosen ones ticked."""
        self.blockSignals(True)
        self.clear()
        for article in articles:
            words = " ".join(article.heading.split())
            short = words if len(words) <= _WORDS else words[:_WORDS].rstrip() + "…"
            item = QListWidgetItem(f"{article.address}  {short}".strip())
            item.setToolTip(words)
            item.setData(Qt.ItemDataRole.UserRole, article.identity)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = article.identity in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, theme.row_height(self.font())))
            self.addItem(item)
        self.blockSignals(False)
        self.picked.emit()

    def chosen(self) -> list[str]:
        """The identities of the ticked articles, in the order of the text."""
        items = (self.item(row) for row in range(self.count()))
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def choose(self, identities: Sequence[str]) -> None:
        """Tick these articles."""
        for row in range(self.count()):
            item = self.item(row)
            ticked = item.data(Qt.ItemDataRole.UserRole) in identities
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
