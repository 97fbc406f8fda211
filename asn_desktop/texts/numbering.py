"""The numbers that a word processor gives by itself: they stand nowhere in the file, only the rules
by which they are counted (``numbering.xml``)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from asn_desktop.core.counting import letters, roman
from asn_desktop.texts.passages import BULLET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVELS = 9
_GAP = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class _Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""
    all_digits: bool = False  # "1.1" also below a level of letters


@dataclass(slots=True)
class _Counter:
    """The count of one list definition, level by level; None: nothing counted there yet."""

    values: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


class Numbering:
    """Counts the numbered paragraphs of a document in their order."""

    def __init__(self, root: Any = None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}  # abstract id → levels
        self._by_style: dict[tuple[str, str], int] = {}  # abstract id, style id → level
        self._lists: dict[str, str] = {}  # list id → abstract id
        self._overrides: dict[tuple[str, int], _Level] = {}
        self._restarts: dict[tuple[str, int], int] = {}
        self._counters: dict[str, _Counter] = {}
        self._begun: set[tuple[str, int]] = set()
        if root is not None:
            self._read(root)

    def _read(self, root: Any) -> None:
        named: dict[str, str] = {}  # a style of lists → the definition that it stands for
        links: dict[str, str] = {}
        for abstract in root.iter(f"{W}abstractNum"):
            key = abstract.get(f"{W}abstractNumId", "")
            self._levels[key] = {}
            for level in abstract.iter(f"{W}lvl"):
                number = _number(level.get(f"{W}ilvl"), 0)
                self._levels[key][number] = _level_of(level)
                if style := _value(level, "pStyle"):
                    self._by_style[key, style] = number
            if style := _value(abstract, "styleLink"):
                named[style] = key
            if style := _value(abstract, "numStyleLink"):
                links[key] = style
        for key, style in links.items():
            self._levels[key] = self._levels.get(named.get(style, ""), {})
        for one in root.iter(f"{W}num"):
            key = one.get(f"{W}numId", "")
            self._lists[key] = _value(one, "abstractNumId")
            for override in one.iter(f"{W}lvlOverride"):
                number = _number(override.get(f"{W}ilvl"), 0)
                level = override.find(f"{W}lvl")
                if level is not None:
                    self._overrides[key, number] = _level_of(level)
                if start := _value(override, "startOverride"):
                    self._restarts[key, number] = _number(start, 1)

    def level_of_style(self, list_id: str, style: str) -> int:
        """The level that a list gives to paragraphs of a style."""
        return self._by_style.get((self._lists.get(list_id, ""), style), 0)

    def next(self, list_id: str, level: int) -> str:
        """The sign of the next paragraph of this list at this level; "" where there is no list."""
        abstract = self._lists.get(list_id)
        if abstract is None or not 0 <= level < _LEVELS:
            return ""
        counter = self._counters.setdefault(abstract, _Counter())
        rule = self._rule(list_id, level)
        if (list_id, level) in self._restarts and (list_id, level) not in self._begun:
            counter.values[level] = self._restarts[list_id, level]
        else:
            value = counter.values[level]
            counter.values[level] = rule.start if value is None else value + 1
        self._begun.add((list_id, level))
        counter.values[level + 1 :] = [None] * (_LEVELS - level - 1)
        if rule.format == "bullet":
            return BULLET

        def told(match: re.Match[str]) -> str:
            other = int(match[1]) - 1
            above = self._rule(list_id, other)
            value = counter.values[other]
            if value is None:
                counter.values[other] = value = above.start
            return _told(value, "decimal" if rule.all_digits else above.format)

        return _GAP.sub(told, rule.text).strip()

    def _rule(self, list_id: str, level: int) -> _Level:
        own = self._overrides.get((list_id, level))
        return own or self._levels.get(self._lists.get(list_id, ""), {}).get(level, _Level())


def _level_of(element: Any) -> _Level:
    legal = element.find(f"{W}isLgl")
    return _Level(
        _number(_value(element, "start"), 1),
        _value(element, "numFmt") or "decimal",
        _value(element, "lvlText"),
        legal is not None and legal.get(f"{W}val", "1") not in ("0", "false"),
    )


def _value(element: Any, name: str) -> str:
    found = element.find(f"{W}{name}")
    value: str = "" if found is None else found.get(f"{W}val", "")
    return value


def _number(text: str | None, otherwise: int) -> int:
    """A count of the file, kept where a list can be."""
    try:
        return min(max(int(text or ""), 0), 100_000)
    except ValueError:
        return otherwise


def _told(value: int, form: str) -> str:
    if form == "none" or value < 1:
        return "" if form == "none" else str(value)
    match form:
        case "lowerLetter":
            return letters(value) if value <= 780 else str(value)
        case "upperLetter":
            return letters(value).upper() if value <= 780 else str(value)
        case "lowerRoman":
            return roman(value).lower() if value < 4000 else str(value)
        case "upperRoman":
            return roman(value) if value < 4000 else str(value)
        case "decimalZero":
            return f"{value:02}"
        case _:
            return str(value)
