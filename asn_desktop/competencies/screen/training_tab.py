"""What a person learned: hours against the target of the year, trainings, certificates, proofs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QProgressBar, QSplitter, QVBoxLayout, QWidget

from asn_desktop.competencies.commands.operations import WRITE
from asn_desktop.competencies.commands.training import mark_verified, remove_trainings
from asn_desktop.competencies.queries.training import (
    Learning,
    YearHours,
    hours_by_year,
    learned,
)
from asn_desktop.competencies.rules.hours import VALIDITY_WORDS, Validity, validity
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.training import hours_text
from asn_desktop.competencies.screen.training_dialog import TrainingDialog
from asn_desktop.competencies.screen.training_proofs import ProofsTab
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.employees.queries import person
from asn_desktop.employees.rules import full_name
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.part_table import PartModel, PartTab
from asn_desktop.widgets import messages, theme

Index = QModelIndex | QPersistentModelIndex

_HOURS, _PROOF, _UNTIL = 2, 3, 4
#: Years before this one whose hours are told.
_EARLIER = 4
#: Lines that the proofs below the table take at least.
_PROOF_LINES = 11


@dataclass(frozen=True, slots=True)
class _Learned:
    """All that the tab shows of a person."""

    name: str
    trainings: Sequence[Learning]
    years: Sequence[YearHours]


class TrainingsModel(PartModel):
    """The trainings of a person; a certificate that ends is told in words and by a sign."""

    def __init__(self) -> None:
        super().__init__(
            (
                translate("competencies", "Date"),
                translate("competencies", "Training"),
                translate("competencies", "JP"),
                translate("competencies", "Proof"),
                translate("competencies", "Certificate until"),
                translate("competencies", "Form"),
            )
        )
        self.states: list[Validity | None] = []
        self.seen: list[bool] = []

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, and the signs beside them."""
        if role == Qt.ItemDataRole.DecorationRole:
            return self._sign(index)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _HOURS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().data(index, role)

    def _sign(self, index: Index) -> object:
        colours = theme.colours()
        if index.column() == _UNTIL:
            match self.states[index.row()]:
                case Validity.EXPIRED:
                    return theme.icon("error", colours.danger)
                case Validity.SOON:
                    return theme.icon("warning", colours.warning)
        if index.column() == _PROOF and self.seen[index.row()]:
            return theme.icon("check", colours.success)
        return None


class HoursBar(QWidget):
    """The hours of this year against the target, and those of the years before in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setProperty("role", "strong")
        self.title.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.SMALL)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self.title)
        layout.addWidget(self.bar)
        layout.addWidget(self.note)

    def show_years(self, years: Sequence[YearHours]) -> None:
        """This year first."""
        self.setVisible(bool(years))
        if not years:
            return
        this, earlier = years[0], years[1 : 1 + _EARLIER]
        words = _year_words(this)
        self.title.setText(words)
        self.bar.setVisible(this.fulfilment is not None)
        self.bar.setValue(int(this.fulfilment or 0))
        self.bar.setAccessibleName(words)
        lines = []
        if this.target.cap is not None and this.target.beyond_cap(this.recorded):
            lines.append(
                translate(
                    "competencies", "More than the {cap} JP that may be had in a year."
                ).format(cap=hours_text(this.target.cap))
            )
        if earlier:
            lines.append(
                translate("competencies", "Earlier: {years}").format(
                    years=" · ".join(
                        translate("competencies", "{year}: {hours} JP").format(
                            year=each.year, hours=hours_text(each.verified)
                        )
                        for each in earlier
                    )
                )
            )
        self.note.setText("\n".join(lines))
        self.note.setVisible(bool(lines))


def _year_words(hours: YearHours) -> str:
    verified, recorded = hours_text(hours.verified), hours_text(hours.recorded)
    if hours.target.hours is None:
        words = translate("competencies", "{year}: {verified} JP with proof").format(
            year=hours.year, verified=verified
        )
    else:
        words = translate("competencies", "{year}: {verified} of {target} JP with proof").format(
            year=hours.year, verified=verified, target=hours_text(hours.target.hours)
        )
    if hours.recorded == hours.verified:
        return words
    return translate("competencies", "{words} ({recorded} recorded)").format(
        words=words, recorded=recorded
    )


class TrainingTab(PartTab):
    """The trainings of the chosen person."""

    depends_on = ("training_records", "proofs", "reference_tables")
    right = WRITE

    def __init__(self, desk: Desk, kind: str = "employees", parent: QWidget | None = None) -> None:
        self._trainings: list[Learning] = []
        self._name = ""
        self._saved = 0
        self._model = TrainingsModel()
        self.dialog: TrainingDialog | None = None
        super().__init__(
            desk,
            kind,
            self._model,
            translate("competencies", "Trainings"),
            translate(
                "competencies",
                "No trainings yet. Add one, or import the history in “Training history”.",
            ),
            parent,
        )
        self.hours = HoursBar()
        self.add = self.add_button(translate("competencies", "Add…"), "new", self.add_training)
        self.change = self.add_button(translate("competencies", "Change…"), "edit", self._change)
        self.mark = self.add_button(translate("competencies", "Mark as seen"), "check", self._mark)
        self.remove = self.add_button(translate("competencies", "Remove"), "delete", self._remove)
        self.proofs = ProofsTab(desk)
        self.proofs_title = QLabel()
        self.proofs_title.setProperty("role", "strong")
        self.proofs_title.setWordWrap(True)
        self._arrange()
        for keys, run in (
            ("Del", self._remove),
            ("Return", self._change),
            ("Ins", self.add_training),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.table, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.doubleClicked.connect(lambda _index: self._change())
        self.enable()

    def _arrange(self) -> None:
        """Hours above, the table in the middle, proofs of the chosen training below."""
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        last = outer.takeAt(outer.count() - 1)
        table = last.layout() if last is not None else None
        assert table is not None
        above, self.below = QWidget(), QWidget()
        above.setLayout(table)
        beside = QVBoxLayout(self.below)
        beside.setContentsMargins(0, theme.SMALL, 0, 0)
        beside.setSpacing(theme.TIGHT)
        inside = self.proofs.layout()
        assert inside is not None
        inside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.proofs_title)
        beside.addWidget(self.proofs, 1)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(above)
        self.split.addWidget(self.below)
        self.split.setStretchFactor(0, 4)
        self.split.setStretchFactor(1, 3)
        # title, buttons and the first words stay whole, also where letters are large
        self.below.setMinimumHeight(_PROOF_LINES * self.fontMetrics().lineSpacing())
        outer.insertWidget(0, self.hours)
        outer.addWidget(self.split, 1)

    def read(self) -> None:
        """Read what the person learned."""
        record = self.record
        if record is None:
            self._show(_Learned("", (), ()))
            return

        def find(_progress: Progress) -> _Learned:
            with self.desk.database.read() as session:
                who = person(session, record)
                return _Learned(
                    full_name(who["title_front"], who["name"], who["title_back"]) if who else "",
                    learned(session, [record]).get(record, ()),
                    hours_by_year(session, record, dt.date.today()),
                )

        self.desk.runner.run(
            find,
            title="",
            on_done=lambda found: self._show(found) if record == self.record else None,
            quiet=True,
        )

    def _show(self, found: _Learned) -> None:
        chosen = self.chosen()
        today = dt.date.today()
        self._name, self._trainings = found.name, list(found.trainings)
        self.hours.show_years(found.years)
        self._model.states = [validity(each.valid_until, today) for each in self._trainings]
        self._model.seen = [each.verified for each in self._trainings]
        self.show_rows([_cells(each, today) for each in self._trainings])
        wanted, self._saved = self._saved or (chosen.id if chosen else 0), 0
        self.choose(wanted)

    def choose(self, training: int) -> None:
        """Select this training where it is shown."""
        for row, each in enumerate(self._trainings):
            if each.id == training:
                self.table.choose_row(row)

    def chosen(self) -> Learning | None:
        """The selected training."""
        row = self.table.chosen_row()
        return self._trainings[row] if 0 <= row < len(self._trainings) else None

    def enable(self) -> None:
        """What can be done with the selected training; its proofs show below."""
        if not hasattr(self, "proofs_title"):
            return  # the table speaks before the buttons are there
        chosen, writing = self.chosen(), self.may_write and self.record is not None
        self.add.setEnabled(writing)
        self.change.setEnabled(writing and chosen is not None)
        self.mark.setEnabled(writing and chosen is not None)
        self.mark.setText(
            translate("competencies", "Mark as not seen")
            if chosen is not None and chosen.verified
            else translate("competencies", "Mark as seen")
        )
        self.remove.setEnabled(writing and chosen is not None)
        self.below.setVisible(chosen is not None)
        self.proofs.show_record(chosen.id if chosen else None)
        if chosen is not None:
            self.proofs_title.setText(
                translate("competencies", "Proofs of “{training}”").format(training=chosen.name)
            )

    # doing

    def add_training(self) -> None:
        """Ask for a new training of this person."""
        if self.add.isEnabled():
            self._ask(None)

    def _change(self) -> None:
        chosen = self.chosen()
        if chosen is not None and self.change.isEnabled():
            self._ask(chosen.id)

    def _ask(self, training: int | None) -> None:
        assert self.record is not None
        self.dialog = TrainingDialog(
            self.desk, self.record, self._name, training, self._stored, self
        )
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self, _code: int) -> None:
        """The cursor goes back to where it was."""
        self.dialog = None
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stored(self, training: int) -> None:
        """Read again, and select what was just saved."""
        self._saved = training
        self.renew_now()

    def _mark(self) -> None:
        chosen = self.chosen()
        if chosen is not None and self.mark.isEnabled():
            self.do(
                translate("competencies", "Marking"),
                partial(mark_verified, self.desk.database, [chosen.id], not chosen.verified),
                translate("competencies", "Proof not seen: {training}").format(training=chosen.name)
                if chosen.verified
                else translate("competencies", "Proof seen: {training}").format(
                    training=chosen.name
                ),
                self.renew_now,
            )

    def _remove(self) -> None:
        chosen = self.chosen()
        if chosen is None or not self.remove.isEnabled():
            return
        if chosen.proofs and not self._sure(chosen):
            return
        self.do(
            translate("competencies", "Removing"),
            partial(remove_trainings, self.desk.database, [chosen.id]),
            translate("competencies", "Removed: {training}").format(training=chosen.name),
            self.renew_now,
        )

    def _sure(self, chosen: Learning) -> bool:
        question = translate("competencies", "Remove “{training}” with its proofs ({count})?")
        choices = (
            messages.Choice("remove", translate("competencies", "Remove"), "danger"),
            messages.Choice("back", translate("competencies", "Back")),
        )
        answer = messages.ask(
            self, question.format(training=chosen.name, count=chosen.proofs), choices
        )
        return answer == "remove"


def _cells(each: Learning, today: dt.date) -> tuple[str, ...]:
    day = value_text(FieldKind.DATE, each.day) or str(each.counts_in or "")
    return (
        day,
        each.name,
        hours_text(each.hours),
        _proof_words(each),
        _until_words(each.valid_until, today),
        reference().forms.label(each.form),
    )


def _until_words(until: dt.date | None, today: dt.date) -> str:
    state = validity(until, today)
    day = value_text(FieldKind.DATE, until)
    if state in (Validity.EXPIRED, Validity.SOON):
        return f"{day} ({translate('competencies', VALIDITY_WORDS[state])})"
    return day


def _proof_words(each: Learning) -> str:
    files = (
        translate("competencies", "files: {count}").format(count=each.proofs) if each.proofs else ""
    )
    if each.verified:
        seen = translate("competencies", "seen")
        return f"{seen} · {files}" if files else seen
    return files or translate("competencies", "none")
