"""How blocks become pages: pieces come one by one, are measured, and are put where they fit.

A block (a table, a paragraph, a signature) is an iterator of pieces: things that stay whole, such
as a table row or a line of text. The flow holds back the last few of them, because only the next
piece tells whether they may stay where they are: a heading goes with what follows it, a signature
takes the last rows along to its page.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from asn_desktop.documents.pages import PageFrame
from asn_desktop.documents.surface import Surface

#: The most pieces that a later one can take along to its page.
LOOK_BACK = 2
#: Points by which sums of heights may be off.
_ROUNDING = 0.01


class Piece:
    """Something of a fixed height that is drawn in one go.

    ``before`` is the space above, dropped at the top of a page. ``keep_next`` ties the piece to
    the next one, ``keep_previous`` (up to :data:`LOOK_BACK`) to as many pieces before it.
    ``header`` is drawn first wherever the run of pieces that share it begins or begins anew on a
    page. With ``least`` above zero the piece is rather cut than moved, as long as a part of that
    height stays here. ``bookmarks`` are lines of the contents that lead to it.
    """

    height: float = 0
    least: float = 0
    bookmarks: tuple[Bookmark, ...] = ()
    before: float = 0
    keep_next: bool = False
    keep_previous: int = 0
    header: Piece | None = None

    def draw(self, surface: Surface, frame: PageFrame, top: float) -> None:
        """Draw with the upper edge at ``top``."""
        raise NotImplementedError

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        """A part that fits into ``height`` and the rest, where the piece can be cut."""
        return None


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the contents beside the pages, which leads to the next piece. It takes no room;
    lines of a higher ``level`` stand below those of a lower one."""

    title: str
    level: int = 0

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        yield BookmarkPiece(self)


class BookmarkPiece(Piece):
    """Waits for the next piece, to which it leads."""

    def __init__(self, bookmark: Bookmark) -> None:
        self.bookmark = bookmark


class PageEnd(Piece):
    """What follows begins on a new page; with ``new_part`` its pages are counted from one."""

    def __init__(self, new_part: bool) -> None:
        self.new_part = new_part


@dataclass(frozen=True, slots=True)
class Setting:
    """What a block needs to know to become pieces. ``advance`` reports one finished step."""

    surface: Surface
    frame: PageFrame
    advance: Callable[[], None]


class Block(Protocol):
    """A part of a document."""

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        """The pieces of this block, made as they are asked for."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page. ``new_part`` begins a new paper in the same file, whose
    pages are numbered on their own (the next person's card)."""

    new_part: bool = False

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        yield PageEnd(self.new_part)
        if self.new_part:
            setting.advance()


class Flow:
    """Puts pieces on pages. ``begin_page`` draws what lies beneath every page, ``end_page`` takes
    a full one (without it: the page of the file ends)."""

    def __init__(
        self,
        surface: Surface,
        frame: PageFrame,
        begin_page: Callable[[], None],
        end_page: Callable[[], None] | None = None,
    ) -> None:
        self._surface = surface
        self._frame = frame
        self._begin_page = begin_page
        self._finish_page = end_page or (lambda: surface.end_page(frame.width, frame.height))
        self._held: deque[Piece] = deque()
        self._y = frame.top
        self._open = False  # whether the current page has anything on it
        self._header: Piece | None = None  # the header under which the current run stands
        #: the part of the document to which each finished page belongs
        self.parts: list[int] = []
        self._part = 0

    def run(self, pieces: Iterable[Piece]) -> None:
        """Put all pieces on pages and end the last one. Without pieces there is one empty page."""
        waiting: list[Bookmark] = []
        for piece in pieces:
            if isinstance(piece, BookmarkPiece):
                waiting.append(piece.bookmark)
                continue
            if waiting and not isinstance(piece, PageEnd):
                piece.bookmarks = (*piece.bookmarks, *waiting)
                waiting.clear()
            self._held.append(piece)
            self._release(ending=False)
        self._release(ending=True)
        if self._open or not self.parts:
            self._end_page()

    def _release(self, ending: bool) -> None:
        """Place the held pieces that nothing still to come can move."""
        while self._held:
            chain = self._chain_length()
            if not ending and chain + LOOK_BACK > len(self._held):
                return
            self._place([self._held.popleft() for _ in range(chain)])

    def _chain_length(self) -> int:
        """How many of the first held pieces must stand together; none stays with a page end."""
        end = 1
        for index, piece in enumerate(self._held):
            if isinstance(piece, PageEnd):
                return max(1, min(end, index))
            if index - piece.keep_previous < end:
                end = max(end, index + 1)
            if index < end and piece.keep_next:
                end = index + 2
        return min(end, len(self._held))

    def _place(self, chain: list[Piece]) -> None:
        """Put the pieces of a chain on one page, where one page can hold them."""
        if isinstance(chain[0], PageEnd):
            if self._open:
                self._end_page()
            if chain[0].new_part:
                self._part += 1
            return
        if self._open and not self._fits_here(chain) and self._fits_a_page(chain):
            self._end_page()
        for piece in chain:
            self._put(piece)

    def _put(self, piece: Piece) -> None:
        """Draw a piece here or, where it does not fit, on the next page; cut it if it must be."""
        while self._needed([piece]) > self._room():
            movable = self._open and self._fits_a_page([piece])
            if movable and not piece.least:
                self._end_page()
                break
            room = self._room() - self._needed([piece]) + piece.height
            parts = None if movable and room < piece.least else piece.split(room)
            if parts is not None:
                parts[0].bookmarks = piece.bookmarks
                self._draw(parts[0])
                piece = parts[1]
            elif not self._open:
                break  # nothing can be cut from it: it runs over the edge
            self._end_page()
        self._draw(piece)

    def _draw(self, piece: Piece) -> None:
        if self._open:
            self._y -= piece.before
        else:
            self._begin_page()
            self._open = True
        if piece.header is not None and piece.header is not self._header:
            piece.header.draw(self._surface, self._frame, self._y)
            self._y -= piece.header.height
        self._header = piece.header
        for bookmark in piece.bookmarks:
            self._surface.bookmark(bookmark.title, bookmark.level, self._y)
        piece.draw(self._surface, self._frame, self._y)
        self._y -= piece.height

    def _needed(self, chain: list[Piece]) -> float:
        """The height of a chain at the current place, with the headers it brings along."""
        height, header, below = 0.0, self._header, self._open
        for piece in chain:
            height += piece.height + (piece.before if below else 0)
            if piece.header is not None and piece.header is not header:
                height += piece.header.height
            header, below = piece.header, True
        return height

    def _room(self) -> float:
        return self._y - self._frame.bottom + _ROUNDING

    def _fits_here(self, chain: list[Piece]) -> bool:
        """Whether the chain can stand here, cut at its end where that may be done."""
        last = chain[-1]
        spared = last.height - last.least if 0 < last.least < last.height else 0
        return self._needed(chain) - spared <= self._room()

    def _fits_a_page(self, chain: list[Piece]) -> bool:
        header = chain[0].header
        height = sum(piece.before + piece.height for piece in chain) - chain[0].before
        return height + (header.height if header else 0) <= self._frame.inner_height + _ROUNDING

    def _end_page(self) -> None:
        if not self._open:
            self._begin_page()
        self._finish_page()
        self.parts.append(self._part)
        self._open = False
        self._y = self._frame.top
        self._header = None
