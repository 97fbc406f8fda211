"""The page of the index (IP ASN): the units in their order, and the people of the chosen one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.competencies.commands.operations import WRITE
from asn_desktop.competencies.feature.index import (
    DISCIPLINE_KIND,
    INDEX,
    PERFORMANCE_KIND,
    POTENTIAL_KIND,
)
from asn_desktop.competencies.queries.index import UnitIndex, by_unit, together, visible_units
from asn_desktop.competencies.queries.index_lists import FOLLOWS, IndexList
from asn_desktop.competencies.rules.index import Parameters
from asn_desktop.competencies.rules.index_parts import no_values, not_in_force
from asn_desktop.competencies.rules.jpm import percent_text
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.screen.index_units import UnitModel, UnitRow, UnitTable
from asn_desktop.core.fields import FieldKind, group_thousands, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.core.values import parse_date
from asn_desktop.declarations import RecordKind
from asn_desktop.employees.queries import unit_tree
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files import EXCEL, EXCEL_OR_CSV
from asn_desktop.screens.importing import open_import
from asn_desktop.screens.views import OfficeViews
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.table_view import EmptyState, RecordTable

#: Columns of points.
_POINTS = ("total", "qualification", "competency", "performance", "discipline")
#: Letters that the name of a set, and a day take.
_SET_LETTERS = 14
_DAY_LETTERS = 14
#: How the width is shared between units and people.
_UNITS, _PEOPLE = 46, 54


@dataclass(frozen=True, slots=True)
class _Found:
    """The index of the office and of its units; ``agencies`` stand at the top of the tree."""

    parameters: Parameters
    day: dt.date
    whole: UnitIndex
    units: tuple[UnitRow, ...]
    agencies: frozenset[int]


class IndexPage(QWidget):
    """Units on the left, people on the right; parameter set and day above."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.list = IndexList(desk.database)
        self._stale, self._asked = True, 0
        self._found: _Found | None = None
        self.sets = QComboBox()
        self.sets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.sets.setMinimumContentsLength(_SET_LETTERS)
        self.sets.setAccessibleName(translate("competencies", "Parameter set"))
        self.day = QLineEdit()
        self.day.setAccessibleName(translate("competencies", "Measured on"))
        self.day.setFixedWidth(_DAY_LETTERS * self.fontMetrics().averageCharWidth() + theme.MEDIUM)
        self.day.setText(value_text(FieldKind.DATE, dt.date.today()))
        self.all_units = QCheckBox(translate("competencies", "Also units below agencies"))
        self.figure = QLabel()
        self.figure.setProperty("role", "title")
        self.counted = QLabel()
        self.counted.setProperty("role", "muted")
        self.remark = QLabel()
        self.remark.setProperty("role", "warning")
        self.remark.setWordWrap(True)
        self.remark.hide()
        self.units = UnitModel(self)
        self.unit_table = UnitTable(self.units)
        self.table = RecordTable(
            self.list,
            desk.runner,
            noun=translate("competencies", "people"),
            memory=desk.memory,
            views=OfficeViews(desk.database, INDEX.name),
            empty=EmptyState(translate("competencies", "Nobody is counted here.")),
            depends_on=FOLLOWS,
            search_hint=translate("competencies", "name, NIP, post or unit…"),
            widths={
                "name": 23,
                "nip": 19,
                "unit": 20,
                "category": 13,
                **dict.fromkeys(_POINTS, 10),
            },
        )
        self._lay_out()
        self._connect()

    @property
    def ready(self) -> bool:
        """Whether the index has been measured."""
        return self._found is not None and not self._stale

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.SMALL)
        top.addWidget(self.figure)
        top.addWidget(self.counted, 1)
        for word, box in (
            (translate("competencies", "Parameter set"), self.sets),
            (translate("competencies", "on"), self.day),
        ):
            label = QLabel(word)
            label.setBuddy(box)
            top.addWidget(label)
            top.addWidget(box)
        top.addWidget(self._imports())
        top.addWidget(self._exports())
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.SMALL)
        side.addWidget(self.all_units)
        side.addWidget(self.unit_table, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.table)
        self.splitter.setSizes([_UNITS * self.width(), _PEOPLE * self.width()])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(top)
        layout.addWidget(self.remark)
        layout.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.sets.activated.connect(lambda _place: self.choose_set(self.sets.currentData()))
        self.day.editingFinished.connect(self._take_day)
        self.all_units.toggled.connect(lambda _on: self._show_units())
        self.unit_table.selectionModel().selectionChanged.connect(lambda *_: self._narrow())
        self.table.activated.connect(lambda key: self.desk.record_wanted.emit("employees", key))
        self.desk.changed.connect(self._take_news)

    def _menu(
        self, text: str, icon: str, entries: list[tuple[str, Callable[[], object]]]
    ) -> QPushButton:
        button = QPushButton(text)
        theme.set_icon(button, icon)
        menu = QMenu(button)
        for word, run in entries:
            action = QAction(word, menu)
            action.triggered.connect(lambda _checked=False, run=run: run())
            menu.addAction(action)
        button.setMenu(menu)
        return button

    def _imports(self) -> QPushButton:
        fed = (
            (PERFORMANCE_KIND, translate("competencies", "Performance (SKP)…")),
            (DISCIPLINE_KIND, translate("competencies", "Punishments…")),
            (POTENTIAL_KIND, translate("competencies", "Potential…")),
        )
        blank = translate("competencies", "Empty workbook: {name}")
        button = self._menu(
            translate("competencies", "Import"),
            "import",
            [
                *((word, lambda kind=kind: self._import(kind)) for kind, word in fed),
                *(
                    (blank.format(name=word), lambda kind=kind: self._save_blank(kind))
                    for kind, word in fed
                ),
            ],
        )
        button.setEnabled(self.desk.database.actor.may(WRITE))
        return button

    def _exports(self) -> QPushButton:
        return self._menu(
            translate("competencies", "Export"),
            "export",
            [
                (
                    translate("competencies", "In the columns of the IP ASN form…"),
                    lambda: self.export(official=True),
                ),
                (
                    translate("competencies", "What is seen…"),
                    lambda: self.export(official=False),
                ),
            ],
        )

    # measuring

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what is not known yet."""
        super().showEvent(event)
        if self._stale:
            self.measure()

    def _take_news(self, changed: Changed) -> None:
        if changed.ids.keys() & set(FOLLOWS):
            self._stale = True
            if self.isVisible():
                self.measure()

    def choose_set(self, code: str) -> None:
        """Measure by this parameter set."""
        self.list.office.code = code
        self.measure()

    def _take_day(self) -> None:
        try:
            day = parse_date(self.day.text(), today=dt.date.today()) or dt.date.today()
        except ValueError as error:
            messages.tell(self, str(error), "warning")
            day = self.list.office.day
        self.day.setText(value_text(FieldKind.DATE, day))
        if day != self.list.office.day:
            self.list.office.asked_day = None if day == dt.date.today() else day
            self.measure()

    def measure(self) -> None:
        """Measure anew in the background and show it."""
        self._stale = False
        self._asked += 1
        asked = self._asked
        self.desk.runner.run(
            lambda _progress: self._measured(),
            title=translate("competencies", "Measuring the index"),
            # an older answer that comes late is not shown
            on_done=lambda found: self._show(found) if asked == self._asked else None,
            quiet=True,
        )

    def _measured(self) -> _Found:
        office = self.list.office
        chosen, everybody, day = office.parameters, office.people.values(), office.day
        with self.desk.database.read() as session:
            tree = unit_tree(session)
        seen = visible_units(self.desk.database.actor, tree)
        people = [each for each in everybody if seen is None or each.unit_id in seen]
        named = {entry.id: tree.clear_name(entry.id) for _, entry in tree.walk()}
        units = by_unit(people, tree)
        rows = tuple(
            UnitRow(named[key], chosen.category(found.total), found)
            for key, found in units.items()
            if seen is None or key in seen
        )
        agencies = frozenset(entry.id for entry in tree.below(None))
        return _Found(chosen, day, together(people), rows, agencies)

    def _show(self, found: _Found) -> None:
        self._found = found
        self._offer_sets(found.parameters.code)
        whole, chosen = found.whole, found.parameters
        category = chosen.category(whole.total)
        self.figure.setText(
            f"IP ASN {percent_text(whole.total)} · {category}" if category else "IP ASN –"
        )
        words = translate("competencies", "counted: {known}, not yet computable: {unknown}")
        self.counted.setText(
            words.format(known=group_thousands(whole.known), unknown=group_thousands(whole.unknown))
        )
        told = [] if chosen.values else [no_values(chosen)]
        told += [] if chosen.holds(found.day) else [not_in_force(chosen, found.day)]
        self.remark.setText(" ".join(told))
        self.remark.setVisible(bool(told))
        self._show_units()
        self.table.reload()

    def _offer_sets(self, chosen: str) -> None:
        book = reference().index_sets
        self.sets.clear()
        for code in book.codes:
            self.sets.addItem(book.label(code), code)
        self.sets.setCurrentIndex(self.sets.findData(chosen))

    def _show_units(self) -> None:
        found = self._found
        if found is None:
            return
        before = self.unit_table.chosen()
        every = self.all_units.isChecked()
        below = [row for row in found.units if every or row.index.unit_id in found.agencies]
        if not every and not below:
            below = list(found.units)  # somebody who sees some units only sees these
        whole = UnitRow(
            translate("competencies", "All"),
            found.parameters.category(found.whole.total),
            found.whole,
        )
        self.units.show_units([whole, *below])
        self.unit_table.choose(before.index.unit_id if before else None)

    def _narrow(self) -> None:
        """Show the people of the chosen unit."""
        chosen = self.unit_table.chosen()
        if chosen is None:
            return
        query = self.table.query()
        filters = {name: value for name, value in query.filters.items() if name != "unit"}
        if chosen.index.unit_id is not None:
            filters["unit"] = (chosen.index.unit_id,)
        if filters != dict(query.filters):
            self.table.show_query(replace(query, filters=filters))

    # in and out

    def _import(self, kind: RecordKind) -> None:
        open_import(self.desk, kind, self)

    def _save_blank(self, kind: RecordKind) -> None:
        """The empty workbook of a kind, to be filled in."""
        path = self.desk.files.save(self, f"{kind.layout.title} - kosong.xlsx", EXCEL)
        if path is not None:
            self._run_writing(path, lambda _progress: _write_blank(path, kind))

    def export(self, *, official: bool) -> None:
        """Write the people that are seen: in the columns of the form, or in those seen."""
        name = f"{INDEX.layout.title} {self.list.office.day:%d-%m-%Y}.xlsx"
        path = self.desk.files.save(self, name, EXCEL_OR_CSV)
        if path is not None:
            self._write(path, () if official else self.table.visible_columns())

    def _write(self, path: Path, columns: tuple[str, ...]) -> None:
        kind = replace(INDEX, source=lambda _database: self.list)
        query, day, office = self.table.query(), self.list.office.day, self.desk.office_name

        def write(progress: Progress) -> None:
            from asn_desktop import exchange

            exchange.export_list(
                self.desk.database,
                kind,
                path,
                exchange.Selection(query=query, columns=columns),
                day=day,
                office_name=office,
                progress=progress,
            )

        self._run_writing(path, write)

    def _run_writing(self, path: Path, write: Callable[[Progress], object]) -> None:
        told = translate("competencies", "Saved as {path}").format(path=path)
        self.desk.runner.run(
            write,
            title=translate("competencies", "Writing {name}").format(name=path.name),
            on_done=lambda _result: messages.tell(self, told, "success"),
        )

    def close_jobs(self) -> None:
        """Want no more answers from the office."""
        self.table.close_jobs()


def _write_blank(path: Path, kind: RecordKind) -> None:
    from asn_desktop.spreadsheets.writer import write_template

    write_template(path, kind.layout)
