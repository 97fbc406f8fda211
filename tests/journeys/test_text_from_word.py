"""A text that the legal office sends back from Word: taken in, compared, handed on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.core import assets
from asn_desktop.policies.sample import TEXT
from asn_desktop.policies.screen.comparison.window import ComparisonWindow
from asn_desktop.policies.screen.editor.importing import ImportPreview
from asn_desktop.policies.screen.versions import VersionsTab
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.widgets.print_preview import PrintPreview
from tests.journeys.steps import LONG, dialog, record_of, tab_of, text_of, written
from tests.offices import cells, practice
from tests.shell.windows import files, opened
from tests.texts.documents import docx, paragraph

TITLE = "Pengembangan Kompetensi dan Pembimbingan Aparatur Sipil Negara"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, practice(tmp_path)) as window:
        yield window


def sent_back(path: Path) -> Path:
    """The first version as a Word file, in which a limit is another one and a sentence is new."""
    text = assets.read_text(TEXT)
    text = text.replace("paling banyak 5 (lima) Mentee", "paling banyak 4 (empat) Mentee")
    text = text.replace("dalam waktu yang sama.", "dalam waktu yang sama.\n(3) Batas itu ditinjau.")
    return docx(path, *(paragraph(line) for line in text.splitlines() if line.strip()))


def test_a_text_from_word_is_compared(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """The file is shown as it was understood before it takes the place of the draft; the comparison
    with the text in force marks the words, and the matrix goes on paper and into a workbook."""
    policies = record_of(qtbot, window, "policies", TITLE)
    versions = tab_of(policies, VersionsTab)
    qtbot.waitUntil(lambda: versions.model.rowCount() == 2, timeout=LONG)
    versions.begin()
    qtbot.waitUntil(lambda: versions.model.rowCount() == 3, timeout=LONG)
    versions.table.selectRow(0)
    editor = written(qtbot, versions)

    files(window).answers = [sent_back(tmp_path / "dari bagian hukum.docx")]
    editor.import_file()
    qtbot.waitUntil(lambda: bool(editor.findChildren(ImportPreview)), timeout=LONG)
    (preview,) = editor.findChildren(ImportPreview)
    assert preview.tree.topLevelItemCount() > 12
    preview.whole.setChecked(True)
    preview._take()
    editor.save()
    qtbot.waitUntil(lambda: not editor.keeper.dirty, timeout=LONG)
    editor.close()

    versions.table.selectRow(0)
    versions.compare()
    matrix = dialog(qtbot, ComparisonWindow)
    said = [matrix.list.item(row).text() for row in range(matrix.list.count())]
    assert "±  Pasal 22 (semula Pasal 23) · diubah" in said, said
    assert "−  Pasal 18 · dihapus" in said, said

    excel, paper = tmp_path / "matriks.xlsx", tmp_path / "matriks.pdf"
    files(window).answers = [excel]
    matrix.export()
    qtbot.waitUntil(excel.exists, timeout=LONG)
    _, rows = cells(excel)
    assert any("4 (empat)" in str(value) for row in rows for value in row.values())
    matrix.print_paper()
    printing = dialog(qtbot, PrintPreview)
    qtbot.waitUntil(lambda: printing.view.page_count > 0, timeout=LONG)
    files(window).answers = [paper]
    printing.save_document()
    qtbot.waitUntil(paper.exists, timeout=LONG)
    text = text_of(paper)
    assert "MATRIKS PERUBAHAN" in text
    assert "Batas itu ditinjau." in text
    assert "LATIHAN" in text
    printing.close()
    matrix.close()
