"""The office's own screen: letterhead, paper and numbering, signing officials, a sample letter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.drafts import Draft
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.writer import Document
from asn_desktop.office import queries
from asn_desktop.office.documents import letter
from asn_desktop.office.feature import SAMPLE_LETTER
from asn_desktop.office.queries import Profile
from asn_desktop.office.rules import Official, official_for
from asn_desktop.office.screen.officials import OfficialsTab
from asn_desktop.office.screen.preview import LetterPreview
from asn_desktop.office.screen.profile import ProfileTab
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.printing import open_preview
from asn_desktop.screens.rights import only_to_read
from asn_desktop.widgets import theme

#: Kinds of record whose change this screen shows.
_KINDS = {"office_profiles", "signing_officials"}
#: Letters of width below which the sample letter gives its room to the form.
LETTER_FROM = 125
_LETTER_SHARE = 0.4


class OfficeScreen(QWidget):
    """Forms on the left; on the right the letter that they make, as it is being typed."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(parent)
        self.desk, self._today = desk, today
        self._wide: bool | None = None
        self._shared = False
        self.profile = ProfileTab(desk, today)
        self.officials = OfficialsTab(desk, today)
        self.preview = LetterPreview(desk.runner, self._letter)
        self._arrange()
        self.profile.edited.connect(self._refresh_letter)
        self.officials.edited.connect(self._refresh_letter)
        self.tabs.currentChanged.connect(self._refresh_letter)
        desk.changed.connect(self._changed)
        if not desk.database.actor.may("office.write"):
            self._only_show()
        self._read()

    def _only_show(self) -> None:
        """Who may not change the office's data looks at it."""
        for form in (self.profile.form, self.officials.form):
            form.forbid(only_to_read())
        for button in (self.officials.new_button, self.officials.remove_button):
            button.hide()

    # building

    def _arrange(self) -> None:
        title = QLabel(translate("office", "Office"))
        title.setProperty("role", "title")
        self.print_button = QPushButton(translate("office", "Print a sample letter…"))
        self.print_button.setToolTip("Ctrl+P")
        theme.set_icon(self.print_button, "print")
        self.print_button.clicked.connect(self.print_sample)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_sample)
        self.letter_button = QPushButton(translate("office", "Show the letter"))
        self.letter_button.setToolTip("F9")
        theme.set_icon(self.letter_button, "detail")
        self.letter_button.clicked.connect(self._toggle_letter)
        QShortcut(QKeySequence("F9"), self, self._toggle_letter)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.profile, translate("office", "Letterhead and numbering"))
        self.tabs.addTab(self.officials, translate("office", "Signing officials"))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.tabs)
        self.splitter.addWidget(self.preview)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(title, 1)
        head.addWidget(self.print_button)
        head.addWidget(self.letter_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(head)
        layout.addWidget(self.splitter, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """The first time, share the width: only now it is known."""
        super().showEvent(event)
        if not self._shared:
            self._shared = True
            width = self.splitter.width()
            share = round(width * _LETTER_SHARE)
            self.splitter.setSizes([width - share, share])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The letter goes where the form would be too narrow, and comes back with the room."""
        super().resizeEvent(event)
        wide = self.width() >= LETTER_FROM * self.fontMetrics().averageCharWidth()
        if wide != self._wide:
            self._wide = wide
            self.show_letter(wide)

    def show_letter(self, shown: bool) -> None:
        """Show or hide the sample letter."""
        self.preview.setVisible(shown)
        self.letter_button.setText(
            translate("office", "Hide the letter")
            if shown
            else translate("office", "Show the letter")
        )

    def _toggle_letter(self) -> None:
        self.show_letter(self.preview.isHidden())

    # the office as stored

    def _changed(self, changed: Changed) -> None:
        if _KINDS & changed.ids.keys():
            self._read()

    def _read(self) -> None:
        self.desk.runner.run(
            self._stored, title="", on_done=self._show, quiet=True, patience=0.05, owner=self
        )

    def _stored(self, _progress: Progress) -> tuple[Profile, list[Official]]:
        with self.desk.database.read() as session:
            return queries.profile(session), queries.officials(session)

    def _show(self, stored: tuple[Profile, list[Official]]) -> None:
        profile, officials = stored
        self.profile.show_profile(profile)
        self.officials.show_officials(officials)

    # the letter

    def _signing(self) -> Official | None:
        """The official in the form while one looks at it, else whoever signs today."""
        if self.tabs.currentWidget() is self.officials:
            return self.officials.typed()
        return official_for(self.officials.model.officials, self._today())

    def _letter(self) -> Document:
        practice = self.desk.database.is_practice
        return letter(self.profile.typed(), self._signing(), self._today(), practice=practice)

    def _refresh_letter(self, *_what: object) -> None:
        dirty = self.profile.form.is_dirty or self.officials.form.is_dirty
        self.preview.refresh(
            translate("office", "with what is typed, not saved yet") if dirty else ""
        )

    def print_sample(self) -> None:
        """The print preview of the letter, after what is typed was saved or thrown away."""
        self.leave(self._open_print)

    def _open_print(self) -> None:
        request = PaperRequest(day=self._today(), paper=self.profile.stored.paper)
        self.print_preview = open_preview(self.desk, SAMPLE_LETTER, request, self, landscape=False)

    def continue_draft(self, draft: Draft) -> None:
        """Go on with what an earlier session left in one of the forms."""
        tab = self.profile if draft.screen.endswith("profile") else self.officials
        self.tabs.setCurrentWidget(tab)
        tab.continue_draft(draft)

    # leaving

    def leave(self, then: Callable[[], None]) -> None:
        """Call ``then`` when the screen may be left; asks about each form with changes."""
        if self.profile.form.is_dirty:
            self.tabs.setCurrentWidget(self.profile)
        self.profile.form.leave(lambda: self._leave_officials(then))

    def _leave_officials(self, then: Callable[[], None]) -> None:
        if self.officials.form.is_dirty:
            self.tabs.setCurrentWidget(self.officials)
        self.officials.form.leave(then)
