"""The running text of a policy, set: chapters and articles in the middle, lists hanging below each
other (UU 12/2011 Lampiran II)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from asn_desktop.core.prose import Run
from asn_desktop.documents import fonts
from asn_desktop.documents.flow import Block, Bookmark
from asn_desktop.documents.fonts import Face
from asn_desktop.documents.lines import Align
from asn_desktop.documents.official import Heading
from asn_desktop.documents.rich_table import RichColumn, RichTable
from asn_desktop.documents.text import Paragraph, Span, bold
from asn_desktop.documents.words import GLUE, face_of
from asn_desktop.policies.rules.numbering import Numbered, number
from asn_desktop.policies.rules.references import resolved
from asn_desktop.policies.rules.text import Node, NodeKind, Text, parents

SIZE = 12.0
SPACING = 1.25
#: Room for a marker before its text, in type sizes.
_HANG = {NodeKind.CLAUSE: 2.3, NodeKind.LETTER: 1.7, NodeKind.ITEM: 1.8, NodeKind.SECTION: 1.8}
#: Where the parts of the preamble stand, in type sizes: the colon, the marker, the text.
COLON, _MARKER, _TEXT = 7.6, 8.4, 10.2
_PREAMBLE = {
    NodeKind.CONSIDERING: "Menimbang",
    NodeKind.RECALLING: "Mengingat",
    NodeKind.NOTING: "Memperhatikan",
}
_HEADINGS = frozenset({NodeKind.CHAPTER, NodeKind.PART, NodeKind.PARAGRAPH})
#: What stands in the contents beside the pages.
_LISTED = _HEADINGS | {NodeKind.ARTICLE, NodeKind.DICTUM, NodeKind.SECTION}


#: What is not parted from its number at the end of a line: "Pasal 7", "huruf a", "Tahun 2026".
_NUMBERED = re.compile(
    r"\b(BAB|Bagian|Paragraf|[Pp]asal|[Aa]yat|[Hh]uruf|[Aa]ngka|[Dd]iktum|Nomor|Tahun|Rp) "
    r"(?=\(?\d|[a-z]\)?(?!\w)|[IVXLC]+(?!\w)|KE[A-Z])"
)


def spans(runs: Sequence[Run]) -> list[str | Span]:
    """Runs as they are printed."""
    return [
        Span(_NUMBERED.sub(rf"\1{GLUE}", run.text), face_of(run.bold, run.italic)) for run in runs
    ]


def preamble(nodes: Text, *, size: float = SIZE) -> Iterator[Block]:
    """Menimbang, Mengingat, Memperhatikan: the label before the first item of each."""
    numbered = number(nodes)
    said = [node for node in resolved(nodes) if node.kind in _PREAMBLE]
    for kind, items in groupby(said, key=lambda node: node.kind):
        for place, node in enumerate(items):
            marker = numbered[node.identity].marker
            yield Paragraph(
                spans(node.runs),
                Align.JUSTIFY,
                size,
                SPACING,
                before=4 if place else 12,
                indent=(_TEXT if marker else _MARKER) * size,
                marker=marker,
                marker_at=_MARKER * size,
                beside=() if place else [(0, _PREAMBLE[kind]), (COLON * size, ":")],
            )


def decides(subject: str, *, size: float = SIZE) -> Block:
    """ "Menetapkan : PERATURAN WALI KOTA TENTANG …." """
    return Paragraph(
        subject,
        Align.LEFT,
        size,
        SPACING,
        before=12,
        indent=_MARKER * size,
        beside=[(0, "Menetapkan"), (COLON * size, ":")],
    )


def body(
    nodes: Text, *, size: float = SIZE, section_style: str = "1", depth: int = 0
) -> Iterator[Block]:
    """Everything behind the preamble; in the contents it stands at ``depth``."""
    setter = _Setter(nodes, size, section_style, depth)
    for node in resolved(nodes, section_style=section_style):
        if node.kind not in _PREAMBLE:
            yield from setter.blocks(node)


@dataclass(frozen=True, slots=True)
class _Stand:
    """Where the text below a node begins (points), and how deep the node is in the contents."""

    indent: float = 0
    depth: int = 0


class _Setter:
    """Sets one node after the other."""

    def __init__(self, nodes: Text, size: float, section_style: str, depth: int) -> None:
        self._numbered: Mapping[str, Numbered] = number(nodes, section_style=section_style)
        self._above = parents(nodes)
        self._stands = {"": _Stand(0, depth)}
        self._size = size
        self._dictum = self._dictum_room(nodes)

    def _dictum_room(self, nodes: Text) -> float:
        """Where the colons behind the dictums stand: behind the longest ("KESEPULUH")."""
        markers = [
            self._numbered[node.identity].marker for node in nodes if node.kind is NodeKind.DICTUM
        ]
        widest = max((fonts.text_width(text, Face.REGULAR, 1) for text in markers), default=0)
        return max(COLON, widest + 0.5) * self._size

    def blocks(self, node: Node) -> Iterator[Block]:
        above = self._stands[self._above[node.identity]]
        listed = node.kind in _LISTED
        marker = self._numbered[node.identity].marker
        if listed:
            yield Bookmark(self._title(node, marker), above.depth)
        depth = above.depth + listed
        match node.kind:
            case NodeKind.CHAPTER | NodeKind.PART | NodeKind.PARAGRAPH:
                yield self._heading(node, marker)
                stand = _Stand(0, depth)
            case NodeKind.ARTICLE:
                yield Heading([marker], size=self._size, spacing=SPACING, before=12)
                if node.runs:
                    yield self._paragraph(node, 0)
                stand = _Stand(0, depth)
            case NodeKind.DICTUM:
                yield self._decision(node, marker)
                stand = _Stand(self._dictum + 0.8 * self._size, depth)
            case NodeKind.TABLE:
                yield self._table(node, above.indent)
                stand = _Stand(above.indent, depth)
            case NodeKind.SECTION:
                indent = above.indent + self._hang(node.kind, marker)
                yield self._paragraph(node, indent, marker, above.indent, titled=True)
                stand = _Stand(indent, depth)
            case _:
                indent = above.indent + (self._hang(node.kind, marker) if marker else 0)
                yield self._paragraph(node, indent, marker, above.indent)
                stand = _Stand(indent, depth)
        self._stands[node.identity] = stand

    def _title(self, node: Node, marker: str) -> str:
        if node.kind in _HEADINGS or node.kind is NodeKind.SECTION:
            return f"{marker} {node.text}".strip()
        return marker

    def _heading(self, node: Node, marker: str) -> Heading:
        chapter = node.kind is NodeKind.CHAPTER
        title = node.text.upper() if chapter else node.text
        return Heading(
            [line for line in (marker, title) if line.strip()],
            size=self._size,
            spacing=SPACING,
            before=16 if chapter else 12,
        )

    def _decision(self, node: Node, marker: str) -> Paragraph:
        return Paragraph(
            spans(node.runs),
            Align.JUSTIFY,
            self._size,
            SPACING,
            before=8,
            indent=self._dictum + 0.8 * self._size,
            beside=[(0, marker), (self._dictum, ":")],
        )

    def _paragraph(
        self, node: Node, indent: float, marker: str = "", at: float = 0, *, titled: bool = False
    ) -> Paragraph:
        words = [bold(node.text)] if titled else spans(node.runs)
        return Paragraph(
            words,
            Align.LEFT if titled else Align.JUSTIFY,
            self._size,
            SPACING,
            before=12 if titled else 5,
            indent=indent,
            marker=bold(marker) if titled and marker else marker,
            marker_at=at,
            keep_next=titled,
        )

    def _hang(self, kind: NodeKind, marker: str) -> float:
        """The room for a marker: the usual one, more for a long one ("viii.")."""
        width = fonts.text_width(marker, Face.REGULAR, 1) + 0.5
        return max(_HANG.get(kind, 1.8), width) * self._size

    def _table(self, node: Node, indent: float) -> RichTable:
        columns = max((len(row) for row in node.cells), default=1)
        rows = [[spans(cell) for cell in row] + [""] * (columns - len(row)) for row in node.cells]
        return RichTable(
            [RichColumn()] * columns, rows, size=self._size - 1.5, before=6, indent=indent
        )
