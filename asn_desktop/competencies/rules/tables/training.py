"""The tables of reference data of learning: what an office may edit, and the checks."""

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
from asn_desktop.employees.rules.reference import reference as employees
from asn_desktop.employees.rules.tables import CONFIDENCE, LABEL, NOTE, SYNONYMS
from asn_desktop.employees.rules.tables.checks import check_book

_CONTEXT = "competencies"
_CODE = re.compile(r"[a-z][a-z0-9_]{0,29}")
#: Years that a target may be set for.
_YEARS = range(2000, 2100)
#: JP that fit into a year of work.
_MOST_A_YEAR = 2_000


def _index_classes() -> Mapping[str, str]:
    return {
        "": translate("competencies", "does not count"),
        "leadership": translate("competencies", "leadership training"),
        "functional": translate("competencies", "functional training"),
        "technical": translate("competencies", "technical training"),
        "seminar": translate("competencies", "seminar and the like"),
    }


def _tracks() -> Mapping[str, str]:
    return {
        "": translate("competencies", "none"),
        "classical": translate("competencies", "classical"),
        "nonclassical": translate("competencies", "non-classical"),
    }


def _employee_types() -> Mapping[str, str]:
    book = employees().employee_types
    return {code: book.label(code) for code in book.codes}


def _position_kinds() -> Mapping[str, str]:
    book = employees().position_kinds
    return {code: book.label(code) for code in book.codes}


def _check_codes(content: Content) -> Iterator[RowProblem]:
    for number, row in enumerate(content["rows"]):
        if not _CODE.fullmatch(row["code"]):
            yield wrong(
                number,
                "code",
                translate("competencies", "A code is made of small letters, digits and “_”."),
            )


def _check_forms(content: Content) -> Iterator[RowProblem]:
    """A word and a number of SIASN mean one form."""
    yield from _check_codes(content)
    yield from check_book(content)
    known: dict[int, int] = {}
    for number, row in enumerate(content["rows"]):
        siasn = row["siasn_id"]
        if siasn is not None and known.setdefault(siasn, number) != number:
            yield wrong(
                number,
                "siasn_id",
                translate("competencies", "The same number stands in row {row} already.").format(
                    row=known[siasn] + 1
                ),
            )
    if all(row["code"] != "structural" for row in content["rows"]):
        yield wrong(
            None,
            "code",
            translate(
                "competencies", "The form “structural” is missing; ranks of leadership need it."
            ),
        )


def _check_leadership(content: Content) -> Iterator[RowProblem]:
    yield from _check_codes(content)
    yield from check_book(content)


def _check_targets(content: Content) -> Iterator[RowProblem]:
    """Hours that fit into a year, and years that follow each other."""
    for number, row in enumerate(content["rows"]):
        target, cap = row["target"], row["cap"]
        for name in ("target", "cap"):
            if row[name] is not None and not 0 <= row[name] <= _MOST_A_YEAR:
                yield wrong(
                    number,
                    name,
                    translate("competencies", "Write JP from 0 to {most}.").format(
                        most=_MOST_A_YEAR
                    ),
                )
        if target is not None and cap is not None and cap < target:
            yield wrong(
                number,
                "cap",
                translate("competencies", "No more hours may be had than should be reached."),
            )
        first, last = row["first_year"], row["last_year"]
        for name in ("first_year", "last_year"):
            if row[name] is not None and row[name] not in _YEARS:
                yield wrong(number, name, translate("competencies", "Write a year of four digits."))
        if first and last and last < first:
            yield wrong(
                number,
                "last_year",
                translate("competencies", "The last year lies before the first year."),
            )


CODE = ReferenceColumn("code", noop("competencies", "Code"), "KODE", required=True)

TABLES: tuple[ReferenceTable, ...] = (
    ReferenceTable(
        "training_forms",
        noop("competencies", "Forms of learning"),
        _CONTEXT,
        noop(
            "competencies",
            "Which forms of learning there are, their number in SIASN, and what they count as in "
            "the index of professionalism (IP ASN).",
        ),
        (
            CODE,
            LABEL,
            ReferenceColumn(
                "siasn_id",
                noop("competencies", "Number in SIASN"),
                "NOMOR SIASN",
                ReferenceKind.INTEGER,
                width=9,
            ),
            ReferenceColumn(
                "index_class",
                noop("competencies", "Counts as"),
                "DIHITUNG SEBAGAI",
                choices=_index_classes,
                width=22,
            ),
            ReferenceColumn(
                "track", noop("competencies", "Track"), "JALUR", choices=_tracks, width=14
            ),
            SYNONYMS,
            CONFIDENCE,
            NOTE,
        ),
        unique=("code",),
        check=_check_forms,
    ),
    ReferenceTable(
        "leadership_trainings",
        noop("competencies", "Leadership trainings"),
        _CONTEXT,
        noop(
            "competencies",
            "Ranks of leadership training; one of a higher rank also fulfils what a lower one is "
            "needed for.",
        ),
        (
            CODE,
            LABEL,
            ReferenceColumn(
                "rank",
                noop("competencies", "Rank"),
                "PERINGKAT",
                ReferenceKind.INTEGER,
                required=True,
                width=9,
            ),
            ReferenceColumn(
                "position_kinds",
                noop("competencies", "Needed for"),
                "UNTUK JENIS JABATAN",
                ReferenceKind.TEXTS,
                choices=_position_kinds,
                width=30,
            ),
            SYNONYMS,
            CONFIDENCE,
            NOTE,
        ),
        unique=("code",),
        check=_check_leadership,
    ),
    ReferenceTable(
        "hour_targets",
        noop("competencies", "Hours of learning in a year"),
        _CONTEXT,
        noop(
            "competencies",
            "How many JP each kind of employee should reach in a year, and at most may have. The "
            "first row that fits kind and year decides.",
        ),
        (
            ReferenceColumn(
                "employee_type",
                noop("competencies", "Kind of employee"),
                "JENIS PEGAWAI",
                required=True,
                choices=_employee_types,
                width=22,
            ),
            ReferenceColumn(
                "target",
                noop("competencies", "Target (JP)"),
                "SASARAN JP",
                ReferenceKind.INTEGER,
                width=10,
            ),
            ReferenceColumn(
                "cap",
                noop("competencies", "At most (JP)"),
                "PALING BANYAK JP",
                ReferenceKind.INTEGER,
                width=10,
            ),
            ReferenceColumn(
                "first_year",
                noop("competencies", "From year"),
                "MULAI TAHUN",
                ReferenceKind.INTEGER,
                width=8,
            ),
            ReferenceColumn(
                "last_year",
                noop("competencies", "To year"),
                "SAMPAI TAHUN",
                ReferenceKind.INTEGER,
                width=8,
            ),
            CONFIDENCE,
            NOTE,
        ),
        unique=("employee_type", "first_year"),
        check=_check_targets,
    ),
)
