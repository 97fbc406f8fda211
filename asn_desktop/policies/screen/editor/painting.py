"""The numbers and headings that the program paints beside and above the words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock

from asn_desktop.policies.rules.text import Node, NodeKind
from asn_desktop.policies.screen.editor.blocks import shape_of
from asn_desktop.policies.screen.editor.look import CENTRED, HEADED, NAMES
from asn_desktop.policies.screen.editor.sheet import Sheet
from asn_desktop.policies.screen.editor.structure import OPENING, Shape
from asn_desktop.widgets import theme

#: What an empty part waits for.
_WAITS_FOR = {
    NodeKind.CHAPTER: "Judul bab",
    NodeKind.PART: "Judul bagian",
    NodeKind.PARAGRAPH: "Judul paragraf",
    NodeKind.ARTICLE: "Isi pasal",
    NodeKind.SECTION: "Judul bagian",
}


class NumberPainter:
    """Paints what belongs to the paragraphs that are seen."""

    def __init__(self, sheet: Sheet, painter: QPainter, scrolled: QPointF, *, writes: bool) -> None:
        self._sheet, self._look, self._painter = sheet, sheet.look, painter
        self._scrolled, self._writes = scrolled, writes

    def paint(self, first: QTextBlock, rect: QRect) -> None:
        """From this paragraph on, down to the lower edge."""
        block, place = first, first.blockNumber()
        nodes = self._sheet.nodes
        reach = self._look.line * 3
        while block.isValid() and place < len(nodes):
            top = block.layout().position().y() - self._scrolled.y()
            if top - reach > rect.bottom():
                break
            if block.layout().lineCount():
                self._paint_one(block, place, top)
            block = block.next()
            place += 1

    def _paint_one(self, block: QTextBlock, place: int, top: float) -> None:
        node = self._sheet.nodes[place]
        shape = shape_of(block.blockFormat())
        line = block.layout().lineAt(0)
        foot = top + line.y() + line.ascent()
        margin = self._sheet.documentMargin()
        begin = margin - self._scrolled.x()
        end = self._sheet.textWidth() - margin - self._scrolled.x()
        numbered = self._sheet.index.get(node.identity)
        marker = numbered.marker if numbered else ""
        painter, c = self._painter, theme.colours()
        painter.setFont(self._look.font)
        painter.setPen(theme.colour(c.text))
        left = begin + self._look.left(shape)
        if shape.kind in HEADED:
            self._heading(node, shape, marker, (begin, end), (top, foot))
        elif shape.kind in OPENING:
            if not place or self._sheet.nodes[place - 1].kind is not shape.kind:
                self._label(NAMES[shape.kind], begin, foot)
            self._marker(marker, left, foot)
        elif shape.kind is NodeKind.DICTUM:
            painter.setFont(self._look.bold)
            self._label(marker, begin, foot)
        elif marker:
            if shape.kind is NodeKind.SECTION:
                painter.setFont(self._look.bold)
            self._marker(marker, left, foot)
        if node.reason:
            self._dot(begin - margin, foot)
        if self._writes and block.length() == 1 and not shape.bare:
            self._hint(shape, left, (begin, end), foot)

    def _heading(
        self,
        node: Node,
        shape: Shape,
        marker: str,
        across: tuple[float, float],
        down: tuple[float, float],
    ) -> None:
        (begin, end), (top, foot) = across, down
        bold = shape.kind is not NodeKind.PARAGRAPH
        font = self._look.bold if bold else self._look.font
        self._painter.setFont(font)
        width = QFontMetricsF(font).horizontalAdvance(marker)
        gap = self._look.line * (0.1 if shape.kind in CENTRED else 0.2)
        base = foot if shape.bare else top - self._look.metrics.descent() - gap
        self._painter.drawText(QPointF((begin + end - width) / 2, base), marker)

    def _label(self, text: str, begin: float, foot: float) -> None:
        colon = self._look.column - self._look.metrics.horizontalAdvance(": ")
        self._painter.drawText(QPointF(begin, foot), text)
        self._painter.setFont(self._look.font)
        self._painter.drawText(QPointF(begin + colon, foot), ":")

    def _marker(self, marker: str, left: float, foot: float) -> None:
        self._painter.drawText(QPointF(left - self._look.step, foot), marker)

    def _dot(self, begin: float, foot: float) -> None:
        """A mark at the edge: why this part differs is written down."""
        size = self._look.line * 0.34
        rect = QRectF(begin + 4, foot - size - 1, size, size)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.colour(theme.colours().accent))
        self._painter.drawEllipse(rect)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _hint(self, shape: Shape, left: float, across: tuple[float, float], foot: float) -> None:
        words = _WAITS_FOR.get(shape.kind, "…")
        self._painter.setFont(self._look.font)
        self._painter.setPen(theme.colour(theme.colours().muted))
        if shape.kind in CENTRED:
            width = self._look.metrics.horizontalAdvance(words)
            left = (across[0] + across[1] - width) / 2
        self._painter.drawText(QPointF(left, foot), words)
