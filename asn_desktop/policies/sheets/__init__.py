"""The workbooks of this feature: the register of policies, its versions and their articles."""

from asn_desktop.policies.sheets.parts import ARTICLES, VERSIONS
from asn_desktop.policies.sheets.policies import POLICIES
from asn_desktop.spreadsheets.columns import SheetLayout

#: Every layout of this feature by kind.
LAYOUTS: dict[str, SheetLayout] = {layout.kind: layout for layout in (POLICIES, VERSIONS, ARTICLES)}

__all__ = ["ARTICLES", "LAYOUTS", "POLICIES", "VERSIONS"]
