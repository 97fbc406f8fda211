"""The offer to make typed words a reference, in the line below the text."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from asn_desktop.core.translation import translate
from asn_desktop.policies.screen.editor.offering import Offer, offer
from asn_desktop.policies.screen.editor.view import TextView

#: Letters before the cursor that are looked at.
_LOOKED_AT = 60


class OfferButton(QPushButton):
    """Is seen while the words before the cursor name a part of the text. Ctrl+J takes the offer."""

    def __init__(self, view: TextView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._offer: Offer | None = None
        self.setProperty("role", "link")
        self.clicked.connect(self._take)
        view.cursorPositionChanged.connect(self._look)
        self.hide()

    def _look(self) -> None:
        view, cursor = self._view, self._view.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()][-_LOOKED_AT:]
        self._offer = None
        if before and not cursor.hasSelection() and not view.isReadOnly():
            self._offer = offer(view.sheet, view.place, before)
        if self._offer is not None:
            words = translate("policies", "Make “{words}” a reference (Ctrl+J)")
            self.setText(words.format(words=self._offer.words))
            self.setShortcut("Ctrl+J")  # a new text takes it away
        self.setVisible(self._offer is not None)

    def _take(self) -> None:
        found = self._offer
        if found is None:
            return
        self._step(-len(found.behind))
        self._view.editing.insert_reference(found.target, letters=found.letters)
        self._step(len(found.behind))
        self._view.setFocus()

    def _step(self, letters: int) -> None:
        cursor = self._view.textCursor()
        cursor.setPosition(cursor.position() + letters)
        self._view.setTextCursor(cursor)
