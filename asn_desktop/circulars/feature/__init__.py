"""What the feature offers to the kernel."""

from __future__ import annotations

from asn_desktop.circulars.feature import receipts
from asn_desktop.circulars.wording import WORDINGS
from asn_desktop.declarations import Feature

FEATURE = Feature(
    name="circulars",
    kinds=(*receipts.KINDS,),
    papers=(*receipts.PAPERS,),
    reports=(*receipts.REPORTS,),
    tabs=(*receipts.TABS,),
    wordings=WORDINGS,
)
