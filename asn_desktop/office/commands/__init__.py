"""What changes the office's own data."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict, fields

from sqlalchemy import select

from asn_desktop.core.errors import ChangedMeanwhile, PersonError, RemovedMeanwhile
from asn_desktop.core.fields import Value
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.reference import Content, ReferenceTable, content_problems, in_row
from asn_desktop.core.results import Changed, refuse_errors
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.engine import Database
from asn_desktop.database.reference_data import References
from asn_desktop.database.rights import AUTOMATIC
from asn_desktop.database.unit_of_work import Operation, UnitOfWork
from asn_desktop.office.queries import Profile, own_tables
from asn_desktop.office.records import OfficeProfile, OwnTable, SigningOfficial
from asn_desktop.office.rules import Official, check_official, check_profile, tidy
from asn_desktop.office.rules.numbers import check_scope

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
SAVE_REFERENCE = Operation(
    "office.reference",
    "office",
    noop("office", "Change reference data: {table}"),
    "reference.write",
)
RESET_REFERENCE = Operation(
    "office.reference_reset",
    "office",
    noop("office", "Reset reference data: {table}"),
    "reference.write",
)
FOLLOW_REFERENCE = Operation(
    "office.reference_follow",
    "office",
    noop("office", "Compute again what follows from reference data"),
    AUTOMATIC,
)
#: After these everything that follows from the tables is computed.
COMPUTING = (SAVE_REFERENCE.code, RESET_REFERENCE.code, FOLLOW_REFERENCE.code)

_PROFILE_FIELDS = tuple(field.name for field in fields(Profile) if field.name != "version")


def save_profile(
    database: Database,
    changes: Mapping[str, Value],
    *,
    version: int | None = None,
) -> Changed:
    """Store these fields of :class:`Profile` (None empties a text); the others stay.

    Raises ``PersonError`` with the first error of the whole, and ``ChangedMeanwhile`` where the
    data was changed since ``version`` was read.
    """
    with database.write(SAVE_PROFILE) as work:
        row = _profile_row(work, version)
        for name, value in changes.items():
            setattr(row, name, value if value is not None or name == "logo" else "")
        refuse_errors(
            check_profile(row.government, row.name, row.number_pattern, row.number_digits)
        )
        refuse_errors(check_scope(row.number_pattern, row.number_scope))
    return work.changed


def save_logo(database: Database, logo: bytes | None, *, version: int | None = None) -> Changed:
    """Store the picture of the letterhead (as ``documents.letterhead.validate_logo`` makes it),
    or remove it (None)."""
    with database.write(SAVE_LOGO) as work:
        _profile_row(work, version).logo = logo
    return work.changed


def name_office(database: Database, name: str) -> Changed:
    """Give a new office its name before the rest of its data is known."""
    with database.write(SAVE_PROFILE) as work:
        _profile_row(work, None).name = name
    return work.changed


def _profile_row(work: UnitOfWork, version: int | None) -> OfficeProfile:
    """The one row of the office, made where there is none."""
    row = work.session.get(OfficeProfile, 1)
    stored = row.version if row is not None else 0
    if version is not None and version != stored:
        raise ChangedMeanwhile(
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


def save_official(database: Database, official: Official) -> tuple[int, Changed]:
    """Add an official (id 0) or change a stored one; returns the id.

    Raises ``PersonError`` with the first error, ``ChangedMeanwhile`` where the official was changed
    since its ``version`` was read, and ``RemovedMeanwhile`` where he is gone.
    """
    refuse_errors(check_official(official))
    values = asdict(tidy(official))
    del values["id"], values["version"]
    values["capacity"], values["papers"] = official.capacity.value, official.papers.value
    with database.write(SAVE_OFFICIAL, name=official.name) as work:
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
        raise RemovedMeanwhile(
            translate("office", "{name} was removed meanwhile; nothing was saved.").format(
                name=official.name
            )
        )
    if row.version != official.version:
        raise ChangedMeanwhile(
            translate(
                "office",
                "{name} was changed meanwhile; nothing was saved. Discard what you typed, look "
                "at the data as it is now, and change it again.",
            ).format(name=row.name)
        )
    return row


def remove_official(database: Database, official_id: int) -> Changed:
    """Take an official off the list; papers already printed keep the name."""
    with database.write(REMOVE_OFFICIAL) as work:
        row = work.session.get(SigningOfficial, official_id)
        if row is not None:
            work.params["name"] = row.name
            work.session.delete(row)
    return work.changed


def save_reference(
    database: Database,
    references: References,
    name: str,
    content: Content,
    *,
    version: int | None = None,
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Use this content of a table from now on; what is stored and follows from it is computed
    again in the same step. A content like the program's own counts as a reset.

    Raises ``PersonError`` with the first error, and ``ChangedMeanwhile`` where the table was
    changed since ``version`` (0: not edited yet) was read.
    """
    table = reference_table(references, name)
    content = table.normal(content)
    for found in content_problems(table, content):
        if found.problem.is_error:
            sentence = found.problem.sentence
            if found.row is not None:
                sentence = in_row(table, found.row + 1, found.problem.field, sentence)
            raise PersonError(sentence)
    kept = None if content == table.shipped() else content
    return _keep_table(database, references, table, kept, version, today, progress)


def reset_reference(
    database: Database,
    references: References,
    name: str,
    *,
    version: int | None = None,
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Use the content that comes with the program again; otherwise as :func:`save_reference`."""
    table = reference_table(references, name)
    return _keep_table(database, references, table, None, version, today, progress)


def reference_table(references: References, name: str) -> ReferenceTable:
    """The table of this name. Raises ``PersonError`` naming the known ones."""
    tables = references.tables
    if name not in tables:
        raise PersonError(
            translate("office", "There is no table “{name}”. Known tables: {known}.").format(
                name=name, known=", ".join(tables)
            )
        )
    return tables[name]


def _keep_table(
    database: Database,
    references: References,
    table: ReferenceTable,
    content: Content | None,
    version: int | None,
    today: dt.date,
    progress: Progress,
) -> Changed:
    operation = SAVE_REFERENCE if content is not None else RESET_REFERENCE
    with database.read() as session:
        before = own_tables(session)
    try:
        with database.write(operation, table=table.title) as work:
            if _put_table(work, table, content, version):
                references.use(own_tables(work.session))
                references.follow(work, today, progress)
            return work.changed
    except BaseException:
        references.use(before)  # the rules must not know what was not stored
        raise


def _put_table(
    work: UnitOfWork, table: ReferenceTable, content: Content | None, version: int | None
) -> bool:
    """Store the content (None: the program's own holds); whether that made a difference."""
    row = work.session.scalars(select(OwnTable).where(OwnTable.name == table.name)).first()
    if version is not None and version != (row.version if row is not None else 0):
        raise ChangedMeanwhile(
            translate(
                "office",
                "The table “{table}” was changed meanwhile; nothing was saved. Discard what you "
                "typed, look at the table as it is now, and change it again.",
            ).format(table=table.title)
        )
    if content is None:
        if row is None:
            return False
        work.session.delete(row)
    elif row is None:
        work.session.add(OwnTable(name=table.name, content=dict(content)))
    elif row.content == content:
        return False
    else:
        row.content = dict(content)
    work.session.flush()
    return True


def follow_reference(
    database: Database,
    references: References,
    *,
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Compute again what is stored and follows from the tables in use, as one step. That it was
    done stays in the history although nothing may have come out otherwise."""
    with database.write(FOLLOW_REFERENCE) as work:
        work.keep = True
        references.follow(work, today, progress)
        return work.changed
