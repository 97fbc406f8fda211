"""The tab of the levels of a competency: what each means, by which behaviours it shows, and what
it meant before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.competencies.commands.dictionary_levels import save_level
from asn_desktop.competencies.commands.operations import DICTIONARY
from asn_desktop.competencies.queries.dictionary import (
    LevelRow,
    LevelText,
    competency,
    is_measured,
    level_rows,
)
from asn_desktop.competencies.rules.dictionary import LEVELS, indicator_lines, name_of_level
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.core.values import parse_date
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.screens.rights import not_allowed
from asn_desktop.widgets import theme
from asn_desktop.widgets.form.note import FieldNote
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph, wrong
from asn_desktop.widgets.wrapping import WrappingRow

_LEVEL = Qt.ItemDataRole.UserRole


class LevelsTab(RecordTab):
    """The five levels; below them the one that is chosen."""

    depends_on = ("competency_levels", "assessments", "required_levels")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "competencies", parent)
        self._rows: list[LevelRow] = []
        self._items: list[QTreeWidgetItem] = []
        self._name, self._used = "", False
        #: the dialog that was opened last
        self.dialog: LevelDialog | None = None
        self.edit_button = QPushButton(translate("competencies", "Change level…"))
        theme.set_icon(self.edit_button, "edit")
        self.edit_button.clicked.connect(lambda _checked=False: self.edit())
        buttons = WrappingRow()
        buttons.addWidget(self.edit_button)
        self.list = QTreeWidget()
        self.list.setAccessibleName(translate("competencies", "Levels"))
        self.list.setHeaderLabels(
            [
                translate("competencies", "Level"),
                translate("competencies", "Valid from"),
                translate("competencies", "Earlier"),
            ]
        )
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.currentItemChanged.connect(lambda *_: self._show_text())
        self.list.itemActivated.connect(lambda *_: self.edit())
        self.text = QTextBrowser()
        self.text.setAccessibleName(translate("competencies", "Meaning of the level"))
        self.text.setTabChangesFocus(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(buttons)
        layout.addWidget(self.list)
        layout.addWidget(self.text, 1)
        theme.notifier.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        rows = len(LEVELS) * theme.row_height(self.font()) + self.list.header().sizeHint().height()
        self.list.setFixedHeight(rows + theme.SMALL)
        for item in self._items:
            item.setSizeHint(0, QSize(0, theme.row_height(self.font())))
        self._show_text()

    def read(self) -> None:
        """Read the levels of the chosen competency."""
        record, today = self.record, dt.date.today()
        if record is None:
            self._rows = []
        else:
            with self.desk.database.read() as session:
                self._rows = level_rows(session, record)
                stored = competency(session, record)
                self._used = is_measured(session, record)
            self._name = stored["name"] if stored else ""
        chosen = self.level
        self.list.clear()
        self._items = []
        for level in LEVELS if record is not None else ():
            now = self._now(level, today)
            earlier = sum(1 for row in self._rows if row.level == level) - bool(now)
            name = now.text.name if now else name_of_level(level)
            item = QTreeWidgetItem(
                [
                    f"{level} · {name}",
                    _since(now) if now else translate("competencies", "not described"),
                    str(earlier or ""),
                ]
            )
            item.setData(0, _LEVEL, level)
            item.setSizeHint(0, QSize(0, theme.row_height(self.font())))
            self._items.append(item)
        self.list.addTopLevelItems(self._items)
        if self._items:
            self.list.setCurrentItem(self._items[LEVELS.index(chosen)])
        else:
            self.text.clear()
        may = self.desk.database.actor.may(DICTIONARY)
        self.edit_button.setEnabled(may and record is not None)
        self.edit_button.setToolTip("" if may else not_allowed())

    @property
    def level(self) -> int:
        """The level that is chosen."""
        item = self.list.currentItem()
        return int(item.data(0, _LEVEL)) if item is not None else LEVELS[0]

    def _now(self, level: int, today: dt.date) -> LevelRow | None:
        return next((row for row in self._rows if row.level == level and row.holds(today)), None)

    def _show_text(self) -> None:
        rows = [row for row in self._rows if row.level == self.level]
        now = self._now(self.level, dt.date.today())
        muted = theme.colours().muted
        parts = [_html(now.text)] if now else []
        if not now and self.record is not None:
            words = translate("competencies", "This level is not described yet.")
            parts.append(f'<p style="color:{muted}">{escape(words)}</p>')
        for row in rows:
            if row is not now:
                period = escape(_period(row))
                parts.append(f'<hr><p style="color:{muted}"><b>{period}</b></p>{_html(row.text)}')
        self.text.setHtml("".join(parts))

    def edit(self) -> None:
        """Change what the chosen level means."""
        if self.record is None or not self.edit_button.isEnabled():
            return
        now = self._now(self.level, dt.date.today())
        self.dialog = LevelDialog(
            self.desk,
            self.record,
            self.level,
            now.text if now else LevelText(name_of_level(self.level), "", ()),
            name=self._name,
            used=self._used and now is not None,
            parent=self,
        )
        self.dialog.open()


def _since(row: LevelRow) -> str:
    return (
        translate("competencies", "since ever")
        if row.valid_from is None
        else value_text(FieldKind.DATE, row.valid_from)
    )


def _period(row: LevelRow) -> str:
    """When a level meant this, in words."""
    first, last = (value_text(FieldKind.DATE, day) for day in (row.valid_from, row.valid_to))
    if first and last:
        return translate("competencies", "Valid from {first} to {last}").format(
            first=first, last=last
        )
    if last:
        return translate("competencies", "Valid until {last}").format(last=last)
    return translate("competencies", "Valid from {first}").format(first=first)


def _html(text: LevelText) -> str:
    lines = "".join(f"<p>{escape(line)}</p>" for line in text.description.splitlines())
    bullets = "".join(f"<li>{escape(line)}</li>" for line in text.indicators)
    return f"{lines}<ul>{bullets}</ul>" if bullets else lines


class LevelDialog(WorkingDialog):
    """The words of one level, and from when they hold."""

    def __init__(
        self,
        desk: Desk,
        competency_id: int,
        level: int,
        text: LevelText,
        *,
        name: str,
        used: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(desk.runner, parent)
        self._desk, self._competency, self._level = desk, competency_id, level
        self.setWindowTitle(
            translate("competencies", "{name} · level {level}").format(name=name, level=level)
        )
        self.name = QLineEdit(text.name)
        self.description = _lines(self, text.description.splitlines(), 4)
        self.indicators = _lines(self, text.indicators, 7)
        self.description.setFixedHeight(self.description.minimumHeight())
        self.day = QLineEdit(value_text(FieldKind.DATE, dt.date.today()))
        self.day.setMaximumWidth(18 * self.fontMetrics().averageCharWidth())
        self.day_note: FieldNote | None = None
        add_field(self.content, translate("competencies", "&Name of the level"), self.name)
        add_field(self.content, translate("competencies", "&Description"), self.description)
        add_field(
            self.content,
            translate("competencies", "Behaviour &indicators, one a line"),
            self.indicators,
        )
        if used:
            self.day_note = add_field(
                self.content, translate("competencies", "&Valid from"), self.day
            )
            says = translate(
                "competencies",
                "This competency was used in assessments or standards: what the level meant stays"
                " to be read, and ends the day before this day.",
            )
        else:
            says = translate("competencies", "Not used yet: the words are simply replaced.")
        self.content.addWidget(paragraph(says, "muted"))
        self.add_button(translate("competencies", "Cancel"), self.reject)
        self.save_button = self.add_button(
            translate("competencies", "&Save"), self.save, primary=True
        )
        self.fit(72)

    def save(self) -> None:
        """Store the words; a day that is none is told beside it."""
        try:
            day = parse_date(self.day.text(), today=dt.date.today()) or dt.date.today()
        except ValueError as error:
            assert self.day_note is not None
            self.day_note.set_problem(wrong(str(error)))
            self.day.setFocus()
            return
        text = LevelText(
            " ".join(self.name.text().split()),
            self.description.toPlainText().strip(),
            tuple(indicator_lines(self.indicators.toPlainText())),
        )
        database, competency_id, level = self._desk.database, self._competency, self._level

        def work(_progress: Progress) -> Changed:
            return save_level(database, competency_id, level, text, from_day=day)

        def done(changed: Changed) -> None:
            self._desk.note(changed)
            self.accept()

        self.work(work, says=translate("competencies", "Saving"), done=done)


def _lines(dialog: QWidget, lines: Sequence[str], count: int) -> QPlainTextEdit:
    box = QPlainTextEdit("\n".join(lines))
    box.setTabChangesFocus(True)
    box.setMinimumHeight(dialog.fontMetrics().lineSpacing() * count + theme.LARGE)
    return box
