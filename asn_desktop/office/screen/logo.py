"""The picture of the letterhead: shown, chosen, dropped, removed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.form.note import FieldNote
from asn_desktop.widgets.import_wizard.drop_area import dropped_file

_WELL = (92, 104)


class _Well(QFrame):
    """The picture as large as it fits, on white as on paper; a dashed frame while there is none."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(*_WELL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._image = QImage()
        self._hot = False
        theme.notifier.changed.connect(self.update)

    def show_image(self, image: QImage) -> None:
        """Show this picture (a null one: none)."""
        self._image = image
        self.update()

    def set_hot(self, hot: bool) -> None:
        """Show that a file hovers over it."""
        self._hot = hot
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, and the picture in its proportions."""
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        pen = QPen(theme.colour(colours.accent if self._hot else colours.border))
        empty = self._image.isNull()
        ground = "#FFFFFF"
        if empty or self._hot:
            pen.setStyle(Qt.PenStyle.DashLine)
            ground = colours.accent_soft if self._hot else colours.base
        painter.setPen(pen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        room = QRectF(self.rect()).adjusted(theme.TIGHT, theme.TIGHT, -theme.TIGHT, -theme.TIGHT)
        if empty:
            icon = theme.icon("import", colours.accent)
            icon.paint(painter, self.rect().adjusted(28, 28, -28, -28))
        else:
            size = QSizeF(self._image.size()).scaled(
                room.size(), Qt.AspectRatioMode.KeepAspectRatio
            )
            place = QRectF(room.topLeft(), size)
            place.moveCenter(room.center())
            painter.drawImage(place, self._image)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks for a file."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.clicked.emit()


class LogoBox(QWidget):
    """Shows the logo and asks for another; what is done with it is another's affair."""

    choice_wanted = Signal()
    file_given = Signal(str)
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, caption: str = "", help: str = "") -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.well = _Well()
        label = QLabel(caption or translate("office", "Logo, at the left of the letterhead"))
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        self.choose_button = QPushButton(translate("office", "Choose a picture…"))
        self.remove_button = QPushButton(translate("office", "Remove the logo"))
        self.note = FieldNote()
        self.note.set_help(
            help or translate("office", "PNG or JPEG, also dropped here; saved at once.")
        )
        self.well.clicked.connect(self.choice_wanted)
        self.choose_button.clicked.connect(self.choice_wanted)
        self.remove_button.clicked.connect(self.removal_wanted)
        buttons = QVBoxLayout()
        buttons.setSpacing(theme.TIGHT)
        for button in (self.choose_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        row.addWidget(self.well, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addStretch(1)
        self.show_logo(None)

    def show_logo(self, logo: bytes | None) -> None:
        """Show this picture file; None for none."""
        self.well.show_image(QImage.fromData(logo) if logo else QImage())
        has = logo is not None
        self.well.setAccessibleName(
            translate("office", "The logo") if has else translate("office", "There is no logo")
        )
        self.remove_button.setEnabled(has)
        self.show_problem("")

    def show_problem(self, sentence: str) -> None:
        """Say below the picture what is wrong with the file; nothing where empty."""
        problem = Problem(Severity.ERROR, "office.logo", "logo", "", sentence) if sentence else None
        self.note.set_problem(problem)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file, refuse everything else."""
        if dropped_file(event.mimeData()):
            self.well.set_hot(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The file went elsewhere."""
        self.well.set_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the file over."""
        self.well.set_hot(False)
        if path := dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.file_given.emit(path)
