"""The rows of every table of a damaged office: those that its trees still reach, and those on
pages that nothing points to any more, recognised by their form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.rescue.pages import Pages
from asn_desktop.database.rescue.trees import (
    TABLE_LEAF,
    free_pages,
    leaf_rows,
    read_index,
    read_table,
)

_UID = re.compile("[0-9a-f]{32}")

#: The catalogue of an SQLite file: kind, name, table, root page, SQL.
CATALOGUE = "sqlite_master"
SEQUENCES = "sqlite_sequence"


@dataclass(frozen=True, slots=True)
class TableShape:
    """The columns of a table in the order in which they lie, for recognising its rows.

    ``kinds``: the Python types a column may hold; ``key``: the place of the column that is the
    number of the row itself, None where there is none.
    """

    name: str
    columns: tuple[str, ...]
    kinds: tuple[tuple[type, ...], ...]
    required: tuple[bool, ...]
    key: int | None

    def fits(self, number: int, values: list[Any]) -> bool:
        """Whether these values can be a row of this table. A column that was added later is
        missing in older rows."""
        if len(values) > len(self.columns) or any(self.required[len(values) :]):
            return False
        return bool(values) and all(
            self._holds(at, number, value) for at, value in enumerate(values)
        )

    def _holds(self, at: int, number: int, value: Any) -> bool:
        if at == self.key:
            return value is None and number > 0
        if value is None:
            return not self.required[at]
        if self.columns[at] == "uid" and not (isinstance(value, str) and _UID.fullmatch(value)):
            return False
        return isinstance(value, self.kinds[at])

    def row(self, number: int, values: list[Any]) -> list[Any]:
        """The values with the number of the row in its place, and without gaps at the end."""
        whole = [*values, *[None] * (len(self.columns) - len(values))]
        if self.key is not None:
            whole[self.key] = number
        return whole


@dataclass(slots=True)
class Found:
    """What could be read of one table: the rows by number, and all that its indexes know of."""

    rows: dict[int, list[Any]] = field(default_factory=dict)
    known: dict[int, str] = field(default_factory=dict)

    @property
    def expected(self) -> int:
        """How many rows there must have been."""
        return len(self.known.keys() | self.rows.keys())

    @property
    def lost(self) -> list[str]:
        """What the indexes tell about rows that could not be read."""
        gone = sorted(self.known.keys() - self.rows.keys())
        return [self.known[number] for number in gone]


@dataclass(slots=True)
class Catalogue:
    """Where tables and indexes begin, as far as it could be read."""

    tables: dict[str, int] = field(default_factory=dict)
    indexes: dict[str, list[int]] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)
    torn: bool = False


def read_catalogue(pages: Pages) -> Catalogue:
    """The catalogue; where its first page is gone, its other pages are looked for."""
    tree = read_table(pages, 1)
    found = Catalogue(seen=set(tree.seen), torn=tree.torn)
    rows = list(tree.rows.values())
    if tree.torn:
        for number in range(2, pages.count + 1):
            page = pages.page(number)
            if page is None or page[0] != TABLE_LEAF or number in tree.seen:
                continue
            some, _ = leaf_rows(pages, page, 0)
            if some and all(_is_entry(values, pages.count) for values in some.values()):
                rows += some.values()
                found.seen.add(number)
    for values in rows:
        if not _is_entry(values, pages.count):
            continue
        kind, name, table, root, _ = values
        if kind == "table" and root:
            found.tables[name] = root
        elif kind == "index" and root:
            found.indexes.setdefault(table, []).append(root)
    return found


def _is_entry(values: list[Any], pages: int) -> bool:
    if len(values) != 5 or values[0] not in ("table", "index", "view", "trigger"):
        return False
    _, name, table, root, text = values
    return (
        isinstance(name, str)
        and isinstance(table, str)
        and isinstance(root, int)
        and 0 <= root <= pages
        and isinstance(text, str | None)
    )


def find_rows(
    pages: Pages, catalogue: Catalogue, shapes: Mapping[str, TableShape], progress: Progress
) -> dict[str, Found]:
    """The rows of these tables."""
    found = {name: Found() for name in shapes}
    seen, torn = set(catalogue.seen), catalogue.torn
    label = translate("database", "Reading what can be read")
    for done, (name, shape) in enumerate(shapes.items()):
        progress(done, len(shapes), label)
        root = catalogue.tables.get(name)
        if root is None:
            torn = True
            continue
        tree = read_table(pages, root)
        seen |= tree.seen
        torn |= tree.torn
        found[name].rows = {n: v for n, v in tree.rows.items() if shape.fits(n, v)}
        for index in catalogue.indexes.get(name, ()):
            _note(found[name].known, read_index(pages, index))
    if torn:
        _add_strays(pages, found, shapes, seen, progress)
    return found


def _note(known: dict[int, str], entries: Mapping[int, list[Any]]) -> None:
    """Keep what tells people most about a row: a name and a number rather than a key."""
    for number, values in entries.items():
        words = [v for v in values if isinstance(v, str) and not _UID.fullmatch(v)]
        text = " · ".join(words)
        if len(text) >= len(known.get(number, "")):
            known[number] = text


def _add_strays(
    pages: Pages,
    found: dict[str, Found],
    shapes: Mapping[str, TableShape],
    seen: set[int],
    progress: Progress,
) -> None:
    """Rows of pages that no tree reaches. A page that was given back may hold what was removed on
    purpose, so the list of free pages is left out, and what the change log calls removed."""
    free = free_pages(pages) or set()
    label = translate("database", "Looking for lost pages")
    strays: dict[str, dict[int, list[Any]]] = {}
    for number in range(2, pages.count + 1):
        if number % 500 == 0:
            progress(number, pages.count, label)
        if number in seen or number in free:
            continue
        page = pages.page(number)
        if page is None or page[0] != TABLE_LEAF:
            continue
        rows, _ = leaf_rows(pages, page, 0)
        table = _whose(rows, shapes.values())
        if table is None:
            continue
        for key, values in rows.items():
            if not shapes[table].fits(key, values):
                continue
            known = strays.setdefault(table, {}).get(key)
            if known is None or _version(shapes[table], values) > _version(shapes[table], known):
                strays[table][key] = values
    for table, rows in strays.items():
        for key, values in rows.items():
            found[table].rows.setdefault(key, values)
    _drop_removed(found, strays, shapes)


def _whose(rows: Mapping[int, list[Any]], shapes: Iterable[TableShape]) -> str | None:
    """The one table to which most rows of a page can belong; None where that is not clear."""
    if not rows:
        return None
    fitting = [
        (sum(shape.fits(number, values) for number, values in rows.items()), shape)
        for shape in shapes
    ]
    most = max(count for count, _ in fitting)
    best = [shape for count, shape in fitting if count == most]
    if most * 2 <= len(rows):
        return None
    # Of two tables that can hold short rows, the one whose rows have exactly this length.
    exact = [s for s in best if all(len(v) == len(s.columns) for v in rows.values())]
    chosen = exact if len(exact) == 1 else best
    return chosen[0].name if len(chosen) == 1 else None


def _version(shape: TableShape, values: list[Any]) -> int:
    if "version" not in shape.columns:
        return 0
    at = shape.columns.index("version")
    value = values[at] if at < len(values) else 0
    return value if isinstance(value, int) else 0


def _drop_removed(
    found: dict[str, Found],
    strays: Mapping[str, Mapping[int, list[Any]]],
    shapes: Mapping[str, TableShape],
) -> None:
    changes, shape = found.get("changes"), shapes.get("changes")
    if changes is None or shape is None:
        return
    kind, record, action = (shape.columns.index(n) for n in ("kind", "record_id", "action"))
    last: dict[tuple[str, int], str] = {}
    for number in sorted(changes.rows):
        values = changes.rows[number]
        last[values[kind], values[record]] = values[action]
    for table, rows in strays.items():
        for key in rows:
            if last.get((table, key)) == "remove":
                found[table].rows.pop(key, None)
