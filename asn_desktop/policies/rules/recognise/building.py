"""From lines to the parts of a text. A line is never lost: it becomes a part, goes on with one, or
is set aside because the program writes it itself."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from asn_desktop.core.prose import Cells, Run, joined
from asn_desktop.policies.rules.recognise import signs
from asn_desktop.policies.rules.recognise.lines import Line
from asn_desktop.policies.rules.recognise.outline import TITLE_LETTERS, Outline
from asn_desktop.policies.rules.recognise.signs import Sign
from asn_desktop.policies.rules.text import TITLED, Node, NodeKind, TextForm, new_identity


class Area(StrEnum):
    """Where in the paper a line stands."""

    BEFORE = "before"  # the heading of the paper
    PREAMBLE = "preamble"
    DECIDING = "deciding"  # MEMUTUSKAN: Menetapkan: …
    BODY = "body"
    AFTER = "after"  # place, date, signature
    ANNEX = "annex"


@dataclass(slots=True)
class Built:
    """A part under way. ``label`` is the number it had in the file ("7A", "2", "kesatu")."""

    kind: NodeKind
    level: int
    runs: tuple[Run, ...] = ()
    label: str = ""
    sign: str = ""  # as it stood there: "Pasal 7", "(2)"
    cells: Cells = ()
    line: int = 0
    identity: str = field(default_factory=new_identity)

    def node(self) -> Node:
        """The part as it is kept. Titles are set by the paper: what is all bold needs not be."""
        runs = self.runs
        if self.kind in TITLED and all(run.bold for run in runs if run.text.strip()):
            runs = tuple(replace(run, bold=False) for run in runs)
        return Node(self.identity, self.kind, joined(runs), self.level, self.cells)


@dataclass(slots=True)
class _Open:
    """A list that may go on: its shape, where it stands, what it has counted to."""

    shape: str
    level: int
    value: int


_PREAMBLE = {
    "menimbang": NodeKind.CONSIDERING,
    "mengingat": NodeKind.RECALLING,
    "memperhatikan": NodeKind.NOTING,
}
_TEXT_SHAPE = ""
_TITLE_LINES = 4
_HOLDERS = (NodeKind.CHAPTER, NodeKind.PART, NodeKind.PARAGRAPH)


class Builder:
    """Takes the lines of a text one by one."""

    def __init__(self, form: TextForm, outline: Outline) -> None:
        self.built: list[Built] = []
        self.aside: list[Line] = []
        self.unplaced: list[Line] = []
        self._form = form
        self._ruled = form in (TextForm.REGULATION, TextForm.DECREE)
        self._area = Area.BEFORE if form is not TextForm.FREE else Area.BODY
        self._outline = outline
        self._addressing = False  # the lines after "Yth."
        self._preamble = NodeKind.CONSIDERING
        self._base = -1  # the level of what lists and paragraphs stand in
        self._holders: list[NodeKind] = []
        self._lists: list[_Open] = []
        self._amending = self._quoting = False
        self._title_lines = 0  # how many the title that is being read has got so far; 0: none is

    # --- which place a line has ------------------------------------------------------------------

    def take(self, line: Line) -> None:
        """Give one line its place."""
        if line.cells:
            self._table(line)
        elif self._outside(line):
            self.aside.append(line)
        elif self._frame(line):
            pass
        elif self._quoted(line):
            self._text(line, self._base + 2)
        elif not (self._heading(line) or self._title_goes_on(line)):
            self._title_lines = 0
            if not self._listed(line):
                self._prose(line)

    def _outside(self, line: Line) -> bool:
        """Whether a line belongs to a page, or to the signature."""
        behind = self._area is Area.AFTER and not signs.ANNEX.match(line.text)
        return behind or signs.PAGE.match(line.text) is not None

    def _frame(self, line: Line) -> bool:
        """The parts of a paper around its text, and the switch from one area to the next."""
        text = line.text
        if self._area is Area.ANNEX:
            return False
        if signs.ANNEX.match(text) and line.in_capitals and self._area is not Area.BEFORE:
            self._area = Area.ANNEX
            self._text(line, level=0)
            self.unplaced.append(line)
            return True
        if signs.CLOSING.match(text) and self._area is not Area.BEFORE:
            self._end(line)
            return True
        if not self._ruled:
            return self._letter_frame(line)
        preamble = signs.PREAMBLE.match(text)
        if preamble and self._area in (Area.BEFORE, Area.PREAMBLE):
            self._area = Area.PREAMBLE
            self._preamble = _PREAMBLE[preamble[1].lower()]
            self._base, self._lists = 0, []
            rest = line.behind(preamble.end())
            if rest and not self._listed(replace(line, runs=rest)):
                self._add(Built(self._preamble, 0, rest, line=line.number))
            return True
        if signs.DECIDING.match(text) or (
            signs.ENACTING.match(text) and self._area is not Area.BODY
        ):
            self._area = Area.DECIDING
            self._base, self._lists = -1, []
            self.aside.append(line)
            return True
        known = line.in_capitals or signs.FRAME.match(text)
        if self._area is Area.BEFORE and known and not self._opens_body(line):
            self.aside.append(line)
            return True
        if self._area is Area.DECIDING and known and not self._opens_body(line):
            self.aside.append(line)
            return True
        return False

    def _letter_frame(self, line: Line) -> bool:
        """The heading and the end of a circular."""
        text = line.text
        if self._area is Area.BEFORE:
            if self._before_the_letter(line):
                self.aside.append(line)
                return True
            self._area = Area.BODY
        if self._form is TextForm.CIRCULAR and signs.CIRCULAR_CLOSING.match(text):
            self._end(line)
            return True
        return False

    def _before_the_letter(self, line: Line) -> bool:
        """Whether a line belongs to the heading of a circular: the letterhead, whom it goes to, its
        number and subject."""
        text = line.text
        if line.number <= self._outline.title_line:
            return True
        if signs.ADDRESSED.match(text):
            self._addressing = True
            return True
        if self._addressing:
            self._addressing = not signs.PLACE.match(text)
            if signs.list_sign(text, {}) or not self._addressing:
                return True
        return (line.in_capitals or bool(signs.FRAME.match(text))) and not self._section(
            line, only_look=True
        )

    def _end(self, line: Line) -> None:
        self._area = Area.AFTER
        self._base, self._lists, self._holders = -1, [], []
        self.aside.append(line)

    def _opens_body(self, line: Line) -> bool:
        text = line.text
        return bool(
            signs.CHAPTER.match(text)
            or signs.ARTICLE.match(text)
            or self._dictum_value(text) is not None
        )

    def _quoted(self, line: Line) -> bool:
        """Whether a line is said by another text that this one amends: "Pasal 5" and what follows,
        up to the next number of the list of changes."""
        text = line.text
        if not self._amending or self._area is not Area.BODY:
            return False
        if signs.AMENDING_ARTICLE.match(text):
            return False
        sign = signs.list_sign(text, {})
        change = next(iter(self._lists), None)
        if sign and change and (sign.shape, sign.value) == (change.shape, change.value + 1):
            self._quoting = False
        elif signs.ARTICLE.match(text) or signs.CHAPTER.match(text):
            self._quoting = True
        return self._quoting

    # --- headings --------------------------------------------------------------------------------

    def _heading(self, line: Line) -> bool:
        if self._area is Area.ANNEX:
            return False
        text = line.text
        if match := signs.CHAPTER.match(text):
            if self._is_title(line, match.end()):
                self._holder(NodeKind.CHAPTER, line, match.end(), match[1])
                return True
        elif self._ruled and (match := signs.PART.match(text)):
            if self._is_title(line, match.end()) and signs.count_value(match[1]) is not None:
                self._holder(NodeKind.PART, line, match.end(), match[1])
                return True
        elif self._ruled and (match := signs.PARAGRAPH.match(text)):
            if self._is_title(line, match.end()):
                self._holder(NodeKind.PARAGRAPH, line, match.end(), match[1])
                return True
        elif self._ruled and (match := signs.AMENDING_ARTICLE.match(text)):
            self._amending, self._quoting = True, False
            self._unit(NodeKind.ARTICLE, line, match.end(), match[1], text[: match.end()])
            return True
        elif self._ruled and (match := signs.ARTICLE.match(text)):
            label = match[1].replace(" ", "").upper()
            self._unit(NodeKind.ARTICLE, line, match.end(), label, text[: match.end()])
            return True
        elif self._ruled and (value := self._dictum_value(text)) is not None:
            match = signs.DICTUM.match(text)
            assert match is not None
            self._unit(NodeKind.DICTUM, line, match.end(), str(value), match[1])
            return True
        return not self._ruled and self._section(line)

    def _dictum_value(self, text: str) -> int | None:
        match = signs.DICTUM.match(text) if self._form is TextForm.DECREE else None
        if match is None or self._area is Area.PREAMBLE:
            return None
        return signs.count_value(match[1])

    def _is_title(self, line: Line, begin: int) -> bool:
        """Whether what follows the sign can be a title and is no sentence ("Bab II huruf a …")."""
        rest = line.text[begin:]
        if not rest:
            return True
        return len(rest) <= TITLE_LETTERS and rest[-1] not in ".;:," and not rest[0].islower()

    def _holder(self, kind: NodeKind, line: Line, begin: int, label: str) -> None:
        self._area = Area.BODY
        order = _HOLDERS.index(kind)
        self._holders = [held for held in self._holders if _HOLDERS.index(held) < order]
        level = len(self._holders)
        self._holders.append(kind)
        rest = line.behind(begin)
        sign = line.text[:begin].strip()
        self._add(Built(kind, level, rest, label, sign, line=line.number))
        self._base, self._lists = level, []
        self._title_lines = 1 if not rest or line.in_capitals else 0

    def _title_goes_on(self, line: Line) -> bool:
        """The title below its number, in one line or several."""
        if not self._title_lines:
            return False
        title = self.built[-1]
        first = not title.runs
        more = title.kind is NodeKind.CHAPTER and line.in_capitals
        if not (first or more) or self._title_lines > _TITLE_LINES:
            return False
        if len(line.text) > TITLE_LETTERS or signs.CLAUSE.match(line.text):
            return False
        title.runs = (*title.runs, Run(" "), *line.runs) if title.runs else line.runs
        self._title_lines += 1
        return True

    def _unit(self, kind: NodeKind, line: Line, begin: int, label: str, sign: str) -> None:
        self._area = Area.BODY
        level = len(self._holders)
        self._add(Built(kind, level, (), label, sign.strip(" :"), line=line.number))
        self._base, self._lists = level, []
        if rest := line.behind(begin):
            self._title_lines = 0
            line = replace(line, runs=rest)
            if not self._listed(line):
                self._prose(line)

    def _section(self, line: Line, *, only_look: bool = False) -> bool:
        """A section of a circular or a guideline."""
        sign = signs.list_sign(line.text, self._expected())
        begin = 0
        if sign is not None and sign.shape in self._outline.section_shapes:
            depth = self._outline.section_shapes.index(sign.shape)
            begin = sign.end
        elif sign is None and line.heading and len(line.text) <= TITLE_LETTERS:
            depth = line.heading - 1
        else:
            return False
        if only_look:
            return True
        self._area = Area.BODY
        level = len(self._holders) + min(depth, self._section_depth() + 1)
        label, text = (sign.label, sign.label) if sign else ("", "")
        self._add(Built(NodeKind.SECTION, level, line.behind(begin), label, text, line=line.number))
        self._base, self._lists = level, []
        return True

    def _section_depth(self) -> int:
        for part in reversed(self.built):
            if part.kind is NodeKind.SECTION:
                return part.level - len(self._holders)
        return -1

    # --- lists and paragraphs --------------------------------------------------------------------

    def _expected(self) -> dict[str, int]:
        return {known.shape: known.value + 1 for known in self._lists}

    def _listed(self, line: Line) -> bool:
        """A numbered line: an ayat, or an item of a list that goes on or begins."""
        text = line.text
        in_article = self._unit_kind() is NodeKind.ARTICLE and self._area is Area.BODY
        if in_article and (match := signs.CLAUSE.match(text)):
            level = len(self._holders) + 1
            sign = text[: match.end()].strip()
            runs = line.behind(match.end())
            self._add(Built(NodeKind.CLAUSE, level, runs, match[1], sign, line=line.number))
            self._base, self._lists = level, []
            return True
        found = signs.list_sign(text, self._expected())
        nowhere = self._area is Area.BEFORE or (
            self._ruled and self._area is Area.BODY and self._base < 0
        )
        if found is None or nowhere or (self._ruled and found.shape[0] in "AI"):
            return False
        level = self._place(found)
        kind = NodeKind.LETTER if found.shape.strip("().") in "aA" else NodeKind.ITEM
        if self._area is Area.PREAMBLE and level == 0:
            kind = self._preamble
        runs, sign = line.behind(found.end), text[: found.end].strip()
        self._add(Built(kind, level, runs, found.label, sign, line=line.number))
        return True

    def _place(self, sign: Sign) -> int:
        """The level of a numbered line: that of its list where it goes on, else one deeper."""
        for place in range(len(self._lists) - 1, -1, -1):
            known = self._lists[place]
            above_text = any(later.shape == _TEXT_SHAPE for later in self._lists[place + 1 :])
            if known.shape == sign.shape and not (above_text and sign.value <= known.value):
                del self._lists[place + 1 :]
                known.value = sign.value
                return known.level
        if self._lists:
            level = self._lists[-1].level + 1
        else:
            level = 0 if self._area is Area.PREAMBLE else self._base + 1
        self._lists.append(_Open(sign.shape, level, sign.value))
        return level

    def _unit_kind(self) -> NodeKind | None:
        for part in reversed(self.built):
            if part.kind in (NodeKind.ARTICLE, NodeKind.DICTUM, NodeKind.SECTION, *_HOLDERS):
                return part.kind
        return None

    def _prose(self, line: Line) -> None:
        """A paragraph without a number."""
        last = self.built[-1] if self.built else None
        if last is not None and not last.runs and last.kind not in (*_HOLDERS, NodeKind.TABLE):
            last.runs = line.runs  # the number stood on a line of its own
            return
        if self._area is Area.PREAMBLE:
            self._preamble_prose(line, last)
            return
        if not self._ruled and signs.GOODBYE.match(line.text):
            self._base, self._lists = -1, []
        level = self._base + 1
        placed = self._base >= 0 and (last is None or last.kind not in _HOLDERS)
        self._text(line, level)
        if self._ruled and not placed and self._area is not Area.ANNEX:
            self.unplaced.append(line)

    def _preamble_prose(self, line: Line, last: Built | None) -> None:
        """An item of the preamble without a number, or the rest of the one before."""
        ended = last is None or not last.runs or last.runs[-1].text.rstrip().endswith((";", "."))
        if last is None or ended or line.text.lower().startswith("bahwa "):
            self._add(Built(self._preamble, 0, line.runs, line=line.number))
        else:
            last.runs = (*last.runs, Run(" "), *line.runs)

    def _text(self, line: Line, level: int) -> None:
        if self._lists and self._lists[-1].shape == _TEXT_SHAPE:
            self._lists.pop()
        self._lists.append(_Open(_TEXT_SHAPE, level, 0))
        self._add(Built(NodeKind.TEXT, level, line.runs, line=line.number))

    def _table(self, line: Line) -> None:
        self._title_lines = 0
        if self._area in (Area.BEFORE, Area.DECIDING, Area.AFTER):
            self.aside.append(line)
            return
        level = 1 if self._area is Area.PREAMBLE else self._base + 1
        self._add(Built(NodeKind.TABLE, level, cells=line.cells, line=line.number))

    def _add(self, part: Built) -> None:
        self.built.append(part)
