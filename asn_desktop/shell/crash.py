"""What happens when the program itself is at fault: one dialog a fault, a report kept locally."""

from __future__ import annotations

import logging
import sys
import time
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from asn_desktop.core import logs, paths
from asn_desktop.core.errors import WorldError
from asn_desktop.core.translation import translate
from asn_desktop.widgets import messages

log = logging.getLogger(__name__)


class CrashKeeper:
    """Keeps a report of each fault once, and tells the person once."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, int]] = set()

    def report(self, error: BaseException) -> str | None:
        """Keep a report; returns its path, or None for a fault that was told already."""
        trace = error.__traceback__
        place = _place(error)
        if place in self._seen:
            return None
        self._seen.add(place)
        text = logs.crash_report(type(error), error, trace)
        path = paths.data_dir() / "logs" / f"fault-{time.strftime('%Y%m%d-%H%M%S')}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        log.error("fault of ours at %s:%s, report kept", *place)
        return str(path)

    def show(self, parent: QWidget | None, error: BaseException) -> None:
        """Tell the person that the program is at fault and where the report is."""
        path = self.report(error)
        if path is not None:
            sentence = translate(
                "shell",
                "The program made a mistake of its own; this step was not finished. What was "
                "saved before is safe. A report without personal data is in {path}.",
            ).format(path=path)
            messages.show_error(parent, WorldError(sentence))


def _place(error: BaseException) -> tuple[str, int]:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return (type(error).__name__, 0)
    return (trace.tb_frame.f_code.co_filename, trace.tb_lineno)


def install_crash_dialog() -> CrashKeeper:
    """Let uncaught faults of ours end in the dialog instead of the terminal."""
    keeper = CrashKeeper()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # Not at once: the fault may stand in the middle of painting, where no box can open.
        QTimer.singleShot(0, lambda: keeper.show(None, error))

    sys.excepthook = hook
    messages.set_crash_hook(keeper.show)
    return keeper
