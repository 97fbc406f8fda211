"""The text of a .docx or .txt file, shown as it was recognised before it comes in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.policies.rules.carrying import carried
from asn_desktop.policies.rules.numbering import number
from asn_desktop.policies.rules.recognise import Note, Recognised, recognise
from asn_desktop.policies.rules.text import TITLED, UNITS, Node, NodeKind
from asn_desktop.policies.screen.editor.look import NAMES
from asn_desktop.policies.screen.editor.structure import settled
from asn_desktop.policies.screen.editor.view import TextView
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages, theme

KINDS = "Word, teks (*.docx *.txt)"
_OPENED = 3_000
#: Letters of a line that a note tells.
_WORDS = 70


def import_text(desk: Desk, view: TextView, parent: QWidget) -> None:
    """Ask for a file, read it in the background, and show what was recognised."""
    from asn_desktop import texts

    path = desk.files.open(parent, translate("policies", "Import a text"), KINDS)
    if path is None:
        return
    chosen: Path = path
    form = view.sheet.form

    def done(found: Recognised) -> None:
        dialog = ImportPreview(chosen.name, found, parent, empty=_is_empty(view.sheet.nodes))
        dialog.taken.connect(lambda whole: _take(view, found.nodes, whole=whole))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    desk.runner.run(
        lambda _progress: recognise(texts.read_text_file(chosen), form),
        title=translate("policies", "Reading {name}").format(name=chosen.name),
        on_done=done,
        on_error=lambda error: messages.show_error(parent, error),
        owner=parent,
    )


def _is_empty(nodes: Sequence[Node]) -> bool:
    return not any(node.text for node in nodes)


def _take(view: TextView, nodes: Sequence[Node], *, whole: bool) -> None:
    if whole:
        # What says the same as before stays the same part, with its reasons and references to it.
        view.sheet.apply(carried(view.sheet.nodes, nodes))
        view.go_to(view.sheet.nodes[0].identity, top=True)
    else:
        view.pasting.insert(view.pasting.own(nodes))


class ImportPreview(QDialog):
    """What was recognised as a tree with kinds, what was noted, and where it is to go. ``taken``
    says whether it takes the place of the whole text."""

    taken = Signal(bool)

    def __init__(self, name: str, found: Recognised, parent: QWidget, *, empty: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("policies", "Import: {name}").format(name=name))
        self.setModal(True)
        nodes = settled(found.nodes)
        told = QLabel(_summary(nodes))
        told.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels(
            [translate("policies", "Text"), translate("policies", "Recognised as")]
        )
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setAccessibleName(translate("policies", "What was recognised"))
        self._fill(nodes)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.notes = QPlainTextEdit()
        self.notes.setReadOnly(True)
        self.notes.setAccessibleName(translate("policies", "Notes"))
        self.notes.setPlainText("\n".join(_told(note) for note in found.notes))
        self.notes.setMaximumHeight(5 * theme.row_height())
        self.notes.setVisible(bool(found.notes))
        self.whole = QRadioButton(translate("policies", "In place of the whole text"))
        self.here = QRadioButton(translate("policies", "At the cursor"))
        (self.whole if empty else self.here).setChecked(True)
        self._arrange(told, can_take=bool(nodes))
        space = self.screen().availableSize()
        letter = self.fontMetrics().averageCharWidth()
        self.resize(min(130 * letter, space.width() - 40), min(620, space.height() - 60))

    def _arrange(self, told: QLabel, *, can_take: bool) -> None:
        take = QPushButton(translate("policies", "Import"))
        take.setProperty("role", "primary")
        take.setDefault(True)
        take.setEnabled(can_take)
        take.clicked.connect(self._take)
        back = QPushButton(translate("policies", "Back"))
        back.setAutoDefault(False)
        back.clicked.connect(self.reject)
        foot = QHBoxLayout()
        for widget in (self.here, self.whole):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(take)
        foot.addWidget(back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(told)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.notes)
        layout.addLayout(foot)

    def _fill(self, nodes: Sequence[Node]) -> None:
        numbers = number(nodes)
        path: list[tuple[int, QTreeWidgetItem]] = []
        top = []
        height = QSize(0, theme.row_height())
        for node in nodes:
            while path and path[-1][0] >= node.level:
                path.pop()
            words = " ".join(node.text.split())
            text = f"{numbers[node.identity].marker}  {words}".strip()
            item = QTreeWidgetItem([text, NAMES[node.kind]])
            item.setSizeHint(0, height)
            item.setToolTip(0, words)
            if node.kind is NodeKind.TEXT:
                item.setForeground(1, theme.colour(theme.colours().muted))
            if path:
                path[-1][1].addChild(item)
            else:
                top.append(item)
            path.append((node.level, item))
        self.tree.addTopLevelItems(top)
        if len(nodes) <= _OPENED:
            self.tree.expandAll()
        if top:
            self.tree.setCurrentItem(top[0])

    def _take(self) -> None:
        whole = self.whole.isChecked()
        self.accept()
        self.taken.emit(whole)


def _told(note: Note) -> str:
    words = " ".join(note.words.split())
    short = f"{words[:_WORDS]}…" if len(words) > _WORDS else words
    return translate("policies", "Line {line}: “{words}” {sentence}").format(
        line=note.line, words=short, sentence=note.sentence
    )


def _summary(nodes: Sequence[Node]) -> str:
    units = sum(node.kind in UNITS for node in nodes)
    titles = sum(node.kind in TITLED for node in nodes)
    plain = sum(node.kind is NodeKind.TEXT for node in nodes)
    words = translate(
        "policies",
        "Recognised: {parts} parts, of which {units} articles or sections and {titles} titles. "
        "{plain} paragraphs have no number.",
    )
    return words.format(
        parts=group_thousands(len(nodes)),
        units=group_thousands(units),
        titles=group_thousands(titles),
        plain=group_thousands(plain),
    )
