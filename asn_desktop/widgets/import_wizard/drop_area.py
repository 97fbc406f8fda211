"""The area on which a file is dropped."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme


def dropped_file(data: QMimeData) -> str:
    """The path of the one local file in what is dragged; empty where there is no single one."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else ""


class DropArea(QFrame):
    """Takes a file that is dropped on it; a click asks for one."""

    file_dropped = Signal(str)
    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._hot = False
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        head = QLabel(translate("widgets", "Drop the file here"))
        head.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head.setProperty("role", "strong")
        kinds = QLabel(translate("widgets", "Excel, LibreOffice, CSV, or a web page saved as .xls"))
        kinds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        kinds.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setSpacing(theme.TIGHT)
        column.addStretch(1)
        for label in (self._icon, head, kinds):
            column.addWidget(label)
        column.addStretch(1)
        theme.notifier.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        self._icon.setPixmap(theme.icon("import", theme.colours().accent).pixmap(32))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame; filled while a file hovers over it."""
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colours.accent if self._hot else colours.border))
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.accent_soft if self._hot else colours.base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks for a file."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.clicked.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file, refuse everything else."""
        if dropped_file(event.mimeData()):
            self._hot = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The file went elsewhere."""
        self._hot = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the file over."""
        self._hot = False
        self.update()
        if path := dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.file_dropped.emit(path)
