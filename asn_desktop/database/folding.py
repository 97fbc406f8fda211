"""Text as it is compared: a search must not fail for a capital, an accent or a comma.

Search and the derived columns it looks into fold in one way, or a name would not be found by
itself.
"""

from __future__ import annotations

from asn_desktop.core.values import fold_key as fold

__all__ = ["fold"]
