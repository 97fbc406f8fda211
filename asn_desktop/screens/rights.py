"""What a screen offers to whom: a deed that the account has no right to is not offered. That is a
comfort; the operations themselves refuse it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from asn_desktop.core.translation import translate
from asn_desktop.screens.actions import import_texts
from asn_desktop.widgets import messages
from asn_desktop.widgets.form import FormField

if TYPE_CHECKING:
    from asn_desktop.screens.record_screen import RecordScreen


def may_write(screen: RecordScreen) -> bool:
    """Whether whoever works here may add, change and remove."""
    return screen.desk.database.actor.may(screen.kind.right)


def may_import(screen: RecordScreen) -> bool:
    """Whether there is an import and whoever works here may; who may not is told so."""
    if screen.kind.actions is None:
        return False
    if screen.desk.database.actor.may(screen.kind.import_right):
        return True
    messages.tell(screen, not_allowed(), "warning")
    return False


def fields_for(screen: RecordScreen) -> Sequence[FormField]:
    """The fields of the form; who may not change them reads them as text."""
    fields = screen.form_fields()
    if may_write(screen):
        return fields
    return [replace(known, read_only=True, required=False) for known in fields]


def close_deeds(screen: RecordScreen) -> None:
    """Switch off what this person may not do, and say why beside it."""
    actor, page = screen.desk.database.actor, screen.page
    if not actor.may(screen.kind.right):
        screen.form.forbid(only_to_read())
        _forbid((screen.new_action, page.action(screen.new_text)))
    if screen.kind.actions is not None and not actor.may(screen.kind.import_right):
        _forbid((screen.import_action, *(page.action(text) for text in import_texts())))


def _forbid(actions: Iterable[QAction]) -> None:
    for action in actions:
        action.setEnabled(False)
        action.setToolTip(not_allowed())


def only_to_read() -> str:
    """What stands below a form that this person may not change."""
    return translate("screens", "Only to read")


def not_allowed() -> str:
    """What is said beside a deed that the account has no right to."""
    return translate("screens", "Your account may not do this; ask the administrator.")
