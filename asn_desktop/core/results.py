"""Plain results that travel between floors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from asn_desktop.core.errors import PersonError


class Severity(StrEnum):
    """An error refuses the row or the record; a warning lets it pass and is shown."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one value, in words.

    ``code`` is stable and groups equal causes ("nip.length"); ``field`` is the identifier of the
    field ("" for the whole row or record); ``value`` is what was found, as a person would see it.
    """

    severity: Severity
    code: str
    field: str
    value: str
    reason: str
    remedy: str = ""

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR

    @property
    def sentence(self) -> str:
        """Reason and remedy as one text."""
        return f"{self.reason} {self.remedy}".strip()


def refuse_errors(problems: Iterable[Problem]) -> None:
    """Raise ``PersonError`` with the sentence of the first error; warnings pass."""
    for problem in problems:
        if problem.is_error:
            raise PersonError(problem.sentence)


@dataclass(frozen=True, slots=True)
class Changed:
    """What one finished operation touched; open screens refresh from this and nothing else.

    ``ids`` maps a record kind (its table name, "employees") to the touched ids; an empty sequence
    means "possibly all of this kind". ``by`` names who did it in another program on the same
    server; None for what was done here.
    """

    operation_id: int
    ids: Mapping[str, Sequence[int]] = field(default_factory=dict)
    by: str | None = None
