"""The headings of the file and what each becomes, changed in place."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from asn_desktop.core.errors import OfficeError
from asn_desktop.core.translation import noop, translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.import_wizard.cells import cell_text
from asn_desktop.widgets.import_wizard.model import MappedHeading, Session, Target

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole

HOW = {
    "exact": noop("widgets", "known heading"),
    "words": noop("widgets", "same words"),
    "similar": noop("widgets", "similar heading"),
    "remembered": noop("widgets", "as last time"),
    "chosen": noop("widgets", "your choice"),
    "ambiguous": noop("widgets", "several headings for one field: choose"),
    "unknown": noop("widgets", "not known"),
    "left out": noop("widgets", "left out"),
}
NEEDS_A_LOOK = frozenset({"ambiguous", "unknown"})


class Part(IntEnum):
    """The columns of the table."""

    LETTER, HEADING, SAMPLES, TARGET, HOW = range(5)


class Shown(IntEnum):
    """Which headings the table shows."""

    ALL, TAKEN, LOOK, LEFT = range(4)


class MappingTable(QAbstractTableModel):
    """One row per heading. Choosing another target asks the session at once."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._all: Sequence[MappedHeading] = ()
        self._rows: list[MappedHeading] = []
        self._shown = Shown.ALL
        self.targets: Sequence[Target] = ()
        self._labels: dict[str, str] = {}
        theme.notifier.changed.connect(self._repaint)

    def show(self, session: Session | None) -> None:
        """Show what this session makes of its headings."""
        self._session = session
        # without a header there is nothing to map to
        self.targets = session.targets() if session is not None and session.chosen else ()
        self._labels = {target.name: target.label for target in self.targets}
        self._load()

    def show_only(self, shown: Shown) -> None:
        """Show these headings only."""
        self._shown = shown
        self._load()

    def count(self, shown: Shown) -> int:
        """How many headings such a choice shows."""
        return sum(_belongs(heading, shown) for heading in self._all)

    def label(self, target: str | None) -> str:
        """The word for a target."""
        return self._labels.get(target or "", target or "")

    def heading(self, row: int) -> MappedHeading:
        """The heading of a row."""
        return self._rows[row]

    def _load(self) -> None:
        self.beginResetModel()
        self._all = list(self._session.mapping) if self._session is not None else []
        self._rows = [heading for heading in self._all if _belongs(heading, self._shown)]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Headings shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The parts of a heading."""
        return 0 if parent is not None and parent.isValid() else len(Part)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole
    ) -> object:
        """The titles of the table."""
        if role != ROLE.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return {
            Part.LETTER: translate("widgets", "Column"),
            Part.HEADING: translate("widgets", "Heading in the file"),
            Part.SAMPLES: translate("widgets", "Samples"),
            Part.TARGET: translate("widgets", "Becomes"),
            Part.HOW: translate("widgets", "How it was found"),
        }[Part(section)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What a heading becomes can be changed."""
        base = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return base | Qt.ItemFlag.ItemIsEditable if index.column() == Part.TARGET else base

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> object:
        """Words, and a mark where the clerk should look."""
        mapped, part = self._rows[index.row()], Part(index.column())
        if role in (ROLE.DisplayRole, ROLE.ToolTipRole):
            if role == ROLE.ToolTipRole and part is Part.SAMPLES:
                return "\n".join(_samples(mapped))
            return self._text(mapped, part)
        if role == ROLE.EditRole and part is Part.TARGET:
            return mapped.target or ""
        if role == ROLE.DecorationRole and part is Part.HOW:
            name, colour = self._mark(mapped)
            return theme.icon(name, colour) if name else None
        if role == ROLE.ForegroundRole:
            colours = theme.colours()
            if mapped.target is None or part in (Part.SAMPLES, Part.LETTER):
                return QBrush(QColor(colours.muted))
        if role == ROLE.BackgroundRole and mapped.how == "ambiguous":
            return QBrush(QColor(theme.colours().warning_soft))
        return None

    def _text(self, mapped: MappedHeading, part: Part) -> str:
        heading = mapped.heading
        match part:
            case Part.LETTER:
                return heading.letter
            case Part.HEADING:
                return f"{heading.parent} › {heading.text}" if heading.parent else heading.text
            case Part.SAMPLES:
                return " · ".join(_samples(mapped))
            case Part.TARGET:
                if mapped.target is None:
                    return translate("widgets", "– not taken over –")
                return self.label(mapped.target)
            case Part.HOW:
                word = translate("widgets", HOW[mapped.how]) if mapped.how in HOW else mapped.how
                return f"{word}: {mapped.reason}" if mapped.reason else word

    @staticmethod
    def _mark(mapped: MappedHeading) -> tuple[str, str]:
        colours = theme.colours()
        if mapped.how in NEEDS_A_LOOK:
            return "warning", colours.warning
        return ("check", colours.success) if mapped.target is not None else ("", "")

    def setData(self, index: Index, value: object, role: int = ROLE.EditRole) -> bool:
        """Map a heading to another field, or to none with an empty value."""
        if self._session is None or role != ROLE.EditRole or index.column() != Part.TARGET:
            return False
        mapped = self._rows[index.row()]
        target = str(value) if value else None
        if target == mapped.target and mapped.how not in NEEDS_A_LOOK:
            return False
        try:
            self._session.map(mapped.position, target)
        except OfficeError as error:
            self.refused.emit(str(error))
            return False
        # another heading may have lost its target; the rows stay where they are while one looks
        fresh = {heading.position: heading for heading in self._session.mapping}
        self._all = list(fresh.values())
        self._rows = [fresh[heading.position] for heading in self._rows]
        self._repaint()
        self.changed.emit()
        return True

    def _repaint(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(Part) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _samples(mapped: MappedHeading) -> list[str]:
    return [cell_text(sample) for sample in mapped.heading.samples[:5]]


def _belongs(heading: MappedHeading, shown: Shown) -> bool:
    match shown:
        case Shown.ALL:
            return True
        case Shown.TAKEN:
            return heading.target is not None
        case Shown.LOOK:
            return heading.how in NEEDS_A_LOOK
        case Shown.LEFT:
            return heading.target is None


class TargetBox(QComboBox):
    """Fields to choose from; typing a part of a name narrows them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(16)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)

    def offer(self, targets: Sequence[Target], nothing: str) -> None:
        """Offer these fields after the word for none."""
        self.clear()
        self.addItem(nothing, "")
        for target in targets:
            star = " *" if target.required else ""
            self.addItem(f"{target.label}{star}", target.name)

    def chosen(self) -> str | None:
        """The chosen field's name, "" for none, None where the text names no field."""
        index = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return None if index < 0 else str(self.itemData(index))


class TargetDelegate(QStyledItemDelegate):
    """Edits what a heading becomes with a :class:`TargetBox`."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The fields of this kind of record."""
        box = TargetBox(parent)
        table = index.model()
        if isinstance(table, MappingTable):
            box.offer(table.targets, translate("widgets", "– not taken over –"))
        box.activated.connect(lambda _index: self._done(box))
        return box

    def _done(self, box: TargetBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the present field, all of its text selected."""
        if isinstance(editor, TargetBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(ROLE.EditRole))))
            line = editor.lineEdit()
            if line is not None:
                line.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Keep the choice; text that names no field changes nothing."""
        if isinstance(editor, TargetBox) and (name := editor.chosen()) is not None:
            model.setData(index, name, ROLE.EditRole)
