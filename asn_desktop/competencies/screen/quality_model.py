"""The records with a flaw while they are being mended: what is stored, and what was typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QGuiApplication

from asn_desktop.competencies.queries.mending import FlawedRecord, FlawedRecords
from asn_desktop.competencies.rules.mending import Target, reason, refusals, target
from asn_desktop.competencies.screen.quality_fields import MendField
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules import check_nip_cell
from asn_desktop.widgets import theme

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
#: Columns of words before the fields.
NAME, NIP, ABOUT, UNIT = range(4)
FIXED = 4
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
#: A record and one of its fields.
Cell = tuple[int, str]


class MendModel(QAbstractTableModel):
    """Rows are records, columns who it is and the fields that mend. ``typed`` holds the texts that
    differ from what is stored; it outlives another reading of the same flaw."""

    #: what is typed is other now
    typed_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found = FlawedRecords("", (), 0, {})
        self.fields: list[MendField] = []
        self.typed: dict[Cell, str] = {}
        self.editable = True
        self._told: dict[int, list[Problem]] = {}
        self._bold = QFont()
        theme.notifier.changed.connect(self._follow_font)
        self._follow_font()

    def _follow_font(self) -> None:
        self._bold = QFont(QGuiApplication.font())
        self._bold.setBold(True)

    @property
    def records(self) -> Sequence[FlawedRecord]:
        """The rows."""
        return self.found.records

    @property
    def kind(self) -> Target:
        """The kind of record in the rows."""
        return target(self.found.code)

    def show_records(self, found: FlawedRecords, fields: Sequence[MendField]) -> None:
        """Show these records; what was typed into the same ones stays."""
        same = found.code == self.found.code
        shown = {(record.id, field.name) for record in found.records for field in fields}
        self.beginResetModel()
        self.found, self.fields = found, list(fields)
        self.typed = {c: text for c, text in self.typed.items() if same and c in shown}
        self._told.clear()
        self.endResetModel()
        self.typed_changed.emit()

    def forget(self) -> None:
        """Show again what is stored."""
        self.typed.clear()
        self._told.clear()
        self._all_changed()

    # typing

    def field(self, index: Index) -> MendField | None:
        """The field of a cell; None for words."""
        place = index.column() - FIXED
        return self.fields[place] if index.isValid() and 0 <= place < len(self.fields) else None

    def put(self, top: int, left: int, cells: Sequence[Sequence[str]]) -> int:
        """Type a block of cells; returns how many of them have no place."""
        lost = 0
        for row, line in enumerate(cells, top):
            for column, text in enumerate(line, left):
                index = self.index(row, column) if row < len(self.records) else QModelIndex()
                field = self.field(index) if index.isValid() else None
                if field is not None:
                    self._type(self.records[row], field, text)
                else:
                    lost += bool(text.strip())
        self._all_changed()
        return lost

    def put_by_nip(self, cells: Sequence[Sequence[str]]) -> int | None:
        """Type a block whose lines begin with a NIP, the fields following in their order or below
        their headings; returns how many lines are of nobody here. None: it is no such block."""
        rows = {record.nip: record for record in self.records}
        named = {field.label.casefold(): field for field in self.fields}
        order = [named.get(text.strip().casefold()) for text in cells[0]]
        headed = any(order)
        body = cells[1:] if headed else cells
        places = [_nip_of(line) for line in body]
        if not body or not all(place is not None for place, _ in places):
            return None
        lost = 0
        for line, (place, nip) in zip(body, places, strict=True):
            record = rows.get(nip)
            if record is None:
                lost += 1
                continue
            behind = order if headed else [None] * ((place or 0) + 1) + list(self.fields)
            for field, text in zip(behind, line, strict=False):
                if field is not None and text.strip():
                    self._type(record, field, text)
        self._all_changed()
        return lost

    def _type(self, record: FlawedRecord, field: MendField, text: str) -> None:
        cell = (record.id, field.name)
        self._told.pop(record.id, None)
        text = text.strip()
        if not text or text == field.text(record.values[field.name]):
            self.typed.pop(cell, None)
        else:
            self.typed[cell] = text

    def _all_changed(self) -> None:
        if self.records and self.fields:
            end = self.index(len(self.records) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), end)
        self.typed_changed.emit()

    # what is typed, and what is wrong with it

    def values(self, record: FlawedRecord) -> dict[str, Value]:
        """What was typed into a record, as far as it can be read."""
        found = {}
        for field in self.fields:
            text = self.typed.get((record.id, field.name))
            if text is not None:
                parsed = field.read(text)
                if not parsed.problems:
                    found[field.name] = parsed.value
        return found

    def changes(self) -> tuple[dict[int, dict[str, Value]], dict[int, dict[str, Value]]]:
        """What is to be stored, and the same fields as they were read."""
        by_id = {record.id: record for record in self.records}
        touched = dict.fromkeys(key for key, _ in self.typed)
        typed = {key: values for key in touched if (values := self.values(by_id[key]))}
        seen = {
            key: {name: by_id[key].values[name] for name in values} for key, values in typed.items()
        }
        return typed, seen

    def problem(self, index: Index) -> Problem | None:
        """Why what was typed into a cell cannot be, or is doubtful."""
        field = self.field(index)
        if field is None:
            return None
        record = self.records[index.row()]
        text = self.typed.get((record.id, field.name))
        if text is None:
            return None
        unread = field.problem(text)
        if unread is not None:
            return unread
        typed = [each.name for each in self.fields if (record.id, each.name) in self.typed]
        for problem in self._refused(record):
            mine = problem.field if problem.field in typed else typed[0]
            if mine == field.name:
                return problem
        return None

    def reason(self, index: Index) -> str:
        """Why the record of a row is listed, where there is more to say than the flaw's name."""
        if not index.isValid():
            return ""
        return reason(self.found.code, self.records[index.row()].facts, dt.date.today())

    def _refused(self, record: FlawedRecord) -> list[Problem]:
        if record.id not in self._told:
            self._told[record.id] = refusals(
                self.kind, record.facts, self.values(record), dt.date.today()
            )
        return self._told[record.id]

    def first_error(self) -> QModelIndex:
        """The first cell that cannot be kept; an invalid index where there is none."""
        touched = {key for key, _ in self.typed}
        for row, record in enumerate(self.records):
            if record.id in touched:
                for column in range(FIXED, self.columnCount()):
                    index = self.index(row, column)
                    problem = self.problem(index)
                    if problem is not None and (problem.is_error or not self._readable(index)):
                        return index
        return QModelIndex()

    def _readable(self, index: Index) -> bool:
        field = self.field(index)
        assert field is not None
        text = self.typed.get((self.records[index.row()].id, field.name))
        return text is None or field.problem(text) is None

    # what the view asks

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """One row a record."""
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Who it is, and the fields."""
        return 0 if parent.isValid() else FIXED + len(self.fields)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words above a column; the fields that mend are strong."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(section)
        if role == Qt.ItemDataRole.FontRole and section >= FIXED:
            return self._bold
        return None

    def _heading(self, section: int) -> str:
        if section >= FIXED:
            return self.fields[section - FIXED].label
        return (
            translate("competencies", "Name"),
            translate("competencies", "NIP"),
            translate("competencies", "Training")
            if self.kind is Target.TRAINING
            else translate("competencies", "Post"),
            translate("competencies", "Work unit"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Fields are typed into, where the person may."""
        flags = super().flags(index)
        editable = self.editable and self.field(index) is not None
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; what was typed is strong, what is wrong coloured."""
        record, field = self.records[index.row()], self.field(index)
        if field is None:
            wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            words = (record.name, record.nip, record.about, record.unit)[index.column()]
            return words if role in wanted else None
        typed = self.typed.get((record.id, field.name))
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return field.text(record.values[field.name]) if typed is None else typed
            case Qt.ItemDataRole.FontRole if typed is not None:
                return self._bold
            case Qt.ItemDataRole.TextAlignmentRole if field.kind in _FIGURES:
                return _RIGHT
            case Qt.ItemDataRole.BackgroundRole:
                return self._ground(index)
            case Qt.ItemDataRole.ToolTipRole:
                problem = self.problem(index)
                return problem.sentence if problem else self.data(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._in_words(index)
        return None

    def _ground(self, index: Index) -> object:
        problem, colours = self.problem(index), theme.colours()
        if problem is None:
            return None
        wrong = problem.is_error or not self._readable(index)
        return theme.colour(colours.danger_soft if wrong else colours.warning_soft)

    def _in_words(self, index: Index) -> str:
        problem = self.problem(index)
        text = str(self.data(index) or translate("competencies", "empty"))
        return f"{text}. {problem.sentence}" if problem else text

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Type a text; an empty one brings back what is stored."""
        field = self.field(index)
        if field is None or not self.editable:
            return False
        self._type(self.records[index.row()], field, str(value or ""))
        self.dataChanged.emit(self.index(index.row(), FIXED), self.index(index.row(), FIXED))
        self.dataChanged.emit(index, index)
        self.typed_changed.emit()
        return True


_FIGURES = (FieldKind.INTEGER, FieldKind.DECIMAL)


def _nip_of(line: Sequence[str]) -> tuple[int | None, str]:
    """Where a NIP stands in a line, and the NIP."""
    for place, text in enumerate(line):
        if len(text.strip()) >= 18:
            checked = check_nip_cell(text)
            if checked.value and not any(each.is_error for each in checked.problems):
                return place, str(checked.value)
    return None, ""
