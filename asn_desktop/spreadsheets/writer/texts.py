"""Text that spreadsheet programs leave alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

#: What XML cannot hold; shown as the replacement character.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

#: What a workbook takes for an escaped character ("_x0041_" is read as "A").
_LIKE_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")

#: A workbook's cell holds no more, counted in UTF-16 units.
_CELL_UNITS = 32767

#: Not allowed in the name of a sheet.
_NOT_IN_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
_SHEET_NAME_LENGTH = 31


class Look(NamedTuple):
    """How letters of a cell look beside its usual type."""

    bold: bool = False
    italic: bool = False
    struck: bool = False
    underlined: bool = False


class MarkedText(str):
    """The text of a cell in parts of different looks."""

    __slots__ = ("parts",)

    parts: tuple[tuple[str, Look], ...]

    def __new__(cls, parts: Iterable[tuple[str, Look]]) -> MarkedText:
        kept = tuple(part for part in parts if part[0])
        made = super().__new__(cls, "".join(text for text, _ in kept))
        made.parts = kept
        return made

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MarkedText) and self.parts == other.parts

    def __hash__(self) -> int:
        return hash(self.parts)


def marked_xml(text: MarkedText, font: str, size: int) -> str:
    """A marked text between the tags of a cell; a text too long for one loses its looks."""
    if len(text) > _CELL_UNITS // 2:
        return f'<t xml:space="preserve">{escaped(str.__str__(text))}</t>'
    runs = []
    for part, look in text.parts:
        tags = "".join(
            tag
            for tag, wanted in zip(("<b/>", "<i/>", "<strike/>", "<u/>"), look, strict=True)
            if wanted
        )
        runs.append(
            f'<r><rPr>{tags}<sz val="{size}"/><rFont val="{font}"/></rPr>'
            f'<t xml:space="preserve">{escaped(part)}</t></r>'
        )
    return "".join(runs)


def cell_string(text: str) -> str:
    """Text as a workbook's cell can hold it: no control characters, not too long."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _NOT_XML.sub("\ufffd", text)
    if len(text) > _CELL_UNITS // 2:
        units = text.encode("utf-16-le")
        if len(units) // 2 > _CELL_UNITS:
            text = units[: (_CELL_UNITS - 1) * 2].decode("utf-16-le", errors="ignore") + "…"
    # XlsxWriter writes what looks like its own rich text as it is, which is no XML then.
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text


def escaped(text: str) -> str:
    """Text between the tags of a cell."""
    if not text.isprintable() or len(text) > _CELL_UNITS // 2:
        text = cell_string(text)
    if "_x" in text:
        text = _LIKE_ESCAPE.sub("_x005F_", text)
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text


def sheet_name(title: str, taken: set[str]) -> str:
    """A name that a workbook accepts and that no other sheet has; adds it to ``taken``."""
    base = cell_string(_NOT_IN_SHEET_NAME.sub(" ", title)).strip().strip("'") or "Data"
    name = base[:_SHEET_NAME_LENGTH].strip()
    number = 2
    while name.casefold() in taken:
        ending = f" {number}"
        name = base[: _SHEET_NAME_LENGTH - len(ending)].strip() + ending
        number += 1
    taken.add(name.casefold())
    return name
