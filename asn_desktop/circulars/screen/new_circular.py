"""A new circular in two steps: which template, and which policy and articles it explains."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.circulars.commands.letters import new_circular
from asn_desktop.circulars.commands.templates import give_first_templates
from asn_desktop.circulars.queries import letters as queries
from asn_desktop.circulars.queries.letters import Article
from asn_desktop.circulars.queries.templates import Template, templates
from asn_desktop.circulars.screen.articles import ArticlesPicker
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme
from asn_desktop.widgets.reference_edit import ReferenceEdit
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph


class NewCircularDialog(WorkingDialog):
    """Asks for template and policy and makes the circular. ``explains`` is the version that it is
    to explain, where it is begun from a policy."""

    #: it is made: the policy's id
    made = Signal(int)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        *,
        explains: tuple[int, str] | None = None,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(desk.runner, parent)
        self._desk, self._today = desk, today
        self._templates: list[Template] = []
        self._articles_of: int | None = None
        self.setWindowTitle(translate("circulars", "New circular"))
        self.step_words = paragraph("", "title")
        self.content.addWidget(self.step_words)
        self.steps = QStackedWidget()
        self.steps.addWidget(self._first())
        self.steps.addWidget(self._second())
        self.content.addWidget(self.steps, 1)
        self.add_button(translate("circulars", "Cancel"), self.reject)
        self.back_button = self.add_button(translate("circulars", "&Back"), self._back)
        self.next_button = self.add_button(
            translate("circulars", "&Next"), self._next, primary=True
        )
        if explains is not None:
            self.policy.set_current(*explains)
        self._go(0)
        self.fit(80)
        self.resize(self.width(), max(self.height(), 460))
        self._read_templates()

    def _first(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, theme.SMALL, 0, 0)
        self.choice = QComboBox()
        add_field(layout, translate("circulars", "&Template"), self.choice)
        self.shown = paragraph("", "muted")
        layout.addWidget(self.shown)
        layout.addStretch(1)
        self.choice.currentIndexChanged.connect(self._show_template)
        return page

    def _second(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, theme.SMALL, 0, 0)
        self.policy = ReferenceEdit()
        self.policy.set_find(self._find, self._desk.runner)
        self.policy.setPlaceholderText(translate("circulars", "number or title of the policy…"))
        add_field(
            layout,
            translate("circulars", "&Policy that it explains"),
            self.policy,
            help=translate("circulars", "Empty: it explains no policy of the register."),
        )
        self.articles = ArticlesPicker()
        add_field(
            layout,
            translate("circulars", "&Articles"),
            self.articles,
            help=translate("circulars", "None ticked: the whole policy."),
        )
        self.title_box = QLineEdit()
        self.title_note = add_field(
            layout,
            translate("circulars", "&Subject"),
            self.title_box,
            help=translate("circulars", "Empty: as in the template."),
        )
        self.policy.current_changed.connect(self._read_articles)
        return page

    # the steps

    def _go(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.step_words.setText(
            translate("circulars", "1 of 2: the template")
            if step == 0
            else translate("circulars", "2 of 2: what it explains")
        )
        self.back_button.setEnabled(step > 0)
        self.next_button.setText(
            translate("circulars", "&Next") if step == 0 else translate("circulars", "&Make")
        )
        (self.choice if step == 0 else self.policy).setFocus()
        if step == 1:
            self._read_articles()

    def _back(self) -> None:
        self._go(0)

    def _next(self) -> None:
        if self.steps.currentIndex() == 0:
            self._go(1)
        else:
            self._make()

    # reading

    def _find(self, text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        with self._desk.database.read() as session:
            return queries.explainable(session, text, limit)

    def _read_templates(self) -> None:
        database = self._desk.database

        def look(_progress: Progress) -> list[Template]:
            give_first_templates(database)
            with database.read() as session:
                return templates(session)

        self.work(look, says=translate("circulars", "Reading"), done=self.show_templates)

    def show_templates(self, found: list[Template]) -> None:
        """Offer these templates, and an empty circular behind them."""
        self._templates = found
        self.choice.clear()
        for each in found:
            self.choice.addItem(each.name, each.id)
        self.choice.addItem(translate("circulars", "(empty circular)"), None)
        self.choice.setFocus()

    def _show_template(self, row: int) -> None:
        used = self._templates[row] if 0 <= row < len(self._templates) else None
        sections = [node.text for node in used.body if node.kind == "section"] if used else []
        self.shown.setText("\n".join([used.title, "", *sections]) if used else "")

    def _read_articles(self, *_what: object) -> None:
        version = self.policy.current_id()
        if version == self._articles_of and version is not None:
            return
        self._articles_of = version
        if version is None:
            self.articles.show_articles((), ())
            return
        database = self._desk.database

        def look(_progress: Progress) -> list[Article]:
            with database.read() as session:
                return queries.articles(session, version)

        def show(found: list[Article]) -> None:
            if self.policy.current_id() == version:
                self.articles.show_articles(found, ())

        self._desk.runner.run(look, title="", on_done=show, quiet=True, patience=0.05, owner=self)

    # making

    def _make(self) -> None:
        title = self.title_box.text().strip()
        template_id = self.choice.currentData()
        if not title and template_id is None:
            self.notice.say(translate("circulars", "An empty circular needs a subject."), "error")
            self.title_box.setFocus()
            return
        if self.policy.unresolved_text():
            self.notice.say(
                translate("circulars", "Choose the policy from the list, or empty the box."),
                "error",
            )
            self.policy.setFocus()
            return
        version, explains = self.policy.current_id(), self.articles.chosen()
        database, today = self._desk.database, self._today()

        def make(_progress: Progress) -> tuple[int, Changed]:
            return new_circular(
                database,
                template_id,
                title=title,
                explains_version_id=version,
                explains=explains,
                today=today,
            )

        def done(outcome: tuple[int, Changed]) -> None:
            policy_id, changed = outcome
            self._desk.note(changed)
            self.accept()
            self.made.emit(policy_id)

        self.work(make, says=translate("circulars", "Making the circular"), done=done)
