"""Light and dark: every text can be read, every token exists, icons follow."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from asn_desktop.core import assets
from asn_desktop.widgets import theme
from asn_desktop.widgets.theme import DARK, LIGHT, Colours

SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture(autouse=True)
def restored(qapp: QApplication) -> Iterator[None]:
    """Leave the application in the light theme at normal size."""
    yield
    theme.apply_theme(qapp, "light")


@SCHEMES
def test_text_can_be_read(scheme: Colours) -> None:
    """Every text keeps 4.5 : 1 on every ground it stands on (WCAG AA)."""
    grounds = (scheme.window, scheme.base, scheme.raised, scheme.header, scheme.hover)
    soft = (
        scheme.accent_soft,
        scheme.danger_soft,
        scheme.warning_soft,
        scheme.success_soft,
        scheme.selection_idle,
        scheme.pressed,
    )
    pairs = [(scheme.text, ground) for ground in (*grounds, *soft)]
    pairs += [(scheme.muted, ground) for ground in (scheme.window, scheme.base, scheme.hover)]
    pairs += [
        (colour, ground)
        for colour in (scheme.danger, scheme.warning, scheme.success)
        for ground in (scheme.window, scheme.base)
    ]
    pairs += [
        (scheme.accent_text, scheme.accent),
        (scheme.accent_text, scheme.accent_hover),
        (scheme.selection_text, scheme.selection),
        (scheme.tip_text, scheme.tip),
        (scheme.danger, scheme.raised),
    ]
    low = [(a, b, theme.contrast(a, b)) for a, b in pairs if theme.contrast(a, b) < 4.5]
    assert low == []


@SCHEMES
def test_controls_can_be_seen(scheme: Colours) -> None:
    """Borders of controls, focus rings and signs keep 3 : 1 on their ground."""
    pairs = [(scheme.border, ground) for ground in (scheme.window, scheme.base)]
    pairs += [(scheme.focus, g) for g in (scheme.window, scheme.base, scheme.selection)]
    pairs += [(scheme.warning, scheme.warning_soft), (scheme.danger, scheme.danger_soft)]
    pairs += [(scheme.accent, scheme.header), (scheme.accent, scheme.accent_soft)]
    low = [(a, b, theme.contrast(a, b)) for a, b in pairs if theme.contrast(a, b) < 3]
    assert low == []


def test_contrast_is_that_of_the_standard() -> None:
    """Black on white is 21 : 1, and #767676 is the grey that just passes on white."""
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert theme.contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@SCHEMES
def test_style_sheet_is_complete(scheme: Colours, qapp: QApplication) -> None:
    """Every token of the template has a value, and the template itself names no colour."""
    made = theme.style_sheet(scheme, 9)
    assert "$" not in made
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b", assets.read_text("styles/office.qss"))


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_theme_reaches_palette_and_icons(
    choice: theme.ThemeChoice, qapp: QApplication, qtbot: QtBot
) -> None:
    """Choosing a theme changes palette and icons of what is already there."""
    theme.apply_theme(qapp, "light" if choice == "dark" else "dark")
    button = QPushButton()
    qtbot.addWidget(button)
    theme.set_icon(button, "new")
    theme.apply_theme(qapp, choice)
    expected = QColor((DARK if choice == "dark" else LIGHT).text)
    assert qapp.palette().color(QPalette.ColorRole.Text) == expected
    image = button.icon().pixmap(24).toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2).name() == expected.name()


def test_scale_enlarges_text_within_its_limits(qapp: QApplication) -> None:
    """Text grows to 150 % and no further, and returns to its size."""
    theme.apply_theme(qapp, "light", 1.0)
    usual = qapp.font().pointSizeF()
    rows = theme.row_height(qapp.font())
    theme.apply_theme(qapp, "light", 3.0)
    assert qapp.font().pointSizeF() == pytest.approx(usual * 1.5)
    assert theme.row_height(qapp.font()) > rows
    theme.apply_theme(qapp, "light", 1.0)
    assert qapp.font().pointSizeF() == pytest.approx(usual)


def test_every_icon_can_be_drawn(qapp: QApplication) -> None:
    """Each icon file is drawn in the colour asked for and leaves its corners free."""
    names = [file.name for file in assets.locate("icons").iterdir()]
    assert len(names) >= 28
    for name in names:
        image = theme.icon(name.removesuffix(".svg"), "#FF0000").pixmap(48).toImage()
        assert image.pixelColor(0, 0).alpha() == 0
        inked = [
            image.pixelColor(x, y).alpha()
            for x in range(image.width())
            for y in range(image.height())
        ]
        assert max(inked) > 200, name
