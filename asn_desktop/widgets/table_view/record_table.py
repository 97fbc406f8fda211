"""The whole of a list: what narrows it, the rows, and the line that says what is seen."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.errors import OfficeError
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.listing import ListQuery, ListSource
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.widgets import clipboard, messages, theme
from asn_desktop.widgets.filters import FilterBar
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import Memory, ShortMemory
from asn_desktop.widgets.table_model import RecordTableModel
from asn_desktop.widgets.table_view import menus
from asn_desktop.widgets.table_view.chooser import ColumnChooser
from asn_desktop.widgets.table_view.columns import Arrangement
from asn_desktop.widgets.table_view.copying import copy_rows
from asn_desktop.widgets.table_view.empty import EmptyPanel, EmptyState
from asn_desktop.widgets.table_view.grid import Grid
from asn_desktop.widgets.table_view.saved_views import (
    SavedView,
    ShortViewStore,
    ViewsButton,
    ViewStore,
)
from asn_desktop.widgets.table_view.search_box import SearchBox


class RecordTable(QWidget):
    """Search, filters, columns, saved views, rows and status of one :class:`ListSource`.

    ``noun`` is what the records are called ("employees"), already translated. ``memory`` keeps
    the arrangement under ``"table.<kind>"``. ``depends_on`` names further kinds whose changes
    touch the rows. Cells of ``warning_columns`` that are not empty stand with a warning sign.
    ``search_hint`` says in the empty search box what it finds ("search name, NIP, post…").
    ``widths`` gives columns another width on the screen than on paper, in characters.
    Close the runner, or call :meth:`close_jobs`, before the source goes.
    """

    # Ids travel as objects: a number of SQLite may be wider than the 32 bits of Qt's int.
    #: the id of the current record, -1 for none
    current_changed = Signal(object)
    #: how many records are selected
    selection_changed = Signal(int)
    #: the id of a record to be opened
    activated = Signal(object)
    #: a ListQuery
    query_changed = Signal(object)
    #: text of cells that were copied in another program
    pasted = Signal(str)

    def __init__(
        self,
        source: ListSource,
        runner: JobRunner,
        *,
        noun: str,
        memory: Memory | None = None,
        views: ViewStore | None = None,
        empty: EmptyState | None = None,
        depends_on: Collection[str] = (),
        warning_columns: Collection[str] = (),
        search_hint: str = "",
        widths: Mapping[str, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.source, self.noun = source, noun
        self.context_actions: tuple[QAction, ...] = ()
        self._runner, self._depends_on = runner, depends_on
        self._current = self._wanted = -1
        self._selected = 0
        self._started = False
        # After a question of the person the list starts at its top; after a refresh it stays.
        self._asked = False
        self._top = self._column = -1

        self.model = RecordTableModel(source, runner, warning_columns=warning_columns, parent=self)
        self.grid = Grid(self.model, self)
        self.grid.setAccessibleName(noun)
        self.arrangement = Arrangement(
            self.grid.header, self.model, memory or ShortMemory(), widths or {}
        )
        self.search_box = SearchBox(search_hint, self)
        self.filters = FilterBar(source, runner, self.query, self)
        self.chooser = ColumnChooser(self.model, self)
        self.columns_button = self._make_columns_button()
        self.views_button = ViewsButton(views or ShortViewStore(), self._as_view, self)
        self.banner = messages.Banner(self)
        self.status = QLabel()
        self.status.setAccessibleName(translate("widgets", "What is seen"))
        nothing = EmptyState(translate("widgets", "There is nothing here yet."))
        self.empty = EmptyPanel(empty or nothing, self)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.grid)
        self.stack.addWidget(self.empty)
        self._lay_out()
        self._connect()
        self.search_shortcut = QShortcut(QKeySequence.StandardKey.Find, self, self.focus_search)
        self.search_shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._say()

    def _make_columns_button(self) -> QPushButton:
        button = QPushButton(translate("widgets", "Columns"))
        button.setToolTip(translate("widgets", "Which columns are seen, and in which order"))
        theme.set_icon(button, "columns")
        button.clicked.connect(lambda: self.chooser.open_below(button, self.arrangement.states()))
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.SMALL)
        top.addWidget(self.search_box, 1)
        top.addWidget(self.columns_button)
        top.addWidget(self.views_button)
        self.filters.setVisible(bool(self.filters.buttons))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(top)
        layout.addWidget(self.filters)
        layout.addWidget(self.banner)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.status)

    def _connect(self) -> None:
        self.search_box.settled.connect(self._ask)
        self.search_box.left.connect(self._go_to_rows)
        self.filters.changed.connect(self._ask)
        self.filters.clear_wanted.connect(self.clear_conditions)
        self.empty.clear_wanted.connect(self.clear_conditions)
        self.chooser.chosen.connect(self.arrangement.apply)
        self.chooser.reset_wanted.connect(self._reset_columns)
        self.views_button.chosen.connect(self.show_view)
        self.views_button.standard_wanted.connect(self._show_standard)
        grid, header = self.grid, self.grid.header
        header.sort_wanted.connect(lambda _sort: self._ask())
        header.customContextMenuRequested.connect(self._open_header_menu)
        grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        grid.customContextMenuRequested.connect(self._open_row_menu)
        grid.opened.connect(self._open_current)
        grid.copy_wanted.connect(lambda headings: self.copy(headings=headings))
        grid.paste_wanted.connect(self._paste)
        grid.typed.connect(self.search_box.start)
        choice = grid.selectionModel()
        choice.selectionChanged.connect(self._count_selected)
        choice.currentRowChanged.connect(self._follow_current)
        self.model.keep_selection(grid.selected_ranges)
        self.model.modelAboutToBeReset.connect(self._before_reset)
        self.model.modelReset.connect(self._after_reset)
        self.model.loaded.connect(self._loaded)
        self.model.loading_changed.connect(lambda _loading: self._say())
        self.model.failed.connect(self._read_failed)

    # What a screen asks

    def query(self) -> ListQuery:
        """What is seen: search, filters and order."""
        return ListQuery(
            search=self.search_box.text().strip(),
            filters=self.filters.chosen(),
            sort=self.grid.header.sort,
        )

    def visible_columns(self) -> tuple[str, ...]:
        """The names of the columns that are seen, in the order of the eye."""
        return tuple(column.name for column in self.arrangement.shown())

    def conditions(self) -> str:
        """Search and filters in words, for a title; empty where everything is seen."""
        parts = [button.text() for button in self.filters.buttons.values() if button.chosen]
        if search := self.query().search:
            parts.append(translate("widgets", "search “{text}”").format(text=search))
        return "; ".join(parts)

    def selected_ids(self) -> array[int]:
        """The ids of the selected records in the order of the list."""
        ids: array[int] = array("q")
        for first, last in self.grid.selected_ranges():
            ids.extend(self.model.ids[first : last + 1])
        return ids

    def selected_count(self) -> int:
        """How many records are selected."""
        return self._selected

    def current_id(self) -> int:
        """The id of the current record, -1 for none."""
        return self._current

    def select_id(self, record: int) -> bool:
        """Make this record the current one. Where it is not in the list as it stands (False) it
        is selected when the next read of the list brings it."""
        row = self.model.row_of(record)
        self._wanted = record if row < 0 else -1
        if row >= 0:
            self.grid.setCurrentIndex(self.model.index(row, self._focus_column()))
            self.grid.scrollTo(self.grid.currentIndex())
        return row >= 0

    def clear_current(self) -> None:
        """Let no record be the current or a selected one."""
        self._wanted = -1
        self.grid.clearSelection()
        self.grid.setCurrentIndex(QModelIndex())

    def start(self) -> None:
        """Read the list for the first time; happens by itself when the table is first seen."""
        if not self._started:
            self._ask()

    def refresh(self, changed: Changed) -> None:
        """Take in what an operation touched."""
        if self._started:
            self.model.refresh(changed, self._depends_on)

    def reload(self) -> None:
        """Read everything that is seen again."""
        self.banner.clear()
        self.model.reload()

    def show_query(self, query: ListQuery) -> None:
        """Show this search, these filters and, where it names one, this order."""
        self.search_box.show_text(query.search)
        self.filters.choose(query.filters)
        if query.sort:
            self.grid.header.show_sort(query.sort)
        self._ask()

    def show_view(self, view: SavedView) -> None:
        """Show a saved view."""
        self.grid.header.show_sort(view.query.sort)
        if view.columns:
            self.arrangement.apply(view.columns)
        self.show_query(view.query)

    def clear_conditions(self) -> None:
        """Search and filters off; the order stays."""
        self.show_query(ListQuery())

    def set_context_actions(self, actions: Iterable[QAction]) -> None:
        """What a right click on rows offers, before copying."""
        self.context_actions = tuple(actions)

    def focus_search(self) -> None:
        """Go to the search box, its text selected."""
        self.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_box.selectAll()

    def copy(self, *, headings: bool = False) -> None:
        """Copy the selected rows, the columns that are seen, as cells."""
        shown = self.arrangement.shown()
        copy_rows(self, self._runner, self.model, self.selected_ids(), shown, headings=headings)

    def close_jobs(self) -> None:
        """Want no more answers from the source."""
        self.model.close()
        self.filters.close_jobs()

    # What narrows and arranges

    def _ask(self) -> None:
        self._started = self._asked = True
        query = self.query()
        self.filters.offer_clear(bool(query.search or query.filters))
        self.banner.clear()
        self.model.show(query)
        self.query_changed.emit(query)

    def _go_to_rows(self) -> None:
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)
        if self._current < 0 and self.model.rowCount():
            self.grid.setCurrentIndex(self.model.index(0, self._focus_column()))

    def _reset_columns(self) -> None:
        states = self.arrangement.standard
        self.arrangement.apply(states)
        self.chooser.fill(states)

    def _show_standard(self) -> None:
        self._reset_columns()
        self.grid.header.show_sort(())
        self.clear_conditions()

    def _as_view(self, name: str) -> SavedView:
        return SavedView(name, self.query(), tuple(self.arrangement.states()))

    # Rows

    def _focus_column(self) -> int:
        column = self.grid.currentIndex().column()
        return column if column >= 0 else self.grid.first_shown_column()

    def _before_reset(self) -> None:
        self._column = self._focus_column()
        self._top = -1 if self._asked else self.model.id_at(self.grid.rowAt(0))

    def _after_reset(self) -> None:
        grid, model = self.grid, self.model
        grid.select_ranges(model.kept)
        row = model.row_of(self._current) if self._current >= 0 else -1
        top = model.row_of(self._top) if self._top >= 0 else -1
        if row >= 0:
            choice = grid.selectionModel()
            index = model.index(row, self._column)
            choice.setCurrentIndex(index, choice.SelectionFlag.NoUpdate)
        if top >= 0:
            grid.scrollTo(model.index(top, self._column), grid.ScrollHint.PositionAtTop)
        elif row >= 0:
            grid.scrollTo(grid.currentIndex())
        else:
            grid.scrollToTop()
        self._count_selected()
        self._follow_current()

    def _loaded(self) -> None:
        if self.model.complete:
            self._asked = False
            if self._wanted >= 0:
                self.select_id(self._wanted)
                self._wanted = -1
        self._say()

    def _follow_current(self) -> None:
        record = self.model.id_at(self.grid.currentIndex().row())
        if record != self._current:
            self._current = record
            self.current_changed.emit(record)

    def _count_selected(self) -> None:
        count = sum(last - first + 1 for first, last in self.grid.selected_ranges())
        if count != self._selected:
            self._selected = count
            self.selection_changed.emit(count)
            self._say()

    def _open_current(self) -> None:
        if self._current >= 0:
            self.activated.emit(self._current)

    def _paste(self) -> None:
        if text := clipboard.pasted_text():
            self.pasted.emit(text)

    def _open_row_menu(self, place: QPoint) -> None:
        menus.row_menu(self).popup(self.grid.viewport().mapToGlobal(place))

    def _open_header_menu(self, place: QPoint) -> None:
        header = self.grid.header
        menu = menus.header_menu(self, header.logicalIndexAt(place))
        menu.popup(header.viewport().mapToGlobal(place))

    def _read_failed(self, error: BaseException) -> None:
        if isinstance(error, OfficeError):
            self.banner.say(str(error), "error")
        else:
            messages.show_error(self, error)

    # What is seen, in words

    def _say(self) -> None:
        model = self.model
        count, narrowed = model.rowCount(), bool(model.query.search or model.query.filters)
        numbers = {"count": group_thousands(count), "total": group_thousands(model.total)}
        if not model.complete:
            text = translate("widgets", "the first {count}, counting the rest…")
        elif model.loading and not model.total:
            text = translate("widgets", "Reading the list…")
        elif narrowed:
            text = translate("widgets", "{count} of {total} {noun}")
        else:
            text = "{count} {noun}"
        text = text.format(**numbers, noun=self.noun)
        if self._selected > 1:
            selected = translate("widgets", "{count} selected")
            text += " · " + selected.format(count=group_thousands(self._selected))
        self.status.setText(text)
        nothing = self._started and model.complete and not model.loading and not count
        self.empty.tell(narrowed=narrowed)
        self.stack.setCurrentWidget(self.empty if nothing else self.grid)

    def showEvent(self, event: QShowEvent) -> None:
        """The first time, read the list."""
        super().showEvent(event)
        self.start()
