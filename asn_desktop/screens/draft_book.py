"""Drafts of forms in the background: kept while one types, offered again after a crash."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from asn_desktop.core.errors import OfficeError
from asn_desktop.database import drafts
from asn_desktop.database.drafts import Draft
from asn_desktop.database.engine import Database
from asn_desktop.widgets.jobs import Job, JobRunner

_log = logging.getLogger(__name__)

#: Seconds that closing waits for the last draft to be written or dropped.
LAST_WORDS = 5.0


@dataclass(slots=True, eq=False)
class Entry:
    """The draft of one form under way; ``record`` is None until a new record has its number."""

    screen: str
    record: int | None


class DraftBook(QObject):
    """Writes one thing after the other, so that no older text replaces a newer one. A form never
    waits for it, and goes on where it fails."""

    #: the drafts of earlier sessions that wait for a decision are others now
    changed = Signal()
    #: a draft could not be kept: why, and whether it is the first time since keeping worked
    failed = Signal(object, bool)

    def __init__(
        self, database: Database, runner: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._database, self._runner = database, runner
        #: what earlier sessions left, the newest first
        self.waiting: list[Draft] = []
        self._steps: list[tuple[Entry, Callable[[], None]]] = []
        self._job: Job | None = None
        self._works = True

    def find(self) -> None:
        """Look for what earlier sessions left."""

        def found(left: list[Draft]) -> None:
            self.waiting = left
            self.changed.emit()

        self._runner.run(
            lambda _progress: drafts.list_drafts(self._database),
            title="",
            on_done=found,
            on_error=lambda error: _log.warning("drafts cannot be read: %s", error),
            owner=self,
            quiet=True,
        )

    def waiting_for(self, screen: str, record: int) -> Draft | None:
        """What an earlier session left of this record; 0: of any new one."""
        for draft in self.waiting:
            new = record <= 0 and draft.record <= 0
            if draft.screen == screen and (new or draft.record == record):
                return draft
        return None

    def take(self, draft: Draft) -> Entry:
        """Go on with a draft of an earlier session: it waits no longer."""
        self._decided(draft)
        return Entry(draft.screen, draft.record)

    def throw_away(self, draft: Draft) -> None:
        """Forget a draft of an earlier session."""
        self._decided(draft)
        self.drop(Entry(draft.screen, draft.record))

    def _decided(self, draft: Draft) -> None:
        self.waiting = [other for other in self.waiting if other is not draft]
        self.changed.emit()

    def keep(
        self, entry: Entry, version: int | None, title: str, content: Mapping[str, Any]
    ) -> None:
        """Write down what stands in a form now."""

        def step() -> None:
            entry.record = drafts.keep_draft(
                self._database, entry.screen, entry.record, version, title, content
            )

        self._add(entry, step)

    def drop(self, entry: Entry) -> None:
        """The form was saved, or what was typed was thrown away."""

        def step() -> None:
            if entry.record is not None:
                drafts.drop_draft(self._database, entry.screen, entry.record)

        self._add(entry, step)

    def _add(self, entry: Entry, step: Callable[[], None]) -> None:
        # The newest word about a form is the only one that counts.
        self._steps = [waiting for waiting in self._steps if waiting[0] is not entry]
        self._steps.append((entry, step))
        self._go_on()

    def _go_on(self) -> None:
        if self._job is not None or not self._steps:
            return
        _entry, step = self._steps.pop(0)
        self._job = self._runner.run(
            lambda _progress: step(),
            title="",
            on_done=partial(self._ended, None),
            on_error=lambda error: self._ended(error, None),
            owner=self,
            quiet=True,
        )

    def _ended(self, error: BaseException | None, _nothing: object) -> None:
        self._job = None
        first, self._works = self._works, error is None
        if error is not None:
            ours = None if isinstance(error, OfficeError) else error
            _log.warning("a draft could not be written: %s", error, exc_info=ours)
            self.failed.emit(error, first)
        self._go_on()

    def close(self) -> None:
        """Write what is still to be written; the window is about to go."""
        job, self._job = self._job, None
        if job is not None and not job.settled.wait(LAST_WORDS):
            return  # something long holds the office: a draft too many is better than waiting
        for _entry, step in self._steps:
            try:
                step()
            except OfficeError as error:
                _log.warning("a draft could not be written: %s", error)
        self._steps.clear()
