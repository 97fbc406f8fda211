"""Two people changed one record: what differs, field by field, and whose value is to stand.

Nothing that both have changed is settled beforehand: the person chooses each of these.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.translation import translate
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.form import Typed


class Side(Enum):
    """Whose value is to stand."""

    THEIRS = auto()
    MINE = auto()


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which the stored record is not what stands in the form. ``by`` tells who made it
    so ("Rina, 10.32"), where that is known."""

    name: str
    label: str
    opened: Typed
    theirs: Typed
    mine: Typed
    by: str = ""

    @property
    def preset(self) -> Side | None:
        """The side that alone has changed the field; None where both have."""
        if self.mine == self.opened:
            return Side.THEIRS
        return Side.MINE if self.theirs == self.opened else None


def differences(
    labels: Mapping[str, str],
    opened: Mapping[str, Typed],
    stored: Mapping[str, Typed],
    typed: Mapping[str, Typed],
    by: Mapping[str, str],
) -> list[Difference]:
    """Where the record as stored now is not the form as ``opened`` and ``typed`` over; in the order
    of ``labels``. ``by`` tells whose the stored values are. What both have changed alike is no
    difference."""
    found = []
    for name, label in labels.items():
        before = opened.get(name, stored[name])
        mine = typed.get(name, before)
        if mine != stored[name]:
            who = by.get(name, "") if stored[name] != before else ""
            found.append(Difference(name, label, before, stored[name], mine, who))
    return found


class CompareDialog(QDialog):
    """Each difference with both values side by side. Up and Down go from field to field, Left and
    Right choose.

    ``chosen`` carries the names of the fields in which one's own value stands, when the choice is
    to be saved; ``theirs_wanted`` gives up what was typed; closing changes nothing.
    """

    chosen = Signal(object)
    theirs_wanted = Signal()

    def __init__(self, sentence: str, found: Sequence[Difference], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("widgets", "Compare"))
        self.setModal(True)
        self._found = list(found)
        self._groups: dict[str, QButtonGroup] = {}
        self._marks: dict[str, tuple[QLabel, QLabel]] = {}
        self._headings: list[QLabel] = []
        self._notice = messages.Banner()
        told = QLabel(sentence)
        told.setWordWrap(True)
        told.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(told)
        layout.addWidget(self._notice)
        layout.addWidget(self._table(), 1)
        layout.addLayout(self._foot())
        letter = self.fontMetrics().averageCharWidth()
        wanted = QSize(140 * letter, min(560, (8 + 4 * len(self._found)) * theme.row_height()))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        self.setMinimumSize(80 * letter, 8 * theme.row_height())
        self._go_to(next((one for one in self._found if one.preset is None), self._found[0]))

    # building

    def _table(self) -> QWidget:
        body, head = QWidget(), QWidget()
        self._head = head
        body.setObjectName("formBody")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = self._grid = QGridLayout(body)
        grid.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        grid.setHorizontalSpacing(theme.MEDIUM)
        grid.setVerticalSpacing(theme.SMALL)
        headings = (
            translate("widgets", "Field"),
            translate("widgets", "As you opened it"),
            translate("widgets", "Stored now"),
            translate("widgets", "Yours"),
        )
        for column, words in enumerate(headings):
            heading = QLabel(words, head)
            heading.setProperty("role", "muted")
            self._headings.append(heading)
            grid.setColumnStretch(column, (3, 4, 5, 5)[column])
        for number, one in enumerate(self._found):
            self._add_row(grid, 2 * number, one)
        grid.setRowStretch(2 * len(self._found), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self._scroll = scroll
        body.installEventFilter(self)
        table = QWidget()
        column_of_both = QVBoxLayout(table)
        column_of_both.setContentsMargins(0, 0, 0, 0)
        column_of_both.setSpacing(theme.TIGHT)
        column_of_both.addWidget(head)
        column_of_both.addWidget(scroll, 1)
        return table

    def _place_headings(self) -> None:
        """The headings stay above their columns while the rows scroll."""
        inside = theme.SMALL + self._scroll.frameWidth()
        for column, heading in enumerate(self._headings):
            cell = self._grid.cellRect(1, column)
            heading.setGeometry(inside + cell.x(), 0, cell.width(), heading.sizeHint().height())
            self._head.setFixedHeight(heading.sizeHint().height())

    def _add_row(self, grid: QGridLayout, row: int, one: Difference) -> None:
        if row:
            line = QFrame()
            line.setFixedHeight(1)
            line.setProperty("role", "rule")
            grid.addWidget(line, row, 0, 1, 4)
        name = QLabel(one.label)
        name.setProperty("role", "strong")
        icon, mark = self._marks[one.name] = (QLabel(), QLabel())
        icon.setPixmap(theme.icon("warning", theme.colours().warning).pixmap(14))
        mark.setWordWrap(True)
        mark.setProperty("role", "muted")
        state = QHBoxLayout()
        state.setSpacing(theme.TIGHT)
        state.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(mark, 1)
        head = QVBoxLayout()
        head.setContentsMargins(0, _lift(self), 0, 0)
        head.setSpacing(1)
        head.addWidget(name)
        head.addLayout(state)
        head.addStretch(1)
        grid.addLayout(head, row + 1, 0)
        opened = _words(one.opened, muted=True)
        opened.setContentsMargins(0, _lift(self), 0, 0)
        grid.addWidget(opened, row + 1, 1, Qt.AlignmentFlag.AlignTop)
        group = self._groups[one.name] = QButtonGroup(self)
        theirs = _Answer(one, Side.THEIRS, group)
        mine = _Answer(one, Side.MINE, group)
        grid.addWidget(theirs, row + 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(mine, row + 1, 3, Qt.AlignmentFlag.AlignTop)
        for answer in (theirs, mine):
            answer.button.installEventFilter(self)
        if one.preset is not None:
            (theirs if one.preset is Side.THEIRS else mine).button.setChecked(True)
        group.buttonToggled.connect(lambda *_what, one=one: self._mark(one))
        self._mark(one)

    def _foot(self) -> QHBoxLayout:
        self.save_button = QPushButton(translate("widgets", "Save this choice"))
        self.save_button.setToolTip("Ctrl+S")
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.theirs_button = QPushButton(translate("widgets", "Take everything of theirs"))
        self.back_button = QPushButton(translate("widgets", "Back"))
        self.back_button.setToolTip("Esc")
        foot = QHBoxLayout()
        foot.setSpacing(theme.SMALL)
        foot.addStretch(1)
        for button in (self.save_button, self.theirs_button, self.back_button):
            button.setAutoDefault(button is self.save_button)
            foot.addWidget(button)
        self.save_button.clicked.connect(self.save)
        self.theirs_button.clicked.connect(self._take_theirs)
        self.back_button.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save)
        return foot

    # choosing

    def _mark(self, one: Difference) -> None:
        """Who has changed the field, in words; a field of both asks until it is settled."""
        match one.preset:
            case Side.THEIRS:
                words = translate("widgets", "changed by the other only")
            case Side.MINE:
                words = translate("widgets", "changed by you only")
            case _ if self.choice(one.name) is None:
                words = translate("widgets", "both changed it: choose")
            case _:
                words = translate("widgets", "both changed it")
        icon, mark = self._marks[one.name]
        mark.setText(words)
        icon.setVisible(self.choice(one.name) is None)

    def choice(self, name: str) -> Side | None:
        """What is chosen for this field; None while nothing is."""
        at = self._groups[name].checkedId()
        return None if at < 0 else Side.MINE if at else Side.THEIRS

    def choose(self, name: str, side: Side) -> None:
        """Choose for this field."""
        self._groups[name].button(int(side is Side.MINE)).setChecked(True)

    def undecided(self) -> list[Difference]:
        """The fields that both have changed and for which nothing is chosen yet."""
        return [one for one in self._found if self.choice(one.name) is None]

    def _go_to(self, one: Difference) -> None:
        group = self._groups[one.name]
        button = group.checkedButton() or group.button(0)
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(button)

    def save(self) -> None:
        """Hand the choice over, or go to the first field that still asks for one."""
        open_ones = self.undecided()
        if open_ones:
            labels = ", ".join(one.label for one in open_ones)
            self._notice.say(
                translate(
                    "widgets", "Both of you changed this; choose one first: {fields}."
                ).format(fields=labels),
                "warning",
            )
            self._go_to(open_ones[0])
            return
        mine = {one.name for one in self._found if self.choice(one.name) is Side.MINE}
        self.accept()
        self.chosen.emit(mine)

    def _take_theirs(self) -> None:
        self.accept()
        self.theirs_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and Right choose within a field, Up and Down go to the next one."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            QTimer.singleShot(0, self, self._place_headings)
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QRadioButton):
            assert isinstance(event, QKeyEvent)
            key = Qt.Key(event.key())
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
            side = {Qt.Key.Key_Left: Side.THEIRS, Qt.Key.Key_Right: Side.MINE}.get(key)
            at = next(n for n, one in enumerate(self._found) if self._has(one, watched))
            if side is not None:
                self.choose(self._found[at].name, side)
                self._go_to(self._found[at])
                return True
            if step:
                self._go_to(self._found[min(max(at + step, 0), len(self._found) - 1)])
                return True
        return super().eventFilter(watched, event)

    def _has(self, one: Difference, button: QRadioButton) -> bool:
        return button in self._groups[one.name].buttons()


class _Answer(QWidget):
    """One of the two values: a button, the value, and who gave it."""

    def __init__(self, one: Difference, side: Side, group: QButtonGroup) -> None:
        super().__init__()
        typed = one.theirs if side is Side.THEIRS else one.mine
        by = one.by if side is Side.THEIRS else ""
        self.button = QRadioButton()
        self.button.setAccessibleName(self._spoken(one, side, typed))
        group.addButton(self.button, int(side is Side.MINE))
        words = _words(typed)
        words.setBuddy(self.button)
        column = QVBoxLayout()
        column.setContentsMargins(0, _lift(self), 0, 0)
        column.setSpacing(1)
        column.addWidget(words)
        if by:
            who = QLabel(by)
            who.setProperty("role", "muted")
            who.setWordWrap(True)
            column.addWidget(who)
        column.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """The value can be clicked like its button."""
        self.button.setChecked(True)
        self.button.setFocus(Qt.FocusReason.MouseFocusReason)

    @staticmethod
    def _spoken(one: Difference, side: Side, typed: Typed) -> str:
        value = typed.text or _empty()
        if side is Side.MINE:
            return translate("widgets", "{field}, yours: {value}").format(
                field=one.label, value=value
            )
        return translate("widgets", "{field}, stored now: {value} {by}").format(
            field=one.label, value=value, by=one.by
        )


def _lift(place: QWidget) -> int:
    """How far a text begins below the top, so that it stands beside its button."""
    return max(0, (theme.row_height() - place.fontMetrics().height()) // 2)


def _words(typed: Typed, *, muted: bool = False) -> QLabel:
    label = QLabel(typed.text or _empty())
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if muted or not typed.text:
        label.setProperty("role", "muted")
    return label


def _empty() -> str:
    return translate("widgets", "(empty)")
