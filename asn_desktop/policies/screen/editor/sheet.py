"""The text that is being edited: a Qt document with one paragraph for every node.

``nodes`` is always what the document says: after every change only the paragraphs it touched are
read again. Numbers and the words of references follow from the nodes and are painted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
)

from asn_desktop.policies.rules import references
from asn_desktop.policies.rules.numbering import Numbered
from asn_desktop.policies.rules.text import TITLED, Node, NodeKind, TextForm
from asn_desktop.policies.screen.editor.blocks import (
    OBJECT_LETTER,
    REFERENCE_OBJECT,
    TABLE_OBJECT,
    block_format,
    read_node,
    shape_of,
    write_content,
)
from asn_desktop.policies.screen.editor.look import Look
from asn_desktop.policies.screen.editor.numbers import Numbers, Region, article_around, frame
from asn_desktop.policies.screen.editor.objects import ReferenceObject, TableObject
from asn_desktop.policies.screen.editor.structure import (
    UNIT,
    Shape,
    new_identity,
    settled,
    shapes,
)

#: Longer than any paragraph: all of it, whatever is typed into it later.
_ALL = 1_000_000
#: So many nodes come in at once.
_SLICE = 400


class Sheet(QTextDocument):
    """``form`` says how the text is built, ``section_style`` how its sections are numbered."""

    #: parts came, went, moved or became others: numbers may be others
    structure_changed = Signal()
    #: the whole text is there
    filled = Signal()
    #: the words of these nodes are others (first place, place behind the last)
    words_changed = Signal(int, int)

    def __init__(
        self,
        form: TextForm,
        look: Look,
        parent: QObject | None = None,
        *,
        section_style: str = "1",
    ) -> None:
        super().__init__(parent)
        self.form, self.look, self.section_style = form, look, section_style
        #: what the document says
        self.nodes: list[Node] = []
        self._numbers = Numbers(section_style)
        self._shapes: list[Shape] = []
        self._targets: list[tuple[str, ...]] = []
        self._places: dict[str, int] = {}
        self._shown: dict[str, tuple[str, ...]] = {}
        #: the places whose look may have to change: (0, all of them) or those of one article
        self._unsettled: tuple[int, int] | None = None
        self._loading = False
        self._filled = 0
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self._fill_on)
        self._fresh: list[Node] = []
        self._fresh_shapes: list[Shape] = []
        #: whether the next step is one with the last (what was selected went for it)
        self.goes_on = False
        #: whether the whole text is there
        self.complete = False
        self.setDefaultFont(look.font)
        self.setDocumentMargin(round(look.line))
        layout = self.documentLayout()
        layout.registerHandler(REFERENCE_OBJECT, ReferenceObject(self))
        layout.registerHandler(TABLE_OBJECT, TableObject(self))
        self.contentsChange.connect(self._contents_changed)

    # -- reading -----------------------------------------------------------------------------

    def has(self, identity: str) -> bool:
        """Whether this node stands in the text."""
        return identity in self._places

    def place_of(self, identity: str) -> int | None:
        """Where a node stands."""
        return self._places.get(identity)

    def block_of(self, identity: str) -> QTextBlock | None:
        """The paragraph of a node."""
        place = self._places.get(identity)
        return None if place is None else self.findBlockByNumber(place)

    def nodes_of(self, identities: Collection[str]) -> list[Node]:
        """These nodes in the order of the text."""
        places = sorted(self._places[one] for one in identities if one in self._places)
        return [self.nodes[place] for place in places]

    @property
    def index(self) -> Mapping[str, Numbered]:
        """The numbers of all nodes."""
        return self._numbers.index

    def reference_words(self, whose: str, target: str, last: str) -> str:
        """What a reference says now; its last words where it points nowhere."""
        return self._numbers.words(whose, target, last)

    def text(self) -> tuple[Node, ...]:
        """The whole text, as it is stored: every reference with today's words."""
        return self._numbers.resolved(self.nodes)

    # -- filling -----------------------------------------------------------------------------

    def fill(self, nodes: Sequence[Node]) -> None:
        """Show this text: what is seen at once, the rest of a long one while the window lives."""
        self._filling.stop()
        self._filled = self.load(nodes, end=_SLICE)
        if not self.complete:
            self._filling.start()

    def _fill_on(self) -> None:
        self._filled = self.load(self._fresh, begin=self._filled, end=self._filled + _SLICE)
        if not self.complete:
            self._filling.start()

    def load(self, nodes: Sequence[Node], *, begin: int = 0, end: int | None = None) -> int:
        """Show this text, which is nothing to be undone. A long one comes in slices: ``begin`` and
        ``end`` are those of this slice; returns where the next one begins."""
        if not begin:
            self._fresh = settled(nodes or (Node(new_identity(), UNIT[self.form]),))
            self._fresh_shapes = shapes(self._fresh)
            self._numbers.tell_all(self._fresh)
        stop = min(len(self._fresh), _ALL if end is None else end)
        self.complete = False
        self.setUndoRedoEnabled(False)
        self._loading = True
        cursor = QTextCursor(self)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        if not begin:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
        for place in range(begin, stop):
            node, shape = self._fresh[place], self._fresh_shapes[place]
            known = block_format(node, shape, self.look)
            if place:
                cursor.insertBlock(known, QTextCharFormat())
            else:
                cursor.setBlockFormat(known)
            write_content(cursor, node)
            if node.kind in TITLED:
                self._embolden(cursor.block())
        cursor.endEditBlock()
        self._loading = False
        self.nodes = self._fresh[:stop]
        self._shapes = self._fresh_shapes[:stop]
        self._targets = [node.targets for node in self.nodes]
        if stop >= len(self._fresh):
            self.setUndoRedoEnabled(True)
            self.setModified(False)
            self.complete = True
        self._tell_structure()
        if self.complete:
            self.filled.emit()
        return stop

    def restyle(self, look: Look) -> None:
        """Another font: every paragraph stands by its measures, which is nothing to be undone."""
        self.look = look
        modified = self.isModified()
        self.setDefaultFont(look.font)
        self.setDocumentMargin(round(look.line))
        cursor = QTextCursor(self)
        cursor.joinPreviousEditBlock()
        block = self.begin()
        for node, shape in zip(self.nodes, self._shapes, strict=True):
            cursor.setPosition(block.position())
            cursor.setBlockFormat(block_format(node, shape, look))
            block = block.next()
        cursor.endEditBlock()
        self.setModified(modified)

    # -- changing ----------------------------------------------------------------------------

    @contextmanager
    def step(self) -> Iterator[QTextCursor]:
        """What is done with this cursor is one step that can be undone."""
        cursor = QTextCursor(self)
        if self.goes_on:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        self.goes_on = False
        try:
            yield cursor
        finally:
            cursor.endEditBlock()
            self.settle()

    def settle(self) -> None:
        """Give every paragraph the look that its place demands, as part of the last step."""
        if self._unsettled is None:
            return
        (begin, end), self._unsettled = self._unsettled, None
        nodes = settled(self.nodes[begin:end])
        base = self.nodes[begin].level if begin else 0
        if base:
            nodes = [replace(node, level=node.level + base) for node in nodes]
        wanted = shapes(nodes)
        others = [
            place
            for place, (shape, known) in enumerate(
                zip(wanted, self._shapes[begin:end], strict=True)
            )
            if shape != known
        ]
        if not others:
            return
        cursor = QTextCursor(self)
        cursor.joinPreviousEditBlock()
        for place in others:
            cursor.setPosition(self.findBlockByNumber(begin + place).position())
            cursor.setBlockFormat(block_format(nodes[place], wanted[place], self.look))
        cursor.endEditBlock()
        self._unsettled = None

    def leave_as_it_was(self) -> None:
        """A step was taken back or done again: its look came with it."""
        self._unsettled = None

    def apply(self, nodes: Sequence[Node]) -> None:
        """Make the document say this, as one step; what is the same in both is not touched."""
        nodes = settled(nodes) or [Node(new_identity(), UNIT[self.form])]
        old, wanted = self.nodes, shapes(nodes)
        first = 0
        while first < min(len(old), len(nodes)) and old[first] == nodes[first]:
            first += 1
        behind = 0
        while (
            behind < min(len(old), len(nodes)) - first
            and old[len(old) - 1 - behind] == nodes[len(nodes) - 1 - behind]
        ):
            behind += 1
        before, after = len(old) - behind, len(nodes) - behind
        same = [node.identity for node in old[first:before]] == [
            node.identity for node in nodes[first:after]
        ]
        with self.step() as cursor:
            if same:
                for place in range(first, after):
                    self._rewrite(cursor, place, nodes[place], wanted[place])
            else:
                self._exchange(cursor, first, before, nodes[first:after], wanted[first:after])

    def _rewrite(self, cursor: QTextCursor, place: int, node: Node, shape: Shape) -> None:
        old = self.nodes[place]
        block = self.findBlockByNumber(place)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(block_format(node, shape, self.look))
        if (old.runs, old.cells) != (node.runs, node.cells) or (old.kind is NodeKind.TABLE) != (
            node.kind is NodeKind.TABLE
        ):
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.removeSelectedText()
            write_content(cursor, node)

    def _exchange(
        self,
        cursor: QTextCursor,
        first: int,
        behind: int,
        nodes: Sequence[Node],
        wanted: Sequence[Shape],
    ) -> None:
        """These nodes in place of the paragraphs from ``first`` up to ``behind``."""
        formats = [block_format(node, s, self.look) for node, s in zip(nodes, wanted, strict=True)]
        keep = QTextCursor.MoveMode.KeepAnchor
        if not nodes:
            self._take_out(cursor, first, behind)
            return
        if first == behind:  # a paragraph of its own for the first of them
            if first:
                last = self.findBlockByNumber(first - 1)
                cursor.setPosition(last.position() + last.length() - 1)
                cursor.insertBlock(formats[0], QTextCharFormat())
            else:
                cursor.setPosition(0)
                cursor.insertBlock(self.firstBlock().blockFormat(), QTextCharFormat())
                cursor.setPosition(0)
        else:
            last = self.findBlockByNumber(behind - 1)
            cursor.setPosition(self.findBlockByNumber(first).position())
            cursor.setPosition(last.position() + last.length() - 1, keep)
            cursor.removeSelectedText()
        cursor.setBlockFormat(formats[0])
        cursor.setBlockCharFormat(QTextCharFormat())
        write_content(cursor, nodes[0])
        for node, known in zip(nodes[1:], formats[1:], strict=True):
            cursor.insertBlock(known, QTextCharFormat())
            write_content(cursor, node)

    def _take_out(self, cursor: QTextCursor, first: int, behind: int) -> None:
        keep = QTextCursor.MoveMode.KeepAnchor
        if behind < len(self.nodes):
            stays = self.findBlockByNumber(behind).blockFormat()
            cursor.setPosition(self.findBlockByNumber(first).position())
            cursor.setPosition(self.findBlockByNumber(behind).position(), keep)
        else:
            last = self.findBlockByNumber(first - 1)
            stays = last.blockFormat()
            cursor.setPosition(last.position() + last.length() - 1)
            cursor.movePosition(QTextCursor.MoveOperation.End, keep)
        cursor.removeSelectedText()
        cursor.setBlockFormat(stays)

    # -- following ---------------------------------------------------------------------------

    def _contents_changed(self, position: int, removed: int, added: int) -> None:
        if self._loading:
            return
        first = max(self.findBlock(position).blockNumber(), 0)
        touched = self.findBlock(position + added)
        last = (touched if touched.isValid() else self.lastBlock()).blockNumber()
        old_last = last - (self.blockCount() - len(self.nodes))
        block = self.findBlockByNumber(first)
        nodes, looks = [], []
        while block.isValid() and block.blockNumber() <= last:
            nodes.append(read_node(block))
            looks.append(shape_of(block.blockFormat()))
            self._embolden(block)
            block = block.next()
        before = self.nodes[first : old_last + 1]
        self.nodes[first : old_last + 1] = nodes
        self._shapes[first : old_last + 1] = looks
        self._targets[first : old_last + 1] = [node.targets for node in nodes]
        if [frame(node) for node in before] != [frame(node) for node in nodes]:
            place = (first, last + 1)
            self._unsettle(self._numbers.follow(self.nodes, place, before, nodes))
            self._tell_structure()
        elif [bool(node.runs) for node in before] != [bool(node.runs) for node in nodes]:
            self._unsettle(article_around(self.nodes, first, last + 1, nodes))
        self.words_changed.emit(first, last + 1)

    def _embolden(self, block: QTextBlock) -> None:
        """Titles are bold by what they are, whatever their letters say."""
        layout = block.layout()
        titled = shape_of(block.blockFormat()).kind in TITLED
        if titled == bool(layout.formats()):
            return
        if not titled:
            layout.clearFormats()
            return
        whole = QTextLayout.FormatRange()
        whole.start, whole.length = 0, _ALL
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        whole.format = bold
        layout.setFormats([whole])

    def _unsettle(self, region: Region) -> None:
        known = self._unsettled
        if region is None or (known is not None and known != region):
            region = (0, len(self.nodes))
        self._unsettled = region

    def _tell_structure(self) -> None:
        self._places = {node.identity: place for place, node in enumerate(self.nodes)}
        self._refresh_references()
        self.structure_changed.emit()

    def _refresh_references(self) -> None:
        """Paint the references anew whose words are others now."""
        shown: dict[str, tuple[str, ...]] = {}
        for place, targets in enumerate(self._targets):
            if not targets:
                continue
            identity = self.nodes[place].identity
            now = tuple(references.words(self.index, identity, target) for target in targets)
            shown[identity] = now
            if self._shown.get(identity, now) != now:
                block = self.findBlockByNumber(place)
                if OBJECT_LETTER in block.text():
                    self.markContentsDirty(block.position(), block.length())
        self._shown = shown
