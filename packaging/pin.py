"""Pin what is installed: write ``requirements/*.txt`` from ``pyproject.toml``.

Each file names exact versions with the hashes of every published file, for Windows and Linux and
every Python from 3.11 on, and no download address: the index is the installing machine's affair.
Needs ``uv`` on the machine of the person who pins (``pip install uv``); nobody else does::

    python packaging/pin.py              # keep the pins that still fit, add what is missing
    python packaging/pin.py --upgrade    # newest versions that pyproject.toml allows
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path("packaging", "requirements")
#: File → extra of the project it adds to the program's own dependencies.
SETS = {"run": None, "test": "test", "bundle": "bundle"}
HEAD = "# Made by packaging/pin.py from pyproject.toml; do not edit.\n"


def pin(name: str, source: str, options: list[str], constraints: str = "") -> None:
    """Write one requirement file; ``constraints`` are pins it must agree with."""
    uv = shutil.which("uv")
    if uv is None:
        raise SystemExit("pin.py: uv is not installed; run: pip install uv")
    command = [uv, "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
    command += ["--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url"]
    command += ["--output-file", str(FOLDER / f"{name}.txt"), *options]
    if constraints:
        command += ["--constraints", constraints]
    subprocess.run([*command, source], check=True, cwd=ROOT, input=_build_requires(), text=True)
    target = ROOT / FOLDER / f"{name}.txt"
    text = target.read_text(encoding="utf-8").removeprefix(HEAD)
    target.write_text(HEAD + text, encoding="utf-8", newline="\n")


def _build_requires() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return "\n".join(project["build-system"]["requires"])


def main() -> None:
    """Pin every set; all of them agree with the program's own."""
    options = sys.argv[1:]
    run = str(FOLDER / "run.txt")
    for name, extra in SETS.items():
        chosen = ["--extra", extra] if extra else []
        pin(name, "pyproject.toml", [*options, *chosen], run if extra else "")
    pin("build", "-", options, run)


if __name__ == "__main__":
    main()
