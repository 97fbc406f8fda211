"""Cells to and from other programs, above all Excel.

Copied cells travel twice: as text with tabs, and as a web table that tells Excel and LibreOffice
what each cell is, so that an 18-digit number stays text and a date stays a date.
"""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from asn_desktop.core.fields import FieldKind, Value, value_text

_DAY_ZERO = dt.date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class Cells:
    """A block of cells: a kind and a heading per column, values by row."""

    kinds: tuple[FieldKind, ...]
    headings: tuple[str, ...]
    rows: Sequence[Sequence[Value]]


def to_text(cells: Cells, *, headings: bool = False) -> str:
    """The block as lines with tabs, quoted as Excel quotes."""
    lines = [_line(cells.headings)] if headings else []
    lines += [
        _line(value_text(kind, value) for kind, value in zip(cells.kinds, row, strict=True))
        for row in cells.rows
    ]
    return "".join(lines)


def _line(texts: Iterable[str]) -> str:
    return "\t".join(_quoted(text) for text in texts) + "\r\n"


def _quoted(text: str) -> str:
    if any(sign in text for sign in '\t\r\n"'):
        return '"' + text.replace('"', '""') + '"'
    return text


def to_html(cells: Cells, *, headings: bool = False) -> str:
    """The block as a web table in which each cell says what it is.

    ``x:num`` and ``mso-number-format`` are read by Excel, ``sdval`` and ``sdnum`` by LibreOffice.
    """
    parts = [
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">'
        "<style>br{mso-data-placement:same-cell}</style></head><body><table>"
    ]
    if headings:
        parts.append(_row(f"<th>{html.escape(text)}</th>" for text in cells.headings))
    parts += [
        _row(_cell(kind, value) for kind, value in zip(cells.kinds, row, strict=True))
        for row in cells.rows
    ]
    parts.append("</table></body></html>")
    return "".join(parts)


def _row(cells: Iterable[str]) -> str:
    return f"<tr>{''.join(cells)}</tr>"


def _cell(kind: FieldKind, value: Value) -> str:
    text = html.escape(value_text(kind, value)).replace("\n", "<br>")
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        serial = (value - _DAY_ZERO).days
        return (
            f'<td style="mso-number-format:\'dd\\-mm\\-yyyy\'" x:num="{serial}" '
            f'sdval="{serial}" sdnum="1057;0;DD-MM-YYYY">{text}</td>'
        )
    if isinstance(value, int | float | Decimal) and kind is not FieldKind.DIGITS:
        return f'<td x:num="{value}" sdval="{value}" sdnum="1057;">{text}</td>'
    return f'<td style="mso-number-format:\'\\@\'" sdnum="1057;0;@">{text}</td>'


@dataclass(frozen=True, slots=True)
class Copied:
    """A block of ``rows`` rows in the two forms in which it travels."""

    rows: int
    text: str
    html: str


def put(copied: Copied) -> None:
    """Put a block on the clipboard."""
    data = QMimeData()
    data.setText(copied.text)
    data.setHtml(copied.html)
    QGuiApplication.clipboard().setMimeData(data)


def put_text(text: str) -> None:
    """Put the text of one cell on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def pasted_text() -> str:
    """What another program has put on the clipboard, as text; empty where there is none."""
    return QGuiApplication.clipboard().text()
