"""A small layout for tests of the kernel: people with a number, a name and a post."""

from __future__ import annotations

from collections.abc import Mapping

from asn_desktop.core.fields import FieldKind
from asn_desktop.spreadsheets.columns import Cell, Column, Combined, LeftOut, SheetLayout


def split_at_slash(cell: Cell) -> Mapping[str, Cell]:
    """Two fields in a cell, a slash or a line break between them."""
    first, _, second = str(cell or "").replace("\n", "/").partition("/")
    return {"name": first.strip(), "nip": second.strip()}


PEOPLE = SheetLayout(
    kind="people",
    title="Pegawai",
    columns=(
        Column("nip", "NIP", "NIP", FieldKind.DIGITS, ("NIP BARU",), required=True, key=True),
        Column("nip_old", "NIP LAMA", "Old NIP", FieldKind.DIGITS),
        Column("name", "NAMA", "Name", synonyms=("NAMA LENGKAP", "NAMA PEGAWAI"), required=True),
        Column("birth_date", "TANGGAL LAHIR", "Birth date", FieldKind.DATE, ("TGLLAHIR",)),
        Column("grade", "GOL/RUANG", "Grade", synonyms=("GOL AKHIR NAMA", "GOLRU")),
        Column("grade_date", "TMT GOLONGAN", "Grade since", FieldKind.DATE, ("PANGKAT TMT",)),
        Column("position", "NAMA JABATAN", "Post", synonyms=("JABATAN", "JABATAN NAMA")),
        Column("position_date", "TMT JABATAN", "Post since", FieldKind.DATE, ("JABATAN TMT",)),
        Column("cpns_date", "TMT CPNS", "Candidate since", FieldKind.DATE),
        Column("service_years", "MASA KERJA TAHUN", "Years of service", FieldKind.INTEGER),
        Column("school", "NAMA SEKOLAH", "School"),
        Column("unit", "UNIT KERJA", "Work unit", synonyms=("UNOR NAMA",)),
        Column("nik", "NIK", "NIK", FieldKind.DIGITS, sensitive=True),
        Column("age", "USIA", "Age", FieldKind.INTEGER, read_only=True),
    ),
    combined=(
        Combined("name_nip", "Name and NIP", ("name", "nip"), ("NAMA / NIP",), split_at_slash),
        Combined("grade_rank", "Rank", ("grade", "rank"), ("PANGKAT/GOL/RUANG",), split_at_slash),
    ),
    left_out=(LeftOut("Not kept here.", ("KARTU ASN VIRTUAL", "GOL AWAL NAMA")),),
    key="nip",
)
