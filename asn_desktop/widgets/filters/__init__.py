"""Filters above a table: a button each, with the values and how many records each would leave."""

from asn_desktop.widgets.filters.bar import FilterBar
from asn_desktop.widgets.filters.button import FilterButton
from asn_desktop.widgets.filters.values import FilterValues

__all__ = ["FilterBar", "FilterButton", "FilterValues"]
