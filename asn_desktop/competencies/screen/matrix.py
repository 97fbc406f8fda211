"""The screen of position standards: which level of which competency each post requires."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from asn_desktop.competencies.commands.requirements import set_legal_basis
from asn_desktop.competencies.queries.dictionary import LevelText, levels
from asn_desktop.competencies.queries.requirements import Cell, Standards, standards_of
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.screen.matrix_actions import MatrixActions
from asn_desktop.competencies.screen.matrix_grid import MatrixGrid
from asn_desktop.competencies.screen.matrix_model import FIXED, MatrixModel, Shown, View
from asn_desktop.competencies.screen.matrix_paste import copy_block, pasted_levels
from asn_desktop.competencies.screen.matrix_typing import LevelTyping, may_set
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules import reference as posts_reference
from asn_desktop.office.sheets import pasted_cells
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.rights import not_allowed
from asn_desktop.widgets import clipboard, messages, theme
from asn_desktop.widgets.table_view.search_box import SearchBox

#: Kinds of record whose change the matrix shows.
_KINDS = {
    "required_levels",
    "positions",
    "employees",
    "competencies",
    "competency_frameworks",
    "competency_settings",
    "reference_tables",
}


class StandardsScreen(QWidget):
    """Posts by competencies; what is typed is stored at once, each entry as one step."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(parent)
        self.desk, self._today = desk, today
        self._stale = True
        self._texts: dict[int, Mapping[int, LevelText]] = {}
        self.model = MatrixModel(self)
        self.grid = MatrixGrid(self.model)
        self.typing = LevelTyping(desk, self.model, today, self)
        self.typing.stored.connect(self._show)
        self.typing.refused.connect(self._refused)
        self.actions_bar = MatrixActions(self)
        self._arrange()
        self.grid.levels.typed.connect(self.type_levels)
        self.grid.levels.mistyped.connect(self._refuse_digit)
        self.grid.levels.copy_wanted.connect(self.copy)
        self.grid.levels.paste_wanted.connect(self.paste)
        self.grid.levels.find_wanted.connect(self.search.start)
        self.grid.on_current(self._go_on)
        desk.changed.connect(self._take_news)

    # building

    def _arrange(self) -> None:
        title = QLabel(translate("competencies", "Position standards"))
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(title, 1)
        head.addLayout(self.actions_bar)
        self.search = SearchBox(translate("competencies", "search for a post…"))
        self.search.settled.connect(self._look)
        self.search.left.connect(self._enter_grid)
        self.kind_box = self._box(translate("competencies", "Kind of post"))
        self.group_box = self._box(translate("competencies", "Group of competencies"))
        self.shown_box = self._box(translate("competencies", "Which posts"))
        for shown, words in (
            (Shown.ALL, translate("competencies", "All posts")),
            (Shown.HELD, translate("competencies", "Held by somebody")),
            (Shown.OWN, translate("competencies", "With levels of their own")),
            (Shown.OPEN, translate("competencies", "Not determined yet")),
        ):
            self.shown_box.addItem(words, shown.value)
        line = QHBoxLayout()
        line.setSpacing(theme.SMALL)
        line.addWidget(self.search, 1)
        for box in (self.kind_box, self.group_box, self.shown_box):
            line.addWidget(box)
        self.notice = messages.Banner()
        self.empty = QLabel()
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        self.empty.hide()
        self.current = QLabel()
        self.current.setProperty("role", "strong")
        self.meaning = QLabel()
        self.meaning.setProperty("role", "muted")
        for label in (self.current, self.meaning):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.meaning.setFixedHeight(2 * self.fontMetrics().lineSpacing())
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        legend = QLabel(
            translate(
                "competencies",
                "bold: set for the post · grey: default of its kind · –: not required · empty:"
                " nothing determined",
            )
        )
        legend.setProperty("role", "muted")
        legend.setWordWrap(True)
        legend.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setSpacing(theme.LARGE)
        foot.addWidget(self.count)
        foot.addWidget(legend, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.TIGHT)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(head)
        layout.addLayout(line)
        layout.addWidget(self.notice)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.empty)
        layout.addWidget(self.current)
        layout.addWidget(self.meaning)
        layout.addLayout(foot)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        QShortcut(QKeySequence("F6"), self, self._other_part)
        QShortcut(QKeySequence("Ctrl+Shift+C"), self, lambda: self.copy(headings=True))

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.currentIndexChanged.connect(lambda _place: self._look())
        return box

    def _other_part(self) -> None:
        """Go from the search to the levels and back."""
        if self.grid.levels.hasFocus():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._enter_grid()

    def _enter_grid(self) -> None:
        self.grid.levels.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.grid.levels.currentIndex().isValid():
            self.grid.go_to(0)

    # what is stored

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def _take_news(self, changed: Changed) -> None:
        if _KINDS & changed.ids.keys():
            self._stale = True
            if self.isVisible():
                self._read()

    def _read(self) -> None:
        self._stale = False
        database, day = self.desk.database, self._today()

        def read(_progress: Progress) -> Standards:
            with database.read() as session:
                return standards_of(session, day)

        self.desk.runner.run(
            read, title="", on_done=self._show, quiet=True, patience=0.05, owner=self
        )

    def _show(self, standards: Standards) -> None:
        self._texts.clear()
        self.model.show_standards(standards)
        self._fill_boxes(standards)
        self._tell_count()
        if not self.grid.levels.currentIndex().isValid():
            self.grid.go_to(0)
        self._describe(self.grid.levels.currentIndex())

    def _fill_boxes(self, standards: Standards) -> None:
        """Offer the kinds and groups there are, with how many posts or competencies each has."""
        kinds = Counter(post.kind for post in standards.posts)
        book = posts_reference().position_kinds
        known = [code for code in book.codes if kinds[code]]
        _offer(
            self.kind_box,
            translate("competencies", "All kinds"),
            [(code, f"{book.label(code)} ({group_thousands(kinds[code])})") for code in known],
        )
        groups = Counter(one.group for one in standards.competencies)
        words = reference().groups
        _offer(
            self.group_box,
            translate("competencies", "All groups"),
            [
                (code, f"{words.label(code)} ({groups[code]})")
                for code in words.codes
                if groups[code]
            ],
        )

    def _look(self) -> None:
        """Show what search and boxes ask for."""
        view = View(
            self.search.text(),
            self.kind_box.currentData() or "",
            self.group_box.currentData() or "",
            Shown(self.shown_box.currentData() or Shown.ALL),
        )
        if view != self.model.view:
            self.model.show_view(view)
            self.grid.go_to(0)
            self._tell_count()
            self._describe(self.grid.levels.currentIndex())

    def _tell_count(self) -> None:
        shown, there = len(self.model.posts), len(self.model.standards.posts)
        self.count.setText(
            translate("competencies", "{shown} of {all} posts · {count} competencies").format(
                shown=group_thousands(shown),
                all=group_thousands(there),
                count=len(self.model.competencies),
            )
        )
        self.empty.setText(self._why_empty(there))
        self.empty.setVisible(not shown or not self.model.competencies)

    def _why_empty(self, there: int) -> str:
        if not there:
            return translate(
                "competencies", "There are no posts yet. Import them on the screen of posts."
            )
        if not self.model.standards.competencies:
            return translate("competencies", "No competency is in force. Look into the dictionary.")
        return translate("competencies", "No post fits. Empty the search, or choose another kind.")

    # the current cell in words

    def _go_on(self, index: QModelIndex) -> None:
        """Another cell: what was said about the one before has been read."""
        self.notice.clear()
        self._describe(index)

    def _describe(self, index: QModelIndex) -> None:
        if self.model.cell(index) is None:
            self.current.setText("")
            self.meaning.setText("")
            return
        self.current.setText(self.model.in_words(index))
        competency = self.model.competencies[index.column() - FIXED].id
        if competency in self._texts:
            self._explain(index)
            return
        database, day = self.desk.database, self._today()

        def read(_progress: Progress) -> Mapping[int, LevelText]:
            with database.read() as session:
                return levels(session, competency, day)

        def show(texts: Mapping[int, LevelText]) -> None:
            self._texts[competency] = texts
            self._explain(self.grid.levels.currentIndex())

        self.desk.runner.run(read, title="", on_done=show, quiet=True, owner=self)

    def _explain(self, index: QModelIndex) -> None:
        """What the level means, and where sources disagree about it."""
        if self.model.cell(index) is None:
            return
        texts = self._texts.get(self.model.competencies[index.column() - FIXED].id, {})
        required = self.model.required(index)
        text = texts.get(required.level) if required.level else None
        said = [text.description] if text and text.description else []
        if note := self.model.standards.doubt(self.model.posts[index.row()], required):
            said.insert(0, note)
        self.meaning.setText(" ".join(said))

    # typing

    def type_levels(self, typed: Mapping[Cell, int | None]) -> None:
        """Set levels, as one step that can be undone."""
        if not may_set(self.desk):
            messages.tell(self, not_allowed(), "warning")
            return
        self.notice.clear()
        self.typing.take(typed)
        self._describe(self.grid.levels.currentIndex())

    def _refused(self, sentence: str) -> None:
        self.notice.say(sentence, "warning")
        self._read()

    def _refuse_digit(self, digit: str) -> None:
        self.notice.say(
            translate(
                "competencies",
                "There is no level {level}. Type 1 to 5, 0 for not required, or Del for the"
                " default.",
            ).format(level=digit),
            "warning",
        )

    def ask_basis(self) -> None:
        """Ask for the legal basis of the selected levels."""
        cells = self.grid.levels.chosen()
        own = [cell for cell in cells if cell in self.model.standards.own]
        if not own:
            self.notice.say(
                translate(
                    "competencies",
                    "Select levels that are set for their post (bold); a default has the legal"
                    " basis of its table.",
                ),
                "warning",
            )
            return
        before = {self.model.standards.own[cell].legal_basis for cell in own}
        text = messages.ask_text(
            self,
            translate(
                "competencies", "Legal basis of the selected levels ({count}); “-” for none:"
            ).format(count=group_thousands(len(own))),
            before.pop() if len(before) == 1 else "",
        )
        if text is None:
            return
        database, basis = self.desk.database, "" if text.strip() in ("-", "–") else text
        self.desk.operate(
            self,
            translate("competencies", "Saving"),
            lambda _progress: (None, set_legal_basis(database, own, basis)),
            told=translate("competencies", "The legal basis was stored."),
        )

    # copying and pasting

    def copy(self, *, headings: bool = False) -> None:
        """Put the block around the selected cells on the clipboard; with headings also the names
        of posts and competencies."""
        places = [(i.row(), i.column()) for i in self.grid.levels.selectedIndexes()]
        if places:
            copy_block(self.model, places, headings=headings)

    def paste(self) -> None:
        """Put the copied cells where the selection begins, all or nothing, as one step."""
        indexes = self.grid.levels.selectedIndexes() or [self.grid.levels.currentIndex()]
        top = max(min(index.row() for index in indexes), 0)
        left = max(min(index.column() for index in indexes), FIXED)
        try:
            copied = pasted_cells(clipboard.pasted_text())
            found = pasted_levels(self.model, copied, top, left, self.grid.levels.chosen())
        except PersonError as error:
            messages.show_error(self, error)
            return
        self.type_levels(found)

    def leave(self, then: Callable[[], None]) -> None:
        """Call ``then``: what was typed is stored already, or on its way."""
        then()


def _offer(box: QComboBox, every: str, offered: list[tuple[str, str]]) -> None:
    """Offer these in a box and keep what is chosen, where it is still there."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(every, "")
    for code, words in offered:
        box.addItem(words, code)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)
