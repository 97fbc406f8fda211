"""Does the main jobs from end to end without a window, and keeps what it made: a list comes in and
goes out again; a circular goes to everybody, and the receipts are counted; levels are taken in and
become maps and profiles."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

from asn_desktop import exchange, features
from asn_desktop.circulars.sample import HEADS_NOTE, PEOPLE_NOTE, TITLE
from asn_desktop.cli.console import answer, progress_of, tell
from asn_desktop.cli.demo_competencies import competencies
from asn_desktop.core import assets
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.writer import write_document
from asn_desktop.founding import create_practice
from asn_desktop.office.documents import stationery
from asn_desktop.policies.queries.comparing import comparison
from asn_desktop.policies.queries.texts import in_force_of
from asn_desktop.policies.sheets.comparison import write_comparison
from asn_desktop.spreadsheets.reader import read_workbook

SAMPLE = "sample/daftar-pegawai-contoh.xlsx"
CARDS = 3
#: Papers by what they are of: name and file.
OF_CIRCULAR = (("circular", "surat-edaran.pdf"),)
OF_HEADS = (("circular-copies", "salinan-surat-edaran.pdf"),)
OF_PEOPLE = (
    ("receipt-sheets", "tanda-terima.pdf"),
    ("receipt-report", "laporan-tanda-terima.pdf"),
)
OF_POLICY = (("policy-text", "naskah-kebijakan.pdf"), ("policy-file", "berkas-kebijakan.pdf"))
OF_VERSION = (("comparison", "matriks-perubahan.pdf"),)


def run(options: argparse.Namespace) -> int:
    """``demo FOLDER``: practice office → import → Excel → PDF → pictures of the screens."""
    folder = Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    office = _fresh(folder / "latihan.asn")
    tell(options, translate("cli", "Making the practice office …"))
    with create_practice(office, people=options.people) as database:
        workbook = folder / "daftar-pegawai-contoh.xlsx"
        workbook.write_bytes(assets.read_bytes(SAMPLE))
        tell(options, translate("cli", "Importing {file} …").format(file=workbook.name))
        result = _import(database, workbook, folder / "baris-ditolak.xlsx", options)
        made = [office, workbook, folder / "baris-ditolak.xlsx"]
        made += _outputs(database, folder, options)
        tell(options, translate("cli", "Printing the circular, its copies and receipts …"))
        made += _policies(database, folder, options)
        made += competencies(database, folder, options)
    made += _pictures(office, folder / "layar", options)
    lines = [
        translate(
            "cli", "Imported: {added} new, {changed} changed, {refused} refused rows."
        ).format(**{name: result[name] for name in ("added", "changed", "refused")}),
        translate("cli", "Everything is in {folder}:").format(folder=folder.resolve()),
        *(f"  {path.relative_to(folder)}" for path in made if path.exists()),
    ]
    answer(options, {"folder": str(folder), "files": [str(path) for path in made]}, lines)
    return 0


def _fresh(path: Path) -> Path:
    """The practice office is made anew each time; an office with anybody's work is left alone."""
    if path.exists():
        with Database.open(path) as database:
            if not database.is_practice:
                raise PersonError(
                    translate(
                        "cli", "{path} is not a practice office. Choose another folder."
                    ).format(path=path)
                )
        path.unlink()
    return path


def _import(
    database: Database, workbook: Path, rejected: Path, options: argparse.Namespace
) -> dict[str, object]:
    session = exchange.import_session(
        database,
        features.record_kind("employees"),
        read_workbook(workbook, progress=progress_of(options)),
    )
    session.create_missing(["units", "positions"])
    result = session.run(progress_of(options))
    if result.counts.refused:
        session.write_rejected(rejected, practice=True)
    return result.as_json()


def _outputs(database: Database, folder: Path, options: argparse.Namespace) -> list[Path]:
    kind = features.record_kind("employees")
    today = dt.date.today()
    excel, listed, cards = (
        folder / name for name in ("daftar-pegawai.xlsx", "daftar-pegawai.pdf", "kartu-pegawai.pdf")
    )
    exchange.export_list(
        database,
        kind,
        excel,
        exchange.Selection(),
        day=today,
        office_name=stationery(database, today).office,
        progress=progress_of(options),
    )
    source = kind.source(database)
    ids = source.ids(exchange.Selection().query)
    for name, path, chosen in (
        ("employee-list", listed, ids),
        ("employee-card", cards, ids[:CARDS]),
    ):
        request = PaperRequest(day=today, ids=chosen, conditions="Semua data")
        document = exchange.make_paper(database, features.paper(name), request)
        write_document(document, path, progress_of(options))
    return [excel, listed, cards]


def _policies(database: Database, folder: Path, options: argparse.Namespace) -> list[Path]:
    """The register, and the papers of the practice office's regulation and circular."""
    kind = features.record_kind("policies")
    register = folder / "register-kebijakan.xlsx"
    today = dt.date.today()
    office = stationery(database, today).office
    exchange.export_list(
        database,
        kind,
        register,
        exchange.Selection(),
        day=today,
        office_name=office,
        progress=progress_of(options),
    )
    regulation = _first(database, "policies", TITLE, title=TITLE)
    with database.read() as session:
        version = in_force_of(session, regulation)
        assert version is not None
        changes = comparison(session, [version.id])
    matrix = folder / "matriks-perubahan.xlsx"
    write_comparison(
        matrix,
        changes.differences,
        title=changes.title,
        versions=f"{changes.old} → {changes.new}",
        office_name=office,
        practice=True,
        progress=progress_of(options),
    )
    made = [register, matrix]
    for papers, record in (
        (OF_CIRCULAR, _first(database, "circulars", "Pelaksanaan Peraturan Wali Kota")),
        (OF_HEADS, _first(database, "distributions", note=HEADS_NOTE)),
        (OF_PEOPLE, _first(database, "distributions", note=PEOPLE_NOTE)),
        (OF_POLICY, regulation),
        (OF_VERSION, version.id),
    ):
        for name, file in papers:
            request = PaperRequest(day=today, ids=[record])
            document = exchange.make_paper(database, features.paper(name), request)
            write_document(document, folder / file, progress_of(options))
            made.append(folder / file)
    return made


def _first(database: Database, kind: str, text: str = "", **values: Value) -> int:
    """The first record that these words find and that shows these values."""
    source = features.record_kind(kind).source(database)
    names = [column.name for column in source.columns]
    for record, row in source.rows(source.ids(ListQuery(search=text))).items():
        if values.items() <= dict(zip(names, row, strict=True)).items():
            return record
    raise AssertionError(f"the practice office has no {kind} {text} {values}")


def _pictures(office: Path, folder: Path, options: argparse.Namespace) -> list[Path]:
    """The window is another process: this one has no Qt."""
    folder.mkdir(exist_ok=True)
    command = [sys.executable]
    if not getattr(sys, "frozen", False):
        command += ["-m", "asn_desktop"]
    finished = subprocess.run(
        [*command, "--office", str(office), "--screenshots", str(folder)],
        env=os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")},
        stdout=subprocess.DEVNULL,  # our own answer stands alone there
        check=False,
    )
    if finished.returncode:
        tell(options, translate("cli", "The screens could not be drawn on this computer."))
    return sorted(folder.glob("*.png"))
