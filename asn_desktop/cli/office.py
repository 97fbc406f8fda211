"""Making, checking and copying offices."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from dataclasses import asdict
from pathlib import Path

from asn_desktop import features, opening
from asn_desktop.cli import founding, moving
from asn_desktop.cli.console import answer, key_of, open_office, progress_of, tell
from asn_desktop.core.errors import DamagedError, PersonError
from asn_desktop.core.fields import FieldKind, group_thousands, value_text
from asn_desktop.core.translation import translate
from asn_desktop.database import keys
from asn_desktop.database.backup import (
    RESTORE,
    copy_office,
    last_backup,
    last_outside,
    restore_office,
)
from asn_desktop.database.rescue.saving import TableRescue, rescue_office
from asn_desktop.database.rights import Actor

UNHEALTHY = 1


def run(options: argparse.Namespace) -> int:
    """``office ACTION …``"""
    return ACTIONS[options.action](options)


def _check(options: argparse.Namespace) -> int:
    with open_office(options, options.path) as database:
        problems = database.check(progress_of(options))
    for problem in problems:
        print(problem, file=sys.stderr)
    answer(
        options,
        {"office": options.path, "healthy": not problems, "problems": problems},
        [] if problems else [translate("cli", "The office is in good order.")],
    )
    return UNHEALTHY if problems else 0


def _info(options: argparse.Namespace) -> int:
    with open_office(options, options.path) as database:
        outside = last_outside(database)
        info = {
            **database.info(),
            "practice": database.is_practice,
            "last_backup": last_backup(database),
            "last_external_copy": outside.at if outside else None,
        }
    lines = [
        translate("cli", "Office: {path}").format(path=options.path),
        translate("cli", "Size in bytes: {size}").format(size=group_thousands(info["size"])),
        translate("cli", "Format: {version}").format(version=info["schema_version"]),
        translate("cli", "Last backup: {when}").format(when=_when(info["last_backup"])),
        translate("cli", "Last copy outside this computer: {when}").format(
            when=_when(info["last_external_copy"])
        ),
        *_connection_line(info["connection_encrypted"]),
        *(f"{kind}: {group_thousands(count)}" for kind, count in info["counts"].items()),
    ]
    answer(options, {"office": options.path, **info}, lines)
    return 0


def _connection_line(encrypted: bool | None) -> list[str]:
    """For an office on a server: what stands between the two."""
    if encrypted is None:
        return []
    if encrypted:
        return [translate("cli", "Connection to the server: encrypted (TLS)")]
    return [translate("cli", "Connection to the server: not encrypted")]


def _when(moment: dt.datetime | None) -> str:
    if moment is None:
        return translate("cli", "none")
    return value_text(FieldKind.DATE, moment.astimezone())


def _backup(options: argparse.Namespace) -> int:
    # Copied without opening it, so that whoever works in the office may go on.
    key = key_of(options, options.path)
    copy_office(options.path, options.target, key=key, progress=progress_of(options))
    tell(options, translate("cli", "The copy is in {path}.").format(path=options.target))
    answer(options, {"backup": options.target}, [])
    return 0


def _restore(options: argparse.Namespace) -> int:
    key = key_of(options, options.backup)
    _demand_restore(options)
    kept = restore_office(options.backup, options.path, key=key, progress=progress_of(options))
    lines = [translate("cli", "The office in {path} was restored.").format(path=options.path)]
    if kept is not None:
        lines.append(translate("cli", "The replaced office is kept in {path}.").format(path=kept))
    answer(options, {"office": options.path, "kept": str(kept) if kept else None}, lines)
    return 0


def _demand_restore(options: argparse.Namespace) -> None:
    """Whoever replaces an office must have the right in it, as long as it can still be asked."""
    if not Path(options.path).exists():
        return
    try:
        with open_office(options, options.path) as database:
            database.actor.demand(RESTORE, translate("cli", "Restore a backup"))
    except (DamagedError, PersonError):
        return


def _rescue(options: argparse.Namespace) -> int:
    # An office that was never encrypted has no keys, whatever its damaged beginning looks like.
    damaged = Path(options.damaged)
    encrypted = damaged.is_file() and keys.read_keys(damaged) is not None
    key = key_of(options, damaged) if encrypted else None
    actor = Actor(options.user or opening.own_name())
    features.all_features()  # what follows from the records is computed again by them
    report = rescue_office(
        damaged, options.path, key=key, actor=actor, progress=progress_of(options)
    )
    lines = [
        translate("cli", "The rescued office is in {path}.").format(path=report.path),
        translate("cli", "Damaged pages: {bad} of {all}").format(
            bad=group_thousands(report.damaged_pages), all=group_thousands(report.pages)
        ),
        *(_rescued(table) for table in report.tables),
    ]
    answer(options, {"damaged": options.damaged, "lost": report.lost, **asdict(report)}, lines)
    return 0


def _rescued(table: TableRescue) -> str:
    text = translate("cli", "{table}: {saved} of {expected} saved").format(
        table=table.table,
        saved=group_thousands(table.saved),
        expected=group_thousands(table.expected),
    )
    if table.lost:
        text += "\n  " + translate("cli", "lost: {names}").format(names="; ".join(table.lost))
    return text


ACTIONS = {
    "create": founding.create,
    "passphrase": founding.passphrase,
    "protect": founding.protect,
    "recovery-key": founding.recovery_key,
    "check": _check,
    "info": _info,
    "backup": _backup,
    "restore": _restore,
    "rescue": _rescue,
    "move": moving.run,
}
