"""The letterhead (kop): arms at the left, the office's names, its address, a double rule below.

The form is that of a perangkat daerah: lines in capitals, the last of them bold and larger, then
the address in small type (Permendagri 1/2023 and the city's own use).
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate
from asn_desktop.documents import fonts
from asn_desktop.documents.flow import Piece, Setting
from asn_desktop.documents.fonts import Face, printable
from asn_desktop.documents.lines import ASCENT, wrap
from asn_desktop.documents.pages import MM, PageFrame
from asn_desktop.documents.surface import Surface

#: The longest side of a stored logo in pixels: 2.2 cm on paper at far more than 300 dpi.
LOGO_PIXELS = 600
_MOST_PIXELS = 60_000_000
_PICTURE_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")

_LOGO_HEIGHT = 21 * MM
_LOGO_WIDTH = 26 * MM
_LOGO_GAP = 4 * MM
_BELOW_EMBLEM = 2 * MM
_ABOVE_RULE = 5.0
_RULE = 4.2  # thick line, gap, thin line
_BELOW = 6.0


def validate_logo(data: bytes) -> bytes:
    """The picture as a PNG of at most 600 × 600 pixels, upright, with its transparency.

    Raises :class:`PersonError` where the file is no picture, is damaged or is far too large.
    """
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture: Image.Image = Image.open(io.BytesIO(data), formats=_PICTURE_FORMATS)
        if picture.width * picture.height > _MOST_PIXELS:
            raise PersonError(
                translate(
                    "documents",
                    "The picture has {width} × {height} pixels, which is too large. Save it "
                    "smaller, for example 600 × 600 pixels, and choose it again.",
                ).format(width=picture.width, height=picture.height)
            )
        picture = ImageOps.exif_transpose(picture).convert("RGBA")
        picture.thumbnail((LOGO_PIXELS, LOGO_PIXELS))
        target = io.BytesIO()
        picture.save(target, "PNG", optimize=True)
    except Image.DecompressionBombError as error:  # so large that its size is not even told
        raise PersonError(
            translate(
                "documents",
                "The picture is far too large. Save it smaller, for example 600 × 600 pixels, and "
                "choose it again.",
            )
        ) from error
    except (OSError, ValueError, SyntaxError, EOFError) as error:
        raise PersonError(
            translate(
                "documents",
                "This file cannot be used as a logo: it is not a picture or it is damaged. "
                "Choose a PNG or JPEG file.",
            )
        ) from error
    return target.getvalue()


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of the first page. ``lines`` are the names from the government down to the office
    (the last is set bold and larger), ``address`` the small lines below, ``logo`` a picture that
    :func:`validate_logo` has made: at the left, or ``above`` the lines in the middle (the emblem of
    the state over a mayor's letter)."""

    lines: Sequence[str]
    address: Sequence[str] = ()
    logo: bytes | None = None
    above: bool = False

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        yield _LetterheadPiece(self, setting.frame)


@dataclass(frozen=True, slots=True)
class _Set:
    """A line of the letterhead, set: its text, width and look."""

    text: str
    width: float
    face: Face
    size: float
    leading: float


class _LetterheadPiece(Piece):
    keep_next = True

    def __init__(self, head: Letterhead, frame: PageFrame) -> None:
        self._logo = head.logo
        self._logo_size = _fit(head.logo) if head.logo else (0.0, 0.0)
        beside = self._logo_size[0] + _LOGO_GAP if head.logo and not head.above else 0.0
        self._above = self._logo_size[1] + _BELOW_EMBLEM if head.logo and head.above else 0.0
        self._left = frame.left + beside
        self._lines = _set_lines(head, frame.right - self._left)
        # in the middle of the page where that is clear of the logo, else of what is beside it
        widest = max((line.width for line in self._lines), default=0.0)
        if widest / 2 <= frame.inner_width / 2 - beside:
            self._left = frame.left
        self._text_height = sum(line.leading for line in self._lines)
        high = self._logo_size[1] if not head.above else 0.0
        self._inner = self._above + max(self._text_height, high)
        self.height = self._inner + _ABOVE_RULE + _RULE + _BELOW

    def draw(self, surface: Surface, frame: PageFrame, top: float) -> None:
        if self._logo is not None:
            width, height = self._logo_size
            left, low = frame.left, top - (self._inner + height) / 2
            if self._above:
                left, low = (frame.left + frame.right - width) / 2, top - height
            surface.picture(self._logo, left, low, width, height)
        middle = (self._left + frame.right) / 2
        y = top - self._above - (self._inner - self._above - self._text_height) / 2
        for line in self._lines:
            base = y - (line.leading - line.size) / 2 - ASCENT * line.size
            surface.text(middle - line.width / 2, base, line.text, line.face, line.size)
            y -= line.leading
        rule = top - self._inner - _ABOVE_RULE
        surface.rule(frame.left, rule - 1, frame.right, rule - 1, 2)
        surface.rule(frame.left, rule - 3.6, frame.right, rule - 3.6, 0.6)


def _set_lines(head: Letterhead, width: float) -> list[_Set]:
    """All lines; where the office's name is too long it is set smaller, down to 11 points, then
    broken, and the lines above it stay smaller than it."""
    names = [" ".join(printable(text).split()) for text in head.lines]
    size = 15.0
    while size > 11 and names and fonts.text_width(names[-1], Face.BOLD, size) > width:
        size -= 0.25
    lines: list[_Set] = []
    for text in names[:-1]:
        lines.extend(_broken(text, width, Face.REGULAR, min(13.0, size * 0.93), 1.2))
    for text in names[-1:]:
        lines.extend(_broken(text, width, Face.BOLD, size, 1.25))
    for text in head.address:
        lines.extend(_broken(printable(text), width, Face.REGULAR, 8.5, 1.25))
    return lines


def _broken(text: str, width: float, face: Face, size: float, spacing: float) -> list[_Set]:
    return [
        _Set(line, units * size, face, size, size * spacing)
        for line, units in wrap(text, width / size, fonts.widths(face))
    ]


def _fit(logo: bytes) -> tuple[float, float]:
    """Width and height of the logo on paper, its proportions kept."""
    from PIL import Image

    with Image.open(io.BytesIO(logo)) as picture:
        wide, high = picture.size
    scale = min(_LOGO_HEIGHT / high, _LOGO_WIDTH / wide)
    return wide * scale, high * scale
