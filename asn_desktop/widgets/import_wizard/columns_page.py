"""Step 2: which sheets, where their header is, and what each column becomes."""

from __future__ import annotations

import html

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListWidgetItem, QTableView, QWidget

from asn_desktop._generated.forms.ui_widgets_import_columns import Ui_ImportColumnsPage
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.import_wizard.mapping_table import (
    MappingTable,
    Part,
    Shown,
    TargetDelegate,
)
from asn_desktop.widgets.import_wizard.model import Session, Sheet, Table
from asn_desktop.widgets.import_wizard.sheet_grid import SheetGrid

NAME_ROLE = Qt.ItemDataRole.UserRole
MEASURED = 40  # rows that decide how wide a column is
WIDEST = 32  # letters of a column of the grid


def plain_table(view: QTableView) -> None:
    """The habits all tables of the wizard share."""
    view.verticalHeader().setDefaultSectionSize(theme.row_height())
    view.verticalHeader().setMinimumSectionSize(theme.row_height())
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setWordWrap(False)
    # not "what is visible": of a table on a hidden page Qt would measure every row
    view.horizontalHeader().setResizeContentsPrecision(MEASURED)
    view.setTabKeyNavigation(False)  # Tab goes on to the next control
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )


class ColumnsPage(QWidget):
    """Shows what was found in the file and takes the clerk's corrections at once."""

    #: a target or a value for all rows changed
    changed = Signal()
    #: names of the sheets to be read / a sheet and the row of its header
    sheets_wanted = Signal(object)
    header_wanted = Signal(str, int)
    #: a sentence why something cannot be done
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportColumnsPage()
        self.ui.setupUi(self)
        self._session: Session | None = None
        self._loading = False
        self.grid = SheetGrid(self)
        self.mapping = MappingTable(self)
        self._set_up_views()
        ui = self.ui
        ui.sheetList.currentItemChanged.connect(lambda *_items: self._show_sheet())
        # queued: the list is filled anew, which must not happen inside its own signal
        ui.sheetList.itemChanged.connect(self._choose_sheets, Qt.ConnectionType.QueuedConnection)
        ui.headerButton.clicked.connect(self.choose_header)
        ui.grid.doubleClicked.connect(lambda _index: self.choose_header())
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), ui.grid)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.choose_header)
        ui.showBox.currentIndexChanged.connect(self._show_some)
        self.mapping.changed.connect(self._remapped)
        self.mapping.refused.connect(self.said)
        ui.fixedButton.clicked.connect(self._fix)
        ui.fixedText.returnPressed.connect(self._fix)
        ui.fixedList.linkActivated.connect(self._unfix)

    def _set_up_views(self) -> None:
        ui = self.ui
        for view in (ui.grid, ui.mapView):
            plain_table(view)
        ui.grid.setModel(self.grid)
        ui.grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        ui.grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        ui.mapView.setModel(self.mapping)
        ui.mapView.setItemDelegateForColumn(Part.TARGET, TargetDelegate(ui.mapView))
        ui.mapView.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        ui.mapView.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        ui.mapView.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        ui.mapView.verticalHeader().hide()
        header = ui.mapView.horizontalHeader()
        for part in Part:
            short = part is Part.LETTER
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(part, modes.ResizeToContents if short else modes.Stretch)
        ui.splitter.setSizes([230, 380])

    # -- showing --

    def show_session(self, session: Session) -> None:
        """Show what this session found."""
        self._session = session
        self._loading = True
        chosen = {table.sheet.name for table in session.chosen}
        tables = self._tables()
        self.ui.sheetList.clear()
        for sheet in session.workbook.sheets:
            table = tables.get(sheet.name)
            item = QListWidgetItem(_sheet_text(sheet, table))
            item.setToolTip(item.text())
            item.setSizeHint(QSize(0, theme.row_height()))
            item.setData(NAME_ROLE, sheet.name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if table is not None:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                state = Qt.CheckState
                item.setCheckState(state.Checked if sheet.name in chosen else state.Unchecked)
            self.ui.sheetList.addItem(item)
        first = next(iter(session.chosen), None)
        names = [sheet.name for sheet in session.workbook.sheets]
        if names:
            self.ui.sheetList.setCurrentRow(names.index(first.sheet.name) if first else 0)
        self._loading = False
        self._show_sheet()
        self._show_mapping()

    def let_go(self) -> None:
        """Forget the session."""
        self._session = None
        self.grid.show(None, None)
        self.mapping.show(None)

    def refresh(self) -> None:
        """Show the session again, on the sheet one looks at."""
        if self._session is None:
            return
        row = self.ui.sheetList.currentRow()
        self.show_session(self._session)
        if 0 <= row < self.ui.sheetList.count():
            self.ui.sheetList.setCurrentRow(row)

    def _tables(self) -> dict[str, Table]:
        if self._session is None:
            return {}
        # what was chosen, also a moved header, counts before what was guessed
        found = (*reversed(self._session.tables), *self._session.chosen)
        return {table.sheet.name: table for table in found}

    def _sheet(self) -> Sheet | None:
        item = self.ui.sheetList.currentItem()
        if item is None or self._session is None:
            return None
        name = item.data(NAME_ROLE)
        return next((s for s in self._session.workbook.sheets if s.name == name), None)

    def _show_sheet(self) -> None:
        if self._loading:
            return
        sheet = self._sheet()
        self.grid.show(sheet, self._tables().get(sheet.name) if sheet is not None else None)
        self._fit_grid()
        position = self.grid.header_position()
        if self.grid.rowCount():
            index = self.grid.index(max(0, position), 0)
            flags = QItemSelectionModel.SelectionFlag
            self.ui.grid.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.ui.grid.scrollTo(
                self.grid.index(max(0, position - 2), 0),
                QAbstractItemView.ScrollHint.PositionAtTop,
            )

    def _fit_grid(self) -> None:
        view = self.ui.grid
        view.resizeColumnsToContents()
        widest = WIDEST * self.fontMetrics().averageCharWidth()
        for column in range(self.grid.columnCount()):
            view.setColumnWidth(column, min(widest, view.columnWidth(column)))

    def _show_mapping(self) -> None:
        self.mapping.show(self._session)
        self._show_counts()
        self._show_fixed()

    def _show_counts(self) -> None:
        words = {
            Shown.ALL: translate("widgets", "All columns ({count})"),
            Shown.TAKEN: translate("widgets", "Taken over ({count})"),
            Shown.LOOK: translate("widgets", "To be looked at ({count})"),
            Shown.LEFT: translate("widgets", "Not taken over ({count})"),
        }
        box = self.ui.showBox
        current = max(0, box.currentIndex())
        box.blockSignals(True)
        box.clear()
        for shown, text in words.items():
            box.addItem(text.format(count=self.mapping.count(shown)))
        box.setCurrentIndex(current)
        box.blockSignals(False)
        parts = [
            translate("widgets", "{taken} of {all} columns are taken over").format(
                taken=self.mapping.count(Shown.TAKEN), all=self.mapping.count(Shown.ALL)
            )
        ]
        if look := self.mapping.count(Shown.LOOK):
            parts.append(translate("widgets", "{count} to be looked at").format(count=look))
        session = self._session
        if missing := session.missing() if session is not None and session.chosen else ():
            names = ", ".join(self.mapping.label(column.name) for column in missing)
            parts.append(translate("widgets", "missing: {names}").format(names=names))
        self.ui.mapSummary.setText(" · ".join(parts))

    def sentence(self) -> str:
        """Why one cannot go on yet; empty where one can."""
        session = self._session
        if session is None or not session.chosen:
            return translate("widgets", "Choose a sheet and the row with its headings first.")
        doubts = [ambiguity.sentence for ambiguity in session.ambiguities()]
        if doubts:
            return " ".join(doubts)
        missing = [self.mapping.label(column.name) for column in session.missing()]
        if missing:
            return translate(
                "widgets",
                "No column was found for: {names}. Choose it under “Becomes”, or give one value "
                "for all rows.",
            ).format(names=", ".join(missing))
        return ""

    # -- the clerk's corrections --

    def _choose_sheets(self, _item: QListWidgetItem) -> None:
        if self._loading or self._session is None:
            return
        items = [self.ui.sheetList.item(row) for row in range(self.ui.sheetList.count())]
        names = [
            item.data(NAME_ROLE) for item in items if item.checkState() is Qt.CheckState.Checked
        ]
        if names:
            self.sheets_wanted.emit(names)
        else:
            self.refresh()  # something has to be read: the tick comes back

    def choose_header(self) -> None:
        """Take the selected row of the grid for the header."""
        sheet, index = self._sheet(), self.ui.grid.currentIndex()
        if self._session is None or sheet is None or not index.isValid():
            return
        self.header_wanted.emit(sheet.name, self.grid.file_row(index.row()))

    def _show_some(self, index: int) -> None:
        self.mapping.show_only(Shown(max(0, index)))

    def _remapped(self) -> None:
        self._show_counts()
        self._show_fixed()
        self.changed.emit()

    # -- one value for all rows --

    def _show_fixed(self) -> None:
        session, ui = self._session, self.ui
        if session is None:
            return
        given = {heading.target for heading in session.mapping}
        if session.chosen:
            missing = {column.name for column in session.missing()}
            # what is required and not missing comes out of a combined column
            given |= {t.name for t in self.mapping.targets if t.required and t.name not in missing}
        ui.fixedField.clear()
        for target in self.mapping.targets:
            if not target.combined and target.name not in given:
                ui.fixedField.addItem(target.label, target.name)
        remove = html.escape(translate("widgets", "remove"))
        ui.fixedList.setText(
            " · ".join(
                f"{html.escape(self.mapping.label(name))}: <b>{html.escape(text)}</b> "
                f'<a href="{html.escape(name)}">{remove}</a>'
                for name, text in session.fixed.items()
            )
        )

    def _fix(self) -> None:
        name, text = self.ui.fixedField.currentData(), self.ui.fixedText.text().strip()
        if self._session is None or not name or not text:
            return
        self._session.fixed[name] = text
        self.ui.fixedText.clear()
        self._show_counts()
        self._show_fixed()
        self.changed.emit()

    def _unfix(self, name: str) -> None:
        if self._session is not None:
            self._session.fixed.pop(name, None)
            self._show_counts()
            self._show_fixed()
            self.changed.emit()


def _sheet_text(sheet: Sheet, table: Table | None) -> str:
    if table is None:
        return translate("widgets", "{name}: no headings found").format(name=sheet.name)
    return translate("widgets", "{name}: {rows} rows").format(
        name=sheet.name, rows=group_thousands(len(table.data_rows))
    )
