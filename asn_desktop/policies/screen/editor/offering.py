"""A reference that is typed as plain words ("Pasal 7 ayat (2)") is offered to be one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from asn_desktop.policies.screen.editor import structure
from asn_desktop.policies.screen.editor.sheet import Sheet

_STEP = r"(?:huruf [a-z]{1,2}|angka \d+)\)?"
_ADDRESS = re.compile(
    rf"\b((?:[Pp]asal \d+(?: ayat \(\d+\))?|[Dd]iktum [A-Z]+(?: [A-Z]+)*|ayat \(\d+\)|{_STEP})"
    rf"(?: {_STEP})*)([ ,.;]?)$"
)


@dataclass(frozen=True, slots=True)
class Offer:
    """These last letters before the cursor name a part of the text."""

    target: str
    words: str
    letters: int  # of the name
    behind: str  # the letter that was typed after it


def offer(sheet: Sheet, place: int, before: str) -> Offer | None:
    """What the words before the cursor name, in this text; None where they name nothing. A name
    without "Pasal" is one inside the same article."""
    found = _ADDRESS.search(before)
    if found is None:
        return None
    words, behind = found.groups()
    named = words[0].upper() + words[1:] if words.startswith(("pasal", "diktum")) else words
    names = [named]
    at: int | None = place
    while at is not None:
        numbered = sheet.index.get(sheet.nodes[at].identity)
        if numbered is not None and numbered.address and not named.startswith(("Pasal", "Diktum")):
            names.append(f"{numbered.address} {named}")
        at = structure.parent_place(sheet.nodes, at)
    addresses: dict[str, str] = {}
    for one, numbered in sheet.index.items():
        addresses.setdefault(numbered.address, one)
    target = next((addresses[name] for name in names if name in addresses), None)
    if target is None or target == sheet.nodes[place].identity:
        return None
    return Offer(target, words, len(words), behind)
