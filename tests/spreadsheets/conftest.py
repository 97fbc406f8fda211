"""What tests of the import share."""

from __future__ import annotations

import pytest

from tests.spreadsheets.dictionary_office import Office


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> Office:
    """An empty office; sentences are compared in their source language."""
    monkeypatch.setattr("asn_desktop.core.translation._language", "en")
    return Office()
