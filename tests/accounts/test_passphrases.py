"""Advice on passphrases, and first ones that are easily read out."""

from __future__ import annotations

import pytest

from asn_desktop.accounts.rules import Strength, easy_passphrase, strength_of
from asn_desktop.database.keys import check_passphrase


@pytest.mark.parametrize(
    "passphrase, expected",
    [
        ("", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("123456789012", Strength.WEAK),
        ("abcdefghijklmnop", Strength.WEAK),
        ("Rahasia2026", Strength.FAIR),
        ("kopi hujan lemari", Strength.GOOD),
        ("kopi hujan lemari biru", Strength.STRONG),
    ],
)
def test_words_count_and_runs_do_not(passphrase: str, expected: Strength) -> None:
    """Several words are strong; repeated letters and runs of neighbours are not, however long."""
    assert strength_of(passphrase) is expected


def test_a_suggested_passphrase_is_taken_and_never_the_same() -> None:
    """What the program suggests passes its own check, is read in syllables, and differs each
    time."""
    made = {easy_passphrase() for _ in range(50)}
    assert len(made) == 50
    for passphrase in made:
        assert check_passphrase(passphrase, "siti") == []
        groups = passphrase.split("-")
        assert len(groups) == 3
        assert all(letter in "aeiou" for group in groups for letter in group[1::2])
        assert strength_of(passphrase) in (Strength.GOOD, Strength.STRONG)
