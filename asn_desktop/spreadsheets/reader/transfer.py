"""Cells on their way from the worker to the parent: by column, every value of a block once.

Names of offices, ranks and dates repeat thousands of times; sending each once makes the transfer
cheap and lets the parent keep one object for all cells. The parent accepts nothing but plain
values, since a hostile file may have taken over the worker.
"""

from __future__ import annotations

import datetime as dt
import io
import pickle
from array import array
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from itertools import repeat
from typing import Any

from asn_desktop.spreadsheets.columns import Cell

#: Rows sent at once: small enough for an index of two bytes and a smooth progress.
BLOCK_ROWS = 4096

#: The distinct cells of a column: one text with ``_NEXT`` between them (dates as ``_DATE`` and
#: their ordinal), or a plain list where other cells are among them.
Packed = str | list[Cell]

#: A block of rows: its height and per column the distinct cells with the place of every row's cell
#: among them, or the cells as they stand where hardly one repeats.
Block = tuple[int, list[tuple[Packed, bytes | None]]]

# Many short texts and dates are pickled one by one; joined they cost next to nothing.
_NEXT = "\x00"
_DATE = "\x01"
_TEXT_OR_DATE = frozenset((str, dt.date))


def plain(cell: Any) -> Cell:
    """A cell as the program keeps it: no blank text, no bare time of day."""
    kind = type(cell)
    if kind is str:
        return None if not cell or cell.isspace() else cell
    if kind is dt.time:
        # The serial 0 in a date format comes as midnight.
        return cell.isoformat() if cell != dt.time() else 0
    if kind is dt.timedelta:
        return str(cell)
    return cell  # type: ignore[no-any-return]


def pack(rows: Sequence[Sequence[Any]]) -> Block:
    """Up to ``BLOCK_ROWS`` rows of equal width as a block."""
    return len(rows), [_pack_column(column) for column in zip(*rows, strict=True)]


def _pack_column(column: tuple[Any, ...]) -> tuple[Packed, bytes | None]:
    places: dict[Any, int] = {}
    place = places.setdefault
    index = array("H", [place(cell, len(places)) for cell in column])
    if (0 in places or 1 in places) and bool in set(map(type, column)):
        # True and 1.0 are one key of a dictionary, but not one cell.
        return [plain(cell) for cell in column], None
    kinds = set(map(type, places))
    if 2 * len(places) > len(column) and dt.date not in kinds:
        # Names and numbers of people hardly repeat: an index would cost more than it saves.
        return _join(column, kinds) or [plain(cell) for cell in column], None
    return _join(places, kinds) or [plain(cell) for cell in places], index.tobytes()


def _join(cells: Collection[Any], kinds: set[type]) -> str | None:
    """Texts and dates as one text; None where other cells are among them or a text holds the
    marks themselves."""
    if not kinds <= _TEXT_OR_DATE:
        return None
    dates = 0
    if dt.date in kinds:
        texts = [c if type(c) is str else f"{_DATE}{c.toordinal()}" for c in cells]
        dates = sum(type(cell) is not str for cell in cells)
        joined = _NEXT.join(texts)
    else:
        joined = _NEXT.join(cells)
    clean = joined.count(_DATE) == dates and joined.count(_NEXT) == len(cells) - 1
    return joined if clean else None


@lru_cache(maxsize=2**16)
def _date(text: str) -> dt.date:
    return dt.date.fromordinal(int(text[1:]))


def _split(packed: Packed) -> list[Cell]:
    if not isinstance(packed, str):
        return packed
    texts = packed.split(_NEXT)
    if _DATE not in packed:
        return [None if not text or text.isspace() else text for text in texts]
    return [
        _date(text)
        if text[:1] == _DATE
        else None if not text or text.isspace() else text
        for text in texts
    ]  # fmt: skip


def unpack(block: Block, shared: dict[Any, Any]) -> list[list[Cell]]:
    """The rows of a block. ``shared`` keeps one object per repeated cell of a whole sheet."""
    height, columns = block
    cells: list[Iterable[Cell]] = []
    for packed, index in columns:
        distinct = _split(packed)
        if index is None:
            cells.append(distinct)
        elif len(distinct) == 1:
            cells.append(repeat(distinct[0], height))
        else:
            if isinstance(packed, str) and 2 * len(distinct) < height:
                distinct = [shared.setdefault(cell, cell) for cell in distinct]
            cells.append(map(distinct.__getitem__, array("H", index)))
    return list(map(list, zip(*cells, strict=True)))


class _PlainValues(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if module == "datetime" and name in ("date", "datetime"):
            return getattr(dt, name)
        raise pickle.UnpicklingError(f"{module}.{name}")


def encode(message: tuple[Any, ...]) -> bytes:
    """A message to the parent as bytes."""
    return pickle.dumps(message, protocol=5)


def decode(message: bytes) -> tuple[Any, ...]:
    """The message of the worker. Raises ``pickle.UnpicklingError`` for anything but plain
    values."""
    decoded: tuple[Any, ...] = _PlainValues(io.BytesIO(message)).load()
    return decoded
