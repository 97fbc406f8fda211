"""The tables of reference data of the index (IP ASN): what an office may edit, and the checks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from asn_desktop.competencies.rules.index import NONE, Dimension, Indicator, PostClass
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.core.reference import (
    Content,
    ReferenceColumn,
    ReferenceKind,
    ReferenceTable,
    RowProblem,
    wrong,
)
from asn_desktop.core.results import Severity
from asn_desktop.core.translation import noop, translate
from asn_desktop.employees.rules import reference as employee_reference
from asn_desktop.employees.rules.tables import CONFIDENCE, LABEL, NOTE, SYNONYMS
from asn_desktop.employees.rules.tables.checks import check_book

_CONTEXT = "competencies"
_CODE = re.compile(r"[a-z][a-z0-9_]{0,29}")
#: The index is at most this.
_MOST = 100


def _dimensions() -> Mapping[str, str]:
    return {
        Dimension.QUALIFICATION: translate("competencies", "Qualification"),
        Dimension.COMPETENCY: translate("competencies", "Competency"),
        Dimension.PERFORMANCE: translate("competencies", "Performance"),
        Dimension.DISCIPLINE: translate("competencies", "Discipline"),
    }


def _classes() -> Mapping[str, str]:
    return {
        PostClass.STRUCTURAL: translate(
            "competencies", "structural (JPT, administrator, pengawas)"
        ),
        PostClass.FUNCTIONAL: translate("competencies", "functional"),
        PostClass.STAFF: translate("competencies", "pelaksana"),
    }


def _educations() -> Mapping[str, str]:
    book = employee_reference().education_levels
    return {code: book.label(code) for code in book.codes}


def _findings(dimension: str) -> Mapping[str, str]:
    """What can be found in a dimension, with its words."""
    data = reference()
    match dimension:
        case Dimension.QUALIFICATION:
            nothing = translate("competencies", "education not recorded")
            return {**_educations(), NONE: nothing}
        case Dimension.COMPETENCY:
            return {
                Indicator.LEADERSHIP: translate("competencies", "leadership training of the post"),
                Indicator.FUNCTIONAL: translate("competencies", "functional training"),
                Indicator.TECHNICAL: translate("competencies", "technical training"),
                Indicator.SEMINAR: translate("competencies", "seminar and the like"),
            }
        case Dimension.PERFORMANCE:
            words = {code: f"SKP {data.performance.label(code)}" for code in data.performance.codes}
            return {**words, NONE: translate("competencies", "no performance rating")}
        case _:
            words = {
                code: f"Hukuman {data.severities.label(code)}" for code in data.severities.codes
            }
            return {**words, NONE: translate("competencies", "never punished")}


def _keys() -> Mapping[str, str]:
    """All findings. "none" is one for three dimensions; its word says so."""
    words = {code: word for each in Dimension for code, word in _findings(each).items()}
    return {**words, NONE: translate("competencies", "nothing recorded")}


def _sets() -> Mapping[str, str]:
    book = reference().index_sets
    return {code: book.label(code) for code in book.codes}


def _employee_types() -> Mapping[str, str]:
    book = employee_reference().employee_types
    return {code: book.label(code) for code in book.codes}


def _check_sets(content: Content) -> Iterator[RowProblem]:
    yield from check_book(content)
    for number, row in enumerate(content["rows"]):
        if not _CODE.fullmatch(row["code"]):
            sentence = translate(
                "competencies", "A code is made of small letters, digits and “_”, at most 30."
            )
            yield wrong(number, "code", sentence)
        first, last = row["first_day"], row["last_day"]
        if first and last and last < first:
            sentence = translate("competencies", "The last day lies before the first day.")
            yield wrong(number, "last_day", sentence)
        for name in ("technical_hours", "technical_years", "seminar_years", "discipline_years"):
            if not 1 <= row[name] <= _MOST:
                sentence = translate("competencies", "This number lies between 1 and 100.")
                yield wrong(number, name, sentence)


def _check_values(content: Content) -> Iterator[RowProblem]:
    """A finding belongs to its dimension, and only competency differs by class of post."""
    best: dict[tuple[str, str, str], float] = {}
    for number, row in enumerate(content["rows"]):
        dimension, post_class, value = row["dimension"], row["post_class"] or "", row["value"]
        if row["key"] not in _findings(dimension):
            sentence = translate("competencies", "This finding belongs to another dimension.")
            yield wrong(number, "key", sentence)
        if (dimension == Dimension.COMPETENCY) != bool(post_class):
            sentence = translate(
                "competencies",
                "Competency has its points by class of post; the other dimensions have not.",
            )
            yield wrong(number, "post_class", sentence)
        if not 0 <= value <= _MOST:
            sentence = translate("competencies", "Points lie between 0 and 100.")
            yield wrong(number, "value", sentence)
        place = (row["set"], dimension, post_class)
        adds = dimension == Dimension.COMPETENCY
        best[place] = best.get(place, 0) + value if adds else max(best.get(place, 0), value)
    for code in {place[0] for place in best}:
        yield from _check_most(code, best)


def _check_most(code: str, best: Mapping[tuple[str, str, str], float]) -> Iterator[RowProblem]:
    """All dimensions together give 100 at most."""
    shared = sum(value for (of, _, post), value in best.items() if of == code and not post)
    for post_class, word in _classes().items():
        most = shared + best.get((code, Dimension.COMPETENCY, post_class), 0)
        if most > _MOST:
            sentence = translate(
                "competencies",
                "In the set “{set}” a post of the class “{post}” can reach {most} points; the "
                "index ends at 100.",
            ).format(set=_sets().get(code, code), post=word, most=f"{most:g}".replace(".", ","))
            yield wrong(None, "value", sentence, Severity.WARNING)


def _check_bands(content: Content) -> Iterator[RowProblem]:
    """Every value has a category: the lowest one begins below 0."""
    lowest: dict[str, float] = {}
    for row in content["rows"]:
        lowest[row["set"]] = min(lowest.get(row["set"], _MOST), row["above"])
    for code, bound in lowest.items():
        if bound >= 0:
            sentence = translate(
                "competencies",
                "In the set “{set}” the lowest category must begin below 0 (write -1), so that "
                "every value has one.",
            ).format(set=_sets().get(code, code))
            yield wrong(None, "above", sentence)


def _number(name: str, label: str, heading: str) -> ReferenceColumn:
    return ReferenceColumn(name, label, heading, ReferenceKind.INTEGER, required=True, width=9)


_SET = ReferenceColumn(
    "set", noop("competencies", "Parameter set"), "SET", required=True, choices=_sets, width=16
)

TABLES: tuple[ReferenceTable, ...] = (
    ReferenceTable(
        "index_sets",
        noop("competencies", "Parameter sets of the index (IP ASN)"),
        _CONTEXT,
        noop(
            "competencies",
            "The regulations by which the index is measured, side by side: how far back learning "
            "and punishments count, and which kinds of employee belong to the mean.",
        ),
        (
            ReferenceColumn("code", noop("competencies", "Code"), "KODE", required=True),
            LABEL,
            ReferenceColumn("basis", noop("competencies", "Legal basis"), "DASAR HUKUM", width=36),
            ReferenceColumn(
                "first_day",
                noop("competencies", "First day"),
                "BERLAKU MULAI",
                ReferenceKind.DATE,
                width=12,
            ),
            ReferenceColumn(
                "last_day",
                noop("competencies", "Last day"),
                "BERLAKU SAMPAI",
                ReferenceKind.DATE,
                width=12,
            ),
            _number("technical_hours", noop("competencies", "Technical JP"), "JP TEKNIS"),
            _number(
                "technical_years", noop("competencies", "Technical: years"), "TAHUN DIKLAT TEKNIS"
            ),
            _number("seminar_years", noop("competencies", "Seminar: years"), "TAHUN SEMINAR"),
            _number(
                "discipline_years", noop("competencies", "Discipline: years"), "TAHUN DISIPLIN"
            ),
            ReferenceColumn(
                "employee_types",
                noop("competencies", "Counted"),
                "YANG DIHITUNG",
                ReferenceKind.TEXTS,
                choices=_employee_types,
                width=24,
            ),
            ReferenceColumn(
                "verified_only",
                noop("competencies", "Verified learning only"),
                "HANYA TERVERIFIKASI",
                ReferenceKind.FLAG,
                width=12,
            ),
            SYNONYMS,
            CONFIDENCE,
            NOTE,
        ),
        unique=("code",),
        check=_check_sets,
    ),
    ReferenceTable(
        "index_values",
        noop("competencies", "Points of the index (IP ASN)"),
        _CONTEXT,
        noop(
            "competencies",
            "What each finding is worth in a parameter set, already weighted. A set without points "
            "measures nobody.",
        ),
        (
            _SET,
            ReferenceColumn(
                "dimension",
                noop("competencies", "Dimension"),
                "DIMENSI",
                required=True,
                choices=_dimensions,
                width=14,
            ),
            ReferenceColumn(
                "key",
                noop("competencies", "Finding"),
                "TEMUAN",
                required=True,
                choices=_keys,
                width=30,
            ),
            ReferenceColumn(
                "post_class",
                noop("competencies", "Class of post"),
                "KELOMPOK JABATAN",
                choices=_classes,
                width=24,
            ),
            ReferenceColumn(
                "value",
                noop("competencies", "Points"),
                "NILAI",
                ReferenceKind.DECIMAL,
                required=True,
                width=8,
            ),
            CONFIDENCE,
            NOTE,
        ),
        unique=("set", "dimension", "key", "post_class"),
        check=_check_values,
    ),
    ReferenceTable(
        "index_bands",
        noop("competencies", "Categories of the index (IP ASN)"),
        _CONTEXT,
        noop("competencies", "A category holds for values above its bound, unrounded."),
        (
            _SET,
            ReferenceColumn(
                "label", noop("competencies", "Category"), "KATEGORI", required=True, width=18
            ),
            ReferenceColumn(
                "above",
                noop("competencies", "Above"),
                "DI ATAS",
                ReferenceKind.DECIMAL,
                required=True,
                width=8,
            ),
            CONFIDENCE,
            NOTE,
        ),
        unique=("set", "label"),
        check=_check_bands,
    ),
)
