"""Where the refused rows of an import are saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.core.translation import translate


def ask_where(parent: QWidget, source: str) -> str:
    """Ask for a file name, beside the file that was read; empty where the person turned back.

    ``source`` is the path of that file, empty for pasted cells.
    """
    stem = Path(source).stem if source else translate("widgets", "pasted")
    name = translate("widgets", "{file} - refused.xlsx").format(file=stem)
    start = str(Path(source).parent / name) if source else name
    path, _kind = QFileDialog.getSaveFileName(
        parent, translate("widgets", "Save the refused rows"), start, "Excel (*.xlsx)"
    )
    return path if not path or Path(path).suffix else f"{path}.xlsx"
