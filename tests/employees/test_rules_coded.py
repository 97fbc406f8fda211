"""Coded words, sex, units and posts (sections 2.3 to 2.5, 10.4, 10.5, 12)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.employees import rules
from asn_desktop.employees.rules.reference import CodeBook
from asn_desktop.spreadsheets.columns import Cell

BOOKS = {
    "sexes": rules.Sex,
    "employee_types": rules.EmployeeType,
    "legal_statuses": rules.LegalStatus,
    "education_levels": rules.EducationLevel,
    "position_kinds": rules.PositionKind,
    "functional_levels": rules.FunctionalLevel,
    "echelons": rules.Echelon,
    "unit_kinds": rules.UnitKind,
}


@pytest.mark.parametrize("name", BOOKS)
def test_every_code_has_a_word_that_means_it(name: str) -> None:
    """The codes of the program and of the reference table are the same, and labels read back."""
    book: CodeBook = getattr(rules.reference(), name)
    assert book.codes == [member.value for member in BOOKS[name]]
    assert [book.find(label) for label in book.labels] == book.codes
    assert [book.find(label.upper()) for label in book.labels] == book.codes


@pytest.mark.parametrize(
    ("book", "text", "code"),
    [
        ("employee_types", "P", "pns"),  # 2.4: STATUS CPNS PNS
        ("employee_types", "C", "cpns"),
        ("employee_types", "CPNS", "cpns"),
        ("employee_types", "P3K", "pppk"),
        ("employee_types", "PPPK Paruh Waktu", "pppk_part_time"),
        ("employee_types", "Honorer", "non_asn"),
        ("legal_statuses", "Cuti di Luar Tanggungan Negara", "unpaid_leave"),  # 2.4
        ("legal_statuses", "MPP", "retirement_preparation"),
        ("legal_statuses", "Tugas Belajar", "study_assignment"),
        ("legal_statuses", "Non Aktif", "inactive"),
        ("education_levels", "S-1", "bachelor"),  # 2.5
        ("education_levels", "S1", "bachelor"),
        ("education_levels", "Magister", "master"),
        ("education_levels", "45", "master"),
        ("education_levels", "SMK", "senior_high"),
        ("education_levels", "Sarjana Muda", "diploma_3"),
        ("education_levels", "D-IV", "diploma_4"),
        ("position_kinds", "Jabatan Fungsional Tertentu", "functional"),  # 2.3, SAPK
        ("position_kinds", "Jabatan Fungsional Umum", "staff"),
        ("position_kinds", "Jabatan Struktural", "structural"),
        ("echelons", "II/b", "II.b"),
        ("echelons", "IIb", "II.b"),
        ("echelons", "Eselon III.a", "III.a"),
        ("functional_levels", "Ahli Muda", "junior_expert"),
        ("functional_levels", "Penyelia", "supervising"),
    ],
)
def test_words_met(book: str, text: str, code: str) -> None:
    """Synonyms of the reference mean their code."""
    assert getattr(rules.reference(), book).find(text) == code


def test_the_beginning_may_say_it() -> None:
    """ "S-1 Hukum" begins with its level; the longest beginning decides."""
    book = rules.reference().education_levels
    assert rules.check_code("S-1 Hukum", book, "education_level", "X", beginning=True) == (
        "bachelor",
        (),
    )
    types = rules.reference().employee_types
    text = "PPPK Paruh Waktu Dinas Kesehatan"
    assert rules.check_code(text, types, "employee_type", "X", beginning=True)[0] == (
        "pppk_part_time"
    )
    assert book.find_beginning("Hukum S-1") is None


def test_unknown_words_are_refused_with_the_known_ones() -> None:
    """A word outside the list is an error that names the list and its words."""
    found = rules.check_code("PNSX", rules.reference().sexes, "sex", "JENIS KELAMIN")
    assert found.value is None
    assert found.problems[0].code == "sex.unknown"
    assert "Laki-laki, Perempuan" in found.problems[0].remedy


@pytest.mark.parametrize(
    ("cells", "meaning"),
    [
        (["L", "P"], rules.Sex.FEMALE),
        (["Lk", "P", None], rules.Sex.FEMALE),
        (["W", "P"], rules.Sex.MALE),
        (["P"], None),
        (["L", "W", "P"], None),
        (["M", "P"], rules.Sex.FEMALE),
    ],
)
def test_p_is_resolved_by_its_column(cells: list[str | None], meaning: rules.Sex | None) -> None:
    """Section 10.5: P is Perempuan beside L and Pria beside W; otherwise it cannot be told."""
    assert rules.meaning_of_p(cells) is meaning
    found = rules.sex_reader(cells)("P")
    assert found.value == (meaning or "by_nip")
    assert found.problems == ()


def test_a_lone_p_is_told_by_the_nip() -> None:
    """Section 10.5: where the column does not tell what P means, digit 15 of the NIP does."""
    columns: dict[str, list[object]] = {
        "nip": ["199212312019032004", "198001012005011001", None],
        "sex": ["by_nip", "by_nip", "by_nip"],
    }
    rules.put_in_order(columns)
    assert columns["sex"] == ["female", "male", None]


@pytest.mark.parametrize(
    ("cell", "sex"),
    [
        ("M", "male"),
        ("F", "female"),
        ("L", "male"),
        ("P", "female"),
        ("Laki-laki", "male"),
        ("LAKI LAKI", "male"),
        ("Perempuan", "female"),
        ("Pria", "male"),
        ("Wanita", "female"),
        ("1", "male"),
        (2, "female"),
        (1.0, "male"),
        ("-", None),
    ],
)
def test_values_of_sex(cell: Cell, sex: str | None) -> None:
    """Section 10.5: every value met is understood; M is male."""
    assert rules.check_sex_cell(cell) == (sex, ())


@given(st.one_of(st.none(), st.text(max_size=20), st.integers(), st.floats(), st.booleans()))
def test_no_cell_breaks_a_coded_column(cell: Cell) -> None:
    """Any cell gives a code of the list or none."""
    for name, codes in BOOKS.items():
        book = getattr(rules.reference(), name)
        value = rules.check_code(cell, book, "x", "X", beginning=True).value
        assert value is None or value in {code.value for code in codes}


@pytest.mark.parametrize(
    ("kind", "echelon", "exact"),
    [
        ("structural", "II.b", "jpt_pratama"),
        ("structural", "III.a", "administrator"),
        (None, "IV.b", "supervisor"),
        ("structural", None, "structural"),
        ("functional", "IV.a", "functional"),
        (None, None, None),
    ],
)
def test_echelon_makes_the_kind_exact(
    kind: str | None, echelon: str | None, exact: str | None
) -> None:
    """Table 2.3: "Jabatan Struktural" of old exports is told apart by the former echelon."""
    assert rules.refine_kind(kind, echelon) == exact


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Guru Ahli Muda", "junior_expert"),
        ("Ahli Pertama - Guru Kelas", "first_expert"),
        ("Perawat Terampil", "skilled"),
        ("Arsiparis Penyelia", "supervising"),
        ("Kepala Bidang Pemuda", None),
        ("Pembina Utama", None),
        ("Terampil", None),
    ],
)
def test_level_in_the_name_of_a_post(title: str, level: str | None) -> None:
    """The level of a functional post is read from the end or the beginning of its name."""
    assert rules.level_in_title(title) == level


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Dinas Kesehatan Kota Tangerang Selatan", "DINAS KESEHATAN"),
        ("Dinas Kesehatan Kota", "Dinkes"),
        ("BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"),
        (
            "Badan Kepegawaian & Pengembangan SDM Kota Tangerang Selatan",
            "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
        ),
        ("Bapelitbangda", "Bappelitbangda"),
        ("SDN Serpong 01", "SD Negeri Serpong 01"),
        ("Kel. Sawah Lama", "Kelurahan Sawah"),
        ("RSU Kota Tangerang Selatan", "Rumah Sakit Umum Kota Tangerang Selatan"),
        ("Subbag. Umum & Kepegawaian", "Sub Bagian Umum dan Kepegawaian"),
    ],
)
def test_names_of_one_unit(first: str, second: str) -> None:
    """Sections 10.4 and 12: case, "dan", the city and short names do not make another unit."""
    assert rules.org_key(first) == rules.org_key(second) != ""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Kecamatan Serpong", "Kelurahan Serpong"),  # 12.1: names repeat between levels
        ("Kecamatan Ciputat", "Kecamatan Ciputat Timur"),
        ("Dinas Kesehatan", "Dinas Perhubungan"),
        ("SDN Serpong 01", "SDN Serpong 02"),
        ("Sawah Baru", "Sawah"),
    ],
)
def test_names_of_two_units(first: str, second: str) -> None:
    """Section 12.1: what differs in words is another unit."""
    assert rules.org_key(first) != rules.org_key(second)


def test_names_of_one_post() -> None:
    """Short forms of posts are their long forms."""
    assert rules.position_key("Kasubbag. Umum & Kepegawaian") == rules.position_key(
        "KEPALA SUB BAGIAN UMUM DAN KEPEGAWAIAN"
    )


@given(st.text(max_size=60))
def test_a_key_is_its_own_key(text: str) -> None:
    """No name breaks the keys, and looking up a key finds the same key."""
    rules.position_key(text)
    assert rules.org_key(rules.org_key(text)) == rules.org_key(text) or rules.org_key(text) == ""


def test_kind_of_unit_in_its_name() -> None:
    """Table 12.2: the first words of a name show the kind of unit, the longest first."""
    assert rules.unit_kind_in_name("Dinas Kesehatan") == "service"
    assert rules.unit_kind_in_name("SDN Serpong 01") == "school"
    assert rules.unit_kind_in_name("Inspektur Pembantu I") == "inspector_area"
    assert rules.unit_kind_in_name("Serpong") is None
