"""A drawing on screen is in the colours of the theme, keeps its proportions, says what is seen, and
can be copied."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asn_desktop.core.drawing import Align, Area, Dot, Drawing, Line, Word
from asn_desktop.widgets import theme
from asn_desktop.widgets.drawing_view import DrawingView

FIELD = ((0.0, 0.0), (100.0, 0.0), (100.0, 50.0), (0.0, 50.0))
DRAWING = Drawing(
    100,
    100,
    (
        Area(FIELD, "danger"),
        Line(((0, 75), (100, 75)), "text", 4),
        Dot((50, 90), 5, "accent"),
        Word((50, 60), "Kerja Sama", 8, Align.CENTRE, room=60),
    ),
    spoken="Standar dan hasil.",
)


def shown(
    qtbot: QtBot, drawing: Drawing | None, width: int = 200, height: int = 200
) -> DrawingView:
    view = DrawingView(drawing)
    qtbot.addWidget(view)
    view.resize(width, height)
    return view


def seen(view: DrawingView) -> QImage:
    return view.grab().toImage()


def test_the_drawing_follows_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    """The same shapes in the colours of light and dark, also after a change while it is shown."""
    view = shown(qtbot, DRAWING)
    for choice, scheme in (("light", theme.LIGHT), ("dark", theme.DARK), ("light", theme.LIGHT)):
        theme.apply_theme(qapp, choice)  # type: ignore[arg-type]
        image = seen(view)
        assert image.pixelColor(20, 20).name().upper() == scheme.danger
        assert image.pixelColor(30, 150).name().upper() == scheme.text
        assert image.pixelColor(100, 180).name().upper() == scheme.accent


def test_it_is_never_stretched(qtbot: QtBot) -> None:
    """In a wide place it stands in the middle; its height follows the width it gets."""
    view = shown(qtbot, DRAWING, 400, 200)
    ground = seen(view).pixelColor(20, 20)
    assert seen(view).pixelColor(200, 20).name().upper() == theme.colours().danger
    assert ground.name().upper() != theme.colours().danger
    assert view.hasHeightForWidth() and view.heightForWidth(150) == 150
    assert view.heightForWidth(5000) < 300
    assert view.minimumSizeHint().width() < view.sizeHint().width()


def test_it_says_what_is_seen_and_shows_another_one(qtbot: QtBot) -> None:
    """A screen reader hears the sentence of the drawing; without one there is nothing."""
    view = shown(qtbot, DRAWING)
    assert view.accessibleName() == "Standar dan hasil."
    view.show_drawing(Drawing(10, 10, (), "Lain."))
    assert view.accessibleName() == "Lain."
    view.show_drawing(None)
    assert view.accessibleName() == "" and view.sizeHint().isEmpty()
    seen(view)


def test_it_is_copied_as_a_picture_on_white(qtbot: QtBot, qapp: QApplication) -> None:
    """Ctrl+C by keyboard, in the colours of paper also from the dark theme."""
    theme.apply_theme(qapp, "dark")
    view = shown(qtbot, DRAWING)
    view.show()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    image = QGuiApplication.clipboard().image()
    theme.apply_theme(qapp, "light")
    assert image.width() == image.height() == 400
    assert image.pixelColor(20, 20).name().upper() == theme.LIGHT.danger
    assert image.pixelColor(10, 390).name().upper() == "#FFFFFF"


def test_a_word_is_not_wider_than_its_room(qtbot: QtBot) -> None:
    """Far too long a word is cut: nothing is painted beyond its room."""
    word = Word((10, 50), "Pengembangan Kompetensi " * 4, 10, room=60)
    image = seen(shown(qtbot, Drawing(100, 100, (word,))))
    beyond = image.copy(QRect(146, 60, 50, 50))
    assert len({beyond.pixel(x, y) for x in range(50) for y in range(50)}) == 1
    inside = image.copy(QRect(20, 60, 120, 50))
    assert len({inside.pixel(x, y) for x in range(120) for y in range(50)}) > 1
