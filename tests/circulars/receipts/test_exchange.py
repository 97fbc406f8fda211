"""Receipts leave and come back: as a workbook, from another list by NIP, from the command line; and
their figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_desktop.circulars.rules.audience import Criteria, To
from asn_desktop.circulars.rules.codes import RowCode
from asn_desktop.database.engine import Database
from tests import offices
from tests.circulars.receipts.sending import SENT, entry, rows, sent, states

DAY = "05-03-2026"


@pytest.fixture
def place(site: offices.Site) -> Iterator[tuple[Path | str, int]]:
    """A practice office with a distribution, closed again."""
    path = offices.practice(site)
    with Database.open(path) as database:
        number = sent(database)
    yield path, number


def _rows(path: Path | str, number: int) -> list[object]:
    with Database.open(path) as database:
        return list(rows(database, number))


def test_what_was_exported_comes_back_changed(place: tuple[Path | str, int]) -> None:
    """The exported workbook, with a date and a word typed in, changes these receipts and nothing
    else; unchanged it changes nothing; the import can be taken back."""
    path, number = place
    book = offices.beside(path, "tanda-terima.xlsx")
    where = ("--where", f"distribution={number}")
    assert offices.run("export", "receipts", book, *where, "--office", path).status == 0
    same = offices.run("import", "receipts", book, "--office", path, "--json")
    assert (same.status, same.data["changed"], same.data["refused"]) == (0, 0, 0)
    codes = [str(RowCode(number, 1, row)) for row in (1, 2, 3)]
    offices.change_cells(
        book,
        {
            (codes[0], "TANGGAL TERIMA"): dt.date(2026, 3, 5),
            (codes[0], "PEMBAWA"): "Kurir Amin",
            (codes[1], "STATUS"): "menolak",
            (codes[2], "STATUS"): "tidak ditemui",
            (codes[2], "CATATAN"): "cuti besar",
        },
        key="KODE",
    )
    done = offices.run("import", "receipts", book, "--office", path, "--json")
    assert (done.status, done.data["changed"], done.data["added"]) == (0, 3, 0)
    with Database.open(path) as database:
        first, second, third, *others = rows(database, number, 1)
    assert (first.state, first.received_on, first.received_by) == (
        "received",
        dt.date(2026, 3, 5),
        "Kurir Amin",
    )
    assert (second.state, third.state, third.note) == ("refused", "unreachable", "cuti besar")
    assert all(each.state == "pending" for each in others)
    assert offices.run("undo", done.data["import_id"], "--office", path).status == 0
    with Database.open(path) as database:
        assert set(states(database, number, 1).values()) == {"pending"}


def test_a_list_of_nips_is_enough(place: tuple[Path | str, int]) -> None:
    """Where a person stands in one open distribution, the NIP names the receipt; where not, the
    row comes back with the reason."""
    path, number = place
    with Database.open(path) as database:
        known = rows(database, number)
        single = [each for each in known if each.nip][-4:]
        others = {each.nip for other in (1, 2) for each in rows(database, other)}
    clear = [each for each in single if each.nip not in others]
    assert clear
    book = offices.workbook(
        offices.beside(path, "nip.xlsx"),
        ["NIP", "Tanggal Terima"],
        [*([each.nip, DAY] for each in clear), ["199001012015031999", DAY]],
    )
    rejected = offices.beside(path, "ditolak.xlsx")
    done = offices.run(
        "import", "receipts", book, "--office", path, "--json", "--rejected", rejected
    )
    assert done.status == 3
    assert (done.data["changed"], done.data["refused"]) == (len(clear), 1)
    assert rejected.exists()
    with Database.open(path) as database:
        now = {each.nip: each.state for each in rows(database, number)}
    assert all(now[each.nip] == "received" for each in clear)


def test_bad_rows_come_back_with_the_reason(place: tuple[Path | str, int]) -> None:
    """A mistyped code, a row that is not there, two rows for one recipient, a day before the
    sending, an unknown word; the good row goes in."""
    path, number = place
    good, late, twice = (str(RowCode(number, 1, row)) for row in (1, 2, 3))
    mistyped = good[:-1] + ("A" if good[-1] != "A" else "B")
    book = offices.workbook(
        offices.beside(path, "campur.xlsx"),
        ["KODE", "TANGGAL TERIMA", "STATUS"],
        [
            [good, DAY, ""],
            [mistyped, DAY, ""],
            [str(RowCode(number, 999, 1)), DAY, ""],
            [late, "01-03-2026", ""],
            [twice, DAY, ""],
            [twice.lower().replace("-", " "), DAY, ""],
            [str(RowCode(number, 1, 4)), DAY, "hilang"],
        ],
    )
    done = offices.run("import", "receipts", book, "--office", path, "--json")
    assert done.status == 3
    assert (done.data["changed"], done.data["refused"]) == (1, 6)
    reasons = " ".join(problem["reason"] for problem in done.data["problems"])
    for words in (
        "salah ketik",
        "Tidak ada baris seperti itu",
        "lebih awal daripada tanggal pengiriman",
        "tidak dikenal",
    ):
        assert words in reasons
    with Database.open(path) as database:
        assert list(states(database, number, 1).values()).count("received") == 1


def test_a_sheet_is_keyed_from_the_command_line(place: tuple[Path | str, int]) -> None:
    """In Indonesian and in English words, or by a row code; the answer tells how far the sheet is;
    what cannot be is a sentence."""
    path, number = place
    with Database.open(path) as database:
        policy = entry(database, number).policy_id
    common = ("--office", path, "--date", DAY)
    verb = ("policy", "receipts", policy)
    done = offices.run(*verb, "all but 2, 3 (refused)", "--sheet", 1, *common, "--json")
    assert done.status == 0
    assert (done.data["pending"], done.data["refused"]) == (1, 1)
    assert done.data["received"] == done.data["recipients"] - 2
    again = offices.run(*verb, "2", "--sheet", "1", *common, "--by", "Ani")
    assert again.status == 0 and "Lembar 1" in again.out
    code = str(RowCode(number, 1, 3))
    assert offices.run(*verb, code, *common).status == 0
    with Database.open(path) as database:
        assert set(states(database, number, 1).values()) == {"received"}
        assert rows(database, number, 1)[1].received_by == "Ani"
    for line, sheet, words in (
        ("semua kecuali 999", "1", "Tidak ada baris 999"),
        ("semua", "9999", "Tidak ada lembar 9999"),
        ("bukan kode", None, "bukan kode baris"),
        (str(RowCode(number + 50, 1, 1)), None, "distribusi lain"),
    ):
        extra = () if sheet is None else ("--sheet", sheet)
        refused = offices.run(*verb, line, *extra, *common)
        assert refused.status == 1 and words in refused.err


def test_the_figures_add_up(place: tuple[Path | str, int]) -> None:
    """By receipt sheet of every open distribution, with sums; narrowed to a year or a unit."""
    path, number = place
    with Database.open(path) as database:
        people = rows(database, number)
        policy = entry(database, number).policy_id
    offices.run("policy", "receipts", policy, "all", "--sheet", 1, "--date", DAY, "--office", path)
    report = offices.run("report", "receipts", "--office", path, "--json").data
    place_of = {name: at for at, name in enumerate(report["columns"])}
    own = [row for row in report["rows"] if row[place_of["distribution"]] == number]
    assert sum(row[place_of["recipients"]] for row in own) == len(people)
    first = next(row for row in own if row[place_of["sheet"]] == 1)
    assert first[place_of["share"]] == 1 and first[place_of["pending"]] == 0
    assert own[-1] == first  # the most missing first
    summary = report["summary"]
    assert summary["recipients"] == sum(row[place_of["recipients"]] for row in report["rows"])
    assert summary["missing"] == summary["recipients"] - summary["received"]
    none = offices.run("report", "receipts", "--year", 1999, "--office", path, "--json").data
    assert none["rows"] == [] and none["summary"]["recipients"] == 0


def test_papers_are_printed_by_number(place: tuple[Path | str, int]) -> None:
    """The contract's names: each paper of a distribution by its number."""
    path, number = place
    with Database.open(path) as database:
        heads = sent(database, Criteria(To.HEADS))
    for paper in (
        "receipt-sheets",
        "receipt-report",
        "reminder-letters",
        "personal-reminders",
        "distribution-list",
    ):
        out = offices.beside(path, f"{paper}.pdf")
        done = offices.run("print", paper, out, "--id", heads, "--office", path, "--json")
        assert done.status == 0 and done.data["pages"] >= 1
        assert out.read_bytes().startswith(b"%PDF")
    assert heads > number and SENT.year == 2026
