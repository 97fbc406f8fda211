"""What is computed from records and kept beside them follows every operation, an undo too.

A derived table has neither keys of its own nor history: who keeps one is told here what an
operation has touched, in the same transaction, whatever command it came from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asn_desktop.database.unit_of_work import UnitOfWork

#: Computes again what follows from the records that an operation has touched
#: (``UnitOfWork.touched``: ids by kind; an empty array means any of the kind).
Keep = Callable[["UnitOfWork"], None]

_keepers: dict[Keep, frozenset[str]] = {}


def follow(kinds: Iterable[str], keep: Keep) -> None:
    """Let ``keep`` compute again at the end of every operation that touches one of these kinds
    (names of tables), once for each operation and before the guards look at it."""
    _keepers[keep] = frozenset(kinds)


def follow_up(work: UnitOfWork) -> None:
    """Compute again what follows from an operation."""
    for keep, kinds in _keepers.items():
        if kinds & work.touched.keys():
            keep(work)
