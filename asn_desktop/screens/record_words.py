"""What a feature says about its records: in words, as fields, and how one is read and stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.screens.open_record import OpenRecord
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.screens.tree import Tree
from asn_desktop.widgets.form import FormField
from asn_desktop.widgets.page import PageAction


class RecordWords(QWidget):
    """The part of a screen of records that a feature fills in."""

    #: what a feature says in words, already translated
    noun = ""
    new_text = ""
    new_title = ""
    empty_text = ""
    search_hint = ""
    #: further kinds whose changes touch the rows; columns that stand with a warning sign
    depends_on: tuple[str, ...] = ()
    warning_columns: tuple[str, ...] = ()
    #: the column that names a record
    title_column = "name"
    #: columns narrower or wider on the screen than on paper, in characters
    widths: Mapping[str, int] = {}

    def form_fields(self) -> list[FormField]:
        """The fields of the form."""
        raise NotImplementedError

    def open_record(self, record: int) -> OpenRecord | None:
        """Read a record; None where it is gone. Runs in a background thread."""
        raise NotImplementedError

    def store(
        self, changes: Mapping[str, Value], record: int | None, version: int | None
    ) -> tuple[int, Changed]:
        """Store a new record (None) or a changed one. Runs in a background thread."""
        raise NotImplementedError

    def kept_beside(self, record: int) -> Sequence[tuple[str, int]]:
        """Further records (kind, id) whose changes stand in the history of this one. Runs in a
        background thread."""
        return ()

    def remove(self, ids: Sequence[int], progress: Progress) -> Changed:
        """Remove records. Runs in a background thread."""
        raise NotImplementedError

    def check(self, values: Mapping[str, Value]) -> Sequence[Problem]:
        """What does not fit together in the form."""
        return ()

    def bulk_actions(self) -> list[PageAction]:
        """What can be done with several selected records at once."""
        return []

    def further_actions(self) -> list[PageAction]:
        """Buttons above the list beside those that every screen has."""
        return []

    def own_tabs(self) -> list[tuple[str, RecordTab]]:
        """Tabs of the feature itself between the form and the changes, with their titles."""
        return []

    def tree_beside(self) -> Tree | None:
        """The tree beside the list, where there is one."""
        return None

    def remove_question(self, count: int) -> tuple[str, str]:
        """The question before removing, and its detail."""
        return (
            translate("screens", "Remove the selected records ({count})?").format(
                count=group_thousands(count)
            ),
            translate("screens", "This can be undone."),
        )
