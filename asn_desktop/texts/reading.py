"""Reading a text file apart, and the end of it in words.

Messages of the worker, each a JSON list: ``["passages", passages]`` any number of times, then
``["end"]``; at any time ``["fault", code, facts]`` or ``["bug", traceback]`` ends them. They are
plain values, since a hostile file may have taken over the worker.
"""

from __future__ import annotations

import json
import os
import re
import time
import traceback
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, BinaryIO

from asn_desktop.core.apart import be_quiet, working_apart
from asn_desktop.core.bounds import bound_this_process
from asn_desktop.core.decoding import NotText, decode_text
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.prose import Passage, runs_from_json, runs_to_json
from asn_desktop.core.translation import translate
from asn_desktop.texts.faults import Unreadable, fault

_LOOK_EVERY_SECONDS = 0.05
_LAST_BREATH_SECONDS = 1
_BLOCK = 500
_HEAD_BYTES = 8192
_LOCK_FILE = re.compile(r"~\$|\.~lock\.")
_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|p|div|meta)\b", re.IGNORECASE)
_MAGIC = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"{\\rtf", "rtf"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"MZ\x90", "program"),
    (b"\x7fELF", "program"),
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may cost."""

    seconds: float = 60
    memory_bytes: int = 1024 * 2**20
    unpacked_bytes: int = 256 * 2**20
    paragraphs: int = 50_000


def read_text_file(
    path: str | os.PathLike[str], *, limits: Limits | None = None, progress: Progress = silent
) -> list[Passage]:
    """The passages of a .docx, .txt or .html file, told by its content.

    ``progress`` is called all the time and may cancel, which ends the worker. Raises
    ``PersonError`` for what is no text or holds no words, ``WorldError`` for a file that cannot be
    read within ``limits``.
    """
    file = Path(path)
    limits = limits or Limits()
    try:
        return _read_apart(file, limits, progress)
    except Unreadable as found:
        facts = {"memory": str(limits.memory_bytes // 2**20)} | found.facts
        raise fault(found.code, file.name, facts) from None


def _read_apart(file: Path, limits: Limits, progress: Progress) -> list[Passage]:
    if file.is_dir():
        raise Unreadable("directory")
    label = translate("texts", "Reading {name}").format(name=file.name)
    found: list[Passage] = []
    heard = False
    deadline = time.monotonic() + limits.seconds
    with ExitStack() as running:
        try:
            worker = working_apart(serve, str(file), limits, name="text reader")
            process, connection = running.enter_context(worker)
        except OSError as error:
            raise Unreadable("no_worker", cause=error.strerror or "?") from None
        while True:
            progress(len(found), 0, label)
            if time.monotonic() > deadline:
                raise Unreadable("slow", seconds=f"{limits.seconds:.0f}")
            if not connection.poll(_LOOK_EVERY_SECONDS):
                continue
            try:
                kind, *content = json.loads(connection.recv_bytes())
            except (EOFError, OSError, ValueError):
                process.join(_LAST_BREATH_SECONDS)
                if heard:
                    raise Unreadable("aborted") from None
                raise Unreadable("no_worker", cause=str(process.exitcode)) from None
            heard = True
            if kind == "end":
                break
            if kind == "fault":
                raise Unreadable(content[0], **content[1])
            if kind == "bug":
                raise RuntimeError(f"the text reader failed:\n{content[0]}")
            if kind == "passages":
                found += map(_from_json, content[0])
    if not found:
        raise Unreadable("no_words")
    return found


# --- the worker ----------------------------------------------------------------------------------


def serve(connection: Connection, path: str, limits: Limits) -> None:
    """Read the file and send it; the entry of the worker process."""

    def send(*message: Any) -> None:
        connection.send_bytes(json.dumps(message).encode())

    try:
        be_quiet()
        try:
            bound_this_process(limits.memory_bytes, limits.seconds)
        except OSError as error:
            raise Unreadable("no_worker", cause=error.strerror or str(error)) from None
        send("ready")
        count = 0
        with Path(path).open("rb") as file:
            passages = iter(_passages(file, Path(path), limits))
            while block := list(islice(passages, _BLOCK)):
                count += len(block)
                if count > limits.paragraphs:
                    raise Unreadable("too_long", paragraphs=str(limits.paragraphs))
                send("passages", [_to_json(passage) for passage in block])
        send("end")
    except Unreadable as found:
        send("fault", found.code, found.facts)
    except MemoryError:
        send("fault", "memory", {})
    except RecursionError:
        send("fault", "damaged", {})
    except PermissionError:
        send("fault", "locked", {})
    except FileNotFoundError:
        send("fault", "missing", {})
    except OSError as error:
        send("fault", "device", {"cause": error.strerror or type(error).__name__})
    except Exception:
        send("bug", traceback.format_exc())


def _passages(file: BinaryIO, path: Path, limits: Limits) -> Any:
    """The passages of a file of any kind that can be read."""
    if _LOCK_FILE.match(path.name):
        raise Unreadable("lock_file")
    head = file.read(_HEAD_BYTES)
    file.seek(0)
    if not head:
        raise Unreadable("empty")
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        from asn_desktop.texts.word import read_docx

        return read_docx(file, limits.unpacked_bytes)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        content = file.read(limits.unpacked_bytes)
        named = "EncryptedPackage".encode("utf-16-le") in content
        raise Unreadable("password" if named else "old")
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            raise Unreadable("other_kind", kind=kind)
    content = file.read(limits.unpacked_bytes + 1)
    if len(content) > limits.unpacked_bytes:
        raise Unreadable("bomb", size=str(limits.unpacked_bytes // 2**20))
    return _passages_of_text(content)


def _passages_of_text(content: bytes) -> Any:
    try:
        text, _ = decode_text(content)
    except NotText as found:
        raise Unreadable("incomplete" if found.incomplete else "unknown_kind") from None
    start = text[:_HEAD_BYTES].lstrip("\ufeff \t\r\n")
    if start.startswith("<") and _MARKUP.search(start.encode(errors="replace")):
        from asn_desktop.texts.web import passages_of_html

        return passages_of_html(text)
    if start.startswith("<?xml"):
        raise Unreadable("other_kind", kind="xml")
    from asn_desktop.texts.plain import passages_of_text

    return passages_of_text(text)


def _to_json(passage: Passage) -> list[Any]:
    cells = [[runs_to_json(cell) for cell in row] for row in passage.cells]
    return [
        runs_to_json(passage.runs),
        passage.marker,
        passage.level,
        passage.heading,
        passage.centred,
        cells,
    ]


def _from_json(stored: list[Any]) -> Passage:
    runs, marker, level, heading, centred, cells = stored
    return Passage(
        runs_from_json(runs),
        str(marker),
        int(level),
        int(heading),
        bool(centred),
        tuple(tuple(runs_from_json(cell) for cell in row) for row in cells),
    )
