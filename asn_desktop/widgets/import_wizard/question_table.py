"""The names in the file that are not known, once each, and what the clerk makes of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.imports import NameKey, Suggestion
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.import_wizard.model import Question

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole

SAFE_SCORE = 90  # of 100: a suggestion that may be taken over without looking at each


@dataclass(frozen=True, slots=True)
class Answer:
    """What a name in the file means: ``kind`` "use", "create", "empty" or "refuse"."""

    kind: str
    record_id: int | None = None
    name: str = ""


def best(question: Question) -> Suggestion | None:
    """The nearest stored record."""
    near = question.resolution.suggestions
    return near[0] if near else None


def key_text(key: NameKey) -> str:
    """A name with what helps to tell it apart."""
    return " · ".join(part for part in key if part)


class QuestionTable(QAbstractTableModel):
    """One row per name: what it is, how many rows, the nearest record, the answer."""

    NAME, LABEL, ROWS, NEAR, ANSWER = range(5)

    def __init__(self, words: Callable[[str, Value], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._answers: dict[tuple[str, NameKey], Answer] = {}
        self.questions: Sequence[Question] = ()
        self._rows: list[Question] = []
        self._open_only = False
        theme.notifier.changed.connect(self.repaint)

    def show(self, questions: Iterable[Question]) -> None:
        """Show these questions, those about most rows first."""
        self.questions = sorted(questions, key=lambda question: question.rows, reverse=True)
        self._answers = {}
        for question in self.questions:
            decision = question.decision
            if decision is not None:
                name = ""
                if decision.record_id is not None:
                    name = self._name(question, decision.record_id)
                self._answers[_place(question)] = Answer(
                    str(decision.kind), decision.record_id, name
                )
        self.load()

    def _name(self, question: Question, record_id: int) -> str:
        near = {s.record_id: s.name for s in question.resolution.suggestions}
        return near.get(record_id) or self._words(question.lookup.field, record_id)

    def give(self, question: Question, answer: Answer | None) -> None:
        """Note the answer to a question, or that it has none again."""
        if answer is None:
            self._answers.pop(_place(question), None)
        else:
            self._answers[_place(question)] = answer

    def answer(self, question: Question) -> Answer | None:
        """The answer to a question so far."""
        return self._answers.get(_place(question))

    def show_open_only(self, only: bool) -> None:
        """Show the unanswered ones only, or all."""
        self._open_only = only
        self.load()

    def load(self) -> None:
        """Show which rows belong, anew."""
        self.beginResetModel()
        self._rows = [q for q in self.questions if not (self._open_only and self.answer(q))]
        self.endResetModel()

    def unanswered(self) -> list[Question]:
        """The questions without an answer."""
        return [question for question in self.questions if self.answer(question) is None]

    def question(self, row: int) -> Question:
        """The question of a row."""
        return self._rows[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """Questions shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The parts of a question."""
        return 0 if parent is not None and parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole
    ) -> object:
        """The titles of the table."""
        if role != ROLE.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (
            translate("widgets", "In the file"),
            translate("widgets", "What it is"),
            translate("widgets", "Rows"),
            translate("widgets", "Nearest known"),
            translate("widgets", "Answer"),
        )[section]

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> object:
        """Words, and a mark for what is unanswered."""
        question, column = self._rows[index.row()], index.column()
        if role == ROLE.ToolTipRole and question.resolution.reason:
            return question.resolution.reason
        if role in (ROLE.DisplayRole, ROLE.ToolTipRole):
            return self._text(question, column)
        if role == ROLE.TextAlignmentRole and column == self.ROWS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == ROLE.DecorationRole and column == self.ANSWER:
            colours = theme.colours()
            if self.answer(question) is None:
                return theme.icon("warning", colours.warning)
            return theme.icon("check", colours.success)
        if role == ROLE.ForegroundRole and column in (self.LABEL, self.NEAR):
            return QBrush(QColor(theme.colours().muted))
        return None

    def _text(self, question: Question, column: int) -> str:
        match column:
            case self.NAME:
                return key_text(question.key)
            case self.LABEL:
                return question.label
            case self.ROWS:
                return group_thousands(question.rows)
            case self.NEAR:
                near = best(question)
                if near is None:
                    return question.resolution.reason or "–"
                return f"{near.name} ({near.score:.0f} %)"
        return answer_text(self.answer(question))

    def repaint(self) -> None:
        """Show the answers as they are now."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.ANSWER))


def answer_text(answer: Answer | None) -> str:
    """An answer in words."""
    if answer is None:
        return translate("widgets", "no answer: the rows are refused")
    match answer.kind:
        case "use":
            return translate("widgets", "is {name}").format(name=answer.name)
        case "create":
            return translate("widgets", "create as new")
        case "empty":
            return translate("widgets", "leave empty")
    return translate("widgets", "refuse the rows")


def _place(question: Question) -> tuple[str, NameKey]:
    return question.lookup.field, question.key
