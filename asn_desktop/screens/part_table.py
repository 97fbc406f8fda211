"""Tables in the tabs of a record: whole rows, as wide as their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.rights import AUTOMATIC
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.wrapping import WrappingRow

Index = QModelIndex | QPersistentModelIndex

#: Letters that a column takes at most; the rest is in its tip.
WIDEST = 26


class PartModel(QAbstractTableModel):
    """Rows of words below translated headings."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headings = tuple(headings)
        self.texts: list[tuple[str, ...]] = []

    def show_texts(self, texts: Sequence[tuple[str, ...]]) -> None:
        """Show these rows. As many as before change in place: a cell that is being typed into by
        then stays open."""
        if texts and len(texts) == len(self.texts):
            self.texts = list(texts)
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(texts) - 1, len(self.headings) - 1)
            )
            return
        self.beginResetModel()
        self.texts = list(texts)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One row a part."""
        return 0 if parent.isValid() else len(self.texts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One column a heading."""
        return 0 if parent.isValid() else len(self.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words of a heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, also for whoever edits it."""
        wanted = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.EditRole,
        )
        return self.texts[index.row()][index.column()] if role in wanted else None


class PartTable(QTableView):
    """One whole row at a time; cells are opened by F2 or two clicks where the model lets them."""

    def __init__(self, model: PartModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        model.modelReset.connect(self.fit_columns)
        model.dataChanged.connect(self.fit_columns)
        theme.notifier.changed.connect(self._fit_rows)
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self.font()))
        self.fit_columns()

    def fit_columns(self) -> None:
        """As wide as the words are, within reason; there are few rows to measure."""
        self.resizeColumnsToContents()
        widest = WIDEST * self.fontMetrics().averageCharWidth()
        for column in range(self.model().columnCount() - 1):
            self.setColumnWidth(column, min(self.columnWidth(column) + theme.SMALL, widest))

    def chosen_row(self) -> int:
        """The selected row, -1 for none."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def choose_row(self, row: int) -> None:
        """Select this row, or the nearest there is."""
        count = self.model().rowCount()
        if count:
            self.selectRow(max(0, min(row, count - 1)))


class PartTab(RecordTab):
    """A tab with a table, buttons above it, and a sentence where it is empty."""

    #: the right that changing something here takes
    right = AUTOMATIC

    def __init__(
        self,
        desk: Desk,
        kind: str,
        model: PartModel,
        name: str,
        empty: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, kind, parent)
        self.model = model
        self.table = PartTable(model, name)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.enable())
        self.buttons = WrappingRow()
        self._empty = QLabel(empty)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setMargin(theme.SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(self.buttons)
        self._stack = QStackedLayout()
        # First of all it belongs here: a stack of nobody shows what it gets as a window of its own.
        layout.addLayout(self._stack, 1)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)

    @property
    def may_write(self) -> bool:
        """Whether this person may change something here."""
        return self.desk.database.actor.may(self.right)

    def add_button(
        self, text: str, icon: str, run: Callable[[], object] | None = None, tip: str = ""
    ) -> QPushButton:
        """A button above the table."""
        button = QPushButton(text)
        theme.set_icon(button, icon)
        button.setToolTip(tip or text)
        if not text:
            button.setAccessibleName(tip)
        if run is not None:
            button.clicked.connect(lambda _checked=False: run())
        self.buttons.addWidget(button)
        return button

    def enable(self) -> None:
        """Enable the buttons for what is selected."""

    def show_rows(self, texts: Sequence[tuple[str, ...]]) -> None:
        """Show these rows and keep the place in them."""
        row = self.table.chosen_row()
        self.model.show_texts(texts)
        self._stack.setCurrentIndex(0 if texts else 1)
        if texts:
            self.table.choose_row(row)
        self.enable()

    def do(
        self,
        title: str,
        work: Callable[[], Changed],
        told: str = "",
        done: Callable[[], None] | None = None,
    ) -> None:
        """Do something to the record as one step that can be undone; where it is refused, what is
        stored shows again."""

        def failed(error: Exception) -> None:
            messages.show_error(self, error)
            self.renew_now()

        self.desk.operate(
            self,
            title,
            lambda _progress: (None, work()),
            failed=failed,
            told=told,
            done=(lambda _none: done()) if done else None,
        )


def saving() -> str:
    """What stands beside the sign of work while a tab saves."""
    return translate("screens", "Saving")
