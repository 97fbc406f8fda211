"""Texts of other programs (.docx, .odt, .txt, the clipboard) as passages of running text."""
