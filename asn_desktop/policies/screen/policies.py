"""The screen of policies: list, form, aims, relations, attachments; several at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from asn_desktop.core.fields import FieldKind, Value, group_thousands
from asn_desktop.core.listing import FilterValue, ListQuery
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.database.drafts import Draft
from asn_desktop.employees.queries import unit_label, unit_tree
from asn_desktop.employees.rules.problems import warning
from asn_desktop.policies.commands.register import change_field, save_policy
from asn_desktop.policies.commands.removing import remove_policies
from asn_desktop.policies.feature import FEATURE
from asn_desktop.policies.queries import register
from asn_desktop.policies.queries.resolving import person_name
from asn_desktop.policies.rules.naming import short_name, split_number
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.register import check_policy, days_overdue, status_word
from asn_desktop.policies.rules.stages import stage_word
from asn_desktop.policies.screen.aims import AimsTab
from asn_desktop.policies.screen.attachments import AttachmentsTab
from asn_desktop.policies.screen.editor import DRAFTS, open_editor
from asn_desktop.policies.screen.relations import RelationsTab
from asn_desktop.policies.screen.stages import StagesTab
from asn_desktop.policies.screen.versions import VersionsTab
from asn_desktop.policies.sheets import POLICIES
from asn_desktop.screens.bulk import BulkDialog
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.open_record import OpenRecord
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.screens.tree import Tree
from asn_desktop.widgets.form import FormField
from asn_desktop.widgets.page import PageAction

#: Sections of the form with their fields, in the order of the eye.
SECTIONS = (
    ("policy", ("kind", "number", "year", "title", "classification")),
    ("standing", ("stage", "status")),
    (
        "dates",
        ("enacted_on", "promulgated_on", "gazette", "valid_from", "valid_to", "review_on"),
    ),
    ("people", ("owner_unit", "responsible")),
    ("basis", ("legal_basis", "note")),
)
#: Fields that a form stores under another name.
STORED = {"owner_unit": "owner_unit_id", "responsible": "responsible_id"}
COMPUTED = ("stage", "status")
SHORT = ("number", "year", "enacted_on", "promulgated_on", "valid_from", "valid_to", "review_on",
         "stage", "status")  # fmt: skip
SHARED = ("owner_unit", "responsible", "review_on", "classification")
LINES = {"title": 2, "legal_basis": 4, "note": 2}


class PoliciesScreen(RecordScreen):
    """The register of policies."""

    depends_on = (
        "units",
        "employees",
        "policy_versions",
        "policy_steps",
        "policy_relations",
        "policy_aims",
        "policy_nodes",
    )
    warning_columns = ("overdue",)
    title_column = "title"
    widths = MappingProxyType(
        {"policy": 25, "title": 32, "status": 11, "stage": 12, "review_on": 11, "overdue": 15,
         "draft": 10, "kind": 17, "number": 16, "year": 7}
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.noun = translate("policies", "policies")
        self.new_text = translate("policies", "New")
        self.new_title = translate("policies", "New policy")
        self.search_hint = translate("policies", "number, title or words of the text…")
        self.empty_text = translate(
            "policies", "No policies yet. Import the register you have, or add the first one."
        )
        kind = FEATURE.kinds[0]
        self._finders = dict(kind.finders(desk.database)) if kind.finders else {}
        super().__init__(desk, kind, FEATURE.papers, parent)
        desk.changed.connect(self._renew_state)

    def _renew_state(self, changed: Changed) -> None:
        """The state of the policy that is shown also follows from what others do to it."""
        others = {"policy_relations", "policy_versions"} & changed.ids.keys()
        clean = self.form.isEnabled() and not self.form.is_dirty
        if others and self.kind.name not in changed.ids and self._shown > 0 and clean:
            self._read(self._shown)

    def continue_draft(self, draft: Draft) -> None:
        """Go on with what was typed into the form, or into a text."""
        if draft.screen == DRAFTS:
            open_editor(self.desk, draft.record, self, draft)
        else:
            super().continue_draft(draft)

    # the form

    def form_fields(self) -> list[FormField]:
        titles = {
            "policy": translate("policies", "Policy"),
            "standing": translate("policies", "Standing"),
            "dates": translate("policies", "Dates"),
            "people": translate("policies", "Who looks after it"),
            "basis": translate("policies", "Legal basis and note"),
        }
        return [self._field(name, titles[section]) for section, names in SECTIONS for name in names]

    def _field(self, name: str, section: str) -> FormField:
        column = POLICIES.column(name)
        kind = FieldKind.CHOICE if name == "classification" else column.kind
        return FormField(
            name=name,
            label=translate("policies", column.label),
            kind=FieldKind.TEXT if name in COMPUTED else kind,
            required=column.required,
            help=_help(name),
            validate=_VALIDATE.get(name),
            choices=_choices(name),
            find=self._finders.get(name),
            read_only=name in COMPUTED,
            section=section,
            wide=name not in SHORT,
            short=name in SHORT,
            lines=LINES.get(name, 1),
        )

    def check(self, values: Mapping[str, Value]) -> Sequence[Problem]:
        if not values.get("kind") and not values.get("title"):
            return ()
        return [
            problem
            for problem in check_policy(values, dt.date.today())
            if not problem.code.startswith("missing.")
        ]

    def open_record(self, record: int) -> OpenRecord | None:
        today = dt.date.today()
        with self.desk.database.read() as session:
            stored = register.policy(session, record)
            if stored is None:
                return None
            tree = unit_tree(session)
            person = person_name(session, stored["responsible_id"])
            state = register.status(session, record, today)
        values = {
            name: stored.get(STORED.get(name, name))
            for _, names in SECTIONS
            for name in names
            if name not in COMPUTED
        }
        values["legal_basis"] = values["legal_basis"] or None
        unit = stored["owner_unit_id"]
        texts = {
            "owner_unit": unit_label(tree, unit) if unit else "",
            "responsible": person,
            "classification": reference().classification(stored["classification"]),
            "stage": stage_word(stored["stage"]),
            "status": status_word(state),
        }
        title = short_name(stored["kind"], stored["number"], stored["year"], stored["title"])
        return OpenRecord(title, values, texts, stored["version"], _problems(stored, today))

    def store(
        self, changes: Mapping[str, Value], record: int | None, version: int | None
    ) -> tuple[int, Changed]:
        values = {STORED.get(name, name): value for name, value in changes.items()}
        return save_policy(
            self.desk.database, values, policy_id=record, version=version, today=dt.date.today()
        )

    def own_tabs(self) -> list[tuple[str, RecordTab]]:
        return [
            (translate("policies", "Stages"), StagesTab(self.desk, go_to=self.go_to)),
            (translate("policies", "Texts"), VersionsTab(self.desk)),
            (translate("policies", "Aims"), AimsTab(self.desk)),
            (translate("policies", "Relations"), RelationsTab(self.desk, self.reveal)),
            (translate("policies", "Attachments"), AttachmentsTab(self.desk)),
        ]

    def go_to(self, place: str) -> None:
        """Open the place where a thing that is missing is mended: a tab, or a field of the form."""
        tabs = {"aims": AimsTab, "text": VersionsTab, "attachments": AttachmentsTab}
        wanted = tabs.get(place)
        for _, tab in self.tabs:
            if wanted is not None and isinstance(tab, wanted):
                self.page.detail.tabs.setCurrentWidget(tab)
                tab.setFocus()
                return
        if place in self.form.labels():
            self.page.detail.tabs.setCurrentWidget(self.data_tab)
            self.form.go_to(place)

    def tree_beside(self) -> Tree:
        return Tree(
            translate("policies", "Kinds of policies"),
            self._kinds,
            filter="kind",
            depends_on=("policies",),
        )

    def _kinds(self) -> list[FilterValue]:
        """Every kind, also those of which there is no policy yet."""
        counts = {
            value.value: value.count for value in self.source.filter_values("kind", ListQuery())
        }
        kinds = reference().kinds
        return [
            FilterValue(code, label, counts.get(code, 0))
            for code, label in zip(kinds.codes, kinds.labels, strict=True)
        ]

    # several policies

    def remove(self, ids: Sequence[int], progress: Progress) -> Changed:
        return remove_policies(self.desk.database, ids, progress=progress)

    def remove_question(self, count: int) -> tuple[str, str]:
        return (
            translate(
                "policies", "Remove the selected policies ({count}) from the register?"
            ).format(count=group_thousands(count)),
            translate(
                "policies",
                "Only for what should never have been in it, with its drafts and attachments. What "
                "holds no longer is repealed. Removing can be undone.",
            ),
        )

    def bulk_actions(self) -> list[PageAction]:
        return [
            PageAction(
                translate("policies", "Change a field of all selected…"), "edit", run=self._edit
            )
        ]

    def _edit(self) -> None:
        ids = list(self.table.selected_ids())
        if ids:
            BulkDialog(
                [self._field(name, "") for name in SHARED],
                len(ids),
                self.desk.runner,
                lambda field, value: self._change(ids, field, value),
                self,
            ).open()

    def _change(self, ids: Sequence[int], field: FormField, value: Value) -> None:
        desk, column = self.desk, STORED.get(field.name, field.name)

        def work(progress: Progress) -> Changed:
            return change_field(
                desk.database,
                ids,
                column,
                value,
                label=field.label,
                today=dt.date.today(),
                progress=progress,
            )

        told = translate("policies", "{field} changed for {count} policies.").format(
            field=field.label, count=group_thousands(len(ids))
        )
        self.bulk(translate("policies", "Changing"), work, told)


def _choices(name: str) -> Callable[[], Sequence[tuple[Value, str]]] | None:
    if name == "kind":
        kinds = reference().kinds
        return lambda: list(zip(kinds.codes, kinds.labels, strict=True))
    if name == "classification":
        data = reference()
        return lambda: [(code, data.classification(code)) for code in data.offered_codes]
    return None


def _number(text: str) -> tuple[Value, Problem | None]:
    return split_number(text)[0] or None, None


_VALIDATE = {"number": _number}


def _help(name: str) -> str:
    if name == "number":
        return translate("policies", "Empty until it is enacted")
    if name == "title":
        return translate("policies", "What stands behind “tentang”")
    if name == "legal_basis":
        return translate("policies", "One rule a line")
    return ""


def _problems(stored: Mapping[str, Value], today: dt.date) -> Sequence[Problem]:
    """What asks to be looked at in a stored policy, as of today."""
    found = [one for one in check_policy(stored, today) if not one.is_error]
    late = days_overdue(stored["review_on"], stored["stage"], today)
    if late:
        found.append(
            warning(
                "review.overdue",
                "review_on",
                stored["review_on"],
                translate("policies", "The review has been due for {days} days.").format(days=late),
                translate("policies", "Evaluate the policy, or plan another day."),
            )
        )
    return found
