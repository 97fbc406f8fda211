"""Opens the import wizard on a kind of record."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from asn_desktop import exchange
from asn_desktop.core.fields import Value
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.imports import list_imports
from asn_desktop.declarations import RecordKind
from asn_desktop.screens.desk import Desk
from asn_desktop.spreadsheets.importing import Decision, DecisionKind, ImportSession
from asn_desktop.spreadsheets.reader import PasswordNeeded, Workbook, read_pasted, read_workbook
from asn_desktop.widgets.import_wizard import ImportDesk, ImportWizard


def open_import(
    desk: Desk,
    kind: RecordKind,
    parent: QWidget,
    *,
    file: Path | None = None,
    pasted: str = "",
    finished: Callable[[], None] | None = None,
) -> ImportWizard:
    """Open the wizard, on a file or on copied cells where there are any."""
    wizard = ImportWizard(import_desk(desk, kind), parent)

    def imported(result: object) -> None:
        desk.note(getattr(result, "changed", None))
        if finished is not None:
            finished()

    wizard.imported.connect(imported)
    wizard.open()
    if file is not None:
        wizard.start_file(str(file))
    elif pasted:
        wizard.start_paste(pasted)
    return wizard


def import_desk(desk: Desk, kind: RecordKind) -> ImportDesk:
    """What the wizard needs to know of one kind of record in this office."""
    database = desk.database

    def session(workbook: Workbook) -> ImportSession:
        return exchange.import_session(database, kind, workbook, user=desk.user)

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
