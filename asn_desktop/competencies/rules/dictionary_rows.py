"""The rows of a dictionary in a file, whichever of its layouts: what each says of which competency,
and rows about one competency taken together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from asn_desktop.competencies.rules.dictionary import (
    LEVELS,
    competency_key,
    days_turned,
    indicator_lines,
    indicators_field,
    level_field,
)
from asn_desktop.core.fields import Value
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules.problems import error

Row = Mapping[str, Value]

#: What a row says of the competency itself.
OWN = ("group", "place", "code", "name", "definition", "legal_basis", "valid_from", "valid_to")
#: Cells that are merged over the rows of one competency.
_ABOVE = ("framework", "group", "code", "name", "legal_basis")
_OF_A_LEVEL = ("level", "description", "indicators")


def arrange_rows(columns: dict[str, list[Value]]) -> None:
    """Put a row for each level where a row for each competency has it.

    A row without a name goes on with the competency above it (cells merged over its levels), one
    without a level too (a row for each indicator). Where no column says the level, a description
    is that of the competency.
    """
    if "level" not in columns:
        described = columns.pop("description", None)
        if described is not None:
            columns["definition"] = [
                own or other
                for own, other in zip(
                    columns.get("definition", [None] * len(described)), described, strict=True
                )
            ]
        return
    _go_on(columns)
    count = len(columns["level"])
    for level in LEVELS:
        for wide, told in (
            (level_field(level), "description"),
            (indicators_field(level), "indicators"),
        ):
            if told in columns:
                target = columns.setdefault(wide, [None] * count)
                for at, found in enumerate(columns["level"]):
                    if found == level and columns[told][at] is not None:
                        target[at] = columns[told][at]


def _go_on(columns: dict[str, list[Value]]) -> None:
    """Fill in what merged cells leave empty."""
    names = [name for name in ("name", "code") if name in columns]
    filled = [name for name in _ABOVE if name in columns]
    parts = [name for name in _OF_A_LEVEL if name in columns]
    levels = columns["level"]
    for at in range(1, len(levels)):
        if all(columns[name][at] is None for name in names) and any(
            columns[name][at] is not None for name in parts
        ):
            for name in filled:
                if columns[name][at] is None:
                    columns[name][at] = columns[name][at - 1]
        same = all(columns[name][at] == columns[name][at - 1] for name in names)
        if same and levels[at] is None and any(columns[name][at] is not None for name in parts):
            levels[at] = levels[at - 1]


def check_row(row: Row) -> Sequence[Problem]:
    """What does not fit together in a row."""
    found = []
    if row.get("name") is None and row.get("code") is None:
        found.append(
            error(
                "name.missing",
                "name",
                "",
                translate("competencies", "The name of the competency is empty."),
                translate("competencies", "Fill in the cell; without it the row means nothing."),
            )
        )
    elif row.get("name") and not competency_key(row["name"]):
        found.append(
            error(
                "name.letters",
                "name",
                row["name"],
                translate("competencies", "“{name}” is no name.").format(name=row["name"]),
                translate("competencies", "Write the name of the competency in letters."),
            )
        )
    if row.get("level") is None and (row.get("description") or row.get("indicators")):
        found.append(
            error(
                "level.missing",
                "level",
                "",
                translate("competencies", "It does not say which level this describes."),
                translate("competencies", "Write a level from 1 to 5 in the column LEVEL."),
            )
        )
    first, last = row.get("valid_from"), row.get("valid_to")
    if first and last and last < first:
        found.append(days_turned(last))
    return found


@dataclass(frozen=True, slots=True)
class Words:
    """What is said of a level; None: nothing is said."""

    name: str | None = None
    description: str | None = None
    indicators: str | None = None


@dataclass(slots=True)
class Told:
    """What the rows about one competency say together."""

    values: dict[str, Value] = field(default_factory=dict)
    levels: dict[int, Words] = field(default_factory=dict)


def words_of(row: Row) -> dict[int, Words]:
    """What a row says of levels."""
    found = {}
    for level in LEVELS:
        description = row.get(level_field(level))
        indicators = row.get(indicators_field(level))
        name = row.get("level_name") if row.get("level") == level else None
        if description or indicators or name:
            found[level] = Words(name, description, indicators)
    return found


def take_together(rows: Iterable[tuple[int, Row]]) -> tuple[Told, dict[int, Problem]]:
    """What the rows (index, row) about one competency say together, and the rows that contradict
    one before them. Indicators of a level that stand in several rows are added up."""
    told = Told()
    against: dict[int, Problem] = {}
    for index, row in rows:
        problem = _contradiction(told, row)
        if problem is not None:
            against[index] = problem
            continue
        for name in OWN:
            if row.get(name) is not None:
                told.values.setdefault(name, row[name])
        for level, words in words_of(row).items():
            before = told.levels.get(level, Words())
            told.levels[level] = Words(
                before.name or words.name,
                before.description or words.description,
                _added(before.indicators, words.indicators),
            )
    return told, against


def _added(before: str | None, more: str | None) -> str | None:
    lines = [*indicator_lines(before), *indicator_lines(more)]
    return "\n".join(dict.fromkeys(lines)) or None


def _contradiction(told: Told, row: Row) -> Problem | None:
    for name in OWN:
        before, now = told.values.get(name), row.get(name)
        if before is None or now is None or name == "place" or before == now:
            continue
        if name == "name" and competency_key(before) == competency_key(now):
            continue
        return _against(name, before, now)
    for level, words in words_of(row).items():
        known = told.levels.get(level)
        before, now = known and known.description, words.description
        if before and now and before != now:
            return _against(level_field(level), before, now)
    return None


def _against(field_name: str, before: Value, now: Value) -> Problem:
    return error(
        "row.contradicts",
        field_name,
        now,
        translate(
            "competencies", "A row above says “{before}” of the same competency, this one “{now}”."
        ).format(before=_short(before), now=_short(now)),
        translate("competencies", "Correct one of the two rows."),
    )


def _short(value: Value) -> str:
    text = f"{value:%d-%m-%Y}" if hasattr(value, "year") else str(value)
    return text if len(text) <= 60 else text[:59] + "…"
