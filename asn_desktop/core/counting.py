"""Counting in Roman numerals and in letters, as papers and word processors do."""

from __future__ import annotations

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman(number: int) -> str:
    """14 → "XIV"."""
    result = ""
    for value, numeral in _ROMAN:
        count, number = divmod(number, value)
        result += numeral * count
    return result


def letters(number: int) -> str:
    """1 → "a", 26 → "z", then as word processors count on: "aa", "bb" … "zz", "aaa"."""
    times, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (times + 1)
