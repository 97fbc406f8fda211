"""Find and replace in the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.policies.screen.editor.view import TextView
from asn_desktop.widgets import messages, theme

#: So many places are marked at once.
_MARKED = 500


class FindBar(QFrame):
    """Stands above the text while something is searched."""

    closed = Signal()

    def __init__(self, view: TextView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setProperty("role", "panel")
        self.what, self.other = QLineEdit(), QLineEdit()
        self.what.setPlaceholderText(translate("policies", "Find in the text"))
        self.what.setAccessibleName(translate("policies", "Find in the text"))
        self.other.setPlaceholderText(translate("policies", "Replace with"))
        self.other.setAccessibleName(translate("policies", "Replace with"))
        self.what.setClearButtonEnabled(True)
        self.exact = QCheckBox(translate("policies", "Match case"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self._arrange()
        self.what.textChanged.connect(lambda _text: self._look_again())
        self.exact.toggled.connect(lambda _on: self._look_again())
        self.what.returnPressed.connect(self.find_next)
        self.other.returnPressed.connect(self.replace)
        theme.notifier.changed.connect(self._mark)
        self.hide()

    def _arrange(self) -> None:
        before, after = QToolButton(), QToolButton()
        for button, icon, words, go in (
            (before, "chevron-up", translate("policies", "Previous (Shift+F3)"), self.find_before),
            (after, "chevron-down", translate("policies", "Next (F3)"), self.find_next),
        ):
            theme.set_icon(button, icon)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(go)
        close = QToolButton()
        theme.set_icon(close, "close")
        close.setAccessibleName(translate("policies", "Close the search"))
        close.setToolTip(translate("policies", "Close the search"))
        close.clicked.connect(self.close_bar)
        self._replace = QPushButton(translate("policies", "Replace"))
        self._replace_all = QPushButton(translate("policies", "Replace all"))
        self._replace.clicked.connect(self.replace)
        self._replace_all.clicked.connect(self.replace_all)
        first, self._second = QHBoxLayout(), QWidget()
        for widget in (before, after, self.exact, self.count):
            first.addWidget(widget)
        first.addStretch(1)
        first.addWidget(close)
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self._replace)
        second.addWidget(self._replace_all)
        second.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.SMALL, theme.TIGHT, theme.SMALL, theme.TIGHT)
        grid.setSpacing(theme.TIGHT)
        grid.addWidget(self.what, 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self.other, 1, 0)
        grid.addWidget(self._second, 1, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)

    # -- opening -----------------------------------------------------------------------------

    def open_bar(self, *, replacing: bool) -> None:
        """Ctrl+F, Ctrl+H."""
        selected = self._view.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self.what.setText(selected)
        for widget in (self.other, self._second):
            widget.setVisible(replacing)
        self.show()
        self.what.setFocus()
        self.what.selectAll()
        self._mark()

    def close_bar(self) -> None:
        """Back to the text."""
        self.hide()
        self._view.setExtraSelections([])
        self._view.setFocus()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    # -- finding -----------------------------------------------------------------------------

    def _flags(self) -> QTextDocument.FindFlag:
        flag = QTextDocument.FindFlag
        return flag.FindCaseSensitively if self.exact.isChecked() else flag(0)

    def places(self) -> list[QTextCursor]:
        """Every place at which it stands."""
        text, found = self.what.text(), []
        cursor = QTextCursor(self._view.sheet)
        while text:
            cursor = self._view.sheet.find(text, cursor, self._flags())
            if cursor.isNull():
                break
            found.append(QTextCursor(cursor))
        return found

    def _look_again(self) -> None:
        cursor = self._view.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._find(cursor, QTextDocument.FindFlag(0))
        self._mark()

    def find_next(self) -> None:
        """F3."""
        self._find(self._view.textCursor(), QTextDocument.FindFlag(0))
        self._tell()

    def find_before(self) -> None:
        """Shift+F3."""
        self._find(self._view.textCursor(), QTextDocument.FindFlag.FindBackward)
        self._tell()

    def _find(self, start: QTextCursor, direction: QTextDocument.FindFlag) -> None:
        text = self.what.text()
        if not text:
            return
        flags = self._flags() | direction
        found = self._view.sheet.find(text, start, flags)
        if found.isNull():  # round the end
            cursor = QTextCursor(self._view.sheet)
            if direction:
                cursor.movePosition(QTextCursor.MoveOperation.End)
            found = self._view.sheet.find(text, cursor, flags)
        if not found.isNull():
            self._view.setTextCursor(found)
            self._view.ensureCursorVisible()

    def _mark(self) -> None:
        """Mark all places softly; the current one is the selection."""
        if not self.isVisible():
            return
        marks = []
        look = QTextCharFormat()
        c = theme.colours()
        look.setBackground(theme.colour(c.warning_soft))
        look.setForeground(theme.colour(c.text))
        look.setFontUnderline(True)
        for place in self.places()[:_MARKED]:
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = place, look
            marks.append(mark)
        self._view.setExtraSelections(marks)
        self._tell()

    def _tell(self) -> None:
        if not self.what.text():
            self.count.clear()
            return
        places = [place.selectionStart() for place in self.places()]
        here = self._view.textCursor().selectionStart()
        if not places:
            self.count.setText(translate("policies", "Not found"))
        elif here in places:
            self.count.setText(
                translate("policies", "{number} of {count}").format(
                    number=group_thousands(places.index(here) + 1),
                    count=group_thousands(len(places)),
                )
            )
        else:
            self.count.setText(group_thousands(len(places)))

    # -- replacing ---------------------------------------------------------------------------

    def _is_found(self) -> bool:
        here = self._view.textCursor()
        return any(
            place.selectionStart() == here.selectionStart()
            and place.selectionEnd() == here.selectionEnd()
            for place in self.places()
        )

    def replace(self) -> None:
        """The place that is marked, then on to the next."""
        if self._is_found() and not self._view.isReadOnly():
            with self._view.sheet.step() as edit:
                here = self._view.textCursor()
                edit.setPosition(here.selectionStart())
                edit.setPosition(here.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
                edit.insertText(self.other.text())
        self.find_next()
        self._mark()

    def replace_all(self) -> None:
        """All places as one step."""
        places = self.places()
        if not places or self._view.isReadOnly():
            return
        other = self.other.text()
        with self._view.sheet.step() as edit:
            for place in reversed(places):
                edit.setPosition(place.selectionStart())
                edit.setPosition(place.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
                edit.insertText(other)
        told = translate("policies", "Replaced: {count}").format(count=group_thousands(len(places)))
        messages.tell(
            self, told, "success", action=(translate("policies", "Undo"), self._view.undo)
        )
        self._mark()
