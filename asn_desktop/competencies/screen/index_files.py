"""What comes into the page of the index and leaves it: the sheets it is fed from, its workbook."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from asn_desktop.competencies.commands.operations import WRITE
from asn_desktop.competencies.feature.index import (
    DISCIPLINE_KIND,
    INDEX,
    PERFORMANCE_KIND,
    POTENTIAL_KIND,
)
from asn_desktop.competencies.queries.index_lists import IndexList
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.declarations import RecordKind
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files import EXCEL, EXCEL_OR_CSV
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.table_view import RecordTable


class IndexFiles:
    """The buttons "import" and "export" of the page, and what they do."""

    def __init__(self, desk: Desk, source: IndexList, table: RecordTable, page: QWidget) -> None:
        self._desk, self._source, self._table, self._page = desk, source, table, page

    def _menu(
        self, text: str, icon: str, entries: list[tuple[str, Callable[[], object]]]
    ) -> QPushButton:
        button = QPushButton(text)
        theme.set_icon(button, icon)
        menu = QMenu(button)
        for word, run in entries:
            action = QAction(word, menu)
            action.triggered.connect(lambda _checked=False, run=run: run())
            menu.addAction(action)
        button.setMenu(menu)
        return button

    def imports(self) -> QPushButton:
        """The button to bring in a sheet, or to save an empty one to be filled in."""
        fed = (
            (PERFORMANCE_KIND, translate("competencies", "Performance (SKP)…")),
            (DISCIPLINE_KIND, translate("competencies", "Punishments…")),
            (POTENTIAL_KIND, translate("competencies", "Potential…")),
        )
        blank = translate("competencies", "Empty workbook: {name}")
        button = self._menu(
            translate("competencies", "Import"),
            "import",
            [
                *((word, lambda kind=kind: self._bring(kind)) for kind, word in fed),
                *(
                    (blank.format(name=word), lambda kind=kind: self._save_blank(kind))
                    for kind, word in fed
                ),
            ],
        )
        button.setEnabled(self._desk.database.actor.may(WRITE))
        return button

    def exports(self) -> QPushButton:
        """The button to save what the page shows."""
        return self._menu(
            translate("competencies", "Export"),
            "export",
            [
                (
                    translate("competencies", "In the columns of the IP ASN form…"),
                    lambda: self.export(official=True),
                ),
                (
                    translate("competencies", "What is seen…"),
                    lambda: self.export(official=False),
                ),
            ],
        )

    def _bring(self, kind: RecordKind) -> None:
        from asn_desktop.screens.importing import open_import  # the wizard is no part of the start

        open_import(self._desk, kind, self._page)

    def _save_blank(self, kind: RecordKind) -> None:
        """The empty workbook of a kind, to be filled in."""
        path = self._desk.files.save(self._page, f"{kind.layout.title} - kosong.xlsx", EXCEL)
        if path is not None:
            self._run_writing(path, lambda _progress: _write_blank(path, kind))

    def export(self, *, official: bool) -> None:
        """Write the people that are seen: in the columns of the form, or in those seen."""
        name = f"{INDEX.layout.title} {self._source.office.day:%d-%m-%Y}.xlsx"
        path = self._desk.files.save(self._page, name, EXCEL_OR_CSV)
        if path is not None:
            self._write(path, () if official else self._table.visible_columns())

    def _write(self, path: Path, columns: tuple[str, ...]) -> None:
        measured, query = self._source.office, self._table.query()
        day, office = measured.day, self._desk.office_name

        def measured_alike(database: Database) -> IndexList:
            # a list of its own: the one on the screen numbers its rows as they stand there
            return IndexList(database, measured.code, measured.asked_day)

        kind = replace(INDEX, source=measured_alike)

        def write(progress: Progress) -> None:
            from asn_desktop import exchange

            exchange.export_list(
                self._desk.database,
                kind,
                path,
                exchange.Selection(query=query, columns=columns),
                day=day,
                office_name=office,
                progress=progress,
            )

        self._run_writing(path, write)

    def _run_writing(self, path: Path, write: Callable[[Progress], object]) -> None:
        told = translate("competencies", "Saved as {path}").format(path=path)
        self._desk.runner.run(
            write,
            title=translate("competencies", "Writing {name}").format(name=path.name),
            on_done=lambda _result: messages.tell(self._page, told, "success"),
        )


def _write_blank(path: Path, kind: RecordKind) -> None:
    from asn_desktop.spreadsheets.writer import write_template

    write_template(path, kind.layout)
