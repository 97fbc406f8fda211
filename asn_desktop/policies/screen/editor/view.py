"""The sheet of paper one writes on: keys, mouse and clipboard of the text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from asn_desktop.core.translation import translate
from asn_desktop.policies.rules.text import NodeKind
from asn_desktop.policies.screen.editor.blocks import identity_of, kind_of
from asn_desktop.policies.screen.editor.editing import Editing
from asn_desktop.policies.screen.editor.painting import NumberPainter
from asn_desktop.policies.screen.editor.pasting import Pasting
from asn_desktop.policies.screen.editor.sheet import Sheet
from asn_desktop.widgets import theme

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class TextView(QTextEdit):
    """Shows a :class:`Sheet`. What keys do to the text is in :class:`Editing`."""

    #: the cursor stands in the node of this identity now
    node_changed = Signal(str)
    #: a table is to be edited: its identity
    table_wanted = Signal(str)

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sheet.setParent(self)  # it goes when nobody paints it any more
        self.setDocument(sheet)
        self.sheet = sheet
        self.setAccessibleName("Naskah")
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabChangesFocus(False)
        self.editing = Editing(self)
        self.pasting = Pasting(self)
        self._node = ""
        self.cursorPositionChanged.connect(self._look_where)
        sheet.structure_changed.connect(self._structure_changed)
        theme.notifier.changed.connect(self._colour)
        self._colour()

    # -- where the cursor is -----------------------------------------------------------------

    @property
    def place(self) -> int:
        """The place of the node in which the cursor stands."""
        return self.textCursor().blockNumber()

    def current_block(self) -> QTextBlock:
        """The paragraph in which the cursor stands."""
        return self.textCursor().block()

    def _look_where(self) -> None:
        identity = identity_of(self.current_block())
        if identity != self._node:
            self._node = identity
            self.node_changed.emit(identity)

    def _structure_changed(self) -> None:
        self._node = ""
        self._look_where()
        self.viewport().update()

    def go_to(self, identity: str, offset: int = 0, *, top: bool = False) -> None:
        """Put the cursor into this node; ``top`` shows it at the upper edge."""
        block = self.sheet.block_of(identity)
        if block is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(block.position() + min(offset, block.length() - 1))
        self.setTextCursor(cursor)
        if top:
            self.sheet.documentLayout().blockBoundingRect(block)
            above = block.blockFormat().topMargin()
            begin = block.layout().position().y() - above
            self.verticalScrollBar().setValue(round(begin))
        self.ensureCursorVisible()

    # -- painting ----------------------------------------------------------------------------

    def _colour(self) -> None:
        palette = self.palette()
        c = theme.colours()
        palette.setColor(palette.ColorRole.Base, theme.colour(c.base))
        palette.setColor(palette.ColorRole.Text, theme.colour(c.text))
        self.setPalette(palette)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text is as wide as is easy to read, in the middle of the room."""
        bar = self.verticalScrollBar().sizeHint().width()
        wanted = self.sheet.look.width + 2 * self.sheet.documentMargin()
        spare = max(0, self.width() - bar - 4 - round(wanted)) // 2
        if self.viewportMargins().left() != spare:
            self.setViewportMargins(spare, 0, spare, 0)
        super().resizeEvent(event)  # lays the text out for the room there is now

    def paintEvent(self, e: QPaintEvent) -> None:
        """The words, then the numbers beside them."""
        super().paintEvent(e)
        top = self.cursorForPosition(QPoint(0, e.rect().top())).block()
        before = top.previous()
        painter = QPainter(self.viewport())
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        numbers = NumberPainter(self.sheet, painter, scrolled, writes=not self.isReadOnly())
        numbers.paint(before if before.isValid() else top, e.rect())
        painter.end()

    # -- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """What a key does here; anything else is Qt's."""
        if self.isReadOnly():
            super().keyPressEvent(e)
            return
        self.sheet.goes_on = False
        if not self._own_key(e) and not self._refused(e):
            super().keyPressEvent(e)
            self.sheet.settle()

    def _own_key(self, event: QKeyEvent) -> bool:
        standard = QKeySequence.StandardKey
        if event.matches(standard.Undo):
            self.undo()
            return True
        if event.matches(standard.Redo):
            self.redo()
            return True
        if event.matches(standard.Cut):
            self.cut()
            return True
        if event.matches(standard.DeleteEndOfLine) or event.matches(standard.DeleteCompleteLine):
            self.editing.remove_to_end()
            return True
        if event.matches(standard.InsertLineSeparator):
            self.editing.enter()
            return True
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = {
            (Qt.Key.Key_Return, _NO_MODIFIER): self.editing.enter,
            (Qt.Key.Key_Enter, _NO_MODIFIER): self.editing.enter,
            (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier): self.editing.enter,
            (Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier): self.editing.enter,
            (Qt.Key.Key_Return, _CONTROL): self.editing.new_unit,
            (Qt.Key.Key_Enter, _CONTROL): self.editing.new_unit,
            (Qt.Key.Key_Tab, _NO_MODIFIER): self.editing.deeper,
            (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier): self.editing.higher,
            (Qt.Key.Key_Up, _ALT): self.editing.move_up,
            (Qt.Key.Key_Down, _ALT): self.editing.move_down,
        }.get((Qt.Key(event.key()), held))
        if act is not None:
            act()
            return True
        if event.key() == Qt.Key.Key_Backspace:
            return self.editing.backspace()
        if event.key() == Qt.Key.Key_Delete:
            return self.editing.delete()
        return False

    def _refused(self, event: QKeyEvent) -> bool:
        """Whether letters may not be typed where the cursor is."""
        text = event.text()
        if not text or not text.isprintable() or event.modifiers() & _CONTROL:
            return False
        if self.editing.several_selected() and not self.editing.remove_selection():
            return True
        if kind_of(self.current_block()) is NodeKind.TABLE and self.current_block().length() > 1:
            self.editing.enter()  # words go below the table, never beside it
        return False

    def inputMethodEvent(self, e: QInputMethodEvent) -> None:
        """Letters that are put together by several keys."""
        if self.editing.several_selected() and not self.editing.remove_selection():
            return
        super().inputMethodEvent(e)
        self.sheet.settle()

    def undo(self) -> None:
        """Take the last step back."""
        super().undo()
        self.sheet.leave_as_it_was()

    def redo(self) -> None:
        """Do again what was taken back."""
        super().redo()
        self.sheet.leave_as_it_was()

    # -- mouse -------------------------------------------------------------------------------

    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        """Open the table under the mouse."""
        block = self.cursorForPosition(e.position().toPoint()).block()
        if kind_of(block) is NodeKind.TABLE and not self.isReadOnly():
            self.table_wanted.emit(identity_of(block))
            return
        super().mouseDoubleClickEvent(e)

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        """The deeds of the clipboard. Qt's own menu would take out what others refer to."""
        menu = QMenu(self)
        chosen, writes = self.textCursor().hasSelection(), not self.isReadOnly()
        for text, act, may in (
            (translate("policies", "Undo"), self.undo, self.sheet.isUndoAvailable() and writes),
            (translate("policies", "Redo"), self.redo, self.sheet.isRedoAvailable() and writes),
            ("", None, False),
            (translate("policies", "Cut"), self.cut, chosen and writes),
            (translate("policies", "Copy"), self.copy, chosen),
            (translate("policies", "Paste"), self.paste, writes and self.canPaste()),
            (translate("policies", "Remove"), self.editing.remove_selection, chosen and writes),
            ("", None, False),
            (translate("policies", "Select all"), self.selectAll, True),
        ):
            if act is None:
                menu.addSeparator()
                continue
            action = menu.addAction(text)
            action.setEnabled(may)
            action.triggered.connect(lambda _checked=False, act=act: act())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(e.globalPos())

    # -- clipboard ---------------------------------------------------------------------------

    def cut(self) -> None:
        """Copy what is selected and take it out."""
        if self.textCursor().hasSelection():
            self.copy()
            self.editing.remove_selection()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is selected, for this program and for others."""
        return self.pasting.copied()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text in whatever form."""
        return not self.isReadOnly() and self.pasting.can_take(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put in what was copied here or elsewhere."""
        self.pasting.paste(source)

    def dropEvent(self, e: QDropEvent) -> None:
        """Text that is dropped. What came from here goes from where it was."""
        source = e.source()
        if source not in (self, self.viewport()) or self.isReadOnly():
            super().dropEvent(e)
            return
        cursor = self.textCursor()
        goal = self.cursorForPosition(e.position().toPoint())
        inside = cursor.selectionStart() <= goal.position() <= cursor.selectionEnd()
        if not inside:
            keeps = QTextCursor(goal)
            keeps.setKeepPositionOnInsert(True)
            data = self.pasting.copied()
            if e.dropAction() is not Qt.DropAction.MoveAction or self.editing.remove_selection(
                moving=True
            ):
                self.setTextCursor(keeps)
                self.pasting.paste(data)
        e.setDropAction(Qt.DropAction.CopyAction)  # or Qt would take it out once more
        e.accept()
