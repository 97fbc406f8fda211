"""Files that belong to a record: their names, how large they may be, and reading them whole."""

from __future__ import annotations

import re
from collections.abc import Container
from pathlib import Path, PurePosixPath

from asn_desktop.core.errors import PersonError, WorldError
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space

#: Bytes that one file may have.
LARGEST = 10 * 1024 * 1024
#: Letters that are kept of a name.
LONGEST_NAME = 120

#: What no file system of an office can have in a name.
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)


def clean_name(name: str, taken: Container[str] = ()) -> str:
    """A file name without folders and without what Windows refuses; one that is ``taken`` (in small
    letters) gets a number."""
    last = re.split(r"[/\\]", name)[-1]
    text = fold_space(_FORBIDDEN.sub(" ", last)).strip(" .") or "lampiran"
    if _RESERVED.match(text):
        text = f"_{text}"
    suffix = PurePosixPath(text).suffix[:20]
    stem = text.removesuffix(suffix)[: LONGEST_NAME - len(suffix) - 5].rstrip(" .")
    found, number = f"{stem}{suffix}", 2
    while found.casefold() in taken:
        found, number = f"{stem} ({number}){suffix}", number + 1
    return found


def size_sentence(name: str, size: int) -> str:
    """Why a file of this size is not taken; "" where it is."""
    if size > LARGEST:
        return translate(
            "core",
            "“{file}” has {size}; at most 10 MB are kept. Make it smaller (scan it in black and "
            "white), or keep it in a folder and write in the note where.",
        ).format(file=name, size=size_words(size))
    if size == 0:
        return translate("core", "“{file}” is empty. Choose another file.").format(file=name)
    return ""


def size_words(size: int) -> str:
    """A size as a person reads it: "640 KB", "2,4 MB"."""
    if size >= 1024 * 1024:
        return f"{size / 1024 / 1024:.1f} MB".replace(".", ",")
    return f"{max(1, round(size / 1024))} KB"


def read_file(path: Path) -> bytes:
    """The content of a file that is to be kept. Raises ``PersonError`` for one that is empty or too
    large, without reading it, and ``WorldError`` where it cannot be read."""
    try:
        size = path.stat().st_size if path.is_file() else -1
        sentence = size_sentence(path.name, size) if size >= 0 else ""
        content = path.read_bytes() if size >= 0 and not sentence else b""
    except OSError as failure:
        raise WorldError(
            translate("core", "“{file}” cannot be read: {reason}.").format(
                file=path.name, reason=failure.strerror or ""
            )
        ) from failure
    if size < 0:
        raise PersonError(
            translate("core", "“{file}” is no file. Choose a file.").format(file=path.name)
        )
    if sentence:
        raise PersonError(sentence)
    return content


def damaged(name: str) -> WorldError:
    """The office does not hold any more what was taken in."""
    return WorldError(
        translate(
            "core",
            "“{file}” is damaged in the office: it is not what was taken in. Restore it from a "
            "backup.",
        ).format(file=name)
    )
