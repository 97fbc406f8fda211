"""Two versions side by side: what changed, what came, what went, with the words marked."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.core.prose import Run
from asn_desktop.policies.rules.carrying import carried
from asn_desktop.policies.rules.compare import Change, Difference, Mark, MarkedParagraph, compare
from asn_desktop.policies.rules.parts import parts
from asn_desktop.policies.rules.text import Node, NodeKind, Text
from tests.policies.texts.writing import REGULATION, at, node, recognised, regulation

K = NodeKind
ARTICLE = node("x", K.ARTICLE, 0, "Setiap pegawai wajib belajar paling lama 30 hari kerja setahun.")


def changes(old: Text, new: Text) -> list[tuple[Change, str, str]]:
    """What is not the same: the change and both numbers."""
    return [
        (one.change, one.old_heading, one.new_heading)
        for one in compare(old, new)
        if one.change is not Change.SAME
    ]


def shown(paragraphs: tuple[MarkedParagraph, ...]) -> list[str]:
    """Paragraphs with what is only on this side in brackets."""
    return [
        f"{paragraph.marker} ".lstrip()
        + "".join(
            mark.text if mark.state == "same" else f"[{mark.text}]" for mark in paragraph.marks
        )
        for paragraph in paragraphs
    ]


def one(old: Node, new: Node) -> Difference:
    """The difference of one article."""
    (found,) = compare([old], [new])
    return found


def test_the_words_that_changed_are_marked() -> None:
    """Whole stretches, not every "dan" apart; no mark on the spaces around."""
    found = one(
        ARTICLE,
        replace(
            ARTICLE,
            runs=(Run("Setiap pegawai wajib belajar paling lama 14 hari kalender setahun."),),
        ),
    )
    assert found.change is Change.CHANGED
    assert shown(found.old) == ["Setiap pegawai wajib belajar paling lama [30 hari kerja] setahun."]
    assert shown(found.new) == [
        "Setiap pegawai wajib belajar paling lama [14 hari kalender] setahun."
    ]


def test_looks_are_kept_and_are_no_change() -> None:
    """Bold stays bold in the marks; making a word bold is no change of the text."""
    bold = replace(ARTICLE, runs=(Run("Setiap ", bold=True), *ARTICLE.runs[:0],
                                  Run(ARTICLE.text.removeprefix("Setiap "))))  # fmt: skip
    found = one(ARTICLE, bold)
    assert found.change is Change.SAME
    assert found.new[0].marks[0] == Mark("Setiap ", "same", bold=True)
    changed = replace(bold, runs=(Run("Semua ", bold=True), *bold.runs[1:]))
    assert one(ARTICLE, changed).new[0].marks[:2] == (
        Mark("Semua", "added", bold=True),
        Mark(" ", "same", bold=True),
    )


def test_a_new_number_is_no_change() -> None:
    """An article before the others: only that one is new, also for those that refer."""
    old = regulation()
    place = old.index(at(old, "Pasal 1"))
    new = [*old[:place], node("n", K.ARTICLE, 1, "Baru."), *old[place:]]
    assert changes(old, new) == [(Change.ADDED, "", "Pasal 1")]
    same = next(one for one in compare(old, new) if one.old_heading == "Pasal 3")
    assert same.new_heading == "Pasal 4"
    assert "Pasal 2 ayat (1)" in shown(same.old)[0] and "Pasal 3 ayat (1)" in shown(same.new)[0]


def test_added_removed_moved() -> None:
    """A removed article stands where it stood; a moved one says the same elsewhere."""
    articles = [node(name, K.ARTICLE, 0, f"Isi {name}.") for name in "abcd"]
    a, b, c, d = articles
    assert changes(articles, [a, c, d]) == [(Change.REMOVED, "Pasal 2", "")]
    assert [one.identity for one in compare(articles, [a, c, d])] == ["a", "b", "c", "d"]
    assert [one.identity for one in compare(articles, [c, d])] == ["a", "b", "c", "d"]
    assert changes(articles, [d, a, b, c]) == [(Change.MOVED, "Pasal 4", "Pasal 1")]
    pasted = replace(b, identity="new")
    assert changes(articles, [a, c, d, pasted]) == [(Change.MOVED, "Pasal 2", "Pasal 4")]


def test_inside_an_article() -> None:
    """A new ayat, one that moved, one that became a letter, a table with another cell."""
    head = node("p", K.ARTICLE)
    first, second = node("1", K.CLAUSE, 1, "Satu."), node("2", K.CLAUSE, 1, "Dua.")
    added = compare([head, first], [head, first, second])[0]
    assert (added.change, shown(added.new)) == (Change.CHANGED, ["(1) Satu.", "(2) [Dua.]"])
    turned = compare([head, first, second], [head, second, first])[0]
    assert turned.change is Change.CHANGED
    letter = replace(second, kind=K.LETTER)
    assert compare([head, first, second], [head, first, letter])[0].change is Change.CHANGED
    table = Node("t", K.TABLE, level=1, cells=(((Run("Jenis"),), (Run("20"),)),))
    other = replace(table, cells=(((Run("Jenis"),), (Run("24"),)),))
    found = compare([head, table], [head, other])[0]
    assert (shown(found.old), shown(found.new)) == (["Jenis | [20]"], ["Jenis | [24]"])


def test_an_article_that_gets_a_second_ayat() -> None:
    """Its words move into the first one and are not marked."""
    old = [replace(ARTICLE, identity="p")]
    new = [
        node("p", K.ARTICLE),
        node("1", K.CLAUSE, 1, ARTICLE.text),
        node("2", K.CLAUSE, 1, "Dua."),
    ]
    (found,) = compare(old, new)
    assert shown(found.new) == [f"(1) {ARTICLE.text}", "(2) [Dua.]"]
    assert shown(found.old) == [ARTICLE.text]


def test_preamble_and_titles_are_parts_too() -> None:
    """By the item, by the title."""
    old = regulation()
    touched = (K.CONSIDERING, K.CHAPTER, K.PART)
    new = [
        replace(one, runs=(Run(f"{one.text} baru"),)) if one.kind in touched else one for one in old
    ]
    assert [heading for _, heading, _ in changes(old, new)] == [
        "Menimbang huruf a", "Menimbang huruf b", "BAB I", "BAB II", "BAB II Bagian Kesatu",
        "BAB II Bagian Kedua",
    ]  # fmt: skip


def test_reasons_are_told_once() -> None:
    """Those written in the new text, and those from elsewhere."""
    new = replace(ARTICLE, runs=(Run("Lain."),), reason="Usul A")
    (found,) = compare(
        [replace(ARTICLE, reason="lama")], [new], reasons={"x": ["Usul A", "Usul B"]}
    )
    assert found.reason == "Usul A\nUsul B"


_TEXTS = st.lists(
    st.tuples(
        st.sampled_from("abcdef"), st.sampled_from([K.ARTICLE, K.CLAUSE, K.TEXT]),
        st.integers(0, 2), st.lists(st.sampled_from(["satu", "dua", "tiga,", "b"]), max_size=5),
    ),
    max_size=6, unique_by=lambda drawn: drawn[0],
)  # fmt: skip


def _text(drawn: list[tuple[str, NodeKind, int, list[str]]]) -> list[Node]:
    return [node(name, kind, level, " ".join(said)) for name, kind, level, said in drawn]


@given(_TEXTS, _TEXTS)
def test_both_sides_are_there_in_full(
    old: list[tuple[str, NodeKind, int, list[str]]],
    new: list[tuple[str, NodeKind, int, list[str]]],
) -> None:
    """Whatever changed, the marks of a side are the words of that version, in the order of the new
    one; a text compared with itself is the same."""
    before, after = _text(old), _text(new)
    found = compare(before, after)
    right = [_letters(paragraph) for one in found for paragraph in one.new]
    in_parts = [one for head, inner in parts(after) for one in (head, *inner)]
    assert right == [node.text for node in in_parts if node.runs]
    left = [_letters(paragraph) for one in found for paragraph in one.old]
    assert sorted(left) == sorted(node.text for node in before if node.runs)
    for one in found:
        told = {mark.state for paragraph in one.old for mark in paragraph.marks}
        assert told <= {"same", "removed"}
    assert all(one.change is Change.SAME for one in compare(after, after))


def _letters(paragraph: MarkedParagraph) -> str:
    return "".join(mark.text for mark in paragraph.marks)


def test_a_text_from_elsewhere_is_recognised_as_the_same() -> None:
    """Typed again with a few words changed: the comparison shows these words and nothing else."""
    old = regulation()
    text = REGULATION.replace("kompetensi perlu dikembangkan", "kompetensi harus dikembangkan")
    new = carried(old, recognised(text).nodes)
    assert changes(old, new) == [(Change.CHANGED, "Menimbang huruf a", "Menimbang huruf a")]
    assert not {run.target for one in new for run in one.runs if run.target} - {
        one.identity for one in old
    }
