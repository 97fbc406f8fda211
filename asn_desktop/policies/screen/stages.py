"""The tab of the stages: where a policy stands, what it needs to go on, and how it came there."""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.errors import RemovedMeanwhile
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.policies.commands.operations import ENACT, WRITE
from asn_desktop.policies.commands.steps import BINDING, take_back
from asn_desktop.policies.queries import register
from asn_desktop.policies.queries.register import Attachment
from asn_desktop.policies.queries.steps import (
    Standing,
    Step,
    outlook,
    standing,
    timeline,
    visited,
)
from asn_desktop.policies.rules.stages import Move, Stage, marks, stage_word
from asn_desktop.policies.screen.enact import OpenEnactment, open_enactment
from asn_desktop.policies.screen.stage_strip import Checklist, StageStrip
from asn_desktop.policies.screen.step_dialog import StepDialog, deed
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.wrapping import WrappingRow

#: Where a link of the timeline leads that names a document.
ATTACHMENTS = "attachments"


@dataclass(frozen=True, slots=True)
class Seen:
    """What the tab shows of a policy."""

    now: Standing
    steps: tuple[Step, ...]
    missing: tuple[tuple[Problem, ...], ...]  # for each move
    attachments: tuple[Attachment, ...]


class StagesTab(RecordTab):
    """The way of the chosen policy. ``go_to`` opens the place where a missing thing is mended (see
    ``rules.conditions``); ``enact`` opens the dialog of an enactment."""

    depends_on = (
        "policy_steps",
        "policy_versions",
        "policy_nodes",
        "policy_aims",
        "policy_attachments",
        "policy_relations",
    )

    def __init__(
        self,
        desk: Desk,
        kind: str = "policies",
        *,
        go_to: Callable[[str], None] = lambda place: None,
        enact: OpenEnactment = open_enactment,
        today: Callable[[], dt.date] = dt.date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, kind, parent)
        self._go_to, self._enact, self._today = go_to, enact, today
        self._seen: Seen | None = None
        #: the dialog that was opened last
        self.dialog: StepDialog | None = None
        self.strip = StageStrip()
        self.checklist = Checklist()
        self.checklist.place_wanted.connect(go_to)
        self._next_title = QLabel()
        self._next_title.setProperty("role", "strong")
        self.next_button = QPushButton()
        self.next_button.setProperty("role", "primary")
        self.next_button.clicked.connect(lambda: self.take(0))
        self.other_button = QPushButton(translate("policies", "Other step"))
        self._menu = QMenu(self.other_button)
        self.other_button.setMenu(self._menu)
        self.back_button = QPushButton(translate("policies", "Take back…"))
        theme.set_icon(self.back_button, "undo")
        self.back_button.clicked.connect(self.take_back)
        self.log = QTextBrowser()
        self.log.setFrameShape(QFrame.Shape.NoFrame)
        self.log.viewport().setAutoFillBackground(False)
        self.log.setOpenLinks(False)
        self.log.setAccessibleName(translate("policies", "Steps that were taken"))
        self.log.anchorClicked.connect(lambda _link: self._go_to(ATTACHMENTS))
        self._arrange()
        theme.notifier.changed.connect(self._render)
        self._show(None)

    def _arrange(self) -> None:
        buttons = WrappingRow()
        for button in (self.next_button, self.other_button, self.back_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.strip)
        layout.addSpacing(theme.TIGHT)
        layout.addWidget(self._next_title)
        layout.addWidget(self.checklist)
        layout.addLayout(buttons)
        layout.addSpacing(theme.TIGHT)
        layout.addWidget(self.log, 1)

    # reading

    def read(self) -> None:
        """Read where the record stands."""
        record = self.record
        if record is None:
            self._show(None)
            return

        def show(seen: Seen | None) -> None:
            if record == self.record:
                self._show(seen)

        self.desk.runner.run(
            lambda _progress: self._read(record),
            title="",
            on_done=show,
            owner=self,
            quiet=True,
            patience=0.05,
        )

    def _read(self, record: int) -> Seen | None:
        today = self._today()
        with self.desk.database.read() as session:
            try:
                now = standing(session, record)
            except RemovedMeanwhile:
                return None
            missing = tuple(found for _, found in outlook(session, now, day=today))
            steps = timeline(session, record)
            return Seen(now, steps, missing, tuple(register.attachments(session, record)))

    # showing

    def _show(self, seen: Seen | None) -> None:
        self._seen = seen
        self._render()
        for widget in (self.strip, self._next_title, self.next_button):
            widget.setVisible(seen is not None)
        self.other_button.setVisible(seen is not None)
        self.back_button.setVisible(seen is not None)
        if seen is None:
            self.checklist.show_problems((), "")
            return
        now = seen.now
        shown = marks(now.path, now.stage, visited(seen.steps))
        self.strip.show_stages(shown)
        self._offer(seen)
        last = now.last
        self.back_button.setEnabled(last is not None and self._may(last.stage))
        self.back_button.setToolTip(
            translate("policies", "Takes the step “{stage}” back").format(
                stage=stage_word(last.stage)
            )
            if last
            else ""
        )

    def _offer(self, seen: Seen) -> None:
        """The buttons of the steps that lead on."""
        moves = seen.now.moves
        self._menu.clear()
        if not moves:
            self._next_title.setText(translate("policies", "This policy is repealed."))
            self.checklist.show_problems((), "")
        else:
            title = translate("policies", "Next: {stage}").format(stage=stage_word(moves[0].stage))
            self._next_title.setText(title)
            complete = translate("policies", "Nothing is missing for this step.")
            self.checklist.show_problems(seen.missing[0], complete)
            self.next_button.setText(deed(moves[0], seen.now))
            self.next_button.setEnabled(self._may(moves[0].stage))
            self.next_button.setToolTip(self._why_not(moves[0].stage))
        self.next_button.setVisible(bool(moves))
        self.other_button.setVisible(len(moves) > 1)
        for place, move in enumerate(moves[1:], 1):
            action = self._menu.addAction(deed(move, seen.now))
            action.setEnabled(self._may(move.stage))
            action.triggered.connect(lambda _checked=False, at=place: self.take(at))

    def _may(self, stage: Stage) -> bool:
        actor = self.desk.database.actor
        right = ENACT if stage in BINDING else WRITE
        return actor.may(right) and actor.units is None

    def _why_not(self, stage: Stage) -> str:
        if self._may(stage):
            return ""
        return translate("policies", "Your account may not take this step.")

    def _render(self) -> None:
        steps = self._seen.steps if self._seen else ()
        if not steps:
            nothing = (
                translate("policies", "No step has been taken here yet.") if self._seen else ""
            )
            muted = theme.colours().muted
            self.log.setHtml(f'<p style="color:{muted}">{html.escape(nothing)}</p>')
            return
        self.log.setHtml("".join(_told(step) for step in reversed(steps)))

    # doing

    def take(self, place: int) -> None:
        """Ask for what belongs to a step, and take it."""
        seen = self._seen
        if seen is None:
            return
        move = seen.now.moves[place]
        if move.stage is Stage.ENACTMENT:
            self._enact(self.desk, seen.now.policy_id, self)
            return
        self.dialog = StepDialog(
            self.desk,
            seen.now,
            move,
            seen.missing[place],
            seen.attachments,
            self,
            today=self._today,
        )
        self.dialog.stored.connect(lambda changed: self._taken(move, changed))
        self.dialog.place_wanted.connect(self._go_to)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _taken(self, move: Move, changed: Changed) -> None:
        self.desk.note(changed)
        told = translate("policies", "The policy is now in the stage “{stage}”.").format(
            stage=stage_word(move.stage)
        )
        self.desk.tell_done(self, told)

    def take_back(self) -> None:
        """Ask why, and take the last step back."""
        seen = self._seen
        if seen is None or seen.now.last is None or not self.back_button.isEnabled():
            return
        last, record, today = seen.now.last, seen.now.policy_id, self._today()
        question = translate("policies", "Why is the step “{stage}” of {day} taken back?").format(
            stage=stage_word(last.stage), day=value_text(FieldKind.DATE, last.day)
        )
        if last.stage is Stage.ENACTMENT:
            question += "\n" + translate(
                "policies",
                "The text becomes a draft again and the version before is in force again; the"
                " paper stays on record.",
            )
        reason = messages.ask_text(self, question)
        if not reason:
            return
        database = self.desk.database

        def work(_progress: Progress) -> tuple[None, Changed]:
            return None, take_back(database, record, reason=reason, today=today)

        self.desk.operate(
            self,
            translate("policies", "Taking back"),
            work,
            told=translate("policies", "The step “{stage}” was taken back.").format(
                stage=stage_word(last.stage)
            ),
        )


def _told(step: Step) -> str:
    """One step of the timeline."""
    colours = theme.colours()
    title = html.escape(stage_word(step.stage))
    if not step.holds:
        title = f"<s>{title}</s>"
    facts = [value_text(FieldKind.DATE, step.day), html.escape(step.person)]
    lines = [
        f"<b>{title}</b>"
        f' <span style="color:{colours.muted}">· {" · ".join(filter(None, facts))}</span>'
    ]
    if step.note:
        lines.append(html.escape(step.note).replace("\n", "<br>"))
    if step.attachment:
        words = translate("policies", "Document: {name}").format(name=step.attachment)
        lines.append(
            f'<a href="{ATTACHMENTS}" style="color:{colours.accent}">{html.escape(words)}</a>'
        )
    if step.taken_back_on is not None:
        words = translate("policies", "Taken back on {day}: {reason}").format(
            day=value_text(FieldKind.DATE, step.taken_back_on), reason=step.taken_back_reason
        )
        lines.append(f'<span style="color:{colours.warning}">{html.escape(words)}</span>')
    return f'<p style="margin-top:{theme.SMALL}px;margin-bottom:0">{"<br>".join(lines)}</p>'
