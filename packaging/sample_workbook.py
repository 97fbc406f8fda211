"""Builds the sample workbook: the employee list of another office, untidy as such lists are.

Title rows, a pivot on the first sheet, a header of two lines with merged cells, a row of column
numbers, name and NIP in one cell, dates in many forms, subtotals, a legend and a signature block;
and a few cells damaged the ways spreadsheet programs damage them. All people are invented.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import random
from pathlib import Path
from typing import Any

SEED = 7
PEOPLE_A_GROUP = 36
UNITS = ("Sekretariat", "Bidang Kesehatan Masyarakat", "Bidang Pelayanan Kesehatan")
AGENCY = "Dinas Kesehatan"
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
HEADER = (
    ("NO", None),
    ("NAMA / NIP", None),
    ("TEMPAT, TANGGAL LAHIR", None),
    ("L/P", None),
    ("PANGKAT", "GOL/RUANG"),
    (None, "TMT"),
    ("JABATAN", "NAMA JABATAN"),
    (None, "TMT"),
    ("PENDIDIKAN TERAKHIR", "TINGKAT"),
    (None, "JURUSAN"),
    (None, "THN LULUS"),
    ("UNIT KERJA", None),
    ("SKPD", None),
    ("KET", None),
)
POSTS = (
    ("III/a", "Perawat Ahli Pertama", "S-1", "Keperawatan"),
    ("II/c", "Perawat Terampil", "D-III", "Keperawatan"),
    ("III/c", "Analis SDM Aparatur Ahli Muda", "S-1", "Ilmu Administrasi Negara"),
    ("II/a", "Pengadministrasi Perkantoran", "SMA", "IPS"),
    ("III/b", "Penelaah Teknis Kebijakan", "S-1", "Kesehatan Masyarakat"),
    ("III/d", "Dokter Ahli Muda", "S-1", "Kedokteran"),
)


def build(practice: Path) -> bytes:
    """The workbook, from the invented names in ``practice``."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    names = json.loads(practice.read_text(encoding="utf-8"))
    book = Workbook()
    _pivot(book.active)
    _instructions(book.create_sheet("Petunjuk"))
    sheet = book.create_sheet("Data Pegawai")
    for row, text in enumerate(
        ("DAFTAR NOMINATIF PEGAWAI", f"{AGENCY.upper()} KOTA CONTOH", "KEADAAN 31 DESEMBER 2025"), 1
    ):
        sheet.cell(row, 1, text).font = Font(bold=True, size=13)
        sheet.cell(row, 1).alignment = Alignment(horizontal="center")
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(HEADER))
    thin = Side(style="thin", color="999999")
    for column, (parent, child) in enumerate(HEADER, 1):
        sheet.cell(5, column, parent)
        sheet.cell(6, column, child)
        sheet.cell(7, column, column)
        for row in (5, 6, 7):
            cell = sheet.cell(row, column)
            cell.font = Font(bold=True, size=9)
            cell.fill = PatternFill("solid", fgColor="DDEBF7")
            cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        if child is None:
            sheet.merge_cells(start_row=5, end_row=6, start_column=column, end_column=column)
    for first, last in ((5, 6), (7, 8), (9, 11)):
        sheet.merge_cells(start_row=5, end_row=5, start_column=first, end_column=last)
    next_row = _people(sheet, names)
    _ending(sheet, next_row)
    for column, width in enumerate((5, 34, 30, 5, 10, 14, 34, 14, 9, 26, 8, 30, 18, 16), 1):
        sheet.column_dimensions[sheet.cell(7, column).column_letter].width = width
    sheet.freeze_panes = "C8"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _pivot(sheet: Any) -> None:
    sheet.title = "Rekap"
    sheet.append(["Row Labels", "Count of NIP"])
    for unit in UNITS:
        sheet.append([unit, PEOPLE_A_GROUP])
    sheet.append(["Grand Total", PEOPLE_A_GROUP * len(UNITS)])


def _instructions(sheet: Any) -> None:
    sheet.append(["Petunjuk pengisian"])
    sheet.append(["1. Isi sesuai SK terakhir."])
    sheet.append(["2. Nama ditulis lengkap dengan gelar."])


def _people(sheet: Any, names: dict[str, Any]) -> int:
    chance = random.Random(SEED)
    row, number = 8, 0
    for unit in UNITS:
        first = row
        for _ in range(PEOPLE_A_GROUP):
            number += 1
            for column, value in enumerate(_person(number, names, chance), 1):
                cell = sheet.cell(row, column, value)
                if isinstance(value, dt.date):
                    cell.number_format = "dd-mm-yyyy"
            row += 1
        # One merged cell names the unit of the whole group; near matches as people write them.
        sheet.cell(first, 12, unit)
        sheet.merge_cells(start_row=first, end_row=row - 1, start_column=12, end_column=12)
        sheet.cell(row, 2, f"JUMLAH {unit.upper()}")
        sheet.cell(row, 3, PEOPLE_A_GROUP)
        row += 2
    _damage(sheet)
    return row


def _person(number: int, names: dict[str, Any], chance: random.Random) -> list[Any]:
    female = chance.random() < 0.6
    grade, post, level, study = chance.choice(POSTS)
    birth = dt.date(chance.randint(1970, 1998), chance.randint(1, 12), chance.randint(1, 28))
    start = dt.date(min(birth.year + chance.randint(22, 30), 2022), chance.choice((1, 3, 4, 12)), 1)
    name = f"{chance.choice(names['female' if female else 'male'])} {chance.choice(names['last'])}"
    title = {"S-1": ", S.K.M.", "D-III": ", A.Md.Kep."}.get(level, "")
    nip = f"{birth:%Y%m%d} {start:%Y%m} {2 if female else 1} {900 + number % 90:03d}"
    since = dt.date(chance.randint(2019, 2025), chance.choice((4, 10)), 1)
    in_post = dt.date(chance.randint(2019, 2025), chance.randint(1, 12), 2)
    return [
        number,
        f"{name}{title}\nNIP. {nip}",
        f"{chance.choice(names['places'])}, {_date_text(birth, number)}",
        "P" if female else "L",
        grade if number % 4 else grade.replace("/", "."),
        since if number % 3 else f"{since:%d-%m-%Y}",
        post,
        in_post if number % 5 else f"{in_post:%d/%m/%Y}",
        level,
        study,
        birth.year + 23,
        None,
        AGENCY if number % 2 else "Dinkes",
        None,
    ]


def _date_text(day: dt.date, number: int) -> str:
    month = MONTHS.split()[day.month - 1]
    forms = (
        f"{day.day} {month} {day.year}",
        f"{day:%d-%m-%Y}",
        f"{day:%d/%m/%Y}",
        f"{day.day}-{month[:3]}-{day:%y}",
    )
    return forms[number % len(forms)]


def _damage(sheet: Any) -> None:
    """What happens to such lists on their way: digits lost, rows doubled, impossible days."""
    name, _, nip = str(sheet.cell(10, 2).value).partition("\nNIP. ")
    sheet.cell(10, 2, f"{name}\nNIP. {nip[:-1]}")  # one digit short
    name, _, nip = str(sheet.cell(12, 2).value).partition("\nNIP. ")
    sheet.cell(12, 2, f"{name}\nNIP. {nip[:-3]}000")  # went through a number
    sheet.cell(15, 2, sheet.cell(14, 2).value)  # the same person twice
    sheet.cell(17, 3, "Bogor, 31-02-1985")
    sheet.cell(19, 5, "V/a")
    sheet.cell(21, 7, "Perawat Ahli Pertamaa")


def _ending(sheet: Any, row: int) -> None:
    sheet.cell(row, 2, "Keterangan:")
    sheet.cell(row + 1, 2, "KET diisi bila pegawai sedang tugas belajar atau cuti")
    for offset, text in enumerate(
        (
            "Kota Contoh, 2 Januari 2026",
            "Kepala Dinas Kesehatan,",
            "",
            "",
            "Wulan Kencana, M.K.M.",
            "NIP. 19740615 199903 2 003",
        )
    ):
        sheet.cell(row + 3 + offset, 11, text)
