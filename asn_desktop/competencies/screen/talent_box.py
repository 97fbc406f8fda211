"""The page of the nine boxes: performance against potential, and the people in the chosen box."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.competencies.queries.heat_map import seen_units
from asn_desktop.competencies.queries.talent import Placed, TalentMap, talent_map
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.talent import (
    EXPECTATION_WORDS,
    POTENTIAL_WORDS,
    Box,
    Expectation,
    Potential,
    boxes,
)
from asn_desktop.competencies.screen.heat_map import PEOPLE
from asn_desktop.competencies.screen.map_page import MapPage
from asn_desktop.competencies.screen.plain_table import PlainModel, PlainRow, PlainTable
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme

#: From above downwards, and from left to right.
ROWS = (Expectation.ABOVE, Expectation.MEETS, Expectation.BELOW)
COLUMNS = (Potential.LOW, Potential.MIDDLE, Potential.HIGH)
#: Pixels of a box at most: three of them stay together on a high screen.
MOST_HEIGHT = 150


class BoxButton(QAbstractButton):
    """A box: its number, and how many stand in it."""

    def __init__(self, box: Box, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box, self._people = box, ""
        self.setCheckable(True)
        self.setToolTip(box.label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(MOST_HEIGHT)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """So many people stand in it."""
        people = translate("competencies", "{count} people").format(count=group_thousands(count))
        self._people = people
        self.setText(f"{self.box.number}, {people}")
        self.setAccessibleName(f"{self.box.number}: {self.box.label}, {people}")
        self.update()

    def sizeHint(self) -> QSize:
        """Room for both lines."""
        metrics = self.fontMetrics()
        return QSize(14 * metrics.averageCharWidth(), 4 * metrics.lineSpacing() + theme.LARGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number large, the people below it; the chosen box has a strong frame as well."""
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.isChecked() or self.hasFocus()
        pen = QPen(theme.colour(colours.focus if strong else colours.border))
        pen.setWidth(2 if strong else 1)
        painter.setPen(pen)
        ground = colours.hover if self.underMouse() else colours.base
        painter.setBrush(theme.colour(colours.accent_soft if self.isChecked() else ground))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.TIGHT, theme.TIGHT)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        painter.setPen(theme.colour(colours.text))
        half = self.height() // 2
        above = QRect(0, 0, self.width(), half + theme.SMALL)
        below = QRect(0, half + theme.SMALL, self.width(), half - theme.SMALL)
        centre = Qt.AlignmentFlag.AlignHCenter
        painter.drawText(below, centre | Qt.AlignmentFlag.AlignTop, self._people)
        painter.setFont(font)
        painter.drawText(above, centre | Qt.AlignmentFlag.AlignBottom, str(self.box.number))


class TalentPage(MapPage):
    """Three by three boxes on the left; people and recommendations on the right."""

    depends_on = ("performance_ratings", "potential_ratings")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.map: TalentMap | None = None
        self.boxes: dict[int, BoxButton] = {}
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        self.title = QLabel()
        self.title.setProperty("role", "strong")
        self.title.setWordWrap(True)
        self.recommended = QLabel()
        self.recommended.setWordWrap(True)
        self.people = PlainModel(
            (
                translate("competencies", "Name"),
                translate("competencies", "Performance"),
                translate("competencies", "Year"),
                translate("competencies", "Potential"),
                translate("competencies", "Post"),
                translate("competencies", "Work unit"),
            ),
            (2, 3),
            self,
        )
        self.table = PlainTable(self.people, translate("competencies", "People in the box"))
        self._lay_out()
        self.group.idToggled.connect(lambda number, on: self._show_box(number) if on else None)
        self.table.opened.connect(lambda key: desk.record_wanted.emit(PEOPLE, key))

    def _lay_out(self) -> None:
        left = QWidget()
        grid = QGridLayout(left)
        grid.setContentsMargins(0, 0, theme.SMALL, 0)
        grid.setSpacing(theme.TIGHT)
        known = boxes()
        for row, expectation in enumerate(ROWS):
            grid.addWidget(_axis(f"Kinerja {EXPECTATION_WORDS[expectation]} ekspektasi"), row, 0)
            grid.setRowStretch(row, 2)
            for column, potential in enumerate(COLUMNS, 1):
                button = BoxButton(known[expectation, potential])
                self.boxes[button.box.number] = button
                self.group.addButton(button, button.box.number)
                grid.addWidget(button, row, column)
        for column, potential in enumerate(COLUMNS, 1):
            word = _axis(f"Potensial {POTENTIAL_WORDS[potential]}")
            word.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(word, len(ROWS), column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(len(ROWS) + 1, 1)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(theme.SMALL, 0, 0, 0)
        side.setSpacing(theme.SMALL)
        side.addWidget(self.title)
        side.addWidget(self.recommended)
        side.addWidget(self.table, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.note)

    def renew(self) -> None:
        database = self.desk.database

        def read() -> TalentMap:
            with database.read() as session:
                units = seen_units(session, database.actor)
                return talent_map(session, dt.date.today(), units=units)

        self.ask(read, self._show)

    def _show(self, found: TalentMap) -> None:
        self.map = found
        for number, button in self.boxes.items():
            button.show_count(len(found.people.get(number, ())))
        chosen = self.group.checkedId()
        if chosen < 0:  # the best box that anybody stands in
            chosen = next((n for n in sorted(self.boxes, reverse=True) if found.people[n]), 9)
            self.boxes[chosen].setChecked(True)
        self._show_box(chosen)
        self.note.setText(self._remarks(found))

    def _remarks(self, found: TalentMap) -> str:
        missing = translate(
            "competencies",
            "Not placed: without potential {potential}, without performance {performance}, "
            "without both {both}.",
        ).format(
            potential=group_thousands(found.without_potential),
            performance=group_thousands(found.without_performance),
            both=group_thousands(found.without_both),
        )
        if found.without_potential or found.without_performance or found.without_both:
            missing += " " + translate(
                "competencies",
                "Both are entered in the tab IP ASN of a person, or imported on the page IP ASN.",
            )
        chosen = found.settings
        bounds = translate(
            "competencies",
            "Potential: middle from {middle}, high from {high}. Performance by its score where one "
            "is recorded (meets from {meets}, above from {above}), else by its rating. "
            "Permenpan-RB 3/2020; the bounds are the office's own.",
        ).format(
            middle=_plain(chosen.potential_middle),
            high=_plain(chosen.potential_high),
            meets=_plain(chosen.performance_middle),
            above=_plain(chosen.performance_high),
        )
        return f"{missing} {bounds}"

    def _show_box(self, number: int) -> None:
        if self.map is None:
            return
        box, people = self.map.boxes[number], self.map.people.get(number, ())
        self.title.setText(f"{number} · {box.label}")
        self.recommended.setText("; ".join(box.recommendations).capitalize() + ".")
        self.people.show_rows([_row(each) for each in people])


def _axis(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label


def _plain(value: float | None) -> str:
    return "" if value is None else f"{value:g}".replace(".", ",")


def _row(each: Placed) -> PlainRow:
    rating = reference().performance.label(each.rating) if each.rating else ""
    score = f" ({_plain(each.score)})" if each.score is not None else ""
    return PlainRow(
        each.employee_id,
        (
            each.name,
            f"{rating}{score}",
            str(each.year or ""),
            _plain(each.potential),
            each.position or "–",
            each.unit or "–",
        ),
    )
