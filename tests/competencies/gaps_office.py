"""A small city with units, posts, competencies and chance assessments, made once and copied."""

from __future__ import annotations

import atexit
import datetime as dt
import random
import shutil
import tempfile
from functools import cache
from pathlib import Path

import sqlalchemy as sa

from asn_desktop import features
from asn_desktop.competencies.commands.dictionary import install
from asn_desktop.competencies.commands.operations import SAMPLE
from asn_desktop.competencies.records import (
    Assessment,
    Competency,
    PerformanceRating,
    PotentialRating,
    RequiredLevel,
)
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.records import Employee, Position, Unit
from tests.offices import Site

TODAY = dt.date.today()
PEOPLE = 70
#: unit → the one above
UNITS = {
    "Dinas Kesehatan": None,
    "Bidang Pelayanan": "Dinas Kesehatan",
    "Seksi Rujukan": "Bidang Pelayanan",
    "Bidang Pencegahan": "Dinas Kesehatan",
    "Dinas Sosial": None,
    "Bidang Rehabilitasi": "Dinas Sosial",
}
#: post → kind, level
POSTS = {
    "Kepala Dinas": ("jpt_pratama", None),
    "Kepala Bidang": ("administrator", None),
    "Kepala Seksi": ("supervisor", None),
    "Perawat Ahli Muda": ("functional", "junior_expert"),
    "Perawat Terampil": ("functional", "skilled"),
    "Tenaga Ahli": (None, None),
}
FIRST = ("Siti", "Budi", "Agus", "Dewi", "Rina", "Joko", "Maya")


def _add(work: UnitOfWork, record: type, rows: list[dict[str, object]]) -> list[int]:
    names = tuple(rows[0])
    return list(
        insert_rows(work, record, names, [tuple(row[name] for name in names) for row in rows])
    )


def fill(office: Database) -> None:
    """Everything in two operations; chance is the same every time."""
    features.record_kinds()  # what follows an operation is planted by the features
    install(office)
    chance = random.Random(11)
    with office.write(SAMPLE) as work:
        units: dict[str, int] = {}
        for name, above in UNITS.items():
            row = {"name": name, "name_key": name.lower(), "parent_id": units.get(above or "")}
            (units[name],) = _add(work, Unit, [row])
        posts = _add(
            work,
            Position,
            [
                {"name": name, "name_key": name.lower(), "kind": kind, "level": level}
                for name, (kind, level) in POSTS.items()
            ],
        )
        generic = list(work.session.scalars(sa.select(Competency.id).order_by(Competency.id)))
        framework = work.session.scalar(sa.select(Competency.framework_id).limit(1))
        technical = _add(
            work,
            Competency,
            [
                {
                    "framework_id": framework,
                    "code": f"teknis_{number}",
                    "name": f"Teknis {number}",
                    "name_key": f"teknis {number}",
                    "group": "technical",
                    "place": number,
                    "definition": "",
                    "legal_basis": "",
                }
                for number in (1, 2)
            ],
        )
        _add(
            work,
            RequiredLevel,
            [
                {"position_id": posts[3], "competency_id": technical[0], "level": 4},
                {"position_id": posts[5], "competency_id": technical[1], "level": 2},
                {"position_id": posts[2], "competency_id": generic[0], "level": 0},
                {"position_id": posts[1], "competency_id": generic[1], "level": 5},
            ],
        )
        people = [_person(chance, number, list(units.values()), posts) for number in range(PEOPLE)]
        ids = _add(work, Employee, people)
        _add(work, Assessment, _assessments(chance, ids[:-6], [*generic, *technical]))
        _add(work, PerformanceRating, _ratings(ids))
        _add(work, PotentialRating, _potentials(ids))


def _person(
    chance: random.Random, number: int, units: list[int], posts: list[int]
) -> dict[str, object]:
    name = f"{FIRST[number % len(FIRST)]} {number:02d}"
    return {
        "nip": f"1980010120050110{number:02d}",
        "name": name,
        "name_key": name.lower(),
        "unit_id": None if number % 17 == 3 else chance.choice(units),
        "position_id": None if number % 13 == 5 else chance.choice(posts),
        "legal_status": "retired" if number % 11 == 7 else "active",
        "data_problems": "",
    }


def _assessments(
    chance: random.Random, people: list[int], competencies: list[int]
) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    for person in people:
        for competency in competencies:
            for _ in range(chance.choice((0, 1, 1, 1, 2))):
                assessed = TODAY - dt.timedelta(days=chance.randrange(1, 1_500))
                ends = chance.choice((None, None, assessed + dt.timedelta(days=400)))
                rows.append(
                    {
                        "employee_id": person,
                        "competency_id": competency,
                        "level": chance.randrange(0, 6),
                        "assessed_on": assessed,
                        "method": "assessment_center",
                        "valid_until": ends,
                        "void_reason": "salah orang" if chance.random() < 0.05 else None,
                    }
                )
    return rows


def _ratings(people: list[int]) -> list[dict[str, object]]:
    kinds = ("very_good", "good", "poor")
    return [
        {
            "employee_id": person,
            "year": TODAY.year - 1 - place % 2,
            "rating": kinds[place % 3],
            "score": None,
        }
        for place, person in enumerate(people[:60])
    ]


def _potentials(people: list[int]) -> list[dict[str, object]]:
    return [
        {"employee_id": person, "rated_on": TODAY, "score": float(place * 7 % 101)}
        for place, person in enumerate(people[5:])
    ]


@cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="gaps-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "kantor.asn"
    with Database.create(path, practice=True) as office:
        fill(office)
    return path


def office_file(folder: Path) -> Path:
    """A copy of the city for a test of its own."""
    path = folder / "kota.asn"
    shutil.copyfile(_template(), path)
    return path


def office_of(site: Site) -> Path | str:
    """The same in a file or on a server."""
    if site.server is None:
        return office_file(site.folder)

    def make(place: Path | str) -> Database:
        office = Database.create(place, practice=True)
        fill(office)
        return office

    return site.office("gaps-city", make)
