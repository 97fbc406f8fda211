"""Where passphrases come from: the environment, a file, or a terminal; never an argument."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path

from asn_desktop.cli.usage import UsageError
from asn_desktop.core.errors import RightError, WorldError
from asn_desktop.core.translation import translate

OLD, NEW = "ASN_DESKTOP_PASSPHRASE", "ASN_DESKTOP_NEW_PASSPHRASE"


def passphrase_of(options: argparse.Namespace, *, ask: str = "") -> str | None:
    """The passphrase that opens the office; None where nobody gives one."""
    return _given(OLD, options.passphrase_file) or _asked(ask or translate("cli", "Passphrase: "))


def given_passphrase(options: argparse.Namespace) -> str | None:
    """The passphrase, where it can be had without asking."""
    return _given(OLD, options.passphrase_file)


def first_passphrase(options: argparse.Namespace) -> str:
    """The passphrase of a new office or for somebody's new account. Raises ``RightError`` where
    nobody gives one, ``UsageError`` where it is typed twice and differs."""
    return _given(OLD, options.passphrase_file) or _twice()


def new_passphrase(options: argparse.Namespace) -> str:
    """The passphrase that takes the place of another; raises as :func:`first_passphrase`."""
    return _given(NEW, options.new_passphrase_file) or _twice()


def _twice() -> str:
    typed = _asked(translate("cli", "New passphrase: "))
    if typed is None:
        raise RightError(
            translate(
                "cli",
                "A passphrase is needed. Give it in the environment variable {variable} or with"
                " --passphrase-file.",
            ).format(variable=f"{OLD} / {NEW}")
        )
    if typed != _asked(translate("cli", "The new passphrase again: ")):
        raise UsageError(translate("cli", "The two passphrases differ. Nothing was changed."))
    return typed


def _given(variable: str, file: str | None) -> str | None:
    if file:
        return first_line(file)
    return os.environ.get(variable) or None


def first_line(file: str) -> str:
    """The first line of a file, as it is but for its end. Raises ``WorldError``."""
    try:
        return Path(file).read_text(encoding="utf-8-sig").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise WorldError(
            translate("cli", "The file {path} with the passphrase cannot be read.").format(
                path=file
            )
        ) from error


def _asked(prompt: str) -> str | None:
    if not (sys.stdin and sys.stdin.isatty()):
        return None
    return getpass.getpass(prompt, stream=sys.stderr) or None
