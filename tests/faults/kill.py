"""The program is killed at random moments, and nothing finished may be lost.

``python -m tests.faults.kill --times 2000`` kills as often as wanted and prints how many kills hit
which work where. A child works in a row of steps and tells of every step through a pipe, after it
returned; half of the kills come by the clock, the others in the middle of the writes, at the n-th
one, before it or when half of it is on the disk.
"""

from __future__ import annotations

import argparse
import os
import random
import select
import shutil
import signal
import sys
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.faults.disk import Disk, Fault, writing_to
from tests.faults.material import cheap_keys, temporary_folder
from tests.faults.works import ALL, Work, expected, state_before

#: A child that says nothing for so long hangs, and that is a finding.
_PATIENCE = 60
_READY, _BEGUN, _DONE, _FAILED = "ready", "begun", "done", "failed"


class LostError(AssertionError):
    """Something finished is gone, or something half is there."""


def kill_often(kind: type[Work], times: int, seed: int) -> Counter[str]:
    """Kill this work so many times; how many kills hit a step, and how many hit none.

    Raises :class:`LostError` with what is wrong and how to see it again.
    """
    chance = random.Random(f"{kind.name} {seed}")
    expected(kind)  # once, before the first child
    hits: Counter[str] = Counter()
    while times:
        with temporary_folder() as folder:
            shutil.copytree(state_before(kind, 0, kind.key), folder, dirs_exist_ok=True)
            done = 0
            while times and done < kind.steps:
                times -= 1
                told, begun = _killed(kind, folder, done, chance)
                done += told
                hits["in a step" if begun else "between steps"] += 1
                done += _judge(kind, folder, done, begun)
    return hits


def kill_at_every_write(kind: type[Work], faults: Sequence[Fault], stride: int = 1) -> int:
    """Kill the first step of a work at its every n-th write; how many kills there were."""
    kills = 0
    for fault in faults:
        for at in range(1, expected(kind).writes[0] + 1, stride):
            with temporary_folder() as folder:
                shutil.copytree(state_before(kind, 0, kind.key), folder, dirs_exist_ok=True)
                told, begun = _run(kind, folder, 0, fault, at, None, steps=1)
                _judge(kind, folder, told, begun)
            kills += 1
    return kills


def _killed(kind: type[Work], folder: Path, first: int, chance: random.Random) -> tuple[int, bool]:
    """Let a child work from this step on and kill it at a random moment."""
    walk = expected(kind)
    fault = chance.choice((Fault.COUNT, Fault.COUNT, Fault.KILLED, Fault.TORN))
    at = chance.randint(1, max(sum(walk.writes[first:]), 1))
    delay = chance.uniform(0, walk.seconds * (kind.steps - first) / kind.steps)
    by_clock = delay if fault is Fault.COUNT else None
    return _run(kind, folder, first, fault, at, by_clock, steps=kind.steps)


def _run(
    kind: type[Work],
    folder: Path,
    first: int,
    fault: Fault,
    at: int,
    delay: float | None,
    *,
    steps: int,
) -> tuple[int, bool]:
    """A child does the steps from the first one until it is killed; how many it finished, and
    whether it was in the middle of one."""
    reading, writing = os.pipe()
    child = fork()
    if child == 0:
        os.close(reading)
        _work(kind, folder, range(first, steps), writing, Disk(folder, fault, at))
    os.close(writing)
    try:
        lines = _heard(child, reading, delay)
    finally:
        os.close(reading)
    if any(line.startswith(_FAILED) for line in lines):
        raise LostError(f"{kind.name}: a step failed by itself:\n" + "\n".join(lines))
    finished = lines.count(_DONE)
    return finished, lines.count(_BEGUN) > finished


def fork() -> int:
    """A child of this process. Threads that Qt left behind do not hinder it: it only works in the
    office and is killed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()


def _heard(child: int, reading: int, delay: float | None) -> list[str]:
    """What the child told until its end, which comes after the delay or from its own hand."""
    text = b""
    kill_at: float | None = None
    give_up = time.monotonic() + _PATIENCE
    while True:
        now = time.monotonic()
        if now > give_up or (kill_at is not None and now >= kill_at):
            os.kill(child, signal.SIGKILL)
            kill_at, delay = None, None
        waiting = max((kill_at or give_up) - now, 0)
        if select.select([reading], [], [], waiting)[0]:
            heard = os.read(reading, 65536)
            if not heard:
                break
            text += heard
            if delay is not None and kill_at is None:
                kill_at = time.monotonic() + delay
    os.waitpid(child, 0)
    if time.monotonic() > give_up:
        raise LostError("the child hung: " + text.decode())
    return text.decode().splitlines()


def _work(kind: type[Work], folder: Path, steps: Iterable[int], pipe: int, disk: Disk) -> None:
    """The child: works and tells until it is killed or has nothing left to do."""

    def tell(word: str) -> None:
        os.write(pipe, f"{word}\n".encode())

    try:
        work = kind(folder)
        tell(_READY)
        with writing_to(disk):
            for number in steps:
                tell(_BEGUN)
                work.step(number)
                tell(_DONE)
            work.close()
    except BaseException:
        tell(_FAILED)
        tell(traceback.format_exc())
    finally:
        os._exit(0)


def _judge(kind: type[Work], folder: Path, done: int, begun: bool) -> bool:
    """Whether the step that was hit is there; all finished ones are."""
    walk = expected(kind)
    found = kind(folder).content(done)
    if found == walk.contents[done]:
        return False
    if begun and found == walk.contents[done + 1]:
        return True
    where = walk.contents.index(found) if found in walk.contents else "no step at all"
    raise LostError(f"{kind.name}: {done} steps were finished, but the office is as after {where}")


def main() -> int:
    """Kill, and print what was hit."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("kinds", nargs="*", choices=[[], *(kind.name for kind in ALL)])
    options = parser.parse_args()
    chosen = [kind for kind in ALL if kind.name in (options.kinds or [each.name for each in ALL])]
    with cheap_keys():
        for kind in chosen:
            started = time.perf_counter()
            hits = kill_often(kind, options.times // len(chosen), options.seed)
            seconds = time.perf_counter() - started
            parts = ", ".join(f"{count} {where}" for where, count in sorted(hits.items()))
            print(
                f"{kind.name:12} {hits.total():5} kills ({parts}), seed {options.seed}, "
                f"{seconds:.0f} s, nothing lost",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
