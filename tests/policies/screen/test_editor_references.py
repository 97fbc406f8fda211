"""A reference always says today's number of what it points to; nothing that is referred to goes
without a question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from asn_desktop.policies.screen.editor.offering import offer
from asn_desktop.policies.screen.editor.outline import Outline
from asn_desktop.policies.screen.editor.problems import problems
from asn_desktop.policies.screen.editor.reference_box import ReferenceBox, targets
from asn_desktop.widgets.messages import answered_by
from tests.policies.screen.writing import (
    ALT,
    CONTROL,
    END,
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


def test_references_follow_what_is_put_in_and_moved(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p1", 0)
    press(view, Keys.Key_Return, CONTROL)
    write(view, "Baru.")
    assert "  Pasal 4 Mentor mengikuti Pasal 3 ayat (2) huruf b" in lines(view)
    view.go_to("p2b2", 0)
    press(view, Keys.Key_Up, ALT)
    assert "  Pasal 4 Mentor mengikuti Pasal 3 ayat (2) huruf a" in lines(view)


def test_the_painted_words_are_as_wide_as_todays_words(qtbot: QtBot) -> None:
    view = view_of(qtbot, [node("a", K.ARTICLE, "Lihat ", to="b"), node("b", K.ARTICLE, "Isi.")])
    block = view.sheet.block_of("a")
    assert block is not None
    view.sheet.documentLayout().documentSize()
    narrow = block.layout().lineAt(0).naturalTextWidth()
    view.go_to("b", 0)
    for _ in range(9):
        view.editing.new_unit()
        write(view, "x")
    view.editing.move_before("b", "")
    view.sheet.documentLayout().documentSize()
    assert "Pasal 1 Lihat Pasal 11" in lines(view)
    assert block.layout().lineAt(0).naturalTextWidth() > narrow


def test_who_refers_is_named_before_a_part_goes(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    before = view.sheet.nodes[:]
    with answered_by(answers := Answers("back", "remove")):
        view.editing.remove_part("p2")
        assert view.sheet.nodes == before
        view.editing.remove_part("p2")
    assert answers.asked == ["Pasal 2 ayat (2) huruf b dirujuk oleh Pasal 3."] * 2
    assert "p2b2" not in identities(view)
    assert lines(view)[5] == "  Pasal 2 Mentor mengikuti Pasal 2 ayat (2) huruf b"
    found = [problem.words for problem in problems(view.sheet)]
    assert found == ["Pasal 2: rujukan “Pasal 2 ayat (2) huruf b” tidak menunjuk ke mana pun."]
    undo_all(view)
    assert view.sheet.nodes == before
    assert problems(view.sheet) == []


def test_the_last_words_of_a_broken_reference_are_those_it_had_at_the_end(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    view.go_to("p1", 0)
    press(view, Keys.Key_Return, CONTROL)  # Pasal 2 becomes Pasal 3
    write(view, "Baru.")
    with answered_by(Answers("remove")):
        view.editing.remove_part("p2b2")
    assert "  Pasal 4 Mentor mengikuti Pasal 3 ayat (2) huruf b" in lines(view)


def test_a_reference_is_chosen_by_number_or_words(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    assert [address for _, address, _ in targets(view.sheet, "pasal 2 ayat (2)")][:2] == [
        "Pasal 2 ayat (2)",
        "Pasal 2 ayat (2) huruf a",
    ]
    assert [one for one, _, _ in targets(view.sheet, "lokakarya")] == ["p2b2"]
    box = ReferenceBox(view.sheet, view)
    box.chosen.connect(view.editing.insert_reference)
    view.go_to("p4", END)
    write(view, " Lihat ")
    box.search.setText("kursus")
    box.insert.click()
    write(view, ".")
    assert lines(view)[-1] == "  Pasal 4 Mulai berlaku. Lihat Pasal 2 ayat (2) huruf a."


def test_words_that_name_a_part_are_offered_as_a_reference(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    place = view.sheet.place_of("p4")
    inside = view.sheet.place_of("p2b1")
    assert place is not None and inside is not None
    found = offer(view.sheet, place, "sebagaimana dimaksud dalam Pasal 2 ayat (2) huruf b ")
    assert found is not None
    assert (found.target, found.letters, found.behind) == ("p2b2", 24, " ")
    near = offer(view.sheet, inside, "dimaksud pada ayat (1),")
    assert near is not None and near.target == "p2a"
    assert offer(view.sheet, place, "dimaksud pada ayat (1) ") is None  # Pasal 4 has no ayat
    assert offer(view.sheet, place, "Pasal 99 ") is None


def test_the_outline_shows_the_parts_and_moves_them(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    outline = Outline(view.sheet)
    qtbot.addWidget(outline)
    outline.moved.connect(view.editing.move_before)
    outline.renew()

    def shown() -> list[str]:
        top = [outline.topLevelItem(row) for row in range(outline.topLevelItemCount())]
        found = []
        for item in top:
            assert item is not None
            found.append(item.text(0))
            found += [f"  {item.child(row).text(0)}" for row in range(item.childCount())]
        return found

    assert shown() == [
        "Menimbang",
        "BAB I KETENTUAN UMUM",
        "  Pasal 1  Dalam Peraturan ini yang dimaksud dengan:",
        "  Pasal 2  Setiap ASN belajar.",
        "BAB II MENTORING",
        "  Pasal 3  Mentor mengikuti ?",
        "  Pasal 4  Mulai berlaku.",
    ]
    outline.moved.emit("p2", "")
    outline.renew()
    assert shown()[-1] == "  Pasal 4  Setiap ASN belajar."
    assert "  Pasal 2 Mentor mengikuti Pasal 4 ayat (2) huruf b" in lines(view)


def test_a_part_is_dropped_above_on_or_below_another(qtbot: QtBot) -> None:
    view = view_of(qtbot, regulation())
    outline = Outline(view.sheet)
    qtbot.addWidget(outline)
    outline.renew()
    where = QAbstractItemView.DropIndicatorPosition
    chapter, article = outline.topLevelItem(2), outline._items["p3"]
    assert chapter is not None
    assert outline._before(article, where.AboveItem) == "p3"
    assert outline._before(article, where.BelowItem) == "p4"
    assert outline._before(article, where.OnItem) == "p4"
    assert outline._before(chapter, where.OnItem) == ""  # at the end of BAB II
    assert outline._before(chapter, where.BelowItem) == "p3"  # before its first Pasal
    assert outline._before(None, where.OnViewport) == ""
