"""A small office of invented people who learn, made once, copied."""

from __future__ import annotations

import atexit
import datetime as dt
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from asn_desktop import features
from asn_desktop.competencies.commands.dictionary import install
from asn_desktop.competencies.commands.training import save_training
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.employees.commands import save_employee
from asn_desktop.employees.commands.operations import SAMPLE
from asn_desktop.employees.records import Unit
from tests.offices import run

TODAY = dt.date.today()
LAST_YEAR = TODAY.year - 1
SITI, BUDI, RINA, TONO = (
    "198001012005012001",
    "198502022010011002",
    "199003032024212003",
    "197504042000011004",
)
#: NIP → name, unit, kind of employee, birth, retirement, status, SIASN id
PEOPLE = {
    SITI: ("Siti Rahmawati", "Dinas Kesehatan", "pns", dt.date(1980, 1, 1), "active"),
    BUDI: ("Budi Santoso", "Dinas Pendidikan", "pns", dt.date(1985, 2, 2), "active"),
    RINA: ("Rina Kartika", "Dinas Kesehatan", "pppk", dt.date(1990, 3, 3), "active"),
    TONO: ("Tono Wibowo", "Dinas Kesehatan", "pns", dt.date(1975, 4, 4), "retired"),
}
SITI_AT_SIASN = "8AE4828A5F3E1C7B015F4A2B3C4D5E6F"
HEADINGS = (
    "NIP",
    "NAMA",
    "JENIS DIKLAT",
    "NAMA DIKLAT",
    "PENYELENGGARA",
    "TANGGAL MULAI",
    "TANGGAL SELESAI",
    "TAHUN",
    "JUMLAH JP",
    "NOMOR SERTIFIKAT",
    "BERLAKU SAMPAI",
)


def fill(office: Database) -> None:
    """Two units and four people; no trainings."""
    features.record_kinds()  # guards and keepers are planted by the features
    install(office)
    with office.write(SAMPLE) as work:
        units = insert_rows(
            work,
            Unit,
            ("name", "name_key", "kind"),
            [
                ("Dinas Kesehatan", "dinas kesehatan", "service"),
                ("Dinas Pendidikan", "dinas pendidikan", "service"),
            ],
        )
    at = dict(zip(("Dinas Kesehatan", "Dinas Pendidikan"), units, strict=True))
    for nip, (name, unit, kind, birth, status) in PEOPLE.items():
        values: dict[str, Any] = {
            "nip": nip,
            "name": name,
            "unit_id": at[unit],
            "employee_type": kind,
            "birth_date": birth,
            "legal_status": status,
            "siasn_id": SITI_AT_SIASN if nip == SITI else None,
        }
        save_employee(office, values, today=TODAY)


@cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="training-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "kantor.asn"
    with Database.create(path, practice=True) as office:
        fill(office)
    return path


def copy(where: Path) -> Path:
    """An office of the test's own."""
    path = where / "pelatihan.asn"
    shutil.copyfile(_template(), path)
    return path


def create(where: Path | str) -> Database:
    """The same office made anew, for a server."""
    office = Database.create(where, practice=True)
    fill(office)
    return office


def person(office: Database, nip: str) -> int:
    """The id of somebody."""
    source = features.record_kind("employees").source(office)
    at = [column.name for column in source.columns].index("nip")
    from asn_desktop.core.listing import ListQuery

    rows = source.rows(source.ids(ListQuery()))
    return next(key for key, row in rows.items() if row[at] == nip)


def learn(office: Database, nip: str, name: str, **more: Any) -> int:
    """Somebody learned something; a seminar of a day where nothing else is said."""
    values: dict[str, Any] = {
        "employee": person(office, nip),
        "form": "seminar",
        "training_name": name,
        "training_start": dt.date(LAST_YEAR, 5, 4),
        "training_end": dt.date(LAST_YEAR, 5, 4),
        "training_hours": 6.0,
    }
    return save_training(office, values | more, today=TODAY)[0]


def taken(office: Path | str, file: Path, *options: str) -> dict[str, Any]:
    """What an import says."""
    outcome = run("import", "training-history", file, "--office", office, "--json", *options)
    assert outcome.status in (0, 3), outcome.err
    data: dict[str, Any] = outcome.data
    return data


def counts(data: dict[str, Any]) -> tuple[int, int, int, int]:
    """Added, changed, unchanged, refused."""
    return data["added"], data["changed"], data["unchanged"], data["refused"]


def said(data: dict[str, Any], row: int) -> list[tuple[str, str, str]]:
    """What is said about a row of the file: severity, field, sentence."""
    return [
        (found["severity"], found["field"], f"{found['reason']} {found['remedy']}".strip())
        for found in data["problems"]
        if found["row"] == row
    ]
