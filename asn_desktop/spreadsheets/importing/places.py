"""From rows back to the cells of the file: corrections, problems, refused rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.spreadsheets.columns import Cell
from asn_desktop.spreadsheets.detect import TableGuess
from asn_desktop.spreadsheets.importing.intake import RawRows
from asn_desktop.spreadsheets.importing.mapping import ColumnMapping
from asn_desktop.spreadsheets.importing.outcome import Places, RowProblem, Trial
from asn_desktop.spreadsheets.rejected import RefusedRow

#: (sheet, row, field) → the clerk's text in place of the cell.
Corrections = Mapping[tuple[str, int, str], str]


def correct_cells(cells: dict[str, Sequence[Cell]], raw: RawRows, corrections: Corrections) -> None:
    """Put the clerk's texts in the place of cells; ``cells`` are those of every field."""
    places = raw.places()
    by_field: dict[str, dict[int, str]] = {}
    for (sheet, row, field), text in corrections.items():
        index = places.index(sheet, row)
        if index is not None:
            by_field.setdefault(field, {})[index] = text
    for field, texts in by_field.items():
        column = list(cells.get(field) or (None,) * len(raw.rows))
        for index, text in texts.items():
            column[index] = text
        cells[field] = column


def placed(
    problems: Mapping[int, Sequence[Problem]],
    places: Places,
    tables: Sequence[TableGuess],
    mapping: ColumnMapping,
) -> list[RowProblem]:
    """The problems of all rows in the order of the file, with sheet, row and column."""
    sources = mapping.sources()
    headings = [one.full for one in tables[0].headings]
    letters = {table.name: [one.letter for one in table.headings] for table in tables}
    found = []
    for index in sorted(problems):
        sheet, row = places.of(index)
        for problem in problems[index]:
            position = sources.get(problem.field)
            if position is None:
                found.append(RowProblem(sheet, row, "", "", problem))
            else:
                letter = letters[sheet][position]
                found.append(RowProblem(sheet, row, letter, headings[position], problem))
    return found


def refused_rows(
    trial: Trial,
    raw: RawRows,
    mapping: ColumnMapping,
    corrections: Corrections,
    kept: Sequence[int],
) -> Iterator[RefusedRow]:
    """The refused rows with the cells of the ``kept`` positions as the file has them, corrected
    where the clerk did so, and what is wrong."""
    sources, direct = mapping.sources(), mapping.direct()
    at = {position: place for place, position in enumerate(kept)}
    corrected: dict[tuple[str, int], dict[str, str]] = {}
    for (sheet, row, field), text in corrections.items():
        corrected.setdefault((sheet, row), {})[field] = text
    for index in trial.plan.refused:
        sheet, row = trial.place(index)
        origin = trial.origin[index]
        cells: list[Cell] = [raw.columns[position][origin] for position in kept]
        for field, text in corrected.get((sheet, row), {}).items():
            if field in direct:
                cells[at[direct[field]]] = text
        wrong: dict[int, list[str]] = {}
        sentences = [
            translate("spreadsheets", "Row {row} of “{sheet}”:").format(row=row, sheet=sheet)
        ]
        for problem in trial.plan.drafts.problems.get(index, ()):
            if problem.is_error:
                sentences.append(problem.sentence)
                position = sources.get(problem.field)
                if position in at:
                    wrong.setdefault(at[position], []).append(problem.sentence)
        marks = {place: "\n".join(about) for place, about in wrong.items()}
        yield RefusedRow(cells, marks, " ".join(sentences))
