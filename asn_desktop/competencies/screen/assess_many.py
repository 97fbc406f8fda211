"""The levels of many people are entered in a grid: people × competencies, as in a spreadsheet.

People come by name, by unit, or with the cells that are pasted from a spreadsheet: a block that
begins with NIPs brings its own people.
"""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from asn_desktop.competencies.queries.assessing import (
    Assessee,
    assessees,
    find_people,
    people_by_nip,
    people_of_unit,
)
from asn_desktop.competencies.queries.dictionary import (
    CompetencyEntry,
    competencies,
    find_competencies,
)
from asn_desktop.competencies.rules.assessments import check_level
from asn_desktop.competencies.rules.dictionary import meant_key
from asn_desktop.competencies.screen.assess_dialog import AssessingDialog
from asn_desktop.competencies.screen.assess_grid import Place
from asn_desktop.core.translation import translate
from asn_desktop.employees.queries import find_units
from asn_desktop.employees.rules import check_nip_cell
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme
from asn_desktop.widgets.reference_edit import FindRecords, ReferenceEdit
from asn_desktop.widgets.working_dialog import paragraph, wrong

_NAME, _NIP, _LEVEL = 26, 23, 14
#: Letters of a line in a heading.
_LINE = 13


class AssessManyDialog(AssessingDialog):
    """Rows are people, columns are competencies; what was typed stays when people come or go."""

    def __init__(self, desk: Desk, people: Sequence[int], parent: QWidget) -> None:
        super().__init__(desk, translate("competencies", "Record for many people"), parent)
        self._people = list(people)
        self._further: list[int] = []
        self._shown: list[Assessee] = []
        self._entries: list[CompetencyEntry] = []
        database = desk.database

        def units(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
            with database.read() as session:
                return find_units(session, text, limit)

        def further(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
            with database.read() as session:
                return find_competencies(session, text, limit)

        self.person = self._search(
            translate("competencies", "Add a person: name or NIP…"),
            lambda text, limit: find_people(database, text, limit),
        )
        self.unit = self._search(translate("competencies", "Add a unit…"), units)
        self.competency = self._search(translate("competencies", "Add a competency…"), further)
        self.person.current_changed.connect(self._add_person)
        self.unit.current_changed.connect(self._add_unit)
        self.competency.current_changed.connect(self._add_competency)
        self.remove_button = QPushButton(translate("competencies", "Remove row"))
        theme.set_icon(self.remove_button, "delete")
        self.remove_button.setAutoDefault(False)
        self.remove_button.setToolTip("Ctrl+Del")
        self.remove_button.clicked.connect(lambda _checked=False: self.remove_rows())
        QShortcut(QKeySequence("Ctrl+Del"), self.grid, self.remove_rows)
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        row.addWidget(self.person, 3)
        row.addWidget(self.unit, 2)
        row.addWidget(self.competency, 2)
        row.addWidget(self.remove_button)
        self.content.addWidget(self.fields)
        self.content.addLayout(row)
        self.content.addWidget(
            paragraph(
                translate(
                    "competencies",
                    "Cells show the level now / the required one in small. Ctrl+V takes cells of a"
                    " spreadsheet; a block that begins with NIPs brings its people along.",
                ),
                "muted",
            )
        )
        self.content.addWidget(self.grid, 1)
        self.content.addWidget(self.note)
        self.grid.pasted_outside.connect(self._take_block)
        self.fields.day_changed.connect(self._read)
        self._read()
        self.fit(225)
        self.resize(self.width(), max(self.height(), 620))
        self.in_order(self.person, self.unit, self.competency, self.remove_button, self.grid)
        (self.fields.method if people else self.person).setFocus()

    def _search(self, hint: str, find: FindRecords) -> ReferenceEdit:
        box = ReferenceEdit()
        box.setPlaceholderText(hint)
        box.setAccessibleName(hint.rstrip("…"))
        box.set_find(find, self._desk.runner)
        return box

    # people and competencies

    def _read(self) -> None:
        """People and competencies as they are on the typed day."""
        day = self.fields.shown_day()
        with self._desk.database.read() as session:
            self._shown = assessees(session, self._people, day)
            known = competencies(session, day)
        self._entries = [one for one in known if one.generic or one.id in self._further]
        self.model.show_rows(
            (
                translate("competencies", "Name"),
                translate("competencies", "NIP"),
                *("\n".join(wrap(one.name, _LINE)) for one in self._entries),
            ),
            [(one.name, one.nip) for one in self._shown],
            [
                tuple(
                    Place(who.id, one.id, who.now.get(one.id), who.required.get(one.id))
                    for one in self._entries
                )
                for who in self._shown
            ],
            ("", "", *(one.name for one in self._entries)),
        )
        self.grid.size_columns((_NAME, _NIP, *(_LEVEL for _ in self._entries)))
        header = self.grid.horizontalHeader()
        for column in range(2, 2 + len(self._entries)):  # long words of a heading stay whole
            wide = max(header.sectionSize(column), header.sectionSizeHint(column))
            self.grid.setColumnWidth(column, wide)
        self.remove_button.setEnabled(bool(self._shown))
        self.say()

    def add_people(self, people: Sequence[int]) -> None:
        """Put people at the end who are not there yet."""
        new = [one for one in people if one not in self._people]
        self._people += new
        self._read()
        if new and self._shown:
            self.grid.go_to(self.model.rowCount() - 1, self.model.words)

    def _add_person(self, person: int | None) -> None:
        if person is not None:
            self.person.set_current(None)
            self.add_people((person,))

    def _add_unit(self, unit: int | None) -> None:
        if unit is None:
            return
        self.unit.set_current(None)
        with self._desk.database.read() as session:
            people = people_of_unit(session, unit, self._desk.database.actor)
        if not people:
            sentence = translate("competencies", "Nobody at work belongs to this unit.")
            self.note.set_problem(wrong(sentence))
            return
        self.add_people(people)
        self.grid.first_level()

    def _add_competency(self, competency: int | None) -> None:
        if competency is not None:
            self.competency.set_current(None)
            self._further.append(competency)
            self._read()

    def remove_rows(self) -> None:
        """Take the selected people out again, with what was typed for them."""
        rows = {index.row() for index in self.grid.selectedIndexes()}
        gone = {self._shown[row].id for row in rows}
        self._people = [one for one in self._people if one not in gone]
        self._read()

    # pasting

    def _take_block(self, cells: Sequence[Sequence[str]]) -> None:
        """Take cells that bring people: a column of NIPs, and levels below the names of
        competencies, or in the order in which these stand here."""
        columns, body = self._headed(cells)
        nips = [_nip_in(line) for line in body]
        with self._desk.database.read() as session:
            found = people_by_nip(session, {nip for nip in nips if nip})
        known = {nip: found[nip] for nip in nips if nip in found}
        if not known:
            sentence = translate(
                "competencies",
                "No NIP of the list of employees stands in the pasted cells. Copy the column of"
                " NIPs along, or paste into a cell for a level.",
            )
            self.note.set_problem(wrong(sentence))
            return
        self.add_people(list(dict.fromkeys(known.values())))
        rows = {who.id: row for row, who in enumerate(self._shown)}
        at = columns if columns is not None else self._in_order(body)
        for nip, line in zip(nips, body, strict=True):
            if nip in known:
                for column, place in at.items():
                    if column < len(line):
                        cell = ((line[column],),)
                        self.model.put(rows[known[nip]], self.model.words + place, cell)
        lost = [nip or line[0] for nip, line in zip(nips, body, strict=True) if nip not in known]
        if lost:
            sentence = translate(
                "competencies", "Not in the list of employees, so left out: {names}."
            )
            self.note.set_problem(wrong(sentence.format(names=", ".join(lost[:5]))))

    def _headed(
        self, cells: Sequence[Sequence[str]]
    ) -> tuple[dict[int, int] | None, Sequence[Sequence[str]]]:
        """Which column of the block is which competency, where a first line says so."""
        places = {meant_key(one.name): at for at, one in enumerate(self._entries)}
        named = {
            column: places[meant_key(text)]
            for column, text in enumerate(cells[0])
            if meant_key(text) in places
        }
        return (named, cells[1:]) if named else (None, cells)

    def _in_order(self, body: Sequence[Sequence[str]]) -> dict[int, int]:
        """The columns of a block without headings: those behind the NIPs from the first one on that
        holds a level are taken for the competencies in the order in which these stand here."""
        width = max(map(len, body))
        nip = next(at for at in range(width) if any(_nip_of(text) for text in _column(body, at)))
        first = next(
            (at for at in range(nip + 1, width) if any(map(_is_level, _column(body, at)))), width
        )
        places = range(min(width - first, len(self._entries)))
        return {first + place: place for place in places}


def _column(body: Sequence[Sequence[str]], at: int) -> list[str]:
    return [line[at] for line in body if at < len(line)]


def _is_level(text: str) -> bool:
    return check_level(text).value is not None


def _nip_of(text: str) -> str | None:
    checked = check_nip_cell(text)
    return None if any(each.is_error for each in checked.problems) else checked.value


def _nip_in(line: Sequence[str]) -> str | None:
    """The NIP that stands in a line."""
    return next((nip for text in line if len(text) >= 18 and (nip := _nip_of(text))), None)
