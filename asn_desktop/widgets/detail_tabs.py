"""Tabs in a narrow place: those that do not fit are offered by name in a menu beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QTabWidget, QWidget

from asn_desktop.core.translation import translate


class DetailTabs(QTabWidget):
    """The tabs of a detail. Little arrows would tell nobody what is behind them: while a tab is out
    of sight, the button "More" says which, and a click or the keyboard brings it up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.tabBar().setExpanding(False)
        # Without them the bar would ask for room for all tabs; the style gives them no width.
        self.setUsesScrollButtons(True)
        self.more_button = QPushButton(translate("widgets", "More"), self)
        self.more_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self.more_button)
        self._menu.aboutToShow.connect(self._fill)
        self.more_button.setMenu(self._menu)
        self.more_button.hide()
        self.currentChanged.connect(lambda _index: self._say())

    def out_of_sight(self) -> list[int]:
        """The tabs that cannot be read whole now."""
        bar = self.tabBar()
        return [
            index
            for index in range(self.count())
            if index != self.currentIndex()
            and self.isTabVisible(index)
            and not bar.rect().contains(bar.tabRect(index))
        ]

    def _fill(self) -> None:
        self._menu.clear()
        for index in self.out_of_sight():
            action = self._menu.addAction(self.tabText(index))
            action.setEnabled(self.isTabEnabled(index))
            action.triggered.connect(lambda _checked=False, wanted=index: self._go(wanted))

    def _go(self, index: int) -> None:
        self.setCurrentIndex(index)
        self.tabBar().setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        bar = self.tabBar()
        wanted = sum(bar.tabRect(index).width() for index in range(self.count())) > self.width()
        if wanted != (self.cornerWidget() is not None):
            self.setCornerWidget(self.more_button if wanted else None)  # type: ignore[arg-type]
            self.more_button.setVisible(wanted)
        self._say()

    def _say(self) -> None:
        self.more_button.setToolTip(", ".join(map(self.tabText, self.out_of_sight())))

    def tabInserted(self, index: int) -> None:
        """One more that may not fit."""
        super().tabInserted(index)
        self._arrange()

    def tabRemoved(self, index: int) -> None:
        """One less that has to fit."""
        super().tabRemoved(index)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other tabs."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the font is known, and with it what fits."""
        super().showEvent(event)
        self._arrange()
