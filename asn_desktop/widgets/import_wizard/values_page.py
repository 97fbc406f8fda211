"""Step 3: names that are not known, each answered once for all its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QPushButton, QWidget

from asn_desktop._generated.forms.ui_widgets_import_values import Ui_ImportValuesPage
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.widgets.import_wizard.columns_page import plain_table
from asn_desktop.widgets.import_wizard.model import ImportDesk, Question, Session
from asn_desktop.widgets.import_wizard.question_table import (
    SAFE_SCORE,
    Answer,
    QuestionTable,
    answer_text,
    best,
    key_text,
)
from asn_desktop.widgets.jobs import JobRunner

NEAR_SHOWN = 4  # suggestions offered as buttons
#: Pixels a suggestion's text has at least, and what the edges of its button and panel take.
_LEAST_ROOM, _BUTTON_EDGES = 160, 56


class ValuesPage(QWidget):
    """A table of names and, beside it, the answers for the marked ones."""

    changed = Signal()

    def __init__(self, desk: ImportDesk, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportValuesPage()
        self.ui.setupUi(self)
        self._desk, self._runner = desk, runner
        self._session: Session | None = None
        self._near: list[QPushButton] = []
        self.table = QuestionTable(desk.words, self)
        ui = self.ui
        ui.answer.setProperty("role", "panel")
        view = ui.questions
        plain_table(view)
        view.setModel(self.table)
        view.verticalHeader().hide()
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = view.horizontalHeader()
        for column in range(self.table.columnCount()):
            short = column in (QuestionTable.LABEL, QuestionTable.ROWS)
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, modes.ResizeToContents if short else modes.Stretch)
        view.selectionModel().selectionChanged.connect(lambda *_ranges: self._show_answer())
        self._bulk = QMenu(self)
        self._bulk.aboutToShow.connect(self._fill_bulk)
        ui.bulkButton.setMenu(self._bulk)
        ui.openOnly.toggled.connect(self._show_open_only)
        ui.otherEdit.current_changed.connect(self._use_other)
        ui.createButton.clicked.connect(lambda: self.answer(Answer("create")))
        ui.emptyButton.clicked.connect(lambda: self.answer(Answer("empty")))
        ui.refuseButton.clicked.connect(lambda: self.answer(Answer("refuse")))
        ui.clearButton.clicked.connect(lambda: self.answer(None))
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._take_best)

    def show_questions(self, session: Session, questions: Iterable[Question]) -> None:
        """Ask these questions."""
        self._session = session
        self.table.show(questions)
        if self.table.rowCount():
            self.ui.questions.selectRow(0)
        self._show_summary()
        self._show_answer()

    def let_go(self) -> None:
        """Forget the session."""
        self._session = None
        self.table.show(())

    def _show_summary(self) -> None:
        open_ones = self.table.unanswered()
        text = translate(
            "widgets",
            "Each name below is asked once for all its rows. {open} of {all} have no answer yet; "
            "their {rows} rows would be refused.",
        ).format(
            open=group_thousands(len(open_ones)),
            all=group_thousands(len(self.table.questions)),
            rows=group_thousands(sum(question.rows for question in open_ones)),
        )
        self.ui.summary.setText(text)

    def selected(self) -> list[Question]:
        """The questions that are marked."""
        rows = self.ui.questions.selectionModel().selectedRows()
        return [self.table.question(index.row()) for index in rows]

    def _show_answer(self) -> None:
        ui, chosen = self.ui, self.selected()
        ui.answer.setEnabled(bool(chosen))
        for button in self._near:
            button.hide()  # it is gone at once, not only with the next turn of the event loop
            button.deleteLater()
        self._near = []
        if not chosen:
            ui.answerTitle.setText(translate("widgets", "Mark a name to answer for it."))
            ui.answerDetail.clear()
            return
        first = chosen[0]
        fields = {question.lookup.field for question in chosen}
        rows = group_thousands(sum(question.rows for question in chosen))
        if len(chosen) == 1:
            ui.answerTitle.setText(f"“{key_text(first.key)}”")
            ui.answerDetail.setText(
                translate("widgets", "{label}, {rows} rows · now: {answer}").format(
                    label=first.label, rows=rows, answer=answer_text(self.table.answer(first))
                )
            )
            for suggestion in first.resolution.suggestions[:NEAR_SHOWN]:
                answer = Answer("use", suggestion.record_id, suggestion.name)
                text = translate("widgets", "It is {name} ({score} %)").format(
                    name=suggestion.name, score=f"{suggestion.score:.0f}"
                )
                self._add_near(text, suggestion.name, partial(self.answer, answer))
        else:
            ui.answerTitle.setText(translate("widgets", "{count} names").format(count=len(chosen)))
            ui.answerDetail.setText(translate("widgets", "{rows} rows").format(rows=rows))
            if any(best(question) for question in chosen):
                self._add_near(
                    translate("widgets", "Take the nearest of each"), "", self._take_best
                )
        finder = self._desk.finders.get(first.lookup.field) if len(fields) == 1 else None
        for widget in (ui.otherCaption, ui.otherEdit):
            widget.setVisible(finder is not None)
        if finder is not None:
            ui.otherEdit.set_find(finder, self._runner)
        ui.otherEdit.set_current(None)
        ui.createButton.setVisible(all(question.lookup.can_create for question in chosen))
        ui.clearButton.setEnabled(any(self.table.answer(question) for question in chosen))

    def _add_near(self, text: str, full: str, act: Callable[[], None]) -> None:
        button = QPushButton()
        room = max(_LEAST_ROOM, self.ui.answer.width() - _BUTTON_EDGES)
        metrics = button.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        button.setText(shown.replace("&", "&&"))
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.setToolTip(full)
        button.setMinimumWidth(0)
        button.clicked.connect(lambda _checked=False: act())
        before = self._near[-1] if self._near else self.ui.questions
        self.ui.nearLayout.addWidget(button)
        QWidget.setTabOrder(before, button)
        self._near.append(button)

    # -- answering --

    def answer(self, answer: Answer | None) -> None:
        """Give the marked names this answer and go on to the next open one."""
        self._give([(question, answer) for question in self.selected()])
        if answer is not None:
            self._next_open()

    def _use_other(self, record_id: int | None) -> None:
        if record_id is not None:
            self.answer(Answer("use", record_id, self.ui.otherEdit.current_name()))

    def _take_best(self) -> None:
        pairs = []
        for question in self.selected():
            near = best(question)
            if near is not None:
                pairs.append((question, Answer("use", near.record_id, near.name)))
        self._give(pairs)
        if pairs:
            self._next_open()

    def _give(self, pairs: Sequence[tuple[Question, Answer | None]]) -> None:
        if self._session is None or not pairs:
            return
        for question, answer in pairs:
            decision = None
            if answer is not None:
                decision = self._desk.decision(answer.kind, answer.record_id)
            self._session.decide(question.lookup.field, question.key, decision)
            self.table.give(question, answer)
        if self.ui.openOnly.isChecked():
            self.table.load()
        self.table.repaint()
        self._show_summary()
        self._show_answer()
        self.changed.emit()

    def _next_open(self) -> None:
        """Mark the next name without an answer, below the marked ones first."""
        marked = [index.row() for index in self.ui.questions.selectionModel().selectedRows()]
        start = max(marked, default=-1) + 1
        count = self.table.rowCount()
        for row in (*range(start, count), *range(min(start, count))):
            if self.table.answer(self.table.question(row)) is None:
                self.ui.questions.selectRow(row)
                return

    def _show_open_only(self, only: bool) -> None:
        self.table.show_open_only(only)
        if self.table.rowCount():
            self.ui.questions.selectRow(0)
        self._show_answer()

    def _fill_bulk(self) -> None:
        """Answers for everything still open; each line says how many names it is about."""
        menu = self._bulk
        menu.clear()
        open_ones = self.table.unanswered()
        near = [(q, s) for q in open_ones if (s := best(q)) is not None and s.score >= SAFE_SCORE]
        self._add_bulk(
            translate("widgets", "Take the nearest where it is alike by {score} % or more").format(
                score=SAFE_SCORE
            ),
            [(q, Answer("use", s.record_id, s.name)) for q, s in near],
        )
        menu.addSeparator()
        for label in sorted({q.label for q in open_ones if q.lookup.can_create}):
            self._add_bulk(
                translate("widgets", "Create as new: {label}").format(label=label),
                [(q, Answer("create")) for q in open_ones if q.label == label],
            )
        menu.addSeparator()
        self._add_bulk(
            translate("widgets", "Leave empty"), [(q, Answer("empty")) for q in open_ones]
        )
        self._add_bulk(
            translate("widgets", "Refuse the rows"), [(q, Answer("refuse")) for q in open_ones]
        )

    def _add_bulk(self, text: str, pairs: Sequence[tuple[Question, Answer]]) -> None:
        action = self._bulk.addAction(f"{text} ({group_thousands(len(pairs))})")
        action.setEnabled(bool(pairs))
        action.triggered.connect(lambda _checked=False: self._give(pairs))
