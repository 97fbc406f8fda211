"""Gives a practice office its circular: enacted with its number, sent to the heads of all units and
to the people of a few, and half of the receipts keyed; and another one being written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from asn_desktop.circulars.commands.audiences import save_audience
from asn_desktop.circulars.commands.distributions import open_distribution
from asn_desktop.circulars.commands.enacting import NumberChoice, enact_circular
from asn_desktop.circulars.commands.letters import new_circular, reserve_for, save_letter
from asn_desktop.circulars.commands.receipts import key_sheet
from asn_desktop.circulars.commands.templates import give_first_templates
from asn_desktop.circulars.documents.letter import letter
from asn_desktop.circulars.queries.audiences import audience_size
from asn_desktop.circulars.queries.distributions import sheets
from asn_desktop.circulars.queries.templates import templates
from asn_desktop.circulars.rules.audience import Criteria, To
from asn_desktop.circulars.rules.receipts import SIGNED, Mark, ReceiptState
from asn_desktop.core.listing import ListQuery
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.employees.queries import find_units
from asn_desktop.office.commands import numbers
from asn_desktop.policies.commands import texts
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.commands.steps import advance
from asn_desktop.policies.documents.naskah import freeze
from asn_desktop.policies.queries import lists
from asn_desktop.policies.queries.texts import Version, draft_of, in_force_of, nodes
from asn_desktop.policies.rules.enactment import Enactment, Frozen
from asn_desktop.policies.rules.numbering import number
from asn_desktop.policies.rules.recognise import recognise
from asn_desktop.policies.rules.stages import Stage
from asn_desktop.policies.rules.text import TextForm
from asn_desktop.policies.sample import CLERK, passages, words, worked_by, working_day

TEXT = "sample/se-pengembangan-kompetensi.txt"
TITLE = "Pengembangan Kompetensi dan Pembimbingan Aparatur Sipil Negara"
#: What of the regulation the circular explains.
EXPLAINED = ("Pasal 5", "Pasal 10", "Pasal 18", "Pasal 19", "Pasal 23", "Pasal 28", "Pasal 29",
             "Pasal 34", "Pasal 41")  # fmt: skip
LETTER = {
    "addressees": "Para Kepala Perangkat Daerah\nPara Camat",
    "closing": "Demikian Surat Edaran ini disampaikan untuk dilaksanakan sebagaimana mestinya.",
    "copies_to": "Wali Kota Contoh\nSekretaris Daerah Kota Contoh\nInspektur Kota Contoh",
    "with_list": True,
}
#: How many days ago it was initialled, enacted and sent; when receipts came back.
INITIALLED, ENACTED, SENT, BACK = 66, 61, 57, (43, 36, 29)
HEADS_NOTE = "Salinan untuk kepala unit kerja."
PEOPLE_NOTE = "Pegawai Perangkat Daerah percontohan."
#: Whose people sign one by one.
PEOPLE_OF = (
    "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    "Dinas Komunikasi dan Informatika",
    "Kecamatan Cempaka",
)


def fill(database: Database, people: int) -> None:
    """Store the invented circular; ``people`` does not matter here."""
    today = dt.date.today()
    with worked_by(database, CLERK):
        give_first_templates(database)
        regulation = _regulation(database)
        sent = _circular(database, regulation, today)
        _heads(database, sent, today)
        _people(database, sent, today)
        _in_writing(database, regulation, today)


def _regulation(database: Database) -> Version:
    """The version in force of the regulation that is explained."""
    (policy,) = lists.policies(database).ids(ListQuery(search=TITLE))
    with database.read() as session:
        found = in_force_of(session, policy)
    assert found is not None
    return found


def _begin(
    database: Database,
    regulation: Version,
    explained: Sequence[str],
    template_id: int | None,
    title: str,
    today: dt.date,
) -> int:
    """A circular that explains these articles."""
    with database.read() as session:
        text = nodes(session, regulation.id)
        owner = find_units(session, PEOPLE_OF[0], 1)
    at = {numbered.address: identity for identity, numbered in number(text).items()}
    policy, _ = new_circular(
        database,
        template_id,
        title=title,
        explains_version_id=regulation.id,
        explains=[at[address] for address in explained],
        classification="800.2.1",
        owner_unit_id=owner[0][0] if owner else None,
        today=today,
    )
    return policy


def _circular(database: Database, regulation: Version, today: dt.date) -> int:
    """The circular, enacted; returns its version in force."""
    told = words(today)
    basis = f"Peraturan Wali Kota {told['number']} tentang {TITLE}"
    policy = _begin(database, regulation, EXPLAINED, None, f"Pelaksanaan {basis}", today)
    day = working_day(today, ENACTED)
    save_policy(database, {"legal_basis": basis}, policy_id=policy, today=today)
    save_letter(database, policy, {**LETTER, "letter_date": day}, today=today)
    with database.read() as session:
        draft = draft_of(session, policy)
    assert draft is not None
    found = recognise(passages(TEXT, told), TextForm.CIRCULAR)
    texts.save_text(database, draft.id, found.nodes, saved=draft.saved)
    initialled = working_day(today, INITIALLED)
    note = "Paraf koordinasi lengkap."
    advance(database, policy, Stage.DISCUSSION, day=initialled, note=note, today=today)

    def paper(version_id: int, enactment: Enactment) -> Frozen:
        return freeze(letter(database, version_id, PaperRequest(day=day), enactment))

    enact_circular(database, policy, NumberChoice(), day=day, make_paper=paper, today=today)
    for stage in (Stage.DISSEMINATION, Stage.APPLICATION):
        advance(database, policy, stage, day=working_day(today, SENT), today=today)
    return draft.id


def _heads(database: Database, version_id: int, today: dt.date) -> None:
    """To the head of every unit that gets papers of its own; most have signed."""
    criteria = Criteria(to=To.HEADS)
    save_audience(database, "Semua kepala Perangkat Daerah", criteria)
    key, _ = open_distribution(
        database,
        version_id,
        criteria,
        sent_on=working_day(today, SENT),
        due_on=working_day(today, -9),
        note=HEADS_NOTE,
    )
    _key(database, key, 1, 0.7, {5: Mark(ReceiptState.UNREACHABLE, "cuti")}, BACK[0], today)


def _people(database: Database, version_id: int, today: dt.date) -> None:
    """To everybody of a few units; one sheet came back, one half, the rest is late."""
    with database.read() as session:
        units = [find_units(session, name, 1) for name in PEOPLE_OF]
        criteria = Criteria(units=tuple(found[0][0] for found in units if found))
        if not audience_size(session, criteria).recipients:
            criteria = Criteria()  # a small office has nobody there
    key, _ = open_distribution(
        database,
        version_id,
        criteria,
        sent_on=working_day(today, SENT),
        due_on=working_day(today, 22),
        note=PEOPLE_NOTE,
    )
    said = {
        2: Mark(ReceiptState.REFUSED, "keberatan atas batas tiga Mentee"),
        4: Mark(ReceiptState.UNREACHABLE, "tugas belajar"),
    }
    for sheet, share, back in ((1, 1.0, BACK[1]), (2, 0.5, BACK[2])):
        _key(database, key, sheet, share, said, back, today)


def _key(
    database: Database,
    distribution: int,
    sheet: int,
    share: float,
    said: Mapping[int, Mark],
    ago: int,
    today: dt.date,
) -> None:
    """So much of a sheet came back signed; of some rows it says something else."""
    with database.read() as session:
        rows = {
            each.number: each.completion.total
            for each in sheets(session, distribution, database.actor)
        }
    if sheet in rows:
        signed = range(1, round(rows[sheet] * share) + 1)
        marks = {row: said.get(row, SIGNED) for row in signed}
        day = working_day(today, ago)
        key_sheet(database, distribution, sheet, marks, received_on=day, today=today)


def _in_writing(database: Database, regulation: Version, today: dt.date) -> None:
    """A circular from a template that has its number already; another number was given up."""
    with database.read() as session:
        template = templates(session)[0]
    policy = _begin(
        database,
        regulation,
        ("Pasal 34",),
        template.id,
        "Penyampaian Laporan Pengembangan Kompetensi Triwulan IV",
        today,
    )
    day = working_day(today, 3)
    wrong, _ = numbers.reserve(
        database, classification="800.2.1", day=day, subject="Undangan rapat pengelola kepegawaian"
    )
    numbers.cancel(database, wrong, "Rapat dibatalkan.")
    reserve_for(database, policy, day=day)
