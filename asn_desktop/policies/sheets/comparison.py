"""The matriks perubahan as a workbook: the same parts and marked words as on paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.translation import noop
from asn_desktop.policies.rules.compare import Change, Difference, Mark, MarkedParagraph
from asn_desktop.policies.rules.text import NodeKind
from asn_desktop.spreadsheets.columns import Column
from asn_desktop.spreadsheets.writer import SheetTable, write_workbook
from asn_desktop.spreadsheets.writer.texts import Look, MarkedText

_WORDS = {
    Change.SAME: "tetap",
    Change.CHANGED: "diubah",
    Change.ADDED: "baru",
    Change.REMOVED: "dihapus",
    Change.MOVED: "dipindah",
}
#: What a part without a number is called.
_NAMES = {
    NodeKind.CONSIDERING: "Menimbang",
    NodeKind.RECALLING: "Mengingat",
    NodeKind.NOTING: "Memperhatikan",
    NodeKind.TABLE: "Tabel",
}
_COLUMNS = (
    Column("part", "BAGIAN", noop("policies", "Part"), width=22),
    Column("change", "PERUBAHAN", noop("policies", "Change"), width=12),
    Column("old", "LAMA", noop("policies", "Old text"), width=60),
    Column("new", "BARU", noop("policies", "New text"), width=60),
    Column("reason", "ALASAN", noop("policies", "Reason"), width=36),
)


def change_word(change: Change) -> str:
    """What became of a part: "diubah"."""
    return _WORDS[change]


def part_heading(difference: Difference) -> str:
    """The part as both versions call it: "Pasal 5 (semula Pasal 4)"."""
    old, new = difference.old_heading, difference.new_heading
    if not old and not new:
        return _NAMES.get(difference.kind, "Tanpa nomor")
    if old and new and old != new:
        return f"{new} (semula {old})"
    return new or old


def write_comparison(
    path: str | Path,
    differences: Sequence[Difference],
    *,
    title: str,
    versions: str,
    office_name: str = "",
    practice: bool = False,
    paper: str = "F4",
    progress: Progress = silent,
) -> int:
    """Write the parts that differ to an .xlsx; returns how many. ``versions`` says which stand
    beside each other."""
    differing = [one for one in differences if one.change is not Change.SAME]
    table = SheetTable(
        title="Matriks Perubahan",
        lines=[title, versions, "Kata baru bergaris bawah tebal; kata yang dihapus dicoret."],
        columns=_COLUMNS,
        rows=[
            (
                part_heading(one),
                change_word(one.change),
                marked(one.old),
                marked(one.new),
                one.reason,
            )
            for one in differing
        ],
        count=len(differing),
    )
    write_workbook(
        path, [table], office_name=office_name, practice=practice, paper=paper, progress=progress
    )
    return len(differing)


def marked(paragraphs: Sequence[MarkedParagraph]) -> MarkedText:
    """A side in one cell: a line for each paragraph, its marker before it, the words marked."""
    parts: list[tuple[str, Look]] = []
    lowest = min((paragraph.level for paragraph in paragraphs), default=0)
    for place, paragraph in enumerate(paragraphs):
        indent = "   " * (paragraph.level - lowest)
        marker = f"{paragraph.marker} " if paragraph.marker else ""
        parts.append((f"{chr(10) if place else ''}{indent}{marker}", Look()))
        parts += [(mark.text, _look(mark)) for mark in paragraph.marks]
    return MarkedText(parts)


def _look(mark: Mark) -> Look:
    added = mark.state == "added"
    return Look(
        bold=mark.bold or added,
        italic=mark.italic,
        underlined=added,
        struck=mark.state == "removed",
    )
