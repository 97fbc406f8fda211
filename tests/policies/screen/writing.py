"""A sheet with a small regulation on it, keys that are pressed, and texts written down as lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asn_desktop.core.prose import Run
from asn_desktop.policies.rules.text import Node, NodeKind, TextForm
from asn_desktop.policies.screen.editor.look import Look
from asn_desktop.policies.screen.editor.sheet import Sheet
from asn_desktop.policies.screen.editor.view import TextView

K = NodeKind
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
END = 1_000_000


def node(identity: str, kind: NodeKind, text: str = "", level: int = 0, to: str = "") -> Node:
    """A part; with ``to`` a reference stands behind its words."""
    runs = [Run(text)] if text else []
    if to:
        runs.append(Run("?", target=to))
    return Node(identity, kind, tuple(runs), level)


def regulation() -> list[Node]:
    """Two chapters, four articles; Pasal 3 refers to Pasal 2 ayat (2) huruf b."""
    return [
        node("m1", K.CONSIDERING, "bahwa perlu mentoring;"),
        node("b1", K.CHAPTER, "KETENTUAN UMUM"),
        node("p1", K.ARTICLE, "Dalam Peraturan ini yang dimaksud dengan:", 1),
        node("p1x", K.ITEM, "ASN adalah pegawai.", 2),
        node("p2", K.ARTICLE, "", 1),
        node("p2a", K.CLAUSE, "Setiap ASN belajar.", 2),
        node("p2b", K.CLAUSE, "Belajar meliputi:", 2),
        node("p2b1", K.LETTER, "kursus; dan", 3),
        node("p2b2", K.LETTER, "lokakarya.", 3),
        node("b2", K.CHAPTER, "MENTORING"),
        node("p3", K.ARTICLE, "Mentor mengikuti ", 1, to="p2b2"),
        node("p4", K.ARTICLE, "Mulai berlaku.", 1),
    ]


def view_of(qtbot: QtBot, nodes: Sequence[Node], form: TextForm = TextForm.REGULATION) -> TextView:
    """A text to write on."""
    sheet = Sheet(form, Look(QApplication.font()))
    view = TextView(sheet)
    sheet.load(nodes)
    qtbot.addWidget(view)
    vars(qtbot)["view"] = view  # it lives until the test's last event has been heard
    view.resize(900, 700)
    view.show()
    view.setFocus()
    return view


def press(view: TextView, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """One key."""
    QTest.keyClick(view, key, held or Qt.KeyboardModifier.NoModifier)


def write(view: TextView, text: str) -> None:
    """Letters, and Enter for each "|"."""
    for place, part in enumerate(text.split("|")):
        if place:
            press(view, Qt.Key.Key_Return)
        QTest.keyClicks(view, part)


def lines(view: TextView) -> list[str]:
    """The text as one would read it, with today's numbers and references: "  (1) Setiap ASN"."""
    return [
        f"{'  ' * one.level}{view.sheet.index[one.identity].marker} {one.text}".rstrip()
        for one in view.sheet.text()
    ]


def identities(view: TextView) -> list[str]:
    """The identities in their order."""
    return [one.identity for one in view.sheet.nodes]


def undo_all(view: TextView) -> None:
    """Ctrl+Z until there is nothing left."""
    while view.sheet.isUndoAvailable():
        press(view, Qt.Key.Key_Z, CONTROL)


def clipboard(*, html: str = "", text: str = "") -> QMimeData:
    """What another program has put on the clipboard."""
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    return data
