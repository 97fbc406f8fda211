"""The rows of a trial sorted by fate and by cause, so that choosing one shows it at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from asn_desktop.core.imports import PlannedChange
from asn_desktop.core.translation import translate
from asn_desktop.widgets.import_wizard.model import Trial


class Group(StrEnum):
    """What happens to a row; ``ALL`` and ``WARNING`` cut across the others."""

    ALL = "all"
    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    WARNING = "warning"


#: Code and severity of equal problems.
CauseKey = tuple[str, str]


@dataclass(frozen=True, slots=True)
class TrialRows:
    """A trial with its drafts sorted: by group, by cause, and each draft's own group and change.

    All sequences are in the order of the file.
    """

    trial: Trial
    groups: Mapping[Group, Sequence[int]]
    causes: Mapping[CauseKey, Sequence[int]]
    kinds: Mapping[int, Group]
    changes: Mapping[int, PlannedChange]


def arrange(trial: Trial) -> TrialRows:
    """Sort the rows of a trial; for a background thread, since there may be 100,000 of them."""
    plan = trial.plan
    changes = {change.index: change for change in plan.changed}
    groups: dict[Group, Sequence[int]] = {
        Group.ALL: range(len(plan.drafts.rows)),
        Group.ADDED: plan.added,
        Group.CHANGED: sorted(changes),
        Group.UNCHANGED: plan.unchanged,
        Group.REFUSED: plan.refused,
    }
    kinds: dict[int, Group] = {}
    for group in (Group.ADDED, Group.CHANGED, Group.UNCHANGED, Group.REFUSED):
        kinds.update(dict.fromkeys(groups[group], group))
    warned: list[int] = []
    causes: dict[CauseKey, list[int]] = {}
    for index in sorted(plan.drafts.problems):
        problems = plan.drafts.problems[index]
        if any(not problem.is_error for problem in problems):
            warned.append(index)
        for key in {(problem.code, str(problem.severity)) for problem in problems}:
            causes.setdefault(key, []).append(index)
    groups[Group.WARNING] = warned
    return TrialRows(trial, groups, causes, kinds, changes)


def group_word(group: Group) -> str:
    """The word for what happens to a row."""
    return {
        Group.ALL: translate("widgets", "All rows"),
        Group.ADDED: translate("widgets", "New"),
        Group.CHANGED: translate("widgets", "Changed"),
        Group.UNCHANGED: translate("widgets", "Unchanged"),
        Group.REFUSED: translate("widgets", "Refused"),
        Group.WARNING: translate("widgets", "With warnings"),
    }[group]
