"""Where widgets keep how a person has arranged them."""

from __future__ import annotations

from typing import Any, Protocol


class Memory(Protocol):
    """Keeps plain values (what JSON can hold) by name; the shell binds it to the settings."""

    def load(self, key: str) -> Any:
        """What was kept under this name, None where nothing was."""

    def save(self, key: str, value: Any) -> None:
        """Keep this from now on."""


class ShortMemory:
    """Keeps values as long as the program runs."""

    def __init__(self) -> None:
        self._values: dict[str, Any] = {}

    def load(self, key: str) -> Any:
        """What was kept under this name, None where nothing was."""
        return self._values.get(key)

    def save(self, key: str, value: Any) -> None:
        """Keep this until the program ends."""
        self._values[key] = value
