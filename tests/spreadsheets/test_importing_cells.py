"""Cells of a file become values, are corrected, refused and given back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.core.errors import Cancelled, PersonError, WorldError
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.imports import (
    ImportActions,
    ImportPlan,
)
from asn_desktop.core.progress import CancelAfter
from asn_desktop.core.results import Problem, Severity
from asn_desktop.spreadsheets.columns import Cell, Column, Parsed, SheetLayout
from asn_desktop.spreadsheets.importing import (
    ImportKind,
    ImportSession,
)
from asn_desktop.spreadsheets.importing.cells import take_in
from asn_desktop.spreadsheets.reader import read_workbook
from asn_desktop.spreadsheets.writer import SheetTable, write_csv, write_template, write_workbook
from tests.spreadsheets.dictionary_office import (
    HEADER,
    LAYOUT,
    TODAY,
    UNITS,
    Office,
    book,
    nip,
    person,
)


def test_cells_can_be_corrected_in_the_preview(office: Office) -> None:
    """A corrected cell is taken instead of the file's, also for names and double keys."""
    rows = [HEADER, person(1), person(1), person(3, grade="Z"), person(4, unit="Dinkes")]
    session = office.session(rows)
    assert session.trial().counts.refused == 4
    session.correct(3, "nip", nip(2))
    session.correct(4, "grade", "III/b")
    session.correct(5, "unit", "Dinas Sosial", sheet="Lembar")
    session.correct(99, "unit", "nowhere")
    trial = session.trial()
    assert trial.counts.added == 4
    assert trial.cells["grade"][2] == "III/b"
    assert session.run().counts.added == 4
    assert office.people[nip(4)]["unit"] == 2


def test_choosing_anything_makes_a_new_trial(office: Office) -> None:
    """An import never runs on a trial made before the last choice."""
    session = office.session([HEADER, person(1), person(2, nip="1")])
    assert session.trial().counts.refused == 1
    session.correct(3, "nip", nip(2))
    assert session.run().counts.added == 2


def test_serials_of_1904_workbooks(office: Office) -> None:
    """A number in a date column counts from 1904 where the workbook says so."""
    rows: list[list[Cell]] = [["NIP", "NAMA", "TANGGAL LAHIR"], [nip(1), "Ani", 29221 - 1462]]
    session = ImportSession(office.kind(), book(date_1904=True, A=rows), today=TODAY)
    assert session.trial().plan.drafts.columns["birth_date"] == [dt.date(1980, 1, 1)]


def test_a_number_is_never_taken_for_the_text_it_resembles(office: Office) -> None:
    """Equal cells of different type are taken in apart: a NIP in a float stays refused."""
    seen: list[Cell] = []

    def parse(cell: Cell) -> Parsed:
        seen.append(cell)
        return Parsed(type(cell).__name__)

    cells: list[Cell] = [1, 1.0, True, "1", None, 1, ""]
    values, problems = take_in(cells, parse, {})
    assert values == ["int", "float", "bool", "str", None, "int", None]
    assert (len(seen), problems) == (4, {})
    number = float(nip(1))
    trial = office.session([HEADER, person(1), person(2, nip=number)]).trial()
    assert trial.plan.refused == [1]


@given(
    st.lists(
        st.none() | st.text(max_size=5) | st.integers() | st.floats() | st.booleans() | st.dates()
    )
)
def test_taking_in_sees_every_distinct_cell_once(cells: list[Cell]) -> None:
    """Whatever the cells are, each gives what the rule says of it alone."""
    calls: list[Cell] = []

    def parse(cell: Cell) -> Parsed:
        calls.append(cell)
        return Parsed(f"{type(cell).__name__} {cell}")

    values, _ = take_in(cells, parse, {})
    for cell, value in zip(cells, values, strict=True):
        assert value is None or value == f"{type(cell).__name__} {cell}" or cell == 0
    texts = [cell for cell in calls if isinstance(cell, str)]
    assert len(texts) == len(set(texts))


def test_what_is_not_checked_by_the_feature_is_checked_by_kind(office: Office) -> None:
    """Numbers, digits and choices of columns without a rule of their own are refused in words."""
    layout = SheetLayout(
        "things",
        "Barang",
        (
            Column("code", "KODE BARANG", "Code", FieldKind.DIGITS, key=True, required=True),
            Column("kind", "JENIS BARANG", "Kind", FieldKind.CHOICE, choices=lambda: ["Meja"]),
            Column("price", "HARGA SATUAN", "Price", FieldKind.MONEY),
            Column("weight", "BERAT BARANG", "Weight", FieldKind.DECIMAL),
        ),
        key="code",
    )
    rows: list[list[Cell]] = [
        ["KODE BARANG", "JENIS BARANG", "HARGA SATUAN", "BERAT BARANG"],
        ["007", "MEJA", "Rp 1.250.000", "2,5"],
        [12.0, "Kursi", "murah", "1.250"],
        [1.98001012005011e17, None, 1000, 1],
    ]
    kind = office.kind(layout)
    actions = ImportActions(
        check=lambda values: [],
        plan=lambda drafts, options, progress: ImportPlan(drafts),
        run=kind.actions.run,
    )
    session = ImportSession(
        ImportKind("things", "Things", "things", layout, actions), book(A=rows), today=TODAY
    )
    drafts = session.trial().plan.drafts
    assert {name: values[0] for name, values in drafts.columns.items()} == {
        "code": "007",
        "kind": "Meja",
        "price": 1_250_000,
        "weight": pytest.approx(2.5),
    }
    assert drafts.columns["code"][1] == "12"
    assert [problem.field for problem in drafts.problems[1]] == ["kind", "price", "weight"]
    assert [problem.code for problem in drafts.problems[2]] == ["digits.damaged"]


def test_cancel_leaves_nothing(office: Office) -> None:
    """A cancel at any report before the writing leaves the office as it was."""
    rows = [HEADER, *(person(n) for n in range(1, 50))]
    for reports in range(8):
        with pytest.raises(Cancelled):
            office.session(rows).run(CancelAfter(reports))
    assert office.people == {}


def test_refused_rows_can_be_imported_again_as_they_are(office: Office, tmp_path: Path) -> None:
    """The workbook of refused rows maps itself, is refused for the same reasons, and, mended,
    is taken in."""
    rows: list[list[Cell]] = [
        ["Daftar"],
        [*HEADER, "AGAMA", "KODE X"],
        [*person(1), "-", "a"],
        [*person(2, nip=1.98001012005011e17), "-", "b"],
        [*person(3, grade="Z", unit="Entah"), "-", "c"],
    ]
    session = office.session(rows, sender="Dinas")
    session.map(6, "note")
    session.run()
    target = tmp_path / "ditolak.xlsx"
    assert session.write_rejected(target) == 2
    workbook = read_workbook(target)
    again = ImportSession(office.kind(), workbook, sender="Dinas", today=TODAY)
    assert [one.target for one in again.mapping] == [one.target for one in session.mapping] + [None]
    assert again.left_out()[-1].reason.startswith("Reasons from an earlier import")
    trial = again.trial()
    codes = sorted(found.problem.code for found in trial.problems)
    assert codes == ["grade", "lookup.unknown", "nip.number"]
    again.correct(2, "nip", nip(2))
    again.correct(3, "grade", "III/b")
    assert again.trial().counts.refused == 1
    assert again.write_rejected(tmp_path / "lagi.xlsx") == 1
    rest = read_workbook(tmp_path / "lagi.xlsx").sheets[0].rows
    assert rest[0] == [*HEADER, "AGAMA", "KODE X", "Alasan ditolak"]
    assert rest[1][3] == "III/b"
    assert "Entah" in str(rest[1][-1])
    again.correct(3, "unit", "Dinas Sosial")
    assert again.run().counts.added == 2


STORED: list[tuple[Value, ...]] = [
    (nip(1), "=Ani, S.Sos.", dt.date(1980, 1, 1), 31, 12, "Dinas Kesehatan", "Kota", "-5%"),
    (nip(2), "'+Budi", dt.date(1980, 1, 1), None, 0, "Dinas Sosial", None, "baris\nbaru"),
    (nip(3), "Ürümçi", dt.date(1980, 1, 1), 41, None, None, None, None),
]


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_the_template_is_the_export(office: Office, tmp_path: Path, form: str) -> None:
    """Exported and imported again nothing changes; three changed cells change three cells."""
    columns = [column for column in LAYOUT.columns if not (column.sensitive or column.read_only)]

    def exported(rows: Sequence[Sequence[Value]]) -> ImportSession:
        table = SheetTable(LAYOUT.title, columns, rows, ["Saringan: Unit = Dinas", "3 pegawai"])
        path = tmp_path / f"a.{form}"
        if form == "csv":
            write_csv(path, table)
        else:
            write_workbook(path, [table], office_name="BKPSDM", practice=True)
        return ImportSession(office.kind(), read_workbook(path), today=TODAY)

    assert exported(STORED).run().counts.added == 3
    assert exported(STORED).run().counts.unchanged == 3
    assert office.people[nip(1)]["name"] == "=Ani, S.Sos."
    changed = [list(row) for row in STORED]
    changed[0][3] = 32
    changed[1][1] = "Budi"
    changed[2][5] = "Sekretariat"
    trial = exported(changed).trial()
    assert [change.after for change in trial.plan.changed] == [
        {"grade": 32},
        {"name": "Budi"},
        {"unit": 3},
    ]


def test_a_filled_in_template_maps_itself(office: Office, tmp_path: Path) -> None:
    """The empty template says that it holds no rows, and all its headings are known."""
    write_template(tmp_path / "a.xlsx", LAYOUT, choices={"unit": list(UNITS)})
    session = ImportSession(office.kind(), read_workbook(tmp_path / "a.xlsx"), today=TODAY)
    assert [one.how for one in session.mapping] == ["exact"] * 8
    with pytest.raises(PersonError, match=r"a\.xlsx"):
        session.trial()


def test_headings_of_two_lines_become_one_line(office: Office, tmp_path: Path) -> None:
    """Refused rows of a table with grouped headings have joined headings that map the same, and
    a mapping chosen for the file holds for its refused rows."""
    rows: list[list[Cell]] = [
        ["NIP", "NAMA", "PANGKAT", None, "KODE X"],
        [None, None, "GOL RUANG", "TMT", None],
        [nip(1), "Ani", "III/a", dt.date(2020, 4, 1), "a"],
        [nip(2), "Budi", "Z", dt.date(2020, 4, 1), "b"],
        [nip(3), "Citra", "Z", dt.date(2020, 4, 1), "c"],
    ]
    session = office.session(rows)
    session.map(4, "note")
    assert session.run().counts.refused == 2
    session.write_rejected(tmp_path / "a.xlsx")
    workbook = read_workbook(tmp_path / "a.xlsx")
    assert workbook.sheets[0].rows[0][2:5] == ["PANGKAT GOL RUANG", "PANGKAT TMT", "KODE X"]
    again = ImportSession(office.kind(), workbook, today=TODAY)
    assert again.headings[4].text == "KODE X"
    assert again.mapping[4].target == "note"


def test_without_refused_rows_there_is_no_file(office: Office, tmp_path: Path) -> None:
    """Saving refused rows writes nothing where none was refused."""
    assert office.session([HEADER, person(1)]).write_rejected(tmp_path / "a.xlsx") == 0
    assert list(tmp_path.iterdir()) == []


def test_what_follows_a_refused_cell_is_not_said_twice(office: Office) -> None:
    """The check of a row adds nothing about a field whose cell was refused already."""

    def check(values: Mapping[str, Value]) -> list[Problem]:
        assert values["grade"] is None
        return [Problem(Severity.ERROR, code, code, "", "x") for code in ("grade", "name")]

    kind = replace(office.kind(), actions=replace(office.kind().actions, check=check))
    session = ImportSession(kind, book(A=[HEADER, person(1, grade="Z")]), today=TODAY)
    assert [found.problem.field for found in session.trial().problems] == ["grade", "name"]


def test_the_import_counts_though_its_mapping_cannot_be_kept(office: Office) -> None:
    """When the mapping cannot be remembered after the writing, the import is still reported."""

    def fail(*_: object) -> None:
        raise WorldError("disk full")

    kind = replace(office.kind(), actions=replace(office.kind().actions, remember=fail))
    session = ImportSession(kind, book(A=[HEADER, person(1)]), today=TODAY)
    assert session.run().counts.added == 1
