"""The tab of the aims: what the policy is for, and by what one will see that it was reached.

Every cell is saved when it is left, as one step that can be undone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QMenu, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space, parse_date
from asn_desktop.policies.commands.relations import save_aims
from asn_desktop.policies.queries import register
from asn_desktop.policies.rules.aims import Aim
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.screen.part_table import PartModel, PartTab, saving
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages, theme

Index = QModelIndex | QPersistentModelIndex

_FIELDS = ("aim", "indicator", "baseline", "target", "measure", "due_on")


class AimsModel(PartModel):
    """The aims of a policy; a cell that was typed goes to ``changed`` as the list it would make."""

    def __init__(self, changed: Callable[[Sequence[Aim]], None], refused: Callable[[str], None]):
        super().__init__(
            (
                translate("policies", "Aim"),
                translate("policies", "Indicator"),
                translate("policies", "Baseline"),
                translate("policies", "Target"),
                translate("policies", "Measured in"),
                translate("policies", "Due on"),
            )
        )
        self.aims: list[Aim] = []
        self.editable = False
        self._changed, self._refused = changed, refused

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be typed over by who may."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.editable else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take over what was typed; a wrong day is refused in words."""
        row, name = index.row(), _FIELDS[index.column()]
        text = fold_space(str(value or ""))
        taken: object = text
        if name == "due_on":
            try:
                taken = parse_date(text, today=dt.date.today())
            except ValueError as error:
                self._refused(str(error))
                return False
        if taken == getattr(self.aims[row], name):
            return False
        aims = list(self.aims)
        aims[row] = replace(aims[row], **{name: taken})  # type: ignore[arg-type]
        self._changed(aims)
        return True


class _AimDelegate(QStyledItemDelegate):
    """The box in which one of the aims is chosen."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A box with the words of the aims."""
        box = QComboBox(parent)
        for code, label in zip(reference().aims.codes, reference().aims.labels, strict=True):
            box.addItem(label, code)
        box.activated.connect(lambda _row: self._chosen(box))
        return box

    def _chosen(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the aim that stands there."""
        assert isinstance(editor, QComboBox)
        editor.setCurrentText(str(index.data()))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Take over the chosen one."""
        assert isinstance(editor, QComboBox) and isinstance(model, AimsModel)
        model.setData(index, editor.currentData())


class AimsTab(PartTab):
    """The aims of the chosen policy."""

    depends_on = ("policy_aims",)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._aims = AimsModel(self._save, self._refuse)
        super().__init__(
            desk,
            self._aims,
            translate("policies", "Aims"),
            translate(
                "policies",
                "No aims yet. Add what the policy is for, with an indicator and a target by which "
                "one will see that it was reached.",
            ),
            parent,
        )
        self.table.setItemDelegateForColumn(0, _AimDelegate(self.table))
        self.add = self.add_button(translate("policies", "Add aim"), "new")
        self._menu = QMenu(self.add)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.add.setMenu(self._menu)
        self.remove = self.add_button(translate("policies", "Remove"), "delete", self._remove)
        self.up = self.add_button(
            "", "chevron-up", lambda: self._move(-1), translate("policies", "Move up (Alt+Up)")
        )
        self.down = self.add_button(
            "", "chevron-down", lambda: self._move(1), translate("policies", "Move down (Alt+Down)")
        )
        for keys, run in (
            ("Alt+Up", lambda: self._move(-1)),
            ("Alt+Down", lambda: self._move(1)),
            ("Del", self._remove),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.table, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.buttons.setSpacing(theme.SMALL)
        self.enable()

    def read(self) -> None:
        """Read the aims of the record."""
        record = self.record
        if record is None:
            self._show([])
            return
        self.desk.runner.run(
            lambda _progress: self._aims_of(record),
            title="",
            on_done=lambda aims: self._show(aims) if record == self.record else None,
            quiet=True,
        )

    def _aims_of(self, record: int) -> list[Aim]:
        with self.desk.database.read() as session:
            return register.aims(session, record)

    def _show(self, aims: Sequence[Aim]) -> None:
        self._aims.aims = list(aims)
        self._aims.editable = self.may_write
        label = reference().aims.label
        self.show_rows(
            [
                (
                    label(aim.aim),
                    aim.indicator,
                    aim.baseline,
                    aim.target,
                    aim.measure,
                    value_text(FieldKind.DATE, aim.due_on),
                )
                for aim in aims
            ]
        )

    def enable(self) -> None:
        """What can be done with the selected aim."""
        row, count = self.table.chosen_row(), len(self._aims.aims)
        writing = self.may_write and self.record is not None
        self.add.setEnabled(writing)
        self.remove.setEnabled(writing and row >= 0)
        self.up.setEnabled(writing and row > 0)
        self.down.setEnabled(writing and 0 <= row < count - 1)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for code, label in zip(reference().aims.codes, reference().aims.labels, strict=True):
            action = QAction(label, self._menu)
            action.triggered.connect(lambda _checked=False, code=code: self.add_aim(code))
            self._menu.addAction(action)

    def add_aim(self, code: str) -> None:
        """One more aim at the end, ready for its indicator."""
        count = len(self._aims.aims)

        def ready() -> None:
            index = self._aims.index(count, 1)
            if index.isValid():
                self.table.setCurrentIndex(index)
                self.table.edit(index)

        self._save([*self._aims.aims, Aim(code)], ready)

    def _remove(self) -> None:
        row = self.table.chosen_row()
        if row >= 0 and self.remove.isEnabled():
            self._save([*self._aims.aims[:row], *self._aims.aims[row + 1 :]])

    def _move(self, by: int) -> None:
        row = self.table.chosen_row()
        to = row + by
        if row < 0 or not 0 <= to < len(self._aims.aims) or not self.may_write:
            return
        aims = list(self._aims.aims)
        aims[row], aims[to] = aims[to], aims[row]
        self.table.choose_row(to)
        self._save(aims)

    def _save(self, aims: Sequence[Aim], ready: Callable[[], None] | None = None) -> None:
        record, before, database = self.record, list(self._aims.aims), self.desk.database
        if record is None:
            return

        def done() -> None:
            if record == self.record:
                self._show(self._aims_of(record))
                if ready is not None:
                    ready()

        self.do(saving(), lambda: save_aims(database, record, aims, before=before), done=done)

    def _refuse(self, sentence: str) -> None:
        messages.tell(self, sentence, "warning")
