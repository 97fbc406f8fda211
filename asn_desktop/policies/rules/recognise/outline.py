"""What a text shows at a first look: where a circular begins, and which signs its sections have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asn_desktop.policies.rules.recognise import signs
from asn_desktop.policies.rules.recognise.lines import Line
from asn_desktop.policies.rules.text import TextForm

#: Letters beyond which a line is a rule, not a title.
TITLE_LETTERS = 120
#: So many lines a letter may have before its title.
_LINES_BEFORE = 60
_SECTION_SHAPES = ("I.", "A.", "1.")


@dataclass(frozen=True, slots=True)
class Outline:
    """``title_line`` is that of "SURAT EDARAN" (0: none); ``section_shapes`` are the signs of
    sections and of those inside them, the outermost first."""

    title_line: int = 0
    section_shapes: tuple[str, ...] = ()

    @property
    def section_style(self) -> str:
        """The style by which :func:`numbering.number` counts as this text does."""
        return self.section_shapes[0].removesuffix(".") if self.section_shapes else "1"


def outline_of(lines: Sequence[Line], form: TextForm) -> Outline:
    """The first look at a text."""
    if form in (TextForm.REGULATION, TextForm.DECREE):
        return Outline()
    title = 0
    if form is TextForm.CIRCULAR:
        for line in lines[:_LINES_BEFORE]:
            if line.in_capitals and signs.CIRCULAR_TITLE.match(line.text):
                title = line.number
                break
    return Outline(title, _section_shapes([line for line in lines if line.number > title]))


def _section_shapes(lines: Sequence[Line]) -> tuple[str, ...]:
    """The signs whose lines mostly are titles; the first that counts decides."""
    titles: dict[str, list[bool]] = {}
    expected: dict[str, int] = {}
    for line in lines:
        sign = signs.list_sign(line.text, expected)
        if sign is None or sign.shape not in _SECTION_SHAPES:
            continue
        expected[sign.shape] = sign.value + 1
        if sign.value == 1 or sign.shape in titles:
            titles.setdefault(sign.shape, []).append(_is_title(line, sign.end))
    shapes = list(titles)
    if not shapes or not _mostly(titles[shapes[0]]):
        return ()
    first = shapes[0]
    if first == "I." and "A." in titles and _mostly(titles["A."]):
        return ("I.", "A.")
    return (first,)


def _mostly(found: Sequence[bool]) -> bool:
    return 2 * sum(found) >= len(found)


def _is_title(line: Line, begin: int) -> bool:
    text = line.text[begin:]
    limit = TITLE_LETTERS // 2 if text.endswith(":") else TITLE_LETTERS
    return 0 < len(text) <= limit and not text.endswith((".", ";", ","))
