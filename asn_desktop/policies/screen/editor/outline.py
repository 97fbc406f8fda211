"""The outline beside the text: every BAB, Bagian and Pasal with its first words."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDropEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from asn_desktop.core.translation import translate
from asn_desktop.policies.rules.text import TITLED, UNITS, Node, NodeKind, branch
from asn_desktop.policies.screen.editor.look import NAMES
from asn_desktop.policies.screen.editor.sheet import Sheet
from asn_desktop.policies.screen.editor.structure import OPENING
from asn_desktop.widgets import theme

#: Milliseconds after which a change of the text is seen here.
_PAUSE = 120
_FIRST_WORDS = 90
_IDENTITY = Qt.ItemDataRole.UserRole


class _Line(NamedTuple):
    identity: str
    depth: int
    text: str
    titled: bool


class Outline(QTreeWidget):
    """Follows a :class:`Sheet`. Parts are moved by dragging, and by Alt+Up and Alt+Down."""

    #: the text is to be shown from this node on; and whether the person goes on there
    wanted = Signal(str, bool)
    #: a part is to stand before another one ("": at the end)
    moved = Signal(str, str)
    #: a part is to go up (True) or down
    stepped = Signal(str, bool)
    #: a part is to be taken out
    removal_wanted = Signal(str)

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._lines: list[_Line] = []
        self._items: dict[str, QTreeWidgetItem] = {}
        self._current = ""
        self.setAccessibleName(translate("policies", "Outline of the text"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._actions = [
            self._action(translate("policies", "Move up"), "Alt+Up", lambda: self._step(True)),
            self._action(translate("policies", "Move down"), "Alt+Down", lambda: self._step(False)),
            self._action(translate("policies", "Remove…"), "Del", self._remove),
        ]
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.renew)
        sheet.structure_changed.connect(self._pause.start)
        sheet.words_changed.connect(lambda _first, _behind: self._pause.start())
        self.currentItemChanged.connect(self._chosen)
        self.itemActivated.connect(lambda item, _column: self._go(item, True))

    def _action(self, text: str, keys: str, run: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(run)
        self.addAction(action)
        return action

    def set_writable(self, writable: bool) -> None:
        """Whether parts may be moved and taken out."""
        for action in self._actions:
            action.setEnabled(writable)
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.InternalMove if writable else mode.NoDragDrop)

    # -- following ---------------------------------------------------------------------------

    def renew(self) -> None:
        """Show the parts as they are now."""
        self._pause.stop()
        lines = self._read()
        if lines == self._lines:
            return
        same = [line[:2] for line in lines] == [line[:2] for line in self._lines]
        self._lines = lines
        if same:
            for line in lines:
                self._items[line.identity].setText(0, line.text)
                self._items[line.identity].setToolTip(0, line.text)
            return
        closed = {one for one, item in self._items.items() if not item.isExpanded()}
        with QSignalBlocker(self):
            self._build(lines, closed)
        self.show_node(self._current)

    def _build(self, lines: list[_Line], closed: set[str]) -> None:
        scrolled = self.verticalScrollBar().value()
        self.clear()
        self._items.clear()
        path: list[tuple[int, QTreeWidgetItem]] = []
        height = QSize(0, theme.row_height())
        bold = QFont(self.font())
        bold.setBold(True)
        top = []
        for line in lines:
            while path and path[-1][0] >= line.depth:
                path.pop()
            item = QTreeWidgetItem([line.text])
            item.setData(0, _IDENTITY, line.identity)
            item.setToolTip(0, line.text)
            item.setSizeHint(0, height)
            if line.titled:
                item.setFont(0, bold)
            if path:
                path[-1][1].addChild(item)
            else:
                top.append(item)
            self._items[line.identity] = item
            path.append((line.depth, item))
        self.addTopLevelItems(top)
        for identity, item in self._items.items():
            if item.childCount() and identity not in closed:
                item.setExpanded(True)
        self.verticalScrollBar().setValue(scrolled)

    def _read(self) -> list[_Line]:
        nodes, lines = self._sheet.nodes, []
        before: NodeKind | None = None
        for place, node in enumerate(nodes):
            if node.kind in OPENING and node.kind is not before:
                lines.append(_Line(node.identity, node.level, NAMES[node.kind], False))
            elif node.kind in UNITS or node.kind in TITLED:
                lines.append(self._line(nodes, place, node))
            before = node.kind
        return lines

    def _line(self, nodes: list[Node], place: int, node: Node) -> _Line:
        words = node.text
        if not words and place + 1 < branch(nodes, place):
            words = nodes[place + 1].text
        numbered = self._sheet.index.get(node.identity)
        marker = numbered.marker if numbered else ""
        gap = "  " if node.kind in UNITS else " "
        text = f"{marker}{gap}{' '.join(words[:_FIRST_WORDS].split())}".strip()
        return _Line(node.identity, node.level, text, node.kind is NodeKind.CHAPTER)

    def show_node(self, identity: str) -> None:
        """Mark the part in which this node stands."""
        self._current = identity
        place = self._sheet.place_of(identity)
        if place is None:
            return
        nodes = self._sheet.nodes
        while place >= 0 and nodes[place].identity not in self._items:
            place -= 1
        if place >= 0:
            item = self._items[nodes[place].identity]
            if item is not self.currentItem():
                with QSignalBlocker(self):
                    self.setCurrentItem(item)
                self.scrollToItem(item)

    # -- asking ------------------------------------------------------------------------------

    def _identity(self, item: QTreeWidgetItem | None) -> str:
        return str(item.data(0, _IDENTITY)) if item is not None else ""

    def _chosen(self, item: QTreeWidgetItem | None, _before: object) -> None:
        self._go(item, False)

    def _go(self, item: QTreeWidgetItem | None, stay: bool) -> None:
        if item is not None:
            self.wanted.emit(self._identity(item), stay)

    def _step(self, up: bool) -> None:
        identity = self._identity(self.currentItem())
        if identity:
            self.stepped.emit(identity, up)
            self.renew()
            self.show_node(identity)

    def _remove(self) -> None:
        identity = self._identity(self.currentItem())
        if identity:
            self.removal_wanted.emit(identity)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentItem(), True)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """The part goes where the line shows; the text is changed, and the outline follows."""
        moved = self._identity(self.currentItem())
        goal = self.itemAt(event.position().toPoint())
        where = self.dropIndicatorPosition()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if moved:
            self.moved.emit(moved, self._before(goal, where))

    def _before(
        self, goal: QTreeWidgetItem | None, where: QAbstractItemView.DropIndicatorPosition
    ) -> str:
        """Before which node a part goes that is dropped here."""
        places = QAbstractItemView.DropIndicatorPosition
        nodes = self._sheet.nodes
        place = self._sheet.place_of(self._identity(goal))
        if place is None:
            return ""
        if where == places.AboveItem:
            return nodes[place].identity
        opened = goal is not None and goal.isExpanded() and goal.childCount()
        # On a part: at its end; below one that shows its parts: before the first of them.
        inside = where == places.BelowItem and opened
        behind = place + 1 if inside else branch(nodes, place)
        return nodes[behind].identity if behind < len(nodes) else ""
