"""What a policy must have before it goes to a stage. Each thing that is missing is a sentence with
what to do, and names the place where it is mended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules.problems import error, shown, warning
from asn_desktop.policies.rules.stages import MAKING, Stage, stage_word
from asn_desktop.policies.rules.text import NodeKind, TextForm

#: Where a thing that is missing is mended: ``Problem.field`` names a field of the register or one
#: of these.
AIMS, TEXT, STEPS, ELSEWHERE = "aims", "text", "steps", ""
#: Parts of a text that a sentence names one by one.
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Facts:
    """What a policy has. ``form`` is None where there is no text under way; ``empty`` and
    ``broken`` name articles as a reader finds them ("Pasal 7 ayat (2)")."""

    title: str = ""
    has_owner: bool = False
    has_responsible: bool = False
    aims: int = 0
    aims_with_target: int = 0
    has_legal_basis: bool = False
    form: TextForm | None = None
    parts: int = 0
    empty: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    was_discussed: bool = False  # and there is a note or a paper that shows it
    is_promulgated: bool = False  # its kind is, in a gazette
    enacted_on: dt.date | None = None
    promulgated_on: dt.date | None = None
    gazette: str = ""
    valid_from: dt.date | None = None


def missing(
    facts: Facts, stage: Stage, *, before: Stage, skipped: Sequence[Stage], day: dt.date
) -> list[Problem]:
    """What stands against a step to ``stage`` on that day: errors, and warnings that may be passed
    over with a reason."""
    found: list[Problem] = []
    if stage is Stage.DRAFTING or before is Stage.PLANNING:
        found += _planned(facts)
    if stage in (Stage.PARTICIPATION, Stage.DISCUSSION, Stage.ENACTMENT):
        found += text_problems(facts, final=stage is Stage.ENACTMENT)
    if stage is Stage.ENACTMENT:
        found += _ready(facts, discussion=Stage.DISCUSSION not in skipped and before in MAKING)
    if stage is Stage.DISSEMINATION:
        found += _promulgated(facts)
    if stage is Stage.APPLICATION:
        found += _begun(facts, day)
    if stage is Stage.EVALUATION and not facts.aims_with_target:
        found.append(warning("evaluation.aims", AIMS, "", _no_measure(), _write_aim()))
    return found


def _planned(facts: Facts) -> list[Problem]:
    """What is known before anybody writes a line."""
    found = []
    if not facts.title.strip():
        found.append(
            error(
                "title",
                "title",
                "",
                translate("policies", "The policy has no title."),
                translate("policies", "Write what it is about in the tab Data."),
            )
        )
    if not facts.has_owner:
        found.append(
            error(
                "owner",
                "owner_unit",
                "",
                translate("policies", "It is not said which unit the policy belongs to."),
                translate("policies", "Choose the owner unit in the tab Data."),
            )
        )
    if not facts.has_responsible:
        found.append(
            error(
                "responsible",
                "responsible",
                "",
                translate("policies", "Nobody is responsible for the policy yet."),
                translate("policies", "Choose the responsible person in the tab Data."),
            )
        )
    if not facts.aims_with_target:
        reason = _no_measure() if facts.aims else translate("policies", "The aim is missing.")
        found.append(error("aims", AIMS, "", reason, _write_aim()))
    return found


def _no_measure() -> str:
    return translate("policies", "No aim of the policy has a target that can be measured.")


def _write_aim() -> str:
    return translate(
        "policies", "Write at least one aim with a target that can be measured in the tab Aims."
    )


def text_problems(facts: Facts, *, final: bool) -> list[Problem]:
    """A text that can be read by others; ``final``: that can become binding."""
    if facts.form is None or not facts.parts:
        return [
            error(
                "text",
                TEXT,
                "",
                translate("policies", "There is no draft with a text yet."),
                translate("policies", "Write or import the text in the tab Texts."),
            )
        ]
    found = []
    if facts.empty:
        found.append(
            error(
                "text.empty",
                TEXT,
                "",
                translate("policies", "Parts of the text are empty: {parts}.").format(
                    parts=_listed(facts.empty)
                ),
                translate("policies", "Write what they say, or remove them from the draft."),
            )
        )
    if facts.broken:
        say = error if final else warning
        found.append(
            say(
                "text.broken",
                TEXT,
                "",
                translate(
                    "policies",
                    "The text refers to parts that were deleted: {parts}.",
                ).format(parts=_listed(facts.broken)),
                translate("policies", "Correct these references in the draft."),
            )
        )
    return found


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_SHOWN])
    more = len(names) - _SHOWN
    if more <= 0:
        return shown
    return translate("policies", "{names} and {count} more").format(names=shown, count=more)


def _ready(facts: Facts, *, discussion: bool) -> list[Problem]:
    """What a text that is to be signed needs beside its words."""
    found = []
    if not facts.has_legal_basis:
        is_legal = facts.form in (TextForm.REGULATION, TextForm.DECREE)
        say = error if is_legal else warning
        remedy = (
            translate("policies", "Write it under “Mengingat” in the draft, or in the tab Data.")
            if is_legal
            else translate("policies", "Write it in the tab Data.")
        )
        found.append(
            say(
                "legal_basis",
                "legal_basis",
                "",
                translate("policies", "The legal basis is missing."),
                remedy,
            )
        )
    if discussion and not facts.was_discussed:
        found.append(
            warning(
                "discussion",
                STEPS,
                "",
                translate(
                    "policies",
                    "Nothing shows the result of the discussion (minutes, letter of"
                    " harmonisation, initials).",
                ),
                translate(
                    "policies",
                    "Attach the paper or write a note with the step “{stage}”, or say why it is"
                    " not needed.",
                ).format(stage=stage_word(Stage.DISCUSSION)),
            )
        )
    return found


def _promulgated(facts: Facts) -> list[Problem]:
    fields = [
        (
            "enacted_on",
            facts.enacted_on,
            translate("policies", "The date of enactment is missing."),
        )
    ]
    if facts.is_promulgated:
        fields += [
            (
                "promulgated_on",
                facts.promulgated_on,
                translate("policies", "The date of promulgation is missing."),
            )
        ]
    found = [
        error(name, name, "", reason, translate("policies", "Fill it in in the tab Data."))
        for name, value, reason in fields
        if value is None
    ]
    if facts.is_promulgated and not facts.gazette.strip():
        found.append(
            error(
                "gazette",
                "gazette",
                "",
                translate(
                    "policies",
                    "Year and number of the Berita Daerah or Lembaran Daerah are missing.",
                ),
                translate("policies", "Fill them in in the tab Data."),
            )
        )
    return found


def _begun(facts: Facts, day: dt.date) -> list[Problem]:
    if facts.valid_from is None:
        return [
            error(
                "valid_from",
                "valid_from",
                "",
                translate("policies", "It is not said from when the policy is valid."),
                translate("policies", "Fill in the date in the tab Data."),
            )
        ]
    if facts.valid_from > day:
        return [
            error(
                "valid_from.later",
                "valid_from",
                "",
                translate("policies", "The policy is valid from {day} only.").format(
                    day=shown(facts.valid_from)
                ),
                translate("policies", "Take this step on that day or later."),
            )
        ]
    return []


def empty_parts(nodes: Sequence[tuple[str, NodeKind, int, bool]]) -> list[str]:
    """The addresses of the parts that say nothing: (address, kind, level, has words) in reading
    order. What has parts below it says something by them; a chapter must have both."""
    found = []
    for place, (address, kind, level, has_words) in enumerate(nodes):
        below = place + 1 < len(nodes) and nodes[place + 1][2] > level
        if not has_words and (not below or kind is NodeKind.TEXT):
            found.append(address)
    return found
