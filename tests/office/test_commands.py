"""Storing the office's own data."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.core.errors import PersonError
from asn_desktop.database.engine import Database
from asn_desktop.database.history import UndoStack
from asn_desktop.office import queries
from asn_desktop.office.commands import (
    name_office,
    remove_official,
    save_logo,
    save_official,
    save_profile,
)
from asn_desktop.office.queries import Profile
from asn_desktop.office.rules import Capacity, Official

NAMES = {"government": "PEMERINTAH KOTA CONTOH", "name": "BADAN CONTOH"}


def profile(database: Database) -> Profile:
    with database.read() as session:
        return queries.profile(session)


def officials(database: Database) -> list[Official]:
    with database.read() as session:
        return queries.officials(session)


def test_a_new_office_knows_nothing(office: Database) -> None:
    """An office of which nothing was stored has empty texts and the usual pattern."""
    assert profile(office) == Profile()
    assert officials(office) == []


def test_only_the_given_fields_change(practice: Database) -> None:
    """Saving some fields leaves the others, also the logo; None empties a text."""
    before = profile(practice)
    save_profile(practice, {"city": "Kota Baru", "contact": None}, version=before.version)
    after = profile(practice)
    assert before.logo and before.contact
    assert after == replace(before, city="Kota Baru", contact="", version=after.version)


def test_an_unusable_office_is_refused(practice: Database) -> None:
    """A change that would leave the office without a name is refused and nothing of it stays."""
    before = profile(practice)
    with pytest.raises(PersonError):
        save_profile(practice, {"city": "Lain", "name": None})
    assert profile(practice) == before


def test_a_name_is_enough_to_begin(office: Database) -> None:
    """A new office can be named before the rest of its data is known."""
    name_office(office, "KECAMATAN CONTOH")
    assert profile(office).name == "KECAMATAN CONTOH"


@pytest.mark.parametrize("fresh", [True, False])
def test_a_lost_update_is_noticed(office: Database, fresh: bool) -> None:
    """Whoever saves what somebody else has changed since it was read is told, also where nothing
    was stored at that time."""
    if not fresh:
        save_profile(office, NAMES)
    read = profile(office).version
    save_profile(office, {**NAMES, "city": "Satu"}, version=read)
    with pytest.raises(PersonError):
        save_profile(office, {**NAMES, "city": "Dua"}, version=read)
    with pytest.raises(PersonError):
        save_logo(office, b"x", version=read)
    assert profile(office).city == "Satu"


def test_the_logo_can_be_undone(practice: Database) -> None:
    """A removed logo comes back whole by undoing."""
    before = profile(practice).logo
    undo = UndoStack(practice)
    undo.push(save_logo(practice, None))
    assert profile(practice).logo is None
    undo.undo()
    assert profile(practice).logo == before


HEAD = Official(
    "KEPALA BADAN CONTOH",
    "Satria Wibisana",
    rank="Pembina Utama Muda, IV/c",
    nip="19720315 199203 1 001",
    valid_from=date(2024, 1, 2),
)


def test_an_official_is_kept(office: Database) -> None:
    """An official comes back as stored, with the digits of the NIP together."""
    stored, changed = save_official(office, HEAD)
    (kept,) = officials(office)
    assert list(changed.ids["signing_officials"]) == [stored]
    assert kept == replace(HEAD, nip="197203151992031001", id=stored, version=kept.version)


def test_an_official_changes(office: Database) -> None:
    """A stored official is changed, not added once more."""
    save_official(office, HEAD)
    (kept,) = officials(office)
    save_official(office, replace(kept, capacity=Capacity.ACTING, valid_to=date(2026, 1, 1)))
    (changed,) = officials(office)
    assert (changed.id, changed.capacity, changed.valid_to) == (
        kept.id,
        Capacity.ACTING,
        date(2026, 1, 1),
    )


def test_an_official_changed_meanwhile(office: Database) -> None:
    """An official who was changed or removed since he was read is not overwritten."""
    save_official(office, HEAD)
    (kept,) = officials(office)
    save_official(office, replace(kept, rank="Pembina, IV/a"))
    with pytest.raises(PersonError):
        save_official(office, replace(kept, rank="Penata, III/c"))
    assert officials(office)[0].rank == "Pembina, IV/a"
    remove_official(office, kept.id)
    with pytest.raises(PersonError):
        save_official(office, replace(kept, rank=""))
    assert officials(office) == []


def test_an_unusable_official_is_refused(office: Database) -> None:
    """An official without a name is not stored."""
    with pytest.raises(PersonError):
        save_official(office, replace(HEAD, name=""))
    assert officials(office) == []


def test_a_removed_official_comes_back(practice: Database) -> None:
    """Undoing a removal brings the official back as he was; its title names him."""
    before = officials(practice)
    undo = UndoStack(practice)
    undo.push(remove_official(practice, before[0].id))
    assert officials(practice) == before[1:]
    assert before[0].name in undo.undo_title
    undo.undo()
    assert [replace(one, version=0) for one in officials(practice)] == [
        replace(one, version=0) for one in before
    ]


def test_the_latest_term_comes_first(practice: Database) -> None:
    """Officials are listed from the newest term to the oldest."""
    terms = [official.valid_from for official in officials(practice)]
    assert terms[:2] == [date(2025, 3, 1), date(2024, 1, 2)]
    assert terms == sorted(terms, reverse=True)
