"""What policies do to each other, told from both sides; and what cannot be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from asn_desktop.core.translation import translate


class RelationKind(StrEnum):
    """What one policy does to another."""

    AMENDS = "amends"
    REVOKES = "revokes"
    PARTIALLY_REVOKES = "partially_revokes"
    REPLACES = "replaces"
    IMPLEMENTS = "implements"
    REFERS_TO = "refers_to"


@dataclass(frozen=True, slots=True)
class Relation:
    """What a policy does to another one of the register, or to a rule that is written out.
    ``note`` says which articles; ``id`` is the stored one (None: new)."""

    kind: str
    target_id: int | None = None
    target_text: str = ""
    note: str = ""
    id: int | None = None


#: Words of the domain: Indonesian in both languages.
_FORWARD: Mapping[str, str] = {
    RelationKind.AMENDS: "mengubah",
    RelationKind.REVOKES: "mencabut",
    RelationKind.PARTIALLY_REVOKES: "mencabut sebagian",
    RelationKind.REPLACES: "menggantikan",
    RelationKind.IMPLEMENTS: "melaksanakan",
    RelationKind.REFERS_TO: "merujuk",
}
_BACKWARD: Mapping[str, str] = {
    RelationKind.AMENDS: "diubah dengan",
    RelationKind.REVOKES: "dicabut dengan",
    RelationKind.PARTIALLY_REVOKES: "dicabut sebagian dengan",
    RelationKind.REPLACES: "digantikan dengan",
    RelationKind.IMPLEMENTS: "dilaksanakan dengan",
    RelationKind.REFERS_TO: "dirujuk oleh",
}
#: After these the other policy holds no longer; after those it still holds, changed.
ENDING = frozenset({RelationKind.REVOKES, RelationKind.REPLACES})
CHANGING = frozenset({RelationKind.AMENDS, RelationKind.PARTIALLY_REVOKES})
#: Two policies can refer to each other, but none can change or carry out the one that does so to
#: it.
_ONE_WAY = frozenset(RelationKind) - {RelationKind.REFERS_TO}


def relation_word(kind: str, *, backward: bool = False) -> str:
    """ "mengubah", or from the other side "diubah dengan"."""
    return (_BACKWARD if backward else _FORWARD).get(kind, kind)


class Ways:
    """The relations between policies of the register that go one way: (from, kind, to)."""

    def __init__(self, relations: Iterable[tuple[int, str, int]] = ()) -> None:
        self._onward: dict[int, list[int]] = {}
        for source, kind, target in relations:
            self.add(source, kind, target)

    def add(self, source: int, kind: str, target: int) -> None:
        """One more relation."""
        if kind in _ONE_WAY:
            self._onward.setdefault(source, []).append(target)

    def leave(self, source: int) -> None:
        """Forget what this policy does to others."""
        self._onward.pop(source, None)

    def lead(self, start: int, end: int) -> bool:
        """Whether relations lead from one policy to another."""
        seen: set[int] = set()
        waiting = [start]
        while waiting:
            at = waiting.pop()
            if at == end:
                return True
            if at not in seen:
                seen.add(at)
                waiting += self._onward.get(at, ())
        return False


def relation_sentence(
    policy_id: int | None, kind: str, target_id: int | None, target_text: str, ways: Ways
) -> str:
    """Why this relation cannot be beside those there are; "" where it can."""
    if kind not in set(RelationKind):
        return translate("policies", "There is no relation “{kind}”.").format(kind=kind)
    if target_id is None:
        if not target_text.strip():
            return translate("policies", "Choose the other policy, or write which rule it is.")
        return ""
    if target_id == policy_id:
        return itself()
    if policy_id is not None and kind in _ONE_WAY and ways.lead(target_id, policy_id):
        return translate(
            "policies",
            "The other policy already changes or carries out this one: both ways at once cannot "
            "be. Correct one of the two relations.",
        )
    return ""


def itself() -> str:
    """Why a policy cannot be its own other."""
    return translate("policies", "A policy has no relation to itself. Choose another one.")
