"""What the feature offers to the kernel."""

from __future__ import annotations

from asn_desktop.circulars.feature import letters, receipts
from asn_desktop.circulars.sample import fill
from asn_desktop.circulars.wording import WORDINGS
from asn_desktop.declarations import Feature

FEATURE = Feature(
    name="circulars",
    kinds=(*letters.KINDS, *receipts.KINDS),
    papers=(*letters.PAPERS, *receipts.PAPERS),
    screens=letters.SCREENS,
    reports=(*receipts.REPORTS,),
    tabs=(*letters.TABS, *receipts.TABS),
    wordings=WORDINGS,
    sample=fill,
)
