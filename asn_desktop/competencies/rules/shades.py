"""How workbooks colour what is known of competencies."""

from __future__ import annotations

from asn_desktop.competencies.rules.jpm import bands
from asn_desktop.core.shades import Shades

#: A match in percent, levels that a person lacks, the percent of people who lack something, the
#: number of competencies that are lacking, and the index (IP ASN) from its lowest band to its best.
MATCH, GAP, LACKING, GAP_COUNT, INDEX = (
    Shades(60, 100),
    Shades(3, 0),
    Shades(100, 0),
    Shades(5, 0),
    Shades(60, 91),
)


def category_shades(purpose: str) -> Shades:
    """The categories of a purpose by what they say."""
    return Shades.of_words(*(band.label for band in bands(purpose)))
