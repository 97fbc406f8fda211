"""The levels of one person are entered with the behaviours in sight that each level asks for."""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QSplitter, QTextBrowser, QWidget

from asn_desktop.competencies.queries.assessing import Assessee, assessees
from asn_desktop.competencies.queries.dictionary import (
    CompetencyEntry,
    LevelText,
    competencies,
    levels,
)
from asn_desktop.competencies.rules.dictionary import name_of_level
from asn_desktop.competencies.screen.assess_dialog import AssessingDialog
from asn_desktop.competencies.screen.assess_grid import Place
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme
from asn_desktop.widgets.working_dialog import paragraph, wrong

#: Letters of the columns: competency, level.
_COLUMNS = (34, 12)


class AssessDialog(AssessingDialog):
    """One person: competencies on the left with a cell for the level, on the right what the levels
    of the current one mean."""

    def __init__(self, desk: Desk, person: int, parent: QWidget) -> None:
        super().__init__(desk, translate("competencies", "Record an assessment"), parent)
        self._person = person
        self._who = paragraph("", "strong")
        self._about = paragraph("", "muted")
        self.grid.pasted_outside.connect(lambda _cells: self._no_place())
        self.meaning = QTextBrowser()
        self.meaning.setAccessibleName(translate("competencies", "What the levels mean"))
        self.meaning.setOpenLinks(False)
        self._texts: dict[int, dict[int, LevelText]] = {}
        self._shown: list[CompetencyEntry] = []
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.grid)
        split.addWidget(self.meaning)
        split.setStretchFactor(1, 1)
        self.content.addWidget(self._who)
        self.content.addWidget(self._about)
        self.content.addWidget(self.fields)
        self.content.addWidget(split, 1)
        self.content.addWidget(self.note)
        self.fields.day_changed.connect(self._read)
        theme.notifier.changed.connect(self.say)
        self._day: dt.date | None = None
        self._read()
        self.fit(150)
        self.resize(self.width(), max(self.height(), 600))
        split.setSizes([self.width() * 2 // 5, self.width() * 3 // 5])
        self.in_order(self.grid, self.meaning)
        self.fields.method.setFocus()

    def _read(self) -> None:
        """The person and the competencies as they are on the typed day."""
        day = self.fields.shown_day()
        if day == self._day:
            return
        self._day = day
        with self._desk.database.read() as session:
            found = assessees(session, (self._person,), day)
            entries = competencies(session, day)
            self._texts = {entry.id: levels(session, entry.id, day) for entry in entries}
        if found:
            self._show(found[0], entries)

    def _show(self, person: Assessee, entries: list[CompetencyEntry]) -> None:
        about = " · ".join(filter(None, (person.nip, person.position, person.unit)))
        self._who.setText(person.name)
        self._about.setText(about)
        # what the post requires comes first; the rest can still be assessed
        self._shown = sorted(
            entries, key=lambda one: not (one.generic or one.id in person.required)
        )
        self.model.show_rows(
            (translate("competencies", "Competency"), translate("competencies", "Level")),
            [(one.name,) for one in self._shown],
            [
                (Place(person.id, one.id, person.now.get(one.id), person.required.get(one.id)),)
                for one in self._shown
            ],
            (
                "",
                translate(
                    "competencies",
                    "Type 0 to 5. Beside it in small: the level now and the required one.",
                ),
            ),
        )
        self.grid.size_columns(_COLUMNS)
        header = self.grid.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if self._shown:
            self.grid.go_to(0, 1)
        self.say()

    def _explain(self) -> None:
        """What the levels of the current competency mean; the typed one stands out."""
        row = self.grid.currentIndex().row()
        if not 0 <= row < len(self._shown):
            self.meaning.clear()
            return
        entry = self._shown[row]
        place = self.model.places[row][0]
        typed = self.model.levels().get((place.person, place.competency))
        self.meaning.setHtml(_explained(entry.name, self._texts.get(entry.id, {}), typed, place))
        if typed is not None:
            self.meaning.scrollToAnchor(f"level{typed}")

    def say(self) -> None:
        """What is wrong or typed, and what the levels of the current competency mean."""
        super().say()
        self._explain()

    def _no_place(self) -> None:
        self.note.set_problem(
            wrong(translate("competencies", "Go to a cell for a level first, then paste."))
        )


def _explained(name: str, texts: Mapping[int, LevelText], typed: int | None, place: Place) -> str:
    """The levels of a competency in words, as far as the dictionary tells."""
    colours = theme.colours()
    parts = [f"<h3>{html.escape(name)}</h3>"]
    if not texts:
        said = translate("competencies", "The dictionary does not describe its levels.")
        parts.append(f"<p style='color:{colours.muted}'>{html.escape(said)}</p>")
    for level, text in sorted(texts.items()):
        marks = []
        if level == place.required:
            marks.append(translate("competencies", "required"))
        if level == place.now:
            marks.append(translate("competencies", "now"))
        title = f"{level} · {text.name or name_of_level(level)}"
        mark = f" <span style='color:{colours.muted}'>({', '.join(marks)})</span>" if marks else ""
        back = f" style='background-color:{colours.accent_soft}'" if level == typed else ""
        parts.append(
            f"<p{back}><a name='level{level}'></a><b>{html.escape(title)}</b>{mark}<br>"
            f"{html.escape(text.description)}</p>"
        )
        if text.indicators:
            lines = "".join(f"<li>{html.escape(line)}</li>" for line in text.indicators)
            parts.append(f"<ul style='margin-top:0'>{lines}</ul>")
    return "".join(parts)
