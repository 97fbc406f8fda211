"""Why the article at the cursor differs from the version before, and what that version said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from asn_desktop.core.translation import translate
from asn_desktop.policies.rules.numbering import number
from asn_desktop.policies.rules.references import resolved
from asn_desktop.policies.rules.text import TITLED, UNITS, Node, branch
from asn_desktop.policies.screen.editor.look import NAMES
from asn_desktop.policies.screen.editor.sheet import Sheet
from asn_desktop.policies.screen.editor.structure import OPENING
from asn_desktop.widgets import theme

#: Milliseconds after the last key after which a reason is part of the text.
_PAUSE = 600


class ReasonStrip(QFrame):
    """Shown where the version has one before it. ``before`` is the text of that one."""

    #: the reason of this part is other words now
    reason_typed = Signal(str, str)

    def __init__(self, sheet: Sheet, before: Sequence[Node], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._identity = ""
        self._before = resolved(before, section_style=sheet.section_style)
        self._numbers = number(self._before, section_style=sheet.section_style)
        self._label = QLabel()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(
            translate("policies", "Why it differs from the version before")
        )
        self.reason.setAccessibleName(translate("policies", "Reason for the change"))
        self.show_old = QPushButton(translate("policies", "Earlier words"))
        self.show_old.setCheckable(True)
        self.show_old.setShortcut("Ctrl+Shift+L")
        self.show_old.setToolTip(
            translate("policies", "What the version before says here (Ctrl+Shift+L)")
        )
        self.old = QPlainTextEdit()
        self.old.setReadOnly(True)
        self.old.setAccessibleName(translate("policies", "Words of the version before"))
        self.old.setFixedHeight(6 * theme.row_height())
        self.old.hide()
        layout = QGridLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.TIGHT, theme.MEDIUM, theme.TIGHT)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._label, 0, 0)
        layout.addWidget(self.reason, 0, 1)
        layout.addWidget(self.show_old, 0, 2)
        layout.addWidget(self.old, 1, 0, 1, 3)
        layout.setColumnStretch(1, 1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.take_over)
        self.reason.textEdited.connect(lambda _text: self._pause.start())
        self.reason.editingFinished.connect(self.take_over)
        self.show_old.toggled.connect(self._toggle)

    def show_node(self, identity: str) -> None:
        """The cursor stands in this node."""
        self.take_over()
        place = self._sheet.place_of(identity)
        while place is not None and place > 0 and not _has_reason(self._sheet.nodes[place]):
            place -= 1
        node = self._sheet.nodes[place] if place is not None else None
        self.setEnabled(node is not None)
        if node is None:
            return
        self._identity = node.identity
        numbered = self._sheet.index.get(node.identity)
        name = (numbered.address if numbered else "") or NAMES[node.kind]
        self._label.setText(translate("policies", "Reason for {name}:").format(name=name))
        if self.reason.text() != node.reason:
            self.reason.setText(node.reason)
        if self.old.isVisible():
            self.old.setPlainText(self.earlier_words())

    def take_over(self) -> None:
        """What is typed is part of the text now."""
        self._pause.stop()
        place = self._sheet.place_of(self._identity)
        if place is None or self.reason.isReadOnly():
            return
        typed = self.reason.text().strip()
        if typed != self._sheet.nodes[place].reason:
            self.reason_typed.emit(self._identity, typed)

    def earlier_words(self) -> str:
        """What the version before says in this part."""
        places = {node.identity: place for place, node in enumerate(self._before)}
        place = places.get(self._identity)
        if place is None:
            return translate("policies", "The version before does not have this part.")
        end = branch(self._before, place) if self._before[place].kind in UNITS else place + 1
        lines = []
        for node in self._before[place:end]:
            indent = "    " * max(node.level - self._before[place].level - 1, 0)
            lines.append(f"{indent}{self._numbers[node.identity].marker} {node.text}".rstrip())
        return "\n".join(lines)

    def _toggle(self, shown: bool) -> None:
        self.old.setVisible(shown)
        self.show_old.setProperty("chosen", shown)
        self.show_old.style().polish(self.show_old)
        if shown:
            self.old.setPlainText(self.earlier_words())
            self.old.moveCursor(self.old.textCursor().MoveOperation.Start)

    def set_writable(self, writable: bool) -> None:
        """Whether reasons may be typed."""
        self.reason.setReadOnly(not writable)
        self.reason.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _has_reason(node: Node) -> bool:
    """Whether reasons are written at parts of this kind."""
    return node.kind in UNITS or node.kind in TITLED or node.kind in OPENING
