"""The tab of the attachments: files are added by a dialog or dropped here, opened, saved out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.policies.commands import attachments as commands
from asn_desktop.policies.queries import register
from asn_desktop.policies.queries.register import Attachment
from asn_desktop.policies.rules.attachments import size_words
from asn_desktop.policies.screen.part_table import PartModel, PartTab, saving
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages

Index = QModelIndex | QPersistentModelIndex

#: Opens a file with the program of the system for it.
OpenFile = Callable[[Path], bool]

_NOTE = 1


def open_outside(path: Path) -> bool:
    """Open a file with the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


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


class AttachmentsTab(PartTab):
    """The files of the chosen policy."""

    depends_on = ("policy_attachments",)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        open_file: OpenFile = open_outside,
    ) -> None:
        self._files: list[Attachment] = []
        self._open_file = open_file
        self._opened: QTemporaryDir | None = None
        self._attachments = AttachmentsModel(self._note)
        super().__init__(
            desk,
            self._attachments,
            translate("policies", "Attachments"),
            translate(
                "policies",
                "No attachments yet. Add a file of at most 10 MB, or drop it here: the signed "
                "paper, minutes, letters.",
            ),
            parent,
        )
        self.add = self.add_button(translate("policies", "Add file…"), "new", self._choose)
        self.open = self.add_button(translate("policies", "Open"), "eye", self._open)
        self.save = self.add_button(translate("policies", "Save as…"), "save", self._save)
        self.remove = self.add_button(translate("policies", "Remove"), "delete", self._remove)
        self.setAcceptDrops(True)
        for keys, run in (("Del", self._remove), ("Return", self._open)):
            shortcut = QShortcut(QKeySequence(keys), self.table, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.doubleClicked.connect(
            lambda index: self._open() if index.column() != _NOTE else None
        )
        self.enable()

    def read(self) -> None:
        """Read the files of the record."""
        record = self.record
        if record is None:
            self._show([])
            return

        def find(_progress: Progress) -> list[Attachment]:
            with self.desk.database.read() as session:
                return register.attachments(session, record)

        self.desk.runner.run(
            find,
            title="",
            on_done=lambda found: self._show(found) if record == self.record else None,
            quiet=True,
        )

    def _show(self, files: Sequence[Attachment]) -> None:
        self._files = list(files)
        self._attachments.editable = self.may_write
        self.show_rows(
            [
                (
                    file.name,
                    file.note,
                    value_text(FieldKind.DATE, file.added_on),
                    size_words(file.size),
                    file.fingerprint[:12],
                )
                for file in files
            ]
        )

    def enable(self) -> None:
        """What can be done with the selected file."""
        chosen, writing = self._chosen(), self.may_write and self.record is not None
        self.add.setEnabled(writing)
        self.open.setEnabled(chosen is not None)
        self.save.setEnabled(chosen is not None)
        self.remove.setEnabled(writing and chosen is not None)

    def _chosen(self) -> Attachment | None:
        row = self.table.chosen_row()
        return self._files[row] if 0 <= row < len(self._files) else None

    def _choose(self) -> None:
        path = self.desk.files.open(
            self,
            translate("policies", "File to attach"),
            translate("policies", "All files (*)"),
        )
        if path is not None:
            self.take([path])

    def take(self, paths: Sequence[Path]) -> None:
        """Attach these files, each as one step."""
        record, database = self.record, self.desk.database
        if record is None or not self.may_write:
            return
        waiting = list(paths)

        def attach_next() -> None:
            if not waiting:
                self.renew_now()
                return
            path = waiting.pop(0)

            def work() -> Changed:
                content = commands.read_file(path)
                return commands.attach(database, record, path.name, content, today=dt.date.today())[
                    1
                ]

            self.do(
                saving(),
                work,
                translate("policies", "Attached: {file}").format(file=path.name),
                attach_next,
            )

        attach_next()

    def _note(self, row: int, note: str) -> None:
        file = self._files[row]
        self.do(
            saving(),
            partial(commands.annotate, self.desk.database, file.id, note),
            done=self.renew_now,
        )

    def _remove(self) -> None:
        file = self._chosen()
        if file is None or not self.remove.isEnabled():
            return
        self.do(
            translate("policies", "Removing"),
            partial(commands.remove_attachments, self.desk.database, [file.id]),
            translate("policies", "Removed: {file}").format(file=file.name),
            self.renew_now,
        )

    def _save(self) -> None:
        file = self._chosen()
        if file is None:
            return
        kinds = f"{file.name} (*{Path(file.name).suffix})"
        path = self.desk.files.save(self, file.name, kinds)
        if path is not None:
            told = translate("policies", "Saved: {file}").format(file=path.name)
            self._write_out(file, path, lambda: messages.tell(self, told, "success"))

    def _open(self) -> None:
        """Open a copy: what is done to it does not come back into the office."""
        file = self._chosen()
        if file is None:
            return
        if self._opened is None or not self._opened.isValid():
            self._opened = QTemporaryDir()
        path = Path(self._opened.path()) / file.name

        def show() -> None:
            if not self._open_file(path):
                sentence = translate(
                    "policies",
                    "No program of this computer opens “{file}”. Save it and open it elsewhere.",
                )
                messages.tell(self, sentence.format(file=file.name), "warning")

        self._write_out(file, path, show)

    def _write_out(self, file: Attachment, path: Path, done: Callable[[], None]) -> None:
        self.desk.runner.run(
            lambda _progress: commands.save_attachment(self.desk.database, file.id, path),
            title=translate("policies", "Writing the file"),
            on_done=lambda _path: done(),
            on_error=lambda failure: messages.show_error(self, failure),
        )

    # files that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if self._dropped(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere in the tab."""
        if self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        paths = self._dropped(event)
        if paths:
            event.acceptProposedAction()
            self.take(paths)

    def _dropped(self, event: QDropEvent) -> list[Path]:
        if self.record is None or not self.may_write:
            return []
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        return [Path(name) for name in local if name]
