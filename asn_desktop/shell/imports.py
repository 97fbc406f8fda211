"""The register of imports in the window, and taking one back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from asn_desktop import features
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.history import UndoResult
from asn_desktop.database.imports import (
    ImportEntry,
    list_imports,
    plan_undo_import,
    undo_import,
)
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets.imports_view import ImportsDesk, ImportsView, KeptRecord, UndoOutcome


def open_imports(desk: Desk, parent: QWidget) -> ImportsView:
    """Show all imports; whole ones can be taken back, also those of earlier days."""
    database = desk.database
    kinds = features.record_kinds()

    def entries(_progress: Progress) -> Sequence[ImportEntry]:
        with database.read() as session:
            return list_imports(session)

    def undo(import_id: int, progress: Progress) -> UndoOutcome:
        return _outcome(desk, undo_import(database, import_id, progress=progress))

    def plan(import_id: int, progress: Progress) -> UndoOutcome:
        return _outcome(desk, plan_undo_import(database, import_id, progress))

    def kind_word(name: str) -> str:
        kind = kinds.get(name)
        return translate(kind.context, kind.label) if kind else name

    view = ImportsView(ImportsDesk(entries, undo, plan, kind_word), parent)
    view.open()
    return view


def _outcome(desk: Desk, result: UndoResult) -> UndoOutcome:
    """The result with names a person knows instead of numbers."""
    kinds = features.record_kinds()
    kept = []
    for record in result.kept:
        name = f"{record.kind} {record.record_id}"
        if record.kind in kinds:
            row = kinds[record.kind].source(desk.database).rows([record.record_id])
            name = " ".join(str(value) for value in row.get(record.record_id, ())[:2]) or name
        kept.append(KeptRecord(name, record.reason))
    return UndoOutcome(result.reversed, tuple(kept))
