"""The matriks perubahan: what differs between two versions, article by article, words marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.flow import Block
from asn_desktop.documents.lines import Align
from asn_desktop.documents.pages import LIST_MARGINS
from asn_desktop.documents.rich_table import Cell, CellText, RichColumn, RichTable
from asn_desktop.documents.text import Paragraph, Span, Title, added, bold, removed
from asn_desktop.documents.words import face_of
from asn_desktop.documents.writer import Document
from asn_desktop.office.documents import stationery
from asn_desktop.policies.queries import comparing
from asn_desktop.policies.queries.comparing import Comparison
from asn_desktop.policies.rules.compare import Change, Difference, Mark, MarkedParagraph
from asn_desktop.policies.sheets.comparison import change_word, part_heading

#: How the marks of words are read.
LEGEND = "Kata baru bergaris bawah tebal; kata yang dihapus dicoret."


def comparison(database: Database, request: PaperRequest) -> Document:
    """One version beside its predecessor, or two chosen ones, the earlier at the left."""
    ids = list(request.ids or ())
    if len(ids) not in (1, 2):
        raise PersonError(
            translate("policies", "Choose one version, or the two that are to be compared.")
        )
    with database.read() as session:
        found = comparing.comparison(session, ids)
    paper = stationery(database, request.day, request.paper)
    return Document(
        title=f"Matriks perubahan {found.name}",
        blocks=matrix(found),
        paper=paper.paper,
        landscape=request.landscape is not False,
        margins=LIST_MARGINS,
        letterhead=paper.letterhead,
        footer=found.name,
        watermark=paper.watermark,
        author=paper.office,
    )


def matrix(found: Comparison) -> list[Block]:
    """The title, what is compared, and the table of what differs."""
    return [
        Title("MATRIKS PERUBAHAN", [found.title, f"{found.old} → {found.new}"]),
        Paragraph(f"{counted(found.differences)}. {LEGEND}", Align.CENTER, size=9, before=4),
        table(found.differences),
    ]


def table(differences: Sequence[Difference]) -> RichTable:
    """The parts that differ: old, new, and why."""
    return RichTable(
        [
            RichColumn("BAGIAN", 0.75),
            RichColumn("LAMA", 2),
            RichColumn("BARU", 2),
            RichColumn("ALASAN", 1.15),
        ],
        [_row(one) for one in differences if one.change is not Change.SAME],
        size=9.5,
        names_rows=True,
    )


def counted(differences: Sequence[Difference]) -> str:
    """ "3 diubah, 1 baru, 30 tetap"."""
    counts = Counter(one.change for one in differences)
    said = [f"{counts[change]} {change_word(change)}" for change in Change if counts[change]]
    return ", ".join(said) or "Tidak ada perbedaan"


def _row(one: Difference) -> list[Cell]:
    named: list[str | Span] = [bold(part_heading(one)), f"\n{change_word(one.change)}"]
    return [named, _side(one.old), _side(one.new), one.reason]


def _side(paragraphs: Sequence[MarkedParagraph]) -> Sequence[CellText] | str:
    if not paragraphs:
        return "–"
    lowest = min(paragraph.level for paragraph in paragraphs)
    return [
        CellText(
            [_span(mark) for mark in paragraph.marks], paragraph.marker, paragraph.level - lowest
        )
        for paragraph in paragraphs
    ]


def _span(mark: Mark) -> Span:
    if mark.state == "added":
        return added(mark.text, italic=mark.italic)
    if mark.state == "removed":
        return removed(mark.text, bold=mark.bold, italic=mark.italic)
    return Span(mark.text, face_of(mark.bold, mark.italic))
