"""Backups in the window: made while people work, copied to a stick, put back; and what is said
about the place of the office, the clock, and a copy outside that grows old."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.core.errors import DamagedError, OfficeError
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.backup import (
    MANAGE,
    RESTORE,
    Copied,
    Reason,
    attempt_backup,
    copy_office,
    copy_outside,
    is_due,
    looks_sound,
    on_a_server,
    outside_reminder,
)
from asn_desktop.database.cautions import cautions
from asn_desktop.database.drives import Drive, plugged_drives
from asn_desktop.screens.files import OFFICE
from asn_desktop.shell.notes import Note
from asn_desktop.widgets import messages
from asn_desktop.widgets.messages import Choice

if TYPE_CHECKING:
    from asn_desktop.shell.application import Application
    from asn_desktop.shell.main_window import MainWindow
    from asn_desktop.shell.restore import RestoreDialog

#: Milliseconds between two looks at the clock, and before the first words of a new window.
LOOK, BEGIN = 60_000, 300

#: Drives that a question can offer side by side.
_OFFERED = 4


class Backups(QObject):
    """One for the window, which stops it when it closes."""

    _said = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._database = window, window.database
        self._running = False
        self._told_damage = False
        self.dialog: RestoreDialog | None = None
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._said.connect(lambda sentence: window.notes.say(Note(sentence)))
        self._database.notices.listen(self._said.emit)
        messages.set_damage_hook(self._on_damage)
        self._begin = QTimer(self, singleShot=True, interval=BEGIN)
        self._begin.timeout.connect(self.begin)
        self._begin.start()

    @property
    def has_files(self) -> bool:
        """Whether the office is a file; a server has its own backups."""
        return isinstance(self._database.location, Path)

    def stop(self) -> None:
        """The window closes."""
        self._timer.stop()
        self._begin.stop()
        messages.set_damage_hook(None)

    # what is said at the beginning

    def begin(self) -> None:
        """Say what has to be said about this office, and look at it where it was not closed."""
        window = self._window
        if window.application.greeting:
            window.notes.say(Note(window.application.greeting, "success"))
            window.application.greeting = ""
        window.runner.run(
            self._first_words,
            title=translate("shell", "Looking after the office"),
            on_done=self._say_first_words,
            owner=self,
            quiet=True,
        )

    def _first_words(self, _progress: Progress) -> tuple[list[str], str | None, bool]:
        sound = not self._database.was_interrupted or looks_sound(self._database)
        return cautions(self._database), outside_reminder(self._database), sound

    def _say_first_words(self, found: tuple[list[str], str | None, bool]) -> None:
        warnings, reminder, sound = found
        if not sound:
            self._on_damage(self._window, _damage())
        for sentence in warnings:
            self._window.notes.say(Note(sentence))
        if reminder is not None and self._database.actor.may(MANAGE):
            copy = (translate("shell", "Back up to a USB drive…"), self.copy_to_drive)
            self._window.notes.say(Note(reminder, "warning", (copy,)))

    # while people work

    def look(self) -> None:
        """Make a backup if it is time; nobody is disturbed."""
        if self._running or not self.has_files:
            return
        self._running = True

        def work(progress: Progress) -> OfficeError | None:
            if not is_due(self._database):
                return None
            return attempt_backup(self._database, Reason.RUNNING, progress)

        self._window.runner.run(
            work,
            title=translate("shell", "Making a backup of the office …"),
            on_done=self._ended,
            on_error=self._ended,
            on_cancel=self._ended,
            owner=self,
            quiet=True,
        )

    def _ended(self, error: BaseException | None = None) -> None:
        self._running = False
        if isinstance(error, DamagedError):
            self._on_damage(self._window, error)

    # copies

    def copy_to_file(self) -> None:
        """Copy the office to a file that the person names."""
        if not self._may(MANAGE, translate("shell", "Make a copy of the office")):
            return
        name = f"kantor-cadangan-{dt.date.today():%Y-%m-%d}.asn"
        target = self._window.desk.files.save(self._window, name, OFFICE)
        if target is None:
            return
        told = translate("shell", "The copy is in {path}").format(path=target)
        self._window.runner.run(
            lambda progress: copy_office(self._database, target, progress=progress),
            title=translate("shell", "Copying the office"),
            on_done=lambda _done: messages.tell(self._window, told, "success"),
        )

    def _may(self, right: str, deed: str) -> bool:
        """Whether the person may do this; whoever may not is told before anything is asked."""
        try:
            self._database.actor.demand(right, deed)
        except OfficeError as error:
            messages.show_error(self._window, error)
            return False
        return True

    def copy_to_drive(self) -> None:
        """Copy the office to the stick that is plugged in; ask where there are none or several."""
        if not self.has_files:
            messages.show_error(self._window, on_a_server())
            return
        if not self._may(MANAGE, translate("shell", "Make a copy of the office")):
            return
        while True:
            drives = self._drives()[:_OFFERED]
            answer = self._ask_where(drives)
            if answer == "again":
                continue
            if answer == "folder":
                title = translate("shell", "Folder for the copy of the office")
                folder = self._window.desk.files.folder(self._window, title)
                if folder is not None:
                    self._copy_into(folder)
            elif answer != "back":
                self._copy_into(drives[int(answer)].path)
            return

    def _drives(self) -> list[Drive]:
        """A stick on which the office itself lies is no other place."""
        office = Path(self._database.location).absolute()
        return [drive for drive in plugged_drives() if drive.path not in office.parents]

    def _ask_where(self, drives: list[Drive]) -> str:
        folder = Choice("folder", translate("shell", "Another folder…"))
        back = Choice("back", translate("shell", "Back"))
        if not drives:
            text = translate("shell", "No USB drive was found.")
            detail = translate("shell", "Plug one in and look again, or choose a folder.")
            again = Choice("again", translate("shell", "Look again"), "primary")
            return messages.ask(self._window, text, (again, folder, back), detail=detail)
        detail = translate(
            "shell", "The copy is encrypted like the office and opens with the same passphrases."
        )
        if self._database.is_practice:
            detail = translate("shell", "A practice office is not encrypted.")
        if len(drives) == 1:
            text = translate("shell", "Copy the office to “{name}” ({free} free)?").format(
                name=drives[0].name, free=size_words(drives[0].free)
            )
            copy = Choice("0", translate("shell", "Copy"), "primary")
            return messages.ask(self._window, text, (copy, folder, back), detail=detail)
        text = translate("shell", "To which drive is the office to be copied?")
        offered = [
            Choice(str(at), f"{drive.name} · {size_words(drive.free)}", "plain")
            for at, drive in enumerate(drives)
        ]
        return messages.ask(self._window, text, (*offered, folder, back), detail=detail)

    def _copy_into(self, folder: Path) -> None:
        def done(copied: Copied) -> None:
            if copied.outside:
                text = translate(
                    "shell", "The copy is in {path}. Eject the drive before you pull it out."
                )
                messages.tell(self._window, text.format(path=copied.path), "success")
            else:
                text = translate(
                    "shell",
                    "The copy is in {path}, on the same drive as the office. It does not help when"
                    " that drive is lost: copy it to a USB drive, too.",
                )
                self._window.notes.say(Note(text.format(path=copied.path)))

        self._window.runner.run(
            lambda progress: copy_outside(self._database, folder, progress),
            title=translate("shell", "Copying the office"),
            on_done=done,
        )

    # putting one back

    def restore(self) -> None:
        """Choose a backup and put it in the place of this office."""
        from asn_desktop.shell.restore import RestoreDialog

        if not self._may(RESTORE, translate("shell", "Restore a backup")):
            return
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = RestoreDialog(self._window)
        self.dialog.open()

    # damage

    def _on_damage(self, parent: QWidget | None, error: DamagedError) -> bool:
        """Offer a way out, once; whoever declines sees the sentence from then on."""
        if self._told_damage or not self.has_files:
            return False
        self._told_damage = True
        choices = (
            Choice("repair", translate("shell", "Close the office and repair it…"), "primary"),
            Choice("back", translate("shell", "Not now")),
        )
        detail = translate(
            "shell",
            "A good backup can be put in its place, or what can be read is rescued. The damaged"
            " file is kept.",
        )
        if messages.ask(self._window, str(error), choices, detail=detail) == "repair":
            key, location = self._database.key, Path(self._database.location)

            def repair(application: Application) -> None:
                from asn_desktop.shell.repair import RepairDialog

                RepairDialog(application, location, key=key).exec()

            self._window.reopen_through(repair)
        return True


def _damage() -> DamagedError:
    return DamagedError(
        translate(
            "shell",
            "The computer or the program stopped while this office was open, and the office file"
            " is damaged since.",
        )
    )


def size_words(size: int) -> str:
    """A size as people read it: "12,4 GB"."""
    value, unit = float(size), "B"
    for unit in ("B", "KB", "MB", "GB", "TB"):
        if value < 1000 or unit == "TB":
            break
        value /= 1000
    digits = 0 if unit in ("B", "KB") or value >= 100 else 1
    return f"{value:.{digits}f} {unit}".replace(".", ",")
