"""How everything looks: one set of colours for light and one for dark, one style sheet, one scale.

Colours are named by what they are for. Every pair that carries text keeps at least 4.5 : 1
(WCAG AA), every border of a control and every focus ring at least 3 : 1; a test computes both.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import lru_cache
from string import Template
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleFactory

from asn_desktop.core import assets

ThemeChoice = Literal["light", "dark", "system"]

#: The only distances between things, in device-independent pixels.
TIGHT, SMALL, MEDIUM, LARGE = 4, 8, 12, 16

#: Font scaling that a person may choose.
MIN_SCALE, MAX_SCALE = 1.0, 1.5

_ICON_SIZES = (16, 20, 24, 32, 48)
_STYLE_IMAGES = ("chevron-down", "chevron-up", "chevron-right", "check", "partial", "dot", "close")


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme. Each ``*_soft`` is a background on which ``text`` stands."""

    window: str
    base: str
    raised: str
    hover: str
    pressed: str
    text: str
    muted: str
    disabled: str
    line: str
    border: str
    grid: str
    header: str
    accent: str
    accent_text: str
    accent_hover: str
    accent_soft: str
    focus: str
    selection: str
    selection_text: str
    selection_idle: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    tip: str
    tip_text: str


LIGHT = Colours(
    window="#F3F4F6",
    base="#FFFFFF",
    raised="#FFFFFF",
    hover="#E6EAF0",
    pressed="#D6DDE6",
    text="#1B1F24",
    muted="#545D68",
    disabled="#8B939D",
    line="#D5D9DF",
    border="#7F8893",
    grid="#E9ECF0",
    header="#ECEFF2",
    accent="#1F5FA8",
    accent_text="#FFFFFF",
    accent_hover="#184E8C",
    accent_soft="#DCE9F8",
    focus="#1F5FA8",
    selection="#CCE0F7",
    selection_text="#10233A",
    selection_idle="#E1E6EC",
    danger="#B3261E",
    danger_soft="#FCE8E6",
    warning="#855000",
    warning_soft="#FDF0D9",
    success="#1B6B3A",
    success_soft="#E3F4E8",
    tip="#22272E",
    tip_text="#F3F4F6",
)

DARK = Colours(
    window="#1E2227",
    base="#171A1E",
    raised="#292E35",
    hover="#323840",
    pressed="#3C434C",
    text="#E4E8EC",
    muted="#A3ADB8",
    disabled="#6F7883",
    line="#363C44",
    border="#7A8490",
    grid="#25292F",
    header="#23282E",
    accent="#6CA8EE",
    accent_text="#0B1A2B",
    accent_hover="#8ABBF3",
    accent_soft="#21364D",
    focus="#6CA8EE",
    selection="#27476B",
    selection_text="#F2F6FB",
    selection_idle="#333A43",
    danger="#F28B82",
    danger_soft="#41221F",
    warning="#F0B35B",
    warning_soft="#3B2D17",
    success="#7CC896",
    success_soft="#1B3324",
    tip="#E4E8EC",
    tip_text="#1B1F24",
)


class _Notifier(QObject):
    """Tells whoever paints with colours of the theme that these have changed."""

    changed = Signal()


@dataclass
class _State:
    choice: ThemeChoice = "system"
    scale: float = 1.0
    colours: Colours = LIGHT
    #: size of the platform's own font, before scaling; 0 before the first ``apply_theme``
    base_points: float = 0.0
    images: QTemporaryDir | None = None


_state = _State()
notifier = _Notifier()


def colours() -> Colours:
    """The colours in use."""
    return _state.colours


@lru_cache(maxsize=128)
def colour(value: str) -> QColor:
    """The colour "#RRGGBB" as Qt takes it, made once."""
    return QColor(value)


def apply_theme(app: QApplication, choice: ThemeChoice = "system", scale: float = 1.0) -> None:
    """Give the application its look; may be called again at any time.

    ``scale`` enlarges all text (1.0 to 1.5; beyond is cut to the limit).
    """
    first = not _state.base_points
    if first:
        _state.base_points = app.font().pointSizeF()
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: _follow_system())
    _state.choice = choice
    _state.scale = min(max(scale, MIN_SCALE), MAX_SCALE)
    hints = app.styleHints()
    if choice == "system":
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if choice == "dark" else Qt.ColorScheme.Light)
    _paint(app)


def _follow_system() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and _state.choice == "system":
        _paint(app)


def _paint(app: QApplication) -> None:
    dark = _state.choice == "dark" or (
        _state.choice == "system" and app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    )
    _state.colours = DARK if dark else LIGHT
    font = QFont(app.font())
    font.setPointSizeF(_state.base_points * _state.scale)
    app.setFont(font)
    sheet = style_sheet(_state.colours, font.pointSizeF())
    if app.styleSheet() == sheet:
        return  # every widget would be styled anew, as it is already
    if (fusion := QStyleFactory.create("Fusion")) is not None:
        app.setStyle(fusion)
    app.setPalette(_palette(_state.colours))
    app.setStyleSheet(sheet)
    notifier.changed.emit()


def _palette(c: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, value in {
        role.Window: c.window,
        role.WindowText: c.text,
        role.Base: c.base,
        role.AlternateBase: c.window,
        role.Text: c.text,
        role.PlaceholderText: c.muted,
        role.Button: c.raised,
        role.ButtonText: c.text,
        role.BrightText: c.danger,
        role.Light: c.raised,
        role.Midlight: c.hover,
        role.Mid: c.line,
        role.Dark: c.border,
        role.Shadow: c.border,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
        role.Accent: c.accent,
        role.Highlight: c.selection,
        role.HighlightedText: c.selection_text,
        role.ToolTipBase: c.tip,
        role.ToolTipText: c.tip_text,
    }.items():
        palette.setColor(name, QColor(value))
    palette.setColor(QPalette.ColorGroup.Inactive, role.Highlight, QColor(c.selection_idle))
    palette.setColor(QPalette.ColorGroup.Inactive, role.HighlightedText, QColor(c.text))
    for name in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(c.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(c.selection_idle))
    return palette


def style_sheet(scheme: Colours, points: float) -> str:
    """The style sheet of a scheme for text of this size. Raises ``KeyError`` for a token in the
    template that no scheme has."""
    tokens: dict[str, str] = {name: str(value) for name, value in asdict(scheme).items()}
    tokens["title_points"] = f"{points * 1.45:.1f}"
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(points)
    metrics = QFontMetrics(font)
    tokens["control_height"] = str(max(20, metrics.height() + 2))
    tokens["icon_size"] = str(max(16, metrics.height()))
    tokens["message_width"] = str(metrics.averageCharWidth() * 48)
    for name in _STYLE_IMAGES:
        tokens[f"image_{name.replace('-', '_')}"] = _style_image(name, scheme.muted)
    tokens["image_check_accent"] = _style_image("check", scheme.accent_text)
    tokens["image_partial_accent"] = _style_image("partial", scheme.accent_text)
    tokens["image_dot_accent"] = _style_image("dot", scheme.accent_text)
    return Template(assets.read_text("styles/office.qss")).substitute(tokens)


def _style_image(name: str, colour: str) -> str:
    """Style sheets take images from files only: the recoloured icon in a folder of this run."""
    if _state.images is None:
        _state.images = QTemporaryDir()
    path = _state.images.filePath(f"{name}-{colour[1:]}.svg")
    with open(path, "w", encoding="utf-8") as file:
        file.write(_svg(name, colour))
    return path


def _svg(name: str, colour: str) -> str:
    return assets.read_text(f"icons/{name}.svg").replace("currentColor", colour)


def _pixmap(name: str, colour: str, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_svg(name, colour).encode()))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@lru_cache(maxsize=256)
def _coloured_icon(name: str, colour: str, disabled: str) -> QIcon:
    made = QIcon()
    for size in _ICON_SIZES:
        made.addPixmap(_pixmap(name, colour, size), QIcon.Mode.Normal)
        made.addPixmap(_pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made


def icon(name: str, colour: str = "") -> QIcon:
    """The line icon of this name in the text colour, or in ``colour`` ("#RRGGBB").

    Raises ``FileNotFoundError`` for an unknown name. Controls that live longer than the theme
    take :func:`set_icon`.
    """
    return _coloured_icon(name, colour or _state.colours.text, _state.colours.disabled)


class _IconKeeper(QObject):
    """Gives its parent the icon again when the theme changes."""

    def __init__(self, target: QAction | QAbstractButton, name: str, role: str) -> None:
        super().__init__(target)
        self._target, self.name, self._role = target, name, role
        self._give()
        notifier.changed.connect(self._give)

    def _give(self) -> None:
        self._target.setIcon(icon(self.name, getattr(_state.colours, self._role)))


def set_icon(target: QAction | QAbstractButton, name: str, role: str = "text") -> None:
    """Give a control an icon in the colour of this role, now and after each change of theme."""
    for child in target.children():
        if isinstance(child, _IconKeeper):
            notifier.changed.disconnect(child._give)  # it may outlive the control by a while
            child.setParent(None)
            child.deleteLater()
    _IconKeeper(target, name, role)


def row_height(font: QFont | None = None) -> int:
    """The height of a table row in pixels: dense, yet 26 at the least."""
    metrics = QFontMetrics(font or QGuiApplication.font())
    return max(26, metrics.height() + 9)


def tabular(font: QFont) -> QFont:
    """The font with figures of equal width, so that digits stand below each other."""
    made = QFont(font)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def contrast(first: str, second: str) -> float:
    """Contrast of two colours "#RRGGBB", 1 to 21 (WCAG 2.1, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
