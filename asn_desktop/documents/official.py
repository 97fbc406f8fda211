"""Parts of official papers: headings in the middle, the heading of an annex, numbered lists.

Forms of Permendagri 1/2023 and of UU 12/2011 Lampiran II.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asn_desktop.documents import fonts
from asn_desktop.documents.flow import Piece, Setting
from asn_desktop.documents.fonts import Face, printable
from asn_desktop.documents.lines import Align, wrap
from asn_desktop.documents.text import Paragraph, Span, Spans

#: An annex says whose it is in the right part of its first page.
_ANNEX_SHARE = 0.48


def balanced(text: str, face: Face, available: float) -> list[str]:
    """Text in as few lines as fit the width (type sizes), all of about the same length."""
    advance = fonts.widths(face)
    lines = wrap(printable(text), available, advance)
    low, high = max((width for _, width in lines), default=0.0) / 2, available
    for _ in range(12):
        middle = (low + high) / 2
        narrower = wrap(printable(text), middle, advance)
        if len(narrower) > len(lines) or any(width > middle for _, width in narrower):
            low = middle
        else:
            high, lines = middle, narrower
    return [line for line, _ in lines]


@dataclass(frozen=True, slots=True)
class Heading:
    """Lines in the middle of the page, each broken into lines of about the same length. ``gap`` is
    the space between the given lines; the heading stays with what follows."""

    lines: Sequence[str]
    face: Face = Face.REGULAR
    size: float = 12
    spacing: float = 1.25
    before: float = 12
    gap: float = 0
    keep_next: bool = True

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        width = setting.frame.inner_width / self.size
        for index, text in enumerate(self.lines):
            for part, line in enumerate(balanced(text, self.face, width)):
                yield from Paragraph(
                    [Span(line, self.face)],
                    Align.CENTER,
                    self.size,
                    self.spacing,
                    before=0 if part else (self.gap if index else self.before),
                    keep_next=self.keep_next,
                ).pieces(setting)


@dataclass(frozen=True, slots=True)
class AnnexHeading:
    """The heading of an annex at the upper right: "LAMPIRAN I", whose it is, number and date."""

    lines: Sequence[str]
    size: float = 11

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        indent = setting.frame.inner_width * (1 - _ANNEX_SHARE)
        for line in self.lines:
            yield from Paragraph(
                line, size=self.size, spacing=1.2, before=0, indent=indent, keep_next=True
            ).pieces(setting)


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A heading with numbered items below it ("Tembusan:"); a single item has no number, and
    without items nothing is printed. ``together``: it is not spread over pages."""

    items: Sequence[Spans]
    heading: str = ""
    size: float = 11
    before: float = 12
    indent: float = 0
    hang: float = 20
    together: bool = False

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        before = self.before
        if self.heading and self.items:
            yield from Paragraph(
                self.heading, size=self.size, before=before, indent=self.indent, keep_next=True
            ).pieces(setting)
            before = 0
        numbered = len(self.items) > 1
        for number, item in enumerate(self.items, 1):
            yield from Paragraph(
                item,
                size=self.size,
                before=before,
                indent=self.indent + (self.hang if numbered else 0),
                marker=f"{number}." if numbered else "",
                marker_at=self.indent,
                keep_next=self.together and number < len(self.items),
            ).pieces(setting)
            before = 0
