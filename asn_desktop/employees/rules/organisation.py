"""Names of units and posts, compared as people mean them (section 10.4, last paragraph)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from asn_desktop.employees.rules.reference import Reference, reference
from asn_desktop.employees.rules.text import words

#: Words that names of units have or lack without meaning another unit.
_FILLING = frozenset({"dan", "serta", "and", "pada", "di"})


@dataclass(frozen=True, slots=True)
class _Aliases:
    names: dict[str, str]  # key of a whole name → key of the usual one
    words: dict[str, tuple[str, ...]]
    runs: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]  # longest first
    endings: tuple[tuple[str, ...], ...]  # longest first


@cache
def _aliases(data: Reference) -> _Aliases:
    names: dict[str, str] = {}
    single: dict[str, tuple[str, ...]] = {}
    runs: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
    endings: list[tuple[str, ...]] = []
    for row in data.rows("aliases"):
        alias, name = tuple(words(row["alias"])), tuple(words(row["name"]))
        if row["kind"] == "word":
            single[alias[0]] = name
        elif row["kind"] == "words":
            runs.append((alias, name))
        elif row["kind"] == "city_suffix":
            endings.append(alias)
    runs.sort(key=lambda run: -len(run[0]))
    endings.sort(key=lambda ending: -len(ending))
    aliases = _Aliases(names, single, tuple(runs), tuple(endings))
    for row in data.rows("aliases"):
        if row["kind"] == "name":
            names[_key(row["alias"], aliases)] = _key(row["name"], aliases)
    return aliases


def _key(text: str, aliases: _Aliases) -> str:
    parts: list[str] = []
    for word in words(text):
        parts.extend(aliases.words.get(word, (word,)))
    for run, replacement in aliases.runs:
        at = 0
        while at + len(run) <= len(parts):
            if tuple(parts[at : at + len(run)]) == run:
                parts[at : at + len(run)] = replacement
            at += 1
    parts = [word for word in parts if word not in _FILLING] or parts
    for ending in aliases.endings:
        if len(parts) > len(ending) and tuple(parts[-len(ending) :]) == ending:
            del parts[-len(ending) :]
            break
    return " ".join(parts)


@lru_cache(maxsize=16384)
def _org_key(text: str, data: Reference) -> str:
    aliases = _aliases(data)
    key = _key(text, aliases)
    return aliases.names.get(key, key)


def org_key(text: str) -> str:
    """The name of a unit as a key: "Dinas Kesehatan Kota Tangerang Selatan", "DINKES" and "dinas
    kesehatan" have the same. "" for a text without words."""
    return _org_key(text, reference())


def position_key(title: str) -> str:
    """The name of a post as a key: "Kasubbag. Umum & Kepegawaian" and "Kepala Sub Bagian Umum dan
    Kepegawaian" have the same. The city is part of no post either."""
    return _key(title, _aliases(reference()))
