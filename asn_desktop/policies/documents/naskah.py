"""The text of a policy in its official layout: head, preamble, body, formulas and signatures.

Peraturan, Keputusan and Instruksi follow UU 12/2011 Lampiran II, free texts (SOP, Pedoman) the
letterhead of the office; circulars are letters, which a higher feature brings.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.flow import Block
from asn_desktop.documents.fonts import Face
from asn_desktop.documents.lines import Align
from asn_desktop.documents.official import Heading
from asn_desktop.documents.signature import SignatureBlock
from asn_desktop.documents.text import Paragraph
from asn_desktop.documents.writer import Document, Numbering, make_pdf
from asn_desktop.office import queries as office
from asn_desktop.office.documents import Stationery, stationery
from asn_desktop.office.rules import Capacity, Official, date_in_words, signature_lines
from asn_desktop.policies.documents import body as setting
from asn_desktop.policies.documents.layouts import layout
from asn_desktop.policies.queries import frozen, texts
from asn_desktop.policies.queries.register import policy as stored_policy
from asn_desktop.policies.rules.enactment import Enactment, Frozen, digest_heading
from asn_desktop.policies.rules.naming import short_name, split_number
from asn_desktop.policies.rules.paper_words import OPEN, PaperWords, office_names, paper_words
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.stages import VersionState
from asn_desktop.policies.rules.text import Text, TextForm, short_code, text_digest

#: Across a text that binds nobody yet.
DRAFT_MARK = "RANCANGAN"
CONCEPT_MARK = "KONSEP"
_UNSIGNED = "…" * 12
_SIZE = setting.SIZE
_NOT_FILE_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is printed of a policy besides its text."""

    kind: str
    title: str
    number: str
    year: str
    day: dt.date | None  # enacted
    promulgated: dt.date | None
    gazette: str
    code: str
    enacted: bool


def naskah(
    database: Database,
    version_id: int,
    request: PaperRequest,
    *,
    final: Enactment | None = None,
) -> Document:
    """The paper of a version. ``final`` are the number and dates under which a draft is being
    enacted; without them a draft is marked as one, and an enacted version has its own."""
    with database.read() as session:
        version = texts.version(session, version_id)
    make = layout(version.form)
    if make is not None:
        return make(database, version_id, request, final)
    return _official(database, version_id, request, final)


def policy_text(database: Database, request: PaperRequest) -> Document:
    """The chosen policy's text in force, or its draft where there is none: an enacted one as it
    was kept on that day, byte for byte."""
    policy_id = only_one(request)
    with database.read() as session:
        chosen = texts.in_force_of(session, policy_id) or texts.draft_of(session, policy_id)
        if chosen is None:
            raise PersonError(
                translate(
                    "policies",
                    "This policy has no text yet. Begin a draft or import its text first.",
                )
            )
    return version_text(database, chosen.id, request)


def chosen_version(database: Database, request: PaperRequest) -> Document:
    """The text of the one chosen version, a draft too."""
    if request.ids is None or len(request.ids) != 1:
        raise PersonError(
            translate(
                "policies", "This paper is about one version. Choose exactly one in the list."
            )
        )
    return version_text(database, request.ids[0], request)


def version_text(database: Database, version_id: int, request: PaperRequest) -> Document:
    """The paper of a version: what was kept where it was enacted, else its text as it stands."""
    with database.read() as session:
        kept = frozen.frozen(session, version_id)
    if kept is None:
        return naskah(database, version_id, request)
    return Document(kept.name.removesuffix(".pdf"), (), finished=kept.content)


def freeze(document: Document) -> Frozen:
    """The finished paper as it is kept: PDF/A-2b, the same bytes whenever it is printed."""
    if document.finished is None:
        document = replace(document, archival=True)
    content, pages = make_pdf(document)
    name = _NOT_FILE_NAME.sub(" ", document.title)
    return Frozen(f"{' '.join(name.split())[:150]}.pdf", content, pages, True)


def only_one(request: PaperRequest) -> int:
    """The policy of a paper that is about one. Raises ``PersonError`` where it is not one."""
    if request.ids is None or len(request.ids) != 1:
        raise PersonError(
            translate("policies", "This paper is about one policy. Choose exactly one in the list.")
        )
    return request.ids[0]


def _official(
    database: Database, version_id: int, request: PaperRequest, final: Enactment | None
) -> Document:
    with database.read() as session:
        version = texts.version(session, version_id)
        nodes = texts.nodes(session, version_id)
        values = dict(stored_policy(session, version.policy_id) or {})
        signed = frozen.signed_as(session, version_id)
        if signed is not None:
            values |= {"number": signed.number, "year": signed.year, "title": signed.title}
        profile = office.profile(session)
        officials = office.officials(session)
    facts = _facts(version, values, nodes, final)
    names = office_names(government=profile.government, office=profile.name, city=profile.city)
    words = paper_words(facts.kind, names)
    day = facts.day or request.day
    paper = stationery(database, day, request.paper)
    signers = _Signers(officials, day, names, ranked=not words.head)
    name = short_name(facts.kind, facts.number, _year(facts.year), facts.title)
    mark = "" if facts.enacted else draft_mark(version.form)
    return Document(
        title=name if facts.enacted else f"{name} (versi {version.number})",
        blocks=list(_blocks(version.form, nodes, facts, words, signers, paper)),
        paper=paper.paper,
        letterhead=paper.letterhead if words.letterhead else None,
        # the code first: a long name is cut at its end
        footer=" · ".join(
            part
            for part in (mark if paper.watermark else "", f"Kode periksa {facts.code}", name)
            if part
        ),
        watermark=paper.watermark or mark,
        numbering=Numbering.CENTRED_FROM_SECOND,
        author=paper.office,
    )


def draft_mark(form: TextForm) -> str:
    """What is written across a text that binds nobody yet."""
    return DRAFT_MARK if form is TextForm.REGULATION else CONCEPT_MARK


def check_code(nodes: Text, heading: Sequence[str] = ()) -> str:
    """The code by which a printed text is told from another: of its words, and once enacted of
    number and date as well."""
    return short_code(text_digest(nodes, heading))


def _facts(
    version: texts.Version,
    values: Mapping[str, object],
    nodes: Text,
    final: Enactment | None,
) -> _Facts:
    kind, title = str(values.get("kind") or ""), str(values.get("title") or "")
    if final is not None:
        heading = digest_heading(kind, title, final)
        number, _ = split_number(final.number)
        return _Facts(
            kind,
            title,
            number,
            str(final.year),
            final.enacted_on,
            final.promulgated_on,
            final.gazette,
            check_code(nodes, heading),
            enacted=True,
        )
    if version.state is VersionState.DRAFT:
        return _Facts(kind, title, "", "", None, None, "", check_code(nodes), enacted=False)
    code = short_code(version.digest) if version.digest else check_code(nodes)
    promulgated = values.get("promulgated_on")
    current = version.enacted_on == values.get("enacted_on")
    return _Facts(
        kind,
        title,
        str(values.get("number") or ""),
        str(values.get("year") or ""),
        version.enacted_on,
        promulgated if current and isinstance(promulgated, dt.date) else None,
        str(values.get("gazette") or "") if current else "",
        code,
        enacted=True,
    )


def _year(text: str) -> int | None:
    return int(text) if text.isdecimal() else None


def _blocks(
    form: TextForm,
    nodes: Text,
    facts: _Facts,
    words: PaperWords,
    signers: _Signers,
    paper: Stationery,
) -> Iterator[Block]:
    yield from _head(facts, words)
    yield from setting.preamble(nodes)
    if words.decision:
        yield Heading(words.decision, size=_SIZE, before=14, gap=2)
        if form is TextForm.REGULATION:
            label = reference().kind(facts.kind).label
            yield setting.decides(f"{label} TENTANG {facts.title}".upper().rstrip(".") + ".")
        elif not words.heading.startswith("INSTRUKSI"):
            yield setting.decides("")
    yield from setting.body(nodes)
    if words.closing:
        yield Paragraph(words.closing, Align.JUSTIFY, _SIZE, setting.SPACING, before=14)
    yield from _signatures(facts, words, signers)


def _head(facts: _Facts, words: PaperWords) -> Iterator[Block]:
    if words.head:
        yield Heading(words.head, size=_SIZE, before=0, gap=0)
    lines = [words.heading]
    if words.enacted and (words.head or facts.number or not facts.enacted):
        lines.append(_number_line(facts))
    yield Heading(lines, size=_SIZE, before=22 if words.head else 14)
    yield Heading(["TENTANG"], size=_SIZE, before=8)
    yield Heading([facts.title.upper()], size=_SIZE, before=8)
    if words.blessing:
        yield Heading([words.blessing], size=_SIZE, before=18)
    if words.authority:
        yield Heading([f"{words.authority},"], size=_SIZE, before=12 if words.blessing else 18)


def _number_line(facts: _Facts) -> str:
    number, year = facts.number or OPEN, facts.year or OPEN
    if facts.number and facts.year and facts.year in facts.number:
        return f"NOMOR {number}"
    return f"NOMOR {number} TAHUN {year}"


def _signatures(facts: _Facts, words: PaperWords, signers: _Signers) -> Iterator[Block]:
    if not words.signer:
        return
    enacted = [words.enacted, f"pada tanggal {_day(facts.day)}"] if words.enacted else []
    yield signers.block(words.signer, enacted)
    if words.promulgated:
        gazette = facts.gazette.upper() or words.gazette.replace(
            "{year}", facts.year or OPEN
        ).replace("{number}", OPEN)
        opening = [words.promulgated, f"pada tanggal {_day(facts.promulgated)}"]
        block = signers.block(words.promulgator, opening)
        yield replace(block, left=True, below=gazette)


def _day(day: dt.date | None) -> str:
    return date_in_words(day) if day else OPEN


class _Signers:
    """Finds who signs for an office title on the day. Legal products of a mayor bear names alone;
    other papers, those that are ``ranked``, rank and NIP too."""

    def __init__(
        self,
        officials: Sequence[Official],
        day: dt.date,
        names: Mapping[str, str],
        *,
        ranked: bool,
    ) -> None:
        self._ranked = ranked
        self._officials = [official for official in officials if official.valid_on(day)]
        self._names = names

    def block(self, title: str, opening: Sequence[str]) -> SignatureBlock:
        """The place to sign; without an official of this title the name is left open."""
        official = self._find(title)
        own = official is None or official.capacity is Capacity.OWN
        ranked = official if self._ranked else None
        return SignatureBlock(
            place="",
            date="",
            title=(f"{title},",) if official is None or own else signature_lines(official),
            name=official.name if official else _UNSIGNED,
            rank=ranked.rank if ranked else "",
            nip=ranked.nip if ranked else "",
            size=_SIZE,
            before=18,
            opening=opening,
            name_face=Face.BOLD if self._ranked else Face.REGULAR,
        )

    def _find(self, title: str) -> Official | None:
        """Whoever holds the office, also where its title leaves out the region; else whoever signs
        on behalf."""
        wanted, region = fold_key(title), fold_key(self._names["REGION"])
        for official in self._officials:
            own = fold_key(official.position_title)
            if wanted in (own, f"{own} {region}"):
                return official
        return next((one for one in self._officials if fold_key(one.on_behalf_of) == wanted), None)
