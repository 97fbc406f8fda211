"""A clerk types what stands on a receipt sheet as it is said; what cannot be is told in words. Row
codes are proof against slips of the finger, and everybody stands on the sheet of the right unit."""

from __future__ import annotations

import datetime as dt
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.circulars.rules.audience import (
    Criteria,
    Holder,
    To,
    grade_range,
    head_of,
    head_title,
    sheet_unit,
)
from asn_desktop.circulars.rules.codes import RowCode, read_row_code
from asn_desktop.circulars.rules.receipts import (
    Mark,
    ReceiptState,
    read_keying,
    receipt_problem,
)
from asn_desktop.core.errors import PersonError

SIGNED = Mark(ReceiptState.RECEIVED)
OPEN = Mark(ReceiptState.PENDING)
REFUSED = Mark(ReceiptState.REFUSED)
UNREACHABLE = Mark(ReceiptState.UNREACHABLE)

numbers = st.integers(1, 999_999)
codes = st.builds(RowCode, numbers, numbers, numbers)


@pytest.mark.parametrize("line", ["semua", "Semua.", "lengkap", "all", " SEMUANYA "])
def test_everybody_has_signed(line: str) -> None:
    """One word does for a whole sheet."""
    assert read_keying(line, 4) == dict.fromkeys(range(1, 5), SIGNED)


@pytest.mark.parametrize(
    "line",
    [
        "semua kecuali 3, 17",
        "kecuali 3 dan 17",
        "all but 3, 17",
        "all except 3 and 17",
        "Semua selain 3; 17",
        "semua kecuali 3 17",
    ],
)
def test_all_but_some(line: str) -> None:
    """The rows named stay open, all others have signed, in both languages."""
    marks = read_keying(line, 20)
    assert {row for row, mark in marks.items() if mark == OPEN} == {3, 17}
    assert len(marks) == 20 and marks[4] == SIGNED


@pytest.mark.parametrize("line", ["1-3, 5", "1–3,5", "1 s.d. 3, 5", "1 S/D 3; 5", "1..3 dan 5"])
def test_rows_and_ranges(line: str) -> None:
    """Only the rows named have signed; nothing is said of the others."""
    assert read_keying(line, 9) == dict.fromkeys((1, 2, 3, 5), SIGNED)


def test_what_became_of_a_row_stands_in_parentheses() -> None:
    """Refused, not reached and why are typed where the row is typed."""
    marks = read_keying("kecuali 3 (menolak), 17-18 (tidak ditemui: Cuti besar), 20", 20)
    assert marks[3] == REFUSED
    assert marks[17] == marks[18] == Mark(ReceiptState.UNREACHABLE, "Cuti besar")
    assert marks[20] == OPEN
    assert marks[1] == SIGNED
    assert read_keying("2 (tidak ditemui)", 5) == {2: UNREACHABLE}
    assert read_keying("2 (belum)", 5) == {2: OPEN}
    assert read_keying("2 (refused), 3", 5) == {2: REFUSED, 3: SIGNED}


def test_nobody_has_signed() -> None:
    """A sheet keyed by mistake is opened again with two words."""
    assert read_keying("tidak ada", 3) == dict.fromkeys((1, 2, 3), OPEN)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("semua kecuali 99", "Tidak ada baris 99: lembar ini memuat 32 baris."),
        ("0", "Tidak ada baris 0"),
        ("3, 5, 3", "Baris 3 tertulis dua kali."),
        ("2-6, 4", "Baris 4 tertulis dua kali."),
        ("12-1", "“12-1” terbalik; tulis “1-12”."),
        ("3 (menolk)", "“menolk” tidak dikenal."),
        ("semua 3, 17", "“semua 3, 17” dapat dibaca dengan dua cara."),
        ("tiga", "“tiga” tidak dimengerti."),
        ("3, empat", "“empat” tidak dimengerti."),
        ("12345678901234", "tidak dimengerti"),
        ("", "Ketik baris mana yang sudah menandatangani"),
        ("kecuali", "Ketik baris mana yang sudah menandatangani"),
    ],
)
def test_what_cannot_be_is_said(line: str, sentence: str) -> None:
    """A row that is not there, one named twice, a range that runs backwards, an unknown word."""
    with pytest.raises(PersonError) as refused:
        read_keying(line, 32)
    assert sentence in str(refused.value)


@given(st.text(max_size=40), st.integers(0, 40))
def test_anything_typed_is_understood_or_refused_in_words(line: str, rows: int) -> None:
    """Whatever is typed, no row outside the sheet is touched and nothing breaks."""
    try:
        marks = read_keying(line, rows)
    except PersonError as refused:
        assert str(refused)
    else:
        assert all(1 <= row <= rows for row in marks)


@given(codes)
def test_a_code_is_read_back(code: RowCode) -> None:
    """However the signs between the numbers are typed."""
    text = str(code)
    assert read_row_code(text) == code
    assert read_row_code(text.lower().replace("-", " ")) == code
    assert read_row_code(text.replace("-", ".")) == code
    assert read_row_code(f"  {text} ".replace("-", " / ")) == code


@given(codes, st.data())
def test_a_wrong_digit_is_noticed(code: RowCode, data: st.DataObject) -> None:
    """One digit typed wrong never names another row."""
    text = str(code)
    at = data.draw(st.sampled_from([n for n, sign in enumerate(text) if sign.isdigit()]))
    other = data.draw(st.sampled_from([d for d in "0123456789" if d != text[at]]))
    with pytest.raises(PersonError):
        read_row_code(text[:at] + other + text[at + 1 :])


@given(codes)
def test_exchanged_digits_are_noticed(code: RowCode) -> None:
    """Two digits that changed places, beside each other or not, never name another row."""
    text = str(code)
    digits = [n for n, sign in enumerate(text) if sign.isdigit()]
    for first, second in combinations(digits, 2):
        if text[first] == text[second]:
            continue
        signs = list(text)
        signs[first], signs[second] = signs[second], signs[first]
        with pytest.raises(PersonError):
            read_row_code("".join(signs))


def test_a_wrong_dash_is_noticed() -> None:
    """12-3 is not 1-23."""
    letter = str(RowCode(12, 3, 17))[-1]
    with pytest.raises(PersonError):
        read_row_code(f"1-23-17-{letter}")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("12-3-17", "Huruf di akhir “12-3-17” belum ada"),
        ("apa ini", "“apa ini” bukan kode baris"),
        ("", "bukan kode baris"),
        ("1234567-1-1-A", "bukan kode baris"),
        ("12-3-17-Ä", "bukan kode baris"),
    ],
)
def test_what_is_no_code_is_said(text: str, sentence: str) -> None:
    """The sentence shows what a code looks like."""
    with pytest.raises(PersonError) as refused:
        read_row_code(text)
    assert sentence in str(refused.value)


def test_letters_read_for_digits_do_no_harm() -> None:
    """O is zero and I is one where a digit must stand."""
    code = RowCode(10, 1, 10)
    letter = str(code)[-1]
    assert read_row_code(f"IO-I-1O-{letter}") == code


def test_criteria_are_kept() -> None:
    """A saved list is read back as it was chosen."""
    criteria = Criteria(
        To.HEADS,
        units=(3, 4),
        unit_kinds=("district",),
        grade_from=31,
        active_only=False,
        added=(9,),
    )
    assert Criteria.from_json(criteria.to_json()) == criteria
    assert Criteria.from_json({}) == Criteria()
    assert Criteria.from_json({"something": [1], "to": "people"}) == Criteria()


def test_grades_stay_on_their_scale() -> None:
    """From III/a upwards means PNS; PPPK have a scale of their own."""
    assert grade_range(None, None) is None
    low, high = grade_range(31, None) or (0, 0)
    assert low == 31 and 45 <= high <= 100
    assert grade_range(105, 109) == (105, 109)
    assert (grade_range(None, 109) or (0, 0))[0] == 101
    for ends in ((31, 105), (45, 31)):
        with pytest.raises(PersonError):
            grade_range(*ends)


def test_a_section_gets_its_papers_with_the_agency() -> None:
    """Sections and divisions stand on the agency's sheet, a school has its own."""
    assert sheet_unit([(1, "service"), (2, "division"), (3, "section")]) == 1
    assert sheet_unit([(1, "service"), (2, "division"), (3, "school")]) == 3
    assert sheet_unit([(1, "service"), (2, "secretariat"), (3, "subbureau")]) == 1
    assert sheet_unit([(1, "secretariat"), (2, "bureau")]) == 1
    assert sheet_unit([(1, "division")]) == 1
    assert sheet_unit([]) is None


def test_the_head_of_a_unit_holds_its_leading_post() -> None:
    """The highest echelon leads; a school is led by its Kepala; a tie is no certainty."""
    head = Holder(1, "Kepala Dinas", "jpt_pratama", "II.b")
    deputy = Holder(2, "Sekretaris Dinas", "administrator", "III.a")
    teacher = Holder(3, "Guru Ahli Muda", "functional", None)
    principal = Holder(4, "Kepala Sekolah", "functional", None)
    assert head_of([teacher, deputy, head]) == head
    assert head_of([teacher, principal]) == principal
    assert head_of([teacher]) is None
    assert head_of([]) is None
    twin = Holder(5, "Kepala Bidang", "administrator", "III.b")
    assert head_of([twin, Holder(6, "Kepala Bidang", "administrator", "III.b")]) is None


@pytest.mark.parametrize(
    ("name", "kind", "title"),
    [
        ("Dinas Kesehatan", "service", "Kepala Dinas Kesehatan"),
        ("Kecamatan Serpong", "district", "Camat Serpong"),
        ("Kelurahan Pondok Benda", "village", "Lurah Pondok Benda"),
        ("Sekretariat Daerah", "secretariat", "Sekretaris Daerah"),
        ("Inspektorat", "inspectorate", "Inspektur"),
        ("RSUD Kota", "hospital", "Direktur RSUD Kota"),
        ("SDN 1", None, "Kepala SDN 1"),
    ],
)
def test_an_unknown_head_is_called_by_the_office_held(name: str, kind: str, title: str) -> None:
    """A letter finds its way without a name."""
    assert head_title(name, kind) == title


def test_a_receipt_cannot_be_older_than_the_copy() -> None:
    """Nor lie in the future."""
    sent, today = dt.date(2026, 3, 2), dt.date(2026, 3, 9)
    assert receipt_problem(sent, sent, today) is None
    assert receipt_problem(dt.date(2026, 3, 1), sent, today)
    assert receipt_problem(dt.date(2026, 3, 10), sent, today)
