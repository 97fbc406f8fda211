"""A small office of invented people who are assessed, made once, copied; and its sheets."""

from __future__ import annotations

import atexit
import datetime as dt
import shutil
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from asn_desktop import exchange, features
from asn_desktop.competencies.commands.dictionary import install
from asn_desktop.competencies.records import Assessment, Competency
from asn_desktop.competencies.rules.assessments import NewAssessment
from asn_desktop.database.base import Record
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.employees.commands import save_employee
from asn_desktop.employees.commands.operations import SAMPLE
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.rules import position_key
from asn_desktop.spreadsheets.importing import ImportSession
from asn_desktop.spreadsheets.reader import read_pasted

TODAY = dt.date.today()
DAY = dt.date(TODAY.year - 1, 3, 1)
SITI, BUDI, RINA, NEW = (
    "198001012005012001",
    "198502022010011002",
    "199003032015042003",
    "199504042020121004",
)
#: NIP → name, unit, post, birth. NEW has no post.
PEOPLE = {
    SITI: ("Siti Rahmawati", "Dinas Kesehatan", "Kasubbag Umum", dt.date(1980, 1, 1)),
    BUDI: ("Budi Santoso", "Dinas Pendidikan", "Kasubbag Umum", dt.date(1985, 2, 2)),
    RINA: ("Rina Kartika", "Dinas Kesehatan", "Camat Serpong", dt.date(1990, 3, 3)),
    NEW: ("Tono Wibowo", "Dinas Kesehatan", None, dt.date(1995, 4, 4)),
}
POSTS = {"Kasubbag Umum": "supervisor", "Camat Serpong": "administrator"}
NINE = (
    "Integritas",
    "Kerja Sama",
    "Komunikasi",
    "Orientasi pada Hasil",
    "Pelayanan Publik",
    "Pengembangan Diri dan Orang Lain",
    "Mengelola Perubahan",
    "Pengambilan Keputusan",
    "Perekat Bangsa",
)
#: Example A of asn-reference.md, section 3.5: a supervisor (nine times 2) who reaches 17.
EXAMPLE = (2, 2, 1, 2, 3, 2, 2, 1, 2)


def fill(office: Database) -> None:
    """Two units, two posts, four people; nobody is assessed."""
    features.all_features()  # guards and keepers are planted by the features
    if not count(office, Competency):  # an office that was founded has its dictionary
        install(office)
    with office.write(SAMPLE) as work:
        units = insert_rows(
            work,
            Unit,
            ("name", "name_key"),
            [("Dinas Kesehatan", "dinas kesehatan"), ("Dinas Pendidikan", "dinas pendidikan")],
        )
        posts = insert_rows(
            work,
            Position,
            ("name", "name_key", "kind"),
            [(name, position_key(name), kind) for name, kind in POSTS.items()],
        )
    at = dict(zip(("Dinas Kesehatan", "Dinas Pendidikan"), units, strict=True))
    held = dict(zip(POSTS, posts, strict=True))
    for nip, (name, unit, post, birth) in PEOPLE.items():
        values: dict[str, Any] = {
            "nip": nip,
            "name": name,
            "unit_id": at[unit],
            "position_id": held.get(post or ""),
            "birth_date": birth,
            "legal_status": "active",
            "employee_type": "pns",
        }
        save_employee(office, values, today=TODAY)


@cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="assessed-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "kantor.asn"
    with Database.create(path, practice=True) as office:
        fill(office)
    return path


def copy(folder: Path) -> Path:
    """An office of the test's own."""
    features.all_features()
    path = folder / "kantor.asn"
    shutil.copyfile(_template(), path)
    return path


def person(office: Database, nip: str) -> int:
    """The id of a person."""
    with office.read() as session:
        return session.scalars(sa.select(Employee.id).where(Employee.nip == nip)).one()


def unit_of(office: Database, nip: str) -> int:
    """The unit of a person."""
    with office.read() as session:
        found = session.scalars(sa.select(Employee.unit_id).where(Employee.nip == nip)).one()
        assert found is not None
        return found


def competency(office: Database, name: str) -> int:
    """The id of a competency."""
    with office.read() as session:
        return session.scalars(sa.select(Competency.id).where(Competency.name == name)).one()


def new(
    office: Database, nip: str, name: str, level: int, day: dt.date = DAY, **more: Any
) -> NewAssessment:
    """An assessment to be recorded."""
    return NewAssessment(
        person(office, nip),
        competency(office, name),
        level,
        day,
        more.pop("method", "assessment_center"),
        **more,
    )


def count(office: Database, record: type[Record] = Assessment) -> int:
    """How many records there are."""
    with office.read() as session:
        return session.scalar(sa.select(sa.func.count()).select_from(record)) or 0


def sheet(office: Database, *rows: Sequence[object], **fixed: str) -> ImportSession:
    """The import of copied cells; ``fixed`` holds for all rows."""
    text = "\n".join("\t".join("" if cell is None else str(cell) for cell in row) for row in rows)
    session = exchange.import_session(
        office, features.record_kind("assessments"), read_pasted(text)
    )
    session.fixed.update(fixed)
    return session


def told(session: ImportSession) -> list[tuple[int, str, str]]:
    """What a trial run says: row of the file, field, code."""
    return [
        (found.row, found.problem.field, found.problem.code) for found in session.trial().problems
    ]
