"""This person's settings on this computer: language, theme, sizes of windows.

Only what was changed is written. A damaged file is set aside and the defaults are used: losing a
preference must never keep anybody from the office.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)


@dataclass
class Settings:
    """Preferences with their defaults; ``layouts`` keeps sizes and columns by screen."""

    language: str = "id"
    theme: str = "system"  # "system", "light" or "dark"
    scale: int = 100  # percent of the normal text size
    last_office: str = ""  # a file, or the address of a server without its password
    #: what is remembered of each office by its place: its name, and who came in last
    offices: dict[str, Any] = field(default_factory=dict)
    layouts: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> Settings:
        """The settings in this file, or the defaults."""
        if not path.is_file():
            return cls()
        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
            known = {name: type(value) for name, value in asdict(cls()).items()}
            chosen = {
                name: stored[name]
                for name, kind in known.items()
                if isinstance(stored.get(name), kind)
            }
            return cls(**chosen)
        except (ValueError, AttributeError, OSError):
            log.warning("settings unreadable, set aside: %s", path.name)
            path.replace(path.with_suffix(".damaged"))
            return cls()

    def save(self, path: Path) -> None:
        """Write neighbour file, then replace: never half a file."""
        defaults = asdict(Settings())
        changed = {name: value for name, value in asdict(self).items() if value != defaults[name]}
        neighbour = path.with_suffix(".new")
        neighbour.write_text(json.dumps(changed, ensure_ascii=False, indent=1), encoding="utf-8")
        os.replace(neighbour, path)


class LayoutMemory:
    """Remembers how a screen was arranged, by name."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def load(self, name: str) -> Any:
        """What was saved under this name, or None."""
        return self._settings.layouts.get(name)

    def save(self, name: str, value: Any) -> None:
        """Keep a JSON value under this name until the program closes and beyond."""
        self._settings.layouts[name] = value
