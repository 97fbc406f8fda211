"""The work of one dialog: one piece at a time, told in the dialog's own banner."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.widgets import messages
from asn_desktop.widgets.jobs import Job, JobRunner

T = TypeVar("T")

PATIENCE = 0.05  # seconds after which the pages rest while the work goes on


class PageWork(QObject):
    """Runs background work for a dialog and says in its banner how it failed or was stopped.

    It has a runner of its own, so that its jobs end with the dialog and do not wait behind those
    of the window. ``on_fault`` may take a fault over by returning True.
    """

    #: work is about to begin
    starting = Signal()
    #: work has begun or ended
    changed = Signal()
    #: the person stopped the work
    stopped = Signal()

    def __init__(
        self,
        banner: messages.Banner,
        dialog: QWidget,
        on_fault: Callable[[BaseException], bool] = lambda _error: False,
    ) -> None:
        super().__init__(dialog)
        self.runner = JobRunner(dialog)
        self._banner, self._dialog, self._on_fault = banner, dialog, on_fault
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether work is under way."""
        return self._job is not None

    def run(
        self, title: str, function: Callable[[Progress], T], on_done: Callable[[T], None]
    ) -> None:
        """Run this now; does nothing while other work is under way."""
        if self.is_busy:
            return
        self._banner.clear()
        self.starting.emit()

        def done(value: T) -> None:
            self._end()
            on_done(value)

        job = self.runner.run(
            lambda progress: _undisturbed(function, progress),
            title=title,
            on_done=done,
            on_error=self._fail,
            on_cancel=self._stop,
            patience=PATIENCE,
        )
        if not job.delivered:  # else what came of it may have started the next work already
            self._job = job
        self.changed.emit()

    def cancel(self) -> None:
        """Ask the work to stop."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Stop everything; the dialog goes."""
        self.runner.close()
        self._job = None

    def _end(self) -> None:
        self._job = None
        self.changed.emit()

    def _fail(self, error: BaseException) -> None:
        self._end()
        if self._on_fault(error):
            return
        if isinstance(error, OfficeError):
            self._banner.say(str(error), "error")
        else:
            messages.show_error(self._dialog, error)

    def _stop(self) -> None:
        self._end()
        self._banner.say(translate("widgets", "Stopped. Nothing was changed."), "info")
        self.stopped.emit()


def _undisturbed(function: Callable[[Progress], T], progress: Progress) -> T:
    """Run the work without the search for reference cycles.

    Work on 100,000 rows makes millions of small objects and no cycles; each search goes through all
    of them and holds the whole program, the window too, for 0.1 to 0.3 seconds.
    """
    if not gc.isenabled():
        return function(progress)
    gc.disable()
    try:
        return function(progress)
    finally:
        gc.enable()
