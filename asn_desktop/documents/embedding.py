"""The type inside a file: of every face just the letters that the file uses.

A simple font of PDF has at most 256 letters; a face with more of them becomes several fonts. The
first one has ASCII at its own codes, so that the space is the space of PDF and most text can be
shown as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.documents import fonts
from asn_desktop.documents.file import PdfFile, escaped
from asn_desktop.documents.fonts import Face

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFontFace

#: Codes of the first part that ASCII leaves free, and those of every further part.
_FIRST_FREE, _LAST = 128, 255
_FURTHER_FREE = 33
_SYMBOLIC, _NONSYMBOLIC = 1 << 2, 1 << 5
#: A list inside a character map holds at most so many entries.
_MOST_ENTRIES = 100


class EmbeddedFace:
    """The letters of one face that a file shows; ``key`` tells its fonts from other faces'."""

    def __init__(self, face: Face, key: str) -> None:
        self._face = face
        self._key = key
        self._codes: dict[str, tuple[int, int]] = {}
        self._parts: list[dict[int, str]] = [{}]
        self._free = _FIRST_FREE
        self._ascii: set[str] = set()

    def font(self, part: int, size: float) -> str:
        """The operator that chooses a part of this face."""
        return f"/{self._key}{part} {size:g} Tf"

    def show(self, text: str, size: float) -> str:
        """The operators that show printable text while the first part is chosen."""
        if text.isascii():
            self._ascii.update(text)
            return f"({escaped(text)}) Tj"
        operators: list[str] = []
        current = 0
        for part, codes in self._split(text):
            if part != current:
                operators.append(self.font(part, size))
                current = part
            operators.append(f"<{codes.hex()}> Tj")
        if current:
            operators.append(self.font(0, size))
        return " ".join(operators)

    def _split(self, text: str) -> list[tuple[int, bytearray]]:
        """The codes of a text, cut where another part of the face begins."""
        found: list[tuple[int, bytearray]] = []
        for letter in text:
            part, code = self._codes.get(letter) or self._code(letter)
            if not found or found[-1][0] != part:
                found.append((part, bytearray()))
            found[-1][1].append(code)
        return found

    def _code(self, letter: str) -> tuple[int, int]:
        if letter.isascii():
            self._ascii.add(letter)
            place = 0, ord(letter)
        else:
            if self._free > _LAST:
                self._parts.append({})
                self._free = _FURTHER_FREE
            place = len(self._parts) - 1, self._free
            self._free += 1
            self._parts[place[0]][place[1]] = letter
        self._codes[letter] = place
        return place

    def write(self, file: PdfFile) -> dict[str, int]:
        """Write the fonts; returns the number of each by its name."""
        face = fonts.load(self._face).face
        self._parts[0].update((ord(letter), letter) for letter in self._ascii)
        return {
            f"{self._key}{number}": _font(file, face, number, letters)
            for number, letters in enumerate(self._parts)
            if letters
        }


def _font(file: PdfFile, face: TTFontFace, number: int, letters: dict[int, str]) -> int:
    codes = [ord(letters[code]) if code in letters else 0 for code in range(max(letters) + 1)]
    first = min(letters)
    tag = "".join(chr(ord("A") + int(digit)) for digit in f"{number:06d}")
    name = f"{tag}+{face.name.decode()}"
    program = face.makeSubset(codes)
    stream = file.stream(program, f"/Length1 {len(program)}")
    box = " ".join(f"{side:g}" for side in face.bbox)
    descriptor = file.put(
        f"<< /Type /FontDescriptor /FontName /{name} /FontFile2 {stream} 0 R "
        f"/Flags {face.flags & ~_NONSYMBOLIC | _SYMBOLIC} /FontBBox [{box}] "
        f"/Ascent {face.ascent:g} /Descent {face.descent:g} /CapHeight {face.capHeight:g} "
        f"/ItalicAngle {face.italicAngle:g} /StemV {face.stemV:g} "
        f"/MissingWidth {face.defaultWidth:g} >>"
    )
    widths = " ".join(f"{face.getCharWidth(code):g}" for code in codes[first:])
    unicode_map = file.stream(_unicode_map(letters).encode("ascii"))
    return file.put(
        f"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /FirstChar {first} "
        f"/LastChar {len(codes) - 1} /Widths [{widths}] /FontDescriptor {descriptor} 0 R "
        f"/ToUnicode {unicode_map} 0 R >>"
    )


def _unicode_map(letters: dict[int, str]) -> str:
    """What each code means, so that text can be searched and copied."""
    entries = [
        f"<{code:02X}> <{letter.encode('utf-16-be').hex().upper()}>"
        for code, letter in sorted(letters.items())
    ]
    lists = [
        "\n".join((f"{len(some)} beginbfchar", *some, "endbfchar"))
        for some in (
            entries[start : start + _MOST_ENTRIES]
            for start in range(0, len(entries), _MOST_ENTRIES)
        )
    ]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *lists,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        )
    )
