"""Choosing a passphrase: typed twice, judged while it is typed; and changing one's own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.accounts.commands import change_own_passphrase
from asn_desktop.accounts.rules import STRENGTH_WORDS, strength_of
from asn_desktop.core.errors import OfficeError, RightError
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.database.keys import check_passphrase
from asn_desktop.database.keys.attempts import TooSoonError
from asn_desktop.widgets import theme
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.passphrase import PassphraseEdit, caps_lock_sentence
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph, wrong


def _help() -> str:
    return translate(
        "accounts",
        "At least 10 characters. Four words that do not belong together are easy to keep in mind.",
    )


class NewPassphrase(QWidget):
    """Two boxes for a new passphrase. ``login`` tells whose it is: it may not hold that name."""

    changed = Signal()

    def __init__(
        self, login: Callable[[], str], *, label: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._login = login
        self.first, self.again = PassphraseEdit(), PassphraseEdit()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        self._first_note = add_field(
            layout, label or translate("accounts", "New passphrase"), self.first, help=_help()
        )
        self._again_note = add_field(
            layout, translate("accounts", "The same passphrase again"), self.again
        )
        self.first.textEdited.connect(self._typed)
        self.again.textEdited.connect(self._typed_again)
        self.first.editingFinished.connect(lambda: self.first.text() and self._check_first())
        self.again.editingFinished.connect(lambda: self.again.text() and self._check_again())
        for box in (self.first, self.again):
            box.caps_lock.connect(self._warn)
        self.setFocusProxy(self.first)

    def text(self) -> str:
        """What stands in the first box."""
        return self.first.text()

    def accept(self) -> bool:
        """Whether the passphrase can be taken; what speaks against it is said beside the box."""
        good = self._check_first()
        if not good:
            self.first.setFocus()
            return False
        if not self._check_again():
            self.again.setFocus()
            return False
        return True

    def refuse(self, reason: str) -> None:
        """Say what speaks against the passphrase."""
        self._first_note.set_problem(wrong(reason))

    def notes(self) -> tuple[str, str]:
        """What is said below the two boxes at present."""
        return self._first_note.text(), self._again_note.text()

    def show_letters(self, passphrase: str) -> None:
        """Put a passphrase into both boxes, to be read."""
        for box in (self.first, self.again):
            box.setText(passphrase)
            box.eye.setChecked(True)
        self._first_note.set_problem(None)
        self._again_note.set_problem(None)
        self._typed(passphrase)

    def _check_first(self) -> bool:
        problems = check_passphrase(self.first.text(), self._login())
        self._first_note.set_problem(problems[0] if problems else None)
        return not problems

    def _check_again(self) -> bool:
        same = self.first.text() == self.again.text()
        reason = translate("accounts", "The two passphrases differ. Type the same one twice.")
        self._again_note.set_problem(None if same else wrong(reason))
        return same

    def _typed(self, text: str) -> None:
        self._first_note.set_problem(None)
        if self.again.text() == text:
            self._again_note.set_problem(None)
        words = translate("accounts", STRENGTH_WORDS[strength_of(text)]) if text else _help()
        self._first_note.set_help(words)
        self.changed.emit()

    def _typed_again(self, text: str) -> None:
        if text == self.first.text():
            self._again_note.set_problem(None)
        self.changed.emit()

    def _warn(self, on: bool) -> None:
        note = self._again_note if self.again.hasFocus() else self._first_note
        sentence = caps_lock_sentence(on)
        note.set_problem(wrong(sentence) if sentence else None)


class OwnPassphraseDialog(WorkingDialog):
    """Changes the passphrase of whoever works here.

    ``known`` is the present one where it was typed just now: somebody else had chosen it, and it
    has to be changed before anything else can be done.
    """

    #: the passphrase was changed (``Changed``)
    stored = Signal(object)

    def __init__(
        self,
        database: Database,
        runner: JobRunner | None = None,
        *,
        known: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(runner, parent)
        self._database, self._known = database, known
        title = (
            translate("accounts", "Choose your own passphrase")
            if known
            else translate("accounts", "My passphrase")
        )
        self.setWindowTitle(title)
        self.content.addWidget(paragraph(title, "title"))
        reason = (
            translate(
                "accounts",
                "Your present passphrase was chosen by somebody else. From now on only you know"
                " the new one.",
            )
            if known
            else translate("accounts", "You are {name}, user name {login}.").format(
                name=database.actor.name, login=database.actor.login
            )
        )
        self.content.addWidget(paragraph(reason, "muted"))
        self.content.addSpacing(theme.SMALL)
        self.old = PassphraseEdit()
        self._old_note = None
        if not known:
            self._old_note = add_field(
                self.content, translate("accounts", "Present passphrase"), self.old
            )
            self.old.textEdited.connect(self._clear_old)
        self.new = NewPassphrase(lambda: database.actor.login)
        self.content.addWidget(self.new)
        self.content.addStretch(1)
        self.back_button = self.add_button(translate("accounts", "Back"), self.reject)
        self.save_button = self.add_button(
            translate("accounts", "Change the passphrase"), self.save, primary=True
        )
        self.fit(72)
        (self.new if known else self.old).setFocus()

    def _clear_old(self, _text: str) -> None:
        if self._old_note is not None:
            self._old_note.set_problem(None)

    def old_note(self) -> str:
        """What is said below the box of the present passphrase."""
        return self._old_note.text() if self._old_note is not None else ""

    def save(self) -> None:
        """Change it, where what was typed can be taken."""
        old = self._known or self.old.text()
        if not old and self._old_note is not None:
            sentence = translate("accounts", "Type the passphrase with which you came in.")
            self._old_note.set_problem(wrong(sentence))
            self.old.setFocus()
            return
        if not self.new.accept():
            return
        new = self.new.text()

        def change(_progress: Progress) -> Changed:
            return change_own_passphrase(self._database, old, new)

        self.work(
            change,
            says=translate("accounts", "Changing the passphrase …"),
            done=self._changed,
            failed=self._refused,
        )

    def _changed(self, changed: Changed) -> None:
        self.stored.emit(changed)
        self.accept()

    def _refused(self, error: OfficeError) -> None:
        if isinstance(error, RightError) and self._old_note is not None:
            sentence = translate(
                "accounts", "This is not your present passphrase. Nothing was changed."
            )
            if isinstance(error, TooSoonError):
                sentence = str(error)
            self._old_note.set_problem(wrong(sentence))
            self.old.setFocus()
            self.old.selectAll()
        else:
            self.new.refuse(str(error))
