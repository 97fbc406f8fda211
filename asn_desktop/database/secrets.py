"""Passphrases of servers, kept by the system for the person who is logged in to this computer.

Windows has its credential store, Linux the keyring of the desktop. Where there is none, nothing is
kept and the person types the passphrase each time: that is no fault.
"""

from __future__ import annotations

import logging

import sqlalchemy as sa

_log = logging.getLogger(__name__)

_SERVICE = "asn-desktop"


def remember(url: str, login: str, passphrase: str) -> bool:
    """Keep the passphrase of an account on a server; whether the system took it."""
    try:
        import keyring

        keyring.set_password(_SERVICE, _name(url, login), passphrase)
        return keyring.get_password(_SERVICE, _name(url, login)) == passphrase
    except Exception as error:
        return _without(error)


def recall(url: str, login: str) -> str | None:
    """The passphrase that was kept; None where none was."""
    try:
        import keyring

        return keyring.get_password(_SERVICE, _name(url, login))
    except Exception as error:
        _without(error)
        return None


def forget(url: str, login: str) -> None:
    """Keep it no longer; harmless where none was kept."""
    try:
        import keyring

        if keyring.get_password(_SERVICE, _name(url, login)) is not None:
            keyring.delete_password(_SERVICE, _name(url, login))
    except Exception as error:
        _without(error)


def _name(url: str, login: str) -> str:
    """What names the secret: the server's place and the account, never a password."""
    address = sa.make_url(url)
    host = address.host or address.query.get("host") or ""
    return f"{login}@{host}:{address.port or 5432}/{address.database or ''}"


def _without(error: Exception) -> bool:
    # Backends raise errors of their own kinds; their texts may repeat what they were given.
    _log.info("the system's keyring is not available: %s", type(error).__name__)
    return False
