"""The page by competency: who lacks it, and who could teach it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.competencies.queries.heat_map import HeatMap, heat_map, seen_units
from asn_desktop.competencies.queries.people_list import GAP
from asn_desktop.competencies.queries.teachers import CompetencyNeed, Held, competency_need
from asn_desktop.competencies.rules.teaching import teaches_from
from asn_desktop.competencies.screen.heat_map import PEOPLE
from asn_desktop.competencies.screen.heat_map_grid import Measure, cell_text, decimal_text
from asn_desktop.competencies.screen.map_page import MapPage
from asn_desktop.competencies.screen.plain_table import PlainModel, PlainRow, PlainTable
from asn_desktop.core.fields import FieldKind, group_thousands, value_text
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme
from asn_desktop.widgets.detail_tabs import DetailTabs

#: People shown in a table at most; all of them stand in the list of people.
MOST = 1_000
#: How the width is shared.
_LEFT, _RIGHT = 540, 460


class ByCompetencyPage(MapPage):
    """Competencies on the left, what is known of the chosen one on the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.competencies = PlainModel(
            (
                translate("competencies", "Competency"),
                translate("competencies", "Required"),
                translate("competencies", "Assessed"),
                translate("competencies", "Lack it"),
                translate("competencies", "Share"),
                translate("competencies", "Mean gap"),
            ),
            (1, 2, 3, 4, 5),
            self,
        )
        self.table = PlainTable(self.competencies, translate("competencies", "Competencies"))
        self.levels = PlainModel(
            (
                translate("competencies", "Standard"),
                translate("competencies", "Assessed"),
                translate("competencies", "Lack it"),
                translate("competencies", "Could teach it"),
                translate("competencies", "From level"),
            ),
            (1, 2, 3, 4),
            self,
        )
        people = (
            translate("competencies", "Name"),
            translate("competencies", "Level"),
            translate("competencies", "Standard"),
            translate("competencies", "Post"),
            translate("competencies", "Work unit"),
            translate("competencies", "Assessed on"),
        )
        self.lacking = PlainModel(people, (1, 2), self)
        self.teachers = PlainModel((*people, translate("competencies", "Retires")), (1, 2), self)
        self.level_table = PlainTable(self.levels, translate("competencies", "By level"))
        self.lacking_table = PlainTable(self.lacking, translate("competencies", "Who lacks it"))
        self.teacher_table = PlainTable(
            self.teachers, translate("competencies", "Who could teach it")
        )
        self.list_button = QPushButton(translate("competencies", "Open in the list of employees"))
        theme.set_icon(self.list_button, "people")
        self.title = QLabel()
        self.title.setProperty("role", "strong")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.table.chosen.connect(lambda _key: self._read_chosen())
        self.list_button.clicked.connect(self.show_people)
        for each in (self.lacking_table, self.teacher_table):
            each.opened.connect(lambda key: desk.record_wanted.emit(PEOPLE, key))

    def _lay_out(self) -> None:
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(theme.SMALL, 0, 0, 0)
        side.setSpacing(theme.SMALL)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.list_button)
        side.addLayout(head)
        side.addWidget(self.level_table)
        self.tabs = DetailTabs()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.lacking_table, "")
        self.tabs.addTab(self.teacher_table, "")
        side.addWidget(self.tabs, 1)
        self.explained = QLabel(
            translate(
                "competencies",
                "Somebody could teach who is at least one level above what the others need; for "
                "level 5, who has it.",
            )
        )
        self.explained.setProperty("role", "muted")
        self.explained.setWordWrap(True)
        side.addWidget(self.explained)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(right)
        self.splitter.setSizes([_LEFT, _RIGHT])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        self.add_note(layout)
        layout.addWidget(self.splitter, 1)

    # competencies

    def renew(self) -> None:
        database = self.desk.database

        def read() -> HeatMap:
            with database.read() as session:
                units = seen_units(session, database.actor)
                return heat_map(session, dt.date.today(), units=units)

        self.ask(read, self._show)

    def _show(self, found: HeatMap) -> None:
        kept = self.table.key()
        rows = []
        for entry in found.columns:
            cell = found.total[entry.id]
            rows.append(
                PlainRow(
                    entry.id,
                    (
                        entry.name,
                        group_thousands(cell.required),
                        group_thousands(cell.assessed),
                        group_thousands(cell.lacking) if cell.assessed else "–",
                        cell_text(cell, Measure.SHARE),
                        decimal_text(cell.mean_gap),
                    ),
                )
            )
        self.competencies.show_rows(rows)
        self.note.setVisible(not rows)
        self.splitter.setVisible(bool(rows))
        self.note.setText(
            translate(
                "competencies",
                "No post in use requires a competency yet. Set levels in “Position standards”.",
            )
        )
        self.table.choose(kept)

    # the chosen one

    def _read_chosen(self) -> None:
        key = self.table.key()
        if key is None:
            return

        database = self.desk.database

        def read() -> CompetencyNeed:
            with database.read() as session:
                units = seen_units(session, database.actor)
                return competency_need(session, key, dt.date.today(), units=units)

        self.ask(read, self._show_need)

    def _show_need(self, found: CompetencyNeed) -> None:
        row = self.table.currentIndex().row()
        self.title.setText(self.competencies.rows[row].texts[0] if row >= 0 else "")
        self.levels.show_rows(
            [
                PlainRow(
                    each.level,
                    (
                        str(each.level),
                        group_thousands(each.assessed),
                        group_thousands(each.lacking),
                        group_thousands(each.teachers),
                        str(teaches_from(each.level)),
                    ),
                )
                for each in found.levels
            ]
        )
        self.level_table.fit_height()
        self.lacking.show_rows([_person(each) for each in found.lacking[:MOST]])
        self.teachers.show_rows([_person(each, retires=True) for each in found.teachers[:MOST]])
        self._count(0, translate("competencies", "Who lacks it ({count})"), found.lacking)
        self._count(1, translate("competencies", "Who could teach it ({count})"), found.teachers)
        self.list_button.setEnabled(bool(found.lacking))

    def _count(self, place: int, words: str, people: Sequence[Held]) -> None:
        self.tabs.setTabText(place, words.format(count=group_thousands(len(people))))

    def show_people(self) -> None:
        """Those who lack it, in the list of people."""
        key = self.table.key()
        if key is not None:
            self.desk.list_wanted.emit(PEOPLE, ListQuery(filters={GAP: (str(key),)}))


def _person(each: Held, *, retires: bool = False) -> PlainRow:
    texts = (
        each.name,
        str(each.level),
        "–" if each.required is None else str(each.required),
        each.position or "–",
        each.unit or "–",
        value_text(FieldKind.DATE, each.assessed_on),
    )
    leaves = (value_text(FieldKind.DATE, each.retirement_date),) if retires else ()
    return PlainRow(each.employee_id, (*texts, *leaves))
