"""Making a version binding: its number and dates, and the paper that is kept."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import asdict, dataclass

from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules.problems import error, shown, warning
from asn_desktop.policies.rules.naming import split_number
from asn_desktop.policies.rules.register import check_policy


@dataclass(frozen=True, slots=True)
class Enactment:
    """Under which number and from when a version is binding. ``valid_to`` is its last day."""

    number: str
    year: int
    enacted_on: dt.date
    promulgated_on: dt.date | None = None
    gazette: str = ""
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Frozen:
    """The paper of an enacted version: the bytes that are printed again. ``name`` is that of the
    file, ``archival`` tells PDF/A-2b."""

    name: str
    content: bytes
    pages: int
    archival: bool

    @property
    def fingerprint(self) -> str:
        """64 hexadecimal digits (SHA-256) over the bytes."""
        return fingerprint(self.content)


@dataclass(frozen=True, slots=True)
class LastStep:
    """The step that another one would follow: its stage in words, and its day."""

    name: str
    day: dt.date


def digest_heading(kind: str, title: str, enactment: Enactment) -> list[str]:
    """The heading that the digest of an enacted text covers (``rules.text.text_digest``)."""
    number, _ = split_number(enactment.number)
    return [kind, number, str(enactment.year), title, enactment.enacted_on.isoformat()]


def fingerprint(content: bytes) -> str:
    """The fingerprint of a file."""
    return hashlib.sha256(content).hexdigest()


def check_enactment(
    enactment: Enactment,
    *,
    kind: str,
    title: str,
    today: dt.date,
    earlier: dt.date | None = None,
    last_step: LastStep | None = None,
) -> list[Problem]:
    """What is wrong with number and dates: errors, and warnings that may be passed over with a
    reason. ``earlier`` is when the version in force was enacted."""
    day, promulgated = enactment.enacted_on, enactment.promulgated_on
    found: list[Problem] = []
    if not enactment.number.strip():
        found.append(
            error(
                "number.missing",
                "number",
                "",
                translate("policies", "The number is missing."),
                translate("policies", "Type it as it stands on the signed paper."),
            )
        )
    found += check_policy({**asdict(enactment), "kind": kind, "title": title}, today)
    if enactment.year != day.year:
        found.append(
            warning(
                "year.other",
                "year",
                enactment.year,
                translate(
                    "policies", "The year of the number ({year}) is not that of the enactment."
                ).format(year=enactment.year),
                translate("policies", "Look at the signed paper once more."),
            )
        )
    found += _check_order("enacted_on", day, today, last_step)
    if promulgated is not None:
        found += _check_order("promulgated_on", promulgated, today, None)
    if earlier is not None and day < earlier:
        found.append(
            error(
                "enacted.early",
                "enacted_on",
                day,
                translate(
                    "policies",
                    "The date of enactment ({day}) is before that of the version in force"
                    " ({other}).",
                ).format(day=shown(day), other=shown(earlier)),
                translate("policies", "Correct the date."),
            )
        )
    if enactment.valid_from is None:
        found.append(
            error(
                "valid_from.missing",
                "valid_from",
                "",
                translate("policies", "It is not said from when the policy is valid."),
                translate("policies", "Fill in the date; it follows from the last article."),
            )
        )
    return found


def check_day(day: dt.date, *, today: dt.date, last_step: LastStep | None) -> list[Problem]:
    """What is wrong with the day of a step."""
    return _check_order("day", day, today, last_step)


def _check_order(
    field: str, day: dt.date, today: dt.date, last_step: LastStep | None
) -> list[Problem]:
    if day > today:
        return [
            error(
                "day.future",
                field,
                day,
                translate("policies", "{day} is still to come.").format(day=shown(day)),
                translate("policies", "Type the day on which it was done."),
            )
        ]
    if last_step is not None and day < last_step.day:
        return [
            error(
                "day.early",
                field,
                day,
                translate("policies", "{day} is before the step “{step}” ({other}).").format(
                    day=shown(day), step=last_step.name, other=shown(last_step.day)
                ),
                translate(
                    "policies",
                    "Correct the date; where the earlier step has the wrong one, take that back"
                    " first.",
                ),
            )
        ]
    return []
