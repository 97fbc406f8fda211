"""Mail merge: one letter, a copy for each recipient, all in one file.

The letter is laid out once for every number of lines an address can have; its pages are kept as
stencils that each copy draws, with the recipient's lines and the code of the copy on top. A copy
with ``blocks`` of its own (names in the running text) is laid out by itself. Pages go into the
file as they are full, so that memory does not grow with the number of copies.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.saving import replacing
from asn_desktop.core.translation import translate
from asn_desktop.documents import fonts
from asn_desktop.documents.flow import Block, Flow, Piece, Setting
from asn_desktop.documents.fonts import Face, printable
from asn_desktop.documents.lines import LineStyle, wrap
from asn_desktop.documents.pages import PageFrame
from asn_desktop.documents.surface import Surface
from asn_desktop.documents.writer import (
    Document,
    about,
    code_operators,
    document_pieces,
    page_footers,
    watermark_operators,
)

#: Progress is reported once in so many copies.
_STRIDE = 20
#: An address up to this part of a page stands together.
_IN_ONE_PIECE = 0.4


@dataclass(frozen=True, slots=True)
class Copy:
    """A recipient's copy: its ``name`` in the contents, the ``lines`` of the address, and a
    ``code`` for the foot of every page. ``blocks`` stand for the letter's own where its text is
    different for each recipient; they may hold an :class:`AddressSlot` as well."""

    name: str
    lines: Sequence[str]
    code: str = ""
    blocks: Sequence[Block] | None = None


@dataclass(frozen=True, slots=True)
class AddressSlot:
    """Where the recipient's lines stand. In a letter that is not merged it shows ``sample``."""

    sample: Sequence[str] = ()
    size: float = 11
    spacing: float = 1.25
    before: float = 10
    indent: float = 0
    width: float = 0  # points; 0: to the right margin

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        """The address in one piece; a long list of addressees goes on from page to page."""
        lines = address_lines(self, self.sample, setting.frame)
        if not lines:
            return
        whole = _AddressPiece(self, lines, setting.surface)
        if whole.height <= setting.frame.inner_height * _IN_ONE_PIECE:
            yield whole
            return
        for number, line in enumerate(lines):
            slot = replace(self, before=0) if number else self
            yield _AddressPiece(slot, [line], setting.surface)


def address_lines(slot: AddressSlot, lines: Iterable[str], frame: PageFrame) -> list[str]:
    """The lines of an address as they are printed: long ones broken, empty ones left out."""
    width = (slot.width or frame.inner_width - slot.indent) / slot.size
    advance = fonts.widths(Face.REGULAR)
    return [
        part for line in lines if line.strip() for part, _ in wrap(printable(line), width, advance)
    ]


class _AddressPiece(Piece):
    """Draws the lines, or notes where they will stand."""

    def __init__(self, slot: AddressSlot, lines: Sequence[str], surface: Surface) -> None:
        self.before = slot.before
        self.style = LineStyle(
            surface.font(Face.REGULAR, slot.size), slot.size, slot.size * slot.spacing
        )
        self.height = len(lines) * self.style.leading
        self.indent = slot.indent
        self.lines = lines

    def draw(self, surface: Surface, frame: PageFrame, top: float) -> None:
        left = frame.left + self.indent
        surface.add(_address(surface, self.style, self.lines, left, top - self.style.first_base))


def _address(
    surface: Surface, style: LineStyle, lines: Sequence[str], left: float, base: float
) -> str:
    shown = " T* ".join([surface.show(line, Face.REGULAR, style.size) for line in lines])
    return f"BT 0 g {style.font} {style.leading:.2f} TL 1 0 0 1 {left:.2f} {base:.2f} Tm {shown} ET"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where so many lines of the address begin: the page, and the base line of the first."""

    page: int
    left: float
    base: float
    style: LineStyle
    count: int


@dataclass(frozen=True, slots=True)
class _Stencilled:
    """The letter laid out for a number of address lines: operators that draw each page."""

    pages: Sequence[str]
    places: Sequence[_Place]


def write_copies(
    document: Document,
    copies: Iterable[Copy],
    count: int,
    target: Path | io.BytesIO,
    progress: Progress = silent,
) -> int:
    """Write a copy of the letter for everyone into one PDF and return its number of pages.

    The file appears under its name only when it is complete; an older one is replaced then.
    Raises :class:`WorldError` where it cannot be written, and lets a cancel through with nothing
    left.
    """
    if isinstance(target, io.BytesIO):
        return _Merge(document, target).run(copies, count, progress)
    with replacing(target) as neighbour, neighbour.open("wb") as file:
        return _Merge(document, file).run(copies, count, progress)


@dataclass(frozen=True, slots=True)
class Merged:
    """A letter with a copy for everyone, to be written like any other paper."""

    document: Document
    copies: Iterable[Copy]
    count: int

    def write(self, target: Path | io.BytesIO, progress: Progress) -> int:
        """See :func:`write_copies`."""
        return write_copies(self.document, self.copies, self.count, target, progress)


class _Merge:
    """One file of copies in the making."""

    def __init__(self, document: Document, target: BinaryIO) -> None:
        self._document = document
        self._frame = PageFrame.of(document.paper, document.landscape, document.margins)
        self._surface = Surface(about(document), target)
        self._watermark = watermark_operators(document.watermark, self._surface, self._frame)
        # the same blocks are laid out several times
        self._blocks = list(document.blocks)
        slots = [block for block in self._blocks if isinstance(block, AddressSlot)]
        self._slot = slots[0] if slots else None
        self._known: dict[int, _Stencilled] = {}

    def run(self, copies: Iterable[Copy], count: int, progress: Progress) -> int:
        label = translate("documents", "Writing the copies")
        progress(0, count, label)
        done = 0
        for done, copy in enumerate(copies, 1):
            self._copy(copy)
            if done % _STRIDE == 0:
                progress(done, max(count, done), label)
        if not done:
            self._surface.end_page(self._frame.width, self._frame.height)
        self._surface.finish()
        progress(done, done, label)
        return self._surface.page_count

    def _copy(self, copy: Copy) -> None:
        surface, frame = self._surface, self._frame
        lines = address_lines(self._slot, copy.lines, frame) if self._slot else []
        if copy.blocks is None:
            letter = self._stencilled(len(lines))
        else:
            letter = self._laid_out(copy.blocks, copy.lines)
        code = code_operators(surface, frame, copy.code)
        surface.bookmark(copy.name, 0, frame.height)
        drawn = 0
        for number, page in enumerate(letter.pages):
            surface.add(page)
            for place in letter.places:
                if place.page == number:
                    shown = lines[drawn : drawn + place.count]
                    surface.add(_address(surface, place.style, shown, place.left, place.base))
                    drawn += place.count
            if code:
                surface.add(code)
            surface.end_page(frame.width, frame.height)

    def _stencilled(self, lines: int) -> _Stencilled:
        """The letter for an address of so many lines, laid out when first asked for."""
        found = self._known.get(lines)
        if found is None:
            pages, places = self._lay_out(self._blocks, ["x"] * lines, noted=True)
            frame = self._frame
            stencils = [self._surface.stencil(page, frame.width, frame.height) for page in pages]
            found = self._known[lines] = _Stencilled(stencils, places)
        return found

    def _laid_out(self, blocks: Sequence[Block], lines: Sequence[str]) -> _Stencilled:
        pages, _ = self._lay_out(blocks, lines, noted=False)
        return _Stencilled(pages, ())

    def _lay_out(
        self, blocks: Sequence[Block], lines: Sequence[str], *, noted: bool
    ) -> tuple[list[str], Sequence[_Place]]:
        """The operators of each page. Where the place of the address is ``noted``, its lines are
        left out."""
        surface, frame = self._surface, self._frame
        setting = Setting(surface, frame, lambda: None)
        filled = [
            replace(block, sample=lines) if isinstance(block, AddressSlot) else block
            for block in blocks
        ]
        pages: list[str] = []
        places: list[_Place] = []
        letter = replace(self._document, blocks=filled)

        def pieces() -> Iterator[Piece]:
            for piece in document_pieces(letter, setting):
                if noted and isinstance(piece, _AddressPiece):
                    yield _NotedPiece(piece, pages, places)
                else:
                    yield piece

        flow = Flow(
            surface,
            frame,
            lambda: surface.add(self._watermark) if self._watermark else None,
            lambda: pages.append(surface.take()),
        )
        with surface.without_bookmarks():
            flow.run(pieces())
        footers = page_footers(self._document, surface, frame, flow.parts)
        return [f"{page}\n{foot}" for page, foot in zip(pages, footers, strict=True)], places


class _NotedPiece(Piece):
    """Takes the room of an address and notes where it is."""

    def __init__(self, piece: _AddressPiece, pages: Sequence[str], places: list[_Place]) -> None:
        self.before, self.height = piece.before, piece.height
        self._piece = piece
        self._pages = pages
        self._places = places

    def draw(self, surface: Surface, frame: PageFrame, top: float) -> None:
        style = self._piece.style
        left = frame.left + self._piece.indent
        count = len(self._piece.lines)
        base = top - style.first_base
        self._places.append(_Place(len(self._pages), left, base, style, count))
