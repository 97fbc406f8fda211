"""Words that papers and workbooks of competencies share. They are Indonesian, like all papers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType

from asn_desktop.competencies.rules.jpm import MAPPING, SELECTION, Sums, band, jpm, percent_text
from asn_desktop.competencies.rules.settings import JpmMethod
from asn_desktop.core.fields import FieldKind, value_text

#: How each method computes, printed with every figure.
METHODS: Mapping[JpmMethod, str] = MappingProxyType(
    {
        JpmMethod.AGGREGATE: "jumlah level hasil dibagi jumlah level standar, paling tinggi 100 %",
        JpmMethod.PER_ITEM: "hasil tiap kompetensi dihitung paling tinggi sampai standarnya",
    }
)
METHOD_NAMES: Mapping[JpmMethod, str] = MappingProxyType(
    {JpmMethod.AGGREGATE: "JPM jumlah level", JpmMethod.PER_ITEM: "JPM per kompetensi"}
)
GAP_NOTE = "Gap = standar − hasil; lebih dari 0 berarti masih kurang."
UNKNOWN_NOTE = "– : belum ditetapkan atau belum dinilai; tidak pernah dihitung sebagai 0."
NOT_SET, NOT_ASSESSED = "belum ditetapkan", "belum dinilai"


def method_note(method: JpmMethod) -> str:
    """Which method gives the categories, in a sentence."""
    return (
        f"Kategori memakai {METHOD_NAMES[method]} ({METHODS[method]}), dibandingkan tanpa"
        " pembulatan; kompetensi yang belum dinilai tidak masuk ke kedua jumlah."
    )


def jpm_text(of: Sums, method: JpmMethod) -> str:
    """ "94,44 %"; says where nothing could be compared."""
    value = jpm(of, method)
    return "belum dapat dihitung" if value is None else f"{percent_text(value)} %"


def category(purpose: str, of: Sums, method: JpmMethod) -> str:
    """The category for a purpose; "" where nothing could be compared."""
    found = band(purpose, jpm(of, method))
    return found.label if found else ""


def figures(of: Sums, method: JpmMethod) -> list[tuple[str, str]]:
    """The match of a person by both methods, the one in use first, with both categories."""
    others = [each for each in JpmMethod if each is not method]
    open_gaps = f"{of.open_gaps} kompetensi ({of.gap_total} level)" if of.compared else "–"
    return [
        *((METHOD_NAMES[each], jpm_text(of, each)) for each in (method, *others)),
        ("Pemetaan kompetensi", category(MAPPING, of, method) or "–"),
        ("Pengisian jabatan", category(SELECTION, of, method) or "–"),
        ("Masih kurang", open_gaps),
        (
            "Dibandingkan",
            f"{of.compared} dari {of.required_count} standar"
            if of.required_count
            else f"standar {NOT_SET}",
        ),
    ]


def day_text(day: dt.date | None) -> str:
    """A day as a clerk reads it."""
    return value_text(FieldKind.DATE, day)
