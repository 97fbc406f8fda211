"""The operations on policies: their names, and the right each needs."""

from __future__ import annotations

from asn_desktop.core.translation import noop
from asn_desktop.database.unit_of_work import Operation

#: Keeping the register, drafting, moving a policy along; making it binding (and taking that back).
WRITE, ENACT = "policies.write", "policies.enact"

ADD_POLICY = Operation("policies.add", "policies", noop("policies", "Add {name}"), WRITE)
CHANGE_POLICY = Operation("policies.change", "policies", noop("policies", "Change {name}"), WRITE)
REMOVE_POLICIES = Operation(
    "policies.remove", "policies", noop("policies", "Remove policies: {count}"), WRITE
)
CHANGE_FIELD = Operation(
    "policies.change_field",
    "policies",
    noop("policies", "Change “{field}” of policies: {count}"),
    WRITE,
)
IMPORT_POLICIES = Operation(
    "policies.import",
    "policies",
    noop("policies", "Import of policies from {file} (new {added}, changed {changed})"),
    WRITE,
)
SAVE_AIMS = Operation("policies.aims", "policies", noop("policies", "Change aims of {name}"), WRITE)
SAVE_RELATIONS = Operation(
    "policies.relations", "policies", noop("policies", "Change relations of {name}"), WRITE
)
ADD_ATTACHMENT = Operation(
    "policies.attach", "policies", noop("policies", "Attach {file} to {name}"), WRITE
)
CHANGE_ATTACHMENT = Operation(
    "policies.attachment", "policies", noop("policies", "Change attachment {file}"), WRITE
)
REMOVE_ATTACHMENTS = Operation(
    "policies.detach", "policies", noop("policies", "Remove attachments: {count}"), WRITE
)
