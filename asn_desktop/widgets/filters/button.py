"""One filter: a button that says what is chosen and opens the values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.listing import FilterValue
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.filters.values import FilterValueDelegate, FilterValues

_VISIBLE_ROWS = 12
_LABEL_LENGTH = 24


class FilterPopup(QFrame):
    """Search box, values with counts, and a way to clear; closes on Esc, Enter or a click away."""

    def __init__(self, title: str, values: FilterValues, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAccessibleName(title)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # The click on the button that closes the values must not open them again.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self.values = values
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("widgets", "search in the values…"))
        self.search.setAccessibleName(translate("widgets", "Search in the values"))
        self.search.textChanged.connect(values.search)
        self.search.installEventFilter(self)
        self.list = QListView()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(values)
        self.list.setItemDelegate(FilterValueDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(title)
        self.list.installEventFilter(self)
        self.note = QLabel(translate("widgets", "Counting…"))
        self.note.setProperty("role", "muted")
        self.clear = QPushButton(translate("widgets", "Clear"))
        self.clear.clicked.connect(self._clear)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        values.modelReset.connect(self._say)
        values.ticked.connect(self._say)

    def open_below(self, button: QWidget) -> None:
        """Show the values under their button, inside the screen."""
        self.search.clear()
        self._fit()
        corner = button.mapToGlobal(QPoint(0, button.height() + 2))
        space = button.screen().availableGeometry()
        corner.setX(max(space.left(), min(corner.x(), space.right() - self.width())))
        most = self.sizeHint().height() - self.list.height()
        most += _VISIBLE_ROWS * theme.row_height()
        corner.setY(max(space.top(), min(corner.y(), space.bottom() - most)))
        self.move(corner)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        rows = max(4, min(_VISIBLE_ROWS, self.values.rowCount()))
        width = max(320, self.fontMetrics().averageCharWidth() * 48)
        self.list.setFixedHeight(rows * theme.row_height() + 2)
        self.resize(width, self.sizeHint().height())

    def waiting(self) -> None:
        """Say that the counts are on their way."""
        self.note.setText(translate("widgets", "Counting…"))

    def _say(self) -> None:
        if not self.search.text():
            self._fit()
        chosen = len(self.values.chosen)
        self.clear.setEnabled(bool(chosen))
        if chosen:
            text = translate("widgets", "{count} chosen").format(count=chosen)
        elif not self.values.rowCount():
            text = translate("widgets", "No value fits.")
        else:
            text = translate("widgets", "All")
        self.note.setText(text)

    def _clear(self) -> None:
        self.values.choose(())
        self.values.ticked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys lead from the search to the values; Enter ticks or closes."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if watched is self.search and key == Qt.Key.Key_Down and self.values.rowCount():
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                self.list.setCurrentIndex(self.values.index(0))
                return True
            if watched is self.list and key == Qt.Key.Key_Space:
                if self.list.currentIndex().isValid():
                    row = self.list.currentIndex().row()
                    self.values.toggle(row)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if watched is self.search and self.values.rowCount() == 1:
                    self.values.toggle(0)
                self.hide()
                return True
        return super().eventFilter(watched, event)


class FilterButton(QPushButton):
    """The button of one filter. ``ask`` is called when values are wanted; whoever holds the
    source answers with :meth:`offer`."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        ask: Callable[[FilterButton], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name, self._title, self._ask = name, title, ask
        self.values = FilterValues(self)
        self.popup = FilterPopup(title, self.values, self)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind
        self.clicked.connect(lambda: self.open_below(self))
        self.values.ticked.connect(self._ticked)
        theme.set_icon(self, "chevron-down", "muted")
        self._say()

    @property
    def chosen(self) -> tuple[str | int, ...]:
        """The chosen values; empty means no filter."""
        return self.values.chosen

    def choose(self, values: Iterable[str | int]) -> None:
        """Choose these values without a signal."""
        self.values.choose(values)
        self._say()
        if self.chosen and not all(self.values.label_of(value) for value in self.chosen):
            self._ask(self)

    def offer(self, values: Sequence[FilterValue]) -> None:
        """Show these values with their counts."""
        self.values.offer(values)
        self._say()

    def open_below(self, anchor: QWidget) -> None:
        """Show the values under a button, this one or one that stands for it."""
        self.popup.waiting()
        self._ask(self)
        self.popup.open_below(anchor)

    def _ticked(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        chosen = self.chosen
        label = self.values.label_of(chosen[0]) if len(chosen) == 1 else ""
        if label:
            if len(label) > _LABEL_LENGTH:
                label = f"{label[: _LABEL_LENGTH - 1].rstrip()}…"
            text = f"{self._title}: {label}"
        else:
            text = f"{self._title} ({len(chosen)})" if chosen else self._title
        self.setText(text)
        self.setAccessibleName(translate("widgets", "Filter {title}").format(title=text))
        self.setProperty("chosen", bool(chosen))
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()
