"""What the feature offers to the kernel."""

from __future__ import annotations

from asn_desktop.declarations import Feature

FEATURE = Feature(name="policies")
