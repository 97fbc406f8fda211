"""Passphrases of the offices here cost next to nothing to check."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from tests.faults.material import cheap_keys

if sys.platform == "win32":  # kills and system calls are those of a Unix
    collect_ignore_glob = [
        "test_kill.py",
        "test_full_disk.py",
        "test_leaks.py",
        "test_power_loss.py",
    ]


@pytest.fixture(autouse=True)
def quick_passphrases() -> Iterator[None]:
    """What a check must cost is measured elsewhere (``tests.benchmarks``)."""
    with cheap_keys():
        yield
