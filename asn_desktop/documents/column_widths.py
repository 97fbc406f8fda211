"""How wide the columns of a table are, found from some of its rows.

All widths here are in units of the type size, so that they hold for every size.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from asn_desktop.documents import fonts
from asn_desktop.documents.fonts import Face, printable

#: No column asks for more than this on one line, and no word for more than this.
_WIDEST, _LONGEST_WORD = 32.0, 12.0
#: The share of a column's texts that should stand on one line where there is room.
_MOST = 0.95


@dataclass(frozen=True, slots=True)
class Need:
    """What a column needs: the width below which words are cut, and that at which nearly nothing
    wraps."""

    least: float
    natural: float


def measure(heading: str, texts: Iterable[str], whole: bool, unbroken: str = "") -> Need:
    """The need of a column with this heading and these texts; ``whole`` texts are not broken, nor
    are lines as long as ``unbroken``."""
    plain, bold = fonts.widths(Face.REGULAR), fonts.widths(Face.BOLD)
    least = max(
        (sum(map(bold.__getitem__, word)) for word in printable(heading).split()), default=1.0
    )
    least = max(least, sum(map(plain.__getitem__, unbroken)))
    found: list[float] = []
    known: dict[str, float] = {}
    for text in texts:
        if text not in known:
            lines = printable(text).split("\n")
            known[text] = max(sum(map(plain.__getitem__, line)) for line in lines)
            if not whole:
                words = (word for line in lines for word in line.split())
                longest = max((sum(map(plain.__getitem__, word)) for word in words), default=0.0)
                least = max(least, min(longest, _LONGEST_WORD))
        found.append(known[text])
    if whole:
        least = max(least, *found, 0.0)
    ordered = sorted(found) or [least]
    natural = max(least, ordered[int((len(ordered) - 1) * _MOST)])
    return Need(min(least, _WIDEST), min(natural, _WIDEST))


def share(needs: Sequence[Need], whole: Sequence[bool], available: float) -> list[float]:
    """The widths of the columns; they add up to ``available``."""
    least = sum(need.least for need in needs)
    natural = sum(need.natural for need in needs)
    if natural <= available:  # what is left over goes to the columns of words
        takers = [need.natural * (not fixed) for need, fixed in zip(needs, whole, strict=True)]
        if not any(takers):
            takers = [need.natural for need in needs]
        spare = (available - natural) / sum(takers)
        return [need.natural + taker * spare for need, taker in zip(needs, takers, strict=True)]
    if least <= available:
        part = (available - least) / (natural - least)
        return [need.least + (need.natural - need.least) * part for need in needs]
    kept = sum(need.least for need, fixed in zip(needs, whole, strict=True) if fixed)
    if kept >= available * 0.7 or kept == least:  # not even the numbers fit: all give way
        return [need.least * available / least for need in needs]
    factor = (available - kept) / (least - kept)
    return [need.least * (1 if fixed else factor) for need, fixed in zip(needs, whole, strict=True)]
