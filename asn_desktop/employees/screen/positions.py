"""The screen of posts: list, form and changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from asn_desktop.core.fields import Value
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.employees import commands, queries
from asn_desktop.employees.feature import FEATURE
from asn_desktop.employees.rules import CodeBook, reference
from asn_desktop.employees.sheets import POSITIONS
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.open_record import OpenRecord
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.widgets.form import FormField

FIELDS = ("name", "kind", "level", "echelon", "job_class", "retirement_age", "note")


class PositionsScreen(RecordScreen):
    """The posts of the office."""

    depends_on = ("employees",)
    widths = MappingProxyType({"name": 34, "kind": 16, "level": 14, "people": 9})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.noun = translate("employees", "posts")
        self.new_text = translate("employees", "New")
        self.new_title = translate("employees", "New post")
        self.empty_text = translate(
            "employees", "No posts yet. Import the list of posts, or add the first one."
        )
        super().__init__(desk, FEATURE.kinds[2], (), parent)

    def form_fields(self) -> list[FormField]:
        data = reference()
        books = {
            "kind": data.position_kinds,
            "level": data.functional_levels,
            "echelon": data.echelons,
        }
        fields = []
        for name in FIELDS:
            column = POSITIONS.column(name)
            book = books.get(name)
            fields.append(
                FormField(
                    name=name,
                    label=translate("employees", column.label),
                    kind=column.kind,
                    required=column.required,
                    help=translate(
                        "employees", "Only where it differs from what kind and level give"
                    )
                    if name == "retirement_age"
                    else "",
                    choices=_choices(book) if book else None,
                    wide=name in ("name", "note"),
                    short=name in ("level", "echelon", "job_class", "retirement_age"),
                    lines=3 if name == "note" else 1,
                )
            )
        return fields

    def open_record(self, record: int) -> OpenRecord | None:
        with self.desk.database.read() as session:
            stored = queries.position(session, record)
        if stored is None:
            return None
        return OpenRecord(
            stored["name"], {name: stored[name] for name in FIELDS}, {}, stored["version"]
        )

    def store(
        self, changes: Mapping[str, Value], record: int | None, version: int | None
    ) -> tuple[int, Changed]:
        return commands.save_position(
            self.desk.database,
            changes,
            position_id=record,
            version=version,
            today=dt.date.today(),
        )

    def remove(self, ids: Sequence[int], progress: Progress) -> Changed:
        return commands.remove_positions(self.desk.database, ids)


def _choices(book: CodeBook) -> Callable[[], list[tuple[Value, str]]]:
    return lambda: list(zip(book.codes, book.labels, strict=True))
