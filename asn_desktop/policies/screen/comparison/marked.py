"""A side of a comparison as a document to paint: the number above, each paragraph with its sign,
words that came or went marked by colour and by a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from asn_desktop.policies.rules.compare import Mark, MarkedParagraph
from asn_desktop.widgets import theme

_MARGIN = 6


def mark_format(mark: Mark) -> QTextCharFormat:
    """The look of a piece of a line: underlined where it came, struck out where it went."""
    c = theme.colours()
    made = QTextCharFormat()
    made.setForeground(theme.colour(c.text))
    if mark.bold:
        made.setFontWeight(QFont.Weight.Bold)
    if mark.italic:
        made.setFontItalic(True)
    if mark.state == "added":
        made.setFontUnderline(True)
        made.setBackground(theme.colour(c.success_soft))
        made.setForeground(theme.colour(c.success))
    elif mark.state == "removed":
        made.setFontStrikeOut(True)
        made.setBackground(theme.colour(c.danger_soft))
        made.setForeground(theme.colour(c.danger))
    return made


def side_document(
    heading: str, paragraphs: Sequence[MarkedParagraph], font: QFont
) -> QTextDocument:
    """A side with its number; its paragraphs stand in as deep as in the text."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    document.setDocumentMargin(_MARGIN)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    plain = QTextCharFormat()
    plain.setForeground(theme.colour(theme.colours().text))
    begun = False
    if heading:
        middle = QTextBlockFormat()
        middle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        bold = QTextCharFormat(plain)
        bold.setFontWeight(QFont.Weight.Bold)
        cursor.setBlockFormat(middle)
        cursor.insertText(heading, bold)
        begun = True
    metrics = QFontMetricsF(font)
    lowest = min((one.level for one in paragraphs), default=0)
    for one in paragraphs:
        if not one.marks or (one.marker == heading and not any(m.text for m in one.marks)):
            continue
        marker = "" if one.marker == heading else one.marker
        stand = QTextBlockFormat()
        stand.setTopMargin(2)
        room = metrics.horizontalAdvance(f"{marker}  ") if marker else 0.0
        stand.setLeftMargin((one.level - lowest) * metrics.averageCharWidth() * 3 + room)
        stand.setTextIndent(-room)
        if begun:
            cursor.insertBlock(stand)
        else:
            cursor.setBlockFormat(stand)
        begun = True
        if marker:
            cursor.insertText(f"{marker}  ", plain)
        for mark in one.marks:
            cursor.insertText(mark.text, mark_format(mark))
    cursor.endEditBlock()
    return document


def first_mark(document: QTextDocument) -> float:
    """How far down the first words stand that came or went; 0 where there are none."""
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            known = pieces.fragment().charFormat()
            if known.fontUnderline() or known.fontStrikeOut():
                return document.documentLayout().blockBoundingRect(block).top()
            pieces += 1
        block = block.next()
    return 0.0


def plain_side(heading: str, paragraphs: Sequence[MarkedParagraph]) -> str:
    """The same as letters: what is copied, and what a screen reader says."""
    lines = [heading] if heading else []
    for one in paragraphs:
        marker = "" if one.marker == heading else one.marker
        text = f"{marker} {''.join(mark.text for mark in one.marks)}".strip()
        if text:
            lines.append(text)
    return "\n".join(lines)
