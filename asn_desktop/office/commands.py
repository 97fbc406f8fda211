"""What changes the office's own data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from asn_desktop.core.errors import PersonError
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.engine import Database
from asn_desktop.database.unit_of_work import Operation
from asn_desktop.office.queries import Profile
from asn_desktop.office.records import OfficeProfile, SigningOfficial
from asn_desktop.office.rules import Official, check_official, check_profile

SAVE_PROFILE = Operation(
    "office.profile", "office", noop("office", "Change the office's own data"), "office.write"
)
SAVE_OFFICIAL = Operation(
    "office.official", "office", noop("office", "Save the signing official {name}"), "office.write"
)
REMOVE_OFFICIAL = Operation(
    "office.official_remove",
    "office",
    noop("office", "Remove the signing official {name}"),
    "office.write",
)


def save_profile(database: Database, values: Profile, *, user: str = "") -> Changed:
    """Store name, address, letterhead and numbering. Raises ``PersonError`` on a first error."""
    _refuse(check_profile(values.government, values.name, values.number_pattern))
    with database.write(SAVE_PROFILE, user=user) as work:
        row = work.session.get(OfficeProfile, 1)
        if row is None:
            row = OfficeProfile(id=1)
            work.session.add(row)
        for name, value in asdict(values).items():
            setattr(row, name, value)
    return work.changed


def name_office(database: Database, name: str, *, user: str = "") -> Changed:
    """Give a new office its name before the rest of its data is known."""
    with database.write(SAVE_PROFILE, user=user) as work:
        row = work.session.get(OfficeProfile, 1)
        if row is None:
            work.session.add(OfficeProfile(id=1, government="", name=name))
        else:
            row.name = name
    return work.changed


def save_official(database: Database, official: Official, *, user: str = "") -> Changed:
    """Add an official (id 0) or change a stored one."""
    _refuse(check_official(official))
    with database.write(SAVE_OFFICIAL, user=user, name=official.name) as work:
        values = asdict(official)
        values["nip"] = official.nip.replace(" ", "")
        values["capacity"] = official.capacity.value
        del values["id"]
        if official.id:
            row = work.session.get(SigningOfficial, official.id)
            if row is None:
                raise PersonError(translate("office", "This official was removed meanwhile."))
            for name, value in values.items():
                setattr(row, name, value)
        else:
            work.session.add(SigningOfficial(**values))
    return work.changed


def remove_official(database: Database, official_id: int, *, user: str = "") -> Changed:
    """Take an official off the list; papers already printed keep the name."""
    with database.read() as session:
        stored = session.get(SigningOfficial, official_id)
        name = stored.name if stored else ""
    with database.write(REMOVE_OFFICIAL, user=user, name=name) as work:
        row = work.session.get(SigningOfficial, official_id)
        if row is not None:
            work.session.delete(row)
    return work.changed


def _refuse(problems: Sequence[Problem]) -> None:
    for problem in problems:
        if problem.is_error:
            raise PersonError(problem.sentence)
