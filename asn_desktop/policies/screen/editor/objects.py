"""What stands in a line as one letter and is painted by the program: references, which always say
today's words, and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextLayout,
    QTextOption,
)

from asn_desktop.core.prose import Cells, plain
from asn_desktop.policies.screen.editor.blocks import TARGET, WORDS, cells_of, identity_of
from asn_desktop.widgets import theme

if TYPE_CHECKING:
    from asn_desktop.policies.screen.editor.sheet import Sheet

_PADDING = 4.0


def _font(document: QTextDocument, known: QTextFormat) -> QFont:
    font = QFont(document.defaultFont())
    look = QTextCharFormat(known.toCharFormat())
    if look.fontWeight() >= QFont.Weight.DemiBold:
        font.setBold(True)
    if look.fontItalic():
        font.setItalic(True)
    return font


class ReferenceObject(QPyTextObject):
    """The words of a reference, underlined with dots; of a broken one its last words, struck out
    and marked."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet

    def _words(self, document: QTextDocument, place: int, known: QTextFormat) -> tuple[str, bool]:
        whose = identity_of(document.findBlock(place))
        target = known.stringProperty(TARGET)
        last = known.stringProperty(WORDS)
        return self._sheet.reference_words(whose, target, last), self._sheet.has(target)

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        """As wide as its words; it stands on the line."""
        metrics = QFontMetricsF(_font(doc, format))
        words, whole = self._words(doc, posInDocument, format)
        return QSizeF(metrics.horizontalAdvance(words if whole else f"{words} !"), metrics.ascent())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        """Paint the words."""
        rect = QRectF(rect)
        words, whole = self._words(doc, posInDocument, format)
        font = _font(doc, format)
        c = theme.colours()
        colour = theme.colour(c.accent if whole else c.danger)
        painter.save()
        painter.setFont(font)
        painter.setPen(colour)
        foot = rect.bottomLeft()
        painter.drawText(foot, words if whole else f"{words} !")
        pen = QPen(colour, 1, Qt.PenStyle.DotLine if whole else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        height = 2.0 if whole else -rect.height() * 0.32
        painter.drawLine(foot + QPointF(0, height), rect.bottomRight() + QPointF(0, height))
        painter.restore()


class TableObject(QPyTextObject):
    """A table with its cells; it is edited in a window of its own."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet

    def _widths(self, cells: Cells, metrics: QFontMetricsF, room: float) -> list[float]:
        count = max((len(row) for row in cells), default=1)
        widest = [
            max(
                (
                    metrics.horizontalAdvance(plain(row[column])) + 2 * _PADDING + 1
                    for row in cells
                    if column < len(row)
                ),
                default=0.0,
            )
            for column in range(count)
        ]
        widest = [max(width, metrics.averageCharWidth() * 6) for width in widest]
        total = sum(widest)
        if total <= room:
            return widest
        fair = room / count
        narrow = sum(width for width in widest if width <= fair)
        wide = total - narrow
        rest = room - narrow
        return [width if width <= fair else width * rest / wide for width in widest]

    def _heights(
        self, cells: Cells, widths: list[float], font: QFont, metrics: QFontMetricsF
    ) -> list[float]:
        return [
            max(
                (
                    self._layout(plain(cell), font, widths[column])[1]
                    for column, cell in enumerate(row)
                ),
                default=metrics.height(),
            )
            + 2 * _PADDING
            for row in cells
        ]

    @staticmethod
    def _layout(text: str, font: QFont, width: float) -> tuple[QTextLayout, float]:
        layout = QTextLayout(text or " ", font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width - 2 * _PADDING, 1.0))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height

    def _room(self, document: QTextDocument, place: int) -> float:
        indent = document.findBlock(place).blockFormat().leftMargin()
        return max(document.textWidth() - indent - 2 * document.documentMargin() - 2, 80.0)

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        """As wide as its words, at most as wide as the text."""
        cells = cells_of(format.toCharFormat())
        font = doc.defaultFont()
        metrics = QFontMetricsF(font)
        widths = self._widths(cells, metrics, self._room(doc, posInDocument))
        heights = self._heights(cells, widths, font, metrics)
        return QSizeF(sum(widths) + 1, sum(heights) + 1)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        """Paint cells and lines."""
        rect = QRectF(rect)
        cells = cells_of(format.toCharFormat())
        font, c = doc.defaultFont(), theme.colours()
        metrics = QFontMetricsF(font)
        widths = self._widths(cells, metrics, self._room(doc, posInDocument))
        heights = self._heights(cells, widths, font, metrics)
        painter.save()
        painter.setPen(theme.colour(c.text))
        top = rect.top()
        for row, height in zip(cells, heights, strict=True):
            left = rect.left()
            for column, width in enumerate(widths):
                painter.setPen(theme.colour(c.border))
                painter.drawRect(QRectF(left, top, width, height))
                if column < len(row):
                    painter.setPen(theme.colour(c.text))
                    layout, _ = self._layout(plain(row[column]), font, width)
                    layout.draw(painter, QPointF(left + _PADDING, top + _PADDING))
                left += width
            top += height
        painter.restore()
