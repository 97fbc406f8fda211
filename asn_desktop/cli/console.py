"""What the verbs share: answering, progress on a terminal, opening the office."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from asn_desktop import features, opening
from asn_desktop.cli.passphrases import given_passphrase, passphrase_of
from asn_desktop.cli.usage import UsageError
from asn_desktop.core import paths
from asn_desktop.core.errors import PersonError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.translation import translate
from asn_desktop.database.backup import Reason, attempt_backup, state_of
from asn_desktop.database.cautions import cautions
from asn_desktop.database.engine import Database
from asn_desktop.declarations import RecordKind


def answer(options: argparse.Namespace, data: dict[str, Any], lines: Iterable[str]) -> None:
    """Answer on standard output: one JSON object, or lines for people."""
    if options.json:
        json.dump(data, sys.stdout, ensure_ascii=False, default=str)
        sys.stdout.write("\n")
    else:
        for line in lines:
            print(line)


def tell(options: argparse.Namespace, sentence: str) -> None:
    """A word on standard error, unless nobody wants to hear it."""
    if not options.quiet:
        print(sentence, file=sys.stderr)


def progress_of(options: argparse.Namespace) -> Progress:
    """Progress on standard error when somebody is watching a terminal."""
    if options.quiet or not sys.stderr.isatty():
        return silent
    return _TerminalProgress()


class _TerminalProgress:
    """One line that is written over."""

    def __init__(self) -> None:
        self._shown = ""

    def __call__(self, done: int, total: int, label: str = "") -> None:
        share = f" {100 * done // total} %" if total else ""
        text = f"{label}{share}"
        if text != self._shown:
            self._shown = text
            print(f"\r\033[K{text}", end="\r", file=sys.stderr, flush=True)


def open_office(
    options: argparse.Namespace, location: str | None = None, *, passphrase: str | None = None
) -> Database:
    """The office that is meant, for the person who works. Raises where there is none, and
    ``RightError`` for a wrong passphrase."""
    office = _location(options, location)
    if passphrase is None:
        passphrase = _passphrase(options, office)
    database = opening.open_office(
        office, login=options.user, passphrase=passphrase, progress=progress_of(options)
    )
    look_after(options, database)
    return database


def look_after(options: argparse.Namespace, database: Database) -> None:
    """Say what is to be said about the office, and back it up at the end if something was done."""
    database.notices.listen(lambda sentence: tell(options, sentence))
    for sentence in cautions(database):
        database.notices.say(sentence)
    before = state_of(database)

    def back_up_changes() -> None:
        if state_of(database) != before:
            attempt_backup(database, Reason.CLOSING, progress_of(options))

    database.before_closing.append(back_up_changes)


def key_of(options: argparse.Namespace, office: str | Path) -> bytes | None:
    """The data key of an office file that is not to be opened as a whole; None for a plain one."""
    return opening.data_key(office, login=options.user, passphrase=_passphrase(options, office))


def _passphrase(options: argparse.Namespace, office: str | Path) -> str | None:
    door = opening.door_of(office)
    if door is opening.Door.OPEN:
        return None
    # A server may know the person without one, and says so where it does not.
    return passphrase_of(options) if door is opening.Door.PASSPHRASE else given_passphrase(options)


def _location(options: argparse.Namespace, location: str | None) -> str | Path:
    """Where the office is that is named, or the person's own. Raises where there is none."""
    chosen: str | None = location or options.office
    if chosen:
        return chosen
    own = paths.own_office()
    if not own.exists():
        raise PersonError(
            translate(
                "cli",
                "There is no office yet at {path}. Make one with: asn-desktop office create {path}",
            ).format(path=own)
        )
    return own


def pairs(texts: Sequence[str]) -> list[tuple[str, str]]:
    """["unit=Dinas Kesehatan"] → [("unit", "Dinas Kesehatan")]. Raises ``UsageError``."""
    found = []
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise UsageError(
                translate("cli", "“{text}” is not of the form FIELD=VALUE.").format(text=text)
            )
        found.append((name.strip(), value.strip()))
    return found


def kind_named(name: str) -> RecordKind:
    """One kind of record. Raises ``UsageError`` naming the known ones."""
    try:
        return features.record_kind(name)
    except PersonError as error:
        raise UsageError(str(error)) from None


def check_suffix(path: str, *allowed: str) -> None:
    """Refuse a name of a file that says another format than what is written."""
    if Path(path).suffix.lower() not in allowed:
        raise UsageError(
            translate("cli", "The name “{name}” must end in {endings}.").format(
                name=Path(path).name, endings=" / ".join(allowed)
            )
        )
