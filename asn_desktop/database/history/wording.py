"""How records are told to people in the change log: what they are called, what their fields are.

A feature declares one :class:`RecordWording` for each of its kinds (``wording.py``); they are made
known when the feature is imported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.translation import translate

#: A stored value of a column in words; never asked for empty values and references.
Words = Callable[[str, Value], str]


def plain(_column: str, value: Value) -> str:
    """A value as it reads by itself."""
    return value_text(FieldKind.TEXT, value)


@dataclass(frozen=True, slots=True)
class RecordWording:
    """One kind of record in words.

    ``noun`` is the English source of its word inside a sentence ("employee"), translated in
    ``context``; ``name`` the column that names a record, ``key`` the one that tells two of a name
    apart (the NIP). ``labels`` give the English source of the word for each column that is told, in
    order; others are computed by the program. Columns that refer to another record are known from
    the table; ``lists`` are columns that hold a list of ids, with the kind they refer to.
    """

    kind: str
    noun: str
    context: str
    name: str
    labels: Mapping[str, str]
    words: Words = plain
    key: str = ""
    lists: Mapping[str, str] = field(default_factory=dict)

    @property
    def spoken(self) -> str:
        """The noun in the person's language."""
        return translate(self.context, self.noun)

    def label(self, column: str) -> str:
        """The word for a column in the person's language."""
        return translate(self.context, self.labels[column])


_known: dict[str, RecordWording] = {}


def make_known(wordings: Iterable[RecordWording]) -> None:
    """Tell records of these kinds in these words from now on."""
    _known.update((wording.kind, wording) for wording in wordings)


def wording_of(kind: str) -> RecordWording | None:
    """How records of this kind are told; None where nobody has said."""
    return _known.get(kind)


def all_wordings() -> list[RecordWording]:
    """How records of every known kind are told."""
    return list(_known.values())


def noun(kind: str) -> str:
    """What a record of this kind is called inside a sentence."""
    wording = wording_of(kind)
    return wording.spoken if wording else kind
