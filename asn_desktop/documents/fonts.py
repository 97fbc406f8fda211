"""The letters of our papers: Liberation Sans, which has the widths of Arial and may be shipped.

Text from spreadsheets holds anything. :func:`printable` turns it into letters the font has; what
it has not is shown as a box, so that a reader sees that something is missing.
"""

from __future__ import annotations

import io
import unicodedata
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from asn_desktop.core import assets

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

#: Stands for a letter the font does not have.
MISSING = "□"

_LINE_ENDS = dict.fromkeys(map(ord, "\v\f\r\x85\u2028\u2029"), "\n")
_HYPHENS = {0x2010: "-", 0x2011: "-", 0x2012: "–", 0x2212: "-"}


class Face(StrEnum):
    """The four cuts of the type, named after their files in ``fonts/``."""

    REGULAR = "LiberationSans-Regular"
    BOLD = "LiberationSans-Bold"
    ITALIC = "LiberationSans-Italic"
    BOLD_ITALIC = "LiberationSans-BoldItalic"


@cache
def _file(face: Face) -> bytes:
    return assets.read_bytes(f"fonts/{face}.ttf")


def load(face: Face) -> TTFont:
    """A font object for one document; it remembers that document's letters, so never share it."""
    from reportlab.pdfbase.ttfonts import TTFont

    return TTFont(face.value, io.BytesIO(_file(face)), asciiReadable=1, shapable=False)


@cache
def widths(face: Face) -> dict[str, float]:
    """The advance of every letter of a face, in units of the type size."""
    font = load(face).face
    return {chr(code): width / 1000 for code, width in font.charWidths.items()}


def text_width(text: str, face: Face, size: float) -> float:
    """The width of printable text in points."""
    return sum(map(widths(face).__getitem__, text)) * size


@cache
def _letters() -> frozenset[str]:
    """What every face has, so that a word may change its face and keep its letters."""
    common = set(load(Face.REGULAR).face.charToGlyph)
    for face in Face:
        common &= set(load(face).face.charToGlyph)
    return frozenset(letter for letter in map(chr, common) if letter.isprintable())


@cache
def _replace(letter: str) -> str:
    """What is printed for a letter that is not in the font."""
    category = unicodedata.category(letter)
    if category in {"Cc", "Cf"}:  # marks that show nothing: byte order, joiners, controls
        return ""
    if category == "Zs":
        return " "
    plain = unicodedata.normalize("NFKC", letter)  # ligatures, full-width and ornate letters
    return plain if plain != letter and _letters().issuperset(plain) else MISSING


def printable(text: str) -> str:
    """The text in letters the font has; line ends stay, tabs become spaces. Never fails."""
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    text = text.translate(_LINE_ENDS).translate(_HYPHENS).replace("\t", " ")
    letters = _letters()
    if letters.issuperset(text):
        return text
    return "".join(
        letter if letter in letters or letter == "\n" else _replace(letter) for letter in text
    )
