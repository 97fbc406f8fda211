"""The page of data quality: how good what is held is, where the flaws are, and mending them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.competencies.queries.mending import (
    FlawedRecords,
    SeenQuality,
    seen_flawed,
    seen_quality,
)
from asn_desktop.competencies.queries.quality import Quality, offered_checks
from asn_desktop.competencies.queries.quality_list import QUALITY
from asn_desktop.competencies.rules.mending import fields
from asn_desktop.competencies.rules.quality import DIMENSIONS, Dimension, check
from asn_desktop.competencies.screen.heat_map import PEOPLE
from asn_desktop.competencies.screen.map_page import MapPage
from asn_desktop.competencies.screen.quality_mending import MendPanel
from asn_desktop.competencies.screen.quality_tiles import DimensionTile
from asn_desktop.competencies.screen.quality_units import counts_of, unit_entries
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.listing import FilterValue, ListQuery
from asn_desktop.core.translation import translate
from asn_desktop.database.listing import EMPTY
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.tree import Tree, TreePanel
from asn_desktop.widgets import theme

_WHAT = Qt.ItemDataRole.UserRole
#: Pixels at first: flaws beside the grid, flaws above units.
_LEFT, _RIGHT, _CHECKS, _UNITS = 340, 850, 330, 220


class QualityPage(MapPage):
    """The dimensions above; checks and units at the left; the records to mend at the right."""

    depends_on = ("training_records", "performance_ratings")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.whole: SeenQuality | None = None
        #: the code of the chosen check, or the chosen dimension; the chosen unit (None: all)
        self.what: str | Dimension | None = None
        self.unit: int | str | None = None
        self._all_is_wanted = True
        self._items: dict[str, QTreeWidgetItem] = {}
        self.tiles = {each: DimensionTile(each) for each in Dimension}
        self.group = QButtonGroup(self)
        for place, tile in enumerate(self.tiles.values()):
            self.group.addButton(tile, place)
        self.checks = QTreeWidget()
        self.checks.setColumnCount(2)
        self.checks.setHeaderHidden(True)
        self.checks.setUniformRowHeights(True)
        self.checks.setIndentation(theme.MEDIUM)
        self.checks.setAccessibleName(translate("competencies", "Flaws"))
        self.checks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.checks.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.units = TreePanel(
            Tree(translate("competencies", "Work units"), self._unit_entries, "unit"), desk.runner
        )
        self.mending = MendPanel(desk)
        self._lay_out()
        self.group.buttonClicked.connect(lambda tile: self.choose(tile.dimension))
        self.checks.currentItemChanged.connect(self._take_check)
        self.units.chosen.connect(self._take_unit)
        self.mending.people_wanted.connect(self.show_people)
        for key, widget in (("Alt+F", self.checks), ("Alt+U", self.units.tree)):
            QShortcut(QKeySequence(key), self, lambda widget=widget: widget.setFocus())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.SMALL)
        for tile in self.tiles.values():
            top.addWidget(tile)
        left = QSplitter(Qt.Orientation.Vertical)
        left.setChildrenCollapsible(False)
        left.addWidget(self.checks)
        left.addWidget(self.units)
        left.setSizes([_CHECKS, _UNITS])
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.mending)
        self.splitter.setSizes([_LEFT, _RIGHT])
        self.splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(top)
        self.add_note(layout)
        layout.addWidget(self.splitter, 1)
        self.splitter.hide()  # until something is known

    # reading

    def renew(self) -> None:
        self._all_is_wanted = True
        self._read()

    def _read(self) -> None:
        """Read what is wanted: everything, or only the records of another flaw or unit."""
        everything = self._all_is_wanted or self.whole is None
        whole, what, unit = self.whole, self.what, self.unit
        database, day = self.desk.database, dt.date.today()

        def read() -> tuple[SeenQuality, FlawedRecords | None, str | Dimension | None]:
            found, wanted = whole, what
            if everything or found is None:
                found = seen_quality(database, day)
                wanted = _still_there(found.quality, what)
            if wanted is None or isinstance(wanted, Dimension):
                return found, None, wanted
            below, nowhere = (unit if isinstance(unit, int) else None), unit == EMPTY
            return found, seen_flawed(database, wanted, day, below, nowhere=nowhere), wanted

        self.ask(read, lambda answer: self._show(*answer))

    def _show(
        self, whole: SeenQuality, records: FlawedRecords | None, what: str | Dimension | None
    ) -> None:
        changed = whole is not self.whole
        self._all_is_wanted, self.whole, self.what = False, whole, what
        found = whole.quality
        if changed:
            for dimension, tile in self.tiles.items():
                tile.show_share(found.share(dimension), sum(counts_of(found, dimension).values()))
            self._show_checks(found)
        self._mark()
        for tile in self.tiles.values():  # nobody's data are neither good nor bad
            tile.setVisible(bool(found.people))
        nothing = what is None
        self.note.setVisible(nothing)
        self.splitter.setVisible(not nothing)
        if nothing:
            sentence = (
                translate("competencies", "No flaws: everything the office must know is in order.")
                if found.people
                else translate(
                    "competencies",
                    "Nobody is in the list of employees yet. Import employees first: what is "
                    "missing or wrong in their data is then shown here.",
                )
            )
            self.note.setText(sentence)
            return
        self.units.refresh()
        self._show_mending(records)

    def _show_checks(self, found: Quality) -> None:
        self.checks.blockSignals(True)
        self.checks.clear()
        self._items.clear()
        tops: dict[Dimension, QTreeWidgetItem] = {}
        for each, people in offered_checks(found.flaws):
            dimension = each.dimension
            if dimension not in tops:
                words = translate("competencies", DIMENSIONS[dimension][0])
                flawed = sum(counts_of(found, dimension).values())
                tops[dimension] = self._item(dimension, words, flawed)
                self.checks.addTopLevelItem(tops[dimension])
            tops[dimension].addChild(self._item(each.code, each.label, people))
        self.checks.expandAll()
        self.checks.blockSignals(False)

    def _item(self, what: str | Dimension, words: str, people: int) -> QTreeWidgetItem:
        item = QTreeWidgetItem([words, group_thousands(people)])
        item.setData(0, _WHAT, str(what))
        item.setToolTip(0, words)
        item.setSizeHint(0, QSize(0, theme.row_height() - 2))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        told = translate("competencies", "{label}, people: {count}")
        item.setData(
            0,
            Qt.ItemDataRole.AccessibleTextRole,
            told.format(label=words, count=group_thousands(people)),
        )
        if isinstance(what, Dimension):
            font = item.font(0)
            font.setBold(True)
            item.setFont(0, font)
        self._items[str(what)] = item
        return item

    def _mark(self) -> None:
        """Show what is chosen, without choosing it again."""
        what = self.what
        if what is None:
            return
        dimension = what if isinstance(what, Dimension) else check(what).dimension
        self.tiles[dimension].setChecked(True)
        self.checks.blockSignals(True)
        item = self._items.get(str(what))  # a dimension without a flaw has none
        if item is None:
            self.checks.setCurrentIndex(QModelIndex())
        else:
            self.checks.setCurrentItem(item)
        self.checks.blockSignals(False)
        self.units.choose(self.unit)

    def _show_mending(self, records: FlawedRecords | None) -> None:
        what = self.what
        assert what is not None
        words = (
            translate("competencies", DIMENSIONS[what][0])
            if isinstance(what, Dimension)
            else check(what).label
        )
        if self.unit is not None and self.whole is not None:
            tree = self.whole.tree
            place = (
                tree.label(self.unit)
                if isinstance(self.unit, int) and self.unit in tree.by_id
                else translate("competencies", "Without a work unit")
            )
            words = f"{words} · {place}"
        self.mending.show_records(words, self.people(), records)

    def _unit_entries(self) -> list[FilterValue]:
        whole, what = self.whole, self.what
        if whole is None or what is None:
            return []
        return list(unit_entries(whole.tree, counts_of(whole.quality, what)))

    def people(self) -> int:
        """How many people have the chosen flaw in the chosen unit."""
        whole, what = self.whole, self.what
        if whole is None or what is None:
            return 0
        counts = counts_of(whole.quality, what)
        if self.unit is None:
            return sum(counts.values())
        if isinstance(self.unit, int):
            return sum(counts.get(each, 0) for each in whole.tree.subtree(self.unit))
        return counts.get(None, 0)

    # choosing

    def choose(self, what: str | Dimension) -> None:
        """Look at this check or dimension, in all units."""
        self._move(what, None)

    def choose_unit(self, unit: int | str | None) -> None:
        """Look at this unit with all below it; None: all."""
        if self.what is not None:
            self._move(self.what, unit)

    def _move(self, what: str | Dimension, unit: int | str | None) -> None:
        def go() -> None:
            self.what, self.unit = what, unit
            self._mark()
            self._read()

        self.mending.leave(go)
        self._mark()  # who turned back stays with what was chosen

    def _take_check(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            what: str = item.data(0, _WHAT)
            self.choose(Dimension(what) if what in tuple(Dimension) else what)

    def _take_unit(self, unit: int | str | None) -> None:
        self.choose_unit(unit)

    def show_people(self) -> None:
        """The list of people, narrowed to those with the flaw in the unit."""
        if self.what is None or self.whole is None:
            return
        found = self.whole.quality
        codes = (
            tuple(each.code for each, _ in offered_checks(found.flaws) if each.dimension is what)
            if isinstance(what := self.what, Dimension)
            else (what,)
        )
        filters: dict[str, tuple[str | int, ...]] = {QUALITY: codes}
        if self.unit is not None:
            filters["unit"] = (self.unit,)
        self.desk.list_wanted.emit(PEOPLE, ListQuery(filters=filters))

    def leave(self, then: Callable[[], None]) -> None:
        """Call ``then`` when nothing typed would be lost."""
        self.mending.leave(then)


def _still_there(found: Quality, what: str | Dimension | None) -> str | Dimension | None:
    """What is looked at, as long as somebody has the flaw; else the first that is mended by typing;
    None where there is no flaw."""
    counts: Mapping[str, int] = {each.code: n for each, n in offered_checks(found.flaws)}
    if isinstance(what, Dimension) or what in counts:
        return what if counts else None
    return next((code for code in counts if fields(code)), next(iter(counts), None))
