"""Enacting a circular: its number, its paper and its text in one operation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from asn_desktop.circulars.commands.letters import (
    give_up_number,
    letter_row,
    letter_to_change,
    subject_of,
)
from asn_desktop.circulars.queries import letters as queries
from asn_desktop.circulars.queries.letters import Letter
from asn_desktop.circulars.rules.letters import check_date, lines
from asn_desktop.core.errors import PersonError
from asn_desktop.core.results import Changed, refuse_errors
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space
from asn_desktop.database.engine import Database
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.office.commands.numbers import (
    NumberWish,
    take_number,
    use_number,
)
from asn_desktop.office.queries import numbers, profile
from asn_desktop.office.records import LetterNumber
from asn_desktop.office.rules.numbers import Gap, NumberState, book_of, read_number
from asn_desktop.policies.commands import enacting
from asn_desktop.policies.commands.steps import NewFile
from asn_desktop.policies.queries import conditions, texts
from asn_desktop.policies.rules.enactment import Enactment, Frozen
from asn_desktop.policies.rules.stages import Stage
from asn_desktop.policies.rules.text import text_digest

#: Makes the paper that is kept, from the version and what it is enacted under.
MakePaper = Callable[[int, Enactment], Frozen]
#: Others may take the next number while the paper is made; then it is made anew.
_TRIES = 5


@dataclass(frozen=True, slots=True)
class NumberChoice:
    """Under which number a circular is enacted: one that is kept in the book (``reserved``, its
    id), one that was typed, or (neither) the one that was kept for it, or else the next."""

    reserved: int | None = None
    typed: str = ""


@dataclass(frozen=True, slots=True)
class PlannedNumber:
    """The number that a choice comes to. ``id`` is that of the book where it stands there;
    ``skipped`` are numbers that it would leave out."""

    text: str
    id: int | None = None
    serial: int | None = None
    skipped: Gap | None = None


def plan_number(
    session: Session, letter: Letter, choice: NumberChoice, day: dt.date
) -> PlannedNumber:
    """What the choice comes to on that day. Nothing is taken yet."""
    typed = fold_space(choice.typed)
    kept = choice.reserved or (letter.number_id if not typed else None)
    if kept:
        found = numbers.number(session, kept)
        usable = found is not None and found.state is not NumberState.CANCELLED
        if found is not None and usable and (choice.reserved or found.year == day.year):
            return PlannedNumber(found.text, found.id)
    if typed:
        return PlannedNumber(typed, skipped=_skipped_by(session, letter, typed, day))
    serial, text = numbers.next_number(
        session, classification=letter.classification, day=day, security=letter.security
    )
    return PlannedNumber(text, serial=serial)


def _skipped_by(session: Session, letter: Letter, typed: str, day: dt.date) -> Gap | None:
    """The numbers that a typed one leaves out."""
    office = profile(session)
    read = read_number(office.number_pattern, typed, unit=office.number_unit)
    if read is None:
        return None
    book = book_of(office.number_scope, read.classification or letter.classification)
    return numbers.skipped(session, day.year, book, read.serial)


def left_out(skipped: Gap) -> str:
    """What a number that leaves others out means for the book."""
    return translate(
        "circulars",
        "This leaves out the numbers {numbers}; the book shows them until a reason is entered.",
    ).format(numbers=skipped)


def enact_circular(
    database: Database,
    policy_id: int,
    choice: NumberChoice,
    *,
    day: dt.date,
    make_paper: MakePaper,
    valid_from: dt.date | None = None,
    valid_to: dt.date | None = None,
    note: str = "",
    attachment_id: int | None = None,
    file: NewFile | None = None,
    today: dt.date,
) -> tuple[str, Changed]:
    """Make a circular binding under a number of the book; returns the number. The letter is kept
    as ``make_paper`` makes it; number, letter and text are one operation.

    Raises ``PersonError`` for a number that another letter has, a date before the enactment of the
    policy that is explained, and whatever else stands against the enactment.
    """
    for attempt in range(_TRIES):
        with database.read() as session:
            letter = letter_to_change(session, policy_id, None)
            explained = queries.explained(session, letter.explains_version_id)
            refuse_errors(check_date(day, explained))
            draft = texts.draft_of(session, policy_id)
            if draft is None:
                raise PersonError(
                    translate("circulars", "This circular has no draft that could be enacted.")
                )
            digest = text_digest(texts.nodes(session, draft.id))
            planned = plan_number(session, letter, choice, day)
        enactment = Enactment(
            planned.text,
            day.year,
            day,
            valid_from=valid_from or day,
            valid_to=valid_to,
        )
        frozen = make_paper(draft.id, enactment)
        also = _also(letter, planned, day)
        try:
            changed = enacting.enact(
                database,
                policy_id,
                enactment,
                frozen,
                today=today,
                note=note,
                attachment_id=attachment_id,
                file=file,
                text=digest,
                also=also,
            )
        except PersonError:
            # Somebody may have taken the next number while the paper was made.
            last = planned.serial is None or attempt == _TRIES - 1
            if last or not _is_taken(database, planned, day):
                raise
            continue
        return planned.text, changed
    raise AssertionError("every attempt ends above")


def _is_taken(database: Database, planned: PlannedNumber, day: dt.date) -> bool:
    with database.read() as session:
        return numbers.holder(session, planned.text, day.year) is not None


def _also(letter: Letter, planned: PlannedNumber, day: dt.date) -> Callable[[UnitOfWork], None]:
    """Takes the number, and keeps date and official as they were printed."""

    def do(work: UnitOfWork) -> None:
        session = work.session
        refuse_errors(check_date(day, queries.explained(session, letter.explains_version_id)))
        letter_to_change(session, letter.policy_id, None)
        row = letter_row(session, letter.policy_id)
        if planned.id is None:
            wish = NumberWish(
                day,
                subject_of(letter.title),
                letter.classification,
                letter.security,
                planned.serial,
                "" if planned.serial else planned.text,
            )
            number_id = take_number(work, wish, NumberState.USED).id
        else:
            number_id = planned.id
            number = session.get(LetterNumber, number_id)
            own = row.number_id == number_id
            if number is not None and number.state == NumberState.USED.value and own:
                number.day = day  # it was enacted before, and that was taken back
            else:
                use_number(work, number_id, day)
        if row.number_id not in (None, number_id):
            give_up_number(
                work,
                row,
                translate("circulars", "The circular took the number {number} instead.").format(
                    number=planned.text
                ),
            )
        row.number_id = number_id
        row.letter_date = day
        signing = queries.signing(session, letter.official_id, day)
        row.official_id = signing.id if signing else None
        version = texts.in_force_of(session, letter.policy_id)
        assert version is not None  # this operation has just enacted it
        said = {name: getattr(row, name) for name in queries.ON_THE_LETTER}
        row.signed = {**row.signed, str(version.id): said}
        session.flush()

    return do


def _lacking(session: Session, policy_id: int) -> Sequence[str]:
    """What a letter still needs before it can be signed."""
    letter = queries.letter_of(session, policy_id)
    if letter is None or not letter.id:
        return ()
    found = []
    if not lines(letter.addressees):
        found.append(
            translate(
                "circulars", "The letter has no addressees. Type them in the tab Data, one a line."
            )
        )
    if letter.official_id is None and queries.signing(session, None, dt.date.today()) is None:
        found.append(
            translate(
                "circulars",
                "Nobody may sign letters. Enter the signing official on the screen Office.",
            )
        )
    return found


conditions.require(Stage.ENACTMENT, _lacking)
