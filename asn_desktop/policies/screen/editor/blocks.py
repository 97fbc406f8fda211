"""A node of the text as a paragraph of a Qt document, and back.

Identity, kind, level and reason are properties of the paragraph's format, so that undo, redo and
whatever else Qt does with a paragraph takes them along. A reference and a table are one letter
each, with what they are in its format; ``objects`` paints them.
"""

from __future__ import annotations

import json

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)

from asn_desktop.core.prose import Cells, Run, joined, runs_from_json, runs_to_json
from asn_desktop.policies.rules.text import Node, NodeKind
from asn_desktop.policies.screen.editor.look import Look
from asn_desktop.policies.screen.editor.structure import Shape

_USER = QTextFormat.Property.UserProperty.value
IDENTITY, KIND, LEVEL, REASON, DEPTH, BARE, UNIT = range(_USER + 1, _USER + 8)
TARGET, WORDS, CELLS = range(_USER + 11, _USER + 14)
REFERENCE_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
TABLE_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 2
#: The letter that stands for an object.
OBJECT_LETTER = "\ufffc"


def identity_of(block: QTextBlock) -> str:
    """Whose paragraph it is; "" for one that nobody has named yet."""
    return block.blockFormat().stringProperty(IDENTITY)


def kind_of(block: QTextBlock) -> NodeKind:
    """What it is."""
    known = block.blockFormat().stringProperty(KIND)
    return NodeKind(known) if known else NodeKind.TEXT


def block_format(node: Node, shape: Shape, look: Look) -> QTextBlockFormat:
    """How the paragraph of this node stands."""
    made = look.block_format(shape)
    made.setProperty(IDENTITY, node.identity)
    made.setProperty(KIND, node.kind.value)
    made.setProperty(LEVEL, shape.level)
    made.setProperty(DEPTH, shape.depth)
    made.setProperty(BARE, shape.bare)
    made.setProperty(UNIT, shape.unit.value if shape.unit else "")
    if node.reason:
        made.setProperty(REASON, node.reason)
    return made


def shape_of(known: QTextBlockFormat) -> Shape:
    """The shape that a paragraph was given."""
    unit = known.stringProperty(UNIT)
    return Shape(
        NodeKind(known.stringProperty(KIND) or "text"),
        known.intProperty(LEVEL),
        known.intProperty(DEPTH),
        NodeKind(unit) if unit else None,
        known.boolProperty(BARE),
    )


def char_format(run: Run) -> QTextCharFormat:
    """The look of a run; a reference carries where it points."""
    made = QTextCharFormat()
    if run.bold:
        made.setFontWeight(QFont.Weight.Bold)
    if run.italic:
        made.setFontItalic(True)
    if run.target:
        made.setObjectType(REFERENCE_OBJECT)
        made.setProperty(TARGET, run.target)
        made.setProperty(WORDS, run.text)
    return made


def table_format(cells: Cells) -> QTextCharFormat:
    """The letter that stands for a table."""
    made = QTextCharFormat()
    made.setObjectType(TABLE_OBJECT)
    stored = [[runs_to_json(cell) for cell in row] for row in cells]
    made.setProperty(CELLS, json.dumps(stored, ensure_ascii=False))
    return made


def cells_of(known: QTextCharFormat) -> Cells:
    """The cells of the table that this letter stands for."""
    stored = json.loads(known.stringProperty(CELLS) or "[]")
    return tuple(tuple(runs_from_json(cell) for cell in row) for row in stored)


def write_runs(cursor: QTextCursor, runs: tuple[Run, ...]) -> None:
    """Put these runs in at the cursor."""
    for run in runs:
        if run.target:
            cursor.insertText(OBJECT_LETTER, char_format(run))
        elif run.text:
            # A line break of its own would be a paragraph without a node.
            cursor.insertText(" ".join(run.text.splitlines()) or " ", char_format(run))


def write_content(cursor: QTextCursor, node: Node) -> None:
    """Put in what the node says."""
    if node.kind is NodeKind.TABLE:
        cursor.insertText(OBJECT_LETTER, table_format(node.cells))
    else:
        write_runs(cursor, node.runs)


def read_runs(block: QTextBlock, begin: int = 0, end: int | None = None) -> tuple[Run, ...]:
    """The runs between two places of a paragraph."""
    runs = []
    stop = block.length() - 1 if end is None else end
    pieces = block.begin()
    while not pieces.atEnd():
        fragment = pieces.fragment()
        start = fragment.position() - block.position()
        text = fragment.text()[max(begin - start, 0) : max(stop - start, 0)]
        known = fragment.charFormat()
        bold, italic = known.fontWeight() >= QFont.Weight.DemiBold, known.fontItalic()
        kind = known.objectType()
        if kind == REFERENCE_OBJECT:
            target, words = known.stringProperty(TARGET), known.stringProperty(WORDS)
            runs += [Run(words, bold, italic, target) for letter in text if letter == OBJECT_LETTER]
        elif kind != TABLE_OBJECT and text:
            runs.append(Run(text.replace(OBJECT_LETTER, ""), bold, italic))
        pieces += 1
    return joined(runs)


def table_letter(block: QTextBlock) -> QTextCharFormat | None:
    """The letter of the table that the paragraph consists of; None where it is none."""
    pieces = block.begin()
    while not pieces.atEnd():
        known = pieces.fragment().charFormat()
        if known.objectType() == TABLE_OBJECT:
            return known
        pieces += 1
    return None


def read_node(block: QTextBlock) -> Node:
    """The node that a paragraph shows. A table whose letter was taken away is a paragraph."""
    known = block.blockFormat()
    kind = kind_of(block)
    identity, level = known.stringProperty(IDENTITY), known.intProperty(LEVEL)
    reason = known.stringProperty(REASON)
    if kind is NodeKind.TABLE:
        letter = table_letter(block)
        if letter is not None:
            return Node(identity, kind, (), level, cells_of(letter), reason)
        kind = NodeKind.TEXT
    return Node(identity, kind, read_runs(block), level, (), reason)
