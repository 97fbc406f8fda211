"""The tables of what the index is fed from: yearly performance and punishments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from asn_desktop.competencies.rules.index_records import HIGHEST_SCORE, Expectation
from asn_desktop.core.reference import (
    Content,
    ReferenceColumn,
    ReferenceKind,
    ReferenceTable,
    RowProblem,
    wrong,
)
from asn_desktop.core.translation import noop, translate
from asn_desktop.core.values import fold_key
from asn_desktop.employees.rules.tables import CODE, CONFIDENCE, LABEL, NOTE, SYNONYMS
from asn_desktop.employees.rules.tables.checks import check_book

_CONTEXT = "competencies"


def _expectations() -> Mapping[str, str]:
    return {
        Expectation.ABOVE: "di atas ekspektasi",
        Expectation.MEETS: "sesuai ekspektasi",
        Expectation.BELOW: "di bawah ekspektasi",
    }


def _check_ratings(content: Content) -> Iterator[RowProblem]:
    """Every number of the older forms belongs to one predikat."""
    yield from check_book(content)
    known: dict[float, int] = {}
    for number, row in enumerate(content["rows"]):
        start = row["from_score"]
        if not 0 <= start <= HIGHEST_SCORE:
            sentence = translate("competencies", "A performance number lies between 0 and {most}.")
            yield wrong(number, "from_score", sentence.format(most=HIGHEST_SCORE))
        elif known.setdefault(start, number) != number:
            sentence = translate("competencies", "Row {row} begins at the same number already.")
            yield wrong(number, "from_score", sentence.format(row=known[start] + 1))
    if 0 not in known:
        sentence = translate("competencies", "One predikat must begin at the number 0.")
        yield wrong(None, "from_score", sentence)


def _check_severities(content: Content) -> Iterator[RowProblem]:
    """A punishment that is named by its kind has one severity."""
    yield from check_book(content)
    known: dict[str, int] = {}
    for number, row in enumerate(content["rows"]):
        for kind in row["kinds"]:
            if known.setdefault(fold_key(kind), number) != number:
                sentence = translate("competencies", "“{kind}” stands in row {row} already.")
                yield wrong(
                    number,
                    "kinds",
                    sentence.format(kind=kind, row=known[fold_key(kind)] + 1),
                )


TABLES: tuple[ReferenceTable, ...] = (
    ReferenceTable(
        "performance_ratings",
        noop("competencies", "Predikat of performance (SKP)"),
        _CONTEXT,
        noop(
            "competencies",
            "Words of the yearly performance, the lowest number of the older forms for each, and "
            "the row of the talent box.",
        ),
        (
            CODE,
            LABEL,
            ReferenceColumn(
                "from_score",
                noop("competencies", "From number"),
                "MULAI NILAI",
                ReferenceKind.DECIMAL,
                required=True,
                width=11,
            ),
            ReferenceColumn(
                "expectation",
                noop("competencies", "Talent box"),
                "KOTAK TALENTA",
                required=True,
                choices=_expectations,
                width=20,
            ),
            SYNONYMS,
            CONFIDENCE,
            NOTE,
        ),
        closed=True,
        unique=("code",),
        check=_check_ratings,
    ),
    ReferenceTable(
        "discipline_severities",
        noop("competencies", "Severities of punishments"),
        _CONTEXT,
        noop(
            "competencies",
            "Words of the severities from light to heavy, and the punishments that belong to each.",
        ),
        (
            CODE,
            LABEL,
            ReferenceColumn(
                "kinds",
                noop("competencies", "Punishments"),
                "JENIS HUKUMAN",
                ReferenceKind.TEXTS,
                width=44,
            ),
            SYNONYMS,
            CONFIDENCE,
            NOTE,
        ),
        closed=True,
        unique=("code",),
        check=_check_severities,
    ),
)
