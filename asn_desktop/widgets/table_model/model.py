"""What Qt asks of a list, answered from an array of ids and a cache of rows.

The model never holds all rows. A change makes rows stale: they stay as they are until they have
been read again, so that nothing jumps and a million rows behave as ten do. The array of ids is
replaced, never altered; who holds an old one may go on reading it in another thread.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.listing import ListColumn, ListQuery, ListSource
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.widgets.jobs import Job, JobRunner
from asn_desktop.widgets.table_model.ranges import RowRange, records_in, rows_of
from asn_desktop.widgets.table_model.row_cache import RowCache

Index = QModelIndex | QPersistentModelIndex

#: Rows shown at once for a search while all ids are still being found.
FIRST_ROWS = 200
#: Characters beyond which a cell shows its whole text as a tip.
LONG_TEXT = 30

_RIGHT = frozenset({FieldKind.INTEGER, FieldKind.DECIMAL, FieldKind.MONEY})
_NO_INDEX = QModelIndex()


class Role(IntEnum):
    """What the model tells beside text, alignment and tip."""

    VALUE = Qt.ItemDataRole.UserRole
    ID = Qt.ItemDataRole.UserRole + 1
    KIND = Qt.ItemDataRole.UserRole + 2
    WARNING = Qt.ItemDataRole.UserRole + 3


@dataclass(slots=True)
class _Found:
    """What a read of ids brought: the ids, how many records there are in all, and the rows of
    what was selected."""

    ids: array[int]
    total: int
    kept: list[RowRange]


class RecordTableModel(QAbstractTableModel):
    """Shows a :class:`ListSource`. Everything slow is asked of the source in the background."""

    #: the ids of the query stand, or the first of them while the rest is being found
    loaded = Signal()
    #: a read has begun or ended
    loading_changed = Signal(bool)
    #: a read has failed; the exception
    failed = Signal(object)

    def __init__(
        self,
        source: ListSource,
        runner: JobRunner,
        *,
        warning_columns: Collection[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.source = source
        self._runner = runner
        self._columns = source.columns
        self._warnings = frozenset(warning_columns)
        self._query = ListQuery()
        self._ids: array[int] = array("q")
        self._total = 0
        self._complete = True
        self._cache = RowCache(source, runner, self, self._repaint, self.failed.emit)
        self._search: Job | None = None
        self._selected: Callable[[], list[RowRange]] = list
        #: after a reset: the rows of what was selected before
        self.kept: list[RowRange] = []

    # What stands in the list

    @property
    def query(self) -> ListQuery:
        """The query last asked for."""
        return self._query

    @property
    def ids(self) -> array[int]:
        """The ids in their order. Not to be altered."""
        return self._ids

    @property
    def total(self) -> int:
        """How many records there are without any filter."""
        return self._total

    @property
    def complete(self) -> bool:
        """Whether ``ids`` are all of the query and not only the first."""
        return self._complete

    @property
    def loading(self) -> bool:
        """Whether ids are being read."""
        return self._search is not None

    def id_at(self, row: int) -> int:
        """The id in this row, -1 where there is none."""
        return self._ids[row] if 0 <= row < len(self._ids) else -1

    def row_of(self, record: int) -> int:
        """The row of this id, -1 where it is not in the list."""
        try:
            return self._ids.index(record)
        except ValueError:
            return -1

    def column_of(self, name: str) -> int:
        """The number of a column. Raises ``KeyError``."""
        for number, column in enumerate(self._columns):
            if column.name == name:
                return number
        raise KeyError(name)

    def keep_selection(self, selected: Callable[[], list[RowRange]]) -> None:
        """Find the records of the ``selected`` rows again when their order changes: after each
        reset their rows are ``kept``."""
        self._selected = selected

    # Asking the source

    def show(self, query: ListQuery) -> None:
        """Show the records of this query; the earlier ones stay until the new ones are found."""
        self._query = query
        self._read_ids(first=bool(query.search.strip()))

    def reload(self) -> None:
        """Ask for ids and rows again and show what changed."""
        self._mark_stale(None)
        self._read_ids(first=False)

    def refresh(self, changed: Changed, depends_on: Collection[str] = ()) -> bool:
        """Take in what an operation touched; whether it concerned this list.

        Records of ``depends_on`` kinds stand in the rows by name: any change of them makes every
        row stale.
        """
        kinds = changed.ids.keys()
        if self.source.kind not in kinds and not kinds & set(depends_on):
            return False
        touched = changed.ids.get(self.source.kind, ())
        if touched and not kinds & set(depends_on):
            self._mark_stale(touched)
        else:
            self._mark_stale(None)
        self._read_ids(first=False)
        return True

    def close(self) -> None:
        """Want no more answers."""
        self._cache.forget_reads()
        if self._search is not None:
            self._search.forget()
            self._search = None

    def _mark_stale(self, ids: Iterable[int] | None) -> None:
        self._cache.mark_stale(ids)
        self._repaint(0, len(self._ids) - 1)

    def _read_ids(self, *, first: bool) -> None:
        """Find the ids of the query; with ``first`` the first of them ahead of the rest."""
        if self._search is not None:
            self._search.forget()
        source, query, known, selected = self.source, self._query, self._ids, self._selected()

        def find(progress: Progress) -> _Found:
            ids = source.first_ids(query, FIRST_ROWS) if first else source.ids(query)
            progress(1, 2)
            total = 0 if first else source.total()
            progress(2, 2)
            wanted = records_in(known, selected)
            kept = rows_of(ids, wanted) if wanted and ids != known else []
            return _Found(ids, total, kept)

        def found(answer: _Found) -> None:
            self._search = None
            if not first:
                self._total = answer.total
            self._complete = not first
            now = self._selected()
            if self._ids is not known or now != selected:
                answer.kept = rows_of(answer.ids, records_in(self._ids, now))
            self._take_over(answer)
            if first:
                self._read_ids(first=False)
            else:
                self.loading_changed.emit(False)
            self.loaded.emit()

        self._search = self._runner.run(
            find,
            title=translate("widgets", "Reading the list"),
            on_done=found,
            on_error=self._search_failed,
            owner=self,
            quiet=True,
        )
        self.loading_changed.emit(True)

    def _take_over(self, answer: _Found) -> None:
        before = self._ids
        if answer.ids == before:
            self._repaint(0, len(before) - 1)
        elif before and answer.ids[: len(before)] == before:
            # The rest after the first: nothing that is seen moves.
            self.beginInsertRows(_NO_INDEX, len(before), len(answer.ids) - 1)
            self._ids = answer.ids
            self.endInsertRows()
        else:
            self._replace(answer)

    def _search_failed(self, error: BaseException) -> None:
        self._search = None
        self.loading_changed.emit(False)
        self.failed.emit(error)

    def _replace(self, answer: _Found) -> None:
        self.beginResetModel()
        self._ids, self.kept = answer.ids, answer.kept
        self._cache.forget_reads()
        self.endResetModel()

    def _repaint(self, first: int, last: int) -> None:
        last = min(last, len(self._ids) - 1)
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    # What Qt asks

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Rows of the list."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """All columns of the source; which are seen is the view's choice."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in a cell; None while its page is still being read."""
        if not index.isValid():
            return None
        answer = _ANSWERS.get(role)
        if answer is None:
            return None
        return answer(self, index.row(), index.column())

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Headings in the language in use."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def heading(self, column: ListColumn) -> str:
        """The heading of a column on screen."""
        return translate(self.source.context, column.label)

    def _text(self, row: int, number: int) -> str | None:
        values = self._cache.row(self._ids, row)
        return None if values is None else value_text(self._columns[number].kind, values[number])

    def _value(self, row: int, number: int) -> Value:
        values = self._cache.row(self._ids, row)
        return None if values is None else values[number]

    def _tip(self, row: int, number: int) -> str | None:
        text = self._text(row, number)
        return text if text and (len(text) > LONG_TEXT or "\n" in text) else None

    def _id(self, row: int, number: int) -> int:
        return self._ids[row]

    def _kind(self, row: int, number: int) -> str:
        return self._columns[number].kind.value

    def _aligned(self, row: int, number: int) -> Qt.AlignmentFlag:
        return _alignment(self._columns[number])

    def _warning(self, row: int, number: int) -> bool:
        return self._columns[number].name in self._warnings and bool(self._value(row, number))


def _alignment(column: ListColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.kind in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


_ANSWERS: dict[int, Callable[[RecordTableModel, int, int], Any]] = {
    Qt.ItemDataRole.DisplayRole: RecordTableModel._text,
    Qt.ItemDataRole.ToolTipRole: RecordTableModel._tip,
    Qt.ItemDataRole.TextAlignmentRole: RecordTableModel._aligned,
    Role.VALUE: RecordTableModel._value,
    Role.ID: RecordTableModel._id,
    Role.KIND: RecordTableModel._kind,
    Role.WARNING: RecordTableModel._warning,
}
