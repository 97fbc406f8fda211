"""Grades (golongan) and ranks (pangkat). Stored is one number: BKN code or 100 + golongan PPPK.

Sources: PP 11/2017 jo. PP 17/2020 (PNS), Perpres 98/2020 jo. 11/2024 (PPPK); sections 2.1, 2.2.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space, is_empty_marker
from asn_desktop.employees.rules.codes import PNS_TYPES, PPPK_TYPES
from asn_desktop.employees.rules.problems import EMPTY, Cell, Checked, refused, warning
from asn_desktop.employees.rules.reference import Reference, reference
from asn_desktop.employees.rules.text import squeeze

PPPK_BASE = 100

#: Golongan and ruang of a PNS in all spellings: III/a, IIIa, III.a, III/A, 3/a, IV - b.
_PNS = re.compile(r"(?<![^\W_])(IV|I{1,3}|[1-4])\s*[/.\-]?\s*([a-e])(?![^\W_])", re.IGNORECASE)
_PPPK = re.compile(
    r"(?:^|(?<=[\s/(\-]))(?:(?P<number>\d{1,2})|(?P<roman>[IVX]{1,6}))(?=$|[\s/)])", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
#: "Tk. I", "TK.1", "Tingkat 1" after a rank are all "Tingkat I".
_STEP = re.compile(r"T(?:INGKAT|KT?)\.?\s*(?:1|I)(?![^\W_])", re.IGNORECASE)


def is_pppk_grade(grade: int) -> bool:
    """Whether a stored grade is one of a PPPK."""
    return grade > PPPK_BASE


def grade_text(grade: int | None) -> str:
    """ "III/b" or "IX"; "" for None."""
    if grade is None:
        return ""
    return reference().grade_names.get(grade, str(grade))


def rank_text(grade: int | None) -> str:
    """The rank (pangkat) of a PNS: "Penata Muda Tingkat I"; "" for a PPPK or None."""
    return "" if grade is None else reference().rank_names.get(grade, "")


def grade_label(grade: int | None) -> str:
    """Rank and grade as on papers: "Penata Muda Tingkat I (III/b)"; a PPPK has only "IX"."""
    rank = rank_text(grade)
    return f"{rank} ({grade_text(grade)})" if rank else grade_text(grade)


def grade_labels() -> list[str]:
    """All grades in words, rising, PNS before PPPK: the choice list of a workbook."""
    return [grade_text(code) for code in sorted(reference().grade_names)]


def check_grade_cell(cell: Cell, employee_type: str | None = None, field: str = "grade") -> Checked:
    """The grade in a cell: golongan/ruang, rank, both, or the golongan of a PPPK.

    ``employee_type`` decides what a bare "IV" or "9" can mean; where it is not known, a golongan
    without ruang is one of a PPPK (``check_draft`` sees when the person is none). Numbers are
    golongan of PPPK; the BKN codes of PNS are understood only for a PNS.
    """
    if cell is None:
        return EMPTY
    if isinstance(cell, bool | dt.date):
        return _unknown(cell, field)
    text = fold_space(
        str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
    )
    if is_empty_marker(text):
        return EMPTY
    if employee_type in PPPK_TYPES:
        found = _pppk_grade(text)
        return _unknown(cell, field) if found is None else Checked(found)
    return _pns_or_any(cell, text, employee_type, field)


def _pns_or_any(cell: Cell, text: str, employee_type: str | None, field: str) -> Checked:
    ranked = rank_in(text)
    match = _PNS.search(text)
    if match is not None:
        golongan = match[1].upper()
        number = (
            int(golongan) if golongan.isdigit() else ("I", "II", "III", "IV").index(golongan) + 1
        )
        grade = number * 10 + "abcde".index(match[2].lower()) + 1
        if grade not in reference().rank_names:
            return refused(
                "grade.no_such",
                field,
                cell,
                translate("employees", "There is no golongan {grade}; only IV has an e.").format(
                    grade=match[0]
                ),
                translate("employees", "Correct the golongan/ruang."),
            )
        if ranked is not None and ranked != grade:
            return Checked(
                grade,
                (
                    warning(
                        "grade.rank_differs",
                        field,
                        cell,
                        translate(
                            "employees", "The rank {rank} does not belong to golongan {grade}."
                        ).format(rank=rank_text(ranked), grade=grade_text(grade)),
                        translate("employees", "Compare it with the decree (SK) of the rank."),
                    ),
                ),
            )
        return Checked(grade)
    if ranked is not None:
        return Checked(ranked)
    if employee_type in PNS_TYPES:
        if text.isdigit() and int(text) in reference().rank_names:
            return Checked(int(text))
        return _unknown(cell, field)
    found = _pppk_grade(text)
    return _unknown(cell, field) if found is None else Checked(found)


def _unknown(cell: Cell, field: str) -> Checked:
    return refused(
        "grade.unknown",
        field,
        cell,
        translate("employees", "This is not a golongan."),
        translate("employees", "Write it as III/b for a PNS or as IX for a PPPK."),
    )


def _pppk_grade(text: str) -> int | None:
    """The golongan of a PPPK in "IX", "Golongan IX", "PPPK - 09", "9", "Ahli Pertama / IX"."""
    if _PNS.search(text) or len(_DIGITS.findall(text)) > 1:
        return None
    found = set()
    for match in _PPPK.finditer(text):
        if match["number"]:
            found.add(PPPK_BASE + int(match["number"]))
        else:
            found.add(_romans(reference()).get(match["roman"].upper(), 0))
    known = reference().grade_names
    if len(found) != 1:
        return None
    grade = found.pop()
    return grade if grade > PPPK_BASE and grade in known else None


@cache
def _romans(data: Reference) -> dict[str, int]:
    return {name: code for code, name in data.grade_names.items() if code > PPPK_BASE}


@cache
def _ranks(data: Reference) -> tuple[tuple[str, int], ...]:
    """Rank words without spaces, longest first, so that "Penata" does not hide "Penata Muda"."""
    ranks = ((squeeze(name), code) for code, name in data.rank_names.items())
    return tuple(sorted(ranks, key=lambda rank: -len(rank[0])))


def rank_in(text: str) -> int | None:
    """The grade of the rank with which a text begins ("Penata Muda Tk. I (III/b)" → 32)."""
    folded = squeeze(_STEP.sub("Tingkat I ", text))
    for prefix in ("pangkat", "pns"):
        folded = folded.removeprefix(prefix)
    for rank, code in _ranks(reference()):
        if folded.startswith(rank):
            rest = folded[len(rank) :]
            return code if not rest or _rest_is_grade(rest) else None
    return None


_GRADE_REST = re.compile(r"(gol(ongan)?)?(ruang)?(iv|i{1,3}|[1-4])[a-e]")


def _rest_is_grade(rest: str) -> bool:
    return _GRADE_REST.fullmatch(rest) is not None
