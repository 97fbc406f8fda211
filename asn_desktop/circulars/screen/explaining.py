"""The tab of a policy that lists the circulars that explain it, and begins new ones."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.circulars.queries.letters import Explaining, explaining, version_label
from asn_desktop.circulars.rules.letters import flag_words
from asn_desktop.circulars.screen import enacting  # noqa: F401 - circulars are enacted its way
from asn_desktop.circulars.screen.new_circular import NewCircularDialog
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.policies.commands.operations import WRITE
from asn_desktop.policies.queries import texts
from asn_desktop.policies.rules.stages import stage_word
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.screens.rights import not_allowed
from asn_desktop.widgets import theme
from asn_desktop.widgets.working_dialog import paragraph


class ExplainingTab(RecordTab):
    """Circulars of one policy."""

    depends_on = ("circulars", "policy_versions")

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, kind, parent)
        self._version: tuple[int, str] | None = None
        self.dialog: NewCircularDialog | None = None
        self.told = paragraph("", "muted")
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setAccessibleName(translate("circulars", "Circulars that explain this policy"))
        self.tree.setHeaderLabels(
            [
                translate("circulars", "Circular"),
                translate("circulars", "Stage"),
                translate("circulars", "Date"),
                translate("circulars", "Articles"),
                translate("circulars", "Version"),
            ]
        )
        self.new_button = QPushButton(translate("circulars", "&New circular…"))
        theme.set_icon(self.new_button, "new")
        self.new_button.clicked.connect(self.begin)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.new_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.told)
        layout.addWidget(self.tree, 1)
        layout.addLayout(foot)
        self._show([], None)

    def read(self) -> None:
        record, database = self.record, self.desk.database
        if record is None:
            self._show([], None)
            return

        def look(_progress: Progress) -> tuple[list[Explaining], tuple[int, str] | None]:
            with database.read() as session:
                force = texts.in_force_of(session, record)
                version = (force.id, version_label(session, force.id)) if force else None
                return explaining(session, record), version

        def show(found: tuple[list[Explaining], tuple[int, str] | None]) -> None:
            if record == self.record:
                self._show(*found)

        self.desk.runner.run(look, title="", on_done=show, quiet=True, patience=0.05, owner=self)

    def _show(self, found: list[Explaining], version: tuple[int, str] | None) -> None:
        self._version = version
        self.tree.clear()
        for each in found:
            whole = translate("circulars", "all of it")
            item = QTreeWidgetItem(
                [
                    f"{each.name} {each.title}",
                    stage_word(each.stage),
                    value_text(FieldKind.DATE, each.enacted_on),
                    ", ".join(each.articles) or whole,
                    str(each.version_number),
                ]
            )
            words = flag_words(each.flag)
            if words:
                item.setIcon(0, theme.icon("warning", theme.colours().warning))
                item.setToolTip(0, words)
                item.setText(1, f"{item.text(1)} · {words}")
            for column in (0, 3):
                item.setToolTip(column, item.toolTip(column) or item.text(column))
            item.setSizeHint(0, QSize(0, theme.row_height(self.tree.font())))
            self.tree.addTopLevelItem(item)
        for column in range(1, 5):
            self.tree.resizeColumnToContents(column)
        self.tree.setColumnWidth(0, 190)
        self.tree.setColumnWidth(3, min(self.tree.columnWidth(3), 260))
        flagged = sum(1 for each in found if flag_words(each.flag))
        if flagged:
            told = translate(
                "circulars", "Circulars that explain what has changed since: {count}."
            ).format(count=flagged)
        elif found:
            told = translate("circulars", "Every circular explains the version in force.")
        else:
            told = translate("circulars", "No circular explains this policy yet.")
        self.told.setText(told if self.record is not None else "")
        may = self.desk.database.actor.may(WRITE)
        self.new_button.setEnabled(may and version is not None)
        self.new_button.setToolTip(
            not_allowed()
            if not may
            else ""
            if version
            else translate("circulars", "Only a version in force is explained. Enact it first.")
        )

    def begin(self) -> None:
        """Begin a circular that explains the version in force."""
        self.dialog = NewCircularDialog(self.desk, self, explains=self._version)
        self.dialog.open()
