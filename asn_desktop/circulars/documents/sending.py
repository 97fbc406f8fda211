"""What the papers of a distribution have in common: what went out, to whom, and how it is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from asn_desktop.circulars.queries import distributions as queries
from asn_desktop.circulars.queries.distributions import DistributionEntry, RecipientEntry
from asn_desktop.circulars.rules.receipts import DISTRIBUTION_WORDS
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.flow import Block
from asn_desktop.documents.text import Title
from asn_desktop.office.documents import Stationery, stationery
from asn_desktop.office.rules import date_in_words
from asn_desktop.policies.rules.naming import full_name
from asn_desktop.policies.rules.text import short_code

#: A request may be narrowed to these receipt sheets.
SHEET_FILTER = "sheet"
#: What stands below a name.
NIP_LINE = "NIP 00000000 000000 0 000"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A receipt sheet with its rows."""

    number: int
    name: str
    rows: Sequence[RecipientEntry]


@dataclass(frozen=True, slots=True)
class Sending:
    """A distribution with the recipients that a paper is about."""

    entry: DistributionEntry
    recipients: Sequence[RecipientEntry]
    last_sheet: int

    @property
    def name(self) -> str:
        """What went out: "Surat Edaran Nomor 800.2.1/12/BKPSDM/2026"."""
        entry = self.entry
        whole = full_name(entry.kind, entry.policy_number, entry.year, entry.title)
        return whole.removesuffix(f" tentang {entry.title}")

    @property
    def code(self) -> str:
        """The check code that stands at the foot of the paper that went out."""
        return short_code(self.entry.digest or self.entry.fingerprint)

    @property
    def footer(self) -> str:
        """What stands at the foot of every page, so that a loose one finds home."""
        return f"Distribusi {self.entry.number} · Kode periksa {self.code}"

    @property
    def facts(self) -> list[tuple[str, str]]:
        """What has to be known of it beside any figures."""
        entry = self.entry
        facts = [
            ("Naskah", self.name),
            ("Tentang", entry.title),
            ("Versi", f"{entry.version_number}{' (versi lama)' if entry.is_outdated else ''}"),
            ("Kode periksa", self.code),
            ("Dikirim", date_in_words(entry.sent_on)),
        ]
        if entry.due_on:
            facts.append(("Batas kembali", date_in_words(entry.due_on)))
        return facts

    @property
    def state(self) -> str:
        """The state in words, as on paper."""
        return DISTRIBUTION_WORDS[self.entry.state]

    def sheets(self) -> Iterator[Sheet]:
        """The recipients sheet by sheet."""
        for (number, name), rows in groupby(
            self.recipients, key=lambda each: (each.sheet, each.sheet_name)
        ):
            yield Sheet(number, name, list(rows))

    def title(self, text: str, *more: str) -> Title:
        """The title of a paper about it."""
        return Title(text, (self.name, f"tentang {self.entry.title}", *more))


def sendings(database: Database, request: PaperRequest, *, missing: bool = False) -> list[Sending]:
    """The distributions that were asked for (all open ones where none is named), each with its
    recipients, or only those who have not received it. Raises ``PersonError`` where nothing is left
    to print."""
    chosen = [int(sheet) for sheet in request.query.filters.get(SHEET_FILTER, ())]
    with database.read() as session:
        actor = database.actor
        entries = (
            queries.open_distributions(session, actor)
            if request.ids is None
            else queries.some_distributions(session, request.ids, actor)
        )
        found = [
            Sending(
                entry,
                [
                    each
                    for each in queries.recipients(session, entry.id, actor, missing=missing)
                    if not chosen or each.sheet in chosen
                ],
                max(
                    (sheet.number for sheet in queries.sheets(session, entry.id, actor)), default=0
                ),
            )
            for entry in entries
        ]
    if not any(sending.recipients for sending in found):
        raise PersonError(
            translate("circulars", "Everybody has received it; there is nothing to print.")
            if missing and entries
            else translate("circulars", "There is no distribution to print.")
        )
    return [sending for sending in found if sending.recipients]


def paper_of(database: Database, request: PaperRequest) -> Stationery:
    """What the papers are written on."""
    return stationery(database, request.day, request.paper)


def head(paper: Stationery) -> list[Block]:
    """The letterhead at the beginning of each part of a paper."""
    return [paper.letterhead] if paper.letterhead is not None else []


def people(count: int) -> str:
    """ "1.250 orang" """
    return f"{group_thousands(count)} penerima"
