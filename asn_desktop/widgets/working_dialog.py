"""A dialog that does something slow and stays alive meanwhile: it says what it is doing, cannot be
changed or closed until that is done, and gives the cursor back where it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.form.note import FieldNote
from asn_desktop.widgets.jobs import Job, JobRunner

T = TypeVar("T")


class WorkingDialog(QDialog):
    """What is asked goes into ``content``; buttons stand at the foot.

    ``runner`` is that of the window; a dialog before there is one brings its own.
    """

    def __init__(self, runner: JobRunner | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("widgets", "Personnel office"))
        self._own = JobRunner() if runner is None else None
        self.runner = runner or self._own
        self._job: Job | None = None
        self.notice = messages.Banner()
        self.body = QWidget()
        self.content = QVBoxLayout(self.body)
        self.content.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.SMALL)
        self.content.setSpacing(theme.TIGHT)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.body)
        self.body.installEventFilter(self)
        self._growing = QTimer(self, singleShot=True, interval=0)
        self._growing.timeout.connect(self._grow)
        self._says = QLabel()
        self._says.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        for widget in (self._says, self._bar):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # nothing jumps when the work begins
            widget.setSizePolicy(policy)
            widget.hide()
        working = QHBoxLayout()
        working.setContentsMargins(theme.LARGE, 0, theme.LARGE, 0)
        working.setSpacing(theme.SMALL)
        working.addWidget(self._bar)
        working.addWidget(self._says, 1)
        self._buttons = QWidget()
        self.foot = QHBoxLayout(self._buttons)
        self.foot.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.LARGE)
        self.foot.setSpacing(theme.SMALL)
        self.foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(working)
        layout.addWidget(self._buttons)

    def add_button(
        self,
        words: str,
        pressed: Callable[[], object],
        *,
        primary: bool = False,
        left: bool = False,
    ) -> QPushButton:
        """A button at the foot, after those before; ``left`` puts it at the other end."""
        button = QPushButton(words)
        button.setAutoDefault(primary)
        button.setDefault(primary)
        if primary:
            button.setProperty("role", "primary")
        button.clicked.connect(lambda _checked=False: pressed())
        if left:
            self.foot.insertWidget(0, button)
        else:
            self.foot.addWidget(button)
        return button

    def fit(self, letters: int) -> None:
        """As wide as so many letters, as high as what it holds, and no larger than the screen."""
        self.ensurePolished()
        space = self.screen().availableSize()
        width = max(
            letters * self.fontMetrics().averageCharWidth(), self._buttons.sizeHint().width()
        )
        width = min(width, space.width() - 2 * theme.LARGE)
        self.setMinimumWidth(width)
        self.resize(width, self._height(width))

    def _height(self, width: int) -> int:
        """The height that all of it needs at this width, as far as the screen has room."""
        layout = self.layout()
        assert layout is not None
        self.content.activate()
        inside = max(self.content.totalHeightForWidth(width), self.content.minimumSize().height())
        others = (layout.itemAt(at) for at in range(layout.count()))
        around = sum(
            item.sizeHint().height()
            for item in others
            if item is not None and item.widget() is not self._scroll and not item.isEmpty()
        )
        # Rows that keep their room while they are hidden count as empty above.
        around += 0 if self._says.isVisibleTo(self) else self._says.sizeHint().height()
        return min(inside + around, self.screen().availableSize().height() - 4 * theme.LARGE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take more room when what is asked needs more, such as a sentence below a box."""
        if watched is self.body and event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._growing.start()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        height = self._height(self.width())
        if height > self.height():
            self.resize(self.width(), height)

    # working

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    def work(
        self,
        function: Callable[[Progress], T],
        *,
        says: str,
        done: Callable[[T], object],
        failed: Callable[[OfficeError], object] | None = None,
    ) -> None:
        """Do something slow in the background. ``failed`` hears a sentence of the person's or the
        world's; without it the dialog shows it above its fields."""
        if self.busy or self.runner is None:
            return
        focus = self.focusWidget()
        self.notice.clear()
        self._settle(working=True, says=says)

        def finished(value: T) -> None:
            self._job = None
            self._settle(working=False)
            _give_back(focus)
            done(value)

        def went_wrong(error: BaseException) -> None:
            self._job = None
            self._settle(working=False)
            _give_back(focus)
            if not isinstance(error, OfficeError):
                messages.show_error(self, error)
            elif failed is not None:
                failed(error)
            else:
                self.notice.say(str(error), "error")

        self.runner.progressed.connect(self._tell)
        self._job = self.runner.run(
            function, title=says, on_done=finished, on_error=went_wrong, on_cancel=self._stopped
        )

    def _tell(self, job: Any, _done: object, _total: object, label: str) -> None:
        if job is self._job and label:
            self._says.setText(label)

    def _stopped(self) -> None:
        self._job = None
        self._settle(working=False)

    def _settle(self, *, working: bool, says: str = "") -> None:
        self.body.setEnabled(not working)
        self._buttons.setEnabled(not working)
        self._says.setText(says)
        self._says.setVisible(working)
        self._bar.setVisible(working)
        self.setCursor(Qt.CursorShape.WaitCursor if working else Qt.CursorShape.ArrowCursor)

    def done(self, result: int) -> None:
        """Leave, unless something is being done."""
        if self.busy:
            return
        if self._own is not None:
            self._own.close()
        super().done(result)


def _give_back(focus: QWidget | None) -> None:
    if focus is not None and focus.isEnabled():
        focus.setFocus(Qt.FocusReason.OtherFocusReason)


def add_field(
    layout: QBoxLayout | QGridLayout, label: str, box: QWidget, *, help: str = ""
) -> FieldNote:
    """Put a box under its label, and below it the line that helps or says what is wrong."""
    if label:
        words = QLabel(label)
        words.setBuddy(box)
        box.setAccessibleName(label.replace("&", "").rstrip(" *"))
        layout.addWidget(words)
    note = FieldNote()
    note.set_help(help)
    layout.addWidget(box)
    layout.addWidget(note)
    if isinstance(layout, QBoxLayout):
        layout.addSpacing(theme.TIGHT)
    return note


def wrong(reason: str, field: str = "") -> Problem:
    """A problem to show beside a field."""
    return Problem(Severity.ERROR, "dialog", field, "", reason)


def paragraph(text: str, role: str = "") -> QLabel:
    """A sentence that wraps."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label
