"""The one window: navigation at the left, one screen at a time, state and jobs at the foot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop import features
from asn_desktop.core import paths
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.progress import Progress
from asn_desktop.core.settings import LayoutMemory
from asn_desktop.core.translation import translate
from asn_desktop.database.drafts import Draft
from asn_desktop.database.engine import Database
from asn_desktop.database.watching import Watcher
from asn_desktop.declarations import ScreenEntry
from asn_desktop.office.queries import profile
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.draft_notice import DraftNotice
from asn_desktop.screens.list_screen import ListScreen
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.shell.backups import Backups
from asn_desktop.shell.finder import Findable
from asn_desktop.shell.head import Head
from asn_desktop.shell.menus import build_menus
from asn_desktop.shell.navigation import Navigation
from asn_desktop.shell.notes import Notes
from asn_desktop.shell.person import Person
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.jobs import JobBar, JobRunner

if TYPE_CHECKING:
    from asn_desktop.shell.application import Application


@dataclass
class Again:
    """What is wanted after the window has closed: the door once more, for ``login`` ("" for whoever
    comes next, None for the one before). ``work`` is done first, while the office is closed."""

    login: str | None = None
    practice: bool = False
    work: Callable[[Progress], object] | None = None
    title: str = ""
    #: asked by its own dialog while the office is closed
    dialog: Callable[[Application], object] | None = None


#: Screens whose table says at the foot of the window what is seen.
LISTS = (RecordScreen, ListScreen)
#: Screens up to this width are filled by the window from the start.
SMALL_SCREEN = 1440


class MainWindow(QMainWindow):
    """Opens screens when first asked for, and closes only when nothing would be lost."""

    #: what is to be said of the server, and whether it is bad news; from the watcher's thread
    server_news = Signal(str, bool)
    #: it is closed and nothing of it works any more
    closed = Signal()

    def __init__(self, application: Application, database: Database) -> None:
        super().__init__()
        self.application = application
        self.database = database
        self.runner = JobRunner(self)
        self.memory = LayoutMemory(application.settings)
        self.desk = Desk(
            database,
            self.runner,
            self.memory,
            letterhead=self._letterhead,
            files=application.files,
            references=features.references(),
            kinds=features.record_kinds,
            lent_tabs=features.lent_tabs,
            lent_papers=features.lent_papers,
            lent_workbooks=features.lent_workbooks,
            parent=self,
        )
        self._screens: dict[str, QWidget] = {}
        self._entries = [entry for entry in features.screens() if database.actor.may(entry.right)]
        self._closing = False
        #: what comes after the window has closed; None where that was all
        self.again: Again | None = None
        self._wanted_again: Again | None = None
        self._build()
        self.person = Person(self)
        self.person.lock.changed.connect(lambda _locked: self._name_office())
        self.backups = Backups(self)
        self.menus = build_menus(self, self.head.menu_bar)
        self.desk.changed.connect(lambda _changed: self._name_office())
        self.desk.list_wanted.connect(self.show_list)
        self.desk.record_wanted.connect(self.open_record)
        self._name_office()
        self._restore()
        self.setAcceptDrops(True)
        self.server_news.connect(self._tell_server_news)
        self.watcher = Watcher(database, self.server_news.emit)
        self.watcher.start()
        self.show_screen(self._entries[0].name)
        self.desk.drafts.find()

    def _tell_server_news(self, sentence: str, bad: bool) -> None:
        messages.tell(self, sentence, "warning" if bad else "success")

    def _letterhead(self) -> tuple[str, str]:
        with self.database.read() as session:
            known = profile(session)
        return known.name, known.paper

    # building

    def _build(self) -> None:
        self.setMenuWidget(self._make_head())
        self.navigation = Navigation(self._entries, self)
        self.navigation.wanted.connect(self.show_screen)
        self.stack = QStackedWidget()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self.notes = Notes()
        right.addWidget(self.notes)
        right.addWidget(self._make_draft_notice())
        right.addWidget(self.stack, 1)
        right.addWidget(self._make_foot())
        central = QWidget()
        columns = QHBoxLayout(central)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.navigation)
        columns.addLayout(right, 1)
        self.setCentralWidget(central)
        self.setMinimumSize(900, 560)

    def _make_head(self) -> QWidget:
        self.head = Head(self._findables, self.runner, self, practice=self.database.is_practice)
        self.finder = self.head.finder
        self.finder.record_wanted.connect(self.open_record)
        self.finder.list_wanted.connect(
            lambda name, text: self.show_list(name, ListQuery(search=text))
        )
        QShortcut(QKeySequence("Ctrl+K"), self, self.finder.start)
        return self.head

    def _make_foot(self) -> QWidget:
        """What the list shows at the left, what is being done at the right, in one line."""
        self.status = QStackedWidget()
        self.status.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._no_status = QLabel()
        self.status.addWidget(self._no_status)
        self.job_bar = JobBar(self.runner)
        foot = QFrame()
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.MEDIUM, 0, theme.MEDIUM, theme.TIGHT)
        row.setSpacing(theme.SMALL)
        row.addWidget(self.status, 1)
        row.addWidget(self.job_bar)
        # The line is as high while nothing runs, so that nothing jumps when something does.
        foot.setMinimumHeight(self.job_bar.sizeHint().height() + theme.TIGHT)
        return foot

    def _make_draft_notice(self) -> QWidget:
        """What an earlier session left unsaved, on whatever screen."""
        self.draft_notice = DraftNotice(self.desk, self._screen_label)
        self.draft_notice.wanted.connect(self.continue_draft)
        return self.draft_notice

    def _name_office(self) -> None:
        if self.person.lock.locked:
            return
        name = self.desk.office_name or translate("shell", "Office without a name")
        self.head.name_office(name)
        mark = " · LATIHAN" if self.database.is_practice else ""
        self.setWindowTitle(f"{name}{mark}")

    # screens

    def screen_named(self, name: str) -> QWidget:
        """The screen of this name, made when first asked for."""
        if name not in self._screens:
            made = self._screens[name] = self._make(name)
            self.stack.addWidget(made)
            if isinstance(made, LISTS):
                self.status.addWidget(made.table.status)
        return self._screens[name]

    def _make(self, name: str) -> QWidget:
        entry = next(entry for entry in self._entries if entry.name == name)
        made: QWidget = _screen_class(entry)(self.desk)
        if hasattr(made, "imports_wanted"):
            made.imports_wanted.connect(self.open_imports)
        if hasattr(made, "recovery_key_wanted"):
            made.recovery_key_wanted.connect(self.person.make_recovery_key)
        return made

    def _findables(self) -> list[Findable]:
        return [found for entry in self._entries if (found := self._findable(entry))]

    def _findable(self, entry: ScreenEntry) -> Findable | None:
        """How the records of a screen are found from everywhere; None for a screen without."""
        kind, screen = features.record_kinds().get(entry.name), _screen_class(entry)
        if kind is None or not issubclass(screen, RecordScreen):
            return None
        label = translate(entry.context, entry.label)
        return Findable(entry.name, label, kind.source(self.database), screen.title_column)

    def show_screen(self, name: str) -> None:
        """Go to a screen, after what is being typed was saved or thrown away."""

        def go() -> None:
            screen = self.screen_named(name)
            self.stack.setCurrentWidget(screen)
            self.status.setCurrentWidget(
                screen.table.status if isinstance(screen, LISTS) else self._no_status
            )

        self.leave_screen(go)
        shown = self.stack.currentWidget()  # another one where the person stayed
        self.navigation.show_current(
            next(known for known, screen in self._screens.items() if screen is shown)
        )

    def leave_screen(self, then: Callable[[], None]) -> None:
        """Call ``then`` when the screen that is shown may be left."""
        leave = getattr(self.stack.currentWidget(), "leave", None)
        if leave is None:
            then()
        else:
            leave(then)

    def current_record_screen(self) -> RecordScreen | None:
        """The list screen that is shown, if it is one."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, RecordScreen) else None

    def open_record(self, name: str, record: int) -> None:
        """Go to a record in its list."""
        self.show_screen(name)
        screen = self.current_record_screen()
        if screen is not None:
            screen.reveal(record)

    def show_list(self, name: str, query: ListQuery) -> None:
        """Go to the list of a screen as this query leaves it."""
        self.show_screen(name)
        screen = self.current_record_screen()
        if screen is not None and screen is self._screens.get(name):  # else the person stayed
            screen.table.show_query(query)
            screen.table.grid.setFocus()

    # drafts

    def _screen_label(self, form: str) -> str:
        """The words of the screen that a form stands on; "" where there is none any more."""
        for entry in self._entries:
            if entry.name == _screen_of(form):
                return translate(entry.context, entry.label)
        return ""

    def continue_draft(self, draft: Draft) -> None:
        """Go to the form in which this was typed, and on with it."""
        name = _screen_of(draft.screen)
        if self.stack.currentWidget() is not self._screens.get(name):
            self.show_screen(name)
        if self.stack.currentWidget() is self._screens.get(name):  # else the person stayed
            screen: Any = self._screens[name]
            screen.continue_draft(draft)

    # imports

    def open_imports(self) -> None:
        """The register of imports."""
        from asn_desktop.shell.imports import open_imports  # seldom wanted: no part of the start

        open_imports(self.desk, self)

    def import_file(self, file: Path) -> None:
        """Import a file into the list that is shown, or into the first one."""
        if self.current_record_screen() is None:
            self.show_screen(self._entries[0].name)
        screen = self.current_record_screen()
        if screen is not None:
            screen.open_import(file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the dropped file; several are more than one import."""
        files = dropped_files(event.mimeData())
        if not files:
            return
        event.acceptProposedAction()
        if len(files) == 1:
            self.import_file(files[0])
        else:
            messages.tell(
                self,
                translate("shell", "Drop one file at a time: each import has its own preview."),
                "warning",
            )

    # the door once more

    def switch_user(self) -> None:
        """Close in order and let somebody else come in."""
        self._close_for(Again(login="", practice=self.database.is_practice))

    def reopen_after(self, work: Callable[[Progress], object], title: str) -> None:
        """Close in order, do something while nobody has the office open, and open it again."""
        self._close_for(Again(work=work, title=title))

    def reopen_through(self, dialog: Callable[[Application], object]) -> None:
        """Close in order, let a dialog work on the closed office, and open it again."""
        self._close_for(Again(dialog=dialog))

    def _close_for(self, again: Again) -> None:
        self._wanted_again = again
        self.close()

    # closing

    def _restore(self) -> None:
        size = self.memory.load("window")
        space = self.screen().availableSize()
        match size:
            case {"width": int(width), "height": int(height)}:
                maximized = size.get("maximized") is True
            case _:
                width, height, maximized = 1280, 800, space.width() <= SMALL_SCREEN
        self.resize(QSize(width, height).boundedTo(space))
        if maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask once about what is typed and what is running, then close everything in order."""
        if self._closing:
            event.accept()
            return
        event.ignore()
        again, self._wanted_again = self._wanted_again, None
        self.leave_screen(lambda: self._stop_jobs(again))

    def _stop_jobs(self, again: Again | None) -> None:
        """A job that a person waits for is not broken off without a question."""
        running = self.runner.jobs()
        if running:
            choices = (
                messages.Choice("stop", translate("shell", "Stop and close"), "danger"),
                messages.Choice("back", translate("shell", "Back")),
            )
            question = translate("shell", "“{title}” is still running.").format(
                title=running[0].title
            )
            detail = translate("shell", "If you close now, it is stopped and nothing of it stays.")
            if messages.ask(self, question, choices, detail=detail) != "stop":
                return
        self._close(again)

    def _close(self, again: Again | None = None) -> None:
        self._closing = True
        self.again = again
        self.person.lock.lock_after(0)
        usual = self.normalGeometry()
        self.memory.save(
            "window",
            {
                "width": usual.width(),
                "height": usual.height(),
                "maximized": self.isMaximized(),
            },
        )
        self.application.settings.save(paths.settings_file())
        self.hide()  # a list that is painted asks for rows, and nobody will bring them any more
        for screen in self._screens.values():
            if hasattr(screen, "close_jobs"):
                screen.close_jobs()
        self.watcher.stop()
        self.backups.stop()
        self.desk.close()
        self.runner.close()
        self.close()
        self.closed.emit()


def _screen_class(entry: ScreenEntry) -> Any:
    module, _, name = entry.target.partition(":")
    return getattr(import_module(module), name)


def _screen_of(form: str) -> str:
    """The name of the screen of a form ("office.profile" → "office")."""
    return form.partition(".")[0]


def dropped_files(data: QMimeData) -> list[Path]:
    """The local files that are being dropped."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.is_file()]
