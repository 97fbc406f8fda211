"""How the sections of a text are numbered: "1", "A" or "I".

A higher feature that lets the office choose plants what it knows where it is imported::

    styles.use(style_of_letter)
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.orm import Session

#: The style of a policy's sections (its id); "" where it does not know this policy.
Find = Callable[[Session, int], str]

_finders: list[Find] = []


def use(find: Find) -> None:
    """Ask ``find`` for the style of every text."""
    if find not in _finders:
        _finders.append(find)


def section_style(session: Session, policy_id: int) -> str:
    """The style of the sections of a policy's text."""
    for find in _finders:
        style = find(session, policy_id)
        if style:
            return style
    return "1"
