"""What a version changes, in a few words of the office."""

from __future__ import annotations

from asn_desktop.core.errors import PersonError
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import noop, translate
from asn_desktop.core.values import fold_space
from asn_desktop.database.engine import Database
from asn_desktop.database.stored import row_to_change
from asn_desktop.database.unit_of_work import Operation
from asn_desktop.policies.commands.operations import WRITE
from asn_desktop.policies.queries.register import name_of
from asn_desktop.policies.records import PolicyVersion

SUMMARISE = Operation(
    "policies.summary",
    "policies",
    noop("policies", "Summary of version {number} of {name}"),
    WRITE,
)
#: Letters that are kept.
LONGEST = 500


def summarise(database: Database, version_id: int, summary: str) -> Changed:
    """Write what a version changes; it is no part of its text. Raises ``PersonError`` where it is
    too long."""
    summary = fold_space(summary)
    if len(summary) > LONGEST:
        raise PersonError(
            translate("policies", "A summary has at most {limit} characters. Shorten it.").format(
                limit=LONGEST
            )
        )
    with database.write(SUMMARISE) as work:
        row = row_to_change(work.session, PolicyVersion, version_id, None, title="number")
        work.params |= {"number": row.number, "name": name_of(work.session, row.policy_id)}
        row.summary = summary
    return work.changed
