"""Where the boxes of a form stand: laid out from declarations, or taken from a Designer form."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.results import Problem
from asn_desktop.widgets import theme
from asn_desktop.widgets.form.editors import make_widget
from asn_desktop.widgets.form.fields import FormField
from asn_desktop.widgets.form.note import FieldNote

TWO_COLUMNS_FROM = 520  # pixels of width at which two columns of boxes still read well
TWO_COLUMNS_LETTERS = 56


class FormBody(QWidget):
    """Boxes with their labels above and their problem below, section by section.

    ``boxes`` holds the box of every field by name. Help stands in the empty box and in its tip, so
    that it does not push the fields apart. The grid counts in halves of a usual box.
    """

    def __init__(self, fields: Sequence[FormField]) -> None:
        super().__init__()
        self.setObjectName("formBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.boxes: dict[str, QWidget] = {}
        self._notes: dict[str, FieldNote] = {}
        self._help = {field.name: field.help for field in fields}
        self._grids: list[tuple[QGridLayout, list[tuple[FormField, QWidget]]]] = []
        self._halves = 0
        self._widths: dict[int, int] = {}
        self._build(fields)
        self.fit(TWO_COLUMNS_FROM)
        for one, following in pairwise(self.boxes.values()):
            QWidget.setTabOrder(one, following)

    def _build(self, fields: Sequence[FormField]) -> None:
        layout = self.column = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        layout.setSpacing(theme.TIGHT)
        captions = dict(
            zip((f.name for f in fields), mnemonics([f.label for f in fields]), strict=True)
        )
        for section, members in groupby(fields, key=lambda field: field.section):
            if section:
                title = QLabel(section)
                title.setProperty("role", "strong")
                title.setContentsMargins(0, theme.SMALL, 0, 0)
                layout.addWidget(title)
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.MEDIUM)
            grid.setVerticalSpacing(theme.TIGHT)
            cells = [(field, self._cell(field, captions[field.name])) for field in members]
            self._grids.append((grid, cells))
            layout.addLayout(grid)
        layout.addStretch(1)

    def _cell(self, field: FormField, caption: str) -> QWidget:
        cell = QWidget()
        label = QLabel(f"{caption} *" if field.required else caption)
        label.setProperty("role", "muted")
        box = make_widget(field)
        box.setObjectName(field.name)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, box.sizePolicy().verticalPolicy())
        label.setBuddy(box)
        note = FieldNote()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(label)
        column.addWidget(box)
        column.addWidget(note)
        column.addStretch(1)
        self.boxes[field.name] = box
        self._notes[field.name] = note
        for spot in (label, box):
            spot.setToolTip(field.help)
        if isinstance(box, QLineEdit | QPlainTextEdit) and field.help:
            box.setPlaceholderText(field.help)
        return cell

    def fit(self, width: int) -> None:
        """Use as many columns as this width has room for."""
        # measured in letters too, so that a larger font falls back to fewer columns
        letters = TWO_COLUMNS_LETTERS * self.fontMetrics().averageCharWidth()
        for halves in (4, 2) if width >= max(TWO_COLUMNS_FROM, letters) else (2,):
            if self._needed(halves) <= width:
                self._arrange(halves)
                return
        self._arrange(1)

    def forget_widths(self) -> None:
        """The text has another size now."""
        self._widths.clear()

    def _needed(self, halves: int) -> int:
        """The width without which something would be cut, known once it was laid out like this."""
        if halves not in self._widths:
            self._arrange(halves)
            self.column.activate()
            self._widths[halves] = self.minimumSizeHint().width()
        return self._widths[halves]

    def _arrange(self, halves: int) -> None:
        if halves == self._halves:
            return
        self._halves = halves
        for grid, cells in self._grids:
            for _field, cell in cells:
                grid.removeWidget(cell)
            row = column = 0
            for field, cell in cells:
                span = _span(field, halves)
                if column + span > halves:
                    row, column = row + 1, 0
                grid.addWidget(cell, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
                column += span
            for half in range(4):
                grid.setColumnStretch(half, 1 if half < halves else 0)

    def show_problem(self, name: str, problem: Problem | None) -> None:
        """Say what is wrong with a field, or its help where nothing is."""
        box = self.boxes[name]
        if name in self._notes:
            self._notes[name].set_problem(problem)
        elif problem is not None:
            box.setToolTip(problem.sentence)
        invalid = "true" if problem is not None and problem.is_error else "false"
        if box.property("invalid") != invalid:
            box.setProperty("invalid", invalid)
            box.style().unpolish(box)
            box.style().polish(box)

    def note(self, name: str) -> str:
        """What is said under a field at present."""
        said = self._notes[name].text() if name in self._notes else self.boxes[name].toolTip()
        return said or self._help.get(name, "")


def _span(field: FormField, halves: int) -> int:
    """How many halves of a usual box a field takes."""
    if field.wide or field.lines > 1:
        return halves
    return 1 if field.short else min(2, halves)


class _DesignedBody(FormBody):
    """A compiled Designer form: the boxes and their notes are found by object name."""

    def __init__(self, form: QWidget, fields: Sequence[FormField]) -> None:
        super().__init__(())
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.insertWidget(0, form)
        for field in fields:
            box = form.findChild(QWidget, field.name)
            if box is None:
                raise KeyError(field.name)
            self.boxes[field.name] = box
            note = form.findChild(FieldNote, f"{field.name}_note")
            if note is not None:
                note.set_help(field.help)
                self._notes[field.name] = note

    def fit(self, width: int) -> None:
        """The Designer form keeps its own columns."""


def bound_body(form: QWidget, fields: Sequence[FormField]) -> FormBody:
    """The boxes of a Designer form. Raises ``KeyError`` naming a field that has none."""
    return _DesignedBody(form, fields)


def mnemonics(labels: Sequence[str]) -> list[str]:
    """The labels with a different letter of each marked for Alt, while letters last."""
    taken: set[str] = set()
    marked = []
    for label in labels:
        escaped = label.replace("&", "&&")
        for position, letter in enumerate(escaped):
            if letter.isalpha() and letter.isascii() and letter.upper() not in taken:
                taken.add(letter.upper())
                escaped = f"{escaped[:position]}&{escaped[position:]}"
                break
        marked.append(escaped)
    return marked
