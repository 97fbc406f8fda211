"""From the first draft to a signed paper that every unit has received, through the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.circulars.feature.receipts import PAPERS
from asn_desktop.circulars.screen.circulars import CircularsScreen
from asn_desktop.circulars.screen.enacting import EnactDialog as EnactCircular
from asn_desktop.circulars.screen.keying import KeyingDialog
from asn_desktop.circulars.screen.new_circular import NewCircularDialog
from asn_desktop.circulars.screen.recipients import RecipientsTab
from asn_desktop.database.engine import Database
from asn_desktop.policies.queries import frozen, texts
from asn_desktop.policies.screen.enact import EnactDialog
from asn_desktop.policies.screen.policies import PoliciesScreen
from asn_desktop.policies.screen.versions import VersionsTab
from asn_desktop.shell.main_window import MainWindow
from tests.journeys.steps import dialog, record_of, tab_of, text_of, written
from tests.offices import practice
from tests.shell.windows import files, opened, ready, screen

CONTROL = Qt.KeyboardModifier.ControlModifier
DRAFT = "Pengaturan Kerja Fleksibel Pegawai Aparatur Sipil Negara"
TYPED = (
    "Kepala Perangkat Daerah mengumumkan jadwal Kerja Fleksibel paling lambat setiap hari Jumat."
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, practice(tmp_path)) as window:
        yield window


def kept_paper(database: Database, policy: int) -> bytes:
    """The paper that was kept of the version in force; empty while there is none."""
    with database.read() as session:
        version = texts.in_force_of(session, policy)
        kept = frozen.frozen(session, version.id) if version else None
    return kept.content if kept else b""


def test_from_draft_to_receipts(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """A new article is typed in its place and the others count on; the draft is enacted after a
    look at its paper. A circular explains it, gets its number, and is printed as it was kept; it
    goes to the heads of units, a sheet is keyed, and the report says who is missing."""
    policies = record_of(qtbot, window, "policies", DRAFT)
    assert isinstance(policies, PoliciesScreen)
    policy = policies.table.current_id()
    versions = tab_of(policies, VersionsTab)
    qtbot.waitUntil(lambda: versions.chosen is not None)

    editor = written(qtbot, versions)
    place = next(
        one.identity for one in editor.sheet.nodes if one.text.startswith("Pegawai ASN ya")
    )
    editor.view.go_to(place, 0)
    QTest.keyClick(editor.view, Qt.Key.Key_Return, CONTROL)
    QTest.keyClicks(editor.view, TYPED)
    editor.save()
    qtbot.waitUntil(lambda: not editor.keeper.dirty)
    numbers = [editor.sheet.index[one.identity].marker for one in editor.sheet.nodes]
    assert "Pasal 8" in numbers
    editor.close()

    qtbot.waitUntil(versions.enact_button.isEnabled)
    versions.enact()
    enacting = dialog(qtbot, EnactDialog)
    enacting._boxes["number"].setText("15")
    enacting.note.setPlainText("Berita acara pembahasan nomor 12.")
    enacting.look()
    qtbot.waitUntil(lambda: enacting.preview is not None and enacting.preview.view.page_count > 0)
    assert enacting.preview is not None
    enacting.preview.enact_button.click()
    qtbot.waitUntil(lambda: policies.form.values()["number"] == "15")
    assert b"%PDF" in kept_paper(window.database, policy)[:10]

    circulars = begun(qtbot, window, policy)
    circular = circulars.table.current_id()
    circulars.enact()
    numbered = dialog(qtbot, EnactCircular)
    numbered.note_box.setPlainText("Paraf koordinasi lengkap.")
    qtbot.waitUntil(lambda: "BKPSDM" in numbered.told.text())
    numbered.enact()
    qtbot.waitUntil(lambda: kept_paper(window.database, circular) != b"", timeout=20_000)

    circulars.outputs.print_paper(circulars.papers[0])
    preview = circulars.outputs.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.view.page_count > 0)
    printed = tmp_path / "edaran.pdf"
    files(window).answers = [printed]
    preview.save_document()
    qtbot.waitUntil(printed.exists)
    assert printed.read_bytes() == kept_paper(window.database, circular)
    preview.close()

    receipts(qtbot, window, circulars, tmp_path)


def begun(qtbot: QtBot, window: MainWindow, policy: int) -> CircularsScreen:
    """A circular from the first template that explains the new article."""
    circulars = screen(window, "circulars")
    assert isinstance(circulars, CircularsScreen)
    qtbot.waitUntil(lambda: ready(window))
    circulars.new_record()
    making = dialog(qtbot, NewCircularDialog)
    qtbot.waitUntil(lambda: making.choice.count() > 1)
    making.next_button.click()
    with window.database.read() as session:
        version = texts.in_force_of(session, policy)
        assert version is not None
        article = next(node for node in texts.nodes(session, version.id) if node.text == TYPED)
    making.policy.set_current(version.id, DRAFT)
    making.policy.current_changed.emit(version.id)
    qtbot.waitUntil(lambda: making.articles.isEnabled() and bool(making.articles.count()))
    making.articles.choose([article.identity])
    making.title_box.setText("Pelaksanaan Kerja Fleksibel")
    making.next_button.click()
    qtbot.waitUntil(lambda: circulars.form.values().get("title") == "Pelaksanaan Kerja Fleksibel")
    qtbot.waitUntil(lambda: circulars.table.current_id() >= 0)
    return circulars


def receipts(qtbot: QtBot, window: MainWindow, circulars: CircularsScreen, folder: Path) -> None:
    """It goes to the heads of units; all but one sign; the report names the one."""
    tab = tab_of(circulars, RecipientsTab)
    qtbot.waitUntil(tab.send_button.isEnabled)
    tab.send()
    sending = tab.dialog
    assert sending is not None
    sending.choice.heads.setChecked(True)
    qtbot.waitUntil(sending.send_button.isEnabled)
    sending.send()
    qtbot.waitUntil(lambda: tab.entry is not None)
    entry = tab.entry
    assert entry is not None
    assert entry.completion.total > 20

    tab.key(None)
    keying = tab.dialog
    assert isinstance(keying, KeyingDialog)
    QTest.keyClicks(keying.line, "semua kecuali 3")
    QTest.keyClick(keying.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.entry is not None and tab.entry.completion.missing == 1)
    keying.reject()

    report = next(paper for paper in PAPERS if paper.name == "receipt-report")
    tab.outputs.show(report)
    preview = tab.outputs.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.view.page_count > 0)
    saved = folder / "laporan.pdf"
    files(window).answers = [saved]
    preview.save_document()
    qtbot.waitUntil(saved.exists)
    text = text_of(saved)
    assert "Yang belum menerima" in text
    assert f"{entry.number}-1-3-" in text
    assert f"{entry.completion.total - 1} dari {entry.completion.total}" in text
    preview.close()
