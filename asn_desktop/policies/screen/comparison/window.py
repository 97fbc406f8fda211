"""Two versions beside each other: what changed at the left, old, new and reason at the right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.fields import group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.declarations import PaperRequest
from asn_desktop.policies.rules.compare import Change, Difference
from asn_desktop.policies.screen.comparison.matrix import Matrix, MatrixView
from asn_desktop.policies.sheets.comparison import change_word, part_heading
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files import EXCEL
from asn_desktop.widgets import messages, theme

#: Signs beside the words, so that the kind of a change is seen without its colour.
_SIGNS = {
    Change.CHANGED: "±",
    Change.ADDED: "+",
    Change.REMOVED: "−",
    Change.MOVED: "↕",
    Change.SAME: "=",
}


@dataclass(frozen=True, slots=True)
class Compared:
    """What is shown. ``ids`` are the two versions, where both are stored; ``own`` are the reasons
    written in the new one."""

    title: str
    names: tuple[str, str]
    differences: Sequence[Difference]
    ids: tuple[int, int] | None = None
    own: Mapping[str, str] | None = None


class ComparisonWindow(QDialog):
    """``write`` stores a reason, and calls back when it is stored; None: they are only read."""

    def __init__(
        self,
        desk: Desk,
        compared: Compared,
        parent: QWidget,
        write: Callable[[QWidget, str, str, Callable[[], None]], None] | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            translate("policies", "Comparison: {title}").format(title=compared.title)
        )
        self._desk, self._compared = desk, compared
        self._own = dict(compared.own or {})
        self._store = write
        self.matrix = Matrix(
            compared.names,
            lambda identity: self._own.get(identity, ""),
            self._write if write is not None else None,
        )
        self.view = MatrixView(self.matrix)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("policies", "Changes"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.filter = QComboBox()
        self.filter.setAccessibleName(translate("policies", "Which changes"))
        self._told = QLabel()
        self._told.setProperty("role", "muted")
        self._arrange()
        self._fill_filter()
        self.filter.currentIndexChanged.connect(lambda _row: self._show())
        self.list.currentRowChanged.connect(self._chosen)
        self.view.selectionModel().currentRowChanged.connect(
            lambda now, _before: self._mark(now.row())
        )
        self._spread = QTimer(self, singleShot=True, interval=0)
        self._spread.timeout.connect(self.view.spread)
        self._show()
        self.view.setFocus()

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(self.view)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        letter = self.fontMetrics().averageCharWidth()
        splitter.splitterMoved.connect(lambda _place, _index: self._spread.start())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tools())
        layout.addWidget(splitter, 1)
        self._told.setContentsMargins(theme.MEDIUM, theme.TIGHT, theme.MEDIUM, theme.TIGHT)
        layout.addWidget(self._told)
        parent = self.parentWidget()
        assert parent is not None
        self.resize(parent.window().size())
        beside = min(44 * letter, self.width() // 4)
        splitter.setSizes([beside, self.width() - beside])

    def _tools(self) -> QToolBar:
        bar = QToolBar(self)
        bar.setAccessibleName(translate("policies", "Comparison"))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.addWidget(self.filter)
        bar.addSeparator()
        self._action(bar, translate("policies", "Previous change"), "chevron-up", "Shift+F8",
                     lambda: self.step(-1))  # fmt: skip
        self._action(bar, translate("policies", "Next change"), "chevron-down", "F8",
                     lambda: self.step(1))  # fmt: skip
        if self._compared.ids is not None:
            spacer = QWidget()
            spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            bar.addWidget(spacer)
            self._action(bar, translate("policies", "Print…"), "print",
                         QKeySequence.StandardKey.Print, self.print_paper)  # fmt: skip
            self._action(bar, translate("policies", "Excel…"), "export", "Ctrl+E", self.export)
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setAccessibleName(action.text())
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return bar

    def _action(
        self,
        bar: QToolBar,
        text: str,
        icon: str,
        keys: QKeySequence.StandardKey | str,
        run: Callable[[], object],
    ) -> None:
        action = QAction(text, self)
        theme.set_icon(action, icon)
        sequence = QKeySequence(keys)
        action.setShortcut(sequence)
        shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text.rstrip('…')} ({shown})")
        action.triggered.connect(lambda _checked=False: run())
        bar.addAction(action)

    def _fill_filter(self) -> None:
        """All changes, each kind that there is, and the whole text; each with its number."""
        found = self._compared.differences
        counts = {change: sum(one.change is change for one in found) for change in Change}
        changes = len(found) - counts[Change.SAME]
        choices: list[tuple[str, tuple[Change, ...], int]] = [
            (
                translate("policies", "All changes"),
                tuple(change for change in Change if change is not Change.SAME),
                changes,
            )
        ]
        for change, words in (
            (Change.CHANGED, translate("policies", "Changed")),
            (Change.ADDED, translate("policies", "Added")),
            (Change.REMOVED, translate("policies", "Removed")),
            (Change.MOVED, translate("policies", "Moved")),
        ):
            if counts[change]:
                choices.append((words, (change,), counts[change]))
        choices.append((translate("policies", "The whole text"), tuple(Change), len(found)))
        self._choices = [chosen for _, chosen, _ in choices]
        with QSignalBlocker(self.filter):
            for words, _, count in choices:
                self.filter.addItem(f"{words} ({group_thousands(count)})")
        width = self.filter.sizeHint().width()
        self.filter.setMinimumWidth(width)

    # -- showing -----------------------------------------------------------------------------

    def _show(self) -> None:
        chosen = self._choices[self.filter.currentIndex()]
        rows = [one for one in self._compared.differences if one.change in chosen]
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in rows:
                item = QListWidgetItem(
                    f"{_SIGNS[one.change]}  {part_heading(one)} · {change_word(one.change)}"
                )
                item.setToolTip(item.text())
                item.setSizeHint(QSize(0, theme.row_height()))
                item.setForeground(theme.colour(_colour(one.change)))
                self.list.addItem(item)
        self.matrix.show_rows(rows)
        if rows:
            self.view.setCurrentIndex(self.matrix.index(0, 0))
        self._tell(len(rows))

    def _tell(self, count: int) -> None:
        if not any(one.change is not Change.SAME for one in self._compared.differences):
            self._told.setText(translate("policies", "The two texts say the same."))
            return
        words = translate(
            "policies",
            "{count} parts · new words are underlined, removed ones struck out",
        ).format(count=group_thousands(count))
        if self._store is not None:
            words += " · " + translate("policies", "F2 or double-click: type the reason")
        self._told.setText(words)

    def _chosen(self, row: int) -> None:
        if row >= 0:
            self.view.go_to(row)
            self.view.show_change(row)

    def _mark(self, row: int) -> None:
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(row)

    def step(self, by: int) -> None:
        """F8, Shift+F8."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < self.matrix.rowCount():
            self.view.go_to(row)
            self.view.show_change(row)
        else:
            words = (
                translate("policies", "That was the last change.")
                if by > 0
                else translate("policies", "That was the first change.")
            )
            messages.tell(self, words, "info")

    def showEvent(self, event: QShowEvent) -> None:
        """The columns get the room there is."""
        super().showEvent(event)
        self._spread.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns get the room there is."""
        super().resizeEvent(event)
        self._spread.start()

    # -- deeds -------------------------------------------------------------------------------

    def _write(self, one: Difference, reason: str) -> None:
        assert self._store is not None

        def done() -> None:
            before = self._own.get(one.identity, "")
            self._own[one.identity] = reason
            others = [line for line in one.reason.split("\n") if line not in before.split("\n")]
            told = "\n".join(line for line in (reason, *others) if line)
            self.matrix.set_reason(one.identity, told)

        self._store(self, one.identity, reason, done)

    def print_paper(self) -> None:
        """The preview of the matriks perubahan."""
        from asn_desktop.policies.feature import FEATURE
        from asn_desktop.screens.printing import open_preview

        paper = next(paper for paper in FEATURE.papers if paper.name == "comparison")
        request = PaperRequest(dt.date.today(), ids=self._compared.ids, paper=self._desk.paper)
        open_preview(self._desk, paper, request, self, landscape=paper.landscape)

    def export(self) -> None:
        """The matriks perubahan as a workbook."""
        from asn_desktop.policies.sheets.comparison import write_comparison

        desk, compared = self._desk, self._compared
        path = desk.files.save(self, f"Matriks perubahan {dt.date.today():%d-%m-%Y}.xlsx", EXCEL)
        if path is None:
            return
        target = path
        rows = [
            next((shown for shown in self.matrix.rows if shown.identity == one.identity), one)
            for one in compared.differences
        ]

        def write(progress: Progress) -> int:
            return write_comparison(
                target,
                rows,
                title=compared.title,
                versions=" → ".join(compared.names),
                office_name=desk.office_name,
                practice=desk.database.is_practice,
                paper=desk.paper,
                progress=progress,
            )

        told = translate("screens", "Saved as {path}").format(path=target)
        desk.runner.run(
            write,
            title=translate("screens", "Writing {name}").format(name=target.name),
            on_done=lambda _count: messages.tell(self, told, "success"),
            owner=self,
        )


def _colour(change: Change) -> str:
    c = theme.colours()
    return {
        Change.CHANGED: c.warning,
        Change.ADDED: c.success,
        Change.REMOVED: c.danger,
        Change.MOVED: c.accent,
        Change.SAME: c.muted,
    }[change]
