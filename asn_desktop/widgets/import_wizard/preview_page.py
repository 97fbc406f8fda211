"""Step 4: what the import would do, before anything is stored."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTreeWidgetItem,
    QWidget,
)

from asn_desktop._generated.forms.ui_widgets_import_preview import Ui_ImportPreviewPage
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.imports import EmptyCells, ImportMode, ImportOptions
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.import_wizard.columns_page import plain_table
from asn_desktop.widgets.import_wizard.model import ImportDesk, Session, Trial
from asn_desktop.widgets.import_wizard.plan_table import LEADING, PlanTable
from asn_desktop.widgets.import_wizard.tile import Tile
from asn_desktop.widgets.import_wizard.trial_rows import Group, TrialRows, group_word
from asn_desktop.widgets.import_wizard.wrapped import WrappedDelegate

CODE_ROLE = Qt.ItemDataRole.UserRole
AT_ONCE_SECONDS = 1.0  # a trial this short is made again by itself after a correction
REST_MS = 700  # a rest in typing before that
NOTES = 40  # letters of the column with the notes
WIDEST = 46  # letters of a column, so that one long cell does not push the others away


class PreviewPage(QWidget):
    """Counts, causes of complaint, and the rows with old and new values; cells can be mended."""

    check_wanted = Signal()
    rejected_wanted = Signal()
    #: a rule or a cell changed since the last trial
    stale = Signal()

    def __init__(self, desk: ImportDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportPreviewPage()
        self.ui.setupUi(self)
        self._session: Session | None = None
        self._group = Group.ALL
        self._seconds = 0.0
        self._fitted = False  # whether the columns have widths of their own
        self._spot: tuple[tuple[str, int], int] | None = None
        self.is_stale = False
        self.table = PlanTable(desk.words, self)
        self.table.corrected.connect(self._correct)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._check_if_stale)
        self._set_up_tiles()
        self._set_up_rules()
        self._set_up_rows()
        self._set_up_causes()

    # -- set-up --

    def _set_up_tiles(self) -> None:
        ui = self.ui
        self.tiles: dict[Group, Tile] = {
            Group.ALL: ui.allTile,
            Group.ADDED: ui.addedTile,
            Group.CHANGED: ui.changedTile,
            Group.UNCHANGED: ui.unchangedTile,
            Group.REFUSED: ui.refusedTile,
            Group.WARNING: ui.warningTile,
        }
        for group, tile in self.tiles.items():
            tile.set_word(group_word(group))
            tile.clicked.connect(lambda _checked=False, group=group: self.show_group(group))

    def _set_up_rules(self) -> None:
        ui = self.ui
        for mode, text in (
            (ImportMode.BOTH, translate("widgets", "Add new ones and change known ones")),
            (ImportMode.ADD, translate("widgets", "Only add new ones")),
            (ImportMode.UPDATE, translate("widgets", "Only change known ones")),
        ):
            ui.modeBox.addItem(text, mode)
        for empty, text in (
            (EmptyCells.KEEP, translate("widgets", "Keep what is stored")),
            (EmptyCells.CLEAR, translate("widgets", "Clear what is stored")),
        ):
            ui.emptyBox.addItem(text, empty)
        for box in (ui.modeBox, ui.emptyBox):
            # long words in a large font must not make the page wider than the screen
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(14)
            box.activated.connect(self._set_options)
        ui.checkButton.clicked.connect(self.check_wanted)
        ui.rejectedButton.clicked.connect(self.rejected_wanted)
        QShortcut(QKeySequence(Qt.Key.Key_F5), self).activated.connect(self.check_wanted)

    def _set_up_rows(self) -> None:
        view = self.ui.rows
        plain_table(view)
        view.setModel(self.table)
        view.verticalHeader().hide()
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.selectionModel().currentChanged.connect(self._show_row)

    def _set_up_causes(self) -> None:
        ui = self.ui
        ui.causes.setColumnCount(2)
        ui.causes.setHeaderLabels([translate("widgets", "Cause"), translate("widgets", "Rows")])
        ui.causes.setRootIsDecorated(False)
        ui.causes.setWordWrap(True)
        ui.causes.setUniformRowHeights(False)
        ui.causes.setItemDelegateForColumn(0, WrappedDelegate(ui.causes))
        header = ui.causes.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        # wrapped sentences need other heights at another width
        self._relay = QTimer(self, singleShot=True, interval=0)
        self._relay.timeout.connect(ui.causes.doItemsLayout)
        header.sectionResized.connect(lambda *_sizes: self._relay.start())
        ui.causes.currentItemChanged.connect(lambda item, _before: self._show_cause(item))
        ui.causes.itemActivated.connect(lambda _item, _column: ui.rows.setFocus())
        ui.splitter.setSizes([300, 950])  # shares of the width; sentences wrap
        ui.splitter.setStretchFactor(1, 1)

    # -- showing --

    def show_trial(self, session: Session, rows: TrialRows, seconds: float) -> None:
        """Show the outcome of a trial that took so many seconds."""
        again = session is self._session
        self._fitted = self._fitted and again
        self._session, self._seconds, self.is_stale = session, seconds, False
        self._rest.stop()
        options, ui = session.options, self.ui
        ui.modeBox.setCurrentIndex(ui.modeBox.findData(options.mode))
        ui.emptyBox.setCurrentIndex(ui.emptyBox.findData(options.empty))
        labels = {target.name: target.label for target in session.targets()}
        self.table.show(rows, labels)
        for group, tile in self.tiles.items():
            tile.set_count(len(self.table.rows_of(group)))
        self._show_causes(rows.trial)
        group = self._group
        if not again:
            group = Group.REFUSED if rows.groups[Group.REFUSED] else Group.ALL
        elif not self.table.rows_of(group):
            group = Group.ALL
        self.show_group(group)
        self._go_back_to_spot()
        ui.rejectedButton.setEnabled(bool(rows.groups[Group.REFUSED]))
        self._show_stale()

    def let_go(self) -> None:
        """Forget the session and its trial."""
        self._rest.stop()
        self._session = None
        self.table.show(None, {})

    def _show_causes(self, trial: Trial) -> None:
        tree = self.ui.causes
        tree.blockSignals(True)
        tree.clear()
        colours = theme.colours()
        for cause in trial.causes:
            item = QTreeWidgetItem([cause.reason, group_thousands(cause.count)])
            error = str(cause.severity) == "error"
            name, colour = ("error", colours.danger) if error else ("warning", colours.warning)
            item.setIcon(0, theme.icon(name, colour))
            item.setData(0, CODE_ROLE, (cause.code, str(cause.severity)))
            item.setToolTip(0, f"{cause.reason} {cause.remedy}".strip())
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            tree.addTopLevelItem(item)
        tree.blockSignals(False)
        self.ui.causePanel.setVisible(bool(trial.causes))

    def show_group(self, group: Group) -> None:
        """Show the rows of this group."""
        self._group = group
        self.table.show_group(group)
        self._fit_columns()
        self._mark_tile(group)
        self.ui.causes.blockSignals(True)
        self.ui.causes.setCurrentIndex(QModelIndex())
        self.ui.causes.clearSelection()
        self.ui.causes.blockSignals(False)
        self.ui.rowCaption.setText(
            translate("widgets", "{what}: {count}").format(
                what=group_word(group), count=group_thousands(self.table.rowCount())
            )
        )
        self.ui.rowNotice.clear()

    def _mark_tile(self, group: Group | None) -> None:
        for each, tile in self.tiles.items():
            tile.setChecked(each is group)

    def _show_cause(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        self._mark_tile(None)
        code, severity = item.data(0, CODE_ROLE)
        self.table.show_cause((code, severity))
        self.ui.rowCaption.setText(
            translate("widgets", "{what}: {count}").format(
                what=item.text(0), count=group_thousands(self.table.rowCount())
            )
        )
        if self.table.rowCount():
            fields = {problem.code: problem.field for problem in self.table.problems(0)}
            column = self.table.column_of(fields.get(code, ""))
            index = self.table.index(0, max(column, 0))
            self.ui.rows.setCurrentIndex(index)
            self.ui.rows.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _show_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        problems = self.table.problems(index.row()) if index.isValid() else ()
        if problems:
            wrong = any(problem.is_error for problem in problems)
            text = "\n".join(problem.sentence for problem in problems)
            self.ui.rowNotice.say(text, "error" if wrong else "warning")
        else:
            self.ui.rowNotice.clear()

    def _fit_columns(self) -> None:
        """Make columns wider where the visible rows need it; never narrower than they were."""
        view = self.ui.rows
        letters = self.fontMetrics().averageCharWidth()
        columns = range(self.table.columnCount())
        before = [view.columnWidth(column) for column in columns]
        view.resizeColumnsToContents()
        for column in columns:
            needed = min(WIDEST * letters, view.columnWidth(column))
            view.setColumnWidth(column, max(needed, before[column] if self._fitted else 0))
        if columns and not self._fitted:
            view.setColumnWidth(LEADING - 1, NOTES * letters)
            self._fitted = True

    # -- correcting --

    def _set_options(self, _index: int) -> None:
        if self._session is None:
            return
        mode, empty = self.ui.modeBox.currentData(), self.ui.emptyBox.currentData()
        options = ImportOptions(ImportMode(mode), EmptyCells(empty))
        if options != self._session.options:
            self._session.options = options
            self._become_stale()

    def _correct(self, sheet: str, row: int, field: str, text: str) -> None:
        if self._session is None:
            return
        self._session.correct(row, field, text, sheet=sheet)
        self._become_stale()

    def _become_stale(self) -> None:
        self.is_stale = True
        self._show_stale()
        self.stale.emit()
        if self._seconds <= AT_ONCE_SECONDS:
            self._rest.start()

    def _check_if_stale(self) -> None:
        if self.ui.rows.state() is QAbstractItemView.State.EditingState:
            self._rest.start()  # not while the next cell is being typed
        elif self.is_stale:
            self._keep_spot()
            self.check_wanted.emit()

    def _show_stale(self) -> None:
        self.ui.checkButton.setEnabled(self.is_stale)

    def _keep_spot(self) -> None:
        """Remember the row of the file one stands on, for after the next trial."""
        index = self.ui.rows.currentIndex()
        self._spot = (self.table.place(index.row()), index.column()) if index.isValid() else None

    def _go_back_to_spot(self) -> None:
        spot, self._spot = self._spot, None
        if spot is None:
            return
        place, column = spot
        rows = (row for row in range(self.table.rowCount()) if self.table.place(row) >= place)
        index = self.table.index(next(rows, self.table.rowCount() - 1), column)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.ui.rows.selectionModel().setCurrentIndex(index, flags)
            self.ui.rows.scrollTo(index)
