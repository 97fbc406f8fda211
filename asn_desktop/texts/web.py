"""Web pages and what word processors put on the clipboard: HTML full of rubbish of their own.

Nothing is fetched and nothing is run: the page is only taken apart into what a reader sees.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from asn_desktop.core.counting import letters, roman
from asn_desktop.core.prose import Passage, Run
from asn_desktop.texts.faults import fault
from asn_desktop.texts.passages import BULLET, cell_of, has_words, made_of, table_of

#: More letters than any text has.
LONGEST = 30_000_000
_MOST_COLUMNS = 100
_SPACES = re.compile(r"[ \t\r\n\f]+")
_STYLE = re.compile(r"([\w-]+)\s*:\s*([^;]*)")
_LEVEL = re.compile(r"level(\d+)")
_BULLETS = re.compile(r"[·§•▪▫◦‣●○■□➢➔✓✔\uf000-\uf0ff\-–—o]")
_SKIPPED = frozenset({"script", "style", "title", "xml", "template", "noscript", "select", "del"})
_BLOCKS = frozenset(
    {"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dt", "dd",
     "section", "article", "header", "footer", "center", "address", "caption", "body", "ul", "ol"}
)  # fmt: skip
_EMPTY = frozenset(
    {"br", "img", "hr", "meta", "link", "input", "col", "wbr", "area", "base", "embed", "source"}
)


def passages_of_html(markup: str) -> list[Passage]:
    """The passages of a page or a piece of one, as a reader sees them. Raises ``PersonError`` where
    it is longer than any text."""
    if len(markup) > LONGEST:
        raise fault("pasted_too_long", "", {})
    page = _Page()
    page.feed(markup)
    page.close()
    return page.finished()


@dataclass(slots=True)
class _Open:
    """An element that is open, and what it says about the words in it."""

    tag: str
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    sign: bool = False  # the words are the sign of a list, written out by Word
    centred: bool = False
    heading: int = 0


@dataclass(slots=True)
class _List:
    form: str  # "1", "a", "A", "i", "I"; "" for bullets
    next: int


@dataclass(slots=True)
class _Table:
    """A table being filled; the passages around it wait meanwhile."""

    outside: list[Passage]
    lists: list[_List]
    rows: list[list[tuple[Run, ...]]] = field(default_factory=list)
    span: int = 1
    in_cell: bool = False


class _Page(HTMLParser):
    """Collects passages from the events of the parser."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._passages: list[Passage] = []
        self._open: list[_Open] = [_Open("")]
        self._lists: list[_List] = []
        self._tables: list[_Table] = []
        self._runs: list[Run] = []
        self._sign: list[str] = []
        self._marker = ""
        self._level = 0
        self._look = _Open("")  # of the block that is open

    def finished(self) -> list[Passage]:
        """All passages, whatever the page left open."""
        while self._tables:
            self._end_table()
        self._end_block()
        return self._passages

    # --- events ----------------------------------------------------------------------------------

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        style = {
            match[1].lower(): match[2].strip().lower()
            for match in _STYLE.finditer(attributes.get("style", ""))
        }
        if tag == "br":
            self._add("\n")
            return
        if tag in _EMPTY:
            return
        if tag == "table":
            self._begin_table()
        elif self._tables and tag in ("tr", "td", "th"):
            self._begin_cell(tag, attributes)
        elif tag in _BLOCKS:
            self._end_block()
        self._open.append(_opened(tag, attributes, style, self._open[-1]))
        if tag in ("ol", "ul"):
            self._lists.append(_list_of(tag, attributes, style))
        elif tag == "li":
            self._begin_item(attributes)
        elif tag in _BLOCKS and "mso-list" in style:
            found = _LEVEL.search(style["mso-list"])
            self._level = int(found[1]) - 1 if found else 0

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _EMPTY:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _EMPTY or not any(one.tag == tag for one in self._open):
            return
        if tag in _BLOCKS:
            self._end_block()
        if tag in ("ol", "ul") and self._lists:
            self._lists.pop()
        if tag in ("td", "th") and self._tables:
            self._end_cell()
        elif tag == "table" and self._tables:
            self._end_table()
        while len(self._open) > 1 and self._open.pop().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        self._add(_SPACES.sub(" ", data))

    # --- blocks ----------------------------------------------------------------------------------

    def _add(self, text: str) -> None:
        look = self._open[-1]
        if look.hidden or (self._tables and not self._tables[-1].in_cell):
            return
        if look.sign:
            self._sign.append(text)
            return
        if text == " " and not self._runs:
            return
        if not self._runs:
            self._look = look
        self._runs.append(Run(text, look.bold, look.italic))

    def _end_block(self) -> None:
        sign = " ".join("".join(self._sign).split())
        marker = (BULLET if _BULLETS.fullmatch(sign) else sign) or self._marker
        level = self._level or max(len(self._lists) - 1, 0)
        passage = made_of(
            _trimmed(self._runs), marker=marker, level=level, heading=self._look.heading,
            centred=self._look.centred,
        )  # fmt: skip
        if passage.text.strip():
            self._passages.append(passage)
            self._marker = ""
        self._runs, self._sign, self._level = [], [], 0
        self._look = self._open[-1]

    def _begin_item(self, attributes: dict[str, str]) -> None:
        if not self._lists:
            self._marker = BULLET
            return
        current = self._lists[-1]
        if attributes.get("value", "").isdecimal():
            current.next = min(int(attributes["value"]), 100_000)
        self._marker = _sign_of(current)
        current.next += 1

    # --- tables ----------------------------------------------------------------------------------

    def _begin_table(self) -> None:
        self._end_block()
        self._tables.append(_Table(self._passages, self._lists))
        self._passages, self._lists = [], []

    def _begin_cell(self, tag: str, attributes: dict[str, str]) -> None:
        table = self._tables[-1]
        self._end_cell()
        if tag == "tr" or not table.rows:
            table.rows.append([])
        if tag != "tr":
            table.in_cell = True
            span = attributes.get("colspan", "1")
            table.span = min(max(int(span), 1), _MOST_COLUMNS) if span.isdecimal() else 1

    def _end_cell(self) -> None:
        table = self._tables[-1]
        if not table.in_cell:
            return
        self._end_block()
        table.rows[-1] += [cell_of(self._passages), *[()] * (table.span - 1)]
        table.in_cell = False
        self._passages, self._lists = [], []

    def _end_table(self) -> None:
        self._end_cell()
        table = self._tables.pop()
        self._passages, self._lists = table.outside, table.lists
        passage = Passage(cells=table_of(table.rows))
        if has_words(passage):
            self._passages.append(passage)


def _opened(tag: str, attributes: dict[str, str], style: dict[str, str], above: _Open) -> _Open:
    """What an element says, with what it takes over from the one it stands in."""
    heading = int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdecimal() else 0
    one = replace(above, tag=tag, heading=heading or above.heading)
    if tag in ("b", "strong"):
        one.bold = True
    if tag in ("i", "em"):
        one.italic = True
    if weight := style.get("font-weight"):
        one.bold = weight in ("bold", "bolder") or (weight.isdecimal() and int(weight) >= 600)
    if slant := style.get("font-style"):
        one.italic = slant in ("italic", "oblique")
    aligned = style.get("text-align") or attributes.get("align", "").lower()
    if aligned or tag == "center":
        one.centred = aligned == "center" or tag == "center"
    if (
        tag in _SKIPPED
        or tag.endswith(":xml")
        or style.get("display") == "none"
        or style.get("mso-hide") == "all"
    ):
        one.hidden = True
    if "ignore" in style.get("mso-list", ""):
        one.sign = True
    return one


_FORMS = {
    "lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A", "upper-latin": "A",
    "lower-roman": "i", "upper-roman": "I", "decimal": "1", "decimal-leading-zero": "1",
    "disc": "", "circle": "", "square": "", "none": "",
}  # fmt: skip


def _list_of(tag: str, attributes: dict[str, str], style: dict[str, str]) -> _List:
    start = attributes.get("start", "1")
    form = attributes.get("type", "1")
    if tag == "ul":
        form = ""
    elif form not in ("1", "a", "A", "i", "I"):
        form = "1"
    named = style.get("list-style-type") or style.get("list-style", "").split(" ")[0]
    form = _FORMS.get(named, form)
    return _List(form, min(int(start), 100_000) if start.isdecimal() else 1)


def _sign_of(one: _List) -> str:
    number = one.next
    if not one.form:
        return BULLET
    if not 0 < number < 780 or one.form == "1":
        return f"{number}."
    sign = letters(number) if one.form in "aA" else roman(number).lower()
    return f"{sign.upper() if one.form in 'AI' else sign}."


def _trimmed(runs: Sequence[Run]) -> list[Run]:
    """The runs without blanks around line breaks and at the ends."""
    result: list[Run] = []
    for run in runs:
        text = run.text
        if not result or result[-1].text.endswith("\n"):
            text = text.lstrip(" ")
        if text:
            result.append(replace(run, text=text))
    while result and not result[-1].text.rstrip(" \n"):
        result.pop()
    if result:
        result[-1] = replace(result[-1], text=result[-1].text.rstrip(" \n"))
    return result
