"""Work in the background: the window goes on, tells how far the work is, and can stop it.

A job is a function without Qt, ``function(progress) -> result``. It runs in a thread; what it
returns, the error it ends with or the news that it was stopped arrive on the main thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget
from shiboken6 import isValid

from asn_desktop.core.errors import Cancelled
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.widgets import messages, theme

T = TypeVar("T")

#: Seconds between two reports that reach the window.
REPORT_INTERVAL = 0.1
#: Milliseconds after which a running job shows itself.
SHOW_AFTER = 500

_READERS, _WORKERS = 4, 2


class Job:
    """One piece of work under way. No QObject: its last reference may go on another thread."""

    def __init__(
        self,
        title: str,
        on_done: Callable[[Any], None],
        on_error: Callable[[BaseException], None],
        on_cancel: Callable[[], None] | None,
        owner: QObject | None,
    ) -> None:
        self.title = title
        self.delivered = False
        self._on_done, self._on_error, self._on_cancel = on_done, on_error, on_cancel
        self._owner = owner
        self._stop = threading.Event()
        self._forgotten = False
        self._value: Any = None
        self._error: BaseException | None = None
        self.settled = threading.Event()

    @property
    def stopping(self) -> bool:
        """Whether somebody has asked the job to stop."""
        return self._stop.is_set()

    @property
    def succeeded(self) -> bool:
        """Whether the job has ended and brought its result."""
        return self.settled.is_set() and self._error is None

    def cancel(self) -> None:
        """Ask the job to stop at its next report. What it finished before that stays finished."""
        self._stop.set()

    def forget(self) -> None:
        """Stop the job and hear nothing more of it: its answer is no longer wanted."""
        self._forgotten = True
        self._stop.set()

    def work(
        self, function: Callable[[Progress], Any], report: Callable[[int, int, str], None]
    ) -> None:
        """Run the function; on a background thread. ``report`` hears at most ten times a second."""
        last = 0.0

        def progress(done: int, total: int, label: str = "") -> None:
            nonlocal last
            if self._stop.is_set():
                raise Cancelled
            now = time.monotonic()
            if now - last >= REPORT_INTERVAL:
                last = now
                report(done, total, label)

        try:
            if self._stop.is_set():
                raise Cancelled
            self._value = function(progress)
        except BaseException as error:  # a fault of any family ends the job, never the thread
            self._error = error
        self.settled.set()

    def deliver(self) -> None:
        """Hand the outcome over, once; on the main thread."""
        if self.delivered:
            return
        self.delivered = True
        if self._forgotten or (self._owner is not None and not isValid(self._owner)):
            return
        if self._error is None:
            self._on_done(self._value)
        elif not isinstance(self._error, Cancelled):
            self._on_error(self._error)
        elif self._on_cancel is not None:
            self._on_cancel()


class _Mailbox(QObject):
    """Carries calls from background threads to the main thread."""

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._open, Qt.ConnectionType.QueuedConnection)

    def _open(self, call: Callable[[], None]) -> None:
        call()


class JobRunner(QObject):
    """Starts jobs. One for the whole window; close it before the window goes."""

    #: a job that a person may want to see has begun / has ended
    started = Signal(object)
    ended = Signal(object)
    #: the job, done, total (0: unknown), what it is doing
    progressed = Signal(object, object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window = parent
        self._mailbox = _Mailbox()
        # Reads that paint a table must not wait behind an import: two separate queues.
        self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="read")
        self._workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="job")
        self._jobs: dict[Job, Future[None]] = {}
        self._shown: list[Job] = []
        self._closed = False

    def run(
        self,
        function: Callable[[Progress], T],
        *,
        title: str,
        on_done: Callable[[T], None],
        on_error: Callable[[BaseException], None] | None = None,
        on_cancel: Callable[[], None] | None = None,
        owner: QObject | None = None,
        quiet: bool = False,
        patience: float = 0.0,
    ) -> Job:
        """Run the function in the background and call back on the main thread.

        ``title`` is what a person reads while it runs. Without ``on_error`` a failure is shown
        through :mod:`messages`. Nothing is delivered once the ``owner`` is gone. A ``quiet`` job
        is a read that shows no progress. With ``patience`` (seconds, well below 0.1) a job that
        is done in time delivers before this returns, so that nothing flickers.
        """
        job = Job(title, on_done, on_error or self._show_error, on_cancel, owner)
        if self._closed:  # a timer of a window that is going
            job.forget()
            return job
        pool = self._readers if quiet else self._workers
        self._jobs[job] = pool.submit(self._work, job, function)
        if not quiet:
            self._shown.append(job)
            self.started.emit(job)
        # A failure shows a box, and a box inside the painting that asked would paint again.
        if patience and job.settled.wait(patience) and job.succeeded:
            self._finish(job)
        return job

    def jobs(self) -> list[Job]:
        """The jobs under way that a person may want to see, oldest first."""
        return list(self._shown)

    def close(self) -> None:
        """Stop all jobs, forget their answers and wait for their threads."""
        self._closed = True
        for job in self._jobs:
            job.forget()
        for pool in (self._readers, self._workers):
            pool.shutdown(wait=True, cancel_futures=True)
        self._jobs.clear()
        self._shown.clear()

    def _work(self, job: Job, function: Callable[[Progress], Any]) -> None:
        post = self._mailbox.arrived.emit
        job.work(function, lambda *report: post(lambda: self._report(job, *report)))
        post(lambda: self._finish(job))

    def _report(self, job: Job, done: int, total: int, label: str) -> None:
        if job in self._jobs:
            self.progressed.emit(job, done, total, label)

    def _finish(self, job: Job) -> None:
        if self._closed or self._jobs.pop(job, None) is None:
            return
        if job in self._shown:
            self._shown.remove(job)
            self.ended.emit(job)
        job.deliver()

    def _show_error(self, error: BaseException) -> None:
        messages.show_error(self._window, error)


class JobBar(QWidget):
    """The running job in the status bar: what, how far, and a button that stops it."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None
        self._label = QLabel()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(160)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("widgets", "Progress"))
        self._cancel = QPushButton(translate("widgets", "Cancel"))
        self._cancel.clicked.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addStretch(1)
        for widget in (self._label, self._bar, self._cancel):
            layout.addWidget(widget)
        self._wait = QTimer(self, singleShot=True, interval=SHOW_AFTER)
        self._wait.timeout.connect(self.show)
        # Methods, not lambdas: these connections end with the bar, and a preview has one that ends
        # before the runner.
        runner.started.connect(self._choose)
        runner.ended.connect(self._choose)
        runner.progressed.connect(self._show_progress)
        self.hide()

    def _choose(self, _news: Job) -> None:
        jobs = self._runner.jobs()
        job = jobs[0] if jobs else None
        if job is self._job:
            return
        self._job = job
        if job is None:
            self._wait.stop()
            self.hide()
            return
        self._bar.setRange(0, 0)
        self._label.setText(job.title)
        self._cancel.setText(translate("widgets", "Cancel"))
        self._cancel.setEnabled(not job.stopping)
        self._wait.start()

    def _show_progress(self, job: Job, done: int, total: int, label: str) -> None:
        if job is not self._job:
            return
        title = label or job.title
        if total > 0:
            # Thousandths: the numbers themselves may not fit into the bar's 32 bits.
            self._bar.setRange(0, 1000)
            self._bar.setValue(min(1000, done * 1000 // total))
            text = translate("widgets", "{title} · {done} of {total}").format(
                title=title, done=group_thousands(done), total=group_thousands(total)
            )
        else:
            self._bar.setRange(0, 0)
            text = f"{title} · {group_thousands(done)}" if done else title
        self._label.setText(text)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)
            self._cancel.setText(translate("widgets", "Stopping…"))
