"""What changes policies: one function is one operation, undone as one step."""

from asn_desktop.policies.commands import limits

#: watches every operation on policies from the first import on
__all__ = ["limits"]
