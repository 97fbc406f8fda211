"""What the office lends to every paper: letterhead, signature, paper size, the practice mark; and
the shape of every printed list.

And the office's own papers: the sample letter, on which a clerk sees all of it together, and the
change log.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from asn_desktop.core.errors import PersonError, WorldError
from asn_desktop.core.fields import FieldKind, Value, group_thousands, value_text
from asn_desktop.core.listing import ListColumn, ListSource
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.engine import Database
from asn_desktop.database.history import ChangeLog
from asn_desktop.declarations import PaperRequest, ReportRequest, ReportTable
from asn_desktop.documents.letterhead import Letterhead, validate_logo
from asn_desktop.documents.lines import Align
from asn_desktop.documents.pages import LIST_MARGINS, Paper
from asn_desktop.documents.signature import SignatureBlock
from asn_desktop.documents.tables import Table, TableColumn
from asn_desktop.documents.text import Fields, Paragraph, Title
from asn_desktop.documents.writer import Document, Numbering
from asn_desktop.office import queries
from asn_desktop.office.queries import numbers
from asn_desktop.office.rules import (
    Official,
    date_in_words,
    number_text,
    official_for,
    signature_lines,
)

PRACTICE_MARK = "LATIHAN"
#: Across a sample letter of a real office, so that nobody takes it for a letter.
SAMPLE_MARK = "CONTOH"
PERSONAL_DATA = "Mengandung data pribadi"

#: The invented letter whose number stands as example: education and training, no. 12, ordinary.
EXAMPLE_SERIAL, EXAMPLE_CLASSIFICATION, EXAMPLE_SECURITY = 12, "800.2.1", "B"

#: Bytes of a picture file that is read at all: far more than a good scan needs.
_MOST_LOGO_BYTES = 30_000_000

_LETTER = (
    "Surat ini adalah contoh. Isinya tidak berlaku dan tidak perlu ditindaklanjuti; yang "
    "diperiksa adalah kop surat, nomor, ukuran kertas, dan tempat tanda tangan.",
    "Apabila nama, alamat, lambang, atau pejabat penanda tangan belum benar, perbaiki pada layar "
    "Kantor, lalu cetak contoh ini sekali lagi.",
    "Demikian contoh ini dibuat. Atas perhatian Saudara diucapkan terima kasih.",
)


@dataclass(frozen=True, slots=True)
class Stationery:
    """The office's part of a paper; ``signature`` is None while nobody may sign."""

    office: str
    letterhead: Letterhead | None
    signature: SignatureBlock | None
    paper: Paper
    watermark: str


def stationery(database: Database, day: dt.date, paper: str = "") -> Stationery:
    """What papers of that day are written on; ``paper`` overrides the office's own size."""
    with database.read() as session:
        profile = queries.profile(session)
        official = official_for(queries.officials(session), day)
    return Stationery(
        office=profile.name,
        letterhead=letterhead(profile),
        signature=signature(official, profile.city, day) if official else None,
        paper=Paper(paper or profile.paper),
        watermark=PRACTICE_MARK if database.is_practice else "",
    )


def letterhead(profile: queries.Profile) -> Letterhead | None:
    """The head of a paper; None while the office has no name yet."""
    lines = [line for line in (profile.government, profile.name) if line]
    if not lines:
        return None
    address = [line for line in (*profile.address.splitlines(), profile.contact) if line.strip()]
    return Letterhead(lines=lines, address=address, logo=profile.logo)


def read_logo(path: Path) -> bytes:
    """The picture of a file as a letterhead takes it.

    Raises ``WorldError`` where the file cannot be read, ``PersonError`` where it is no picture,
    is damaged or far too large.
    """
    try:
        if path.stat().st_size > _MOST_LOGO_BYTES:
            raise PersonError(
                translate(
                    "office",
                    "{file} is too large for a logo. Save the picture smaller, for example "
                    "600 × 600 pixels, and choose it again.",
                ).format(file=path.name)
            )
        data = path.read_bytes()
    except OSError as error:
        raise WorldError(
            translate(
                "office",
                "{file} cannot be read. Copy the picture to this computer and choose it again.",
            ).format(file=path.name)
        ) from error
    return validate_logo(data)


def signature(official: Official, city: str, day: dt.date) -> SignatureBlock:
    """The place where the official signs."""
    return SignatureBlock(
        place=city,
        date=date_in_words(day),
        title=signature_lines(official),
        name=official.name,
        rank=official.rank,
        nip=official.nip,
    )


def example_number(profile: queries.Profile, day: dt.date) -> str:
    """A letter's number by the office's pattern, "800.2.1/0012/BKPSDM/2026"."""
    return number_text(
        profile.number_pattern,
        serial=EXAMPLE_SERIAL,
        day=day,
        classification=EXAMPLE_CLASSIFICATION,
        unit=profile.number_unit,
        security=EXAMPLE_SECURITY,
        digits=profile.number_digits,
    )


def sample_letter(database: Database, request: PaperRequest) -> Document:
    """The sample letter of the stored office, signed by whoever signs on that day."""
    with database.read() as session:
        profile = queries.profile(session)
        official = official_for(queries.officials(session), request.day)
    return letter(
        profile, official, request.day, paper=request.paper, practice=database.is_practice
    )


#: Rows read at a time while a list is laid out.
LIST_PAGE = 1_000
#: Columns of the change log where nobody chose any.
LOG_COLUMNS = ("at", "who", "deed")


def list_paper(
    database: Database,
    request: PaperRequest,
    source: ListSource,
    ids: Sequence[int],
    columns: Sequence[ListColumn],
    *,
    title: str,
    lines: Sequence[str],
    text: Callable[[ListColumn, Value], str] = lambda column, value: value_text(column.kind, value),
    whole: Collection[str] = (),
    footer: str = PERSONAL_DATA,
) -> Document:
    """A list as it is seen: a title with these lines below it, and the numbered rows. ``text`` is
    what stands in a cell; the columns named in ``whole`` are never wrapped. The ``footer`` says
    that there is personal data where nothing else is given."""
    paper = stationery(database, request.day, request.paper)
    headings = [
        TableColumn("NO", whole=True, width=5, widest=group_thousands(len(ids))),
        *(_heading(column, column.name in whole) for column in columns),
    ]
    return Document(
        title=title,
        blocks=[
            Title(title.upper(), lines),
            Table(headings, _list_rows(source, ids, columns, text), count=len(ids), size=8.5),
        ],
        paper=paper.paper,
        landscape=request.landscape is not False,
        margins=LIST_MARGINS,
        letterhead=paper.letterhead,
        signature=paper.signature,
        footer=footer,
        watermark=paper.watermark,
        numbering=Numbering.ALL,
        author=paper.office,
        steps=len(ids),
    )


def _heading(column: ListColumn, whole: bool) -> TableColumn:
    heading = TableColumn.of(column)
    return replace(heading, whole=True) if whole else heading


def _list_rows(
    source: ListSource,
    ids: Sequence[int],
    columns: Sequence[ListColumn],
    text: Callable[[ListColumn, Value], str],
) -> Iterator[list[str]]:
    place = {column.name: at for at, column in enumerate(source.columns)}
    number = 0
    for start in range(0, len(ids), LIST_PAGE):
        page = ids[start : start + LIST_PAGE]
        rows = source.rows(page)
        for record in page:
            row = rows.get(record)
            if row is not None:
                number += 1
                cells = (text(column, row[place[column.name]]) for column in columns)
                yield [group_thousands(number), *cells]


def shown_columns(source: ListSource, names: Sequence[str]) -> list[ListColumn]:
    """The columns of these names, in this order; names the list does not have are left out."""
    known = {column.name: column for column in source.columns}
    return [known[name] for name in names if name in known]


def change_log(database: Database, request: PaperRequest) -> Document:
    """The change log as it is seen, with its period and what it was narrowed by."""
    source = ChangeLog(database)
    ids = source.ids(request.query) if request.ids is None else request.ids
    zone = dt.datetime.now().astimezone().strftime("%z")
    return list_paper(
        database,
        request,
        source,
        ids,
        shown_columns(source, request.columns or LOG_COLUMNS),
        title="Riwayat Perubahan",
        lines=[
            request.conditions or "Semua data",
            f"{_log_period(source, ids)} · {group_thousands(len(ids))} perubahan",
            f"Waktu menurut komputer ini (UTC{zone[:3]}.{zone[3:]})",
        ],
        whole=("at",),
    )


#: Columns of the book of letter numbers where nobody chose any.
NUMBER_COLUMNS = ("number", "day", "subject", "state", "reason")


def letter_numbers(database: Database, request: PaperRequest) -> Document:
    """The book of letter numbers as it is seen."""
    source = numbers.letter_numbers(database)
    ids = source.ids(request.query) if request.ids is None else request.ids
    return list_paper(
        database,
        request,
        source,
        ids,
        shown_columns(source, request.columns or NUMBER_COLUMNS),
        title="Buku Nomor Surat",
        lines=[
            request.conditions or "Semua data",
            f"Keadaan {date_in_words(request.day)} · {group_thousands(len(ids))} nomor",
        ],
        whole=("day",),
        footer="",
    )


GAP_COLUMNS = (
    ListColumn("year", noop("office", "Year"), "TAHUN", FieldKind.INTEGER, 8),
    ListColumn("book", noop("office", "Counter"), "KODE KLASIFIKASI", width=18),
    ListColumn("first", noop("office", "From number"), "DARI NOMOR", FieldKind.INTEGER, 12),
    ListColumn("last", noop("office", "To number"), "SAMPAI NOMOR", FieldKind.INTEGER, 12),
    ListColumn("count", noop("office", "Count"), "JUMLAH", FieldKind.INTEGER, 10),
)


def number_gaps(database: Database, request: ReportRequest) -> ReportTable:
    """The numbers that stand in no book, of one year or of all."""
    with database.read() as session:
        found = numbers.book_gaps(session, request.year)
    rows = [(each.year, each.book, each.gap.first, each.gap.last, each.gap.count) for each in found]
    return ReportTable(
        columns=GAP_COLUMNS,
        rows=rows,
        summary={"gaps": len(rows), "numbers": sum(each.gap.count for each in found)},
        method=(
            "Nomor urut antara 1 dan nomor tertinggi setiap buku yang tidak terdaftar, baik sebagai"
            " nomor terpakai, dipesan, maupun dibatalkan."
        ),
        legal_basis="Permendagri Nomor 1 Tahun 2023 tentang Tata Naskah Dinas",
    )


def _log_period(source: ChangeLog, ids: Sequence[int]) -> str:
    """From the day of the earliest entry to that of the latest. Numbers grow with time; entries
    without a record have numbers of their own, below zero."""
    ends = {
        end(some)
        for some in ([n for n in ids if n > 0], [n for n in ids if n < 0])
        if some
        for end in (min, max)
    }
    place = [column.name for column in source.columns].index("at")
    days = sorted(row[place].date() for row in source.rows(sorted(ends)).values())
    if not days:
        return "Tanpa perubahan"
    first, latest = date_in_words(days[0]), date_in_words(days[-1])
    return first if first == latest else f"{first} s.d. {latest}"


def letter(
    profile: queries.Profile,
    official: Official | None,
    day: dt.date,
    *,
    paper: str = "",
    practice: bool = False,
) -> Document:
    """A letter that says of itself that it is a sample, for the office as given."""
    heading = (
        ("Nomor", example_number(profile, day)),
        ("Sifat", "Biasa"),
        ("Hal", "Contoh surat"),
    )
    return Document(
        title="Contoh surat",
        blocks=[
            Fields(heading, size=11, label_share=0.12),
            Paragraph("Yth. Kepala Perangkat Daerah", before=12),
            Paragraph(f"di {profile.city or 'Tempat'}", before=0),
            *(
                Paragraph(text, Align.JUSTIFY, first=30, before=10 if index == 0 else 6)
                for index, text in enumerate(_LETTER)
            ),
        ],
        paper=Paper(paper or profile.paper),
        letterhead=letterhead(profile),
        signature=signature(official, profile.city, day) if official else None,
        numbering=Numbering.FROM_SECOND,
        watermark=PRACTICE_MARK if practice else SAMPLE_MARK,
        author=profile.name,
    )
