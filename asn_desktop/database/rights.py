"""Who works in an open office and what this person may do.

Every operation names the right it needs, and ``Database.write`` asks the actor for it: no command
can be reached past this door. A person who works for some units only is stopped in the same place
(:func:`guard`), also by an undo.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from asn_desktop.core.errors import RightError
from asn_desktop.core.translation import translate

if TYPE_CHECKING:
    from asn_desktop.database.unit_of_work import UnitOfWork


#: What the program does by itself (computing again what follows from a date) needs no right of the
#: person who happens to sit there.
AUTOMATIC = "automatic"
#: Taking back one's own operations; somebody else's.
UNDO_OWN, UNDO_ANY = "history.undo", "history.undo_any"
#: Reading what everybody did.
READ_LOG = "log.read"


@dataclass(frozen=True, slots=True)
class Actor:
    """The person at work: ``name`` as the change log keeps it, ``login`` of the account.

    ``rights`` are names or patterns ("employees.*"); None means all of them (a practice office has
    no accounts). ``units`` are the ids of
    the units the account is limited to, without those below them; None means everywhere.
    """

    name: str = ""
    login: str = ""
    rights: frozenset[str] | None = None
    units: frozenset[int] | None = None

    def may(self, right: str) -> bool:
        """Whether this person has the right."""
        if right == AUTOMATIC or self.rights is None:
            return True
        return any(fnmatchcase(right, granted) for granted in self.rights)

    def demand(self, right: str, deed: str) -> None:
        """Raise ``RightError`` where this person may not do what ``deed`` names."""
        if not self.may(right):
            raise RightError(
                translate(
                    "database",
                    "Your account may not do this: {deed}. Nothing was changed; ask the"
                    " administrator of this office.",
                ).format(deed=deed)
            )


#: Looks at what an operation has touched of one kind, while it can still be refused.
Guard = Callable[["UnitOfWork"], None]

_guards: dict[str, list[Guard]] = {}


def guard(kind: str, check: Guard) -> None:
    """Let ``check`` look at every operation that touches this kind (the name of its table), an undo
    too, before it is stored. It raises an ``OfficeError`` where that must not be."""
    _guards.setdefault(kind, []).append(check)


def look_over(work: UnitOfWork) -> None:
    """Refuse an operation that must not be, whatever command it came from."""
    for kind in list(work.touched):
        for check in _guards.get(kind, ()):
            check(work)
