"""The workbooks of this feature: employees, work units and posts.

Other programs' headings are declared with the columns, so that a list made elsewhere is understood
as it comes; how its cells become values is said by ``rules``.
"""

from asn_desktop.employees.sheets.employees import EMPLOYEES
from asn_desktop.employees.sheets.organisation import POSITIONS, UNITS
from asn_desktop.spreadsheets.columns import SheetLayout

#: Every layout of this feature by kind.
LAYOUTS: dict[str, SheetLayout] = {layout.kind: layout for layout in (EMPLOYEES, UNITS, POSITIONS)}

__all__ = ["EMPLOYEES", "LAYOUTS", "POSITIONS", "UNITS"]
