"""The model of a million rows: pages read when asked for, stale marks, ids found again."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import WorldError
from asn_desktop.core.fields import Value
from asn_desktop.core.listing import ListQuery, SortKey
from asn_desktop.core.results import Changed
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.table_model import (
    CACHE_ROWS,
    FIRST_ROWS,
    PAGE_ROWS,
    RecordTableModel,
    Role,
    rows_of,
)
from tests.widgets.people_source import PeopleSource


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


def _model(
    runner: JobRunner, qtbot: QtBot, size: int, query: ListQuery | None = None
) -> tuple[RecordTableModel, PeopleSource]:
    source = PeopleSource(size)
    model = RecordTableModel(source, runner, warning_columns=("problems",))
    _show(model, qtbot, query or ListQuery())
    return model, source


def _show(model: RecordTableModel, qtbot: QtBot, query: ListQuery) -> None:
    model.show(query)
    _settle(model, qtbot)


def _settle(model: RecordTableModel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not model.loading, timeout=20_000)


def _text(model: RecordTableModel, row: int, column: int) -> object:
    return model.data(model.index(row, column))


def _wait_text(model: RecordTableModel, qtbot: QtBot, row: int, column: int) -> str:
    qtbot.waitUntil(lambda: _text(model, row, column) is not None)
    return str(_text(model, row, column))


def test_qt_finds_no_fault(runner: JobRunner, qtbot: QtBot) -> None:
    """Qt's own tester accepts the model through loading, searching, sorting and a change."""
    source = PeopleSource(700)
    model = RecordTableModel(source, runner)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester.model() is model
    for query in (
        ListQuery(),
        ListQuery(search="1"),
        ListQuery(sort=(SortKey("nip", True),)),
        ListQuery(search="nothing"),
    ):
        _show(model, qtbot, query)
    assert model.rowCount() == 0
    _show(model, qtbot, ListQuery())
    source.gone.add(3)
    model.refresh(Changed(1, {"people": [3]}))
    _settle(model, qtbot)
    assert model.rowCount() == 699


def test_million_rows_read_only_what_is_looked_at(runner: JobRunner, qtbot: QtBot) -> None:
    """Of a million rows only the page of the cell asked for is read, and never on the main
    thread."""
    model, source = _model(runner, qtbot, 1_000_000)
    assert model.rowCount() == 1_000_000
    assert source.rows_read == []
    assert _wait_text(model, qtbot, 654_321, 1) == source.row(654_322)[1]
    assert [len(ids) for ids in source.rows_read] == [PAGE_ROWS]
    assert all(name.startswith("read") for name in source.threads)


def test_cache_is_bounded(runner: JobRunner, qtbot: QtBot) -> None:
    """However far one scrolls, the rows kept stay bounded, and the first are read again."""
    model, source = _model(runner, qtbot, 1_000_000)
    for page in range(CACHE_ROWS // PAGE_ROWS + 10):
        _wait_text(model, qtbot, page * PAGE_ROWS, 0)
    assert len(model._cache) == CACHE_ROWS
    before = len(source.rows_read)
    _wait_text(model, qtbot, 0, 0)
    assert len(source.rows_read) == before + 1


def test_slow_page_is_filled_in_later(runner: JobRunner, qtbot: QtBot) -> None:
    """A page that is not there in time leaves the cell empty, is asked for once, and announces
    itself when it comes."""
    model, source = _model(runner, qtbot, 1000)
    go = threading.Event()
    source.on_read = lambda what: go.wait(10) if what == "rows" else None  # type: ignore[assignment]
    assert _text(model, 0, 1) is None
    assert _text(model, 1, 1) is None
    with qtbot.waitSignal(model.dataChanged):
        go.set()
    assert _text(model, 1, 1) == source.row(2)[1]
    assert len(source.rows_read) == 1


def test_roles(runner: JobRunner, qtbot: QtBot) -> None:
    """A cell tells text, value, id, side, kind, a tip when it is long, and its warning."""
    model, source = _model(runner, qtbot, 50)
    row = 10  # the record 11 has a problem
    _wait_text(model, qtbot, row, 0)

    def ask(column: str, role: int) -> object:
        return model.data(model.index(row, model.column_of(column)), role)

    values = source.row(11)
    assert ask("born", Qt.ItemDataRole.DisplayRole) == values[4].strftime("%d-%m-%Y")
    assert ask("born", Role.VALUE) == values[4]
    assert ask("pay", Qt.ItemDataRole.DisplayRole) == "Rp 2.610.000"
    assert ask("name", Role.ID) == 11
    assert ask("nip", Role.KIND) == "digits"
    right = ask("age", Qt.ItemDataRole.TextAlignmentRole)
    assert isinstance(right, Qt.AlignmentFlag)
    assert right & Qt.AlignmentFlag.AlignRight
    assert ask("name", Qt.ItemDataRole.ToolTipRole) is None
    assert ask("problems", Qt.ItemDataRole.ToolTipRole) == values[7]
    assert ask("problems", Role.WARNING) is True
    assert ask("name", Role.WARNING) is False
    assert ask("name", Qt.ItemDataRole.DecorationRole) is None


def test_search_shows_the_first_before_all(runner: JobRunner, qtbot: QtBot) -> None:
    """The first hits stand before the rest has been counted, and stay when the rest comes."""
    model, source = _model(runner, qtbot, 20_000)
    go = threading.Event()
    source.on_read = lambda what: go.wait(10) if what == "ids" else None  # type: ignore[assignment]
    resets: list[int] = []
    model.show(ListQuery(search="1"))
    qtbot.waitUntil(lambda: not model.complete)
    assert model.rowCount() == FIRST_ROWS
    model.modelReset.connect(lambda: resets.append(1))
    go.set()
    _settle(model, qtbot)
    assert model.complete
    assert model.rowCount() == len(source.ids(ListQuery(search="1")))
    assert resets == []


def test_only_the_last_question_counts(runner: JobRunner, qtbot: QtBot) -> None:
    """Of searches typed one after the other only the last is shown, however late the first ends."""
    model, source = _model(runner, qtbot, 5000)
    go = threading.Event()
    held: list[str] = []

    def hold(what: str) -> None:
        if what == "first_ids" and not held:
            held.append(what)
            go.wait(10)

    source.on_read = hold
    model.show(ListQuery(search="4"))
    qtbot.waitUntil(lambda: bool(held))
    _show(model, qtbot, ListQuery(search="44"))
    expected = source.ids(ListQuery(search="44"))
    go.set()
    qtbot.waitUntil(lambda: not runner._jobs)
    assert model.ids == expected


def test_change_makes_stale_and_does_not_reset(runner: JobRunner, qtbot: QtBot) -> None:
    """A changed record is read again alone; order and other rows stay as they are."""
    model, source = _model(runner, qtbot, 1000)
    _wait_text(model, qtbot, 0, 1)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    source.names[5] = "Nama Baru"
    assert model.refresh(Changed(1, {"people": [5]}))
    _settle(model, qtbot)
    _wait_text(model, qtbot, 4, 1)
    qtbot.waitUntil(lambda: _text(model, 4, 1) == "Nama Baru")
    assert source.rows_read[-1] == (5,)
    assert resets == []


def test_read_under_way_does_not_hide_a_change(runner: JobRunner, qtbot: QtBot) -> None:
    """A page that was being read when a record changed is read again."""
    model, source = _model(runner, qtbot, 1000)
    read, go = threading.Event(), threading.Event()
    old_rows = source.rows

    def slow_rows(ids: Sequence[int]) -> dict[int, tuple[Value, ...]]:
        found = old_rows(ids)
        read.set()
        go.wait(10)
        return found

    source.rows = slow_rows  # type: ignore[method-assign]
    assert _text(model, 4, 1) is None
    assert read.wait(10)
    source.names[5] = "Nama Baru"
    model.refresh(Changed(1, {"people": [5]}))
    go.set()
    _settle(model, qtbot)
    assert _wait_text(model, qtbot, 4, 1) == "Nama Baru"


def test_changes_of_other_kinds(runner: JobRunner, qtbot: QtBot) -> None:
    """A change elsewhere is ignored; a change of a kind shown by name makes all rows stale."""
    model, source = _model(runner, qtbot, 300)
    _wait_text(model, qtbot, 0, 1)
    assert not model.refresh(Changed(1, {"letters": [1]}))
    assert not model.loading
    assert model.refresh(Changed(2, {"units": [1]}), depends_on=("units",))
    _settle(model, qtbot)
    _wait_text(model, qtbot, 0, 1)
    assert len(source.rows_read[-1]) == PAGE_ROWS


def test_deleted_records_leave(runner: JobRunner, qtbot: QtBot) -> None:
    """A change without ids means possibly all: what is gone leaves the list and the total."""
    model, source = _model(runner, qtbot, 300)
    source.gone.update(range(1, 101))
    model.refresh(Changed(1, {"people": ()}))
    _settle(model, qtbot)
    assert (model.rowCount(), model.total) == (200, 200)
    assert model.row_of(50) == -1
    assert model.row_of(101) == 0


def test_failed_page_is_said_once_and_read_again_later(runner: JobRunner, qtbot: QtBot) -> None:
    """A page that cannot be read is reported once, not at every painting, and reloading tries
    again."""
    model, source = _model(runner, qtbot, 300)

    def fail(what: str) -> None:
        if what == "rows":
            raise WorldError("Berkas tidak terbaca.")

    source.on_read = fail
    errors: list[BaseException] = []
    model.failed.connect(errors.append)
    for _ in range(5):
        _text(model, 0, 0)
    qtbot.waitUntil(lambda: bool(errors))
    assert [str(error) for error in errors] == ["Berkas tidak terbaca."]
    source.on_read = lambda _what: None
    model.reload()
    _settle(model, qtbot)
    assert _wait_text(model, qtbot, 0, 1) == source.row(1)[1]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({1, 2, 3}, [(0, 2)]),
        ({5, 3}, [(2, 2), (4, 4)]),
        ({9}, []),
        (set(), []),
        ({1, 5}, [(0, 0), (4, 4)]),
    ],
)
def test_rows_of_ids(wanted: set[int], expected: list[tuple[int, int]]) -> None:
    """Neighbouring rows make one range, from the first row to the last."""
    assert rows_of([1, 2, 3, 4, 5], wanted) == expected
