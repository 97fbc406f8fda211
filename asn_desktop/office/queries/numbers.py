"""Reading the book of letter numbers: the next number, who has one, what was left out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.core.fields import Value
from asn_desktop.core.listing import ListColumn, ListFilter, SortKey
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import ChoiceFilter, SqlColumn, SqlListSource
from asn_desktop.database.search import SearchSpec
from asn_desktop.office.queries import Profile, profile
from asn_desktop.office.records import LetterNumber
from asn_desktop.office.rules import number_text
from asn_desktop.office.rules.numbers import (
    ELSEWHERE,
    STATE_WORDS,
    Gap,
    NumberState,
    book_of,
    gaps,
    number_key,
)
from asn_desktop.office.sheets.numbers import LETTER_NUMBERS

CONTEXT = "office"


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the book. ``serial`` is None where another system gave it."""

    id: int
    version: int
    year: int
    book: str
    serial: int | None
    classification: str
    security: str
    text: str
    state: NumberState
    day: dt.date
    subject: str
    reason: str


@dataclass(frozen=True, slots=True)
class BookGap:
    """Numbers that were left out in one book of one year."""

    year: int
    book: str
    gap: Gap


def _number(row: LetterNumber) -> Number:
    return Number(
        id=row.id,
        version=row.version,
        year=row.year,
        book=row.book,
        serial=None if row.book == ELSEWHERE else row.serial,
        classification=row.classification,
        security=row.security,
        text=row.text,
        state=NumberState(row.state),
        day=row.day,
        subject=row.subject,
        reason=row.reason,
    )


def number(session: Session, number_id: int) -> Number | None:
    """One number of the book; None where it is gone."""
    row = session.get(LetterNumber, number_id)
    return None if row is None else _number(row)


def holder(session: Session, text: str, year: int) -> Number | None:
    """Who has this number, however it is written."""
    same = select(LetterNumber).where(
        LetterNumber.text_key == number_key(text), LetterNumber.year == year
    )
    row = session.scalars(same).first()
    return None if row is None else _number(row)


def serial_holder(session: Session, year: int, book: str, serial: int) -> Number | None:
    """Who has this serial number of a book."""
    row = session.scalars(
        select(LetterNumber).where(
            LetterNumber.year == year, LetterNumber.book == book, LetterNumber.serial == serial
        )
    ).first()
    return None if row is None else _number(row)


def last_serial(session: Session, year: int, book: str) -> int:
    """The highest serial number of a book; 0 in an empty one."""
    highest = select(func.max(LetterNumber.serial))
    return session.scalar(highest.where(LetterNumber.year == year, LetterNumber.book == book)) or 0


def written(
    office: Profile, serial: int, day: dt.date, classification: str, security: str = ""
) -> str:
    """A number as the office writes it."""
    return number_text(
        office.number_pattern,
        serial=serial,
        day=day,
        classification=classification,
        unit=office.number_unit,
        security=security,
        digits=office.number_digits,
    )


def next_number(
    session: Session, *, classification: str, day: dt.date, security: str = ""
) -> tuple[int, str]:
    """The serial number that is next and the number as it will be printed. A number that already
    stands in the book in another way (the office counts otherwise than before) is passed over."""
    office = profile(session)
    serial = last_serial(session, day.year, book_of(office.number_scope, classification))
    while True:
        serial += 1
        text = written(office, serial, day, classification, security)
        if holder(session, text, day.year) is None:
            return serial, text


def reserved(session: Session, *, year: int | None = None) -> list[Number]:
    """The numbers that wait for their letter, the earliest first."""
    query = select(LetterNumber).where(LetterNumber.state == NumberState.RESERVED.value)
    if year is not None:
        query = query.where(LetterNumber.year == year)
    rows = session.scalars(
        query.order_by(LetterNumber.year, LetterNumber.book, LetterNumber.serial)
    )
    return [_number(row) for row in rows]


def skipped_before(session: Session, number_id: int) -> Gap | None:
    """The numbers that were left out just before this one."""
    row = session.get(LetterNumber, number_id)
    if row is None or row.book == ELSEWHERE:
        return None
    return skipped(session, row.year, row.book, row.serial)


def skipped(session: Session, year: int, book: str, serial: int) -> Gap | None:
    """The numbers that stand in no book between this one and the one before."""
    before = session.scalar(
        select(func.max(LetterNumber.serial)).where(
            LetterNumber.year == year, LetterNumber.book == book, LetterNumber.serial < serial
        )
    )
    first = (before or 0) + 1
    return Gap(first, serial - 1) if first < serial else None


def book_gaps(session: Session, year: int | None = None) -> list[BookGap]:
    """What was left out, by year and book."""
    query = select(LetterNumber.year, LetterNumber.book, LetterNumber.serial).where(
        LetterNumber.book != ELSEWHERE
    )
    if year is not None:
        query = query.where(LetterNumber.year == year)
    books: dict[tuple[int, str], list[int]] = {}
    for row in session.execute(query):
        books.setdefault((row.year, row.book), []).append(row.serial)
    return [
        BookGap(found_year, book, gap)
        for (found_year, book), serials in sorted(books.items(), key=_newest)
        for gap in gaps(serials)
    ]


def _newest(entry: tuple[tuple[int, str], Sequence[int]]) -> tuple[int, str]:
    (year, book), _ = entry
    return -year, book


def classifications(session: Session) -> list[str]:
    """The classification codes in use, for proposals."""
    query = select(LetterNumber.classification).distinct().where(LetterNumber.classification != "")
    return sorted(session.scalars(query))


def _state_text(value: Value) -> Value:
    return translate(CONTEXT, STATE_WORDS[NumberState(value)])


def _serial_text(book: str, serial: int) -> Value:
    return None if book == ELSEWHERE else serial


def letter_numbers(database: Database) -> SqlListSource:
    """The book of letter numbers as a list, the newest first."""
    shown = {"number", "state", "day", "subject", "reason"}
    columns = {
        column.name: ListColumn(
            column.name,
            column.label,
            column.heading,
            column.kind,
            column.width,
            shown=column.name in shown,
        )
        for column in LETTER_NUMBERS.columns
    }
    return SqlListSource(
        database,
        record=LetterNumber,
        context=CONTEXT,
        columns=[
            SqlColumn(columns["number"], (LetterNumber.text,), order=LetterNumber.text_key),
            SqlColumn(columns["state"], (LetterNumber.state,), _state_text),
            SqlColumn(columns["day"], (LetterNumber.day,)),
            SqlColumn(columns["subject"], (LetterNumber.subject,)),
            SqlColumn(columns["classification"], (LetterNumber.classification,)),
            SqlColumn(columns["security"], (LetterNumber.security,)),
            SqlColumn(columns["year"], (LetterNumber.year,)),
            SqlColumn(
                columns["serial"],
                (LetterNumber.book, LetterNumber.serial),
                _serial_text,
                order=LetterNumber.serial,
            ),
            SqlColumn(columns["reason"], (LetterNumber.reason,)),
        ],
        filters=[
            ChoiceFilter(ListFilter("year", noop("office", "Year")), LetterNumber.year),
            ChoiceFilter(
                ListFilter("classification", noop("office", "Classification")),
                LetterNumber.classification,
                _code_or_none,
            ),
            ChoiceFilter(
                ListFilter("state", noop("office", "State")),
                LetterNumber.state,
                lambda value: str(_state_text(value)),
                tuple(state.value for state in NumberState),
            ),
        ],
        search=SearchSpec("letter_numbers_search", LetterNumber.subject_key),
        default_sort=(SortKey("year", True), SortKey("day", True), SortKey("serial", True)),
    )


def _code_or_none(code: str) -> str:
    return code or translate("office", "(without a code)")
