"""The tab of the relations: what the policy does to others, and what others do to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.declarations import FindRecords
from asn_desktop.employees.rules.problems import error
from asn_desktop.policies.commands.relations import open_ends, save_relations
from asn_desktop.policies.queries import register
from asn_desktop.policies.queries.register import Related
from asn_desktop.policies.rules.relations import Relation, RelationKind, relation_word
from asn_desktop.policies.screen.part_table import PartModel, PartTab, saving
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.form import FormField, RecordForm
from asn_desktop.widgets.jobs import JobRunner


class RelationDialog(QDialog):
    """Asks what the policy does to which other one."""

    def __init__(
        self,
        find: FindRecords,
        runner: JobRunner,
        take: Callable[[Relation], None],
        parent: QWidget,
        relation: Relation | None = None,
        target: str = "",
    ) -> None:
        super().__init__(parent)
        self._take, self._relation = take, relation
        self.setWindowTitle(translate("policies", "Relation to another policy"))
        self.setMinimumSize(520, 360)
        self.form = RecordForm(
            [
                FormField(
                    "kind",
                    translate("policies", "What it does"),
                    FieldKind.CHOICE,
                    required=True,
                    choices=lambda: [(kind.value, relation_word(kind)) for kind in RelationKind],
                    wide=True,
                ),
                FormField(
                    "target_id",
                    translate("policies", "Policy of the register"),
                    FieldKind.REFERENCE,
                    find=find,
                    wide=True,
                ),
                FormField(
                    "target_text",
                    translate("policies", "Or another rule"),
                    help=translate("policies", "For example PP 11/2017"),
                    wide=True,
                ),
                FormField(
                    "note",
                    translate("policies", "Which articles"),
                    wide=True,
                ),
            ],
            today=dt.date.today,
            runner=runner,
            check=self._check,
            parent=self,
        )
        self.form.save_button.setText(translate("policies", "Save relation"))
        self.form.discard_button.setText(translate("policies", "Back"))
        self.form.discard_button.clicked.connect(self.reject)
        self.form.save_requested.connect(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.addWidget(self.form)
        known = relation or Relation("")
        self.form.load(
            {
                "kind": known.kind or None,
                "target_id": known.target_id,
                "target_text": known.target_text or None,
                "note": known.note or None,
            },
            {"target_id": target},
        )
        self.form.discard_button.setEnabled(True)
        self.form.focus_first()

    def _check(self, values: Mapping[str, Value]) -> Sequence[Problem]:
        if values.get("kind") and not (values.get("target_id") or values.get("target_text")):
            sentence = translate("policies", "Choose the other policy, or write which rule it is.")
            return [error("relation.target", "target_id", "", sentence)]
        return ()

    def _done(self, changes: Mapping[str, Value]) -> None:
        values = {**self.form.values(), **changes}
        relation = replace(
            self._relation or Relation(""),
            kind=str(values.get("kind") or ""),
            target_id=values.get("target_id"),
            target_text=str(values.get("target_text") or ""),
            note=str(values.get("note") or ""),
        )
        self.accept()
        self._take(relation)


class RelationsTab(PartTab):
    """The relations of the chosen policy, from its side."""

    depends_on = ("policy_relations",)

    def __init__(
        self, desk: Desk, open_policy: Callable[[int], None], parent: QWidget | None = None
    ) -> None:
        self._related: list[Related] = []
        self._own: list[Relation] = []
        self._open_policy = open_policy
        self._begin: dt.date | None = None
        #: the dialog that was opened last
        self.dialog: RelationDialog | None = None
        super().__init__(
            desk,
            PartModel(
                (
                    translate("policies", "Relation"),
                    translate("policies", "Policy"),
                    translate("policies", "Title"),
                    translate("policies", "Which articles"),
                )
            ),
            translate("policies", "Relations"),
            translate(
                "policies",
                "No relations yet. Add what this policy changes, revokes or carries out; the other "
                "policy shows it from its side.",
            ),
            parent,
        )
        self.add = self.add_button(translate("policies", "Add relation…"), "new", self._add)
        self.change = self.add_button(translate("policies", "Change…"), "edit", self._change)
        self.remove = self.add_button(translate("policies", "Remove"), "delete", self._remove)
        self.open = self.add_button(
            translate("policies", "Open the other"), "detail", self._open_other
        )
        self.table.doubleClicked.connect(lambda _index: self._open_other())
        for keys, run in (("Del", self._remove), ("Return", self._open_other)):
            shortcut = QShortcut(QKeySequence(keys), self.table, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.enable()

    def read(self) -> None:
        """Read the relations of the record."""
        record = self.record
        if record is None:
            self._show([], [], None)
            return
        self.desk.runner.run(
            lambda _progress: self._relations_of(record),
            title="",
            on_done=lambda found: self._show(*found) if record == self.record else None,
            quiet=True,
        )

    def _relations_of(self, record: int) -> tuple[list[Related], list[Relation], dt.date | None]:
        with self.desk.database.read() as session:
            values = register.policy(session, record) or {}
            begin = values.get("valid_from") or values.get("enacted_on")
            return register.related(session, record), register.relations(session, record), begin

    def _show(
        self, related: Sequence[Related], own: Sequence[Relation], begin: dt.date | None
    ) -> None:
        self._related, self._own, self._begin = list(related), list(own), begin
        self.show_rows(
            [
                (relation_word(one.kind, backward=one.backward), one.other, one.title, one.note)
                for one in related
            ]
        )

    def enable(self) -> None:
        """What can be done with the selected relation; that of another policy is changed there."""
        one = self._chosen()
        writing = self.may_write and self.record is not None
        self.add.setEnabled(writing)
        self.change.setEnabled(writing and one is not None and not one.backward)
        self.remove.setEnabled(writing and one is not None and not one.backward)
        self.open.setEnabled(one is not None and one.other_id is not None)

    def _chosen(self) -> Related | None:
        row = self.table.chosen_row()
        return self._related[row] if 0 <= row < len(self._related) else None

    def _open_other(self) -> None:
        one = self._chosen()
        if one is not None and one.other_id is not None:
            self._open_policy(one.other_id)

    def _find(self, text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        with self.desk.database.read() as session:
            found = register.find_policies(session, text, limit + 1)
        return [one for one in found if one[0] != self.record][:limit]

    def _add(self) -> None:
        self._ask(None, "")

    def _change(self) -> None:
        one = self._chosen()
        own = next((own for own in self._own if one is not None and own.id == one.id), None)
        if own is not None and one is not None:
            self._ask(own, one.other if own.target_id else "")

    def _ask(self, relation: Relation | None, target: str) -> None:
        self.dialog = RelationDialog(
            self._find, self.desk.runner, self._take, self, relation, target
        )
        self.dialog.open()

    def _take(self, relation: Relation) -> None:
        others = [own for own in self._own if relation.id is None or own.id != relation.id]
        self._save([*others, relation], [relation])

    def _remove(self) -> None:
        one = self._chosen()
        if one is not None and self.remove.isEnabled():
            self._save([own for own in self._own if own.id != one.id], [])

    def _save(self, relations: Sequence[Relation], fresh: Sequence[Relation]) -> None:
        record, database = self.record, self.desk.database
        if record is None:
            return
        ends = self._ends(fresh)
        self.do(
            saving(),
            partial(save_relations, database, record, relations, ends=ends),
            done=self.renew_now,
        )

    def _ends(self, fresh: Sequence[Relation]) -> dict[int, dt.date]:
        """The last days of policies that this one ends, as far as the person wants them set."""
        if self._begin is None:
            return {}
        last = self._begin - dt.timedelta(1)
        ends = {}
        for target in open_ends(self.desk.database, fresh, dt.date.today()):
            with self.desk.database.read() as session:
                name = register.name_of(session, target)
            day = value_text(FieldKind.DATE, last)
            answer = messages.ask(
                self,
                translate(
                    "policies", "{name} has no last day in force yet. Let it end on {day}?"
                ).format(name=name, day=day),
                (
                    messages.Choice(
                        "end", translate("policies", "End it on {day}").format(day=day)
                    ),
                    messages.Choice("leave", translate("policies", "Leave it open")),
                ),
                detail=translate(
                    "policies", "That is the day before this policy comes into force."
                ),
            )
            if answer == "end":
                ends[target] = last
        return ends
