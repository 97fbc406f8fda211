"""The pages of the heat map: units × competencies, and kinds of posts × competencies. A cell leads
to the people behind it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from asn_desktop.competencies.feature.papers import PAPERS, WORKBOOKS
from asn_desktop.competencies.queries.heat_map import (
    NOWHERE,
    HeatMap,
    by_post_kind,
    heat_map,
    seen_units,
)
from asn_desktop.competencies.queries.people_list import GAP
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.screen.heat_map_grid import GridRow, MapGrid, MapModel, Measure
from asn_desktop.competencies.screen.map_page import MapPage, choice
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.listing import EMPTY
from asn_desktop.declarations import PaperRequest
from asn_desktop.employees.queries import unit_tree
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files import EXCEL
from asn_desktop.widgets import messages, theme

#: The list of people, as the shell names it.
PEOPLE = "employees"
HEAT_MAP = next(each for each in PAPERS if each.name == "heat-map")
HEAT_MAP_WORKBOOK = next(each for each in WORKBOOKS if each.name == "heat-map")


class HeatPage(MapPage):
    """What the two pages share: the choice of figures and groups, the grid, and the line below
    that says the current cell whole and leads to its people."""

    name = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.model = MapModel(self)
        self.grid = MapGrid(self.model, self.name)
        self.measure = choice(
            translate("competencies", "Figures"),
            (
                (translate("competencies", "Share who lack it"), Measure.SHARE),
                (translate("competencies", "People who lack it"), Measure.LACKING),
                (translate("competencies", "Mean gap"), Measure.MEAN_GAP),
                (translate("competencies", "People not assessed"), Measure.NOT_ASSESSED),
            ),
        )
        groups = reference().groups
        self.group = choice(
            translate("competencies", "Groups of competencies"),
            (
                (translate("competencies", "All competencies"), None),
                *((groups.label(code), code) for code in groups.codes),
            ),
        )
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.people = QPushButton(translate("competencies", "Show people"))
        theme.set_icon(self.people, "people")
        self.people.setToolTip(
            translate("competencies", "The people who lack it, in their list (Enter)")
        )
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.SMALL)
        self._lay_out()
        self.measure.currentIndexChanged.connect(self._show_measure)
        self.group.currentIndexChanged.connect(lambda _place: self._renew())
        self.people.clicked.connect(self.show_people)
        self.grid.people_wanted.connect(self.show_people)
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._say())
        self.model.modelReset.connect(self._say)
        self.model.dataChanged.connect(lambda *_: self._say())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.SMALL)
        top.addLayout(self.head, 1)
        top.addWidget(self.measure)
        top.addWidget(self.group)
        for button in self.outputs():
            top.addWidget(button)
        self.foot = QFrame()
        self.foot.setProperty("role", "panel")
        line = QHBoxLayout(self.foot)
        line.setContentsMargins(theme.SMALL, theme.TIGHT, theme.SMALL, theme.TIGHT)
        line.setSpacing(theme.SMALL)
        line.addWidget(self.said, 1)
        for button in (*self.deeds(), self.people):
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(top)
        self.add_note(layout)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.foot)

    # what a page says

    def outputs(self) -> list[QPushButton]:
        """Buttons at the upper right."""
        return []

    def deeds(self) -> list[QPushButton]:
        """Buttons beside the sentence of a cell, before that of the people."""
        return []

    def read_map(self, groups: tuple[str, ...] | None) -> HeatMap:
        """Read the map of these groups (None: all)."""
        raise NotImplementedError

    def rows_of(self, found: HeatMap) -> list[GridRow]:
        """The rows in the words of the screen, all together first."""
        raise NotImplementedError

    def conditions(self, key: int | str | None) -> dict[str, tuple[str | int, ...]] | None:
        """The filters of the list of people that leave those of a row; None: no filter can."""
        raise NotImplementedError

    # showing

    def renew(self) -> None:
        code = self.group.currentData()
        groups = None if code is None else (str(code),)
        self.ask(lambda: self.read_map(groups), self._show)

    def _show(self, found: HeatMap) -> None:
        kept = self.grid.currentIndex()
        self.model.show_map(found, self.rows_of(found))
        nothing = not found.columns or not found.rows
        self.note.setVisible(nothing)
        self.grid.setVisible(not nothing)
        self.foot.setVisible(not nothing)
        if nothing:
            self.note.setText(
                translate(
                    "competencies",
                    "Nothing to compare yet. First import employees with their posts and set "
                    "levels in “Position standards”, then import or record assessments.",
                )
                if self.group.currentData() is None
                else translate(
                    "competencies", "No post in use requires a competency of this group."
                )
            )
            return
        row = min(max(kept.row(), 0), self.model.rowCount() - 1)
        column = min(max(kept.column(), 0), self.model.columnCount() - 1)
        self.grid.setCurrentIndex(self.model.index(row, column))

    def _show_measure(self) -> None:
        self.model.show_measure(Measure(self.measure.currentData()))

    def _say(self) -> None:
        index = self.grid.currentIndex()
        valid = index.isValid() and self.model.map is not None
        self.said.setText(self.model.sentence(index.row(), index.column()) if valid else "")
        lacking = self.model.cell(index.row(), index.column()).lacking if valid else 0
        known = valid and self.conditions(self.model.rows[index.row()].key) is not None
        self.people.setEnabled(bool(lacking) and known)
        words = translate("competencies", "Show people ({count})")
        plain = translate("competencies", "Show people")
        self.people.setText(words.format(count=group_thousands(lacking)) if lacking else plain)

    def current_row(self) -> GridRow | None:
        """The row of the current cell."""
        index = self.grid.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def show_people(self) -> None:
        """The list of people, narrowed to those who are lacking in the current cell."""
        index, row = self.grid.currentIndex(), self.current_row()
        if row is None or self.model.map is None or not self.people.isEnabled():
            return
        filters = self.conditions(row.key) or {}
        competency = self.model.map.columns[index.column()].id
        query = ListQuery(filters={**filters, GAP: (str(competency),)})
        self.desk.list_wanted.emit(PEOPLE, query)


class UnitsPage(HeatPage):
    """Agencies, and what stands below the one that is looked into."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.name = translate("competencies", "Units and competencies")
        self.under: int | None = None
        self._way: list[tuple[int, str]] = []
        super().__init__(desk, parent)
        self.up = QPushButton(translate("competencies", "Up"))
        theme.set_icon(self.up, "chevron-left")
        self.up.setToolTip(translate("competencies", "Back to the units above (Backspace)"))
        self.place = QLabel()
        self.place.setProperty("role", "strong")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.head.addWidget(self.up)
        self.head.addWidget(self.place, 1)
        self.up.clicked.connect(self.go_up)
        self.grid.deeper_wanted.connect(self.go_deeper)
        self.grid.up_wanted.connect(self.go_up)
        QShortcut(QKeySequence("Alt+Up"), self, self.go_up)

    def deeds(self) -> list[QPushButton]:
        self.deeper = QPushButton(translate("competencies", "Units below"))
        theme.set_icon(self.deeper, "unit")
        self.deeper.setToolTip(
            translate("competencies", "Look into the unit (Ctrl+Enter, or two clicks on its name)")
        )
        self.deeper.clicked.connect(self.go_deeper)
        return [self.deeper]

    def outputs(self) -> list[QPushButton]:
        self.print_button = QPushButton(translate("competencies", "Print…"))
        theme.set_icon(self.print_button, "print")
        self.print_button.clicked.connect(self.print_map)
        self.excel_button = QPushButton(translate("competencies", "Excel…"))
        theme.set_icon(self.excel_button, "export")
        self.excel_button.clicked.connect(self.save_workbook)
        return [self.print_button, self.excel_button]

    def read_map(self, groups: tuple[str, ...] | None) -> HeatMap:
        database = self.desk.database
        with database.read() as session:
            units, tree = seen_units(session, database.actor), unit_tree(session)
            if self.under is not None and self.under not in tree.by_id:
                self.under = None  # somebody has removed it
            way = tree.path(self.under) if self.under is not None else []
            self._way = [(entry.id, entry.name) for entry in way]
            return heat_map(session, dt.date.today(), under=self.under, groups=groups, units=units)

    def rows_of(self, found: HeatMap) -> list[GridRow]:
        self.place.setText(
            " › ".join([translate("competencies", "All units"), *(name for _, name in self._way)])
        )
        self.up.setEnabled(bool(self._way))
        together = translate("competencies", "All together")
        words: dict[int | str | None, str] = {
            NOWHERE: translate("competencies", "Without a work unit"),
            self.under: translate("competencies", "Directly in this unit"),
        }
        return [
            GridRow(None, together, found.people),
            *(
                GridRow(row.key, words.get(row.key) or row.name, row.people, row.deeper)
                for row in found.rows
            ),
        ]

    def conditions(self, key: int | str | None) -> dict[str, tuple[str | int, ...]] | None:
        if key is None:
            return {} if self.under is None else {"unit": (self.under,)}
        if key == self.under:
            return None  # the list takes a unit with all that stands below it
        return {"unit": (EMPTY if key == NOWHERE else key,)}

    def _say(self) -> None:
        super()._say()
        row = self.current_row()
        self.deeper.setEnabled(row is not None and row.deeper)

    def go_deeper(self) -> None:
        """Look into the unit of the current row."""
        row = self.current_row()
        if row is not None and row.deeper and isinstance(row.key, int):
            self.look_into(row.key)

    def go_up(self) -> None:
        """Back to the units one step above."""
        if self._way:
            self.look_into(self._way[-2][0] if len(self._way) > 1 else None)

    def look_into(self, unit: int | None) -> None:
        """The units below this one; None: the agencies."""
        self.under = unit
        self.grid.setCurrentIndex(self.model.index(-1, -1))
        self._renew()

    # out

    def _request(self) -> PaperRequest:
        ids = None if self.under is None else (self.under,)
        return PaperRequest(day=dt.date.today(), ids=ids, paper=self.desk.paper)

    def print_map(self) -> None:
        """The preview of the map on paper."""
        from asn_desktop.screens.printing import open_preview

        self.preview = open_preview(self.desk, HEAT_MAP, self._request(), self, landscape=True)

    def save_workbook(self) -> None:
        """The map as a workbook."""
        label = translate(HEAT_MAP_WORKBOOK.context, HEAT_MAP_WORKBOOK.label)
        path = self.desk.files.save(self, f"{label} {dt.date.today():%d-%m-%Y}.xlsx", EXCEL)
        if path is None:
            return
        request, office, database = self._request(), self.desk.office_name, self.desk.database

        def write(progress: Progress) -> None:
            from asn_desktop import exchange

            exchange.save_workbook(
                database, HEAT_MAP_WORKBOOK, request, path, office_name=office, progress=progress
            )

        told = translate("competencies", "Saved as {path}").format(path=path)
        self.desk.runner.run(
            write,
            title=translate("competencies", "Writing {name}").format(name=path.name),
            on_done=lambda _result: messages.tell(self, told, "success"),
        )


class KindsPage(HeatPage):
    """Kinds of posts; functional posts by their level."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.name = translate("competencies", "Kinds of posts and competencies")
        super().__init__(desk, parent)
        self.head.addStretch(1)

    def read_map(self, groups: tuple[str, ...] | None) -> HeatMap:
        database = self.desk.database
        with database.read() as session:
            units = seen_units(session, database.actor)
            return by_post_kind(session, dt.date.today(), groups=groups, units=units)

    def rows_of(self, found: HeatMap) -> list[GridRow]:
        nothing = translate("competencies", "Without a post, or its kind is unknown")
        return [
            GridRow(None, translate("competencies", "All together"), found.people),
            *(GridRow(row.key, row.name or nothing, row.people) for row in found.rows),
        ]

    def conditions(self, key: int | str | None) -> dict[str, tuple[str | int, ...]] | None:
        if key is None:
            return {}
        kind, _, level = str(key).partition("/")
        return {"position_kind": (kind,), "position_level": (level,)}
