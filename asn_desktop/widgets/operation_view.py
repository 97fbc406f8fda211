"""One operation of the change log: what it was, and every change of it in a sentence."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme


@dataclass(frozen=True, slots=True)
class OperationText:
    """An operation in words. ``facts`` are short lines under its title; ``sentences`` its changes,
    each with what else is to be said of it; ``more`` counts those that are not told here."""

    title: str
    facts: Sequence[str] = ()
    sentences: Sequence[tuple[str, str]] = ()
    more: int = 0
    undone: bool = False


class OperationView(QTextBrowser):
    """Reads, selects and copies as text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(translate("widgets", "The operation and its changes"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text: OperationText | None = None
        theme.notifier.changed.connect(self._render)
        self._render()

    def show_operation(self, text: OperationText | None) -> None:
        """Show this operation; None: say what this place is for."""
        if text != self._text:
            self._text = text
            self._render()
            self.verticalScrollBar().setValue(0)

    def _render(self) -> None:
        muted = theme.colours().muted
        if self._text is None:
            hint = translate("widgets", "Choose a row to read the whole operation here.")
            self.setHtml(f'<p style="color:{muted}">{html.escape(hint)}</p>')
            return
        text = self._text
        title = html.escape(text.title)
        facts = "<br>".join(html.escape(fact) for fact in text.facts)
        parts = [
            f'<p style="margin-bottom:2px"><b>{f"<s>{title}</s>" if text.undone else title}</b></p>'
            f'<p style="color:{muted};margin-top:0">{facts}</p>'
        ]
        for sentence, more in text.sentences:
            said = f'<br><span style="color:{muted}">{html.escape(more)}</span>' if more else ""
            parts.append(
                f'<p style="margin-top:{theme.SMALL}px;margin-bottom:0">'
                f"{html.escape(sentence)}{said}</p>"
            )
        if text.more:
            more = translate("widgets", "… and {count} more changes; the list shows all of them.")
            words = html.escape(more.format(count=group_thousands(text.more)))
            parts.append(f'<p style="color:{muted}">{words}</p>')
        self.setHtml("".join(parts))
