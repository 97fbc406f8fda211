"""Names of people with their titles (gelar): taking apart, putting together, comparing.

Which words are titles and how they are spelt is reference data (``name_titles``). Keeping the case
matters: "Dr." is a doctor of science, "dr." a physician.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from asn_desktop.core.values import fold_space
from asn_desktop.employees.rules.reference import Reference, reference
from asn_desktop.employees.rules.text import words

#: "S. Tr. Keb." has three pieces; no title has more than five.
_LONGEST_TITLE = 5
_PIECES = re.compile(r"[^\s,;]+")
_FRONT = re.compile(
    r"(?P<title>K\.?\s?H|[^\W\d_]{1,4})(?P<dot>\.?)(?P<space>[\s,]*)", re.IGNORECASE
)


class NameParts(NamedTuple):
    """A name with its titles: ``Dr. Ir.``, ``Rahmawati``, ``S.Sos., M.Si.``; "" for none."""

    front: str
    name: str
    back: str


@dataclass(frozen=True, eq=False, slots=True)
class _Titles:
    """The table of titles, indexed; hashed by identity."""

    front: dict[str, str]  # letters as written ("Dr", "dr") or folded → spelling
    back: dict[str, str]  # folded letters → spelling
    bare: frozenset[str]  # folded letters of titles that need no dots and no comma
    words: frozenset[str]  # folded words that a search may leave out


@cache
def _titles(data: Reference) -> _Titles:
    front: dict[str, str] = {}
    back: dict[str, str] = {}
    bare = set()
    for row in data.rows("name_titles"):
        title = str(row["title"])
        letters = _letters(title)
        if row["place"] == "front":
            front[letters] = title
            front.setdefault(letters.casefold(), title)
        else:
            back.setdefault(letters.casefold(), title)
            if row.get("bare"):
                bare.add(letters.casefold())
    known = frozenset(key.casefold() for key in (*front, *back))
    return _Titles(front, back, frozenset(bare), known)


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def split_name(text: str) -> NameParts:
    """Takes titles off a name: before it (``Dr. Ir.``), after it (``S,E.``, ``S.SI., M.SI``) or
    glued to it. What is not known as a title stays in the name; titles known get their usual
    spelling, "DR." is kept since capitals do not tell a scientist from a physician."""
    text = fold_space(text).strip(" ,;")
    titles = _titles(reference())
    if _plain(text, titles):
        return NameParts("", text, "")
    front, rest = _take_front(text, titles)
    name, back = _take_back(rest, titles)
    return NameParts(front, name, back) if name else NameParts("", text, "")


def _plain(text: str, titles: _Titles) -> bool:
    """Whether a closer look is in vain: no dot, no comma, no title as first or last word. Most
    names of a file are such."""
    if "." in text or "," in text or ";" in text:
        return False
    pieces = text.casefold().split(" ")
    return pieces[0] not in titles.front and pieces[-1] not in titles.bare


def _take_front(text: str, titles: _Titles) -> tuple[str, str]:
    taken: list[str] = []
    while match := _FRONT.match(text):
        letters = _letters(match["title"])
        spelling = titles.front.get(letters) or titles.front.get(letters.casefold())
        rest = text[match.end() :]
        if spelling is None or not rest or not (match["dot"] or match["space"]):
            break
        if len(letters) == 1 and not match["dot"]:
            break  # "H Ahmad" may be an initial
        taken.append("DR." if letters == "DR" else spelling)
        text = rest
    return " ".join(taken), text


def _take_back(text: str, titles: _Titles) -> tuple[str, str]:
    comma = text.find(",")
    if comma > 0:
        back = _known_back(text[comma + 1 :], titles)
        if back is not None:
            # Titles may stand on both sides of the comma: "Budi S.E., M.M."
            name, more = _trailing(text[:comma].strip(), titles)
            return name, ", ".join(part for part in (more, back) if part)
        if text.count(",") >= 1 and (broken := _broken_comma(text, titles)):
            return broken
        return text, ""
    return _trailing(text, titles)


@lru_cache(maxsize=8192)
def _known_back(text: str, titles: _Titles) -> str | None:
    """The titles of a text that holds nothing else, in their usual spelling; None otherwise.

    Pieces are joined greedily, so that "S,E." and "S. Pd" are one title each. A piece that is not
    known but is written like a title (dots inside, or capitals and few) is kept as it is.
    """
    pieces = _PIECES.findall(text.replace("(", " ").replace(")", " "))
    found: list[str] = []
    at = 0
    while at < len(pieces):
        for count in range(min(_LONGEST_TITLE, len(pieces) - at), 0, -1):
            key = "".join(_letters(piece) for piece in pieces[at : at + count]).casefold()
            if key in titles.back and (
                count == 1 or all(len(p) <= 5 for p in pieces[at : at + count])
            ):
                found.append(titles.back[key])
                at += count
                break
        else:
            several = _glued(pieces[at], titles)
            if several is None and not _like_title(pieces[at]):
                return None
            found.extend(several or [pieces[at]])
            at += 1
    return ", ".join(found) if found else None


def _glued(piece: str, titles: _Titles) -> list[str] | None:
    """ "S.E.M.M." → S.E., M.M.; None where the parts are not all known."""
    parts = [part for part in piece.split(".") if part]
    for at in range(1, len(parts)):
        first = titles.back.get("".join(parts[:at]).casefold())
        second = titles.back.get("".join(parts[at:]).casefold())
        if first and second:
            return [first, second]
    return None


def _like_title(piece: str) -> bool:
    inner = piece.strip(".")
    return "." in inner and all(len(part) <= 8 for part in inner.split("."))


def _trailing(text: str, titles: _Titles) -> tuple[str, str]:
    """Titles after a name without a comma: known ones, with a dot inside ("S.Pd") or, if there is
    no doubt, without any ("SE")."""
    pieces = text.split(" ")
    if "." not in text and pieces[-1].casefold() not in titles.bare:
        return text, ""
    found: list[str] = []
    while len(pieces) > 1:
        for count in range(min(_LONGEST_TITLE, len(pieces) - 1), 0, -1):
            run = pieces[-count:]
            key = "".join(_letters(piece) for piece in run).casefold()
            if key in titles.back and _clear(run, key, titles):
                found.insert(0, titles.back[key])
                del pieces[-count:]
                break
        else:
            break
    if not found:
        glued = _glued_to_name(pieces[-1], titles)
        if glued is not None:
            pieces[-1], title = glued
            found.append(title)
    return " ".join(pieces), ", ".join(found)


def _clear(run: Sequence[str], key: str, titles: _Titles) -> bool:
    if len(run) == 1:
        if "." in run[0].strip("."):
            return True
        return key in titles.bare and run[0].strip(".") != run[0].strip(".").capitalize()
    return all("." in piece for piece in run[:-1])


def _glued_to_name(piece: str, titles: _Titles) -> tuple[str, str] | None:
    """ "SantosoS.E." → Santoso, S.E."""
    match = re.fullmatch(r"([^\W\d_]+[a-z])((?:[A-Z][A-Za-z]{0,3}\.)+[A-Za-z]{0,4}\.?)", piece)
    if match is None:
        return None
    title = titles.back.get(_letters(match[2]).casefold())
    return (match[1], title) if title else None


def _broken_comma(text: str, titles: _Titles) -> tuple[str, str] | None:
    """ "Budi S,E." where the first comma stands inside a title."""
    pieces = _PIECES.findall(text)
    for start in range(1, len(pieces)):
        if len(_letters(pieces[start])) > 4:
            continue
        back = _known_back(" ".join(pieces[start:]), titles)
        if back is not None and "," in text[text.find(pieces[start]) :]:
            return " ".join(pieces[:start]), back
    return None


def tidy_titles(text: str, place: str) -> str:
    """Titles from a column of their own (``place`` "front" or "back") in their usual spelling;
    text that is no title stays as it is."""
    text = fold_space(text).strip(" ,;")
    titles = _titles(reference())
    if place == "front":
        front, rest = _take_front(text + " x", titles)
        return front if rest == "x" else text
    return _known_back(text, titles) or text


def full_name(front: str | None, name: str, back: str | None) -> str:
    """The name as it stands on papers: ``{front} {name}, {back}``."""
    text = f"{front} {name}" if front else name
    return f"{text}, {back}" if back else text


def name_key(text: str) -> str:
    """The name for searching and sorting: folded, without titles."""
    return " ".join(words(split_name(text).name))


def drop_titles(search: Sequence[str]) -> list[str]:
    """The words of a search without titles ("rahmawati s sos" → "rahmawati"); all of them where
    nothing else would be left. Words are folded, as ``name_key`` folds them."""
    known = _titles(reference()).words
    kept: list[str] = []
    at = 0
    while at < len(search):
        for count in range(min(_LONGEST_TITLE, len(search) - at), 0, -1):
            run = search[at : at + count]
            if "".join(run) in known and (count == 1 or min(map(len, run)) <= 2):
                at += count
                break
        else:
            kept.append(search[at])
            at += 1
    return kept or list(search)


def title_words() -> frozenset[str]:
    """Folded titles ("se", "ssos", "dr") that a search leaves out."""
    return _titles(reference()).words


def same_person_name(first: str, second: str) -> bool:
    """Whether two names are one, titles, case and punctuation aside."""
    return words(split_name(first).name) == words(split_name(second).name)
