"""The tables of reference data of policies: what an office may edit, and the checks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from asn_desktop.core.reference import (
    Content,
    ReferenceColumn,
    ReferenceKind,
    ReferenceTable,
    RowProblem,
    wrong,
)
from asn_desktop.core.translation import noop, translate
from asn_desktop.employees.rules.tables import CONFIDENCE, LABEL, NOTE, SYNONYMS
from asn_desktop.employees.rules.tables.checks import check_book
from asn_desktop.employees.rules.text import squeeze
from asn_desktop.policies.rules.reference import CIRCULAR
from asn_desktop.policies.rules.stages import STAGE_WORDS, Stage
from asn_desktop.policies.rules.text import TextForm

_CONTEXT = "policies"
_CODE = re.compile(r"[a-z][a-z0-9_]{0,39}")
_AIM_CODE = re.compile(r"[a-z][a-z0-9_]{0,29}")
_CLASSIFICATION = re.compile(r"\d{3}(?:\.\d{1,2})*")


def _forms() -> Mapping[str, str]:
    return {
        TextForm.REGULATION: translate("policies", "articles (pasal)"),
        TextForm.DECREE: translate("policies", "dictums (KESATU …)"),
        TextForm.CIRCULAR: translate("policies", "sections of a letter"),
        TextForm.FREE: translate("policies", "free headings"),
    }


def _stages() -> Mapping[str, str]:
    return {stage.value: STAGE_WORDS[stage] for stage in Stage}


def _check_codes(content: Content, shape: re.Pattern[str]) -> Iterator[RowProblem]:
    for number, row in enumerate(content["rows"]):
        if not shape.fullmatch(row["code"]):
            yield wrong(
                number,
                "code",
                translate("policies", "A code is made of small letters, digits and “_”."),
            )


def _check_kinds(content: Content) -> Iterator[RowProblem]:
    """A word and a short form mean one kind; letters stay what they are."""
    yield from _check_codes(content, _CODE)
    yield from check_book(content)
    shorts: dict[str, int] = {}
    for number, row in enumerate(content["rows"]):
        key = squeeze(row["short"])
        if shorts.setdefault(key, number) != number:
            yield wrong(
                number,
                "short",
                translate("policies", "The same short form stands in row {row} already.").format(
                    row=shorts[key] + 1
                ),
            )
        if (row["code"] == CIRCULAR) != (row["form"] == TextForm.CIRCULAR):
            yield wrong(
                number,
                "form",
                translate("policies", "Sections of a letter belong to circulars, and only there."),
            )
    if all(row["code"] != CIRCULAR for row in content["rows"]):
        yield wrong(
            None, "code", translate("policies", "The kind “circular” is missing; letters need it.")
        )


def _check_aims(content: Content) -> Iterator[RowProblem]:
    yield from _check_codes(content, _AIM_CODE)
    yield from check_book(content)


def _check_classification(content: Content) -> Iterator[RowProblem]:
    for number, row in enumerate(content["rows"]):
        if not _CLASSIFICATION.fullmatch(row["code"]) or len(row["code"]) > 30:
            yield wrong(
                number,
                "code",
                translate("policies", "A classification code looks like 800.1.4."),
            )


CODE = ReferenceColumn("code", noop("policies", "Code"), "KODE", required=True)
#: Headings of columns that these tables share with those of people: a table says its headings in
#: its own context.
SHARED = (
    noop("policies", "Word"),
    noop("policies", "Other words"),
    noop("policies", "Certainty"),
    noop("policies", "Note"),
)


def _words(name: str, label: str, heading: str) -> ReferenceColumn:
    return ReferenceColumn(name, label, heading, width=36)


def _lines(name: str, label: str, heading: str) -> ReferenceColumn:
    return ReferenceColumn(name, label, heading, ReferenceKind.TEXTS, width=36)


#: A column for each field of ``paper_words.PaperWords``.
_PAPER = (
    ReferenceColumn(
        "letterhead", noop("policies", "Letterhead"), "KOP PERANGKAT DAERAH", ReferenceKind.FLAG
    ),
    _lines("head", noop("policies", "Head"), "KEPALA NASKAH"),
    ReferenceColumn(
        "heading", noop("policies", "Heading"), "JUDUL NASKAH", required=True, width=36
    ),
    _words("blessing", noop("policies", "Blessing"), "FRASA PEMBUKA"),
    _words("authority", noop("policies", "Authority"), "JABATAN PEMBENTUK"),
    _lines("decision", noop("policies", "Before the decision"), "DIKTUM"),
    _words("closing", noop("policies", "Closing formula"), "RUMUSAN PENUTUP"),
    _words("enacted", noop("policies", "Place of enactment"), "TEMPAT PENETAPAN"),
    _words("signer", noop("policies", "Who enacts"), "PEJABAT PENETAP"),
    _words("promulgated", noop("policies", "Place of promulgation"), "TEMPAT PENGUNDANGAN"),
    _words("promulgator", noop("policies", "Who promulgates"), "PEJABAT PENGUNDANG"),
    _words("gazette", noop("policies", "Gazette"), "LEMBARAN ATAU BERITA"),
)

REFERENCE_TABLES = (
    ReferenceTable(
        "policy_kinds",
        noop("policies", "Kinds of policies"),
        _CONTEXT,
        noop(
            "policies",
            "What kinds of policies there are, how their text is built, and the stages they pass.",
        ),
        (
            CODE,
            LABEL,
            ReferenceColumn(
                "short", noop("policies", "Short form"), "SINGKATAN", required=True, width=10
            ),
            ReferenceColumn(
                "form",
                noop("policies", "Form of the text"),
                "BENTUK NASKAH",
                required=True,
                choices=_forms,
                width=20,
            ),
            ReferenceColumn(
                "stages",
                noop("policies", "Stages"),
                "TAHAP",
                ReferenceKind.TEXTS,
                required=True,
                choices=_stages,
                width=48,
            ),
            SYNONYMS,
            CONFIDENCE,
            NOTE,
        ),
        unique=("code",),
        check=_check_kinds,
    ),
    ReferenceTable(
        "policy_aims",
        noop("policies", "Aims of policies"),
        _CONTEXT,
        noop("policies", "What policies are for."),
        (CODE, LABEL, SYNONYMS, CONFIDENCE, NOTE),
        unique=("code",),
        check=_check_aims,
    ),
    ReferenceTable(
        "classification_codes",
        noop("policies", "Classification codes"),
        _CONTEXT,
        noop(
            "policies",
            "Archive classification of letters and policies. Old codes stay readable and are not "
            "offered for new papers.",
        ),
        (
            CODE,
            ReferenceColumn(
                "label", noop("policies", "Subject"), "PERIHAL", required=True, width=48
            ),
            ReferenceColumn(
                "old", noop("policies", "Old code"), "KODE LAMA", ReferenceKind.FLAG, width=10
            ),
            CONFIDENCE,
            NOTE,
        ),
        unique=("code",),
        check=_check_classification,
    ),
    ReferenceTable(
        "policy_papers",
        noop("policies", "Papers of policies"),
        _CONTEXT,
        noop(
            "policies",
            "Words on the paper of each kind besides its text. Words in braces, such as {NAME} or "
            "{place}, are replaced by those of the office.",
        ),
        (CODE, *_PAPER, CONFIDENCE, NOTE),
        unique=("code",),
    ),
)
