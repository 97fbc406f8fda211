"""Taking over the text of a policy that was enacted before it came into this program."""

from __future__ import annotations

from sqlalchemy.orm import Session

from asn_desktop.core.errors import ChangedMeanwhile, PersonError
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.engine import Database
from asn_desktop.database.unit_of_work import Operation
from asn_desktop.policies.commands import operations
from asn_desktop.policies.commands.enacting import keep_paper
from asn_desktop.policies.queries import conditions, texts
from asn_desktop.policies.queries.steps import Standing, standing
from asn_desktop.policies.records import Policy, PolicyVersion
from asn_desktop.policies.rules.conditions import text_problems
from asn_desktop.policies.rules.enactment import Enactment, Frozen, digest_heading
from asn_desktop.policies.rules.stages import IN_FORCE, VersionState
from asn_desktop.policies.rules.text import text_digest

ADOPT = Operation(
    "policies.adopt",
    "policies",
    noop("policies", "Text of {name} taken over as the one in force"),
    operations.ENACT,
)


def can_adopt(now: Standing) -> bool:
    """Whether the draft may be the text that has long been in force: the policy is, and none of its
    versions."""
    return now.stage in IN_FORCE and now.in_force_id is None and now.draft_id is not None


def not_adopted() -> str:
    """Why a draft is not taken over."""
    return translate(
        "policies",
        "Only the draft of a policy in force, of which no version is in force yet, is taken over"
        " like this. Any other draft is enacted.",
    )


def enactment_of(session: Session, policy_id: int) -> Enactment:
    """Number and dates under which the policy stands in the register. Raises ``PersonError`` where
    they are not complete."""
    policy = session.get_one(Policy, policy_id)
    if not policy.number or not policy.year or policy.enacted_on is None:
        raise PersonError(
            translate(
                "policies",
                "Number, year and date of enactment are not complete. Fill them in in the tab Data"
                " first.",
            )
        )
    return Enactment(
        policy.number,
        policy.year,
        policy.enacted_on,
        policy.promulgated_on,
        policy.gazette or "",
        policy.valid_from or policy.enacted_on,
        policy.valid_to,
    )


def adopt(database: Database, policy_id: int, paper: Frozen, *, text: str = "") -> Changed:
    """Let the draft be the version in force, under the number and dates of the register; the stage
    stays. ``text`` is the digest of the nodes that the paper was made of, as in ``enact``."""
    with database.write(ADOPT) as work:
        session = work.session
        now = standing(session, policy_id)
        work.params["name"] = now.name
        if not can_adopt(now) or now.draft_id is None:
            raise PersonError(not_adopted())
        enactment = enactment_of(session, policy_id)
        found = text_problems(conditions.facts(session, policy_id, now.draft_id), final=True)
        if found:
            raise PersonError("\n".join(problem.sentence for problem in found))
        draft = session.get_one(PolicyVersion, now.draft_id)
        nodes = texts.nodes(session, draft.id)
        if text and text_digest(nodes) != text:
            raise ChangedMeanwhile(
                translate(
                    "policies",
                    "The draft was changed since the paper was made; nothing was taken over. Try"
                    " again.",
                )
            )
        draft.state = VersionState.IN_FORCE
        draft.enacted_on = enactment.enacted_on
        draft.heading = digest_heading(now.kind, now.title, enactment)
        draft.digest = text_digest(nodes, draft.heading)
        keep_paper(session, draft.id, paper)
    return work.changed
