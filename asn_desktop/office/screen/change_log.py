"""The screen of the change log: every change, the operation it belongs to, and taking that back."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from asn_desktop.core.fields import FieldKind, group_thousands, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.history import (
    ChangeLog,
    ToldChange,
    ToldOperation,
    UndoResult,
    plan_undo,
    undo,
)
from asn_desktop.database.tables import Action
from asn_desktop.office.feature import CHANGE_LOG, CHANGE_LOG_PAPER
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.list_screen import ListScreen
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.operation_view import OperationText, OperationView

#: Records of one operation up to which the values of added and removed ones are told.
TOLD_WITH_VALUES = 20


class ChangeLogScreen(ListScreen):
    """Who changed what, when, from which value to which."""

    widths = MappingProxyType({"deed": 59, "who": 14})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.noun = translate("office", "changes")
        self.empty_text = translate("office", "Nothing has been changed in this office yet.")
        self.search_hint = translate("office", "search name, NIP, person, operation, value…")
        self._shown: ToldOperation | None = None
        self.log = ChangeLog(desk.database)
        super().__init__(desk, CHANGE_LOG, (CHANGE_LOG_PAPER,), parent)

    def add_details(self) -> None:
        """The operation with all that it changed, and the button that takes it back."""
        self.view = OperationView()
        self.undo_button = QPushButton(translate("office", "&Take this operation back…"))
        theme.set_icon(self.undo_button, "undo")
        self.undo_button.clicked.connect(self.take_back)
        self.undo_button.setEnabled(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        foot.addStretch(1)
        foot.addWidget(self.undo_button)
        tab = QWidget()
        layout = QVBoxLayout(tab)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        self.page.add_tab(tab, translate("office", "Operation"))
        self._show(None)

    def concerns(self, changed: Changed) -> bool:
        """Every operation stands in the log."""
        return True

    def show_row(self, row: int) -> None:
        """Show the operation that this entry belongs to."""
        if row == -1:
            self._show(None)
            return
        self.desk.runner.run(
            lambda _progress: self.log.operation(row),
            title="",
            on_done=lambda found: self._show(found) if row == self.table.current_id() else None,
            quiet=True,
            patience=0.05,
            owner=self,
        )

    def _show(self, operation: ToldOperation | None) -> None:
        self._shown = operation
        self.view.show_operation(_in_words(operation) if operation else None)
        title = translate("office", "Nothing is selected")
        if operation is not None:
            title = translate("office", "Operation number {number}").format(
                number=group_thousands(operation.entry.operation_id)
            )
        self.page.set_detail_title(title)
        may = operation is not None and operation.may_undo
        self.undo_button.setEnabled(may)
        self.undo_button.setToolTip(_why_not(operation) if operation and not may else "")

    # taking back

    def take_back(self) -> None:
        """Look what taking the operation back would do, ask, and do it."""
        shown = self._shown
        if shown is None or not shown.may_undo:
            return
        entry, database = shown.entry, self.desk.database

        def look(progress: Progress) -> UndoResult:
            return plan_undo(database, entry.operation_id, progress=progress)

        def work(progress: Progress) -> tuple[UndoResult, Changed]:
            result = undo(database, entry.operation_id, progress=progress)
            return result, result.changed

        def planned(plan: UndoResult) -> None:
            if self._agreed(entry.title, plan):
                told = translate("office", "“{title}” was taken back.").format(title=entry.title)
                self.desk.operate(self, translate("office", "Taking back"), work, told=told)

        self.desk.runner.run(
            look,
            title=translate("office", "Looking what would be taken back"),
            on_done=planned,
            on_error=lambda error: messages.show_error(self, error),
        )

    def _agreed(self, title: str, plan: UndoResult) -> bool:
        question = translate("office", "Take back “{title}”?").format(title=title)
        detail = translate("office", "Records that return to what they were: {count}.").format(
            count=group_thousands(plan.reversed)
        )
        if plan.kept:
            kept = translate(
                "office", "Records that stay as they are, because of later changes: {count}."
            )
            detail += " " + kept.format(count=group_thousands(len(plan.kept)))
        choices = (
            messages.Choice("undo", translate("office", "Take back"), "danger"),
            messages.Choice("back", translate("office", "Back")),
        )
        return messages.ask(self, question, choices, detail=detail) == "undo"


def _in_words(operation: ToldOperation) -> OperationText:
    entry = operation.entry
    local = entry.at.astimezone().replace(tzinfo=None)
    when, utc = (value_text(FieldKind.TEXT, at) for at in (local, entry.at.replace(tzinfo=None)))
    if local.date() == entry.at.date():
        utc = utc.rpartition(" ")[2]
    facts = [
        translate("office", "{when} (UTC {utc})").format(when=when, utc=utc),
        entry.user or translate("office", "without a name"),
        translate("office", "Changes: {count}").format(count=group_thousands(entry.size)),
    ]
    if entry.undone:
        facts.append(translate("office", "taken back"))
    return OperationText(
        entry.title,
        facts,
        tuple((change.sentence, _values(change, entry.size)) for change in operation.changes),
        more=entry.size - len(operation.changes),
        undone=entry.undone,
    )


def _values(change: ToldChange, size: int) -> str:
    """The values of an added or removed record, the number of another one; nothing where there are
    too many records."""
    if size > TOLD_WITH_VALUES:
        return ""
    if change.action in (None, Action.CHANGE):
        return change.key_in_words
    return "; ".join(f"{field.label}: {field.before or field.after}" for field in change.fields)


def _why_not(operation: ToldOperation) -> str:
    if operation.entry.undone:
        return translate("office", "This operation was taken back already.")
    if not operation.entry.size:
        return translate("office", "This operation changed no record.")
    return translate("office", "Your account may not take this back.")
