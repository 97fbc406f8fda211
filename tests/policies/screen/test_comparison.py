"""Two versions on the screen: every change with its words marked, filtered, walked through, and its
reason typed where it is read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from asn_desktop.core.prose import Run
from asn_desktop.database.rights import Actor
from asn_desktop.policies.rules.compare import Change
from asn_desktop.policies.rules.text import Node
from asn_desktop.policies.screen.comparison.matrix import NEW, OLD, REASON
from asn_desktop.widgets.messages import Toast
from asn_desktop.widgets.print_preview import PrintPreview
from tests.policies.screen.desks import Room, comparison, editor, revised, stored
from tests.policies.screen.writing import K, node, regulation
from tests.policies.stages.cycle import Cycle


def second() -> list[Node]:
    """Pasal 2 says more, Pasal 4 is gone, a new one stands between."""
    nodes = [one for one in regulation() if one.identity != "p4"]
    place = next(at for at, one in enumerate(nodes) if one.identity == "p2a")
    nodes[place] = replace(nodes[place], runs=(Run("Setiap ASN wajib belajar."),))
    return [*nodes, node("p5", K.ARTICLE, "Pasal baru.", 1)]


def test_changes_are_listed_with_their_words_marked(
    qtbot: QtBot, room: Room, policy: Cycle
) -> None:
    old, new = revised(policy, regulation(), second())
    window = comparison(qtbot, room, old, new)
    assert [window.list.item(row).text() for row in range(window.list.count())] == [
        "±  Pasal 2 · diubah",
        "−  Pasal 4 · dihapus",
        "+  Pasal 4 · baru",
    ]
    document = window.view.sides.document(window.matrix.index(0, NEW), 300)
    marked = _marked(document)
    assert [(text, look.fontUnderline(), look.fontStrikeOut()) for text, look in marked] == [
        ("wajib", True, False)
    ]
    gone = _marked(window.view.sides.document(window.matrix.index(1, OLD), 300))
    assert all(look.fontStrikeOut() for _, look in gone)
    assert window.matrix.index(1, NEW).data() == ""


def _marked(document: object) -> list[tuple[str, QTextCharFormat]]:
    found = []
    block = document.begin()  # type: ignore[attr-defined]
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            look = pieces.fragment().charFormat()
            if look.fontUnderline() or look.fontStrikeOut():
                found.append((pieces.fragment().text(), look))
            pieces += 1
        block = block.next()
    return found


def test_the_list_is_filtered_by_what_became_of_a_part(
    qtbot: QtBot, room: Room, policy: Cycle
) -> None:
    window = comparison(qtbot, room, *revised(policy, regulation(), second()))
    shown = [window.filter.itemText(row) for row in range(window.filter.count())]
    assert shown == [
        "Semua perubahan (3)",
        "Diubah (1)",
        "Baru (1)",
        "Dihapus (1)",
        "Seluruh naskah (8)",
    ]
    window.filter.setCurrentIndex(3)
    assert [one.change for one in window.matrix.rows] == [Change.REMOVED]
    window.filter.setCurrentIndex(4)
    assert len(window.matrix.rows) == 8


def test_f8_goes_from_change_to_change(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    window = comparison(qtbot, room, *revised(policy, regulation(), second()))
    keys = {action.shortcut().toString(): action for action in window.findChildren(QAction)}
    keys["F8"].trigger()
    assert window.view.currentIndex().row() == 1
    assert window.list.currentRow() == 1
    keys["Shift+F8"].trigger()
    assert window.view.currentIndex().row() == 0
    window.step(-1)
    assert window.findChildren(Toast)[0].text() == "Itu perubahan pertama."


def test_a_reason_is_typed_into_its_cell_also_of_a_part_that_is_gone(
    qtbot: QtBot, room: Room, policy: Cycle
) -> None:
    old, new = revised(policy, regulation(), second())
    writing = editor(qtbot, room, new)
    window = comparison(qtbot, room, old, new)
    for row, reason in ((0, "Hasil evaluasi"), (1, "Sudah diatur")):
        cell = window.matrix.index(row, REASON)
        window.view.setCurrentIndex(cell)
        window.view.edit(cell)
        box = window.view.findChild(QPlainTextEdit)
        assert isinstance(box, QPlainTextEdit)
        qtbot.keyClicks(box, reason)
        QTest.keyClick(box, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda row=row, reason=reason: window.matrix.rows[row].reason == reason)
        qtbot.waitUntil(lambda: window.view.findChild(QPlainTextEdit) is None)
    reasons = {one.identity: one.reason for one in stored(policy.database, new)}
    assert reasons["p2"] == "Hasil evaluasi"
    # the open editor has heard of it, and saving does not take it back
    qtbot.waitUntil(lambda: any(one.reason == "Hasil evaluasi" for one in writing.sheet.nodes))
    assert not writing.keeper.dirty
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    again = comparison(qtbot, room, old, new)
    assert [one.reason for one in again.matrix.rows] == ["Hasil evaluasi", "Sudah diatur", ""]


def test_who_may_only_read_types_no_reasons(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    old, new = revised(policy, regulation(), second())
    policy.database.actor = Actor("budi", rights=frozenset())
    window = comparison(qtbot, room, old, new)
    assert not window.matrix.flags(window.matrix.index(0, REASON)) & Qt.ItemFlag.ItemIsEditable


def test_the_matrix_leaves_as_pdf_and_as_workbook(
    qtbot: QtBot, room: Room, policy: Cycle, tmp_path: Path
) -> None:
    window = comparison(qtbot, room, *revised(policy, regulation(), second()))
    target = tmp_path / "matriks.xlsx"
    room.files.answers = [target]
    window.export()
    qtbot.waitUntil(lambda: any("matriks" in t.text() for t in window.findChildren(Toast)))
    sheet = load_workbook(target).active
    assert sheet is not None
    words = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value]
    assert any("Setiap ASN wajib belajar." in word for word in words)
    window.print_paper()
    qtbot.waitUntil(
        lambda: any(preview.pdf for preview in window.findChildren(PrintPreview)), timeout=20_000
    )
    for preview in window.findChildren(PrintPreview):
        assert preview.pdf.startswith(b"%PDF")
        preview.close()


def test_texts_that_say_the_same_are_said_to(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    window = comparison(qtbot, room, *revised(policy, regulation(), regulation()))
    assert window.matrix.rows == []
    assert window._told.text() == "Isi kedua naskah sama."
