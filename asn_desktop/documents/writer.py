"""A document, from its blocks to a finished PDF file."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.saving import replacing
from asn_desktop.core.translation import translate
from asn_desktop.documents import fonts
from asn_desktop.documents.flow import Block, Flow, Piece, Setting
from asn_desktop.documents.fonts import Face, printable
from asn_desktop.documents.letterhead import Letterhead
from asn_desktop.documents.pages import MM, OFFICIAL_MARGINS, Margins, PageFrame, Paper
from asn_desktop.documents.preview import page_sizes
from asn_desktop.documents.signature import SignatureBlock
from asn_desktop.documents.surface import About, Surface
from asn_desktop.documents.tables import Table

_FOOTER_SIZE = 8.0
_FOOTER_GRAY = 0.25
_NUMBER_SIZE = 11.0
_WATERMARK_GRAY = 0.92
#: Progress is reported once in so many steps.
_STRIDE = 20


class Numbering(StrEnum):
    """On which pages "Halaman x dari y" stands; centred is "- 2 -" above the text, as on legal
    products and letters."""

    ALL = "all"
    FROM_SECOND = "from second"
    CENTRED_FROM_SECOND = "centred from second"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Document:
    """A paper. ``blocks`` may be made while they are written; ``steps`` is how many rows and parts
    there are for the progress (counted from the tables where 0). ``footer`` is a small line at the
    foot of every page, ``watermark`` a word across every page ("LATIHAN" for a practice office),
    repeated in the footer, where no printer is too pale for it. An
    ``archival`` file is PDF/A-2b. A ``finished`` paper is a PDF that was kept and is given out byte
    for byte; it has no blocks."""

    title: str
    blocks: Iterable[Block]
    paper: Paper = Paper.F4
    landscape: bool = False
    margins: Margins = OFFICIAL_MARGINS
    letterhead: Letterhead | None = None
    signature: SignatureBlock | None = None
    footer: str = ""
    watermark: str = ""
    numbering: Numbering = Numbering.ALL
    author: str = ""
    steps: int = 0
    archival: bool = False
    finished: bytes | None = None


class Writer(Protocol):
    """A paper that goes into the file page by page as it is made: copies for thousands."""

    def write(self, target: Path | io.BytesIO, progress: Progress) -> int:
        """Write it as :func:`write_document` does."""


def write_document(
    document: Document | Writer, target: Path | io.BytesIO, progress: Progress = silent
) -> int:
    """Write the document as PDF and return its number of pages.

    A file appears under its name only when it is complete; an older one is replaced then. Raises
    :class:`WorldError` where it cannot be written, and lets a cancel through with nothing left.
    """
    if not isinstance(document, Document):
        return document.write(target, progress)
    data, pages = make_pdf(document, progress)
    if isinstance(target, io.BytesIO):
        target.write(data)
    else:
        save_pdf(data, target)
    return pages


def make_pdf(document: Document | Writer, progress: Progress = silent) -> tuple[bytes, int]:
    """The document as the bytes of a PDF file, and its number of pages."""
    if not isinstance(document, Document):
        written = io.BytesIO()
        pages = document.write(written, progress)
        return written.getvalue(), pages
    if document.finished is not None:
        return document.finished, len(page_sizes(document.finished))
    frame = PageFrame.of(document.paper, document.landscape, document.margins)
    target = io.BytesIO()
    surface = Surface(about(document), target)
    watermark = watermark_operators(document.watermark, surface, frame)
    steps = _Steps(document, progress)
    setting = Setting(surface, frame, steps.advance)
    flow = Flow(surface, frame, lambda: surface.add(watermark) if watermark else None)
    flow.run(document_pieces(document, setting))
    surface.finish(page_footers(document, surface, frame, flow.parts))
    steps.finish()
    return target.getvalue(), surface.page_count


def about(document: Document) -> About:
    """What the file of a document says of itself."""
    return About(document.title, document.author, archival=document.archival)


class _Steps:
    """Counts the rows and parts that are done and tells the progress now and then."""

    def __init__(self, document: Document, progress: Progress) -> None:
        blocks = document.blocks if isinstance(document.blocks, list | tuple) else ()
        counted = sum(block.count for block in blocks if isinstance(block, Table))
        self._total = document.steps or counted
        self._done = 0
        self._progress = progress
        self._label = translate("documents", "Setting pages")
        progress(0, self._total, self._label)

    def advance(self) -> None:
        self._done += 1
        if self._done % _STRIDE == 0:
            self._progress(self._done, max(self._total, self._done), self._label)

    def finish(self) -> None:
        self._progress(self._done, self._done, self._label)


def document_pieces(document: Document, setting: Setting) -> Iterator[Piece]:
    """Everything that stands on the pages of a document, in order."""
    if document.letterhead is not None:
        yield from document.letterhead.pieces(setting)
    for block in document.blocks:
        yield from block.pieces(setting)
    if document.signature is not None:
        yield from document.signature.pieces(setting)


def watermark_operators(word: str, surface: Surface, frame: PageFrame) -> str:
    """The operators of a pale word from corner to corner, beneath everything else."""
    text = " ".join(printable(word).split())
    if not text:
        return ""
    room = 0.62 * (frame.width**2 + frame.height**2) ** 0.5
    size = min(150.0, room / fonts.text_width(text, Face.BOLD, 1))
    degrees = 55 if frame.height > frame.width else 35
    return surface.turned_text(
        frame.width / 2, frame.height / 2, text, Face.BOLD, size, _WATERMARK_GRAY, degrees
    )


def page_footers(
    document: Document, surface: Surface, frame: PageFrame, parts: list[int]
) -> list[str]:
    """The foot of every page: the footer at the left, the page number at the right."""
    totals: dict[int, int] = {}
    for part in parts:
        totals[part] = totals.get(part, 0) + 1
    left = " · ".join(text for text in (document.watermark, document.footer) if text)
    base = _footer_base(frame)
    numbers: dict[int, int] = {}
    footers = []
    for part in parts:
        number = numbers[part] = numbers.get(part, 0) + 1
        right = _page_number(document.numbering, number, totals[part])
        footer = _footer(surface, frame, base, printable(left), right)
        if document.numbering is Numbering.CENTRED_FROM_SECOND and number > 1:
            footer = f"{footer}\n{_number_above(surface, frame, number)}".strip()
        footers.append(footer)
    return footers


def code_operators(surface: Surface, frame: PageFrame, code: str) -> str:
    """The code of one copy at the right, below the foot that all copies have in common."""
    text = " ".join(printable(code).split())
    if not text:
        return ""
    left = frame.right - fonts.text_width(text, Face.REGULAR, _FOOTER_SIZE)
    base = _footer_base(frame) - _FOOTER_SIZE * 1.4
    return surface.text_operators(left, base, text, Face.REGULAR, _FOOTER_SIZE, _FOOTER_GRAY)


def _footer_base(frame: PageFrame) -> float:
    return max(frame.bottom - 8 * MM, 5 * MM)


def _page_number(numbering: Numbering, number: int, total: int) -> str:
    shown = numbering is Numbering.ALL or (numbering is Numbering.FROM_SECOND and number > 1)
    return f"Halaman {number} dari {total}" if shown else ""


def _number_above(surface: Surface, frame: PageFrame, number: int) -> str:
    """A page number in the middle of the upper margin."""
    text = f"- {number} -"
    left = (frame.left + frame.right - fonts.text_width(text, Face.REGULAR, _NUMBER_SIZE)) / 2
    base = min(frame.top + 6 * MM, frame.height - 8 * MM)
    return surface.text_operators(left, base, text, Face.REGULAR, _NUMBER_SIZE)


def _footer(surface: Surface, frame: PageFrame, base: float, left: str, right: str) -> str:
    face, size, gray = Face.REGULAR, _FOOTER_SIZE, _FOOTER_GRAY
    taken = fonts.text_width(right, face, size)
    operators = []
    if left:
        room = frame.inner_width - taken - 12
        shown = _shortened(left, room / size)
        operators.append(surface.text_operators(frame.left, base, shown, face, size, gray))
    if right:
        operators.append(surface.text_operators(frame.right - taken, base, right, face, size, gray))
    return "\n".join(operators)


def _shortened(text: str, available: float) -> str:
    """The text in one line, cut with an ellipsis where it is too long (width in type sizes)."""
    text = " ".join(text.split())
    if fonts.text_width(text, Face.REGULAR, 1) <= available:
        return text
    while text and fonts.text_width(text + "…", Face.REGULAR, 1) > available:
        text = text[:-1]
    return text.rstrip() + "…"


def save_pdf(data: bytes, target: Path) -> None:
    """Write a finished file beside its target, then put it in its place in one step.

    Raises :class:`WorldError` where that fails; an older file of this name is unchanged then.
    """
    with replacing(target) as neighbour:
        neighbour.write_bytes(data)
