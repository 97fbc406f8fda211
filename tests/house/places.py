"""Where the sources stand, and which of them may know Qt."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "asn_desktop"


def sources() -> Iterator[Path]:
    """Every module of the program that people write."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if "_generated" not in path.parts:
            yield path


def module_name(path: Path) -> str:
    """The dotted name of a module of the program."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def may_use_qt(path: Path) -> bool:
    """Whether this module stands where Qt lives."""
    parts = path.relative_to(PACKAGE).parts
    return parts[0] in ("widgets", "screens", "shell") or "screen" in parts


def packaging_module(name: str) -> ModuleType:
    """A script of ``packaging/``, which is no package: its name belongs to a library."""
    known = sys.modules.get(f"asn_desktop_packaging_{name}")
    if known is not None:
        return known
    spec = spec_from_file_location(
        f"asn_desktop_packaging_{name}", ROOT / "packaging" / f"{name}.py"
    )
    assert spec is not None and spec.loader is not None
    module = sys.modules[spec.name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
