"""The process that reads a file: bounded, without Qt and database, ended by its parent.

Messages to the parent, in this order: ``("ready",)``; ``("workbook", format, date_1904, encoding,
separator, fingerprint)``; for each sheet ``("sheet", name, hidden, first row, first column,
height)``, any of ``("blank", number of rows)`` and ``("rows", block)``, then ``("merged",
ranges)``; ``("notes", notes)``; ``("end",)``. At any time ``("fault", code, facts)`` or ``("bug",
traceback)`` ends them.
"""

from __future__ import annotations

import hashlib
import traceback
from collections.abc import Callable
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, BinaryIO

from asn_desktop.core.apart import be_quiet
from asn_desktop.core.bounds import bound_this_process
from asn_desktop.spreadsheets.reader.faults import Unreadable
from asn_desktop.spreadsheets.reader.kinds import HEAD_BYTES, kind_of, refuse_by_name
from asn_desktop.spreadsheets.reader.source import RawSheet, RawWorkbook
from asn_desktop.spreadsheets.reader.transfer import BLOCK_ROWS, encode, pack
from asn_desktop.spreadsheets.reader.workbook import Limits

#: A block of rows may not hold more cells than this, however wide the sheet is.
_BLOCK_CELLS = 200_000

Send = Callable[..., None]


def serve(connection: Connection, path: str, password: str | None, limits: Limits) -> None:
    """Read the file and send it; the entry of the worker process."""

    def send(*message: Any) -> None:
        connection.send_bytes(encode(message))

    try:
        be_quiet()
        _be_bounded(limits)
        send("ready")
        read_and_send(send, Path(path), password, limits)
        send("end")
    except Unreadable as fault:
        send("fault", fault.code, fault.facts)
    except MemoryError:
        send("fault", "memory", {})
    except PermissionError:
        send("fault", "locked", {})
    except FileNotFoundError:
        send("fault", "missing", {})
    except OSError as error:
        send("fault", "device", {"cause": error.strerror or type(error).__name__})
    except Exception:
        send("bug", traceback.format_exc())


def _be_bounded(limits: Limits) -> None:
    try:
        bound_this_process(limits.memory_bytes, limits.seconds)
    except OSError as error:
        raise Unreadable("no_worker", cause=error.strerror or str(error)) from None


def read_and_send(send: Send, path: Path, password: str | None, limits: Limits) -> None:
    """Read the file at ``path`` and send it as messages."""
    refuse_by_name(path)
    with path.open("rb") as file:
        fingerprint = hashlib.file_digest(file, "sha256").hexdigest()
        size = file.tell()
        if not size:
            raise Unreadable("empty")
        file.seek(0)
        workbook = _open(file, path, password, limits)
        send(
            "workbook",
            workbook.format,
            workbook.date_1904,
            workbook.encoding,
            workbook.separator,
            fingerprint,
        )
        filled = 0
        for sheet in workbook.sheets:
            filled += _send_sheet(send, sheet, limits.cells - filled)
    send("notes", workbook.notes)


def _open(file: BinaryIO, path: Path, password: str | None, limits: Limits) -> RawWorkbook:
    kind = kind_of(file.read(HEAD_BYTES))
    file.seek(0)
    if kind in ("zip", "compound"):
        from asn_desktop.spreadsheets.reader import native

        if kind == "zip":
            return native.read_archive(file, path, limits.unpacked_bytes)
        return native.read_compound(file, path, password, limits.unpacked_bytes)
    content = file.read()
    if kind == "text":
        return _read_text(content, path.stem)
    from asn_desktop.spreadsheets.reader import web

    return {"html": web.read_html, "mhtml": web.read_mhtml, "xml": web.read_xml}[kind](content)


def _read_text(content: bytes, name: str) -> RawWorkbook:
    from asn_desktop.spreadsheets.reader import separated

    text, encoding = separated.decode_text(content)
    separator, text = separated.split_separator_line(text)
    separator = separator or separated.find_separator(text)
    sheet = RawSheet(name, separated.rows_of_text(text, separator))
    notes = [("encoding", {"encoding": encoding})] if encoding in ("cp1252", "latin-1") else []
    return RawWorkbook("csv", iter((sheet,)), encoding=encoding, separator=separator, notes=notes)


def _send_sheet(send: Send, sheet: RawSheet, cells_left: int) -> int:
    """Send the rows of a sheet up to the last that is not blank; returns the cells of such rows."""
    send("sheet", sheet.name, sheet.hidden, sheet.first_row, sheet.first_column, sheet.height)
    rows = iter(sheet.rows)
    blank = filled = 0
    height = BLOCK_ROWS
    while block := list(islice(rows, height)):
        width = max(map(len, block))
        height = max(1, min(BLOCK_ROWS, _BLOCK_CELLS // max(width, 1)))
        full = sum(map(any, block))
        if not full:
            blank += len(block)
            continue
        filled += full * width
        if filled > cells_left:
            raise Unreadable("too_many_cells", cells=str(cells_left))
        if any(len(row) != width for row in block):
            block = [[*row, *[""] * (width - len(row))] for row in block]
        if blank:
            send("blank", blank)
            blank = 0
        send("rows", pack(block))
    send("merged", sheet.merged)
    return filled
