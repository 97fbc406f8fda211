"""A foreign file is read apart: in a fresh process with bounded memory and time that shares nothing
with the window, since native readers can abort a process on a crafted file.

It works in a frozen bundle as long as the program's ``__main__`` calls
``multiprocessing.freeze_support()`` first.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def working_apart(
    serve: Callable[..., None], *arguments: Any, name: str
) -> Iterator[tuple[Any, Any]]:
    """A process that runs ``serve(connection, *arguments)``, and the end of its pipe (a connection,
    of another class on Windows); whatever happens, it is gone afterwards. Raises ``OSError`` where
    it cannot be started."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=serve, args=(sender, *arguments), name=name, daemon=True)
    process.start()
    sender.close()
    try:
        yield process, receiver
    finally:
        receiver.close()
        process.kill()
        process.join()
        process.close()


def be_quiet() -> None:
    """Native readers write what they choke on to standard error, and that is personal data;
    Ctrl+C is the parent's affair."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for descriptor in (1, 2):
        os.dup2(nowhere, descriptor)
