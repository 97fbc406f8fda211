"""The rows of a trial: what each would do, old and new side by side, wrong cells to be mended."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor

from asn_desktop.core.fields import Value
from asn_desktop.core.imports import PlannedChange
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.import_wizard.cells import cell_text
from asn_desktop.widgets.import_wizard.model import Trial, problems_at
from asn_desktop.widgets.import_wizard.trial_rows import CauseKey, Group, TrialRows, group_word

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole
LEADING = 3  # row, result and notes stand before the fields


_ICONS = {
    Group.ADDED: ("new", "success"),
    Group.CHANGED: ("edit", "accent"),
    Group.UNCHANGED: ("check", "muted"),
    Group.REFUSED: ("error", "danger"),
}


class PlanTable(QAbstractTableModel):
    """The rows of one group, or those with one cause of complaint."""

    #: sheet, row in the file, field, text: the clerk has mended a cell
    corrected = Signal(str, int, str, str)

    def __init__(self, words: Callable[[str, Value], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._sorted: TrialRows | None = None
        self._trial: Trial | None = None
        self._fields: list[str] = []
        self._labels: dict[str, str] = {}
        self._kinds: Mapping[int, Group] = {}
        self._changes: Mapping[int, PlannedChange] = {}
        self._rows: Sequence[int] = ()
        self._pending: dict[tuple[int, str], str] = {}
        self._many_sheets = False
        theme.notifier.changed.connect(self._repaint)

    def show(self, rows: TrialRows | None, labels: dict[str, str]) -> None:
        """Take over the outcome of a trial; ``labels`` are the words for its fields."""
        self.beginResetModel()
        self._sorted, self._labels = rows, labels
        self._trial = rows.trial if rows is not None else None
        self._fields = list(rows.trial.fields) if rows is not None else []
        self._rows, self._pending = (), {}
        self._kinds = rows.kinds if rows is not None else {}
        self._changes = rows.changes if rows is not None else {}
        if rows is not None:
            last = len(rows.groups[Group.ALL]) - 1
            self._many_sheets = last >= 0 and rows.trial.place(0)[0] != rows.trial.place(last)[0]
        self.endResetModel()

    def show_group(self, group: Group) -> None:
        """Show the rows of this group."""
        self._set_rows(self.rows_of(group))

    def show_cause(self, key: CauseKey) -> None:
        """Show the rows with problems of this code and severity."""
        self._set_rows(self._sorted.causes.get(key, ()) if self._sorted is not None else ())

    def rows_of(self, group: Group) -> Sequence[int]:
        """The drafts of a group, in the order of the file."""
        return self._sorted.groups[group] if self._sorted is not None else ()

    def _set_rows(self, rows: Sequence[int]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def draft(self, row: int) -> int:
        """The draft that stands in a row of this table."""
        return self._rows[row]

    def place(self, row: int) -> tuple[str, int]:
        """Sheet and row number in the file of a row of this table."""
        return self._trial.place(self._rows[row]) if self._trial is not None else ("", 0)

    def problems(self, row: int) -> Sequence[Problem]:
        """What is to say about a row of this table."""
        return problems_at(self._trial.plan, self._rows[row]) if self._trial is not None else ()

    def field_at(self, column: int) -> str:
        """The field of a column; empty for the leading ones."""
        return self._fields[column - LEADING] if column >= LEADING else ""

    def column_of(self, field: str) -> int:
        """The column of a field; -1 where it is not shown."""
        return self._fields.index(field) + LEADING if field in self._fields else -1

    def rowCount(self, parent: Index | None = None) -> int:
        """Rows shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Leading columns and fields."""
        return 0 if parent is not None and parent.isValid() else LEADING + len(self._fields)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole
    ) -> object:
        """The titles of the table."""
        if role != ROLE.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        if section >= LEADING:
            field = self.field_at(section)
            return self._labels.get(field, field)
        return (
            translate("widgets", "Row"),
            translate("widgets", "Result"),
            translate("widgets", "Notes"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells of the file can be mended."""
        base = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return base | Qt.ItemFlag.ItemIsEditable if index.column() >= LEADING else base

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> object:
        """Words, marks of wrong and changed cells, and why they are marked."""
        if self._trial is None:
            return None
        draft, column = self._rows[index.row()], index.column()
        field = self.field_at(column)
        match role:
            case ROLE.DisplayRole:
                return self._cell(draft, field) if field else self._leading(draft, column)
            case ROLE.EditRole:
                return self._raw(draft, field)
            case ROLE.DecorationRole:
                return self._icon(draft, column, field)
            case ROLE.BackgroundRole:
                return self._background(draft, field)
            case ROLE.ToolTipRole:
                problem = self._problem(draft, field)
                if problem is not None:
                    return problem.sentence
                return self._cell(draft, field) if field else self._leading(draft, column)
        return None

    def _leading(self, draft: int, column: int) -> str:
        if self._trial is None:
            return ""
        if column == 0:
            sheet, row = self._trial.place(draft)
            return f"{sheet} · {row}" if self._many_sheets else str(row)
        if column == 1:
            return group_word(self._kinds.get(draft, Group.REFUSED))
        problems = problems_at(self._trial.plan, draft)
        if problems:
            return " ".join(problem.reason for problem in problems)
        change = self._changes.get(draft)
        if change is not None:
            names = ", ".join(self._labels.get(name, name) for name in change.after)
            return translate("widgets", "changes: {fields}").format(fields=names)
        return ""

    def _raw(self, draft: int, field: str) -> str:
        if (draft, field) in self._pending:
            return self._pending[draft, field]
        cells = self._trial.cells.get(field) if self._trial is not None else None
        return cell_text(cells[draft]) if cells is not None else ""

    def _cell(self, draft: int, field: str) -> str:
        if (draft, field) in self._pending:
            return self._pending[draft, field]
        change = self._changes.get(draft)
        if change is not None and field in change.after:
            before, after = change.before.get(field), change.after[field]
            nothing = translate("widgets", "(empty)")
            return (
                f"{self._value(field, before) or nothing} → {self._value(field, after) or nothing}"
            )
        return self._raw(draft, field)

    def _value(self, field: str, value: Value) -> str:
        """Words for a value; a negative reference is a record that the import will make."""
        if self._trial is not None and isinstance(value, int) and value < 0:
            names = self._trial.plan.drafts.create.get(field, ())
            if -value <= len(names):
                name = ", ".join(part for part in names[-value - 1] if part)
                return translate("widgets", "{name} (new)").format(name=name)
        return self._words(field, value)

    def _problem(self, draft: int, field: str) -> Problem | None:
        """The gravest problem with one cell."""
        if not field or self._trial is None:
            return None
        here = [p for p in problems_at(self._trial.plan, draft) if p.field == field]
        return min(here, key=lambda problem: not problem.is_error, default=None)

    def _icon(self, draft: int, column: int, field: str) -> object:
        colours = theme.colours()
        if column == 1:
            name, role = _ICONS[self._kinds.get(draft, Group.REFUSED)]
            return theme.icon(name, getattr(colours, role))
        if (draft, field) in self._pending:
            return theme.icon("edit", colours.accent)
        problem = self._problem(draft, field)
        if problem is None:
            return None
        if problem.is_error:
            return theme.icon("error", colours.danger)
        return theme.icon("warning", colours.warning)

    def _background(self, draft: int, field: str) -> object:
        colours = theme.colours()
        change = self._changes.get(draft)
        problem = self._problem(draft, field)
        if (draft, field) in self._pending:
            return QBrush(QColor(colours.accent_soft))
        if problem is not None:
            return QBrush(QColor(colours.danger_soft if problem.is_error else colours.warning_soft))
        if change is not None and field in change.after:
            return QBrush(QColor(colours.accent_soft))
        return None

    def setData(self, index: Index, value: object, role: int = ROLE.EditRole) -> bool:
        """Mend a cell; the trial that follows tells whether it is right now."""
        field, text = self.field_at(index.column()), str(value).strip()
        draft = self._rows[index.row()]
        if role != ROLE.EditRole or not field or text == self._raw(draft, field):
            return False
        self._pending[draft, field] = text
        self.dataChanged.emit(index, index)
        sheet, row = self.place(index.row())
        self.corrected.emit(sheet, row, field, text)
        return True

    def _repaint(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
