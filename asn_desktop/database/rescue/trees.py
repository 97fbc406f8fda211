"""Rows out of pages: tables and indexes as SQLite lays them out, read around what is damaged.

A cell that makes no sense is left out, never guessed.
See https://www.sqlite.org/fileformat2.html.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from asn_desktop.database.rescue.pages import Pages

INDEX_BRANCH, TABLE_BRANCH, INDEX_LEAF, TABLE_LEAF = 0x02, 0x05, 0x0A, 0x0D

#: A row: its number and its values.
Row = tuple[int, list[Any]]

_WHOLE = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


class NonsenseError(ValueError):
    """The bytes are no cell of a sound page."""


@dataclass(slots=True)
class Tree:
    """What was found below a root: the rows, the pages seen, and whether some were missing."""

    rows: dict[int, list[Any]] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)
    torn: bool = False


def read_table(pages: Pages, root: int) -> Tree:
    """All rows of a table that can be reached from its root."""
    tree = Tree()
    for _, page, start in _leaves(pages, root, tree, TABLE_BRANCH, TABLE_LEAF):
        rows, torn = leaf_rows(pages, page, start)
        tree.rows.update(rows)
        tree.torn |= torn
    return tree


def read_index(pages: Pages, root: int) -> dict[int, list[Any]]:
    """The entries of an index that can be reached: number of the row → indexed values."""
    tree, found = Tree(), {}
    for kind, page, start in _leaves(pages, root, tree, INDEX_BRANCH, INDEX_LEAF):
        for at in _cells(page, start):
            try:
                place = at + 4 if kind == INDEX_BRANCH else at
                size, place = varint(page, place)
                *values, number = values_of(_payload(pages, page, place, size, index=True))
                if isinstance(number, int):
                    found[number] = values
            except (NonsenseError, IndexError, struct.error, ValueError):
                continue
    return found


def _leaves(
    pages: Pages, root: int, tree: Tree, branch: int, leaf: int
) -> Iterator[tuple[int, bytes, int]]:
    """The pages of a tree that hold rows or entries: kind, content, where its head begins."""
    waiting = [root]
    while waiting:
        number = waiting.pop()
        if number in tree.seen:
            continue
        tree.seen.add(number)
        page = pages.page(number)
        start = 100 if number == 1 else 0
        kind = page[start] if page is not None else 0
        if page is None or kind not in (branch, leaf):
            tree.torn = True
            pages.bad.add(number)
            continue
        if kind == branch:
            children, torn = _children(pages, page, start)
            tree.torn |= torn
            waiting += reversed(children)
            if branch == TABLE_BRANCH:
                continue
        yield kind, page, start


def _children(pages: Pages, page: bytes, start: int) -> tuple[list[int], bool]:
    found = [int.from_bytes(page[at : at + 4], "big") for at in _cells(page, start)]
    found.append(int.from_bytes(page[start + 8 : start + 12], "big"))
    possible = [number for number in found if 1 < number <= pages.count]
    return possible, len(possible) < len(found)


def _cells(page: bytes, start: int) -> list[int]:
    """Where the cells of a page begin."""
    head = 12 if page[start] in (INDEX_BRANCH, TABLE_BRANCH) else 8
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    first = start + head
    if first + 2 * count > len(page):
        return []
    places = struct.unpack(f">{count}H", page[first : first + 2 * count])
    return [place for place in places if first + 2 * count <= place < len(page) - 3]


def leaf_rows(pages: Pages, page: bytes, start: int) -> tuple[dict[int, list[Any]], bool]:
    """The rows of one page of a table, and whether some could not be read."""
    rows, torn = {}, False
    for at in _cells(page, start):
        try:
            size, place = varint(page, at)
            number, place = varint(page, place)
            rows[_signed(number)] = values_of(_payload(pages, page, place, size, index=False))
        except (NonsenseError, IndexError, struct.error, ValueError):
            torn = True
    declared = int.from_bytes(page[start + 3 : start + 5], "big")
    return rows, torn or len(rows) < declared


def _payload(pages: Pages, page: bytes, place: int, size: int, *, index: bool) -> bytes:
    """The whole content of a cell, of which a long one goes on in pages of its own."""
    usable = pages.usable
    if size > pages.count * usable:
        raise NonsenseError
    most = (usable - 12) * 64 // 255 - 23 if index else usable - 35
    if size <= most:
        content = page[place : place + size]
        if len(content) < size:
            raise NonsenseError
        return content
    least = (usable - 12) * 32 // 255 - 23
    here = least + (size - least) % (usable - 4)
    if here > most:
        here = least
    content = page[place : place + here]
    following = int.from_bytes(page[place + here : place + here + 4], "big")
    while len(content) < size:
        more = pages.page(following)
        if more is None:
            raise NonsenseError
        following = int.from_bytes(more[:4], "big")
        content += more[4 : 4 + min(usable - 4, size - len(content))]
    return content


def varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where the next thing begins."""
    value = 0
    for step in range(8):
        byte = data[at + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    return value << 8 | data[at + 8], at + 9


def _signed(number: int) -> int:
    return number - (1 << 64) if number >> 63 else number


def values_of(payload: bytes) -> list[Any]:
    """The values of a row or an entry. Raises where the bytes cannot be one."""
    head, at = varint(payload, 0)
    if not 0 < head <= len(payload):
        raise NonsenseError
    kinds = []
    while at < head:
        kind, at = varint(payload, at)
        kinds.append(kind)
    values: list[Any] = []
    at = head
    for kind in kinds:
        value, at = _value(payload, kind, at)
        values.append(value)
    if at != len(payload):
        raise NonsenseError
    return values


def _value(payload: bytes, kind: int, at: int) -> tuple[Any, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind in _WHOLE:
        end = at + _WHOLE[kind]
        value: Any = int.from_bytes(payload[at:end], "big", signed=True)
    elif kind == 7:
        end = at + 8
        (value,) = struct.unpack(">d", payload[at:end])
    elif kind >= 12:
        end = at + (kind - 12) // 2
        value = payload[at:end]
        if kind & 1:
            value = value.decode("utf-8")
    else:
        raise NonsenseError
    if end > len(payload):
        raise NonsenseError
    return value, end


def free_pages(pages: Pages) -> set[int] | None:
    """The pages that hold nothing any more; None where the list itself is damaged."""
    first = pages.page(1)
    if first is None or not first.startswith(b"SQLite format 3\0"):
        return None
    free: set[int] = set()
    trunk = int.from_bytes(first[32:36], "big")
    while trunk:
        page = pages.page(trunk)
        if page is None or trunk in free:
            return None
        free.add(trunk)
        count = min(int.from_bytes(page[4:8], "big"), len(page) // 4 - 2)
        free.update(struct.unpack(f">{count}I", page[8 : 8 + 4 * count]))
        trunk = int.from_bytes(page[:4], "big")
    return free
