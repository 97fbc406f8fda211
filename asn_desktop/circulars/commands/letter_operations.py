"""The operations on circulars and their templates."""

from __future__ import annotations

from asn_desktop.circulars.commands import letter_limits  # noqa: F401 - its guards hold from now on
from asn_desktop.circulars.queries.templates import FIRST
from asn_desktop.core.translation import noop
from asn_desktop.database.unit_of_work import Operation
from asn_desktop.policies.commands.operations import WRITE

NEW = Operation("circulars.new", "circulars", noop("circulars", "New circular {title}"), WRITE)
SAVE = Operation(
    "circulars.letter", "circulars", noop("circulars", "Change circular {title}"), WRITE
)
RESERVE = Operation(
    "circulars.number", "circulars", noop("circulars", "Reserve {number} for {title}"), WRITE
)
SAVE_TEMPLATE = Operation(
    "circulars.template", "circulars", noop("circulars", "Save the template {name}"), WRITE
)
REMOVE_TEMPLATE = Operation(
    "circulars.template_remove",
    "circulars",
    noop("circulars", "Remove the template {name}"),
    WRITE,
)
#: The office gets the templates that come with the program when somebody first wants one.
FIRST_TEMPLATES = Operation(
    FIRST,
    "circulars",
    noop("circulars", "Templates of the program: {count}"),
    WRITE,
)
