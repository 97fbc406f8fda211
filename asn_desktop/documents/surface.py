"""The sheets of paper below all blocks: text, lines and pictures at exact places.

Pages are PDF operators, written into the file as soon as they are full, so that a paper of any
length costs little memory. What is known only at the end (the number of pages) goes into a second
content stream of each page.
"""

from __future__ import annotations

import io
import math
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO

from asn_desktop.documents import fonts
from asn_desktop.documents.embedding import EmbeddedFace
from asn_desktop.documents.file import PdfFile, text_string
from asn_desktop.documents.fonts import Face, printable
from asn_desktop.documents.metadata import (
    About,
    write_info,
    write_metadata,
    write_output_intent,
)
from asn_desktop.documents.outline import Entry, write_outline

__all__ = ["About", "Surface"]

#: A node of the tree of pages has at most so many pages below it.
_BRANCH = 100
_MOST_TITLE = 200


class Surface:
    """One PDF file in the making. Heights count upwards from the lower edge of the sheet."""

    def __init__(self, about: About, target: BinaryIO) -> None:
        self._about = about
        self._file = PdfFile(target)
        self._resources = self._file.reserve()
        self._stencil_resources = self._file.reserve()  # without stencils: none holds itself
        self._tree = self._file.reserve()
        self._faces: dict[Face, EmbeddedFace] = {}
        self._pictures: dict[bytes, str] = {}
        self._drawings: dict[str, int] = {}  # pictures and stencils: the object of each
        self._pages = array("L")  # by number: the object, its content
        self._contents = array("L")
        self._sizes: list[tuple[float, float]] = []
        self._entries: list[Entry] = []
        self._noting = True
        self._operators: list[str] = []

    @property
    def page_count(self) -> int:
        """The number of finished pages."""
        return len(self._pages)

    # -- operators ---------------------------------------------------------------------------

    def font(self, face: Face, size: float) -> str:
        """The operator that chooses a face; stands before :meth:`show` inside ``BT … ET``."""
        return self._face(face).font(0, size)

    def show(self, text: str, face: Face, size: float) -> str:
        """The operators that show printable text in the chosen face at the text position."""
        return self._face(face).show(text, size)

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

    def bookmark(self, title: str, level: int, top: float) -> None:
        """A line of the contents that leads to this height of the current page."""
        title = " ".join(printable(title).split())[:_MOST_TITLE]
        if self._noting:
            self._entries.append(Entry(title, level, self.page_count, top))

    @contextmanager
    def without_bookmarks(self) -> Iterator[None]:
        """What is drawn meanwhile is on no page yet, so nothing can lead to it."""
        self._noting = False
        try:
            yield
        finally:
            self._noting = True

    def stencil(self, operators: str, width: float, height: float) -> str:
        """Keep operators once, to be drawn on many pages; returns the operator that does."""
        name = f"Stencil{len(self._drawings) + 1}"
        self._drawings[name] = self._file.stream(
            operators.encode("ascii"),
            f"/Type /XObject /Subtype /Form /BBox [0 0 {width:.2f} {height:.2f}] "
            f"/Resources {self._stencil_resources} 0 R",
        )
        return f"/{name} Do"

    def take(self) -> str:
        """The operators of the current page, which is empty again."""
        operators = "\n".join(self._operators)
        self._operators = []
        return operators

    def end_page(self, width: float, height: float) -> None:
        """The current page is full; the next one begins."""
        self._contents.append(self._file.stream(self.take().encode("ascii")))
        self._pages.append(self._file.reserve())
        self._sizes.append((width, height))

    def finish(self, footers: Sequence[str] = ()) -> None:
        """Write what is left of the file; ``footers`` are further operators for each page ("" for
        none)."""
        file = self._file
        tree = self._page_tree(footers)
        faces = [face.write(file) for face in self._faces.values()]
        self._write_resources({name: at for found in faces for name, at in found.items()})
        outline = write_outline(file, self._entries, self._pages) if self._entries else 0
        contents = f" /Outlines {outline} 0 R /PageMode /UseOutlines" if outline else ""
        catalog = file.put(
            f"<< /Type /Catalog /Pages {tree} 0 R /Lang {text_string(self._about.language)}"
            f" /ViewerPreferences << /DisplayDocTitle true >>{contents}"
            f" /Metadata {write_metadata(file, self._about)} 0 R"
            f" /OutputIntents [{write_output_intent(file)} 0 R] >>"
        )
        file.finish(catalog, write_info(file, self._about))

    def _page_tree(self, footers: Sequence[str]) -> int:
        """Write the pages, and the nodes that hold them; returns the root's number."""
        branches = []
        for first in range(0, len(self._pages), _BRANCH):
            places = range(first, min(first + _BRANCH, len(self._pages)))
            branch = self._file.reserve()
            for place in places:
                self._page(place, branch, footers[place] if footers else "")
            branches.append((branch, [self._pages[place] for place in places]))
        for branch, pages in branches:
            self._kids(branch, pages, len(pages), f" /Parent {self._tree} 0 R")
        return self._kids(self._tree, [branch for branch, _ in branches], len(self._pages), "")

    def _kids(self, number: int, kids: Sequence[int], count: int, parent: str) -> int:
        listed = " ".join(f"{kid} 0 R" for kid in kids)
        return self._file.put(f"<< /Type /Pages /Kids [{listed}] /Count {count}{parent} >>", number)

    def _page(self, place: int, parent: int, footer: str) -> None:
        width, height = self._sizes[place]
        content = f"{self._contents[place]} 0 R"
        if footer:
            content += f" {self._file.stream(footer.encode('ascii'))} 0 R"
        self._file.put(
            f"<< /Type /Page /Parent {parent} 0 R /MediaBox [0 0 {width:.4f} {height:.4f}] "
            f"/Resources {self._resources} 0 R /Contents [{content}] >>",
            self._pages[place],
        )

    def _write_resources(self, faces: dict[str, int]) -> None:
        def named(objects: dict[str, int]) -> str:
            return " ".join(f"/{name} {number} 0 R" for name, number in objects.items())

        pictures = {name: self._drawings[name] for name in self._pictures.values()}
        for number, drawings in (
            (self._resources, self._drawings),
            (self._stencil_resources, pictures),
        ):
            self._file.put(
                f"<< /Font << {named(faces)} >> /XObject << {named(drawings)} >> >>", number
            )

    def _face(self, face: Face) -> EmbeddedFace:
        found = self._faces.get(face)
        if found is None:
            found = self._faces[face] = EmbeddedFace(face, f"F{len(self._faces) + 1}-")
        return found

    def _picture(self, data: bytes) -> str:
        if data not in self._pictures:
            name = self._pictures[data] = f"Picture{len(self._drawings) + 1}"
            self._drawings[name] = self._image(data)
        return self._pictures[data]

    def _image(self, data: bytes) -> int:
        from PIL import Image

        with Image.open(io.BytesIO(data)) as file:
            picture = file.convert("RGBA")
            paper = Image.new("RGB", picture.size, "white")  # paper has no transparency
            paper.paste(picture, mask=picture.getchannel("A"))
        return self._file.stream(
            paper.tobytes(),
            f"/Type /XObject /Subtype /Image /Width {paper.width} /Height {paper.height} "
            "/BitsPerComponent 8 /ColorSpace /DeviceRGB",
        )
