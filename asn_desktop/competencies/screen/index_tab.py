"""The tab "IP ASN" of a person: the index with its arithmetic, what would raise it, and the
records of performance, discipline and potential it is fed from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.competencies.queries.index import IndexOfPerson, Learned, index_of
from asn_desktop.competencies.rules.index import Dimension, Indicator, points
from asn_desktop.competencies.rules.index_parts import (
    Line,
    Step,
    arithmetic,
    number_text,
    steps,
    with_steps,
)
from asn_desktop.competencies.screen.index_records import KeptRecords
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.translation import noop, translate
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.widgets import theme

#: Trainings that are named below a line; of more the number is told.
_MOST = 3
#: Words of the dimensions, in the order of the instrument.
DIMENSIONS = {
    Dimension.QUALIFICATION: noop("competencies", "Qualification"),
    Dimension.COMPETENCY: noop("competencies", "Competency"),
    Dimension.PERFORMANCE: noop("competencies", "Performance"),
    Dimension.DISCIPLINE: noop("competencies", "Discipline"),
}


def _label(text: str = "", role: str = "", *, right: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(not right)
    label.setProperty("role", role)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
    flags = Qt.TextInteractionFlag.TextSelectableByMouse
    label.setTextInteractionFlags(flags)
    return label


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line


class _Sheet(QWidget):
    """The arithmetic as a sheet of lines, each with its points of those that can be had."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SMALL)
        self._grid.setVerticalSpacing(theme.TIGHT)
        self._grid.setColumnMinimumWidth(0, theme.SMALL)  # lines stand in below their dimension
        self._grid.setColumnStretch(1, 1)

    def show_lines(
        self,
        lines: Sequence[Line],
        learned: Mapping[Indicator, Sequence[Learned]],
        total: Fraction | None,
        category: str,
    ) -> None:
        """Show these lines, below each what counts for it, and their sum."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        row, dimension, spoken = 0, None, []
        for line in lines:
            if line.dimension is not dimension:
                dimension = line.dimension
                title = translate("competencies", DIMENSIONS[dimension])
                same = [each for each in lines if each.dimension is dimension]
                self._head(row, title, same)
                row += 1
            points_text = f"{number_text(line.worth)} / {number_text(line.best)}"
            self._grid.addWidget(_label(f"{line.asked}: {line.found}"), row, 1)
            self._grid.addWidget(_label(points_text, "muted", right=True), row, 2)
            spoken.append(f"{line.asked}: {line.found}, {points_text}")
            row += 1
            counting = learned.get(line.indicator, ()) if line.indicator else ()
            if counting:
                self._grid.addWidget(_label(_in_words(counting), "muted"), row, 1)
                row += 1
        self._grid.addWidget(_rule(), row, 0, 1, 3)
        words = translate("competencies", "Total") + (f": {category}" if category else "")
        self._grid.addWidget(_label(words, "strong"), row + 1, 0, 1, 2)
        self._grid.addWidget(_label(number_text(total), "strong", right=True), row + 1, 2)
        self.setAccessibleName(translate("competencies", "Arithmetic of the index"))
        self.setAccessibleDescription("; ".join([*spoken, f"{words} {number_text(total)}"]))

    def _head(self, row: int, title: str, lines: Sequence[Line]) -> None:
        known = [line.worth for line in lines if line.worth is not None]
        worth = sum(known, Fraction()) if len(known) == len(lines) else None
        self._grid.addWidget(_label(title, "strong"), row, 0, 1, 2)
        self._grid.addWidget(_label(number_text(worth), "strong", right=True), row, 2)


def _in_words(counting: Sequence[Learned]) -> str:
    """What counts, a line each; of many the latest."""
    told = []
    for each in counting[:_MOST]:
        when = value_text(FieldKind.DATE, each.day) or str(each.year or "–")
        hours = f", {number_text(each.hours)} JP" if each.hours else ""
        told.append(f"{each.name} ({when}{hours})")
    if len(counting) > _MOST:
        more = translate("competencies", "and {count} more")
        told.append(more.format(count=len(counting) - _MOST))
    return "\n".join(told)


class IndexTab(RecordTab):
    """The index of the chosen person."""

    depends_on = (
        "positions",
        "training_records",
        "performance_ratings",
        "discipline_records",
        "potential_ratings",
        "competency_settings",
        "reference_tables",
    )

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, kind, parent)
        self.index: IndexOfPerson | None = None
        self._steps: list[Step] = []
        self.boxes: list[QCheckBox] = []
        self.head = _label("", "title")
        self.method = _label("", "muted")
        self.remarks = _label("", "warning")
        self.sheet = _Sheet()
        self._raise_title = _label(translate("competencies", "What would raise it"), "strong")
        self._raise = QVBoxLayout()
        self._raise.setSpacing(theme.TIGHT)
        self.raised = _label("", "strong")
        self.records = KeptRecords(desk, self)
        body = QWidget()
        body.setObjectName("formBody")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        for part in (self.head, self.method, self.remarks, self.sheet, self._raise_title):
            layout.addWidget(part)
        layout.addLayout(self._raise)
        layout.addWidget(self.raised)
        layout.addWidget(_rule())
        layout.addWidget(self.records)
        layout.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(body)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = _label(
            translate("competencies", "Choose a person to see the index."), "muted"
        )
        self._empty.setMargin(theme.MEDIUM)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        whole.addWidget(self._empty)
        self._show(None)

    def read(self) -> None:
        """Read the index of the record, and what it is fed from."""
        record = self.record
        self.records.show_person(record)
        if record is None:
            self._show(None)
            return
        self.desk.runner.run(
            lambda _progress: self._index_of(record),
            title="",
            on_done=lambda found: self._show(found) if record == self.record else None,
            quiet=True,
        )

    def _index_of(self, record: int) -> IndexOfPerson | None:
        with self.desk.database.read() as session:
            return index_of(session, record, dt.date.today())

    def _show(self, index: IndexOfPerson | None) -> None:
        self.index = index
        self.area.setVisible(index is not None)
        self._empty.setVisible(index is None)
        if index is None:
            return
        total = index.points.total
        category = index.parameters.category(total)
        unknown = translate("competencies", "not yet computable")
        self.head.setText(
            f"IP ASN {number_text(total)} · {category}" if category else f"IP ASN: {unknown}"
        )
        self.method.setText(
            translate("competencies", "{set} ({basis}), on {day}").format(
                set=index.parameters.label,
                basis=index.parameters.basis,
                day=value_text(FieldKind.DATE, index.day),
            )
        )
        self.remarks.setText("\n".join(index.remarks))
        self.remarks.setVisible(bool(index.remarks))
        lines = arithmetic(index.findings, index.parameters, index.day)
        self.sheet.setVisible(bool(index.parameters.values))
        self.sheet.show_lines(lines, index.learned, total, category)
        self._offer(steps(index.findings, index.parameters))

    # what if

    def _offer(self, offered: Sequence[Step]) -> None:
        chosen = {box.text() for box in self.boxes if box.isChecked()}
        for box in self.boxes:
            box.setParent(None)
            box.deleteLater()
        self._steps, self.boxes = list(offered), []
        for step in offered:
            box = QCheckBox(f"+{number_text(step.gain)}: {step.text}")
            box.setToolTip(box.text())
            # a long step is cut rather than that the tab becomes wider than its place
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setChecked(box.text() in chosen)
            box.toggled.connect(lambda _checked: self._add_up())
            self._raise.addWidget(box)
            self.boxes.append(box)
        self._raise_title.setVisible(bool(offered))
        self._add_up()

    def _add_up(self) -> None:
        """What the ticked steps come to together."""
        chosen = [
            step for step, box in zip(self._steps, self.boxes, strict=True) if box.isChecked()
        ]
        self.raised.setVisible(bool(chosen))
        if self.index is None or not chosen:
            return
        parameters = self.index.parameters
        then = points(with_steps(self.index.findings, chosen), parameters).total
        now = self.index.points.total
        if now is None or then is None:
            gain = sum((step.gain for step in chosen), Fraction())
            text = translate("competencies", "Together: +{gain}").format(gain=number_text(gain))
        else:
            text = translate(
                "competencies", "Together: {now} + {gain} = {then}, {category}"
            ).format(
                now=number_text(now),
                gain=number_text(then - now),
                then=number_text(then),
                category=parameters.category(then),
            )
        self.raised.setText(text)
