"""Tables of web pages and XML spreadsheets that carry the name of a workbook.

Local web applications "export to Excel" by writing a page called .xls; Excel opens it, so do we.
Nothing is fetched and no entity is expanded.
"""

from __future__ import annotations

import email
import email.policy
import io
import re
from collections.abc import Iterator
from typing import Any, Literal

from asn_desktop.core.values import fold_space
from asn_desktop.spreadsheets.reader.faults import Unreadable
from asn_desktop.spreadsheets.reader.separated import decode_text, unguard_text
from asn_desktop.spreadsheets.reader.source import RawSheet, RawWorkbook

_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w.:-]+)""", re.I
)
_ENTITY = re.compile(rb"<!(?:ENTITY|DOCTYPE)\b", re.IGNORECASE)
_LONGEST_TITLE = 80
_PIECE = 2**16

#: Excel has no more columns; a span beyond is a fault of the page.
_MOST_COLUMNS = 16_384
_MOST_ROWS = 1_048_576

_SKIPPED = frozenset({"script", "style", "select", "template", "noscript"})
_LINE_BREAKS = frozenset({"br", "p", "div", "li", "tr"})


class _Table:
    """A table being filled cell by cell; spans are kept as merged cells."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.merged: list[tuple[int, int, int, int]] = []
        self.cell: list[str] | None = None
        self._spans = (1, 1)
        self._column = 0
        self._covered: dict[int, int] = {}  # column → rows below that a span still covers

    def begin_row(self) -> None:
        self.end_cell()
        self._covered = {column: left - 1 for column, left in self._covered.items() if left > 1}
        if not self.rows:
            self._covered = {}
        self.rows.append([])
        self._column = 0

    def begin_cell(self, across: int, down: int) -> None:
        if not self.rows:
            self.begin_row()
        self.end_cell()
        while self._covered.get(self._column):
            self._column += 1
        self._spans = (across, down)
        self.cell = []

    def end_cell(self) -> None:
        if self.cell is None:
            return
        text = "".join(self.cell)
        self.cell = None
        across, down = self._spans
        row = self.rows[-1]
        across = max(1, min(across, _MOST_COLUMNS - self._column))
        if across > 1 or down > 1:
            top, left = len(self.rows), self._column + 1
            self.merged.append((top, left, top + down - 1, left + across - 1))
        if down > 1:
            for column in range(self._column, self._column + across):
                self._covered[column] = down
        row.extend([""] * (self._column - len(row)))
        if self._column < _MOST_COLUMNS:
            row.append(_clean(text))
        self._column += across


def _clean(text: str) -> str:
    """Lines of the cell, each with single blanks."""
    lines = (fold_space(line) for line in text.split("\n")) if "\n" in text else (fold_space(text),)
    return unguard_text("\n".join(line for line in lines if line))


class _Page:
    """Collects the tables of a page from the parser's events; nested tables stand on their own."""

    def __init__(self) -> None:
        self.tables: list[_Table] = []
        self.title: list[str] = []
        self.framed = False
        self.asks_for_password = False
        self._open: list[_Table] = []
        self._skip = 0
        self._in_title = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in _SKIPPED:
            self._skip += 1
        elif tag == "table":
            table = _Table()
            self.tables.append(table)
            self._open.append(table)
        elif tag == "title":
            self._in_title = True
        elif tag in ("frame", "frameset"):
            self.framed = True
        elif tag == "input" and attributes.get("type", "").lower() == "password":
            self.asks_for_password = True
        elif self._open:
            table = self._open[-1]
            if tag == "tr":
                table.begin_row()
            elif tag in ("td", "th"):
                across = _span(attributes.get("colspan"), _MOST_COLUMNS)
                table.begin_cell(across, _span(attributes.get("rowspan"), _MOST_ROWS))
            elif tag in _LINE_BREAKS and table.cell:
                table.cell.append("\n")

    def end(self, tag: str) -> None:
        if tag in _SKIPPED:
            self._skip = max(0, self._skip - 1)
        elif tag == "title":
            self._in_title = False
        elif self._open:
            if tag in ("td", "th", "tr"):
                self._open[-1].end_cell()
            elif tag == "table":
                self._open.pop().end_cell()

    def data(self, text: str) -> None:
        if self._skip:
            return
        if self._in_title:
            self.title.append(text)
        elif self._open and (cell := self._open[-1].cell) is not None:
            # Line breaks of the source are only blanks.
            cell.append(text.replace("\r", " ").replace("\n", " "))

    def comment(self, text: str) -> None:
        """Comments are no text."""

    def close(self) -> None:
        """The parser is done."""


def _span(text: str | None, most: int) -> int:
    return min(max(int(text), 1), most) if text and text.isascii() and text.isdigit() else 1


def read_html(content: bytes) -> RawWorkbook:
    """The tables of a web page, each as a sheet. Raises :class:`Unreadable` for a page without
    tables and for one that asks for a password."""
    from lxml import etree

    text, encoding = _decode(content)
    page = _Page()
    parser = etree.HTMLParser(target=page, no_network=True, huge_tree=True)
    try:
        for start in range(0, len(text), _PIECE):
            parser.feed(text[start : start + _PIECE])
        parser.close()
    except etree.LxmlError:
        raise Unreadable("damaged") from None
    tables = [table for table in page.tables if any(any(row) for row in table.rows)]
    if page.framed and not tables:
        raise Unreadable("frames")
    if not tables or page.asks_for_password:
        title = fold_space("".join(page.title))[:_LONGEST_TITLE]
        raise Unreadable("page", title=title)
    return RawWorkbook("html", _sheets_of(tables), encoding=encoding)


def _sheets_of(tables: list[_Table]) -> Iterator[RawSheet]:
    for number, table in enumerate(tables, start=1):
        yield RawSheet(f"Tabel {number}", table.rows, height=len(table.rows), merged=table.merged)


def _decode(content: bytes) -> tuple[str, str]:
    declared = _CHARSET.search(content[:4096])
    if declared and not content.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        encoding = declared[1].decode("ascii")
        # Browsers and Excel take ISO 8859-1 for the Windows code page.
        encoding = (
            "cp1252" if encoding.lower() in ("iso-8859-1", "latin1", "us-ascii") else encoding
        )
        try:
            return content.decode(encoding), encoding.lower()
        except (UnicodeDecodeError, LookupError):
            pass
    return decode_text(content)


def read_mhtml(content: bytes) -> RawWorkbook:
    """The tables of a "single file web page" (MIME) as Excel saves it."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    sheets: list[RawSheet] = []
    fault: Unreadable | None = None
    for part in message.walk():
        if part.get_content_type() != "text/html":
            continue
        body = part.get_payload(decode=True)
        try:
            sheets.extend(read_html(body if isinstance(body, bytes) else b"").sheets)
        except Unreadable as unreadable:
            fault = fault or unreadable
    if not sheets:
        raise fault or Unreadable("unknown_kind")
    for number, sheet in enumerate(sheets, start=1):
        sheet.name = f"Tabel {number}"
    return RawWorkbook("mhtml", iter(sheets))


_OFFICE = "{urn:schemas-microsoft-com:office:spreadsheet}"
_Event = Literal["start", "end"]


def read_xml(content: bytes) -> RawWorkbook:
    """A workbook in the XML format of Excel 2003."""
    if _ENTITY.search(content[: 2**16]):
        raise Unreadable("entities")
    date_1904 = b"<Date1904" in content[: 2**16]
    return RawWorkbook("xml", _sheets_of_xml(content), date_1904=date_1904)


def _sheets_of_xml(content: bytes) -> Iterator[RawSheet]:
    from lxml import etree

    events = etree.iterparse(
        io.BytesIO(content),
        events=("start", "end"),
        tag=(f"{_OFFICE}Worksheet", f"{_OFFICE}Row"),
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=True,
    )
    sheet = RawSheet("", [])
    rows: list[list[Any]] = []
    try:
        for event, element in events:
            if element.tag == f"{_OFFICE}Worksheet":
                if event == "start":
                    rows = []
                    sheet = RawSheet(element.get(f"{_OFFICE}Name", ""), rows)
                else:
                    yield sheet
                    element.clear()
            elif event == "end":
                _add_xml_row(element, rows, sheet)
                element.clear()
    except etree.LxmlError:
        raise Unreadable("incomplete") from None


def _add_xml_row(element: Any, rows: list[list[Any]], sheet: RawSheet) -> None:
    number = min(_number(element.get(f"{_OFFICE}Index"), len(rows) + 1), _MOST_ROWS)
    rows.extend([] for _ in range(number - 1 - len(rows)))
    row: list[Any] = []
    for cell in element.iterchildren(f"{_OFFICE}Cell"):
        column = min(_number(cell.get(f"{_OFFICE}Index"), len(row) + 1), _MOST_COLUMNS)
        row.extend([""] * (column - 1 - len(row)))
        data = cell.find(f"{_OFFICE}Data")
        row.append("" if data is None else _xml_value(data))
        across, down = (_number(cell.get(_OFFICE + n), 0) for n in ("MergeAcross", "MergeDown"))
        if across or down:
            sheet.merged.append((number, column, number + down, column + across))
            row.extend([""] * min(across, _MOST_COLUMNS - len(row)))
    rows.append(row)


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() else default


def _xml_value(data: Any) -> Any:
    import datetime as dt

    text = "".join(data.itertext())
    kind = data.get(f"{_OFFICE}Type")
    try:
        if kind == "Number":
            return float(text)
        if kind == "DateTime":
            moment = dt.datetime.fromisoformat(text)
            return moment.date() if moment.time() == dt.time() else moment
    except ValueError:
        return text
    if kind == "Boolean":
        return text == "1"
    return "" if kind == "Error" else text
