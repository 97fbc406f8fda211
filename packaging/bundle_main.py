"""The bundle's way in: what ``python -m asn_desktop`` is elsewhere."""

from __future__ import annotations

import multiprocessing
import sys

from asn_desktop.__main__ import main

if __name__ == "__main__":
    # Foreign files are read in worker processes, which start this program again.
    multiprocessing.freeze_support()
    sys.exit(main())
