"""What leaves the house: wheel, pins, generated package, and a real window on a bare machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.places import ROOT, packaging_module

generate: Any = packaging_module("generate")
REQUIREMENTS = ROOT / "packaging" / "requirements"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel of the program."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built)


def test_the_wheel_carries_everything(wheel: zipfile.ZipFile) -> None:
    """Every module, compiled form, resource and translation is in the wheel."""
    names = set(wheel.namelist())
    package = ROOT / "asn_desktop"
    modules = {
        path.relative_to(ROOT).as_posix()
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
    }
    assert modules <= names
    for form in (ROOT / "ui").glob("*.ui"):
        assert f"asn_desktop/_generated/forms/ui_{form.stem}.py" in names
    assert "asn_desktop/_generated/assets/translations/id.qm" in names


def test_the_wheel_carries_nothing_else(wheel: zipfile.ZipFile) -> None:
    """No tests, caches or stamps, and the licence is in its place."""
    names = wheel.namelist()
    strangers = [name for name in names if not name.startswith(("asn_desktop/", "asn_desktop-"))]
    assert strangers == []
    assert not [name for name in names if ".stamp" in name or "__pycache__" in name]
    assert any(name.endswith("licenses/LICENSE") for name in names)


def _pins(name: str) -> dict[str, tuple[str, int]]:
    """Version and number of hashes of every package that a requirement file pins."""
    pins: dict[str, tuple[str, int]] = {}
    text = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8").replace("\\\n", "")
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            requirement = Requirement(line.split("--hash")[0])
            (version,) = requirement.specifier
            assert version.operator == "=="
            pins[canonicalize_name(requirement.name)] = (version.version, line.count("--hash"))
    return pins


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("run", PROJECT["project"]["dependencies"]),
        ("test", PROJECT["project"]["optional-dependencies"]["test"]),
        ("test", PROJECT["project"]["dependencies"]),
        ("bundle", PROJECT["project"]["optional-dependencies"]["bundle"]),
        ("build", PROJECT["build-system"]["requires"]),
    ],
)
def test_pins_are_those_of_the_project(name: str, wanted: list[str]) -> None:
    """Each dependency is pinned, with hashes, to a version that the project allows (otherwise:
    ``packaging/pin.py``)."""
    pins = _pins(name)
    for requirement in map(Requirement, wanted):
        version, hashes = pins[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), requirement
        assert hashes > 0


def test_pins_agree_with_each_other() -> None:
    """What is tested, built and bundled is what runs."""
    run = _pins("run")
    for name in ("test", "build", "bundle"):
        other = _pins(name)
        assert {key: other[key] for key in run.keys() & other.keys()} == {
            key: run[key] for key in run.keys() & other.keys()
        }


def test_pins_hold_no_addresses() -> None:
    """Where packages come from is the affair of the machine that installs them."""
    for path in REQUIREMENTS.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        assert "://" not in text and "--index" not in text and "--find-links" not in text


def test_the_generated_package_is_current() -> None:
    """Forms, resources and translations are packed as they are now (otherwise:
    ``packaging/generate.py``)."""
    assert generate.stale(ROOT) == []


def test_generating_follows_its_sources(tmp_path: Path) -> None:
    """A new or changed source is made, an unchanged one is left, a lost one takes its output."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "generate.py").write_bytes(Path(generate.__file__).read_bytes())
    icons = tmp_path / "resources" / "icons"
    icons.mkdir(parents=True)
    (icons / "a.svg").write_text("<svg/>", encoding="utf-8")
    (tmp_path / "ui").mkdir()
    form = tmp_path / "ui" / "staff_card.ui"
    text = '<ui version="4.0"><class>Card</class><widget class="QWidget" name="Card"/></ui>'
    form.write_text(text, encoding="utf-8")
    assert "forms/ui_staff_card.py" in generate.generate(tmp_path)
    assert generate.generate(tmp_path) == generate.stale(tmp_path) == []
    (icons / "a.svg").write_text("<svg></svg>", encoding="utf-8")
    form.unlink()
    assert set(generate.stale(tmp_path)) == {"assets/icons/a.svg", "forms/ui_staff_card.py"}
    assert generate.generate(tmp_path) == ["assets/icons/a.svg"]
    assert generate.stale(tmp_path) == []
    packed = tmp_path / "asn_desktop" / "_generated"
    assert (packed / "assets" / "icons" / "a.svg").read_text(encoding="utf-8") == "<svg></svg>"
    assert not (packed / "forms" / "ui_staff_card.py").exists()


def test_a_damaged_form_is_named(tmp_path: Path) -> None:
    """A form that cannot be compiled stops the build with its name."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "generate.py").write_bytes(Path(generate.__file__).read_bytes())
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "broken.ui").write_text("<ui", encoding="utf-8")
    with pytest.raises(RuntimeError, match=r"broken\.ui"):
        generate.generate(tmp_path)


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs xvfb")
def test_a_real_window_opens() -> None:
    """With the system packages that run.sh installs, Qt opens a window on a real display."""
    code = (
        "from PySide6.QtWidgets import QApplication, QLabel\n"
        "app = QApplication([]); label = QLabel('x'); label.show(); app.processEvents()\n"
        "print(app.platformName(), label.isVisible())"
    )
    done = subprocess.run(
        ["xvfb-run", "--auto-servernum", sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["xcb", "True"], done.stderr
