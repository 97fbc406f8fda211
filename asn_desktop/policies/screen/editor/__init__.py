"""The editor of policies and circulars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from asn_desktop.core.translation import translate
from asn_desktop.database.drafts import Draft
from asn_desktop.policies.rules.text import Node
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages

if TYPE_CHECKING:
    from asn_desktop.policies.screen.editor.keeping import Stored
    from asn_desktop.policies.screen.editor.window import EditorWindow

#: The name of a text among the drafts: the screen of the register goes on with it.
DRAFTS = "policies.text"
#: Seconds that the window waits for the text, so that a usual one is there at once.
_PATIENCE = 0.08


def opened_editor(version_id: int) -> EditorWindow | None:
    """The editor in which this version is open."""
    from asn_desktop.policies.screen.editor.window import EditorWindow

    for window in QApplication.topLevelWidgets():
        if isinstance(window, EditorWindow) and window.keeper.version_id == version_id:
            return window
    return None


def open_editor(desk: Desk, version_id: int, parent: QWidget, draft: Draft | None = None) -> None:
    """Open the text of a version: to write on it where it is a draft, else to read. ``draft`` is
    what an earlier session left of it, to be gone on with."""
    from asn_desktop.policies.queries import register, texts
    from asn_desktop.policies.screen.editor.keeping import read_stored

    known = opened_editor(version_id)
    if known is not None:
        known.raise_()
        known.activateWindow()
        if draft is not None:
            known.keeper.go_on_with(draft)
        return

    def work(_progress: object) -> tuple[Stored | None, tuple[Node, ...] | None, str]:
        stored = read_stored(desk, version_id)
        before: tuple[Node, ...] | None = None
        title = ""
        if stored is not None:
            with desk.database.read() as session:
                title = register.name_of(session, stored.version.policy_id)
                if stored.version.based_on_id is not None:
                    before = tuple(texts.nodes(session, stored.version.based_on_id))
        return stored, before, title

    def done(found: tuple[Stored | None, tuple[Node, ...] | None, str]) -> None:
        stored, before, title = found
        if stored is None:
            gone = translate("policies", "This version is no longer there.")
            messages.tell(parent, gone, "warning")
            return
        _show(desk, stored, before, title, parent, draft)

    desk.runner.run(work, title="", on_done=done, owner=parent, quiet=True, patience=_PATIENCE)


def _show(
    desk: Desk,
    stored: Stored,
    before: tuple[Node, ...] | None,
    title: str,
    parent: QWidget,
    draft: Draft | None,
) -> None:
    from asn_desktop.policies.screen.editor.window import EditorWindow

    version = stored.version
    words = translate("policies", "{title} · version {number}")
    named = words.format(title=title, number=version.number)
    window = EditorWindow(desk, stored, named, parent.window(), before)
    if draft is not None:
        if window.sheet.complete:
            window.keeper.go_on_with(draft)
        else:
            window.sheet.filled.connect(lambda: window.keeper.go_on_with(draft))
    window.show()
