"""What happened to the office, and taking it back."""

from asn_desktop.database.history.reading import (
    HistoryEntry,
    OperationEntry,
    operation_entry,
    recent_operations,
    record_history,
    touched,
)
from asn_desktop.database.history.stack import UndoStack
from asn_desktop.database.history.undo import Kept, UndoResult, plan_undo, undo

__all__ = [
    "HistoryEntry",
    "Kept",
    "OperationEntry",
    "UndoResult",
    "UndoStack",
    "operation_entry",
    "plan_undo",
    "recent_operations",
    "record_history",
    "touched",
    "undo",
]
