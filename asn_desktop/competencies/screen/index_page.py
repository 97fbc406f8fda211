"""The page of the index (IP ASN): the units in their order, and the people of the chosen one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.competencies.feature.index import INDEX
from asn_desktop.competencies.queries.index import UnitIndex, by_unit, together, visible_units
from asn_desktop.competencies.queries.index_lists import FOLLOWS, IndexList
from asn_desktop.competencies.queries.index_report import Lack, what_raises
from asn_desktop.competencies.rules.index import Parameters
from asn_desktop.competencies.rules.index_parts import kind_words, no_values, not_in_force
from asn_desktop.competencies.rules.jpm import percent_text
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.screen.index_files import IndexFiles
from asn_desktop.competencies.screen.index_units import UnitModel, UnitRow, UnitTable
from asn_desktop.core.fields import FieldKind, group_thousands, value_text
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.core.values import parse_date
from asn_desktop.employees.queries import unit_tree
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.views import OfficeViews
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.table_view import EmptyState, RecordTable
from asn_desktop.widgets.wrapping import WrappingRow

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
        self._unit: int | None = None
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
        self.raised = QLabel()
        self.raised.setWordWrap(True)
        self.raised.setProperty("role", "muted")
        self.raised.setAccessibleName(translate("competencies", "What would raise the mean"))
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
        self.files = IndexFiles(desk, self.list, self.table, self)
        self._lay_out()
        self._connect()

    @property
    def ready(self) -> bool:
        """Whether the index has been measured."""
        return self._found is not None and not self._stale

    def _lay_out(self) -> None:
        top = WrappingRow()
        top.setSpacing(theme.MEDIUM)
        for part in (
            _together(self.figure, self.counted),
            _together(_word(translate("competencies", "Parameter set"), self.sets), self.sets),
            _together(_word(translate("competencies", "on"), self.day), self.day),
            self.files.imports(),
            self.files.exports(),
        ):
            top.addWidget(part)
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.SMALL)
        side.addWidget(self.all_units)
        side.addWidget(self.unit_table, 1)
        side.addWidget(self.raised)
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
        self.table.query_changed.connect(self._follow)
        self.table.activated.connect(lambda key: self.desk.record_wanted.emit("employees", key))
        self.desk.changed.connect(self._take_news)

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
        self._tell_what_raises(chosen.index.unit_id)

    def _follow(self, query: ListQuery) -> None:
        """Choose the unit that the filter above the people says; of several, all together."""
        units = query.filters.get("unit", ())
        unit = int(units[0]) if len(units) == 1 and units[0] != "" else None
        chosen = self.unit_table.chosen()
        if chosen is not None and chosen.index.unit_id != unit and len(units) < 2:
            self.unit_table.choose(unit)

    def _tell_what_raises(self, unit: int | None) -> None:
        """Say what would raise the mean of a unit, and how many people lack it."""
        self._unit = unit
        self.desk.runner.run(
            lambda _progress: self._what_raises(unit),
            title="",
            on_done=lambda lacks: self._show_lacks(lacks) if unit == self._unit else None,
            quiet=True,
        )

    def _what_raises(self, unit: int | None) -> list[Lack]:
        office = self.list.office
        with self.desk.database.read() as session:
            seen = visible_units(self.desk.database.actor, unit_tree(session), unit)
        people = office.people.values()
        inside = [each for each in people if seen is None or each.unit_id in seen]
        return what_raises(inside, office.parameters)

    def _show_lacks(self, lacks: Sequence[Lack]) -> None:
        line = translate("competencies", "+{gain}: {what} ({count} people)")
        told = [
            line.format(
                gain=percent_text(lack.gain),
                what=kind_words(lack.kind),
                count=group_thousands(lack.people),
            )
            for lack in lacks
        ]
        title = translate("competencies", "What would raise the mean:")
        self.raised.setText("\n".join([title, *told]))
        self.raised.setVisible(bool(told))

    def close_jobs(self) -> None:
        """Want no more answers from the office."""
        self.table.close_jobs()


def _together(*parts: QWidget) -> QWidget:
    """What stays in one row, as high as the buttons beside it."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SMALL)
    for part in parts:
        row.addWidget(part)
    group.setMinimumHeight(theme.row_height(group.font()) + theme.TIGHT)
    return group


def _word(text: str, box: QWidget) -> QLabel:
    """The word before a box."""
    label = QLabel(text)
    label.setBuddy(box)
    return label
