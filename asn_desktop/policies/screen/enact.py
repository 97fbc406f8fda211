"""Enacting a draft: number and dates, a look at the final paper, one confirmation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from asn_desktop.core.errors import ChangedMeanwhile, OfficeError, PersonError
from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.declarations import PaperRequest
from asn_desktop.policies.commands.adopting import can_adopt, enactment_of
from asn_desktop.policies.commands.enacting import Grounds, enact, grounds
from asn_desktop.policies.documents.naskah import freeze, naskah
from asn_desktop.policies.queries import register, texts
from asn_desktop.policies.queries.register import Attachment
from asn_desktop.policies.queries.steps import missing_for, standing
from asn_desktop.policies.rules.enactment import Enactment, Frozen
from asn_desktop.policies.rules.stages import Move, Stage, stage_word
from asn_desktop.policies.rules.text import TextForm, text_digest
from asn_desktop.policies.screen.adopt import Adoption, ask_to_adopt
from asn_desktop.policies.screen.enact_preview import EnactPreview
from asn_desktop.policies.screen.stage_strip import Checklist
from asn_desktop.policies.screen.step_dialog import DocumentBox
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.form.fields import FormField, take_in
from asn_desktop.widgets.form.note import FieldNote
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph, wrong

#: Opens the dialog of an enactment for a policy.
OpenEnactment = Callable[[Desk, int, QWidget], None]

_openers: dict[TextForm, OpenEnactment] = {}


def use_enactment(form: TextForm, opener: OpenEnactment) -> None:
    """Texts of this form are enacted through another dialog: a circular has a letter's number."""
    _openers[form] = opener


@dataclass(frozen=True, slots=True)
class Ready:
    """What an enactment begins with. ``problems`` are those of the text and the stage."""

    grounds: Grounds
    move: Move
    problems: tuple[Problem, ...]
    form: TextForm
    version: int  # its number
    stored: dict[str, Value]
    attachments: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """The final paper, and the digest of the text it was made of."""

    paper: Frozen
    text: str


def read_ready(desk: Desk, policy_id: int, today: dt.date) -> Ready | Adoption:
    """Read what an enactment begins with; of a policy that has long been in force, what taking its
    text over begins with. Raises ``PersonError`` where there can be neither."""
    with desk.database.read() as session:
        now = standing(session, policy_id)
        if can_adopt(now):
            return Adoption(now, enactment_of(session, policy_id))
        move = now.move_to(Stage.ENACTMENT)
        if move is None:
            raise PersonError(now.not_from_here(Stage.ENACTMENT))
        draft = texts.draft_of(session, policy_id)
        if draft is None:
            raise PersonError(
                translate(
                    "policies",
                    "There is no draft that could be enacted. Begin one in the tab Texts.",
                )
            )
        return Ready(
            grounds(session, now),
            move,
            tuple(missing_for(session, now, move, day=today)),
            draft.form,
            draft.number,
            register.policy(session, policy_id) or {},
            tuple(register.attachments(session, policy_id)),
        )


def open_enactment(desk: Desk, policy_id: int, parent: QWidget) -> None:
    """Open the dialog in which the draft of this policy is enacted."""
    today = dt.date.today()

    def show(ready: Ready | Adoption) -> None:
        if isinstance(ready, Adoption):
            ask_to_adopt(desk, ready, parent)
            return
        opener = _openers.get(ready.form)
        if opener is not None:
            opener(desk, policy_id, parent)
        elif ready.form is TextForm.CIRCULAR:
            messages.tell(
                parent,
                translate("policies", "Circulars are enacted in the screen Circulars."),
                "info",
            )
        else:
            dialog = EnactDialog(desk, ready, parent)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    desk.runner.run(
        lambda _progress: read_ready(desk, policy_id, today),
        title="",
        on_done=show,
        on_error=lambda error: messages.show_error(parent, error),
        owner=parent,
        quiet=True,
    )


class EnactDialog(WorkingDialog):
    """Asks number and dates, checks them as they are typed, and shows the final paper."""

    def __init__(
        self,
        desk: Desk,
        ready: Ready,
        parent: QWidget,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(desk.runner, parent)
        self._desk, self._ready, self._today = desk, ready, today
        self._parent = parent
        #: the paper that was looked at last
        self.preview: EnactPreview | None = None
        now = ready.grounds.now
        title = translate("policies", "Enact version {number}").format(number=ready.version)
        self.setWindowTitle(title)
        self.content.addWidget(paragraph(title, "title"))
        self.content.addWidget(paragraph(now.full_name, "muted"))
        self.content.addSpacing(theme.TIGHT)
        self.checklist = Checklist()
        self.checklist.show_problems(ready.problems, "")
        self.checklist.place_wanted.connect(lambda _place: self.reject())
        self.content.addWidget(self.checklist)
        self._fields: dict[str, FormField] = {}
        self._boxes: dict[str, QLineEdit] = {}
        self._notes: dict[str, FieldNote] = {}
        self._wrong: list[str] = []
        self._ask()
        self.content.addStretch(1)
        self.add_button(translate("policies", "Back"), self.reject)
        self.look_button = self.add_button(
            translate("policies", "Look at the final paper…"), self.look, primary=True
        )
        self.look_button.setEnabled(not any(found.is_error for found in ready.problems))
        self.fit(84)
        self._boxes["number"].setFocus()

    # building

    def _ask(self) -> None:
        stored, today = self._ready.stored, self._today()
        promulgated = self._ready.form is TextForm.REGULATION
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.LARGE)
        grid.setVerticalSpacing(0)
        again = self._ready.grounds.now.in_force_id is not None
        self._field(grid, 0, 0, "number", translate("policies", "Number *"),
                    "" if again else stored.get("number"),
                    translate("policies", "As on the signed paper: 12"))  # fmt: skip
        self._field(grid, 0, 1, "year", translate("policies", "Year *"), today.year,
                    kind=FieldKind.INTEGER)  # fmt: skip
        self._field(grid, 1, 0, "enacted_on", translate("policies", "Enacted on *"), today,
                    translate("policies", "Day, month, year: 28-11-2026"),
                    kind=FieldKind.DATE)  # fmt: skip
        self._field(grid, 1, 1, "valid_from", translate("policies", "Valid from *"), today,
                    kind=FieldKind.DATE)  # fmt: skip
        if promulgated:
            self._field(grid, 2, 0, "promulgated_on", translate("policies", "Promulgated on"), None,
                        translate("policies", "May be filled in later"),
                        kind=FieldKind.DATE)  # fmt: skip
            self._field(grid, 2, 1, "gazette", translate("policies", "Gazette"), None,
                        "Berita Daerah Kota … Tahun … Nomor …")  # fmt: skip
        self._field(grid, 3, 0, "valid_to", translate("policies", "Last day"),
                    None if again else stored.get("valid_to"),
                    translate("policies", "Only where the text names one"),
                    kind=FieldKind.DATE)  # fmt: skip
        self.content.addLayout(grid)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(3 * self.fontMetrics().lineSpacing() + theme.SMALL)
        skipped = ", ".join(stage_word(stage) for stage in self._ready.move.skipped)
        self.note_note = add_field(
            self.content,
            translate("policies", "Reason *") if skipped else translate("policies", "Note"),
            self.note,
            help=translate("policies", "This step leaves out {stages}: say why.").format(
                stages=skipped
            )
            if skipped
            else translate("policies", "Needed where a warning is passed over: say why."),
        )
        self.note.textChanged.connect(lambda: self.note_note.set_problem(None))
        self.document = DocumentBox(self._desk, self._ready.attachments, self)
        add_field(
            self.content,
            translate("policies", "Signed paper"),
            self.document,
            help=translate("policies", "A scan, where there is one."),
        )

    def _field(
        self,
        grid: QGridLayout,
        row: int,
        column: int,
        name: str,
        label: str,
        value: Value,
        help: str = "",
        *,
        kind: FieldKind = FieldKind.TEXT,
    ) -> None:
        shown = str(value) if kind is FieldKind.INTEGER else value_text(kind, value)
        box = QLineEdit(shown)
        cell = QVBoxLayout()
        cell.setSpacing(theme.TIGHT)
        note = add_field(cell, label, box, help=help)
        grid.addLayout(cell, row, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(column, 1)
        required = label.endswith("*")
        self._fields[name] = FormField(name, label.rstrip(" *"), kind, required=required)
        self._boxes[name], self._notes[name] = box, note
        box.textEdited.connect(lambda _text: self._check(quiet=True))
        box.editingFinished.connect(self._check)

    # checking

    def _check(self, *, quiet: bool = False) -> tuple[Enactment | None, list[Problem]]:
        """What the boxes say, and what is wrong with it, shown beside them. ``quiet``: what is only
        half typed is not yet wrong."""
        values: dict[str, Value] = {}
        problems: dict[str, Problem] = {}
        for name, field in self._fields.items():
            values[name], problem = take_in(field, self._boxes[name].text(), self._today())
            if problem is not None:
                problems[name] = problem
        enactment = None
        found: list[Problem] = []
        if values.get("enacted_on") and values.get("year"):
            given = {name: value for name, value in values.items() if value is not None}
            enactment = Enactment(**{"number": "", "gazette": "", **given})
            found = self._ready.grounds.problems(enactment, today=self._today())
            for one in found:
                if one.field in self._boxes:
                    problems.setdefault(one.field, one)
        for name, note in self._notes.items():
            if not (quiet and self._boxes[name].hasFocus() and name in problems):
                note.set_problem(problems.get(name))
        self._wrong = [
            name for name in self._fields if name in problems and problems[name].is_error
        ]
        return (None if self._wrong else enactment), found

    def _needs_reason(self, found: Sequence[Problem]) -> bool:
        return bool(self._ready.move.skipped or self._ready.problems or found)

    # going on

    def look(self) -> None:
        """Make the final paper and show it."""
        enactment, found = self._check()
        if enactment is None:
            self._boxes[self._wrong[0]].setFocus()
            return
        if self._needs_reason(found) and not self.note.toPlainText().strip():
            self.note_note.set_problem(wrong(translate("policies", "Write the reason.")))
            self.note.setFocus()
            return
        desk, draft = self._desk, self._ready.grounds.now.draft_id
        assert draft is not None

        def work(_progress: Progress) -> Made:
            with desk.database.read() as session:
                digest = text_digest(texts.nodes(session, draft))
            request = PaperRequest(day=enactment.enacted_on, paper=desk.paper)
            return Made(freeze(naskah(desk.database, draft, request, final=enactment)), digest)

        self.work(
            work,
            says=translate("policies", "Making the paper"),
            done=lambda made: self._show(enactment, made),
        )

    def _show(self, enactment: Enactment, made: Made) -> None:
        now = self._ready.grounds.now
        replaced = now.in_force_id is not None
        self.preview = EnactPreview(
            self._desk, now, enactment, made.paper, self._ready.version, replaced, self
        )
        self.preview.confirmed.connect(lambda: self._enact(enactment, made))
        self.preview.open()

    def _enact(self, enactment: Enactment, made: Made) -> None:
        desk, policy_id, today = self._desk, self._ready.grounds.now.policy_id, self._today()
        note, document = self.note.toPlainText().strip(), self.document
        attachment = document.attachment

        def work(_progress: Progress) -> Changed:
            return enact(
                desk.database,
                policy_id,
                enactment,
                made.paper,
                today=today,
                note=note,
                attachment_id=attachment,
                file=document.read(),
                text=made.text,
            )

        self.work(
            work,
            says=translate("policies", "Enacting"),
            done=self._enacted,
            failed=self._refused,
        )

    def _enacted(self, changed: Changed) -> None:
        self._desk.note(changed)
        self._desk.tell_done(
            self._parent,
            translate("policies", "Version {number} is enacted and in force.").format(
                number=self._ready.version
            ),
        )
        self.accept()

    def _refused(self, error: OfficeError) -> None:
        self.notice.say(str(error), "error")
        if isinstance(error, ChangedMeanwhile):
            self.look_button.setFocus()
