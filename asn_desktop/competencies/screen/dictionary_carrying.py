"""The wizard that carries assessments and standards from one framework to another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from asn_desktop.competencies.commands.dictionary_carrying import carry
from asn_desktop.competencies.queries.dictionary import FrameworkEntry, frameworks
from asn_desktop.competencies.queries.dictionary_carrying import (
    CarryingOffer,
    Preview,
    carrying_offer,
    likely_pair,
    preview,
)
from asn_desktop.competencies.rules.dictionary_carrying import Carried, check_carrying
from asn_desktop.competencies.screen.dictionary_mapping import (
    NOTHING,
    MappingModel,
    mapping_table,
)
from asn_desktop.core.fields import FieldKind, group_thousands, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.core.values import parse_date
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.working_dialog import WorkingDialog, paragraph


class CarryingDialog(WorkingDialog):
    """From which framework to which, from which day, and what becomes what."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.runner, parent)
        self._desk = desk
        self.setWindowTitle(translate("competencies", "Carry to another framework"))
        self.source, self.target = QComboBox(), QComboBox()
        self.day = QLineEdit(value_text(FieldKind.DATE, _next_year()))
        self.end = QCheckBox(
            translate("competencies", "The old framework &ends the day before this day")
        )
        self.end.setChecked(True)
        self.content.addWidget(
            paragraph(
                translate(
                    "competencies",
                    "Assessments are copied with their day and their end; the old ones stay as"
                    " they are. Posts keep the levels that they have in the new framework already."
                    " All of it is one step that can be undone.",
                ),
                "muted",
            )
        )
        self.content.addLayout(self._head())
        self.model = MappingModel(self)
        self.table = mapping_table(self.model)
        self.content.addWidget(self.table, 1)
        self.sum = paragraph("")
        self.content.addWidget(self.sum)
        self.add_button(translate("competencies", "Cancel"), self.reject)
        self.carry_button = self.add_button(
            translate("competencies", "Ca&rry…"), self.look, primary=True
        )
        self.carry_button.setEnabled(False)
        self.model.modelReset.connect(self._sum_up)
        self.model.dataChanged.connect(self._sum_up)
        self.source.currentIndexChanged.connect(lambda _row: self.propose())
        self.target.currentIndexChanged.connect(lambda _row: self.propose())
        self.fit(136)
        self.resize(self.width(), max(self.height(), parent.window().height() * 3 // 4))
        self.read()

    def _head(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.LARGE)
        grid.setVerticalSpacing(theme.TIGHT)
        for column, (label, box) in enumerate(
            (
                (translate("competencies", "&From"), self.source),
                (translate("competencies", "&To"), self.target),
                (translate("competencies", "&Counts from"), self.day),
            )
        ):
            words = QLabel(label)
            words.setBuddy(box)
            box.setAccessibleName(label.replace("&", ""))
            grid.addWidget(words, 0, column)
            grid.addWidget(box, 1, column)
        grid.addWidget(self.end, 2, 0, 1, 3)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 2)
        self.day.setMaximumWidth(16 * self.fontMetrics().averageCharWidth())
        return grid

    # reading

    def read(self) -> None:
        """Read the frameworks."""
        database = self._desk.database

        def look(_progress: Progress) -> tuple[list[FrameworkEntry], tuple[int, int] | None]:
            with database.read() as session:
                return frameworks(session), likely_pair(session)

        self.work(
            look,
            says=translate("competencies", "Reading"),
            done=lambda found: self.show_frameworks(*found),
        )

    def show_frameworks(
        self, found: Sequence[FrameworkEntry], likely: tuple[int, int] | None
    ) -> None:
        """Offer these frameworks; begin with what probably follows what."""
        for box in (self.source, self.target):
            box.blockSignals(True)
            for each in found:
                box.addItem(each.label, each.id)
            if likely is not None:
                box.setCurrentIndex(box.findData(likely[box is self.target]))
            box.blockSignals(False)
        if likely is None:
            self.notice.say(
                translate(
                    "competencies",
                    "There is only one framework. Add the new one first: import its dictionary, or"
                    " choose “Keep frameworks…”.",
                ),
                "warning",
            )
        else:
            self.propose()

    def propose(self) -> None:
        """Propose what becomes what for the chosen frameworks."""
        source, target = self.source.currentData(), self.target.currentData()
        if source is None or target is None or source == target:
            self.model.show_offer(NOTHING)
            return
        database = self._desk.database

        def look(_progress: Progress) -> CarryingOffer:
            with database.read() as session:
                return carrying_offer(session, source, target)

        self.work(
            look, says=translate("competencies", "Comparing names"), done=self.model.show_offer
        )

    def _sum_up(self) -> None:
        """Say what would be carried, and what is in the way."""
        pairs = self.model.pairs()
        offer = self.model.offer
        names = {each.id: each.name for each in offer.targets}
        problems = check_carrying(pairs, names) if offer.sources else []
        if problems and pairs:
            self.notice.say(problems[0].sentence, "warning")
        elif offer.sources:
            self.notice.clear()
        left = len(offer.sources) - len(pairs)
        self.sum.setText(
            translate(
                "competencies",
                "Carried: {pairs} competencies with {assessments} assessments and {standards}"
                " standards. Not carried: {left}.",
            ).format(
                pairs=len(pairs),
                assessments=group_thousands(_total(offer.assessments, pairs)),
                standards=group_thousands(_total(offer.standards, pairs)),
                left=left,
            )
            if offer.sources
            else ""
        )
        self.carry_button.setEnabled(bool(offer.sources) and not problems)

    # carrying

    def _first_day(self) -> dt.date | None:
        try:
            day = parse_date(self.day.text().strip() or None, today=dt.date.today())
        except ValueError as error:
            self.notice.say(str(error), "error")
            self.day.setFocus()
            return None
        if day is None:
            self.notice.say(
                translate("competencies", "Write the first day on which the new framework counts."),
                "error",
            )
            self.day.setFocus()
        return day

    def look(self) -> None:
        """Count what would be carried, then ask."""
        day = self._first_day()
        if day is None:
            return
        database, pairs = self._desk.database, self.model.pairs()

        def count(_progress: Progress) -> Preview:
            with database.read() as session:
                return preview(session, pairs)

        self.work(
            count,
            says=translate("competencies", "Counting"),
            done=lambda found: self._ask(found, pairs, day),
        )

    def _ask(self, found: Preview, pairs: Sequence[Carried], day: dt.date) -> None:
        question = translate(
            "competencies", "Carry {assessments} assessments and {standards} standards?"
        ).format(
            assessments=group_thousands(found.assessments),
            standards=group_thousands(found.standards),
        )
        detail = translate(
            "competencies",
            "Left as they are: {assessments} assessments carried before, {standards} posts that"
            " have a level already. This can be undone in one step.",
        ).format(
            assessments=group_thousands(found.kept_assessments),
            standards=group_thousands(found.kept_standards),
        )
        choices = (
            messages.Choice("carry", translate("competencies", "Carry"), "primary"),
            messages.Choice("back", translate("competencies", "Back")),
        )
        if messages.ask(self, question, choices, detail=detail) == "carry":
            self.carry(pairs, day)

    def carry(self, pairs: Sequence[Carried], day: dt.date) -> None:
        """Do it, as one step."""
        database, desk = self._desk.database, self._desk
        source, target = self.source.currentData(), self.target.currentData()
        end = self.end.isChecked()

        def work(progress: Progress) -> Changed:
            return carry(
                database, source, target, pairs, first_day=day, end_source=end, progress=progress
            )

        def done(changed: Changed) -> None:
            desk.note(changed)
            self.accept()
            parent = self.parentWidget()
            if parent is not None:
                desk.tell_done(parent, translate("competencies", "Carried."))

        self.work(work, says=translate("competencies", "Carrying"), done=done)


def _total(counts: Mapping[int, int], pairs: Sequence[Carried]) -> int:
    return sum(counts.get(pair.source, 0) for pair in pairs)


def _next_year() -> dt.date:
    return dt.date(dt.date.today().year + 1, 1, 1)
