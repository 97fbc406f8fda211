"""A small office with posts of every kind and the nine generic competencies, made once, copied."""

from __future__ import annotations

import atexit
import datetime as dt
import shutil
import tempfile
from functools import cache
from pathlib import Path

import sqlalchemy as sa

from asn_desktop import features
from asn_desktop.competencies.commands.dictionary import install
from asn_desktop.competencies.queries.dictionary import CompetencyEntry, competencies
from asn_desktop.competencies.queries.requirements import Standards, standards_of
from asn_desktop.competencies.records import Competency
from asn_desktop.database.base import Record
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.employees.commands.operations import SAMPLE
from asn_desktop.employees.records import Employee, Position
from asn_desktop.employees.rules import position_key

DAY = dt.date(2025, 6, 1)
#: name → kind, level of a functional post
POSTS = {
    "Sekretaris Daerah": ("jpt_pratama", None),
    "Direktur Jenderal": ("jpt_madya", None),
    "Camat Serpong": ("administrator", None),
    "Camat Setu": ("administrator", None),
    "Kasubbag Umum": ("supervisor", None),
    "Analis Kebijakan Ahli Muda": ("functional", "junior_expert"),
    "Tenaga Ahli": (None, None),
}
TECHNICAL = "Penyusunan Kebijakan"


def add(office: Database, record: type[Record], **values: object) -> int:
    """Store a record as a test needs it."""
    with office.write(SAMPLE) as work:
        return insert_rows(work, record, tuple(values), [tuple(values.values())])[0]


@cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="standards-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "kantor.asn"
    features.record_kinds()  # what follows an operation is planted by the features
    with Database.create(path, practice=True) as office:
        fill(office)
    return path


def fill(office: Database) -> None:
    """Posts, their competencies and one person."""
    install(office)
    for name, (kind, level) in POSTS.items():
        add(office, Position, name=name, name_key=position_key(name), kind=kind, level=level)
    with office.read() as session:
        framework = competencies(session)[0].framework_id
        post = session.scalar(sa.select(Position.id).where(Position.name == "Camat Serpong"))
    add(
        office,
        Competency,
        framework_id=framework,
        code="T.01",
        name=TECHNICAL,
        name_key="penyusunankebijakan",
        group="technical",
        place=1,
        definition="",
        legal_basis="",
    )
    add(
        office,
        Employee,
        nip="198001012005011001",
        name="Siti",
        name_key="siti",
        position_id=post,
        data_problems="",
    )


def copy(where: Path) -> Path:
    """An office of the test's own."""
    path = where / "standar.asn"
    shutil.copyfile(_template(), path)
    return path


def now(office: Database) -> Standards:
    """What all posts require."""
    with office.read() as session:
        return standards_of(session, DAY)


def level(office: Database, post: str, competency: str) -> int | None:
    """What a post requires of a competency."""
    found = now(office)
    return found.required(
        next(one for one in found.posts if one.name == post),
        next(one for one in found.competencies if one.name == competency),
    ).level


def cell(office: Database, post: str, competency: str) -> tuple[int, int]:
    """The place of a level."""
    found = now(office)
    return (
        next(one.id for one in found.posts if one.name == post),
        next(one.id for one in found.competencies if one.name == competency),
    )


def entries(office: Database) -> list[CompetencyEntry]:
    """The competencies in force."""
    with office.read() as session:
        return competencies(session, DAY)
