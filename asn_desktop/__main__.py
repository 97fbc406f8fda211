"""Starts the window, or runs one verb of the command line."""

from __future__ import annotations

import gc
import multiprocessing
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """The program; returns its exit status."""
    from asn_desktop.cli.main import parse, run_verb

    options = parse(sys.argv[1:] if arguments is None else arguments)
    if isinstance(options, int):
        return options
    collect_rarely()
    if options.verb is not None:
        return run_verb(options)
    from asn_desktop.cli.passphrases import given_passphrase
    from asn_desktop.startup import open_window

    return open_window(options, lambda: given_passphrase(options))


def collect_rarely() -> None:
    """Let the garbage collector rest longer: with 100,000 rows in memory one full search for
    cycles takes 0.15 s, in which the window would stand still. What is loaded by now stays."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
