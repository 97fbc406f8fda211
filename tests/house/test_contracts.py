"""The floors and rooms of the house, as import-linter sees them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.places import PACKAGE, ROOT

#: What is planted: the file, its line, and the beginning of the contract that has to break.
PLANTED = {
    "a lower floor uses a higher one": (
        "core/planted.py",
        "import asn_desktop.database.engine",
        "Floors",
    ),
    "two kernels know each other": (
        "spreadsheets/planted.py",
        "import asn_desktop.documents.text",
        "Floors",
    ),
    "a feature knows the command line": (
        "employees/planted.py",
        "import asn_desktop.cli.main",
        "Floors",
    ),
    "a room that nobody declared": ("attic/__init__.py", "", "Floors"),
    "rules read the database": (
        "planned/rules.py",
        "import asn_desktop.database.engine",
        "Rules decide",
    ),
    "queries write": ("planned/queries.py", "import asn_desktop.planned.commands", "Inside"),
    "sheets write": ("planned/sheets.py", "import asn_desktop.planned.commands", "Inside"),
    "commands make papers": (
        "planned/commands.py",
        "import asn_desktop.documents.text",
        "Records, queries and commands",
    ),
    "a screen sees records": (
        "planned/screen/list.py",
        "import asn_desktop.planned.records",
        "Records are seen",
    ),
    "papers see records": (
        "planned/documents.py",
        "import asn_desktop.planned.records",
        "Records are seen",
    ),
    "a step is run beside its runner": (
        "database/planted.py",
        "import asn_desktop.database.migrations.step_0001_kernel",
        "Migrations",
    ),
    "Qt in the kernel": ("core/planted.py", "from PySide6.QtCore import QObject", "Qt lives"),
    "Qt in a command": (
        "planned/commands.py",
        "def window(): import PySide6.QtWidgets",
        "Qt lives",
    ),
    "forms in a command": (
        "planned/commands.py",
        "import asn_desktop._generated.forms",
        "Compiled forms",
    ),
    "SQL in a screen": ("planned/screen/list.py", "from sqlalchemy import select", "SQL is"),
    "an engine in a query": ("planned/queries.py", "import sqlcipher3", "Database engines"),
    "openpyxl in a feature": ("planned/sheets.py", "import openpyxl", "Libraries of foreign"),
    "lxml in a widget": ("widgets/planted.py", "from lxml import etree", "Libraries of foreign"),
    "openpyxl in a text": ("texts/planted.py", "import openpyxl", "Libraries of foreign"),
    "texts in a rule": (
        "planned/rules.py",
        "from asn_desktop.texts import read_text_file",
        "Rules decide",
    ),
    "reportlab in a feature": (
        "planned/documents.py",
        "def page(): import reportlab.pdfgen.canvas",
        "PDF libraries",
    ),
    "pdfium in a widget": ("widgets/planted.py", "import pypdfium2", "PDF libraries"),
}


def lint(place: Path) -> subprocess.CompletedProcess[str]:
    """Run the contracts of ``pyproject.toml`` on the package in this folder."""
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=place,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "COLUMNS": "300", "PYTHONIOENCODING": "utf-8"},
        encoding="utf-8",
    )


def broken(done: subprocess.CompletedProcess[str]) -> list[str]:
    """The lines about the contracts that a run of :func:`lint` found broken."""
    return [line for line in done.stdout.splitlines() if " BROKEN" in line]


def test_the_house_keeps_its_contracts() -> None:
    """No module of the program uses another one that its floor or file name forbids."""
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the house with one more feature, whose files are empty."""
    ignored = shutil.ignore_patterns("__pycache__", "assets")
    shutil.copytree(PACKAGE, tmp_path / "asn_desktop", ignore=ignored)
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    text = text.replace('    "employees",\n', '    "planned",\n    "employees",\n', 1)
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    planned = tmp_path / "asn_desktop" / "planned"
    (planned / "screen").mkdir(parents=True)
    for name in ("__init__", "rules", "records", "queries", "commands", "sheets", "documents"):
        (planned / f"{name}.py").touch()
    (planned / "screen" / "__init__.py").touch()
    return tmp_path


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_caught(fault: str, copy: Path) -> None:
    """Every kind of forbidden import that is planted breaks the contract made against it."""
    name, line, contract = PLANTED[fault]
    culprit = copy / "asn_desktop" / name
    culprit.parent.mkdir(parents=True, exist_ok=True)
    culprit.write_text(line + "\n", encoding="utf-8")
    done = lint(copy)
    assert done.returncode == 1
    assert any(found.startswith(contract) for found in broken(done)), done.stdout + done.stderr


def test_a_sound_new_feature_is_welcome(copy: Path) -> None:
    """A feature that keeps the order of its files passes without a word in the contracts."""
    folder = copy / "asn_desktop" / "planned"
    for name, line in {
        "records": "import sqlalchemy, asn_desktop.planned.rules",
        "queries": "import asn_desktop.planned.records, asn_desktop.planned.sheets",
        "commands": "import asn_desktop.planned.queries, asn_desktop.planned.records",
        "sheets": "import asn_desktop.planned.rules, asn_desktop.spreadsheets.columns",
        "documents": "import asn_desktop.planned.queries, asn_desktop.documents.text",
        "screen/list": "import PySide6.QtWidgets, asn_desktop.planned.commands",
    }.items():
        (folder / f"{name}.py").write_text(line + "\n", encoding="utf-8")
    done = lint(copy)
    assert done.returncode == 0, done.stdout + done.stderr
