"""Everything but widgets, shell and screens runs where there is no Qt."""

from __future__ import annotations

import subprocess
import sys

from tests.house.places import ROOT, may_use_qt, module_name, sources

BLOCKED = """
import importlib, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} is blocked")

sys.meta_path.insert(0, NoQt())
for name in sys.argv[1:]:
    importlib.import_module(name)
print(len(sys.argv) - 1)
"""

HEAVY = {
    "alembic",
    "charset_normalizer",
    "lxml",
    "msoffcrypto",
    "openpyxl",
    "pypdfium2",
    "rapidfuzz",
    "reportlab",
    "xlsxwriter",
}


def test_qt_free_modules_import_without_qt() -> None:
    """Each module outside of Qt's places is imported while every import of Qt fails."""
    names = [module_name(path) for path in sources() if not may_use_qt(path)]
    names = [name for name in names if not name.endswith("__main__")]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", BLOCKED, *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == len(names) > 0


def test_heavy_libraries_wait_until_needed() -> None:
    """Importing every module of the program, screens too, loads no library that only some jobs
    need."""
    names = [module_name(path) for path in sources() if path.name != "__main__.py"]
    code = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
        f"print(*sorted({HEAVY!r} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *names], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []
