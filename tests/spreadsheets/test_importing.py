"""The way of the rows of a spreadsheet into an office, with an office that is a dictionary."""

from __future__ import annotations

import datetime as dt

import pytest

from asn_desktop.core.errors import PersonError
from asn_desktop.core.imports import (
    EmptyCells,
    ImportMode,
    ImportOptions,
)
from asn_desktop.spreadsheets.columns import Cell
from tests.spreadsheets.dictionary_office import (
    HEADER,
    Office,
    nip,
    person,
)


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
