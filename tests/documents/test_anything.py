"""Whatever is typed or pasted, a paper of it and its copies come out as sound files."""

from __future__ import annotations

import io

from hypothesis import given, settings
from hypothesis import strategies as st

from asn_desktop.documents.copies import AddressSlot, Copy, write_copies
from asn_desktop.documents.flow import Block, Bookmark, PageBreak
from asn_desktop.documents.fonts import Face
from asn_desktop.documents.letterhead import Letterhead
from asn_desktop.documents.lines import Align
from asn_desktop.documents.official import AnnexHeading, Heading, NumberedList
from asn_desktop.documents.preview import page_sizes
from asn_desktop.documents.rich_table import CellText, RichColumn, RichTable
from asn_desktop.documents.signature import SignatureBlock
from asn_desktop.documents.text import Paragraph
from asn_desktop.documents.words import Mark, Span
from asn_desktop.documents.writer import Document, Numbering, make_pdf

_text = st.text(max_size=60) | st.text(alphabet="ab c\n\u00a0-W", max_size=400)
_span = st.builds(Span, _text, st.sampled_from(Face), st.sampled_from(Mark))
_spans = _text | st.lists(_text | _span, max_size=5)
_paragraph = st.builds(
    Paragraph,
    _spans,
    st.sampled_from(Align),
    st.sampled_from([6, 11, 30]),
    indent=st.sampled_from([0, 40, 300]),
    first=st.sampled_from([0, 30, 500]),
    marker=_text | _span,
    marker_at=st.sampled_from([0, 20, 400]),
    keep_next=st.booleans(),
    beside=st.lists(st.tuples(st.sampled_from([0.0, 90.0]), _text), max_size=2),
)
_cell = _spans | st.lists(st.builds(CellText, _spans, _text, st.integers(0, 4)), max_size=4)


def _table(columns: int) -> st.SearchStrategy[RichTable]:
    return st.builds(
        RichTable,
        st.lists(
            st.builds(RichColumn, _text, st.sampled_from([0, 1, 0.01])),
            min_size=columns,
            max_size=columns,
        ),
        st.lists(st.lists(_cell, min_size=columns, max_size=columns), max_size=6),
        indent=st.sampled_from([0, 30]),
        names_rows=st.booleans(),
    )


_lines = st.lists(_text, max_size=3)
_block: st.SearchStrategy[Block] = st.one_of(
    _paragraph,
    _table(1),
    _table(3),
    st.builds(Heading, _lines),
    st.builds(AnnexHeading, _lines),
    st.builds(NumberedList, st.lists(_spans, max_size=4), _text),
    st.builds(Bookmark, _text, st.integers(0, 9)),
    st.builds(PageBreak, st.booleans()),
    st.builds(AddressSlot, _lines),
    st.builds(
        SignatureBlock, _text, _text, _lines, _text, left=st.booleans(), below=_text, opening=_lines
    ),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(_block, max_size=8), _text, st.sampled_from(Numbering))
def test_anything_becomes_a_paper(blocks: list[Block], text: str, numbering: Numbering) -> None:
    """Any blocks with any letters, in any order, are a file that opens with all its pages; so are
    copies of it."""
    document = Document(
        text,
        blocks,
        letterhead=Letterhead([text, text], [text]),
        footer=text,
        watermark=text,
        numbering=numbering,
        archival=True,
    )
    data, pages = make_pdf(document)
    assert len(page_sizes(data)) == pages
    copies = [Copy(text, [text], text), Copy("x", ["a", "b"], "", blocks)]
    target = io.BytesIO()
    assert write_copies(document, copies, 2, target) == len(page_sizes(target.getvalue()))
