"""The headings: a click sorts, Shift and a click adds a further key, dragging moves a column."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from asn_desktop.core.listing import SortKey
from asn_desktop.widgets import theme
from asn_desktop.widgets.table_model import RecordTableModel

#: More keys than this say nothing to a person.
MAX_KEYS = 3
_ARROW = 14
_NUMBERS = "¹²³"


class SortHeader(QHeaderView):
    """Shows by which columns the list is sorted and in which order these keys count."""

    #: the wanted order, a tuple of SortKey
    sort_wanted = Signal(object)

    def __init__(self, model: RecordTableModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._records = model
        self._sort: tuple[SortKey, ...] = ()
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumSectionSize(40)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sectionClicked.connect(self._clicked)

    @property
    def sort(self) -> tuple[SortKey, ...]:
        """The keys in use, the first counts most."""
        return self._sort

    def show_sort(self, sort: tuple[SortKey, ...]) -> None:
        """Show these keys."""
        self._sort = sort
        self.viewport().update()

    def _clicked(self, section: int) -> None:
        add = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.sort_by(section, add=add)

    def sort_by(self, section: int, *, add: bool = False, descending: bool | None = None) -> None:
        """Sort by this column; once more turns the order round. ``add`` keeps earlier keys."""
        column = self._records.source.columns[section]
        if not column.sortable:
            return
        known = next((key for key in self._sort if key.column == column.name), None)
        if descending is None:
            descending = known is not None and not known.descending
        key = SortKey(column.name, descending)
        if not add:
            keys: tuple[SortKey, ...] = (key,)
        elif known is not None:
            keys = tuple(key if old is known else old for old in self._sort)
        else:
            keys = (*self._sort[: MAX_KEYS - 1], key)
        self.show_sort(keys)
        self.sort_wanted.emit(keys)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint the heading and, at its end, the arrow of a sort key with its rank."""
        name = self._records.source.columns[logicalIndex].name
        rank = next((n for n, key in enumerate(self._sort) if key.column == name), None)
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if rank is not None:
            number = _NUMBERS[rank] if len(self._sort) > 1 else ""
            self._paint_arrow(painter, rect, number, self._sort[rank].descending)

    def _paint_arrow(self, painter: QPainter, rect: QRect, number: str, descending: bool) -> None:
        colours = theme.colours()
        space = _ARROW + theme.TIGHT + painter.fontMetrics().horizontalAdvance(number)
        # Over the end of a long heading, so that the order is seen in a narrow column too.
        ground = QRect(rect.right() - space - 1, rect.top() + 1, space, rect.height() - 3)
        painter.fillRect(ground, theme.colour(colours.header))
        name = "chevron-down" if descending else "chevron-up"
        arrow = theme.icon(name, colours.accent)
        arrow.paint(painter, QRect(ground.left(), rect.center().y() - 6, _ARROW, _ARROW))
        if number:
            painter.setPen(theme.colour(colours.accent))
            painter.drawText(
                ground.adjusted(_ARROW, 0, 0, 0),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                number,
            )

    def sizeHint(self) -> QSize:
        """As high as a row and a little more."""
        return QSize(super().sizeHint().width(), theme.row_height(self.font()) + 2)
