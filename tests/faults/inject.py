"""A full disk or an input/output error at every n-th write of an operation.

``python -m tests.faults.inject`` walks through all works with every n and prints how many faults
were injected and how they ended; the tests take fewer n.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from asn_desktop.core.errors import OfficeError
from tests.faults.disk import Disk, Fault, writing_to
from tests.faults.material import KEY, cheap_keys, temporary_folder
from tests.faults.works import ALL, Work, expected, state_before

FAULTS = (Fault.FULL, Fault.HICCUP, Fault.DEAD)
#: How a fault ended.
TOLD, BORNE, STORED = "told, nothing changed", "borne", "told, and yet stored whole"


class HalfError(AssertionError):
    """Something is lost or half after a fault, or it was not told in words."""


def moments(writes: int, first: int, growth: float) -> Iterator[int]:
    """1, 2, 3 … up to ``first``, then in growing strides, and the last ones again one by one."""
    near_end = max(writes - 6, 0)
    at, stride = 1, 1.0
    while at <= writes:
        yield at
        stride = 1.0 if at < first or at >= near_end else stride * growth
        following = at + int(stride)
        at = near_end if at < near_end < following else following


def inject(
    kind: type[Work],
    faults: Iterable[Fault],
    steps: Iterable[int],
    *,
    key: bytes | None = KEY,
    first: int = sys.maxsize,
    growth: float = 1.0,
) -> Counter[str]:
    """Let these steps of a work fail at every n-th write; how the faults ended.

    Raises :class:`HalfError` with what is wrong and where.
    """
    ends: Counter[str] = Counter()
    walk = expected(kind, key)
    for step in steps:
        for fault in faults:
            for at in moments(walk.writes[step], first, growth):
                with temporary_folder() as folder:
                    end = _one(kind, folder, step, fault, at, key)
                if end is None:
                    break  # fewer writes of this sort than were counted: the work went through
                ends[end] += 1
    return ends


def _one(
    kind: type[Work], folder: Path, step: int, fault: Fault, at: int, key: bytes | None
) -> str | None:
    """One fault; None where the work never came to it."""
    walk = expected(kind, key)
    where = f"{kind.name}, step {step}, write {at}, {fault.name}"
    shutil.copytree(state_before(kind, step, key), folder, dirs_exist_ok=True)
    work = _begun(kind, folder, key)
    error: Exception | None = None
    with writing_to(Disk(folder, fault, at)) as disk:
        try:
            work.step(step)
        except OfficeError as told:
            error = told
        except Exception as raised:
            raise HalfError(f"{where}: not told in words: {raised!r}") from raised
        finally:
            try:
                work.close()
            except Exception as raised:
                raise HalfError(f"{where}: the office did not close: {raised!r}") from raised
    if not disk.struck:
        return None
    if error is not None:
        _judge_sentence(str(error), where)
    try:
        found = _begun(kind, folder, key).content(step)
    except Exception as raised:
        raise HalfError(f"{where}: afterwards {raised!r} (told: {error})") from raised
    before, after = walk.contents[step], walk.contents[step + 1]
    if found not in ((before, after) if error else (after,)):
        place = walk.contents.index(found) if found in walk.contents else "nothing whole"
        raise HalfError(f"{where}: told “{error}”, content is that after {place}")
    end = BORNE if error is None else TOLD if found == before else STORED
    if found == before and error is not None:
        again = _begun(kind, folder, key)
        again.step(step)
        again.close()
        if (again.content(step + 1)) != after:
            raise HalfError(f"{where}: the same work did not go through afterwards")
    return end


def _begun(kind: type[Work], folder: Path, key: bytes | None) -> Work:
    work = kind(folder)
    work.key = key
    return work


def _judge_sentence(sentence: str, where: str) -> None:
    words = sentence.split()
    strange = any(sign in sentence for sign in ("Errno", "Traceback", "sqlite", "{", "Error"))
    if len(words) < 6 or strange or not sentence.endswith((".", "!", "?")):
        raise HalfError(f"{where}: this is no sentence for a person: {sentence}")


def main() -> int:
    """Inject everywhere and print how the faults ended."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--first", type=int, default=sys.maxsize)
    parser.add_argument("--growth", type=float, default=1.0)
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("kinds", nargs="*")
    options = parser.parse_args()
    key = None if options.plain else KEY
    with cheap_keys():
        for kind in ALL:
            if options.kinds and kind.name not in options.kinds:
                continue
            for fault in FAULTS:
                started = time.perf_counter()
                ends = inject(
                    kind,
                    (fault,),
                    range(min(kind.steps, 4)),
                    key=key,
                    first=options.first,
                    growth=options.growth,
                )
                told = ", ".join(f"{count} {end}" for end, count in sorted(ends.items()))
                seconds = time.perf_counter() - started
                print(
                    f"{kind.name:12} {fault.name:7} {ends.total():5} faults: {told}; "
                    f"{seconds:.0f} s",
                    flush=True,
                )
    return 0


if __name__ == "__main__":
    sys.exit(main())
