"""What has to be said in passing while an office is open: the work goes on.

The window shows it as a note, the command line on standard error; each sentence once.
"""

from __future__ import annotations

from collections.abc import Callable


class Notices:
    """Sentences for whoever listens. What was said before anybody listened is not lost."""

    def __init__(self) -> None:
        self._said: list[str] = []
        self._listener: Callable[[str], None] | None = None

    def say(self, sentence: str) -> None:
        """Say this, unless it was said before."""
        if sentence in self._said:
            return
        self._said.append(sentence)
        if self._listener is not None:
            self._listener(sentence)

    def listen(self, listener: Callable[[str], None]) -> None:
        """Let this one hear what was said and what will be; called in the thread that says it."""
        self._listener = listener
        for sentence in self._said:
            listener(sentence)
