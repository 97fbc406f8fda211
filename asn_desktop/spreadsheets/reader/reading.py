"""The parent's side: starts the worker, watches it, puts the sheets together, tells every end."""

from __future__ import annotations

import os
import pickle
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from asn_desktop.core.apart import working_apart
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.translation import translate
from asn_desktop.spreadsheets.columns import Cell
from asn_desktop.spreadsheets.reader import faults
from asn_desktop.spreadsheets.reader.transfer import decode, unpack
from asn_desktop.spreadsheets.reader.workbook import Limits, Sheet, Workbook
from asn_desktop.spreadsheets.reader.worker import serve

_LOOK_EVERY_SECONDS = 0.05
_LAST_BREATH_SECONDS = 1


def read_workbook(
    path: str | os.PathLike[str],
    *,
    password: str | None = None,
    limits: Limits | None = None,
    progress: Progress = silent,
) -> Workbook:
    """Read a spreadsheet file of any kind.

    ``progress`` is called all the time and may cancel, which ends the worker. Raises
    :class:`PasswordNeeded` for an encrypted workbook, ``PersonError`` for what is no spreadsheet
    or holds no data, ``WorldError`` for a file that cannot be read within ``limits``.
    """
    file = Path(path)
    limits = limits or Limits()
    if file.is_dir():
        raise faults.fault("directory", file.name, {})
    label = translate("spreadsheets", "Reading {name}").format(name=file.name)
    assembly = _Assembly(Workbook(path=str(file), format=""))
    with _worker(file, password, limits) as (process, connection):
        deadline = time.monotonic() + limits.seconds
        while not assembly.finished:
            progress(assembly.done, assembly.total, label)
            if time.monotonic() > deadline:
                raise faults.fault("slow", file.name, {"seconds": f"{limits.seconds:.0f}"})
            if not connection.poll(_LOOK_EVERY_SECONDS):
                continue
            try:
                assembly.take(decode(connection.recv_bytes()))
            except faults.Unreadable as fault:
                raise _error(fault, file.name, limits) from None
            except (EOFError, OSError, pickle.UnpicklingError):
                process.join(_LAST_BREATH_SECONDS)
                raise _error(assembly.fault_of_end(process.exitcode), file.name, limits) from None
    return assembly.workbook


def _error(fault: faults.Unreadable, name: str, limits: Limits) -> OfficeError:
    facts = {"memory": str(limits.memory_bytes // 2**20)} | fault.facts
    return faults.fault(fault.code, name, facts)


@contextmanager
def _worker(file: Path, password: str | None, limits: Limits) -> Iterator[tuple[Any, Any]]:
    """A running worker (a process) and the end of its pipe (a connection, of another class on
    Windows); whatever happens, it is gone afterwards."""
    with ExitStack() as running:
        try:
            worker = working_apart(serve, str(file), password, limits, name="spreadsheet reader")
            started = running.enter_context(worker)
        except OSError as error:
            facts = {"cause": error.strerror or type(error).__name__}
            raise faults.fault("no_worker", file.name, facts) from None
        yield started


class _Assembly:
    """A workbook that grows with every message of the worker."""

    def __init__(self, workbook: Workbook) -> None:
        self.workbook = workbook
        self.finished = False
        self._ready = False
        self.done = self.total = 0
        self._sheet = Sheet("")
        self._widths: set[int] = set()
        self._shared: dict[Any, Any] = {}

    def take(self, message: tuple[Any, ...]) -> None:
        """Take in one message. Raises :class:`faults.Unreadable` for a reported fault."""
        kind, *content = message
        getattr(self, f"_take_{kind}")(*content)

    def fault_of_end(self, exit_code: int | None) -> faults.Unreadable:
        """What it means that the worker is gone."""
        if not self._ready:
            return faults.Unreadable("no_worker", cause=str(exit_code))
        return faults.Unreadable("aborted")

    def _take_ready(self) -> None:
        self._ready = True

    def _take_workbook(
        self, kind: str, date_1904: bool, encoding: str, separator: str, fingerprint: str
    ) -> None:
        self.workbook.format = kind
        self.workbook.date_1904 = date_1904
        self.workbook.encoding = encoding
        self.workbook.separator = separator
        self.workbook.fingerprint = fingerprint

    def _take_sheet(
        self, name: str, hidden: bool, first_row: int, first_column: int, height: int
    ) -> None:
        self._sheet = Sheet(name, [], first_row, first_column, [], hidden)
        self._widths, self._shared = set(), {}
        self.done, self.total = 0, height
        self.workbook.sheets.append(self._sheet)

    def _take_blank(self, number: int) -> None:
        self._sheet.rows.extend([[]] * number)
        self._widths.add(0)

    def _take_rows(self, block: Any) -> None:
        rows = unpack(block, self._shared)
        self._sheet.rows.extend(rows)
        self._widths.add(len(rows[0]))
        self.done = len(self._sheet.rows)

    def _take_merged(self, merged: list[tuple[int, int, int, int]]) -> None:
        sheet = self._sheet
        sheet.merged = merged
        while sheet.rows and not any(cell is not None for cell in sheet.rows[-1]):
            sheet.rows.pop()
        if len(self._widths) > 1:
            _make_even(sheet.rows, max(self._widths))

    def _take_notes(self, notes: list[tuple[str, dict[str, str]]]) -> None:
        self.workbook.notes = [faults.note(code, facts) for code, facts in notes]

    def _take_end(self) -> None:
        if not any(sheet.rows for sheet in self.workbook.sheets):
            raise faults.Unreadable("no_data")
        self.finished = True

    def _take_fault(self, code: str, facts: dict[str, str]) -> None:
        raise faults.Unreadable(code, **facts)

    def _take_bug(self, trace: str) -> None:
        raise RuntimeError(f"the spreadsheet reader failed:\n{trace}")


def _make_even(rows: list[list[Cell]], width: int) -> None:
    nothing: list[Cell] = [None] * width
    for place, row in enumerate(rows):
        if not row:
            rows[place] = nothing
        elif len(row) < width:
            row.extend([None] * (width - len(row)))
