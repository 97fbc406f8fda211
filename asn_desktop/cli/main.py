"""Runs one verb: opens the office, does the work, says how it ended."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from itertools import pairwise

from asn_desktop.cli.parser import build_parser
from asn_desktop.cli.usage import UsageError
from asn_desktop.core import logs, paths
from asn_desktop.core.errors import Cancelled, OfficeError
from asn_desktop.core.settings import Settings
from asn_desktop.core.translation import set_language, translate

CANCELLED = 130

#: Where each verb is done; imported when it is, for the window needs none of them.
VERBS = {
    "office": "office:run",
    "kinds": "lists:kinds",
    "template": "lists:template",
    "export": "lists:export",
    "search": "lists:search",
    "print": "lists:print_paper",
    "report": "reports:report",
    "import": "imports:import_file",
    "imports": "imports:list_all",
    "undo": "imports:undo",
    "reference": "reference:run",
    "accounts": "accounts:run",
    "policy": "policies:run",
    "demo": "demo:run",
}


def parse(arguments: Sequence[str]) -> argparse.Namespace | int:
    """The options, or the exit status where the parser has already answered."""
    set_language(_language(arguments))
    # Libraries that warn through the log would write into the sentences on standard error.
    logging.getLogger().addHandler(logging.NullHandler())
    try:
        return build_parser().parse_args(arguments)
    except SystemExit as stopped:
        return stopped.code if isinstance(stopped.code, int) else UsageError.exit_status


def run_verb(options: argparse.Namespace) -> int:
    """Run one verb and return its exit status."""
    try:
        module, _, function = VERBS[options.verb].partition(":")
        run: Callable[[argparse.Namespace], int] = getattr(
            import_module(f"asn_desktop.cli.{module}"), function
        )
        return run(options)
    except OfficeError as error:
        print(error, file=sys.stderr)
        return error.exit_status
    except (Cancelled, KeyboardInterrupt):
        print(translate("cli", "Cancelled. Nothing was changed."), file=sys.stderr)
        return CANCELLED
    except BrokenPipeError:
        # The reader of our output went away ("| head"); that is its business.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception:
        return _our_fault()


def _language(arguments: Sequence[str]) -> str:
    """The language must be known before the parser can explain itself."""
    chosen = Settings.load(paths.settings_file()).language
    for option, value in pairwise([*arguments, ""]):
        name, _, joined = option.partition("=")
        if name == "--language":
            chosen = joined or value
    return chosen


def _our_fault() -> int:
    """A fault of ours: a report is kept, the person gets a sentence."""
    kind, error, trace = sys.exc_info()
    assert kind is not None and error is not None
    report = paths.data_dir() / "logs" / f"fault-{time.strftime('%Y%m%d-%H%M%S')}.txt"
    if os.environ.get("ASN_DESKTOP_DEBUG"):
        raise error
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text(logs.crash_report(kind, error, trace), encoding="utf-8")
    print(
        translate(
            "cli",
            "The program made a mistake and stopped; nothing of this work was saved. "
            "A report without personal data is in {path}.",
        ).format(path=report),
        file=sys.stderr,
    )
    return 1
