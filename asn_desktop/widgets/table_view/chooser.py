"""Where a person chooses the columns of a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.table_model import RecordTableModel
from asn_desktop.widgets.table_view.columns import ColumnState


class ColumnChooser(QFrame):
    """The columns as a list: tick what is to be seen, drag or Alt with arrows to move."""

    #: the new arrangement, a list of ColumnState
    chosen = Signal(object)
    #: back to what the list declares
    reset_wanted = Signal()

    def __init__(self, model: RecordTableModel, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self._headings = {c.name: model.heading(c) for c in model.source.columns}
        self._states: dict[str, ColumnState] = {}
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setAccessibleName(translate("widgets", "Columns"))
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.list.model().rowsMoved.connect(lambda *_moved: self._tell())
        up = QPushButton(translate("widgets", "Up"))
        down = QPushButton(translate("widgets", "Down"))
        reset = QPushButton(translate("widgets", "As before"))
        for button, keys, step in ((up, "Alt+Up", -1), (down, "Alt+Down", 1)):
            button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
            button.clicked.connect(lambda _checked=False, by=step: self.move_current(by))
            QShortcut(QKeySequence(keys), self, lambda by=step: self.move_current(by))
        reset.setToolTip(translate("widgets", "The columns as the program shows them at first"))
        reset.clicked.connect(self.reset_wanted)
        hint = QLabel(translate("widgets", "Tick what is to be seen; drag to move."))
        hint.setProperty("role", "muted")
        buttons = QHBoxLayout()
        for button in (up, down):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(hint)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    def open_below(self, button: QWidget, states: Sequence[ColumnState]) -> None:
        """Show this arrangement under a button."""
        self.fill(states)
        rows = min(14, max(6, len(states)))
        width = max(280, self.fontMetrics().averageCharWidth() * 40)
        self.resize(width, theme.row_height() * (rows + 3))
        corner = button.mapToGlobal(QPoint(button.width() - width, button.height() + 2))
        space = button.screen().availableGeometry()
        corner.setX(max(space.left(), corner.x()))
        corner.setY(max(space.top(), min(corner.y(), space.bottom() - self.height())))
        self.move(corner)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def fill(self, states: Sequence[ColumnState]) -> None:
        """Show this arrangement."""
        self._states = {state.name: state for state in states}
        self.list.blockSignals(True)
        self.list.clear()
        for state in states:
            item = QListWidgetItem(self._headings[state.name])
            item.setData(Qt.ItemDataRole.UserRole, state.name)
            item.setSizeHint(QSize(0, theme.row_height()))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Checked if state.shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)

    def move_current(self, step: int) -> None:
        """Move the current column one place up or down."""
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count():
            self.list.blockSignals(True)
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentRow(row + step)
            self.list.blockSignals(False)
            self._tell()

    def _tell(self) -> None:
        made: list[ColumnState] = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            before = self._states[item.data(Qt.ItemDataRole.UserRole)]
            shown = item.checkState() is Qt.CheckState.Checked
            made.append(ColumnState(before.name, shown, before.width))
        self.chosen.emit(made)
