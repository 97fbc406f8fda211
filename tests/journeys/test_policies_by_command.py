"""Policies and circulars in a script: the register comes in and goes out, the papers are printed,
receipts are keyed and counted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from asn_desktop.circulars.sample import HEADS_NOTE, PEOPLE_NOTE
from asn_desktop.core import assets
from asn_desktop.database.engine import Database
from asn_desktop.documents.preview import page_sizes
from asn_desktop.policies.sample import TEXT
from tests.offices import cells, listed, practice, run, workbook

TITLE = "Pengembangan Kompetensi dan Pembimbingan Aparatur Sipil Negara"
F4 = (609.4, 935.4)
HEADINGS = ("NO", "JENIS PERATURAN", "NOMOR", "TAHUN", "TENTANG", "TANGGAL PENETAPAN")
ROWS = (
    (1, "Peraturan Walikota", "61", 2023, "Sistem Merit Misalkan", "12 Januari 2023"),
    (2, "SK Wali Kota", "800/Kep.7", 2023, "Panitia Seleksi Misalkan", "03-02-2023"),
    (3, "Peraturan Walikota", "61", 2023, "Nomor yang sama", "12 Januari 2023"),
)


def text_of(path: Path) -> list[str]:
    """What stands on each page, in one line a page."""
    with pypdfium2.PdfDocument(path) as pdf:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf]


def rows(office: Path, kind: str) -> list[dict[str, Any]]:
    with Database.open(office) as database:
        return listed(database, kind)


def figures(office: Path, distribution: object) -> dict[int, tuple[Any, ...]]:
    """The sheets of a distribution: unit, recipients, received, refused, not reached, not yet."""
    report = run("report", "receipts", "--office", office, "--json").data
    found = [dict(zip(report["columns"], row, strict=True)) for row in report["rows"]]
    shown = ("unit", "recipients", "received", "refused", "unreachable", "pending")
    return {
        row["sheet"]: tuple(row[name] for name in shown)
        for row in found
        if row["distribution"] == distribution
    }


def test_a_register_comes_in_and_goes_out(tmp_path: Path) -> None:
    """A register from another office is imported: two rows with the same number are given back with
    the reason; the exported workbook holds the rest, and goes in again without a change."""
    office, refused = practice(tmp_path), tmp_path / "ditolak.xlsx"
    before = len(rows(office, "policies"))
    file = workbook(tmp_path / "register.xlsx", HEADINGS, ROWS, before=(("REGISTER",), ()))
    done = run("import", "policies", file, "--office", office, "--rejected", refused, "--json")
    assert done.status == 3, done.err
    assert (done.data["added"], done.data["refused"]) == (1, 2)
    assert len(rows(office, "policies")) == before + 1
    assert [row["TENTANG"] for row in cells(refused)[1]] == [ROWS[0][4], ROWS[2][4]]

    excel = tmp_path / "semua.xlsx"
    assert run("export", "policies", excel, "--office", office).status == 0
    _, exported = cells(excel)
    titles = [row["TENTANG"] for row in exported]
    assert {ROWS[1][4], TITLE} <= set(titles)
    again = run("import", "policies", excel, "--office", office, "--json")
    assert (again.status, again.data["added"], again.data["changed"]) == (0, 0, 0), again.err


def test_the_papers_of_a_circular(tmp_path: Path) -> None:
    """The circular is on F4 with its number and who signs, printed twice byte for byte; every head
    gets a copy with the own name; the sheets have a row code for everybody; the comparison and the
    file of the policy tell what changed."""
    office = practice(tmp_path)
    circular = next(row for row in rows(office, "circulars") if row["recipients"])
    number = str(circular["number"])
    printed = _print(office, tmp_path, "circular", number)
    pages = text_of(printed)
    assert page_sizes(printed.read_bytes())[0] == pytest.approx(F4, abs=0.2)
    assert f"NOMOR {number}" in pages[0]
    assert "LATIHAN" in pages[0]
    signed = next(page for page in pages if "NIP. 19720315 199203 1 001" in page)
    assert "Demikian Surat Edaran ini disampaikan" in signed
    once = printed.read_bytes()
    assert _print(office, tmp_path, "circular", number).read_bytes() == once

    sent = {str(row["note"]): row for row in rows(office, "distributions")}
    heads, people = sent[HEADS_NOTE], sent[PEOPLE_NOTE]
    copies = text_of(_print(office, tmp_path, "circular-copies", heads["id"]))
    assert len(copies) % int(str(heads["recipients"])) == 0
    assert any("Camat Cempaka" in page for page in copies)
    sheets = " ".join(text_of(_print(office, tmp_path, "receipt-sheets", people["id"])))
    with Database.open(office) as database:
        codes = [str(row["code"]) for row in listed(database, "receipts")]
    mine = [code for code in codes if code.startswith(f"{people['number']}-")]
    assert len(mine) == people["recipients"]
    assert not [code for code in mine if code not in sheets]

    version = next(row for row in rows(office, "versions") if row["title"] == TITLE and
                   row["state"] == "Berlaku")  # fmt: skip
    matrix = " ".join(text_of(_print(office, tmp_path, "comparison", version["id"])))
    assert "Pasal 10 (semula Pasal 9)" in matrix
    assert "tiga rangkap cetak tidak lagi diperlukan" in matrix  # why an article is gone
    policy = next(row for row in rows(office, "policies") if row["title"] == TITLE)
    whole = "".join(text_of(_print(office, tmp_path, "policy-file", policy["id"])))
    for part in (TITLE, "Riwayat tahapan", "Pasal 43", number):
        assert part.replace(" ", "") in whole.replace(" ", "")


def test_receipts_are_keyed_and_counted(tmp_path: Path) -> None:
    """A sheet comes back: all but one have signed. The report counts it; a second call for the same
    sheet changes nothing; the reminder goes to those who are missing only."""
    office = practice(tmp_path)
    circular = next(row for row in rows(office, "circulars") if row["recipients"])
    people = next(row for row in rows(office, "distributions") if row["note"] == PEOPLE_NOTE)
    before = figures(office, people["number"])
    sheet, (unit, count, *_) = next((key, row) for key, row in before.items() if row[-1] > 1)
    key = ("policy", "receipts", circular["id"], "semua kecuali 1", "--sheet", sheet,
           "--distribution", people["number"], "--office", office, "--json")  # fmt: skip
    assert run(*key).status == 0
    after = figures(office, people["number"])
    assert after[sheet] == (unit, count, count - 1, 0, 0, 1)
    assert {**after, sheet: before[sheet]} == before
    assert run(*key).status == 0
    assert figures(office, people["number"]) == after
    reminder = " ".join(text_of(_print(office, tmp_path, "reminder-letters", people["number"])))
    row = f"{people['number']}-{sheet}-"
    codes = [str(each["code"]) for each in rows(office, "receipts")]
    asked = [code for code in codes if code.startswith(row) and code in reminder]
    assert [code.removeprefix(row)[:-2] for code in asked] == ["1"]


def test_a_text_comes_from_a_file_and_is_printed(tmp_path: Path) -> None:
    """A policy of the register gets its text from a plain file: all articles are found; it is
    printed as a draft, and the cycle counts it."""
    office = practice(tmp_path)
    file = tmp_path / "naskah.txt"
    file.write_text(assets.read_text(TEXT), encoding="utf-8")
    policy = next(row for row in rows(office, "policies") if row["stage"] == "Perencanaan")
    found = run("policy", "text", policy["id"], file, "--office", office, "--json")
    assert (found.status, found.data["counts"]["article"]) == (0, 42), found.err
    pages = text_of(_print(office, tmp_path, "policy-text", policy["id"]))
    assert "NOMOR … TAHUN …" in pages[0]
    assert "Pasal 42" in pages[-2] + pages[-1]
    cycle = run("report", "cycle", "--office", office, "--json")
    assert cycle.status == 0, cycle.err


def _print(office: Path, folder: Path, paper: str, record: object) -> Path:
    path = folder / f"{paper}.pdf"
    made = run("print", paper, path, "--office", office, "--id", record)
    assert made.status == 0, made.err
    return path
