"""Numbers follow from order and depth (UU 12/2011 Lampiran II, tata naskah dinas); references are
told by what differs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.core.counting import letters, roman
from asn_desktop.core.prose import Run
from asn_desktop.policies.rules.numbering import number, ordinal
from asn_desktop.policies.rules.parts import ROOM, parts, sparse_places
from asn_desktop.policies.rules.references import broken, referring_to, resolved, words
from asn_desktop.policies.rules.text import Node, NodeKind
from tests.policies.texts.writing import at, node, regulation

K = NodeKind


def markers(*nodes: Node, style: str = "1") -> list[str]:
    """The signs of these nodes."""
    return [numbered.marker for numbered in number(nodes, section_style=style).values()]


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "kesatu"), (2, "kedua"), (10, "kesepuluh"), (11, "kesebelas"), (12, "kedua belas"),
        (19, "kesembilan belas"), (20, "kedua puluh"), (21, "kedua puluh satu"),
        (99, "kesembilan puluh sembilan"), (100, "keseratus"), (101, "keseratus satu"),
        (111, "keseratus sebelas"), (200, "kedua ratus"), (215, "kedua ratus lima belas"),
        (1000, "keseribu"), (2026, "kedua ribu dua puluh enam"),
    ],
)  # fmt: skip
def test_counting_in_words(count: int, said: str) -> None:
    """Bagian Kesatu, KEDUA PULUH SATU and beyond."""
    assert ordinal(count) == said


def test_counting_in_letters_and_roman() -> None:
    """After z comes aa, then bb, as word processors count."""
    assert [letters(n) for n in (1, 26, 27, 28, 52, 53)] == ["a", "z", "aa", "bb", "zz", "aaa"]
    assert [roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1999)] == [
        "I", "IV", "IX", "XIV", "XL", "XC", "CD", "MCMXCIX"
    ]  # fmt: skip


def test_what_runs_through_and_what_begins_anew() -> None:
    """BAB and Pasal through the whole text, Bagian in its BAB, Paragraf in its Bagian, ayat in its
    Pasal, huruf and angka where they stand."""
    assert markers(
        node("b1", K.CHAPTER), node("g1", K.PART, 1), node("r1", K.PARAGRAPH, 2),
        node("p1", K.ARTICLE, 3), node("a1", K.CLAUSE, 4), node("h1", K.LETTER, 5),
        node("n1", K.ITEM, 6), node("hh", K.LETTER, 7), node("nn", K.ITEM, 8),
        node("a2", K.CLAUSE, 4), node("h2", K.LETTER, 5), node("r2", K.PARAGRAPH, 2),
        node("p2", K.ARTICLE, 3), node("g2", K.PART, 1), node("b2", K.CHAPTER),
        node("g3", K.PART, 1), node("p3", K.ARTICLE, 2),
    ) == [
        "BAB I", "Bagian Kesatu", "Paragraf 1", "Pasal 1", "(1)", "a.", "1.", "a)", "1)", "(2)",
        "a.", "Paragraf 2", "Pasal 2", "Bagian Kedua", "BAB II", "Bagian Kesatu", "Pasal 3",
    ]  # fmt: skip


def test_one_alone_has_no_number() -> None:
    """An article of one ayat has no "(1)", one consideration no "a.", one legal basis no "1."."""
    alone = (node("c", K.CONSIDERING), node("r", K.RECALLING), node("p", K.ARTICLE),
             node("a", K.CLAUSE, 1), node("h", K.LETTER, 2))  # fmt: skip
    assert markers(*alone) == ["", "", "Pasal 1", "", "a."]
    assert number(alone)["h"].address == "Pasal 1 huruf a"
    assert number(alone)["a"].address == "Pasal 1"
    assert number(alone)["c"].address == "Menimbang"
    two = (node("c", K.CONSIDERING), node("d", K.CONSIDERING), node("n", K.NOTING),
           node("m", K.NOTING))  # fmt: skip
    assert markers(*two) == ["a.", "b.", "1.", "2."]
    assert number(two)["d"].address == "Menimbang huruf b"


def test_a_definition_list_has_letters_below_numbers() -> None:
    """1. → a. → 1) → a), as in "Pasal 1"."""
    assert markers(
        node("p", K.ARTICLE), node("1", K.ITEM, 1), node("2", K.LETTER, 2), node("3", K.ITEM, 3),
        node("4", K.LETTER, 4), node("5", K.ITEM, 5),
    ) == ["Pasal 1", "1.", "a.", "1)", "a)", "(1)"]  # fmt: skip


@pytest.mark.parametrize(
    ("style", "signs", "address"),
    [
        ("1", ["1.", "a.", "b.", "1)", "a)", "2."], "angka 1 huruf b angka 1)"),
        ("A", ["A.", "1.", "2.", "a.", "1)", "B."], "huruf A angka 2 huruf a"),
        ("I", ["I.", "A.", "B.", "1.", "a.", "II."], "angka I huruf B angka 1"),
    ],
)
def test_sections_of_a_circular(style: str, signs: list[str], address: str) -> None:
    """Below a section the sign follows from the depth, whatever kind the points are of."""
    nodes = (node("s", K.SECTION), node("x", K.LETTER, 1), node("y", K.ITEM, 1),
             node("z", K.ITEM, 2), node("w", K.LETTER, 3), node("t", K.SECTION))  # fmt: skip
    assert markers(*nodes, style=style) == signs
    assert number(nodes, section_style=style)["z"].address == address


def test_dictums() -> None:
    """KESATU …, whatever stands between them."""
    many = [node(f"d{place}", K.DICTUM) for place in range(21)]
    assert markers(*many)[-1] == "KEDUA PULUH SATU"
    assert number(many)["d20"].address == "Diktum KEDUA PULUH SATU"


@given(st.lists(st.tuples(st.sampled_from(list(NodeKind)), st.integers(0, 9)), max_size=25))
def test_every_text_has_numbers(drawn: list[tuple[NodeKind, int]]) -> None:
    """However odd a text is while it is written: every node has a number or none, no two parts of
    one place have the same, and every node belongs to one part."""
    nodes = [node(f"{place}", kind, level) for place, (kind, level) in enumerate(drawn)]
    for style in ("1", "A", "I"):
        index = number(nodes, section_style=style)
        assert index.keys() == {node.identity for node in nodes}
    articles = [index[node.identity].marker for node in nodes if node.kind is K.ARTICLE]
    assert articles == [f"Pasal {place + 1}" for place in range(len(articles))]
    assert sum(1 + len(inner) for _, inner in parts(nodes)) == len(nodes)


# --- references ----------------------------------------------------------------------------------


def test_references_are_told_by_what_differs() -> None:
    """Inside an article "ayat (2)" and "huruf b", elsewhere in full."""
    nodes = regulation()
    index = number(nodes)
    letter, clause = at(nodes, "Pasal 2 ayat (1) huruf a"), at(nodes, "Pasal 2 ayat (2)")
    article, last = at(nodes, "Pasal 2"), at(nodes, "Pasal 4")
    beside = at(nodes, "Pasal 2 ayat (1) huruf b")

    def told(source: Node, target: Node) -> str:
        return words(index, source.identity, target.identity)

    assert told(last, letter) == "Pasal 2 ayat (1) huruf a"
    assert told(clause, letter) == "ayat (1) huruf a"
    assert told(beside, letter) == "huruf a"
    assert told(letter, clause) == "ayat (2)"
    assert told(clause, clause) == "ayat (2)"
    assert told(clause, article) == "Pasal 2"
    assert told(article, clause) == "ayat (2)"
    assert words(index, last.identity, "gone") == ""


def test_references_follow_when_the_text_moves() -> None:
    """Another article before them, and every reference says the new number."""
    nodes = list(regulation())
    place = nodes.index(at(nodes, "Pasal 1"))
    nodes.insert(place, node("new", K.ARTICLE, 1, "Baru."))
    assert any("Pasal 3 ayat (1) dan ayat (2)" in one.text for one in resolved(nodes))


def test_broken_references_keep_their_last_words() -> None:
    """They are listed with the words; who refers to a part is found before it goes."""
    nodes = regulation()
    gone = at(nodes, "Pasal 2 ayat (2)")
    (who,) = referring_to(nodes, {gone.identity})
    assert "dan ayat (2) ditetapkan" in who.text
    rest = [one for one in nodes if one is not gone]
    assert broken(rest) == [(who.identity, "ayat (2)")]
    assert "dan ayat (2) ditetapkan" in next(
        one.text for one in resolved(rest) if one.identity == who.identity
    )
    assert referring_to(nodes, {gone.identity, who.identity}) == []


def test_a_reference_in_a_table() -> None:
    """Cells may refer, too."""
    table = Node("t", K.TABLE, level=1, cells=(((Run("x", target="p"),),),))
    nodes = (node("p", K.ARTICLE), node("q", K.ARTICLE), table)
    assert resolved(nodes)[2].cells == (((Run("Pasal 1", target="p"),),),)
    assert referring_to(nodes, {"p"}) == [table]
    assert broken(nodes[1:]) == [("t", "x")]


# --- places --------------------------------------------------------------------------------------


def test_places_leave_room() -> None:
    """What stays keeps its place; what comes between gets one in the middle."""
    assert sparse_places([None, None]) == [ROOM, 2 * ROOM]
    assert sparse_places([ROOM, None, 2 * ROOM]) == [ROOM, ROOM + ROOM // 2, 2 * ROOM]
    assert sparse_places([ROOM, 3 * ROOM, 2 * ROOM]) == [ROOM, ROOM + ROOM // 2, 2 * ROOM]
    assert sparse_places([7, None, 8]) == [ROOM, 2 * ROOM, 3 * ROOM], "no room: all anew"


@given(st.lists(st.one_of(st.none(), st.integers(1, 500)), max_size=30))
def test_places_always_rise(stored: list[int | None]) -> None:
    """Whatever was stored, the order comes out."""
    found = sparse_places(stored)
    assert found == sorted(set(found)) and len(found) == len(stored)
    assert all(place > 0 for place in found)


def test_a_text_is_kept_apart_from_its_markup() -> None:
    """A node's words are letters, whatever they look like."""
    odd = replace(node("o", K.TEXT), runs=(Run("<b>&amp;"),))
    assert resolved((odd,))[0].text == "<b>&amp;"
