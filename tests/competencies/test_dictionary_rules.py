"""How names of competencies are compared, indicators read, rows of a file taken together, and what
a competency of an old framework probably becomes."""

from __future__ import annotations

from typing import Any

import pytest

from asn_desktop.competencies.rules.dictionary import (
    code_of,
    competency_key,
    framework_key,
    meant_key,
    split_indicators,
)
from asn_desktop.competencies.rules.dictionary_carrying import Carried, check_carrying, propose
from asn_desktop.competencies.rules.dictionary_rows import arrange_rows, check_row, take_together


def test_a_competency_is_known_however_its_name_is_written() -> None:
    """Spaces, capitals, "&", a running number and the word "kompetensi" say nothing; known slips
    and abbreviations of files (domain reference 3.1) mean the competency; another word does not."""
    assert competency_key("Kerjasama") == competency_key("2. KERJA  SAMA")
    assert competency_key("Pengembangan Diri & Orang Lain") == competency_key(
        "Kompetensi Pengembangan diri dan orang lain"
    )
    assert meant_key("Orintasi Pada Hasil") == competency_key("Orientasi pada Hasil")
    assert meant_key("Kerja Bakti") != meant_key("Kerja Sama")
    assert competency_key("Kompetensi") == "kompetensi"
    assert competency_key(" - ") == ""


def test_a_regulation_is_known_however_it_is_cited() -> None:
    """As a short form, in full, and with its letters apart."""
    names = (
        "Permenpan-RB 38/2017",
        "PermenPANRB Nomor 38 Tahun 2017",
        "Peraturan Menteri PAN-RB No. 38 Tahun 2017",
    )
    assert len({framework_key(name) for name in names}) == 1
    assert framework_key("Permenpan-RB 38/2018") != framework_key(names[0])


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Jujur\nTaat\n", ["Jujur", "Taat"]),
        ("1. Jujur\n2) Taat\n(3) Adil", ["Jujur", "Taat", "Adil"]),
        ("- Jujur\n• Taat", ["Jujur", "Taat"]),
        ("2.1 Jujur\n2.2. Taat", ["Jujur", "Taat"]),
        ("Jujur; Taat;", ["Jujur", "Taat"]),
        ("1. Jujur. 2. Taat pada pasal 5. 3. Adil", ["Jujur.", "Taat pada pasal 5.", "Adil"]),
        ("a. Jujur b. Taat", ["Jujur", "Taat"]),
        ("Taat pada Pasal 3. Selalu.", ["Taat pada Pasal 3. Selalu."]),
        ("", []),
    ],
)
def test_indicators_are_read_from_one_cell(cell: str, found: list[str]) -> None:
    """One a line, between semicolons, or numbered in one line; a sentence with a number is one."""
    assert split_indicators(cell) == found


def test_rows_for_levels_become_what_a_row_for_a_competency_says() -> None:
    """Cells merged over the levels count for all of them, an indicator in a row of its own belongs
    to the level above, and what rows say together is one competency."""
    columns: dict[str, list[Any]] = {
        "name": ["Audit", None, None, "Arsip"],
        "group": ["technical", None, None, "technical"],
        "level": [1, 2, None, 1],
        "description": ["tahu", "bisa", None, "simpan"],
        "indicators": ["mencatat", "memeriksa", "menilai", None],
    }
    arrange_rows(columns)
    rows = [{name: column[at] for name, column in columns.items()} for at in range(4)]
    assert [row["name"] for row in rows] == ["Audit", "Audit", "Audit", "Arsip"]
    told, against = take_together(list(enumerate(rows[:3])))
    assert not against
    assert told.values["group"] == "technical"
    assert (told.levels[1].description, told.levels[2].indicators) == ("tahu", "memeriksa\nmenilai")
    assert rows[3]["level_1"] == "simpan"


def test_rows_that_contradict_each_other_are_told_apart() -> None:
    """The first one counts; the other says what stands above."""
    rows = [{"name": "Audit", "level_1": "tahu"}, {"name": "AUDIT", "level_1": "paham"}]
    told, against = take_together(list(enumerate(rows)))
    assert told.levels[1].description == "tahu"
    assert "“tahu”" in against[1].reason and "“paham”" in against[1].reason


def test_a_row_that_says_nothing_certain_is_refused() -> None:
    """Without a name, with indicators of no level, with its end before its beginning."""
    codes = {
        problem.code
        for row in ({"level": 1}, {"name": "Audit", "indicators": "x"}, {"name": "…"})
        for problem in check_row(row)
    }
    assert codes == {"name.missing", "level.missing", "name.letters"}


def test_without_a_level_a_description_is_that_of_the_competency() -> None:
    """A list of names and what they mean."""
    columns: dict[str, list[Any]] = {"name": ["Audit"], "description": ["Memeriksa"]}
    arrange_rows(columns)
    assert columns == {"name": ["Audit"], "definition": ["Memeriksa"]}


def test_what_a_competency_becomes_is_proposed_by_its_name() -> None:
    """The likest pairs first, each new one once, a known spelling too; nothing is forced."""
    old = {1: "Kerja Sama", 2: "Komunikasi", 3: "Perekat Bangsa", 4: "Pelayanan Publik"}
    new = {11: "Kerjasama", 12: "Komunikasi Efektif", 13: "Literasi Digital"}
    proposed = {each.source: each.target for each in propose(old, new)}
    assert proposed == {1: 11, 2: 12, 3: None, 4: None}


def test_a_mapping_that_contradicts_itself_is_refused() -> None:
    """None at all, two that become one, a level that there is not."""
    names = {9: "Integritas"}
    assert check_carrying([], names)[0].code == "mapping.empty"
    twice = check_carrying([Carried(1, 9), Carried(2, 9)], names)
    assert "“Integritas”" in twice[0].reason
    assert check_carrying([Carried(1, 9, {2: 6})], names)[0].code == "mapping.level"
    assert check_carrying([Carried(1, 9, {2: 3})], names) == []
    assert [Carried(1, 9, {2: 3}).level(level) for level in range(6)] == [0, 1, 3, 3, 4, 5]


def test_a_code_is_made_of_a_name() -> None:
    """Small letters without accents, never longer than is kept."""
    assert code_of("Kerja Sama & Émpati") == "kerja_sama_empati"
    assert len(code_of("x" * 300)) == 60
