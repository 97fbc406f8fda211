"""What is computed from records and kept beside them follows every operation, an undo too.

A derived table has neither keys of its own nor history: who keeps one is told here what an
operation has touched, in the same transaction, whatever command it came from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from asn_desktop.database.unit_of_work import UnitOfWork

#: Computes again what follows from the records that an operation has touched
#: (``UnitOfWork.touched``: ids by kind; an empty array means any of the kind).
Keep = Callable[["UnitOfWork"], None]

#: Computes everything again, where rows of it were lost (a rescue).
Remake = Callable[["Session"], None]

_keepers: dict[Keep, frozenset[str]] = {}
_remakers: list[Remake] = []


def follow(kinds: Iterable[str], keep: Keep, remake: Remake | None = None) -> None:
    """Let ``keep`` compute again at the end of every operation that touches one of these kinds
    (names of tables), once for each operation and before the guards look at it."""
    _keepers[keep] = frozenset(kinds)
    if remake is not None:
        _remakers.append(remake)


def remake_all(session: Session) -> None:
    """Compute everything again from the records there are."""
    for remake in _remakers:
        remake(session)


def follow_up(work: UnitOfWork) -> None:
    """Compute again what follows from an operation."""
    for keep, kinds in _keepers.items():
        if kinds & work.touched.keys():
            keep(work)
