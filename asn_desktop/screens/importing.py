"""Opens the import wizard on a kind of record."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from asn_desktop import exchange
from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.imports import list_imports
from asn_desktop.declarations import RecordKind
from asn_desktop.screens.desk import Desk
from asn_desktop.spreadsheets.importing import Decision, DecisionKind, ImportResult, ImportSession
from asn_desktop.spreadsheets.reader import PasswordNeeded, Workbook, read_pasted, read_workbook
from asn_desktop.widgets.import_wizard import ImportDesk, ImportWizard


def open_import(
    desk: Desk,
    kind: RecordKind,
    parent: QWidget,
    *,
    file: Path | None = None,
    pasted: str = "",
) -> ImportWizard:
    """Open the wizard, on a file or on copied cells where there are any.

    What was imported is the next undo step, and is told with a way back once the wizard closes.
    """
    wizard = ImportWizard(import_desk(desk, kind), parent)
    told: list[str] = []

    def imported(result: ImportResult) -> None:
        desk.note(result.changed)
        told[:] = [_in_words(result)]

    def closed(_code: int) -> None:
        if told:
            desk.tell_done(parent, told.pop())

    wizard.imported.connect(imported)
    wizard.finished.connect(closed)
    wizard.open()
    if file is not None:
        wizard.start_file(str(file))
    elif pasted:
        wizard.start_paste(pasted)
    return wizard


def _in_words(result: ImportResult) -> str:
    counts = result.counts
    return translate("screens", "Imported: {added} new, {changed} changed.").format(
        added=group_thousands(counts.added), changed=group_thousands(counts.changed)
    )


def import_desk(desk: Desk, kind: RecordKind) -> ImportDesk:
    """What the wizard needs to know of one kind of record in this office."""
    database = desk.database

    def session(workbook: Workbook) -> ImportSession:
        return exchange.import_session(database, kind, workbook)

    def read(path: str, password: str | None, progress: Progress) -> ImportSession:
        return session(read_workbook(path, password=password, progress=progress))

    def paste(text: str, progress: Progress) -> ImportSession:
        return session(read_pasted(text))

    def words(field: str, value: Value) -> str:
        return describe(field, value)

    describe = kind.words(database) if kind.words else _plain
    with database.read() as reading:
        senders = {entry.sender: None for entry in list_imports(reading) if entry.sender}
    return ImportDesk(
        title=translate(kind.context, kind.label),
        read=read,
        paste=paste,
        decision=lambda choice, record: Decision(DecisionKind(choice), record),
        password_needed=PasswordNeeded,
        senders=tuple(senders),
        finders=kind.finders(database) if kind.finders else {},
        words=words,
        practice=database.is_practice,
    )


def _plain(_field: str, value: Value) -> str:
    return "" if value is None else str(value)
