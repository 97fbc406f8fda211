"""Every stored record can be told in the change log in words a clerk knows."""

from __future__ import annotations

import pytest

from asn_desktop import features
from asn_desktop.core import translation
from asn_desktop.database.base import OWN_COLUMNS, record_tables

#: Columns the program computes from others: nobody changes them, so nobody is told.
COMPUTED = {
    "employees": {"name_key", "service_start", "data_problems"},
    "units": {"name_key"},
    "positions": {"name_key"},
    "policies": {"number_key", "search_key"},
    "policy_versions": {"saved"},
    "policy_nodes": {"identity", "text_key"},
    "letter_numbers": {"text_key", "subject_key"},
    "circulars": {"signed"},
    "recipients": {"name_key", "employee_id", "unit_id"},
    "competencies": {"name_key"},
    "training_records": {"search_key"},
}

WORDINGS = {each.kind: each for feature in features.all_features() for each in feature.wordings}
KINDS = sorted(kind for kind in record_tables() if not kind.startswith("test_"))


@pytest.mark.parametrize("kind", KINDS)
def test_every_column_has_a_word(kind: str) -> None:
    """A new kind of record, or a new column of one, must be given words before it can be stored
    and never be told."""
    stored = set(record_tables()[kind].columns.keys())
    wording = WORDINGS[kind]
    told = set(wording.labels) & stored
    assert stored - told == set(OWN_COLUMNS) | COMPUTED.get(kind, set())
    assert {wording.name, *([wording.key] if wording.key else [])} <= stored


def test_the_words_are_indonesian() -> None:
    """Kinds and fields are told in the clerk's own words."""
    translation.set_language("id")
    assert WORDINGS["employees"].spoken == "pegawai"
    assert WORDINGS["units"].label("parent_id") == "Unit induk"
    assert WORDINGS["accounts"].spoken == "akun"
