"""The table in which one says what each competency of an old framework becomes."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from asn_desktop.competencies.queries.dictionary_carrying import CarryingOffer
from asn_desktop.competencies.rules.dictionary import LEVELS
from asn_desktop.competencies.rules.dictionary_carrying import Carried
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme

Index = QModelIndex | QPersistentModelIndex

_SOURCE, _TARGET, _LIKENESS = 0, 1, 2
_FIRST_LEVEL = 3
_ASSESSMENTS = _FIRST_LEVEL + len(LEVELS)
_STANDARDS = _ASSESSMENTS + 1
_COUNT = _STANDARDS + 1
#: What is offered before two frameworks are chosen.
NOTHING = CarryingOffer((), (), {}, {}, {})


class MappingModel(QAbstractTableModel):
    """A row for each competency of the old framework: what it becomes, and its levels."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offer = NOTHING
        self._targets: list[int | None] = []
        self._levels: list[dict[int, int]] = []

    def show_offer(self, offer: CarryingOffer) -> None:
        """Begin with what is proposed."""
        self.beginResetModel()
        self.offer = offer
        self._targets = [offer.proposals[each.id].target for each in offer.sources]
        self._levels = [{level: level for level in LEVELS} for _ in offer.sources]
        self.endResetModel()

    def pairs(self) -> list[Carried]:
        """What is to be carried."""
        return [
            Carried(source.id, target, {old: new for old, new in levels.items() if old != new})
            for source, target, levels in zip(
                self.offer.sources, self._targets, self._levels, strict=True
            )
            if target is not None
        ]

    def target_name(self, row: int) -> str:
        """What the competency of a row becomes; "" where it is not carried."""
        target = self._targets[row]
        return next((each.name for each in self.offer.targets if each.id == target), "")

    def target(self, row: int) -> int | None:
        """The competency that the one of a row becomes."""
        return self._targets[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One row a competency of the old framework."""
        return 0 if parent.isValid() else len(self.offer.sources)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Names, likeness, five levels, two counts."""
        return 0 if parent.isValid() else _COUNT

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words of a heading; what a level column means is in its tip."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        level = section - _FIRST_LEVEL + 1
        if role == Qt.ItemDataRole.ToolTipRole and level in LEVELS:
            return translate("competencies", "What level {level} becomes").format(level=level)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if level in LEVELS:
            return f"L{level}"
        return {
            _SOURCE: translate("competencies", "Until now"),
            _TARGET: translate("competencies", "Becomes"),
            _LIKENESS: translate("competencies", "Likeness"),
            _ASSESSMENTS: translate("competencies", "Assessments"),
            _STANDARDS: translate("competencies", "Standards"),
        }[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= _LIKENESS:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.ForegroundRole and self._targets[row] is None:
            return theme.colour(theme.colours().muted) if column != _SOURCE else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        source = self.offer.sources[row]
        if column == _SOURCE:
            return source.name
        if column == _TARGET:
            return self.target_name(row) or translate("competencies", "– not carried –")
        if column == _LIKENESS:
            proposal = self.offer.proposals[source.id]
            chosen = self._targets[row]
            if chosen is None:
                return ""
            own = chosen == proposal.target
            return f"{proposal.similarity:.0f} %" if own else translate("competencies", "chosen")
        if column == _ASSESSMENTS:
            return group_thousands(self.offer.assessments.get(source.id, 0))
        if column == _STANDARDS:
            return group_thousands(self.offer.standards.get(source.id, 0))
        return str(self._levels[row][column - _FIRST_LEVEL + 1])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What a competency and its levels become can be typed over."""
        flags = super().flags(index)
        editable = index.column() == _TARGET or _FIRST_LEVEL <= index.column() < _ASSESSMENTS
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take over another counterpart, or another level (1 to 5)."""
        row = index.row()
        if index.column() == _TARGET:
            self._targets[row] = value if isinstance(value, int) else None
        else:
            text = str(value).strip()
            if text not in map(str, LEVELS):
                return False
            self._levels[row][index.column() - _FIRST_LEVEL + 1] = int(text)
        self.dataChanged.emit(self.index(row, 0), self.index(row, _COUNT - 1))
        return True


class _TargetDelegate(QStyledItemDelegate):
    """The box in which a counterpart is chosen."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A box with the competencies of the new framework."""
        model = index.model()
        assert isinstance(model, MappingModel)
        box = QComboBox(parent)
        box.addItem(translate("competencies", "– not carried –"), None)
        for each in model.offer.targets:
            box.addItem(each.name, each.id)
        box.activated.connect(lambda _row: self._chosen(box))
        return box

    def _chosen(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what stands there."""
        model = index.model()
        assert isinstance(editor, QComboBox) and isinstance(model, MappingModel)
        editor.setCurrentIndex(max(0, editor.findData(model.target(index.row()))))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Take over the chosen one."""
        assert isinstance(editor, QComboBox) and isinstance(model, MappingModel)
        model.setData(index, editor.currentData())


def mapping_table(model: MappingModel) -> QTableView:
    """The table of this model; counterparts and levels are typed into it."""
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(translate("competencies", "What becomes what"))
    table.setItemDelegateForColumn(_TARGET, _TargetDelegate(table))
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(
        QAbstractItemView.EditTrigger.DoubleClicked
        | QAbstractItemView.EditTrigger.EditKeyPressed
        | QAbstractItemView.EditTrigger.AnyKeyPressed
    )
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.row_height(table.font()))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    for column in (_SOURCE, _TARGET):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    return table
