"""The table of every list screen: search, filters, columns, saved views, rows and what is seen."""

from asn_desktop.widgets.table_view.columns import ColumnState
from asn_desktop.widgets.table_view.empty import EmptyState
from asn_desktop.widgets.table_view.record_table import RecordTable
from asn_desktop.widgets.table_view.saved_views import SavedView, ShortViewStore, ViewStore

__all__ = [
    "ColumnState",
    "EmptyState",
    "RecordTable",
    "SavedView",
    "ShortViewStore",
    "ViewStore",
]
