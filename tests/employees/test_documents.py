"""The papers about employees: the list as seen, and the card of one person."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from asn_desktop import features
from asn_desktop.core.errors import Cancelled
from asn_desktop.core.listing import ListQuery, SortKey
from asn_desktop.core.progress import CancelAfter
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.writer import write_document
from asn_desktop.employees import commands
from asn_desktop.employees.rules import format_nip
from tests import offices

DAY = dt.date(2026, 1, 5)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    """A practice office."""
    with Database.open(offices.practice(tmp_path)) as database:
        yield database


def _pages(office: Database, paper: str, request: PaperRequest) -> list[str]:
    """The text of each page."""
    target = io.BytesIO()
    write_document(features.paper(paper).make(office, request), target)
    with pypdfium2.PdfDocument(target.getvalue()) as pdf:
        return [page.get_textpage().get_text_bounded() for page in pdf]


def test_the_list_is_what_is_seen(office: Database) -> None:
    """The same people in the same order with the same columns, each page with heading and
    number, under the letterhead and the conditions in words."""
    query = ListQuery(filters={"employee_type": ("pns",)}, sort=(SortKey("birth_date"),))
    people = offices.people(office, query)
    request = PaperRequest(
        day=DAY,
        query=query,
        columns=("nip", "full_name", "birth_date"),
        conditions="Jenis pegawai: PNS",
    )
    pages = _pages(office, "employee-list", request)
    assert len(pages) > 3
    text = "\n".join(pages)
    places = [text.index(format_nip(row["nip"])) for row in people]
    assert places == sorted(places)
    assert "Jenis pegawai: PNS" in pages[0]
    assert "5 Januari 2026" in pages[0]
    assert f"{len(people)} orang" in pages[0]
    assert "PEMERINTAH KOTA CONTOH" in pages[0]
    assert "Satria Wibisana" in pages[-1]
    for number, page in enumerate(pages, 1):
        assert "NAMA DAN GELAR" in page
        assert f"Halaman {number} dari {len(pages)}" in page
        assert "LATIHAN" in page
    assert "Dinas Kesehatan" not in text  # no column asked for it


def test_chosen_people_are_printed_in_their_order(office: Database) -> None:
    """Three chosen people give three rows, in the order in which they were chosen."""
    people = offices.people(office)
    chosen = [people[9], people[2], people[5]]
    request = PaperRequest(day=DAY, ids=[row["id"] for row in chosen])
    (page,) = _pages(office, "employee-list", request)
    places = [page.index(format_nip(row["nip"])) for row in chosen]
    assert places == sorted(places)
    assert format_nip(people[0]["nip"]) not in page


def test_one_card_a_person(office: Database) -> None:
    """Each person has a card with letterhead and signature, the values in words, and nothing
    sensitive."""
    people = offices.people(office)[:3]
    first = people[0]
    commands.save_employee(
        office,
        {"nik": "3674060505850001", "phone": "081234567890"},
        employee_id=first["id"],
        today=DAY,
    )
    request = PaperRequest(day=DAY, ids=[row["id"] for row in people], paper="A4")
    pages = _pages(office, "employee-card", request)
    assert len(pages) == len(people)
    for row, page in zip(people, pages, strict=True):
        assert row["full_name"] in page
        assert format_nip(row["nip"]) in page
        assert "PEMERINTAH KOTA CONTOH" in page
        assert "Satria Wibisana" in page
    words = " ".join(pages[0].split())
    assert first["position"].split()[0] in words
    assert first["sex"] in words
    assert "081234567890" not in words
    assert "3674060505850001" not in words


def test_names_with_any_letter_are_printed(office: Database) -> None:
    """A name with letters no font has is printed as far as it can be, and nothing fails."""
    person = offices.people(office)[0]
    commands.save_employee(
        office, {"name": "Ñoño Łukasz 李 😀"}, employee_id=person["id"], today=DAY
    )
    request = PaperRequest(day=DAY, ids=[person["id"]])
    for paper in ("employee-list", "employee-card"):
        assert "Łukasz" in _pages(office, paper, request)[0]


def test_an_office_without_data_prints(tmp_path: Path) -> None:
    """Neither letterhead nor officials nor people: the list still is a page that says so, and in a
    real office no practice mark stands on it."""
    with Database.create(tmp_path / "kosong.asn", key=bytes(32)) as database:
        (page,) = _pages(database, "employee-list", PaperRequest(day=DAY))
    assert "0 orang" in page
    assert "LATIHAN" not in page


def test_a_cancelled_print_leaves_no_file(office: Database, tmp_path: Path) -> None:
    """Cancel in the middle of a long list."""
    target = tmp_path / "daftar.pdf"
    document = features.paper("employee-list").make(office, PaperRequest(day=DAY))
    with pytest.raises(Cancelled):
        write_document(document, target, CancelAfter(2))
    assert [path.name for path in tmp_path.iterdir() if "daftar" in path.name] == []
