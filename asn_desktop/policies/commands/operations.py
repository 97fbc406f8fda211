"""The operations on policies: their names, and the right each needs."""

from __future__ import annotations

#: Keeping the register, drafting, moving a policy along; making it binding (and taking that back).
WRITE, ENACT = "policies.write", "policies.enact"
