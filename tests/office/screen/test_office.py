"""The office's own screen as a whole, on a real office."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from asn_desktop.database.engine import Database
from asn_desktop.documents.preview import page_sizes
from asn_desktop.office.screen.office import OfficeScreen
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme
from tests.office.screen.steps import TODAY, officials, profile, type_into
from tests.widgets.answers import Answers


def test_the_letter_follows_the_typing(qtbot: QtBot, screen: OfficeScreen) -> None:
    """The sample letter is drawn by the paper kernel and drawn anew from what is typed."""
    qtbot.waitUntil(lambda: screen.preview.pages is not None, timeout=20_000)
    first = screen.preview.pages
    assert first is not None
    qtbot.waitUntil(lambda: 0 in screen.preview.view.drawn_pages, timeout=20_000)
    type_into(qtbot, screen.profile.form.editor("government"), "PEMERINTAH KOTA LAIN")
    qtbot.waitUntil(lambda: screen.preview.pages is not first, timeout=20_000)
    second = screen.preview.pages
    assert second is not None
    assert first.render(0, 40).data != second.render(0, 40).data
    assert screen.preview.state.text()


def test_the_letter_of_another_paper(qtbot: QtBot, screen: OfficeScreen) -> None:
    """Choosing A4 shows the letter on A4."""
    qtbot.waitUntil(lambda: screen.preview.pages is not None, timeout=20_000)
    box = screen.profile.form.editor("paper")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("A4"))

    def on_a4() -> bool:
        pages = screen.preview.pages
        return pages is not None and round(pages.sizes[0][1] * 25.4 / 72) == 297

    qtbot.waitUntil(on_a4, timeout=20_000)


def test_leaving_asks_for_each_form(
    qtbot: QtBot, screen: OfficeScreen, answers: Answers, practice: Database
) -> None:
    """Leaving the screen asks about each form with changes, and shows the form it asks about;
    saving both leaves with both stored."""
    left: list[bool] = []
    type_into(qtbot, screen.profile.form.editor("city"), "Kota Baru")
    screen.tabs.setCurrentWidget(screen.officials)
    type_into(qtbot, screen.officials.form.editor("rank"), "Pembina, IV/a")
    answers.prepared = ["back"]
    screen.leave(lambda: left.append(True))
    assert not left and screen.tabs.currentWidget() is screen.profile
    answers.prepared = ["save", "save"]
    screen.leave(lambda: left.append(True))
    qtbot.waitUntil(lambda: bool(left))
    assert profile(practice).city == "Kota Baru"
    assert "Pembina, IV/a" in [one.rank for one in officials(practice)]
    answers.prepared = []
    screen.leave(lambda: left.append(True))
    assert len(left) == 2


def test_printing_a_sample(qtbot: QtBot, screen: OfficeScreen) -> None:
    """The sample letter opens in the print preview as the pages that would come out."""
    screen.print_sample()
    preview = screen.print_preview
    qtbot.waitUntil(lambda: bool(preview.pdf), timeout=20_000)
    (size,) = page_sizes(preview.pdf)
    assert tuple(round(side * 25.4 / 72) for side in size) == (215, 330)
    preview.close()


def test_the_letter_gives_way(qtbot: QtBot, screen: OfficeScreen) -> None:
    """In a small window the letter gives its room to the form, and F9 still shows it."""
    assert screen.preview.isVisible()
    screen.resize(724, 480)
    assert not screen.preview.isVisible()
    screen.setFocus()
    qtbot.keyClick(screen, Qt.Key.Key_F9)
    assert screen.preview.isVisible()
    qtbot.keyClick(screen, Qt.Key.Key_F9)
    assert not screen.preview.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_small_windows_hold_the_screen(qtbot: QtBot, desk: Desk, scale: float) -> None:
    """The screen beside the navigation of a 900 × 560 window is not cut, at any size of text."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply_theme(app, "light", scale)
    try:
        made = OfficeScreen(desk, today=lambda: TODAY)
        qtbot.addWidget(made)
        made.resize(724, 480)
        made.show()
        for tab in (made.profile, made.officials):
            made.tabs.setCurrentWidget(tab)
            least = made.minimumSizeHint()
            assert least.width() <= 724 and least.height() <= 480
            body = tab.form.editor(next(iter(tab.form.values()))).window()
            assert body is made
        made.hide()
    finally:
        theme.apply_theme(app, "light", 1.0)


def test_everything_has_a_name(screen: OfficeScreen) -> None:
    """Every box and table says to a screen reader what it is."""
    for form in (screen.profile.form, screen.officials.form):
        for name in form.values():
            assert form.editor(name).accessibleName()
    assert screen.officials.table.accessibleName()
    assert screen.preview.view.accessibleName()
    assert screen.profile.logo.well.accessibleName()
