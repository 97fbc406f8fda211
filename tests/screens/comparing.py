"""What the tests of two people at one record do again and again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.widgets.compare import CompareDialog


def comparing(qtbot: QtBot, form: QWidget) -> CompareDialog:
    """The dialog that compares what is typed in this form with what is stored, once it is there."""

    def shown() -> list[CompareDialog]:
        return [one for one in form.findChildren(CompareDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]
