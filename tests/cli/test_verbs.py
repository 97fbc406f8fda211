"""The verbs of the command line: what they answer, as scripts and other offices rely on it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from asn_desktop import features
from asn_desktop.core import paths
from asn_desktop.database.engine import Database
from asn_desktop.documents.preview import PdfPages
from tests import offices
from tests.offices import PASSPHRASE, run


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A practice office."""
    return offices.practice(tmp_path)


def _shown(path: Path) -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(path) as pdf:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pdf)


# --- office --------------------------------------------------------------------------------------


def test_a_practice_office_is_made_and_found_sound(tmp_path: Path) -> None:
    """office create --sample makes an office with people, letterhead and officials; check finds
    it sound, info counts it."""
    path = tmp_path / "baru" / "latihan.asn"
    made = run("office", "create", path, "--sample", "--people", 40, "--json")
    assert (made.status, made.data["practice"], made.err) == (0, True, "")
    info = run("office", "info", path, "--json").data
    assert info["counts"]["employees"] == 40
    assert info["counts"]["office_profiles"] == 1
    assert info["schema_version"] >= 2
    assert info["size"] == path.stat().st_size
    checked = run("office", "check", path, "--json")
    assert (checked.status, checked.data["healthy"], checked.data["problems"]) == (0, True, [])


def test_a_new_office_has_its_name_and_no_people(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """office create --name makes an empty office of that name, which is no practice office."""
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", PASSPHRASE)
    path = tmp_path / "kantor.asn"
    assert run("office", "create", path, "--name", "Badan Contoh").status == 0
    info = run("office", "info", path, "--json").data
    assert (info["practice"], info["counts"]["employees"]) == (False, 0)
    again = run("office", "create", path, "--json")
    assert (again.status, again.out, len(again.sentences)) == (1, "", 1)


def test_an_office_comes_back_from_its_backup(tmp_path: Path, office: Path) -> None:
    """What was done after the backup is gone after the restore; the replaced office is kept."""
    before = offices.digest(office)
    copy = tmp_path / "cadangan.asn"
    assert run("office", "backup", office, copy, "--json").data == {"backup": str(copy)}
    file = offices.workbook(tmp_path / "a.xlsx", ["NIP", "NAMA"], [["198505052010011001", "Rina"]])
    assert run("--office", office, "import", "employees", file).status == 0
    after = offices.digest(office)
    kept = run("office", "restore", copy, office, "--json").data["kept"]
    assert offices.digest(office) == before
    assert offices.digest(Path(kept)) == after
    assert run("office", "backup", office, copy).status == 1  # never over an older copy


def test_a_broken_change_log_is_found(office: Path) -> None:
    """A line of history that was changed behind the program's back is reported with status 1."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(office))
    connection.execute("DROP TRIGGER operations_sealed")
    connection.execute("UPDATE operations SET user = 'siapa?' WHERE id = 1")
    connection.commit()
    connection.close()
    checked = run("office", "check", office, "--json")
    assert (checked.status, checked.data["healthy"]) == (1, False)
    assert checked.sentences == checked.data["problems"] != []


def test_without_an_office_the_way_to_one_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The own office is used where none is named; while there is none, the sentence says how to
    make it."""
    missing = run("search", "employees", "a")
    assert (missing.status, len(missing.sentences)) == (1, 1)
    assert "office create" in missing.err
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", PASSPHRASE)
    assert run("office", "create", paths.own_office(), "--name", "Kantor").status == 0
    assert run("search", "employees", "a").status == 0


# --- kinds, export, search -----------------------------------------------------------------------


def test_kinds_name_what_can_be_imported_and_exported(office: Path) -> None:
    """Every kind with its columns; those that are sensitive or computed say so."""
    kinds = run("kinds", "--json").data["kinds"]
    assert list(kinds) == list(features.record_kinds())
    assert {"employees", "units", "positions", "policies", "receipts"} <= set(kinds)
    columns = {column["name"]: column for column in kinds["employees"]["columns"]}
    assert columns["nip"]["heading"] == "NIP"
    assert columns["nik"]["sensitive"]
    assert columns["retirement_date"]["computed"]
    assert "NIP" in run("kinds").out


def test_search_answers_what_the_search_box_finds(office: Path) -> None:
    """Parts of name, unit and NIP in any order; the same identifiers as the export; nothing
    sensitive."""
    with Database.open(office) as database:
        person = offices.people(database)[20]
    word = person["name"].split()[0]
    for text in (f"{word[:4]} {person['unit'][:6]}", person["nip"], person["nip"][:12]):
        rows = run("--office", office, "search", "employees", text, "--json").data["rows"]
        assert person["nip"] in {row["nip"] for row in rows}, text
    found = run("--office", office, "search", "employees", word, "--limit", 1, "--json").data
    assert len(found["rows"]) == 1
    assert not {"nik", "phone", "email"} & set(found["rows"][0])


def test_export_takes_filters_columns_and_search(tmp_path: Path, office: Path) -> None:
    """--where by filter (word or code), several of one field together, by any other column;
    --columns in their order; --search; the conditions stand in the title."""
    with Database.open(office) as database:
        people = offices.people(database)
    out = tmp_path / "a.xlsx"

    def rows(*arguments: str) -> list[dict[str, object]]:
        outcome = run("--office", office, "export", "employees", out, *arguments, "--json")
        assert outcome.status == 0, outcome
        found = offices.cells(out)[1] if outcome.data["rows"] else []
        assert len(found) == outcome.data["rows"]
        return found

    pppk = [row for row in people if row["employee_type"] == "PPPK"]
    pns = [row for row in people if row["employee_type"] == "PNS"]
    assert len(rows("--where", "employee_type=PPPK")) == len(pppk) > 0
    assert len(rows("--where", "employee_type=pppk")) == len(pppk)
    both = ("--where", "employee_type=PPPK", "--where", "employee_type=PNS")
    assert len(rows(*both)) == len(pppk) + len(pns)
    secretaries = [row for row in people if row["unit"] == "Sekretariat"]
    below = rows("--where", "unit=Sekretariat", "--columns", "unit,full_name,nip")
    assert {row["UNIT KERJA"] for row in below} >= {"Sekretariat"}
    assert len(below) >= len(secretaries) > 0
    assert offices.cells(out)[0] == ["UNIT KERJA", "NAMA DAN GELAR", "NIP"]
    person = people[8]
    one = rows("--where", f"birth_date={person['birth_date']:%d-%m-%Y}")
    assert person["nip"] in {row["NIP"] for row in one}
    assert [row["NIP"] for row in rows("--search", person["nip"])] == [person["nip"]]
    assert rows("--where", "note=tidak ada") == []


def test_export_says_what_it_cannot_do(tmp_path: Path, office: Path) -> None:
    """Unknown columns are named together with the known ones, and no file is written."""
    out = tmp_path / "a.xlsx"
    for arguments in (("--columns", "nip,warna"), ("--where", "warna=merah")):
        outcome = run("--office", office, "export", "employees", out, *arguments)
        assert (outcome.status, len(outcome.sentences)) == (1, 1)
        assert "warna" in outcome.err
        assert "retirement_date" in outcome.err
    assert not out.exists()


# --- import, imports, undo -----------------------------------------------------------------------


def test_import_answers_the_contract(tmp_path: Path, office: Path) -> None:
    """The JSON of an import has every promised name, and each problem its row and column."""
    rows: list[list[Any]] = [
        ["198505052010011001", "Rina Contoh", "05-05-1985"],
        ["19850505201001", "Salah", None],
        ["198505052010011002", "Sari Contoh", "06-05-1985"],
    ]
    headings = ["NIP", "NAMA", "TGL LAHIR"]
    file = offices.workbook(tmp_path / "a.xlsx", headings, rows, before=[["DAFTAR"], []])
    back = tmp_path / "ditolak.xlsx"
    checked = run("--office", office, "import", "employees", file, "--check", "--json")
    outcome = run(
        "--office", office, "import", "employees", file, "--rejected", back, "--json", "--quiet"
    )
    for result in (checked, outcome):
        assert (result.status, result.err) == (3, "")
        assert result.data["mapping"] == {"NIP": "nip", "NAMA": "name", "TGL LAHIR": "birth_date"}
        names = ("kind", "file", "sheet", "header_row", "read", "added", "changed", "unchanged")
        assert [result.data[name] for name in (*names, "refused", "warnings")] == [
            "employees", "a.xlsx", "Data", 3, 3, 2, 0, 0, 1, 1
        ]  # fmt: skip
        assert result.data["seconds"] > 0
        error = next(one for one in result.data["problems"] if one["severity"] == "error")
        assert (error["row"], error["column"], error["value"]) == (5, "A", "19850505201001")
        assert error["reason"].endswith(".")
        warned = next(one for one in result.data["problems"] if one["severity"] == "warning")
        assert warned["row"] == 6
    assert checked.data["import_id"] is None
    number = outcome.data["import_id"]
    _, refused = offices.cells(back)
    assert [row["NIP"] for row in refused] == ["19850505201001"]
    (entry,) = run("--office", office, "imports", "--json").data["imports"]
    assert (entry["import_id"], entry["added"], entry["refused"]) == (number, 2, 1)
    undone = run("--office", office, "undo", number, "--json")
    assert undone.data == {"import_id": number, "reversed": 2, "kept": []}
    assert run("--office", office, "undo", number + 7).status == 1


def test_headings_are_mapped_by_letter_by_heading_and_by_both_lines(
    tmp_path: Path, office: Path
) -> None:
    """--map knows a column by its letter and by its heading, of two lines by both together; a
    heading that stands twice must be named by its letter."""
    rows: list[list[Any]] = [
        ["NIP", "NAMA", "PANGKAT", None, "TANGGAL LAHIR", "LAIN", "LAIN"],
        [None, None, "GOL/RUANG", "TMT", None, None, None],
        ["198505052010011001", "Rina", "III/c", "01-04-2020", "05-05-1985", "a", "x"],
        ["198505052010011002", "Sari", "III/d", "01-04-2021", "05-05-1985", "b", "y"],
    ]
    file = offices.workbook(tmp_path / "a.xlsx", rows[0], rows[1:])
    from openpyxl import load_workbook

    book = load_workbook(file)
    for area in ("C1:D1", "A1:A2", "B1:B2", "E1:E2", "F1:F2", "G1:G2"):
        book.worksheets[0].merge_cells(area)
    book.save(file)
    common = ("--office", office, "import", "employees", file, "--check", "--json")
    assert run(*common).data["mapping"]["PANGKAT TMT"] == "grade_date"
    outcome = run(*common, "--map", "pangkat tmt=position_date", "--map", "E=pns_date")
    assert outcome.data["mapping"] == {
        "NIP": "nip", "NAMA": "name", "PANGKAT GOL/RUANG": "grade",
        "PANGKAT TMT": "position_date", "TANGGAL LAHIR": "pns_date",
    }  # fmt: skip
    twice = run(*common, "--map", "Lain=note")
    assert (twice.status, "F, G" in twice.err) == (1, True)
    assert run(*common, "--map", "G=note").data["mapping"]["LAIN (G)"] == "note"
    assert run(*common, "--map", "NAMA=").status == 1  # the name is needed
    assert run(*common, "--map", "nip").status == 2


def test_refused_rows_never_replace_the_file_they_come_from(tmp_path: Path, office: Path) -> None:
    """--rejected onto the imported file is refused before anything is read."""
    file = offices.workbook(tmp_path / "a.xlsx", ["NIP", "NAMA"], [["1", "Rina"]])
    before = file.read_bytes()
    arguments = ("--office", office, "import", "employees", file, "--rejected")
    assert run(*arguments, file).status == 2
    assert run(*arguments, tmp_path / "a.csv").status == 2
    assert file.read_bytes() == before


# --- print ---------------------------------------------------------------------------------------


def test_papers_are_listed_and_printed(tmp_path: Path, office: Path) -> None:
    """print --list names every paper; a list takes filters, a card the NIP, in groups or not; F4
    and A4 are what they are called."""
    assert {"employee-list", "employee-card"} <= set(
        run("print", "--list", "--json").data["papers"]
    )
    with Database.open(office) as database:
        people = offices.people(database)
    pppk = [row for row in people if row["employee_type"] == "PPPK"]
    out = tmp_path / "daftar.pdf"
    printed = run(
        "--office", office, "print", "employee-list", out, "--where", "employee_type=PPPK", "--json"
    ).data
    pages = PdfPages(out)
    assert printed["pages"] == len(pages.sizes)
    width, height = pages.sizes[0]
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (330, 215)
    pages.close()
    text = _shown(out)
    assert "LATIHAN" in text
    assert f"{len(pppk)} orang" in text
    assert "PPPK" in text
    person = pppk[0]
    nip = f"{person['nip'][:8]} {person['nip'][8:14]} {person['nip'][14]} {person['nip'][15:]}"
    for wanted in (nip, person["nip"], person["id"]):
        card = tmp_path / "kartu.pdf"
        arguments = ("print", "employee-card", card, "--id", wanted, "--paper", "A4", "--json")
        assert run("--office", office, *arguments).data["pages"] == 1
        assert nip in _shown(card)
    pages = PdfPages(card)
    assert [round(side / 72 * 25.4) for side in pages.sizes[0]] == [210, 297]
    pages.close()


def test_what_cannot_be_printed_is_said(tmp_path: Path, office: Path) -> None:
    """Nobody of that name, nobody who fits, no such paper, no place for it."""
    out = tmp_path / "a.pdf"
    for status, arguments in (
        (1, ("employee-card", out, "--id", "999")),
        (1, ("employee-card", out, "--id", "9" * 30)),
        (1, ("employee-list", out, "--where", "note=tidak ada")),
        (2, ("surat-cinta", out)),
        (2, ("employee-list",)),
        (2, ("employee-list", tmp_path / "a.docx")),
    ):
        outcome = run("--office", office, "print", *arguments)
        assert (outcome.status, len(outcome.sentences), outcome.out) == (status, 1, ""), arguments
    assert not out.exists()
