"""The uppermost line of the window: menus, whose office it is, and the search over everything."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenuBar, QSizePolicy, QWidget

from asn_desktop.core.translation import translate
from asn_desktop.shell.finder import Findable, Finder
from asn_desktop.widgets import theme
from asn_desktop.widgets.jobs import JobRunner


class OfficeLabel(QLabel):
    """The name of the office, shortened at its end where the line is full."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strong")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Nothing: the name gives way to everything else."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour(theme.colours().text))
        painter.drawText(self.rect(), side, text)


class Head(QFrame):
    """One line: everything below it belongs to the screen."""

    def __init__(
        self,
        findables: Callable[[], Sequence[Findable]],
        runner: JobRunner,
        host: QWidget,
        *,
        practice: bool,
    ) -> None:
        super().__init__(host)
        self.setObjectName("head")
        self.menu_bar = QMenuBar()
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.office = OfficeLabel()
        self.practice = QLabel("LATIHAN")
        self.practice.setObjectName("practice")
        self.practice.setProperty("role", "badge")
        self.practice.setVisible(practice)
        self.practice.setToolTip(
            translate("shell", "Practice office: everything in it is invented")
        )
        self.finder = Finder(findables, runner, host)
        self.finder.setMinimumWidth(240)
        middle = Qt.AlignmentFlag.AlignVCenter
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.TIGHT, theme.TIGHT, theme.MEDIUM, theme.TIGHT)
        row.setSpacing(theme.SMALL)
        row.addWidget(self.menu_bar, 0, middle)
        row.addWidget(self.office, 1)
        row.addWidget(self.practice, 0, middle)
        row.addWidget(self.finder)

    def name_office(self, name: str) -> None:
        """Whose office this is."""
        self.office.setText(name)
        self.office.setToolTip(name)
