"""An open office: short reads, one operation at a time, and the people who want to know."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Dialect, Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from asn_desktop.core.errors import WorldError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database import failures
from asn_desktop.database.connections import (
    APPLICATION_ID,
    WRITING,
    file_engine,
    is_encrypted,
    server_engine,
)
from asn_desktop.database.health import facts_of, problems_of
from asn_desktop.database.keys import attach, settle
from asn_desktop.database.location import (
    finish_exchange,
    has_log,
    in_words,
    is_server,
    look_at,
    refuse_read_only,
    shown,
)
from asn_desktop.database.locking import FileLock
from asn_desktop.database.making import PRACTICE, make_file, make_on_server
from asn_desktop.database.migrations import SCHEMA_VERSION, applied_version, migrate
from asn_desktop.database.notices import Notices
from asn_desktop.database.rescue.pages import unreadable
from asn_desktop.database.rights import AUTOMATIC, Actor
from asn_desktop.database.tables import SchemaVersion, Setting
from asn_desktop.database.unit_of_work import (
    Operation,
    UnitOfWork,
    WritingSession,
    begin_operation,
    end_operation,
    operation_title,
)

_log = logging.getLogger(__name__)

Listener = Callable[[Changed], None]


class Database:
    """An open office, from :meth:`create` or :meth:`open` to :meth:`close`."""

    def __init__(
        self, location: str | Path, engine: Engine, lock: FileLock | None, key: bytes | None = None
    ) -> None:
        self.location = location
        self.key = key
        self._engine = engine
        self._lock = lock
        self._writer = threading.Lock()
        self._writing_thread: int | None = None
        self._listeners: list[Listener] = []
        self._generations: dict[str, int] = {}
        #: operations of this program, which it needs not be told of by others
        self.own_operations: set[int] = set()
        #: whether somebody looks for what others do on the server (:mod:`watching`)
        self.is_watched = False
        #: whether the server lets this account write at all
        self.may_write = True
        #: whether nobody can read along on the way to the server; None for a file
        self.connection_encrypted: bool | None = None
        self.is_practice = False
        #: what is said in passing while the office is open
        self.notices = Notices()
        #: what is done just before the office is closed
        self.before_closing: list[Callable[[], object]] = []
        #: program or computer stopped while this office was open the last time
        self.was_interrupted = False
        #: who works here; whoever opens the office for a person says so
        self.actor = Actor()

    # opening and closing

    @classmethod
    def create(
        cls,
        location: str | Path,
        *,
        key: bytes | None = None,
        practice: bool = False,
        seal: Callable[[Path], None] | None = None,
        password: str | None = None,
    ) -> Database:
        """Make a new office and open it. Raises ``PersonError`` where there is one already.

        The file appears under its name when it is complete, never half made; ``seal`` gets it just
        before, to give it the slots of its key.
        """
        if is_server(location):
            make_on_server(str(location), practice=practice, password=password)
        else:
            make_file(Path(location), key, practice=practice, seal=seal)
        return cls.open(location, key=key, password=password)

    @classmethod
    def open(
        cls,
        location: str | Path,
        *,
        key: bytes | None = None,
        password: str | None = None,
        progress: Progress = silent,
    ) -> Database:
        """Open an office. An older one is backed up beside and brought to today's format.

        Raises ``WorldError`` where it is missing, damaged, no office, made by a newer version, or
        open elsewhere, and ``RightError`` for a wrong key.
        """
        if is_server(location):
            with in_words(shown(str(location))):
                database = cls(str(location), server_engine(str(location), password), None)
                try:
                    database._prepare(progress)
                except BaseException:
                    database.close()
                    raise
                return database
        path = Path(location)
        finish_exchange(path)
        look_at(path, key)
        with in_words(path):
            refuse_read_only(path)
            lock = FileLock(path)
            if not lock.take():
                raise failures.in_use(path)
            interrupted = has_log(path)
            database = cls(path, file_engine(path, key), lock, key)
            try:
                settle(path)
                database._prove_readable(key)
                database._prepare(progress)
            except BaseException:
                database.close()
                raise
            database.was_interrupted = interrupted
            return database

    def close(self) -> None:
        """End all connections and let others open the office."""
        deeds, self.before_closing = self.before_closing, []
        for deed in deeds:
            try:
                deed()
            except Exception:  # nothing keeps an office from being closed
                _log.exception("a deed before closing failed")
        self._engine.dispose()
        if self._lock is not None:
            self._carry_keys()
            self._lock.release()

    def rest(self) -> None:
        """End all connections and with them the log, and keep the office for us: whoever reads
        next connects anew."""
        self._engine.dispose()

    def _carry_keys(self) -> None:
        """A closed file carries its keys. Where that fails they still stand beside it."""
        path = Path(self.location)
        waiting = path.with_name(path.name + "-wal")
        if waiting.exists():
            return  # somebody still reads, or the office could not be opened
        try:
            attach(path)
        except OSError:
            _log.warning("the keys could not be attached to the closed office")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _prove_readable(self, key: bytes | None) -> None:
        path = Path(self.location)
        try:
            with self._engine.connect() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
                mark = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
                pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
                size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
        except SQLAlchemyError as error:
            if key is not None and "not a database" in str(error):
                raise unreadable(path, key) from error
            raise
        if mark != APPLICATION_ID:
            raise failures.not_an_office(path)
        if not has_log(path) and int(pages) * int(size) > path.stat().st_size:
            raise failures.damaged(path)

    def _prepare(self, progress: Progress) -> None:
        """Compare the formats, migrate where the office is older, and read what it is."""
        with self._engine.connect() as connection, connection.begin():
            version = applied_version(connection)
        self._refuse_other_format(version)
        if version == 0:
            raise failures.not_an_office(self.shown_location)
        if version < SCHEMA_VERSION:
            self._keep_copy(progress)
            with self._engine.connect().execution_options(**{WRITING: True}) as connection:
                migrate(connection, progress)
        self.is_practice = bool(self.setting(PRACTICE, False))
        if is_server(self.location):
            may = "SELECT has_table_privilege('operations', 'INSERT')"
            with self.read() as session:
                self.may_write = bool(session.scalar(sa.text(may)))
                self.connection_encrypted = is_encrypted(session.connection())

    def _refuse_other_format(self, version: int) -> None:
        """On a server, somebody with a newer program may have renewed the office meanwhile."""
        if version > SCHEMA_VERSION:
            raise WorldError(
                translate(
                    "database",
                    "The office {path} was made by a newer version of this program (format"
                    " {theirs}, this program knows {ours}). Install the newer version.",
                ).format(path=self.shown_location, theirs=version, ours=SCHEMA_VERSION)
            )

    def _keep_copy(self, progress: Progress) -> None:
        if not isinstance(self.location, Path):
            return  # a server has its own backups
        from asn_desktop.database.backup import Reason, back_up

        back_up(self, Reason.MIGRATION, progress)

    # what it is

    @property
    def dialect(self) -> Dialect:
        """The SQL dialect, for the few statements that differ."""
        return self._engine.dialect

    @property
    def shown_location(self) -> str:
        """The location for people: the path, or the server's address without its password."""
        return shown(str(self.location))

    def info(self) -> dict[str, Any]:
        """Format, size in bytes, the number of records of each kind, and whether the connection to
        the server is encrypted (None for a file)."""
        with self.read() as session:
            facts = facts_of(session.connection(), self.location)
        return {**facts, "connection_encrypted": self.connection_encrypted}

    def check(self, progress: Progress = silent, *, features: bool = True) -> list[str]:
        """Problems found in the office, in sentences; an empty list is a healthy office. Without
        ``features`` only the database itself is looked at, not what they know of their records."""
        with self._connect(writing=False) as connection:
            return problems_of(connection, progress, features=features)

    # reading and writing

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A short session that sees one moment of the office and cannot write."""
        with self._connect(writing=False) as connection, Session(connection) as session:
            yield session

    @contextmanager
    def write(
        self,
        operation: Operation,
        /,
        *,
        undoes: int | None = None,
        **params: Any,
    ) -> Iterator[UnitOfWork]:
        """One operation: everything inside is stored when the block ends, or nothing is.

        ``params`` fill the operation's title and must fit into JSON; ``work.params`` may grow
        until the end. ``undoes`` is set by undo only. Raises ``RightError`` where the person at
        work may not do this.
        """
        actor = self.actor
        actor.demand(operation.right, operation_title(operation.code, params))
        with ExitStack() as otherwise:
            with self._transaction() as connection:
                operation_id = begin_operation(connection, operation, actor.name, params, undoes)
                if self.is_watched:
                    self.own_operations.add(operation_id)
                with WritingSession(connection, expire_on_commit=False) as session:
                    work = UnitOfWork(session, connection, operation_id, actor, params)
                    work.otherwise = otherwise
                    work.automatic = operation.right == AUTOMATIC
                    session.work = work
                    yield work
                    end_operation(work)
                    changed = work.changed
                    for deed in work.at_the_end:
                        deed()
            otherwise.pop_all()
        for deed in work.when_stored:
            deed()
        if changed.ids:
            self.tell(changed)

    @contextmanager
    def write_quietly(self) -> Iterator[Session]:
        """A transaction without history, for what is not a record: settings, layouts, views."""
        with self._transaction() as connection, Session(connection) as session:
            yield session
            session.flush()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        if self._writing_thread == threading.get_ident():
            raise RuntimeError("an operation inside an operation")
        with self._writer:
            self._writing_thread = threading.get_ident()
            try:
                with self._connect(writing=True) as connection:
                    if self._lock is None:
                        newest = sa.select(sa.func.max(SchemaVersion.number))
                        self._refuse_other_format(connection.scalar(newest) or 0)
                    yield connection
            finally:
                self._writing_thread = None

    @contextmanager
    def _connect(self, *, writing: bool) -> Iterator[Connection]:
        with (
            in_words(self.shown_location),
            self._engine.connect().execution_options(**{WRITING: writing}) as connection,
            connection.begin() as transaction,
        ):
            yield connection
            if not writing:
                transaction.rollback()

    # who wants to know

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after every operation, in the thread that wrote; returns what ends
        that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def generation(self, kind: str) -> int:
        """A number that grows with every operation that touches this kind: what was read at
        another number is stale."""
        return self._generations.get(kind, 0)

    def tell(self, changed: Changed) -> None:
        """Call the listeners. Writing does that itself; the watcher does for what others wrote."""
        for kind in changed.ids:
            self._generations[kind] = self._generations.get(kind, 0) + 1
        failure: Exception | None = None
        for listener in tuple(self._listeners):
            try:
                listener(changed)
            except Exception as error:  # all others are told; then it shows
                _log.exception("a listener failed after operation %s", changed.operation_id)
                failure = error
        if failure is not None:
            raise failure

    # settings of the office

    def setting(self, name: str, default: Any = None) -> Any:
        """A setting of the whole office."""
        with self.read() as session:
            row = session.get(Setting, name)
            return default if row is None else row.value

    def set_setting(self, name: str, value: Any) -> None:
        """Keep a setting (anything JSON can hold) with the office."""
        with self.write_quietly() as session:
            session.merge(Setting(name=name, value=value))
