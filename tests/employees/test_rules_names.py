"""Names and titles (section 2.5 of the domain reference; people are invented)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.employees import rules


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Rahmawati, S.Sos., M.Si.", ("", "Rahmawati", "S.Sos., M.Si.")),
        ("Dr. Ir. Budi Santoso, S.T., M.Si", ("Dr. Ir.", "Budi Santoso", "S.T., M.Si.")),
        ("BUDI SANTOSO,S.E.,MM", ("", "BUDI SANTOSO", "S.E., M.M.")),
        ("Budi Santoso S,E.", ("", "Budi Santoso", "S.E.")),
        ("Budi Santoso, S,E.", ("", "Budi Santoso", "S.E.")),
        ("Siti Aminah S.SI., M.SI", ("", "Siti Aminah", "S.Si., M.Si.")),
        ("SantosoS.E.", ("", "Santoso", "S.E.")),
        ("Budi S.Pd,M.Pd", ("", "Budi", "S.Pd., M.Pd.")),
        ("Ahmad S. Ag", ("", "Ahmad", "S.Ag.")),
        ("Wahyu, S.STP., M.A.P.", ("", "Wahyu", "S.STP., M.A.P.")),
        ("BUDI SE", ("", "BUDI", "S.E.")),
        ("Drs.H.Ahmad Fauzi", ("Drs. H.", "Ahmad Fauzi", "")),
        ("Dra. Hj. Siti Aminah, M.Pd.", ("Dra. Hj.", "Siti Aminah", "M.Pd.")),
        ("Prof. Dr. M. Yusuf, S.H., Ph.D", ("Prof. Dr.", "M. Yusuf", "S.H., Ph.D.")),
        ("dr.Ani Lestari Sp.A", ("dr.", "Ani Lestari", "Sp.A.")),
        ("drg. Ani", ("drg.", "Ani", "")),
        ("Ani, S.Kep., Ners", ("", "Ani", "S.Kep., Ners")),
        ("dr. Budi, Sp.PD-KHOM", ("dr.", "Budi", "Sp.PD-KHOM")),
    ],
)
def test_titles_come_off(text: str, parts: tuple[str, str, str]) -> None:
    """Section 2.5: titles in every form met, also broken and glued, leave the name alone."""
    assert rules.split_name(text) == parts


@pytest.mark.parametrize(
    "name",
    [
        "M. Yusuf",
        "Santoso, Budi",
        "A. Rahman",
        "Khairul Anam",
        "Ma Ruf",
        "I Made Adi",
        "Dr",
        "Se Ra",
    ],
)
def test_names_stay_whole(name: str) -> None:
    """Initials, commas and short words that are no titles belong to the name."""
    assert rules.split_name(name) == ("", name, "")


def test_scientists_and_physicians_stay_apart() -> None:
    """Section 2.5: "Dr." and "dr." are different titles; "DR." does not tell which."""
    assert rules.split_name("Dr. Ani").front == "Dr."
    assert rules.split_name("dr. Ani").front == "dr."
    assert rules.split_name("DR. ANI").front == "DR."


def test_full_name() -> None:
    """Section 2.5: full name = {front} {name}{, back}."""
    assert rules.full_name("Dr.", "Rahmawati", "M.Si.") == "Dr. Rahmawati, M.Si."
    assert rules.full_name(None, "Rahmawati", "") == "Rahmawati"


FRONTS = st.lists(st.sampled_from(["Dr.", "dr.", "Ir.", "Drs.", "Prof.", "Hj."]), max_size=2)
BACKS = st.lists(
    st.sampled_from(["S.E.", "S.Sos.", "M.Si.", "S.STP.", "M.A.P.", "Ners", "Ph.D."]), max_size=3
)
NAMES = st.lists(
    st.sampled_from(["Rahmawati", "Budi", "Siti", "Made", "Nur'aini", "Ye-Jin", "Álvaro"]),
    min_size=1,
    max_size=3,
)


@given(FRONTS, NAMES, BACKS)
def test_a_full_name_comes_apart_again(
    fronts: list[str], names: list[str], backs: list[str]
) -> None:
    """What full_name puts together, split_name takes apart."""
    parts = (" ".join(fronts), " ".join(names), ", ".join(backs))
    assert rules.split_name(rules.full_name(*parts)) == parts


@given(st.text(max_size=40))
def test_any_text_splits_and_stays_split(text: str) -> None:
    """No text breaks the split, no name is lost, and a tidy title stays as it is."""
    front, name, back = rules.split_name(text)
    assert name or not text.strip(" ,;") or not rules.cell_text(text).strip(" ,;")
    assert rules.tidy_titles(rules.tidy_titles(text, "back"), "back") == rules.tidy_titles(
        text, "back"
    )
    assert rules.tidy_titles(rules.tidy_titles(text, "front"), "front") == rules.tidy_titles(
        text, "front"
    )
    assert rules.name_key(text) == rules.name_key(text).casefold()
    assert (front + name + back) or not name


def test_titles_from_their_own_columns() -> None:
    """Titles in columns of their own get their usual spelling; what is none stays."""
    assert rules.tidy_titles("S.SI., M.SI", "back") == "S.Si., M.Si."
    assert rules.tidy_titles("DRS.", "front") == "Drs."
    assert rules.tidy_titles("Letkol", "front") == "Letkol"


def test_search_key_has_no_titles() -> None:
    """The key for search and sort is folded and has no titles in it."""
    assert rules.name_key("Dr. RAHMAWATI, S.Sos., M.Si.") == "rahmawati"
    assert rules.name_key("Nur'aini") == "nuraini"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (["rahmawati", "s", "sos"], ["rahmawati"]),
        (["rahmawati", "ssos", "msi"], ["rahmawati"]),
        (["dr", "ani"], ["ani"]),
        (["hj", "siti", "am"], ["siti", "am"]),
        (["se"], ["se"]),
        (["budi"], ["budi"]),
        ([], []),
    ],
)
def test_searches_are_tolerant_of_titles(typed: list[str], kept: list[str]) -> None:
    """Titles typed with a name do not narrow a search; alone they are searched for."""
    assert rules.drop_titles(typed) == kept


def test_same_name_with_and_without_titles() -> None:
    """Titles, case and punctuation do not make another person."""
    assert rules.same_person_name("RAHMAWATI", "Rahmawati, S.Sos.")
    assert not rules.same_person_name("Rahmawati", "Rahmawan")


def test_titles_of_a_file_are_separated() -> None:
    """Titles glued to names move to their fields; a title column of the file goes first."""
    columns = {
        "name": ["Dr. Rahmawati, M.Si.", "Budi", None, "Ani, S.E."],
        "title_back": [None, "S.H.", None, "S.Sos."],
    }
    rules.put_in_order(columns)
    assert columns == {
        "title_front": ["Dr.", None, None, None],
        "name": ["Rahmawati", "Budi", None, "Ani"],
        "title_back": ["M.Si.", "S.H.", None, "S.Sos."],
    }


def test_names_without_titles_add_no_columns() -> None:
    """A file without titles leaves stored titles alone: no empty column is made up."""
    columns: dict[str, list[object]] = {"name": ["Budi", "Ani"]}
    rules.put_in_order(columns)
    assert columns == {"name": ["Budi", "Ani"]}


def test_level_is_taken_from_the_education() -> None:
    """ "S-1 Hukum" without a level of its own gives the level and stays as it is written."""
    columns: dict[str, list[object]] = {
        "education_name": ["S-1 Hukum", "Ekonomi", "D-III Kebidanan"],
        "education_level": [None, None, "bachelor"],
    }
    rules.put_in_order(columns)
    assert columns["education_level"] == ["bachelor", None, "bachelor"]
    assert columns["education_name"] == ["S-1 Hukum", "Ekonomi", "D-III Kebidanan"]
