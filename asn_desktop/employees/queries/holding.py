"""What keeps a person in the list: higher features say what they still know of people."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy.orm import Session

#: What is known of some of these people that must not be lost, in words ("assessments: 9"); "" for
#: nothing.
Holder = Callable[[Session, Sequence[int]], str]

_holders: list[Holder] = []


def hold(holder: Holder) -> None:
    """Let ``holder`` say what keeps people from being removed."""
    _holders.append(holder)


def held_by(session: Session, people: Sequence[int]) -> list[str]:
    """What is still known of these people, in words."""
    return [words for holder in _holders if (words := holder(session, people))]
