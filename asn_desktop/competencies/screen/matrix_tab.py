"""What one post requires, as a tab beside the posts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.competencies.commands.requirements import set_levels
from asn_desktop.competencies.queries.dictionary import CompetencyEntry
from asn_desktop.competencies.queries.requirements import Cell, Standards, standards_of
from asn_desktop.competencies.rules.requirements import (
    ORIGIN_WORDS,
    Origin,
    Required,
    level_sign,
)
from asn_desktop.competencies.screen.matrix_grid import LEVEL_KEYS, LevelDelegate
from asn_desktop.competencies.screen.matrix_typing import may_set
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.screens.rights import not_allowed
from asn_desktop.widgets import messages, theme

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
COMPETENCY, LEVEL, ORIGIN, BASIS = range(4)
_LETTERS = {COMPETENCY: 30, LEVEL: 9, ORIGIN: 26}


class StandardModel(QAbstractTableModel):
    """The competencies with what the post requires of each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[CompetencyEntry, Required]] = []
        self._bold = QFont()
        theme.notifier.changed.connect(self._follow_font)
        self._follow_font()

    def _follow_font(self) -> None:
        self._bold = QFont(QGuiApplication.font())
        self._bold.setBold(True)

    def show_standards(self, standards: Standards) -> None:
        """Show what the one post in these requires."""
        rows = [
            (competency, standards.required(post, competency))
            for post in standards.posts
            for competency in standards.competencies
        ]
        if rows and len(rows) == len(self.rows):
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, BASIS))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """One row a competency."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Competency, level, where it comes from, legal basis."""
        return 0 if parent.isValid() else BASIS + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words above."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("competencies", "Competency"),
                translate("competencies", "Level"),
                translate("competencies", "Origin"),
                translate("competencies", "Legal basis"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; own levels are bold."""
        competency, required = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._words(competency, required)[index.column()]
            case Qt.ItemDataRole.FontRole if (
                required.origin is Origin.OWN and index.column() == LEVEL
            ):
                return self._bold
            case Qt.ItemDataRole.ForegroundRole if required.origin is not Origin.OWN:
                return theme.colour(theme.colours().muted) if index.column() >= LEVEL else None
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == LEVEL:
                return int(Qt.AlignmentFlag.AlignCenter)
        return None

    @staticmethod
    def _words(competency: CompetencyEntry, required: Required) -> tuple[str, ...]:
        return (
            competency.name,
            level_sign(required.level),
            translate("competencies", ORIGIN_WORDS[required.origin]),
            required.legal_basis,
        )


class _Table(QTableView):
    """Rows; a digit sets the level of the selected ones, Delete gives it up."""

    def __init__(self, tab: StandardTab, model: StandardModel) -> None:
        super().__init__(tab)
        self._tab = tab
        self.setModel(model)
        self.setItemDelegate(LevelDelegate(self))
        self.setAccessibleName(translate("competencies", "What the post requires"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        theme.notifier.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self.font()))
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _LETTERS.items():
            self.setColumnWidth(column, letters * letter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and Delete; the rest as in any table."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        rows = [index.row() for index in self.selectionModel().selectedRows()]
        if plain and event.text() in LEVEL_KEYS:
            self._tab.set_rows(dict.fromkeys(rows, LEVEL_KEYS[event.text()]))
        elif plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._tab.set_rows(dict.fromkeys(rows))
        else:
            super().keyPressEvent(event)


class StandardTab(RecordTab):
    """The standard of the chosen post; each entry is one step that can be undone."""

    depends_on = (
        "required_levels",
        "competencies",
        "competency_frameworks",
        "competency_settings",
        "reference_tables",
    )

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, kind, parent)
        self.model = StandardModel(self)
        self.table = _Table(self, self.model)
        self.notice = messages.Banner()
        self.hint = QLabel(
            translate(
                "competencies",
                "Type 0 to 5 into the selected rows; Del brings the default of the kind of post"
                " back.",
            )
        )
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.notice)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.hint)
        self.hint.setVisible(may_set(desk))

    def read(self) -> None:
        """Read what the post requires."""
        post = self.record
        self.notice.clear()
        if post is None:
            self.model.show_standards(Standards((), (), {}, {}, ""))
            return
        database, day = self.desk.database, dt.date.today()

        def stored(_progress: Progress) -> Standards:
            with database.read() as session:
                return standards_of(session, day, [post])

        def show(standards: Standards) -> None:
            if self.record == post:
                self.model.show_standards(standards)
                if not self.table.currentIndex().isValid() and self.model.rows:
                    self.table.selectRow(0)

        self.desk.runner.run(stored, title="", on_done=show, quiet=True, owner=self)

    def set_rows(self, levels: Mapping[int, int | None]) -> None:
        """Set the levels of these rows (None: the default)."""
        if self.record is None or not levels:
            return
        if not may_set(self.desk):
            messages.tell(self, not_allowed(), "warning")
            return
        found: dict[Cell, int | None] = {}
        seen: dict[Cell, int | None] = {}
        for row, level in levels.items():
            competency, required = self.model.rows[row]
            cell = (self.record, competency.id)
            found[cell] = level
            seen[cell] = required.level if required.origin is Origin.OWN else None
        if found == seen:
            return
        database = self.desk.database

        def failed(error: OfficeError) -> None:
            self.renew_now()
            self.notice.say(str(error), "warning")

        self.desk.operate(
            self,
            translate("competencies", "Saving"),
            lambda _progress: (None, set_levels(database, found, seen=seen)),
            failed=failed,
        )
