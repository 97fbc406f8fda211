"""What happened to the office, and taking it back."""

from asn_desktop.database.history.log import COLUMNS, ChangeLog, ToldOperation
from asn_desktop.database.history.reading import (
    HistoryEntry,
    OperationEntry,
    operation_entry,
    recent_operations,
    record_history,
    touched,
)
from asn_desktop.database.history.stack import UndoStack
from asn_desktop.database.history.telling import (
    ToldChange,
    ToldField,
    tell_changes,
    tell_operation,
    tell_record,
)
from asn_desktop.database.history.undo import Kept, UndoResult, plan_undo, undo
from asn_desktop.database.history.wording import RecordWording, make_known

__all__ = [
    "COLUMNS",
    "ChangeLog",
    "HistoryEntry",
    "Kept",
    "OperationEntry",
    "RecordWording",
    "ToldChange",
    "ToldField",
    "ToldOperation",
    "UndoResult",
    "UndoStack",
    "make_known",
    "operation_entry",
    "plan_undo",
    "recent_operations",
    "record_history",
    "tell_changes",
    "tell_operation",
    "tell_record",
    "touched",
    "undo",
]
