"""The screen of the book of letter numbers: reserve, use, cancel, and what was left out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.office.commands import numbers as commands
from asn_desktop.office.feature import NUMBERS, NUMBERS_PAPER
from asn_desktop.office.queries import numbers as queries
from asn_desktop.office.rules.numbers import SECURITY_WORDS, STATE_WORDS
from asn_desktop.office.screen.number_gaps import GapsTab
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.open_record import OpenRecord
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.widgets import messages
from asn_desktop.widgets.form import FormField
from asn_desktop.widgets.page import PageAction

#: What a number is made from: it is fixed once the number is given.
FIXED = ("classification", "security", "number")


class NumbersScreen(RecordScreen):
    """The numbers of the office's letters."""

    title_column = "number"
    widths = MappingProxyType({"number": 26, "subject": 34, "reason": 24})

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        self._today = today
        self.noun = translate("office", "numbers")
        self.new_text = translate("office", "Reserve a number")
        self.new_title = translate("office", "New letter number")
        self.search_hint = translate("office", "number, subject…")
        self.empty_text = translate(
            "office",
            "No letter has a number yet. Reserve the first one; the counter does the rest.",
        )
        super().__init__(desk, NUMBERS, (NUMBERS_PAPER,), parent)
        self.remove_action.setText(translate("office", "Cancel the number…"))

    # the form

    def form_fields(self) -> list[FormField]:
        return [
            FormField("subject", translate("office", "Subject"), required=True, wide=True, lines=2),
            FormField(
                "classification",
                translate("office", "Classification"),
                help=translate("office", "For example 800.2.1 (education and training)"),
            ),
            FormField("day", translate("office", "Date"), FieldKind.DATE, required=True),
            FormField(
                "security",
                translate("office", "Security"),
                FieldKind.CHOICE,
                choices=lambda: [
                    (code, f"{code} – {word}") for code, word in SECURITY_WORDS.items()
                ],
            ),
            FormField(
                "number",
                translate("office", "Number"),
                help=translate(
                    "office", "Empty: the next number. Type it where SRIKANDI has given it."
                ),
            ),
            FormField("state", translate("office", "State"), read_only=True),
            FormField(
                "reason", translate("office", "Why it was cancelled"), read_only=True, wide=True
            ),
        ]

    def _open_empty(self) -> None:
        super()._open_empty()
        self.form.load({"day": self._today()})
        self.form.focus_first()

    def open_record(self, record: int) -> OpenRecord | None:
        with self.desk.database.read() as session:
            found = queries.number(session, record)
        if found is None:
            return None
        values: dict[str, Value] = {
            "subject": found.subject or None,
            "classification": found.classification or None,
            "day": found.day,
            "security": found.security or None,
            "number": found.text,
        }
        texts = {"state": translate("office", STATE_WORDS[found.state]), "reason": found.reason}
        return OpenRecord(found.text, values, texts, found.version, origin=found)

    def store(
        self, changes: Mapping[str, Value], record: int | None, version: int | None
    ) -> tuple[int, Changed]:
        database = self.desk.database
        if record is None:
            return commands.reserve(
                database,
                classification=changes.get("classification") or "",
                day=changes["day"],
                subject=changes.get("subject") or "",
                security=changes.get("security") or "",
                text=changes.get("number") or "",
            )
        if any(name in changes for name in FIXED):
            raise PersonError(
                translate(
                    "office",
                    "A number that was given stays as it is. Cancel it with a reason and reserve"
                    " another one.",
                )
            )
        changed = commands.change(
            database,
            record,
            day=changes.get("day"),
            subject=changes.get("subject"),
            version=version,
        )
        return record, changed

    # tabs and deeds

    def own_tabs(self) -> list[tuple[str, RecordTab]]:
        self.gaps = GapsTab(self.desk, self.source.kind, today=self._today)
        return [(translate("office", "Left out"), self.gaps)]

    def bulk_actions(self) -> list[PageAction]:
        return [PageAction(translate("office", "Mark as used"), "check", run=self.use_selected)]

    def use_selected(self) -> None:
        """The letter of the chosen number went out, though not from this program."""
        ids = list(self.table.selected_ids())
        if len(ids) != 1:
            self._one_only()
            return
        with self.desk.database.read() as session:
            found = queries.number(session, ids[0])
        if found is not None:
            self.bulk(
                translate("office", "Saving"),
                lambda _progress: commands.use(self.desk.database, found.id, found.day),
                translate("office", "{number} is used now.").format(number=found.text),
            )

    def remove_selected(self) -> None:
        """Ask why, then cancel the number: it stays in the book."""
        ids = list(self.table.selected_ids())
        if len(ids) != 1:
            self._one_only()
            return
        reason = messages.ask_text(
            self, translate("office", "Why is this number not used? It is never given again.")
        )
        if reason:
            self.bulk(
                translate("office", "Saving"),
                lambda _progress: commands.cancel(self.desk.database, ids[0], reason),
                translate("office", "The number is cancelled and stays in the book."),
            )

    def _one_only(self) -> None:
        messages.tell(self, translate("office", "Choose one number in the list first."), "warning")

    def remove(self, ids: Sequence[int], progress: Progress) -> Changed:
        raise PersonError(translate("office", "A letter number is cancelled, never removed."))
