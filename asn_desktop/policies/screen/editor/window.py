"""The editor: the outline at the left, the text at the right, what is wrong and why it was changed
below. It is a window of its own, for a text is worked on for hours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QFont, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.declarations import PaperRequest
from asn_desktop.policies.commands.operations import WRITE
from asn_desktop.policies.rules.text import Node, NodeKind
from asn_desktop.policies.screen.editor.finding import FindBar
from asn_desktop.policies.screen.editor.keeping import Stored, TextKeeper
from asn_desktop.policies.screen.editor.look import COUNTED, Look
from asn_desktop.policies.screen.editor.offer_button import OfferButton
from asn_desktop.policies.screen.editor.outline import Outline
from asn_desktop.policies.screen.editor.problems import TextProblem, problems
from asn_desktop.policies.screen.editor.reason_strip import ReasonStrip
from asn_desktop.policies.screen.editor.reference_box import ReferenceBox
from asn_desktop.policies.screen.editor.sheet import Sheet
from asn_desktop.policies.screen.editor.structure import UNIT
from asn_desktop.policies.screen.editor.table_dialog import TableDialog
from asn_desktop.policies.screen.editor.tools import Tools
from asn_desktop.policies.screen.editor.view import TextView
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme
from asn_desktop.widgets.jobs import JobBar

#: Milliseconds after the last change after which words are counted and problems looked for.
_PAUSE = 400
_LISTED = 30


class EditorWindow(QDialog):
    """Writes on one version of a policy. ``before`` is the text of the version before it, for
    reasons and earlier words; None where there is none."""

    def __init__(
        self,
        desk: Desk,
        stored: Stored,
        title: str,
        parent: QWidget,
        before: Sequence[Node] | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk, self._title = desk, title
        self.setWindowTitle(title)
        self._leaving = False
        look, style = Look(_text_font(self.font())), stored.section_style
        self.sheet = Sheet(stored.version.form, look, self, section_style=style)
        self.view = TextView(self.sheet, self)
        self.keeper = TextKeeper(desk, self.sheet, stored, title, self)
        self.outline = Outline(self.sheet)
        self.find_bar = FindBar(self.view)
        self.tools = Tools(
            self.view,
            {
                "save": self.save,
                "reference": self.insert_reference,
                "table": self.insert_table,
                "find": lambda: self.find_bar.open_bar(replacing=False),
                "replace": lambda: self.find_bar.open_bar(replacing=True),
                "import": self.import_file,
                "print": self.print_text,
            },
            self,
        )
        self.reasons = ReasonStrip(self.sheet, before) if before is not None else None
        self._count = QLabel()
        self._state = QLabel()
        self.offer_button = OfferButton(self.view)
        self.problem_button = QToolButton()
        self._arrange()
        self._connect()
        self._fill(stored.nodes)

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        paper = QWidget()
        column = QVBoxLayout(paper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.keeper.news)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        self.splitter = QSplitter()
        self.splitter.addWidget(self.outline)
        self.splitter.addWidget(paper)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        letter = self.fontMetrics().averageCharWidth()
        self.outline.setMinimumWidth(20 * letter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tools)
        layout.addWidget(self.splitter, 1)
        if self.reasons is not None:
            layout.addWidget(self.reasons)
        layout.addLayout(self._foot())
        parent = self.parentWidget()
        assert parent is not None
        self.resize(parent.window().size())
        beside = min(48 * letter, self.width() // 4)
        self.splitter.setSizes([beside, self.width() - beside])

    def _foot(self) -> QHBoxLayout:
        self._count.setProperty("role", "muted")
        self._state.setAccessibleName(translate("policies", "State"))
        self.problem_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.problem_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.problem_button.setToolTip(translate("policies", "Next problem: F4"))
        self.problem_button.setProperty("role", "button")
        theme.set_icon(self.problem_button, "warning", "warning")
        self.problem_button.setMenu(QMenu(self.problem_button))
        self.problem_button.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.MEDIUM, theme.TIGHT, theme.MEDIUM, theme.TIGHT)
        foot.setSpacing(theme.MEDIUM)
        foot.addWidget(self._count)
        foot.addWidget(self.problem_button)
        foot.addWidget(self.offer_button)
        foot.addStretch(1)
        foot.addWidget(JobBar(self.desk.runner, self))
        foot.addWidget(self._state)
        return foot

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)
        self.sheet.words_changed.connect(lambda _first, _behind: self._pause.start())
        self.sheet.structure_changed.connect(self._pause.start)
        self.sheet.filled.connect(self._filled)
        self.view.node_changed.connect(self._node_changed)
        self.view.table_wanted.connect(self.edit_table)
        self.outline.wanted.connect(self._go_to)
        self.outline.moved.connect(self.view.editing.move_before)
        self.outline.stepped.connect(self._step)
        self.outline.removal_wanted.connect(self.view.editing.remove_part)
        self.keeper.state_changed.connect(self._show_state)
        self.keeper.settled.connect(self._allow)
        self.view.pasting.runner = self.desk.runner
        theme.notifier.changed.connect(self._restyle)
        if self.reasons is not None:
            self.reasons.show_old.toggled.connect(
                lambda _on: QTimer.singleShot(0, self.view, self.view.ensureCursorVisible)
            )
            self.reasons.reason_typed.connect(self.view.editing.set_reason)
        for keys, act in (
            ("F3", self.find_bar.find_next),
            ("Shift+F3", self.find_bar.find_before),
            ("F4", self.next_problem),
            ("F6", self._other_side),
            ("Esc", self._escape),
        ):
            QShortcut(QKeySequence(keys), self, act)
        main = self.parentWidget()
        assert main is not None
        self._main = main.window()
        self._main.installEventFilter(self)

    def _fill(self, nodes: Sequence[Node]) -> None:
        self.view.setReadOnly(True)
        self._show_state("saved")
        self.sheet.fill(nodes)
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self.outline.renew()
        self.view.setFocus()

    def _filled(self) -> None:
        self._allow()
        self.outline.renew()
        self._look()
        self.keeper.offer()

    def _allow(self) -> None:
        """Whether one may write here: a draft, and the right to change it."""
        may = self.keeper.writable and self.desk.database.actor.may(WRITE)
        self.view.setReadOnly(not may)
        for action in (*self.tools.actions(), *self.actions()):
            useful = may or action in self.tools.for_reading
            action.setVisible(useful)
            action.setEnabled(useful)
        self.outline.set_writable(may)
        if self.reasons is not None:
            self.reasons.set_writable(may)
        self.tools.undo.setEnabled(may and self.sheet.isUndoAvailable())
        self.tools.redo.setEnabled(may and self.sheet.isRedoAvailable())
        self.tools.kinds.show_current()
        if not may:
            flags = self.view.textInteractionFlags()
            keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.view.setTextInteractionFlags(flags | keys)
            self._show_state("saved")

    def _restyle(self) -> None:
        font = _text_font(QApplication.font())
        if font != self.sheet.look.font and self.sheet.complete:
            self.sheet.restyle(Look(font))

    # -- following the text ------------------------------------------------------------------

    def _node_changed(self, identity: str) -> None:
        self.outline.show_node(identity)
        numbered = self.sheet.index.get(identity)
        self.view.setAccessibleDescription(numbered.address if numbered else "")
        if self.reasons is not None:
            self.reasons.show_node(identity)

    def _look(self) -> None:
        """Count and look for what is wrong."""
        nodes = self.sheet.nodes
        unit = UNIT[self.sheet.form]
        units = sum(node.kind is unit for node in nodes)
        words = sum(len(node.text.split()) for node in nodes)
        self._count.setText(
            translate("policies", "{units} {unit} · {words} words").format(
                units=group_thousands(units),
                unit=COUNTED[unit],
                words=group_thousands(words),
            )
        )
        self._show_problems(problems(self.sheet) if not self.view.isReadOnly() else [])

    def _show_problems(self, found: list[TextProblem]) -> None:
        self._problems = found
        self.problem_button.setVisible(bool(found))
        menu = self.problem_button.menu()
        assert menu is not None
        menu.clear()
        if not found:
            return
        words = translate("policies", "Problems: {count}").format(count=len(found))
        self.problem_button.setText(words)
        self.problem_button.setAccessibleName(words)
        for problem in found[:_LISTED]:
            action = menu.addAction(problem.words.replace("&", "&&"))
            action.triggered.connect(partial(self._go_to, problem.identity, True))

    def next_problem(self) -> None:
        """F4: the first problem below the cursor, then from the top again."""
        self._look()
        places = [
            place
            for problem in self._problems
            if (place := self.sheet.place_of(problem.identity)) is not None
        ]
        if places:
            here = self.view.place
            goal = next((place for place in sorted(places) if place > here), min(places))
            self._go_to(self.sheet.nodes[goal].identity, True)

    def _show_state(self, state: str) -> None:
        if self.view.isReadOnly() and self.sheet.complete:
            words = translate("policies", "Only to read")
        else:
            words = {
                "saved": translate("policies", "All saved"),
                "typed": translate("policies", "Not saved yet"),
                "kept": translate("policies", "Not saved yet · kept as a draft"),
                "saving": translate("policies", "Saving …"),
            }[state]
        self._state.setText(words)
        self.setWindowTitle(self._title if state == "saved" else f"{self._title} *")
        self.tools.save.setEnabled(state in ("typed", "kept"))

    def _go_to(self, identity: str, stay: bool, _checked: bool = False) -> None:
        self.view.go_to(identity, top=not stay)
        if stay:
            self.view.setFocus()

    def _step(self, identity: str, up: bool) -> None:
        self.view.go_to(identity)
        move = self.view.editing.move_up if up else self.view.editing.move_down
        move()

    def _other_side(self) -> None:
        """F6: from the text to the reason, to the outline, and back."""
        sides = [self.view, *([self.reasons.reason] if self.reasons else []), self.outline]
        focused = self.focusWidget()
        at = next((place for place, side in enumerate(sides) if side is focused), -1)
        sides[(at + 1) % len(sides)].setFocus()

    def _escape(self) -> None:
        """Esc leaves a search, never the editor."""
        if self.find_bar.isVisible():
            self.find_bar.close_bar()

    # -- deeds -------------------------------------------------------------------------------

    def save(self) -> None:
        """Ctrl+S."""
        if self.reasons is not None:
            self.reasons.take_over()
        self.keeper.save()

    def print_text(self) -> None:
        """Ctrl+P: the pages as they will come out; what is typed is saved first."""
        self.keeper.save(self._show_pages)

    def _show_pages(self) -> None:
        from asn_desktop.policies.feature import FEATURE
        from asn_desktop.screens.printing import open_preview

        paper = next(paper for paper in FEATURE.papers if paper.name == "version-text")
        ids = [self.keeper.version_id]
        request = PaperRequest(dt.date.today(), ids=ids, paper=self.desk.paper)
        open_preview(self.desk, paper, request, self, landscape=paper.landscape)

    def insert_reference(self) -> None:
        """Ctrl+R."""
        box = ReferenceBox(self.sheet, self)
        box.chosen.connect(self.view.editing.insert_reference)
        box.finished.connect(box.deleteLater)
        box.open()

    def insert_table(self) -> None:
        """Ctrl+T: the table at the cursor, or a new one."""
        node = self.sheet.nodes[self.view.place]
        self.edit_table(node.identity if node.kind is NodeKind.TABLE else "")

    def edit_table(self, identity: str) -> None:
        """The cells of a table; a new one where ``identity`` is ""."""
        place = self.sheet.place_of(identity) if identity else None
        dialog = TableDialog(self.sheet.nodes[place].cells if place is not None else (), self)
        dialog.done_with.connect(lambda cells: self.view.editing.set_table(identity, cells))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_file(self) -> None:
        """The text of a file, after a look at what was recognised."""
        from asn_desktop.policies.screen.editor.importing import import_text

        import_text(self.desk, self.view, self)

    # -- leaving -----------------------------------------------------------------------------

    def reject(self) -> None:
        """Esc does not close it."""
        self._escape()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is typed is saved, thrown away, or stays."""
        if self._leaving:
            event.accept()
            return
        event.ignore()
        if self.reasons is not None:
            self.reasons.take_over()
        self.keeper.leave(self._close)
        if self._leaving:  # decided at once: a window cannot be closed while it is closing
            event.accept()

    def _close(self) -> None:
        self._leaving = True
        self._main.removeEventFilter(self)
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The main window goes only when what is typed here is decided about; where it goes without
        a question, that is kept."""
        if watched is self._main and not self._leaving:
            if event.type() is QEvent.Type.Close and self.keeper.dirty and self._main.isVisible():
                event.ignore()
                self.raise_()
                self.keeper.leave(self._close_both)
                return True
            if event.type() is QEvent.Type.Hide and not event.spontaneous():
                self.keeper.flush()
                self._close()
        return False

    def _close_both(self) -> None:
        self._close()
        QTimer.singleShot(0, self._main, self._main.close)  # it is just being asked


def _text_font(font: QFont) -> QFont:
    """The font of the text: a little larger than that of the window."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 1.1)
    return made
