"""House rules that one can see in the text of the sources."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.places import PACKAGE, ROOT, sources

#: Lines; a file beyond becomes a folder of the same name.
LONGEST = 420
ALL = [*sources(), *sorted((ROOT / "tests").rglob("*.py")), *sorted(ROOT.glob("packaging/*.py"))]


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _swallowed(path: Path) -> Iterator[int]:
    """Lines of handlers that catch everything and do nothing about it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.ExceptHandler):
            continue
        caught = ast.unparse(node.type) if node.type is not None else "BaseException"
        idle = all(
            isinstance(line, ast.Pass | ast.Continue)
            or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
            for line in node.body
        )
        if idle and any(word in caught for word in ("Exception", "BaseException")):
            yield node.lineno


def test_no_fault_is_swallowed() -> None:
    """No handler catches every exception and goes on as if nothing had happened."""
    faults = [f"{_name(path)}:{line}" for path in ALL for line in _swallowed(path)]
    assert faults == []


def test_the_rule_against_swallowing_sees_one(tmp_path: Path) -> None:
    """The check above finds the fault it is made for."""
    path = tmp_path / "planted.py"
    path.write_text("try:\n    f()\nexcept Exception:\n    pass\n", encoding="utf-8")
    assert list(_swallowed(path)) == [3]


def test_no_drawer_for_odds_and_ends() -> None:
    """Every file is named for what it does: there is no utils.py, helpers-of-everything or misc."""
    drawers = {"utils", "util", "misc", "common", "stuff"}
    assert [_name(path) for path in sources() if drawers & {path.stem, *path.parts}] == []


def test_files_stay_readable() -> None:
    """A module that has grown too long to be read in one go has become a folder."""
    lengths = {_name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in ALL}
    assert {name: count for name, count in lengths.items() if count > LONGEST} == {}


def test_resources_are_found_through_the_package() -> None:
    """No module of the program looks for files beside itself or inside a frozen bundle."""
    for path in sources():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        names |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not {"__file__", "_MEIPASS"} & names, _name(path)


def test_packaging_is_no_package() -> None:
    """An ``__init__.py`` in packaging/ would hide the library of that name from everybody."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


@pytest.mark.parametrize("path", sorted(PACKAGE.glob("*/")), ids=lambda path: path.name)
def test_every_room_has_a_door_plate(path: Path) -> None:
    """Every package of the program says in its docstring what it is for."""
    if path.name in ("__pycache__", "_generated"):
        return
    text = (path / "__init__.py").read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text))


def test_only_the_kernel_writes_without_an_operation() -> None:
    """Views, drafts and notes are kept quietly by the database itself; whatever a feature, a screen
    or the command line writes is an operation with a right and a line in the change log."""
    quiet = {"write_quietly", "set_setting"}
    for path in sources():
        if path.is_relative_to(PACKAGE / "database"):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not quiet & used, _name(path)
