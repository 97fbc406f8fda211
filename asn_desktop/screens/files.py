"""Asking where a file is, or where it is to go; tests answer in place of a person."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.core.translation import translate

EXCEL = "Excel (*.xlsx)"
EXCEL_OR_CSV = "Excel (*.xlsx);;CSV (*.csv)"
PDF = "PDF (*.pdf)"
OFFICE = "Kantor (*.asn)"


class FileDialogs:
    """The system's own file dialogs, beginning where the last file was."""

    def __init__(self) -> None:
        self._folder = Path.home()

    def save(self, parent: QWidget | None, name: str, kinds: str) -> Path | None:
        """Where a new file goes; None where the person turned back. A name typed without an
        ending gets that of the chosen kind."""
        chosen, kind = QFileDialog.getSaveFileName(
            parent, translate("screens", "Save as"), str(self._folder / name), kinds
        )
        if not chosen:
            return None
        path = Path(chosen)
        if not path.suffix:
            path = path.with_name(path.name + kind.partition("*")[2].rstrip(")"))
        self._folder = path.parent
        return path

    def folder(self, parent: QWidget | None, title: str) -> Path | None:
        """A folder that is there; None where the person turned back."""
        chosen = QFileDialog.getExistingDirectory(parent, title, str(self._folder))
        return Path(chosen) if chosen else None

    def open(self, parent: QWidget | None, title: str, kinds: str) -> Path | None:
        """A file that is there; None where the person turned back."""
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(self._folder), kinds)
        if not chosen:
            return None
        self._folder = Path(chosen).parent
        return Path(chosen)
