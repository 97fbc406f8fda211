"""Who may do what: roles, the last administrator, people who work for some units only."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import func, select

from asn_desktop import features, founding, opening
from asn_desktop.accounts import commands as account_commands
from asn_desktop.accounts.queries import account, accounts, active_logins, actor_of
from asn_desktop.accounts.rules import GRANTS, ROLES, Account, Role, check_account
from asn_desktop.core import translation
from asn_desktop.core.errors import OfficeError, PersonError, RightError
from asn_desktop.core.listing import ListQuery
from asn_desktop.database import access, keys
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.database.keys import attempts
from asn_desktop.database.rights import AUTOMATIC, Actor
from asn_desktop.database.unit_of_work import Operation
from asn_desktop.employees import commands
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.records import Employee
from tests import offices

RINA, BUDI = "kuda hijau terbang sore", "empat kata yang lain"
TODAY = dt.date(2026, 11, 23)
NAMES = ("asn_desktop.employees.commands", "asn_desktop.office.commands")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    """A real, encrypted office that Rina has founded."""
    founder = founding.Founder("rina", "Rina Kusuma", RINA)
    founded = founding.create_office(tmp_path / "kantor.asn", founder, name="BKPSDM")
    founded.database.close()
    with opening.open_office(tmp_path / "kantor.asn", login="rina", passphrase=RINA) as database:
        yield database


def _account(office: Database, login: str) -> Account:
    with office.read() as session:
        found = account(session, login)
    assert found is not None
    return found


def _add(office: Database, login: str, role: Role, **more: object) -> Account:
    new = Account(login, login.title(), role, **more)  # type: ignore[arg-type]
    account_commands.add_account(office, new, BUDI)
    return _account(office, login)


def _again(office: Database, login: str, passphrase: str = BUDI) -> Database:
    office.close()
    return opening.open_office(office.location, login=login, passphrase=passphrase)


def _operations() -> dict[str, Operation]:
    """Every operation that a feature can do; those of the tests themselves are left out."""
    for name in features.FEATURES:
        try:
            import_module(f"asn_desktop.{name}.commands")
        except ModuleNotFoundError:
            continue
    return {code: one for code, one in Operation.known.items() if one.context != "tests"}


def test_every_operation_names_a_right_that_somebody_has() -> None:
    """No command writes without a right, and each right belongs to a role besides the
    administrator's, but for those that are the administrator's alone."""
    alone = {"accounts.write", "office.restore", "history.undo_any", "log.read", "office.write"}
    operations = _operations()
    assert len(operations) > 15
    for code, operation in operations.items():
        assert operation.right, code
        if operation.right == AUTOMATIC:
            continue
        holders = [role for role in GRANTS if Actor(rights=GRANTS[role]).may(operation.right)]
        assert Role.ADMINISTRATOR in holders
        assert len(holders) > 1 or operation.right in alone, code
    automatic = {code for code, one in operations.items() if one.right == AUTOMATIC}
    assert automatic <= {
        "accounts.found",
        "accounts.change_passphrase",
        "office.reference_follow",
    }


def test_no_command_writes_outside_an_operation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has no right at all can change nothing through any operation: the door itself asks,
    before anything is looked at."""
    with Database.open(offices.practice(tmp_path)) as office:
        office.actor = Actor("Tamu", "tamu", frozenset())
        before = office.info()["counts"]
        for operation in _operations().values():
            if operation.right == AUTOMATIC:
                continue
            with pytest.raises(RightError), office.write(operation):
                raise AssertionError("the door was open")
        assert office.info()["counts"] == before


def test_roles_are_explained() -> None:
    """Each role has a name and a sentence, and grants are known for it."""
    assert set(ROLES) == set(GRANTS) == set(Role)


def test_a_reader_reads_and_changes_nothing(office: Database) -> None:
    """The sentence names what was tried; nothing is stored."""
    translation.set_language("en")
    _add(office, "dewi", Role.READER)
    with _again(office, "dewi") as reading:
        assert reading.actor.name == "Dewi"
        with pytest.raises(RightError, match="may not do this") as refused:
            commands.save_employee(reading, {"nip": "198001012005011001"}, today=TODAY)
        assert "administrator" in str(refused.value)
        with pytest.raises(RightError):
            account_commands.remove_account(reading, _account(reading, "rina"))


def test_the_last_administrator_stays(office: Database) -> None:
    """Removed, closed, made clerk, or lost by an undo: each is refused while there is no other."""
    translation.set_language("en")
    rina = _account(office, "rina")
    tries = (
        lambda: account_commands.remove_account(office, rina),
        lambda: account_commands.change_account(office, replace(rina, active=False)),
        lambda: account_commands.change_account(office, replace(rina, role=Role.CLERK)),
    )
    for attempt in tries:
        with pytest.raises(PersonError, match="last administrator"):
            attempt()
    _, added = account_commands.add_account(
        office, Account("sari", "Sari", Role.ADMINISTRATOR), BUDI
    )
    account_commands.change_account(office, replace(rina, role=Role.CLERK))
    with pytest.raises(OfficeError):
        undo(office, added.operation_id)
    assert _account(office, "rina").role is Role.CLERK
    assert keys.unlock(Path(office.location), "rina", RINA)


def test_rights_follow_the_account_at_once(office: Database) -> None:
    """An administrator who becomes a reader in the open office can do nothing more in it."""
    _add(office, "sari", Role.ADMINISTRATOR)
    account_commands.change_account(office, replace(_account(office, "rina"), role=Role.READER))
    with pytest.raises(RightError):
        _add(office, "joko", Role.CLERK)


def test_a_closed_account_does_not_open_the_office(office: Database) -> None:
    """Neither does a removed one; reopened, it needs a new passphrase."""
    budi = _add(office, "budi", Role.CLERK)
    account_commands.change_account(office, replace(budi, active=False))
    with pytest.raises(RightError):
        keys.unlock(Path(office.location), "budi", BUDI)
    closed = _account(office, "budi")
    account_commands.change_account(office, replace(closed, active=True))
    with pytest.raises(RightError):
        keys.unlock(Path(office.location), "budi", BUDI)
    account_commands.give_passphrase(office, _account(office, "budi"), "gunung biru makan pagi")
    with _again(office, "budi", "gunung biru makan pagi") as again:
        assert again.actor.login == "budi"


def test_an_undone_account_opens_nothing(office: Database) -> None:
    """Taking back that somebody was added takes the passphrase too."""
    _, changed = account_commands.add_account(office, Account("budi", "Budi", Role.CLERK), BUDI)
    assert keys.unlock(Path(office.location), "budi", BUDI)
    undo(office, changed.operation_id)
    with pytest.raises(RightError):
        keys.unlock(Path(office.location), "budi", BUDI)


def test_a_first_passphrase_has_to_be_changed(office: Database) -> None:
    """Who was given a passphrase by somebody else is asked to choose an own one."""
    assert _add(office, "budi", Role.CLERK).must_change
    with _again(office, "budi") as mine:
        with pytest.raises(RightError):
            account_commands.change_own_passphrase(mine, RINA, "gunung biru makan pagi")
        attempts.succeeded(mine.location)  # instead of waiting
        account_commands.change_own_passphrase(mine, BUDI, "gunung biru makan pagi")
        assert not _account(mine, "budi").must_change
    assert keys.unlock(Path(office.location), "budi", "gunung biru makan pagi")


def test_the_recovery_key_gives_an_administrator_a_passphrase(tmp_path: Path) -> None:
    """It opens for that alone: nothing else can be done, and a clerk cannot be made of it."""
    path = tmp_path / "kantor.asn"
    founded = founding.create_office(path, founding.Founder("rina", "Rina", RINA))
    founded.database.close()
    with opening.open_with_recovery_key(path, founded.recovery_key) as office:
        with pytest.raises(RightError):
            commands.save_unit(office, {"name": "Dinas"})
        with pytest.raises(PersonError):
            account_commands.recover_account(office, "nobody", BUDI)
        account_commands.recover_account(office, "rina", BUDI)
    with opening.open_office(path, login="rina", passphrase=BUDI) as office:
        assert office.actor.may("accounts.write")


def test_what_an_account_must_look_like() -> None:
    """User names of small letters, used once; a name that tells people apart in the log."""
    known = [Account("rina", "Rina Kusuma", Role.ADMINISTRATOR, id=1)]
    good = Account("budi.s", "Budi", Role.CLERK)
    assert check_account(good, known) == []
    wrong = {
        replace(good, login="x"): "login",
        replace(good, login="budi s"): "login",
        replace(good, login="rina"): "login",
        replace(good, name=" "): "name",
        replace(good, name="rina kusuma"): "name",
        replace(good, role=Role.HEAD, units=frozenset({1})): "units",
    }
    for bad, field in wrong.items():
        assert [problem.field for problem in check_account(bad, known)] == [field]


# people who work for some units only


@pytest.fixture
def limited(tmp_path: Path) -> Iterator[tuple[Database, set[int]]]:
    """A practice office in which somebody works who is limited to one agency; its units."""
    with Database.open(offices.practice(tmp_path)) as database:
        with database.read() as session:
            tree = unit_tree(session)
            counted = select(Employee.unit_id, func.count()).group_by(Employee.unit_id)
            people = {unit: number for unit, number in session.execute(counted)}
        agency = max(
            tree.below(None),
            key=lambda entry: sum(people.get(unit, 0) for unit in tree.subtree(entry.id)),
        )
        one = Account("budi", "Budi", Role.CLERK, frozenset({agency.id}))
        database.actor = actor_of(one)
        yield database, tree.subtree(agency.id)


def _someone(office: Database, units: set[int], *, inside: bool) -> Employee:
    with office.read() as session:
        place = Employee.unit_id.in_(units)
        found = session.scalars(select(Employee).where(place if inside else ~place)).first()
        assert found is not None
        session.expunge(found)
    return found


def test_a_limited_person_sees_the_own_units_only(limited: tuple[Database, set[int]]) -> None:
    """List, counts, search, rows by number: nobody of another unit shows."""
    office, units = limited
    people = features.record_kind("employees").source(office)
    with office.read() as session:
        own = set(session.scalars(select(Employee.id).where(Employee.unit_id.in_(units))))
        everybody = session.scalar(select(func.count()).select_from(Employee))
    assert 0 < len(own) < (everybody or 0)
    assert set(people.ids(ListQuery())) == own
    assert people.total() == len(own)
    stranger = _someone(office, units, inside=False)
    assert people.rows([stranger.id]) == {}
    assert not len(people.first_ids(ListQuery(search=stranger.nip), 5))
    assert (
        sum(value.count for value in people.filter_values("sex", ListQuery())) <= len(own)
        if ("sex" in [each.name for each in people.filters])
        else True
    )
    listed = features.record_kind("units").source(office)
    assert set(listed.ids(ListQuery())) == units


def test_a_limited_person_changes_the_own_units_only(limited: tuple[Database, set[int]]) -> None:
    """Own people yes; people of other units, moving somebody there, other units and posts no."""
    office, units = limited
    mine, stranger = (_someone(office, units, inside=inside) for inside in (True, False))
    commands.save_employee(office, {"note": "x"}, employee_id=mine.id, today=TODAY)
    with pytest.raises(RightError):
        commands.save_employee(office, {"note": "x"}, employee_id=stranger.id, today=TODAY)
    with pytest.raises(RightError):
        commands.change_field(office, [mine.id], "unit_id", stranger.unit_id, today=TODAY)
    with pytest.raises(RightError):
        commands.change_field(office, [mine.id, stranger.id], "note", "y", today=TODAY)
    with pytest.raises(RightError):
        commands.remove_employees(office, [stranger.id])
    with pytest.raises(RightError):
        commands.save_unit(office, {"name": "Unit baru"}, unit_id=stranger.unit_id)
    with pytest.raises(RightError):
        commands.save_position(office, {"note": "x"}, position_id=mine.position_id, today=TODAY)
    assert _someone(office, units, inside=False).note == stranger.note


def test_a_limited_person_learns_no_name_of_other_units(
    limited: tuple[Database, set[int]],
) -> None:
    """A NIP that belongs to somebody of another unit is refused without telling whose it is; of
    the own units the name is told."""
    office, units = limited
    mine, stranger = (_someone(office, units, inside=inside) for inside in (True, False))
    new = {"name": "Pegawai Baru", "unit_id": mine.unit_id}
    with pytest.raises(PersonError) as refused:
        commands.save_employee(office, {**new, "nip": stranger.nip}, today=TODAY)
    assert stranger.name not in str(refused.value)
    with pytest.raises(PersonError) as refused:
        commands.save_employee(office, {**new, "nip": mine.nip}, today=TODAY)
    assert mine.name in str(refused.value)


def test_an_undo_stays_within_the_units_too(limited: tuple[Database, set[int]]) -> None:
    """What an administrator did to others cannot be taken back by a limited person, not even with
    the right to undo for others."""
    office, units = limited
    stranger = _someone(office, units, inside=False)
    clerk, office.actor = office.actor, Actor("Rina")
    changed = commands.change_field(office, [stranger.id], "note", "y", today=TODAY)
    office.actor = replace(clerk, name="Rina")
    with pytest.raises(RightError):
        undo(office, changed.operation_id)


def test_a_file_with_people_of_other_units_is_taken_in_part(
    limited: tuple[Database, set[int]], tmp_path: Path
) -> None:
    """Rows about others are refused one by one with the reason; the own ones come in."""
    from asn_desktop import exchange
    from asn_desktop.spreadsheets.reader import read_workbook

    office, units = limited
    mine, stranger = (_someone(office, units, inside=inside) for inside in (True, False))
    book = offices.workbook(
        tmp_path / "daftar.xlsx",
        ("NIP", "NAMA", "KETERANGAN"),
        [(mine.nip, mine.name, "benar"), (stranger.nip, stranger.name, "asing")],
    )
    kind = features.record_kind("employees")
    session = exchange.import_session(office, kind, read_workbook(book))
    outcome = session.run()
    assert (outcome.counts.changed, outcome.counts.refused) == (1, 1)
    assert _someone(office, units, inside=False).note == stranger.note


def test_accounts_are_listed_by_name(office: Database) -> None:
    """Closed accounts come last."""
    _add(office, "budi", Role.CLERK)
    ani = _add(office, "ani", Role.CLERK)
    account_commands.change_account(office, replace(ani, active=False))
    with office.read() as session:
        assert [one.login for one in accounts(session)] == ["budi", "rina", "ani"]


def test_guessing_the_own_passphrase_costs_time_too(office: Database) -> None:
    """Whoever sits at an open office and tries to change its passphrase is held up like anybody at
    the door."""
    with pytest.raises(RightError):
        account_commands.change_own_passphrase(office, "bukan ini sandinya", BUDI)
    assert attempts.seconds_to_wait(office.location) > 0
    with pytest.raises(RightError):
        account_commands.change_own_passphrase(office, RINA, BUDI)
    assert keys.unlock(Path(office.location), "rina", RINA)


def test_a_slot_is_not_lost_to_another_operation_at_the_same_moment(office: Database) -> None:
    """While somebody is being added, the slots that no account needs are not cleared away."""
    clearing = threading.Thread(target=lambda: access.keep_only(office, active_logins))
    whole = access.give

    def give(*arguments: object, **more: object) -> None:
        whole(*arguments, **more)  # type: ignore[arg-type]
        clearing.start()  # has to wait until the operation is stored

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(access, "give", give)
        _add(office, "budi", Role.CLERK)
    clearing.join()
    assert keys.unlock(Path(office.location), "budi", BUDI)
