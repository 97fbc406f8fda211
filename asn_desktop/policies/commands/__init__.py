"""What changes policies: one function is one operation, undone as one step."""

from asn_desktop.policies.commands import consistency, limits

#: watch every operation on policies from the first import on
__all__ = ["consistency", "limits"]
