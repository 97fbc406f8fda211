"""Finding anything from anywhere: a search box whose first hits of every kind drop down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.fields import value_text
from asn_desktop.core.listing import ListQuery, ListSource
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.jobs import Job, JobRunner

#: Hits shown of each kind, milliseconds of rest in typing before they are looked for.
HITS, PAUSE = 5, 150
_DETAILS = 4
_TARGET = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Findable:
    """A list that can be searched: the name of its screen, its label, and the column that names a
    record."""

    screen: str
    label: str
    source: ListSource
    title_column: str


@dataclass(frozen=True, slots=True)
class Hit:
    """One found record."""

    record: int
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class Found:
    """The first hits in one list, and whether there are more."""

    findable: Findable
    hits: tuple[Hit, ...]
    more: bool


def look_up(findables: Sequence[Findable], text: str) -> list[Found]:
    """The first hits in every list that has any."""
    found = []
    for findable in findables:
        ids = findable.source.first_ids(ListQuery(search=text), HITS + 1)
        rows = findable.source.rows(ids[:HITS])
        hits = tuple(
            _hit(findable, record, rows[record]) for record in ids[:HITS] if record in rows
        )
        if hits:
            found.append(Found(findable, hits, len(ids) > HITS))
    return found


def _hit(findable: Findable, record: int, row: Sequence[object]) -> Hit:
    title, details = "", []
    for column, value in zip(findable.source.columns, row, strict=True):
        text = value_text(column.kind, value)
        if column.name == findable.title_column:
            title = text
        elif column.shown and text:
            details.append(text)
    return Hit(record, title, " · ".join(details[:_DETAILS]))


class Finder(QLineEdit):
    """The search box at the top of the window (Ctrl+K). ``findables`` is asked at the first search:
    it may have to import what is searched."""

    #: the name of a screen and the id of a record
    record_wanted = Signal(str, object)
    #: the name of a screen and the text to search for in its list
    list_wanted = Signal(str, str)

    def __init__(
        self, findables: Callable[[], Sequence[Findable]], runner: JobRunner, host: QWidget
    ) -> None:
        super().__init__(host)
        self._ask, self._runner, self._host = findables, runner, host
        self._findables: Sequence[Findable] | None = None
        self._job: Job | None = None
        self._title_width = 0
        self._open_first = False  # Enter came before the answer
        self.setPlaceholderText(translate("shell", "Find anything (Ctrl+K)"))
        self.setAccessibleName(translate("shell", "Find anything"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)
        self.panel = QFrame(host)
        self.panel.setProperty("role", "popup")
        self.hits = QTreeWidget()
        self.hits.setColumnCount(2)
        self.hits.setHeaderHidden(True)
        self.hits.setRootIsDecorated(False)
        self.hits.setIndentation(0)
        self.hits.setFrameShape(QFrame.Shape.NoFrame)
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.setAccessibleName(translate("shell", "What was found"))
        header = self.hits.header()
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(1)
        self.hits.itemClicked.connect(self._go)
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(1, theme.TIGHT, 1, theme.TIGHT)
        layout.addWidget(self.hits)
        self.panel.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        self.textEdited.connect(self._edited)

    def start(self) -> None:
        """Go into the box, its text selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _edited(self, text: str) -> None:
        self._open_first = False
        self._forget()
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.panel.hide()

    def _forget(self) -> None:
        if self._job is not None:
            self._job.forget()
            self._job = None

    def _look(self) -> None:
        self._pause.stop()
        self._forget()
        if self._findables is None:
            self._findables = self._ask()
        text, findables = self.text().strip(), self._findables

        def search(_progress: Progress) -> list[Found]:
            return look_up(findables, text)

        self._job = self._runner.run(
            search,
            title=translate("shell", "Searching"),
            on_done=self._show,
            owner=self,
            quiet=True,
        )

    def _show(self, found: Sequence[Found]) -> None:
        self._job = None
        self.hits.clear()
        muted = QBrush(theme.colour(theme.colours().muted))
        for group in found:
            head = QTreeWidgetItem([group.findable.label])
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setForeground(0, muted)
            self.hits.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for hit in group.hits:
                item = QTreeWidgetItem([hit.title, hit.detail])
                item.setForeground(1, muted)
                item.setData(0, _TARGET, (group.findable.screen, hit.record))
                self.hits.addTopLevelItem(item)
            if group.more:
                more = QTreeWidgetItem([translate("shell", "Show all in the list")])
                more.setForeground(0, QBrush(theme.colour(theme.colours().accent)))
                more.setData(0, _TARGET, (group.findable.screen, None))
                self.hits.addTopLevelItem(more)
                more.setFirstColumnSpanned(True)
        if not found:
            nothing = QTreeWidgetItem([translate("shell", "Nothing was found.")])
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.hits.addTopLevelItem(nothing)
            nothing.setFirstColumnSpanned(True)
        for row in range(self.hits.topLevelItemCount()):
            line = self.hits.topLevelItem(row)
            if line is not None:
                line.setSizeHint(0, QSize(0, theme.row_height()))
        metrics = self.hits.fontMetrics()
        titles = [metrics.horizontalAdvance(hit.title) for group in found for hit in group.hits]
        self._title_width = max(titles, default=0) + theme.LARGE
        self._move(1, from_row=-1)
        if self._open_first:
            self._open_first = False
            self._go(self.hits.currentItem())
        elif self.hasFocus():
            self._drop_down()

    def _drop_down(self) -> None:
        rows = self.hits.topLevelItemCount()
        width = min(
            self._host.width() - 2 * theme.LARGE,
            max(2 * self.width(), self.fontMetrics().averageCharWidth() * 110),
        )
        height = rows * theme.row_height() + 2 * theme.SMALL
        corner = self.mapTo(self._host, QPoint(self.width() - width, self.height() + 2))
        self.panel.setGeometry(
            max(theme.SMALL, corner.x()),
            corner.y(),
            width,
            min(height, self._host.height() - corner.y() - theme.LARGE),
        )
        self.hits.setColumnWidth(0, min(self._title_width, width * 2 // 5))
        self.panel.show()
        self.panel.raise_()

    def _move(self, step: int, from_row: int | None = None) -> None:
        """The next row that leads somewhere."""
        row = (self.hits.currentIndex().row() if from_row is None else from_row) + step
        while 0 <= row < self.hits.topLevelItemCount():
            item = self.hits.topLevelItem(row)
            if item is not None and item.data(0, _TARGET) is not None:
                self.hits.setCurrentItem(item)
                return
            row += step

    def _go(self, item: QTreeWidgetItem | None, _column: int = 0) -> None:
        target = item.data(0, _TARGET) if item is not None else None
        if target is None:
            return
        self.panel.hide()
        screen, record = target
        if record is None:
            self.list_wanted.emit(screen, self.text().strip())
        else:
            self.record_wanted.emit(screen, record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter opens, Esc closes."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up if self.panel.isVisible():
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Escape:
                if self.panel.isVisible():
                    self.panel.hide()
                else:
                    self.clear()
            case _:
                super().keyPressEvent(event)

    def _enter(self) -> None:
        if self._pause.isActive() or self._job is not None:
            self._open_first = True
            if self._job is None:
                self._look()
        elif self.panel.isVisible():
            self._go(self.hits.currentItem())
        elif self.text().strip():
            self._look()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The hits go with the focus."""
        super().focusOutEvent(event)
        self.panel.hide()
