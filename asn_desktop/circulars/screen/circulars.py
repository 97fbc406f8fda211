"""The screen of circulars: list, letter, what it explains, its text, stages and recipients."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from asn_desktop.circulars.commands.letters import reserve_for, save_letter
from asn_desktop.circulars.feature.letters import KIND, PAPERS
from asn_desktop.circulars.queries import letters as queries
from asn_desktop.circulars.rules.letters import flag_problem
from asn_desktop.circulars.screen.enacting import EnactDialog
from asn_desktop.circulars.screen.explains import ExplainsTab
from asn_desktop.circulars.screen.letter_fields import letter_fields, letter_values
from asn_desktop.circulars.screen.new_circular import NewCircularDialog
from asn_desktop.circulars.screen.recipients import RecipientsTab
from asn_desktop.circulars.screen.templates import TemplatesDialog
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.employees.queries import unit_label, unit_tree
from asn_desktop.policies.commands.operations import ENACT, WRITE
from asn_desktop.policies.commands.removing import remove_policies
from asn_desktop.policies.queries import texts
from asn_desktop.policies.rules.conditions import AIMS, TEXT
from asn_desktop.policies.rules.naming import short_name
from asn_desktop.policies.rules.stages import stage_word
from asn_desktop.policies.screen.aims import AimsTab
from asn_desktop.policies.screen.attachments import AttachmentsTab
from asn_desktop.policies.screen.stages import ATTACHMENTS, StagesTab
from asn_desktop.policies.screen.versions import VersionsTab
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.open_record import OpenRecord
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.screens.rights import not_allowed
from asn_desktop.widgets import messages
from asn_desktop.widgets.form import FormField
from asn_desktop.widgets.page import PageAction

#: Fields that a form stores under another name.
STORED = {
    "owner_unit": "owner_unit_id",
    "official": "official_id",
    "explains_version": "explains_version_id",
}
#: What the form shows and nobody types.
SHOWN = ("number", "stage")


class CircularsScreen(RecordScreen):
    """The circulars of the office; their ids are those of the policies."""

    depends_on = ("circulars", "policy_versions", "policy_steps", "distributions", "recipients")
    warning_columns = ("flag",)
    title_column = "title"
    widths = MappingProxyType(
        {"number": 22, "title": 30, "day": 11, "explains": 12, "stage": 13, "flag": 20,
         "recipients": 9, "received": 9}
    )  # fmt: skip

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        self._today = today
        #: the dialog that was opened last
        self.dialog: NewCircularDialog | EnactDialog | TemplatesDialog | None = None
        self.noun = translate("circulars", "circulars")
        self.new_text = translate("circulars", "New")
        self.new_title = translate("circulars", "New circular")
        self.search_hint = translate("circulars", "number, subject…")
        self.empty_text = translate(
            "circulars", "No circulars yet. Write the first one from a template."
        )
        super().__init__(desk, KIND, PAPERS, parent)
        self._close_numbers()

    def _close_numbers(self) -> None:
        """Switch off the numbers that this person may not give, and say so beside them."""
        actor = self.desk.database.actor
        for text, right in (
            (translate("circulars", "Enact with a number…"), ENACT),
            (translate("circulars", "Reserve the next number"), WRITE),
        ):
            if not actor.may(right):
                self.page.action(text).setEnabled(False)
                self.page.action(text).setToolTip(not_allowed())

    # the form

    def form_fields(self) -> list[FormField]:
        return letter_fields(self.desk.database)

    def open_record(self, record: int) -> OpenRecord | None:
        with self.desk.database.read() as session:
            found = queries.letter_of(session, record)
            if found is None:
                return None
            explained = queries.explained(session, found.explains_version_id)
            version = queries.version_label(session, found.explains_version_id)
            unit = (
                unit_label(unit_tree(session), found.owner_unit_id) if found.owner_unit_id else ""
            )
        number = found.number or (
            translate("circulars", "{number} (reserved)").format(number=found.reserved)
            if found.reserved
            else translate("circulars", "none yet")
        )
        named = {
            "owner_unit": unit,
            "explains_version": version,
            "number": number,
            "stage": stage_word(found.stage),
        }
        problem = flag_problem(explained.flag, explained.name) if explained else None
        return OpenRecord(
            short_name("circular", found.number, found.year, found.title),
            letter_values(found),
            named,
            found.version,
            [problem] if problem else [],
            origin=found,
        )

    def store(
        self, changes: Mapping[str, Value], record: int | None, version: int | None
    ) -> tuple[int, Changed]:
        if record is None:
            raise PersonError(translate("circulars", "A circular is begun from a template."))
        values = {STORED.get(name, name): value for name, value in changes.items()}
        if "with_list" in values:
            values["with_list"] = values["with_list"] == "yes"
        if "explains_version_id" in values:
            values["explains"] = []  # the articles of another version have other identities
        changed = save_letter(
            self.desk.database, record, values, version=version, today=self._today()
        )
        return record, changed

    def kept_beside(self, record: int) -> Sequence[tuple[str, int]]:
        with self.desk.database.read() as session:
            found = queries.letter_of(session, record)
        if found is None:
            return ()
        kept = [("circulars", found.id), ("letter_numbers", found.number_id or 0)]
        return [each for each in kept if each[1]]

    # tabs and deeds

    def own_tabs(self) -> list[tuple[str, RecordTab]]:
        self.explains = ExplainsTab(self.desk, "circulars", today=self._today)
        self.stages = StagesTab(
            self.desk, "policies", go_to=self.go_to, enact=self._open_enactment, today=self._today
        )
        self.versions = VersionsTab(self.desk, enact=self._open_enactment, today=self._today)
        self.aims, self.attachments = AimsTab(self.desk), AttachmentsTab(self.desk)
        return [
            (translate("circulars", "Text"), self.versions),
            (translate("circulars", "Articles"), self.explains),
            (translate("circulars", "Stages"), self.stages),
            (translate("circulars", "Recipients"), RecipientsTab(self.desk, "policies")),
            (translate("policies", "Aims"), self.aims),
            (translate("policies", "Attachments"), self.attachments),
        ]

    def go_to(self, place: str) -> None:
        """Open the place where a thing that is missing is mended: a tab, or a field of the form."""
        tabs = {TEXT: self.versions, AIMS: self.aims, ATTACHMENTS: self.attachments}
        if (tab := tabs.get(place)) is not None:
            self.page.detail.tabs.setCurrentWidget(tab)
            tab.setFocus()
        elif place in self.form.labels():
            self.page.detail.tabs.setCurrentWidget(self.data_tab)
            self.form.go_to(place)

    def further_actions(self) -> list[PageAction]:
        return [
            PageAction(
                translate("circulars", "Number"),
                "number",
                menu=(
                    PageAction(
                        translate("circulars", "Enact with a number…"),
                        "check",
                        "Ctrl+Return",
                        self.enact,
                    ),
                    PageAction(
                        translate("circulars", "Reserve the next number"),
                        "number",
                        run=self.reserve,
                    ),
                ),
            ),
            PageAction(translate("circulars", "Templates…"), "edit", run=self.open_templates),
        ]

    def new_record(self) -> None:
        """Begin a circular from a template."""
        self.form.leave(self._begin)

    def _begin(self) -> None:
        dialog = NewCircularDialog(self.desk, self, today=self._today)
        dialog.made.connect(self.reveal)
        self.dialog = dialog
        dialog.open()

    def open_templates(self) -> None:
        """The templates of the office."""
        dialog = TemplatesDialog(self.desk, self)
        self.dialog = dialog
        dialog.open()

    def _chosen(self) -> int | None:
        """The circular that is shown; a sentence where there is none."""
        record = self.table.current_id()
        if record >= 0:
            return record
        messages.tell(
            self, translate("circulars", "Choose a circular in the list first."), "warning"
        )
        return None

    def enact(self) -> None:
        """Enact the chosen circular."""
        record = self._chosen()
        if record is not None:
            self.form.leave(lambda: self._open_enactment(self.desk, record, self))

    def _open_enactment(self, desk: Desk, policy_id: int, parent: QWidget) -> None:
        with desk.database.read() as session:
            draft = texts.draft_of(session, policy_id)
        if draft is None:
            messages.tell(
                self,
                translate("circulars", "This circular has no draft that could be enacted."),
                "warning",
            )
            return
        dialog = EnactDialog(desk, policy_id, parent, today=self._today)
        dialog.enacted.connect(self._told_enacted)
        self.dialog = dialog
        dialog.open()

    def _told_enacted(self, number: str) -> None:
        self.desk.tell_done(
            self,
            translate("circulars", "Enacted under the number {number}.").format(number=number),
        )

    def reserve(self) -> None:
        """Keep the next number for the chosen circular."""
        record = self._chosen()
        if record is None:
            return
        database, today = self.desk.database, self._today()

        def work(_progress: Progress) -> tuple[str, Changed]:
            return reserve_for(database, record, day=today)

        def done(number: str) -> None:
            self.desk.tell_done(
                self, translate("circulars", "{number} is reserved.").format(number=number)
            )

        self.form.leave(
            lambda: self.desk.operate(
                self, translate("circulars", "Reserving a number"), work, done=done
            )
        )

    def remove(self, ids: Sequence[int], progress: Progress) -> Changed:
        return remove_policies(self.desk.database, ids, progress=progress)

    def remove_question(self, count: int) -> tuple[str, str]:
        return (
            translate("circulars", "Drop the selected circulars ({count})?").format(count=count),
            translate(
                "circulars",
                "Only drafts can be dropped. Their reserved numbers stay in the book as cancelled."
                " This can be undone.",
            ),
        )
