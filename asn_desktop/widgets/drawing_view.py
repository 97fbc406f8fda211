"""Shows a drawing in the colours of the theme, as large as there is room."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QShortcut,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.core.drawing import NARROWEST, Align, Area, Dot, Drawing, Line, Word
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme

#: A point of the drawing in device-independent pixels, where there is room for all of it.
_NATURAL = 96 / 72
#: The largest and the smallest it is shown, beside its natural size.
_LARGEST, _SMALLEST = 1.6, 0.75
#: A copied picture has so many pixels a point: sharp in a letter.
_COPIED = 4


class DrawingView(QWidget):
    """One drawing, kept in proportion. A screen reader says what is seen; Ctrl+C copies it as a
    picture on white."""

    def __init__(self, drawing: Drawing | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy)
        self.setToolTip(translate("widgets", "Ctrl+C copies the picture."))
        theme.notifier.changed.connect(self.update)
        self.show_drawing(drawing)

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Show this one; None: nothing."""
        self._drawing = drawing
        self.setAccessibleName(drawing.spoken if drawing else "")
        self.updateGeometry()
        self.update()

    def copy(self) -> None:
        """Put the drawing on the clipboard as a picture, in the colours of paper."""
        if self._drawing is None:
            return
        size = QSize(round(self._drawing.width * _COPIED), round(self._drawing.height * _COPIED))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.LIGHT.base))
        painter = QPainter(image)
        paint(painter, self._drawing, QRectF(0, 0, size.width(), size.height()), theme.LIGHT)
        painter.end()
        QGuiApplication.clipboard().setImage(image)

    def sizeHint(self) -> QSize:
        return self._size(_NATURAL)

    def minimumSizeHint(self) -> QSize:
        return self._size(_NATURAL * _SMALLEST)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._drawing is None:
            return 0
        scale = min(width / self._drawing.width, _NATURAL * _LARGEST)
        return round(self._drawing.height * scale)

    def _size(self, scale: float) -> QSize:
        if self._drawing is None:
            return QSize(0, 0)
        return QSize(round(self._drawing.width * scale), round(self._drawing.height * scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._drawing is not None:
            paint(painter, self._drawing, QRectF(self.rect()), theme.colours())
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.colours().focus), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def paint(painter: QPainter, drawing: Drawing, room: QRectF, colours: theme.Colours) -> None:
    """Paint a drawing into the middle of a rectangle, in proportion."""
    scale = min(room.width() / drawing.width, room.height() / drawing.height)
    left = room.left() + (room.width() - drawing.width * scale) / 2
    top = room.top() + (room.height() - drawing.height * scale) / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(left, top)
    painter.scale(scale, scale)
    for shape in drawing.shapes:
        match shape:
            case Area():
                fill = _colour(colours, shape.fill)
                fill.setAlphaF(shape.opacity)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QBrush(fill))
                painter.drawPolygon(_corners(shape))
            case Line():
                _line(painter, shape, colours)
            case Dot():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QBrush(_colour(colours, shape.fill)))
                painter.drawEllipse(QPointF(*shape.centre), shape.radius, shape.radius)
            case Word():
                _word(painter, shape, colours)
    painter.restore()


def _colour(colours: theme.Colours, role: str) -> QColor:
    return QColor(getattr(colours, role))


def _corners(shape: Area | Line) -> QPolygonF:
    return QPolygonF([QPointF(*point) for point in shape.points])


def _line(painter: QPainter, line: Line, colours: theme.Colours) -> None:
    pen = QPen(_colour(colours, line.stroke), line.width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line.dash:
        pen.setDashPattern([length / line.width for length in line.dash])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if line.closed:
        painter.drawPolygon(_corners(line))
    else:
        painter.drawPolyline(_corners(line))


#: Letters are measured and drawn at this multiple of their size: fonts know whole pixels only.
_FINE = 8


def _word(painter: QPainter, word: Word, colours: theme.Colours) -> None:
    font = QFont(painter.font())
    font.setBold(word.bold)
    font.setPixelSize(max(1, round(word.size * _FINE)))
    metrics = QFontMetricsF(font)
    text = word.text
    painter.save()
    painter.translate(*word.at)
    painter.rotate(-word.turned)
    painter.scale(1 / _FINE, 1 / _FINE)
    if word.room:
        width = metrics.horizontalAdvance(text)
        narrower = min(1.0, max(word.room * _FINE / width, NARROWEST)) if width else 1.0
        painter.scale(narrower, 1)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, word.room * _FINE / narrower)
    back = {Align.CENTRE: 0.5, Align.RIGHT: 1.0}.get(word.align, 0.0)
    painter.setFont(font)
    painter.setPen(_colour(colours, word.colour))
    painter.drawText(QPointF(-back * metrics.horizontalAdvance(text), 0), text)
    painter.restore()
