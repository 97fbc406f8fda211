"""What others do on the same server, told here as one's own operations are.

The newest operations are asked for every two seconds. That is less clever than being called by the
server, and holds through a lost network, a laptop that slept and a server that was started anew:
the next question finds whatever came meanwhile.
"""

from __future__ import annotations

import logging
import threading
from array import array
from collections.abc import Callable, Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.core.errors import OfficeError
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.database.sql import is_sqlite
from asn_desktop.database.tables import ChangeRow, ImportRow, OperationRow

_log = logging.getLogger(__name__)

#: Seconds between two looks.
EVERY = 2.0

#: Records of one operation that are told one by one; of a larger one, all of the kind may be meant.
FEW = 5_000

#: Operations told one by one; after a longer absence all records of their kinds may be meant.
MANY = 50

#: Hears a sentence, and whether it is bad news.
Notice = Callable[[str, bool], None]


def _nobody(sentence: str, bad: bool) -> None:
    """Without a listener the sentences stand in the log."""


class Watcher:
    """Looks for operations of others from :meth:`start` to :meth:`stop`, in a thread of its own.

    Listeners of the office hear them there. ``notice`` hears once that the server is gone, and once
    that it is back.
    """

    def __init__(
        self, database: Database, notice: Notice = _nobody, *, every: float = EVERY
    ) -> None:
        self._database = database
        self._notice = notice
        self._every = every
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None
        self._last = 0
        self._is_gone = False

    def start(self) -> None:
        """Look from now on. An office file belongs to one program: there is nothing to look for."""
        if is_sqlite(self._database.dialect):
            return
        with self._database.read() as session:
            self._last = session.scalar(sa.select(sa.func.max(OperationRow.id))) or 0
        self._database.is_watched = True
        self._thread = threading.Thread(target=self._run, name="watching", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look no more; at most a look that is under way is waited for."""
        self._database.is_watched = False
        self._ended.set()
        if self._thread is not None:
            self._thread.join(timeout=self._every + 1)

    def look(self) -> int:
        """Tell what others did since the last look; how many operations that were."""
        with self._database.read() as session:
            news = _since(session, self._last)
            foreign = [(i, user) for i, user in news if i not in self._database.own_operations]
            told = _told(session, foreign)
        for changed in told:
            self._tell(changed)
        if news:
            self._last = news[-1][0]
            own = self._database.own_operations
            own.difference_update([i for i in tuple(own) if i <= self._last])
        return len(foreign)

    def _run(self) -> None:
        while not self._ended.wait(self._every):
            try:
                self.look()
            except OfficeError as error:
                if not self._is_gone:
                    self._is_gone = True
                    self._say(str(error), True)
            except Exception:  # our own fault: the window goes on, and the next look may do better
                _log.exception("looking for the operations of others failed")
            else:
                if self._is_gone:
                    self._is_gone = False
                    self._say(translate("database", "The server answers again."), False)

    def _say(self, sentence: str, bad: bool) -> None:
        _log.info("%s", sentence)
        if not self._ended.is_set():
            self._notice(sentence, bad)

    def _tell(self, changed: Changed) -> None:
        try:
            self._database.tell(changed)
        except Exception:  # one who cannot use the news keeps it from nobody else
            _log.exception("a listener failed after operation %s", changed.operation_id)


def _since(session: Session, last: int) -> list[tuple[int, str]]:
    """Finished operations after this one, in their order, each with who did it. Writers stand in
    one queue, so that none with a smaller number can still come."""
    query = sa.select(OperationRow.id, OperationRow.user).where(OperationRow.id > last)
    return [(number, user) for number, user in session.execute(query.order_by(OperationRow.id))]


def _told(session: Session, operations: Sequence[tuple[int, str]]) -> list[Changed]:
    if len(operations) <= MANY:
        return [Changed(i, _touched(session, [i]), user) for i, user in operations]
    kinds = {kind: array("q") for kind in _touched(session, [i for i, _ in operations])}
    return [Changed(operations[-1][0], kinds, "")]


def _touched(session: Session, operations: Sequence[int]) -> Mapping[str, Sequence[int]]:
    """What operations touched, by kind; an empty sequence where that is too much to list."""
    inside = ChangeRow.operation_id.in_(operations)
    counting = sa.select(ChangeRow.kind, sa.func.count()).where(inside).group_by(ChangeRow.kind)
    found: dict[str, Sequence[int]] = {}
    for kind, count in session.execute(counting).all():
        ids = sa.select(ChangeRow.record_id).where(inside, ChangeRow.kind == kind)
        found[kind] = array("q", session.scalars(ids) if count <= FEW else ())
    imports = sa.select(ImportRow.id).where(ImportRow.operation_id.in_(operations))
    registered = array("q", session.scalars(imports))
    if registered:
        found[ImportRow.__tablename__] = registered
    return found
