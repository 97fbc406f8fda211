"""The tables of job person match and talent: what an office may edit, and the checks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from asn_desktop.competencies.rules.talent import (
    EXPECTATION_WORDS,
    POTENTIAL_WORDS,
    Expectation,
    Potential,
)
from asn_desktop.core.reference import (
    Content,
    ReferenceColumn,
    ReferenceKind,
    ReferenceTable,
    RowProblem,
    wrong,
)
from asn_desktop.core.translation import noop, translate
from asn_desktop.employees.rules.tables import CONFIDENCE, LABEL, NOTE

_CONTEXT = "competencies"
_PURPOSES = ("mapping", "selection")
_BOXES = 9


def _purposes() -> Mapping[str, str]:
    return {
        "mapping": translate("competencies", "mapping of competencies"),
        "selection": translate("competencies", "filling of posts"),
    }


def _expectations() -> Mapping[str, str]:
    return {each.value: f"{word} ekspektasi" for each, word in EXPECTATION_WORDS.items()}


def _potentials() -> Mapping[str, str]:
    return {each.value: word for each, word in POTENTIAL_WORDS.items()}


def _check_bands(content: Content) -> Iterator[RowProblem]:
    """Every match has exactly one category for each purpose."""
    for purpose in _PURPOSES:
        lowest: dict[float, int] = {}
        for number, row in enumerate(content["rows"]):
            if row["purpose"] != purpose:
                continue
            start = row["from_percent"]
            if not 0 <= start <= 100:
                sentence = translate("competencies", "A category begins between 0 and 100 percent.")
                yield wrong(number, "from_percent", sentence)
            elif lowest.setdefault(start, number) != number:
                sentence = translate(
                    "competencies", "Row {row} begins at the same percent already."
                ).format(row=lowest[start] + 1)
                yield wrong(number, "from_percent", sentence)
        if 0 not in lowest:
            sentence = translate(
                "competencies", "For “{purpose}” a category that begins at 0 percent is missing."
            ).format(purpose=_purposes()[purpose])
            yield wrong(None, "from_percent", sentence)


def _check_boxes(content: Content) -> Iterator[RowProblem]:
    """Each of the nine places has a number of its own from 1 to 9."""
    known: dict[int, int] = {}
    places = set()
    for number, row in enumerate(content["rows"]):
        places.add((row["performance"], row["potential"]))
        if not 1 <= row["box"] <= _BOXES:
            sentence = translate("competencies", "The boxes are numbered from 1 to 9.")
            yield wrong(number, "box", sentence)
        elif known.setdefault(row["box"], number) != number:
            sentence = translate("competencies", "Row {row} has this number already.")
            yield wrong(number, "box", sentence.format(row=known[row["box"]] + 1))
    if len(places) < len(list(product(Expectation, Potential))):
        sentence = translate(
            "competencies", "Each of the nine combinations of performance and potential is needed."
        )
        yield wrong(None, "box", sentence)


TABLES: tuple[ReferenceTable, ...] = (
    ReferenceTable(
        "jpm_bands",
        noop("competencies", "Categories of the job person match"),
        _CONTEXT,
        noop(
            "competencies",
            "From which percent on a category holds. The exact value is compared, not the rounded "
            "one.",
        ),
        (
            ReferenceColumn(
                "purpose",
                noop("competencies", "Purpose"),
                "TUJUAN",
                required=True,
                choices=_purposes,
                width=24,
            ),
            ReferenceColumn("code", noop("competencies", "Code"), "KODE", required=True),
            LABEL,
            ReferenceColumn(
                "from_percent",
                noop("competencies", "From percent"),
                "MULAI PERSEN",
                ReferenceKind.DECIMAL,
                required=True,
                width=12,
            ),
            CONFIDENCE,
            NOTE,
        ),
        unique=("purpose", "code"),
        check=_check_bands,
    ),
    ReferenceTable(
        "talent_boxes",
        noop("competencies", "Boxes of talent"),
        _CONTEXT,
        noop(
            "competencies",
            "The number and the recommendations of each box; where the parts of the axes begin is "
            "a setting.",
        ),
        (
            ReferenceColumn(
                "box",
                noop("competencies", "Box"),
                "KOTAK",
                ReferenceKind.INTEGER,
                required=True,
                width=8,
            ),
            ReferenceColumn(
                "performance",
                noop("competencies", "Performance"),
                "KINERJA",
                required=True,
                choices=_expectations,
                width=20,
            ),
            ReferenceColumn(
                "potential",
                noop("competencies", "Potential"),
                "POTENSIAL",
                required=True,
                choices=_potentials,
                width=14,
            ),
            ReferenceColumn(
                "recommendation",
                noop("competencies", "Recommendations"),
                "REKOMENDASI",
                ReferenceKind.TEXTS,
                required=True,
                width=60,
            ),
            CONFIDENCE,
            NOTE,
        ),
        unique=("performance", "potential"),
        check=_check_boxes,
    ),
)
