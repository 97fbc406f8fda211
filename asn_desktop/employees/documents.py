"""What stands on the papers about employees: the list as seen, and the card of one person."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from asn_desktop.core.fields import FieldKind, Value, group_thousands, value_text
from asn_desktop.core.listing import ListColumn, ListSource
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.flow import Block, PageBreak
from asn_desktop.documents.pages import LIST_MARGINS
from asn_desktop.documents.text import Fields, Title
from asn_desktop.documents.writer import Document, Numbering
from asn_desktop.employees import queries
from asn_desktop.employees.rules import format_nip
from asn_desktop.office.documents import (
    LIST_PAGE,
    PERSONAL_DATA,
    Stationery,
    list_paper,
    shown_columns,
    stationery,
)
from asn_desktop.office.rules import date_in_words

#: Columns of the list where nobody chose any.
LIST_COLUMNS = ("nip", "full_name", "grade", "position", "unit", "agency", "retirement_date")
#: Words of headings that stay capitals inside a label.
ACRONYMS = {"NIP", "TMT", "CPNS", "PNS", "PPPK", "NIK", "HP", "ID", "MK"}

CARD = (
    (
        "Data pribadi",
        ("full_name", "nip", "nip_old", "birth_place", "birth_date", "sex", "age"),
    ),
    (
        "Kepegawaian",
        ("employee_type", "legal_status", "cpns_date", "pns_date", "pppk_start", "pppk_end"),
    ),
    (
        "Pangkat dan masa kerja",
        ("grade", "rank_name", "grade_date", "service_length", "retirement_date"),
    ),
    (
        "Jabatan",
        (
            "position",
            "position_kind",
            "position_level",
            "echelon",
            "position_date",
            "unit",
            "agency",
        ),
    ),
    (
        "Pendidikan terakhir",
        ("education_level", "education_name", "school_name", "graduation_year"),
    ),
)


def employee_list(database: Database, request: PaperRequest) -> Document:
    """The list as it is seen: the same people, columns and order."""
    source = queries.employees(database)
    ids = source.ids(request.query) if request.ids is None else request.ids
    return list_paper(
        database,
        request,
        source,
        ids,
        shown_columns(source, request.columns or LIST_COLUMNS),
        title="Daftar Pegawai",
        lines=[
            request.conditions or "Semua data",
            f"Keadaan {date_in_words(request.day)} · {group_thousands(len(ids))} orang",
        ],
        text=_text,
    )


def employee_cards(database: Database, request: PaperRequest) -> Document:
    """One card a person, each on its own page with letterhead and signature."""
    source = queries.employees(database)
    ids = source.ids(request.query) if request.ids is None else request.ids
    paper = stationery(database, request.day, request.paper)
    return Document(
        title="Kartu Pegawai",
        blocks=_cards(source, ids, paper, request.day),
        paper=paper.paper,
        landscape=False,
        margins=LIST_MARGINS,
        footer=PERSONAL_DATA,
        watermark=paper.watermark,
        numbering=Numbering.FROM_SECOND,
        author=paper.office,
        steps=len(ids),
    )


def _text(column: ListColumn, value: Value) -> str:
    if column.name == "nip" and value:
        return format_nip(str(value))
    return value_text(column.kind, value)


def _cards(
    source: ListSource, ids: Sequence[int], paper: Stationery, day: dt.date
) -> Iterator[Block]:
    columns = {column.name: column for column in source.columns}
    place = {column.name: at for at, column in enumerate(source.columns)}
    first = True
    for start in range(0, len(ids), LIST_PAGE):
        page = ids[start : start + LIST_PAGE]
        rows = source.rows(page)
        for record in page:
            row = rows.get(record)
            if row is None:
                continue
            if not first:
                yield PageBreak(new_part=True)
            first = False
            if paper.letterhead:
                yield paper.letterhead
            yield Title("KARTU PEGAWAI", [f"Keadaan {date_in_words(day)}"])
            for heading, names in CARD:
                yield Fields(
                    [
                        (_label(columns[name]), _card_text(columns[name], row, place))
                        for name in names
                        if name in columns
                    ],
                    heading=heading,
                    columns=2,
                )
            if paper.signature:
                yield paper.signature


def _label(column: ListColumn) -> str:
    """The heading of a column as a label: "Jenis pegawai", "TMT CPNS"."""
    words = [word if word in ACRONYMS else word.lower() for word in column.heading.upper().split()]
    return " ".join(words)[:1].upper() + " ".join(words)[1:]


def _card_text(column: ListColumn, row: Sequence[Value], place: dict[str, int]) -> str:
    value = row[place[column.name]]
    if column.kind is FieldKind.DATE and isinstance(value, dt.date):
        return date_in_words(value)
    return _text(column, value)
