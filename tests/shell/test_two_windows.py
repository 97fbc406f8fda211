"""Two people at one office on a server: what one does shows in the other's window in seconds."""

from __future__ import annotations

import datetime as dt
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.core.results import Changed
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.employees import commands
from asn_desktop.screens.record_screen import RecordScreen
from tests.offices import Site, practice
from tests.servers import Server
from tests.shell.windows import opened

pytestmark = pytest.mark.postgresql


def test_the_list_shows_what_somebody_else_has_changed(
    qtbot: QtBot, tmp_path: Path, server: Server
) -> None:
    """Dewi renames a person; Rina's open list shows the new name without being touched, and the
    news says who it was."""
    with ExitStack() as until_the_end:
        office = practice(Site(tmp_path, until_the_end, server))
        with opened(qtbot, office) as window, Database.open(office) as other:
            other.actor = Actor("Dewi")
            screen = window.current_record_screen()
            assert isinstance(screen, RecordScreen)
            model = screen.table.model
            column, record = model.column_of("name"), model.id_at(0)
            qtbot.waitUntil(lambda: bool(model.index(0, column).data()))
            heard: list[Changed] = []
            window.desk.changed.connect(heard.append)
            commands.save_employee(
                other,
                {"name": "Xaverius Pengganti"},
                employee_id=record,
                today=dt.date(2026, 1, 5),
            )

            def shown() -> bool:
                row = model.row_of(record)
                return row >= 0 and "Xaverius" in str(model.index(row, column).data())

            qtbot.waitUntil(shown, timeout=10_000)
            assert [one.by for one in heard] == ["Dewi"]
            assert not window.desk.undo_stack.can_undo, "what others did is theirs to take back"
