"""The kinds of work that are interrupted, and what the office must be like after every step.

A work is a row of steps, each one operation of the program. It is walked once without any fault:
the digests of everything stored, taken after every step, say what the office must hold whenever a
later walk is interrupted. Nothing half can hide, since every table is part of a digest.
"""

from __future__ import annotations

import functools
import shutil
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from asn_desktop import exchange, features
from asn_desktop.accounts.commands import change_own_passphrase
from asn_desktop.core.errors import RightError
from asn_desktop.database import keys
from asn_desktop.database.backup import Reason, back_up, copy_office, restore_office
from asn_desktop.database.drafts import keep_draft
from asn_desktop.database.engine import Database
from asn_desktop.database.history.undo import undo
from asn_desktop.database.rights import Actor
from asn_desktop.employees.commands import change_field, save_employee
from asn_desktop.founding import Founder, protect_office
from asn_desktop.policies.commands.enacting import enact
from asn_desktop.policies.commands.steps import take_back
from asn_desktop.policies.queries.register import find_policies
from asn_desktop.policies.rules.enactment import Enactment, Frozen
from tests.faults.disk import Disk, writing_to
from tests.faults.material import (
    KEY,
    LOGIN,
    OFFICE,
    TODAY,
    known,
    last_operation,
    list_of_people,
    nip,
    older,
    passphrase,
    sound_content,
    sound_copy,
    template,
    templates,
    temporary_folder,
    unprotected,
)


@dataclass
class Walk:
    """A walk without faults: the content before and after every step, its seconds and writes."""

    contents: list[str] = field(default_factory=list)
    seconds: float = 0.0
    writes: list[int] = field(default_factory=list)


class Work:
    """Steps on the office in a folder. The office stays open for ``stays`` steps."""

    name: ClassVar[str]
    steps: ClassVar[int]
    stays: int = 4
    key: bytes | None = KEY

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / OFFICE
        self._database: Database | None = None
        self._stayed = 0

    def prepare(self) -> None:
        """Put what the work begins with into the folder."""
        shutil.copyfile(template(self.key), self.path)

    def step(self, number: int) -> None:
        """Do the operation with this number."""
        if self._database is None:
            self._database, self._stayed = Database.open(self.path, key=self.key), 0
        self.operate(self._database, number)
        self._stayed += 1
        if self._stayed >= self.stays:
            self.close()

    def close(self) -> None:
        """Close the office, where it is open."""
        if self._database is not None:
            database, self._database = self._database, None
            database.close()

    def operate(self, database: Database, number: int) -> None:
        """The operation itself, in an open office."""
        raise NotImplementedError

    def content(self, done: int) -> str:
        """The fingerprint of what is there after a fault, all of it sound; ``done`` steps had
        been finished."""
        return sound_content(self.path, self.key)


class Edits(Work):
    """A person changed, many changed at once, a person added, a form drafted, an operation taken
    back."""

    name = "edits"
    steps = 15
    stays = 5

    def operate(self, database: Database, number: int) -> None:
        first = number % 20 + 1
        match number % 5:
            case 0:
                values = {"note": f"catatan {number}"}
                save_employee(database, values, employee_id=first, today=TODAY)
            case 1:
                ids = range(first, first + 30)
                change_field(database, ids, "note", f"bersama {number}", today=TODAY)
            case 2:
                new = {"nip": nip(2, 500 + number), "name": f"Pegawai Baru {number}"}
                save_employee(database, new, today=TODAY)
            case 3:
                typed = {"name": f"Diketik {number}"}
                keep_draft(database, "employees", first, 1, "Pegawai", typed)
            case _:
                undo(database, last_operation(database))


class Enactments(Work):
    """A regulation enacted with its paper, taken back, enacted again, and that undone: each is many
    records and one operation."""

    name = "enactments"
    steps = 12

    def operate(self, database: Database, number: int) -> None:
        with database.read() as session:
            (policy_id, _, _), *_ = find_policies(session, "pengaturan kerja fleksibel", 1)
        match number % 4:
            case 0 | 2:
                enactment = Enactment(str(700 + number), TODAY.year, TODAY, valid_from=TODAY)
                paper = Frozen(f"Perwal {number}.pdf", b"%PDF-1.7 " + bytes(200_000), 3, True)
                enact(database, policy_id, enactment, paper, today=TODAY)
            case 1:
                take_back(database, policy_id, reason=f"nomor {number}", today=TODAY)
            case _:
                undo(database, last_operation(database))


class Imports(Work):
    """A workbook of new and known people with a new unit taken in, and taken back again."""

    name = "imports"
    steps = 6
    stays = 2

    def operate(self, database: Database, number: int) -> None:
        if number % 2:
            undo(database, last_operation(database))
            return
        session = exchange.import_session(
            database, features.record_kind("employees"), list_of_people(number, known(database))
        )
        session.create_missing(["units"])
        counts = session.run().counts
        assert (counts.added, counts.changed, counts.refused) == (120, 10, 0), counts


class Backups(Work):
    """Edits; after each of them a copy in a chosen place, then a backup that is kept by itself."""

    name = "backup"
    steps = 9

    def operate(self, database: Database, number: int) -> None:
        match number % 3:
            case 0:
                values = {"note": f"catatan {number}"}
                save_employee(database, values, employee_id=number + 1, today=TODAY)
            case 1:
                copy = self.folder / "copies" / f"{number}.asn"
                copy.unlink(missing_ok=True)  # finished, and killed before it was told
                copy_office(database, copy)
            case _:
                back_up(database, Reason.RUNNING)

    def content(self, done: int) -> str:
        contents = expected(type(self), self.key).contents
        for copy in sorted((self.folder / "copies").glob("*.asn")):
            assert sound_copy(copy, self.key) == contents[int(copy.stem)], copy.name
        kept = {sound_copy(each, self.key) for each in self._kept()}
        due = [contents[number] for number in range(2, self.steps, 3)]
        # All that were told, and at most the one that was being made.
        assert {*due[: done // 3]} <= kept <= {*due[: (done + 1) // 3]}
        return super().content(done)

    def _kept(self) -> list[Path]:
        return sorted((self.folder / "kantor.cadangan").glob("*.asn"))


class Restores(Work):
    """Two backups put into the office's place by turns."""

    name = "restore"
    steps = 4

    def prepare(self) -> None:
        super().prepare()
        for number in range(2):
            values = {"note": f"cadangan {number}"}
            with Database.open(self.path, key=self.key) as database:
                save_employee(database, values, employee_id=number + 1, today=TODAY)
                copy_office(database, self._backup(number))

    def _backup(self, number: int) -> Path:
        return self.folder / "backups" / f"{number}.asn"

    def step(self, number: int) -> None:
        restore_office(self._backup(number % 2), self.path, key=self.key)

    def content(self, done: int) -> str:
        found = super().content(done)
        contents = expected(type(self), self.key).contents
        kept = [sound_copy(each, self.key) for each in self.folder.glob("kantor.replaced.*.asn")]
        # The office that was replaced is there yet, in its place or aside.
        assert {*contents[: done + 1]} <= {found, *kept}
        assert [sound_copy(self._backup(n), self.key) for n in range(2)] == contents[1:3]
        return found


class Migration(Work):
    """An office of an earlier format is opened, which copies and renews it."""

    name = "migration"
    steps = 1

    def prepare(self) -> None:
        shutil.copyfile(older(self.key), self.path)

    def step(self, number: int) -> None:
        Database.open(self.path, key=self.key).close()

    def content(self, done: int) -> str:
        found = super().content(done)
        copies = list(self.folder.glob("kantor.cadangan/*.format-lama.asn"))
        assert copies or not done
        for copy in copies:
            whole = self.folder / "opened" / OFFICE
            whole.parent.mkdir(exist_ok=True)
            shutil.copyfile(copy, whole)
            assert sound_content(whole, self.key) == found, f"{copy.name} is not the older office"
            shutil.rmtree(whole.parent)
        return found


class Passphrases(Work):
    """The person at work changes the own passphrase, again and again."""

    name = "passphrase"
    steps = 12

    def operate(self, database: Database, number: int) -> None:
        database.actor = Actor("Rina", LOGIN)
        change_own_passphrase(database, passphrase(number), passphrase(number + 1))

    def content(self, done: int) -> str:
        """Exactly one passphrase opens, and what it opens is the office."""
        opening = [number for number in (done, done + 1) if self._opens(number)]
        assert len(opening) == 1, f"after {done} changes these open: {opening}"
        super().content(done)
        return f"passphrase {opening[0]}"

    def _opens(self, number: int) -> bool:
        try:
            return keys.unlock(self.path, LOGIN, passphrase(number)).key == KEY
        except RightError:
            return False


class Protection(Work):
    """A real office that was made before there were passphrases gets one; so do its copies."""

    name = "protection"
    steps = 1
    key = None
    #: copies of which the person was told that they are still readable
    told: tuple[Path, ...] = ()

    def prepare(self) -> None:
        shutil.copytree(unprotected(), self.folder, dirs_exist_ok=True)

    def step(self, number: int) -> None:
        self.told = protect_office(self.path, Founder(LOGIN, "Rina", passphrase(0))).plain

    def content(self, done: int) -> str:
        """The office is the plain one or the protected one, and opens."""
        if not keys.needs_key(self.path):
            assert not done
            assert self._names(None) == 20
            return "plain"
        assert self._names(keys.unlock(self.path, LOGIN, passphrase(0)).key) == 20
        assert done == 0 or not set(self._plain_files()) - {path.name for path in self.told}
        return "protected"

    def _names(self, key: bytes | None) -> int:
        with Database.open(self.path, key=key) as database:
            assert database.check() == []
            return len(known(database, 100))

    def _plain_files(self) -> list[str]:
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        return [path.name for path in files if b"Pegawai 1" in path.read_bytes()]


ALL: tuple[type[Work], ...] = (
    Edits,
    Enactments,
    Imports,
    Backups,
    Restores,
    Migration,
    Passphrases,
    Protection,
)


@functools.cache
def state_before(kind: type[Work], step: int, key: bytes | None) -> Path:
    """A folder in which all steps before this one were done, to copy."""
    folder = templates() / f"{kind.name}-{step}-{bool(key)}"
    folder.mkdir()
    work = kind(folder)
    work.key = key
    work.prepare()
    for number in range(step):
        work.step(number)
    work.close()
    return folder


_walks: dict[tuple[str, bytes | None], Walk] = {}


def expected(kind: type[Work], key: bytes | None = KEY) -> Walk:
    """The walk of a work without faults, made once."""
    known = _walks.get((kind.name, key))
    if known is None:
        known = _walks[kind.name, key] = _walk(kind, key)
    return known


def _walk(kind: type[Work], key: bytes | None) -> Walk:
    walk = Walk()
    with temporary_folder() as folder:
        work = kind(folder)
        work.key = key
        work.prepare()
        walk.contents.append(_content(work, 0))
        for number in range(work.steps):
            with writing_to(Disk(folder)) as disk:
                started = time.perf_counter()
                work.step(number)
                work.close()
                walk.seconds += time.perf_counter() - started
            walk.writes.append(disk.count)
            walk.contents.append(_content(work, number + 1))
    return walk


def _content(work: Work, done: int) -> str:
    if isinstance(work, Passphrases):
        return f"passphrase {done}"
    if isinstance(work, Protection):
        return "protected" if done else "plain"
    return sound_content(work.path, work.key)
