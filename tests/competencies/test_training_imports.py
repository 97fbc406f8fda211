"""Training history comes in as SIASN and offices make it, and goes out again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from asn_desktop import exchange, features
from asn_desktop.competencies.commands.training import save_training
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.database.imports import list_imports, undo_import
from asn_desktop.database.rights import Actor
from asn_desktop.spreadsheets.importing import Decision, DecisionKind
from asn_desktop.spreadsheets.reader import read_workbook
from tests.competencies import training_office as people
from tests.competencies.training_office import (
    BUDI,
    HEADINGS,
    LAST_YEAR,
    RINA,
    SITI,
    SITI_AT_SIASN,
    TODAY,
    counts,
    learn,
    said,
    taken,
)
from tests.offices import Site, beside, cells, change_cells, listed, run, workbook

DAY = dt.date(LAST_YEAR, 3, 2)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return people.copy(tmp_path)


def sheet(office: Path | str, *rows: Sequence[Any], headings: Sequence[str] = HEADINGS) -> Path:
    return workbook(beside(office, "riwayat.xlsx"), headings, rows)


def row(nip: str = SITI, name: str = "Siti Rahmawati", **more: Any) -> tuple[Any, ...]:
    """A sound row of the file."""
    values: dict[str, Any] = {
        "form": "Bimtek",
        "training": "Bimtek Arsip",
        "organizer": "ANRI",
        "start": DAY,
        "end": DAY,
        "year": None,
        "hours": 8,
        "number": None,
        "until": None,
    } | more
    return (nip, name, *values.values())


def history(office: Path | str) -> list[dict[str, Any]]:
    with Database.open(office) as database:
        return listed(database, "training-history")


def test_a_history_is_taken_in_once(site: Site) -> None:
    """Words for forms, hours with their unit, days as text: understood. The same file again changes
    nothing; a corrected row changes that one; undoing the import takes all of it back."""
    office = site.office("pelatihan", people.create)
    file = sheet(
        office,
        row(hours="20 jam", start="2 Maret " + str(LAST_YEAR), end=f"04/03/{LAST_YEAR}"),
        row(BUDI, "BUDI SANTOSO, S.Pd.", form="9", training="Webinar Nasional", hours="2,5"),
        row(RINA, "Rina Kartika", form="Diklat Struktural", training="Diklat PIM Tk. IV",
            start=None, end=None, year=2019, hours=900),
    )  # fmt: skip
    first = taken(office, file)
    assert (counts(first), first["problems"]) == ((3, 0, 0, 0), [])
    found = {one["nip"]: one for one in history(office)}
    assert found[SITI]["training_hours"] == 20
    assert found[SITI]["training_end"] == dt.date(LAST_YEAR, 3, 4)
    assert (found[BUDI]["form"], found[BUDI]["training_hours"]) == ("Seminar", 2.5)
    assert (found[RINA]["leadership"], found[RINA]["training_year"]) == ("PKP", 2019)
    assert {one["verified"] for one in found.values()} == {"Tidak"}
    assert counts(taken(office, file)) == (0, 0, 3, 0)
    file = sheet(office, row(hours=24, end=dt.date(LAST_YEAR, 3, 4), organizer="Arsip Nasional"))
    assert counts(taken(office, file)) == (0, 1, 0, 0)
    assert run(
        "search", "training-history", "arsip nasional siti", "--office", office, "--json"
    ).data["rows"], "the search follows what was changed"
    with Database.open(office) as database:
        with database.read() as session:
            newest, first_import = (one.import_id for one in list_imports(session))
        undo_import(database, newest)
        undo_import(database, first_import)
        assert listed(database, "training-history") == []


@pytest.mark.parametrize(
    ("change", "field", "sentence"),
    [
        ({"hours": "-4"}, "training_hours", "Jumlah JP tidak boleh kurang dari nol."),
        ({"hours": 500}, "training_hours", "500 JP tidak muat dalam 1 hari"),
        ({"hours": "dua puluh"}, "training_hours", "“dua puluh” bukan bilangan."),
        ({"end": DAY - dt.timedelta(1)}, "training_end", "Pelatihan berakhir sebelum dimulai"),
        ({"end": dt.date(2062, 3, 2)}, "training_end", "Tanggalnya di masa depan."),
        ({"start": None, "end": None, "year": 2062}, "training_year", "Tahun 2062 tidak mungkin."),
        ({"start": None, "end": None}, "training_end", "Waktunya tidak disebutkan."),
        ({"nip": "198001012005012999"}, "nip", "Tidak ada pegawai dengan nomor ini"),
        ({"nip": "198001012005012999", "name": "Budi Santoso, S.Pd."}, "nip",
         f"Mungkin maksudnya Budi Santoso ({BUDI})"),
        ({"nip": None}, "nip", "Baris ini tidak menyebutkan pelatihan milik siapa."),
        ({"form": "Bimbingan Teknik"}, "form", "Mungkin maksudnya “Bimbingan Teknis”"),
        ({"form": None, "training": "Arsip"}, "form", "Jenis pelatihannya tidak disebutkan."),
        ({"start": None, "end": dt.date(1979, 5, 5)}, "training_end", "baru lahir pada 01-01-1980"),
        ({"until": DAY - dt.timedelta(1)}, "valid_until", "berakhir sebelum terbit"),
        ({"training": "12345"}, "training_name", "Ini bukan nama pelatihan."),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_is_refused_with_one_sentence(
    office: Path, change: dict[str, Any], field: str, sentence: str
) -> None:
    """It says what is wrong and what to do; the sound row beside it is taken."""
    data = taken(office, sheet(office, row(**change), row(training="Bimtek Lain")))
    assert counts(data) == (1, 0, 0, 1)
    errors = [one for one in said(data, 2) if one[0] == "error"]
    assert [one[1] for one in errors] == [field]
    assert sentence in errors[0][2]


def test_what_looks_wrong_is_taken_and_told(office: Path) -> None:
    """Another name than the NIP's, a certificate number of two people, a form read out of the name,
    many hours in a day: warnings, each with what to compare."""
    with Database.open(office) as database:
        learn(database, RINA, "Bimtek Lama", certificate_no="KEP-7")
    data = taken(
        office,
        sheet(
            office,
            row(name="Slamet Riyadi"),
            row(BUDI, "Budi Santoso", number="KEP-7"),
            row(training="Webinar SPBE", form=None),
            row(training="Bimtek Padat", hours=20),
        ),
    )
    assert counts(data) == (4, 0, 0, 0)
    assert [[one[1:] for one in said(data, number)] for number in (2, 3, 4, 5)] == [
        [("name", "Nomor itu milik Siti Rahmawati."
          " Perbaiki NIP-nya bila yang dimaksud pegawai lain.")],
        [("certificate_no", f"Rina Kartika ({RINA}) juga memiliki sertifikat bernomor ini."
          " Cocokkan dengan sertifikatnya.")],
        [("form", "Jenisnya tidak disebutkan; menurut namanya “Seminar”.")],
        [("training_hours", "20 JP terlalu padat untuk 1 hari (lazimnya paling banyak 12 JP"
          " sehari). Cocokkan dengan sertifikatnya.")],
    ]  # fmt: skip


def test_what_the_clerk_decides_about_a_form_holds(office: Path) -> None:
    """A word that is not known is asked once for all its rows: the offered form is taken, or
    another; emptied, the rows are refused, because nothing says what they were. A rank of
    leadership in the place of the form needs no question."""
    file = sheet(
        office,
        row(form="Bimbingan Teknik"),
        row(BUDI, "Budi Santoso", form="bimbingan teknik", training="Kursus Pajak"),
        row(RINA, "Rina Kartika", form="Diklat PIM IV", training="Angkatan 3", hours=20,
            start=DAY, end=DAY.replace(month=6)),
    )  # fmt: skip
    with Database.open(office) as database:
        kind = features.record_kind("training-history")
        session = exchange.import_session(database, kind, read_workbook(file))
        (question,) = session.questions()
        assert (question.rows, question.label) == (2, "jenis pelatihan")
        assert question.resolution.suggestions[0].name == "Bimbingan Teknis"
        session.decide("form", question.key, Decision(DecisionKind.EMPTY))
        counted = session.trial().counts
        assert (counted.added, counted.refused) == (1, 2)
        offered = question.resolution.suggestions[0].record_id
        session.decide("form", question.key, Decision(DecisionKind.USE, offered))
        assert session.run().counts.added == 3
        found = {one["nip"]: one for one in listed(database, "training-history")}
    assert [found[nip]["form"] for nip in (SITI, BUDI)] == ["Bimbingan Teknis"] * 2
    assert (found[RINA]["form"], found[RINA]["leadership"]) == ("Diklat Struktural", "PKP")


def test_one_training_told_twice_is_taken_once(office: Path) -> None:
    """Equal rows: the first is taken. Rows that contradict each other: none. A row with only the
    year means the stored one with days; where several may be meant, it is asked."""
    data = taken(
        office,
        sheet(
            office,
            row(),
            row(),
            row(training="Bimtek Pajak", hours=8),
            row(training="Bimtek Pajak", hours=10),
        ),
    )
    assert counts(data) == (1, 0, 0, 3)
    assert said(data, 3)[0][2] == (
        "Baris 2, 3 menyebut pelatihan yang sama."
        " Baris pertama diambil; baris ini tidak diperlukan."
    )
    assert [said(data, number)[0][2].split(". ")[0] for number in (4, 5)] == [
        "Baris 4, 5 menyebut pelatihan yang sama"
    ] * 2
    yearly = row(start=None, end=None, year=LAST_YEAR, number="S-1")
    assert counts(taken(office, sheet(office, yearly))) == (0, 1, 0, 0)
    (stored,) = history(office)
    assert (stored["training_end"], stored["certificate_no"]) == (DAY, "S-1")
    assert counts(taken(office, sheet(office, row(start=DAY.replace(month=4), end=None)))) == (
        1, 0, 0, 0,
    )  # fmt: skip
    unclear = taken(office, sheet(office, row(start=None, end=None, year=LAST_YEAR, hours=9)))
    assert counts(unclear) == (0, 0, 0, 1)
    assert said(unclear, 2)[0][2].startswith("Pegawai ini memiliki beberapa pelatihan bernama sama")


def test_the_layout_of_siasn_is_taken_as_it_comes(office: Path) -> None:
    """Field names of the service, its numbers for forms, a person by its own id; what says nothing
    outside SIASN is left out and named (domain reference 10.3)."""
    file = workbook(
        beside(office, "siasn.xlsx"),
        (
            "id", "pnsOrangId", "instansiId", "namaKursus", "jenisDiklatId", "jenisKursus",
            "jenisKursusSertipikat", "institusiPenyelenggara", "nomorSertipikat", "tahunKursus",
            "tanggalKursus", "tanggalSelesaiKursus", "jumlahJam", "lokasiId", "rumpunDiklatId",
        ),
        [
            ("A" * 32, SITI_AT_SIASN, "A5EB", "Diklat Auditor", 2, "T", "P", "BPKP", "S-9",
             LAST_YEAR, f"02-03-{LAST_YEAR}", f"20-03-{LAST_YEAR}", 120, "X1", "R1"),
        ],
    )  # fmt: skip
    data = taken(office, file)
    assert (counts(data), data["problems"]) == ((1, 0, 0, 0), [])
    (stored,) = history(office)
    assert (stored["nip"], stored["form"], stored["certificate_no"]) == (
        SITI,
        "Diklat Fungsional",
        "S-9",
    )
    assert (stored["training_start"], stored["training_hours"]) == (DAY, 120)
    renamed = [("A" * 32, SITI_AT_SIASN, "Diklat Auditor Pertama", LAST_YEAR)]
    known = workbook(
        beside(office, "id.xlsx"), ("id", "pnsOrangId", "namaKursus", "tahunKursus"), renamed
    )
    assert counts(taken(office, known)) == (0, 1, 0, 0), "its own id names the training"


def test_what_goes_out_comes_in_again(office: Path, tmp_path: Path) -> None:
    """The export of the list is the workbook of the import; SIASN gets whole hours, rounded down,
    with a word about it, and coming back from there 22,5 JP stay 22,5 JP."""
    with Database.open(office) as database:
        learn(database, SITI, "Bimtek Arsip", form="guidance", training_hours=12.5)
        learn(database, BUDI, "PIM III", form="structural", leadership="pka", training_hours=900.0,
              training_start=dt.date(2018, 1, 8), training_end=dt.date(2018, 5, 4))  # fmt: skip
    own, siasn = tmp_path / "semua.xlsx", tmp_path / "siasn.xlsx"
    assert run("export", "training-history", own, "--office", office).status == 0
    assert run("export", "siasn-trainings", siasn, "--office", office).status == 0
    headings, rows = cells(siasn)
    assert " ".join(headings[:8]) == (
        "pnsOrangId nipBaru nama id jenisDiklatId latihanStruktural namaKursus"
        " institusiPenyelenggara"
    )
    by_nip = {one["nipBaru"]: one for one in rows}
    assert (by_nip[SITI]["jumlahJam"], by_nip[SITI]["jenisDiklatId"]) == (12, 8)
    assert by_nip[SITI]["KETERANGAN JP"] == "Dibulatkan ke bawah dari 12,5 JP"
    assert by_nip[BUDI]["tanggalKursus"] == "08-01-2018"
    assert by_nip[BUDI]["KETERANGAN JP"] is None
    assert counts(taken(office, own)) == counts(taken(office, siasn)) == (0, 0, 2, 0)
    change_cells(own, {(SITI, "JUMLAH JP"): 10, (BUDI, "BUKTI DIPERIKSA"): "Ya"})
    assert counts(taken(office, own)) == (0, 2, 0, 0)
    assert [(one["training_hours"], one["verified"]) for one in history(office)] == [
        (10, "Tidak"), (900, "Ya"),
    ]  # fmt: skip


def test_empty_cells_clear_only_what_the_file_tells(office: Path) -> None:
    """A file without columns of form and rank leaves them as they are, also where empty cells
    clear; an empty cell of a column that is there is cleared."""
    with Database.open(office) as database:
        learn(database, SITI, "Diklat Angkatan 3", form="structural", leadership="pkp",
              training_organizer="LAN", certificate_no="S-1")  # fmt: skip
    headings = ("NIP", "NAMA DIKLAT", "TANGGAL SELESAI", "PENYELENGGARA")
    file = sheet(
        office, (SITI, "Diklat Angkatan 3", dt.date(LAST_YEAR, 5, 4), None), headings=headings
    )
    assert counts(taken(office, file)) == (0, 0, 1, 0)
    assert counts(taken(office, file, "--empty", "clear")) == (0, 1, 0, 0)
    (kept,) = history(office)
    assert (kept["form"], kept["leadership"]) == ("Diklat Struktural", "PKP")
    assert (kept["training_organizer"], kept["certificate_no"]) == (None, "S-1")


def test_a_limited_clerk_takes_in_only_the_people_of_the_own_units(office: Path) -> None:
    """Rows about others are refused before anything is written, and nothing is learned about
    them."""
    with Database.open(office) as database:
        unit = next(
            one["id"] for one in listed(database, "units") if "Kesehatan" in str(one["name"])
        )
        learn(database, BUDI, "Bimtek Lama", certificate_no="KEP-7")
        database.actor = Actor(
            "Dewi", rights=frozenset({"competencies.*"}), units=frozenset({unit})
        )
        file = sheet(office, row(number="KEP-7"), row(BUDI, "Salah Nama"))
        kind = features.record_kind("training-history")
        result = exchange.import_session(database, kind, read_workbook(file)).run()
        assert (result.counts.added, result.counts.refused) == (1, 1)
        told = " ".join(found.problem.sentence for found in result.problems)
        assert "tidak termasuk unit" in told
        assert "Budi" not in told
        assert BUDI not in told.replace(f"“{BUDI}”", "")
        assert [one["nip"] for one in listed(database, "training-history")] == [SITI]


def test_an_undone_import_keeps_what_was_changed_since(office: Path) -> None:
    """The training that somebody corrected stays; the others go."""
    taken(office, sheet(office, row(), row(BUDI, "Budi Santoso")))
    with Database.open(office) as database:
        kept = next(one for one in listed(database, "training-history") if one["nip"] == SITI)
        save_training(database, {"training_hours": 9.0}, training_id=kept["id"], today=TODAY)
        with database.read() as session:
            (entry,) = list_imports(session)
        result = undo(database, entry.operation_id)
        assert [one.record_id for one in result.kept] == [kept["id"]]
        assert [one["nip"] for one in listed(database, "training-history")] == [SITI]
