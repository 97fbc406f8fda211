"""What should stand on one page: the roomiest way in which it does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from asn_desktop.documents.flow import Block, Piece, Setting


@dataclass(frozen=True, slots=True)
class OnePage:
    """Blocks that begin on a new page, set in several ways, the roomiest first: the first way that
    fits on the page is taken. Where none does, the last runs on, or with ``roomy`` the first: what
    takes two pages anyway need not be small."""

    ways: Iterable[Sequence[Block]]
    roomy: bool = False

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        made: list[list[Piece]] = []
        for way in self.ways:
            made.append([piece for block in way for piece in block.pieces(setting)])
            if height(made[-1]) <= setting.frame.inner_height:
                break
        else:
            if self.roomy:
                del made[1:]
        yield from made[-1] if made else ()


def height(pieces: Sequence[Piece]) -> float:
    """How high pieces stand below each other from the top of a page."""
    total, header = 0.0, None
    for place, piece in enumerate(pieces):
        total += piece.height + (piece.before if place else 0)
        if piece.header is not None and piece.header is not header:
            total += piece.header.height
        header = piece.header
    return total
