"""Why a text differs from the version before: what was written at its parts, and what other
features know (inputs, findings).

A higher feature plants its source where it is imported::

    reasons.add_source(answers_of)

``answers_of(session, version_id)`` returns sentences by the identity of the node they belong to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.policies.records import PolicyVersion

#: The reasons for a version (its id), in sentences by the identity of a node.
Source = Callable[[Session, int], Mapping[str, Sequence[str]]]

_sources: list[Source] = []


def add_source(source: Source) -> None:
    """Let ``source`` tell reasons in every comparison."""
    if source not in _sources:
        _sources.append(source)


def of(session: Session, version_id: int) -> dict[str, list[str]]:
    """The reasons that stand beside the text of a version: for parts that are no longer in it, and
    those of other features. ``rules.compare.compare`` puts them to those in the text."""
    removed = of_removed(session, version_id)
    found = {identity: [reason] for identity, reason in removed.items()}
    for source in _sources:
        for identity, sentences in source(session, version_id).items():
            found.setdefault(identity, []).extend(sentences)
    return found


def of_removed(session: Session, version_id: int) -> dict[str, str]:
    """The reasons written in a version for parts that are no longer in it, by their identity."""
    removed = session.scalar(
        select(PolicyVersion.removed_reasons).where(PolicyVersion.id == version_id)
    )
    return dict(removed or {})
