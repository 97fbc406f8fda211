"""Words with their looks: how a text breaks into lines, and the operators that show a line.

Texts are plain: emphasis is asked for with :func:`bold` and :func:`italic`, never by markup, so
that nothing in a name or a note can be taken for an instruction.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from asn_desktop.documents import fonts
from asn_desktop.documents.fonts import Face, printable
from asn_desktop.documents.lines import Align, Line, Rule, cut_word, line_at
from asn_desktop.documents.surface import Surface

#: A line is not stretched to the margin where its spaces would grow by more than this (type sizes).
_MOST_STRETCH = 2.5
#: A space at which a line does not end: "Pasal 7" stays together.
GLUE = "\u00a0"
#: Where a line may end inside a word: behind a hyphen between letters.
_HYPHEN = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_])")
#: Strokes under and through words: height above the base line and width, in type sizes.
_UNDER, _THROUGH, _STROKE = -0.13, 0.24, 0.055


class Mark(StrEnum):
    """A stroke at words, readable also where all is black."""

    NONE = ""
    UNDER = "under"
    THROUGH = "through"


class Span(NamedTuple):
    """A run of text of one look."""

    text: str
    face: Face = Face.REGULAR
    mark: Mark = Mark.NONE


def face_of(bold: bool, italic: bool) -> Face:
    """The face with this emphasis."""
    if bold:
        return Face.BOLD_ITALIC if italic else Face.BOLD
    return Face.ITALIC if italic else Face.REGULAR


def bold(text: str) -> Span:
    """The text in bold."""
    return Span(text, Face.BOLD)


def italic(text: str) -> Span:
    """The text in italics."""
    return Span(text, Face.ITALIC)


def added(text: str, *, italic: bool = False) -> Span:
    """Words that were not there before: bold and underlined."""
    return Span(text, face_of(True, italic), Mark.UNDER)


def removed(text: str, *, bold: bool = False, italic: bool = False) -> Span:
    """Words that are gone: struck through."""
    return Span(text, face_of(bold, italic), Mark.THROUGH)


#: What a text may be given as.
Spans = Sequence[str | Span] | str


class Word(NamedTuple):
    """Letters without a break between them; ``width`` in type sizes. A ``joined`` one goes on with
    the word before: "Undang-" and "Undang", which a line may part and a space does not."""

    parts: tuple[Span, ...]
    width: float
    joined: bool = False


class Row(NamedTuple):
    """The words of a line; it ``ends`` where the writer ended it (such a line is not stretched)."""

    words: list[Word]
    ends: bool


def plain_text(spans: Spans) -> str:
    """The letters alone."""
    if isinstance(spans, str):
        return spans
    return "".join(span if isinstance(span, str) else span.text for span in spans)


def rows_of(spans: Spans, available: float, first: float = 0) -> list[Row]:
    """The lines of a text; ``first`` is what the first one gives up at its beginning. Widths are
    in type sizes."""
    rows: list[Row] = []
    space = fonts.widths(Face.REGULAR)[" "]
    given = [spans] if isinstance(spans, str) else spans
    for words in _words(given):
        row: list[Word] = []
        used = 0.0 if rows else first
        for word in (part for whole in words for part in _cut(whole, available)):
            gap = 0.0 if word.joined or not row else space
            if row and used + gap + word.width > available:
                rows.append(Row(row, False))
                row, used, gap = [], 0.0, 0.0
            elif not row and used and used + word.width > available:
                rows.append(Row([], True))  # the first line has no room for a word
                used = 0.0
            used += gap + word.width
            row.append(word)
        rows.append(Row(row, True))
    return rows


def row_width(row: Row) -> float:
    """The width of a line that is not stretched, in type sizes."""
    space = fonts.widths(Face.REGULAR)[" "]
    gaps = sum(not word.joined for word in row.words[1:])
    return sum(word.width for word in row.words) + gaps * space


def set_row(
    surface: Surface, row: Row, left: float, right: float, align: Align, size: float
) -> tuple[Line, list[Rule]]:
    """A line between its edges, and the strokes at its words. The face that it begins and ends in
    is the regular one."""
    slack = right - left - row_width(row) * size
    runs = _runs(row.words)
    gaps = sum(run.text.count(" ") for run in runs)
    if align is Align.JUSTIFY and gaps and not row.ends and slack / gaps <= _MOST_STRETCH * size:
        stretch = slack / gaps
        show = f"{stretch:.3f} Tw {_show(surface, runs, size)} 0 Tw"
        return line_at(left, show), _rules(runs, left, stretch, size)
    left += slack * {Align.RIGHT: 1.0, Align.CENTER: 0.5}.get(align, 0.0)
    return line_at(left, _show(surface, runs, size)), _rules(runs, left, 0, size)


def _runs(words: Sequence[Word]) -> list[Span]:
    """The words with their spaces, neighbours of one look put together."""
    spans: list[Span] = []
    for index, word in enumerate(words):
        if index and not word.joined:
            # a space between words of one look has it too; it is equally wide in all
            before, after = words[index - 1].parts[-1], word.parts[0]
            face = before.face if before.face is after.face else Face.REGULAR
            spans.append(Span(" ", face, before.mark if before.mark is after.mark else Mark.NONE))
        spans.extend(word.parts)
    return [
        Span("".join(span.text for span in same), face, mark)
        for (face, mark), same in groupby(spans, key=lambda span: (span.face, span.mark))
    ]


def _show(surface: Surface, runs: Sequence[Span], size: float) -> str:
    operators = []
    for text, face, _ in runs:
        show = surface.show(text, face, size)
        if face is not Face.REGULAR:
            show = f"{surface.font(face, size)} {show} {surface.font(Face.REGULAR, size)}"
        operators.append(show)
    return " ".join(operators)


def _rules(runs: Sequence[Span], left: float, stretch: float, size: float) -> list[Rule]:
    if not any(run.mark for run in runs):
        return []
    rules = []
    for text, face, mark in runs:
        right = left + fonts.text_width(text, face, size) + text.count(" ") * stretch
        if mark:
            above = (_UNDER if mark is Mark.UNDER else _THROUGH) * size
            rules.append(Rule(left, right, above, _STROKE * size))
        left = right
    return rules


def _words(spans: Sequence[str | Span]) -> list[list[Word]]:
    """The words between the line ends that the writer put."""
    paragraphs: list[list[Word]] = [[]]
    parts: list[Span] = []
    joined = False

    def end_word(*, joining: bool = False) -> None:
        nonlocal joined
        if parts:
            width = sum(fonts.text_width(part.text, part.face, 1) for part in parts)
            paragraphs[-1].append(Word(tuple(parts), width, joined))
            parts.clear()
            joined = joining

    for given in spans:
        span = Span(given) if isinstance(given, str) else given
        for number, line in enumerate(_printable(span.text).split("\n")):
            if number:
                end_word()
                paragraphs.append([])
            for place, text in enumerate(line.split(" ")):
                if place:
                    end_word()
                for part, piece in enumerate(_HYPHEN.split(text) if text else ()):
                    if part:
                        end_word(joining=True)
                    parts.append(Span(piece.replace(GLUE, " "), span.face, span.mark))
    end_word()
    return paragraphs


def _printable(text: str) -> str:
    """The text in letters the font has, with the spaces at which no line ends."""
    if GLUE not in text:
        return printable(text)
    return GLUE.join(map(printable, text.split(GLUE)))


def _cut(word: Word, available: float) -> list[Word]:
    """The word, in parts where it is longer than a line (such a word keeps its first look)."""
    if word.width <= available:
        return [word]
    if any(" " in part.text for part in word.parts):  # held together, but too long for a line
        (loose,) = _words(word.parts)
        return [piece for one in loose for piece in _cut(one, available)]
    _, face, mark = word.parts[0]
    advance = fonts.widths(face)
    return [
        Word((Span(part, face, mark),), sum(map(advance.__getitem__, part)))
        for part in cut_word("".join(part.text for part in word.parts), available, advance)
    ]
