"""Make ``asn_desktop/_generated``: compiled forms, packed resources, compiled translations.

One code path serves the wheel (through ``build_hook.py``), the editable checkout and the frozen
bundle::

    python packaging/generate.py                          # bring everything up to date
    python packaging/generate.py --check                  # exit status 1 where something is stale
    python packaging/generate.py --update-translations    # collect new sentences into the .ts files

Every output is made from one source and remembers that source's size and time, so that a second
run does nothing and a changed form costs one call of uic.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
STAMP = ".stamp.json"
#: Below ``resources/``: kept by the people who work on the program, of no use to those who use it.
SOURCES_ONLY = {".ts"}

PACKAGE_TEXT = '''"""Made by ``packaging/generate.py``: not tracked, not edited."""

from __future__ import annotations


def refresh() -> list[str]:
    """Bring this package up to date in an editable checkout; elsewhere it is part of the build.

    Returns the names of what was made anew. Raises ``RuntimeError`` with the tool's own words
    where a form or a translation cannot be compiled.
    """
    import sys
    from importlib.util import module_from_spec, spec_from_file_location
    from pathlib import Path

    for folder in __path__:
        script = Path(folder).resolve().parent.parent / "packaging" / "generate.py"
        spec = spec_from_file_location("asn_desktop_generate", script)
        if spec is not None and spec.loader is not None and script.is_file():
            module = sys.modules[spec.name] = module_from_spec(spec)
            spec.loader.exec_module(module)
            made: list[str] = module.generate()
            return made
    return []
'''
FORMS_TEXT = '"""Designer forms of ``ui/``, compiled by uic."""\n'


@dataclass(frozen=True, slots=True)
class Step:
    """One output: the file it is made from, and the function that makes its content."""

    source: Path
    make: Callable[[Path], bytes]


def generate(root: Path = ROOT) -> list[str]:
    """Make what is missing or stale, remove what has lost its source; return the outputs made."""
    package = root / "asn_desktop" / "_generated"
    steps = dict(_steps(root))
    known = _read_stamp(package)
    made: list[str] = []
    signatures: dict[str, str] = {}
    try:
        for name, step in steps.items():
            signature = _signature(step.source)
            target = package / name
            if known.get(name) != signature or not target.is_file():
                _replace(target, step.make(step.source))
                made.append(name)
            signatures[name] = signature
    finally:
        # What was made before a fault need not be made again.
        if made:
            _replace(package / STAMP, json.dumps({**known, **signatures}, indent=0).encode())
    stray = [name for name in _present(package) if name not in steps]
    for name in stray:
        (package / name).unlink(missing_ok=True)
    if stray or set(known) - set(steps):
        _replace(package / STAMP, json.dumps(signatures, indent=0).encode())
    return made


def stale(root: Path = ROOT) -> list[str]:
    """The outputs that are missing, older than their source, or without one."""
    package = root / "asn_desktop" / "_generated"
    steps = dict(_steps(root))
    known = _read_stamp(package)
    behind = [
        name
        for name, step in steps.items()
        if known.get(name) != _signature(step.source) or not (package / name).is_file()
    ]
    return behind + [name for name in _present(package) if name not in steps]


def _steps(root: Path) -> Iterator[tuple[str, Step]]:
    here = root / "packaging" / "generate.py"
    yield "__init__.py", Step(here, lambda _: PACKAGE_TEXT.encode())
    yield "forms/__init__.py", Step(here, lambda _: FORMS_TEXT.encode())
    for form in sorted((root / "ui").glob("*.ui")):
        yield f"forms/ui_{form.stem}.py", Step(form, _compile_form)
    resources = root / "resources"
    for path in sorted(resources.rglob("*")):
        if path.is_file() and path.suffix not in SOURCES_ONLY and not path.name.startswith("."):
            yield f"assets/{path.relative_to(resources).as_posix()}", Step(path, Path.read_bytes)
    practice = resources / "sample" / "practice.json"
    if practice.is_file():
        # Made anew where the way of making it changes; the names hardly ever do.
        script = root / "packaging" / "sample_workbook.py"
        yield (
            "assets/sample/daftar-pegawai-contoh.xlsx",
            Step(script, lambda _: _sample_workbook(practice)),
        )
        script = root / "packaging" / "sample_competencies.py"
        for name in _beside("sample_competencies").MAKERS:
            yield f"assets/sample/{name}", Step(script, partial(_sample_of, name, practice))
    for path in sorted((resources / "translations").glob("*.ts")):
        yield f"assets/translations/{path.stem}.json", Step(path, _compile_catalogue)
        yield f"assets/translations/{path.stem}.qm", Step(path, _compile_messages)


def _sample_workbook(practice: Path) -> bytes:
    """The untidy employee list that a clerk can practise an import with."""
    workbook: bytes = _beside("sample_workbook").build(practice)
    return workbook


def _sample_of(name: str, practice: Path, _script: Path) -> bytes:
    """A workbook of competencies for the people of that list."""
    workbook: bytes = _beside("sample_competencies").build(name, _sample_workbook(practice))
    return workbook


def _compile_form(source: Path) -> bytes:
    """The Python module of a Designer form."""
    return _tool("uic", "-g", "python", str(source)).replace(b"\r\n", b"\n")


def _compile_catalogue(source: Path) -> bytes:
    """The catalogue that ``core.translation`` reads: {context: {source: translation}}."""
    translations = _translations()
    catalogue = translations.catalogue(translations.read(source))
    return json.dumps(catalogue, ensure_ascii=False, indent=0, sort_keys=True).encode("utf-8")


def _compile_messages(source: Path) -> bytes:
    """The .qm file for Qt's own translator: compiled forms and Qt's standard buttons."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "messages.qm")
        _tool("lrelease", "-silent", str(source), "-qm", str(target))
        return target.read_bytes()


def _translations() -> ModuleType:
    return _beside("translations")


def _beside(name: str) -> ModuleType:
    """A module beside this one, also where this one was loaded by its path."""
    here = str(Path(__file__).resolve().parent)
    if here not in sys.path:
        sys.path.append(here)
    return import_module(name)


def _tool(name: str, *arguments: str) -> bytes:
    """Standard output of one of the programs that come with PySide6."""
    spec = find_spec("PySide6")
    folders = list(spec.submodule_search_locations or ()) if spec else []
    if not folders:
        raise RuntimeError("PySide6 is not installed; install packaging/requirements/run.txt")
    for folder in (Path(folders[0]), Path(folders[0], "Qt", "libexec")):
        program = folder / (name + (".exe" if os.name == "nt" else ""))
        if program.is_file():
            break
    else:
        raise RuntimeError(f"{name} is missing from PySide6 in {folders[0]}")
    done = subprocess.run([str(program), *arguments], capture_output=True, check=False)
    if done.returncode:
        words = done.stderr.decode(errors="replace").strip()
        raise RuntimeError(f"{name} {' '.join(arguments)} failed: {words}")
    return done.stdout


def _signature(source: Path) -> str:
    """Size and time of the source, and this script: a change of either makes the output stale."""
    status = source.stat()
    return f"{status.st_size}:{status.st_mtime_ns}:{_own_signature()}"


@cache
def _own_signature() -> str:
    digest = hashlib.sha256()
    for name in ("generate.py", "translations.py"):
        digest.update((Path(__file__).resolve().parent / name).read_bytes())
    return digest.hexdigest()[:12]


def _read_stamp(package: Path) -> dict[str, str]:
    try:
        stamp: dict[str, str] = json.loads((package / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp


def _present(package: Path) -> list[str]:
    return [
        path.relative_to(package).as_posix()
        for path in sorted(package.rglob("*"))
        if path.is_file() and not path.name.startswith(".") and "__pycache__" not in path.parts
    ]


def _replace(target: Path, content: bytes) -> None:
    """Write beside and rename, so that a program reading meanwhile never sees half a file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(name, 0o644)
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def main(arguments: list[str] | None = None) -> int:
    """The command line of this script."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--check", action="store_true", help="name what is stale, make nothing")
    choice.add_argument("--update-translations", action="store_true", help="collect sentences")
    options = parser.parse_args(arguments)
    if options.update_translations:
        print(_translations().update(ROOT))
        return 0
    if options.check:
        behind = stale()
        print("\n".join(f"stale: {name}" for name in behind) or "asn_desktop/_generated is current")
        return 1 if behind else 0
    made = generate()
    print(f"asn_desktop/_generated: {len(made)} made")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except RuntimeError as fault:
        sys.exit(f"generate.py: {fault}")
