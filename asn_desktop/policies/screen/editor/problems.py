"""What is wrong with a text while it is written."""

from __future__ import annotations

from typing import NamedTuple

from asn_desktop.core.translation import translate
from asn_desktop.policies.rules import references
from asn_desktop.policies.rules.text import TITLED, Node, NodeKind
from asn_desktop.policies.screen.editor.look import NAMES
from asn_desktop.policies.screen.editor.sheet import Sheet
from asn_desktop.policies.screen.editor.structure import fits


class TextProblem(NamedTuple):
    """A sentence, and the node it leads to."""

    identity: str
    words: str


def problems(sheet: Sheet) -> list[TextProblem]:
    """Everything that has to be mended, in the order of the text."""
    nodes = sheet.nodes
    lost: dict[str, list[str]] = {}
    for identity, last in references.broken(sheet.text()) if _refers(sheet) else ():
        lost.setdefault(identity, []).append(last)
    found = []
    for place, node in enumerate(nodes):
        if not node.text.strip() and not _has_parts(nodes, place):
            found.append(TextProblem(node.identity, _empty(node, _name(sheet, node))))
        for last in lost.get(node.identity, ()):
            words = translate("policies", "{name}: the reference “{words}” points nowhere.")
            found.append(
                TextProblem(node.identity, words.format(name=_name(sheet, node), words=last))
            )
    if not fits(nodes):
        stray = next(node for node in nodes if node.kind is NodeKind.CLAUSE)
        words = translate("policies", "An ayat stands outside of every Pasal.")
        found.append(TextProblem(stray.identity, words))
    return found


def _refers(sheet: Sheet) -> bool:
    return any(not sheet.has(one) for node in sheet.nodes for one in node.targets)


def _has_parts(nodes: list[Node], place: int) -> bool:
    if nodes[place].kind in TITLED:  # a title says something by itself or nothing
        return False
    return place + 1 < len(nodes) and nodes[place + 1].level > nodes[place].level


def _empty(node: Node, name: str) -> str:
    if node.kind in TITLED:
        return translate("policies", "{name} has no title.").format(name=name)
    return translate("policies", "{name} is empty.").format(name=name)


def _name(sheet: Sheet, node: Node) -> str:
    numbered = sheet.index.get(node.identity)
    return numbered.address if numbered and numbered.address else NAMES[node.kind]
