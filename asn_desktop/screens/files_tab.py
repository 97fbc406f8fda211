"""Files beside a record: added by a dialog or dropped here, opened, saved out byte for byte."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, QTemporaryDir, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from asn_desktop.core.attached import read_file
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.part_table import PartModel, PartTab, saving
from asn_desktop.widgets import messages

#: Opens a file with the program of the system for it.
OpenFile = Callable[[Path], bool]


class KeptFile(Protocol):
    """A file of a record, without its content."""

    @property
    def id(self) -> int:
        """Its key."""

    @property
    def name(self) -> str:
        """Its name."""


def open_outside(path: Path) -> bool:
    """Open a file with the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class FilesTab(PartTab):
    """The files of the chosen record; a feature says where they are kept."""

    def __init__(
        self,
        desk: Desk,
        kind: str,
        model: PartModel,
        name: str,
        empty: str,
        parent: QWidget | None = None,
        *,
        open_file: OpenFile = open_outside,
    ) -> None:
        self._files: list[KeptFile] = []
        self._shown: int | None = None  # the record whose files these are
        self._open_file = open_file
        self._opened: QTemporaryDir | None = None
        super().__init__(desk, kind, model, name, empty, parent)
        self.add = self.add_button(translate("screens", "Add file…"), "new", self._choose)
        self.open = self.add_button(translate("screens", "Open"), "eye", self._open)
        self.save = self.add_button(translate("screens", "Save as…"), "save", self._save)
        self.remove = self.add_button(translate("screens", "Remove"), "delete", self._remove)
        self.setAcceptDrops(True)
        for keys, run in (("Del", self._remove), ("Return", self._open)):
            shortcut = QShortcut(QKeySequence(keys), self.table, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.doubleClicked.connect(
            lambda index: None if index.flags() & Qt.ItemFlag.ItemIsEditable else self._open()
        )
        self.enable()

    # what a feature says; all but ``cells`` run in a background thread

    def kept_files(self, record: int) -> Sequence[KeptFile]:
        """The files of a record."""
        raise NotImplementedError

    def cells(self, file: KeptFile) -> tuple[str, ...]:
        """What stands in the row of a file."""
        raise NotImplementedError

    def keep(self, record: int, name: str, content: bytes) -> Changed:
        """Keep a file."""
        raise NotImplementedError

    def drop(self, file: KeptFile) -> Changed:
        """Remove a file."""
        raise NotImplementedError

    def write(self, file: KeptFile, path: Path) -> None:
        """Write a file out as it was taken in."""
        raise NotImplementedError

    # showing

    def read(self) -> None:
        """Read the files of the record."""
        record = self.record
        if record is None:
            self._show([])
            return
        if record != self._shown:  # nothing is done to files of another record meanwhile
            self._files = []
            self.enable()

        def find(_progress: Progress) -> Sequence[KeptFile]:
            return self.kept_files(record)

        self.desk.runner.run(
            find,
            title="",
            on_done=lambda found: self._show(found) if record == self.record else None,
            quiet=True,
        )

    def _show(self, files: Sequence[KeptFile]) -> None:
        self._files, self._shown = list(files), self.record
        self.show_rows([self.cells(file) for file in files])

    def enable(self) -> None:
        """What can be done with the selected file."""
        if not hasattr(self, "remove"):
            return  # the table speaks before the buttons are there
        chosen, writing = self.chosen(), self.may_write and self.record is not None
        self.add.setEnabled(writing)
        self.open.setEnabled(chosen is not None)
        self.save.setEnabled(chosen is not None)
        self.remove.setEnabled(writing and chosen is not None)

    def file(self, row: int) -> KeptFile:
        """The file in a row."""
        return self._files[row]

    def chosen(self) -> KeptFile | None:
        """The selected file."""
        row = self.table.chosen_row()
        return self._files[row] if 0 <= row < len(self._files) else None

    # doing

    def _choose(self) -> None:
        path = self.desk.files.open(
            self,
            translate("screens", "File to attach"),
            translate("screens", "All files (*)"),
        )
        if path is not None:
            self.take([path])

    def take(self, paths: Sequence[Path]) -> None:
        """Keep these files, each as one step."""
        record = self.record
        if record is None or not self.may_write:
            return
        waiting = list(paths)

        def keep_next() -> None:
            if not waiting:
                self.renew_now()
                return
            path = waiting.pop(0)
            self.do(
                saving(),
                lambda: self.keep(record, path.name, read_file(path)),
                translate("screens", "Attached: {file}").format(file=path.name),
                keep_next,
            )

        keep_next()

    def _remove(self) -> None:
        file = self.chosen()
        if file is None or not self.remove.isEnabled():
            return
        self.do(
            translate("screens", "Removing"),
            lambda: self.drop(file),
            translate("screens", "Removed: {file}").format(file=file.name),
            self.renew_now,
        )

    def _save(self) -> None:
        file = self.chosen()
        if file is None:
            return
        kinds = f"{file.name} (*{Path(file.name).suffix})"
        path = self.desk.files.save(self, file.name, kinds)
        if path is not None:
            told = translate("screens", "Saved: {file}").format(file=path.name)
            self._write_out(file, path, lambda: messages.tell(self, told, "success"))

    def _open(self) -> None:
        """Open a copy: what is done to it does not come back into the office."""
        file = self.chosen()
        if file is None:
            return
        if self._opened is None or not self._opened.isValid():
            self._opened = QTemporaryDir()
        path = Path(self._opened.path()) / file.name

        def show() -> None:
            if not self._open_file(path):
                sentence = translate(
                    "screens",
                    "No program of this computer opens “{file}”. Save it and open it elsewhere.",
                )
                messages.tell(self, sentence.format(file=file.name), "warning")

        self._write_out(file, path, show)

    def _write_out(self, file: KeptFile, path: Path, done: Callable[[], None]) -> None:
        self.desk.runner.run(
            lambda _progress: self.write(file, path),
            title=translate("screens", "Writing the file"),
            on_done=lambda _none: done(),
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
