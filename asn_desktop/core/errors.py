"""Whose fault is it? Decided once, where the fault is recognised.

Every message is a finished sentence in the person's language that says what happened and what
to do next. Anything that is not an :class:`OfficeError` is our own fault and ends in a crash
report.
"""

from __future__ import annotations


class OfficeError(Exception):
    """A fault that a person can understand and mend. ``str(error)`` is the sentence to show."""

    exit_status = 1


class PersonError(OfficeError):
    """What was asked for cannot be done as asked: the person has to choose or type otherwise."""


class ChangedMeanwhile(PersonError):  # noqa: N818 - says what happened
    """Somebody else has changed the record since it was read; what one wants to store would
    silently replace that. The person compares and chooses."""


class RemovedMeanwhile(PersonError):  # noqa: N818 - says what happened
    """Somebody else has removed the record since it was read."""


class WorldError(OfficeError):
    """The machine or a file does not play along: disk full, file locked, damaged, unreadable."""


class DamagedError(WorldError):
    """What stands in an office file cannot be read as it was written."""


class RightError(OfficeError):
    """The passphrase is wrong or the account has no right to do this."""

    exit_status = 4


class Cancelled(BaseException):
    """The person stopped a running job; nothing of it is kept."""
