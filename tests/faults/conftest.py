"""Passphrases of the offices here cost next to nothing to check."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.faults.works import cheap_keys


@pytest.fixture(autouse=True)
def quick_passphrases() -> Iterator[None]:
    """What a check must cost is measured elsewhere (``tests.benchmarks``)."""
    with cheap_keys():
        yield
