"""The first step of the wizard: the file."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from asn_desktop.widgets.import_wizard import ImportWizard
from asn_desktop.widgets.import_wizard.frame import COLUMNS, FILE
from tests.widgets.import_wizard.fake_session import FakeSession
from tests.widgets.import_wizard.steps import (
    FILE_PATH,
    arrive,
    to_columns,
)


def test_a_dropped_file_is_read_and_leads_to_its_columns(
    qtbot: QtBot, wizard: ImportWizard
) -> None:
    """Dropping one file must read it and show its columns."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(FILE_PATH)])
    event = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    wizard.file_page.ui.dropArea.dropEvent(event)
    arrive(qtbot, wizard, COLUMNS)
    assert "pegawai.xlsx" in wizard.file_page.ui.fileLabel.text()


def test_a_bad_file_says_its_sentence_in_the_page(qtbot: QtBot, wizard: ImportWizard) -> None:
    """A file that cannot be read must leave the clerk on the first step with the sentence there."""
    wizard.start_file("/data/rusak.xlsx")
    qtbot.waitUntil(wizard.ui.notice.isVisible)
    assert wizard.ui.notice.text() == "Berkas ini rusak. Minta salinan baru kepada pengirim."
    assert wizard.step == FILE
    assert not wizard.ui.nextButton.isEnabled()


def test_a_password_is_asked_for_in_the_page(qtbot: QtBot, wizard: ImportWizard) -> None:
    """A file with a password must show the field for it and open with the right one."""
    page = wizard.file_page.ui
    assert not page.passwordEdit.isVisible()
    wizard.start_file("/data/sandi.xlsx")
    qtbot.waitUntil(page.passwordEdit.isVisible)
    qtbot.keyClicks(page.passwordEdit, "salah")
    qtbot.keyClick(page.passwordEdit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not wizard.work.is_busy and page.passwordEdit.text() == "")
    assert wizard.step == FILE
    qtbot.keyClicks(page.passwordEdit, "rahasia")
    qtbot.keyClick(page.passwordEdit, Qt.Key.Key_Return)
    arrive(qtbot, wizard, COLUMNS)


def test_cells_can_be_pasted(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Cells on the clipboard must be taken like a file; an empty clipboard is said in words."""
    QGuiApplication.clipboard().clear()
    wizard.file_page.ui.pasteButton.click()
    assert wizard.ui.notice.isVisible()
    QGuiApplication.clipboard().setText("NIP\tNama\n1\tBudi")
    wizard.file_page.ui.pasteButton.click()
    arrive(qtbot, wizard, COLUMNS)


def test_the_sender_reaches_the_session(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """The sender named before or after reading must be told to the session."""
    wizard.file_page.set_sender("SDN Setu 1")
    to_columns(qtbot, wizard)
    assert session.sender == "SDN Setu 1"
    wizard.back()
    wizard.file_page.set_sender("Dinas Kesehatan")
    wizard.next()
    assert (session.sender, wizard.step) == ("Dinas Kesehatan", COLUMNS)
