"""Reading, comparing and writing many rows at once."""

from asn_desktop.database.bulk.comparing import StoredRow, compare, stored_rows
from asn_desktop.database.bulk.derived import replace_derived
from asn_desktop.database.bulk.writing import delete_rows, insert_rows, restore_rows, update_rows

__all__ = [
    "StoredRow",
    "compare",
    "delete_rows",
    "insert_rows",
    "replace_derived",
    "restore_rows",
    "stored_rows",
    "update_rows",
]
