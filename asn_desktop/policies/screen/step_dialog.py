"""The small dialog of a step: its day, a note, its document; of a repeal also what repeals."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from asn_desktop.core.attached import read_file
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.policies.commands.enacting import repeal
from asn_desktop.policies.commands.steps import NewFile, advance
from asn_desktop.policies.queries import register
from asn_desktop.policies.queries.register import Attachment
from asn_desktop.policies.queries.steps import Standing
from asn_desktop.policies.rules.stages import Move, Stage, Way, stage_word
from asn_desktop.policies.screen.stage_strip import Checklist
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme
from asn_desktop.widgets.form.fields import FormField, take_in
from asn_desktop.widgets.reference_edit import ReferenceEdit
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph, wrong


def deed(move: Move, now: Standing) -> str:
    """What a step does, for a button."""
    match move.way:
        case Way.REPEAL:
            return translate("policies", "Repeal the policy…")
        case Way.STAYS:
            return translate("policies", "The policy stays as it is…")
        case Way.BACK if now.stage is Stage.AMENDMENT:
            return translate("policies", "Give the amendment up…")
        case Way.BACK:
            return translate("policies", "Give back to {stage}…").format(
                stage=stage_word(move.stage)
            )
    if move.stage is Stage.ENACTMENT:
        return translate("policies", "Enact…")
    return translate("policies", "Go on to {stage}…").format(stage=stage_word(move.stage))


class DocumentBox(QWidget):
    """Chooses the paper of a step: one that is attached already, or a file."""

    def __init__(self, desk: Desk, attachments: Sequence[Attachment], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: Path | None = None
        self.box = QComboBox()
        self.box.addItem(translate("policies", "None"), None)
        for one in reversed(attachments):
            self.box.addItem(one.name, one.id)
        self.button = QPushButton(translate("policies", "Choose a file…"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.choose)

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SMALL)
        row.addWidget(self.box, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.box)

    def choose(self) -> None:
        """Ask for a file; it is attached when the step is taken."""
        path = self._desk.files.open(
            self,
            translate("policies", "Document of this step"),
            translate("policies", "All files (*)"),
        )
        if path is None:
            return
        if self._file is not None:
            self.box.removeItem(self.box.findData(self._file))
        self._file = path
        self.box.insertItem(1, path.name, path)
        self.box.setCurrentIndex(1)

    @property
    def attachment(self) -> int | None:
        """The chosen attachment."""
        chosen = self.box.currentData()
        return chosen if isinstance(chosen, int) else None

    @property
    def path(self) -> Path | None:
        """The chosen file."""
        return self._file if self.box.currentIndex() > 0 and not self.attachment else None

    def read(self) -> NewFile | None:
        """The chosen file with its content; run in the background."""
        path = self.path
        return None if path is None else (path.name, read_file(path))


class StepDialog(WorkingDialog):
    """Takes one step of a policy. ``missing`` is what stands against it today."""

    #: the step was taken (``Changed``)
    stored = Signal(object)
    #: a thing that is missing is to be mended there
    place_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        now: Standing,
        move: Move,
        missing: Sequence[Problem],
        attachments: Sequence[Attachment],
        parent: QWidget,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(desk.runner, parent)
        self._desk, self._now, self._move, self._today = desk, now, move, today
        title = deed(move, now).rstrip("…")
        self.setWindowTitle(title)
        self.content.addWidget(paragraph(title, "title"))
        self.content.addWidget(paragraph(now.full_name, "muted"))
        self.content.addSpacing(theme.TIGHT)
        self.checklist = Checklist()
        self.checklist.show_problems(missing, "")
        self.checklist.place_wanted.connect(self._mend)
        self.content.addWidget(self.checklist)
        self._need_reason = move.needs_reason or bool(missing)
        self._ask(attachments)
        self.content.addStretch(1)
        self.add_button(translate("policies", "Back"), self.reject)
        self.save_button = self.add_button(self._verb(), self.save, primary=True)
        self.fit(78)
        self.day.setFocus()
        self.day.selectAll()

    def _verb(self) -> str:
        if self._move.way is Way.REPEAL:
            return translate("policies", "Repeal")
        return translate("policies", "Take this step")

    def _ask(self, attachments: Sequence[Attachment]) -> None:
        self.day = QLineEdit(value_text(FieldKind.DATE, self._today()))
        repealing = self._move.way is Way.REPEAL
        self.day_note = add_field(
            self.content,
            translate("policies", "First day without it *")
            if repealing
            else translate("policies", "Done on *"),
            self.day,
            help=translate("policies", "Day, month, year: 28-11-2026"),
        )
        self.day.textEdited.connect(lambda _text: self.day_note.set_problem(None))
        self.by: ReferenceEdit | None = None
        if repealing:
            self._ask_by_whom()
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(4 * self.fontMetrics().lineSpacing())
        label, help = self._words_of_note()
        self.note_note = add_field(self.content, label, self.note, help=help)
        self.note.textChanged.connect(lambda: self.note_note.set_problem(None))
        self.document = DocumentBox(self._desk, attachments, self)
        add_field(
            self.content,
            translate("policies", "Document"),
            self.document,
            help=translate("policies", "Minutes, letter or signed paper that shows the step."),
        )

    def _words_of_note(self) -> tuple[str, str]:
        move = self._move
        if move.skipped:
            left_out = ", ".join(stage_word(stage) for stage in move.skipped)
            return (
                translate("policies", "Reason *"),
                translate("policies", "This step leaves out {stages}: say why.").format(
                    stages=left_out
                ),
            )
        if move.way is Way.REPEAL:
            return translate("policies", "Reason"), translate(
                "policies", "Needed where no policy of the register repeals it."
            )
        if self._need_reason:
            return translate("policies", "Reason *"), ""
        return translate("policies", "Note"), ""

    def _ask_by_whom(self) -> None:
        database = self._desk.database

        def find(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
            with database.read() as session:
                found = register.find_policies(session, text, limit + 1)
            return [one for one in found if one[0] != self._now.policy_id][:limit]

        self.by = ReferenceEdit()
        self.by.set_find(find, self._desk.runner)
        self.by_note = add_field(
            self.content,
            translate("policies", "Repealed by"),
            self.by,
            help=translate("policies", "The policy of the register that says so, if there is one."),
        )

    def _mend(self, place: str) -> None:
        self.reject()
        self.place_wanted.emit(place)

    def save(self) -> None:
        """Take the step, where what was typed can be taken."""
        field = FormField("day", translate("policies", "Done on"), FieldKind.DATE, required=True)
        day, problem = take_in(field, self.day.text(), self._today())
        self.day_note.set_problem(problem)
        if problem is not None:
            self.day.setFocus()
            return
        note = self.note.toPlainText().strip()
        by = self.by.current_id() if self.by is not None else None
        if self.by is not None and self.by.unresolved_text():
            self.by_note.set_problem(
                wrong(translate("policies", "Choose the policy from the list, or empty the box."))
            )
            self.by.setFocus()
            return
        if self._need_reason and not note and by is None:
            self.note_note.set_problem(wrong(translate("policies", "Write the reason.")))
            self.note.setFocus()
            return
        database, policy_id, stage = self._desk.database, self._now.policy_id, self._move.stage
        document, today = self.document, self._today()
        attachment = document.attachment

        def work(_progress: Progress) -> Changed:
            if stage is Stage.REPEAL:
                return repeal(
                    database,
                    policy_id,
                    day=day,
                    reason=note,
                    revoked_by=by,
                    attachment_id=attachment,
                    file=document.read(),
                    today=today,
                )
            return advance(
                database,
                policy_id,
                stage,
                day=day,
                note=note,
                attachment_id=attachment,
                file=document.read(),
                today=today,
            )

        self.work(
            work,
            says=translate("policies", "Saving"),
            done=self._saved,
            failed=self._refused,
        )

    def _saved(self, changed: Changed) -> None:
        self.stored.emit(changed)
        self.accept()

    def _refused(self, error: OfficeError) -> None:
        self.notice.say(str(error), "error")
