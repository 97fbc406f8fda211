"""Hatchling's call for everything that is compiled: see ``generate.py``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GeneratedPackageHook(BuildHookInterface[Any]):
    """Brings ``asn_desktop/_generated`` up to date before a wheel or an editable install."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Generate; a source distribution carries the sources instead."""
        if self.target_name != "wheel":
            return
        sys.path.append(str(Path(self.root, "packaging")))
        from generate import generate

        generate(Path(self.root))
