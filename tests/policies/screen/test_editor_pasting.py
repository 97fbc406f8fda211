"""What is copied here keeps what it is; what comes from Word, LibreOffice or a plain text becomes
parts, cleaned of everything but words, bold, italic and tables."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from asn_desktop.core.prose import Run
from asn_desktop.policies.screen.editor.view import TextView
from asn_desktop.widgets.messages import answered_by
from tests.policies.screen.writing import (
    END,
    K,
    clipboard,
    identities,
    lines,
    node,
    regulation,
    undo_all,
    view_of,
    write,
)
from tests.widgets.answers import Answers

#: As Word puts a numbered article on the clipboard.
WORD = """
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8">
<style>p.MsoListParagraph {margin-left:36pt; mso-list:l0 level1 lfo1}</style></head><body>
<!--StartFragment-->
<p class=MsoNormal align=center style='text-align:center'><b><span lang=IN>Pasal 5<o:p></o:p></span>
</b></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>
<span style='mso-list:Ignore'>(1)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>
</span><![endif]>Mentor <i>membimbing</i> peserta.<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>
<span style='mso-list:Ignore'>(2)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>
</span><![endif]>Peserta &lt;b&gt; menulis &amp; melapor.<o:p></o:p></p>
<!--EndFragment--></body></html>
"""
#: As LibreOffice Writer does.
LIBREOFFICE = """
<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<style>@page { size: 21cm 33cm } p { margin-bottom: 0.25cm }</style></head><body>
<p align="center" style="margin-bottom: 0cm"><font face="Bookman Old Style">Pasal 5</font></p>
<ol type="a"><li><p style="margin-bottom: 0cm"><font face="Arial">kursus; <b>dan</b></font></p></li>
<li><p style="margin-bottom: 0cm">lokakarya.</p></li></ol></body></html>
"""


def select(view: TextView, first: str, last: str, begin: int = 0, end: int = END) -> None:
    cursor = view.textCursor()
    one, other = view.sheet.block_of(first), view.sheet.block_of(last)
    assert one and other
    cursor.setPosition(one.position() + begin)
    cursor.setPosition(
        other.position() + min(end, other.length() - 1), QTextCursor.MoveMode.KeepAnchor
    )
    view.setTextCursor(cursor)


def test_an_article_from_word_becomes_an_article(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p4", END)
    view.insertFromMimeData(clipboard(html=WORD))
    assert lines(view)[-3:] == [
        "  Pasal 5",
        "    (1) Mentor membimbing peserta.",
        "    (2) Peserta <b> menulis & melapor.",
    ]
    place = len(view.sheet.nodes) - 2
    assert view.sheet.nodes[place].runs[1] == Run("membimbing", italic=True)
    view.undo()
    assert view.sheet.nodes == regulation()


def test_a_list_from_libreoffice_becomes_letters(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p4", END)
    view.insertFromMimeData(clipboard(html=LIBREOFFICE))
    assert lines(view)[-3:] == ["  Pasal 5", "    a. kursus; dan", "    b. lokakarya."]
    assert view.sheet.nodes[-2].runs == (Run("kursus; "), Run("dan", bold=True))


def test_a_line_of_plain_text_goes_into_the_sentence(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p4", 6)
    view.insertFromMimeData(clipboard(text="segera "))
    assert lines(view)[-1] == "  Pasal 4 Mulai segera berlaku."


def test_several_lines_become_as_many_parts_of_the_list(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p2b1", END)
    view.insertFromMimeData(clipboard(text="magang;\nseminar;"))
    assert lines(view)[7:11] == [
        "      a. kursus; dan",
        "      b. magang;",
        "      c. seminar;",
        "      d. lokakarya.",
    ]


def test_text_pasted_into_the_middle_of_a_sentence_loses_nothing(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p2a", 6)
    view.insertFromMimeData(clipboard(text="satu\ndua"))
    assert [line.strip() for line in lines(view)[5:9]] == [
        "(1) Setiap",
        "(2) satu",
        "(3) dua",
        "(4)  ASN belajar.",
    ]


def test_a_table_comes_in_as_a_table(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p4", END)
    html = "<table><tr><td>Unit</td><td>Jumlah</td></tr><tr><td>A</td><td>2</td></tr></table>"
    view.insertFromMimeData(clipboard(html=html, text="Unit\tJumlah\nA\t2"))
    assert view.sheet.nodes[-1].kind is K.TABLE
    assert view.sheet.nodes[-1].text == "Unit\tJumlah\nA\t2"


def test_a_part_that_is_cut_and_pasted_stays_the_same_part(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    select(view, "p2b1", "p2b1")
    data = view.createMimeDataFromSelection()
    with answered_by(Answers()):
        view.cut()
    view.go_to("p1x", END)
    view.insertFromMimeData(data)
    assert "p2b1" in identities(view)
    undo_all(view)
    assert view.sheet.nodes == regulation()


def test_a_copy_is_a_new_part_and_its_references_follow_the_copy(qtbot: QtBot) -> None:
    nodes = [
        node("a", K.ARTICLE),
        node("a1", K.CLAUSE, "Satu.", 1),
        node("a2", K.CLAUSE, "Sesuai ", 1, to="a1"),
    ]
    view = view_of(qtbot, nodes)
    select(view, "a", "a2")
    data = view.createMimeDataFromSelection()
    view.go_to("a2", END)
    view.insertFromMimeData(data)
    assert len(set(identities(view))) == 6
    assert lines(view)[3:] == ["Pasal 2", "  (1) Satu.", "  (2) Sesuai ayat (1)"]
    assert view.sheet.nodes[-1].targets == (view.sheet.nodes[-2].identity,)


def test_other_programs_get_the_numbers_with_the_words(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    select(view, "p2a", "p2b1")
    data = view.createMimeDataFromSelection()
    assert data.text().splitlines() == [
        "(1) Setiap ASN belajar.",
        "(2) Belajar meliputi:",
        "a. kursus; dan",
    ]


def test_pasting_over_a_selection_is_one_step(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    select(view, "p2a", "p2b", 3, 4)
    with answered_by(Answers()):
        view.insertFromMimeData(clipboard(text="satu\ndua"))
    assert "Setsatu" not in lines(view)[5]
    view.undo()
    assert view.sheet.nodes == regulation()


@pytest.mark.parametrize("text", ["", "\n\n", "😀 & <script>"])
def test_odd_clipboards_do_no_harm(qtbot: QtBot, text: str) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p4", END)
    view.insertFromMimeData(clipboard(text=text))
    write(view, "!")
    assert lines(view)[-1] == f"  Pasal 4 Mulai berlaku.{text.strip()}!"


def test_a_whole_word_file_comes_in_as_its_parts(qtbot: QtBot) -> None:
    from asn_desktop.policies.rules.recognise import recognise
    from asn_desktop.texts import read_text_file

    path = Path(__file__).parents[2] / "data" / "texts" / "perwal.docx"
    view = view_of(qtbot, [])
    found = recognise(read_text_file(path), view.sheet.form)
    view.pasting.insert(view.pasting.own(found.nodes))
    assert [one.text for one in view.sheet.nodes] == [one.text for one in found.nodes]
    assert [one.kind for one in view.sheet.nodes] == [one.kind for one in found.nodes]
