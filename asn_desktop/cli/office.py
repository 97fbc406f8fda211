"""Making, checking and copying offices."""

from __future__ import annotations

import argparse
from pathlib import Path

from asn_desktop import features
from asn_desktop.cli.console import answer, open_office, progress_of, tell
from asn_desktop.core.translation import translate
from asn_desktop.database.backup import copy_office, restore_office
from asn_desktop.database.engine import Database
from asn_desktop.office.commands import name_office

UNHEALTHY = 1


def run(options: argparse.Namespace) -> int:
    """``office ACTION …``"""
    return ACTIONS[options.action](options)


def create_office(path: str | Path, *, name: str = "", people: int = 0) -> Database:
    """A new office; with ``people`` a practice office filled with invented records."""
    database = Database.create(path, practice=people > 0)
    if people:
        for feature in features.SAMPLE_ORDER:
            fill = features.feature(feature).sample
            if fill is not None:
                fill(database, people)
    if name:
        name_office(database, name)
    return database


def _create(options: argparse.Namespace) -> int:
    with create_office(
        options.path, name=options.name, people=options.people if options.sample else 0
    ) as database:
        info = database.info()
    answer(
        options,
        {"office": options.path, "practice": options.sample, **info},
        [translate("cli", "The office is in {path}.").format(path=options.path)],
    )
    return 0


def _check(options: argparse.Namespace) -> int:
    with open_office(options, options.path) as database:
        problems = database.check()
    answer(
        options,
        {"office": options.path, "healthy": not problems, "problems": problems},
        problems or [translate("cli", "The office is in good order.")],
    )
    return UNHEALTHY if problems else 0


def _info(options: argparse.Namespace) -> int:
    with open_office(options, options.path) as database:
        info = database.info()
    answer(options, {"office": options.path, **info}, [f"{key}: {info[key]}" for key in info])
    return 0


def _backup(options: argparse.Namespace) -> int:
    with open_office(options, options.path) as database:
        copy_office(database, options.target, progress=progress_of(options))
    tell(options, translate("cli", "The copy is in {path}.").format(path=options.target))
    answer(options, {"backup": options.target}, [])
    return 0


def _restore(options: argparse.Namespace) -> int:
    kept = restore_office(options.backup, options.path)
    lines = [translate("cli", "The office in {path} was restored.").format(path=options.path)]
    if kept is not None:
        lines.append(translate("cli", "The replaced office is kept in {path}.").format(path=kept))
    answer(options, {"office": options.path, "kept": str(kept) if kept else None}, lines)
    return 0


ACTIONS = {
    "create": _create,
    "check": _check,
    "info": _info,
    "backup": _backup,
    "restore": _restore,
}
