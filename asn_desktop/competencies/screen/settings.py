"""The settings of assessment: what the office chooses where sources disagree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.competencies.commands.settings import save_settings
from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.settings import (
    COUNTING_WORDS,
    JPM_WORDS,
    LONGEST_VALIDITY,
    READING_WORDS,
    Counting,
    JpmMethod,
    Reading,
    Settings,
)
from asn_desktop.competencies.screen.matrix_typing import may_set
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.rights import only_to_read
from asn_desktop.widgets import theme
from asn_desktop.widgets.number_box import NumberBox
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph

C = TypeVar("C", bound=StrEnum)

_CODE = Qt.ItemDataRole.UserRole
#: Rows of the list of methods.
_LEAST_ROWS = 7


class MethodOrder(QWidget):
    """The methods in the order in which they are trusted; Alt with an arrow moves one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[str, ...] = ()
        self._shown: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(translate("competencies", "Order of methods"))
        self.list.setFixedHeight(_LEAST_ROWS * theme.row_height(self.font()) + theme.TIGHT)
        self.up = self._button("chevron-up", translate("competencies", "Up (Alt+↑)"), -1)
        self.down = self._button("chevron-down", translate("competencies", "Down (Alt+↓)"), 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(theme.TIGHT)
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SMALL)
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        self.setFocusProxy(self.list)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.move_current(step))

    def _button(self, icon: str, name: str, step: int) -> QPushButton:
        button = QPushButton()
        theme.set_icon(button, icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: self.move_current(step))
        return button

    def show_order(self, order: tuple[str, ...]) -> None:
        """Show this order; methods that it does not name follow behind."""
        book = reference().methods
        self._given = order
        self._shown = (*order, *(code for code in book.codes if code not in order))
        self.list.clear()
        for code in self._shown:
            item = QListWidgetItem(book.label(code))
            item.setData(_CODE, code)
            item.setSizeHint(QSize(0, theme.row_height(self.font())))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def order(self) -> tuple[str, ...]:
        """The codes in the order that is shown; as they were given where none was moved."""
        rows = range(self.list.count())
        shown = tuple(str(self.list.item(row).data(_CODE)) for row in rows)
        return self._given if shown == self._shown else shown

    def move_current(self, step: int) -> None:
        """Move the current method up (-1) or down (1)."""
        row = self.list.currentRow()
        target = row + step
        if row >= 0 and 0 <= target < self.list.count():
            self.list.insertItem(target, self.list.takeItem(row))
            self.list.setCurrentRow(target)


class SettingsDialog(WorkingDialog):
    """One page; what disagrees in the sources says so beside its box."""

    #: the settings were stored (``Changed``)
    stored = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.runner, parent)
        self._desk = desk
        with desk.database.read() as session:
            self._seen = settings(session)
        title = translate("competencies", "Settings of assessment")
        self.setWindowTitle(title)
        self.content.addWidget(paragraph(title, "title"))
        self.content.addWidget(
            paragraph(
                translate(
                    "competencies",
                    "All figures of competencies follow these choices and are computed again when"
                    " they are stored.",
                ),
                "muted",
            )
        )
        self.content.addSpacing(theme.TIGHT)
        columns = QHBoxLayout()
        columns.setSpacing(theme.LARGE)
        self.content.addLayout(columns)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(theme.TIGHT)
            columns.addLayout(column, 1)
        self._ask_counting(left)
        self._ask_readings(right)
        self._ask_bounds(right)
        left.addStretch(1)
        right.addStretch(1)
        self.show_settings(self._seen)
        self.delivered_button = self.add_button(
            translate("competencies", "As delivered"), self._as_delivered, left=True
        )
        self.add_button(translate("competencies", "Back"), self.reject)
        self.save_button = self.add_button(
            translate("competencies", "Save"), self.save, primary=True
        )
        if not may_set(desk):
            self.body.setEnabled(False)
            self.save_button.setEnabled(False)
            self.save_button.setToolTip(only_to_read())
        self.fit(152)
        self.counting.setFocus()

    # what is asked

    def _ask_counting(self, column: QVBoxLayout) -> None:
        self.counting = _choice(COUNTING_WORDS)
        add_field(
            column,
            translate("competencies", "Which of several assessments counts"),
            self.counting,
            help=translate(
                "competencies", "Earlier ones stay to be read; they are never overwritten."
            ),
        )
        self.order = MethodOrder()
        add_field(
            column,
            translate("competencies", "Order of methods, the most trusted first"),
            self.order,
            help=translate("competencies", "Decides only where the rule above is “by method”."),
        )
        self.months = NumberBox()
        self.months.setRange(0, LONGEST_VALIDITY)
        self.months.setSuffix(translate("competencies", " months"))
        self.months.setSpecialValueText(translate("competencies", "does not expire"))
        add_field(
            column,
            translate("competencies", "How long an assessment holds"),
            self.months,
            help=translate(
                "competencies",
                "Where it has no end of its own. Sources differ: 24 to 36 months are usual.",
            ),
        )

    def _ask_readings(self, column: QVBoxLayout) -> None:
        self.reading = _choice(READING_WORDS)
        add_field(
            column,
            translate("competencies", "Source of default levels"),
            self.reading,
            help=_disagreement(),
        )
        self.jpm = _choice(JPM_WORDS)
        add_field(
            column,
            translate("competencies", "How the job person match (JPM) is computed"),
            self.jpm,
            help=translate(
                "competencies",
                "Both ways are in use: Permenpan-RB 38/2017 gives the principle and the cap. The"
                " method is printed with every figure.",
            ),
        )
        self.index_set = QComboBox()
        book = reference().index_sets
        for code in book.codes:
            self.index_set.addItem(book.label(code), code)
        add_field(
            column,
            translate("competencies", "Parameter set of the professionalism index (IP ASN)"),
            self.index_set,
            help=translate("competencies", "The sets stand in the reference data."),
        )

    def _ask_bounds(self, column: QVBoxLayout) -> None:
        """The four bounds of the talent box, in two rows."""
        words = QLabel(translate("competencies", "Bounds of the talent box (9-box)"))
        column.addWidget(words)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SMALL)
        grid.setVerticalSpacing(theme.TIGHT)
        self.bounds: dict[str, NumberBox] = {}
        for row, (axis, name) in enumerate(
            (
                ("potential", translate("competencies", "Potential")),
                ("performance", translate("competencies", "Performance")),
            )
        ):
            grid.addWidget(QLabel(name), row, 0)
            for place, (part, word) in enumerate(
                (
                    ("middle", translate("competencies", "middle from")),
                    ("high", translate("competencies", "high from")),
                )
            ):
                box = NumberBox()
                box.setRange(1, 100)
                box.setAccessibleName(f"{name}, {word}")
                label = QLabel(word)
                label.setBuddy(box)
                grid.addWidget(label, row, 1 + 2 * place)
                grid.addWidget(box, row, 2 + 2 * place)
                self.bounds[f"{axis}_{part}"] = box
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(4, 1)
        column.addLayout(grid)
        column.addWidget(
            paragraph(
                translate(
                    "competencies", "Set by each agency; 60 and 80 are usual (Permenpan-RB 3/2020)."
                ),
                "muted",
            )
        )

    # values

    def show_settings(self, chosen: Settings) -> None:
        """Show these choices."""
        for box, value in (
            (self.counting, chosen.counting.value),
            (self.reading, chosen.default_reading.value),
            (self.jpm, chosen.jpm_method.value),
            (self.index_set, chosen.index_set),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))
        self.order.show_order(chosen.method_order)
        self.months.setValue(chosen.valid_months)
        for name, bound in self.bounds.items():
            bound.setValue(round(getattr(chosen, name)))

    def chosen(self) -> Settings:
        """What the dialog says now. What it did not change stays exactly as it was."""
        said = {
            "counting": Counting(self.counting.currentData()),
            "default_reading": Reading(self.reading.currentData()),
            "jpm_method": JpmMethod(self.jpm.currentData()),
            "index_set": self.index_set.currentData(),
            "method_order": self.order.order(),
            "valid_months": self.months.value(),
        }
        for name, box in self.bounds.items():
            before = getattr(self._seen, name)
            said[name] = before if round(before) == box.value() else float(box.value())
        return Settings(**{one.name: said[one.name] for one in fields(Settings)})

    def _as_delivered(self) -> None:
        self.show_settings(Settings())

    def save(self) -> None:
        """Store the choices; who sees them again after this sees every figure by them."""
        chosen = self.chosen()
        if chosen == self._seen:
            self.accept()
            return
        database, seen = self._desk.database, self._seen

        def work(_progress: Progress) -> Changed:
            return save_settings(database, chosen, seen=seen)

        self.work(
            work,
            says=translate("competencies", "Saving, and computing all figures again"),
            done=self._saved,
        )

    def _saved(self, changed: Changed) -> None:
        self.stored.emit(changed)
        self.accept()


def _choice(words: Mapping[C, str]) -> QComboBox:
    box = QComboBox()
    for value, word in words.items():
        box.addItem(translate("competencies", word), value.value)
    return box


def _disagreement() -> str:
    """Where the readings give other defaults: "JPT Madya: 5 or 4"."""
    from asn_desktop.employees.rules import reference as posts

    kinds, functional = posts().position_kinds, posts().functional_levels
    differing = [
        f"{kinds.label(row['position_kind'])}"
        f"{' ' + functional.label(row['position_level']) if row['position_level'] else ''}:"
        f" {row[Reading.COMMON.value]} / {row[Reading.IDP.value]}"
        for row in reference().rows("required_level_defaults")
        if row[Reading.COMMON.value] != row[Reading.IDP.value]
    ]
    if not differing:
        return translate("competencies", "Both sources give the same levels now.")
    return translate(
        "competencies", "Sources disagree: {posts}. Levels set for posts do not change."
    ).format(posts="; ".join(differing))
