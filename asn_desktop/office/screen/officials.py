"""The signing officials: the table of all of them, and the form of one beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from asn_desktop._generated.forms.ui_office_official import Ui_OfficeOfficialForm
from asn_desktop.core.fields import Value
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.database.drafts import Draft
from asn_desktop.office import queries
from asn_desktop.office.commands import remove_official, save_official
from asn_desktop.office.rules import (
    ON_BEHALF,
    Capacity,
    Official,
    Papers,
    check_official,
    official_for,
    tidy,
)
from asn_desktop.office.screen.designed import Columns, captions
from asn_desktop.office.screen.official_fields import (
    CHOICES,
    DATES,
    FIELDS,
    REQUIRED,
    official_fields,
    official_values,
)
from asn_desktop.office.screen.officials_table import OfficialsModel, OfficialsTable
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.form_keeper import NEW, FormKeeper
from asn_desktop.screens.open_record import OpenRecord
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.form import RecordForm

KIND = "signing_officials"
#: How much wider than high the tab is where the form stands beside the table, not below it.
BESIDE_FROM = 1.25


class OfficialsTab(QWidget):
    """Adds, changes and removes signing officials and tells who signs today."""

    #: what is typed, or which official is shown, has changed
    edited = Signal()

    def __init__(
        self, desk: Desk, today: Callable[[], dt.date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._today = desk, today
        self._shown: Official | None = None  # None: a new one
        self._following = True  # the form follows the current row
        self.model = OfficialsModel(self)
        self.table = OfficialsTable(self.model)
        self.summary = messages.Banner()
        self.new_button = QPushButton(translate("office", "New official"))
        self.remove_button = QPushButton(translate("office", "Remove…"))
        self._make_actions()
        self.title = QLabel(translate("office", "New official"))
        self.title.setProperty("role", "strong")
        body = QWidget()
        self._ui = Ui_OfficeOfficialForm()
        self._ui.setupUi(body)
        self.form = RecordForm(
            official_fields(captions(body, FIELDS)),
            today=today,
            runner=desk.runner,
            check=self._check,
            body=body,
        )
        self._columns = Columns((self._ui.grid,))
        self.keeper = FormKeeper(desk, self.form, "office.officials", KIND, self._open_again)
        self._arrange()
        self.form.save_requested.connect(self._save)
        self.keeper.renewed.connect(self._renewed)
        self.keeper.made_new.connect(self._become_new)
        self.keeper.outdated.connect(self._read_again)
        for name in FIELDS:
            box = self.form.editor(name)
            if isinstance(box, QLineEdit):
                box.textChanged.connect(self._show_typed)
        self._ui.capacity.currentIndexChanged.connect(self._capacity_changed)
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)
        self._open_empty()

    # building

    def _make_actions(self) -> None:
        self.new_button.setToolTip("Ctrl+N")
        self.remove_button.setToolTip("Del")
        theme.set_icon(self.new_button, "new")
        theme.set_icon(self.remove_button, "delete")
        self.new_button.clicked.connect(self.new_official)
        self.remove_button.clicked.connect(self.remove_shown)
        new = QAction(self)
        new.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
        new.triggered.connect(self.new_official)
        self.addAction(new)
        remove = QAction(self.table)
        remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self.remove_shown)
        self.table.addAction(remove)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        buttons.addWidget(self.new_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, 0)
        column.setSpacing(theme.SMALL)
        column.addWidget(self.summary)
        column.addLayout(buttons)
        column.addWidget(self.table, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, theme.SMALL, 0, 0)
        column.setSpacing(0)
        self.title.setContentsMargins(theme.MEDIUM, 0, theme.MEDIUM, 0)
        column.addWidget(self.title)
        column.addWidget(self.form, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(lambda *_moved: self._fit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The form stands beside the table where the tab is wide and low, else below it."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_FROM * self.height()
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if wanted is not self.splitter.orientation() or not event.oldSize().isValid():
            self.splitter.setOrientation(wanted)
            whole = self.width() if beside else self.height()
            share = round(whole * (0.45 if beside else 0.3))
            self.splitter.setSizes([share, whole - share])
        self._fit()

    def _fit(self) -> None:
        self._columns.fit(self, self.form.width())

    # showing

    def show_officials(self, officials: Sequence[Official]) -> None:
        """Show the officials as they are stored; what is being typed stays."""
        known = self._shown.id if self._shown else 0
        self._following = False
        self.model.show(officials, self._today())
        self._following = True
        self.table.fit_columns()
        self._say_who_signs()
        if self.form.is_dirty:
            self._select(known)
            if self._shown not in officials:
                self.keeper.look()
        else:
            self._open(known)

    def _open_again(self, official_id: int) -> OpenRecord | None:
        found = next((one for one in self._read() if one.id == official_id), None)
        if found is None:
            return None
        return OpenRecord(found.name, official_values(found), {}, found.version, origin=found)

    def _renewed(self, found: OpenRecord) -> None:
        self._shown = found.origin
        self._capacity_changed()

    def _read_again(self) -> None:
        self._desk.runner.run(
            lambda _progress: self._read(),
            title="",
            on_done=self.show_officials,
            owner=self,
            quiet=True,
            patience=0.05,
        )

    def continue_draft(self, draft: Draft) -> None:
        """Go on with what an earlier session left in this form."""

        def go() -> None:
            self.keeper.expect(draft)
            if draft.record > NEW and self.model.row_of(draft.record) >= 0:
                self._open(draft.record)
            elif draft.record > NEW:
                self.keeper.missed(draft.record, self._open_empty)
            else:
                self._open_empty()

        self.form.leave(go)

    def typed(self) -> Official | None:
        """The official as he stands in the form; None while he has neither name nor post."""
        official = self._official(self.form.values())
        return official if official.name or official.position_title else None

    def _official(self, values: Mapping[str, Value]) -> Official:
        texts = {name: values[name] or "" for name in FIELDS if name not in (*DATES, *CHOICES)}
        return tidy(
            Official(
                **texts,
                capacity=Capacity(values["capacity"] or Capacity.OWN),
                valid_from=values["valid_from"],
                valid_to=values["valid_to"],
                papers=Papers(values["papers"] or Papers.OFFICE),
                id=self._shown.id if self._shown else 0,
                version=self._shown.version if self._shown else 0,
            )
        )

    def _say_who_signs(self) -> None:
        signs = official_for(self.model.officials, self._today())
        if signs is None:
            self.summary.say(
                translate(
                    "office",
                    "Nobody may sign today: papers are printed without a place to sign. Add an "
                    "official, or correct the dates of one.",
                ),
                "warning",
            )
        else:
            self.summary.clear()

    def _select(self, official_id: int) -> None:
        row = self.model.row_of(official_id)
        self._following = False
        if row < 0:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        else:
            self.table.selectRow(row)
        self._following = True
        self.remove_button.setEnabled(row >= 0)

    def _row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if not self._following or not current.isValid():
            return
        wanted = self.model.officials[current.row()].id
        self.form.leave(lambda: self._open(wanted))
        if self.form.is_dirty:  # the person went back to the form
            self._select(self._shown.id if self._shown else 0)

    def _open(self, official_id: int) -> None:
        """Show this official, else whoever signs today, else an empty form."""
        officials = self.model.officials
        row = self.model.row_of(official_id)
        if row < 0 and officials:
            signs = official_for(officials, self._today())
            row = self.model.row_of(signs.id) if signs else 0
        if row < 0:
            self._open_empty()
            return
        self._shown = officials[row]
        self._select(self._shown.id)
        self.form.load(official_values(self._shown))
        self.title.hide()
        self._capacity_changed()
        self.keeper.opened(self._shown.id, self._shown.version, self._shown.name)

    def new_official(self) -> None:
        """An empty form."""
        self.form.leave(self._open_new)

    def _open_new(self) -> None:
        self._open_empty()
        self.form.focus_first()

    def _open_empty(self) -> None:
        self._become_new()
        self.form.load({"capacity": Capacity.OWN.value, "papers": Papers.OFFICE.value})
        self._capacity_changed()
        self.keeper.opened(NEW, None, translate("office", "New official"))

    def _become_new(self) -> None:
        """What stands in the form belongs to no official yet."""
        self._shown = None
        self._select(0)
        self.title.show()

    def _capacity_changed(self, *_what: object) -> None:
        """Only the capacities that name a superior ask for one."""
        capacity = self._ui.capacity.currentData()
        self._ui.on_behalf_of_cell.setVisible(capacity in ON_BEHALF)
        self._ui.for_superior_cell.setVisible(capacity == Capacity.FOR_SUPERIOR)
        self._show_typed()

    def _show_typed(self, *_what: object) -> None:
        self.edited.emit()

    def _check(self, values: Mapping[str, Value]) -> Sequence[Problem]:
        problems = check_official(self._official(values))
        # An empty required box already says so itself.
        return [
            problem
            for problem in problems
            if problem.field not in REQUIRED or values[problem.field] is not None
        ]

    # changing

    def _save(self, _changes: Mapping[str, Value]) -> None:
        official = replace(self._official(self.form.values()), version=self.keeper.version or 0)

        def operation(_progress: Progress) -> tuple[tuple[int, list[Official]], Changed]:
            database = self._desk.database
            stored, changed = save_official(database, official)
            return (stored, self._read()), changed

        def done(outcome: tuple[int, list[Official]]) -> None:
            stored, officials = outcome
            saved = self._shown = next(one for one in officials if one.id == stored)
            self.keeper.opened(saved.id, saved.version, saved.name)
            self.show_officials(officials)
            self.title.hide()
            self.form.saved(official_values(saved))

        self._desk.operate(
            self,
            translate("office", "Saving"),
            operation,
            done=done,
            failed=self.keeper.failed,
            told=translate("office", "Saved."),
        )

    def remove_shown(self) -> None:
        """Ask once, then remove the official; undo brings him back."""
        official = self._shown
        if official is None:
            return
        choices = (
            messages.Choice("remove", translate("office", "Remove"), "danger"),
            messages.Choice("back", translate("office", "Back")),
        )
        question = translate("office", "Remove {name} from the signing officials?").format(
            name=official.name
        )
        detail = translate(
            "office",
            "Papers that are already printed keep the name. An official whose term is over can "
            "stay in the list: enter the last day.",
        )
        if messages.ask(self, question, choices, detail=detail) != "remove":
            return
        self.form.discard()

        def operation(_progress: Progress) -> tuple[list[Official], Changed]:
            database = self._desk.database
            changed = remove_official(database, official.id)
            return self._read(), changed

        self._desk.operate(
            self,
            translate("office", "Removing"),
            operation,
            done=self.show_officials,
            told=translate("office", "{name} was removed.").format(name=official.name),
        )

    def _read(self) -> list[Official]:
        with self._desk.database.read() as session:
            return queries.officials(session)
