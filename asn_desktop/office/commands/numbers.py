"""Giving, using and cancelling the numbers of letters.

Writers stand in line (one program at a file, a queue on a server), so that what is next is known
only inside an operation: no two letters get the same number.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from asn_desktop.core.errors import PersonError
from asn_desktop.core.results import Changed, refuse_errors
from asn_desktop.core.translation import noop, translate
from asn_desktop.core.values import fold_key, fold_space
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.stored import row_to_change
from asn_desktop.database.unit_of_work import Operation, UnitOfWork
from asn_desktop.office.queries import Profile, profile
from asn_desktop.office.queries import numbers as queries
from asn_desktop.office.records import LetterNumber
from asn_desktop.office.rules import date_in_words
from asn_desktop.office.rules.numbers import (
    ELSEWHERE,
    HIGHEST_SERIAL,
    STATE_WORDS,
    WIDEST_GAP,
    Gap,
    NumberState,
    book_of,
    check_reservation,
    check_subject,
    number_key,
    read_number,
)

#: Who drafts letters keeps their numbers.
WRITE = "policies.write"
RESERVE = Operation(
    "office.number", "office", noop("office", "Reserve the letter number {number}"), WRITE
)
CHANGE = Operation(
    "office.number_change", "office", noop("office", "Change the letter number {number}"), WRITE
)
USE = Operation(
    "office.number_use", "office", noop("office", "Use the letter number {number}"), WRITE
)
CANCEL = Operation(
    "office.number_cancel", "office", noop("office", "Cancel the letter number {number}"), WRITE
)
EXPLAIN = Operation(
    "office.number_gap",
    "office",
    noop("office", "Enter why the letter numbers {numbers} were left out"),
    WRITE,
)


@dataclass(frozen=True, slots=True)
class NumberWish:
    """Which number is wanted: the next of the counter, this ``serial`` of it, or the whole number
    as somebody typed it (``text``)."""

    day: dt.date
    subject: str
    classification: str = ""
    security: str = ""
    serial: int | None = None
    text: str = ""


def reserve(
    database: Database,
    *,
    classification: str,
    day: dt.date,
    subject: str,
    security: str = "",
    serial: int | None = None,
    text: str = "",
) -> tuple[int, Changed]:
    """Keep a number for a letter that is still to come. Raises ``PersonError`` where somebody has
    it already, naming who."""
    wish = NumberWish(day, subject, classification, security, serial, text)
    with database.write(RESERVE) as work:
        row = take_number(work, wish, NumberState.RESERVED)
        work.params["number"] = row.text
        return row.id, work.changed


def take_number(work: UnitOfWork, wish: NumberWish, state: NumberState) -> LetterNumber:
    """Give a number inside another operation. Raises as :func:`reserve`."""
    office = profile(work.session)
    classification, subject = fold_space(wish.classification), fold_space(wish.subject)
    typed = fold_space(wish.text)
    if not typed:
        refuse_errors(check_reservation(classification, office.number_scope, subject))
    row = _typed(work, office, wish, typed) if typed else _counted(work, office, wish)
    _refuse_taken(work, row)
    row.year = wish.day.year
    row.text_key = number_key(row.text)
    row.state = state.value
    row.day = wish.day
    row.subject = subject[:500]
    row.subject_key = fold_key(f"{row.text} {row.subject}")
    row.reason = ""
    work.session.add(row)
    work.session.flush()
    return row


def _counted(work: UnitOfWork, office: Profile, wish: NumberWish) -> LetterNumber:
    """A number of the office's own counter."""
    classification = fold_space(wish.classification)
    if wish.serial is None:
        serial, text = queries.next_number(
            work.session, classification=classification, day=wish.day, security=wish.security
        )
    else:
        serial = wish.serial
        _refuse_serial(serial)
        text = queries.written(office, serial, wish.day, classification, wish.security)
    return LetterNumber(
        year=wish.day.year,
        book=book_of(office.number_scope, classification),
        serial=serial,
        classification=classification,
        security=wish.security,
        text=text,
    )


def _typed(work: UnitOfWork, office: Profile, wish: NumberWish, text: str) -> LetterNumber:
    """A number as somebody typed it: of the office's counter where it is written by its pattern,
    else of another system."""
    if len(text) > 120:
        raise PersonError(translate("office", "This number is too long. Type at most 120 letters."))
    read = read_number(office.number_pattern, text, unit=office.number_unit)
    if read is not None and read.year not in (None, wish.day.year):
        raise PersonError(
            translate(
                "office",
                "The number {number} is of the year {year}, but the letter is dated {day}."
                " Correct one of the two.",
            ).format(number=text, year=read.year, day=date_in_words(wish.day))
        )
    classification = fold_space(wish.classification)
    if read is not None:
        _refuse_serial(read.serial)
        classification = read.classification or classification
        return LetterNumber(
            year=wish.day.year,
            book=book_of(office.number_scope, classification),
            serial=read.serial,
            classification=classification,
            security=read.security or wish.security,
            text=text,
        )
    return LetterNumber(
        year=wish.day.year,
        book=ELSEWHERE,
        serial=queries.last_serial(work.session, wish.day.year, ELSEWHERE) + 1,
        classification=classification,
        security=wish.security,
        text=text,
    )


def _refuse_serial(serial: int) -> None:
    """A slip of the keyboard would push the counter up for the rest of the year."""
    if serial < 1:
        raise PersonError(translate("office", "A serial number begins with 1. Type a higher one."))
    if serial > HIGHEST_SERIAL:
        raise PersonError(
            translate(
                "office",
                "The serial number {serial} is too high: the counter would go on from there for"
                " the rest of the year. Check the number.",
            ).format(serial=serial)
        )


def _refuse_taken(work: UnitOfWork, row: LetterNumber) -> None:
    with work.session.no_autoflush:
        has = queries.holder(work.session, row.text, row.year) or queries.serial_holder(
            work.session, row.year, row.book, row.serial
        )
    if has is None:
        return
    raise PersonError(
        translate(
            "office",
            "The number {number} already belongs to “{subject}” ({state}, {day}). Take the next"
            " number, or type another one.",
        ).format(
            number=has.text,
            subject=has.subject or has.reason,
            state=translate("office", STATE_WORDS[has.state]).lower(),
            day=date_in_words(has.day),
        )
    )


def use_number(work: UnitOfWork, number_id: int, day: dt.date) -> str:
    """Give a reserved number to its letter inside another operation; returns the number as it is
    printed. Raises ``PersonError`` where it is used or cancelled already."""
    row = row_to_change(work.session, LetterNumber, number_id, None, title="text")
    if row.state != NumberState.RESERVED.value:
        raise PersonError(
            translate(
                "office", "The number {number} is not free any more ({state}). Choose another one."
            ).format(
                number=row.text, state=translate("office", STATE_WORDS[NumberState(row.state)])
            )
        )
    if day.year != row.year:
        raise PersonError(
            translate(
                "office",
                "The number {number} is of the book of {year}, but the letter is dated {day}."
                " Choose a number of the same year.",
            ).format(number=row.text, year=row.year, day=date_in_words(day))
        )
    row.state = NumberState.USED.value
    row.day = day
    work.session.flush()
    return row.text


def use(database: Database, number_id: int, day: dt.date) -> Changed:
    """Mark a reserved number as used by a letter that is not written with this program."""
    with database.write(USE) as work:
        work.params["number"] = use_number(work, number_id, day)
        return work.changed


def change(
    database: Database,
    number_id: int,
    *,
    day: dt.date | None = None,
    subject: str | None = None,
    version: int | None = None,
) -> Changed:
    """Correct the day or the subject of a number. The number itself never changes."""
    with database.write(CHANGE) as work:
        row = row_to_change(work.session, LetterNumber, number_id, version, title="text")
        work.params["number"] = row.text
        if day is not None:
            if day.year != row.year:
                raise PersonError(
                    translate(
                        "office",
                        "This number is of the book of {year}. Type a day of that year.",
                    ).format(year=row.year)
                )
            row.day = day
        if subject is not None:
            row.subject = fold_space(subject)[:500]
            refuse_errors(check_subject(row.subject))
            row.subject_key = fold_key(f"{row.text} {row.subject}")
        return work.changed


def cancel(database: Database, number_id: int, reason: str) -> Changed:
    """Cancel a reserved number. It stays in the book with the reason and is never given again."""
    with database.write(CANCEL) as work:
        work.params["number"] = cancel_number(work, number_id, reason)
        return work.changed


def cancel_number(
    work: UnitOfWork, number_id: int, reason: str, *, not_issued: bool = False
) -> str:
    """As :func:`cancel`, inside another operation; returns the number. ``not_issued``: the letter
    that used it was taken back and does not exist any more."""
    why = _reason(reason)
    row = row_to_change(work.session, LetterNumber, number_id, None, title="text")
    if row.state == NumberState.USED.value and not not_issued:
        raise PersonError(
            translate(
                "office",
                "The number {number} is used by “{subject}” and stays in the book. A letter that"
                " holds no longer is repealed, not erased.",
            ).format(number=row.text, subject=row.subject)
        )
    if row.state == NumberState.CANCELLED.value:
        raise PersonError(
            translate("office", "The number {number} is cancelled already.").format(number=row.text)
        )
    row.state = NumberState.CANCELLED.value
    row.reason = why
    work.session.flush()
    return row.text


def explain_gap(
    database: Database, year: int, book: str, gap: Gap, reason: str, *, day: dt.date
) -> Changed:
    """Enter numbers that were left out as cancelled, with the reason. Those that somebody has
    entered meanwhile stay."""
    why = _reason(reason)
    if gap.count > WIDEST_GAP:
        raise PersonError(
            translate(
                "office",
                "{count} numbers were left out: that looks like a slip of the keyboard. Check the"
                " number that follows the gap, and take it back where it is wrong.",
            ).format(count=gap.count)
        )
    with database.write(EXPLAIN, numbers=str(gap)) as work:
        office = profile(work.session)
        day = day if day.year == year else dt.date(year, 12, 31)
        rows = []
        for serial in range(gap.first, gap.last + 1):
            text = queries.written(office, serial, day, book)
            if queries.serial_holder(work.session, year, book, serial) is None:
                rows.append((serial, text, number_key(text), fold_key(f"{text} {why}")))
        known = (year, book, book, "", NumberState.CANCELLED.value, day, "", why)
        insert_rows(work, LetterNumber, (*_GAP_COLUMNS, *_KNOWN), [(*row, *known) for row in rows])
        return work.changed


_GAP_COLUMNS = ("serial", "text", "text_key", "subject_key")
_KNOWN = ("year", "book", "classification", "security", "state", "day", "subject", "reason")


def _reason(reason: str) -> str:
    text = fold_space(reason)
    if not text:
        raise PersonError(
            translate("office", "The reason is missing. Type why the number is not used.")
        )
    return text[:300]
