"""Reminder letters (surat pengingat) to those from whom a receipt is missing: one to the head of
each unit with the names, or one to each person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from asn_desktop.circulars.documents.sending import (
    NIP_LINE,
    Sending,
    Sheet,
    head,
    paper_of,
    sendings,
)
from asn_desktop.circulars.queries.audiences import HEADS, WITHOUT_UNIT
from asn_desktop.circulars.queries.distributions import RecipientEntry
from asn_desktop.circulars.rules.audience import head_title
from asn_desktop.circulars.rules.receipts import STATE_WORDS
from asn_desktop.core.fields import group_thousands
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.flow import Block, Bookmark, PageBreak
from asn_desktop.documents.lines import Align
from asn_desktop.documents.tables import Table, TableColumn
from asn_desktop.documents.text import Fields, Paragraph
from asn_desktop.documents.writer import Document, Numbering
from asn_desktop.employees.rules import format_nip, unit_kind_in_name
from asn_desktop.office.documents import Stationery
from asn_desktop.office.rules import date_in_words


@dataclass(frozen=True, slots=True)
class _Letter:
    """To whom a letter goes and whom it lists."""

    name: str
    address: Sequence[str]
    listed: Sequence[RecipientEntry] = ()


#: What an address begins with.
YTH = "Yth. "
#: How the missing of a distribution are divided into letters.
_Letters = Callable[[Sending], Iterable[_Letter]]


def reminder_letters(database: Database, request: PaperRequest) -> Document:
    """One letter to the head of each unit, listing who is missing there; heads who are recipients
    themselves, and people without a unit, get a letter each."""
    return _document(database, request, _by_unit)


def personal_reminders(database: Database, request: PaperRequest) -> Document:
    """One letter to each person who is missing."""
    return _document(database, request, _by_person)


def _document(database: Database, request: PaperRequest, letters: _Letters) -> Document:
    found = sendings(database, request, missing=True)
    paper = paper_of(database, request)
    return Document(
        title=f"Surat Pengingat {found[0].name}",
        blocks=_all(found, paper, request, letters),
        paper=paper.paper,
        footer=found[0].footer,
        watermark=paper.watermark,
        numbering=Numbering.FROM_SECOND,
        author=paper.office,
        steps=sum(len(sending.recipients) for sending in found),
    )


def _by_unit(sending: Sending) -> Iterator[_Letter]:
    for sheet in sending.sheets():
        if sheet.name in (HEADS, WITHOUT_UNIT):
            yield from map(_to_person, sheet.rows)
        else:
            yield _to_head(sheet)


def _by_person(sending: Sending) -> Iterator[_Letter]:
    return map(_to_person, sending.recipients)


def _to_head(sheet: Sheet) -> _Letter:
    title = head_title(sheet.name, unit_kind_in_name(sheet.name))
    return _Letter(sheet.name, [f"{YTH}{title}"], sheet.rows)


def _to_person(each: RecipientEntry) -> _Letter:
    if each.sheet_name == HEADS:
        return _Letter(each.unit, [f"{YTH}{each.position or each.name}"])
    return _Letter(each.name, address_of(each))


def address_of(each: RecipientEntry) -> list[str]:
    """The lines of an address to a person, or to the office a head holds."""
    if each.sheet_name == HEADS:
        lines = [f"{YTH}{each.position or each.name}"]
        return lines if each.unit.casefold() in lines[0].casefold() else [*lines, each.unit]
    lines = [f"{YTH}Sdr. {each.name}"]
    lines += [f"NIP {format_nip(each.nip)}"] if each.nip else []
    return [*lines, *(part for part in (each.position, each.unit) if part)]


def _all(
    found: Sequence[Sending], paper: Stationery, request: PaperRequest, letters: _Letters
) -> Iterator[Block]:
    begun = False
    for sending in found:
        for letter in letters(sending):
            if begun:
                yield PageBreak(new_part=True)
            begun = True
            yield from _letter(sending, letter, paper, request)


def _letter(
    sending: Sending, letter: _Letter, paper: Stationery, request: PaperRequest
) -> Iterator[Block]:
    entry = sending.entry
    yield Bookmark(letter.name)
    yield from head(paper)
    yield Fields(
        [
            ("Nomor", "." * 30),
            ("Sifat", "Segera"),
            ("Hal", "Pengingat penyampaian tanda terima"),
        ],
        size=11,
        label_share=0.12,
    )
    for index, line in enumerate((*letter.address, "di", "Tempat")):
        yield Paragraph(line, before=12 if index == 0 else 0)
    count = len(letter.listed)
    due = f", dengan batas kembali {date_in_words(entry.due_on)}" if entry.due_on else ""
    who = (
        f"tanda terima dari {group_thousands(count)} pegawai berikut belum kami terima."
        if count
        else "tanda terima Saudara belum kami terima."
    )
    yield _text(
        f"Berkenaan dengan {sending.name} tentang {entry.title}, yang telah dikirim pada tanggal "
        f"{date_in_words(entry.sent_on)}{due}, sampai dengan tanggal "
        f"{date_in_words(request.day)} {who}"
    )
    if letter.listed:
        yield _table(letter.listed, entry.number)
        yield _text(
            "Untuk itu dimohon bantuan Saudara agar pegawai tersebut menandatangani tanda terima, "
            "dan lembarnya dikirim kembali kepada kami."
        )
    else:
        yield _text(
            "Untuk itu dimohon Saudara menandatangani tanda terima dan mengirimkannya kembali "
            "kepada kami."
        )
    yield _text(
        "Demikian disampaikan. Atas perhatian dan kerja sama Saudara diucapkan terima kasih."
    )
    if paper.signature is not None:
        yield paper.signature


def _text(words: str) -> Paragraph:
    return Paragraph(words, Align.JUSTIFY, first=30, before=8)


def _table(listed: Sequence[RecipientEntry], number: int) -> Table:
    return Table(
        [
            TableColumn("NO", Align.RIGHT, whole=True, widest=str(len(listed))),
            TableColumn("KODE", whole=True),
            TableColumn("NAMA / NIP", width=32, unbroken=NIP_LINE),
            TableColumn("JABATAN", width=28),
            TableColumn("KETERANGAN", width=14),
        ],
        [
            [
                str(place),
                str(each.code(number)),
                f"{each.name}\nNIP {format_nip(each.nip)}" if each.nip else each.name,
                each.position,
                ", ".join(filter(None, (STATE_WORDS[each.state], each.note))),
            ]
            for place, each in enumerate(listed, 1)
        ],
        size=9,
    )
