"""The tab of the attachments of a policy; the note of one can be typed over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from asn_desktop.core.attached import size_words
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.policies.commands import attachments as commands
from asn_desktop.policies.commands.operations import WRITE
from asn_desktop.policies.queries import register
from asn_desktop.policies.queries.register import Attachment
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files_tab import FilesTab, KeptFile, OpenFile, open_outside
from asn_desktop.screens.part_table import PartModel, saving

Index = QModelIndex | QPersistentModelIndex

_NOTE = 1


class AttachmentsModel(PartModel):
    """The files of a policy; the note of one can be typed over."""

    def __init__(self, noted: Callable[[int, str], None]) -> None:
        super().__init__(
            (
                translate("policies", "File"),
                translate("policies", "Note"),
                translate("policies", "Added on"),
                translate("policies", "Size"),
                translate("policies", "Fingerprint"),
            )
        )
        self.editable = False
        self._noted = noted

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The note can be typed over by who may."""
        flags = super().flags(index)
        if self.editable and index.column() == _NOTE:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take over what was typed."""
        if str(value) == self.texts[index.row()][_NOTE]:
            return False
        self._noted(index.row(), str(value))
        return True


class AttachmentsTab(FilesTab):
    """The files of the chosen policy."""

    depends_on = ("policy_attachments",)
    right = WRITE

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        open_file: OpenFile = open_outside,
    ) -> None:
        self._attachments = AttachmentsModel(self._note)
        super().__init__(
            desk,
            "policies",
            self._attachments,
            translate("policies", "Attachments"),
            translate(
                "policies",
                "No attachments yet. Add a file of at most 10 MB, or drop it here: the signed "
                "paper, minutes, letters.",
            ),
            parent,
            open_file=open_file,
        )
        self._attachments.editable = self.may_write

    @property
    def may_write(self) -> bool:
        """Whether this person keeps policies."""
        return super().may_write and self.desk.database.actor.units is None

    def kept_files(self, record: int) -> Sequence[KeptFile]:
        with self.desk.database.read() as session:
            return register.attachments(session, record)

    def cells(self, file: KeptFile) -> tuple[str, ...]:
        kept = cast(Attachment, file)
        return (
            kept.name,
            kept.note,
            value_text(FieldKind.DATE, kept.added_on),
            size_words(kept.size),
            kept.fingerprint[:12],
        )

    def keep(self, record: int, name: str, content: bytes) -> Changed:
        database = self.desk.database
        return commands.attach(database, record, name, content, today=dt.date.today())[1]

    def drop(self, file: KeptFile) -> Changed:
        return commands.remove_attachments(self.desk.database, [file.id])

    def write(self, file: KeptFile, path: Path) -> None:
        commands.save_attachment(self.desk.database, file.id, path)

    def _note(self, row: int, note: str) -> None:
        self.do(
            saving(),
            partial(commands.annotate, self.desk.database, self.file(row).id, note),
            done=self.renew_now,
        )
