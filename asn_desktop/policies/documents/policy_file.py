"""The berkas kebijakan: the whole life of a policy in one PDF.

Features above add what they know of a policy (participation, training, findings) where they are
imported::

    policy_file.add_part("Penerimaan surat edaran", receipts_of)

``receipts_of(database, policy_id, request)`` returns blocks; without any the part is left out.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.listing import ListColumn
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.flow import Block, Bookmark, PageBreak
from asn_desktop.documents.lines import Align
from asn_desktop.documents.pages import LIST_MARGINS
from asn_desktop.documents.rich_table import Cell, RichColumn, RichTable
from asn_desktop.documents.text import Fields, Paragraph, Title, bold
from asn_desktop.documents.writer import Document
from asn_desktop.office.documents import stationery
from asn_desktop.office.rules import date_in_words
from asn_desktop.policies.documents import body as setting
from asn_desktop.policies.documents.comparison import counted, table
from asn_desktop.policies.documents.naskah import only_one
from asn_desktop.policies.queries import comparing, frozen, register, steps, texts
from asn_desktop.policies.queries.lists.policies import policies
from asn_desktop.policies.queries.register import names_of
from asn_desktop.policies.rules.naming import full_name
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.relations import relation_word
from asn_desktop.policies.rules.stages import STAGE_WORDS, VersionState
from asn_desktop.policies.rules.text import short_code
from asn_desktop.policies.sheets.parts import version_word

#: What a feature has to say of a policy.
Part = Callable[[Database, int, PaperRequest], Sequence[Block]]

_parts: dict[str, Part] = {}

_FACTS = (
    "kind",
    "number",
    "year",
    "title",
    "status",
    "stage",
    "enacted_on",
    "promulgated_on",
    "gazette",
    "valid_from",
    "valid_to",
    "review_on",
    "owner_unit",
    "responsible",
    "classification",
    "note",
)


def add_part(name: str, make: Part) -> None:
    """Let every file of a policy have a part of this name; the same name again replaces it."""
    _parts[name] = make


def policy_file(database: Database, request: PaperRequest) -> Document:
    """Everything about the chosen policy: facts, aims, relations, steps, versions, the text in
    force, the changes from version to version, and what other features add."""
    policy_id = only_one(request)
    with database.read() as session:
        name = names_of(session, [policy_id]).get(policy_id, "")
    paper = stationery(database, request.day, request.paper)
    return Document(
        title=f"Berkas kebijakan {name}",
        blocks=_blocks(database, policy_id, request, name),
        paper=paper.paper,
        margins=LIST_MARGINS,
        letterhead=paper.letterhead,
        footer=f"Berkas kebijakan {name}",
        watermark=paper.watermark,
        author=paper.office,
    )


def _blocks(
    database: Database, policy_id: int, request: PaperRequest, name: str
) -> Iterator[Block]:
    yield Bookmark("Ringkasan")
    facts = _facts(database, policy_id)
    yield Title("BERKAS KEBIJAKAN", [_whole_name(database, policy_id, name)], size=13)
    yield Paragraph(
        f"Keadaan {date_in_words(request.day)}", Align.CENTER, size=9.5, before=2, keep_next=True
    )
    yield Fields(facts, "Ringkasan", size=10)
    for heading, made in (
        ("Tujuan dan sasaran", _aims(database, policy_id)),
        ("Hubungan dengan kebijakan lain", _relations(database, policy_id)),
        ("Riwayat tahapan", _steps(database, policy_id)),
        ("Versi naskah", _versions(database, policy_id)),
        ("Lampiran berkas", _attachments(database, policy_id)),
    ):
        yield from _part(heading, made)
    yield from _text(database, policy_id)
    yield from _changes(database, policy_id)
    for heading, make in _parts.items():
        yield from _part(heading, make(database, policy_id, request))


def _part(heading: str, blocks: Sequence[Block]) -> Iterator[Block]:
    if blocks:
        yield Bookmark(heading)
        yield Paragraph([bold(heading)], size=11.5, before=16, keep_next=True)
        yield from blocks


def _table(columns: Sequence[RichColumn], rows: Sequence[Sequence[Cell]]) -> list[Block]:
    return [RichTable(columns, rows, size=9)] if rows else []


def _day(day: dt.date | None) -> str:
    return value_text(FieldKind.DATE, day) if day else "–"


def _whole_name(database: Database, policy_id: int, name: str) -> str:
    with database.read() as session:
        values = register.policy(session, policy_id) or {}
    kind, number, year = values.get("kind"), values.get("number"), values.get("year")
    if not isinstance(kind, str):
        return name
    return full_name(
        kind,
        str(number) if number else None,
        year if isinstance(year, int) else None,
        str(values.get("title") or ""),
    )


def _facts(database: Database, policy_id: int) -> list[tuple[str, str]]:
    source = policies(database)
    row = source.rows([policy_id]).get(policy_id, ())
    columns = {column.name: (place, column) for place, column in enumerate(source.columns)}
    facts = [
        (columns[name][1].heading.capitalize(), _fact(columns[name][1], row[columns[name][0]]))
        for name in _FACTS
        if name in columns and row
    ]
    with database.read() as session:
        values = register.policy(session, policy_id) or {}
    basis = str(values.get("legal_basis") or "").splitlines()
    listed = "\n".join(f"{number}. {line}" for number, line in enumerate(basis, 1))
    return [*facts[:-1], ("Dasar hukum", listed), *facts[-1:]]


def _fact(column: ListColumn, value: Value) -> str:
    if column.name == "year" and value:
        return str(value)
    return date_in_words(value) if isinstance(value, dt.date) else value_text(column.kind, value)


def _aims(database: Database, policy_id: int) -> list[Block]:
    with database.read() as session:
        aims = register.aims(session, policy_id)
    return _table(
        [
            RichColumn("TUJUAN", 1.2),
            RichColumn("INDIKATOR", 2.6),
            RichColumn("AWAL", 0.8, Align.CENTER),
            RichColumn("TARGET", 0.8, Align.CENTER),
            RichColumn("SATUAN", 0.9),
            RichColumn("TENGGAT", 1),
        ],
        [
            [
                reference().aims.label(aim.aim),
                aim.indicator,
                aim.baseline,
                aim.target,
                aim.measure,
                _day(aim.due_on),
            ]
            for aim in aims
        ],
    )


def _relations(database: Database, policy_id: int) -> list[Block]:
    with database.read() as session:
        related = register.related(session, policy_id)
    return _table(
        [
            RichColumn("HUBUNGAN", 1),
            RichColumn("KEBIJAKAN", 1.2),
            RichColumn("TENTANG", 2.4),
            RichColumn("CATATAN", 1.4),
        ],
        [
            [relation_word(one.kind, backward=one.backward), one.other, one.title, one.note]
            for one in related
        ],
    )


def _steps(database: Database, policy_id: int) -> list[Block]:
    with database.read() as session:
        done = steps.timeline(session, policy_id)
    return _table(
        [
            RichColumn("TANGGAL", 0.9),
            RichColumn("TAHAP", 1.5),
            RichColumn("DICATAT OLEH", 1.3),
            RichColumn("CATATAN", 2.3),
            RichColumn("BERKAS", 1.3),
        ],
        [
            [_day(step.day), STAGE_WORDS[step.stage], step.person, _note(step), step.attachment]
            for step in done
        ],
    )


def _note(step: steps.Step) -> Cell:
    if step.holds:
        return step.note
    withdrawn = f"Ditarik kembali {_day(step.taken_back_on)}: {step.taken_back_reason}"
    return "\n".join(filter(None, (step.note, withdrawn)))


def _versions(database: Database, policy_id: int) -> list[Block]:
    with database.read() as session:
        known = texts.versions(session, policy_id)
        kept = {version.id: frozen.papers(session, version.id) for version in known}
    return _table(
        [
            RichColumn("VERSI", 0.6, Align.CENTER),
            RichColumn("STATUS", 1),
            RichColumn("DITETAPKAN", 1),
            RichColumn("BERAKHIR", 1),
            RichColumn("RINGKASAN", 2.2),
            RichColumn("KODE PERIKSA", 1),
            RichColumn("SIDIK JARI PDF", 1.6),
        ],
        [
            [
                str(version.number),
                version_word(version.state),
                _day(version.enacted_on),
                _day(version.retired_on),
                version.summary,
                short_code(version.digest) if version.digest else "–",
                kept[version.id][0].fingerprint[:16] if kept[version.id] else "–",
            ]
            for version in known
        ],
    )


def _attachments(database: Database, policy_id: int) -> list[Block]:
    with database.read() as session:
        files = register.attachments(session, policy_id)
    return _table(
        [
            RichColumn("BERKAS", 2),
            RichColumn("KETERANGAN", 2),
            RichColumn("DITAMBAHKAN", 1),
            RichColumn("SIDIK JARI", 1.4),
        ],
        [[one.name, one.note, _day(one.added_on), one.fingerprint[:16]] for one in files],
    )


def _text(database: Database, policy_id: int) -> Iterator[Block]:
    with database.read() as session:
        version = texts.in_force_of(session, policy_id)
        nodes = texts.nodes(session, version.id) if version else ()
    if version is None or not nodes:
        return
    heading = f"Naskah yang berlaku (versi {version.number})"
    yield PageBreak()
    yield Bookmark(heading)
    yield Paragraph([bold(heading)], size=11.5, before=0, keep_next=True)
    yield from setting.preamble(nodes, size=11)
    yield from setting.body(nodes, size=11, depth=1)


def _changes(database: Database, policy_id: int) -> Iterator[Block]:
    """What each version changed in the one before it."""
    with database.read() as session:
        known = texts.versions(session, policy_id)
        found = [
            comparing.comparison(session, [old.id, new.id])
            for new, old in pairwise(known)
            if new.state is not VersionState.DRAFT
        ]
    for place, one in enumerate(reversed(found)):
        heading = f"Perubahan: {one.old} → {one.new}"
        if place == 0:
            yield PageBreak()
        yield from _part(
            heading, [Paragraph(counted(one.differences), size=9.5), table(one.differences)]
        )
