"""The accounts as a table, and the table of what each role may do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from asn_desktop.accounts.rules import ROLES, Account
from asn_desktop.core.translation import noop, translate
from asn_desktop.widgets import theme

Index = QModelIndex | QPersistentModelIndex

HEADINGS = (
    noop("accounts", "Name"),
    noop("accounts", "User name"),
    noop("accounts", "Role"),
    noop("accounts", "State"),
    noop("accounts", "Limited to"),
)
_ROLE_HEADINGS = (noop("accounts", "Role"), noop("accounts", "What it may do"))
#: Letters that a column takes at most; the rest is in its tip.
WIDEST = 46


class PlainModel(QAbstractTableModel):
    """Rows of finished words under headings; ``muted`` rows stand back."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self.rows: list[tuple[str, ...]] = []
        self._muted: list[bool] = []

    def show_rows(self, rows: Sequence[tuple[str, ...]], muted: Sequence[bool] = ()) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self._muted = list(muted) or [False] * len(self.rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One row each."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One column a heading."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words of a heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("accounts", self._headings[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell."""
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self.rows[index.row()][index.column()]
            case Qt.ItemDataRole.ForegroundRole if self._muted[index.row()]:
                return theme.colour(theme.colours().muted)
        return None


class PlainTable(QTableView):
    """Whole rows, one at a time; the last column takes the room that is left."""

    def __init__(self, model: PlainModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        theme.notifier.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """As wide as the words are, within reason; there are few rows to measure."""
        height = theme.row_height(self.font())
        self.verticalHeader().setDefaultSectionSize(height)
        self.resizeColumnsToContents()
        widest = WIDEST * self.fontMetrics().averageCharWidth()
        for column in range(self.model().columnCount() - 1):
            self.setColumnWidth(column, min(self.columnWidth(column) + theme.LARGE, widest))
        if self.wordWrap():
            self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)


class AccountsModel(PlainModel):
    """All accounts; those that are closed stand back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(HEADINGS, parent)
        self.accounts: list[Account] = []

    def show(
        self, accounts: Sequence[Account], units: Mapping[int, str], with_passphrase: set[str]
    ) -> None:
        """Show these accounts. ``units`` gives the names of units by id."""
        self.accounts = list(accounts)
        rows = [_row(account, units, with_passphrase) for account in accounts]
        self.show_rows(rows, [not account.active for account in accounts])

    def row_of(self, account_id: int) -> int:
        """The row of this account, -1 where there is none."""
        ids = [account.id for account in self.accounts]
        return ids.index(account_id) if account_id in ids else -1


def _row(account: Account, units: Mapping[int, str], with_passphrase: set[str]) -> tuple[str, ...]:
    return (
        account.name,
        account.login,
        translate("accounts", ROLES[account.role][0]),
        _state(account, account.login in with_passphrase),
        translate("accounts", "whole office")
        if account.units is None
        else ", ".join(sorted(units.get(unit, str(unit)) for unit in account.units)),
    )


def _state(account: Account, has_passphrase: bool) -> str:
    if not account.active:
        return translate("accounts", "Closed")
    if not has_passphrase:
        return translate("accounts", "Has no passphrase yet")
    if account.must_change:
        return translate("accounts", "Has to choose an own passphrase")
    return translate("accounts", "May come in")


def roles_table() -> PlainTable:
    """What each role may do, in plain words."""
    model = PlainModel(_ROLE_HEADINGS)
    model.show_rows(
        [(translate("accounts", name), translate("accounts", may)) for name, may in ROLES.values()]
    )
    table = PlainTable(model, translate("accounts", "Roles"))
    model.setParent(table)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    return table
