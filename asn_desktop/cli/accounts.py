"""The accounts of an office on the command line."""

from __future__ import annotations

import argparse
from dataclasses import replace

from asn_desktop import features
from asn_desktop.accounts import commands
from asn_desktop.accounts.queries import accounts
from asn_desktop.accounts.rules import ROLES, Account, Role, tidy_login
from asn_desktop.cli.console import answer, open_office, tell
from asn_desktop.cli.passphrases import new_passphrase
from asn_desktop.core.errors import PersonError
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.translation import translate
from asn_desktop.database import access
from asn_desktop.database.engine import Database


def run(options: argparse.Namespace) -> int:
    """``accounts ACTION …``"""
    return ACTIONS[options.action](options)


def _list(options: argparse.Namespace) -> int:
    with open_office(options) as database:
        database.actor.demand(commands.RIGHT, translate("cli", "See the accounts"))
        with database.read() as session:
            known = accounts(session)
        rows = [
            {
                "login": one.login,
                "name": one.name,
                "role": one.role.value,
                "units": None if one.units is None else sorted(one.units),
                "active": one.active,
                "has_passphrase": access.has_passphrase(database, one.login),
            }
            for one in known
        ]
    lines = [
        f"{one.login}\t{one.name}\t{translate('accounts', ROLES[one.role][0])}"
        + ("" if one.active else "\t" + translate("cli", "closed"))
        for one in known
    ]
    answer(options, {"accounts": rows}, lines)
    return 0


def _add(options: argparse.Namespace) -> int:
    with open_office(options) as database:
        added = Account(
            tidy_login(options.login),
            options.person or options.login,
            Role(options.role),
            units=_units(database, options.unit),
        )
        commands.add_account(database, added, new_passphrase(options))
    tell(
        options, translate("cli", "{login} can work with the office now.").format(login=added.login)
    )
    answer(options, {"login": added.login}, [])
    return 0


def _change(options: argparse.Namespace) -> int:
    with open_office(options) as database:
        stored = changed = _stored(database, options.login)
        if options.person:
            changed = replace(changed, name=options.person)
        if options.role:
            changed = replace(changed, role=Role(options.role))
        if options.unit or options.everywhere:
            changed = replace(changed, units=_units(database, options.unit))
        if options.close or options.reopen:
            changed = replace(changed, active=options.reopen)
        if changed != stored:
            commands.change_account(database, changed)
    answer(options, {"login": stored.login, "changed": changed != stored}, [])
    return 0


def _remove(options: argparse.Namespace) -> int:
    with open_office(options) as database:
        commands.remove_account(database, _stored(database, options.login))
    answer(options, {"login": options.login}, [])
    return 0


def _passphrase(options: argparse.Namespace) -> int:
    with open_office(options) as database:
        stored = _stored(database, options.login)
        commands.give_passphrase(database, stored, new_passphrase(options))
    tell(options, translate("cli", "{login} has a new passphrase.").format(login=options.login))
    answer(options, {"login": options.login}, [])
    return 0


def _stored(database: Database, login: str) -> Account:
    with database.read() as session:
        known = {one.login: one for one in accounts(session)}
    found = known.get(tidy_login(login))
    if found is None:
        raise PersonError(
            translate("cli", "There is no account “{login}”. Known accounts: {known}.").format(
                login=login, known=", ".join(known) or "–"
            )
        )
    return found


def _units(database: Database, names: list[str]) -> frozenset[int] | None:
    """The ids of units by name or code; None for none: the whole office."""
    if not names:
        return None
    source = features.record_kind("units").source(database)
    found = set()
    places = [column.name for column in source.columns]
    for name in names:
        rows = source.rows(source.ids(ListQuery(search=name)))
        fitting = [
            key
            for key, row in rows.items()
            if name.casefold()
            in (str(row[places.index(at)] or "").casefold() for at in ("name", "code"))
        ]
        if len(fitting) != 1:
            raise PersonError(
                translate("cli", "“{name}” is not the name or code of exactly one unit.").format(
                    name=name
                )
            )
        found.add(fitting[0])
    return frozenset(found)


ACTIONS = {
    "list": _list,
    "add": _add,
    "change": _change,
    "remove": _remove,
    "passphrase": _passphrase,
}
