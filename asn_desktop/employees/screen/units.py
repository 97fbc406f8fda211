"""The screen of work units: their tree, list, form and changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from asn_desktop.core.fields import Value
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.employees import commands, queries
from asn_desktop.employees.feature import FEATURE
from asn_desktop.employees.rules import reference
from asn_desktop.employees.screen.unit_entries import unit_entries
from asn_desktop.employees.sheets import UNITS
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.open_record import OpenRecord
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.screens.tree import Tree
from asn_desktop.widgets.form import FormField

FIELDS = ("name", "code", "abbreviation", "kind", "parent", "address")


class UnitsScreen(RecordScreen):
    """The units of the office."""

    depends_on = ("employees", "units")
    widths = MappingProxyType({"code": 8, "name": 34, "kind": 14, "parent": 24, "people": 9})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.noun = translate("employees", "work units")
        self.new_text = translate("employees", "New")
        self.new_title = translate("employees", "New work unit")
        self.empty_text = translate(
            "employees", "No work units yet. Import the list of units, or add the first one."
        )
        kind = FEATURE.kinds[1]
        self._find = dict(kind.finders(desk.database)) if kind.finders else {}
        super().__init__(desk, kind, (), parent)

    def form_fields(self) -> list[FormField]:
        kinds = reference().unit_kinds
        fields = []
        for name in FIELDS:
            column = UNITS.column(name)
            fields.append(
                FormField(
                    name=name,
                    label=translate("employees", column.label),
                    kind=column.kind,
                    required=column.required,
                    choices=(lambda: list(zip(kinds.codes, kinds.labels, strict=True)))
                    if name == "kind"
                    else None,
                    find=self._find.get("parent") if name == "parent" else None,
                    wide=name in ("name", "parent", "address"),
                    short=name in ("code", "abbreviation"),
                )
            )
        return fields

    def tree_beside(self) -> Tree:
        return Tree(
            translate("employees", "Unit tree"),
            lambda: unit_entries(self.desk.database),
            filter="parent",
            depends_on=("units", "employees"),
            shown=True,
        )

    def narrow_to(self, value: str | int | None) -> None:
        """List what stands below a unit, beside its like where nothing does, and show it."""
        has_units = self.tree is not None and value is not None and self.tree.has_children(value)
        if self.tree is None or value is None or has_units:
            super().narrow_to(value)
        else:
            super().narrow_to(self.tree.above(value))
        if isinstance(value, int):
            (self.show_unlisted if has_units else self.open)(value)

    def open_record(self, record: int) -> OpenRecord | None:
        with self.desk.database.read() as session:
            stored = queries.unit(session, record)
            if stored is None:
                return None
            tree = queries.unit_tree(session)
        values = {name: stored["parent_id" if name == "parent" else name] for name in FIELDS}
        above = stored["parent_id"]
        texts = {"parent": queries.unit_label(tree, above) if above else ""}
        return OpenRecord(stored["name"], values, texts, stored["version"])

    def store(
        self, changes: Mapping[str, Value], record: int | None, version: int | None
    ) -> tuple[int, Changed]:
        values = {("parent_id" if name == "parent" else name): changes[name] for name in changes}
        return commands.save_unit(self.desk.database, values, unit_id=record, version=version)

    def remove(self, ids: Sequence[int], progress: Progress) -> Changed:
        return commands.remove_units(self.desk.database, ids)
