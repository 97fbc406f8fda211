"""A list screen: title and actions above; a tree beside the table, the detail on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.detail_tabs import DetailTabs
from asn_desktop.widgets.memory import Memory, ShortMemory
from asn_desktop.widgets.table_view import RecordTable

#: Milliseconds the current record must stay before its detail is read: arrow keys run ahead.
DETAIL_PAUSE = 80
_WIDE, _USUAL, _SIDE = 0.65, 0.34, 0.19


@dataclass(frozen=True, slots=True)
class PageAction:
    """A button above a page: a verb, an icon, a shortcut. With a ``menu`` the button opens it and
    ``run`` is not asked."""

    text: str
    icon: str = ""
    shortcut: str = ""
    run: Callable[[], object] | None = None
    menu: tuple[PageAction, ...] = ()
    primary: bool = False
    tip: str = ""


class DetailPanel(QFrame):
    """The right side: a title, a way to widen and to hide, and the tabs."""

    hide_wanted = Signal()
    widen_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.title = QLabel()
        self.title.setProperty("role", "strong")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.tabs = DetailTabs()
        wide = self._button("chevron-left", translate("widgets", "Widen the detail"), "Shift+F9")
        wide.clicked.connect(self.widen_wanted)
        close = self._button("close", translate("widgets", "Hide the detail"), "F9")
        close.clicked.connect(self.hide_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.SMALL, 0)
        head.setSpacing(theme.TIGHT)
        head.addWidget(self.title, 1)
        head.addWidget(wide)
        head.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)
        self.setMinimumWidth(280)

    def _button(self, icon: str, name: str, shortcut: str) -> QToolButton:
        button = QToolButton()
        theme.set_icon(button, icon, "muted")
        button.setAccessibleName(name)
        button.setToolTip(_with_keys(name, shortcut))
        return button


class RecordPage(QWidget):
    """Puts a table and the tabs of its detail together and remembers how they were arranged."""

    #: the record whose detail is wanted now, -1 for none
    record_changed = Signal(object)

    def __init__(
        self,
        title: str,
        table: RecordTable,
        *,
        memory: Memory | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.table = table
        self._memory = memory or ShortMemory()
        self._shared = False
        self._side: QWidget | None = None
        self._side_action: QAction | None = None
        self._key = f"page.{table.source.kind}"
        self.actions_by_text: dict[str, QAction] = {}
        self.title = QLabel(title)
        self.title.setProperty("role", "title")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.SMALL)
        self.detail = DetailPanel(self)
        self.detail.hide_wanted.connect(lambda: self.show_detail(False))
        self.detail.widen_wanted.connect(self.toggle_wide)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(table)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.splitterMoved.connect(lambda *_moved: self._remember())
        head = self._head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(self.title, 1)
        head.addLayout(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.TIGHT)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(head)
        layout.addWidget(self.splitter, 1)
        self._pause = QTimer(self, singleShot=True, interval=DETAIL_PAUSE)
        self._pause.timeout.connect(self._tell)
        table.current_changed.connect(lambda _record: self._pause.start())
        table.activated.connect(lambda _record: self.show_detail(True))
        # On its page the table is the one that Ctrl+F means, wherever the focus is.
        table.search_shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        QShortcut(QKeySequence("F9"), self, lambda: self.show_detail(self.detail.isHidden()))
        QShortcut(QKeySequence("Shift+F9"), self, self.toggle_wide)
        QShortcut(QKeySequence("F6"), self, lambda: self._next_part(1))
        QShortcut(QKeySequence("Shift+F6"), self, lambda: self._next_part(-1))
        self._restore()

    # Actions

    def set_actions(self, actions: Sequence[PageAction]) -> None:
        """The buttons at the upper right, in this order."""
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for old in self.actions_by_text.values():
            old.deleteLater()
        self.actions_by_text.clear()
        for action in actions:
            self._buttons.addWidget(self._button(action))

    def action(self, text: str) -> QAction:
        """The action with this text, to enable it or not. Raises ``KeyError``."""
        return self.actions_by_text[text]

    def _button(self, action: PageAction) -> QPushButton:
        button = QPushButton(action.text)
        if action.primary:
            button.setProperty("role", "primary")
        if action.icon:
            theme.set_icon(button, action.icon, _icon_role(action))
        if action.menu:
            menu = QMenu(button)
            for entry in action.menu:
                menu.addAction(self._make(entry))
            button.setMenu(menu)
            button.setToolTip(action.tip)
        else:
            made = self._make(action)
            button.clicked.connect(made.trigger)
            made.changed.connect(lambda: _follow(button, made))
            _follow(button, made)
        return button

    def _make(self, action: PageAction) -> QAction:
        made = QAction(action.text, self)
        if action.icon:
            theme.set_icon(made, action.icon)
        made.setShortcut(QKeySequence(action.shortcut))
        made.setToolTip(_with_keys(action.tip or action.text, action.shortcut))
        if (run := action.run) is not None:
            made.triggered.connect(lambda _checked=False: run())
        self.addAction(made)
        self.actions_by_text[action.text] = made
        return made

    # Detail

    def add_tab(self, widget: QWidget, title: str) -> None:
        """Add a tab to the detail."""
        self.detail.tabs.addTab(widget, title)

    def set_detail_title(self, text: str) -> None:
        """Whose detail it is."""
        self.detail.title.setText(text)
        self.detail.title.setToolTip(text)

    def show_detail(self, shown: bool) -> None:
        """Show or hide the right side."""
        if shown == self.detail.isHidden():
            self.detail.setVisible(shown)
            if shown:
                self._divide(self._share())
                self._tell()
            else:
                self.table.grid.setFocus()
            self._remember()

    def toggle_wide(self) -> None:
        """Give the detail most of the page, or its usual part."""
        self.show_detail(True)
        table, detail = self.splitter.sizes()[-2:]
        self._divide(_USUAL if detail > table else _WIDE)
        self._remember()

    def _tell(self) -> None:
        if not self.detail.isHidden():
            self.record_changed.emit(self.table.current_id())

    # Beside the table

    def set_side(self, widget: QWidget, action: QAction, *, shown: bool) -> None:
        """Put a widget left of the table. ``action`` becomes the switch that shows and hides it;
        ``shown`` says whether it is there before the person has chosen."""
        self._side, self._side_action = widget, action
        self.splitter.insertWidget(0, widget)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        match self._memory.load(self._key):
            case {"side": bool(kept)}:
                shown = kept
        widget.setVisible(shown)
        action.setCheckable(True)
        action.setChecked(shown)
        action.toggled.connect(self.show_side)
        action.setToolTip(_with_keys(action.text(), action.shortcut().toString()))
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._head.insertWidget(0, button)
        self.addAction(action)

    def show_side(self, shown: bool) -> None:
        """Show or hide what stands left of the table."""
        if self._side is not None and self._side_action is not None:
            self._side_action.setChecked(shown)
            self._side.setVisible(shown)
            self._divide(self._share())
            self._remember()

    def _next_part(self, step: int) -> None:
        """Go round the parts of the page: search, tree, rows, detail."""
        parts: list[QWidget] = [self.table.search_box, self.table.grid, self.detail]
        if self._side is not None:
            parts.insert(1, self._side)
        parts = [part for part in parts if part.isVisible()]
        focus = self.window().focusWidget()
        here = next(
            (n for n, part in enumerate(parts) if focus is not None and _holds(part, focus)),
            -1 if step > 0 else 0,
        )
        _enter(parts[(here + step) % len(parts)])

    # Memory

    def _remember(self) -> None:
        kept: dict[str, object] = {"detail": not self.detail.isHidden(), "share": self._share()}
        sizes = self.splitter.sizes()
        if sizes[-1]:
            kept["share"] = sizes[-1] / sum(sizes)
        if self._side is not None:
            kept |= {"side": not self._side.isHidden(), "side_share": self._side_share()}
            if sizes[0]:
                kept["side_share"] = sizes[0] / sum(sizes)
        self._memory.save(self._key, kept)

    def _share(self) -> float:
        match self._memory.load(self._key):
            case {"share": float(share)} if 0.1 < share < 0.9:
                return share
        return _USUAL

    def _side_share(self) -> float:
        match self._memory.load(self._key):
            case {"side_share": float(share)} if 0.05 < share < 0.5:
                return share
        return _SIDE

    def _restore(self) -> None:
        match self._memory.load(self._key):
            case {"detail": False}:
                self.detail.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """The first time, share the width: only now it is known."""
        super().showEvent(event)
        if not self._shared:
            self._shared = True
            self._divide(self._share())

    def _divide(self, share: float) -> None:
        """Give the detail this share of the width, the side its own, the table the rest."""
        handles = sum(1 for part in (self._side, self.detail) if part and not part.isHidden())
        whole = self.splitter.width() - handles * self.splitter.handleWidth()
        side = self._side_share() if self._side is not None and not self._side.isHidden() else 0.0
        detail = 0.0 if self.detail.isHidden() else share
        shares = [max(0.1, 1 - side - detail), detail]
        if self._side is not None:
            shares.insert(0, side)
        self.splitter.setSizes([round(whole * part) for part in shares])


def _holds(part: QWidget, focus: QWidget) -> bool:
    return part is focus or part.isAncestorOf(focus)


def _enter(part: QWidget) -> None:
    """Put the focus into a part: on itself, or on the first thing in it that takes it."""
    if isinstance(part, DetailPanel):
        part = part.tabs.currentWidget() or part
    within = [part, *part.findChildren(QWidget)]
    for widget in within:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def _icon_role(action: PageAction) -> str:
    return "accent_text" if action.primary else "text"


def _follow(button: QPushButton, action: QAction) -> None:
    button.setEnabled(action.isEnabled())
    button.setToolTip(action.toolTip())


def _with_keys(text: str, shortcut: str) -> str:
    if not shortcut:
        return text
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({keys})"
