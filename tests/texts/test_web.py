"""The clipboard of word processors, and web pages: cleaned of their rubbish."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.core.errors import PersonError
from asn_desktop.core.prose import Passage, Run, plain
from asn_desktop.texts import passages_of_html

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta charset=utf-8><title>Naskah</title><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml>
<![endif]--><style><!-- p.MsoNormal {margin:0cm; mso-fareast-language:EN-US} --></style></head>
<body lang=IN style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal align=center style='text-align:center'><b>BAB I<o:p></o:p></b></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span
lang=IN><span style='mso-list:Ignore'>a.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]><span lang=IN>bahwa <i>mentoring</i> &amp; <b
style='mso-bidi-font-weight:normal'>coaching</b>
perlu;</span></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span
style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp; </span></span><!--[endif]-->butir</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Jenis</p></td><td colspan=2>
<p class=MsoNormal>JP</p><p class=MsoNormal>per tahun</p></td></tr>
<tr><td>Magang</td><td>20</td><td>x</td></tr></table>
<span style='display:none;mso-hide:all'>rahasia</span><del>hapus</del>
<!--EndFragment--></body></html>"""

LIBRE_OFFICE = """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<style type="text/css">p { line-height: 115% }</style></head><body lang="id-ID"><ol>
<li><p style="line-height: 100%"><b>satu</b></p></li>
<ol type="a"><li><p>huruf</p></li><li value="4"><p>lagi</p></li></ol>
<li><p>dua<br/>
baris</p></li></ol><ol type="I" start="3"><li>besar</li></ol>
<ul><li>butir</li></ul><h2>Judul</h2></body></html>"""


def told(passages: list[Passage]) -> list[str]:
    """Sign and words of every passage."""
    return [f"{one.marker} {one.text}".strip() for one in passages]


def test_what_word_puts_on_the_clipboard() -> None:
    """Signs of lists, looks and tables stay; styles, comments and hidden words go."""
    heading, letter, bullet, table = passages_of_html(WORD)
    assert heading == Passage((Run("BAB I", bold=True),), centred=True)
    assert letter.marker == "a."
    assert letter.runs == (
        Run("bahwa "), Run("mentoring", italic=True), Run(" & "), Run("coaching", bold=True),
        Run(" perlu;"),
    )  # fmt: skip
    assert (bullet.marker, bullet.level, bullet.text) == ("•", 1, "butir")
    assert [[plain(cell) for cell in row] for row in table.cells] == [
        ["Jenis", "JP\nper tahun", ""],
        ["Magang", "20", "x"],
    ]


def test_what_libreoffice_puts_on_the_clipboard() -> None:
    """Lists are counted as the program shows them."""
    assert told(passages_of_html(LIBRE_OFFICE)) == [
        "1. satu", "a. huruf", "d. lagi", "2. dua\nbaris", "III. besar", "• butir", "Judul"
    ]  # fmt: skip
    levels = [one.level for one in passages_of_html(LIBRE_OFFICE)]
    assert levels == [0, 1, 1, 0, 0, 0, 0]
    assert passages_of_html(LIBRE_OFFICE)[-1].heading == 2


def test_letters_that_look_like_markup_stay_letters() -> None:
    """ "<b>" and "&" as somebody typed them."""
    assert told(passages_of_html("<p>&lt;b&gt; A &amp;amp; B \U0001f600</p>")) == [
        "<b> A &amp; B \U0001f600"
    ]


def test_a_table_in_a_table_and_one_that_is_never_closed() -> None:
    """The inner one is lines of the cell; nothing is lost."""
    inner = "<table><tr><td>x<td>y</table>"
    (outer,) = passages_of_html(f"<table><tr><td>a{inner}b<td>c<tr><td>d")
    assert [[plain(cell) for cell in row] for row in outer.cells] == [
        ["a\nx | y\nb", "c"],
        ["d", ""],
    ]


def test_a_page_too_long_to_paste() -> None:
    """More letters than any text has: a sentence."""
    with pytest.raises(PersonError, match=r"terlalu panjang|too long"):
        passages_of_html("x" * 30_000_001)


@given(st.text(st.sampled_from("<>/bpltdrioua \"'=&;#x10-![]:"), max_size=120))
def test_no_rubbish_breaks_it(markup: str) -> None:
    """Whatever stands on the clipboard, there are passages or none."""
    assert isinstance(passages_of_html(markup), list)
