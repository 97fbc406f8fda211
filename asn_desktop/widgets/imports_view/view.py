"""The list of imports."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.imports_view.model import ImportEntry, ImportsDesk, moment
from asn_desktop.widgets.imports_view.undo_dialog import UndoImportDialog
from asn_desktop.widgets.jobs import JobRunner

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole


class ImportsTable(QAbstractTableModel):
    """One row per import, newest first."""

    def __init__(self, kind_word: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind_word = kind_word
        self.entries: Sequence[ImportEntry] = ()
        theme.notifier.changed.connect(self.layoutChanged)

    def show(self, entries: Sequence[ImportEntry]) -> None:
        """Show these imports."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Imports."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index | None = None) -> int:
        """What is known of each."""
        return 0 if parent is not None and parent.isValid() else len(self._titles())

    @staticmethod
    def _titles() -> tuple[str, ...]:
        return (
            translate("widgets", "When"),
            translate("widgets", "What"),
            translate("widgets", "File"),
            translate("widgets", "Sender"),
            translate("widgets", "Who"),
            translate("widgets", "New"),
            translate("widgets", "Changed"),
            translate("widgets", "Unchanged"),
            translate("widgets", "Refused"),
            translate("widgets", "State"),
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole
    ) -> object:
        """The titles of the table."""
        if role != ROLE.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return self._titles()[section]

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> object:
        """Words; imports that were taken back are muted and say so."""
        entry, column = self.entries[index.row()], index.column()
        if role in (ROLE.DisplayRole, ROLE.ToolTipRole):
            return self._texts(entry)[column]
        if role == ROLE.TextAlignmentRole and column in range(5, 9):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == ROLE.ForegroundRole and entry.undone:
            return QBrush(QColor(theme.colours().muted))
        return None

    def _texts(self, entry: ImportEntry) -> tuple[str, ...]:
        place = f"{entry.file} · {entry.sheet}" if entry.sheet else entry.file
        return (
            moment(entry.at),
            self._kind_word(entry.kind),
            place or translate("widgets", "pasted cells"),
            entry.sender,
            entry.user,
            group_thousands(entry.added),
            group_thousands(entry.changed),
            group_thousands(entry.unchanged),
            group_thousands(entry.refused),
            translate("widgets", "taken back") if entry.undone else "",
        )


class ImportsView(QDialog):
    """The list of imports with the button that takes one back; open it with ``open()``."""

    #: the number of an import that was taken back
    undone = Signal(int)

    def __init__(self, desk: ImportsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._runner = JobRunner(self)
        self.setWindowTitle(translate("widgets", "Imports"))
        self.resize(1080, 520)
        self.table = ImportsTable(desk.kind_word, self)
        self.grid = QTableView()
        self._set_up_grid()
        self.undo_button = QPushButton(translate("widgets", "&Take back…"))
        theme.set_icon(self.undo_button, "undo")
        self.undo_button.clicked.connect(self.take_back)
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        head = QHBoxLayout()
        head.addWidget(self._note, 1)
        head.addWidget(self.undo_button)
        self.close_button = QPushButton(translate("widgets", "Close"))
        self.close_button.clicked.connect(self.reject)
        for button in (self.undo_button, self.close_button):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.LARGE,) * 4)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(head)
        layout.addWidget(self.grid, 1)
        layout.addLayout(foot)
        self._show_state()
        self.refresh()

    def _set_up_grid(self) -> None:
        grid = self.grid
        grid.setModel(self.table)
        grid.setAccessibleName(translate("widgets", "Imports"))
        grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        grid.setTabKeyNavigation(False)
        grid.setWordWrap(False)
        grid.verticalHeader().hide()
        grid.verticalHeader().setDefaultSectionSize(theme.row_height())
        header = grid.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(40)  # rows that decide how wide a column is
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(self.table.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        grid.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_state())
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete):
            shortcut = QShortcut(QKeySequence(key), grid)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.take_back)
        grid.doubleClicked.connect(lambda _index: self.take_back())

    def refresh(self) -> None:
        """Read the register again."""
        self._runner.run(
            self._desk.entries,
            title=translate("widgets", "Reading the list of imports"),
            on_done=self._show,
            quiet=True,
            patience=0.04,
        )

    def _show(self, entries: Sequence[ImportEntry]) -> None:
        row = max(0, self.grid.currentIndex().row())
        self.table.show(entries)
        if entries:
            self.grid.selectRow(min(row, len(entries) - 1))
        self._show_state()

    def current(self) -> ImportEntry | None:
        """The import that is marked."""
        index = self.grid.currentIndex()
        return self.table.entries[index.row()] if index.isValid() else None

    def _show_state(self) -> None:
        entry = self.current()
        self.undo_button.setEnabled(entry is not None and not entry.undone)
        self._note.setText(
            translate("widgets", "Imports: {count}, newest first").format(
                count=group_thousands(self.table.rowCount())
            )
            if self.table.rowCount()
            else translate("widgets", "Nothing has been imported yet.")
        )

    def take_back(self) -> None:
        """Show what taking the marked import back would do, and do it if the person agrees."""
        entry = self.current()
        if entry is None or entry.undone:
            return
        dialog = UndoImportDialog(self._desk, entry, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.undone.connect(self._was_undone)
        dialog.open()

    def _was_undone(self, import_id: int) -> None:
        self.refresh()
        self.undone.emit(import_id)

    def done(self, code: int) -> None:
        """End the list and its reads."""
        self._runner.close()
        super().done(code)
