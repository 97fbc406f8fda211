"""A damaged office: the newest good backup is put in its place, or what can be read is rescued.
The damaged file is kept in any case."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from asn_desktop import features
from asn_desktop.core.errors import DamagedError
from asn_desktop.core.fields import FieldKind, group_thousands, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database import keys
from asn_desktop.database.backup import (
    Backup,
    Facts,
    brings_other_passphrases,
    newest_good,
    restore_office,
)
from asn_desktop.database.location import free_name
from asn_desktop.database.rescue.saving import RescueReport, rescue_office
from asn_desktop.opening import data_key
from asn_desktop.screens.files import OFFICE
from asn_desktop.shell.restore import passphrase_words
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.messages import Choice
from asn_desktop.widgets.passphrase import PassphraseEdit
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph, wrong

if TYPE_CHECKING:
    from asn_desktop.shell.application import Application

#: Names of lost records that the dialog shows.
_NAMED = 12


def repair(application: Application, error: DamagedError) -> str:
    """Ask what becomes of a damaged office; "again" where it is to be opened, otherwise what is
    to be opened instead, "back" for nothing."""
    choices = (
        Choice("repair", translate("shell", "Repair…"), "primary"),
        Choice("again", translate("shell", "Try again")),
        Choice("open", translate("shell", "Open an office file…")),
        Choice("back", translate("shell", "Close")),
    )
    detail = translate(
        "shell",
        "A good backup can be put in its place, or what can be read is rescued. The damaged file is"
        " kept.",
    )
    answer = messages.ask(None, str(error), choices, detail=detail)
    if answer != "repair":
        return answer
    dialog = RepairDialog(application, Path(application.location))
    dialog.exec()
    return "again" if dialog.repaired else "back"


class RepairDialog(WorkingDialog):
    """Asks for the passphrase where the office has one, looks for a good backup, and does what is
    chosen. ``repaired`` tells that a sound office stands in the place of the damaged one."""

    def __init__(
        self, application: Application, location: Path, *, key: bytes | None = None
    ) -> None:
        super().__init__()
        self._application, self._location, self._key = application, location, key
        self._good: tuple[Backup, Facts] | None = None
        self._rescued: Path | None = None
        self.repaired = False
        title = translate("shell", "The office is damaged")
        self.setWindowTitle(title)
        self.content.addWidget(paragraph(title, "title"))
        self.says = paragraph(str(location), "muted")
        self.content.addWidget(self.says)
        self.content.addSpacing(theme.SMALL)
        self._ask_passphrase()
        self.found = paragraph("")
        self.content.addWidget(self.found)
        self.content.addStretch(1)
        self.close_button = self.add_button(translate("shell", "Close"), self.reject)
        self.other_button = self.add_button(
            translate("shell", "Another backup…"), self.choose_backup
        )
        self.rescue_button = self.add_button(
            translate("shell", "Rescue what can be read"), self.rescue
        )
        self.restore_button = self.add_button(
            translate("shell", "Restore this backup"), self.restore, primary=True
        )
        self.next_button = self.add_button(translate("shell", "Next"), self.go_on, primary=True)
        self.use_button = self.add_button(
            translate("shell", "Work in the rescued office"), self.use_rescued, primary=True
        )
        self.fit(84)
        self._show(self.next_button)
        if key is not None or not self._is_locked:
            self._look()

    @property
    def _is_locked(self) -> bool:
        return keys.read_keys(self._location) is not None

    def _ask_passphrase(self) -> None:
        self._asking = QWidget()
        layout = QVBoxLayout(self._asking)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(
            paragraph(
                translate(
                    "shell",
                    "Backups and what is left of the office open with your passphrase only.",
                )
            )
        )
        layout.addSpacing(theme.SMALL)
        self.login, self.passphrase = QLineEdit(), PassphraseEdit()
        known = self._application.settings.offices.get(str(self._location), {})
        self.login.setText(str(known.get("login", "")))
        add_field(layout, translate("shell", "User name"), self.login)
        self.note = add_field(layout, translate("shell", "Passphrase"), self.passphrase)
        self.content.addWidget(self._asking)
        (self.passphrase if self.login.text() else self.login).setFocus()

    def _show(self, *buttons: QWidget) -> None:
        every = (
            self.other_button,
            self.rescue_button,
            self.restore_button,
            self.next_button,
            self.use_button,
        )
        for button in every:
            button.setVisible(button in buttons)

    # looking

    def go_on(self) -> None:
        """The passphrase opens backups and what is left of the office."""
        login, passphrase = self.login.text().strip(), self.passphrase.text()

        def work(_progress: Progress) -> bytes | None:
            return data_key(self._location, login=login or None, passphrase=passphrase)

        def opened(key: bytes | None) -> None:
            self._key = key
            self._look()

        self.work(
            work,
            says=translate("shell", "Opening …"),
            done=opened,
            failed=lambda error: self.note.set_problem(wrong(str(error))),
        )

    def _look(self) -> None:
        self._asking.hide()
        self._show()
        self.work(
            lambda progress: newest_good(self._location, self._key, progress),
            says=translate("shell", "Looking for a good backup …"),
            done=self._offer,
        )

    def _offer(self, good: tuple[Backup, Facts] | None) -> None:
        self._good = good
        if good is None:
            text = translate(
                "shell",
                "No good backup was found beside the office. Choose one from another place, such as"
                " a USB drive, or rescue what can be read.",
            )
            self._show(self.other_button, self.rescue_button)
        else:
            backup, facts = good
            text = translate(
                "shell",
                "The newest good backup was made on {when} and holds {people} people. What was done"
                " since is not in it; a rescue may find it.",
            ).format(
                when=value_text(FieldKind.DATE, backup.at),
                people=group_thousands(facts.counts.get("employees", 0)),
            )
            if brings_other_passphrases(backup.path, self._location):
                text += "\n" + passphrase_words()
            self._show(self.other_button, self.rescue_button, self.restore_button)
            self.restore_button.setFocus()
        self.found.setText(text)

    # doing

    def restore(self) -> None:
        """Put the backup that was found in the place of the damaged office."""
        if self._good is not None:
            self._put_back(self._good[0].path)

    def choose_backup(self) -> None:
        """Put a backup from elsewhere in the place of the damaged office."""
        title = translate("shell", "A copy of this office")
        chosen = self._application.files.open(self, title, OFFICE)
        if chosen is not None:
            self._put_back(chosen)

    def _put_back(self, backup: Path) -> None:
        self.work(
            lambda progress: restore_office(
                backup, self._location, key=self._key, progress=progress
            ),
            says=translate("shell", "Restoring the backup …"),
            done=self._restored,
        )

    def _restored(self, kept: Path | None) -> None:
        self.repaired = True
        name = kept.name if kept else ""
        self._application.greeting = translate(
            "shell", "The office was repaired. The damaged file is kept as {name}."
        ).format(name=name)
        self.accept()

    def rescue(self) -> None:
        """Read what can be read into a new office, and tell what was lost."""
        new = free_name(self._location, "rescued")
        self.work(
            lambda progress: rescue_office(self._location, new, key=self._key, progress=progress),
            says=translate("shell", "Rescuing what can be read …"),
            done=self._report,
        )

    def _report(self, report: RescueReport) -> None:
        self._rescued = report.path
        self.found.setText(report_words(report))
        buttons = [self.use_button]
        if self._good is not None:
            buttons.append(self.restore_button)
        self._show(*buttons)
        _make_plain(self.restore_button)
        self.use_button.setFocus()

    def use_rescued(self) -> None:
        """The rescued office takes the place of the damaged one, which is kept."""
        rescued = self._rescued
        if rescued is None:
            return

        def work(progress: Progress) -> Path | None:
            kept = restore_office(rescued, self._location, key=self._key, progress=progress)
            rescued.unlink(missing_ok=True)
            return kept

        self.work(
            work,
            says=translate("shell", "Putting the rescued office in place …"),
            done=self._restored,
        )


def _make_plain(button: QPushButton) -> None:
    """One button is the usual answer, not two."""
    button.setProperty("role", "")
    button.setDefault(False)
    button.style().unpolish(button)
    button.style().polish(button)


def report_words(report: RescueReport) -> str:
    """What a rescue saved and what was lost, in words."""
    kinds = features.record_kinds()
    lines = [
        translate("shell", "Damaged pages: {bad} of {all}").format(
            bad=group_thousands(report.damaged_pages), all=group_thousands(report.pages)
        )
    ]
    for table in report.tables:
        if table.table not in kinds and table.saved == table.expected:
            continue
        kind = kinds.get(table.table)
        name = translate(kind.context, kind.label) if kind else table.table
        line = translate("shell", "{table}: {saved} of {expected} saved").format(
            table=name,
            saved=group_thousands(table.saved),
            expected=group_thousands(table.expected),
        )
        if table.lost:
            more = " …" if len(table.lost) > _NAMED else ""
            line += "\n" + translate("shell", "Lost: {names}").format(
                names="; ".join(table.lost[:_NAMED]) + more
            )
        lines.append(line)
    return "\n".join(lines)
