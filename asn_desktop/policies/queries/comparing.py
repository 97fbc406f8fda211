"""Two versions of a policy beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space
from asn_desktop.policies.queries import reasons, styles, texts
from asn_desktop.policies.queries.register import policy
from asn_desktop.policies.queries.texts import Version
from asn_desktop.policies.rules.compare import Difference, compare
from asn_desktop.policies.rules.naming import full_name, short_name
from asn_desktop.policies.rules.stages import VersionState


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between two versions: ``name`` and ``title`` of the policy, the versions in
    words, and every part of both."""

    name: str  # "Perwal 12/2026"
    title: str  # "Peraturan Wali Kota Nomor 12 Tahun 2026 tentang …"
    old: str
    new: str
    differences: Sequence[Difference]


def predecessor(session: Session, version: Version) -> Version:
    """The version that this one was made of, else the one before it in number.

    Raises ``PersonError`` for the first version of a policy."""
    if version.based_on_id is not None:
        return texts.version(session, version.based_on_id)
    earlier = [
        one for one in texts.versions(session, version.policy_id) if one.number < version.number
    ]
    if not earlier:
        raise PersonError(
            translate(
                "policies", "This is the first version: there is none before it to compare with."
            )
        )
    return earlier[0]


def comparison(session: Session, ids: Sequence[int]) -> Comparison:
    """One version beside its predecessor, or two versions, the earlier first.

    Raises ``PersonError`` where there is nothing to compare.
    """
    chosen = [texts.version(session, one) for one in dict.fromkeys(ids)]
    if len(chosen) == 1:
        chosen.append(predecessor(session, chosen[0]))
    old, new = sorted(chosen, key=lambda version: version.number)
    if old.policy_id != new.policy_id:
        raise PersonError(
            translate("policies", "These are versions of two policies. Choose two of one policy.")
        )
    values = policy(session, new.policy_id) or {}
    kind, title = str(values.get("kind") or ""), str(values.get("title") or "")
    number = fold_space(str(values.get("number") or "")) or None
    year = values.get("year")
    year = year if isinstance(year, int) else None
    beside = reasons.of(session, new.id)
    return Comparison(
        short_name(kind, number, year, title),
        full_name(kind, number, year, title),
        version_words(old),
        version_words(new),
        compare(
            texts.nodes(session, old.id),
            texts.nodes(session, new.id),
            section_style=styles.section_style(session, new.policy_id),
            reasons=beside,
        ),
    )


def version_words(version: Version) -> str:
    """ "Versi 2 (ditetapkan 12-01-2026)"."""
    if version.state is VersionState.DRAFT:
        return f"Versi {version.number} (rancangan)"
    day = version.enacted_on
    return f"Versi {version.number}" + (f" (ditetapkan {day:%d-%m-%Y})" if day else "")
