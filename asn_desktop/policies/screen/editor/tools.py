"""The bar of the editor: every deed with its key, and the chooser of kinds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QTextCharFormat
from PySide6.QtWidgets import QComboBox, QToolBar, QToolButton, QWidget

from asn_desktop.core.translation import translate
from asn_desktop.policies.rules.text import NodeKind, TextForm
from asn_desktop.policies.screen.editor.look import NAMES
from asn_desktop.policies.screen.editor.structure import KINDS
from asn_desktop.policies.screen.editor.view import TextView
from asn_desktop.widgets import theme

_Keys = QKeySequence.StandardKey


class KindChooser(QComboBox):
    """What the part at the cursor is; choosing makes it another. Alt+1 … chooses by key."""

    def __init__(self, view: TextView, form: TextForm) -> None:
        super().__init__()
        self._view, self._kinds = view, KINDS[form]
        self.setAccessibleName(translate("policies", "Kind of this part"))
        for turn, kind in enumerate(self._kinds, 1):
            self.addItem(NAMES[kind], kind.value)
            if turn < 10:
                self.setItemData(turn - 1, f"Alt+{turn}", Qt.ItemDataRole.ToolTipRole)
        self.setToolTip(
            translate("policies", "Kind of this part (Alt+1 … in the order of this list)")
        )
        self.activated.connect(self._chosen)
        view.node_changed.connect(lambda _identity: self.show_current())

    def show_current(self) -> None:
        """Show what the part at the cursor is."""
        place = self._view.place
        nodes = self._view.sheet.nodes
        kind = nodes[place].kind if place < len(nodes) else NodeKind.TEXT
        self.setCurrentIndex(self._kinds.index(kind) if kind in self._kinds else -1)
        self.setEnabled(kind in self._kinds and not self._view.isReadOnly())

    def choose(self, turn: int) -> None:
        """Alt+1 and so on."""
        if turn < len(self._kinds) and self.isEnabled():
            self._view.editing.set_kind(self._kinds[turn])
            self.show_current()

    def _chosen(self, row: int) -> None:
        self._view.editing.set_kind(self._kinds[row])
        self.show_current()
        self._view.setFocus()


class Tools(QToolBar):
    """``deeds`` are those of the window, by name."""

    def __init__(
        self, view: TextView, deeds: dict[str, Callable[[], object]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._view = view
        self.setAccessibleName(translate("policies", "Tools of the editor"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.kinds = KindChooser(view, view.sheet.form)
        edit = view.editing
        self.save = self._add(translate("policies", "Save"), "save", _Keys.Save, deeds["save"])
        self.addSeparator()
        self.undo = self._add(translate("policies", "Undo"), "undo", "", view.undo, words=False)
        self.redo = self._add(translate("policies", "Redo"), "redo", "", view.redo, words=False)
        self.undo.setToolTip(translate("policies", "Undo (Ctrl+Z)"))
        self.redo.setToolTip(translate("policies", "Redo (Ctrl+Y)"))
        self.addSeparator()
        self.addWidget(self.kinds)
        self.bold = self._letter(translate("policies", "Bold"), "B", _Keys.Bold, edit.toggle_bold)
        self.italic = self._letter(
            translate("policies", "Italic"), "I", _Keys.Italic, edit.toggle_italic
        )
        self.addSeparator()
        self._add(translate("policies", "Reference…"), "", "Ctrl+R", deeds["reference"])
        self._add(translate("policies", "Table…"), "", "Ctrl+T", deeds["table"])
        find = self._add(translate("policies", "Find"), "search", _Keys.Find, deeds["find"])
        self._hidden(translate("policies", "Replace"), "Ctrl+H", deeds["replace"])
        self._add(translate("policies", "Import…"), "import", "", deeds["import"])
        out = self._add(translate("policies", "Print…"), "print", _Keys.Print, deeds["print"])
        #: what somebody needs who only reads
        self.for_reading = (find, out)
        for turn in range(9):
            self._hidden(f"{turn}", f"Alt+{turn + 1}", partial(self.kinds.choose, turn))
        self._name_buttons()
        view.currentCharFormatChanged.connect(self._show_format)
        view.undoAvailable.connect(self.undo.setEnabled)
        view.redoAvailable.connect(self.redo.setEnabled)
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)

    def _action(self, text: str, keys: _Keys | str, run: Callable[[], object]) -> QAction:
        action = QAction(text, self.parent())
        sequence = QKeySequence(keys)
        if not sequence.isEmpty():
            action.setShortcut(sequence)
            shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text.rstrip('…')} ({shown})")
        action.triggered.connect(lambda _checked=False: run())
        return action

    def _add(
        self,
        text: str,
        icon: str,
        keys: _Keys | str,
        run: Callable[[], object],
        *,
        words: bool = True,
    ) -> QAction:
        action = self._action(text, keys, run)
        if icon:
            theme.set_icon(action, icon)
        self.addAction(action)
        button = self.widgetForAction(action)
        if not words and isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return action

    def _letter(self, text: str, letter: str, keys: _Keys, run: Callable[[], object]) -> QAction:
        action = self._add(text, "", keys, run)
        action.setCheckable(True)
        action.setIconText(letter)
        font = QFont(self.font())
        font.setBold(letter == "B")
        font.setItalic(letter == "I")
        button = self.widgetForAction(action)
        if button is not None:
            button.setFont(font)
        return action

    def _hidden(self, text: str, keys: str, run: Callable[[], object]) -> None:
        """A deed that has a key only."""
        parent = self.parent()
        assert isinstance(parent, QWidget)
        parent.addAction(self._action(text, keys, run))

    def _name_buttons(self) -> None:
        overflow = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if overflow is not None:
            overflow.setAccessibleName(translate("policies", "More tools"))
        for action in self.actions():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setAccessibleName(action.text())
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _show_format(self, look: QTextCharFormat) -> None:
        self.bold.setChecked(look.fontWeight() >= QFont.Weight.DemiBold)
        self.italic.setChecked(look.fontItalic())
