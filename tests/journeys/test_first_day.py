"""The first day of a clerk, through the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from asn_desktop.documents.preview import page_sizes
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.widgets.import_wizard import ImportWizard
from asn_desktop.widgets.import_wizard.frame import RESULT
from asn_desktop.widgets.import_wizard.trial_rows import Group
from asn_desktop.widgets.messages import Toast
from tests.offices import cells, practice, workbook
from tests.shell.windows import files, opened, ready, screen
from tests.widgets.import_wizard.steps import arrive, through_names

CONTROL = Qt.KeyboardModifier.ControlModifier
HEADINGS = ("NO", "NIP", "NAMA", "GOL", "JABATAN", "UNIT KERJA")
ROWS = (
    (
        1,
        "198001012005011001",
        "Zulaikha Contohwati, S.Sos.",
        "III/d",
        "Pengelola Arsip Uji",
        "Unit Uji",
    ),
    (2, "198505052010012002", "Zainuddin Misalkan", "III/b", "Pengelola Arsip Uji", "Unit Uji"),
    (3, "19910101201501100", "Zahra Umpama", "II/c", "Pengelola Arsip Uji", "Unit Uji"),
)
TITLE = (("DAFTAR PEGAWAI",), ("KEADAAN NOVEMBER 2026",), ())


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, practice(tmp_path)) as window:
        yield window


def drop(window: MainWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    none = Qt.KeyboardModifier.NoModifier
    # Let go over the search box: the file is meant for the window all the same.
    box = screen(window).table.search_box
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(box, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(box, QDropEvent(QPointF(5, 5), copy, data, left, none))


def go_through(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Map, answer the names, mend the short NIP, import."""
    through_names(qtbot, wizard)
    table = wizard.preview_page.table
    assert [len(table.rows_of(group)) for group in (Group.ADDED, Group.REFUSED)] == [2, 1]
    wizard.preview_page.show_group(Group.REFUSED)
    assert table.setData(table.index(0, table.column_of("nip")), "199101012015011003")
    wizard.next()
    qtbot.waitUntil(lambda: not wizard.work.is_busy and not wizard.preview_page.is_stale)
    assert len(table.rows_of(Group.ADDED)) == 3
    wizard.next()
    arrive(qtbot, wizard, RESULT)
    wizard.done(0)


def search(qtbot: QtBot, window: MainWindow, text: str) -> int:
    table = screen(window).table
    table.search_box.clear()
    QTest.keyClicks(table.search_box, text)
    qtbot.waitUntil(lambda: table.model.query.search == text and ready(window))
    return table.model.rowCount()


def toast(window: MainWindow) -> Toast:
    found = window.findChild(Toast)
    assert isinstance(found, Toast)
    return found


def test_the_first_day(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """A dropped file is mapped, mended and imported; a person of it is found, edited, undone,
    exported and printed, and each result can be read back."""
    people = screen(window)
    before = people.table.model.total
    drop(window, workbook(tmp_path / "kiriman.xlsx", HEADINGS, ROWS, before=TITLE))
    assert people.wizard is not None
    go_through(qtbot, people.wizard)
    qtbot.waitUntil(lambda: people.table.model.total == before + 3)
    assert toast(window).isVisible()
    assert window.menus.undo.isEnabled()

    assert search(qtbot, window, "contohwati") == 1
    people.table.search_box.left.emit()
    qtbot.waitUntil(people.form.isEnabled)
    assert people.form.values()["title_back"] == "S.Sos."
    born = people.form.editor("birth_place")
    assert isinstance(born, QLineEdit)
    QTest.keyClicks(born, "Cianjur")
    with qtbot.waitActive(window):
        window.activateWindow()
    born.setFocus()
    qtbot.waitUntil(born.hasFocus)
    QTest.keyClick(born, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not people.form.is_dirty and people.form.isEnabled())
    record = people.table.current_id()
    stored = people.open_record(record)
    assert stored is not None
    assert stored.values["birth_place"] == "Cianjur"

    window.menus.undo.trigger()
    qtbot.waitUntil(lambda: people.form.values()["birth_place"] is None)
    assert people.table.current_id() == record
    qtbot.waitUntil(window.menus.redo.isEnabled)
    window.menus.redo.trigger()
    qtbot.waitUntil(lambda: people.form.values()["birth_place"] == "Cianjur")

    assert search(qtbot, window, "unit uji") == 3
    excel = tmp_path / "terlihat.xlsx"
    files(window).answers = [excel]
    people.outputs.export("seen")
    qtbot.waitUntil(lambda: "terlihat.xlsx" in toast(window).text())
    headings, rows = cells(excel)
    assert [row["NIP"] for row in rows if row["NIP"]] == [
        "199101012015011003",
        "198505052010012002",
        "198001012005011001",
    ]
    assert headings[:2] == ["NIP", "NAMA DAN GELAR"]

    people.outputs.print_paper(people.papers[0])
    preview = people.outputs.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.view.page_count == 1)
    saved, printed = tmp_path / "daftar.pdf", tmp_path / "cetakan.pdf"
    files(window).answers = [saved]
    preview.save_document()
    qtbot.waitUntil(saved.exists)
    preview._new_printer = lambda: _file_printer(printed)
    preview._ask_printer = lambda _printer: True
    preview.print_document()
    qtbot.waitUntil(lambda: preview._printing is None)
    (width, height) = page_sizes(printed.read_bytes())[0]
    assert (width, height) == pytest.approx(page_sizes(saved.read_bytes())[0], abs=2)
    assert width > height
    preview.close()


def _file_printer(target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


def test_a_whole_import_is_taken_back(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """The note after an import undoes all of it, and the list keeps the place where it was."""
    people = screen(window)
    before = people.table.model.total
    people.table.select_id(people.table.model.id_at(40))
    record = people.table.current_id()
    drop(window, workbook(tmp_path / "kiriman.xlsx", HEADINGS, ROWS, before=TITLE))
    assert people.wizard is not None
    go_through(qtbot, people.wizard)
    qtbot.waitUntil(lambda: people.table.model.total == before + 3)
    assert people.table.current_id() == record
    toast(window)._button.click()
    qtbot.waitUntil(lambda: people.table.model.total == before and ready(window))
    assert people.table.current_id() == record
    qtbot.waitUntil(window.menus.redo.isEnabled)
