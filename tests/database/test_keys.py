"""The keys of an office file: who has a passphrase opens it, nobody else, and none gets lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from asn_desktop.core import translation
from asn_desktop.core.errors import DamagedError, PersonError, RightError, WorldError
from asn_desktop.database import keys
from asn_desktop.database.backup import brings_other_passphrases, copy_office
from asn_desktop.database.engine import Database
from asn_desktop.database.keys import attempts, keyfile, slots
from tests.database.records import ADD, make_tables, person

RINA, BUDI = "kuda hijau terbang sore", "empat kata yang lain"


@pytest.fixture
def key() -> bytes:
    """The data key of the test's office."""
    return keys.new_data_key()


@pytest.fixture
def sealed(tmp_path: Path, key: bytes) -> tuple[Path, str]:
    """A closed encrypted office of Rina, and its recovery key."""
    path = tmp_path / "kantor.asn"
    told: list[str] = []

    def seal(file: Path) -> None:
        found, recovery = keys.found_keys(file, "rina", RINA, key)
        keys.append_keys(file, found)
        told.append(recovery)

    with Database.create(path, key=key, seal=seal) as office:
        make_tables(office)
        with office.write(ADD, count=1) as work:
            work.session.add(person("1", "Siti"))
    return path, told[0]


def test_a_passphrase_opens_its_office(sealed: tuple[Path, str], key: bytes) -> None:
    """The right name and passphrase give the data key, with or without the name; the user name
    may be typed with capitals."""
    path, _ = sealed
    assert keys.unlock(path, "rina", RINA).key == key
    assert keys.unlock(path, " Rina ", RINA).key == key
    opened = keys.unlock(path, None, RINA)
    assert opened.key == key
    assert keys.whose(path, opened, ["budi", "rina"]) == "rina"


def test_wrong_name_and_wrong_passphrase_are_told_the_same(sealed: tuple[Path, str]) -> None:
    """Nobody learns from the sentence which of the two was wrong."""
    path, _ = sealed
    told = set()
    for login, passphrase in (("rina", BUDI), ("budi", RINA), ("budi", BUDI), (None, BUDI)):
        with pytest.raises(RightError) as refused:
            keys.unlock(path, login, passphrase)
        told.add(str(refused.value))
    assert len(told) == 1


def test_passphrases_come_and_go_without_encrypting_again(
    sealed: tuple[Path, str], key: bytes
) -> None:
    """A second account opens the same file; a changed passphrase opens it and the old one does
    not; a removed account does not. The pages of the file stay as they were."""
    path, _ = sealed
    keys.settle(path)
    pages = path.read_bytes()
    keys.give_passphrase(path, "budi", BUDI, key)
    assert keys.unlock(path, "budi", BUDI).key == key
    keys.change_passphrase(path, "rina", RINA, "gunung biru makan pagi")
    assert keys.unlock(path, "rina", "gunung biru makan pagi").key == key
    with pytest.raises(RightError):
        keys.unlock(path, "rina", RINA)
    with pytest.raises(RightError):
        keys.change_passphrase(path, "rina", RINA, "sungai kuning tidur siang")
    keys.remove_slot(path, "budi")
    with pytest.raises(RightError):
        keys.unlock(path, "budi", BUDI)
    assert path.read_bytes() == pages


def test_the_recovery_key_opens_however_it_is_typed(sealed: tuple[Path, str], key: bytes) -> None:
    """Small letters, spaces instead of dashes, O for zero: the paper opens the office."""
    path, recovery = sealed
    assert keys.recover(path, recovery).key == key
    typed = recovery.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert keys.recover(path, f" {typed}\n").key == key
    assert keys.recover(path, recovery.replace("-", " · ")).key == key  # copied from the paper


def test_a_mistyped_recovery_key_is_told_from_a_foreign_one(
    sealed: tuple[Path, str], tmp_path: Path
) -> None:
    """One wrong letter is noticed as a typing mistake; the whole key of another paper is not of
    this office, and neither is a paper that was replaced."""
    translation.set_language("en")
    path, recovery = sealed
    wrong = ("A" if recovery[0] != "A" else "B") + recovery[1:]
    with pytest.raises(PersonError, match="mistyped"):
        keys.recover(path, wrong)
    with pytest.raises(PersonError, match="mistyped"):
        keys.recover(path, recovery[:-5])
    newer = keys.new_recovery_key(path, keys.unlock(path, "rina", RINA).key)
    with pytest.raises(RightError, match="newer"):
        keys.recover(path, recovery)
    assert keys.recover(path, newer)


def test_a_closed_office_is_one_file(sealed: tuple[Path, str], tmp_path: Path, key: bytes) -> None:
    """Copied alone to another folder, without the file beside it, it opens with its passphrase,
    and while it is open its keys stand beside it again."""
    path, _ = sealed
    away = tmp_path / "usb"
    away.mkdir()
    copy = Path(shutil.copy(path, away / "salinan.asn"))
    assert keys.unlock(copy, "rina", RINA).key == key
    with Database.open(copy, key=key) as office:
        assert keys.keys_path(copy).exists()
        assert office.check() == []
    assert keys.unlock(copy, "rina", RINA).key == key


def test_keys_of_another_file_beside_it_are_not_taken(
    sealed: tuple[Path, str], tmp_path: Path, key: bytes
) -> None:
    """A backup put by hand in the place of the office brings its own keys; those that still stand
    beside it belong to the file that was there."""
    path, _ = sealed
    other_key = keys.new_data_key()
    other = tmp_path / "lain.asn"

    def seal(file: Path) -> None:
        keys.append_keys(file, keys.found_keys(file, "budi", BUDI, other_key)[0])

    Database.create(other, key=other_key, seal=seal).close()
    shutil.copy(other, path)
    assert keys.unlock(path, "budi", BUDI).key == other_key
    with Database.open(path, key=other_key):
        pass
    assert keys.unlock(path, "budi", BUDI).key == other_key


def test_an_office_that_was_worked_with_elsewhere_brings_its_keys_back(
    sealed: tuple[Path, str], tmp_path: Path, key: bytes
) -> None:
    """Carried home on a stick, a passphrase changed there and the file brought back: the new
    passphrase opens it, although the keys of before still stand beside its place."""
    path, _ = sealed
    assert keys.keys_path(path).exists()
    away = tmp_path / "usb"
    away.mkdir()
    copy = Path(shutil.copy(path, away / path.name))
    with Database.open(copy, key=key):
        keys.change_passphrase(copy, "rina", RINA, BUDI)
    shutil.copy(copy, path)
    assert keys.unlock(path, "rina", BUDI).key == key
    with Database.open(path, key=key):
        assert keys.unlock(path, "rina", BUDI).key == key
        with pytest.raises(RightError):
            keys.unlock(path, "rina", RINA)


def test_lost_keys_are_told_in_a_sentence(sealed: tuple[Path, str]) -> None:
    """A file without its keys names the file that is missing."""
    translation.set_language("en")
    path, _ = sealed
    keys.settle(path)
    keys.keys_path(path).unlink()
    with pytest.raises(WorldError, match=r"kantor\.asn\.keys"):
        keys.unlock(path, "rina", RINA)


@pytest.mark.parametrize("damage", [b"", b"{}", b"no json", b'{"format": 99}'])
def test_a_damaged_key_file_gives_way_to_the_trailer(
    sealed: tuple[Path, str], key: bytes, damage: bytes
) -> None:
    """What cannot be read beside the office is read from the office itself."""
    path, _ = sealed
    keys.keys_path(path).write_bytes(damage)
    assert keys.unlock(path, "rina", RINA).key == key
    with Database.open(path, key=key) as office:
        assert office.check() == []
    assert keys.unlock(path, "rina", RINA).key == key


def test_a_torn_trailer_is_no_trailer(sealed: tuple[Path, str], key: bytes) -> None:
    """Half a trailer (a disk full at the last moment) harms neither the office nor its keys."""
    path, _ = sealed
    whole = path.read_bytes()
    path.write_bytes(whole[:-7])
    assert keys.unlock(path, "rina", RINA).key == key
    with Database.open(path, key=key) as office:
        assert office.check() == []
        with office.write(ADD, count=1) as work:
            work.session.add(person("2", "Budi"))
    with Database.open(path, key=key) as office:
        assert office.check() == []
    assert keyfile._trailing(path) is not None


def test_what_stands_beside_the_office_names_nobody(sealed: tuple[Path, str], key: bytes) -> None:
    """Neither the user name nor the passphrase nor the data key can be read from the keys."""
    path, recovery = sealed
    keys.give_passphrase(path, "siti.rahmawati", BUDI, key)
    text = keys.keys_path(path).read_bytes()
    for secret in (b"rina", b"siti.rahmawati", RINA.encode(), key.hex().encode(), key):
        assert secret not in text
    assert recovery.replace("-", "").encode() not in text


def test_the_same_passphrase_gives_two_different_slots(key: bytes) -> None:
    """Each slot has its own salt: equal passphrases do not show."""
    first, second = (slots.Slot.make("x", RINA, key, slots.Cost(1, 1024, 1)) for _ in range(2))
    assert first.wrapped != second.wrapped
    assert first.open(RINA) == second.open(RINA) == key


def test_an_altered_slot_opens_nothing(key: bytes) -> None:
    """A slot that was moved to another name or changed by one bit is refused."""
    slot = slots.Slot.make("rina", RINA, key, slots.Cost(1, 1024, 1))
    from dataclasses import replace

    assert replace(slot, tag="budi").open(RINA) is None
    wrapped = bytes([slot.wrapped[0] ^ 1]) + slot.wrapped[1:]
    assert replace(slot, wrapped=wrapped).open(RINA) is None


@pytest.mark.parametrize(
    "weak", ["pendek", "aaaaaaaaaaaa", "password12", "rina.kusuma", "tangerang1", "1111222211"]
)
def test_easy_passphrases_are_refused(weak: str) -> None:
    """Too short, one letter again and again, a word everybody tries, the own name."""
    assert slots.check_passphrase(weak, "rina.kusuma")


def test_a_sentence_of_four_words_is_a_good_passphrase() -> None:
    """What the program advises is accepted."""
    assert slots.check_passphrase(RINA, "rina") == []


def test_wrong_passphrases_cost_more_and_more_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """1, 2, 4, 8 … seconds, at most five minutes; the right one forgets them; another office does
    not wait; a clock that was set back does not lengthen it."""
    now = 1_000_000.0
    monkeypatch.setattr(attempts.time, "time", lambda: now)
    office = tmp_path / "kantor.asn"
    waits = []
    for _ in range(12):
        attempts.failed(office)
        waits.append(attempts.seconds_to_wait(office))
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]
    now += 299
    assert attempts.seconds_to_wait(office) == 1
    now += 1
    assert attempts.seconds_to_wait(office) == 0
    now -= 10_000
    assert attempts.seconds_to_wait(office) == 0
    assert attempts.seconds_to_wait(tmp_path / "lain.asn") == 0
    attempts.succeeded(office)
    attempts.failed(office)
    assert attempts.seconds_to_wait(office) == 1


@pytest.mark.parametrize(
    "interrupted", ["after the keys stand beside it", "after the trailer was cut"]
)
def test_opening_survives_a_stop_between_its_steps(
    sealed: tuple[Path, str],
    key: bytes,
    interrupted: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Between moving the keys beside the file and cutting them off, the office still opens."""
    path, _ = sealed
    keys.keys_path(path).unlink()

    def stop(*_arguments: object) -> None:
        raise KeyboardInterrupt

    whole: Callable[..., None] = keyfile._cut
    with monkeypatch.context() as patch:
        if interrupted == "after the keys stand beside it":
            patch.setattr(keyfile, "_cut", stop)
        else:
            patch.setattr(keyfile, "_cut", lambda *given: (whole(*given), stop()))
        with pytest.raises(KeyboardInterrupt):
            keys.settle(path)
    assert keys.unlock(path, "rina", RINA).key == key
    with Database.open(path, key=key) as office:
        assert office.check() == []


def test_a_count_that_cannot_be_written_keeps_nobody_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk a wrong passphrase is told as that and still costs time, and the right one
    opens."""
    now = 1_000_000.0
    monkeypatch.setattr(attempts.time, "time", lambda: now)

    def full(path: Path, content: bytes) -> None:
        raise WorldError("full")

    office = tmp_path / "kantor.asn"
    with monkeypatch.context() as patch:
        patch.setattr(attempts, "replace_durably", full)
        attempts.failed(office)
        attempts.failed(office)
        assert attempts.seconds_to_wait(office) == 2
        attempts.succeeded(office)
        assert attempts.seconds_to_wait(office) == 0
    attempts.failed(office)
    assert attempts.seconds_to_wait(office) == 1


def test_an_office_that_was_left_empty_is_damaged_and_not_foreign(
    sealed: tuple[Path, str], key: bytes
) -> None:
    """After a power cut of which nothing but an empty file is left, the passphrase is asked for
    and the damage is told, so that a backup is offered; the empty file stays as it is."""
    path, _ = sealed
    with Database.open(path, key=key):
        pass
    path.write_bytes(b"")
    assert keys.needs_key(path)
    assert keys.unlock(path, "rina", RINA).key == key
    with pytest.raises(DamagedError):
        Database.open(path, key=key)
    assert path.stat().st_size == 0


def test_a_backup_of_other_passphrases_is_known(
    sealed: tuple[Path, str], tmp_path: Path, key: bytes
) -> None:
    """Whoever restores is told where passphrases were changed since, and only then."""
    path, _ = sealed
    backup = tmp_path / "cadangan.asn"
    with Database.open(path, key=key) as office:
        copy_office(office, backup)
        assert not brings_other_passphrases(backup, path)
        keys.change_passphrase(path, "rina", RINA, BUDI)
        assert brings_other_passphrases(backup, path)
    assert brings_other_passphrases(backup, path)
