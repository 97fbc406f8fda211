"""What people learned: kept by hand with its proofs, listed, searched, added up for a year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop import features
from asn_desktop.competencies.commands.proofs import add_proof, remove_proofs, save_proof
from asn_desktop.competencies.commands.training import (
    mark_verified,
    remove_trainings,
    save_training,
)
from asn_desktop.competencies.queries.training import hours_by_year, learned, proofs
from asn_desktop.core.attached import LARGEST
from asn_desktop.core.errors import ChangedMeanwhile, PersonError, RightError, WorldError
from asn_desktop.core.listing import ListQuery
from asn_desktop.database.engine import Database
from asn_desktop.database.history import record_history, undo
from asn_desktop.database.rights import Actor
from asn_desktop.employees.commands import save_employee
from tests.competencies import training_office as people
from tests.competencies.training_office import BUDI, LAST_YEAR, RINA, SITI, TODAY, TONO, learn
from tests.offices import Site, listed, run

SCAN = bytes(range(256)) * 40
DAY = dt.date(LAST_YEAR, 5, 4)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    with Database.open(people.copy(tmp_path)) as database:
        yield database


def names(office: Database, search: str = "", **filters: object) -> list[str]:
    query = ListQuery(search, {name: (value,) for name, value in filters.items()})  # type: ignore[misc]
    return [str(one["training_name"]) for one in listed(office, "training-history", query)]


def test_a_training_is_kept_changed_and_taken_back(office: Database) -> None:
    """Days say the year; a second one with the same name and days is refused with a sentence; who
    typed over an older state is told; undo brings back what was."""
    made = learn(office, SITI, "  Bimtek   Arsip ", training_year=1999)
    (kept,) = listed(office, "training-history")
    assert (kept["training_name"], kept["training_year"]) == ("Bimtek Arsip", LAST_YEAR)
    with pytest.raises(
        PersonError, match=f"sudah memiliki “Bimtek Arsip” tanggal 04-05-{LAST_YEAR}"
    ):
        learn(office, SITI, "bimtek ARSIP")
    learn(office, BUDI, "Bimtek Arsip")
    changed = save_training(
        office, {"training_hours": 12.0}, training_id=made, version=1, today=TODAY
    )[1]
    with pytest.raises(ChangedMeanwhile):
        save_training(office, {"training_hours": 9.0}, training_id=made, version=1, today=TODAY)
    undo(office, changed.operation_id)
    assert {one["training_hours"] for one in listed(office, "training-history")} == {6}
    with office.read() as session:
        told = record_history(session, "training_records", made)
    assert [one.title for one in told][::-1] == [
        "Simpan pelatihan “Bimtek Arsip” Siti Rahmawati",
        "Simpan pelatihan “Bimtek Arsip” Siti Rahmawati",
        "Urungkan: Simpan pelatihan “Bimtek Arsip” Siti Rahmawati",
    ]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"training_hours": 500.0}, "500 JP tidak muat dalam 1 hari"),
        ({"training_end": DAY - dt.timedelta(1)}, "Pelatihan berakhir sebelum dimulai"),
        ({"training_start": None, "training_end": dt.date(2062, 1, 1)}, "di masa depan"),
        ({"employee": None}, "Pilih pegawainya"),
        ({"form": None}, "Jenis pelatihan belum diisi"),
        ({"training_name": "  "}, "Nama pelatihan belum diisi"),
    ],
)
def test_what_cannot_be_is_not_kept(
    office: Database, change: dict[str, object], sentence: str
) -> None:
    """One clear sentence, and nothing is stored."""
    with pytest.raises(PersonError, match=sentence):
        learn(office, SITI, "Bimtek", **change)
    assert listed(office, "training-history") == []


def test_proofs_are_kept_byte_for_byte(office: Database, tmp_path: Path) -> None:
    """What goes out is what came in; the same file twice, an empty one and one beyond 10 MB are
    refused; one that was damaged in the office is not passed on; removing the training takes its
    proofs along, and undo brings both back."""
    training = learn(office, SITI, "Bimtek Arsip")
    proof, _ = add_proof(office, training, "C:\\pindaian\\Sertifikat?.pdf", SCAN)
    other, _ = add_proof(office, training, "sertifikat.pdf", SCAN[1:])
    with office.read() as session:
        assert [one.name for one in proofs(session, training)] == [
            "Sertifikat.pdf",
            "sertifikat (2).pdf",
        ]
    assert save_proof(office, proof, tmp_path / "keluar.pdf").read_bytes() == SCAN
    for content, sentence in (
        (SCAN, "sudah ada"),
        (b"", "kosong"),
        (bytes(LARGEST + 1), "paling besar 10 MB"),
    ):
        with pytest.raises(PersonError, match=sentence):
            add_proof(office, training, "lagi.pdf", content)
    undo(office, remove_proofs(office, [other]).operation_id)
    removed = remove_trainings(office, [training])
    with pytest.raises(PersonError, match="sudah dihapus"):
        save_proof(office, proof, tmp_path / "tiada.pdf")
    undo(office, removed.operation_id)
    assert save_proof(office, other, tmp_path / "lagi.pdf").read_bytes() == SCAN[1:]
    assert listed(office, "training-history")[0]["proofs"] == 2
    with office.write_quietly() as session:
        session.execute(sa.text("UPDATE proofs SET content = x'00' WHERE id = :id"), {"id": proof})
    with pytest.raises(WorldError, match=r"rusak di dalam kantor"):
        save_proof(office, proof, tmp_path / "rusak.pdf")


def test_the_list_finds_trainings_by_their_words_and_by_the_person(site: Site) -> None:
    """Words of the training, its organizer, its certificate, the person's name or NIP, together in
    any order; a person who gets another name is found by that one at once."""
    where = site.office("pelatihan", people.create)
    with Database.open(where) as office:
        learn(office, SITI, "Bimtek Arsip", training_organizer="ANRI", certificate_no="KEP/77")
        learn(office, BUDI, "Bimtek Pajak", form="guidance", training_hours=12.0)
        for typed, found in (
            ("arsip", ["Bimtek Arsip"]),
            ("kep 77", ["Bimtek Arsip"]),
            ("siti anri", ["Bimtek Arsip"]),
            ("budi bimtek", ["Bimtek Pajak"]),
            (f"pajak {BUDI[:8]} {BUDI[8:]}", ["Bimtek Pajak"]),
            ("budi arsip", []),
        ):
            assert names(office, typed) == found, typed
        save_employee(office, {"name": "Bagus Santoso"}, employee_id=people.person(office, BUDI),
                      today=TODAY)  # fmt: skip
        assert (names(office, "budi"), names(office, "bagus pajak")) == ([], ["Bimtek Pajak"])
        unit = next(x["id"] for x in listed(office, "units") if x["name"] == "Dinas Kesehatan")
        assert names(office, unit=unit) == ["Bimtek Arsip"]
        assert names(office, form="guidance") == ["Bimtek Pajak"]
        assert len(names(office, year=LAST_YEAR)) == 2
        assert names(office, year=2001) == []
        source_of = features.record_kind("training-history").source(office)
        offered = {
            one.label: one.count
            for name in ("unit", "year", "verified")
            for one in source_of.filter_values(name, ListQuery())
        }
        assert offered["Dinas Kesehatan"] == offered["Dinas Pendidikan"] == 1
        assert offered[str(LAST_YEAR)] == 2
        assert offered["Bukti diperiksa"] == 0


def test_certificates_that_end_are_found(office: Database) -> None:
    """Expired, ending within three months, and those valid longer, each by its filter."""
    for name, days in (("Lewat", -1), ("Segera", 30), ("Lama", 900)):
        learn(office, SITI, name, valid_until=TODAY + dt.timedelta(days))
    learn(office, SITI, "Tanpa batas")
    assert names(office, validity="expired") == ["Lewat"]
    assert names(office, validity="soon") == ["Segera"]
    assert names(office, validity="valid") == ["Lama"]


def test_hours_of_a_year_count_where_the_proof_was_seen(office: Database) -> None:
    """Verified and recorded hours stand beside each other; what spans New Year counts in the year
    of its end; what is learned says how many files prove it."""
    seen = learn(office, SITI, "Bimtek Arsip", training_hours=12.5)
    learn(office, SITI, "Webinar", training_hours=3.0)
    spanning = learn(
        office, SITI, "Diklat Auditor", form="functional", training_hours=30.0,
        training_start=dt.date(LAST_YEAR - 1, 12, 28), training_end=dt.date(LAST_YEAR, 1, 2),
    )  # fmt: skip
    learn(office, SITI, "Lama", training_start=None, training_end=None, training_year=2015)
    mark_verified(office, [seen, spanning], True)
    add_proof(office, seen, "a.pdf", SCAN)
    siti = people.person(office, SITI)
    with office.read() as session:
        years = hours_by_year(session, siti, TODAY)
        told = learned(session, [siti])[siti]
        nobody = learned(session, [people.person(office, BUDI)])
    assert [(one.year, one.recorded, one.verified, one.fulfilment) for one in years] == [
        (TODAY.year, 0, 0, 0),
        (LAST_YEAR, 45.5, 42.5, 100),
        (2015, 6, 0, 0),
    ]
    assert [(one.name, one.counts_in, one.proofs) for one in told] == [
        ("Webinar", LAST_YEAR, 0),
        ("Bimtek Arsip", LAST_YEAR, 1),
        ("Diklat Auditor", LAST_YEAR, 0),
        ("Lama", 2015, 0),
    ]
    assert nobody == {}
    undo(office, mark_verified(office, [seen], False).operation_id)
    assert names(office, verified="yes") == ["Bimtek Arsip", "Diklat Auditor"]


def test_the_report_tells_everybody_in_service_against_the_target(tmp_path: Path) -> None:
    """NIP first, numbers unrounded, who learned nothing stands with none, who retired does not
    stand there; ``--unit`` leaves one unit; method and legal basis are printed."""
    where = people.copy(tmp_path)
    with Database.open(where) as office:
        mark_verified(office, [learn(office, SITI, "Bimtek", training_hours=7.0)], True)
        learn(office, RINA, "Webinar", training_hours=25.0)
        learn(office, TONO, "Webinar", training_hours=5.0)
    data = run("report", "training-hours", "--year", LAST_YEAR, "--office", where, "--json").data
    at = {name: place for place, name in enumerate(data["columns"])}
    assert data["columns"][0] == "nip"
    rows = {row[0]: row for row in data["rows"]}
    assert set(rows) == {SITI, BUDI, RINA}
    assert [rows[nip][at["fulfilment"]] for nip in (SITI, BUDI, RINA)] == [35.0, 0.0, 0.0]
    assert [rows[RINA][at[name]] for name in ("hours_recorded", "hours_verified", "cap")] == [
        25.0, 0.0, 24,
    ]  # fmt: skip
    assert (data["summary"]["people"], data["summary"]["reached"]) == (3, 0)
    assert data["summary"]["beyond_cap"] == 1
    assert "45 menit" in data["method"]
    assert "PP 11/2017" in data["legal_basis"]
    of_unit = run("report", "training-hours", "--year", LAST_YEAR, "--unit", "Dinas Pendidikan",
                  "--office", where, "--json").data  # fmt: skip
    assert [row[0] for row in of_unit["rows"]] == [BUDI]


def test_who_may_not_write_keeps_nothing(office: Database) -> None:
    """A reader is refused whatever the way, and a limited clerk sees the own people only."""
    training = learn(office, SITI, "Bimtek")
    learn(office, BUDI, "Webinar")
    unit = next(x["id"] for x in listed(office, "units") if x["name"] == "Dinas Kesehatan")
    office.actor = Actor("Andi", rights=frozenset({"log.read"}), units=frozenset({unit}))
    assert names(office) == ["Bimtek"]
    for deed in (
        lambda: learn(office, SITI, "Lain"),
        lambda: mark_verified(office, [training], True),
        lambda: remove_trainings(office, [training]),
        lambda: add_proof(office, training, "a.pdf", SCAN),
    ):
        with pytest.raises(RightError):
            deed()
    assert names(office) == ["Bimtek"]
