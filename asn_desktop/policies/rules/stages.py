"""The cycle of a policy: its stages and the way from one to the next.

Stages of a Perwal after Permendagri 80/2015 jo. 120/2018, drawn together to those an office keeps
apart; other kinds leave some out.
"""

from __future__ import annotations

from enum import StrEnum


class Stage(StrEnum):
    """Where a policy stands."""

    PLANNING = "planning"  # perencanaan
    DRAFTING = "drafting"  # penyusunan
    PARTICIPATION = "participation"  # partisipasi
    DISCUSSION = "discussion"  # pembahasan, harmonisasi
    ENACTMENT = "enactment"  # penetapan
    DISSEMINATION = "dissemination"  # pengundangan, penyebarluasan
    APPLICATION = "application"  # penerapan
    EVALUATION = "evaluation"  # evaluasi
    AMENDMENT = "amendment"  # perubahan: a new version is being made
    REPEAL = "repeal"  # pencabutan: no longer in force


class VersionState(StrEnum):
    """What a version is worth."""

    DRAFT = "draft"
    IN_FORCE = "in_force"
    RETIRED = "retired"
