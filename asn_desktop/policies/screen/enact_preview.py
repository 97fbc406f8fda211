"""The final paper before it is kept for good: what will happen, and one confirmation."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.translation import translate
from asn_desktop.documents.preview import PdfPages
from asn_desktop.policies.queries.steps import Standing
from asn_desktop.policies.rules.enactment import Enactment, Frozen
from asn_desktop.policies.rules.naming import short_name
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme
from asn_desktop.widgets.print_preview.pages_view import PagesView
from asn_desktop.widgets.working_dialog import paragraph


class EnactPreview(QDialog):
    """Shows the pages exactly as they will be kept and printed."""

    #: this paper is to be enacted
    confirmed = Signal()

    def __init__(
        self,
        desk: Desk,
        now: Standing,
        enactment: Enactment,
        paper: Frozen,
        version: int,
        replaced: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = short_name(now.kind, enactment.number, enactment.year)
        title = translate("policies", "Enact {name}").format(name=name)
        self.setWindowTitle(title)
        #: what is looked at
        self.paper = paper
        self._pages = PdfPages(paper.content)
        self.view = PagesView(desk.runner, self)
        self.view.set_source(self._pages)
        heading = paragraph(title, "title")
        words = translate(
            "policies",
            "These {pages} pages are kept as they are and printed again from now on. Version"
            " {number} is in force from {day}.",
        ).format(
            pages=paper.pages,
            number=version,
            day=value_text(FieldKind.DATE, enactment.valid_from),
        )
        if replaced:
            words += " " + translate("policies", "The version in force so far retires.")
        self.back_button = QPushButton(translate("policies", "Back to number and dates"))
        self.back_button.clicked.connect(self.reject)
        self.enact_button = QPushButton(translate("policies", "Enact"))
        self.enact_button.setProperty("role", "primary")
        self.enact_button.clicked.connect(self._confirm)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SMALL)
        foot.addStretch(1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.enact_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(heading)
        layout.addWidget(paragraph(words, "muted"))
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        space = self.screen().availableSize()
        self.resize(min(900, space.width() - 64), space.height() - 96)
        self.view.setFocus()

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()

    def done(self, result: int) -> None:
        """Let go of the pages."""
        self.view.set_source(None)
        self._pages.close()
        super().done(result)
