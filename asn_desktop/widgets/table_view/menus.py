"""What a right click on rows or on a heading offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from asn_desktop.core.translation import translate
from asn_desktop.widgets import clipboard, theme

if TYPE_CHECKING:
    from asn_desktop.widgets.table_view.record_table import RecordTable


def row_menu(table: RecordTable) -> QMenu:
    """The caller's actions, copying, and sorting by the column of the current cell."""
    menu = QMenu(table)
    menu.addActions(table.context_actions)
    if table.context_actions:
        menu.addSeparator()
    if table.selected_count():
        menu.addAction(
            theme.icon("copy"),
            translate("widgets", "Copy"),
            QKeySequence(QKeySequence.StandardKey.Copy),
            table.copy,
        )
        menu.addAction(
            translate("widgets", "Copy with headings"),
            QKeySequence("Ctrl+Shift+C"),
            lambda: table.copy(headings=True),
        )
        text = table.grid.currentIndex().data() or ""
        menu.addAction(translate("widgets", "Copy this cell"), lambda: clipboard.put_text(text))
        menu.addSeparator()
    _add_sorting(menu, table, table.grid.currentIndex().column())
    return menu


def header_menu(table: RecordTable, section: int) -> QMenu:
    """Sorting by a column, hiding it, and the choice of columns."""
    menu = QMenu(table)
    _add_sorting(menu, table, section)
    if section >= 0:
        menu.addSeparator()
        menu.addAction(
            translate("widgets", "Hide this column"), lambda: table.arrangement.hide(section)
        )
    menu.addAction(translate("widgets", "Columns…"), table.columns_button.click)
    return menu


def _add_sorting(menu: QMenu, table: RecordTable, section: int) -> None:
    columns = table.source.columns
    if not 0 <= section < len(columns) or not columns[section].sortable:
        return
    heading = table.model.heading(columns[section]).replace("&", "&&")
    upwards = translate("widgets", "Sort by {column}, upwards")
    downwards = translate("widgets", "Sort by {column}, downwards")
    sort = table.grid.header.sort_by
    menu.addAction(upwards.format(column=heading), lambda: sort(section, descending=False))
    menu.addAction(downwards.format(column=heading), lambda: sort(section, descending=True))
