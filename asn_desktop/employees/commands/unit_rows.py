"""Units whose unit above is named in the same file: which row means which unit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from asn_desktop.core.fields import Value
from asn_desktop.core.imports import Drafts, EmptyCells, ImportMode, ImportOptions
from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.employees.commands.organisation import UNIT_FIELDS
from asn_desktop.employees.rules import org_key

#: The column of the rows that hold the units above, made by :func:`arrange_units`.
ROWS_ABOVE = "_row_above"
#: In that column: several rows are called so.
SEVERAL = -1

_PARENT = 1 + UNIT_FIELDS.index("parent_id")
_CODE, _NAME = 1 + UNIT_FIELDS.index("code"), 1 + UNIT_FIELDS.index("name")


class UnitRows:
    """The ids behind the numbers that stand for units above while a file is compared and written.

    A stored unit stands as its id, a unit to be created as ``-(n + 1)`` (``Drafts.create``), and
    the new unit of draft ``i`` after all of those, as ``-(created + i + 1)``.
    """

    def __init__(self, created: Mapping[int, int], count: int) -> None:
        """``created``: number → id of what was made of the ``count`` units in ``Drafts.create``."""
        self._created = created
        self._count = count
        self._added: dict[int, int] = {}

    @staticmethod
    def number(row: int, count: int) -> int:
        """What stands for the new unit of a draft behind so many units in ``Drafts.create``."""
        return -(count + row + 1)

    def add(self, rows: Iterable[int], ids: Iterable[int]) -> None:
        """The units of these drafts are stored now."""
        self._added.update(zip(rows, ids, strict=True))

    def has(self, row: int) -> bool:
        """Whether the unit of a draft is stored."""
        return row in self._added

    def knows(self, parent: int | None) -> bool:
        """Whether the unit above has an id already."""
        return parent is None or parent >= -self._count or self._row(parent) in self._added

    def real(self, parent: int | None) -> int | None:
        """The id of the unit above."""
        if parent is None or parent > 0:
            return parent
        return self._created[parent] if parent >= -self._count else self._added[self._row(parent)]

    def _row(self, parent: int) -> int:
        return -parent - 1 - self._count


def arrange_units(columns: dict[str, list[Value]]) -> None:
    """Find the units above that stand in the same file, before their names are looked up in the
    office: their text leaves the column "parent", and the row goes to :data:`ROWS_ABOVE`."""
    parents = columns.get("parent")
    names = columns.get("name")
    if parents is None or names is None:
        return
    by_code: dict[str, list[int]] = {}
    for index, code in enumerate(columns.get("code") or ()):
        if code is not None:
            by_code.setdefault(str(code).casefold(), []).append(index)
    by_name: dict[str, list[int]] = {}
    for index, name in enumerate(names):
        if name is not None:
            by_name.setdefault(org_key(str(name)), []).append(index)
    texts = [None if parent is None else str(parent) for parent in parents]
    rows: list[Value] = [None] * len(parents)
    for index, text in enumerate(texts):
        if text is None:
            continue
        found = by_code.get(text.casefold()) or _named(text, by_name, texts)
        found = [row for row in found if row != index]
        if found:
            rows[index] = found[0] if len(found) == 1 else SEVERAL
            parents[index] = None
    columns[ROWS_ABOVE] = rows


def _named(text: str, by_name: Mapping[str, list[int]], above: Sequence[str | None]) -> list[int]:
    """The rows a name means; also "Sekretariat, Dinas Kesehatan", a name with the units above."""
    found = by_name.get(org_key(text))
    if found:
        return found
    parts = text.split(", ")
    for count in range(len(parts) - 1, 0, -1):
        rest = org_key(", ".join(parts[count:]))
        found = [
            row
            for row in by_name.get(org_key(", ".join(parts[:count])), ())
            if f"{rest} ".startswith(f"{org_key(above[row] or '')} ")
        ]
        if found:
            return found
    return []


def recognise(
    drafts: Drafts, stored: Mapping[int, Sequence[Value]], options: ImportOptions
) -> None:
    """Say for every draft which stored unit it means: its id goes to the column "_unit", for a new
    one a text of its own. The column "parent" then holds numbers as :class:`UnitRows` knows them.

    Refused are drafts that mean the same unit, whose name alone is not clear, whose unit above is
    refused, or that would stand below themselves. ``stored``: id → (id, *UNIT_FIELDS).
    """
    _Recognition(drafts, stored, options).run()


class _Recognition:
    """One file of units compared with the office."""

    def __init__(
        self, drafts: Drafts, stored: Mapping[int, Sequence[Value]], options: ImportOptions
    ) -> None:
        self._drafts = drafts
        self._stored = stored
        self._options = options
        count = len(drafts.rows)
        empty: list[Value] = [None] * count
        self._codes = drafts.columns.get("code", empty)
        self._names = drafts.columns.get("name", empty)
        self._has_parents = "parent" in drafts.columns
        self._parents = list(drafts.columns.get("parent", empty))
        self._rows_above = drafts.columns.pop(ROWS_ABOVE, empty)
        self._created = len(drafts.create.get("parent", ()))
        self._by_code = {row[_CODE]: key for key, row in stored.items() if row[_CODE]}
        self._by_name: dict[str, list[int]] = {}
        for key, row in stored.items():
            self._by_name.setdefault(org_key(str(row[_NAME])), []).append(key)
        self._meant: dict[int, int | None] = {}  # draft → stored unit, None: a new one

    def run(self) -> None:
        """Fill the columns and note the problems."""
        for index in range(len(self._names)):
            self._find(index)
        if self._has_parents:
            self._drafts.columns["parent"] = self._parents
        self._refuse_doubles()
        self._refuse_circles()
        self._refuse_below_refused()
        self._drafts.columns["_unit"] = [
            (code or name) if self._meant[index] is None else self._meant[index]
            for index, (code, name) in enumerate(zip(self._codes, self._names, strict=True))
        ]

    def _find(self, index: int) -> None:
        """Recognise a draft, after those above it."""
        chain = [index]
        while True:
            row = self._rows_above[chain[-1]]
            if row is None or row == SEVERAL or row in self._meant or row in chain:
                break
            chain.append(row)
        for at in reversed(chain):
            if at not in self._meant:
                self._parents[at] = self._above(at)
                self._meant[at] = self._stored_unit(at)

    def _above(self, index: int) -> Value:
        row = self._rows_above[index]
        if row is None:
            return self._parents[index]
        if row == SEVERAL:
            self._refuse(
                index,
                "parent.several",
                "parent",
                translate("employees", "Several rows have the name of the unit above."),
                translate("employees", "Write the code of the unit above instead of its name."),
            )
            return None
        meant = self._meant.get(row)
        return UnitRows.number(row, self._created) if meant is None else meant

    def _stored_unit(self, index: int) -> int | None:
        code, name = self._codes[index], self._names[index]
        if code is not None and code in self._by_code:
            return self._by_code[code]
        if name is None:
            return None
        parent = self._parents[index]
        same = self._by_name.get(org_key(str(name)), [])
        if code is not None:
            same = [key for key in same if self._stored[key][_CODE] is None]
        below = [key for key in same if self._stored[key][_PARENT] == parent]
        if len(below) == 1:
            return below[0]
        clears = self._has_parents and self._options.empty is EmptyCells.CLEAR
        if parent is not None or self._rows_above[index] is not None or code is not None or clears:
            return None
        if len(same) > 1:
            self._refuse(
                index,
                "unit.several",
                "name",
                translate("employees", "Several units have this name."),
                translate("employees", "Add the code of the unit, or the unit above it."),
            )
        return same[0] if len(same) == 1 else None

    def _refuse(self, index: int, code: str, field: str, reason: str, remedy: str) -> None:
        problem = Problem(
            Severity.ERROR, code, field, str(self._names[index] or ""), reason, remedy
        )
        self._drafts.problems.setdefault(index, []).append(problem)

    def _refuse_doubles(self) -> None:
        rows: dict[object, list[int]] = {}
        for index, meant in self._meant.items():
            code = self._codes[index]
            new = code or (org_key(str(self._names[index] or "")), self._parents[index])
            rows.setdefault(new if meant is None else meant, []).append(index)
        for indices in rows.values():
            for index in indices if len(indices) > 1 else ():
                self._refuse(
                    index,
                    "key.double",
                    "name",
                    translate("employees", "The rows {rows} mean the same unit.").format(
                        rows=", ".join(str(self._drafts.rows[at]) for at in indices)
                    ),
                    translate("employees", "Leave one row for each, then import again."),
                )

    def _refuse_circles(self) -> None:
        """Nothing may stand below itself, be it through rows of the file or stored units."""
        above: dict[int, int | None] = {key: row[_PARENT] for key, row in self._stored.items()}
        own = {}
        for index, meant in self._meant.items():
            own[index] = UnitRows.number(index, self._created) if meant is None else meant
            if self._parents[index] is not None:
                above[own[index]] = self._parents[index]
        for index, number in own.items():
            seen: set[int] = set()
            at = above.get(number)
            while at is not None and at != number and at not in seen:
                seen.add(at)
                at = above.get(at)
            if at == number:
                self._refuse(
                    index,
                    "parent.circle",
                    "parent",
                    translate("employees", "This unit would stand below itself."),
                    translate("employees", "Correct the unit above."),
                )

    def _refuse_below_refused(self) -> None:
        """A unit cannot stand below one that is not taken over."""
        updates = self._options.mode is ImportMode.UPDATE
        lost = {
            index
            for index, meant in self._meant.items()
            if meant is None and (updates or self._drafts.refused(index))
        }
        found = True
        while found:
            found = False
            for index in self._meant:
                if self._rows_above[index] in lost and not self._drafts.refused(index):
                    found = True
                    if self._meant[index] is None:
                        lost.add(index)
                    self._refuse(
                        index,
                        "parent.refused",
                        "parent",
                        translate("employees", "The row of the unit above is refused."),
                        translate("employees", "Correct that row first."),
                    )
