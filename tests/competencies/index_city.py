"""An invented office with the three people of the worked examples of the index (IP ASN)."""

from __future__ import annotations

import atexit
import datetime as dt
import shutil
import tempfile
from functools import cache
from pathlib import Path

from asn_desktop.competencies.commands.operations import SAMPLE
from asn_desktop.competencies.records import (
    DisciplineRecord,
    PerformanceRating,
    TrainingRecord,
)
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.employees.records import Employee, Position, Unit

TODAY = dt.date.today()
#: A pengawas, B pelaksana, C functional: their NIPs.
A, B, C = "198001012005011001", "198102022006022002", "198203032007031003"


def add(office: Database, record: type, **values: object) -> int:
    """One more record."""
    with office.write(SAMPLE) as work:
        return insert_rows(work, record, tuple(values), [tuple(values.values())])[0]


def person(office: Database, nip: str, name: str, **values: object) -> int:
    """One more person."""
    own = {"name": name, "name_key": name.casefold(), "data_problems": "", "employee_type": "pns"}
    return add(office, Employee, nip=nip, **(own | values))


def learn(office: Database, employee: int, form: str, days_ago: int = 90, **values: object) -> int:
    """Something a person learned."""
    own = {
        "name": form,
        "search_key": form,
        "end_date": TODAY - dt.timedelta(days=days_ago),
        "verified": False,
    }
    return add(office, TrainingRecord, employee_id=employee, form=form, **(own | values))


def furnish(office: Database) -> dict[str, int]:
    """The people of section 5.6 of the domain reference in two units; their ids by NIP."""
    dinas = add(office, Unit, name="Dinas Kesehatan", name_key="dinas kesehatan", code="D")
    bidang = add(office, Unit, name="Bidang Gizi", name_key="bidang gizi", parent_id=dinas)
    badan = add(office, Unit, name="Badan Kepegawaian", name_key="badan kepegawaian", code="B")
    posts = {
        kind: add(office, Position, name=kind, name_key=kind, kind=kind)
        for kind in ("supervisor", "staff", "functional")
    }
    a = person(
        office, A, "Ani", education_level="bachelor", unit_id=dinas, position_id=posts["supervisor"]
    )
    b = person(
        office, B, "Budi", education_level="diploma_3", unit_id=bidang, position_id=posts["staff"]
    )
    c = person(
        office,
        C,
        "Cici",
        education_level="master",
        unit_id=badan,
        position_id=posts["functional"],
        birth_date=dt.date(1982, 3, 3),
    )
    learn(office, a, "structural", 3000, leadership="pkp", hours=300.0)
    learn(office, a, "technical", hours=16.0)
    learn(office, a, "technical", 40, hours=8.0)
    learn(office, a, "seminar", 600)
    learn(office, b, "technical", hours=20.0)
    learn(office, c, "functional", 2000)
    learn(office, c, "technical", hours=16.0)
    learn(office, c, "workshop", 30)
    for who, rating in ((a, "good"), (b, "good"), (c, "very_good")):
        add(office, PerformanceRating, employee_id=who, year=TODAY.year - 1, rating=rating)
    three_years_ago = TODAY - dt.timedelta(days=3 * 365)
    add(office, DisciplineRecord, employee_id=c, severity="light", decided_on=three_years_ago)
    return {A: a, B: b, C: c}


@cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="index-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with Database.create(folder / "kantor.asn", practice=True) as office:
        furnish(office)
    return folder / "kantor.asn"


def city(folder: Path) -> Path:
    """A furnished office of the test's own; the first one is made, the others are copies."""
    return Path(shutil.copyfile(_template(), folder / "kantor.asn"))
