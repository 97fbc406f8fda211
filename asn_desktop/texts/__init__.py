"""Texts of other programs (.docx, .txt, web pages, the clipboard) as passages of running text.

A file is read in a worker process with bounded memory and time. What comes back is what a reader
of the paper sees: the words with bold and italic, the signs of lists also where the other program
counted them, headings and tables; no headers and footers, comments or deleted words.
"""

from __future__ import annotations

from asn_desktop.texts.reading import Limits, read_text_file
from asn_desktop.texts.web import passages_of_html

__all__ = ["Limits", "passages_of_html", "read_text_file"]
