"""How far a distribution is: what came back from each unit, the most missing first, and who is
missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_desktop.circulars.documents.sending import Sending, paper_of, sendings
from asn_desktop.circulars.queries import distributions as queries
from asn_desktop.circulars.queries.distributions import Completion
from asn_desktop.circulars.queries.letters import explaining
from asn_desktop.circulars.rules.receipts import DISTRIBUTION_WORDS, STATE_WORDS, ReceiptState
from asn_desktop.core.fields import FieldKind, group_thousands, value_text
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.flow import Block, PageBreak
from asn_desktop.documents.lines import Align
from asn_desktop.documents.pages import LIST_MARGINS
from asn_desktop.documents.tables import Band, Row, Table, TableColumn, Total
from asn_desktop.documents.text import Fields, Paragraph, bold
from asn_desktop.documents.writer import Document, Numbering
from asn_desktop.employees.rules import format_nip
from asn_desktop.office.documents import PERSONAL_DATA
from asn_desktop.office.rules import date_in_words
from asn_desktop.policies.documents import policy_file
from asn_desktop.policies.rules.naming import short_name

_NUMBER = Align.RIGHT


def receipt_report(database: Database, request: PaperRequest) -> Document:
    """The report of one or more distributions on this day."""
    found = sendings(database, request)
    paper = paper_of(database, request)
    blocks: list[Block] = []
    for sending in found:
        if blocks:
            blocks.append(PageBreak(new_part=True))
        if paper.letterhead is not None and blocks:
            blocks.append(paper.letterhead)
        blocks += _report(sending, request)
    return Document(
        title=f"Laporan Tanda Terima {found[0].name}",
        blocks=blocks,
        paper=paper.paper,
        margins=LIST_MARGINS,
        letterhead=paper.letterhead,
        signature=paper.signature,
        footer=" · ".join((found[0].footer, PERSONAL_DATA)),
        watermark=paper.watermark,
        numbering=Numbering.ALL,
        author=paper.office,
    )


def completion_of(sending: Sending) -> list[tuple[str, Completion]]:
    """How far each sheet is, the most missing first."""
    counted = []
    for sheet in sending.sheets():
        states = [each.state for each in sheet.rows]
        counted.append((sheet.name, Completion.of({s: states.count(s) for s in ReceiptState})))
    return sorted(counted, key=lambda each: (each[1].share, -each[1].missing))


def _report(sending: Sending, request: PaperRequest) -> list[Block]:
    entry = sending.entry
    units = completion_of(sending)
    whole = Completion.together(done for _, done in units)
    late = " · melewati batas kembali" if entry.is_overdue(request.day) else ""
    blocks: list[Block] = [
        sending.title("LAPORAN TANDA TERIMA", f"Keadaan {date_in_words(request.day)}"),
        Fields(
            [
                *sending.facts[2:],
                ("Status", f"{sending.state}{late}"),
                ("Diterima", f"{_counted(whole.received, whole.total)} ({percent(whole)})"),
                ("Belum diterima", _counted(whole.missing, whole.total)),
            ],
            columns=2,
            size=9.5,
        ),
        Table(
            [
                TableColumn("NO", _NUMBER, whole=True, widest=str(len(units))),
                TableColumn("UNIT KERJA", width=40),
                TableColumn("PENERIMA", _NUMBER, whole=True),
                TableColumn("DITERIMA", _NUMBER, whole=True),
                TableColumn("MENOLAK", _NUMBER, whole=True),
                TableColumn("TIDAK DITEMUI", _NUMBER),
                TableColumn("BELUM", _NUMBER, whole=True),
                TableColumn("CAPAIAN", _NUMBER, whole=True),
            ],
            list(_rows(units, whole)),
            size=9,
        ),
    ]
    missing = list(_missing(sending))
    if missing:
        blocks += [
            Paragraph([bold("Yang belum menerima")], before=14, keep_next=True),
            Table(
                [
                    TableColumn("KODE", whole=True),
                    TableColumn("NAMA", width=32),
                    TableColumn("NIP", whole=True),
                    TableColumn("JABATAN", width=30),
                    TableColumn("KETERANGAN", width=20),
                ],
                missing,
                size=8.5,
            ),
        ]
    else:
        blocks.append(Paragraph("Semua penerima sudah menerima.", before=12))
    return blocks


def _counted(part: int, whole: int) -> str:
    return f"{group_thousands(part)} dari {group_thousands(whole)}"


def percent(completion: Completion) -> str:
    """ "87,5 %"; never 100 % while anybody is missing."""
    tenths = int(completion.share * 1000)
    return f"{tenths // 10},{tenths % 10} %"


def _rows(units: Sequence[tuple[str, Completion]], whole: Completion) -> Iterator[Row]:
    for number, (name, done) in enumerate(units, 1):
        yield [str(number), name, *_figures(done)]
    yield Total(["", "Jumlah", *_figures(whole)])


def _figures(done: Completion) -> list[str]:
    counts = (done.total, done.received, done.refused, done.unreachable, done.pending)
    return [*map(group_thousands, counts), percent(done)]


def _missing(sending: Sending) -> Iterator[Row]:
    for sheet in sending.sheets():
        rows = [each for each in sheet.rows if each.state is not ReceiptState.RECEIVED]
        if not rows:
            continue
        yield Band(f"{sheet.name} – lembar {sheet.number}")
        for each in rows:
            said = [STATE_WORDS[each.state], each.note]
            if each.received_on:
                said.append(value_text(FieldKind.DATE, each.received_on))
            yield [
                str(each.code(sending.entry.number)),
                each.name,
                format_nip(each.nip) if each.nip else "",
                each.position,
                ", ".join(filter(None, said)),
            ]


def receipts_of(database: Database, policy_id: int, request: PaperRequest) -> list[Block]:
    """What the file of a policy tells of it: every distribution of its versions, and of the
    circulars that explain it, with what came back."""
    with database.read() as session:
        policies = [policy_id, *(each.policy_id for each in explaining(session, policy_id))]
        found = [
            entry
            for each in policies
            for entry in queries.distributions_of(session, each, database.actor)
        ]
    if not found:
        return []
    return [
        Table(
            [
                TableColumn("DISTRIBUSI", _NUMBER, whole=True),
                TableColumn("NASKAH", width=30),
                TableColumn("VERSI", _NUMBER, whole=True),
                TableColumn("DIKIRIM", whole=True),
                TableColumn("STATUS", whole=True),
                TableColumn("PENERIMA", _NUMBER, whole=True),
                TableColumn("DITERIMA", _NUMBER, whole=True),
                TableColumn("CAPAIAN", _NUMBER, whole=True),
            ],
            [
                [
                    str(entry.number),
                    short_name(entry.kind, entry.policy_number, entry.year, entry.title),
                    f"{entry.version_number}{' (lama)' if entry.is_outdated else ''}",
                    value_text(FieldKind.DATE, entry.sent_on),
                    DISTRIBUTION_WORDS[entry.state],
                    group_thousands(entry.completion.total),
                    group_thousands(entry.completion.received),
                    percent(entry.completion),
                ]
                for entry in found
            ],
            size=9,
        )
    ]


policy_file.add_part("Penerimaan", receipts_of)
