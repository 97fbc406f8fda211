"""Files that belong to a policy: what is written beside them."""

from __future__ import annotations

#: Letters that are kept of a note.
LONGEST_NOTE = 300
