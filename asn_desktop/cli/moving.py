"""A whole office, copied between file and server and proved to be the same."""

from __future__ import annotations

import argparse
from dataclasses import asdict, dataclass
from pathlib import Path

from asn_desktop.cli.console import answer, open_office, progress_of, tell
from asn_desktop.cli.passphrases import first_line, first_passphrase, given_passphrase
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.database import access, keys
from asn_desktop.database.engine import Database
from asn_desktop.database.location import is_server, shown
from asn_desktop.database.moving import MovedTable, move_office

#: Whoever copies an office with all its accounts and its log must look after it.
MOVE = "office.move"


def run(options: argparse.Namespace) -> int:
    """``office move SOURCE TARGET``"""
    with open_office(options, options.source) as database:
        database.actor.demand(MOVE, translate("cli", "Copy the whole office"))
        moved, recovery_key = _move(options, database)
    width = max(len(table.name) for table in moved)
    lines = [
        translate("cli", "The office was copied to {path}. Every table is the same:").format(
            path=shown(options.target)
        ),
        *(
            f"{table.name:<{width}}  {group_thousands(table.rows):>9}  {table.digest}"
            for table in moved
        ),
    ]
    if recovery_key:
        lines.append(translate("cli", "Recovery key: {key}").format(key=recovery_key))
    answer(
        options,
        {
            "source": shown(options.source),
            "target": shown(options.target),
            "equal": True,
            "recovery_key": recovery_key or None,
            "tables": [asdict(table) for table in moved],
        },
        lines,
    )
    if not database.is_practice:
        tell(
            options,
            translate(
                "cli",
                "Only you can open it so far. Give the others their passphrases there: asn-desktop"
                " accounts passphrase.",
            ),
        )
    return 0


def _move(options: argparse.Namespace, database: Database) -> tuple[list[MovedTable], str]:
    """The tables, and the recovery key of a new file."""
    progress = progress_of(options)
    if is_server(options.target):
        url = access.address(options.target, options.user or database.actor.login)
        moved = move_office(database, url, password=_password(options), progress=progress)
        return moved, ""
    if database.is_practice:
        return move_office(database, Path(options.target), progress=progress), ""
    key = keys.new_data_key()
    seal = _Seal(database.actor.login, _password(options) or first_passphrase(options), key)
    moved = move_office(database, Path(options.target), key=key, seal=seal, progress=progress)
    return moved, seal.recovery_key


def _password(options: argparse.Namespace) -> str | None:
    """What opens the new place; the same as the old one where nothing else is said."""
    if options.target_passphrase_file:
        return first_line(options.target_passphrase_file)
    return given_passphrase(options)


@dataclass
class _Seal:
    """Lets the person who moves the office into the new file."""

    login: str
    passphrase: str
    key: bytes
    recovery_key: str = ""

    def __call__(self, file: Path) -> None:
        slots, self.recovery_key = keys.found_keys(file, self.login, self.passphrase, self.key)
        keys.append_keys(file, slots)
