"""Tables that are only read, on the pages of the competency map."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from asn_desktop.competencies.screen.plain_table import LEAST, PlainModel, PlainRow, PlainTable


def test_names_stay_readable_beside_figures(qtbot: QtBot) -> None:
    """Names take the room that figures leave; where that is too little to read them, they keep some
    and the figures are scrolled to."""
    model = PlainModel(("Kompetensi", "Dinilai", "Kurang"), (1, 2))
    model.show_rows([PlainRow(1, ("Pengembangan Diri dan Orang Lain", "1.200", "201"))])
    table = PlainTable(model, "Kompetensi")
    qtbot.addWidget(table)
    table.resize(900, 200)
    table.show()
    header = table.horizontalHeader()
    assert abs(header.length() - table.viewport().width()) <= 1
    table.resize(160, 200)
    assert table.columnWidth(0) >= LEAST * table.fontMetrics().averageCharWidth() - 1
    assert header.length() > table.viewport().width()
