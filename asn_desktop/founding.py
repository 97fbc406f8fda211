"""Making a new office, empty or as a practice office that every feature fills.

The window and the command line found offices the same way.
"""

from __future__ import annotations

from pathlib import Path

from asn_desktop import features
from asn_desktop.database.engine import Database
from asn_desktop.office.commands import name_office


def create_office(location: str | Path, *, name: str = "", people: int = 0) -> Database:
    """Make a new office and open it; with ``people`` it is a practice office with so many of them.

    Raises ``PersonError`` where there is one already. An office that cannot be filled whole is
    taken away again.
    """
    database = Database.create(location, practice=people > 0)
    try:
        if people:
            _fill(database, people)
        if name:
            name_office(database, name)
    except BaseException:
        database.close()
        if isinstance(database.location, Path):
            database.location.unlink(missing_ok=True)
        raise
    return database


def _fill(database: Database, people: int) -> None:
    for name in features.SAMPLE_ORDER:
        fill = features.feature(name).sample
        if fill is not None:
            fill(database, people)
