"""Where this person's files are on this computer."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

APPLICATION = "asn-desktop"


def data_dir() -> Path:
    """Folder of the offices and their backups; ``ASN_DESKTOP_DATA`` overrides it."""
    chosen = os.environ.get("ASN_DESKTOP_DATA")
    path = Path(chosen) if chosen else Path(platformdirs.user_data_dir(APPLICATION, False))
    path.mkdir(parents=True, exist_ok=True)
    return path


def own_office() -> Path:
    """The office file that opens when none is named."""
    return data_dir() / "kantor.asn"


def practice_office() -> Path:
    """The invented office for practice."""
    return data_dir() / "latihan.asn"


def settings_file() -> Path:
    """The file of this person's settings."""
    return data_dir() / "settings.json"


def log_file() -> Path:
    """The newest log of the program."""
    return data_dir() / "logs" / "asn-desktop.log"
