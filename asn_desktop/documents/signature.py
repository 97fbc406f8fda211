"""The signature block: place and date, the office held, room to sign, name, rank, NIP.

It stands in the right half of the page and never alone on one: the last two rows or lines of the
paper go with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asn_desktop.documents import fonts
from asn_desktop.documents.flow import LOOK_BACK, Piece, Setting
from asn_desktop.documents.fonts import Face, printable
from asn_desktop.documents.lines import ASCENT, wrap
from asn_desktop.documents.pages import MM, PageFrame
from asn_desktop.documents.surface import Surface

#: "on behalf of", "acting", "daily acting", "interim": the office stands to the right of these.
_PREFIX = re.compile(r"(a\.n\.|u\.b\.|Plt\.|Plh\.|Pjs?\.)\s+(?=\S)", re.IGNORECASE)
#: An 18-digit NIP is written birth date, appointment, sex, number: 8-6-1-3.
_NIP = re.compile(r"(\d{8})(\d{6})(\d)(\d{3})")
_WIDEST = 88 * MM
_MOST_SHARE = 0.62
_LEADING = 1.25
_LINES_TO_SIGN = 4


def spaced_nip(nip: str) -> str:
    """A NIP of 18 digits with its usual spaces (8-6-1-3); anything else as it is."""
    match = _NIP.fullmatch(nip.strip())
    return " ".join(match.groups()) if match else nip.strip()


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Who signs. ``title`` holds the lines of the office ("a.n. WALI KOTA …", "SEKRETARIS
    DAERAH"); a comma is put behind the last. Rank and NIP are left out where empty. ``opening``
    are lines that stand for place and date ("Ditetapkan di …", "pada tanggal …"). A block at the
    ``left`` follows another one (who promulgates) and goes with it; ``below`` is a line under all
    of it (the number in the gazette). ``keep_next`` ties it to what follows."""

    place: str
    date: str
    title: Sequence[str]
    name: str
    rank: str = ""
    nip: str = ""
    size: float = 11
    before: float = 18
    opening: Sequence[str] = ()
    left: bool = False
    name_face: Face = Face.BOLD
    below: str = ""
    keep_next: bool = False

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        yield _SignaturePiece(self, setting.frame)


@dataclass(frozen=True, slots=True)
class _Set:
    """A line of the block and how far it stands from the upper edge and the left."""

    text: str
    down: float
    indent: float
    face: Face


class _SignaturePiece(Piece):
    def __init__(self, block: SignatureBlock, frame: PageFrame) -> None:
        self._block = block
        self.before = block.before
        self.keep_previous = 1 if block.left else LOOK_BACK
        self.keep_next = block.keep_next
        self._lines: list[_Set] = []
        self.height = 0.0
        titles = [" ".join(printable(line).split()) for line in block.title if line.strip()]
        if titles and not titles[-1].endswith(","):
            titles[-1] += ","
        found = _PREFIX.match(titles[0]) if titles else None
        indent = fonts.text_width(found.group(1) + " ", Face.REGULAR, block.size) if found else 0
        name = " ".join(printable(block.name).split())
        # half the page, or more where the name would be broken otherwise
        named = fonts.text_width(name, block.name_face, block.size) + indent + 1
        self._width = max(
            min(frame.inner_width / 2, _WIDEST), min(named, frame.inner_width * _MOST_SHARE)
        )
        when = ", ".join(part for part in (block.place.strip(), block.date.strip()) if part)
        for line in block.opening or ([when] if when else []):
            self._put(line, indent)
        for index, title in enumerate(titles):
            if index == 0 and found:
                self._put(found.group(1), 0)
                self.height -= block.size * _LEADING
                title = title[found.end() :]
            self._put(title, indent)
        self.height += _LINES_TO_SIGN * block.size * _LEADING
        self._put(name, indent, block.name_face)
        if block.rank:
            self._put(block.rank, indent)
        if block.nip.strip():
            self._put(f"NIP. {spaced_nip(block.nip)}", indent)
        if block.below:
            self.height += block.size * _LEADING
            self._width = frame.inner_width
            self._put(block.below, 0)

    def _put(self, text: str, indent: float, face: Face = Face.REGULAR) -> None:
        size = self._block.size
        available = (self._width - indent) / size
        for line, _ in wrap(printable(text), available, fonts.widths(face)):
            self._lines.append(_Set(line, self.height, indent, face))
            self.height += size * _LEADING

    def draw(self, surface: Surface, frame: PageFrame, top: float) -> None:
        size = self._block.size
        left = frame.left if self._block.left else frame.right - self._width
        for line in self._lines:
            base = top - line.down - ASCENT * size
            surface.text(left + line.indent, base, line.text, line.face, size)
