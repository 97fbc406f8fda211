"""The sample letter beside the forms, made by the same kernel as every paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.documents.preview import PdfPages
from asn_desktop.documents.writer import Document, make_pdf
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.jobs import Job, JobRunner
from asn_desktop.widgets.print_preview.pages_view import PagesView

#: Milliseconds without a keystroke after which the letter is made anew.
PAUSE = 300
#: Milliseconds in which the screen itself is painted before its letter is made.
AFTER_PAINT = 60


class LetterPreview(QFrame):
    """Shows the letter that ``letter`` composes, a moment after :meth:`refresh` was asked."""

    def __init__(
        self, runner: JobRunner, letter: Callable[[], Document], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._runner, self._letter = runner, letter
        self._job: Job | None = None
        self.pages: PdfPages | None = None
        title = QLabel(translate("office", "Sample letter"))
        title.setProperty("role", "strong")
        self.state = QLabel()
        self.state.setProperty("role", "muted")
        self.state.setWordWrap(True)
        self.view = PagesView(runner)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(translate("office", "Sample letter as it would be printed"))
        self._banner = messages.Banner()
        head = QHBoxLayout()
        head.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, 0)
        head.setSpacing(theme.SMALL)
        head.addWidget(title)
        head.addWidget(self.state, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 1, 1)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(head)
        layout.addWidget(self._banner)
        layout.addWidget(self.view, 1)
        self.setMinimumWidth(220)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._make)

    def refresh(self, state: str) -> None:
        """Make the letter anew when nothing more is typed; ``state`` says what it shows."""
        self.state.setText(state)
        if self.isVisible():
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        """The letter is made when it is first seen, and each time one comes back to it."""
        super().showEvent(event)
        self._pause.start(AFTER_PAINT)

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees is not kept."""
        super().hideEvent(event)
        self._pause.stop()
        if self._job is not None:
            self._job.forget()
            self._job = None
        self.pages = None
        self.view.set_source(None)

    def _make(self) -> None:
        if self._job is not None:
            self._job.forget()
        document = self._letter()

        def work(progress: Progress) -> PdfPages:
            return PdfPages(make_pdf(document, progress)[0])

        self._job = self._runner.run(
            work, title="", on_done=self._made, on_error=self._failed, owner=self, quiet=True
        )

    def _made(self, pages: PdfPages) -> None:
        self._job = None
        # The former document is let go of, not closed: a page of it may be in the making.
        self.pages = pages
        self._banner.clear()
        self.view.set_source(pages)

    def _failed(self, error: BaseException) -> None:
        """Say in place why there is no letter: a box after each keystroke would hinder."""
        if isinstance(error, OfficeError):
            self._banner.say(str(error), "error")
        else:
            messages.show_error(self, error)
