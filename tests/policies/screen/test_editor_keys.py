"""Keys of the editor do what a drafter expects: Enter makes the next part, Tab and Shift+Tab change
its level, Backspace joins, and everything can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from asn_desktop.core.prose import Run
from asn_desktop.policies.rules.text import Node, TextForm
from asn_desktop.policies.screen.editor.table_dialog import TableDialog
from asn_desktop.widgets.messages import answered_by
from tests.policies.screen.writing import (
    ALT,
    CONTROL,
    END,
    SHIFT,
    K,
    identities,
    lines,
    node,
    press,
    regulation,
    undo_all,
    view_of,
    write,
)
from tests.widgets.answers import Answers

Keys = Qt.Key


def test_what_is_loaded_is_what_is_read(qtbot: QtBot) -> None:
    nodes = [*regulation(), Node("t", K.TABLE, (), 2, (((Run("Unit"),), (Run("12", bold=True),)),))]
    view = view_of(qtbot, nodes)
    assert view.sheet.nodes == nodes
    assert not view.sheet.isModified()


@pytest.mark.parametrize(
    ("form", "typed", "expected"),
    [
        (
            TextForm.REGULATION,
            "Setiap ASN:|a|b||Pasal lain",
            [
                "Pasal 1 Setiap ASN:",
                "  a. a",
                "  b. b",
                "Pasal 2 Pasal lain",
            ],
        ),
        (
            TextForm.REGULATION,
            "yang dimaksud dengan:|ASN adalah pegawai|Mentor adalah pembimbing",
            [
                "Pasal 1 yang dimaksud dengan:",
                "  1. ASN adalah pegawai",
                "  2. Mentor adalah pembimbing",
            ],
        ),
        (
            TextForm.DECREE,
            "Membentuk Tim.|Tugas Tim:|a|b",
            ["KESATU Membentuk Tim.", "KEDUA Tugas Tim:", "  a. a", "  b. b"],
        ),
        (
            TextForm.CIRCULAR,
            "Latar Belakang|Kalimat pertama.|Kalimat kedua.",
            ["1. Latar Belakang", "   Kalimat pertama.", "   Kalimat kedua."],
        ),
    ],
)
def test_a_text_is_typed_with_enter_alone(
    qtbot: QtBot, form: TextForm, typed: str, expected: list[str]
) -> None:
    view = view_of(qtbot, [], form)
    write(view, typed)
    assert lines(view) == expected


def test_enter_at_the_end_makes_a_sibling_and_in_the_middle_splits(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p2a", END)
    write(view, "|Baru.")
    view.go_to("p2a", 6)
    press(view, Keys.Key_Return)
    assert lines(view)[5:9] == [
        "    (1) Setiap",
        "    (2)  ASN belajar.",
        "    (3) Baru.",
        "    (4) Belajar meliputi:",
    ]
    assert identities(view)[5] == "p2a"


def test_enter_before_the_first_letter_leaves_the_words_their_identity(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p2a", 0)
    press(view, Keys.Key_Return)
    assert lines(view)[5:7] == ["    (1)", "    (2) Setiap ASN belajar."]
    assert identities(view)[6] == "p2a"


def test_enter_on_an_empty_part_steps_out_to_the_article(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p2b2", END)
    write(view, "|||Pasal baru.")
    assert lines(view)[8:10] == ["      b. lokakarya.", "  Pasal 3 Pasal baru."]


def test_enter_below_words_with_parts_begins_their_first_part(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p2b", END)
    write(view, "|magang;")
    assert lines(view)[7:9] == ["      a. magang;", "      b. kursus; dan"]


def test_tab_and_shift_tab_change_the_level_and_back(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    before = view.sheet.nodes[:]
    view.go_to("p2b2", 3)
    press(view, Keys.Key_Tab)
    assert lines(view)[8] == "        1. lokakarya."
    press(view, Keys.Key_Backtab, SHIFT)
    assert view.sheet.nodes == before
    assert view.textCursor().positionInBlock() == 3
    press(view, Keys.Key_Backtab, SHIFT)
    assert lines(view)[8] == "    (3) lokakarya."
    undo_all(view)
    assert view.sheet.nodes == before


def test_an_article_that_becomes_an_ayat_takes_the_words_above_along(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p4", 0)
    press(view, Keys.Key_Tab)
    assert lines(view)[10:] == [
        "  Pasal 3",
        "    (1) Mentor mengikuti Pasal 2 ayat (2) huruf b",
        "    (2) Mulai berlaku.",
    ]


def test_tab_where_nothing_stands_above_changes_nothing(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    before = view.sheet.nodes[:]
    view.go_to("p1", 0)
    press(view, Keys.Key_Tab)
    view.go_to("b1", 0)
    press(view, Keys.Key_Backtab, SHIFT)
    assert view.sheet.nodes == before


def test_backspace_at_the_beginning_joins_and_on_an_empty_part_removes_it(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p4", 0)
    with answered_by(Answers()):
        press(view, Keys.Key_Backspace)
        assert (
            lines(view)[-1] == "  Pasal 3 Mentor mengikuti Pasal 2 ayat (2) huruf bMulai berlaku."
        )
        write(view, "|")
        view.go_to(identities(view)[-1], END)
        press(view, Keys.Key_Return)
        count = len(identities(view))
        press(view, Keys.Key_Backspace)
        assert len(identities(view)) == count - 1


def test_delete_at_the_end_joins_the_next_part(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p2b1", END)
    with answered_by(Answers("remove")) as _:
        press(view, Keys.Key_Delete)
    assert lines(view)[7] == "      a. kursus; danlokakarya."


def test_a_selection_over_several_parts_goes_as_one_and_comes_back(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    before = view.sheet.nodes[:]
    cursor = view.textCursor()
    first, last = view.sheet.block_of("p1"), view.sheet.block_of("p2a")
    assert first and last
    cursor.setPosition(first.position() + 5)
    cursor.setPosition(last.position() + 6, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    write(view, "X")
    assert lines(view)[2] == "  Pasal 1 DalamX ASN belajar."
    assert identities(view)[2] == "p1"
    undo_all(view)
    assert view.sheet.nodes == before


def test_whole_lines_that_are_removed_leave_the_next_part_as_it_is(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    cursor = view.textCursor()
    first, last = view.sheet.block_of("b1"), view.sheet.block_of("p2")
    assert first and last
    cursor.setPosition(first.position())
    cursor.setPosition(last.position(), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    press(view, Keys.Key_Delete)
    assert identities(view)[:3] == ["m1", "p2", "p2a"]
    assert lines(view)[1] == "Pasal 1"


def test_bold_and_italic_are_kept_and_a_title_is_bold_by_what_it_is(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p4", END)
    view.editing.toggle_bold()
    write(view, " Tebal")
    view.editing.toggle_bold()
    view.editing.toggle_italic()
    write(view, " miring")
    place = view.sheet.place_of("p4")
    assert place is not None
    assert view.sheet.nodes[place].runs == (
        Run("Mulai berlaku."),
        Run(" Tebal", bold=True),
        Run(" miring", italic=True),
    )
    assert not view.sheet.nodes[1].runs[0].bold


def test_ctrl_enter_begins_a_new_article_behind_the_one_at_the_cursor(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p2a", 2)
    press(view, Keys.Key_Return, CONTROL)
    write(view, "Baru.")
    assert lines(view)[8:10] == ["      b. lokakarya.", "  Pasal 3 Baru."]


def test_a_part_becomes_another_kind_by_the_chooser(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p2b1", 0)
    view.editing.set_kind(K.CLAUSE)
    assert lines(view)[7:9] == ["    (3) kursus; dan", "      a. lokakarya."]
    view.editing.set_kind(K.ARTICLE)
    assert lines(view)[7] == "  Pasal 3 kursus; dan"
    view.go_to("m1", 0)
    before = view.sheet.nodes[:]
    view.editing.set_kind(K.CLAUSE)  # no Pasal stands above it
    assert view.sheet.nodes == before


def test_words_are_never_typed_beside_a_table(qtbot: QtBot) -> None:
    cells = (((Run("Unit"),), (Run("Jumlah"),)),)
    view = view_of(qtbot, [node("p", K.ARTICLE, "Isi:"), Node("t", K.TABLE, (), 1, cells)])
    view.go_to("t", END)
    write(view, "x")
    assert view.sheet.nodes[1].cells == cells
    assert [one.text for one in view.sheet.nodes] == ["Isi:", "Unit\tJumlah", "x"]
    view.go_to("t", END)
    press(view, Keys.Key_Backspace)  # marks it
    assert view.sheet.nodes[1].cells == cells
    press(view, Keys.Key_Backspace)
    assert not any(one.cells for one in view.sheet.nodes)
    undo_all(view)
    assert view.sheet.nodes[1].cells == cells


def test_alt_and_arrows_move_a_part_with_all_that_belongs_to_it(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    before = view.sheet.nodes[:]
    view.go_to("p2b", 4)
    press(view, Keys.Key_Up, ALT)
    assert identities(view)[5:9] == ["p2b", "p2b1", "p2b2", "p2a"]
    press(view, Keys.Key_Down, ALT)
    assert view.sheet.nodes == before
    view.go_to("b2", 0)
    press(view, Keys.Key_Up, ALT)
    assert lines(view)[1:4] == [
        "BAB I MENTORING",
        "  Pasal 1 Mentor mengikuti Pasal 4 ayat (2) huruf b",
        "  Pasal 2 Mulai berlaku.",
    ]
    undo_all(view)
    assert view.sheet.nodes == before
    view.go_to("p3", 0)
    press(view, Keys.Key_Up, ALT)  # the first of its chapter goes to the end of the one before
    assert identities(view)[9:11] == ["p3", "b2"]


@pytest.mark.parametrize(
    ("at", "key"),
    [("b1", Keys.Key_Up), ("m1", Keys.Key_Down), ("m2", Keys.Key_Up), ("r1", Keys.Key_Up),
     ("r2", Keys.Key_Down), ("p1x", Keys.Key_Up)],
)  # fmt: skip
def test_no_move_mixes_the_preamble_with_the_articles(qtbot: QtBot, at: str, key: Qt.Key) -> None:
    """No BAB comes to stand among Menimbang and Mengingat, neither of them behind the other or
    below a BAB, and no angka of the first article bare below its BAB or in Mengingat: the text
    stays as it was, but for what may change places within the preamble."""
    start = regulation()
    view = view_of(
        qtbot,
        [
            start[0],
            node("m2", K.CONSIDERING, "bahwa perlu;"),
            node("r1", K.RECALLING, "Undang-Undang;"),
            node("r2", K.RECALLING, "Peraturan;"),
            *start[1:],
        ],
    )
    before = identities(view)
    view.go_to(at, END)
    press(view, key, ALT)
    after = identities(view)
    assert after[:2] in (["m1", "m2"], ["m2", "m1"])
    assert after[2:] == before[2:]


def test_a_new_table_has_room_to_type_in_every_column(qtbot: QtBot) -> None:
    """The columns of an empty table share the width; no column shows but "…" of what is typed."""
    dialog = TableDialog((), view_of(qtbot, regulation()))
    dialog.open()
    widths = [dialog.grid.columnWidth(column) for column in range(dialog.grid.columnCount())]
    assert min(widths) > dialog.width() // 4
    dialog.reject()
