"""The operations on people, units and posts: their names, and the right each needs."""

from __future__ import annotations

from asn_desktop.core.translation import noop
from asn_desktop.database.unit_of_work import Operation

WRITE = "employees.write"
IMPORT = "employees.import"
ORGANISATION = "organisation.write"

IMPORT_EMPLOYEES = Operation(
    "employees.import",
    "employees",
    noop("employees", "Import of employees from {file} (new {added}, changed {changed})"),
    IMPORT,
)
IMPORT_UNITS = Operation(
    "units.import",
    "employees",
    noop("employees", "Import of work units from {file} (new {added}, changed {changed})"),
    ORGANISATION,
)
IMPORT_POSITIONS = Operation(
    "positions.import",
    "employees",
    noop("employees", "Import of posts from {file} (new {added}, changed {changed})"),
    ORGANISATION,
)
ADD_EMPLOYEE = Operation(
    "employees.add", "employees", noop("employees", "Add employee {name}"), WRITE
)
CHANGE_EMPLOYEE = Operation(
    "employees.change", "employees", noop("employees", "Change employee {name}"), WRITE
)
REMOVE_EMPLOYEES = Operation(
    "employees.remove", "employees", noop("employees", "Remove employees: {count}"), WRITE
)
CHANGE_FIELD = Operation(
    "employees.change_field",
    "employees",
    noop("employees", "Change “{field}” of employees: {count}"),
    WRITE,
)
MEND_EMPLOYEES = Operation(
    "employees.mend", "employees", noop("employees", "Mend data of employees: {count}"), WRITE
)
MOVE = Operation(
    "employees.move", "employees", noop("employees", "Move employees to {unit}: {count}"), WRITE
)
SAVE_UNIT = Operation(
    "units.save", "employees", noop("employees", "Save work unit {name}"), ORGANISATION
)
REMOVE_UNITS = Operation(
    "units.remove", "employees", noop("employees", "Remove work units: {count}"), ORGANISATION
)
SAVE_POSITION = Operation(
    "positions.save", "employees", noop("employees", "Save post {name}"), ORGANISATION
)
REMOVE_POSITIONS = Operation(
    "positions.remove", "employees", noop("employees", "Remove posts: {count}"), ORGANISATION
)
SAMPLE = Operation(
    "employees.sample", "employees", noop("employees", "Fill the practice office"), WRITE
)
