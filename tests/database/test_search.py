"""What is typed becomes words, and words find names whatever their case, accents or commas."""

from __future__ import annotations

import pytest

from asn_desktop.core.values import fold_key
from asn_desktop.database.search import SearchSpec
from tests.database.records import Person, without_titles

SPEC = SearchSpec("test_search", Person.name_key, drop_words=without_titles)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Siti   AMINAH ", "siti aminah"),
        ("D'Arcy-José, Drs.", "darcy jose drs"),
        ("İbrahim Ökten", "ibrahim okten"),
        ("Straße", "strasse"),
        ("...", ""),
        ("", ""),
    ],
)
def test_text_is_folded_to_be_compared(text: str, folded: str) -> None:
    """Case, accents, punctuation and spaces make no difference."""
    assert fold_key(text) == folded


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Siti Aminah", ["siti", "aminah"]),
        ("siti siti", ["siti"]),
        ("Budi, S.Kom.", ["budi"]),
        ("S.Kom.", ["s", "kom"]),
        ("19800312 200501 1 002", ["198003122005011002"]),
        ("siti 1980 0312", ["siti", "19800312"]),
        ("puskesmas 2", ["puskesmas", "2"]),
        (" .,- ", []),
    ],
)
def test_words_are_taken_from_what_is_typed(typed: str, words: list[str]) -> None:
    """Titles go unless nothing would be left; a number typed in groups is one word."""
    assert SPEC.words(typed) == words
