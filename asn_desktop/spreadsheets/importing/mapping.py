"""Which heading holds which field: guessed, remembered, changed by the clerk; nothing silently."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate
from asn_desktop.spreadsheets.columns import Column, Combined, SheetLayout
from asn_desktop.spreadsheets.detect import Heading, guess_mapping

CHOSEN = "chosen"
REMEMBERED = "remembered"
LEFT_OUT = "left out"
AMBIGUOUS = "ambiguous"
UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class MappedHeading:
    """A heading of the file and what it is taken for (``target`` None: it is not taken over).

    ``how``: "exact", "words", "similar", "remembered", "chosen" (by the clerk), "left out" (with
    ``reason``), "ambiguous" (another heading claims the same field) or "unknown".
    """

    position: int
    heading: Heading
    target: str | None
    how: str
    reason: str = ""
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """Several headings claim one field; the clerk says which."""

    sentence: str
    target: str
    positions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """What a heading may be mapped to: a field, or a combined column that is split into several."""

    name: str
    label: str
    combined: bool = False
    required: bool = False
    sensitive: bool = False


def heading_text(heading: Heading) -> str:
    """The whole heading: of two lines, both."""
    return f"{heading.parent} {heading.text}".strip()


class ColumnMapping:
    """The mapping of one header."""

    def __init__(
        self,
        layout: SheetLayout,
        context: str,
        headings: Sequence[Heading],
        remembered: Mapping[str, str] | None,
    ) -> None:
        self.layout = layout
        self.context = context
        self._columns = {column.name: column for column in layout.columns}
        self._combined = {one.name: one for one in layout.combined}
        self.mapped = [self._by_rule(one) for one in self._guessed(headings, remembered)]

    def _guessed(
        self, headings: Sequence[Heading], remembered: Mapping[str, str] | None
    ) -> list[MappedHeading]:
        guess = guess_mapping(list(headings), self.layout, remembered)
        return [
            MappedHeading(
                position,
                one.heading,
                one.target,
                one.how,
                one.reason,
                tuple(one.candidates),
            )
            for position, one in enumerate(guess.headings)
        ]

    def _by_rule(self, one: MappedHeading) -> MappedHeading:
        """Computed columns are never read, sensitive ones only when the clerk asks for them."""
        column = self._columns.get(one.target or "")
        if column is None or one.how == REMEMBERED:
            return one
        if column.read_only:
            reason = translate("spreadsheets", "It is computed here and not taken from files.")
        elif column.sensitive:
            reason = translate(
                "spreadsheets",
                "Personal data that this work does not need. It is taken over only if you choose "
                "a field for it.",
            )
        else:
            return one
        return replace(one, target=None, how=LEFT_OUT, reason=reason, candidates=(column.name,))

    def targets(self) -> list[Target]:
        """Everything a heading may be mapped to, in the order of the layout."""
        fields = [
            Target(
                column.name,
                self.label(column.name),
                required=self.needed(column),
                sensitive=column.sensitive,
            )
            for column in self.layout.columns
            if not column.read_only
        ]
        return fields + [
            Target(one.name, translate(self.context, one.label), combined=True)
            for one in self.layout.combined
        ]

    def label(self, name: str) -> str:
        """The word on screen for a field or a combined column."""
        declared: Column | Combined = self._columns.get(name) or self._combined[name]
        return translate(self.context, declared.label)

    def needed(self, column: Column) -> bool:
        """Whether a record cannot be without this field."""
        return column.required or column.name == self.layout.key

    def map(self, position: int, target: str | None) -> None:
        """Take the column for ``target`` (None: leave it out); another that held it gives way.

        Raises :class:`PersonError` for a target that does not exist.
        """
        if target is not None and not self.readable(target):
            raise PersonError(
                translate("spreadsheets", "There is no field “{name}”. Fields: {fields}.").format(
                    name=target, fields=", ".join(one.name for one in self.targets())
                )
            )
        if target is not None:
            for other in self.mapped:
                if other.target == target or (
                    other.how == AMBIGUOUS and target in other.candidates
                ):
                    self.mapped[other.position] = replace(
                        other,
                        target=None,
                        how=LEFT_OUT,
                        reason=translate(
                            "spreadsheets", "Column {letter} is taken for “{label}” instead."
                        ).format(
                            letter=self.mapped[position].heading.letter, label=self.label(target)
                        ),
                    )
        reason = "" if target else translate("spreadsheets", "You chose to leave it out.")
        self.mapped[position] = replace(
            self.mapped[position],
            target=target,
            how=CHOSEN if target else LEFT_OUT,
            reason=reason,
        )

    def readable(self, target: str) -> bool:
        """Whether a file may bring this field."""
        column = self._columns.get(target)
        return target in self._combined or (column is not None and not column.read_only)

    def ambiguities(self) -> list[Ambiguity]:
        """Fields that several headings claim."""
        claims: dict[str, list[int]] = {}
        for one in self.mapped:
            if one.how == AMBIGUOUS and one.target is None and one.candidates:
                claims.setdefault(one.candidates[0], []).append(one.position)
        found = []
        for target, positions in claims.items():
            letters = ", ".join(self.mapped[position].heading.letter for position in positions)
            sentence = translate(
                "spreadsheets",
                "The columns {letters} all look like “{label}”. Choose the one to be taken over.",
            ).format(letters=letters, label=self.label(target))
            found.append(Ambiguity(sentence, target, tuple(positions)))
        return found

    def direct(self) -> dict[str, int]:
        """Field → position, for columns that hold one field."""
        return {one.target: one.position for one in self.mapped if one.target in self._columns}

    def combined(self) -> list[tuple[Combined, int]]:
        """Combined columns with their positions."""
        return [
            (self._combined[one.target], one.position)
            for one in self.mapped
            if one.target in self._combined
        ]

    def sources(self) -> dict[str, int]:
        """Field → the position where a person looks for it."""
        found: dict[str, int] = {}
        for parts, position in self.combined():
            for name in parts.fields:
                found.setdefault(name, position)
        found.update(self.direct())
        return found

    def missing(self, fixed: Iterable[str], *, key_alone: bool) -> list[Column]:
        """Needed columns that no heading and no fixed value gives; ``key_alone``: known records
        are updated, so only the key is needed."""
        given = {*self.sources(), *fixed}
        return [
            column
            for column in self.layout.columns
            if column.name not in given
            and (column.name == self.layout.key or (column.required and not key_alone))
        ]

    def as_texts(self) -> dict[str, str]:
        """Heading → field for reports; headings that occur twice carry their letter."""
        texts = [heading_text(one.heading) for one in self.mapped]
        result = {}
        for one, text in zip(self.mapped, texts, strict=True):
            if one.target is not None:
                name = text if texts.count(text) == 1 else f"{text} ({one.heading.letter})"
                result[name] = one.target
        return result
