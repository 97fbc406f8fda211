"""Builds sample workbooks of competencies for the people of the sample list of employees: levels as
an agency hands them over (a wide row for each person, and a row for each assessment), the standards
of their posts, and a training history as SIASN exports it.

All is invented, and untidy as such workbooks are: other spellings, sums that are wrong, a level
that does not exist, somebody nobody knows.
"""

from __future__ import annotations

import datetime as dt
import io
import random
from collections.abc import Callable, Sequence
from typing import Any

SEED = 38
ASSESSED, IN_ROWS, TAUGHT = 36, 12, 24
#: The nine competencies as such sheets spell them.
COMPETENCIES = (
    "Integritas",
    "Kerjasama",
    "Komunikasi",
    "Orintasi Pada Hasil",
    "Pelayanan Publik",
    "Pengembangan Diri & Orang Lain",
    "Mengelola Perubahan",
    "Pengambilan Keputusan",
    "Perekat Bangsa",
)
#: What the posts of the sample list require of all nine, by their first words.
STANDARDS = {
    "Perawat Ahli": 2,
    "Perawat Terampil": 1,
    "Analis": 3,
    "Pengadministrasi": 1,
    "Penelaah": 2,
    "Dokter": 3,
}
COURSES = (
    ("Diklat Teknis", "Pelatihan Teknis Pelayanan Publik", 40),
    ("Diklat Fungsional", "Pelatihan Fungsional Perawat Ahli", 96),
    ("Seminar", "Seminar Keselamatan Pasien", 6),
    ("Kursus", "Kursus Aplikasi Perkantoran", 20),
    ("Workshop", "Workshop Mutu Puskesmas", 12),
)
STRANGER = ("Bukan Pegawai Kami", "199901012024011001", "")
#: The row from which nothing is damaged in the sample list.
_SOUND = 22
#: Name, NIP, post.
Person = tuple[str, str, str]


def build(name: str, employees: bytes) -> bytes:
    """The workbook of this file name, for the people of the sample list of employees."""
    return MAKERS[name](_people(employees), random.Random(SEED))


def _people(employees: bytes) -> list[Person]:
    """Whoever stands in the sample list below its damaged rows, once."""
    from openpyxl import load_workbook

    sheet = load_workbook(io.BytesIO(employees))["Data Pegawai"]
    found: dict[str, Person] = {}
    for row in sheet.iter_rows(min_row=_SOUND, values_only=True):
        name, _, nip = str(row[1] or "").partition("\nNIP. ")
        digits = nip.replace(" ", "")
        if len(digits) == 18 and row[6]:
            found.setdefault(digits, (name, digits, str(row[6])))
    return list(found.values())


def _standard(post: str) -> int:
    return next((level for words, level in STANDARDS.items() if post.startswith(words)), 1)


def _wide(people: list[Person], chance: random.Random) -> bytes:
    figures = ("TOTAL", "JPM (%)", "Kategori Pemetaan Kompetensi")
    heading = ("No", "NIP", "NAMA", "Tanggal Penilaian", "Metode", *COMPETENCIES, *figures)
    rows: list[list[Any]] = []
    for number, (name, nip, post) in enumerate([*people[:ASSESSED], STRANGER], 1):
        required = _standard(post)
        levels: list[Any] = [
            min(5, max(0, required + chance.choice((-1, 0, 0, 0, 1)))) for _ in COMPETENCIES
        ]
        total = sum(levels)
        match = min(100.0, round(100 * total / (required * len(COMPETENCIES)), 2))
        if number % 9 == 4:
            match -= 4  # a sum that somebody typed
        band = "Optimal" if match >= 90 else "Cukup Optimal" if match >= 78 else "Kurang Optimal"
        if number == 7:
            levels[3] = 6
        elif number == 11:
            levels[1] = "II"
        elif number == 15:
            levels[5] = None
        day = dt.date(2026, 3, 9 + number % 4)
        rows.append([number, nip, name, day, "Assessment Center", *levels, total, match, band])
    title = ("REKAPITULASI HASIL PENILAIAN KOMPETENSI", "DINAS KESEHATAN KOTA CONTOH", "TAHUN 2026")
    return _book("Rekap Hasil", title, heading, rows)


def _rows(people: list[Person], chance: random.Random) -> bytes:
    heading = ("NIP", "NAMA", "KOMPETENSI", "LEVEL", "TANGGAL PENILAIAN", "METODE", "ASESOR")
    rows: list[list[Any]] = []
    for name, nip, post in people[ASSESSED : ASSESSED + IN_ROWS]:
        for competency in COMPETENCIES:
            level: Any = max(0, _standard(post) + chance.choice((-1, 0, 0, 1)))
            rows.append(
                [nip, name, competency, level, "14-04-2026", "Penilaian atasan", "Kepala Bidang"]
            )
    rows[5][3] = "3,5"
    rows[20][2] = "Kepemimpinan Kolaboratif"
    rows[31][4] = "31-02-2026"
    return _book("Penilaian", (), heading, rows)


def _standards(people: list[Person], chance: random.Random) -> bytes:
    heading = ("NO", "NAMA JABATAN", *COMPETENCIES, "DASAR HUKUM")
    posts = sorted({post for _, _, post in people if not post.endswith("aa")})
    rows: list[list[Any]] = [
        [
            number,
            post,
            *(_standard(post) for _ in COMPETENCIES),
            "Keputusan Wali Kota Contoh Nomor 800/38 Tahun 2025",
        ]
        for number, post in enumerate(posts, 1)
    ]
    return _book("Standar Kompetensi", ("STANDAR KOMPETENSI JABATAN",), heading, rows)


def _training(people: list[Person], chance: random.Random) -> bytes:
    heading = (
        "NIP",
        "NAMA",
        "jenisDiklatId",
        "namaDiklat",
        "institusiPenyelenggara",
        "tanggal",
        "tanggalSelesai",
        "tahun",
        "jumlahJam",
        "nomorSertipikat",
    )
    rows: list[list[Any]] = []
    for number, (name, nip, _) in enumerate(people[:TAUGHT], 1):
        for kind, course, hours in chance.sample(COURSES, 2):
            first = dt.date(2025, chance.randint(1, 11), chance.randint(1, 20))
            last = first + dt.timedelta(days=hours // 10)
            certificate = f"{number:03d}/BPSDM/{first.year}" if chance.random() < 0.8 else ""
            rows.append(
                [
                    nip,
                    name,
                    kind,
                    course,
                    "BPSDM Provinsi Contoh",
                    f"{first:%d-%m-%Y}",
                    f"{last:%d-%m-%Y}",
                    last.year,
                    hours,
                    certificate,
                ]
            )
    rows[3][8] = "20 JP"
    rows[9][6] = "01-01-2024"  # ends before it begins
    return _book("Riwayat Diklat", (), heading, rows)


def _book(
    name: str, title: Sequence[str], heading: Sequence[str], rows: Sequence[Sequence[Any]]
) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    sheet.title = name
    for line in title:
        sheet.append([line])
        sheet.cell(sheet.max_row, 1).font = Font(bold=True, size=13)
    if title:
        sheet.append([])
    sheet.append(list(heading))
    top = len(title) + 2 if title else 1
    for cell in sheet[top]:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="DDEBF7")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    for row in rows:
        sheet.append(list(row))
        for cell in sheet[sheet.max_row]:
            if isinstance(cell.value, dt.date):
                cell.number_format = "dd-mm-yyyy"
            elif isinstance(cell.value, float):
                cell.number_format = "0.00"
    for column, text in enumerate(heading, 1):
        sizes = [len(str(row[column - 1] or "")) for row in rows]
        sheet.column_dimensions[get_column_letter(column)].width = min(
            max(*sizes, min(len(text), 14)) + 2, 44
        )
    sheet.freeze_panes = sheet.cell(top + 1, 1)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


#: The workbooks by file name.
MAKERS: dict[str, Callable[[list[Person], random.Random], bytes]] = {
    "penilaian-kompetensi-contoh.xlsx": _wide,
    "penilaian-per-baris-contoh.xlsx": _rows,
    "standar-jabatan-contoh.xlsx": _standards,
    "riwayat-diklat-siasn-contoh.xlsx": _training,
}
