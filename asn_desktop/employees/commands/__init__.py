"""What changes people, units and posts: one function is one operation, undone as one step."""

from asn_desktop.employees.commands.follow import follow_references
from asn_desktop.employees.commands.imports import (
    arrange_employees,
    plan_employees,
    run_employees,
)
from asn_desktop.employees.commands.limits import own_units
from asn_desktop.employees.commands.organisation import (
    remove_positions,
    remove_units,
    save_position,
    save_unit,
)
from asn_desktop.employees.commands.organisation_imports import (
    plan_positions,
    plan_units,
    run_positions,
    run_units,
)
from asn_desktop.employees.commands.people import (
    change_field,
    mend_employees,
    remove_employees,
    save_employee,
)
from asn_desktop.employees.commands.sample import NewPosition, NewUnit, add_sample
from asn_desktop.employees.commands.unit_rows import arrange_units

__all__ = [
    "NewPosition",
    "NewUnit",
    "add_sample",
    "arrange_employees",
    "arrange_units",
    "change_field",
    "follow_references",
    "mend_employees",
    "own_units",
    "plan_employees",
    "plan_positions",
    "plan_units",
    "remove_employees",
    "remove_positions",
    "remove_units",
    "run_employees",
    "run_positions",
    "run_units",
    "save_employee",
    "save_position",
    "save_unit",
]
