"""A box for a passphrase: hidden as it is typed, shown on request, and awake to Caps Lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme

_LONGEST = 1000


class PassphraseEdit(QLineEdit):
    """Shows dots; the eye at its end shows the letters until it is pressed again."""

    #: whether Caps Lock seems to be on, as the last letter tells
    caps_lock = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.eye = QAction(self)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show_letters)
        self.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        self._show_letters(False)

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        words = (
            translate("widgets", "Hide the passphrase")
            if shown
            else translate("widgets", "Show the passphrase")
        )
        self.eye.setText(words)
        self.eye.setToolTip(words)
        theme.set_icon(self.eye, "eye-off" if shown else "eye", "muted")
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(words)

    def hide_letters(self) -> None:
        """Dots again, whatever was chosen."""
        self.eye.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A capital without Shift, or a small letter with it, comes from Caps Lock."""
        super().keyPressEvent(event)
        letter = event.text()
        if letter.isalpha() and letter.upper() != letter.lower():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(letter.isupper() != shifted)


def caps_lock_sentence(on: bool) -> str:
    """What to say beside the box; "" while there is nothing to say."""
    return translate("widgets", "Caps Lock seems to be on.") if on else ""
