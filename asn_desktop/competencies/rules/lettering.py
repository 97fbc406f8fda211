"""Sizes and lines of the text in drawings, which rules place without knowing the type."""

from __future__ import annotations

from asn_desktop.core.drawing import Point

#: The size of names and of small words in points, and the distance of lines in type sizes.
NAME, SMALL, LEADING = 7.5, 6.5, 1.15
#: An average letter is so wide, in type sizes.
LETTER = 0.54


def box(left: float, top: float, width: float, height: float) -> tuple[Point, ...]:
    """The corners of a rectangle."""
    right, bottom = left + width, top + height
    return (left, top), (right, top), (right, bottom), (left, bottom)


def lines_of(text: str, room: float, size: float, most: int) -> list[str]:
    """The text in at most so many lines of about this width and of about one length; the last
    holds what is left."""
    letters = max(4, int(room / (size * LETTER)))
    lines = _broken(text, letters, most)
    while len(narrower := _broken(text, letters - 1, most)) == len(lines) and letters > 4:
        if max(map(len, narrower), default=0) > letters - 1:
            break
        lines, letters = narrower, letters - 1
    return lines


def _broken(text: str, letters: int, most: int) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and (len(lines[-1]) + 1 + len(word) <= letters or len(lines) == most):
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
