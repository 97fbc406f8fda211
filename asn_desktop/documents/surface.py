"""The sheets of paper below all blocks: text, lines and pictures at exact places.

Pages are written as PDF operators and compressed as soon as they are full, so that a list of any
length costs little memory. What is known only at the end (the number of pages) goes into a second
content stream of each page. ReportLab supplies the file, the embedded fonts and the pictures.
"""

from __future__ import annotations

import io
import math
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asn_desktop.documents import fonts
from asn_desktop.documents.fonts import Face

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument, PDFPage
    from reportlab.pdfbase.ttfonts import TTFont

_ESCAPES = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)"})


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself."""

    title: str
    author: str = ""
    subject: str = ""
    language: str = "id-ID"


class Surface:
    """One PDF file in the making. Heights count upwards from the lower edge of the sheet."""

    def __init__(self, about: About) -> None:
        from reportlab.pdfbase import pdfdoc

        self._pdfdoc = pdfdoc
        self._document: PDFDocument = pdfdoc.PDFDocument(
            dummyoutline=0, compression=1, lang=about.language, pdfVersion=(1, 7)
        )
        info = self._document.info
        info.title = about.title
        info.author = about.author
        info.subject = about.subject
        info.creator = info.producer = "asn_desktop"
        viewer = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
        self._document.Catalog.ViewerPreferences = viewer
        self._resources = pdfdoc.PDFResourceDictionary()
        self._resources.basicFonts()
        self._shared = self._document.Reference(self._resources, "Resources")
        self._fonts: dict[Face, TTFont] = {}
        self._pictures: dict[bytes, str] = {}
        self._pages: list[PDFPage] = []
        self._operators: list[str] = []

    @property
    def page_count(self) -> int:
        """The number of finished pages."""
        return len(self._pages)

    # -- operators ---------------------------------------------------------------------------

    def font(self, face: Face, size: float) -> str:
        """The operator that chooses a face; stands before :meth:`show` inside ``BT … ET``."""
        return f"{self._name(face, 0)} {size:g} Tf"

    def show(self, text: str, face: Face, size: float) -> str:
        """The operators that show printable text in the chosen face at the text position.

        A font program in a PDF file holds 256 letters; where a letter is in another part of the
        same face, that part is chosen and left again.
        """
        if text.isascii():
            return f"({text.translate(_ESCAPES)}) Tj"
        operators: list[str] = []
        current = 0
        for subset, codes in self._font(face).splitString(text, self._document):
            if subset != current:
                operators.append(f"{self._name(face, subset)} {size:g} Tf")
                current = subset
            operators.append(f"<{codes.hex()}> Tj")
        if current:
            operators.append(self.font(face, size))
        return " ".join(operators)

    def add(self, operators: str) -> None:
        """Put operators on the current page; they must leave the graphics state as it was."""
        self._operators.append(operators)

    def text(self, x: float, y: float, text: str, face: Face, size: float, gray: float = 0) -> None:
        """One line of printable text; ``y`` is its base line. ``gray`` 0 is black, 1 white."""
        self.add(self.text_operators(x, y, text, face, size, gray))

    def text_operators(
        self, x: float, y: float, text: str, face: Face, size: float, gray: float = 0
    ) -> str:
        """The operators of :meth:`text`."""
        show = self.show(text, face, size)
        return f"BT {gray:g} g {self.font(face, size)} 1 0 0 1 {x:.2f} {y:.2f} Tm {show} ET"

    def turned_text(
        self, x: float, y: float, text: str, face: Face, size: float, gray: float, degrees: float
    ) -> str:
        """The operators of a text centred on a point and turned against the clock."""
        angle = math.radians(degrees)
        cos, sin = math.cos(angle), math.sin(angle)
        half = fonts.text_width(text, face, size) / 2
        lift = size * 0.35  # half the height of a capital
        left, low = x - half * cos + lift * sin, y - half * sin - lift * cos
        matrix = f"{cos:.4f} {sin:.4f} {-sin:.4f} {cos:.4f} {left:.2f} {low:.2f} Tm"
        show = self.show(text, face, size)
        return f"BT {gray:g} g {self.font(face, size)} {matrix} {show} ET"

    def rule(
        self, x1: float, y1: float, x2: float, y2: float, width: float = 0.5, gray: float = 0
    ) -> None:
        """A straight line."""
        self.add(f"{width:g} w {gray:g} G {x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def fill(self, x: float, y: float, width: float, height: float, gray: float) -> None:
        """A filled rectangle; ``x``, ``y`` is its lower left corner."""
        self.add(f"{gray:g} g {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def picture(self, data: bytes, x: float, y: float, width: float, height: float) -> None:
        """A picture file (PNG, JPEG) stretched into a rectangle; kept once however often drawn."""
        name = self._picture(data)
        self.add(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm /{name} Do Q")

    # -- pages and file ----------------------------------------------------------------------

    def end_page(self, width: float, height: float) -> None:
        """The current page is full; the next one begins."""
        pdfdoc = self._pdfdoc
        page = pdfdoc.PDFPage()
        page.pagewidth, page.pageheight = width, height
        page.Resources = self._shared
        page.Contents = pdfdoc.PDFArray([self._stream("\n".join(self._operators))])
        self._operators = []
        self._document.inPage()
        self._document.addPage(page)
        self._pages.append(page)

    def finish(self, footers: Sequence[str]) -> bytes:
        """The whole file; ``footers`` are further operators for each page ("" for none)."""
        for page, footer in zip(self._pages, footers, strict=True):
            if footer:
                page.Contents.sequence.append(self._stream(footer))
        data: bytes = self._document.GetPDFData(None)
        return data

    def _stream(self, operators: str) -> object:
        pdfdoc = self._pdfdoc
        content = zlib.compress(operators.encode("ascii"), 6)
        dictionary = pdfdoc.PDFDictionary({"Filter": pdfdoc.PDFName("FlateDecode")})
        return self._document.Reference(
            pdfdoc.PDFStream(dictionary=dictionary, content=content, filters=())
        )

    def _font(self, face: Face) -> TTFont:
        if face not in self._fonts:
            self._fonts[face] = fonts.load(face)
        return self._fonts[face]

    def _name(self, face: Face, subset: int) -> str:
        font = self._font(face)
        if self._document not in font.state:
            font.splitString(" ", self._document)  # makes the first subset
        name: str = font.getSubsetInternalName(subset, self._document)
        return name

    def _picture(self, data: bytes) -> str:
        if data not in self._pictures:
            name = f"Picture{len(self._pictures) + 1}"
            self._resources.XObject[name] = self._document.Reference(self._image(data), name)
            self._resources.allProcs()
            self._pictures[data] = name
        return self._pictures[data]

    def _image(self, data: bytes) -> object:
        from PIL import Image

        pdfdoc = self._pdfdoc
        with Image.open(io.BytesIO(data)) as file:
            picture = file.convert("RGBA")
            paper = Image.new("RGB", picture.size, "white")  # paper has no transparency
            paper.paste(picture, mask=picture.getchannel("A"))
        dictionary = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("XObject"),
                "Subtype": pdfdoc.PDFName("Image"),
                "Width": paper.width,
                "Height": paper.height,
                "BitsPerComponent": 8,
                "ColorSpace": pdfdoc.PDFName("DeviceRGB"),
                "Filter": pdfdoc.PDFName("FlateDecode"),
            }
        )
        content = zlib.compress(paper.tobytes(), 6)
        return pdfdoc.PDFStream(dictionary=dictionary, content=content, filters=())
