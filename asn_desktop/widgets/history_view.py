"""The changes of one record, newest first: when, who, what was done, before and after."""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme

SHOWN_AT_FIRST = 100  # entries; the rest comes with a link


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one change, in words; empty text for no value."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One operation on the record. ``at`` is a moment with its zone; ``undone`` ones are struck.
    Of an ``added`` record only the values it began with are shown: nothing was before them."""

    at: dt.datetime
    who: str
    title: str
    changes: tuple[FieldChange, ...] = ()
    undone: bool = False
    added: bool = False


class HistoryView(QTextBrowser):
    """A timeline that reads, selects and copies as text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(translate("widgets", "History of changes"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._lines: Sequence[HistoryLine] = ()
        self._all = False
        self.anchorClicked.connect(lambda _link: self._show_all())
        theme.notifier.changed.connect(self._render)
        self._render()

    def show_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Show these entries, in the order given (newest first)."""
        self._lines, self._all = lines, False
        self._render()
        self.verticalScrollBar().setValue(0)

    def _show_all(self) -> None:
        self._all = True
        self._render()

    def _render(self) -> None:
        if not self._lines:
            nothing = translate("widgets", "No changes have been recorded yet.")
            self.setHtml(f'<p style="color:{theme.colours().muted}">{html.escape(nothing)}</p>')
            return
        shown = self._lines if self._all else self._lines[:SHOWN_AT_FIRST]
        parts = [_entry(line) for line in shown]
        if len(shown) < len(self._lines):
            more = translate("widgets", "Show {count} older changes").format(
                count=len(self._lines) - len(shown)
            )
            parts.append(
                f'<p><a href="more" style="color:{theme.colours().accent}">'
                f"{html.escape(more)}</a></p>"
            )
        self.setHtml("".join(parts))


def _entry(line: HistoryLine) -> str:
    colours = theme.colours()
    when = value_text(FieldKind.DATE, line.at.astimezone().replace(tzinfo=None))
    title = html.escape(line.title)
    if line.undone:
        word = html.escape(translate("widgets", "taken back"))
        title = f"<s>{title}</s> · {word}"
    who = f" · {html.escape(line.who)}" if line.who else ""
    rows = "".join(_change(change, line.added) for change in line.changes)
    table = f'<table cellspacing="0" cellpadding="1">{rows}</table>' if rows else ""
    return (
        f'<p style="margin-top:{theme.MEDIUM}px;margin-bottom:2px"><b>{title}</b><br>'
        f'<span style="color:{colours.muted}">{when}{who}</span></p>{table}'
    )


def _change(change: FieldChange, added: bool) -> str:
    colours = theme.colours()
    nothing = html.escape(translate("widgets", "(empty)"))
    before = html.escape(change.before) or nothing
    after = html.escape(change.after) or nothing
    old = "" if added else f'<span style="color:{colours.muted}">{before}</span> → '
    return (
        f'<tr><td style="color:{colours.muted};padding-right:{theme.MEDIUM}px">'
        f"{html.escape(change.label)}</td><td>{old}{after}</td></tr>"
    )
