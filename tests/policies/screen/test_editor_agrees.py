"""Whatever keys are pressed in whatever order: the parts, their levels and numbers are what the
document shows, no two parts have one identity, and Ctrl+Z leads back to the beginning."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from asn_desktop.policies.rules.numbering import number
from asn_desktop.policies.rules.text import TextForm
from asn_desktop.policies.screen.editor.blocks import read_node, shape_of
from asn_desktop.policies.screen.editor.structure import settled, shapes
from asn_desktop.policies.screen.editor.view import TextView
from asn_desktop.widgets.messages import Choice, answered_by
from tests.policies.screen.writing import (
    ALT,
    CONTROL,
    SHIFT,
    K,
    clipboard,
    press,
    regulation,
    undo_all,
    view_of,
    write,
)
from tests.widgets.answers import Answers

Keys = Qt.Key


class _Agrees(Answers):
    """Takes out whatever is asked about."""

    def ask(self, parent: object, text: str, choices: list[Choice], detail: str) -> str:  # type: ignore[override]
        return choices[0].key


def _anywhere(view: TextView, chance: random.Random, *, selecting: bool) -> None:
    cursor = view.textCursor()
    cursor.setPosition(chance.randrange(view.sheet.characterCount()))
    if selecting:
        far = min(cursor.position() + chance.randrange(60), view.sheet.characterCount() - 1)
        cursor.setPosition(far, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def _do_something(view: TextView, chance: random.Random) -> None:
    if chance.random() < 0.5:
        _anywhere(view, chance, selecting=chance.random() < 0.4)
    kinds = [K.CHAPTER, K.ARTICLE, K.CLAUSE, K.LETTER, K.ITEM, K.TEXT]
    pieces = ["x", "a.\nb.", "Pasal 9\n(1) satu\n(2) dua"]
    deeds = [
        lambda: write(view, chance.choice("abc ")),
        lambda: press(view, Keys.Key_Return),
        lambda: press(view, Keys.Key_Return, CONTROL),
        lambda: press(view, Keys.Key_Tab),
        lambda: press(view, Keys.Key_Backtab, SHIFT),
        lambda: press(view, Keys.Key_Backspace),
        lambda: press(view, Keys.Key_Delete),
        lambda: press(view, Keys.Key_K, CONTROL),
        lambda: press(view, Keys.Key_Backspace, CONTROL),
        lambda: press(view, Keys.Key_Delete, CONTROL),
        lambda: press(view, Keys.Key_Up, ALT),
        lambda: press(view, Keys.Key_Down, ALT),
        lambda: press(view, Keys.Key_Z, CONTROL),
        lambda: press(view, Keys.Key_Y, CONTROL),
        lambda: view.editing.set_kind(chance.choice(kinds)),
        lambda: view.insertFromMimeData(view.createMimeDataFromSelection()),
        lambda: view.insertFromMimeData(clipboard(text=chance.choice(pieces))),
        view.cut,
    ]
    chance.choice(deeds)()


def _check(view: TextView) -> None:
    sheet = view.sheet
    read = []
    block = sheet.begin()
    looks = []
    while block.isValid():
        read.append(read_node(block))
        looks.append(shape_of(block.blockFormat()))
        block = block.next()
    assert sheet.nodes == read
    assert settled(read) == read
    assert shapes(read) == looks
    assert sheet.index == number(read)
    assert len({node.identity for node in read}) == len(read)


@pytest.mark.parametrize("seed", range(25))
def test_document_and_parts_always_agree(qtbot: QtBot, seed: int) -> None:
    chance = random.Random(seed)
    view = view_of(qtbot, regulation(), list(TextForm)[seed % 4])
    with answered_by(_Agrees()):
        for _ in range(60):
            _do_something(view, chance)
            _check(view)
        undo_all(view)
    assert view.sheet.nodes == regulation()
