"""A line may end behind a hyphen between letters, and nowhere else inside a word."""

from __future__ import annotations

from asn_desktop.documents.words import Row, bold, row_width, rows_of


def _lines(rows: list[Row]) -> list[str]:
    return [
        "".join(
            ("" if word.joined or not place else " ") + "".join(part.text for part in word.parts)
            for place, word in enumerate(row.words)
        )
        for row in rows
    ]


def test_a_line_ends_behind_a_hyphen() -> None:
    """ "Perundang-undangan" goes to two lines where the rest of it has no room; nothing is lost."""
    text = "tentang Pembentukan Peraturan Perundang-undangan"
    whole = row_width(rows_of(text, 1000)[0])
    rows = rows_of(text, whole - 1)
    assert _lines(rows) == ["tentang Pembentukan Peraturan Perundang-", "undangan"]
    assert all(row_width(row) <= whole - 1 for row in rows)


def test_within_a_line_the_word_stays_whole() -> None:
    """Where there is room, no space opens behind the hyphen, also in bold."""
    for text in ("Undang-Undang Nomor 12", [bold("Undang-Undang"), " Nomor 12"]):
        (row,) = rows_of(text, 1000)
        assert _lines([row]) == ["Undang-Undang Nomor 12"]
    narrow = row_width(rows_of("Undang-Undang", 1000)[0])
    assert _lines(rows_of("Undang-Undang", narrow)) == ["Undang-Undang"]


def test_numbers_and_dashes_are_not_parted() -> None:
    """A date, a code and a dash between spaces are no places to end a line."""
    text = "12-05-2026 2-1-3-R a - b"
    assert _lines(rows_of(text, row_width(rows_of("12-05-2026", 1000)[0]))) == [
        "12-05-2026",
        "2-1-3-R a -",
        "b",
    ]
