"""What the keys of the editor do to a text, without Qt: levels, kinds, order.

Every function takes a text and returns another one; nodes keep their identity. A text that comes
out of here is :func:`settled`: each node stands one level below the one it belongs to.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from asn_desktop.policies.rules.text import Node, NodeKind, TextForm, branch

#: Kinds that stand below a kind of smaller rank only, wherever they are written.
RANKS = {
    NodeKind.CONSIDERING: 0,
    NodeKind.RECALLING: 0,
    NodeKind.NOTING: 0,
    NodeKind.CHAPTER: 0,
    NodeKind.PART: 1,
    NodeKind.PARAGRAPH: 2,
    NodeKind.ARTICLE: 3,
    NodeKind.DICTUM: 3,
    NodeKind.SECTION: 3,
    NodeKind.CLAUSE: 4,
}
_FREE = 9
LISTED = frozenset({NodeKind.LETTER, NodeKind.ITEM})
OPENING = (NodeKind.CONSIDERING, NodeKind.RECALLING, NodeKind.NOTING)
CONTAINERS = frozenset({NodeKind.CHAPTER, NodeKind.PART, NodeKind.PARAGRAPH})

#: What a drafter chooses from, in the order of the chooser.
KINDS = {
    TextForm.REGULATION: (
        *OPENING,
        NodeKind.CHAPTER,
        NodeKind.PART,
        NodeKind.PARAGRAPH,
        NodeKind.ARTICLE,
        NodeKind.CLAUSE,
        NodeKind.LETTER,
        NodeKind.ITEM,
        NodeKind.TEXT,
    ),
    TextForm.DECREE: (
        *OPENING,
        NodeKind.DICTUM,
        NodeKind.LETTER,
        NodeKind.ITEM,
        NodeKind.TEXT,
    ),
    TextForm.CIRCULAR: (NodeKind.SECTION, NodeKind.LETTER, NodeKind.ITEM, NodeKind.TEXT),
    TextForm.FREE: (
        NodeKind.CHAPTER,
        NodeKind.SECTION,
        NodeKind.LETTER,
        NodeKind.ITEM,
        NodeKind.TEXT,
    ),
}
#: The kind by which a text is read and numbered.
UNIT = {
    TextForm.REGULATION: NodeKind.ARTICLE,
    TextForm.DECREE: NodeKind.DICTUM,
    TextForm.CIRCULAR: NodeKind.SECTION,
    TextForm.FREE: NodeKind.SECTION,
}
_INWARD = {
    NodeKind.CHAPTER: NodeKind.PART,
    NodeKind.PART: NodeKind.PARAGRAPH,
    NodeKind.PARAGRAPH: NodeKind.ARTICLE,
    NodeKind.ARTICLE: NodeKind.CLAUSE,
    NodeKind.CLAUSE: NodeKind.LETTER,
    NodeKind.DICTUM: NodeKind.LETTER,
    NodeKind.SECTION: NodeKind.LETTER,
    NodeKind.LETTER: NodeKind.ITEM,
    NodeKind.ITEM: NodeKind.LETTER,
    NodeKind.TEXT: NodeKind.TEXT,
    NodeKind.TABLE: NodeKind.TABLE,
}


def new_identity() -> str:
    """The identity of a part that nobody has written before."""
    return secrets.token_hex(8)


@dataclass(frozen=True, slots=True)
class Shape:
    """What a node looks like beside its words: how deep it stands below its article (dictum,
    section), and whether the article has no words of its own."""

    kind: NodeKind
    level: int
    depth: int
    unit: NodeKind | None
    bare: bool


def settled(nodes: Sequence[Node]) -> list[Node]:
    """The same text with every level as the kinds demand it."""
    path: list[tuple[int, int, int]] = []  # level as it was, as it is, rank
    result = []
    for node in nodes:
        rank = RANKS.get(node.kind, _FREE)
        if rank == _FREE:
            while path and path[-1][0] >= node.level:
                path.pop()
        else:
            while path and (path[-1][2] >= rank or node.kind in OPENING):
                path.pop()
        level = path[-1][1] + 1 if path else 0
        # Nothing stands in an item of the preamble but letters and digits of its own.
        holds = RANKS[NodeKind.ARTICLE] if node.kind in OPENING else rank
        path.append((node.level, level, holds))
        result.append(node if level == node.level else replace(node, level=level))
    return result


def shapes(nodes: Sequence[Node]) -> list[Shape]:
    """The shape of every node of a settled text."""
    result = []
    unit: Node | None = None
    for place, node in enumerate(nodes):
        if unit is not None and node.level <= unit.level:
            unit = None
        if RANKS.get(node.kind, _FREE) in (0, 3) and node.kind is not NodeKind.CHAPTER:
            unit = node
        deeper = place + 1 < len(nodes) and nodes[place + 1].level > node.level
        bare = node.kind is NodeKind.ARTICLE and deeper and not node.runs
        depth = node.level - unit.level if unit is not None else 0
        result.append(Shape(node.kind, node.level, depth, unit.kind if unit else None, bare))
    return result


def parent_place(nodes: Sequence[Node], place: int) -> int | None:
    """Where the node stands that the one at ``place`` belongs to."""
    for before in range(place - 1, -1, -1):
        if nodes[before].level < nodes[place].level:
            return before
    return None


def unit_place(nodes: Sequence[Node], place: int, form: TextForm) -> int | None:
    """Where the article (dictum, section) stands in which ``place`` is."""
    at: int | None = place
    while at is not None and nodes[at].kind is not UNIT[form]:
        at = parent_place(nodes, at)
    return at


def _shifted(
    nodes: Sequence[Node], place: int, kind: NodeKind, level: int
) -> tuple[list[Node], Node]:
    """The text with the node as another kind at another level, what stands below it moved along."""
    changed = replace(nodes[place], kind=kind, level=level)
    by = level - nodes[place].level
    end = branch(nodes, place)
    below = [replace(node, level=node.level + by) for node in nodes[place + 1 : end]]
    return [*nodes[:place], changed, *below, *nodes[end:]], changed


def inward(nodes: Sequence[Node], place: int) -> list[Node] | None:
    """Tab: one level deeper; None where there is nothing to stand below."""
    node = nodes[place]
    kind = _INWARD.get(node.kind)
    if kind is None or not place:
        return None
    before = nodes[place - 1]
    if node.kind in RANKS and RANKS[node.kind] <= RANKS[NodeKind.ARTICLE]:
        if not any(other.kind is node.kind for other in nodes[:place]):
            return None
        made, _ = _shifted(nodes, place, kind, node.level + 1)
        return settled(_with_clause(made, place) if kind is NodeKind.CLAUSE else made)
    if node.kind is NodeKind.CLAUSE and before.level < node.level:  # the first of its article
        made, _ = _shifted(nodes, place, kind, node.level)
        return settled(made)
    if before.level < node.level:
        return None
    made, _ = _shifted(nodes, place, kind, node.level + 1)
    return settled(made)


def _with_clause(nodes: Sequence[Node], place: int) -> list[Node]:
    """An article that gets a second ayat: the words it had become its first."""
    at = next(
        (back for back in range(place - 1, -1, -1) if nodes[back].kind is NodeKind.ARTICLE), None
    )
    if at is None or not nodes[at].runs:
        return list(nodes)
    article = nodes[at]
    end = branch(nodes, at)
    first = Node(new_identity(), NodeKind.CLAUSE, article.runs, article.level + 1)
    below = [
        replace(node, level=node.level + 1) if node.kind is not NodeKind.CLAUSE else node
        for node in nodes[at + 1 : min(end, place)]
    ]
    return [*nodes[:at], replace(article, runs=()), first, *below, *nodes[min(end, place) :]]


def outward(nodes: Sequence[Node], place: int, form: TextForm) -> list[Node] | None:
    """Shift+Tab: one level up; None where it stands at the top, or where words would become a
    title."""
    node = nodes[place]
    at = parent_place(nodes, place)
    if node.kind in LISTED:
        if at is None:
            return None
        parent = nodes[at]
        if parent.kind is NodeKind.ARTICLE and not (node.runs or _has_clauses(nodes, at)):
            made, _ = _shifted(nodes, place, NodeKind.ARTICLE, parent.level)
        elif parent.kind is NodeKind.ARTICLE:
            made, _ = _shifted(nodes, place, NodeKind.CLAUSE, node.level)
            made = _with_clause(made, place)
        else:
            kind = parent.kind if parent.kind is not NodeKind.TEXT else node.kind
            made, _ = _shifted(nodes, place, kind, parent.level)
        return settled(made)
    if node.kind in (NodeKind.TEXT, NodeKind.TABLE):
        if at is None:
            return None
        made, _ = _shifted(nodes, place, node.kind, node.level - 1)
        return settled(made)
    outer = _outer_kind(nodes, place, form)
    if outer is None:
        return None
    made, _ = _shifted(nodes, place, outer, 0 if outer is NodeKind.TEXT else node.level)
    return settled(made)


def _has_clauses(nodes: Sequence[Node], place: int) -> bool:
    return any(node.kind is NodeKind.CLAUSE for node in nodes[place + 1 : branch(nodes, place)])


def _outer_kind(nodes: Sequence[Node], place: int, form: TextForm) -> NodeKind | None:
    node = nodes[place]
    at = parent_place(nodes, place)
    match node.kind:
        case NodeKind.CLAUSE:
            return NodeKind.ARTICLE
        case NodeKind.PARAGRAPH:
            return NodeKind.PART
        case NodeKind.PART:
            return NodeKind.CHAPTER
        case NodeKind.ARTICLE if not node.runs and form is TextForm.REGULATION:
            return nodes[at].kind if at is not None else NodeKind.CHAPTER
        case NodeKind.SECTION if not node.runs:
            return NodeKind.TEXT
        case NodeKind.CONSIDERING if not node.runs:
            return NodeKind.RECALLING
        case NodeKind.RECALLING | NodeKind.NOTING if not node.runs:
            return NodeKind.CHAPTER if form is TextForm.REGULATION else UNIT[form]
        case _:
            return None


def changed_kind(nodes: Sequence[Node], place: int, kind: NodeKind) -> list[Node] | None:
    """The node as another kind, as near as possible to where it stands; None where that kind would
    have nothing to stand in."""
    node = nodes[place]
    if node.kind is kind:
        return list(nodes)
    level = node.level
    if kind not in RANKS and node.kind in RANKS and place:
        before = nodes[place - 1]
        deeper = before.kind in RANKS and RANKS[before.kind] < RANKS[node.kind]
        level = before.level + 1 if deeper or before.kind in RANKS else before.level
    if kind not in RANKS and not place:
        level = 0
    if kind in RANKS:  # where it will stand decides what of the rest comes to stand below it
        level = settled(_shifted(nodes, place, kind, level)[0])[place].level
    made, _ = _shifted(nodes, place, kind, level)
    if kind is NodeKind.CLAUSE:
        made = _with_clause(made, place)
        if not any(other.kind is NodeKind.ARTICLE for other in nodes[:place]):
            return None
    return settled(made)


def next_kind(nodes: Sequence[Node], place: int, form: TextForm) -> tuple[NodeKind, int]:
    """What Enter at the end of this node begins, and at which level: a part of its kind, its first
    part where it has some or ends with a colon, the text below a title."""
    node = nodes[place]
    if place + 1 < len(nodes) and nodes[place + 1].level > node.level:
        below = nodes[place + 1]
        return below.kind if below.kind is not NodeKind.TABLE else NodeKind.TEXT, below.level
    if node.kind in CONTAINERS:
        return UNIT[form] if form is TextForm.REGULATION else NodeKind.TEXT, node.level + 1
    if node.kind is NodeKind.SECTION:
        return NodeKind.TEXT, node.level + 1
    if node.text.rstrip().endswith(":") and node.kind is not NodeKind.TEXT:
        defines = node.text.rstrip(" :").endswith("dimaksud dengan")
        listed = NodeKind.ITEM if defines or node.kind is NodeKind.LETTER else NodeKind.LETTER
        return listed, node.level + 1
    return node.kind if node.kind is not NodeKind.TABLE else NodeKind.TEXT, node.level


def fits(nodes: Sequence[Node]) -> bool:
    """Whether every ayat of a settled text stands in an article."""
    article = False
    for node in nodes:
        rank = RANKS.get(node.kind, _FREE)
        if rank < RANKS[NodeKind.CLAUSE]:
            article = node.kind is NodeKind.ARTICLE
        elif node.kind is NodeKind.CLAUSE and not article:
            return False
    return True


def moved(nodes: Sequence[Node], place: int, before: int) -> list[Node] | None:
    """The part with all below it put before the node at ``before``; None where it may not stand
    there."""
    end = branch(nodes, place)
    if place <= before <= end:
        return None
    part = nodes[place:end]
    if before < place:
        made = [*nodes[:before], *part, *nodes[before:place], *nodes[end:]]
    else:
        made = [*nodes[:place], *nodes[end:before], *part, *nodes[before:]]
    made = settled(made)
    if (fits(nodes) and not fits(made)) or (_in_order(nodes) and not _in_order(made)):
        return None
    now = next(at for at, node in enumerate(made) if node.identity == nodes[place].identity)
    return made if _at_home(_home(nodes, place), _home(made, now), nodes[place].kind) else None


def _in_order(nodes: Sequence[Node]) -> bool:
    """Whether Menimbang stands before Mengingat, and both before the first BAB or Pasal."""
    order = [
        OPENING.index(node.kind) if node.kind in OPENING else len(OPENING)
        for node in nodes
        if node.kind in RANKS
    ]
    return order == sorted(order)


def _home(nodes: Sequence[Node], place: int) -> NodeKind | None:
    """The kind of what a huruf, an angka or a text belongs to in the end: an item of the preamble,
    an article, a BAB; None at the top."""
    at: int | None = place
    while at is not None and nodes[at].kind not in RANKS:
        at = parent_place(nodes, at)
    return nodes[at].kind if at is not None else None


def _at_home(before: NodeKind | None, now: NodeKind | None, kind: NodeKind) -> bool:
    """Whether a part may go from one home to another: none goes between preamble and articles, and
    no huruf or angka out of an article to stand bare below a BAB."""
    if kind in RANKS:
        return True
    if (before in OPENING) != (now in OPENING):
        return False
    bare = (None, *CONTAINERS)
    return kind not in LISTED or now not in bare or before in bare


def moved_up(nodes: Sequence[Node], place: int) -> list[Node] | None:
    """Alt+Up: before the part above it; out of its BAB (Pasal, ayat) into the one before."""
    for before in range(place - 1, -1, -1):
        if nodes[before].level <= nodes[place].level:
            made = moved(nodes, place, before)
            if made is not None and made[before].identity == nodes[place].identity:
                return made
    return None


def moved_down(nodes: Sequence[Node], place: int) -> list[Node] | None:
    """Alt+Down: behind the part below it; into the next BAB (Pasal, ayat) at its end."""
    end = branch(nodes, place)
    while end < len(nodes):
        behind = branch(nodes, end) if nodes[end].level == nodes[place].level else end + 1
        made = moved(nodes, place, behind)
        if made is not None:
            return made
        end += 1
    return None
