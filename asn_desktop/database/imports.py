"""The register of imports, and how a sender's columns were mapped the last time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.core.errors import PersonError
from asn_desktop.core.imports import ImportPlan, ImportSource
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.translation import translate
from asn_desktop.database.backup import Reason, attempt_backup
from asn_desktop.database.engine import Database
from asn_desktop.database.history import UndoResult, plan_undo, undo
from asn_desktop.database.tables import ImportLayout, ImportRow, OperationRow
from asn_desktop.database.types import now
from asn_desktop.database.unit_of_work import Operation, UnitOfWork


@dataclass(frozen=True, slots=True)
class ImportEntry:
    """A finished import. ``undone`` tells whether it was taken back."""

    import_id: int
    operation_id: int
    kind: str
    file: str
    sheet: str
    fingerprint: str
    sender: str
    header_row: int
    mapping: Mapping[str, str]
    added: int
    changed: int
    unchanged: int
    refused: int
    at: dt.datetime
    user: str
    undone: bool


def register_import(work: UnitOfWork, source: ImportSource, plan: ImportPlan) -> int:
    """Enter this import in the register; returns its number. Called once in its operation."""
    row = ImportRow(
        operation_id=work.operation_id,
        kind=source.kind,
        file=source.file,
        sheet=source.sheet,
        fingerprint=source.fingerprint,
        sender=source.sender,
        header_row=source.header_row,
        mapping=dict(source.mapping),
        added=len(plan.added),
        changed=len(plan.changed),
        unchanged=len(plan.unchanged),
        refused=len(plan.refused),
        at=now(),
        user=work.user,
    )
    work.session.add(row)
    work.session.flush()
    work.keep = True
    work.touch(ImportRow.__tablename__, (row.id,), 0)
    return row.id


@contextmanager
def importing(
    database: Database, operation: Operation, plan: ImportPlan, source: ImportSource
) -> Iterator[UnitOfWork]:
    """The one operation in which a plan is written. Its title tells the file and how much came of
    it ({file}, {added}, {changed}); in the end it stands in the register of imports."""
    with database.write(
        operation,
        file=Path(source.file).name,
        added=len(plan.added),
        changed=len(plan.changed),
    ) as work:
        yield work
        register_import(work, source, plan)


def list_imports(session: Session) -> list[ImportEntry]:
    """All imports, newest first."""
    query = (
        sa.select(ImportRow, OperationRow.undone_by)
        .join(OperationRow, OperationRow.id == ImportRow.operation_id)
        .order_by(ImportRow.id.desc())
    )
    return [_entry(row, undone_by is not None) for row, undone_by in session.execute(query)]


def _entry(row: ImportRow, undone: bool) -> ImportEntry:
    return ImportEntry(
        import_id=row.id,
        operation_id=row.operation_id,
        kind=row.kind,
        file=row.file,
        sheet=row.sheet,
        fingerprint=row.fingerprint,
        sender=row.sender,
        header_row=row.header_row,
        mapping=row.mapping,
        added=row.added,
        changed=row.changed,
        unchanged=row.unchanged,
        refused=row.refused,
        at=row.at,
        user=row.user,
        undone=undone,
    )


def undo_import(database: Database, import_id: int, progress: Progress = silent) -> UndoResult:
    """Take back a whole import. Raises ``PersonError`` where there is none, or it was undone."""
    operation = _operation(database, import_id)
    attempt_backup(database, Reason.UNDO, progress)
    return undo(database, operation, progress=progress)


def plan_undo_import(database: Database, import_id: int, progress: Progress = silent) -> UndoResult:
    """What :func:`undo_import` would take back and what it would keep; nothing is written."""
    return plan_undo(database, _operation(database, import_id), progress=progress)


def _operation(database: Database, import_id: int) -> int:
    with database.read() as session:
        row = session.get(ImportRow, import_id)
        operation_id = None if row is None else row.operation_id
    if operation_id is None:
        raise PersonError(
            translate(
                "database",
                "There is no import number {number}. The list of imports shows the numbers.",
            ).format(number=import_id)
        )
    return operation_id


def recall_layout(
    session: Session, kind: str, header_hash: str, sender: str = ""
) -> dict[str, str] | None:
    """The mapping last used for such a header by this sender, else by anybody; None if never."""
    layout = session.scalar(
        sa.select(ImportLayout)
        .where(ImportLayout.kind == kind, ImportLayout.header_hash == header_hash)
        .order_by((ImportLayout.sender == sender).desc(), ImportLayout.used_at.desc())
        .limit(1)
    )
    return None if layout is None else dict(layout.mapping)


def remember_layout(
    database: Database, kind: str, header_hash: str, sender: str, mapping: Mapping[str, str]
) -> None:
    """Keep a mapping for the next workbook of this sender with the same header."""
    with database.write_quietly() as session:
        layout = session.scalar(
            sa.select(ImportLayout).where(
                ImportLayout.kind == kind,
                ImportLayout.sender == sender,
                ImportLayout.header_hash == header_hash,
            )
        )
        if layout is None:
            layout = ImportLayout(kind=kind, sender=sender, header_hash=header_hash)
            session.add(layout)
        layout.mapping = dict(mapping)
        layout.used_at = now()


def layout_memory(
    database: Database, kind: str
) -> tuple[
    Callable[[str, str], Mapping[str, str] | None], Callable[[str, str, Mapping[str, str]], None]
]:
    """How the columns of a sender's file of this kind were mapped the last time: the ways to recall
    it and to remember it."""

    def recall(header_hash: str, sender: str) -> Mapping[str, str] | None:
        with database.read() as session:
            return recall_layout(session, kind, header_hash, sender)

    def remember(header_hash: str, sender: str, mapping: Mapping[str, str]) -> None:
        remember_layout(database, kind, header_hash, sender, mapping)

    return recall, remember
