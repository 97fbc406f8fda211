"""The operations on audiences, distributions and receipts."""

from __future__ import annotations

from asn_desktop.core.translation import noop
from asn_desktop.database.unit_of_work import Operation
from asn_desktop.policies.commands.operations import WRITE


def _operation(code: str, title: str) -> Operation:
    return Operation(code, "circulars", title, WRITE)


SAVE_AUDIENCE = _operation(
    "audiences.save", noop("circulars", "Save the list of recipients {name}")
)
REMOVE_AUDIENCE = _operation(
    "audiences.remove", noop("circulars", "Remove the list of recipients {name}")
)
OPEN = _operation(
    "distributions.open", noop("circulars", "Send {title} to {count} recipients ({number})")
)
ADD = _operation(
    "distributions.add", noop("circulars", "Add recipients to distribution {number}: {count}")
)
CHANGE = _operation("distributions.change", noop("circulars", "Change distribution {number}"))
CLOSE = _operation("distributions.close", noop("circulars", "Close distribution {number}"))
CANCEL = _operation("distributions.cancel", noop("circulars", "Cancel distribution {number}"))
REOPEN = _operation("distributions.reopen", noop("circulars", "Open distribution {number} again"))
KEY = _operation(
    "receipts.key", noop("circulars", "Receipts of {sheet}, distribution {number}: {count}")
)
IMPORT_RECEIPTS = _operation(
    "receipts.import", noop("circulars", "Import of receipts from {file} (changed {changed})")
)
