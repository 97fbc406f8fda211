"""Merged cells of OpenDocument spreadsheets, which calamine does not report."""

from __future__ import annotations

import re
import zipfile
from typing import Any

from asn_desktop.spreadsheets.reader.workbook import Merged

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_SPANNED = re.compile(rb"""number-(?:rows|columns)-spanned=["'](?!1["'])""")
_PIECE = 2**20


def merged_of_content(archive: zipfile.ZipFile) -> dict[str, list[Merged]]:
    """Name of the sheet → its merged cells. Damage ends the search; the cells are read anyway."""
    if "content.xml" not in archive.namelist() or not _has_spans(archive):
        return {}
    from lxml import etree

    with archive.open("content.xml") as content:
        try:
            return _search(content)
        except etree.LxmlError:
            return {}


def _has_spans(archive: zipfile.ZipFile) -> bool:
    with archive.open("content.xml") as content:
        tail = b""
        while piece := content.read(_PIECE):
            if _SPANNED.search(tail + piece):
                return True
            tail = piece[-64:]
    return False


def _search(content: Any) -> dict[str, list[Merged]]:
    from lxml import etree

    merged: dict[str, list[Merged]] = {}
    ranges: list[Merged] = []
    row = 1
    events = etree.iterparse(
        content,
        events=("start", "end"),
        tag=(f"{_TABLE}table", f"{_TABLE}table-row"),
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=True,
    )
    for event, element in events:
        if element.tag == f"{_TABLE}table":
            if event == "start":
                row = 1
                ranges = merged.setdefault(element.get(f"{_TABLE}name", ""), [])
            else:
                element.clear()
        elif event == "end":
            ranges.extend(_spans(element, row))
            row += _number(element, "number-rows-repeated")
            element.clear()
    return merged


def _spans(element: Any, row: int) -> list[Merged]:
    spans = []
    column = 1
    for cell in element:
        down = _number(cell, "number-rows-spanned")
        across = _number(cell, "number-columns-spanned")
        if down > 1 or across > 1:
            spans.append((row, column, row + down - 1, column + across - 1))
        column += _number(cell, "number-columns-repeated")
    return spans


def _number(element: Any, name: str) -> int:
    text = element.get(f"{_TABLE}{name}") or "1"
    return int(text) if text.isascii() and text.isdigit() else 1
