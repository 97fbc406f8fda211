"""What the keys do to the text."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor

from asn_desktop.core.prose import Cells, Run
from asn_desktop.core.translation import translate
from asn_desktop.policies.rules import references
from asn_desktop.policies.rules.text import Node, NodeKind, branch
from asn_desktop.policies.screen.editor import structure
from asn_desktop.policies.screen.editor.blocks import (
    OBJECT_LETTER,
    block_format,
    char_format,
    identity_of,
    kind_of,
)
from asn_desktop.policies.screen.editor.structure import Shape, new_identity
from asn_desktop.widgets import messages

if TYPE_CHECKING:
    from asn_desktop.policies.screen.editor.view import TextView

#: So many of those who refer are named in a question.
_NAMED = 4
_KEEP = QTextCursor.MoveMode.KeepAnchor


class Editing:
    """Changes the text of a :class:`TextView`, each call as one step that can be undone."""

    def __init__(self, view: TextView) -> None:
        self._view, self._sheet = view, view.sheet

    # -- the caret ---------------------------------------------------------------------------

    def apply(self, nodes: Sequence[Node] | None) -> bool:
        """Make the text say this; the cursor stays in its node. None: nothing to do."""
        if nodes is None or self._view.isReadOnly():
            return False
        cursor = self._view.textCursor()
        identity, offset = identity_of(cursor.block()), cursor.positionInBlock()
        self._sheet.apply(nodes)
        self._view.go_to(identity, offset)
        return True

    def _node(self) -> Node:
        return self._sheet.nodes[self._view.place]

    def _blocks(self) -> tuple[QTextBlock, QTextBlock]:
        """The first and the last paragraph of the selection."""
        cursor = self._view.textCursor()
        first = self._sheet.findBlock(cursor.selectionStart())
        return first, self._sheet.findBlock(cursor.selectionEnd())

    def several_selected(self) -> bool:
        """Whether the selection goes over more than one paragraph."""
        first, last = self._blocks()
        return first != last

    # -- taking out --------------------------------------------------------------------------

    def may_go(self, identities: Collection[str]) -> bool:
        """Whether these nodes may be taken out: where others refer to them, the person decides."""
        leaving = set(identities)
        refer = references.referring_to(self._sheet.nodes, leaving)
        if not refer:
            return True
        index = self._sheet.index
        gone = {target for node in refer for target in node.targets if target in leaving}
        what = _row([index[node.identity].address for node in self._sheet.nodes_of(gone)])
        who = _row([index[node.identity].address or node.text[:40] for node in refer])
        question = translate("policies", "{what} is referred to by {who}.").format(
            what=what, who=who
        )
        detail = translate(
            "policies",
            "If you remove it, these references point nowhere. They keep their last words and "
            "stand in the list of problems until you mend them.",
        )
        choices = (
            messages.Choice("remove", translate("policies", "Remove anyway"), "danger"),
            messages.Choice("back", translate("policies", "Back")),
        )
        return messages.ask(self._view, question, choices, detail=detail) == "remove"

    def remove_selection(self, *, moving: bool = False) -> bool:
        """Take out what is selected; False where the person went back. ``moving``: it comes in
        again at once, so that nothing loses what it refers to."""
        cursor = self._view.textCursor()
        if not cursor.hasSelection():
            return True
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        first, last = self._blocks()
        if first != last:
            if kind_of(last) is NodeKind.TABLE and end == last.position() != begin:
                last = last.previous()  # a table is no part of a line
                end = last.position() + last.length() - 1
            if kind_of(first) is NodeKind.TABLE and begin > first.position():
                first = first.next()
                begin = first.position()
        whole = begin == first.position() and first != last
        untouched = end == last.position() or end < last.position() + last.length() - 1
        stays = last if whole and untouched else first
        nodes = self._sheet.nodes[first.blockNumber() : last.blockNumber() + 1]
        going = [node.identity for node in nodes if node.identity != identity_of(stays)]
        if going and not moving and not self.may_go(going):
            return False
        known = stays.blockFormat()
        with self._sheet.step() as edit:
            edit.setPosition(begin)
            edit.setPosition(end, _KEEP)
            edit.removeSelectedText()
            edit.setBlockFormat(known)
        cursor.setPosition(begin)
        self._view.setTextCursor(cursor)
        return True

    def take_selection(self) -> bool:
        """The same as part of what comes next: one Ctrl+Z takes both back."""
        selected = self._view.textCursor().hasSelection()
        gone = self.remove_selection()
        self._sheet.goes_on = selected and gone
        return gone

    def remove_to_end(self) -> None:
        """The words from the cursor to the end of the paragraph."""
        cursor = self._view.textCursor()
        if not cursor.hasSelection():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
            self._view.setTextCursor(cursor)
        self.remove_selection()

    def backspace(self) -> bool:
        """Backspace; False where Qt may do it: within the words of a paragraph."""
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            self.remove_selection()
            return True
        block = cursor.block()
        if kind_of(block) is NodeKind.TABLE and cursor.positionInBlock():
            cursor.setPosition(block.position())
            cursor.setPosition(block.position() + 1, _KEEP)
            self._view.setTextCursor(cursor)  # the first press selects it, the second takes it out
            return True
        if not cursor.atBlockStart():
            return False
        self._join(block)
        return True

    def delete(self) -> bool:
        """Delete; False where Qt may do it."""
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            self.remove_selection()
            return True
        block = cursor.block()
        if kind_of(block) is NodeKind.TABLE and not cursor.positionInBlock():
            cursor.setPosition(block.position() + 1, _KEEP)
            self._view.setTextCursor(cursor)
            return True
        if not cursor.atBlockEnd():
            return False
        if block.next().isValid():
            self._join(block.next())
        return True

    def _join(self, block: QTextBlock) -> None:
        """Put a paragraph behind the one before it; an empty one of the two just goes."""
        place = block.blockNumber()
        nodes = self._sheet.nodes
        node = nodes[place]
        if not place:
            if not node.runs and len(nodes) > 1 and self.may_go([node.identity]):
                self._without(0, nodes[1].identity, 0)
            return
        before = nodes[place - 1]
        previous = block.previous()
        end = previous.position() + previous.length() - 1
        if not _says(node):
            if self.may_go([node.identity]):
                self._without(place, before.identity, _ALL)
        elif not _says(before) and structure.parent_place(nodes, place) != place - 1:
            if self.may_go([before.identity]):
                self._without(place - 1, node.identity, 0)
        elif NodeKind.TABLE in (node.kind, before.kind):
            self._view.go_to(before.identity, _ALL)
        elif self.may_go([node.identity]):
            known = previous.blockFormat()
            with self._sheet.step() as edit:
                edit.setPosition(end)
                edit.setPosition(block.position(), _KEEP)
                edit.removeSelectedText()
                edit.setBlockFormat(known)
            self._view.go_to(before.identity, end - previous.position())

    def _without(self, place: int, then: str, offset: int) -> None:
        nodes = self._sheet.nodes
        self._sheet.apply([*nodes[:place], *nodes[place + 1 :]])
        self._view.go_to(then, offset)

    # -- Enter -------------------------------------------------------------------------------

    def enter(self) -> None:
        """The next part; out of an empty one, a level up."""
        if not self.take_selection():
            return
        place, node = self._view.place, self._node()
        cursor = self._view.textCursor()
        if node.kind is NodeKind.TABLE:
            self._insert_behind(place, Node(new_identity(), NodeKind.TEXT, (), node.level))
        elif not node.runs:
            self._step_out(place, node)
        elif cursor.atBlockStart():
            self._insert_before(cursor, node)
        elif cursor.atBlockEnd():
            kind, level = structure.next_kind(self._sheet.nodes, place, self._sheet.form)
            self._insert_behind(place, Node(new_identity(), kind, (), level))
        else:
            self._insert_behind(place, replace(node, identity=new_identity(), reason=""), cursor)

    def _step_out(self, place: int, node: Node) -> None:
        nodes = self._sheet.nodes
        if place + 1 < len(nodes) and nodes[place + 1].level > node.level:
            kind, level = structure.next_kind(nodes, place, self._sheet.form)
            self._insert_behind(place, Node(new_identity(), kind, (), level))
        else:
            self.apply(structure.outward(nodes, place, self._sheet.form))

    def _insert_behind(self, place: int, node: Node, split: QTextCursor | None = None) -> None:
        """A new paragraph behind this one, with what stands behind ``split`` in it."""
        shape = Shape(node.kind, node.level, 0, None, bare=False)
        block = self._sheet.findBlockByNumber(place)
        with self._sheet.step() as edit:
            end = block.position() + block.length() - 1
            edit.setPosition(split.position() if split is not None else end)
            edit.insertBlock(block_format(node, shape, self._sheet.look), QTextCharFormat())
        self._view.go_to(node.identity)
        self._view.setCurrentCharFormat(QTextCharFormat())

    def _insert_before(self, cursor: QTextCursor, node: Node) -> None:
        known = cursor.blockFormat()
        new = replace(node, identity=new_identity(), reason="")
        shape = Shape(node.kind, node.level, 0, None, bare=False)
        with self._sheet.step() as edit:
            edit.setPosition(cursor.block().position())
            edit.insertBlock(known)
            edit.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            edit.setBlockFormat(block_format(new, shape, self._sheet.look))
        self._view.go_to(node.identity)

    def new_unit(self) -> None:
        """A new article (dictum, section) behind the one in which the cursor is."""
        nodes, form = self._sheet.nodes, self._sheet.form
        kind = structure.UNIT[form]
        at = structure.unit_place(nodes, self._view.place, form)
        place = self._view.place if at is None else branch(nodes, at) - 1
        level = nodes[at].level if at is not None else nodes[place].level + 1
        self._insert_behind(place, Node(new_identity(), kind, (), level))

    # -- levels, kinds, order ----------------------------------------------------------------

    def _each(self, change: Callable[[Sequence[Node], int], Sequence[Node] | None]) -> bool:
        """Do this to the node of the cursor, or to all that are selected."""
        first, last = self._blocks()
        cursor = self._view.textCursor()
        stop = last.blockNumber()
        if first != last and cursor.selectionEnd() == last.position():
            stop -= 1  # a selection that ends before the first letter means the line above
        wanted = [node.identity for node in self._sheet.nodes[first.blockNumber() : stop + 1]]
        nodes: Sequence[Node] = list(self._sheet.nodes)
        done: set[str] = set()
        for identity in wanted:
            if identity in done:
                continue
            place = next(at for at, node in enumerate(nodes) if node.identity == identity)
            below = [node.identity for node in nodes[place : branch(nodes, place)]]
            made = change(nodes, place)
            if made is not None:
                nodes = made
                done.update(below)
        return bool(done) and self.apply(nodes)

    def deeper(self) -> None:
        """Tab."""
        if not self._each(structure.inward):
            self._say_no(translate("policies", "There is nothing above that this could belong to."))

    def higher(self) -> None:
        """Shift+Tab."""
        form = self._sheet.form
        if not self._each(lambda nodes, place: structure.outward(nodes, place, form)):
            self._say_no(
                translate("policies", "It stands at the top. Choose its kind in the bar above.")
            )

    def set_kind(self, kind: NodeKind) -> None:
        """Make it another kind."""
        if not self._each(lambda nodes, place: structure.changed_kind(nodes, place, kind)):
            self._say_no(translate("policies", "An ayat needs a Pasal above it."))

    def move_up(self) -> None:
        """Alt+Up, with all that stands below it."""
        self.apply(structure.moved_up(self._sheet.nodes, self._view.place))

    def move_down(self) -> None:
        """Alt+Down."""
        self.apply(structure.moved_down(self._sheet.nodes, self._view.place))

    def move_before(self, identity: str, before: str) -> None:
        """The part put before another one ("": at the end)."""
        place = self._sheet.place_of(identity)
        goal = self._sheet.place_of(before) if before else len(self._sheet.nodes)
        if place is not None and goal is not None and not self._view.isReadOnly():
            self._sheet.apply(structure.moved(self._sheet.nodes, place, goal) or self._sheet.nodes)
            self._view.go_to(identity)

    def remove_part(self, identity: str) -> None:
        """Take out a part with all that stands below it."""
        place = self._sheet.place_of(identity)
        if place is None or self._view.isReadOnly():
            return
        nodes = self._sheet.nodes
        end = branch(nodes, place)
        if self.may_go([node.identity for node in nodes[place:end]]):
            self._sheet.apply([*nodes[:place], *nodes[end:]])
            self._view.go_to(self._sheet.nodes[min(place, len(self._sheet.nodes) - 1)].identity)

    def _say_no(self, words: str) -> None:
        messages.tell(self._view, words, "info")

    # -- words -------------------------------------------------------------------------------

    def toggle_bold(self) -> None:
        """Ctrl+B."""
        bold = self._view.fontWeight() >= QFont.Weight.DemiBold
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self._view.mergeCurrentCharFormat(look)

    def toggle_italic(self) -> None:
        """Ctrl+I."""
        look = QTextCharFormat()
        look.setFontItalic(not self._view.fontItalic())
        self._view.mergeCurrentCharFormat(look)

    def insert_reference(self, target: str, *, letters: int = 0) -> None:
        """A reference at the cursor, in place of so many letters before it."""
        if not self.remove_selection() or self._node().kind is NodeKind.TABLE:
            return
        cursor = self._view.textCursor()
        usual = QTextCharFormat(cursor.charFormat())
        if usual.objectType():
            usual = QTextCharFormat()
        words = references.words(self._sheet.index, identity_of(cursor.block()), target)
        with self._sheet.step() as edit:
            edit.setPosition(cursor.position() - letters)
            edit.setPosition(cursor.position(), _KEEP)
            edit.insertText(OBJECT_LETTER, char_format(Run(words, target=target)))
            place = edit.position()
        cursor.setPosition(place)
        self._view.setTextCursor(cursor)
        self._view.setCurrentCharFormat(usual)

    def set_table(self, identity: str, cells: Cells) -> None:
        """Other cells in a table; a new table behind the cursor where ``identity`` is ""."""
        nodes = self._sheet.nodes
        if identity:
            self.apply([replace(n, cells=cells) if n.identity == identity else n for n in nodes])
            return
        place, node = self._view.place, self._node()
        kind, level = structure.next_kind(nodes, place, self._sheet.form)
        if kind not in (NodeKind.TEXT, *structure.LISTED) or node.kind in structure.RANKS:
            level = node.level + 1
        table = Node(new_identity(), NodeKind.TABLE, (), level, cells)
        behind = place if not node.runs and node.kind is NodeKind.TEXT else place + 1
        self._sheet.apply([*nodes[:behind], table, *nodes[place + 1 :]])
        self._view.go_to(table.identity, 1)

    def set_reason(self, identity: str, reason: str) -> None:
        """Why this part differs from the version before."""
        nodes = self._sheet.nodes
        self.apply([replace(n, reason=reason) if n.identity == identity else n for n in nodes])


_ALL = 1_000_000


def _says(node: Node) -> bool:
    return bool(node.runs or node.cells)


def _row(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    if more > 0:
        return translate("policies", "{names} and {count} more").format(names=shown, count=more)
    return shown
