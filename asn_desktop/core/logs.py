"""The program's log: local, rotating, and without personal data."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from asn_desktop import __version__

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _WithoutValues(logging.Formatter):
    """Tells where a fault was and of which kind; its words may quote a record and are left out."""

    def formatException(self, ei: Any) -> str:  # noqa: N802 - named by the library
        kind, _error, trace = ei
        frames = "".join(traceback.format_list(traceback.extract_tb(trace)))
        return f"{frames}{kind.__name__ if kind else ''}"


def start_log(path: Path) -> None:
    """Write warnings and above of all packages, and information of ours, into this file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=3, encoding="utf-8")
    handler.setFormatter(_WithoutValues(FORMAT))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    logging.getLogger("asn_desktop").setLevel(logging.INFO)
    logging.getLogger(__name__).info("asn-desktop %s started", __version__)


def crash_report(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> str:
    """A report about a fault of ours: where it happened, never the values it happened with.

    The message of the exception is left out, since it may quote a record.
    """
    frames = "".join(traceback.format_list(traceback.extract_tb(trace)))
    return (
        f"asn-desktop {__version__}, Python {sys.version.split()[0]}, {platform.platform()}\n"
        f"{kind.__name__}\n{frames}"
    )
