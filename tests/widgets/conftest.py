"""Tables of invented people."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.table_view import RecordTable
from tests.widgets.people_source import PeopleSource
from tests.widgets.shown_tables import Make, settle


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    """Makes tables that are shown and loaded."""
    runner = JobRunner()

    def made(size: int = 2000, **options: object) -> RecordTable:
        table = RecordTable(PeopleSource(size), runner, noun="pegawai", **options)  # type: ignore[arg-type]
        qtbot.addWidget(table)
        table.resize(900, 500)
        table.show()
        settle(table, qtbot)
        return table

    yield made
    runner.close()
