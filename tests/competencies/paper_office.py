"""An office for papers: the example of the domain reference, people of whom little is known, names
as long as they come, thirty competencies, and a unit without anybody. Made once, only read."""

from __future__ import annotations

import atexit
import datetime as dt
import shutil
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import sqlalchemy as sa

from asn_desktop import features
from asn_desktop.competencies.commands.dictionary import install
from asn_desktop.competencies.queries.dictionary import competencies
from asn_desktop.competencies.records import Assessment, Competency, RequiredLevel, TrainingRecord
from asn_desktop.database.base import Record
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.employees.commands.operations import SAMPLE
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.rules import org_key, position_key
from asn_desktop.office.sample import fill as furnish

DAY = dt.date(2026, 3, 16)
ASSESSED = dt.date(2025, 4, 22)
#: Example A of the domain reference (3.5): a supervisor, each standard 2.
EXAMPLE_A = (2, 2, 1, 2, 3, 2, 2, 1, 2)
TECHNICAL = 21
LONG_NAME = (
    "Prof. Dr. Ir. Raden Mas Kusumaningrat Wiryodiningrat Suryohadikusumo Pranotohadiningrat"
)
LONG_POST = (
    "Kepala Subbidang Pengembangan Kompetensi Manajerial, Sosial Kultural, dan Teknis Pegawai"
    " Aparatur Sipil Negara pada Bidang Pengembangan Kompetensi dan Penilaian Kinerja"
)
SITI, BUDI, WITHOUT_POST, LONG, UPPER = 1, 2, 3, 4, 5
AGENCY, PART, EMPTY_UNIT, OTHER = 1, 2, 3, 4
UNIT_NAMES = (
    "Dinas Kesehatan",
    "Bidang Sumber Daya Kesehatan",
    "Bidang Tanpa Pegawai",
    "Badan Keuangan dan Aset Daerah",
)


def _add(office: Database, record: type[Record], *rows: Mapping[str, object]) -> list[int]:
    with office.write(SAMPLE) as work:
        columns = tuple(rows[0])
        return list(insert_rows(work, record, columns, [tuple(row.values()) for row in rows]))


def fill(office: Database) -> None:
    """People, posts, units, standards and what was found."""
    furnish(office, 0)
    install(office)
    _add(
        office,
        Unit,
        *(
            {"name": name, "name_key": org_key(name), "parent_id": parent}
            for name, parent in zip(UNIT_NAMES, (None, 1, 1, None), strict=True)
        ),
    )
    _add(
        office,
        Position,
        *(
            {"name": name, "name_key": position_key(name), "kind": kind, "level": None}
            for name, kind in (("Kasubbag Umum", "supervisor"), (LONG_POST, "administrator"))
        ),
    )
    with office.read() as session:
        nine = [each.id for each in competencies(session)]
        framework = session.scalar(sa.select(Competency.framework_id))
    technical = _add(
        office,
        Competency,
        *(
            {
                "framework_id": framework,
                "code": f"T.{number:02d}",
                "name": f"Pengelolaan Layanan Teknis Urusan Pemerintahan Bidang {number}",
                "name_key": f"teknis{number}",
                "group": "technical",
                "place": number,
                "definition": "",
                "legal_basis": "",
            }
            for number in range(1, TECHNICAL + 1)
        ),
    )
    _add(
        office,
        RequiredLevel,
        *({"position_id": 2, "competency_id": each, "level": 3} for each in technical),
    )
    people = (
        ("Siti", "198001012005011001", 1, PART),
        ("Budi", "198101012005011001", 1, AGENCY),
        ("Tanpa Jabatan", "198201012005011001", None, OTHER),
        (LONG_NAME, "198301012005011001", 2, AGENCY),
        ("Ratna", "198401012005011001", 1, OTHER),
    )
    _add(
        office,
        Employee,
        *(
            {
                "nip": nip,
                "name": name,
                "name_key": name.casefold(),
                "position_id": post,
                "unit_id": unit,
                "employee_type": "pns",
                "data_problems": "",
            }
            for name, nip, post, unit in people
        ),
    )
    found = [(SITI, key, level) for key, level in zip(nine, EXAMPLE_A, strict=True)]
    found += [(LONG, key, 1 + place % 4) for place, key in enumerate((*nine, *technical[:-3]))]
    found += [(UPPER, key, 3) for key in nine]
    _add(
        office,
        Assessment,
        *(
            {
                "employee_id": person,
                "competency_id": key,
                "level": level,
                "assessed_on": ASSESSED,
                "method": "assessment_center",
                "assessor": "Tim Asesor",
            }
            for person, key, level in found
        ),
    )
    _add(
        office,
        TrainingRecord,
        {
            "employee_id": SITI,
            "form": "technical",
            "name": "Pelatihan Arsip",
            "search_key": "pelatihan arsip",
            "end_date": dt.date(2026, 2, 2),
            "year": 2026,
            "hours": 12.5,
            "verified": True,
        },
    )


@cache
def path() -> Path:
    """The file of the office."""
    folder = Path(tempfile.mkdtemp(prefix="papers-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    where = folder / "kantor.asn"
    features.record_kinds()  # what follows an operation is planted by the features
    with Database.create(where, practice=True) as office:
        fill(office)
    return where
