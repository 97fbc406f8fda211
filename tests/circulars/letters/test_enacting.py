"""Enacting a circular takes its number, keeps its paper and makes its text binding at once or not
at all; in a file and on a server."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest

from asn_desktop.circulars.commands.enacting import NumberChoice, plan_number
from asn_desktop.circulars.commands.letters import reserve_for
from asn_desktop.circulars.documents.letter import circular
from asn_desktop.circulars.documents.letter import letter as make_letter
from asn_desktop.core.errors import PersonError
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.writer import make_pdf
from asn_desktop.office.commands import numbers as commands
from asn_desktop.office.queries import numbers
from asn_desktop.office.rules.numbers import Gap, NumberState
from asn_desktop.policies.commands import steps
from asn_desktop.policies.commands import texts as writing
from asn_desktop.policies.queries import frozen, texts
from asn_desktop.policies.rules.stages import VersionState
from tests.circulars.letters.desk import TODAY, Desk
from tests.documents import papers

CODE = "800.1.4"


def number_of(desk: Desk, text: str) -> numbers.Number:
    with desk.database.read() as session:
        found = numbers.holder(session, text, TODAY.year)
    assert found is not None
    return found


def test_the_next_number_is_taken_with_the_enactment(desk: Desk) -> None:
    """Number, text, date and paper are those of one moment; the book tells the letter."""
    policy = desk.begin()
    text = desk.enact(policy)
    assert text == f"{CODE}/1/BKPSDM/2026"
    letter = desk.letter(policy)
    assert (letter.number, letter.enacted_on, letter.letter_date) == (text, TODAY, TODAY)
    assert letter.official_id is not None
    found = number_of(desk, text)
    assert found.state is NumberState.USED
    assert found.subject == f"Surat Edaran tentang {letter.title}"
    with desk.database.read() as session:
        version = texts.in_force_of(session, policy)
        assert version is not None
        kept = frozen.frozen(session, version.id)
    assert kept is not None
    assert kept.archival
    assert kept.content.startswith(b"%PDF")


def test_an_enacted_circular_is_printed_as_it_was_kept(desk: Desk) -> None:
    """Byte for byte, also after the office has another name by now."""
    policy = desk.begin()
    desk.enact(policy)
    with desk.database.read() as session:
        kept = frozen.frozen(session, desk.version(policy))
    assert kept is not None
    document = circular(desk.database, PaperRequest(day=TODAY, ids=[policy], paper="A4"))
    assert make_pdf(document)[0] == kept.content


def test_undo_takes_number_and_text_back_together(desk: Desk) -> None:
    """A number that no letter bears is free again."""
    policy = desk.begin()
    text = desk.enact(policy)
    desk.begin("", title="x")
    with desk.database.read() as session:
        from sqlalchemy import text as sql

        made = session.scalar(sql("SELECT max(id) FROM operations WHERE code = 'policies.enact'"))
    undo(desk.database, int(made or 0))
    assert desk.letter(policy).number == ""
    with desk.database.read() as session:
        assert numbers.holder(session, text, 2026) is None
        draft = texts.draft_of(session, policy)
    assert draft is not None
    assert draft.state is VersionState.DRAFT


def test_the_reserved_number_is_used(desk: Desk) -> None:
    """What was kept for the circular is taken without asking; numbers in between stay free."""
    policy = desk.begin()
    kept, _ = reserve_for(desk.database, policy, day=TODAY)
    commands.reserve(desk.database, classification=CODE, day=TODAY, subject="Surat lain")
    assert desk.enact(policy) == kept
    assert number_of(desk, kept).state is NumberState.USED


def test_another_choice_cancels_the_reserved_number(desk: Desk) -> None:
    """A number that was typed instead leaves the reserved one in the book with the reason."""
    policy = desk.begin()
    kept, _ = reserve_for(desk.database, policy, day=TODAY)
    assert desk.enact(policy, NumberChoice(typed="B/77/UM/2026")) == "B/77/UM/2026"
    cancelled = number_of(desk, kept)
    assert cancelled.state is NumberState.CANCELLED
    assert "B/77/UM/2026" in cancelled.reason
    assert number_of(desk, "B/77/UM/2026").serial is None


def test_two_circulars_never_have_one_number(desk: Desk) -> None:
    """The second is refused with the first one's subject; nothing of it is stored."""
    first, second = desk.begin(), desk.begin("Pengembangan kompetensi pegawai")
    text = desk.enact(first)
    for typed in (text, f" {CODE} / 0001 / bkpsdm/2026"):
        with pytest.raises(PersonError) as refused:
            desk.enact(second, NumberChoice(typed=typed))
        assert "Penjelasan Pelaksanaan" in str(refused.value)
    letter = desk.letter(second)
    assert (letter.number, letter.number_id, letter.stage) == ("", None, "drafting")


def test_a_skipped_number_is_told_before_and_shown_after(desk: Desk) -> None:
    """Whoever types number 4 reads that 1 to 3 are left out, and the book shows them."""
    policy = desk.begin()
    typed = f"{CODE}/4/BKPSDM/2026"
    with desk.database.read() as session:
        planned = plan_number(session, desk.letter(policy), NumberChoice(typed=typed), TODAY)
    assert planned.skipped == Gap(1, 3)
    desk.enact(policy, NumberChoice(typed=typed))
    with desk.database.read() as session:
        (left_out,) = numbers.book_gaps(session)
    assert (left_out.book, left_out.gap) == (CODE, Gap(1, 3))


def test_a_date_before_the_policy_is_refused(desk: Desk) -> None:
    """The circular cannot be older than what it explains; no number is lost."""
    policy = desk.begin()
    with pytest.raises(PersonError, match="30 September 2026"):
        desk.enact(policy, day=dt.date(2026, 9, 30))
    with desk.database.read() as session:
        assert numbers.book_gaps(session) == []
        assert numbers.last_serial(session, 2026, CODE) == 0


def test_a_number_of_another_year_is_refused(desk: Desk) -> None:
    """A number that says 2025 is not that of a letter of 2026."""
    policy = desk.begin()
    with pytest.raises(PersonError, match="2025"):
        desk.enact(policy, NumberChoice(typed=f"{CODE}/1/BKPSDM/2025"))


def test_a_letter_without_addressees_is_not_enacted(desk: Desk) -> None:
    """The sentence says where they are typed."""
    policy = desk.begin()
    desk.save(policy, addressees="")
    with pytest.raises(PersonError, match="addressees"):
        desk.enact(policy)


def test_what_was_signed_is_not_changed(desk: Desk) -> None:
    """The letter of an enacted circular stays; what it explains may be told better."""
    policy = desk.begin()
    desk.enact(policy)
    with pytest.raises(PersonError, match="signed"):
        desk.save(policy, closing="Lain")
    desk.save(policy, explains=["pasal1"])
    assert desk.letter(policy).explains == ("pasal1",)


def test_an_enactment_that_was_taken_back_keeps_its_number(desk: Desk) -> None:
    """The corrected letter goes out under the same number; under another one, the first stays in
    the book as cancelled."""
    policy = desk.begin()
    text = desk.enact(policy)
    steps.take_back(desk.database, policy, reason="salah ketik", today=TODAY)
    assert number_of(desk, text).state is NumberState.USED
    desk.save(policy, closing="Demikian agar dilaksanakan.")
    assert desk.enact(policy) == text
    steps.take_back(desk.database, policy, reason="batal", today=TODAY)
    desk.enact(policy, NumberChoice(typed="B/78/UM/2026"))
    assert number_of(desk, text).state is NumberState.CANCELLED


def test_clerks_who_enact_at_once_get_different_numbers(desk: Desk) -> None:
    """The paper bears the number that the book gives, whoever was quicker."""
    policies = [desk.begin() for _ in range(4)]
    other = (
        Database.open(desk.database.location) if desk.database.dialect.name != "sqlite" else None
    )
    clerks = [desk, desk]
    if other is not None:
        second = Desk.__new__(Desk)
        second.database = other
        clerks[1] = second
    try:
        with ThreadPoolExecutor(4) as pool:
            given = list(
                pool.map(lambda pair: clerks[pair[0] % 2].enact(pair[1]), enumerate(policies))
            )
    finally:
        if other is not None:
            other.close()
    assert sorted(given) == [f"{CODE}/{n}/BKPSDM/2026" for n in range(1, 5)]
    for policy, text in zip(policies, given, strict=True):
        assert desk.letter(policy).number == text
        with desk.database.read() as session:
            kept = frozen.frozen(session, desk.version(policy))
        assert kept is not None
        assert text.replace("/", "-") in kept.name.replace("/", "-").replace(" ", "-")


def test_copies_bear_the_letter_that_was_signed(desk: Desk) -> None:
    """What is typed into the letter for the next version does not get onto copies of the one in
    force."""
    policy = desk.begin()
    desk.save(policy, closing="Demikian untuk dilaksanakan.", copies_to="Wali Kota")
    desk.enact(policy)
    signed = desk.version(policy)
    request = PaperRequest(day=TODAY)
    before = papers.texts(make_pdf(make_letter(desk.database, signed, request))[0])
    writing.new_draft(desk.database, policy)
    desk.save(policy, closing="Kalimat untuk versi berikutnya.", copies_to="Inspektur")
    assert desk.version(policy) != signed
    assert papers.texts(make_pdf(make_letter(desk.database, signed, request))[0]) == before
    coming = " ".join(papers.texts(make_pdf(desk.paper(policy))[0]))
    assert "Kalimat untuk versi berikutnya." in coming and "Inspektur" in coming
