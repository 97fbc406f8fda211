"""Files that come with the program (reference data, fonts, compiled translations).

The build packs ``resources/`` into the package ``asn_desktop._generated``; the same call serves
the wheel, the editable checkout and the frozen bundle.
"""

from __future__ import annotations

import json
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

PACKAGE = "asn_desktop._generated"


def locate(name: str) -> Traversable:
    """The asset with this path below ``assets/``; it may not exist."""
    return resources.files(PACKAGE).joinpath("assets").joinpath(*name.split("/"))


def read_bytes(name: str) -> bytes:
    """The content of an asset. Raises ``FileNotFoundError`` where it is missing."""
    return locate(name).read_bytes()


def read_text(name: str, default: str | None = None) -> str:
    """The UTF-8 text of an asset, or ``default`` where it is missing and a default is given."""
    asset = locate(name)
    if default is not None and not asset.is_file():
        return default
    return asset.read_text(encoding="utf-8")


def read_json(name: str) -> Any:
    """The parsed JSON of an asset."""
    return json.loads(read_text(name))
