"""Cells for other programs: digits stay text, dates stay dates, text stays text."""

from __future__ import annotations

import csv
import datetime as dt
import io
from decimal import Decimal

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from asn_desktop.core.fields import FieldKind
from asn_desktop.widgets import clipboard
from asn_desktop.widgets.clipboard import Cells, Copied, to_html, to_text


def test_text_reads_back_as_the_same_cells() -> None:
    """Tabs, line ends and quotes inside a cell survive the way through text."""
    rows = [["a\tb", 'say "hi"', "two\nlines"], ["", "plain", "=1+1"]]
    made = to_text(Cells((FieldKind.TEXT,) * 3, ("x", "y", "z"), rows), headings=True)
    read = list(csv.reader(io.StringIO(made, newline=""), delimiter="\t"))
    assert read == [["x", "y", "z"], *rows]


def test_html_says_what_each_cell_is() -> None:
    """A NIP is marked as text, a date carries its serial, a number its value."""
    kinds = (FieldKind.DIGITS, FieldKind.DATE, FieldKind.DECIMAL, FieldKind.MONEY)
    row = ["198001012005011001", dt.date(2026, 11, 23), Decimal("3.5"), 1250000]
    made = to_html(Cells(kinds, ("a", "b", "c", "d"), [row]))
    assert 'mso-number-format:\'\\@\'" sdnum="1057;0;@">198001012005011001</td>' in made
    assert 'x:num="46349"' in made
    assert ">23-11-2026</td>" in made
    assert 'x:num="3.5" sdval="3.5" sdnum="1057;">3,5</td>' in made
    assert 'x:num="1250000"' in made


def test_text_never_becomes_markup_or_formula() -> None:
    """Signs of markup are escaped, and text that begins like a formula is marked as text."""
    row = ["<b>Budi & Siti</b>", "=HYPERLINK(1)"]
    made = to_html(Cells((FieldKind.TEXT,) * 2, ("<i>", ""), [row]), headings=True)
    assert "&lt;b&gt;Budi &amp; Siti&lt;/b&gt;" in made
    assert "<th>&lt;i&gt;</th>" in made
    assert '\'\\@\'" sdnum="1057;0;@">=HYPERLINK(1)' in made


def test_both_forms_are_on_the_clipboard(qtbot: QtBot) -> None:
    """What is put is there as text and as a web table."""
    clipboard.put(Copied(1, "a\tb\r\n", "<table></table>"))
    data = QGuiApplication.clipboard().mimeData()
    assert data.html() == "<table></table>"
    assert clipboard.pasted_text() == "a\tb\r\n"
