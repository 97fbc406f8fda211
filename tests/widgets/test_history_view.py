"""The timeline of one record's changes."""

from __future__ import annotations

import datetime as dt

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from asn_desktop.widgets.history_view import (
    SHOWN_AT_FIRST,
    FieldChange,
    HistoryLine,
    HistoryView,
)

AT = dt.datetime(2026, 11, 23, 3, 5, tzinfo=dt.UTC)


def line(number: int, **more: object) -> HistoryLine:
    changes = (FieldChange("Nama", f"Budi {number}", "Budi <b>Santosa</b>"),)
    return HistoryLine(AT, "Rina", f"Ubah pegawai {number}", changes, **more)  # type: ignore[arg-type]


def test_entries_read_and_copy_as_text(qtbot: QtBot) -> None:
    """Who, what, before and after must stand in the text that is copied; markup stays text."""
    view = HistoryView()
    qtbot.addWidget(view)
    view.show_lines([line(1)])
    view.selectAll()
    view.copy()
    text = QGuiApplication.clipboard().text()
    for part in ("Ubah pegawai 1", "Rina", "Nama", "Budi 1", "Budi <b>Santosa</b>"):
        assert part in text
    when = AT.astimezone()
    assert f"{when.day:02d}-{when.month:02d}-{when.year}" in text


def test_an_empty_side_is_said_in_words(qtbot: QtBot) -> None:
    """A field that had no value must not look like a mistake of the list."""
    view = HistoryView()
    qtbot.addWidget(view)
    view.show_lines([HistoryLine(AT, "", "Ubah", (FieldChange("NIK", "", "123"),))])
    shown = view.toPlainText()
    assert "→ 123" in shown.replace("\u00a0", " ")
    assert "(" in shown.split("→")[0]


def test_long_histories_show_the_newest_and_offer_the_rest(qtbot: QtBot) -> None:
    """A long history must begin with its newest entries and show all on request."""
    view = HistoryView()
    qtbot.addWidget(view)
    view.show_lines([line(number) for number in range(SHOWN_AT_FIRST + 30)])
    last = f"Ubah pegawai {SHOWN_AT_FIRST + 29}"
    assert last not in view.toPlainText()
    assert "30" in view.toPlainText().splitlines()[-1]
    view.anchorClicked.emit("more")
    assert last in view.toPlainText()


def test_no_history_is_a_sentence(qtbot: QtBot) -> None:
    """A record without changes must say so."""
    view = HistoryView()
    qtbot.addWidget(view)
    assert view.toPlainText().strip()
