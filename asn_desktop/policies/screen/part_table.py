"""The tables in the tabs of a policy, for those who keep the policies of the whole office."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from asn_desktop.policies.commands.operations import WRITE
from asn_desktop.screens import part_table
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.part_table import PartModel, PartTable, saving

__all__ = ["PartModel", "PartTab", "PartTable", "saving"]


class PartTab(part_table.PartTab):
    """A tab of a policy with a table."""

    right = WRITE

    def __init__(
        self, desk: Desk, model: PartModel, name: str, empty: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, "policies", model, name, empty, parent)

    @property
    def may_write(self) -> bool:
        """Whether this person keeps policies."""
        return super().may_write and self.desk.database.actor.units is None
