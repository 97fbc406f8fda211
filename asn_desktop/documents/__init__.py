"""Paper: pages, letterhead, tables, text, signatures and the PDF file they make.

ReportLab and pdfium live in this package only. A feature combines blocks (``letterhead``,
``tables``, ``text``) into a :class:`~asn_desktop.documents.writer.Document` and has it written;
``preview`` turns the finished pages into pixels. Nothing here knows what the papers are about.
"""
