"""Search as you type: words in any order, each a part of a name, a post, a unit or a number.

A record is found if every word stands in its folded name, in the text of a record it refers to, in
one of its parts (the articles of a policy), or begins one of its numbers. In the office file a
trigram index proposes the records of a rare word; common words are found soon by walking the sort
order. Both compare the text itself, so the two ways never differ.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asn_desktop.core.values import fold_key
from asn_desktop.database.base import table_of
from asn_desktop.database.references import Reference, ReferenceTexts
from asn_desktop.database.sql import is_sqlite, quoted, value_set

#: Letters a word needs to be looked for in the middle of words; shorter ones begin a word.
PART = 3

#: A word in more parts of records than this is common: the records are walked.
FEW_PARTS = 1_000

#: Digits typed in groups ("19800312 200501 1") that together are this long are one number.
NUMBER = 8


@dataclass(frozen=True, slots=True)
class ChildText:
    """Records that are parts of those searched: ``parent`` is their column that refers to these,
    ``text`` one of folded text that ``create_search_index`` indexed as ``fts_table``. Only parts
    that meet ``where`` count."""

    fts_table: str
    text: Any
    parent: Any
    where: sa.ColumnElement[bool]

    @property
    def table(self) -> sa.Table:
        """The table of the parts."""
        return table_of(sa.inspect(self.text).class_)


@dataclass(frozen=True, slots=True)
class ParentText:
    """Records that those searched refer to by ``column``, with a search of their own (the people
    who learned something). Small tables are a ``Reference`` instead, which is kept in memory."""

    column: Any
    spec: SearchSpec

    @property
    def table(self) -> sa.Table:
        """The table referred to."""
        return table_of(sa.inspect(self.spec.text).class_)


@dataclass(frozen=True, slots=True)
class SearchSpec:
    """What the search of a list looks into.

    ``text`` is a column of folded text that ``create_search_index`` indexed as ``fts_table``;
    ``references`` are columns that refer to small tables, whose texts are searched;
    ``prefixes`` are columns of digits; ``children`` are parts whose text is searched, each word in
    any of them; ``parents`` are large tables referred to, of which text and prefixes are
    searched. ``drop_words`` takes words out of the typed text that say
    nothing about whom is meant (academic titles).
    """

    fts_table: str
    text: Any
    references: tuple[tuple[Any, Reference], ...] = ()
    prefixes: tuple[Any, ...] = ()
    drop_words: Callable[[str], str] | None = None
    children: tuple[ChildText, ...] = ()
    parents: tuple[ParentText, ...] = ()

    def words(self, typed: str) -> list[str]:
        """The folded words to look for; empty where nothing was typed."""
        kept = fold_key(self.drop_words(typed)) if self.drop_words else ""
        folded = (kept or fold_key(typed)).split()
        words: list[str] = []
        for digits, group in groupby(folded, str.isdecimal):
            parts = list(group)
            joined = "".join(parts)
            words += [joined] if digits and len(joined) >= NUMBER else parts
        return list(dict.fromkeys(words))


@dataclass(slots=True)
class Term:
    """One condition a record must meet, and the indexed ways to the records that may meet it.

    ``ways`` are selects of ids; None means that only looking at every record helps.
    """

    condition: sa.ColumnElement[bool]
    ways: list[sa.Select[Any] | sa.TextClause] | None = field(default_factory=list)
    #: further ways that give a record once for each of its parts
    parts: list[sa.Select[Any]] = field(default_factory=list)


def _stands_in(column: Any, part: str, sqlite: bool) -> sa.ColumnElement[bool]:
    where = sa.func.instr if sqlite else sa.func.strpos
    return where(column, part) > 0


def _trigrams(word: str) -> str:
    """A query of the trigram index for a word: enough of its trigrams to cover it."""
    starts = [*range(0, len(word) - PART, PART), len(word) - PART]
    return " AND ".join(f'"{word[start : start + PART]}"' for start in starts)


def search_terms(
    connection: Connection,
    table: sa.Table,
    spec: SearchSpec,
    typed: str,
    texts: Callable[[Reference], ReferenceTexts],
) -> list[Term]:
    """One term a word; a record is found if it meets all of them."""
    return [_term(connection, table, spec, word, texts) for word in spec.words(typed)]


def _term(
    connection: Connection,
    table: sa.Table,
    spec: SearchSpec,
    word: str,
    texts: Callable[[Reference], ReferenceTexts],
) -> Term:
    dialect = connection.dialect
    sqlite = is_sqlite(dialect)
    begins = len(word) < PART
    name: Any = " " + spec.text if begins else spec.text
    conditions = [_stands_in(name, f" {word}" if begins else word, sqlite)]
    ways: list[sa.Select[Any] | sa.TextClause] = []
    if sqlite and len(word) >= PART - 1:
        fts = quoted(dialect, spec.fts_table)
        match = sa.text(f"SELECT rowid FROM {fts} WHERE {fts} MATCH :proposed")
        ways.append(match.bindparams(proposed=_trigrams(f" {word}" if begins else word)))
    for column, reference in spec.references:
        ids = texts(reference).containing(word, begins=begins)
        if ids:
            condition = column.in_(value_set(dialect, ids, column))
            conditions.append(condition)
            ways.append(sa.select(table.c.id).where(condition))
    parts = [_parts_proposed(child, dialect, word, begins) for child in spec.children]
    for child in spec.children:
        conditions.append(_in_a_part(connection, table, child, word, begins))
    for parent in spec.parents:
        conditions.append(_in_a_parent(connection, parent, word, begins))
        ways += _by_parents(connection, table, parent, word, begins)
    if word.isdecimal() and word.isascii():
        for column in spec.prefixes:
            condition = _number(connection, column, word, sqlite)
            conditions.append(condition)
            ways.append(sa.select(table.c.id).where(condition))
    seekable = sqlite and len(word) >= PART - 1
    return Term(sa.or_(*conditions), ways if seekable else None, parts if seekable else [])


def _in_a_part(
    connection: Connection, table: sa.Table, child: ChildText, word: str, begins: bool
) -> sa.ColumnElement[bool]:
    """The word stands in a part of the record."""
    sqlite = is_sqlite(connection.dialect)
    text: Any = " " + child.text if begins else child.text
    met = _stands_in(text, f" {word}" if begins else word, sqlite)
    if not sqlite and not begins:
        # folded letters hold none of the signs of a pattern, and a pattern is what the index serves
        like = child.text.like(f"%{word}%")
        few = sa.select(sa.literal(1)).select_from(child.table).where(like).limit(FEW_PARTS + 1)
        if len(connection.execute(few).all()) <= FEW_PARTS:
            return table.c.id.in_(sa.select(child.parent).where(child.where, like))
    # part by part of each record: common words are found in the first ones
    found = sa.select(sa.literal(1)).where(child.parent == table.c.id, child.where, met)
    found = found.correlate(table)
    # a server that is asked for existence reads all parts to know it of every record at once
    return found.exists() if sqlite else found.limit(1).scalar_subquery().is_not(None)


def _in_a_parent(
    connection: Connection, parent: ParentText, word: str, begins: bool
) -> sa.ColumnElement[bool]:
    """The word stands in the record referred to."""
    sqlite = is_sqlite(connection.dialect)
    text: Any = " " + parent.spec.text if begins else parent.spec.text
    met = [_stands_in(text, f" {word}" if begins else word, sqlite)]
    met += _numbers(connection, parent, word)
    found: sa.ColumnElement[bool] = parent.column.in_(
        sa.select(parent.table.c.id).where(sa.or_(*met))
    )
    return found


def _numbers(connection: Connection, parent: ParentText, word: str) -> list[sa.ColumnElement[bool]]:
    if not (word.isdecimal() and word.isascii()):
        return []
    sqlite = is_sqlite(connection.dialect)
    return [_number(connection, column, word, sqlite) for column in parent.spec.prefixes]


def _by_parents(
    connection: Connection, table: sa.Table, parent: ParentText, word: str, begins: bool
) -> list[sa.Select[Any]]:
    """The records of those whom the index of the other table proposes."""
    dialect = connection.dialect
    if not is_sqlite(dialect) or len(word) < PART - 1:
        return []
    fts = sa.table(parent.spec.fts_table, sa.column("rowid"))
    match: Any = sa.literal_column(quoted(dialect, parent.spec.fts_table)).op("MATCH")
    proposed = match(_trigrams(f" {word}" if begins else word))
    numbered = [
        sa.select(table.c.id).where(parent.column.in_(sa.select(parent.table.c.id).where(met)))
        for met in _numbers(connection, parent, word)
    ]
    return [
        sa.select(table.c.id)
        .select_from(fts.join(table, parent.column == fts.c.rowid))
        .where(proposed),
        *numbered,
    ]


def _parts_proposed(
    child: ChildText, dialect: sa.engine.Dialect, word: str, begins: bool
) -> sa.Select[Any]:
    """The records of the parts that the index proposes, once for each part. Joined, so that who
    wants only some stops early: a set in ``IN`` would be made whole first."""
    fts = sa.table(child.fts_table, sa.column("rowid"))
    match: Any = sa.literal_column(quoted(dialect, child.fts_table)).op("MATCH")
    return (
        sa.select(child.parent)
        .select_from(fts.join(child.table, child.table.c.id == fts.c.rowid))
        .where(match(_trigrams(f" {word}" if begins else word)))
    )


def _number(
    connection: Connection, column: Any, digits: str, sqlite: bool
) -> sa.ColumnElement[bool]:
    """Numbers that begin with these digits; where there are none, those that contain them."""
    begins = sa.and_(column >= digits, column < digits + ":")  # ":" follows "9"
    if connection.scalar(sa.select(sa.literal(1)).where(sa.exists().where(begins))):
        return begins
    return _stands_in(column, digits, sqlite)


def proposals(connection: Connection, terms: Sequence[Term], most: int) -> set[int] | None:
    """Ids of all records that may meet the terms, from the rarest of them; None where every term
    fits more than ``most`` records."""
    found: set[int] | None = None
    for term in terms:
        ids = _few(connection, term, most)
        if ids is not None:
            found = ids if found is None else found & ids
            if not found:
                return found
    return found


def _few(connection: Connection, term: Term, most: int) -> set[int] | None:
    if term.ways is None:
        return None
    ids: set[int] = set()
    for way in term.ways:
        limited: Any
        if isinstance(way, sa.TextClause):
            limited = sa.text(f"{way.text} LIMIT :most").bindparams(
                most=most + 1, **{name: bind.value for name, bind in way._bindparams.items()}
            )
        else:
            limited = way.limit(most + 1)
        ids.update(connection.scalars(limited))
        if len(ids) > most:
            return None
    for part in term.parts:
        rows = connection.scalars(part.limit(FEW_PARTS + 1)).all()
        if len(rows) > FEW_PARTS:
            return None
        ids.update(rows)
    return ids
