"""Putting a backup in the place of the office: which one, is it good, what does it take back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from asn_desktop.core.errors import OfficeError, RightError
from asn_desktop.core.fields import FieldKind, group_thousands, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.backup import (
    Facts,
    Loss,
    backups_of,
    brings_other_passphrases,
    examine,
    loss_by_restoring,
    reason_in_words,
    restore_office,
)
from asn_desktop.screens.files import OFFICE
from asn_desktop.shell.backups import size_words
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.messages import Choice
from asn_desktop.widgets.working_dialog import WorkingDialog, paragraph

if TYPE_CHECKING:
    from asn_desktop.shell.main_window import MainWindow

_WHEN, _WHY, _SIZE, _PEOPLE, _STATE = range(5)


@dataclass(frozen=True, slots=True)
class Offer:
    """A line of the list. ``facts`` None: not looked at yet, or ``damage`` says why it cannot
    be used; ``opens`` is False where another passphrase is needed."""

    path: Path
    when: str
    why: str
    size: int
    facts: Facts | None = None
    damage: str = ""
    opens: bool = True


class RestoreDialog(WorkingDialog):
    """The backups of the office, newest first; each is read through while the list is shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.runner, window)
        self._window, self._database = window, window.database
        self._office = Path(window.database.location)
        self._loss: dict[Path, Loss] = {}
        self.offers = [
            Offer(
                backup.path,
                value_text(FieldKind.DATE, backup.at),
                reason_in_words(backup.reason),
                backup.size,
            )
            for backup in backups_of(window.database)
        ]
        title = translate("shell", "Restore a backup")
        self.setWindowTitle(title)
        self.content.addWidget(paragraph(title, "title"))
        self.content.addWidget(
            paragraph(
                translate(
                    "shell",
                    "The backup takes the place of the office. The office as it is now is kept"
                    " beside it under another name.",
                ),
                "muted",
            )
        )
        self.content.addSpacing(theme.SMALL)
        self._make_table()
        self.preview = paragraph("")
        self.preview.setMinimumHeight(5 * self.fontMetrics().lineSpacing())
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.content.addSpacing(theme.SMALL)
        self.content.addWidget(self.preview)
        self.other_button = self.add_button(
            translate("shell", "Another file…"), self.choose_file, left=True
        )
        self.settings_button = self.add_button(
            translate("shell", "Settings…"), self.open_settings, left=True
        )
        self.back_button = self.add_button(translate("shell", "Back"), self.reject)
        self.restore_button = self.add_button(
            translate("shell", "Restore…"), self.confirm, primary=True
        )
        self.fit(96)
        self._fill()
        self._look_at_next()

    def _make_table(self) -> None:
        self.table = QTableWidget(0, 5)
        self.table.setAccessibleName(translate("shell", "Backups"))
        self.table.setHorizontalHeaderLabels(
            [
                translate("shell", "Made"),
                translate("shell", "Why"),
                translate("shell", "Size"),
                translate("shell", "People"),
                translate("shell", "State"),
            ]
        )
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setMinimumHeight(8 * theme.row_height())
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_WHY, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.table.itemSelectionChanged.connect(self._show_chosen)
        self.table.itemActivated.connect(lambda _item: self.confirm())
        self.content.addWidget(self.table, 1)

    # the list

    def _fill(self, chosen: int = 0) -> None:
        self.table.setRowCount(len(self.offers))
        for row in range(len(self.offers)):
            self._show_row(row)
        if self.offers:
            self.table.selectRow(chosen)
        self.table.setFocus()
        self._show_chosen()

    def _show_row(self, row: int) -> None:
        offer = self.offers[row]
        people = offer.facts.counts.get("employees") if offer.facts else None
        state = translate("shell", "being checked …")
        if offer.damage:
            state = translate("shell", "damaged") if offer.opens else translate("shell", "locked")
        elif offer.facts is not None:
            state = translate("shell", "good")
        texts = {
            _WHEN: offer.when,
            _WHY: offer.why,
            _SIZE: size_words(offer.size),
            _PEOPLE: "" if people is None else group_thousands(people),
            _STATE: state,
        }
        for column, text in texts.items():
            item = QTableWidgetItem(text)
            if column == _STATE and offer.damage:
                item.setForeground(QColor(theme.colours().danger))
            if column in (_SIZE, _PEOPLE):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, item)

    def chosen(self) -> Offer | None:
        """The line that is chosen."""
        row = self.table.currentRow()
        return self.offers[row] if 0 <= row < len(self.offers) else None

    def _look_at_next(self) -> None:
        """Read one backup after the other through, beginning with the chosen one."""
        waiting = [o for o in self.offers if o.facts is None and not o.damage]
        chosen = self.chosen()
        offer = chosen if chosen in waiting else waiting[0] if waiting else None
        if offer is None:
            return

        def look(progress: Progress) -> tuple[Facts, Loss]:
            facts = examine(offer.path, self._database.key, progress)
            return facts, loss_by_restoring(self._database, offer.path)

        def good(found: tuple[Facts, Loss]) -> None:
            facts, self._loss[offer.path] = found
            self._learned(offer, replace(offer, facts=facts))

        def bad(error: BaseException) -> None:
            if not isinstance(error, OfficeError):
                messages.show_error(self, error)
            opens = not isinstance(error, RightError)
            self._learned(offer, replace(offer, damage=str(error), opens=opens))

        assert self.runner is not None
        self.runner.run(
            look,
            title=translate("shell", "Checking the backups"),
            on_done=good,
            on_error=bad,
            owner=self,
            quiet=True,
        )

    def _learned(self, before: Offer, now: Offer) -> None:
        row = self.offers.index(before)
        self.offers[row] = now
        self._show_row(row)
        self._show_chosen()
        if self.isVisible() or before.path == self.offers[0].path:
            self._look_at_next()

    def _show_chosen(self) -> None:
        offer = self.chosen()
        self.restore_button.setEnabled(offer is not None and offer.facts is not None)
        if offer is None:
            text = translate(
                "shell",
                "There is no backup yet. Backups are made by themselves on closing, before every"
                " import and while you work.",
            )
        elif offer.damage:
            text = offer.damage
        elif offer.facts is None:
            text = translate("shell", "This backup is being read through …")
        else:
            text = self._words(offer)
        self.preview.setText(text)

    def _words(self, offer: Offer) -> str:
        text = loss_words(self._loss[offer.path])
        if brings_other_passphrases(offer.path, self._office):
            text += "\n" + passphrase_words()
        return text

    # what can be done

    def choose_file(self) -> None:
        """A backup from somewhere else, such as a stick."""
        title = translate("shell", "A copy of this office")
        path = self._window.desk.files.open(self, title, OFFICE)
        if path is None:
            return
        known = [offer for offer in self.offers if offer.path == path]
        if known:
            self.table.selectRow(self.offers.index(known[0]))
            return
        stat = path.stat()
        made = value_text(FieldKind.DATE, dt.datetime.fromtimestamp(stat.st_mtime))
        self.offers.insert(0, Offer(path, made, path.name, stat.st_size))
        self._fill()
        self._look_at_next()

    def open_settings(self) -> None:
        """How backups are made in this office."""
        from asn_desktop.shell.backup_settings import BackupSettingsDialog

        self.settings = BackupSettingsDialog(self._database, self._window.desk.files, self)
        self.settings.open()

    def confirm(self) -> None:
        """Ask once more; then the window closes, the backup is put back, and it opens again."""
        offer = self.chosen()
        if offer is None or offer.facts is None:
            return
        question = translate("shell", "Put the backup of {when} in the place of this office?")
        choices = (
            Choice("restore", translate("shell", "Restore"), "danger"),
            Choice("back", translate("shell", "Back")),
        )
        detail = self._words(offer)
        text = question.format(when=offer.when)
        if messages.ask(self, text, choices, detail=detail) != "restore":
            return
        application, office = self._window.application, self._office
        key, when = self._database.key, offer.when

        def work(progress: Progress) -> None:
            kept = restore_office(offer.path, office, key=key, progress=progress)
            told = translate("shell", "The backup of {when} was restored.").format(when=when)
            if kept is not None:
                beside = translate("shell", "The replaced office is kept as {name}.")
                told += " " + beside.format(name=kept.name)
            application.greeting = told

        self.accept()
        self._window.reopen_after(work, translate("shell", "Restoring the backup …"))


def loss_words(loss: Loss) -> str:
    """What will be gone, in words."""
    if not loss.operations:
        return translate("shell", "Nothing was done since this backup: nothing is lost.")
    first = translate(
        "shell", "What was done since this backup will be gone ({count} operations), the newest:"
    ).format(count=group_thousands(loss.operations))
    return "\n".join([first, *(f"• {line}" for line in loss.newest)])


def passphrase_words() -> str:
    """With what one comes in where passphrases have changed since a backup."""
    return translate(
        "shell", "It opens with the passphrases of that day: some were changed or given since."
    )
