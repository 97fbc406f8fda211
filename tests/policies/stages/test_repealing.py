"""A policy ends, with its date and its reason."""

from __future__ import annotations

import pytest

from asn_desktop.core.errors import (
    PersonError,
)
from asn_desktop.database.history import undo
from asn_desktop.policies.commands.enacting import repeal
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.queries import register
from asn_desktop.policies.rules.stages import Stage
from tests.policies.stages.cycle import TODAY, Cycle, day

S = Stage


def test_a_policy_is_repealed_with_date_and_reason(binding: Cycle) -> None:
    """Without a reason nothing ends; with one the version retires, the last day is the day before,
    and there is no further step until it is taken back."""
    with pytest.raises(PersonError, match="Write as a note why"):
        repeal(binding.database, binding.id, day=day(28), today=TODAY)
    repeal(binding.database, binding.id, day=day(28), reason="Diganti Perda", today=TODAY)
    assert binding.columns["valid_to"] == day(27)
    assert binding.versions == [(1, "retired"), (2, "draft")]
    with pytest.raises(PersonError, match="is repealed: there is no further step"):
        binding.to(S.APPLICATION)
    binding.take_back("keliru")
    assert binding.versions == [(1, "in_force"), (2, "draft")]
    assert binding.columns["valid_to"] is None and binding.stage is S.DISCUSSION


def test_the_policy_that_repeals_is_a_reason(binding: Cycle) -> None:
    """The register shows from both sides which policy revoked which; one that is only a draft
    revokes nothing."""
    values = {"kind": "mayor_regulation", "title": "Manajemen Talenta"}
    draft, _ = save_policy(binding.database, values, today=TODAY)
    with pytest.raises(PersonError, match="not enacted yet"):
        repeal(binding.database, binding.id, day=day(28), revoked_by=draft, today=TODAY)
    newer, _ = save_policy(
        binding.database,
        {**values, "number": "20", "year": 2026, "enacted_on": day(27), "valid_from": day(28)},
        today=TODAY,
    )
    with pytest.raises(PersonError, match="cannot repeal itself"):
        repeal(binding.database, binding.id, day=day(28), revoked_by=binding.id, today=TODAY)
    changed = repeal(binding.database, binding.id, day=day(28), revoked_by=newer, today=TODAY)
    with binding.database.read() as session:
        (relation,) = register.related(session, binding.id)
    assert (relation.kind, relation.backward, relation.other_id) == ("revokes", True, newer)
    assert binding.timeline[-1].note == "Dicabut dengan Perwal 20/2026."
    undo(binding.database, changed.operation_id)
    assert binding.versions == [(1, "in_force"), (2, "draft")]


def test_a_policy_does_not_end_before_it_begins(binding: Cycle) -> None:
    """The first day is the earliest after which a policy can end."""
    with pytest.raises(PersonError, match="still to come"):
        repeal(binding.database, binding.id, day=day(29), reason="x", today=TODAY)
    with pytest.raises(PersonError, match="before the step"):
        repeal(binding.database, binding.id, day=day(21), reason="x", today=TODAY)
