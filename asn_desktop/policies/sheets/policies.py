"""The workbook of the register: its columns with the headings of lists as offices and JDIH make
them."""

from __future__ import annotations

from asn_desktop.core.fields import FieldKind
from asn_desktop.core.translation import noop
from asn_desktop.employees.sheets.cells import year
from asn_desktop.policies.rules.relations import RelationKind
from asn_desktop.policies.sheets import cells
from asn_desktop.spreadsheets.columns import Column, Combined, LeftOut, SheetLayout

_KIND = cells.Coded("kind", "JENIS", lambda data: data.kinds)


def _relation(
    kind: RelationKind, heading: str, label: str, synonyms: tuple[str, ...] = ()
) -> Column:
    return Column(
        kind.value,
        heading,
        label,
        synonyms=synonyms,
        parse=cells.targets(kind.value),
        width=24,
        help=noop("policies", "Several are separated by a semicolon, as in “Perwal 12/2020”."),
    )


POLICIES = SheetLayout(
    kind="policies",
    title="Register Kebijakan",
    columns=(
        Column(
            "kind",
            "JENIS",
            noop("policies", "Kind"),
            FieldKind.CHOICE,
            (
                "JENIS PERATURAN",
                "JENIS KEBIJAKAN",
                "JENIS PRODUK HUKUM",
                "JENIS DOKUMEN",
                "BENTUK PERATURAN",
                "BENTUK",
                "TIPE DOKUMEN",
            ),
            parse=_KIND.parse,
            text=_KIND.text,
            choices=_KIND.choices,
            required=True,
            key=True,
            width=22,
        ),
        Column(
            "number",
            "NOMOR",
            noop("policies", "Number"),
            synonyms=(
                "NOMOR PERATURAN",
                "NO PERATURAN",
                "NOMOR KEBIJAKAN",
                "NOMOR SURAT",
                "NO SURAT",
                "NOMOR PRODUK HUKUM",
                "NOMOR SE",
            ),
            parse=cells.text("number"),
            key=True,
            width=22,
            help=noop("policies", "Empty until it is enacted."),
        ),
        Column(
            "year",
            "TAHUN",
            noop("policies", "Year"),
            FieldKind.INTEGER,
            ("TAHUN PERATURAN", "TAHUN TERBIT", "TAHUN PENETAPAN", "THN"),
            parse=year("year"),
            key=True,
            width=8,
        ),
        Column(
            "title",
            "TENTANG",
            noop("policies", "Title"),
            synonyms=(
                "JUDUL",
                "JUDUL PERATURAN",
                "JUDUL KEBIJAKAN",
                "NAMA KEBIJAKAN",
                "PERIHAL",
                "HAL",
                "MATERI POKOK",
            ),
            parse=cells.text("title"),
            required=True,
            width=48,
        ),
        Column(
            "stage",
            "TAHAP",
            noop("policies", "Stage"),
            FieldKind.CHOICE,
            ("TAHAPAN", "TAHAP KEBIJAKAN", "POSISI"),
            parse=cells.stage,
            text=cells.STAGES.label,
            choices=lambda: cells.STAGES.labels,
            width=16,
            help=noop(
                "policies",
                "Only for new ones; where it is empty, the dates say it. Later, by steps.",
            ),
        ),
        Column(
            "status",
            "STATUS",
            noop("policies", "Status"),
            FieldKind.CHOICE,
            ("STATUS PERATURAN", "STATUS KEBERLAKUAN", "KEBERLAKUAN"),
            parse=cells.status,
            text=cells.STATUSES.label,
            choices=lambda: cells.STATUSES.labels,
            width=14,
            help=noop("policies", "Follows from dates, versions and relations."),
        ),
        Column(
            "owner_unit",
            "UNIT PEMRAKARSA",
            noop("policies", "Owner unit"),
            FieldKind.REFERENCE,
            ("PEMRAKARSA", "UNIT KERJA", "PERANGKAT DAERAH", "OPD", "UNIT PENGUSUL", "PENGUSUL"),
            parse=cells.text("owner_unit"),
            width=32,
        ),
        Column(
            "responsible",
            "PENANGGUNG JAWAB",
            noop("policies", "Responsible"),
            FieldKind.REFERENCE,
            ("PIC", "NAMA PENANGGUNG JAWAB", "PENGELOLA"),
            parse=cells.text("responsible"),
            width=28,
        ),
        Column(
            "responsible_nip",
            "NIP PENANGGUNG JAWAB",
            noop("policies", "NIP of the responsible"),
            FieldKind.DIGITS,
            ("NIP PIC", "NIP"),
            parse=cells.text("responsible_nip"),
            width=21,
            help=noop("policies", "Tells people of one name apart."),
        ),
        Column(
            "enacted_on",
            "TANGGAL PENETAPAN",
            noop("policies", "Enacted on"),
            FieldKind.DATE,
            ("TGL PENETAPAN", "TANGGAL DITETAPKAN", "DITETAPKAN", "TANGGAL SURAT", "TANGGAL"),
            width=14,
        ),
        Column(
            "promulgated_on",
            "TANGGAL PENGUNDANGAN",
            noop("policies", "Promulgated on"),
            FieldKind.DATE,
            ("TGL PENGUNDANGAN", "TANGGAL DIUNDANGKAN", "DIUNDANGKAN"),
            width=14,
        ),
        Column(
            "gazette",
            "BERITA DAERAH",
            noop("policies", "Gazette"),
            synonyms=("LEMBARAN DAERAH", "SUMBER", "BERITA DAERAH LEMBARAN DAERAH"),
            parse=cells.text("gazette"),
            width=28,
        ),
        Column(
            "valid_from",
            "BERLAKU MULAI",
            noop("policies", "In force from"),
            FieldKind.DATE,
            ("MULAI BERLAKU", "TANGGAL BERLAKU", "TMT BERLAKU", "BERLAKU SEJAK"),
            width=14,
        ),
        Column(
            "valid_to",
            "BERLAKU SAMPAI",
            noop("policies", "Last day in force"),
            FieldKind.DATE,
            ("BERLAKU HINGGA", "BERAKHIR", "TANGGAL BERAKHIR", "TANGGAL PENCABUTAN"),
            width=14,
        ),
        Column(
            "review_on",
            "TANGGAL EVALUASI",
            noop("policies", "Review due"),
            FieldKind.DATE,
            ("EVALUASI BERIKUTNYA", "JADWAL EVALUASI", "TGL EVALUASI"),
            width=14,
        ),
        Column(
            "classification",
            "KLASIFIKASI",
            noop("policies", "Classification"),
            synonyms=("KODE KLASIFIKASI", "KLASIFIKASI ARSIP", "KODE ARSIP"),
            parse=cells.classification,
            text=cells.classification_text,
            width=30,
        ),
        Column(
            "aims",
            "TUJUAN",
            noop("policies", "Aims"),
            synonyms=("SASARAN", "TUJUAN KEBIJAKAN"),
            parse=cells.aims,
            text=cells.aims_text,
            width=28,
            help=noop("policies", "Several are separated by a semicolon."),
        ),
        Column(
            "legal_basis",
            "DASAR HUKUM",
            noop("policies", "Legal basis"),
            synonyms=("DASAR", "KONSIDERAN MENGINGAT"),
            parse=cells.legal_basis,
            text=cells.legal_text,
            width=40,
            help=noop("policies", "One a line, or separated by a semicolon."),
        ),
        _relation(RelationKind.AMENDS, "MENGUBAH", noop("policies", "Amends"), ("PERUBAHAN ATAS",)),
        _relation(RelationKind.REVOKES, "MENCABUT", noop("policies", "Revokes")),
        _relation(
            RelationKind.PARTIALLY_REVOKES, "MENCABUT SEBAGIAN", noop("policies", "Partly revokes")
        ),
        _relation(RelationKind.REPLACES, "MENGGANTIKAN", noop("policies", "Replaces")),
        _relation(
            RelationKind.IMPLEMENTS,
            "MELAKSANAKAN",
            noop("policies", "Carries out"),
            ("PELAKSANAAN DARI", "PERATURAN PELAKSANA DARI"),
        ),
        _relation(RelationKind.REFERS_TO, "MERUJUK", noop("policies", "Refers to")),
        Column(
            "note",
            "KETERANGAN",
            noop("policies", "Note"),
            synonyms=("KET", "CATATAN"),
            parse=cells.text("note"),
            width=36,
        ),
    ),
    combined=(
        Combined(
            "number_year",
            noop("policies", "Number and year"),
            ("number", "year"),
            ("NOMOR DAN TAHUN", "NOMOR TAHUN", "NO TAHUN", "NO DAN TAHUN"),
            cells.split_number_year,
        ),
        Combined(
            "name",
            noop("policies", "Kind, number, year and title"),
            ("kind", "number", "year", "title"),
            (
                "PERATURAN",
                "KEBIJAKAN",
                "NAMA PERATURAN",
                "PRODUK HUKUM",
                "NOMOR DAN JUDUL",
                "NOMOR TAHUN DAN JUDUL",
            ),
            cells.split_name,
        ),
    ),
    left_out=(
        LeftOut(
            noop("policies", "A running number means nothing outside its list."),
            ("NO", "NO URUT", "NOMOR URUT"),
        ),
        LeftOut(
            noop("policies", "Follows from the versions of the text."),
            ("VERSI BERLAKU", "RANCANGAN"),
        ),
    ),
)
