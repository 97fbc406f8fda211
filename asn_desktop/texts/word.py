"""Documents of Word and LibreOffice (.docx), read as they are seen on paper.

Only three parts of the archive are looked at: the text, the styles, the rules of numbering. Nothing
is fetched, no entity is expanded, and no part is unpacked further than the limits allow.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

from asn_desktop.core.prose import Passage, Run
from asn_desktop.texts.faults import Unreadable
from asn_desktop.texts.numbering import Numbering, W
from asn_desktop.texts.passages import cell_of, has_words, made_of, table_of

_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_NORMAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
#: A file whose parts unpack to more than this many times their size was made to harm.
_HIGHEST_RATIO = 300
_HARMLESS_BYTES = 16 * 2**20
#: How reading a damaged archive ends.
_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError,
    IndexError, struct.error,
)  # fmt: skip
#: A step of indent is half an inch (in twentieths of a point).
_INDENT = 720
#: Styles are based on each other; a chain longer than this goes round in a circle.
_LONGEST_CHAIN = 30
#: What holds paragraphs or runs without being seen itself.
_TRANSPARENT = frozenset(
    f"{W}{name}"
    for name in (
        "sdt", "sdtContent", "smartTag", "customXml", "ins", "moveTo", "hyperlink", "fldSimple",
        "dir", "bdo",
    )
)  # fmt: skip
_LETTERS = {f"{W}tab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}ptab": "\t"}


def read_docx(file: BinaryIO, unpacked_bytes: int) -> Iterator[Passage]:
    """The passages of a document. Raises :class:`Unreadable`."""
    try:
        with zipfile.ZipFile(file) as archive:
            _refuse_bomb(archive, unpacked_bytes)
            main = _main_part(archive)
            folder = main.rsplit("/", 1)[0] if "/" in main else ""
            document = _tree(archive, main, unpacked_bytes)
            styles = _tree(archive, f"{folder}/styles.xml".lstrip("/"), unpacked_bytes)
            numbering = _tree(archive, f"{folder}/numbering.xml".lstrip("/"), unpacked_bytes)
    except _BROKEN:
        raise Unreadable("incomplete") from None
    body = document.find(f"{W}body") if document is not None else None
    if body is None:
        raise Unreadable("damaged")
    return _Reader(_Styles(styles), Numbering(numbering)).passages(body)


def _refuse_bomb(archive: zipfile.ZipFile, unpacked_bytes: int) -> None:
    parts = [part for part in archive.infolist() if part.filename.lower().endswith(".xml")]
    total = sum(part.file_size for part in parts)
    swollen = any(
        part.file_size > max(_HARMLESS_BYTES, _HIGHEST_RATIO * part.compress_size) for part in parts
    )
    if swollen or total > unpacked_bytes:
        raise Unreadable("bomb", size=str(total // 2**20))


def _main_part(archive: zipfile.ZipFile) -> str:
    names = {name.replace("\\", "/").lower(): name for name in archive.namelist()}
    if "word/document.xml" in names:
        return names["word/document.xml"]
    other = [name for lower, name in names.items()
             if lower.startswith("word/document") and lower.endswith(".xml")]  # fmt: skip
    if other:
        return other[0]
    if any(name.startswith(("xl/", "ppt/")) for name in names):
        raise Unreadable("other_kind", kind="office")
    if "mimetype" in names:
        raise Unreadable("other_kind", kind="opendocument")
    raise Unreadable("damaged" if "[content_types].xml" in names else "other_kind", kind="archive")


def _tree(archive: zipfile.ZipFile, name: str, unpacked_bytes: int) -> Any:
    """The content of a part; None where there is none."""
    from lxml import etree

    try:
        with archive.open(name) as part:
            content = part.read(unpacked_bytes + 1)
    except KeyError:
        return None
    if len(content) > unpacked_bytes:  # the archive lied about its size
        raise Unreadable("bomb", size=str(unpacked_bytes // 2**20))
    content = content.replace(_STRICT, _NORMAL)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True,
        remove_comments=True, remove_pis=True, recover=False,
    )  # fmt: skip
    try:
        tree = etree.parse(io.BytesIO(content), parser)
    except etree.XMLSyntaxError:
        raise Unreadable("damaged") from None
    if tree.docinfo.doctype:
        raise Unreadable("entities")
    return tree.getroot()


@dataclass(frozen=True, slots=True)
class _Look:
    bold: bool = False
    italic: bool = False
    capitals: bool = False

    def changed(self, properties: Any) -> _Look:
        """This look with what a ``w:rPr`` says."""
        if properties is None:
            return self
        capitals = _switch(properties, "caps")
        return _Look(
            _or(_switch(properties, "b"), self.bold),
            _or(_switch(properties, "i"), self.italic),
            _or(capitals if capitals is not None else _switch(properties, "smallCaps"),
                self.capitals),
        )  # fmt: skip


def _switch(properties: Any, name: str) -> bool | None:
    found = properties.find(f"{W}{name}")
    return None if found is None else found.get(f"{W}val", "1") not in ("0", "false", "off")


def _or(value: bool | None, otherwise: bool) -> bool:
    return otherwise if value is None else value


@dataclass(frozen=True, slots=True)
class _Style:
    look: _Look = _Look()
    list_id: str = ""
    level: int | None = None
    heading: int = 0
    centred: bool = False
    indent: int = 0


class _Styles:
    def __init__(self, root: Any) -> None:
        self._elements = {} if root is None else {
            element.get(f"{W}styleId", ""): element for element in root.iter(f"{W}style")
        }  # fmt: skip
        self._known: dict[str, _Style] = {}
        self._default = next(
            (
                key
                for key, element in self._elements.items()
                if element.get(f"{W}default") in ("1", "true")
                and element.get(f"{W}type") == "paragraph"
            ),
            "",
        )

    def paragraph(self, key: str) -> _Style:
        """What a paragraph of this style looks like."""
        return self.of(key or self._default)

    def of(self, key: str) -> _Style:
        """What a style says, with those it is based on."""
        if key not in self._known:
            chain: list[Any] = []
            name = key
            while name in self._elements and len(chain) < _LONGEST_CHAIN:
                chain.append(self._elements[name])
                based = self._elements[name].find(f"{W}basedOn")
                name = "" if based is None else based.get(f"{W}val", "")
            style = _Style()
            for element in reversed(chain):
                style = _with_properties(style, element.find(f"{W}pPr"))
                style = replace(style, look=style.look.changed(element.find(f"{W}rPr")))
            self._known[key] = style
        return self._known[key]


def _with_properties(style: _Style, properties: Any) -> _Style:
    """A style with what a ``w:pPr`` says."""
    if properties is None:
        return style
    if (numbered := properties.find(f"{W}numPr")) is not None:
        list_id = numbered.find(f"{W}numId")
        level = numbered.find(f"{W}ilvl")
        if list_id is not None:
            style = replace(style, list_id=list_id.get(f"{W}val", ""), level=None)
        if level is not None:
            style = replace(style, level=_whole(level.get(f"{W}val")))
    if (outline := properties.find(f"{W}outlineLvl")) is not None:
        level_number = _whole(outline.get(f"{W}val"))
        style = replace(style, heading=level_number + 1 if 0 <= level_number < 9 else 0)
    if (aligned := properties.find(f"{W}jc")) is not None:
        style = replace(style, centred=aligned.get(f"{W}val") == "center")
    if (indent := properties.find(f"{W}ind")) is not None:
        left = indent.get(f"{W}left", indent.get(f"{W}start", "0"))
        style = replace(style, indent=max(_whole(left), 0))
    return style


def _whole(text: str | None) -> int:
    try:
        return int(float(text or "0"))
    except (ValueError, OverflowError):
        return 0


class _Reader:
    def __init__(self, styles: _Styles, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering

    def passages(self, container: Any) -> Iterator[Passage]:
        """The paragraphs and tables in an element, in their order."""
        for element in container:
            if element.tag == f"{W}p":
                yield from self._paragraph(element)
            elif element.tag == f"{W}tbl":
                yield from self._table(element)
            elif element.tag in _TRANSPARENT:
                yield from self.passages(element)
            elif element.tag == f"{_COMPATIBLE}AlternateContent":
                yield from self.passages(_choice(element))

    def _paragraph(self, element: Any) -> Iterator[Passage]:
        properties = element.find(f"{W}pPr")
        named = None if properties is None else properties.find(f"{W}pStyle")
        style_id = "" if named is None else named.get(f"{W}val", "")
        style = _with_properties(self._styles.paragraph(style_id), properties)
        runs: list[Run] = []
        boxes: list[Any] = []
        self._runs(element, style.look, runs, boxes)
        passage = self._numbered(made_of(runs), style, style_id)
        if has_words(passage):
            yield passage
        for box in boxes:
            yield from self.passages(box)

    def _numbered(self, passage: Passage, style: _Style, style_id: str) -> Passage:
        marker, level = "", style.indent // _INDENT
        if style.list_id and style.list_id != "0":
            level = style.level if style.level is not None else (
                self._numbering.level_of_style(style.list_id, style_id)
            )  # fmt: skip
            marker = self._numbering.next(style.list_id, level)
        return replace(
            passage, marker=marker, level=level, heading=style.heading, centred=style.centred
        )

    def _runs(self, container: Any, look: _Look, runs: list[Run], boxes: list[Any]) -> None:
        for element in container:
            if element.tag == f"{W}r":
                properties = element.find(f"{W}rPr")
                own = look
                if properties is not None:
                    named = properties.find(f"{W}rStyle")
                    if named is not None:
                        style = self._styles.of(named.get(f"{W}val", "")).look
                        own = _Look(
                            look.bold or style.bold,
                            look.italic or style.italic,
                            look.capitals or style.capitals,
                        )
                    own = own.changed(properties)
                self._letters(element, own, runs, boxes)
            elif element.tag in _TRANSPARENT:
                self._runs(element, look, runs, boxes)
            elif element.tag == f"{_COMPATIBLE}AlternateContent":
                self._runs(_choice(element), look, runs, boxes)

    def _letters(self, container: Any, look: _Look, runs: list[Run], boxes: list[Any]) -> None:
        for element in container:
            if element.tag == f"{W}t":
                text = element.text or ""
            elif element.tag in _LETTERS:
                text = _LETTERS[element.tag]
            elif element.tag == f"{W}br":
                text = "\n" if element.get(f"{W}type", "textWrapping") == "textWrapping" else ""
            elif element.tag == f"{W}sym":
                text = _symbol(element.get(f"{W}char", ""))
            elif element.tag == f"{_COMPATIBLE}AlternateContent":
                self._letters(_choice(element), look, runs, boxes)
                continue
            elif element.tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
                boxes += element.iter(f"{W}txbxContent")
                continue
            else:
                continue
            runs.append(Run(text.upper() if look.capitals else text, look.bold, look.italic))

    def _table(self, element: Any) -> Iterator[Passage]:
        rows = []
        for row in _found(element, f"{W}tr"):
            cells: list[list[Passage]] = []
            for cell in _found(row, f"{W}tc"):
                properties = cell.find(f"{W}tcPr")
                span = None if properties is None else properties.find(f"{W}gridSpan")
                cells.append(list(self.passages(cell)))
                width = 1 if span is None else min(max(_whole(span.get(f"{W}val")), 1), 100)
                cells += [[] for _ in range(width - 1)]
            rows.append(cells)
        if max(map(len, rows), default=0) <= 1:  # a box around paragraphs is no table
            for cells in rows:
                for passages in cells:
                    yield from passages
            return
        if cells_of := table_of([[cell_of(cell) for cell in row] for row in rows]):
            yield Passage(cells=cells_of)


def _found(container: Any, tag: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, also inside content controls."""
    for element in container:
        if element.tag == tag:
            yield element
        elif element.tag in _TRANSPARENT:
            yield from _found(element, tag)


def _choice(element: Any) -> Any:
    """One of the ways in which a file says the same."""
    choice = element.find(f"{_COMPATIBLE}Choice")
    fallback = element.find(f"{_COMPATIBLE}Fallback")
    found = choice if choice is not None else fallback
    return () if found is None else found


def _symbol(code: str) -> str:
    """A letter of a font of pictures; those without a place in Unicode say nothing."""
    try:
        letter = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return "" if "\ue000" <= letter <= "\uf8ff" else letter
