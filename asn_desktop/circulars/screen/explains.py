"""The tab of a circular that says which articles it explains, and whether that still holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from asn_desktop.circulars.commands.letters import save_letter
from asn_desktop.circulars.queries import letters as queries
from asn_desktop.circulars.queries.letters import Article, Letter
from asn_desktop.circulars.rules.letters import Explained, flag_problem
from asn_desktop.circulars.screen.articles import ArticlesPicker
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.policies.commands.operations import WRITE
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.screens.rights import not_allowed
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.working_dialog import paragraph

_Found = tuple[Letter | None, Explained | None, list[Article]]


class ExplainsTab(RecordTab):
    """The articles that a circular explains, to tick."""

    depends_on = ("policies", "policy_versions")

    def __init__(
        self,
        desk: Desk,
        kind: str,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(desk, kind, parent)
        self._today = today
        self._letter: Letter | None = None
        self.told = paragraph("")
        self.notice = messages.Banner()
        self.articles = ArticlesPicker()
        self.save_button = QPushButton(translate("circulars", "&Save the articles"))
        theme.set_icon(self.save_button, "save")
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        self.articles.picked.connect(self._enable)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.notice)
        layout.addWidget(self.told)
        layout.addWidget(self.articles, 1)
        layout.addLayout(foot)
        self._show((None, None, []))

    def read(self) -> None:
        record, database = self.record, self.desk.database
        if record is None:
            self._show((None, None, []))
            return

        def look(_progress: Progress) -> _Found:
            with database.read() as session:
                found = queries.letter_of(session, record)
                version = found.explains_version_id if found else None
                articles = queries.articles(session, version) if version else []
                return found, queries.explained(session, version), articles

        def show(found: _Found) -> None:
            if record == self.record:
                self._show(found)

        self.desk.runner.run(look, title="", on_done=show, quiet=True, patience=0.05, owner=self)

    def _show(self, found: _Found) -> None:
        self._letter, explained, articles = found
        chosen = self._letter.explains if self._letter else ()
        self.articles.show_articles(articles, chosen)
        self.notice.clear()
        if explained is None:
            text = translate(
                "circulars",
                "This circular explains no policy of the register. Choose one in the tab Data.",
            )
        else:
            text = translate(
                "circulars", "Explains {name}. Tick the articles; none ticked means all of it."
            ).format(name=explained.name)
            problem = flag_problem(explained.flag, explained.name)
            if problem is not None:
                self.notice.say(problem.sentence, "warning")
        self.told.setText(text if self.record is not None else "")
        self._enable()

    def _enable(self) -> None:
        may = self.desk.database.actor.may(WRITE)
        self.articles.setEnabled(may)
        self.save_button.setEnabled(may and self.is_dirty)
        self.save_button.setToolTip("" if may else not_allowed())

    @property
    def is_dirty(self) -> bool:
        """Whether other articles are ticked than are stored."""
        return (
            self._letter is not None
            and self.articles.count() > 0
            and (set(self.articles.chosen()) != set(self._letter.explains))
        )

    def save(self, then: Callable[[], None] = lambda: None) -> None:
        """Keep the ticked articles."""
        found = self._letter
        if found is None:
            return
        database, chosen, today = self.desk.database, self.articles.chosen(), self._today()

        def work(_progress: Progress) -> tuple[None, Changed]:
            changes = {"explains": chosen}
            return None, save_letter(
                database, found.policy_id, changes, version=found.version, today=today
            )

        self.desk.operate(
            self,
            translate("circulars", "Saving"),
            work,
            done=lambda _none: then(),
            told=translate("circulars", "Saved."),
        )

    def leave(self, then: Callable[[], None]) -> None:
        """Ask what becomes of ticks that are not saved."""
        if not self.is_dirty:
            then()
            return
        answer = messages.ask_about_changes(self)
        if answer == "save":
            self.save(then)
        elif answer == "discard":
            self.articles.choose(self._letter.explains if self._letter else ())
            then()
