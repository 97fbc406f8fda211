"""The proofs of a training: scanned certificates, kept byte for byte."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QHeaderView, QWidget

from asn_desktop.competencies.commands.operations import WRITE
from asn_desktop.competencies.commands.proofs import add_proof, remove_proofs, save_proof
from asn_desktop.competencies.queries.training import ProofFile, proofs
from asn_desktop.core.attached import size_words
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files_tab import FilesTab, KeptFile, OpenFile, open_outside
from asn_desktop.screens.part_table import PartModel


class ProofsTab(FilesTab):
    """The files of the chosen training."""

    depends_on = ("proofs",)
    right = WRITE

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        open_file: OpenFile = open_outside,
    ) -> None:
        super().__init__(
            desk,
            "training_records",
            PartModel(
                (
                    translate("competencies", "File"),
                    translate("competencies", "Size"),
                )
            ),
            translate("competencies", "Proofs"),
            translate(
                "competencies",
                "No proof yet. Add the scanned certificate (at most 10 MB), or drop it here.",
            ),
            parent,
            open_file=open_file,
        )
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def kept_files(self, record: int) -> Sequence[KeptFile]:
        with self.desk.database.read() as session:
            return proofs(session, record)

    def cells(self, file: KeptFile) -> tuple[str, ...]:
        kept = cast(ProofFile, file)
        return (kept.name, size_words(kept.size))

    def keep(self, record: int, name: str, content: bytes) -> Changed:
        return add_proof(self.desk.database, record, name, content)[1]

    def drop(self, file: KeptFile) -> Changed:
        return remove_proofs(self.desk.database, [file.id])

    def write(self, file: KeptFile, path: Path) -> None:
        save_proof(self.desk.database, file.id, path)
