"""The index (IP ASN) on the screen: the tab of a person and the page of units."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from asn_desktop.competencies.queries.index import index_of
from asn_desktop.competencies.screen.index_page import IndexPage
from asn_desktop.competencies.screen.index_tab import IndexTab
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from tests.competencies.index_city import TODAY, city, learn


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A desk on the office of the worked examples."""
    database = Database.open(city(tmp_path))
    runner = JobRunner()
    made = Desk(database, runner, ShortMemory())
    yield made
    made.close()
    runner.close()
    database.close()


def tab_of(desk: Desk, qtbot: QtBot, person: int) -> IndexTab:
    """The tab of a person, read."""
    tab = IndexTab(desk, "employees")
    qtbot.addWidget(tab)
    tab.resize(420, 700)
    tab.show()
    tab.show_record(person)
    qtbot.waitUntil(lambda: tab.index is not None and bool(tab.records.table.model().rowCount()))
    return tab


def words(tab: IndexTab) -> list[str]:
    """What is read in the tab, from top to bottom."""
    return [label.text() for label in tab.findChildren(QLabel) if label.isVisibleTo(tab)]


def test_the_tab_shows_how_the_index_comes_about(desk: Desk, qtbot: QtBot) -> None:
    """Cici: 78, Sedang, line by line; ticking the four hours that are missing shows 93 and its
    category before anything is done; learning them shows it at once."""
    tab = tab_of(desk, qtbot, 3)
    assert tab.head.text() == "IP ASN 78 · Sedang"
    qtbot.waitUntil(lambda: "0 / 15" in words(tab))
    read = words(tab)
    assert "0 / 15" in read and "3 / 5" in read and "78" in read
    assert any(text.endswith("16 JP") for text in read)
    ago = TODAY - dt.timedelta(days=90)
    assert f"technical ({ago:%d-%m-%Y}, 16 JP)" in read
    first = tab.boxes[0]
    assert first.text() == "+15: 4 JP diklat teknis lagi"
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert tab.raised.text() == "Bersama-sama: 78 + 15 = 93, Sangat Tinggi"
    learn(desk.database, 3, "technical", 3, hours=4.0)
    qtbot.waitUntil(lambda: tab.head.text() == "IP ASN 93 · Sangat Tinggi")
    assert not tab.raised.isVisible()


def test_a_rating_is_added_and_removed_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    """The form of a rating is filled, refused where the year is there already, mended and stored;
    Delete in the table takes it away again."""
    tab = tab_of(desk, qtbot, 1)
    before = tab.records.table.model().rowCount()
    tab.records.add("performance")
    dialog = tab.records.dialog
    assert dialog is not None
    form = dialog.form
    QTest.keyClicks(form.editor("rating"), "Sangat Baik")
    form.save()
    qtbot.waitUntil(lambda: form.isEnabled() and dialog.isVisible())
    assert any("sudah ada" in label.text() for label in form.findChildren(QLabel))
    year = form.editor("year")
    year.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(year, str(TODAY.year - 4))
    form.save()
    table = tab.records.table
    qtbot.waitUntil(lambda: table.model().rowCount() == before + 1 and not dialog.isVisible())
    texts = [table.model().index(before, column).data() for column in range(3)]
    assert texts == ["SKP", str(TODAY.year - 4), "Sangat Baik"]
    table.selectRow(before)
    tab.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: table.model().rowCount() == before)


def test_who_may_not_write_reads(desk: Desk, qtbot: QtBot) -> None:
    """A reader sees the index and is not offered to change what it is fed from."""
    desk.database.actor = Actor("Budi", rights=frozenset())
    tab = tab_of(desk, qtbot, 1)
    assert tab.head.text().startswith("IP ASN 85")
    assert not tab.records.add_button.isEnabled() and not tab.records.remove_button.isEnabled()


def page_of(desk: Desk, qtbot: QtBot) -> IndexPage:
    page = IndexPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    qtbot.waitUntil(lambda: page.ready and page.table.model.complete)
    return page


def units(page: IndexPage) -> list[tuple[str, str]]:
    """Unit and index as they stand in the table."""
    model = page.units
    return [
        (model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())
    ]


def test_units_and_their_people(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """The page shows the mean of all and of the agencies in their order, units below when asked;
    the arrow keys in the units narrow the people; Enter on a person asks for the record."""
    page = page_of(desk, qtbot)
    assert page.figure.text() == "IP ASN 75,17 · Sedang"
    agencies = [("Semua", "75,17"), ("Badan Kepegawaian", "78,00"), ("Dinas Kesehatan", "73,75")]
    assert units(page) == agencies
    page.unit_table.setFocus()
    QTest.keyClick(page.unit_table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1)
    wanted: list[tuple[str, object]] = []
    desk.record_wanted.connect(lambda kind, key: wanted.append((kind, key)))
    page.table.activated.emit(3)
    assert wanted == [("employees", 3)]
    qtbot.waitUntil(lambda: "+15,00: diklat teknis (1 orang)" in page.raised.text())
    path = tmp_path / "ip.csv"
    desk.files.save = lambda *_asked: path  # type: ignore[method-assign]
    page.files.export(official=True)
    qtbot.waitUntil(lambda: path.exists() and path.read_text("utf-8-sig").count("\n") == 2)
    assert path.read_text("utf-8-sig").startswith("NO;NAMA;NIP;KINERJA;DISIPLIN;KOMPETENSI")
    page.table.clear_conditions()
    chosen = page.unit_table.chosen()
    assert chosen is not None and chosen.index.unit_id is None
    page.all_units.setChecked(True)
    assert ("Bidang Gizi", "62,50") in units(page)


def test_another_set_and_another_day(desk: Desk, qtbot: QtBot) -> None:
    """A set without points says so in words; another day is measured when it is typed, and what is
    no day is refused."""
    page = page_of(desk, qtbot)
    page.choose_set("ipasn_2024")
    qtbot.waitUntil(page.remark.isVisible)
    assert "belum berisi nilai" in page.remark.text() and page.figure.text() == "IP ASN –"
    page.choose_set("ipasn_2019")
    qtbot.waitUntil(lambda: not page.remark.isVisible())
    page.day.setText("31 Feb")
    page.day.editingFinished.emit()
    assert page.day.text() == f"{TODAY:%d-%m-%Y}"
    early = dt.date(TODAY.year - 1, 1, 1)
    page.day.setText(f"{early:%d-%m-%Y}")
    page.day.editingFinished.emit()
    qtbot.waitUntil(lambda: page.list.office.day == early and page.ready)
    qtbot.waitUntil(lambda: page.figure.text() != "IP ASN 75,17 · Sedang")
    with desk.database.read() as session:
        found = index_of(session, 3, early)
    assert found is not None and found.findings.rating is None
