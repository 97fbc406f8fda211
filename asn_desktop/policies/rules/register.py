"""What holds in the register: which values fit together, and in what state a policy is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from enum import StrEnum

from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space
from asn_desktop.employees.rules.problems import error, shown, warning
from asn_desktop.policies.rules.naming import FIRST_YEAR, split_number, tidy_number
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.stages import Stage, path

#: Letters that are kept of each text.
LIMITS = {
    "number": 120,
    "title": 500,
    "classification": 30,
    "gazette": 160,
    "note": 1000,
    "legal_basis": 20_000,
}


class Status(StrEnum):
    """What a policy is worth today, after the words of JDIH."""

    DRAFT = "draft"
    ENACTED = "enacted"
    IN_FORCE = "in_force"
    AMENDED = "amended"
    REVOKED = "revoked"
    EXPIRED = "expired"


#: Words of domain: Indonesian in both languages.
STATUS_WORDS = {
    Status.DRAFT: "Rancangan",
    Status.ENACTED: "Ditetapkan",
    Status.IN_FORCE: "Berlaku",
    Status.AMENDED: "Diubah",
    Status.REVOKED: "Dicabut",
    Status.EXPIRED: "Kedaluwarsa",
}
#: States in which a policy binds.
BINDING = frozenset({Status.IN_FORCE, Status.AMENDED})


def status_word(status: str | None) -> str:
    """What an office calls a state; "" for none."""
    return "" if not status else STATUS_WORDS[Status(status)]


def status_on(
    values: Mapping[str, Value], today: dt.date, *, ended: bool, changed: bool, has_version: bool
) -> Status:
    """The state of a policy on a day. ``ended``: another one in force revokes or replaces it;
    ``changed``: one amends or partly revokes it; ``has_version``: a version of its text is in
    force. The list computes the same in SQL (``queries.lists.status``)."""
    last = values.get("valid_to")
    over = last is not None and last < today
    if ended or (values.get("stage") == Stage.REPEAL and (last is None or over)):
        return Status.REVOKED
    begin = values.get("valid_from") or values.get("promulgated_on") or values.get("enacted_on")
    if begin is None and not has_version:
        return Status.DRAFT
    if begin is not None and begin > today:
        return Status.ENACTED
    if over:
        return Status.EXPIRED
    return Status.AMENDED if changed else Status.IN_FORCE


def days_overdue(due: dt.date | None, stage: str, today: dt.date) -> int:
    """How many days ago a policy should have been evaluated; what is repealed never is late."""
    if due is None or stage == Stage.REPEAL:
        return 0
    return max(0, (today - due).days)


def stage_by_dates(kind: str, values: Mapping[str, Value], today: dt.date) -> Stage:
    """The stage that the dates of a policy say, which comes into the register for the first time:
    a new draft stands at the first one."""
    stages = path(reference().kind(kind).stages)
    begin = values.get("valid_from") or values.get("promulgated_on") or values.get("enacted_on")
    if begin is None:
        return stages[0]
    wanted = Stage.DISSEMINATION if begin > today else Stage.APPLICATION
    return wanted if wanted in stages else Stage.APPLICATION


def tidy(values: Mapping[str, Value]) -> dict[str, Value]:
    """Values as they are kept: text without needless spaces, empty ones as nothing, a number
    without its year."""
    kept = {name: _tidy_one(name, value) for name, value in values.items()}
    number = kept.get("number")
    if number:
        kept["number"], year = split_number(number)
        if year is not None and not kept.get("year") and "year" in kept:
            kept["year"] = year
    return kept


def _tidy_one(name: str, value: Value) -> Value:
    if name == "legal_basis":
        return "\n".join(legal_lines(str(value or "")))
    if not isinstance(value, str):
        return value
    text = tidy_number(value) if name == "number" else fold_space(value)
    return text or None


def legal_lines(text: str) -> list[str]:
    """The rules that a policy rests on, one an entry; a line or a semicolon ends each."""
    parts = (fold_space(part) for line in text.splitlines() for part in line.split(";"))
    return [part for part in parts if part]


def check_policy(values: Mapping[str, Value], today: dt.date) -> list[Problem]:
    """What is wrong with a policy's own values (by column), errors and warnings."""
    return [
        *_check_texts(values),
        *_check_number(values, today),
        *_check_dates(values),
    ]


def _check_texts(values: Mapping[str, Value]) -> list[Problem]:
    found = []
    for name, sentence in (
        ("kind", translate("policies", "The kind of policy is missing. Please choose it.")),
        ("title", translate("policies", "The title is missing. Write what the policy is about.")),
    ):
        if not values.get(name):
            found.append(error(f"missing.{name}", name, "", sentence))
    for name, limit in LIMITS.items():
        text = values.get(name)
        if isinstance(text, str) and len(text) > limit:
            found.append(
                error(
                    "text.long",
                    name,
                    text[:60],
                    translate(
                        "policies", "The text has {count} characters, at most {limit} are kept."
                    ).format(count=group_thousands(len(text)), limit=group_thousands(limit)),
                    translate("policies", "Shorten the text."),
                )
            )
    return found


def _check_number(values: Mapping[str, Value], today: dt.date) -> list[Problem]:
    number, year = values.get("number"), values.get("year")
    found = []
    if number and not year:
        found.append(
            error(
                "number.without_year",
                "year",
                number,
                translate("policies", "The number {number} has no year.").format(number=number),
                translate("policies", "Fill in the year."),
            )
        )
    if year and not number:
        found.append(
            error(
                "year.without_number",
                "number",
                year,
                translate("policies", "There is a year, but no number."),
                translate(
                    "policies", "Fill in the number, or leave both empty until it is enacted."
                ),
            )
        )
    if year and not FIRST_YEAR <= year <= today.year + 1:
        found.append(
            error(
                "year.range",
                "year",
                year,
                translate("policies", "The year {year} cannot be right.").format(year=year),
                translate("policies", "Write a year from {first} to {last}.").format(
                    first=FIRST_YEAR, last=today.year + 1
                ),
            )
        )
    return found


def _check_dates(values: Mapping[str, Value]) -> list[Problem]:
    enacted, promulgated = values.get("enacted_on"), values.get("promulgated_on")
    first, last = values.get("valid_from"), values.get("valid_to")
    review = values.get("review_on")
    found = []
    if first and last and last < first:
        found.append(
            error(
                "valid.order",
                "valid_to",
                last,
                translate(
                    "policies", "The last day in force, {last}, lies before the first, {first}."
                ).format(last=shown(last), first=shown(first)),
                translate("policies", "Correct one of the two dates."),
            )
        )
    if enacted and promulgated and promulgated < enacted:
        found.append(
            error(
                "promulgated.early",
                "promulgated_on",
                promulgated,
                translate(
                    "policies", "It was promulgated on {day}, before it was enacted on {enacted}."
                ).format(day=shown(promulgated), enacted=shown(enacted)),
                translate("policies", "Correct one of the two dates."),
            )
        )
    if enacted and last and last < enacted:
        found.append(
            error(
                "valid.before_enactment",
                "valid_to",
                last,
                translate(
                    "policies", "The last day in force, {last}, lies before it was enacted."
                ).format(last=shown(last)),
                translate("policies", "Correct one of the two dates."),
            )
        )
    if enacted and review and review < enacted:
        found.append(
            error(
                "review.early",
                "review_on",
                review,
                translate(
                    "policies", "The review on {day} lies before it was enacted on {enacted}."
                ).format(day=shown(review), enacted=shown(enacted)),
                translate("policies", "Correct one of the two dates."),
            )
        )
    if enacted and first and first < enacted:
        found.append(
            warning(
                "valid.backdated",
                "valid_from",
                first,
                translate(
                    "policies", "It is in force from {first}, before it was enacted on {enacted}."
                ).format(first=shown(first), enacted=shown(enacted)),
                translate("policies", "Check both dates; a rule rarely reaches back."),
            )
        )
    return found


#: What enacting has fixed: it stands on the signed paper.
FIXED_BY_ENACTING = ("kind", "number", "year", "enacted_on")


def check_fixed(
    before: Mapping[str, Value], after: Mapping[str, Value], *, drafting: bool = True
) -> list[Problem]:
    """What cannot be changed by hand once a version of the text is enacted. The title is that of
    the signed paper too, until somebody is ``drafting`` the next version."""
    fixed = FIXED_BY_ENACTING if drafting else (*FIXED_BY_ENACTING, "title")
    changed = [name for name in fixed if before.get(name) != after.get(name)]
    return [
        error(
            "enacted.fixed",
            name,
            after.get(name),
            translate(
                "policies",
                "Kind, number, year, title and date of enactment stand on the enacted paper and"
                " stay as they are.",
            ),
            translate("policies", "Take the enactment back, or enact a new version."),
        )
        for name in changed[:1]
    ]


def aims_in_words(codes: Sequence[str]) -> str:
    """Aims as a person reads them: "Karier; Kompetensi"."""
    return "; ".join(reference().aims.label(code) for code in codes)
