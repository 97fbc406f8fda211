"""What must hold in the tables of reference data of people and posts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from itertools import pairwise

from asn_desktop.core.reference import Content, Row, RowProblem, wrong
from asn_desktop.core.results import Severity
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules.text import squeeze, words

#: Years within which a retirement age lies; beyond them it is a slip of the finger.
AGES = range(40, 81)


def check_book(content: Content) -> Iterator[RowProblem]:
    """A word must mean one code."""
    known: dict[str, int] = {}
    for number, row in enumerate(content["rows"]):
        key = squeeze(row["label"])
        if not key:
            yield wrong(number, "label", translate("employees", "The word has no letters."))
        elif known.setdefault(key, number) != number:
            yield wrong(
                number,
                "label",
                translate("employees", "The same word stands in row {row} already.").format(
                    row=known[key] + 1
                ),
            )


def check_kinds(content: Content) -> Iterator[RowProblem]:
    """An echelon became one kind of post."""
    yield from check_book(content)
    known: dict[str, int] = {}
    for number, row in enumerate(content["rows"]):
        for echelon in row["echelons"]:
            if known.setdefault(echelon, number) != number:
                yield wrong(
                    number,
                    "echelons",
                    translate(
                        "employees", "The echelon {echelon} stands in row {row} already."
                    ).format(echelon=echelon, row=known[echelon] + 1),
                )


def check_education(content: Content) -> Iterator[RowProblem]:
    """The levels stand in their order."""
    yield from check_book(content)
    for number, (above, row) in enumerate(pairwise(content["rows"]), 1):
        if row["rank"] < above["rank"]:
            yield wrong(
                number, "rank", translate("employees", "The ranks must rise from row to row.")
            )


def check_numbers(allowed: range) -> Callable[[Content], Iterator[RowProblem]]:
    """Codes stay within the numbers that are kept for them."""

    def check(content: Content) -> Iterator[RowProblem]:
        for number, row in enumerate(content["rows"]):
            if row["code"] not in allowed:
                sentence = translate("employees", "The code must lie between {first} and {last}.")
                yield wrong(
                    number, "code", sentence.format(first=allowed.start, last=allowed.stop - 1)
                )

    return check


def check_titles(content: Content) -> Iterator[RowProblem]:
    """A title is made of letters."""
    for number, row in enumerate(content["rows"]):
        if not words(row["title"]):
            yield wrong(number, "title", translate("employees", "The title has no letters."))


def check_ages(content: Content) -> Iterator[RowProblem]:
    """Ages that can be meant; rows that an earlier one never lets decide are warned of."""
    for number, row in enumerate(content["rows"]):
        if row["age"] not in AGES:
            sentence = translate("employees", "A retirement age lies between {first} and {last}.")
            yield wrong(number, "age", sentence.format(first=AGES.start, last=AGES.stop - 1))
        first, last = row["valid_from"], row["valid_to"]
        if first and last and last < first:
            yield wrong(
                number,
                "valid_to",
                translate("employees", "The last day lies before the first day."),
            )
        for earlier in range(number):
            if _covers(content, content["rows"][earlier], row):
                sentence = translate(
                    "employees", "Row {row} decides before this one; move this one above it."
                ).format(row=earlier + 1)
                yield wrong(number, "", sentence, Severity.WARNING)
                break


def _covers(content: Content, above: Row, row: Row) -> bool:
    title, wanted = words(above["title"]), words(row["title"])
    starts, ends = _days(content, above)
    first, last = _days(content, row)
    return (
        above["position_kind"] in ("", row["position_kind"])
        and above["functional_level"] in ("", row["functional_level"])
        and wanted[: len(title)] == title
        and starts <= first
        and last <= ends
    )


def _days(content: Content, row: Row) -> tuple[str, str]:
    """From when to when a row holds; ISO days compare as text."""
    return (
        row["valid_from"] or content["valid_from"] or dt.date.min.isoformat(),
        row["valid_to"] or content["valid_to"] or dt.date.max.isoformat(),
    )


def check_aliases(content: Content) -> Iterator[RowProblem]:
    """Each kind of alias has the words that it needs."""
    for number, row in enumerate(content["rows"]):
        alias, name = words(row["alias"]), words(row["name"])
        if not alias:
            yield wrong(number, "alias", translate("employees", "The other name has no letters."))
        elif row["kind"] == "word" and len(alias) > 1:
            yield wrong(
                number,
                "alias",
                translate("employees", "These are several words. Choose the kind “run of words”."),
            )
        elif row["kind"] != "city_suffix" and not name:
            yield wrong(number, "name", translate("employees", "The usual name is missing."))
        elif row["kind"] == "words" and alias != name and _holds(name, alias):
            # Put in place of itself it would be found again without end.
            yield wrong(
                number,
                "name",
                translate("employees", "The usual name must not hold the words that it replaces."),
            )


def _holds(whole: list[str], part: list[str]) -> bool:
    return any(whole[at : at + len(part)] == part for at in range(len(whole)))
