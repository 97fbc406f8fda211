"""How a long job tells where it is, and where a cancel takes effect."""

from __future__ import annotations

from typing import Protocol

from asn_desktop.core.errors import Cancelled


class Progress(Protocol):
    """What a job is handed. Calling it reports; it raises :class:`Cancelled` when stopped."""

    def __call__(self, done: int, total: int, label: str = "") -> None:
        """Report ``done`` of ``total`` steps (0: unknown) of the work called ``label``."""


def silent(done: int, total: int, label: str = "") -> None:
    """Report to nobody and never stop."""


class CancelAfter:
    """Stops a job at its n-th report; for tests of "cancel leaves nothing"."""

    def __init__(self, reports: int) -> None:
        self.left = reports

    def __call__(self, done: int, total: int, label: str = "") -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled
