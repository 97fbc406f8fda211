"""The lists of people, units and posts, for screen, export and paper."""

from asn_desktop.employees.queries.lists.lent import Lent, lend, lent_kinds
from asn_desktop.employees.queries.lists.organisation import positions, units
from asn_desktop.employees.queries.lists.people import employees
from asn_desktop.employees.queries.lists.words import words

__all__ = ["Lent", "employees", "lend", "lent_kinds", "positions", "units", "words"]
