"""Receipt sheets (tanda terima): one run a unit with pages of its own, to be signed and sent back;
and the distribution list of the annex."""

from __future__ import annotations

from collections.abc import Iterator

from asn_desktop.circulars.documents.sending import (
    NIP_LINE,
    Sending,
    Sheet,
    head,
    paper_of,
    people,
    sendings,
)
from asn_desktop.circulars.rules.audience import To
from asn_desktop.core.fields import group_thousands
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.flow import Block, Bookmark, PageBreak
from asn_desktop.documents.lines import Align
from asn_desktop.documents.pages import MM, Margins
from asn_desktop.documents.signature import SignatureBlock
from asn_desktop.documents.tables import Table, TableColumn, Total
from asn_desktop.documents.text import Fields, Paragraph, Title
from asn_desktop.documents.writer import Document, Numbering
from asn_desktop.employees.rules import format_nip
from asn_desktop.office.documents import PERSONAL_DATA, Stationery

#: Room for a signature of which every other one begins in the middle of the column.
_ROW = 9.5 * MM
_MARGINS = Margins(top=15, right=15, bottom=20, left=25)
_SIGN = "." * 22


def receipt_sheets(database: Database, request: PaperRequest) -> Document:
    """The sheets of the distributions, to be signed."""
    found = sendings(database, request)
    paper = paper_of(database, request)
    first = found[0]
    return Document(
        title=f"Tanda Terima {first.name}",
        blocks=_sheets(found, paper),
        paper=paper.paper,
        margins=_MARGINS,
        footer=" · ".join((first.footer if len(found) == 1 else "Tanda terima", PERSONAL_DATA)),
        watermark=paper.watermark,
        numbering=Numbering.ALL,
        author=paper.office,
        steps=sum(len(sending.recipients) for sending in found),
    )


def _sheets(found: list[Sending], paper: Stationery) -> Iterator[Block]:
    begun = False
    for sending in found:
        for sheet in sending.sheets():
            if begun:
                yield PageBreak(new_part=True)
            begun = True
            yield from _sheet(sending, sheet, paper)


def _sheet(sending: Sending, sheet: Sheet, paper: Stationery) -> Iterator[Block]:
    yield Bookmark(f"{sheet.number}. {sheet.name}")
    yield from head(paper)
    yield sending.title("TANDA TERIMA")
    yield Fields(
        [
            ("Untuk", sheet.name),
            ("Lembar", f"{sheet.number} dari {sending.last_sheet} · {people(len(sheet.rows))}"),
            *sending.facts[2:],
        ],
        size=9.5,
        columns=2,
        before=8,
        label_share=0.32,
    )
    yield Paragraph(
        "Tanda terima ini dikembalikan kepada "
        f"{paper.office or 'pengirim'} setelah ditandatangani. Yang menolak atau tidak dapat "
        "ditemui diberi keterangan pada kolom tanda tangan.",
        size=9,
        before=6,
        keep_next=True,
    )
    yield Table(
        [
            TableColumn("NO", Align.RIGHT, whole=True, widest=group_thousands(len(sheet.rows))),
            TableColumn("KODE", whole=True),
            TableColumn("NAMA / NIP", width=30, unbroken=NIP_LINE),
            TableColumn("JABATAN", width=26),
            TableColumn("TANGGAL", whole=True, widest="00-00-0000"),
            TableColumn("TANDA TANGAN", whole=True, widest="0" * 22, by_turns=True),
        ],
        [
            [
                str(each.row),
                str(each.code(sending.entry.number)),
                f"{each.name}\n{_below_name(each.nip, each.unit, sheet.name)}".strip(),
                each.position,
                "",
                f"{each.row}.",
            ]
            for each in sheet.rows
        ],
        size=9,
        row_height=_ROW,
    )
    yield SignatureBlock(
        place="",
        date="." * 20 + " 20" + "." * 6,
        title=("Yang menyerahkan",),
        name=_SIGN * 2,
        nip="",
        size=10,
        before=10,
    )


def _below_name(nip: str, unit: str, sheet: str) -> str:
    """The NIP, and the unit where it is another one than that of the sheet."""
    parts = [f"NIP {format_nip(nip)}" if nip else "", "" if unit == sheet else unit]
    return "\n".join(part for part in parts if part)


def distribution_list(database: Database, request: PaperRequest) -> Document:
    """The distribution list (daftar distribusi): one row for each place the papers are carried
    to, with room for the receiver's initials."""
    found = sendings(database, request)
    paper = paper_of(database, request)
    blocks: list[Block] = []
    for sending in found:
        if blocks:
            blocks.append(PageBreak(new_part=True))
        blocks += [*head(paper), *list_blocks(sending)]
    return Document(
        title=f"Daftar Distribusi {found[0].name}",
        blocks=blocks,
        paper=paper.paper,
        margins=_MARGINS,
        signature=paper.signature,
        footer=found[0].footer,
        watermark=paper.watermark,
        numbering=Numbering.ALL,
        author=paper.office,
    )


def list_blocks(sending: Sending) -> list[Block]:
    """The list itself, as it stands in an annex too: a unit a row, or a head a row."""
    if sending.entry.criteria.to is To.HEADS:
        places = [(each.position or each.name, 1) for each in sending.recipients]
    else:
        places = [(sheet.name, len(sheet.rows)) for sheet in sending.sheets()]
    rows = [
        [str(number), place, group_thousands(count), "", "", f"{number}."]
        for number, (place, count) in enumerate(places, 1)
    ]
    total = Total(["", "Jumlah", group_thousands(len(sending.recipients)), "", "", ""])
    return [
        Title("DAFTAR DISTRIBUSI", (sending.name, f"tentang {sending.entry.title}")),
        Table(
            [
                TableColumn("NO", Align.RIGHT, whole=True, widest=str(len(rows))),
                TableColumn("PENERIMA", width=40),
                TableColumn("JUMLAH", Align.RIGHT, whole=True),
                TableColumn("TANGGAL", whole=True, widest="00-00-0000"),
                TableColumn("CARA", whole=True, widest="0" * 10),
                TableColumn("PARAF PENERIMA", whole=True, widest="0" * 16, by_turns=True),
            ],
            [*rows, total],
            size=9.5,
            row_height=8 * MM,
        ),
    ]
