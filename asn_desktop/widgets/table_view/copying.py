"""Copying many rows: read and written in the background, then put on the clipboard at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.listing import ListColumn
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.widgets import clipboard, messages
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.table_model import RecordTableModel

#: More rows than this are a matter for an export; spreadsheet programs choke on them.
MAX_ROWS = 50_000
_AT_ONCE = 500


def copy_rows(
    parent: QWidget,
    runner: JobRunner,
    model: RecordTableModel,
    ids: Sequence[int],
    columns: Sequence[ListColumn],
    *,
    headings: bool,
) -> None:
    """Copy these columns of these records and say so; too many rows are refused in words."""
    if not ids:
        return
    if len(ids) > MAX_ROWS:
        text = translate(
            "widgets",
            "{count} rows are too many to copy (at most {most}). Export them to a file instead.",
        )
        sentence = text.format(count=group_thousands(len(ids)), most=group_thousands(MAX_ROWS))
        messages.show_error(parent, PersonError(sentence))
        return
    source = model.source
    places = [model.column_of(column.name) for column in columns]
    kinds = tuple(column.kind for column in columns)
    names = tuple(model.heading(column) for column in columns)
    label = translate("widgets", "Copying")

    def read(progress: Progress) -> clipboard.Copied:
        rows = []
        for start in range(0, len(ids), _AT_ONCE):
            progress(start, len(ids), label)
            part = ids[start : start + _AT_ONCE]
            found = source.rows(part)
            rows += [[found[i][place] for place in places] for i in part if i in found]
        cells = clipboard.Cells(kinds, names, rows)
        return clipboard.Copied(
            len(rows),
            clipboard.to_text(cells, headings=headings),
            clipboard.to_html(cells, headings=headings),
        )

    def put(copied: clipboard.Copied) -> None:
        clipboard.put(copied)
        text = translate("widgets", "{count} rows copied.")
        messages.tell(parent, text.format(count=group_thousands(copied.rows)), "success")

    runner.run(read, title=label, on_done=put, owner=parent)
