"""Somebody who answers at once, so that no test waits for a person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from asn_desktop.widgets.messages import Choice, Level


class Answers:
    """Gives the prepared answers in turn and notes what was asked and shown."""

    def __init__(self, *prepared: str | None) -> None:
        self.prepared = list(prepared)
        self.asked: list[str] = []
        self.shown: list[tuple[str, str]] = []
        self.crashes: list[BaseException] = []

    def ask(self, parent: QWidget | None, text: str, choices: Sequence[Choice], detail: str) -> str:
        self.asked.append(text)
        answer = self.prepared.pop(0)
        assert answer in [choice.key for choice in choices]
        return answer

    def ask_text(self, parent: QWidget | None, text: str, initial: str) -> str | None:
        self.asked.append(text)
        return self.prepared.pop(0)

    def show(self, parent: QWidget | None, text: str, level: Level) -> None:
        self.shown.append((level, text))

    def crash(self, parent: QWidget | None, error: BaseException) -> None:
        self.crashes.append(error)
