"""The rows of a receipt sheet as they are and as they will be: what is typed shows at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from asn_desktop.circulars.queries.distributions import RecipientEntry
from asn_desktop.circulars.rules.receipts import STATE_LABELS, Mark, ReceiptState
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.translation import noop, translate
from asn_desktop.employees.rules import format_nip
from asn_desktop.widgets import theme

Index = QModelIndex | QPersistentModelIndex

HEADINGS = (
    noop("circulars", "No."),
    noop("circulars", "Receipt"),
    noop("circulars", "Name"),
    noop("circulars", "NIP"),
    noop("circulars", "Post"),
    noop("circulars", "Received on"),
    noop("circulars", "Brought or signed by"),
    noop("circulars", "Note"),
)
_STATE = 1
#: The space bar goes from one state to the next.
_TURN = {
    ReceiptState.PENDING: ReceiptState.RECEIVED,
    ReceiptState.RECEIVED: ReceiptState.REFUSED,
    ReceiptState.REFUSED: ReceiptState.UNREACHABLE,
    ReceiptState.UNREACHABLE: ReceiptState.PENDING,
}
#: A sign beside the word, so that colour is not all that tells.
_SIGNS = {
    ReceiptState.PENDING: "○",
    ReceiptState.RECEIVED: "✓",
    ReceiptState.REFUSED: "✕",
    ReceiptState.UNREACHABLE: "–",
}
WIDEST = 34


class RowsModel(QAbstractTableModel):
    """The recipients of one sheet. ``marks`` are not stored yet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RecipientEntry] = []
        self.typed: Mapping[int, Mark] = {}
        self.turned: dict[int, Mark] = {}

    def show_rows(self, rows: Sequence[RecipientEntry]) -> None:
        """Show a sheet as it is stored."""
        self.beginResetModel()
        self.rows = list(rows)
        self.typed, self.turned = {}, {}
        self.endResetModel()

    def show_typed(self, marks: Mapping[int, Mark]) -> None:
        """Show what the line that is being typed would do."""
        self.typed = marks
        self._tell()

    def turn(self, place: int) -> None:
        """The next state for the row at this place of the table."""
        row = self.rows[place]
        self.turned[row.row] = Mark(_TURN[self.mark(row).state])
        self._tell()

    def mark(self, row: RecipientEntry) -> Mark:
        """What a row will be."""
        return self.turned.get(row.row) or self.typed.get(row.row) or Mark(row.state, row.note)

    def marks(self) -> dict[int, Mark]:
        """What is to be stored: each row that will be another than it is."""
        new = {row.row: self.mark(row) for row in self.rows}
        return {
            row.row: new[row.row]
            for row in self.rows
            if (new[row.row].state, new[row.row].note or row.note) != (row.state, row.note)
        }

    def _tell(self) -> None:
        if self.rows:
            end = self.index(len(self.rows) - 1, len(HEADINGS) - 1)
            self.dataChanged.emit(self.index(0, 0), end)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One row each."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One column a heading."""
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words of a heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("circulars", HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; a row that will change is bold."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(row, index.column())
            case Qt.ItemDataRole.FontRole if self._changes(row):
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.ForegroundRole if index.column() == _STATE:
                return theme.colour(_colour(self.mark(row).state))
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == _STATE:
                return translate("circulars", STATE_LABELS[self.mark(row).state])
        return None

    def _changes(self, row: RecipientEntry) -> bool:
        mark = self.mark(row)
        return mark.state is not row.state or mark.note not in ("", row.note)

    def _text(self, row: RecipientEntry, column: int) -> str:
        mark = self.mark(row)
        word = translate("circulars", STATE_LABELS[mark.state])
        return (
            str(row.row),
            f"{_SIGNS[mark.state]} {word}",
            row.name,
            format_nip(row.nip) if row.nip else "",
            row.position,
            value_text(FieldKind.DATE, row.received_on),
            row.received_by,
            mark.note or row.note,
        )[column]


def _colour(state: ReceiptState) -> str:
    colours = theme.colours()
    return {
        ReceiptState.PENDING: colours.muted,
        ReceiptState.RECEIVED: colours.success,
        ReceiptState.REFUSED: colours.danger,
        ReceiptState.UNREACHABLE: colours.warning,
    }[state]


class RowsTable(QTableView):
    """The rows; the space bar turns the current one on."""

    #: something was turned on by hand
    turned = Signal()
    #: Enter: keep the sheet and go on
    finished = Signal()

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._rows = model
        self.setAccessibleName(translate("circulars", "Rows of the sheet"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.doubleClicked.connect(lambda _index: self._turn())
        model.modelReset.connect(self.fit)
        theme.notifier.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """As wide as the words are, within reason."""
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self.font()))
        self.horizontalHeader().setResizeContentsPrecision(50)
        self.resizeColumnsToContents()
        widest = WIDEST * self.fontMetrics().averageCharWidth()
        # the widest word of a state may be bold later
        state = max(
            self.fontMetrics().horizontalAdvance(f"✓ {translate('circulars', label)}")
            for label in STATE_LABELS.values()
        )
        for column in range(len(HEADINGS) - 1):
            # what changes is shown bold
            wide = int(self.columnWidth(column) * 1.08) + theme.SMALL
            self.setColumnWidth(column, min(wide, widest))
        self.setColumnWidth(_STATE, int(state * 1.15) + 2 * theme.MEDIUM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar changes what is selected, Enter keeps the sheet."""
        if event.key() == Qt.Key.Key_Space:
            self._turn()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        for index in self.selectionModel().selectedRows():
            self._rows.turn(index.row())
        self.turned.emit()
