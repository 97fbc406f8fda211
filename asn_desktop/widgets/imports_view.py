"""The register of imports, and taking a whole import back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.errors import OfficeError
from asn_desktop.core.fields import FieldKind, group_thousands, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.jobs import Job, JobBar, JobRunner

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole


class ImportEntry(Protocol):
    """A finished import as the register keeps it; ``at`` is a moment with its zone."""

    @property
    def import_id(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def file(self) -> str: ...
    @property
    def sheet(self) -> str: ...
    @property
    def sender(self) -> str: ...
    @property
    def at(self) -> dt.datetime: ...
    @property
    def user(self) -> str: ...
    @property
    def added(self) -> int: ...
    @property
    def changed(self) -> int: ...
    @property
    def unchanged(self) -> int: ...
    @property
    def refused(self) -> int: ...
    @property
    def undone(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """A record that an undo leaves as it is: its name, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class UndoOutcome:
    """What an undo did, or would do: how many records go back, and which are kept."""

    reversed: int
    kept: tuple[KeptRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportsDesk:
    """What the shell lends: the register, a look ahead (None where there is none), the undo, and
    the word for a kind of record. All but the last run in the background."""

    entries: Callable[[Progress], Sequence[ImportEntry]]
    undo: Callable[[int, Progress], UndoOutcome]
    plan_undo: Callable[[int, Progress], UndoOutcome] | None = None
    kind_word: Callable[[str], str] = str


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


def moment(at: dt.datetime) -> str:
    """A moment in local time as a clerk reads it."""
    return value_text(FieldKind.DATE, at.astimezone().replace(tzinfo=None))


class ImportsView(QWidget):
    """The list of imports with the button that takes one back."""

    #: the number of an import that was taken back
    undone = Signal(int)

    def __init__(self, desk: ImportsDesk, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._runner = desk, runner
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(head)
        layout.addWidget(self.grid, 1)
        self._show_state()

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
        header.setResizeContentsPrecision(0)
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
            translate("widgets", "{count} imports, newest first").format(
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


class UndoImportDialog(QDialog):
    """First what would happen, then, after one more press, what did."""

    undone = Signal(int)

    def __init__(
        self, desk: ImportsDesk, entry: ImportEntry, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._entry = desk, entry
        self._job: Job | None = None
        self._runner = JobRunner(self)
        self.setWindowTitle(translate("widgets", "Take an import back"))
        self.resize(620, 420)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._text = QLabel()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self._title, self._text):
            label.setWordWrap(True)
        self._notice = messages.Banner()
        self._kept = QListWidget()
        self._kept.setAccessibleName(translate("widgets", "Records that are kept"))
        self._kept.setWordWrap(True)
        self._kept.hide()
        self.copy_button = QPushButton(translate("widgets", "&Copy the list"))
        self.do_button = QPushButton(translate("widgets", "&Take back"))
        self.do_button.setProperty("role", "danger")
        self.close_button = QPushButton(translate("widgets", "Keep the import"))
        for button in (self.copy_button, self.do_button, self.close_button):
            button.setAutoDefault(False)
        self.copy_button.hide()
        self.copy_button.clicked.connect(self._copy)
        self.do_button.clicked.connect(self._undo)
        self.close_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(JobBar(self._runner), 1)
        for button in (self.copy_button, self.do_button, self.close_button):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.LARGE,) * 4)
        layout.setSpacing(theme.MEDIUM)
        for widget in (self._title, self._text, self._notice):
            layout.addWidget(widget)
        layout.addWidget(self._kept, 1)
        layout.addStretch(0)
        layout.addLayout(foot)
        self._ask()

    def text(self) -> str:
        """What the dialog says, as it is copied."""
        lines = [self._title.text(), self._text.text()]
        lines += [self._kept.item(row).text() for row in range(self._kept.count())]
        return "\n".join(line for line in lines if line)

    def _ask(self) -> None:
        entry = self._entry
        self._title.setText(
            translate("widgets", "Take back the import of {file}?").format(
                file=entry.file or translate("widgets", "pasted cells")
            )
        )
        self._text.setText(
            translate(
                "widgets",
                "It was made on {when}. {added} records that it added go; {changed} records that "
                "it changed get their earlier values back. Records that somebody has edited since "
                "are kept as they are and listed. Taking back can itself be undone.",
            ).format(
                when=moment(entry.at),
                added=group_thousands(entry.added),
                changed=group_thousands(entry.changed),
            )
        )
        plan = self._desk.plan_undo
        if plan is not None:
            self._work(
                lambda progress: plan(entry.import_id, progress),
                translate("widgets", "Looking what would change"),
                self._show_plan,
            )
        self.close_button.setFocus()

    def _show_plan(self, outcome: UndoOutcome) -> None:
        self._show_counts(
            outcome,
            translate("widgets", "{reversed} records would go back, {kept} would be kept."),
        )
        self.do_button.setEnabled(outcome.reversed > 0)

    def _show_counts(self, outcome: UndoOutcome, sentence: str) -> None:
        kept = outcome.kept
        self._notice.say(
            sentence.format(
                reversed=group_thousands(outcome.reversed), kept=group_thousands(len(kept))
            ),
            "warning" if kept else "success",
        )
        self._kept.clear()
        self._kept.addItems([f"{record.name}: {record.reason}" for record in kept])
        self._kept.setVisible(bool(kept))
        self.copy_button.setVisible(bool(kept))

    def _undo(self) -> None:
        self._work(
            lambda progress: self._desk.undo(self._entry.import_id, progress),
            translate("widgets", "Taking the import back"),
            self._finish,
        )

    def _finish(self, outcome: UndoOutcome) -> None:
        self._title.setText(translate("widgets", "The import has been taken back."))
        self._text.setText(
            translate("widgets", "The records below were edited since and stay as they are.")
            if outcome.kept
            else ""
        )
        self._show_counts(
            outcome, translate("widgets", "{reversed} records went back, {kept} were kept.")
        )
        self.do_button.hide()
        self.close_button.setText(translate("widgets", "Close"))
        self.close_button.setFocus()
        self.undone.emit(self._entry.import_id)

    def _work(
        self,
        function: Callable[[Progress], UndoOutcome],
        title: str,
        on_done: Callable[[UndoOutcome], None],
    ) -> None:
        self.do_button.setEnabled(False)

        def done(outcome: UndoOutcome) -> None:
            self._job = None
            self.do_button.setEnabled(True)
            on_done(outcome)

        def failed(error: BaseException) -> None:
            self._job = None
            self.do_button.setEnabled(True)
            if isinstance(error, OfficeError):
                self._notice.say(str(error), "error")
            else:
                messages.show_error(self, error)

        def stopped() -> None:
            self._job = None
            self.do_button.setEnabled(True)
            self._notice.say(translate("widgets", "Stopped. Nothing was changed."), "info")

        job = self._runner.run(
            function, title=title, on_done=done, on_error=failed, on_cancel=stopped, patience=0.04
        )
        if not job.delivered:
            self._job = job

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def reject(self) -> None:
        """Stop running work first; then leave."""
        if self._job is not None:
            self._job.cancel()
            return
        super().reject()

    def done(self, code: int) -> None:
        """End the dialog and its jobs."""
        self._runner.close()
        super().done(code)
