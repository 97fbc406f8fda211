"""Making and protecting offices, passphrases, and the recovery key."""

from __future__ import annotations

import argparse
import sys

from asn_desktop.accounts.commands import (
    change_own_passphrase,
    make_recovery_key,
    recover_account,
)
from asn_desktop.cli.console import answer, open_office, progress_of, tell
from asn_desktop.cli.passphrases import (
    first_line,
    first_passphrase,
    new_passphrase,
    passphrase_of,
)
from asn_desktop.cli.usage import UsageError
from asn_desktop.core.translation import translate
from asn_desktop.database.location import is_server
from asn_desktop.founding import Founder, create_office, create_practice, protect_office
from asn_desktop.opening import open_with_recovery_key, own_name


def create(options: argparse.Namespace) -> int:
    """``office create``: a practice office with ``--sample``, else a real one with a passphrase."""
    recovery_key = ""
    if options.sample:
        with create_practice(options.path, people=options.people, name=options.name) as database:
            info = database.info()
    else:
        founded = create_office(options.path, _founder(options), name=options.name)
        recovery_key = founded.recovery_key
        with founded.database as database:
            info = database.info()
    answer(
        options,
        {
            "office": options.path,
            "practice": options.sample,
            "recovery_key": recovery_key or None,
            **info,
        },
        [
            translate("cli", "The office is in {path}.").format(path=options.path),
            *_recovery_lines(recovery_key),
        ],
    )
    return 0


def protect(options: argparse.Namespace) -> int:
    """``office protect``: encrypt an office that was made before there were passphrases."""
    protected = protect_office(options.path, _founder(options), progress_of(options))
    if protected.warning:
        print(protected.warning, file=sys.stderr)
    lines = [
        translate("cli", "The office in {path} is encrypted now.").format(path=options.path),
        *_recovery_lines(protected.recovery_key),
    ]
    told = {
        "office": options.path,
        "recovery_key": protected.recovery_key,
        "plain_copies": [str(path) for path in protected.plain],
    }
    answer(options, told, lines)
    return 0


def _founder(options: argparse.Namespace) -> Founder:
    login = options.user or own_name().casefold() or "admin"
    name = options.person or options.user or own_name() or login
    passphrase = passphrase_of(options) if is_server(options.path) else first_passphrase(options)
    return Founder(login, name, passphrase or "")


def _recovery_lines(recovery_key: str) -> list[str]:
    if not recovery_key:
        return []
    return [
        translate("cli", "Recovery key: {key}").format(key=recovery_key),
        translate(
            "cli",
            "Write it down and keep it in a safe place, not beside the computer: it opens the"
            " office when every passphrase is lost, and it is shown only now.",
        ),
    ]


def passphrase(options: argparse.Namespace) -> int:
    """``office passphrase``: change one's own, or give an administrator one with the key on
    paper."""
    if options.recovery_key_file:
        if not options.user:
            raise UsageError(
                translate("cli", "Name the administrator who gets the new passphrase: --user NAME")
            )
        key = first_line(options.recovery_key_file)
        with open_with_recovery_key(options.path, key, progress=progress_of(options)) as database:
            recover_account(database, options.user, new_passphrase(options))
    else:
        old = passphrase_of(options)
        with open_office(options, options.path, passphrase=old) as database:
            change_own_passphrase(database, old or "", new_passphrase(options))
    tell(options, translate("cli", "The passphrase was changed."))
    answer(options, {"office": options.path, "changed": True}, [])
    return 0


def recovery_key(options: argparse.Namespace) -> int:
    """``office recovery-key``: a new one; the earlier paper opens nothing any more."""
    with open_office(options, options.path) as database:
        made = make_recovery_key(database)
    answer(options, {"office": options.path, "recovery_key": made}, _recovery_lines(made))
    return 0
