"""The register of imports, remembered layouts and saved views."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop.core.errors import PersonError
from asn_desktop.core.imports import Drafts, ImportPlan, ImportSource, PlannedChange
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.database.imports import (
    list_imports,
    recall_layout,
    register_import,
    remember_layout,
    undo_import,
)
from asn_desktop.database.rights import Actor
from asn_desktop.database.views import delete_view, list_views, save_view
from tests.database.records import LOAD, Person

SOURCE = ImportSource(
    kind="people",
    file="daftar.xlsx",
    sheet="Sheet1",
    fingerprint="abc",
    header_row=4,
    mapping={"A": "number", "B": "name"},
    sender="Dinas Kesehatan",
)
PLAN = ImportPlan(
    Drafts(rows=[5, 6, 7, 8], columns={}),
    added=[0, 1],
    changed=[PlannedChange(2, 1, {}, {})],
    unchanged=[],
    refused=[3],
)


def _import(office: Database, start: int = 0) -> int:
    office.actor = Actor("Rina")
    with office.write(LOAD) as work:
        rows = [(f"{start + i}", "Siti", "siti") for i in range(2)]
        insert_rows(work, Person, ["number", "name", "name_key"], rows)
        return register_import(work, SOURCE, PLAN)


def test_an_import_is_registered_and_undone_after_a_restart(location: Path | str) -> None:
    """The register tells where the rows came from; undoing shows there, and so does the redo."""
    with Database.open(location) as office:
        first, second = _import(office), _import(office, 10)
    with Database.open(location) as office:
        with office.read() as session:
            newest, oldest = list_imports(session)
        assert (newest.import_id, oldest.import_id) == (second, first)
        assert (oldest.file, oldest.mapping, oldest.user) == ("daftar.xlsx", SOURCE.mapping, "Rina")
        assert (oldest.added, oldest.changed, oldest.unchanged, oldest.refused) == (2, 1, 0, 1)
        result = undo_import(office, first)
        assert result.reversed == 2
        with office.read() as session:
            assert [each.undone for each in list_imports(session)] == [False, True]
            assert set(session.scalars(sa.select(Person.number))) == {"10", "11"}
        with pytest.raises(PersonError):
            undo_import(office, first)
        undo(office, result.changed.operation_id)
        with office.read() as session:
            assert [each.undone for each in list_imports(session)] == [False, False]


def test_an_import_of_known_rows_is_registered_too(office: Database) -> None:
    """An import that changed nothing stands in the register, with nothing to undo."""
    with office.write(LOAD) as work:
        number = register_import(work, SOURCE, ImportPlan(Drafts(rows=[5], columns={})))
    with office.read() as session:
        assert [each.import_id for each in list_imports(session)] == [number]
    assert office.check() == []
    with pytest.raises(PersonError, match="2"):
        undo_import(office, number + 1)


def test_a_layout_is_remembered_for_its_sender_first(office: Database) -> None:
    """The sender's own mapping comes before the newest of others; unknown headers have none."""
    remember_layout(office, "people", "h1", "A", {"x": "name"})
    remember_layout(office, "people", "h1", "B", {"x": "number"})
    remember_layout(office, "people", "h1", "A", {"x": "born"})
    with office.read() as session:
        assert recall_layout(session, "people", "h1", "A") == {"x": "born"}
        assert recall_layout(session, "people", "h1", "B") == {"x": "number"}
        assert recall_layout(session, "people", "h1") == {"x": "born"}
        assert recall_layout(session, "people", "h2", "A") is None
        assert recall_layout(session, "units", "h1", "A") is None


def test_views_are_kept_by_screen_and_name(office: Database) -> None:
    """Saving under a known name replaces; deleting what is not there harms nothing."""
    save_view(office, "people", "Pensiun", {"filters": {"age": ["old"]}})
    save_view(office, "people", "Baru", {"sort": []})
    save_view(office, "people", "Pensiun", {"filters": {}})
    save_view(office, "units", "Pensiun", {})
    with office.read() as session:
        views = list_views(session, "people")
    assert [(view.name, view.definition) for view in views] == [
        ("Baru", {"sort": []}),
        ("Pensiun", {"filters": {}}),
    ]
    delete_view(office, "people", "Pensiun")
    delete_view(office, "people", "Pensiun")
    with office.read() as session:
        assert [view.name for view in list_views(session, "people")] == ["Baru"]
        assert [view.name for view in list_views(session, "units")] == ["Pensiun"]
