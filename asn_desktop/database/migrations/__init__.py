"""The format of the office, one numbered step at a time.

Every step is a module ``step_NNNN_what.py`` with ``NUMBER`` and ``upgrade(op, connection)``:
Alembic operations, in one transaction. A step imports no records: it says what was true on its
day. A step that was released is never changed.
"""

from __future__ import annotations

import pkgutil

from asn_desktop.database.migrations.runner import applied_version, migrate

PREFIX = "step_"


def step_modules() -> dict[int, str]:
    """The names of the steps' modules by number. Works in a bundle too, where there are no files:
    the bundle's importer answers."""
    names = [info.name for info in pkgutil.iter_modules(__path__) if info.name.startswith(PREFIX)]
    steps = {int(name.split("_")[1]): f"{__name__}.{name}" for name in sorted(names)}
    if sorted(steps) != list(range(1, len(names) + 1)):
        raise RuntimeError(f"the steps are not numbered 1, 2, 3 …: {names}")
    return steps


#: The format this program writes.
SCHEMA_VERSION = len(step_modules())

__all__ = ["SCHEMA_VERSION", "applied_version", "migrate", "step_modules"]
