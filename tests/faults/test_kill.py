"""The program is killed at 225 random moments, and the office opens with everything finished.

Kills come by the clock and in the middle of writes, in imports, edits, enactments, backups,
restores, a migration, changes of the passphrase and the protection of a plain office.
``ASN_DESKTOP_KILLS`` is how many times more there are.
"""

from __future__ import annotations

import os

import pytest

from tests.faults.kill import LostError, kill_often
from tests.faults.works import (
    Backups,
    Edits,
    Enactments,
    Imports,
    Migration,
    Passphrases,
    Protection,
    Restores,
    Work,
)

MORE = int(os.environ.get("ASN_DESKTOP_KILLS", "1"))
SEED = 20_261_128


@pytest.mark.parametrize(
    ("kind", "times"),
    [
        (Edits, 50),
        (Enactments, 25),
        (Imports, 35),
        (Backups, 35),
        (Restores, 30),
        (Migration, 15),
        (Passphrases, 25),
        (Protection, 10),
    ],
    ids=lambda value: getattr(value, "name", str(value)),
)
def test_a_killed_program_loses_nothing_finished(kind: type[Work], times: int) -> None:
    """After every kill the office opens, its check finds nothing, all finished work is there and
    the work that was hit is there whole or not at all."""
    hits = kill_often(kind, times * MORE, SEED)
    assert hits.total() == times * MORE
    assert hits["in a step"] > times // 4, "the kills came between the steps only"


def test_lost_work_would_be_seen() -> None:
    """A program that tells of work before it is stored is found out."""

    class Forgetful(Edits):
        name = "forgetful"
        waiting: int | None = None

        def step(self, number: int) -> None:
            self.store()
            self.waiting = number

        def store(self) -> None:
            if self.waiting is not None:
                number, self.waiting = self.waiting, None
                super().step(number)

        def close(self) -> None:
            self.store()
            super().close()

    with pytest.raises(LostError, match="steps were finished"):
        kill_often(Forgetful, 10, SEED)
