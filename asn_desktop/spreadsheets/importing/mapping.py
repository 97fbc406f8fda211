"""Which heading holds which field: guessed, remembered, changed by the clerk; nothing silently."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate
from asn_desktop.spreadsheets.columns import Column, Combined, SheetLayout
from asn_desktop.spreadsheets.detect import (
    Heading,
    HeadingGuess,
    How,
    guess_mapping,
    header_hash,
    normalise_heading,
)
from asn_desktop.spreadsheets.rejected import REASON_HEADING

#: Besides the ways of :class:`How`: the clerk said so.
CHOSEN = "chosen"


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


def is_reason(heading: Heading) -> bool:
    """Whether this is the column of reasons that a workbook of refused rows has."""
    return normalise_heading(heading.full) == normalise_heading(REASON_HEADING)


def layout_hash(headings: Sequence[Heading]) -> str:
    """Under which a mapping is remembered; the same for a file and for its refused rows."""
    return header_hash([heading for heading in headings if not is_reason(heading)])


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
        guesses = guess_mapping(headings, layout, remembered).guesses
        self.mapped = [
            MappedHeading(
                position, one.heading, one.target, one.how, self._reason(one), one.candidates
            )
            for position, one in enumerate(guesses)
        ]

    def _reason(self, guess: HeadingGuess) -> str:
        if guess.how is How.REMEMBERED and guess.target is None:
            return translate("spreadsheets", "It was left out the last time.")
        # A layout declares its reasons as English sources in the context of its feature.
        return translate(self.context, guess.reason)

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
            raise self.no_field(target, [one.name for one in self.targets()])
        if target is not None:
            for other in self.mapped:
                if other.target == target or (
                    other.how == How.AMBIGUOUS and target in other.candidates
                ):
                    self.mapped[other.position] = replace(
                        other,
                        target=None,
                        how=How.LEFT_OUT,
                        reason=translate(
                            "spreadsheets", "Column {letter} is taken for “{label}” instead."
                        ).format(
                            letter=self.mapped[position].heading.letter, label=self.label(target)
                        ),
                    )
        reason = "" if target else translate("spreadsheets", "You chose to leave it out.")
        self.mapped[position] = replace(
            self.mapped[position], target=target, how=CHOSEN, reason=reason
        )

    def no_field(self, name: str, fields: Sequence[str]) -> PersonError:
        """The sentence for a field that does not exist, with those that do."""
        return PersonError(
            translate("spreadsheets", "There is no field “{name}”. Fields: {fields}.").format(
                name=name, fields=", ".join(fields)
            )
        )

    def readable(self, target: str) -> bool:
        """Whether a file may bring this field."""
        column = self._columns.get(target)
        return target in self._combined or (column is not None and not column.read_only)

    def ambiguities(self) -> list[Ambiguity]:
        """What has to be asked: fields that several headings claim, headings that can mean several
        fields."""
        claims: dict[tuple[str, str], list[MappedHeading]] = {}
        for one in self.mapped:
            if one.how == How.AMBIGUOUS and one.candidates:
                claims.setdefault((one.candidates[0], one.reason), []).append(one)
        return [
            Ambiguity(
                translate("spreadsheets", "Column {letters} ({heading}): {reason}").format(
                    letters=", ".join(one.heading.letter for one in members),
                    heading=members[0].heading.full,
                    reason=reason,
                ),
                target,
                tuple(one.position for one in members),
            )
            for (target, reason), members in claims.items()
        ]

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

    @property
    def is_chosen(self) -> bool:
        """Whether the clerk changed anything."""
        return any(one.how == CHOSEN for one in self.mapped)

    def as_texts(self) -> dict[str, str]:
        """Heading → field for reports; headings that occur twice carry their letter."""
        texts = [one.heading.full for one in self.mapped]
        result = {}
        for one, text in zip(self.mapped, texts, strict=True):
            if one.target is not None:
                name = text if texts.count(text) == 1 else f"{text} ({one.heading.letter})"
                result[name] = one.target
        return result

    def to_remember(self) -> dict[str, str]:
        """Key of a heading → field, "" where the clerk left the column out."""
        return {
            one.heading.key: one.target or ""
            for one in self.mapped
            if one.target or one.how in (CHOSEN, How.REMEMBERED)
        }
