"""Running text: pieces of it, and what can be stored of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.core.prose import Run, joined, part, plain, storable, storable_runs
from asn_desktop.core.prose import runs_from_json as read
from asn_desktop.core.prose import runs_to_json as written

RUNS = st.lists(
    st.builds(Run, st.text(max_size=6), st.booleans(), st.booleans(), st.sampled_from(["", "t"])),
    max_size=6,
)


def test_a_piece_of_a_text_keeps_its_look() -> None:
    """A reference is whole or not there: half of one is just words."""
    runs = (Run("abc", bold=True), Run("Pasal 7", target="x"), Run("de"))
    assert part(runs, 1, 3) == (Run("bc", bold=True),)
    assert part(runs, 3, 10) == (Run("Pasal 7", target="x"),)
    assert part(runs, 4) == (Run("asal 7de"),)
    assert part(runs, 20) == part(runs, 2, 2) == ()


@given(RUNS, st.integers(0, 40))
def test_two_pieces_are_the_whole(runs: list[Run], place: int) -> None:
    """Cut anywhere, no letter is lost."""
    assert plain(part(runs, 0, place)) + plain(part(runs, place)) == plain(runs)


def test_what_no_database_keeps_goes() -> None:
    """Control characters and halves of characters; tabs, lines, emoji and signs stay."""
    assert (
        storable("a\x00b\x1f\ufeffc\ud83d\td\n<b>& \U0001f600") == "abc\ufffd\td\n<b>& \U0001f600"
    )
    assert storable_runs([Run("a\x00"), Run("\x07", bold=True), Run("b")]) == (Run("ab"),)


@given(RUNS)
def test_what_is_stored_comes_back(runs: list[Run]) -> None:
    """Also put together with its neighbours, a text says the same."""
    assert read(written(runs)) == tuple(runs)
    assert plain(joined(runs)) == plain(runs)
