"""The way of the rows of a spreadsheet into an office, with an office that is a dictionary."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.core.errors import Cancelled, PersonError, WorldError
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.imports import (
    Drafts,
    EmptyCells,
    ImportActions,
    ImportMode,
    ImportOptions,
    ImportPlan,
    ImportSource,
    Lookup,
    NameKey,
    PlannedChange,
    Resolution,
    Suggestion,
)
from asn_desktop.core.progress import CancelAfter, Progress
from asn_desktop.core.results import Changed, Problem, Severity
from asn_desktop.core.values import fold_key
from asn_desktop.spreadsheets.columns import Cell, Column, Combined, LeftOut, Parsed, SheetLayout
from asn_desktop.spreadsheets.importing import (
    Decision,
    DecisionKind,
    ImportKind,
    ImportSession,
)
from asn_desktop.spreadsheets.importing.cells import take_in
from asn_desktop.spreadsheets.reader import Sheet, Workbook, read_workbook
from asn_desktop.spreadsheets.writer import SheetTable, write_csv, write_template, write_workbook

TODAY = dt.date(2026, 11, 23)
GRADES = {31: "III/a", 32: "III/b", 41: "IV/a"}


def parse_nip(cell: Cell) -> Parsed:
    if isinstance(cell, int | float):
        return Parsed(None, (Problem(Severity.ERROR, "nip.number", "", "", "Digits are lost."),))
    text = str(cell).replace(" ", "")
    if len(text) != 18 or not text.isdigit():
        wrong = Problem(Severity.ERROR, "nip.length", "", "", f"{text} has not 18 digits.", "Ask.")
        return Parsed(None, (wrong,))
    return Parsed(text)


def parse_grade(cell: Cell) -> Parsed:
    for code, text in GRADES.items():
        if text == cell:
            return Parsed(code)
    return Parsed(None, (Problem(Severity.ERROR, "grade", "", "", f"{cell} is no grade."),))


def split_name_nip(cell: Cell) -> Mapping[str, Cell]:
    name, _, nip = str(cell).partition("/")
    return {"name": name.strip(), "nip": nip.strip()} if nip else {"name": name.strip()}


LAYOUT = SheetLayout(
    "people",
    "Daftar Pegawai",
    (
        Column("nip", "NIP", "NIP", FieldKind.DIGITS, parse=parse_nip, key=True, required=True),
        Column("name", "NAMA", "Name", required=True, synonyms=("NAMA PEGAWAI",)),
        Column("birth_date", "TANGGAL LAHIR", "Date of birth", FieldKind.DATE),
        Column(
            "grade",
            "GOL RUANG",
            "Grade",
            FieldKind.CHOICE,
            parse=parse_grade,
            text=GRADES.__getitem__,
            choices=lambda: list(GRADES.values()),
        ),
        Column("years", "MK TAHUN", "Years", FieldKind.INTEGER),
        Column("unit", "UNIT KERJA", "Unit", FieldKind.REFERENCE),
        Column("agency", "SKPD", "Agency", FieldKind.REFERENCE),
        Column("note", "KETERANGAN", "Note"),
        Column("nik", "NIK", "NIK", FieldKind.DIGITS, sensitive=True),
        Column("age", "USIA", "Age", FieldKind.INTEGER, read_only=True),
    ),
    combined=(
        Combined("name_nip", "Name and NIP", ("name", "nip"), ("NAMA / NIP",), split_name_nip),
    ),
    left_out=(LeftOut("Religion is not needed.", ("AGAMA",)),),
    key="nip",
)
HEADER: list[Cell] = ["NIP", "NAMA", "TANGGAL LAHIR", "GOL RUANG", "UNIT KERJA"]
UNITS = {"Dinas Kesehatan": 1, "Dinas Sosial": 2, "Sekretariat": 3}


def nip(number: int) -> str:
    return f"198001012005011{number:03d}"


def person(number: int, unit: str | None = "Dinas Kesehatan", **other: Cell) -> list[Cell]:
    row: list[Cell] = [nip(number), f"Orang {number}", dt.date(1980, 1, 1), "III/a", unit]
    for name, cell in other.items():
        row[["nip", "name", "birth_date", "grade", "unit"].index(name)] = cell
    return row


@dataclass
class Office:
    """A dictionary of people by NIP, with the actions that a feature lends to an import."""

    people: dict[str, dict[str, Value]] = field(default_factory=dict)
    units: dict[str, int] = field(default_factory=lambda: dict(UNITS))
    asked: list[Sequence[NameKey]] = field(default_factory=list)
    layouts: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    sources: list[ImportSource] = field(default_factory=list)

    def resolve(self, keys: Sequence[NameKey]) -> dict[NameKey, Resolution]:
        self.asked.append(list(keys))
        known = {fold_key(name): number for name, number in self.units.items()}
        answers = {}
        for key in keys:
            near = [
                Suggestion(number, name, 90.0)
                for name, number in self.units.items()
                if fold_key(key[0]).startswith(fold_key(name))
            ]
            answers[key] = Resolution(known.get(fold_key(key[0])), tuple(near))
        return answers

    def check(self, values: Mapping[str, Value]) -> list[Problem]:
        born, number = values.get("birth_date"), values.get("nip")
        if born and number and number[:8] != born.strftime("%Y%m%d"):
            reason = "NIP and date of birth differ."
            return [Problem(Severity.WARNING, "birth", "birth_date", str(born), reason)]
        return []

    def plan(self, drafts: Drafts, options: ImportOptions, progress: Progress) -> ImportPlan:
        plan = ImportPlan(drafts)
        for index in range(len(drafts.rows)):
            row = {name: values[index] for name, values in drafts.columns.items()}
            stored = self.people.get(row["nip"])
            if drafts.refused(index):
                plan.refused.append(index)
            elif stored is None:
                plan.added.append(index)
            else:
                after = {
                    name: value
                    for name, value in row.items()
                    if value != stored.get(name)
                    and (value is not None or options.empty is EmptyCells.CLEAR)
                }
                if after:
                    before = {name: stored.get(name) for name in after}
                    plan.changed.append(PlannedChange(index, 1, before, after))
                else:
                    plan.unchanged.append(index)
        return plan

    def run(self, plan: ImportPlan, source: ImportSource, progress: Progress) -> Changed:
        self.sources.append(source)
        drafts = plan.drafts
        made = {}
        for number, key in enumerate(drafts.create.get("unit", ())):
            made[-(number + 1)] = self.units[key[0]] = 100 + number
        for index in plan.added:
            row = {name: values[index] for name, values in drafts.columns.items()}
            self.people[row["nip"]] = {
                **row,
                "unit": made.get(row["unit"], row["unit"]) if "unit" in row else None,
            }
        for change in plan.changed:
            self.people[drafts.columns["nip"][change.index]].update(change.after)
        return Changed(7, {"people": [], "imports": [3]})

    def kind(self, layout: SheetLayout = LAYOUT) -> ImportKind:
        lookup = Lookup("unit", "work unit", self.resolve, ("agency",), True, "units")
        actions = ImportActions(
            check=self.check,
            plan=self.plan,
            run=self.run,
            lookups=(lookup,),
            recall=lambda header, sender: self.layouts.get((header, sender)),
            remember=lambda header, sender, mapping: self.layouts.update(
                {(header, sender): dict(mapping)}
            ),
        )
        return ImportKind("people", "People", "people", layout, actions)

    def session(self, rows: Sequence[Sequence[Any]], **more: Any) -> ImportSession:
        return ImportSession(self.kind(), book(Lembar=rows), today=TODAY, **more)


def book(date_1904: bool = False, **sheets: Sequence[Sequence[Any]]) -> Workbook:
    made = []
    for name, rows in sheets.items():
        width = max(map(len, rows))
        made.append(Sheet(name, [[*row, *[None] * (width - len(row))] for row in rows]))
    return Workbook("/kiriman/dinas.xlsx", "xlsx", made, date_1904, fingerprint="ab12")


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setattr("asn_desktop.core.translation._language", "en")
    return Office()


def test_rows_are_added_then_unchanged_then_changed(office: Office) -> None:
    """The first import adds, the same file changes nothing, one other cell changes one record."""
    rows = [HEADER, *(person(n) for n in range(1, 4))]
    result = office.session(rows).run()
    assert (result.counts.read, result.counts.added) == (3, 3)
    assert office.people[nip(2)] == {
        "nip": nip(2),
        "name": "Orang 2",
        "birth_date": dt.date(1980, 1, 1),
        "grade": 31,
        "unit": 1,
    }
    assert office.session(rows).run().counts.unchanged == 3
    rows[2] = person(2, grade="IV/a")
    result = office.session(rows).run()
    assert (result.counts.changed, result.counts.unchanged) == (1, 2)
    change = result.trial.plan.changed[0]
    assert (change.before, change.after) == ({"grade": 31}, {"grade": 41})
    assert office.people[nip(2)]["grade"] == 41


def test_report_has_the_names_of_the_contract(office: Office) -> None:
    """The JSON report holds what scripts rely on, each problem with row, column and reason."""
    title: list[list[Cell]] = [["Daftar"], []]
    rows = [*title, HEADER, person(1), person(2, nip="12345"), person(3, grade="Z")]
    report = office.session(rows).run().as_json()
    assert report["kind"] == "people"
    assert report["file"] == "dinas.xlsx"
    assert (report["sheet"], report["header_row"]) == ("Lembar", 3)
    assert report["mapping"] == {
        "NIP": "nip",
        "NAMA": "name",
        "TANGGAL LAHIR": "birth_date",
        "GOL RUANG": "grade",
        "UNIT KERJA": "unit",
    }
    counts = {name: report[name] for name in ("read", "added", "changed", "unchanged", "refused")}
    assert counts == {"read": 3, "added": 1, "changed": 0, "unchanged": 0, "refused": 2}
    assert report["import_id"] == 3
    assert report["seconds"] >= 0
    first, second = report["problems"]
    assert first == {
        "sheet": "Lembar",
        "row": 5,
        "column": "A",
        "heading": "NIP",
        "field": "nip",
        "value": "12345",
        "code": "nip.length",
        "reason": "12345 has not 18 digits.",
        "remedy": "Ask.",
        "severity": "error",
    }
    assert (second["row"], second["column"], second["value"]) == (6, "D", "Z")


def test_a_check_reports_and_writes_nothing(office: Office) -> None:
    """The trial run gives the same report as the import, and the office stays as it was."""
    session = office.session([HEADER, person(1), person(2, nip="1")])
    checked = session.check().as_json()
    assert (office.people, office.sources) == ({}, [])
    assert checked["import_id"] is None
    ran = session.run().as_json()
    for name in ("import_id", "seconds"):
        del checked[name], ran[name]
    assert checked == ran


def test_nothing_to_write_writes_nothing(office: Office) -> None:
    """Where every row is refused the office is not touched and no import is registered."""
    result = office.session([HEADER, person(1, nip="1"), person(2, nip="2")]).run()
    assert (result.counts.refused, result.changed, result.import_id) == (2, None, None)
    assert office.sources == []


def test_causes_group_equal_problems(office: Office) -> None:
    """Problems of one kind are counted together, errors first, the most frequent first."""
    rows = [HEADER, person(1, birth_date=dt.date(1981, 1, 1)), person(2, grade="Z")]
    rows += [person(number, nip="1") for number in range(3, 6)]
    trial = office.session(rows).trial()
    found = [(cause.code, cause.count, cause.rows) for cause in trial.causes]
    assert found == [("nip.length", 3, (4, 5, 6)), ("grade", 1, (3,)), ("birth", 1, (2,))]
    assert trial.counts.warnings == 1
    assert trial.counts.refused == 4


def test_no_rows_is_never_a_success(office: Office) -> None:
    """A table without rows, or with empty ones alone, ends in a sentence."""
    empty: list[list[list[Cell]]] = [[], [[None] * 5], [["-", " ", None, "NULL", ""]]]
    for rows in empty:
        with pytest.raises(PersonError, match=r"dinas\.xlsx"):
            office.session([HEADER, *rows]).run()


def test_missing_columns_are_named(office: Office) -> None:
    """A file without a needed column says which, and which headings it found."""
    session = office.session([HEADER[1:], person(1)[1:]])
    assert [column.name for column in session.missing()] == ["nip"]
    with pytest.raises(PersonError, match=r"NIP.*GOL RUANG"):
        session.trial()


def test_an_update_needs_the_key_alone(office: Office) -> None:
    """To update known records the key is enough; cells that are not there stay as they are."""
    office.session([HEADER, person(1)]).run()
    session = office.session([["NIP", "GOL RUANG"], [nip(1), "III/b"]])
    with pytest.raises(PersonError, match="NAMA"):
        session.trial()
    session.options = ImportOptions(ImportMode.UPDATE)
    assert session.run().counts.changed == 1
    assert office.people[nip(1)]["name"] == "Orang 1"
    assert office.people[nip(1)]["grade"] == 32


def test_a_file_without_known_headings_is_refused(office: Office) -> None:
    """Where no header is found the sentence says what is looked for; the clerk can point to it."""
    session = office.session([["a", "b"], ["c", "d"], ["Orang 1", nip(1)]])
    assert session.mapping == []
    with pytest.raises(PersonError, match="NIP, NAMA"):
        session.run()
    session.choose_header("Lembar", 2)
    session.map(0, "name")
    session.map(1, "nip")
    assert session.run().counts.added == 1


def test_double_keys_are_refused_with_their_rows(office: Office) -> None:
    """Rows with the same key are all refused, and each says in which rows the key stands."""
    rows = [HEADER, person(1), person(2), person(1, name="Lain"), person(3)]
    trial = office.session(rows).trial()
    assert trial.plan.refused == [0, 2]
    assert {"2, 4" in found.problem.reason for found in trial.problems} == {True}
    assert {(found.row, found.letter) for found in trial.problems} == {(2, "A"), (4, "A")}


def test_empty_required_cells_are_refused(office: Office) -> None:
    """An empty name refuses the row, unless a known record may keep what it has."""
    office.session([HEADER, person(1)]).run()
    session = office.session([HEADER, person(1, name=None)])
    assert session.trial().problems[0].problem.code == "required.empty"
    session.options = ImportOptions(ImportMode.UPDATE, EmptyCells.KEEP)
    assert session.trial().counts.unchanged == 1
    session.options = ImportOptions(ImportMode.UPDATE, EmptyCells.CLEAR)
    assert session.trial().counts.refused == 1


def test_rows_that_hold_nothing_are_skipped(office: Office) -> None:
    """Unused lines, sums and lines without anything to take over are counted, with reasons."""
    rows: list[list[Cell]] = [["NO", *HEADER, "AGAMA", "KODE"]]
    rows += [[number, *person(number), "-", "x"] for number in (1, 2)]
    rows += [[3, None, "-", None, None, None, "a", "b"], [4, *person(4), "-", "x"]]
    rows += [[5, *[None] * 7], ["JUMLAH", None, 5, *[None] * 5]]
    session = office.session(rows)
    trial = session.trial()
    assert (trial.counts.read, trial.counts.skipped) == (3, 3)
    assert trial.plan.drafts.rows == [2, 3, 5]
    assert trial.place(2) == ("Lembar", 5)
    skipped = session.run().as_json()["skipped_rows"]
    assert sorted(one["row"] for one in skipped) == [4, 6, 7]
    assert all(one["reason"] and one["sheet"] == "Lembar" for one in skipped)


def test_combined_cells_are_split_first(office: Office) -> None:
    """A cell of name and NIP fills both fields; a column of its own goes before it."""
    rows: list[list[Cell]] = [
        ["NAMA / NIP", "NIP", "GOL RUANG"],
        [f"Ani / {nip(1)}", None, "III/a"],
        ["Budi", nip(2), "III/a"],
    ]
    session = office.session(rows)
    session.map(0, "name_nip")
    session.run()
    assert office.people[nip(1)]["name"] == "Ani"
    assert office.people[nip(2)]["name"] == "Budi"


def test_two_rows_per_person_are_refused(office: Office) -> None:
    """A list with the name above the NIP in one column is refused as a whole, not glued."""
    rows: list[list[Cell]] = [["NAMA / NIP", "GOL RUANG"]]
    for number, name in enumerate(["Ani", "Budi", "Citra", "Dewi"], 1):
        rows += [[name, "III/a"], [nip(number), None]]
    with pytest.raises(PersonError, match="two rows"):
        office.session(rows).run()
    assert office.people == {}


def test_sensitive_columns_wait_for_the_clerk(office: Office) -> None:
    """Personal data that is not needed is left out with its reason, until somebody maps it."""
    rows: list[list[Cell]] = [[*HEADER, "NIK", "AGAMA", "USIA"], [*person(1), "3674", "-", 46]]
    session = office.session(rows)
    left_out = {one.heading.text: one.reason for one in session.left_out()}
    assert set(left_out) == {"NIK", "AGAMA", "USIA"}
    assert left_out["AGAMA"] == "Religion is not needed."
    assert all(left_out.values())
    assert "nik" not in session.trial().fields
    session.map(5, "nik")
    assert session.trial().cells["nik"] == ["3674"]


def test_mapping_is_remembered_for_the_sender(office: Office) -> None:
    """What a clerk mapped is recalled for the next file of this sender, and for no other."""
    rows: list[list[Cell]] = [["NIP", "NAMA", "KODE X"], [nip(1), "Ani", "III/b"]]
    session = office.session(rows, sender="Dinas Sosial")
    session.map(2, "grade")
    session.run()
    again = office.session(rows, sender="Dinas Sosial")
    assert [one.target for one in again.mapping] == ["nip", "name", "grade"]
    other = office.session(rows)
    assert other.mapping[2].target is None
    other.sender = "Dinas Sosial"
    assert other.mapping[2].target == "grade"


def test_a_field_comes_from_one_column(office: Office) -> None:
    """Two headings for one field are asked; choosing one leaves the other out with a reason."""
    rows: list[list[Cell]] = [
        ["NIP", "NAMA", "KETERANGAN", "KETERANGAN"],
        [nip(1), "Ani", "a", "b"],
    ]
    session = office.session(rows)
    (question,) = session.ambiguities()
    assert (question.target, question.positions) == ("note", (2, 3))
    assert "C, D" in question.sentence
    assert "note" not in session.trial().fields
    session.map(3, "note")
    assert session.ambiguities() == []
    assert session.trial().cells["note"] == ["b"]
    assert session.mapping[2].reason
    session.map(2, "note")
    assert [one.target for one in session.mapping[2:]] == ["note", None]


def test_unknown_targets_and_fields_are_refused(office: Office) -> None:
    """A field that does not exist, or is computed, is named with those that exist."""
    session = office.session([HEADER, person(1)])
    for name in ("gaji", "age"):
        with pytest.raises(PersonError, match=rf"{name}.*birth_date"):
            session.map(0, name)
        session.fixed = {name: "1"}
        with pytest.raises(PersonError, match=rf"{name}.*birth_date"):
            session.trial()


def test_fixed_values_hold_for_all_rows(office: Office) -> None:
    """A fixed value goes before the file, is checked like a cell, and names are looked up."""
    session = office.session([HEADER, person(1), person(2, unit="Entah")])
    session.fixed["unit"] = "dinas sosial"
    session.fixed["years"] = "12"
    session.run()
    assert [one["unit"] for one in office.people.values()] == [2, 2]
    assert office.people[nip(1)]["years"] == 12
    session = office.session([HEADER, person(3)])
    session.fixed["years"] = "dua"
    assert session.trial().counts.refused == 1


def test_several_sheets_are_read_together(office: Office) -> None:
    """Sheets with the same headings are one import; problems name their sheet."""
    workbook = book(
        Rekap=[["Unit", "Jumlah"], ["Dinas Kesehatan", 2]],
        Satu=[HEADER, person(1), person(2)],
        Dua=[["Judul"], HEADER, person(3), person(1)],
    )
    session = ImportSession(office.kind(), workbook, today=TODAY)
    assert {table.sheet.name for table in session.chosen} == {"Satu", "Dua"}
    trial = session.trial()
    assert trial.counts.read == 4
    assert {(found.sheet, found.row) for found in trial.problems} == {("Satu", 2), ("Dua", 4)}
    assert "Satu 2, Dua 4" in trial.problems[0].problem.reason
    session.choose_sheet("Dua")
    assert session.trial().counts.added == 2
    with pytest.raises(PersonError, match="Satu, Dua"):
        session.choose_sheet("Tiga")
    with pytest.raises(PersonError, match="Rekap"):
        session.choose_sheet("Rekap")


def test_exact_names_are_silent_others_are_questions(office: Office) -> None:
    """Case and spaces do not matter; what is left is asked once, the most frequent first."""
    units = ["DINAS  KESEHATAN", "dinas sosial", "Dinas Kesehatan Kota", "dinas kesehatan kota"]
    rows = [HEADER, *(person(n, unit=unit) for n, unit in enumerate(units, 1))]
    rows += [person(8, unit="Kelurahan Baru"), person(9, unit=None)]
    session = office.session(rows)
    first, second = session.questions()
    assert (first.key, first.rows) == (("Dinas Kesehatan Kota",), 2) or first.key[1:] == ("",)
    assert first.resolution.suggestions[0].name == "Dinas Kesehatan"
    assert (second.key[0], second.rows, second.decision) == ("Kelurahan Baru", 1, None)
    assert len(office.asked) == 1
    trial = session.trial()
    assert trial.counts.refused == 3
    assert len(office.asked) == 1
    assert "Dinas Kesehatan" in trial.problems[0].problem.remedy
    assert office.units == UNITS


def test_answers_to_questions(office: Office) -> None:
    """A name is used, created, left empty or refused as the clerk says, in all its spellings."""
    units = ["Dinkes", "DINKES", "Baru", "Kosong", "Salah"]
    rows = [HEADER, *(person(n, unit=unit) for n, unit in enumerate(units, 1))]
    session = office.session(rows)
    keys = {question.key[0]: question.key for question in session.questions()}
    session.decide("unit", keys["Dinkes"], Decision(DecisionKind.USE, 1))
    session.decide("unit", keys["Baru"], Decision(DecisionKind.CREATE))
    session.decide("unit", keys["Kosong"], Decision(DecisionKind.EMPTY))
    session.decide("unit", keys["Salah"], Decision(DecisionKind.REFUSE))
    answered = {question.key[0]: question.decision for question in session.questions()}
    assert answered["Dinkes"] == Decision(DecisionKind.USE, 1)
    trial = session.trial()
    assert trial.plan.drafts.columns["unit"] == [1, 1, -1, None, None]
    assert trial.plan.refused == [4]
    session.run()
    assert office.people[nip(3)]["unit"] == office.units["Baru"]
    session.decide("unit", keys["Salah"], None)
    assert session.trial().plan.refused == [4]


def test_create_missing_creates_each_name_once(office: Office) -> None:
    """What the command line may create is created once; unknown kinds are refused by name."""
    rows = [HEADER, *(person(n, unit=unit) for n, unit in enumerate(["Baru", "BARU", "Lain"]))]
    session = office.session(rows)
    session.create_missing(["units"])
    trial = session.trial()
    assert [key[0] for key in trial.plan.drafts.create["unit"]] == ["Baru", "Lain"]
    assert trial.plan.drafts.columns["unit"] == [-1, -1, -2]
    with pytest.raises(PersonError, match=r"posts.*units"):
        session.create_missing(["posts"])


def test_the_agency_helps_to_tell_units_apart(office: Office) -> None:
    """The same name below two agencies is two questions."""
    rows: list[list[Cell]] = [["NIP", "NAMA", "UNIT KERJA", "SKPD"]]
    rows += [[nip(n), "Ani", "Tata Usaha", agency] for n, agency in enumerate("ABA", 1)]
    questions = office.session(rows).questions()
    assert [(one.key, one.rows) for one in questions] == [
        (("Tata Usaha", "A"), 2),
        (("Tata Usaha", "B"), 1),
    ]


def test_a_decision_needs_its_record() -> None:
    """A record goes with the decision to use it and with no other."""
    for kind, record in ((DecisionKind.USE, None), (DecisionKind.CREATE, 1)):
        with pytest.raises(ValueError, match="record"):
            Decision(kind, record)


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
