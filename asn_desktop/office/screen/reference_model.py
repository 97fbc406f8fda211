"""A table of reference data while it is being edited."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from asn_desktop.core.fields import Value
from asn_desktop.core.reference import (
    CellForm,
    Content,
    ReferenceKind,
    ReferenceTable,
    RowProblem,
    cell_forms,
    content_problems,
    wrong,
)
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
#: Kinds of cells that stand at the right edge.
_NUMBERS = (ReferenceKind.INTEGER, ReferenceKind.DECIMAL)


@dataclass(frozen=True, slots=True)
class Unread:
    """What was typed into a cell and cannot be understood; it stays until it is corrected."""

    text: str
    reason: str


class ReferenceModel(QAbstractTableModel):
    """The rows of one table. What is wrong is known after every change."""

    #: something was typed, added, removed or moved
    edited = Signal()

    def __init__(self, today: Callable[[], dt.date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.table: ReferenceTable | None = None
        self.forms: list[CellForm] = []
        self.rows: list[dict[str, Any]] = []
        self.problems: list[RowProblem] = []
        self._marks: dict[tuple[int, str], RowProblem] = {}
        self._about: Content = {}

    def show(self, table: ReferenceTable, content: Content) -> None:
        """Show this content."""
        self.beginResetModel()
        self.table = table
        self.forms = list(cell_forms(table).values())
        self._about = {name: value for name, value in content.items() if name != "rows"}
        self.rows = [dict(row) for row in content["rows"]]
        self._check()
        self.endResetModel()

    def replace_rows(self, rows: Iterable[dict[str, Any]]) -> None:
        """Put other rows in the place of all."""
        self.beginResetModel()
        self.rows = [dict(row) for row in rows]
        self._check()
        self.endResetModel()
        self.edited.emit()

    def describe(self, **about: Value) -> None:
        """Take what stands around the rows: ``legal_basis``, ``valid_from``, ``valid_to``."""
        self._about = {**self._about, **about}
        self._check()

    @property
    def content(self) -> Content:
        """The table as it is typed; only without errors it may be stored."""
        return {**self._about, "rows": [dict(row) for row in self.rows]}

    @property
    def errors(self) -> list[RowProblem]:
        """What keeps the table from being stored."""
        return [found for found in self.problems if found.problem.is_error]

    def _check(self) -> None:
        assert self.table is not None
        self.problems = [
            wrong(number, name, value.reason)
            for number, row in enumerate(self.rows)
            for name, value in row.items()
            if isinstance(value, Unread)
        ]
        if not self.problems:
            self.problems = content_problems(self.table, self.content)
        first = self.forms[0].column.name
        self._marks = {}
        for found in self.problems:
            if found.row is not None:
                self._marks.setdefault((found.row, found.problem.field or first), found)

    def problem_at(self, index: Index) -> RowProblem | None:
        """What is wrong with a cell."""
        if not index.isValid():
            return None
        return self._marks.get((index.row(), self.forms[index.column()].column.name))

    def place_of(self, found: RowProblem) -> QModelIndex:
        """The cell that a problem is about; an invalid index where it is about none."""
        names = [form.column.name for form in self.forms]
        if found.row is None:
            return QModelIndex()
        column = names.index(found.problem.field) if found.problem.field in names else 0
        return self.index(found.row, column)

    # what Qt asks

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """One row a row."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """One column a column."""
        return 0 if parent.isValid() else len(self.forms)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words of the headings, and the numbers of the rows as messages name them."""
        if role != Qt.ItemDataRole.DisplayRole or self.table is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        column = self.forms[section].column
        word = translate(self.table.context, column.label)
        return f"{word} *" if column.required and not column.fixed else word

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be edited but what the program gives."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        column = self.forms[index.column()].column
        if column.fixed:
            return flags
        if column.kind is ReferenceKind.FLAG:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell with its state: not only by colour, but with a sign and a tip."""
        form = self.forms[index.column()]
        value = self.rows[index.row()][form.column.name]
        flag = form.column.kind is ReferenceKind.FLAG and not isinstance(value, Unread)
        match role:
            case Qt.ItemDataRole.DisplayRole if not flag:
                return self.text(form, value)
            case Qt.ItemDataRole.EditRole:
                return self.text(form, value)
            case Qt.ItemDataRole.CheckStateRole if flag:
                return Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                found = self.problem_at(index)
                return found.problem.sentence if found else self.text(form, value) or None
            case Qt.ItemDataRole.DecorationRole:
                return self._sign(self.problem_at(index))
            case Qt.ItemDataRole.ForegroundRole if form.column.fixed:
                return theme.colour(theme.colours().muted)
            case Qt.ItemDataRole.TextAlignmentRole if form.column.kind in _NUMBERS:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    @staticmethod
    def text(form: CellForm, value: Value) -> str:
        """A cell as a person reads it."""
        return value.text if isinstance(value, Unread) else form.text(value)

    @staticmethod
    def _sign(found: RowProblem | None) -> object:
        if found is None:
            return None
        colours = theme.colours()
        if found.problem.is_error:
            return theme.icon("error", colours.danger)
        return theme.icon("warning", colours.warning)

    # editing

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed or ticked; what cannot be understood stays and is marked."""
        form = self.forms[index.column()]
        if form.column.fixed:
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            new: Value = Qt.CheckState(value) is Qt.CheckState.Checked
        elif role == Qt.ItemDataRole.EditRole:
            new = self._read(form, str(value))
        else:
            return False
        if new == self.rows[index.row()][form.column.name]:
            return True
        self.rows[index.row()][form.column.name] = new
        self._changed()
        return True

    def _read(self, form: CellForm, text: str) -> Value:
        try:
            return form.read(text, self._today())
        except ValueError as error:
            return Unread(text, str(error))

    def _changed(self) -> None:
        """One cell can bring another's problem or take it away."""
        self._check()
        last = self.index(len(self.rows) - 1, len(self.forms) - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.edited.emit()

    @property
    def can_add(self) -> bool:
        """Whether rows may come, go and move."""
        return self.table is not None and not self.table.closed

    def insert(self, at: int, count: int = 1) -> None:
        """Put empty rows before this one."""
        assert self.table is not None
        self.beginInsertRows(QModelIndex(), at, at + count - 1)
        self.rows[at:at] = [self.table.empty_row() for _ in range(count)]
        self._check()
        self.endInsertRows()
        self.edited.emit()

    def remove(self, rows: Iterable[int]) -> None:
        """Take rows away."""
        for row in sorted(set(rows), reverse=True):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.rows[row]
            self._check()
            self.endRemoveRows()
        self.edited.emit()

    def move(self, row: int, by: int) -> int:
        """Move a row up (-1) or down (1); returns where it is now."""
        target = row + by
        if not 0 <= target < len(self.rows):
            return row
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), target + (by > 0))
        self.rows.insert(target, self.rows.pop(row))
        self._check()
        self.endMoveRows()
        self.edited.emit()
        return target

    def put(self, top: int, left: int, cells: Sequence[Sequence[str]]) -> int:
        """Paste a block of cells; rows are added where it is longer than the table. What the
        program gives is left alone. Returns how many lines found no place."""
        missing = max(top + len(cells) - len(self.rows), 0)
        if missing and self.can_add:
            self.insert(len(self.rows), missing)
            missing = 0
        for row, texts in zip(self.rows[top:], cells, strict=False):
            for form, text in zip(self.forms[left:], texts, strict=False):
                if not form.column.fixed:
                    row[form.column.name] = self._read(form, text)
        self._changed()
        return missing

    def clear(self, indexes: Iterable[QModelIndex]) -> None:
        """Empty these cells."""
        assert self.table is not None
        empty = self.table.empty_row()
        for index in indexes:
            column = self.forms[index.column()].column
            if not column.fixed:
                self.rows[index.row()][column.name] = empty[column.name]
        self._changed()
