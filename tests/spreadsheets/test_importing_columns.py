"""Which column is which field, and what the names in a file mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from asn_desktop.core.errors import PersonError
from asn_desktop.core.imports import NameKey, Resolution, Suggestion
from asn_desktop.spreadsheets.columns import Cell
from asn_desktop.spreadsheets.importing import (
    Decision,
    DecisionKind,
    ImportSession,
)
from tests.spreadsheets.dictionary_office import (
    HEADER,
    TODAY,
    UNITS,
    Office,
    book,
    nip,
    person,
)


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


def test_a_needed_field_with_two_headings_is_a_question(office: Office) -> None:
    """The sentence names both columns; it does not say that there is none."""
    session = office.session([["NIP", "NAMA", "NAMA"], [nip(1), "Ani", "b"]])
    with pytest.raises(PersonError, match="B, C"):
        session.trial()


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


def test_one_sheet_for_each_unit_tells_the_unit(office: Office) -> None:
    """Where no column tells the unit and the sheets are called like units, they tell it; sheets
    called otherwise tell nothing."""
    kind = office.kind()
    lookup = replace(kind.actions.lookups[0], by_sheet=True)
    kind = replace(kind, actions=replace(kind.actions, lookups=(lookup,)))
    header, rows = HEADER[:4], [person(number)[:4] for number in (1, 2, 3)]
    sheets = {"Dinas Kesehatan": [header, *rows[:2]], "Dinas Sosial": [header, rows[2]]}
    drafts = ImportSession(kind, book(**sheets), today=TODAY).trial().plan.drafts
    assert drafts.columns["unit"] == [1, 1, 2]
    months = {"Januari": [header, *rows[:2]], "Februari": [header, rows[2]]}
    drafts = ImportSession(kind, book(**months), today=TODAY).trial().plan.drafts
    assert "unit" not in drafts.columns


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


def test_a_name_that_several_have_is_not_created(office: Office) -> None:
    """Creating what is missing never makes a second unit of a name that stands for several."""

    def resolve(keys: Sequence[NameKey]) -> dict[NameKey, Resolution]:
        both = (Suggestion(1, "Sekretariat, Dinas A", 100), Suggestion(2, "Sekretariat, B", 100))
        return {key: Resolution(None, both) for key in keys}

    kind = office.kind()
    lookup = replace(kind.actions.lookups[0], resolve=resolve)
    kind = replace(kind, actions=replace(kind.actions, lookups=(lookup,)))
    session = ImportSession(kind, book(Lembar=[HEADER, person(1, "Sekretariat")]), today=TODAY)
    session.create_missing([lookup.create_name])
    trial = session.trial()
    assert trial.counts.refused == 1
    assert trial.plan.drafts.create == {}


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
