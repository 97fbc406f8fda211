"""A search box with a drop-down that chooses another record: a person, a post, a unit.

The box never loads a list of thousands: it asks ``find`` for the first few records that match what
was typed, in a background thread, and shows the newest answer only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from asn_desktop.core.errors import OfficeError
from asn_desktop.core.translation import translate
from asn_desktop.widgets import messages
from asn_desktop.widgets.jobs import Job, JobRunner

#: A record that was found: its id, its name, and what tells it from others of the same name.
Found = tuple[int, str, str]

#: Finds records by text, best first, at most ``limit``; runs in a background thread.
FindRecords = Callable[[str, int], Sequence[Found]]

LIMIT = 12
PAUSE_MS = 120  # a pause in typing that is worth a search
PATIENCE = 0.04  # seconds the box waits for an answer before it shows nothing meanwhile
POPUP_MIN_WIDTH = 320
NAME_ROLE = Qt.ItemDataRole.DisplayRole
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class ReferenceEdit(QLineEdit):
    """Chooses one record by typing a part of its name.

    Keyboard: typing or Down opens the list, Up/Down move, Enter chooses, Esc closes the list and a
    second Esc brings the earlier choice back. Emptying the box chooses nothing. Text that was typed
    but not chosen is not a value: :meth:`unresolved_text` tells of it.
    """

    #: the id that was chosen, or None
    current_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find: FindRecords | None = None
        self._runner: JobRunner | None = None
        self._job: Job | None = None
        self._current: int | None = None
        self._name = ""
        self._opening = False
        self._records = _FoundModel(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._popup = QListView()
        self._list = self._make_list(self._popup)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(translate("widgets", "Type to search…"))
        self.textEdited.connect(self._typed)

    def _make_list(self, view: QListView) -> QCompleter:
        completer = QCompleter(self._records, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(LIMIT)
        view.setUniformItemSizes(True)
        view.setAccessibleName(translate("widgets", "Records found"))
        completer.setPopup(view)
        view.setItemDelegate(_FoundDelegate(view))  # after setPopup, which installs its own
        completer.setWidget(self)
        # the stubs do not know that this signal is overloaded
        completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]
        return completer

    # -- what the program sets and asks --

    def set_find(self, find: FindRecords, runner: JobRunner) -> None:
        """Where records are looked up from now on, and who runs the search in the background."""
        self._find, self._runner = find, runner

    def set_current(self, record_id: int | None, name: str = "") -> None:
        """Show this record as the choice, without a signal."""
        self._current = record_id
        self._name = name if record_id is not None else ""
        self._show_current()

    def current_id(self) -> int | None:
        """The id of the chosen record, or None."""
        return self._current

    def current_name(self) -> str:
        """The name of the chosen record; empty for none."""
        return self._name

    def unresolved_text(self) -> str:
        """What was typed without choosing a record; empty when text and choice agree."""
        text = self.text().strip()
        return "" if text == self._name else text

    def is_open(self) -> bool:
        """Whether the list stands open."""
        return self._popup.isVisible()

    # -- typing --

    def _typed(self, text: str) -> None:
        if not text.strip():
            self._forget()
            self._popup.hide()
            self._accept(None, "")
            return
        self._opening = True
        self._pause.start()

    def _forget(self) -> None:
        """The answer of a search under way is no longer wanted."""
        self._pause.stop()
        if self._job is not None:
            self._job.forget()
            self._job = None

    def _search(self) -> None:
        self._ask(self.text().strip())

    def _open(self) -> None:
        """Open the list for what stands in the box; a settled choice offers the first records."""
        self._opening = True
        self._ask(self.unresolved_text())

    def _ask(self, text: str) -> None:
        find, runner = self._find, self._runner
        self._forget()
        if find is None or runner is None:
            return
        self._job = runner.run(
            lambda _progress: tuple(find(text, LIMIT)[:LIMIT]),
            title=translate("widgets", "Search"),
            on_done=self._show,
            on_error=self._failed,
            quiet=True,
            patience=PATIENCE,
        )

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, OfficeError):
            self._show((), str(error))
        else:
            messages.show_error(self, error)

    def _show(self, records: tuple[Found, ...], sentence: str = "") -> None:
        self._records.show(
            records, sentence or translate("widgets", "Nothing found. Type less or otherwise.")
        )
        if not self._opening or not (self.hasFocus() or self.is_open()):
            return
        self._list.complete()
        self._popup.setMinimumWidth(max(self.width(), POPUP_MIN_WIDTH))
        if records:
            self._popup.setCurrentIndex(self._list.completionModel().index(0, 0))

    def _choose(self, index: QModelIndex) -> None:
        record = self._records.record(index.row())
        if record is None:
            return
        self._opening = False
        self._accept(record[0], record[1])
        self._show_current()

    def _accept(self, record_id: int | None, name: str) -> None:
        changed = record_id != self._current
        self._current, self._name = record_id, name
        if changed:
            self.current_changed.emit(record_id)

    def _show_current(self) -> None:
        self.setText(self._name)
        self.setCursorPosition(0)
        self.setToolTip(self._name)

    # -- keys and focus --

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the list; Esc gives back the earlier choice; Enter waits for the search."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_F4) and not self.is_open():
            self._open()
        elif key == Qt.Key.Key_Escape and self.is_open():
            self._opening = False
            event.ignore()  # the open list gets every key through here, and closes itself
        elif key == Qt.Key.Key_Escape and self.unresolved_text():
            self._opening = False
            self._forget()
            self._show_current()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._pause.isActive():
            self._search()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving with the name of the only record found chooses it: typing it out is enough."""
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        self._opening = False
        typed = self.unresolved_text().casefold()
        same = [r for r in self._records.records if r[1].casefold() == typed] if typed else []
        if len(same) == 1:
            self._accept(same[0][0], same[0][1])
            self._show_current()

    def changeEvent(self, event: QEvent) -> None:
        """Close the list when the box is switched off."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self._popup.hide()


class _FoundModel(QAbstractListModel):
    """The records found, or one line that says why there are none."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.records: tuple[Found, ...] = ()
        self._sentence = ""

    def show(self, records: tuple[Found, ...], sentence: str) -> None:
        self.beginResetModel()
        self.records, self._sentence = records, sentence
        self.endResetModel()

    def record(self, row: int) -> Found | None:
        return self.records[row] if 0 <= row < len(self.records) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else max(1, len(self.records))

    def data(self, index: Index, role: int = NAME_ROLE) -> object:
        record = self.record(index.row())
        if record is None:
            return self._sentence if role == NAME_ROLE else None
        if role in (NAME_ROLE, Qt.ItemDataRole.EditRole):
            return record[1]
        if role == DETAIL_ROLE:
            return record[2]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(part for part in record[1:] if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.record(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class _FoundDelegate(QStyledItemDelegate):
    """Name above, what tells it apart below in a muted colour."""

    PADDING = 4

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 2 * option.fontMetrics.height() + 2 * self.PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        strong = option.palette.color(role)
        muted = strong if selected else option.palette.color(QPalette.ColorRole.PlaceholderText)
        area = option.rect.adjusted(8, self.PADDING, -8, -self.PADDING)
        detail = index.data(DETAIL_ROLE) or ""
        metrics = option.fontMetrics
        painter.save()
        painter.setFont(option.font)
        painter.setPen(strong if index.flags() & Qt.ItemFlag.ItemIsEnabled else muted)
        align = Qt.AlignmentFlag.AlignLeft
        align |= Qt.AlignmentFlag.AlignTop if detail else Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(area, align, metrics.elidedText(name, elide, area.width()))
        if detail:
            painter.setPen(muted)
            below = area.adjusted(0, metrics.height(), 0, 0)
            painter.drawText(below, align, metrics.elidedText(detail, elide, below.width()))
        painter.restore()
