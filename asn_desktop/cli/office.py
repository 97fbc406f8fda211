"""Making, checking and copying offices."""

from __future__ import annotations

import argparse
import sys

from asn_desktop.cli import founding
from asn_desktop.cli.console import answer, key_of, open_office, progress_of, tell
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.database.backup import copy_office, restore_office

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
        info = {**database.info(), "practice": database.is_practice}
    lines = [
        translate("cli", "Office: {path}").format(path=options.path),
        translate("cli", "Size in bytes: {size}").format(size=group_thousands(info["size"])),
        translate("cli", "Format: {version}").format(version=info["schema_version"]),
        *(f"{kind}: {group_thousands(count)}" for kind, count in info["counts"].items()),
    ]
    answer(options, {"office": options.path, **info}, lines)
    return 0


def _backup(options: argparse.Namespace) -> int:
    # Copied without opening it, so that whoever works in the office may go on.
    key = key_of(options, options.path)
    copy_office(options.path, options.target, key=key, progress=progress_of(options))
    tell(options, translate("cli", "The copy is in {path}.").format(path=options.target))
    answer(options, {"backup": options.target}, [])
    return 0


def _restore(options: argparse.Namespace) -> int:
    key = key_of(options, options.backup)
    kept = restore_office(options.backup, options.path, key=key, progress=progress_of(options))
    lines = [translate("cli", "The office in {path} was restored.").format(path=options.path)]
    if kept is not None:
        lines.append(translate("cli", "The replaced office is kept in {path}.").format(path=kept))
    answer(options, {"office": options.path, "kept": str(kept) if kept else None}, lines)
    return 0


ACTIONS = {
    "create": founding.create,
    "passphrase": founding.passphrase,
    "protect": founding.protect,
    "recovery-key": founding.recovery_key,
    "check": _check,
    "info": _info,
    "backup": _backup,
    "restore": _restore,
}
