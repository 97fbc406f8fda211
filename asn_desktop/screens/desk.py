"""What a screen works with: the open office, the person, background jobs, undo, notices."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.core.errors import OfficeError, PersonError
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.database.history import UndoStack
from asn_desktop.database.reference_data import References
from asn_desktop.declarations import LentTab, Paper, RecordKind, WorkbookOf
from asn_desktop.screens.draft_book import DraftBook
from asn_desktop.screens.files import FileDialogs
from asn_desktop.widgets import messages
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import Memory

T = TypeVar("T")


class Desk(QObject):
    """One for the window. ``letterhead`` tells the office's name and paper as they now are."""

    #: an operation of anybody in this program has touched records (``Changed``)
    changed = Signal(object)
    #: what can be undone or redone is different now
    undo_changed = Signal()
    #: minutes after which the window locks by itself are others now (``int``)
    lock_changed = Signal(int)
    #: the list of a screen is wanted as this query leaves it (``str``, ``ListQuery``)
    list_wanted = Signal(str, object)
    #: a record is wanted in the list of a screen (``str``, ``int``)
    record_wanted = Signal(str, object)

    def __init__(
        self,
        database: Database,
        runner: JobRunner,
        memory: Memory,
        *,
        letterhead: Callable[[], tuple[str, str]] = lambda: ("", "F4"),
        files: FileDialogs | None = None,
        references: References | None = None,
        kinds: Callable[[], Mapping[str, RecordKind]] = dict,
        lent_tabs: Callable[[str], Sequence[LentTab]] = lambda kind: (),
        lent_papers: Callable[[str], Sequence[Paper]] = lambda kind: (),
        lent_workbooks: Callable[[str], Sequence[WorkbookOf]] = lambda kind: (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.database = database
        self.runner = runner
        self.memory = memory
        #: asks where files are and where they go
        self.files = files or FileDialogs()
        #: the tables of reference data of all features
        self.references = references or References()
        #: what is typed into forms, safe from a crash
        self.drafts = DraftBook(database, runner, self)
        #: the kinds of record of all features by name
        self.kinds = kinds
        #: the tabs that features show beside the records of a kind
        self.lent_tabs = lent_tabs
        #: the papers and workbooks that features offer about the records of a lower one
        self.lent_papers, self.lent_workbooks = lent_papers, lent_workbooks
        self._letterhead = letterhead
        self.undo_stack = UndoStack(database)
        self._stepping = False
        # The signal carries the news from the writing thread to the window's.
        self._unsubscribe = database.subscribe(self.changed.emit)

    @property
    def office_name(self) -> str:
        """The office's own name, as on its letterhead."""
        return self._letterhead()[0]

    @property
    def paper(self) -> str:
        """The office's own paper size."""
        return self._letterhead()[1]

    def operate(
        self,
        parent: QWidget,
        title: str,
        operation: Callable[[Progress], tuple[T, Changed]],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[OfficeError], None] | None = None,
        told: str = "",
    ) -> None:
        """Run an operation in the background as one undo step, then say what was done.

        ``failed`` hears a sentence of the person's or the world's; without it a box shows it.
        """

        def finished(outcome: tuple[T, Changed]) -> None:
            result, changed = outcome
            self.note(changed)
            if done is not None:
                done(result)
            if told:
                self.tell_done(parent, told)

        def went_wrong(error: BaseException) -> None:
            if failed is None:
                messages.show_error(parent, error)
            elif isinstance(error, OfficeError):
                failed(error)
            else:  # our own fault: whoever waits must hear, too, that nothing was stored
                failed(PersonError(translate("screens", "Nothing was saved.")))
                messages.show_error(parent, error)

        def stopped() -> None:
            if failed is not None:
                failed(PersonError(translate("screens", "Stopped. Nothing was saved.")))

        self.runner.run(
            operation, title=title, on_done=finished, on_error=went_wrong, on_cancel=stopped
        )

    def tell_done(self, parent: QWidget, told: str) -> None:
        """Say what was done, with a button that takes it back."""
        undo = (translate("screens", "Undo"), lambda: self.undo(parent))
        messages.tell(parent, told, "success", action=undo)

    def note(self, changed: Changed | None) -> None:
        """Remember a finished operation as the next undo step."""
        if changed is not None and changed.ids:
            self.undo_stack.push(changed)
            self.undo_changed.emit()

    def undo(self, parent: QWidget) -> None:
        """Take the last operation back."""
        if self.undo_stack.can_undo and not self._stepping:
            self._step(parent, self.undo_stack.undo_title, self.undo_stack.undo)

    def redo(self, parent: QWidget) -> None:
        """Do again what was taken back."""
        if self.undo_stack.can_redo and not self._stepping:
            self._step(parent, self.undo_stack.redo_title, self.undo_stack.redo)

    def _step(self, parent: QWidget, title: str, step: Callable[[], object]) -> None:
        # A key that is held down must not start a second step beside the first.
        self._stepping = True

        def finished(result: object) -> None:
            self._stepping = False
            self.undo_changed.emit()
            kept = len(getattr(result, "kept", ()))
            if kept:
                text = translate(
                    "screens", "{title}: done, except records edited since: {count}"
                ).format(title=title, count=kept)
                messages.tell(parent, text, "warning")
            else:
                messages.tell(
                    parent, translate("screens", "{title}: done").format(title=title), "success"
                )

        def failed(error: BaseException) -> None:
            self._stepping = False
            self.undo_changed.emit()
            messages.show_error(parent, error)

        self.runner.run(
            lambda _progress: step(), title=title or "", on_done=finished, on_error=failed
        )

    def close(self) -> None:
        """Hear no more of the office."""
        self._unsubscribe()
        self.drafts.close()
