"""The model of every list: ids in one compact array, rows read when they are painted."""

from asn_desktop.widgets.table_model.model import FIRST_ROWS, RecordTableModel, Role
from asn_desktop.widgets.table_model.ranges import RowRange, records_in, rows_of
from asn_desktop.widgets.table_model.row_cache import CACHE_ROWS, PAGE_ROWS, RowCache

__all__ = [
    "CACHE_ROWS",
    "FIRST_ROWS",
    "PAGE_ROWS",
    "RecordTableModel",
    "Role",
    "RowCache",
    "RowRange",
    "records_in",
    "rows_of",
]
