"""The screen of reference data: all tables on the left, the chosen one on the right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.errors import ChangedMeanwhile, OfficeError
from asn_desktop.core.progress import Progress
from asn_desktop.core.reference import Content, ReferenceTable
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.office.commands import reset_reference, save_reference
from asn_desktop.office.queries import own_id, own_tables, own_versions
from asn_desktop.office.reference import KIND
from asn_desktop.office.screen.reference_editor import ReferenceEditor
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.open_record import Touches, read_touches
from asn_desktop.widgets import messages, theme

_NAME = Qt.ItemDataRole.UserRole
#: Letters of width of the list of tables: as it begins, and at least.
_LIST_LETTERS, _LEAST_LETTERS = 36, 22


@dataclass(frozen=True, slots=True)
class _Stored:
    """What the office has edited: contents and versions by name."""

    own: Mapping[str, Content]
    versions: Mapping[str, int]
    touches: Touches = field(default_factory=Touches)

    def version(self, name: str) -> int:
        """How often a table was changed; 0 as it came."""
        return self.versions.get(name, 0)


class ReferenceScreen(QWidget):
    """Shows what holds, lets it be edited, and brings the program's own tables back."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(parent)
        self.desk, self._today = desk, today
        self._tables = desk.references.tables
        self._stored = _Stored({}, {})
        self._version = 0  # of the table that is shown, as it was opened
        self.list = self._make_list()
        self.editor = ReferenceEditor(desk, today)
        self._arrange()
        if not desk.database.actor.may("reference.write"):
            self.editor.only_show()
        self.editor.save_wanted.connect(self._save)
        self.editor.reset_wanted.connect(self._reset)
        self.editor.discarded.connect(self._show_newest)
        self.list.currentItemChanged.connect(self._chosen)
        desk.changed.connect(self._changed)
        self._read()

    # building

    def _make_list(self) -> QListWidget:
        tables = QListWidget()
        tables.setAccessibleName(translate("office", "Tables"))
        tables.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tables.setSpacing(3)
        for table in self._tables.values():
            item = QListWidgetItem(table.title)
            item.setData(_NAME, table.name)
            tables.addItem(item)
        return tables

    def _arrange(self) -> None:
        title = QLabel(translate("office", "Reference data"))
        title.setProperty("role", "title")
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.editor)
        splitter.setStretchFactor(1, 1)
        width = _LIST_LETTERS * self.fontMetrics().averageCharWidth()
        self.list.setMinimumWidth(_LEAST_LETTERS * self.fontMetrics().averageCharWidth())
        splitter.setSizes([width, 4 * width])
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(title, 1)
        head.addWidget(self.editor.import_button)
        head.addWidget(self.editor.export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(head)
        layout.addWidget(splitter, 1)

    # the tables as stored

    def _changed(self, changed: Changed) -> None:
        if KIND in changed.ids:
            self._read()

    def _read(self) -> None:
        self.desk.runner.run(
            self._read_stored, title="", on_done=self._show, quiet=True, patience=0.05, owner=self
        )

    def _read_stored(self, _progress: Progress) -> _Stored:
        with self.desk.database.read() as session:
            own, versions = own_tables(session), own_versions(session)
            shown = own_id(session, self.shown)
        touches = read_touches(self.desk.database, KIND, shown) if shown else Touches()
        return _Stored(own, versions, touches)

    def _show(self, stored: _Stored) -> None:
        self._stored = stored
        self._show_list()
        if self.editor.is_dirty:
            if stored.version(self.shown) != self._version:
                self.editor.notice.say(self._who_changed(), "warning")
            return  # what is typed stays; saving asks whose table is to stand
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)  # opens it
        else:
            self._open(self.shown)

    def _show_newest(self) -> None:
        """Nothing is typed any more: show the table as it is stored now."""
        if self._stored.version(self.shown) != self._version:
            self._open(self.shown)

    def _who_changed(self) -> str:
        last = self._stored.touches.last
        if last is not None and last.who:
            words = translate(
                "office", "{who} changed this table ({when}) after you had opened it."
            )
            return words.format(who=last.who, when=last.moment)
        return translate("office", "This table was changed after you had opened it.")

    def _show_list(self) -> None:
        """Each table with its legal basis; an edited one is told by words and bold type."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            table = self._tables[item.data(_NAME)]
            edited = table.name in self._stored.own
            words = self._content(table)["legal_basis"]
            if edited:
                mark = translate("office", "edited by this office")
                words = f"{mark} · {words}" if words else mark
            font = QFont(self.list.font())
            font.setBold(edited)
            item.setFont(font)
            item.setText(f"{table.title}\n{words or '–'}")
            item.setToolTip(words)

    def _content(self, table: ReferenceTable) -> Content:
        own = self._stored.own.get(table.name)
        return table.normal(own) if own is not None else table.shipped()

    @property
    def shown(self) -> str:
        """The name of the table that is shown; "" before there is one."""
        return self.editor.table.name if self.editor.table else ""

    # choosing

    def _chosen(self, current: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        wanted = current.data(_NAME) if current is not None else ""
        if not wanted or wanted == self.shown:
            return
        self.editor.leave(lambda: self._open(wanted))
        if self.shown and wanted != self.shown:
            self._select(self.shown)  # the person went back, or it is being saved

    def _select(self, name: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.blockSignals(True)
                self.list.setCurrentRow(row)
                self.list.blockSignals(False)

    def _open(self, name: str) -> None:
        table = self._tables.get(name)
        if table is not None:
            self._select(name)
            edited = name in self._stored.own
            self._version = self._stored.version(name)
            self.editor.show_table(table, self._content(table), edited=edited)

    # changing

    def _save(self, content: Content) -> None:
        self._operate(
            lambda name, version, progress: save_reference(
                self.desk.database,
                self.desk.references,
                name,
                content,
                version=version,
                today=self._today(),
                progress=progress,
            ),
            translate("office", "{table}: saved, and in use from now on."),
        )

    def _reset(self) -> None:
        table = self.editor.table
        assert table is not None
        question = translate("office", "Use the table “{table}” again as it came?").format(
            table=table.title
        )
        choices = (
            messages.Choice("reset", translate("office", "Reset"), "danger"),
            messages.Choice("back", translate("office", "Back")),
        )
        detail = translate("office", "What this office has changed in it is taken out of use.")
        if messages.ask(self, question, choices, detail=detail) != "reset":
            return
        self.editor.discard()
        self._operate(
            lambda name, version, progress: reset_reference(
                self.desk.database,
                self.desk.references,
                name,
                version=version,
                today=self._today(),
                progress=progress,
            ),
            translate("office", "{table}: as it came, and in use from now on."),
        )

    def _operate(self, change: Callable[[str, int, Progress], Changed], told: str) -> None:
        table = self.editor.table
        assert table is not None
        name, version = table.name, self._version

        def operation(progress: Progress) -> tuple[_Stored, Changed]:
            changed = change(name, version, progress)
            return self._read_stored(progress), changed

        def done(stored: _Stored) -> None:
            self._stored, self._version = stored, stored.version(name)
            self._show_list()
            self.editor.saved(self._content(table), edited=name in stored.own)

        def failed(error: OfficeError) -> None:
            if isinstance(error, ChangedMeanwhile):
                self._ask_whose(lambda: self._operate(change, told), error)
            else:
                self.editor.failed(error)

        self.editor.setEnabled(False)
        self.desk.operate(
            self,
            translate("office", "Saving"),
            operation,
            done=done,
            failed=failed,
            told=told.format(table=table.title),
        )

    def _ask_whose(self, again: Callable[[], None], error: OfficeError) -> None:
        """Somebody else has changed the table: whose is to stand?"""

        def ask(stored: _Stored) -> None:
            self._stored = stored
            self._show_list()
            if not self.isVisible():  # locked, or another screen is shown
                self.editor.failed(error)
                return
            choices = (
                messages.Choice("mine", translate("office", "Save mine over it"), "danger"),
                messages.Choice("theirs", translate("office", "Take theirs")),
                messages.Choice("back", translate("office", "Back")),
            )
            detail = translate(
                "office",
                "A table is kept as a whole: yours takes the place of theirs, or theirs the place "
                "of yours. What is replaced stays in the history of changes.",
            )
            answer = messages.ask(self, self._who_changed(), choices, detail=detail)
            if answer == "mine":
                self._version = stored.version(self.shown)
                again()
            elif answer == "theirs":
                self._version = stored.version(self.shown)
                table = self.editor.table
                assert table is not None
                self.editor.saved(self._content(table), edited=table.name in stored.own)
            else:
                self.editor.failed(error)

        self.desk.runner.run(
            self._read_stored, title="", on_done=ask, on_error=self._unread, quiet=True, owner=self
        )

    def _unread(self, error: BaseException) -> None:
        if isinstance(error, OfficeError):
            self.editor.failed(error)
        else:
            self.editor.setEnabled(True)
            messages.show_error(self, error)

    # leaving

    def leave(self, then: Callable[[], None]) -> None:
        """Call ``then`` when the screen may be left; asks about changes once."""
        self.editor.leave(then)
