"""Wrong usage in words: argparse in the person's language, one sentence for each fault."""

from __future__ import annotations

import argparse
from typing import NoReturn

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import noop, translate

#: What argparse says to people. It asks ``gettext`` for these; :func:`speak` answers instead.
WORDS = (
    noop("cli", "usage: "),
    noop("cli", "positional arguments"),
    noop("cli", "options"),
    noop("cli", "show this help message and exit"),
    noop("cli", "show program's version number and exit"),
    noop("cli", "argument %(argument_name)s: %(message)s"),
    noop("cli", "unrecognized arguments: %s"),
    noop("cli", "not allowed with argument %s"),
    noop("cli", "ignored explicit argument %r"),
    noop("cli", "the following arguments are required: %s"),
    noop("cli", "expected one argument"),
    noop("cli", "expected at most one argument"),
    noop("cli", "expected at least one argument"),
    noop("cli", "ambiguous option: %(option)s could match %(matches)s"),
    noop("cli", "invalid %(type)s value: %(value)r"),
    noop("cli", "invalid choice: %(value)r (choose from %(choices)s)"),
)


class UsageError(PersonError):
    """The command line is not written as it must be."""

    exit_status = 2


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence and where the help is, without the whole usage."""

    def error(self, message: str) -> NoReturn:
        """End with the sentence. ``message`` is of argparse, in the person's language."""
        text = translate("cli", "Wrong usage: {message}. Help: {program} --help").format(
            message=message.rstrip("."), program=self.prog
        )
        self.exit(UsageError.exit_status, text + "\n")


def speak() -> None:
    """Let argparse use our words; it looks its own up by this name in its module."""
    vars(argparse)["_"] = lambda text: translate("cli", text)


def whole_number(text: str) -> int:
    """An argument that counts something: 1, 2, 3 …"""
    if not (text.isascii() and text.isdecimal() and int(text) > 0):
        raise argparse.ArgumentTypeError(
            translate("cli", "“{text}” is not a whole number above zero").format(text=text)
        )
    return int(text)
