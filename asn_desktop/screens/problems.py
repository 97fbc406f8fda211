"""What asks to be mended in the record that is shown, above its form."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme

#: More sentences than this are folded until the person asks for them.
SHOWN_AT_FIRST = 2
FOLD = "fold"


class ProblemList(QFrame):
    """Sentences with a warning sign; each leads to the field it is about."""

    #: the name of a field
    field_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("level", "warning")
        self.problems: Sequence[Problem] = ()
        self._all = False
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.text.setAccessibleName(translate("screens", "Data problems"))
        self.text.linkActivated.connect(self._follow)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.TIGHT, theme.SMALL, theme.TIGHT)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        theme.notifier.changed.connect(self._show)
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these sentences; nothing is seen where there are none."""
        self.problems, self._all = problems, False
        self._show()

    def _show(self) -> None:
        colours = theme.colours()
        self._icon.setPixmap(theme.icon("warning", colours.warning).pixmap(18))
        seen = self.problems if self._all else self.problems[:SHOWN_AT_FIRST]
        lines = [self._link(problem.field, problem.sentence) for problem in seen]
        more = len(self.problems) - len(seen)
        if more:
            words = translate("screens", "Further data problems: {count}").format(count=more)
            lines.append(self._link(FOLD, words))
        self.text.setText("<br>".join(lines))
        self.setVisible(bool(self.problems))

    def _link(self, target: str, words: str) -> str:
        style = f"color:{theme.colours().text};text-decoration:none"
        if target == FOLD:
            style = f"color:{theme.colours().accent}"
        return f'<a href="{html.escape(target)}" style="{style}">{html.escape(words)}</a>'

    def _follow(self, target: str) -> None:
        if target == FOLD:
            self._all = True
            self._show()
        else:
            self.field_wanted.emit(target)


class FormTab(QStackedWidget):
    """The form of a record with its data problems above; a hint where no record is shown."""

    def __init__(self, problems: ProblemList, form: QWidget, hint: str) -> None:
        super().__init__()
        self._nothing = QLabel(hint)
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMargin(theme.LARGE)
        self._record = QWidget()
        layout = QVBoxLayout(self._record)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(problems)
        layout.addWidget(form, 1)
        self.addWidget(self._nothing)
        self.addWidget(self._record)

    def show_record(self, shown: bool) -> None:
        """Show the form, or the hint."""
        self.setCurrentWidget(self._record if shown else self._nothing)
