"""One level for all posts of a kind, for the competencies that are ticked."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from asn_desktop.competencies.commands.requirements import set_levels
from asn_desktop.competencies.queries.requirements import Cell, Post, Standards
from asn_desktop.competencies.rules.requirements import NOT_REQUIRED
from asn_desktop.competencies.screen.matrix_model import kind_words
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph, wrong

#: Rows of the list of competencies that are seen at once.
_SEEN = 10


class KindDialog(WorkingDialog):
    """Sets many posts in one step that can be undone."""

    #: the levels were stored (``Changed``)
    stored = Signal(object)

    def __init__(self, desk: Desk, standards: Standards, kind: str, parent: QWidget) -> None:
        super().__init__(desk.runner, parent)
        self._desk, self._standards = desk, standards
        title = translate("competencies", "Set a whole kind of post")
        self.setWindowTitle(title)
        self.content.addWidget(paragraph(title, "title"))
        self.content.addWidget(
            paragraph(
                translate(
                    "competencies",
                    "The level becomes that of each of these posts itself; what was set there for"
                    " the ticked competencies is replaced.",
                ),
                "muted",
            )
        )
        self.content.addSpacing(theme.TIGHT)
        self.kinds = QComboBox()
        self._fill_kinds(kind)
        add_field(self.content, translate("competencies", "Posts"), self.kinds)
        self.level = QComboBox()
        self._fill_levels()
        add_field(self.content, translate("competencies", "Level"), self.level)
        self.competencies = QListWidget()
        self.competencies.setFixedHeight(_SEEN * theme.row_height(self.font()) + theme.TIGHT)
        self._fill_competencies()
        self.note = add_field(
            self.content,
            translate("competencies", "Competencies"),
            self.competencies,
            help=translate("competencies", "Space ticks the one that is marked."),
        )
        self.competencies.itemChanged.connect(lambda _item: self._count())
        self.kinds.currentIndexChanged.connect(lambda _place: self._offer_level())
        self.outcome = paragraph("", "strong")
        self.content.addWidget(self.outcome)
        self.content.addStretch(1)
        self.add_button(translate("competencies", "Back"), self.reject)
        self.save_button = self.add_button(
            translate("competencies", "Set"), self.save, primary=True
        )
        self._offer_level()
        self.fit(72)
        self.kinds.setFocus()

    def _fill_kinds(self, kind: str) -> None:
        """Every kind that there are posts of; functional ones by their level."""
        counts = Counter((post.kind, post.level) for post in self._standards.posts)
        words = {(post.kind, post.level): kind_words(post) for post in self._standards.posts}
        for key in sorted(counts, key=lambda one: words[one].casefold()):
            name = words[key] or translate("competencies", "(kind not known)")
            self.kinds.addItem(f"{name} ({group_thousands(counts[key])})", key)
        place = next((n for n in range(self.kinds.count()) if self._kind_at(n)[0] == kind), 0)
        self.kinds.setCurrentIndex(place)

    def _kind_at(self, place: int) -> tuple[str, str]:
        if place < 0:
            return "", ""
        kind, level = self.kinds.itemData(place)
        return str(kind), str(level)

    def _fill_levels(self) -> None:
        self.level.addItem(translate("competencies", "default of the kind of post"), None)
        self.level.addItem(
            translate("competencies", "not required ({sign})").format(sign=NOT_REQUIRED), 0
        )
        for level in range(1, 6):
            self.level.addItem(
                translate("competencies", "level {level}").format(level=level), level
            )

    def _fill_competencies(self) -> None:
        for one in self._standards.competencies:
            item = QListWidgetItem(one.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if one.generic else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setSizeHint(QSize(0, theme.row_height(self.font())))
            self.competencies.addItem(item)
        self.competencies.setCurrentRow(0)

    def _offer_level(self) -> None:
        """Begin with what the kind of post requires by default."""
        usual = self._standards.defaults.get(self._kind_at(self.kinds.currentIndex()), 1)
        self.level.setCurrentIndex(self.level.findData(usual))
        self._count()

    def posts(self) -> list[Post]:
        """The posts of the chosen kind."""
        if self.kinds.count() == 0:
            return []
        wanted = self._kind_at(self.kinds.currentIndex())
        return [post for post in self._standards.posts if (post.kind, post.level) == wanted]

    def ticked(self) -> list[int]:
        """The ids of the ticked competencies."""
        items = (self.competencies.item(row) for row in range(self.competencies.count()))
        return [
            int(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _count(self) -> None:
        """Say how much would be set."""
        self.note.set_problem(None)
        sentence = translate("competencies", "{posts} posts × {competencies} competencies.")
        self.outcome.setText(
            sentence.format(
                posts=group_thousands(len(self.posts())), competencies=len(self.ticked())
            )
        )

    def save(self) -> None:
        """Set the levels."""
        posts, ticked, level = self.posts(), self.ticked(), self.level.currentData()
        if not ticked:
            self.note.set_problem(wrong(translate("competencies", "Tick at least one competency.")))
            self.competencies.setFocus()
            return
        if not posts:
            return
        levels: dict[Cell, int | None] = {
            (post.id, competency): level for post in posts for competency in ticked
        }
        database, kind = self._desk.database, kind_words(posts[0])

        def work(_progress: Progress) -> Changed:
            return set_levels(
                database, levels, kind=kind or translate("competencies", "(kind not known)")
            )

        self.work(work, says=translate("competencies", "Saving"), done=self._saved)

    def _saved(self, changed: Changed) -> None:
        self.stored.emit(changed)
        self.accept()
