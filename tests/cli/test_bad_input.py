"""Files and offices that cannot be used: one sentence, the right status, and nothing changed."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest

from asn_desktop.database.engine import Database
from tests import offices
from tests.offices import Outcome, run
from tests.spreadsheets import workbooks

PERSON = ("198505052010011001", "Rina Contoh")
HEADINGS = ("NIP", "NAMA")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A practice office."""
    return offices.practice(tmp_path)


def _one_sentence(outcome: Outcome) -> str:
    """What a refused verb said: a single line, finished, and nothing on standard output."""
    assert outcome.out == ""
    (sentence,) = outcome.sentences
    assert sentence.endswith((".", "?", ")", "xlsx", "asn"))
    assert len(sentence) > 30
    assert "Traceback" not in sentence
    return sentence


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _good(folder: Path) -> Path:
    return offices.workbook(folder / "baik.xlsx", HEADINGS, [PERSON])


def _entities(folder: Path) -> Path:
    secret = _written(folder / "rahasia.txt", b"199001012015011001")

    def change(name: str, content: bytes) -> bytes:
        if PERSON[0].encode() not in content:
            return content
        entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'.encode()
        text = re.sub(rb"^<\?xml[^>]*>\s*", b"", content)
        return entity + text.replace(PERSON[0].encode(), b"&e;")

    return workbooks.rewrite(_good(folder), folder / "entitas.xlsx", change)


def _encrypted(folder: Path) -> Path:
    from msoffcrypto.format.ooxml import OOXMLFile

    target = folder / "terkunci.xlsx"
    with _good(folder).open("rb") as plain, target.open("wb") as out:
        OOXMLFile(plain).encrypt("rahasia", out)
    return target


def _formatted(folder: Path) -> Path:
    """A million rows with a format and nothing in them."""
    source = _good(folder)
    row = b'<row r="%d" s="1" customFormat="1"/>'
    rows = b"".join(row % number for number in range(3, 1_000_003))

    def change(name: str, content: bytes) -> bytes:
        if name != "xl/worksheets/sheet1.xml":
            return content
        first = content.index(b"<row ")
        return content[:first] + rows + b"</sheetData>" + content.split(b"</sheetData>")[1]

    return workbooks.rewrite(source, folder / "format.xlsx", change)


def _without_rows(folder: Path) -> Path:
    return offices.workbook(folder / "kosong.xlsx", HEADINGS, [])


def _two_sheets(folder: Path) -> Path:
    book = openpyxl.load_workbook(_good(folder))
    book.create_sheet("Lain").append(["Catatan rapat"])
    book.save(folder / "dua.xlsx")
    return folder / "dua.xlsx"


#: what it is → (the file, further arguments, what the sentence must name)
CASES: dict[str, tuple[Callable[[Path], Path], tuple[str, ...], str]] = {
    "not a spreadsheet": (lambda p: _written(p / "a.xlsx", b"%PDF-1.7\n%..."), (), "a.xlsx"),
    "empty": (lambda p: _written(p / "a.xlsx", b""), (), "a.xlsx"),
    "missing": (lambda p: p / "tidak-ada.xlsx", (), "tidak-ada.xlsx"),
    "lock file": (lambda p: _written(p / "~$a.xlsx", b"\x05admin"), (), "~$a.xlsx"),
    "truncated": (
        lambda p: _written(p / "a.xlsx", _good(p).read_bytes()[:3000]), (), "a.xlsx"
    ),
    "error page": (
        lambda p: _written(
            p / "a.xls", b"<html><body><h1>Sesi habis</h1>Silakan masuk lagi.</body></html>"
        ),
        (),
        "a.xls",
    ),
    "encrypted": (_encrypted, (), "terkunci.xlsx"),
    "wrong password": (_encrypted, ("--file-password", "salah"), "terkunci.xlsx"),
    "zip bomb": (lambda p: workbooks.zeros(p / "nol.xlsx", _good(p), 1024), (), "nol.xlsx"),
    "reader killer": (lambda p: workbooks.DATA / "aborts-its-reader.xls", (), "aborts"),
    "formatted rows": (_formatted, (), "format.xlsx"),
    "wrong sheet": (_two_sheets, ("--sheet", "Lain"), "Lain"),
    "no such sheet": (_two_sheets, ("--sheet", "Pegawai"), "Data"),
    "no header": (
        lambda p: offices.workbook(p / "a.xlsx", ["a", "b"], [["x", "y"], ["1", "2"]]),
        (),
        "NIP",
    ),
    "no rows": (_without_rows, (), "kosong.xlsx"),
    "columns missing": (
        lambda p: offices.workbook(p / "a.xlsx", ["NAMA", "TANGGAL LAHIR", "JABATAN"],
                                   [["Rina", "05-05-1985", "Guru"]]),
        (),
        "NIP",
    ),
    "no such field": (_good, ("--set", "warna=merah"), "warna"),
    "no such column": (_good, ("--map", "Kolom Ajaib=nip"), "Kolom Ajaib"),
    "not to be created": (_good, ("--create-missing", "dunia"), "dunia"),
    "header row beyond the end": (_good, ("--header-row", "900"), "900"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_file_that_cannot_be_imported(tmp_path: Path, office: Path, case: str) -> None:
    """One Indonesian sentence that names the file or what is wrong in it, status 1, and the
    office is exactly as it was."""
    make, arguments, named = CASES[case]
    file = make(tmp_path)
    before = offices.digest(office)
    outcome = run("--office", office, "import", "employees", file, *arguments, "--json")
    assert outcome.status == 1
    assert named in _one_sentence(outcome)
    assert offices.digest(office) == before


def test_every_nip_one_digit_short(tmp_path: Path, office: Path) -> None:
    """All rows are refused with status 3, nobody is matched, nothing changes, and the refused
    rows come back."""
    with Database.open(office) as database:
        people = offices.people(database)[:25]
    rows = [(row["nip"][:-1], row["name"]) for row in people]
    file = offices.workbook(tmp_path / "pendek.xlsx", HEADINGS, rows)
    before = offices.digest(office)
    back = tmp_path / "ditolak.xlsx"
    outcome = run(
        "--office", office, "import", "employees", file, "--rejected", back, "--json", "--quiet"
    )
    assert (outcome.status, outcome.err) == (3, "")
    counts = {name: outcome.data[name] for name in ("read", "refused", "added", "changed")}
    assert counts == {"read": 25, "refused": 25, "added": 0, "changed": 0}
    assert outcome.data["import_id"] is None
    assert {problem["column"] for problem in outcome.data["problems"]} == {"A"}
    assert offices.digest(office) == before
    assert run("--office", office, "import", "employees", back, "--check").status == 3


def test_macros_are_ignored(tmp_path: Path, office: Path) -> None:
    """A macro workbook is read like any other."""
    target = tmp_path / "makro.xlsm"
    with zipfile.ZipFile(_good(tmp_path)) as source, zipfile.ZipFile(target, "w") as out:
        for name in source.namelist():
            content = source.read(name).replace(
                b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
            )
            out.writestr(name, content)
        out.writestr("xl/vbaProject.bin", b"\x00" * 100)
    outcome = run("--office", office, "import", "employees", target, "--check", "--json")
    assert (outcome.status, outcome.data["added"]) == (0, 1)


def test_an_encrypted_workbook_opens_with_its_password(tmp_path: Path, office: Path) -> None:
    """With the right password it is imported."""
    outcome = run(
        "--office", office, "import", "employees", _encrypted(tmp_path),
        "--file-password", "rahasia", "--json",
    )  # fmt: skip
    assert (outcome.status, outcome.data["added"]) == (0, 1)


def test_entities_bring_nothing_in(tmp_path: Path, office: Path) -> None:
    """What an external entity points to is neither imported nor quoted."""
    before = offices.digest(office)
    outcome = run("--office", office, "import", "employees", _entities(tmp_path), "--json")
    assert outcome.status in (1, 3)
    assert "199001012015011001" not in outcome.out + outcome.err
    assert offices.digest(office) == before


# --- the office ----------------------------------------------------------------------------------


def _verbs(office: Path, folder: Path) -> Iterator[tuple[object, ...]]:
    file = _good(folder)
    yield ("--office", office, "import", "employees", file)
    yield ("--office", office, "export", "employees", folder / "keluar.xlsx")
    yield ("--office", office, "search", "employees", "a")
    yield ("--office", office, "print", "employee-list", folder / "keluar.pdf")
    yield ("--office", office, "imports")
    yield ("--office", office, "undo", "1")
    yield ("office", "check", office)
    yield ("office", "info", office)


def _refused_everywhere(office: Path, folder: Path, named: str) -> None:
    before = office.read_bytes() if office.exists() else b""
    for verb in _verbs(office, folder):
        outcome = run(*verb, "--json")
        assert outcome.status == 1, verb
        assert named in _one_sentence(outcome)
    assert (office.read_bytes() if office.exists() else b"") == before
    assert not (folder / "keluar.xlsx").exists()
    assert not (folder / "keluar.pdf").exists()


def test_an_office_that_is_missing(tmp_path: Path) -> None:
    """Every verb says that there is none, and makes none."""
    _refused_everywhere(tmp_path / "tiada.asn", tmp_path, "tiada.asn")


def test_a_file_that_is_no_office(tmp_path: Path) -> None:
    """A spreadsheet is not opened as an office, and stays as it is."""
    _refused_everywhere(_good(tmp_path), tmp_path, "baik.xlsx")


def test_a_damaged_office(tmp_path: Path, office: Path) -> None:
    """A cut office is named as damaged, and its file is not touched."""
    office.write_bytes(office.read_bytes()[:20_000])
    _refused_everywhere(office, tmp_path, "kantor.asn")


def test_an_office_of_a_newer_version(tmp_path: Path, office: Path) -> None:
    """What a newer version made is left to the newer version."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(office))
    connection.execute("UPDATE schema_version SET number = number + 900")
    connection.commit()
    connection.close()
    _refused_everywhere(office, tmp_path, "9")


def test_an_office_open_in_another_process(tmp_path: Path, office: Path) -> None:
    """While another program holds the office, every verb says so; a backup is still possible."""
    code = (
        "import sys; from asn_desktop.database.engine import Database\n"
        "with Database.open(sys.argv[1]): print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(office)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"open"
        before = offices.digest(office)
        for verb in _verbs(office, tmp_path):
            outcome = run(*verb, "--json")
            assert outcome.status == 1, verb
            assert "kantor.asn" in _one_sentence(outcome)
        copy = tmp_path / "cadangan.asn"
        assert run("office", "backup", office, copy).status == 0
        assert offices.digest(copy) == before
        other.communicate()
    assert run("office", "check", copy).status == 0


def test_a_full_disk(tmp_path: Path, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no room is left for a workbook, a PDF or a copy, a sentence says so and no half file
    stays."""
    full = OSError(errno.ENOSPC, "No space left on device")
    real = os.fsync

    def no_room(descriptor: int) -> None:
        raise full

    before = offices.digest(office)
    monkeypatch.setattr(os, "fsync", no_room)
    for verb in (
        ("--office", office, "export", "employees", tmp_path / "keluar.xlsx"),
        ("--office", office, "print", "employee-list", tmp_path / "keluar.pdf"),
    ):
        outcome = run(*verb)
        assert outcome.status == 1
        _one_sentence(outcome)
    monkeypatch.setattr(os, "fsync", real)
    assert [path.name for path in tmp_path.iterdir() if "keluar" in path.name] == []
    assert offices.digest(office) == before


@pytest.mark.skipif(sys.platform == "win32", reason="limits of the file size are of Unix")
def test_a_full_disk_under_the_office(tmp_path: Path, office: Path) -> None:
    """An import for which the office file cannot grow is taken back whole, in one sentence."""
    rows = [(f"19850505{2004 + n // 500}01{1 + n % 2}{n % 500 + 1:03d}", f"Orang {n % 1000}")
            for n in range(8_000)]  # fmt: skip
    file = offices.workbook(tmp_path / "banyak.xlsx", HEADINGS, rows)
    before = offices.digest(office)
    limit = office.stat().st_size + 100_000
    code = (
        "import resource, signal, sys; from asn_desktop.__main__ import main\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--office", office, "import", "employees", file, "--json"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stdout[:500] + done.stderr
    _one_sentence(Outcome(done.returncode, done.stdout, done.stderr))
    assert offices.digest(office) == before
    assert run("office", "check", office).status == 0


def test_places_where_nothing_can_be_written(
    tmp_path: Path, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that is not there ends in one sentence for every verb that writes a file."""
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", offices.PASSPHRASE)
    nowhere = tmp_path / "tidak" / "ada"
    (tmp_path / "tidak").write_text("bukan folder")
    for verb in (
        ("--office", office, "export", "employees", nowhere / "a.xlsx"),
        ("--office", office, "export", "employees", nowhere / "a.csv"),
        ("--office", office, "template", "employees", nowhere / "a.xlsx"),
        ("--office", office, "print", "employee-list", nowhere / "a.pdf"),
        ("office", "backup", office, nowhere / "a.asn"),
        ("office", "create", nowhere / "a.asn"),
    ):
        outcome = run(*verb, "--json")
        assert outcome.status == 1, verb
        _one_sentence(outcome)
