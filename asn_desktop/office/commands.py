"""What changes the office's own data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields

from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.engine import Database
from asn_desktop.database.unit_of_work import Operation, UnitOfWork
from asn_desktop.office.queries import Profile
from asn_desktop.office.records import OfficeProfile, SigningOfficial
from asn_desktop.office.rules import Official, check_official, check_profile, tidy

SAVE_PROFILE = Operation(
    "office.profile", "office", noop("office", "Change the office's own data"), "office.write"
)
SAVE_LOGO = Operation(
    "office.logo", "office", noop("office", "Change the picture of the letterhead"), "office.write"
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

_PROFILE_FIELDS = tuple(field.name for field in fields(Profile) if field.name != "version")


def save_profile(
    database: Database,
    changes: Mapping[str, Value],
    *,
    version: int | None = None,
    user: str = "",
) -> Changed:
    """Store these fields of :class:`Profile` (None empties a text); the others stay.

    Raises ``PersonError`` with the first error of the whole, and where the data was changed since
    ``version`` was read.
    """
    with database.write(SAVE_PROFILE, user=user) as work:
        row = _profile_row(work, version)
        for name, value in changes.items():
            setattr(row, name, value if value is not None or name == "logo" else "")
        _refuse(check_profile(row.government, row.name, row.number_pattern, row.number_digits))
    return work.changed


def save_logo(
    database: Database, logo: bytes | None, *, version: int | None = None, user: str = ""
) -> Changed:
    """Store the picture of the letterhead (as ``documents.letterhead.validate_logo`` makes it),
    or remove it (None)."""
    with database.write(SAVE_LOGO, user=user) as work:
        _profile_row(work, version).logo = logo
    return work.changed


def name_office(database: Database, name: str, *, user: str = "") -> Changed:
    """Give a new office its name before the rest of its data is known."""
    with database.write(SAVE_PROFILE, user=user) as work:
        _profile_row(work, None).name = name
    return work.changed


def _profile_row(work: UnitOfWork, version: int | None) -> OfficeProfile:
    """The one row of the office, made where there is none."""
    row = work.session.get(OfficeProfile, 1)
    stored = row.version if row is not None else 0
    if version is not None and version != stored:
        raise PersonError(
            translate(
                "office",
                "The office's data was changed meanwhile; nothing was saved. Discard what you "
                "typed, look at the data as it is now, and change it again.",
            )
        )
    if row is None:
        empty = asdict(Profile())
        row = OfficeProfile(id=1, **{name: empty[name] for name in _PROFILE_FIELDS})
        work.session.add(row)
    return row


def save_official(database: Database, official: Official, *, user: str = "") -> tuple[int, Changed]:
    """Add an official (id 0) or change a stored one; returns the id.

    Raises ``PersonError`` with the first error, and where the official was changed since its
    ``version`` was read, or removed.
    """
    _refuse(check_official(official))
    values = asdict(tidy(official))
    del values["id"], values["version"]
    values["capacity"] = official.capacity.value
    with database.write(SAVE_OFFICIAL, user=user, name=official.name) as work:
        if official.id:
            row = _official_row(work, official)
            for name, value in values.items():
                setattr(row, name, value)
        else:
            row = SigningOfficial(**values)
            work.session.add(row)
        work.session.flush()
        stored = row.id
    return stored, work.changed


def _official_row(work: UnitOfWork, official: Official) -> SigningOfficial:
    row = work.session.get(SigningOfficial, official.id)
    if row is None:
        raise PersonError(
            translate("office", "{name} was removed meanwhile; nothing was saved.").format(
                name=official.name
            )
        )
    if row.version != official.version:
        raise PersonError(
            translate(
                "office",
                "{name} was changed meanwhile; nothing was saved. Discard what you typed, look "
                "at the data as it is now, and change it again.",
            ).format(name=row.name)
        )
    return row


def remove_official(database: Database, official_id: int, *, user: str = "") -> Changed:
    """Take an official off the list; papers already printed keep the name."""
    with database.write(REMOVE_OFFICIAL, user=user) as work:
        row = work.session.get(SigningOfficial, official_id)
        if row is not None:
            work.params["name"] = row.name
            work.session.delete(row)
    return work.changed


def _refuse(problems: Sequence[Problem]) -> None:
    for problem in problems:
        if problem.is_error:
            raise PersonError(problem.sentence)
