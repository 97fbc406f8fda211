"""The part of the demonstration about competencies: sheets of levels, standards and trainings come
in; the map, gaps and profiles go out as paper and as workbooks."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path

from asn_desktop import exchange, features
from asn_desktop.cli.console import progress_of, tell
from asn_desktop.core import assets
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.writer import write_document
from asn_desktop.office.documents import stationery
from asn_desktop.spreadsheets.reader import read_workbook

#: Sample workbooks about the people of the sample list: file and kind, in the order of taking in.
SAMPLES = (
    ("standar-jabatan-contoh.xlsx", "required-levels"),
    ("penilaian-kompetensi-contoh.xlsx", "assessments"),
    ("penilaian-per-baris-contoh.xlsx", "assessments"),
    ("riwayat-diklat-siasn-contoh.xlsx", "training-history"),
)
PROFILES = 3
OF_CITY = (("heat-map", "peta-kompetensi.pdf"), ("competency-report", "laporan-kompetensi.pdf"))
OF_PEOPLE = (
    ("competency-profile", "profil-kompetensi.pdf"),
    ("assessment-form-filled", "lembar-penilaian.pdf"),
)
WORKBOOKS = (
    ("heat-map", "peta-kompetensi.xlsx"),
    ("competency-gaps", "kesenjangan-kompetensi.xlsx"),
    ("competency-profile", "profil-kompetensi.xlsx"),
)
LISTS = (("ip-asn", "ip-asn.xlsx"), ("training-history", "riwayat-pelatihan.xlsx"))


def competencies(database: Database, folder: Path, options: argparse.Namespace) -> list[Path]:
    """Take the sample workbooks in, and make papers and workbooks of what is known then."""
    return [*_taken_in(database, folder, options), *_made(database, folder, options)]


def _taken_in(database: Database, folder: Path, options: argparse.Namespace) -> list[Path]:
    made = []
    for name, kind in SAMPLES:
        file = folder / name
        file.write_bytes(assets.read_bytes(f"sample/{name}"))
        tell(options, translate("cli", "Importing {file} …").format(file=name))
        session = exchange.import_session(
            database,
            features.record_kind(kind),
            read_workbook(file, progress=progress_of(options)),
        )
        result = session.run(progress_of(options))
        made.append(file)
        if result.counts.refused:
            refused = folder / name.replace("-contoh", "-ditolak")
            session.write_rejected(refused, practice=True)
            made.append(refused)
    return made


def _made(database: Database, folder: Path, options: argparse.Namespace) -> list[Path]:
    tell(options, translate("cli", "Printing the competency map and profiles …"))
    today, progress = dt.date.today(), progress_of(options)
    office = stationery(database, today).office
    people = _assessed(database)
    made = []
    for name, file in (*OF_CITY, *OF_PEOPLE):
        ids = people if (name, file) in OF_PEOPLE else None
        document = exchange.make_paper(
            database, features.paper(name), PaperRequest(day=today, ids=ids)
        )
        write_document(document, folder / file, progress)
        made.append(folder / file)
    for name, file in WORKBOOKS:
        ids = people if name == "competency-profile" else None
        exchange.save_workbook(
            database,
            features.workbooks()[name],
            PaperRequest(day=today, ids=ids),
            folder / file,
            office_name=office,
            progress=progress,
        )
        made.append(folder / file)
    for name, file in LISTS:
        exchange.export_list(
            database,
            features.record_kind(name),
            folder / file,
            exchange.Selection(),
            day=today,
            office_name=office,
            progress=progress,
        )
        made.append(folder / file)
    return made


def _assessed(database: Database) -> list[int]:
    """Some people who are known by their levels."""
    source = features.record_kind("employees").source(database)
    names = [column.name for column in source.columns]
    place = names.index("last_assessed")
    ids = list(source.ids(ListQuery()))
    rows = source.rows(ids)
    return [key for key in ids if rows[key][place]][:PROFILES]
