"""A list of invented people of any length, computed and not stored, for tests of the table."""

from __future__ import annotations

import datetime as dt
import threading
from array import array
from collections.abc import Callable, Sequence

from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.listing import FilterValue, ListColumn, ListFilter, ListQuery

_FIRST = ("Rahmawati", "Budi", "Siti", "Agus", "Dewi", "Hendra", "Lestari", "Yusuf", "Ratna")
_LAST = ("Santoso", "Wijaya", "Nurhaliza", "Pratama", "Kusuma", "Hidayat", "Saputra")
_UNITS = ("Dinas Kesehatan", "Puskesmas Serpong", "Dinas Pendidikan", "Badan Kepegawaian")
_DEPTHS = (0, 1, 0, 0)


class PeopleSource:
    """Ids run from 1 to ``size``. A search for digits leaves the ids that contain them."""

    kind = "people"
    context = "people"
    columns: tuple[ListColumn, ...] = (
        ListColumn("nip", "NIP", "NIP", FieldKind.DIGITS, 20),
        ListColumn("name", "Name", "NAMA", FieldKind.TEXT, 24),
        ListColumn("post", "Post", "JABATAN", FieldKind.TEXT, 26),
        ListColumn("unit", "Unit", "UNIT KERJA", FieldKind.REFERENCE, 22),
        ListColumn("born", "Born", "TANGGAL LAHIR", FieldKind.DATE, 12),
        ListColumn("age", "Age", "USIA", FieldKind.INTEGER, 6),
        ListColumn("pay", "Pay", "GAJI", FieldKind.MONEY, 14, shown=False),
        ListColumn("problems", "Problems", "CATATAN", FieldKind.TEXT, 20, sortable=False),
    )
    filters: tuple[ListFilter, ...] = (ListFilter("unit", "Unit"), ListFilter("age", "Age"))

    def __init__(self, size: int) -> None:
        self.size = size
        self.gone: set[int] = set()
        self.names: dict[int, str] = {}
        self.rows_read: list[tuple[int, ...]] = []
        self.asked: list[tuple[str, str]] = []
        self.threads: set[str] = set()
        #: called at the beginning of each read; a test may hold a read up or make it fail
        self.on_read: Callable[[str], None] = lambda _what: None

    def _note(self, what: str, search: str = "") -> None:
        self.asked.append((what, search))
        self.threads.add(threading.current_thread().name)
        self.on_read(what)

    def total(self) -> int:
        return self.size - len(self.gone)

    def _fits(self, record: int, query: ListQuery) -> bool:
        units = query.filters.get("unit", ())
        return (
            record not in self.gone
            and query.search in str(record)
            and (not units or _UNITS[record % 4] in units)
        )

    def ids(self, query: ListQuery) -> array[int]:
        self._note("ids", query.search)
        descending = bool(query.sort and query.sort[0].descending)
        everything = range(self.size, 0, -1) if descending else range(1, self.size + 1)
        if query.search or query.filters or self.gone:
            return array("q", (i for i in everything if self._fits(i, query)))
        return array("q", everything)

    def first_ids(self, query: ListQuery, limit: int) -> array[int]:
        self._note("first_ids", query.search)
        found: array[int] = array("q")
        descending = bool(query.sort and query.sort[0].descending)
        for record in range(self.size, 0, -1) if descending else range(1, self.size + 1):
            if self._fits(record, query):
                found.append(record)
                if len(found) == limit:
                    break
        return found

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Value, ...]]:
        self._note("rows")
        self.rows_read.append(tuple(ids))
        return {record: self.row(record) for record in ids if record not in self.gone}

    def row(self, record: int) -> tuple[Value, ...]:
        """The values of one record."""
        name = f"{_FIRST[record % 9]} {_LAST[record % 7]}, S.Sos."
        return (
            f"{198001012005011000 + record % 1000}",
            self.names.get(record, name),
            f"Analis SDM Aparatur Ahli {('Pertama', 'Muda', 'Madya')[record % 3]}",
            _UNITS[record % 4],
            dt.date(1970 + record % 30, 1 + record % 12, 1 + record % 28),
            25 + record % 35,
            2_500_000 + record % 100 * 10_000,
            "Tanggal lahir tidak cocok dengan NIP" if record % 11 == 0 else None,
        )

    def filter_values(self, name: str, query: ListQuery) -> list[FilterValue]:
        self._note("filter_values")
        if name == "age":
            return [FilterValue(age, f"{age} tahun", self.size // 35) for age in range(25, 60)]
        return [
            FilterValue(unit, unit, self.size // 4, depth)
            for unit, depth in zip(_UNITS, _DEPTHS, strict=True)
        ]
