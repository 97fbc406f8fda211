"""The uppermost line of the window: menus, whose office it is, the search over everything, and
who works here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from asn_desktop.core.translation import translate
from asn_desktop.shell.finder import Findable, Finder
from asn_desktop.widgets import theme
from asn_desktop.widgets.jobs import JobRunner

#: Letters of a person's name that are shown at most; the rest is in the tip.
NAME_LETTERS = 26


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
        self.person = QToolButton()
        self.person.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.person.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.person.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.person.setObjectName("person")
        theme.set_icon(self.person, "person")
        self.person.hide()
        middle = Qt.AlignmentFlag.AlignVCenter
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.TIGHT, theme.TIGHT, theme.MEDIUM, theme.TIGHT)
        row.setSpacing(theme.SMALL)
        row.addWidget(self.menu_bar, 0, middle)
        row.addWidget(self.office, 1)
        row.addWidget(self.practice, 0, middle)
        row.addWidget(self.finder)
        row.addWidget(self.person, 0, middle)

    def fill_menu(self, entries: Sequence[tuple[str, str, Callable[[], object]]]) -> None:
        """What the person can do about the own account: words, icon, deed."""
        menu = QMenu(self.person)
        for words, icon, run in entries:
            action = menu.addAction(words)
            theme.set_icon(action, icon)
            action.triggered.connect(lambda _checked=False, run=run: run())
        self.person.setMenu(menu)

    def name_person(self, name: str, role: str, only: str = "") -> None:
        """Who works here, in which role; ``only`` says for which units."""
        shown = self.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, NAME_LETTERS * self.fontMetrics().averageCharWidth()
        )
        limited = f" · {translate('shell', 'some units')}" if only else ""
        self.person.setText(f"{shown} · {role}{limited}")
        tip = "\n".join(part for part in (f"{name} · {role}", only) if part)
        self.person.setToolTip(tip)
        self.person.setAccessibleName(tip)
        self.person.show()

    def name_office(self, name: str) -> None:
        """Whose office this is."""
        self.office.setText(name)
        self.office.setToolTip(name)
