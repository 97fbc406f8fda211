"""What becomes of a copy, and how a clerk says so for a whole sheet: "semua kecuali 3, 17".

What may be typed, in Indonesian or English:

* ``semua`` – every row has signed; ``tidak ada`` – none has;
* ``semua kecuali 3, 17`` or just ``kecuali 3, 17`` – all but these, which stay open;
* ``1-12, 15`` – these have signed, the others stay as they are;
* a word in parentheses says what became of a row or a range: ``kecuali 3 (menolak),
  17-18 (tidak ditemui)``; behind a colon there is room for a note: ``17 (tidak ditemui: cuti)``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import noop, translate


class ReceiptState(StrEnum):
    """What became of a copy."""

    PENDING = "pending"
    RECEIVED = "received"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"


class DistributionState(StrEnum):
    """Whether receipts are still waited for. A cancelled distribution stays on record."""

    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


#: On screen (translated) and on paper (always Indonesian).
STATE_LABELS: Mapping[ReceiptState, str] = {
    ReceiptState.PENDING: noop("circulars", "Not yet"),
    ReceiptState.RECEIVED: noop("circulars", "Received"),
    ReceiptState.REFUSED: noop("circulars", "Refused"),
    ReceiptState.UNREACHABLE: noop("circulars", "Not reached"),
}
STATE_WORDS: Mapping[ReceiptState, str] = {
    ReceiptState.PENDING: "Belum",
    ReceiptState.RECEIVED: "Diterima",
    ReceiptState.REFUSED: "Menolak",
    ReceiptState.UNREACHABLE: "Tidak ditemui",
}
DISTRIBUTION_LABELS: Mapping[DistributionState, str] = {
    DistributionState.OPEN: noop("circulars", "Open"),
    DistributionState.CLOSED: noop("circulars", "Closed"),
    DistributionState.CANCELLED: noop("circulars", "Cancelled"),
}
DISTRIBUTION_WORDS: Mapping[DistributionState, str] = {
    DistributionState.OPEN: "Berjalan",
    DistributionState.CLOSED: "Ditutup",
    DistributionState.CANCELLED: "Dibatalkan",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """What was said about one row."""

    state: ReceiptState
    note: str = ""


SIGNED, OPEN = Mark(ReceiptState.RECEIVED), Mark(ReceiptState.PENDING)

_STATES: Mapping[ReceiptState, tuple[str, ...]] = {
    ReceiptState.RECEIVED: ("diterima", "terima", "menerima", "sudah", "received", "signed", "ya"),
    ReceiptState.REFUSED: ("menolak", "tolak", "ditolak", "refused", "declined"),
    ReceiptState.UNREACHABLE: (
        "tidak ditemui",
        "tidak ditemukan",
        "tidak bertemu",
        "tdk ditemui",
        "tidak ada di tempat",
        "not reached",
        "unreachable",
        "not found",
        "absent",
    ),
    ReceiptState.PENDING: ("belum", "menunggu", "pending", "not yet", "open"),
}
_ALL = r"semua(?:nya)?|seluruh(?:nya)?|lengkap|all|everybody|everyone"
_BUT = r"kecuali|selain|but|except"
_NONE = re.compile(r"(?:tidak ada|belum ada|none|nobody)")
_WHOLE = re.compile(rf"(?P<all>{_ALL})?\s*(?P<but>{_BUT})?\s*(?P<list>.*)", re.DOTALL)
_ITEM = re.compile(
    r"\s*(?P<first>\d{1,9})(?:\s*(?:-|–|—|\.\.|s\.?\s?/?d\.?|sampai|to)\s*(?P<last>\d{1,9}))?"
    r"(?:\s*\((?P<said>[^()]*)\))?(?:\s*(?:[,;&]|dan\b|and\b|$)|(?=\s\d))",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:dan|and)\b", re.IGNORECASE)
#: A note as long as it is kept.
_LONGEST_NOTE = 300


def state_of(text: str) -> ReceiptState | None:
    """The state that a word means; None for one that is not known."""
    wanted = " ".join(text.casefold().split())
    return next((state for state, words in _STATES.items() if wanted in words), None)


def read_keying(text: str, rows: int) -> Mapping[int, Mark]:
    """What a line says about the rows of a sheet that has ``rows`` of them; rows it does not speak
    of are not in the answer. Raises ``PersonError`` for what cannot be."""
    line = " ".join(text.split()).strip(" .,;")
    if _NONE.fullmatch(line.casefold()):
        return dict.fromkeys(range(1, rows + 1), OPEN)
    found = _WHOLE.fullmatch(line.casefold())
    assert found is not None
    said = line[found.start("list") :]
    everybody = bool(found["all"] or found["but"])
    if not line or (found["but"] and not said):
        raise PersonError(
            translate(
                "circulars",
                "Type which rows have signed, for example “semua”, “semua kecuali 3, 17” or"
                " “1-12, 15”.",
            )
        )
    if found["all"] and said and not found["but"]:
        raise PersonError(
            translate(
                "circulars",
                "“{text}” can be read in two ways. Write “semua kecuali …” for all but these rows,"
                " or only the rows that have signed.",
            ).format(text=line)
        )
    marks: dict[int, Mark] = {}
    for first, last, mark in _items(said, OPEN if found["but"] else SIGNED):
        for row in _run(first, last, rows):
            if row in marks:
                raise PersonError(
                    translate("circulars", "Row {row} stands there twice.").format(row=row)
                )
            marks[row] = mark
    if everybody:
        return {row: marks.get(row, SIGNED) for row in range(1, rows + 1)}
    return marks


def _items(said: str, plain: Mark) -> Iterator[tuple[int, int, Mark]]:
    """Each row or range with what it is said to be."""
    at = 0
    while at < len(said):
        joined = _AND.match(said, at)
        at = joined.end() if joined else at
        item = _ITEM.match(said, at)
        if item is None:
            raise PersonError(
                translate(
                    "circulars",
                    "“{text}” is not understood. Write row numbers and ranges with commas between"
                    " them, for example “1-12, 15” or “kecuali 3 (menolak), 17”.",
                ).format(text=said[at:].strip())
            )
        first = int(item["first"])
        last = int(item["last"]) if item["last"] else first
        yield first, last, plain if item["said"] is None else _mark(item["said"])
        at = item.end()


def _mark(said: str) -> Mark:
    word, _, note = said.partition(":")
    state = state_of(word)
    if state is None:
        raise PersonError(
            translate(
                "circulars",
                "“{word}” is not known. In parentheses stands menolak, tidak ditemui, belum or"
                " diterima; behind a colon there is room for a note: “(tidak ditemui: cuti)”.",
            ).format(word=word.strip())
        )
    return Mark(state, note.strip()[:_LONGEST_NOTE])


def _run(first: int, last: int, rows: int) -> range:
    if last < first:
        raise PersonError(
            translate(
                "circulars", "“{first}-{last}” runs backwards; write “{last}-{first}”."
            ).format(first=first, last=last)
        )
    for row in (first, last):
        if not 1 <= row <= rows:
            raise PersonError(
                translate("circulars", "There is no row {row}: this sheet has {rows} rows.").format(
                    row=row, rows=rows
                )
            )
    return range(first, last + 1)


def receipt_problem(received_on: dt.date, sent_on: dt.date, today: dt.date) -> str | None:
    """Why nothing can have been received on that day; None where it can."""
    if received_on > today:
        return translate(
            "circulars", "The day of the receipt lies in the future. Type the day on the sheet."
        )
    if received_on < sent_on:
        return translate(
            "circulars", "The day of the receipt is before the day on which the copies went out."
        )
    return None
