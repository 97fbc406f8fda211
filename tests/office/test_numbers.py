"""The book of letter numbers gives every number once, says who has it, keeps what was cancelled and
shows what was left out; in a file and on a server."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest

from asn_desktop.core.errors import PersonError
from asn_desktop.core.listing import ListQuery
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.office.commands import numbers as commands
from asn_desktop.office.commands import save_profile
from asn_desktop.office.queries import numbers as queries
from asn_desktop.office.rules.numbers import Gap, NumberState, gaps, number_key, read_number
from tests.offices import Site

DAY = dt.date(2026, 11, 28)
CODE = "800.2.1"


@pytest.fixture
def book(practice: Database) -> Database:
    """The practice office, which pads its serial numbers to four digits."""
    save_profile(practice, {"number_digits": 4})
    return practice


def reserve(database: Database, subject: str = "Uji", **more: object) -> int:
    """Reserve a number of education and training; returns its id."""
    wish: dict[str, object] = {"classification": CODE, "day": DAY, "subject": subject, **more}
    return commands.reserve(database, **wish)[0]  # type: ignore[arg-type]


def read(database: Database, number_id: int) -> queries.Number:
    with database.read() as session:
        found = queries.number(session, number_id)
    assert found is not None
    return found


def missing(database: Database) -> list[str]:
    with database.read() as session:
        return [f"{each.book}: {each.gap}" for each in queries.book_gaps(session)]


def test_every_classification_counts_its_own_letters(book: Database) -> None:
    """The second letter of a code is number 2, the first of another code is number 1."""
    first, second = reserve(book), reserve(book)
    other = reserve(book, classification="800.1.11.1")
    texts = [read(book, each).text.split("/")[:2] for each in (first, second, other)]
    assert texts == [["800.2.1", "0001"], ["800.2.1", "0002"], ["800.1.11.1", "0001"]]


def test_one_counter_for_all_where_the_office_says_so(book: Database) -> None:
    """With one counter a year, all codes share the numbers; the next year begins anew."""
    save_profile(book, {"number_scope": "year"})
    serials = [
        read(book, reserve(book, classification=code, day=day)).serial
        for code, day in ((CODE, DAY), ("000.1.5", DAY), ("", DAY), (CODE, dt.date(2027, 1, 4)))
    ]
    assert serials == [1, 2, 3, 1]


def test_counters_that_the_number_does_not_show_are_refused(book: Database) -> None:
    """Counting by code while the code is not printed would give two letters one number."""
    with pytest.raises(PersonError, match=r"\{classification\}"):
        save_profile(book, {"number_pattern": "{serial}/{unit}/{year}"})


def test_a_number_that_somebody_has_is_refused_with_who(book: Database) -> None:
    """However the number is written, the sentence names who has it, its state and day."""
    reserve(book, "Undangan sosialisasi", serial=12)
    for again in (
        {"serial": 12},
        {"text": "800.2.1/12/BKPSDM/2026"},
        {"text": "800.2.1 / 0012/bkpsdm/2026"},
    ):
        with pytest.raises(PersonError) as refused:
            reserve(book, "Surat lain", **again)
        assert "Undangan sosialisasi" in str(refused.value)
        assert "28 November 2026" in str(refused.value)


def test_a_cancelled_number_is_kept_and_never_given_again(book: Database) -> None:
    """The book shows it with the reason; the counter goes on behind it."""
    number = reserve(book, "Surat batal")
    with pytest.raises(PersonError, match=r"[Aa]lasan"):
        commands.cancel(book, number, "  ")
    commands.cancel(book, number, "Surat tidak jadi dikirim")
    found = read(book, number)
    assert (found.state, found.reason) == (NumberState.CANCELLED, "Surat tidak jadi dikirim")
    assert read(book, reserve(book)).serial == 2
    with pytest.raises(PersonError, match="Surat batal"):
        reserve(book, serial=1)
    with pytest.raises(PersonError):
        commands.cancel(book, number, "sekali lagi")


def test_a_used_number_stays(book: Database) -> None:
    """What a letter bears is neither cancelled nor used twice."""
    number = reserve(book)
    commands.use(book, number, DAY)
    assert read(book, number).state is NumberState.USED
    with pytest.raises(PersonError):
        commands.cancel(book, number, "keliru")
    with pytest.raises(PersonError):
        commands.use(book, number, DAY)


def test_a_number_belongs_to_its_year(book: Database) -> None:
    """A letter of January takes no number of last year's book, and a typed number says its year."""
    number = reserve(book)
    with pytest.raises(PersonError, match="2026"):
        commands.use(book, number, dt.date(2027, 1, 4))
    with pytest.raises(PersonError, match="2025"):
        reserve(book, text="800.2.1/0007/BKPSDM/2025")


def test_a_number_of_srikandi_is_registered_too(book: Database) -> None:
    """Another system's number stands in the book, disturbs no counter and leaves no gap."""
    number = reserve(book, "Dari SRIKANDI", text="T/515/Sekre-BKPSDM")
    found = read(book, number)
    assert (found.text, found.serial) == ("T/515/Sekre-BKPSDM", None)
    assert missing(book) == []
    assert read(book, reserve(book)).serial == 1
    with pytest.raises(PersonError, match="Dari SRIKANDI"):
        reserve(book, text="t/515/sekre-bkpsdm")


def test_a_skipped_number_shows_as_a_gap_until_it_is_explained(book: Database) -> None:
    """What was left out is listed by book; explained numbers are cancelled ones with a reason."""
    reserve(book, serial=3)
    late = reserve(book, serial=6)
    with book.read() as session:
        assert queries.skipped_before(session, late) == Gap(4, 5)
    assert missing(book) == ["800.2.1: 1–2", "800.2.1: 4–5"]
    commands.explain_gap(book, 2026, CODE, Gap(1, 2), "Ditulis di buku agenda", day=DAY)
    assert missing(book) == ["800.2.1: 4–5"]
    source = queries.letter_numbers(book)
    cancelled = source.rows(source.ids(ListQuery(filters={"state": ("cancelled",)})))
    assert sorted(row[0] for row in cancelled.values()) == [
        "800.2.1/0001/BKPSDM/2026",
        "800.2.1/0002/BKPSDM/2026",
    ]
    reserve(book, serial=4)  # a letter that was forgotten may still take its number
    assert missing(book) == ["800.2.1: 5"]


def test_a_slip_of_the_keyboard_fills_no_book(book: Database) -> None:
    """Number 120000 typed instead of 12 leaves a gap that nobody can explain by accident."""
    reserve(book, serial=120_000)
    with pytest.raises(PersonError, match="119999"):
        commands.explain_gap(book, 2026, CODE, Gap(1, 119_999), "?", day=DAY)


def test_the_counter_of_an_office_that_counts_otherwise_than_before(book: Database) -> None:
    """Numbers that already stand in the book are passed over by the new counter."""
    for _ in range(3):
        reserve(book)
    save_profile(book, {"number_scope": "year"})
    assert read(book, reserve(book)).text == "800.2.1/0004/BKPSDM/2026"


def test_letters_and_signs_stay_what_they_are(book: Database) -> None:
    """A subject with <b>, & and an emoji is kept as it was typed, and found."""
    number = reserve(book, "Rapat <b>R&D</b> 🎉")
    assert read(book, number).subject == "Rapat <b>R&D</b> 🎉"
    source = queries.letter_numbers(book)
    assert list(source.ids(ListQuery("rapat r&d"))) == [number]
    assert list(source.ids(ListQuery("0001"))) == [number]


def test_undo_gives_the_number_back(book: Database) -> None:
    """A number reserved by mistake can be taken back at once; then it is free again."""
    _number, changed = commands.reserve(book, classification=CODE, day=DAY, subject="Keliru")
    undo(book, changed.operation_id)
    again = reserve(book, "Benar")
    assert read(book, again).serial == 1


def test_what_is_missing_is_said(book: Database) -> None:
    """Neither a code nor a subject may be missing where the office counts by code."""
    with pytest.raises(PersonError, match=r"[Kk]lasifikasi"):
        reserve(book, classification=" ")
    with pytest.raises(PersonError, match=r"[Pp]erihal"):
        reserve(book, " ")
    with pytest.raises(PersonError):
        reserve(book, serial=0)


def test_two_programs_at_once_never_get_the_same_number(site: Site) -> None:
    """Whoever comes second waits and gets the next number; on a server from two programs."""
    place = site.office("numbers", lambda at: Database.create(at, practice=True))
    with Database.open(place) as first:
        save_profile(first, {"government": "Kota", "name": "Badan", "number_unit": "BKPSDM"})
        second = Database.open(place) if site.server is not None else first
        try:
            with ThreadPoolExecutor(8) as clerks:
                offices = [first, second] * 20
                ids = list(clerks.map(reserve, offices))
        finally:
            if second is not first:
                second.close()
        serials = sorted(read(first, each).serial or 0 for each in ids)
    assert serials == list(range(1, 41))


@pytest.mark.parametrize(
    ("pattern", "text", "serial", "code"),
    [
        ("{classification}/{serial}/{unit}/{year}", "800.2.1/0012/BKPSDM/2026", 12, "800.2.1"),
        (
            "{security}/{serial}/{classification}/{unit}/{year}",
            "B/1/800.1.11.1/bkpsdm/2026",
            1,
            "800.1.11.1",
        ),
        ("{classification}/{serial} TAHUN {year}", "000.8.3/123 TAHUN 2023", 123, "000.8.3"),
        ("{serial}/{unit}/{month_roman}/{year}", "7/BKPSDM/XI/2026", 7, None),
    ],
)
def test_a_number_is_read_back_by_its_pattern(
    pattern: str, text: str, serial: int, code: str | None
) -> None:
    """What the office writes by its pattern is understood when it is typed."""
    found = read_number(pattern, text, unit="BKPSDM")
    assert found is not None
    assert (found.serial, found.classification) == (serial, code)


def test_other_numbers_are_not_taken_for_ones_own() -> None:
    """A number of another pattern is of another system."""
    assert read_number("{classification}/{serial}/{unit}/{year}", "B/1/UM/2026", unit="X") is None


def test_numbers_are_compared_whatever_their_zeros_and_spaces() -> None:
    """0012 and 12 are one number; the dots of a code are kept."""
    assert number_key("B/800.2.1/ 0012 /BKPSDM") == number_key("b/800.2.1/12/bkpsdm")
    assert number_key("000.8.3/0") != number_key("0.8.3/0")
    assert number_key("0/A") == "0/a"


def test_gaps_are_told_from_the_first_number_on() -> None:
    """Runs of missing numbers are told together, also those before the first one."""
    assert gaps([3, 4, 7]) == [Gap(1, 2), Gap(5, 6)]
    assert gaps([]) == []


@pytest.mark.parametrize("serial", [0, 1_000_000])
def test_a_serial_number_that_cannot_be_is_refused(book: Database, serial: int) -> None:
    """A slip of the keyboard does not push the counter up for the rest of the year."""
    for wish in ({"serial": serial}, {"text": f"{CODE}/{serial}/BKPSDM/2026"}):
        with pytest.raises(PersonError, match=r"(?i)serial number|nomor urut"):
            reserve(book, **wish)
    last = read(book, reserve(book)).serial
    assert last < 1_000
