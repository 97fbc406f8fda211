"""The real window for the tests of the shell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.shell.main_window import MainWindow
from tests.offices import practice
from tests.shell.windows import opened


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, practice(tmp_path)) as window:
        yield window
