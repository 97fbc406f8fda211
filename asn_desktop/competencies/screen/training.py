"""The screen of training history: what everybody learned, its form, its proofs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from asn_desktop.competencies.commands.training import (
    mark_verified,
    remove_trainings,
    save_training,
)
from asn_desktop.competencies.feature.training import KINDS, SIASN
from asn_desktop.competencies.rules.training import check_training
from asn_desktop.competencies.screen.training_fields import (
    open_training,
    stored_values,
    training_fields,
)
from asn_desktop.competencies.screen.training_proofs import ProofsTab
from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files import EXCEL_OR_CSV
from asn_desktop.screens.open_record import OpenRecord
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.screens.rights import may_write
from asn_desktop.widgets import messages
from asn_desktop.widgets.form import FormField
from asn_desktop.widgets.page import PageAction


class TrainingScreen(RecordScreen):
    """What everybody learned."""

    depends_on = ("employees", "units", "proofs", "competencies")
    title_column = "training_name"
    widths = MappingProxyType(
        {"name": 18, "training_name": 25, "form": 13, "training_end": 13, "training_hours": 5,
         "verified": 11, "valid_until": 13}
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.noun = translate("competencies", "trainings")
        self.new_text = translate("competencies", "New")
        self.new_title = translate("competencies", "New training")
        self.search_hint = translate("competencies", "training, organizer, name or NIP…")
        self.empty_text = translate(
            "competencies",
            "No trainings yet. Import the history you have from SIASN, or add the first one.",
        )
        super().__init__(desk, KINDS[0], (), parent)

    # the form

    def form_fields(self) -> list[FormField]:
        return training_fields(self.desk.database)

    def check(self, values: Mapping[str, Value]) -> Sequence[Problem]:
        if not values.get("training_name"):
            return ()
        return check_training(stored_values(values), dt.date.today())

    def open_record(self, record: int) -> OpenRecord | None:
        return open_training(self.desk.database, record)

    def store(
        self, changes: Mapping[str, Value], record: int | None, version: int | None
    ) -> tuple[int, Changed]:
        return save_training(
            self.desk.database,
            stored_values(changes),
            training_id=record,
            version=version,
            today=dt.date.today(),
        )

    def own_tabs(self) -> list[tuple[str, RecordTab]]:
        return [(translate("competencies", "Proofs"), ProofsTab(self.desk))]

    # several at once

    def remove(self, ids: Sequence[int], progress: Progress) -> Changed:
        return remove_trainings(self.desk.database, ids, progress=progress)

    def remove_question(self, count: int) -> tuple[str, str]:
        return (
            translate("competencies", "Remove the selected trainings ({count})?").format(
                count=group_thousands(count)
            ),
            translate("competencies", "Their proofs go with them. This can be undone."),
        )

    def bulk_actions(self) -> list[PageAction]:
        return [
            PageAction(
                translate("competencies", "Mark proof as seen"),
                "check",
                run=lambda: self._mark(True),
            ),
            PageAction(
                translate("competencies", "Mark proof as not seen"),
                "close",
                run=lambda: self._mark(False),
            ),
        ]

    def _mark(self, seen: bool) -> None:
        ids = list(self.table.selected_ids())
        if ids and may_write(self):
            told = (
                translate("competencies", "Proof seen: {count}")
                if seen
                else translate("competencies", "Proof not seen: {count}")
            )
            self.bulk(
                translate("competencies", "Marking"),
                lambda progress: mark_verified(self.desk.database, ids, seen, progress=progress),
                told.format(count=group_thousands(len(ids))),
            )

    # out to SIASN

    def further_actions(self) -> list[PageAction]:
        return [
            PageAction(
                translate("competencies", "For SIASN…"),
                "export",
                run=self.export_for_siasn,
                tip=translate(
                    "competencies",
                    "The rows that are seen, with the fields and whole hours of SIASN",
                ),
            )
        ]

    def export_for_siasn(self) -> None:
        """Write what is seen as SIASN takes it; hours are rounded down, and that is said."""
        name = f"{SIASN.layout.title} {dt.date.today():%d-%m-%Y}.xlsx"
        path = self.desk.files.save(self, name, EXCEL_OR_CSV)
        if path is None:
            return
        selection = self.outputs.selection("all")
        query, desk = self.table.query(), self.desk

        def write(progress: Progress) -> int:
            from dataclasses import replace

            from asn_desktop import exchange

            return exchange.export_list(
                desk.database,
                SIASN,
                path,
                replace(selection, query=query),
                day=dt.date.today(),
                office_name=desk.office_name,
                progress=progress,
            )

        told = translate(
            "competencies", "Saved as {path}. Fractions of hours were rounded down, as SIASN asks."
        ).format(path=path)
        desk.runner.run(
            write,
            title=translate("competencies", "Writing {name}").format(name=path.name),
            on_done=lambda _count: messages.tell(self, told, "success"),
        )
