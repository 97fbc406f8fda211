"""The one window: navigation at the left, one screen at a time, jobs at the foot."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop import features
from asn_desktop.core import paths
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.settings import LayoutMemory
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.declarations import ScreenEntry
from asn_desktop.office.queries import profile
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.shell.imports import open_imports
from asn_desktop.shell.menus import build_menus
from asn_desktop.widgets import theme
from asn_desktop.widgets.jobs import JobBar, JobRunner

if TYPE_CHECKING:
    from asn_desktop.shell.application import Application

NAVIGATION_WIDTH = 176


class MainWindow(QMainWindow):
    """Opens screens when first asked for, and closes only when nothing would be lost."""

    def __init__(self, application: Application, database: Database, user: str) -> None:
        super().__init__()
        self.application = application
        self.database = database
        self.runner = JobRunner(self)
        self.memory = LayoutMemory(application.settings)
        self.desk = Desk(
            database,
            self.runner,
            self.memory,
            user=user,
            letterhead=self._letterhead,
            parent=self,
        )
        self._screens: dict[str, QWidget] = {}
        self._entries = features.screens()
        self._closing = False
        self._build()
        self.menus = build_menus(self)
        self.desk.changed.connect(lambda changed: self._name_office())
        self._name_office()
        self._restore()
        self.show_screen(self._entries[0].name)

    def _letterhead(self) -> tuple[str, str]:
        with self.database.read() as session:
            known = profile(session)
        return known.name, known.paper

    # building

    def _build(self) -> None:
        self.office_label = QLabel()
        self.office_label.setProperty("role", "strong")
        self.office_label.setTextFormat(Qt.TextFormat.PlainText)
        self.office_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.practice_label = QLabel("LATIHAN")
        self.practice_label.setObjectName("practice")
        self.practice_label.setProperty("role", "badge")
        self.practice_label.setVisible(self.database.is_practice)
        self.practice_label.setToolTip(
            translate("shell", "Practice office: everything in it is invented")
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("shell", "Find anybody (Ctrl+K)"))
        self.search.setAccessibleName(translate("shell", "Find anybody"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(260)
        self.search.returnPressed.connect(self._search)
        QShortcut(QKeySequence("Ctrl+K"), self, self._focus_search)
        head = QFrame()
        head.setObjectName("head")
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.MEDIUM, theme.TIGHT, theme.MEDIUM, theme.TIGHT)
        row.setSpacing(theme.SMALL)
        row.addWidget(self.practice_label)
        row.addWidget(self.office_label, 1)
        row.addWidget(self.search)

        self.navigation = QListWidget()
        self.navigation.setObjectName("navigation")
        self.navigation.setAccessibleName(translate("shell", "Screens"))
        self.navigation.setFixedWidth(NAVIGATION_WIDTH)
        self.navigation.setIconSize(QSize(20, 20))
        self.navigation.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entry in self._entries:
            self.navigation.addItem(QListWidgetItem(translate(entry.context, entry.label)))
        self.navigation.currentRowChanged.connect(self._navigate)
        for number, entry in enumerate(self._entries, 1):
            QShortcut(
                QKeySequence(f"Alt+{number}"), self, lambda name=entry.name: self.show_screen(name)
            )
        theme.notifier.changed.connect(self._give_icons)
        self._give_icons()

        self.stack = QStackedWidget()
        middle = QWidget()
        columns = QHBoxLayout(middle)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.navigation)
        columns.addWidget(self.stack, 1)
        central = QWidget()
        rows = QVBoxLayout(central)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(head)
        rows.addWidget(middle, 1)
        self.setCentralWidget(central)
        self.job_bar = JobBar(self.runner)
        self.statusBar().addPermanentWidget(self.job_bar, 1)
        self.statusBar().setSizeGripEnabled(False)
        self.setMinimumSize(900, 560)

    def _give_icons(self) -> None:
        for row, entry in enumerate(self._entries):
            self.navigation.item(row).setIcon(theme.icon(entry.icon))

    def _name_office(self) -> None:
        name = self.desk.office_name or translate("shell", "Office without a name")
        self.office_label.setText(name)
        mark = " · LATIHAN" if self.database.is_practice else ""
        self.setWindowTitle(f"{name}{mark}")

    # screens

    def screen_named(self, name: str) -> QWidget:
        """The screen of this name, made when first asked for."""
        if name not in self._screens:
            self._screens[name] = self._make(next(e for e in self._entries if e.name == name))
            self.stack.addWidget(self._screens[name])
        return self._screens[name]

    def _make(self, entry: ScreenEntry) -> QWidget:
        module, _, cls = entry.target.partition(":")
        made: QWidget = getattr(import_module(module), cls)(self.desk)
        if isinstance(made, RecordScreen):
            made.imports_wanted.connect(lambda: open_imports(self.desk, self))
        return made

    def show_screen(self, name: str) -> None:
        """Go to a screen, after what is being typed was saved or thrown away."""

        def go() -> None:
            screen = self.screen_named(name)
            self.stack.setCurrentWidget(screen)
            row = [entry.name for entry in self._entries].index(name)
            if self.navigation.currentRow() != row:
                self.navigation.blockSignals(True)
                self.navigation.setCurrentRow(row)
                self.navigation.blockSignals(False)

        self._leave(go)

    def _navigate(self, row: int) -> None:
        wanted = self._entries[row].name
        self.show_screen(wanted)
        shown = self.stack.currentWidget()
        if shown is not self._screens.get(wanted):  # the person stayed
            self.navigation.blockSignals(True)
            for at, entry in enumerate(self._entries):
                if self._screens.get(entry.name) is shown:
                    self.navigation.setCurrentRow(at)
            self.navigation.blockSignals(False)

    def _leave(self, then: Callable[[], None]) -> None:
        shown = self.stack.currentWidget()
        leave = getattr(shown, "leave", None)
        if leave is None:
            then()
        else:
            leave(then)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search(self) -> None:
        text = self.search.text()
        self.show_screen(self._entries[0].name)
        screen = self.stack.currentWidget()
        if isinstance(screen, RecordScreen):
            screen.table.show_query(ListQuery(search=text))
            screen.table.grid.setFocus()

    def current_record_screen(self) -> RecordScreen | None:
        """The list screen that is shown, if it is one."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, RecordScreen) else None

    def import_file(self, file: Path) -> None:
        """Import a file into the list that is shown, or into the first one."""
        if self.current_record_screen() is None:
            self.show_screen(self._entries[0].name)
        screen = self.current_record_screen()
        if screen is not None:
            screen.open_import(file)

    # closing

    def _restore(self) -> None:
        size = self.memory.load("window")
        width, height = (size["width"], size["height"]) if isinstance(size, dict) else (1280, 720)
        screen = self.screen_size()
        self.resize(min(width, screen.width()), min(height, screen.height()))
        if isinstance(size, dict) and size.get("maximized"):
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def screen_size(self) -> QSize:
        """The room on the screen this window is on."""
        return self.screen().availableSize()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask once about what is typed and what is running, then close everything in order."""
        if self._closing:
            event.accept()
            return
        event.ignore()
        self._leave(self._close)

    def _close(self) -> None:
        self._closing = True
        self.memory.save(
            "window",
            {
                "width": self.normalGeometry().width(),
                "height": self.normalGeometry().height(),
                "maximized": self.isMaximized(),
            },
        )
        self.application.settings.save(paths.settings_file())
        for screen in self._screens.values():
            if isinstance(screen, RecordScreen):
                screen.table.close_jobs()
        self.desk.close()
        self.runner.close()
        self.close()
