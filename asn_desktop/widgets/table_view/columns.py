"""Which columns are seen, in which order and how wide, and how the rows are sorted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHeaderView

from asn_desktop.core.listing import ListColumn, SortKey
from asn_desktop.widgets import theme
from asn_desktop.widgets.memory import Memory
from asn_desktop.widgets.table_model import RecordTableModel
from asn_desktop.widgets.table_view.header import SortHeader

_SAVE_PAUSE = 400
_MARGIN = 2 * theme.SMALL


@dataclass(frozen=True, slots=True)
class ColumnState:
    """One column as a person has arranged it; ``width`` counts characters of the font in use, so
    that it fits at every scale."""

    name: str
    shown: bool
    width: float

    def to_plain(self) -> list[Any]:
        """As a value that JSON can hold."""
        return [self.name, self.shown, round(self.width, 1)]

    @classmethod
    def from_plain(cls, value: Any) -> ColumnState | None:
        """The state that was kept, None where the value is none."""
        match value:
            case [str(name), bool(shown), int(width) | float(width)] if 0 < width < 1000:
                return cls(name, shown, float(width))
        return None


def standard_columns(
    columns: Sequence[ListColumn], widths: Mapping[str, int] | None = None
) -> list[ColumnState]:
    """The arrangement that the list declares; ``widths`` are those of the screen, where they
    differ from paper."""
    widths = widths or {}
    return [ColumnState(c.name, c.shown, widths.get(c.name, c.width)) for c in columns]


def states_from_plain(value: Any) -> list[ColumnState]:
    """The states that were kept; what cannot be read is left out."""
    if not isinstance(value, list):
        return []
    return [state for item in value if (state := ColumnState.from_plain(item)) is not None]


def read_columns(
    header: QHeaderView, model: RecordTableModel, standard: Sequence[ColumnState]
) -> list[ColumnState]:
    """The arrangement as it stands, in the order of the eye; hidden columns keep the width of
    their ``standard`` state."""
    unit = _character(header)
    usual = {state.name: state.width for state in standard}
    made: list[ColumnState] = []
    for place in range(header.count()):
        section = header.logicalIndex(place)
        hidden = header.isSectionHidden(section)
        column = model.source.columns[section]
        width = usual[column.name] if hidden else (header.sectionSize(section) - _MARGIN) / unit
        made.append(ColumnState(column.name, not hidden, width))
    return made


def apply_columns(
    header: QHeaderView,
    model: RecordTableModel,
    states: Sequence[ColumnState],
    standard: Sequence[ColumnState],
) -> None:
    """Arrange the columns. Columns that the states do not know keep their ``standard`` state, at
    the end; one column is always left to be seen."""
    columns = model.source.columns
    known = {column.name for column in columns}
    wanted = [state for state in states if state.name in known]
    named = {state.name for state in wanted}
    wanted += [state for state in standard if state.name not in named]
    unit = _character(header)
    any_shown = any(state.shown for state in wanted)
    for place, state in enumerate(wanted):
        section = model.column_of(state.name)
        header.moveSection(header.visualIndex(section), place)
        header.setSectionHidden(section, not state.shown and (any_shown or place > 0))
        header.resizeSection(section, round(state.width * unit) + _MARGIN)


def _character(header: QHeaderView) -> float:
    # Digits are what columns are counted in; letters are narrower on average.
    return float(header.fontMetrics().horizontalAdvance("0"))


def sort_from_plain(value: Any, columns: Sequence[ListColumn]) -> tuple[SortKey, ...]:
    """The sort keys that were kept; what cannot be read is left out."""
    names = {column.name for column in columns if column.sortable}
    keys: list[SortKey] = []
    for item in value if isinstance(value, list) else ():
        match item:
            case [str(name), bool(descending)] if name in names:
                keys.append(SortKey(name, descending))
    return tuple(keys)


class Arrangement:
    """Columns and order of one table, remembered a moment after each change."""

    def __init__(
        self,
        header: SortHeader,
        model: RecordTableModel,
        memory: Memory,
        widths: Mapping[str, int] | None = None,
    ) -> None:
        self._header, self._model, self._memory = header, model, memory
        #: the columns as the program shows them at first
        self.standard = standard_columns(model.source.columns, widths)
        self._key = f"table.{model.source.kind}"
        self._pause = QTimer(header, singleShot=True, interval=_SAVE_PAUSE)
        self._pause.timeout.connect(self._save)
        self._restore()
        header.sectionMoved.connect(lambda *_moved: self.touched())
        header.sectionResized.connect(lambda *_sized: self.touched())
        header.sort_wanted.connect(lambda _sort: self.touched())

    def states(self) -> list[ColumnState]:
        """All columns in the order of the eye, with what is hidden."""
        return read_columns(self._header, self._model, self.standard)

    def shown(self) -> list[ListColumn]:
        """The columns that are seen, in the order of the eye."""
        columns = self._model.source.columns
        return [columns[self._model.column_of(s.name)] for s in self.states() if s.shown]

    def apply(self, states: Sequence[ColumnState]) -> None:
        """Arrange the columns like this."""
        self._arrange(states)
        self.touched()

    def _arrange(self, states: Sequence[ColumnState]) -> None:
        apply_columns(self._header, self._model, states, self.standard)

    def hide(self, section: int) -> None:
        """Hide one column; the last one stays."""
        if len(self.shown()) > 1:
            self._header.setSectionHidden(section, True)
            self.touched()

    def touched(self) -> None:
        """Remember the arrangement soon."""
        self._pause.start()

    def _save(self) -> None:
        self._memory.save(
            self._key,
            {
                "columns": [state.to_plain() for state in self.states()],
                "sort": [[key.column, key.descending] for key in self._header.sort],
            },
        )

    def _restore(self) -> None:
        kept = self._memory.load(self._key)
        kept = kept if isinstance(kept, dict) else {}
        self._arrange(states_from_plain(kept.get("columns")))
        columns = self._model.source.columns
        self._header.show_sort(sort_from_plain(kept.get("sort"), columns))
