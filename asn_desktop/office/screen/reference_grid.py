"""The grid in which a table of reference data is edited, as in a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import FieldKind
from asn_desktop.core.translation import translate
from asn_desktop.office.screen.reference_model import ReferenceModel
from asn_desktop.office.sheets import pasted_cells
from asn_desktop.widgets import clipboard, messages, theme
from asn_desktop.widgets.delegates import draw_focus_ring

Index = QModelIndex | QPersistentModelIndex

#: Letters that a column of words is wide at most; the rest is in its tip.
WIDEST = 44


class _Delegate(QStyledItemDelegate):
    """A box with the words where only these may stand, else a line."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The editor of a cell."""
        model = index.model()
        assert isinstance(model, ReferenceModel)
        form = model.forms[index.column()]
        if not form.words or form.column.is_list:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        box.addItems([*([] if form.column.required else [""]), *form.words.values()])
        box.activated.connect(lambda _row: self._chosen(box))
        return box

    def _chosen(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what stands in the cell."""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole)))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take over what was chosen or typed."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        else:
            super().setModelData(editor, model, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The current cell gets a ring."""
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if focused:
            draw_focus_ring(painter, option.rect)


class ReferenceGrid(QTableView):
    """Cells are typed over, copied, pasted and emptied as in a spreadsheet."""

    def __init__(self, model: ReferenceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(translate("office", "Rows of the table"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self._size_columns)
        theme.notifier.changed.connect(self._size_rows)
        self._size_rows()

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self.font()))
        self._size_columns()

    def _size_columns(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        for place, form in enumerate(self._table.forms):
            heading = self.horizontalHeader().sectionSizeHint(place)
            wanted = (min(form.column.width, WIDEST) + 3) * letter
            self.setColumnWidth(place, max(heading, wanted))

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current and only selected one, whatever keys are being held."""
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def chosen_rows(self) -> list[int]:
        """The rows in which a cell is selected."""
        return sorted({index.row() for index in self.selectedIndexes()})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, empty and open a cell; everything else as in any table."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._table.clear(self.selectedIndexes())
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The key that ends typing in a cell arrives here, too.
            if self.state() is not QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the block around the selected cells on the clipboard."""
        indexes = self.selectedIndexes()
        if not indexes:
            return
        rows = range(min(i.row() for i in indexes), max(i.row() for i in indexes) + 1)
        columns = range(min(i.column() for i in indexes), max(i.column() for i in indexes) + 1)
        forms = [self._table.forms[column] for column in columns]
        cells = clipboard.Cells(
            kinds=tuple(FieldKind.TEXT for _ in forms),
            headings=tuple(form.column.heading for form in forms),
            rows=[
                [self._table.text(form, self._table.rows[row][form.column.name]) for form in forms]
                for row in rows
            ],
        )
        clipboard.put(
            clipboard.Copied(len(rows), clipboard.to_text(cells), clipboard.to_html(cells))
        )

    def paste(self) -> None:
        """Put the copied cells where the selection begins."""
        try:
            cells = pasted_cells(clipboard.pasted_text())
        except PersonError as error:
            messages.show_error(self, error)
            return
        indexes = self.selectedIndexes() or [self.currentIndex()]
        top = max(min(index.row() for index in indexes), 0)
        left = max(min(index.column() for index in indexes), 0)
        lost = self._table.put(top, left, cells)
        if lost:
            sentence = translate(
                "office", "This table has no more rows. Lines that were not pasted: {count}."
            )
            messages.tell(self, sentence.format(count=lost), "warning")
