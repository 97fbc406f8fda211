"""What is copied from the text, and what comes in from this and other programs."""

from __future__ import annotations

import html
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from asn_desktop.core.prose import Passage, Run
from asn_desktop.core.translation import translate
from asn_desktop.policies.rules.recognise import Finding, recognise
from asn_desktop.policies.rules.text import (
    UNITS,
    Node,
    NodeKind,
    TextForm,
    branch,
    node_from_json,
    node_to_json,
)
from asn_desktop.policies.screen.editor import structure
from asn_desktop.policies.screen.editor.blocks import read_node, read_runs, write_runs
from asn_desktop.policies.screen.editor.structure import new_identity
from asn_desktop.widgets import messages
from asn_desktop.widgets.jobs import JobRunner

if TYPE_CHECKING:
    from asn_desktop.policies.screen.editor.view import TextView

#: What the clipboard calls parts of a text of this program.
PARTS = "application/x-asn-desktop-text"
_END = 1_000_000
#: So many letters of another program are read in the background.
_LONG = 40_000


class Pasting:
    """The clipboard of a :class:`TextView`."""

    def __init__(self, view: TextView) -> None:
        self._view, self._sheet = view, view.sheet
        #: reads long texts in the background
        self.runner: JobRunner | None = None

    # -- out ---------------------------------------------------------------------------------

    def selected(self) -> list[Node]:
        """What is selected. A paragraph of which only a piece is selected has no identity."""
        cursor = self._view.textCursor()
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        block = self._sheet.findBlock(begin)
        nodes = []
        while block.isValid() and block.position() <= end:
            last = block.position() + block.length() - 1
            if begin <= block.position() and end >= last:
                nodes.append(read_node(block))
            elif end > block.position() or begin == end:
                runs = read_runs(block, begin - block.position(), end - block.position())
                node = read_node(block)
                nodes.append(replace(node, identity="", runs=runs, cells=()))
            block = block.next()
        return nodes

    def copied(self) -> QMimeData:
        """The selection for the clipboard: as parts, as formatted text and as plain text, both
        with the numbers as they are now."""
        nodes = self.selected()
        data = QMimeData()
        stored = json.dumps([node_to_json(node) for node in nodes], ensure_ascii=False)
        data.setData(PARTS, stored.encode())
        whole = [bool(node.identity) or len(nodes) > 1 for node in nodes]
        starts = self._starts()
        lines, markup = [], []
        for node, identity, numbered in zip(nodes, starts, whole, strict=False):
            known = self._sheet.index.get(identity)
            marker = known.marker if known and numbered else ""
            words = "".join(
                self._sheet.reference_words(identity, run.target, run.text)
                if run.target
                else run.text
                for run in node.runs
            )
            text = node.text if node.kind is NodeKind.TABLE else words
            lines.append(f"{marker} {text}" if marker else text)
            markup.append(f"<p>{html.escape(marker)} {_markup(node, words)}</p>")
        data.setText("\n".join(lines))
        data.setHtml("".join(markup))
        return data

    def _starts(self) -> list[str]:
        cursor = self._view.textCursor()
        first = self._sheet.findBlock(cursor.selectionStart()).blockNumber()
        last = self._sheet.findBlock(cursor.selectionEnd()).blockNumber()
        return [node.identity for node in self._sheet.nodes[first : last + 1]]

    # -- in ----------------------------------------------------------------------------------

    @staticmethod
    def can_take(source: QMimeData) -> bool:
        """Whether it is text."""
        return source.hasFormat(PARTS) or source.hasHtml() or source.hasText()

    def paste(self, source: QMimeData) -> None:
        """Put it in at the cursor, in place of what is selected, as one step. A long text of
        another program is read in the background, where there is one."""
        if source.hasFormat(PARTS):
            stored = bytes(source.data(PARTS).data()).decode()
            self._put_in([node_from_json(one) for one in json.loads(stored)], 0)
            return
        markup = source.html() if source.hasHtml() else ""
        text, form = source.text(), self._sheet.form
        if self.runner is None or len(markup) + len(text) < _LONG:
            self._put_in(*read_foreign(markup, text, form))
            return
        self.runner.run(
            lambda _progress: read_foreign(markup, text, form),
            title=translate("policies", "Pasting"),
            on_done=lambda found: self._put_in(*found),
            owner=self._view,
        )

    def _put_in(self, nodes: Sequence[Node], aside: int) -> None:
        if not nodes or self._view.isReadOnly() or not self._view.editing.take_selection():
            return
        if aside:
            told = translate(
                "policies",
                "Not pasted, because the program writes it itself: {count} lines (heading, "
                "signature).",
            )
            messages.tell(self._view, told.format(count=aside), "info")
        if len(nodes) == 1 and not nodes[0].identity and nodes[0].kind is not NodeKind.TABLE:
            self._insert_words(nodes[0].runs)
        else:
            self.insert(self.own(nodes))

    def _insert_words(self, runs: Sequence[Run]) -> None:
        if self._sheet.nodes[self._view.place].kind is NodeKind.TABLE:
            self._view.editing.enter()
        place = self._view.textCursor().position()
        with self._sheet.step() as edit:
            edit.setPosition(place)
            write_runs(edit, tuple(runs))
            end = edit.position()
        cursor = self._view.textCursor()
        cursor.setPosition(end)
        self._view.setTextCursor(cursor)

    def own(self, nodes: Sequence[Node]) -> list[Node]:
        """The parts with identities that no other part here has; references among them follow."""
        names = {
            node.identity: new_identity()
            for node in nodes
            if node.identity and self._sheet.has(node.identity)
        }

        def renamed(run: Run) -> Run:
            return replace(run, target=names.get(run.target, run.target))

        return [
            replace(
                node,
                identity=names.get(node.identity, node.identity) or new_identity(),
                runs=tuple(renamed(run) for run in node.runs),
                reason="" if node.identity in names else node.reason,
            )
            for node in nodes
        ]

    def insert(self, nodes: Sequence[Node]) -> None:
        """Put these parts in at the cursor."""
        view, known = self._view, self._sheet.nodes
        cursor, place = view.textCursor(), view.place
        block, here = cursor.block(), known[view.place]
        offset = cursor.positionInBlock()
        fresh = _fitted(nodes, here)
        if not here.runs and not here.cells and _is_leaf(known, place):
            first = fresh[0]
            if first.kind is here.kind:
                fresh[0] = replace(first, identity=here.identity, reason=here.reason)
            made = [*known[:place], *fresh, *known[place + 1 :]]
        elif offset and cursor.atBlockEnd():
            behind = _behind(known, place, fresh[0].kind)
            made = [*known[:behind], *fresh, *known[behind:]]
        elif not offset:
            made = [*known[:place], *fresh, *known[place:]]
        else:
            head = replace(here, runs=read_runs(block, 0, offset))
            tail = replace(here, runs=read_runs(block, offset), identity=new_identity(), reason="")
            made = [*known[:place], head, *fresh, tail, *known[place + 1 :]]
        self._sheet.apply(made)
        view.go_to(fresh[-1].identity, _END)


def _fitted(nodes: Sequence[Node], here: Node) -> list[Node]:
    """The parts at the level at which they come in; lines without a number are what the part is
    into which they come, where that is one of a list."""
    listed = here.kind in (*structure.LISTED, NodeKind.CLAUSE, *structure.OPENING)
    plain = all(node.kind is NodeKind.TEXT for node in nodes)
    if listed and plain:
        return [replace(node, kind=here.kind, level=here.level) for node in nodes]
    base = here.level if here.kind not in structure.RANKS else here.level + 1
    by = base - nodes[0].level
    fresh, leading = [], True
    for node in nodes:
        leading = leading and node.kind not in structure.RANKS
        fresh.append(replace(node, level=max(node.level + by, 0)) if leading else node)
    return fresh


def read_foreign(markup: str, text: str, form: TextForm) -> tuple[list[Node], int]:
    """The parts of what another program has copied, and how many lines were set aside. A single
    line without a number has no identity, as it is no part of its own."""
    passages = _passages(markup, text)
    if len(passages) == 1 and not passages[0].marker and not passages[0].cells:
        return [Node("", NodeKind.TEXT, passages[0].runs)], 0
    found = recognise(passages, form)
    aside = sum(note.finding is Finding.ASIDE for note in found.notes)
    if aside and not any(node.kind in UNITS for node in found.nodes):
        return _unnumbered(passages), 0  # a piece of a text: nothing of it is a heading
    return list(found.nodes), aside


def _passages(markup: str, text: str) -> list[Passage]:
    if markup:
        from asn_desktop.texts import passages_of_html  # costs too much to open a window

        found = passages_of_html(markup)
        if found:
            return list(found)
    lines = text.splitlines()
    if len(lines) == 1 and lines[0].strip():
        return [Passage((Run(lines[0]),))]  # a piece of a sentence keeps its spaces
    return [Passage((Run(line.strip()),)) for line in lines if line.strip()]


def _unnumbered(passages: Sequence[Passage]) -> list[Node]:
    """Every passage as a paragraph or a table."""
    return [
        Node(new_identity(), NodeKind.TABLE if one.cells else NodeKind.TEXT, one.runs, 0, one.cells)
        for one in passages
    ]


def _is_leaf(nodes: Sequence[Node], place: int) -> bool:
    return branch(nodes, place) == place + 1


def _behind(nodes: Sequence[Node], place: int, kind: NodeKind) -> int:
    """Where a part of this kind may come in behind ``place`` without taking over what stands
    there."""
    rank = structure.RANKS.get(kind)
    if rank is None:
        return place + 1
    at: int | None = place
    while at is not None and structure.RANKS.get(nodes[at].kind, rank) < rank:
        at = structure.parent_place(nodes, at)
    outer = at
    while outer is not None:
        if structure.RANKS.get(nodes[outer].kind, 99) >= rank:
            at = outer
        outer = structure.parent_place(nodes, outer)
    if at is None or structure.RANKS.get(nodes[at].kind, 99) < rank:
        return place + 1
    return branch(nodes, at)


def _markup(node: Node, words: str) -> str:
    if node.kind is NodeKind.TABLE:
        rows = "".join(
            "<tr>"
            + "".join(f"<td>{html.escape(''.join(r.text for r in cell))}</td>" for cell in row)
            + "</tr>"
            for row in node.cells
        )
        return f"<table border='1'>{rows}</table>"
    if any(run.target for run in node.runs):
        return html.escape(words)
    parts = []
    for run in node.runs:
        text = html.escape(run.text)
        text = f"<b>{text}</b>" if run.bold else text
        parts.append(f"<i>{text}</i>" if run.italic else text)
    return "".join(parts)
