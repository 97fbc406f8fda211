"""The change log as a chain: every operation's line proves itself, its changes and all before it.

A line's digest is made from the line, the content of its changes and the digest of the line
before. Offices of the first versions have lines whose digest covers the number of the changes
only (:data:`CONTENT` tells them apart); such a line never follows one of the newer form. The
newest line is noted as the head, so that a missing end of the log shows, too.

The chain holds no secret: it proves that nothing was altered by accident or with an ordinary
database program, not that nobody has written the whole log anew.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asn_desktop.database.sql import chunks
from asn_desktop.database.tables import ChangeRow, OperationRow, Setting
from asn_desktop.database.types import to_json

#: Begins the digest of a line that also covers what its changes hold.
CONTENT = "2:"

#: The setting that names the newest line.
HEAD = "log_head"

#: The columns whose content the chain proves.
CHAINED = (
    OperationRow.uid,
    OperationRow.code,
    OperationRow.params,
    OperationRow.user,
    OperationRow.at,
    OperationRow.undoes,
    OperationRow.size,
)

#: Changes digested together. Part of the form: another number makes other digests.
_TOGETHER = 500
#: Changes read at a time.
_READ = 5_000


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """The first line that does not fit. ``missing_end``: lines after it were there once;
    ``changes`` is how many changes it has where that is not as many as it says."""

    operation_id: int
    missing_end: bool = False
    changes: int | None = None


def close_line(connection: Connection, operation_id: int) -> None:
    """Chain the finished line of an operation to the one before, and note it as the newest."""
    previous = connection.scalar(
        sa.select(OperationRow.digest)
        .where(OperationRow.id < operation_id)
        .order_by(OperationRow.id.desc())
        .limit(1)
    )
    this = OperationRow.id == operation_id
    line = connection.execute(sa.select(*CHAINED).where(this)).one()
    with closing(_contents(connection, operation_id)) as contents:
        found = next(contents, None)
    digest = _with_content(previous or "", line, found.digest if found else "")
    connection.execute(sa.update(OperationRow).where(this).values(digest=digest))
    head = {"operation": operation_id, "digest": digest}
    known = sa.update(Setting).where(Setting.name == HEAD).values(value=head)
    if not connection.execute(known).rowcount:
        connection.execute(sa.insert(Setting).values(name=HEAD, value=head))


def broken_link(connection: Connection) -> BrokenLink | None:
    """The first line of the log that was altered, or after which lines are missing; None where
    the chain is whole."""
    number, previous = 0, ""
    query = sa.select(OperationRow.id, OperationRow.digest, *CHAINED).order_by(OperationRow.id)
    with (
        closing(_contents(connection)) as contents,
        connection.execute(query.execution_options(yield_per=_READ)) as lines,
    ):
        content = next(contents, None)
        for number, digest, *line in lines:
            own, count = "", 0
            if content is not None and content.operation_id == number:
                own, count = content.digest, content.count
                content = next(contents, None)
            if count != line[-1]:
                return BrokenLink(number, changes=count)
            if digest.startswith(CONTENT):
                expected = _with_content(previous, line, own)
            else:
                expected = "" if previous.startswith(CONTENT) else _chained(previous, line)
            if digest != expected:
                return BrokenLink(number)
            previous = digest
    head = connection.scalar(sa.select(Setting.value).where(Setting.name == HEAD))
    if head is None:
        return BrokenLink(number, missing_end=True) if previous.startswith(CONTENT) else None
    if head == {"operation": number, "digest": previous}:
        return None
    return BrokenLink(number, missing_end=True)


@dataclass(frozen=True, slots=True)
class _Content:
    """What an operation's changes hold, as a digest."""

    operation_id: int
    digest: str
    count: int


def _contents(
    connection: Connection, operation_id: int | None = None
) -> Generator[_Content, None, None]:
    """The changes of every operation, or of one, digested in the order of the log."""
    query = sa.select(
        ChangeRow.operation_id,
        ChangeRow.kind,
        ChangeRow.record_id,
        ChangeRow.action,
        sa.cast(ChangeRow.before, sa.Text),
        sa.cast(ChangeRow.after, sa.Text),
    ).order_by(ChangeRow.operation_id, ChangeRow.id)
    if operation_id is not None:
        query = query.where(ChangeRow.operation_id == operation_id)
    with connection.execute(query.execution_options(yield_per=_READ)) as rows:
        for number, changes in groupby(rows, key=itemgetter(0)):
            sha, count = hashlib.sha256(), 0
            for some in chunks(changes, _TOGETHER):
                sha.update(_canonical(some).encode())
                count += len(some)
            yield _Content(number, sha.hexdigest(), count)


def _canonical(changes: Sequence[Any]) -> str:
    """Changes as one text that is the same from a file and from a server, which orders the names
    inside an object anew."""
    parts = [
        f'["{kind}",{record_id},"{action}",{before or "null"},{after or "null"}]'
        for _, kind, record_id, action, before, after in changes
    ]
    text = f"[{','.join(parts)}]"
    if not any(before or after for *_, before, after in changes):
        return text
    return _plain(json.loads(text, parse_float=_number))


def _number(text: str) -> float | int:
    """A number with a point; a server writes 100000 for what a file keeps as 1e5."""
    value = float(text)
    return int(value) if value.is_integer() else value


def _plain(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=True, separators=(",", ":"))


def _with_content(previous: str, line: Sequence[Any], content: str) -> str:
    """The digest of a line (the ``CHAINED`` columns), its changes and all lines before it."""
    text = _plain([previous, *map(to_json, line), content])
    again = _plain(json.loads(text, parse_float=_number))
    made = base64.urlsafe_b64encode(hashlib.sha256(again.encode()).digest())
    return CONTENT + made.decode().rstrip("=")


def _chained(previous: str, line: Sequence[Any]) -> str:
    """The same in the first form, without the content of the changes."""
    text = json.dumps([previous, *map(to_json, line)], sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()
