"""The tables of competencies and assessments: what an office may edit, and the checks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from asn_desktop.competencies.rules.dictionary import competency_key
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

_CONTEXT = "competencies"
_CODE = re.compile(r"[a-z][a-z0-9_]{0,29}")
#: The program itself needs these: what the shipped dictionary and the migration store.
NEEDED_GROUPS = ("managerial", "sociocultural")
NEEDED_METHODS = ("carried",)

CODE = ReferenceColumn("code", noop("competencies", "Code"), "KODE", required=True)


def _check_codes(*needed: str) -> Callable[[Content], Iterator[RowProblem]]:
    """A word means one code, codes are well formed, and those of the program are there."""

    def check(content: Content) -> Iterator[RowProblem]:
        yield from check_book(content)
        codes = [row["code"] for row in content["rows"]]
        for number, code in enumerate(codes):
            if not _CODE.fullmatch(code):
                yield wrong(
                    number,
                    "code",
                    translate("competencies", "A code is made of small letters, digits and “_”."),
                )
        for code in needed:
            if code not in codes:
                yield wrong(
                    None,
                    "code",
                    translate(
                        "competencies", "The code “{code}” is missing; the program needs it."
                    ).format(code=code),
                )

    return check


def _check_spellings(content: Content) -> Iterator[RowProblem]:
    """A spelling means one competency."""
    known: dict[str, int] = {}
    for number, row in enumerate(content["rows"]):
        for spelling in row["spellings"]:
            first = known.setdefault(competency_key(spelling), number)
            if first != number:
                yield wrong(
                    number,
                    "spellings",
                    translate(
                        "competencies",
                        "“{spelling}” means another competency in row {row} already.",
                    ).format(spelling=spelling, row=first + 1),
                )


TABLES: tuple[ReferenceTable, ...] = (
    ReferenceTable(
        "competency_groups",
        noop("competencies", "Groups of competencies"),
        _CONTEXT,
        noop(
            "competencies",
            "Into which groups the dictionary is divided. Generic competencies are required of"
            " every post.",
        ),
        (
            CODE,
            LABEL,
            ReferenceColumn(
                "generic", noop("competencies", "Generic"), "UMUM", ReferenceKind.FLAG, width=8
            ),
            SYNONYMS,
            CONFIDENCE,
            NOTE,
        ),
        unique=("code",),
        check=_check_codes(*NEEDED_GROUPS),
    ),
    ReferenceTable(
        "competency_spellings",
        noop("competencies", "Spellings of competencies"),
        _CONTEXT,
        noop(
            "competencies",
            "How competencies are also written in files, so that an import knows them.",
        ),
        (
            ReferenceColumn(
                "name", noop("competencies", "Competency"), "KOMPETENSI", required=True, width=36
            ),
            ReferenceColumn(
                "spellings",
                noop("competencies", "Other spellings"),
                "EJAAN LAIN",
                ReferenceKind.TEXTS,
                required=True,
                width=60,
            ),
        ),
        unique=("name",),
        check=_check_spellings,
    ),
    ReferenceTable(
        "assessment_methods",
        noop("competencies", "Methods of assessment"),
        _CONTEXT,
        noop("competencies", "How a level of a person may have been found."),
        (CODE, LABEL, SYNONYMS, CONFIDENCE, NOTE),
        unique=("code",),
        check=_check_codes(*NEEDED_METHODS),
    ),
)
