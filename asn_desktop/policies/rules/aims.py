"""What a policy is for, each aim with what shows that it was reached."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules.problems import error
from asn_desktop.policies.rules.reference import reference

#: Letters that are kept of each text.
AIM_LIMITS = {"indicator": 300, "baseline": 60, "target": 60, "measure": 40}


@dataclass(frozen=True, slots=True)
class Aim:
    """One aim of a policy. ``aim`` is its code; ``measure`` is the unit of baseline and target.
    ``id`` is the stored one (None: new)."""

    aim: str
    indicator: str = ""
    baseline: str = ""
    target: str = ""
    measure: str = ""
    due_on: dt.date | None = None
    id: int | None = None


def check_aims(aims: Sequence[Aim]) -> list[Problem]:
    """What is wrong with the aims of a policy."""
    found = []
    for number, aim in enumerate(aims, 1):
        if reference().aims.label(aim.aim) == aim.aim:
            found.append(
                error(
                    "aim.unknown",
                    "aims",
                    aim.aim,
                    translate("policies", "There is no aim “{aim}”.").format(aim=aim.aim),
                    translate("policies", "Choose one of: {known}.").format(
                        known=", ".join(reference().aims.labels)
                    ),
                )
            )
        for name, limit in AIM_LIMITS.items():
            text = getattr(aim, name)
            if len(text) > limit:
                found.append(
                    error(
                        "text.long",
                        "aims",
                        text[:60],
                        translate(
                            "policies",
                            "Aim {number}: a text has {count} characters, at most {limit} are "
                            "kept.",
                        ).format(number=number, count=len(text), limit=limit),
                        translate("policies", "Shorten the text."),
                    )
                )
    return found
