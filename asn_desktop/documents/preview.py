"""Finished pages as pixels, for the screen and for printers (pdfium).

pdfium must not be entered by two threads at once, whatever document they use: one lock guards all.
It may be taken twice by one thread, because a document may be let go of at any moment.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from asn_desktop.core.errors import WorldError
from asn_desktop.core.translation import translate

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_pdfium = threading.RLock()


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as rows of blue, green and red bytes; ``stride`` is the bytes from row to row."""

    width: int
    height: int
    stride: int
    data: bytes


class PdfPages:
    """The pages of an open PDF. Any thread may ask; close it when done."""

    def __init__(self, source: bytes | Path) -> None:
        """Open a PDF. Raises :class:`WorldError` where it is none or cannot be read."""
        import pypdfium2

        self._closed = True
        with _pdfium:
            try:
                self._pdf: PdfDocument = pypdfium2.PdfDocument(source)
            except (pypdfium2.PdfiumError, OSError) as error:
                raise WorldError(
                    translate(
                        "documents",
                        "The pages cannot be shown: the file is not a PDF or is damaged. "
                        "Make it anew.",
                    )
                ) from error
            self._closed = False
            self._sizes = tuple(self._pdf.get_page_size(index) for index in range(len(self._pdf)))

    @property
    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Width and height of every page in points."""
        return self._sizes

    def render(self, index: int, dpi: float) -> PageImage:
        """A page (counted from 0) in colours on white at so many pixels an inch.

        Raises ``ValueError`` where the document has been closed meanwhile.
        """
        with _pdfium:
            if self._closed:
                raise ValueError("the document is closed")
            page = self._pdf[index]
            bitmap = page.render(scale=dpi / 72)
            image = PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            bitmap.close()
            page.close()
        return image

    def close(self) -> None:
        """Free the document."""
        with _pdfium:
            self._closed = True
            self._pdf.close()

    def __del__(self) -> None:
        # pypdfium2 would close it here without the lock, beside another thread at work
        if not self._closed:
            self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def render(source: bytes | Path, index: int, dpi: float) -> PageImage:
    """One page of a PDF (counted from 0)."""
    with PdfPages(source) as pages:
        return pages.render(index, dpi)


def page_sizes(source: bytes | Path) -> tuple[tuple[float, float], ...]:
    """Width and height of every page of a PDF in points."""
    with PdfPages(source) as pages:
        return pages.sizes
