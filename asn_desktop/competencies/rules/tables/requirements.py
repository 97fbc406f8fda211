"""The tables of reference data of required levels: what an office may edit, and the checks."""

from __future__ import annotations

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
from asn_desktop.employees.rules import PositionKind, reference
from asn_desktop.employees.rules.tables import CONFIDENCE, NOTE

_CONTEXT = "competencies"
#: The levels that a post may require; 0 is said of single posts only.
_LEVELS = range(1, 6)


def _kinds() -> Mapping[str, str]:
    book = reference().position_kinds
    return {code: book.label(code) for code in book.codes}


def _functional_levels() -> Mapping[str, str]:
    book = reference().functional_levels
    return {code: book.label(code) for code in book.codes}


def _check_defaults(content: Content) -> Iterator[RowProblem]:
    """Levels are 1 to 5, and only functional posts have a level of their own."""
    for number, row in enumerate(content["rows"]):
        for name in ("common", "idp"):
            if row[name] not in _LEVELS:
                yield wrong(
                    number,
                    name,
                    translate("competencies", "A default level is a number from 1 to 5."),
                )
        if (row["position_kind"] == PositionKind.FUNCTIONAL) != bool(row["position_level"]):
            yield wrong(
                number,
                "position_level",
                translate(
                    "competencies", "A functional post needs its level here; other posts have none."
                ),
            )


TABLES: tuple[ReferenceTable, ...] = (
    ReferenceTable(
        "required_level_defaults",
        noop("competencies", "Default required levels"),
        _CONTEXT,
        noop(
            "competencies",
            "The level that a kind of post requires of every generic competency, where nothing is"
            " set for the post itself. Sources differ; the settings of assessment say which"
            " column holds.",
        ),
        (
            ReferenceColumn(
                "position_kind",
                noop("competencies", "Kind of post"),
                "JENIS JABATAN",
                required=True,
                choices=_kinds,
                width=20,
            ),
            ReferenceColumn(
                "position_level",
                noop("competencies", "Level of the functional post"),
                "JENJANG JABATAN",
                choices=_functional_levels,
                width=18,
            ),
            ReferenceColumn(
                "common",
                noop("competencies", "Usual reading"),
                "PEMBACAAN UMUM",
                ReferenceKind.INTEGER,
                required=True,
                width=14,
            ),
            ReferenceColumn(
                "idp",
                noop("competencies", "Provincial IDP form"),
                "FORMULIR IDP",
                ReferenceKind.INTEGER,
                required=True,
                width=14,
            ),
            CONFIDENCE,
            NOTE,
        ),
        unique=("position_kind", "position_level"),
        check=_check_defaults,
    ),
)
