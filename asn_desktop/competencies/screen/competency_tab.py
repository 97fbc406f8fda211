"""What a person shows of what the post requires: levels, gaps, the radar, behaviours still to be
shown, and every assessment there ever was."""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.competencies.commands.operations import WRITE
from asn_desktop.competencies.queries.assessments import AssessmentEntry
from asn_desktop.competencies.queries.persons import Behaviours, PersonCompetencies, of_person
from asn_desktop.competencies.rules.charts import radar
from asn_desktop.competencies.rules.jpm import MAPPING, band, percent_text
from asn_desktop.competencies.rules.settings import JPM_WORDS, JpmMethod
from asn_desktop.competencies.screen.assess_dialog import AssessingDialog
from asn_desktop.competencies.screen.assess_many import AssessManyDialog
from asn_desktop.competencies.screen.assess_one import AssessDialog
from asn_desktop.competencies.screen.competency_rows import HistoryModel, StandingModel
from asn_desktop.competencies.screen.voiding import make_void
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.part_table import PartTable
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.widgets import theme
from asn_desktop.widgets.detail_tabs import DetailTabs
from asn_desktop.widgets.drawing_view import DrawingView
from asn_desktop.widgets.wrapping import WrappingRow

#: Letters of the name of a competency that are seen at least.
_NAME = 18
#: Pixels that the radar is high at least.
_LEAST = 120


class CompetencyTab(RecordTab):
    """The competencies of the chosen person."""

    depends_on = (
        "assessments",
        "required_levels",
        "competencies",
        "competency_frameworks",
        "competency_levels",
        "competency_settings",
        "positions",
    )

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, kind, parent)
        self.now = StandingModel()
        self.past = HistoryModel()
        self.now_table = PartTable(
            self.now,
            translate(
                "competencies",
                "Competencies of the person",
            ),
        )
        self.past_table = PartTable(self.past, translate("competencies", "All assessments"))
        self.radar = DrawingView()
        self.behaviours = QTextBrowser()
        self.behaviours.setAccessibleName(translate("competencies", "Behaviours still to be shown"))
        self._found: PersonCompetencies | None = None
        #: the dialog that was opened last
        self.dialog: AssessingDialog | None = None
        self.match = QLabel()
        self.match.setProperty("role", "strong")
        self.about = QLabel()
        self.about.setProperty("role", "muted")
        for label in (self.match, self.about):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.record_button = self._button(
            translate("competencies", "Record levels…"),
            "new",
            self.enter,
            translate("competencies", "Record levels of this person, with the behaviours in sight")
            + " (Ins)",
        )
        self.many_button = self._button(
            translate("competencies", "For many people…"),
            "people",
            self.enter_many,
            translate("competencies", "Record levels of many people in a grid"),
        )
        self.void_button = self._button(
            translate("competencies", "Make void…"),
            "close",
            self.make_void,
            translate("competencies", "Make the selected assessment void; it stays to be read"),
        )
        buttons = WrappingRow()
        for button in (self.record_button, self.many_button, self.void_button):
            buttons.addWidget(button)
        self.pages = DetailTabs()
        self.pages.setDocumentMode(True)
        self.radar.setMinimumHeight(_LEAST)  # the drawing fits the room it is given
        self.pages.addTab(self.radar, translate("competencies", "Chart"))
        self.pages.addTab(self.behaviours, translate("competencies", "Still to be shown"))
        self.pages.addTab(self.past_table, translate("competencies", "All assessments"))
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.now_table)
        split.addWidget(self.pages)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setSizes([280, 300])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.setSpacing(theme.TIGHT)
        layout.addLayout(buttons)
        layout.addSpacing(theme.TIGHT)
        layout.addWidget(self.match)
        layout.addWidget(self.about)
        layout.addWidget(split, 1)
        self.past_table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.pages.currentChanged.connect(lambda _page: self._enable())
        for keys, table, run in (
            ("Ins", self.now_table, self.enter),
            ("Ins", self.past_table, self.enter),
            ("Del", self.past_table, self.make_void),
        ):
            shortcut = QShortcut(QKeySequence(keys), table, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._show(None)

    def _button(self, words: str, icon: str, run: Callable[[], object], tip: str) -> QPushButton:
        button = QPushButton(words)
        theme.set_icon(button, icon)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: run())
        return button

    # showing

    def read(self) -> None:
        """Read the competencies of the record."""
        record = self.record
        if record is None:
            self._show(None)
            return
        self.desk.runner.run(
            lambda _progress: self._read(record),
            title="",
            on_done=lambda found: self._show(found) if record == self.record else None,
            quiet=True,
            owner=self,
        )

    def _read(self, record: int) -> PersonCompetencies:
        with self.desk.database.read() as session:
            return of_person(session, record, dt.date.today())

    def _show(self, found: PersonCompetencies | None) -> None:
        self._found = found
        standings = found.standings if found else ()
        self.now.show_standings(standings)
        self._fit_names()
        self.past.show_entries(found.history if found else ())
        self.match.setText(_match_words(found) if found else "")
        self.about.setText(_about_words(found) if found else "")
        self.radar.show_drawing(
            radar(
                {one.competency_id: one.required for one in standings if one.required},
                {one.competency_id: one.actual for one in standings if one.actual is not None},
                {one.competency_id: one.competency for one in standings},
            )
            if standings
            else None
        )
        self.behaviours.setHtml(_behaviours_words(found))
        count = len(found.history) if found else 0
        self.pages.setTabText(
            2,
            translate(
                "competencies",
                "All assessments ({count})",
            ).format(count=count),
        )
        self._enable()

    def _fit_names(self) -> None:
        """Names as long as there is room beside standard, level and gap."""
        table = self.now_table
        room = table.viewport().width() - sum(map(table.columnWidth, (1, 2, 3)))
        least = _NAME * table.fontMetrics().averageCharWidth()
        table.setColumnWidth(0, min(table.sizeHintForColumn(0), max(room, least)))

    def _enable(self) -> None:
        may = self.desk.database.actor.may(WRITE)
        there = self._found is not None
        self.record_button.setEnabled(may and there)
        self.many_button.setEnabled(may)
        chosen = self._chosen()
        self.void_button.setVisible(self.pages.currentWidget() is self.past_table)
        self.void_button.setEnabled(may and chosen is not None and chosen.void_reason is None)

    def _chosen(self) -> AssessmentEntry | None:
        row = self.past_table.chosen_row()
        entries = self.past.entries
        return entries[row] if 0 <= row < len(entries) else None

    # doing

    def enter(self) -> None:
        """Enter levels of this person."""
        if self.record_button.isEnabled() and self.record is not None:
            self._open(AssessDialog(self.desk, self.record, self))

    def enter_many(self) -> None:
        """Enter levels of many people, beginning with this one."""
        people = [] if self.record is None else [self.record]
        self._open(AssessManyDialog(self.desk, people, self))

    def _open(self, dialog: AssessingDialog) -> None:
        self.dialog = dialog

        def recorded() -> None:
            self.desk.note(dialog.recorded)
            self.desk.tell_done(self, translate("competencies", "Recorded."))

        dialog.accepted.connect(recorded)
        dialog.open()

    def make_void(self) -> None:
        """Ask for the reason, then make the selected assessment void."""
        chosen = self._chosen()
        if chosen is not None and self.void_button.isEnabled():
            make_void(self.desk, [chosen.id], self)


def _match_words(found: PersonCompetencies) -> str:
    """The job person match by the method of the office, with its category."""
    if found.match(found.method) is None:
        return translate("competencies", "Job person match: nothing can be compared yet.")
    return _match(found, found.method)


def _match(found: PersonCompetencies, method: JpmMethod) -> str:
    match = found.match(method)
    category = band(MAPPING, match)
    label = category.label if category else ""
    return f"JPM {percent_text(match)} % · {label}"


def _about_words(found: PersonCompetencies) -> str:
    """How the match is computed, what it is by the other method, and what is missing."""
    told = found.sums
    if not told.required_count:
        return translate("competencies", "What the post requires is not set yet.")
    lines = []
    if found.match(found.method) is not None:
        other = next(method for method in JpmMethod if method is not found.method)
        words = {method: translate("competencies", JPM_WORDS[method]) for method in JpmMethod}
        lines += [
            translate("competencies", "by: {method}").format(method=words[found.method]),
            translate("competencies", "other way, {method}: {match}").format(
                method=words[other], match=_match(found, other).removeprefix("JPM ")
            ),
        ]
    counts = translate(
        "competencies", "open gaps: {gaps} · compared: {compared} of {required} competencies"
    ).format(gaps=told.open_gaps, compared=told.compared, required=told.required_count)
    if found.not_assessed:
        counts += " · " + translate("competencies", "not assessed: {count}").format(
            count=found.not_assessed
        )
    return "\n".join([*lines, counts])


def _behaviours_words(found: PersonCompetencies | None) -> str:
    """The behaviours of the levels that a person has still to show."""
    if found is None:
        return ""
    if not found.behaviours:
        said = translate("competencies", "Nothing is lacking in what was assessed.")
        return f"<p>{html.escape(said)}</p>"
    return "".join(map(_behaviour, found.behaviours))


def _behaviour(one: Behaviours) -> str:
    parts = [f"<h4 style='margin-bottom:2px'>{html.escape(one.competency)}</h4>"]
    for level, text in one.levels:
        parts.append(f"<b>{level} · {html.escape(text.name)}</b> {html.escape(text.description)}")
        lines = "".join(f"<li>{html.escape(line)}</li>" for line in text.indicators)
        parts.append(f"<ul style='margin-top:2px'>{lines}</ul>")
    if not one.levels:
        said = translate("competencies", "The dictionary does not describe these levels.")
        parts.append(f"<p>{html.escape(said)}</p>")
    return "".join(parts)
