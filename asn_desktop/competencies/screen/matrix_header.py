"""The head of the matrix: names of competencies standing upright below the name of their group."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QHeaderView, QWidget

from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.screen.matrix_model import FIXED, MatrixModel
from asn_desktop.widgets import theme

#: Lines that an upright name may take, and letters of the longest of them.
LINES, LETTERS = 2, 23


class MatrixHeader(QHeaderView):
    """Says which competency a narrow column is."""

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._matrix = model
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # a name that is scrolled under must be painted again over the whole width
        self.sectionResized.connect(lambda *_: self.viewport().update())

    @property
    def _strong(self) -> QFontMetrics:
        font = self.font()
        font.setBold(True)
        return QFontMetrics(font)

    @property
    def band(self) -> int:
        """The height of the strip with the groups."""
        return self._strong.height() + theme.SMALL

    @property
    def column_width(self) -> int:
        """As wide as the lines of a name, and as a level with its ring."""
        return LINES * self.fontMetrics().lineSpacing() + theme.SMALL

    def width_of(self, place: int) -> int:
        """The width of the competency at this place; one that is alone in its group is as wide as
        the word of the group."""
        there = self._matrix.competencies
        group = there[place].group
        alone = sum(one.group == group for one in there) == 1
        word = self._strong.horizontalAdvance(reference().groups.label(group)) + theme.MEDIUM
        return max(self.column_width, word if alone else 0)

    def sizeHint(self) -> QSize:
        """High enough for the names."""
        names = LETTERS * self.fontMetrics().averageCharWidth() + theme.MEDIUM
        return QSize(super().sizeHint().width(), self.band + names)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """One name, read from below."""
        colours = theme.colours()
        below = rect.adjusted(0, self.band, 0, 0)
        painter.save()
        painter.fillRect(below, theme.colour(self._ground(logical)))
        painter.setPen(theme.colour(colours.line))
        painter.drawLine(below.topRight(), below.bottomRight())
        painter.drawLine(below.bottomLeft(), below.bottomRight())
        painter.setPen(theme.colour(colours.text))
        upright = QTransform.fromTranslate(below.left(), below.bottom() - theme.TIGHT)
        painter.setTransform(upright.rotate(-90), True)
        room = QRect(0, 0, below.height() - theme.SMALL, below.width())
        name = str(self._matrix.headerData(logical, Qt.Orientation.Horizontal))
        for line, text in enumerate(lines := self._lines(name, room.width())):
            height = self.fontMetrics().lineSpacing()
            top = (room.height() - height * len(lines)) // 2 + line * height
            painter.drawText(
                QRect(0, top, room.width(), height),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                text,
            )
        painter.restore()

    def _ground(self, logical: int) -> str:
        colours = theme.colours()
        selected = self.selectionModel()
        if selected is not None and selected.currentIndex().column() == logical:
            return colours.selection
        return colours.header

    def _lines(self, name: str, width: int) -> list[str]:
        """The name in at most two lines; what does not fit is in the tip."""
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(name) <= width:
            return [name]
        words = name.split()
        first = words.pop(0)
        while words and metrics.horizontalAdvance(f"{first} {words[0]}") <= width:
            first = f"{first} {words.pop(0)}"
        rest = [" ".join(words)] if words else []
        return [
            metrics.elidedText(text, Qt.TextElideMode.ElideRight, width) for text in (first, *rest)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The names, and above them the groups, each over all of its competencies."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        colours = theme.colours()
        strip = QRect(0, 0, self.viewport().width(), self.band)
        painter.fillRect(strip, theme.colour(colours.header))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        groups = reference().groups
        numbered = enumerate(self._matrix.competencies)
        for group, members in groupby(numbered, key=lambda one: one[1].group):
            places = [place for place, _ in members]
            left = self.sectionViewportPosition(FIXED + places[0])
            width = sum(self.sectionSize(FIXED + place) for place in places)
            room = QRect(left, 0, width, self.band).intersected(strip)
            if room.isEmpty():
                continue
            painter.setPen(theme.colour(colours.text))
            inside = room.adjusted(theme.TIGHT, 0, -theme.TIGHT, 0)
            words = self._strong.elidedText(
                groups.label(group), Qt.TextElideMode.ElideRight, inside.width()
            )
            painter.drawText(
                inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words
            )
            painter.setPen(theme.colour(colours.border))
            painter.drawLine(left + width - 1, 0, left + width - 1, self.height())
            painter.drawLine(room.bottomLeft(), room.bottomRight())
