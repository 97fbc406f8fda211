"""How each part of a text looks in the editor: names, indents, headings, colours.

All measures come from the font, so that a larger one needs no other numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat

from asn_desktop.policies.rules.text import NodeKind
from asn_desktop.policies.screen.editor.structure import OPENING, Shape

#: Words of the domain: Indonesian in every language.
NAMES = {
    NodeKind.CONSIDERING: "Menimbang",
    NodeKind.RECALLING: "Mengingat",
    NodeKind.NOTING: "Memperhatikan",
    NodeKind.CHAPTER: "BAB",
    NodeKind.PART: "Bagian",
    NodeKind.PARAGRAPH: "Paragraf",
    NodeKind.ARTICLE: "Pasal",
    NodeKind.CLAUSE: "Ayat",
    NodeKind.LETTER: "Huruf",
    NodeKind.ITEM: "Angka",
    NodeKind.DICTUM: "Diktum",
    NodeKind.SECTION: "Judul bagian",
    NodeKind.TEXT: "Teks tanpa nomor",
    NodeKind.TABLE: "Tabel",
}
#: What a text is counted by.
COUNTED = {NodeKind.ARTICLE: "pasal", NodeKind.DICTUM: "diktum", NodeKind.SECTION: "bagian"}
#: Kinds whose number stands centred above their words.
HEADED = frozenset({NodeKind.CHAPTER, NodeKind.PART, NodeKind.PARAGRAPH, NodeKind.ARTICLE})
#: Kinds whose words are painted bold and centred.
CENTRED = frozenset({NodeKind.CHAPTER, NodeKind.PART, NodeKind.PARAGRAPH})
LONGEST_LABEL = "Memperhatikan"
#: Letters of a line that is easy to read.
LINE_LETTERS = 108


@dataclass(frozen=True)
class Look:
    """The measures of one font."""

    font: QFont

    @cached_property
    def metrics(self) -> QFontMetricsF:
        """Those of the text."""
        return QFontMetricsF(self.font)

    @cached_property
    def bold(self) -> QFont:
        """The font of titles and numbers of articles."""
        made = QFont(self.font)
        made.setBold(True)
        return made

    @cached_property
    def line(self) -> float:
        """The height of a line."""
        return self.metrics.height()

    @cached_property
    def step(self) -> float:
        """How far each level stands in."""
        return round(self.metrics.horizontalAdvance("(00)") + self.line * 0.45)

    @cached_property
    def column(self) -> float:
        """The width of the column of Menimbang and KESATU."""
        return round(QFontMetricsF(self.bold).horizontalAdvance(f"{LONGEST_LABEL} :") + 12)

    @cached_property
    def width(self) -> float:
        """The width of the text."""
        return round(self.metrics.averageCharWidth() * LINE_LETTERS)

    def left(self, shape: Shape) -> float:
        """Where the words of a node begin."""
        if shape.kind in HEADED:
            return 0.0
        if shape.kind in OPENING:
            return self.column + self.step
        if shape.kind is NodeKind.DICTUM:
            return self.column
        if shape.kind is NodeKind.SECTION:
            return self.step
        listed = shape.kind not in (NodeKind.TEXT, NodeKind.TABLE)
        match shape.unit:
            case None:
                return (shape.level + 1 if listed else shape.level) * self.step
            case NodeKind.DICTUM:
                begin = self.column
            case NodeKind.SECTION:
                begin = self.step
            case kind if kind in OPENING:
                begin = self.column + self.step
            case _:
                begin = 0.0
        return begin + (shape.depth if listed else shape.depth - 1) * self.step

    def above(self, shape: Shape) -> float:
        """The space above a node, with its heading."""
        if shape.kind is NodeKind.CHAPTER:
            return self.line * 2.7
        if shape.kind in HEADED:
            return self.line * (0.9 if shape.bare else 2.05)
        if shape.kind is NodeKind.SECTION:
            return self.line * 0.7
        return self.line * 0.25

    def block_format(self, shape: Shape) -> QTextBlockFormat:
        """Indent, space and alignment of a node, without its identity."""
        made = QTextBlockFormat()
        made.setLeftMargin(self.left(shape))
        made.setTopMargin(self.above(shape))
        made.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if shape.kind in CENTRED:
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return made
