"""The rows of a list that have been looked at lately, read page by page in the background."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject

from asn_desktop.core.fields import Value
from asn_desktop.core.listing import ListSource
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.widgets.jobs import Job, JobRunner

PAGE_ROWS = 200
#: Rows kept in memory, far more than any screen shows.
CACHE_ROWS = 40 * PAGE_ROWS
#: Seconds a painted cell waits for its page before it is painted empty and filled in later.
PATIENCE = 0.03
#: Pages read at the same time; of more, the one asked for first is given up.
_MOST_READS = 4


class RowCache:
    """Values by id, so that they stay good when the order changes.

    ``arrived`` is called with the first and last row of a page that came after its cells were
    painted empty; ``failed`` with the error of a page that cannot be read, once, until something
    is marked stale.
    """

    def __init__(
        self,
        source: ListSource,
        runner: JobRunner,
        owner: QObject,
        arrived: Callable[[int, int], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._source, self._runner, self._owner = source, runner, owner
        self._arrived, self._failed = arrived, failed
        self._rows: dict[int, tuple[Value, ...]] = {}
        self._stale: set[int] = set()
        self._reads: dict[int, Job] = {}
        self._unreadable: set[int] = set()

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, ids: array[int], row: int) -> tuple[Value, ...] | None:
        """The values in this row of a list with these ids; None while they are being read."""
        record = ids[row]
        values = self._rows.get(record)
        if values is None or record in self._stale:
            self._read(ids, row // PAGE_ROWS)
            values = self._rows.get(record)
        return values

    def mark_stale(self, ids: Iterable[int] | None) -> None:
        """Read these rows (None: all) again when they are next looked at; until they have come
        they stay as they are."""
        self.forget_reads()  # they may bring what stood there before the change
        self._stale.update(self._rows if ids is None else self._rows.keys() & set(ids))

    def forget_reads(self) -> None:
        """Pages are counted anew, or nobody looks any more: want no answer of a running read."""
        for job in self._reads.values():
            job.forget()
        self._reads.clear()
        self._unreadable.clear()

    def _read(self, ids: array[int], page: int) -> None:
        if page in self._reads or page in self._unreadable:
            return
        source = self._source
        first, last = page * PAGE_ROWS, (page + 1) * PAGE_ROWS - 1
        wanted = [
            record
            for record in ids[first : last + 1]
            if record not in self._rows or record in self._stale
        ]
        waiting = True

        def read(progress: Progress) -> dict[int, tuple[Value, ...]]:
            return source.rows(wanted)

        def arrived(rows: dict[int, tuple[Value, ...]]) -> None:
            self._reads.pop(page, None)
            self._store(wanted, rows)
            if not waiting:
                self._arrived(first, last)

        def failed(error: BaseException) -> None:
            self._reads.pop(page, None)
            self._unreadable.add(page)
            self._failed(error)

        # A list that is dragged along asks for many pages that nobody waits for any more.
        while len(self._reads) >= _MOST_READS:
            self._reads.pop(next(iter(self._reads))).forget()
        job = self._runner.run(
            read,
            title=translate("widgets", "Reading the list"),
            on_done=arrived,
            on_error=failed,
            owner=self._owner,
            quiet=True,
            patience=PATIENCE,
        )
        waiting = False
        if not job.delivered:
            self._reads[page] = job

    def _store(self, wanted: Sequence[int], rows: dict[int, tuple[Value, ...]]) -> None:
        gone = (None,) * len(self._source.columns)
        for record in wanted:
            self._rows.pop(record, None)  # so that a row read again counts as the newest
            self._rows[record] = rows.get(record, gone)
        self._stale.difference_update(wanted)
        while len(self._rows) > CACHE_ROWS:
            oldest = next(iter(self._rows))
            del self._rows[oldest]
            self._stale.discard(oldest)
